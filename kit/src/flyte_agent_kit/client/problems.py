"""What a failed first call says about a target, in words that help."""

from __future__ import annotations

from flyte_agent_kit.client.agent import CallError
from flyte_agent_kit.errors import KitError


def explained(error: CallError, address: str, *, with_tls: bool) -> KitError:
    """Returns an error for people about a target whose agents cannot be listed.

    Args:
        error: why ListAgents failed.
        address: the target.
        with_tls: whether the connection is with TLS.
    """
    details = error.details
    if error.code == "UNIMPLEMENTED":
        return KitError(
            "speaks gRPC, but is not an agent: it has no flyteidl.service.AgentMetadataService",
            where=address,
            todo="Give the address of an agent.",
        )
    if error.code == "DEADLINE_EXCEEDED":
        return KitError(
            "does not answer ListAgents within propeller's three seconds",
            where=address,
            todo="Check the address. If it is right, the agent's own work keeps it from answering.",
        )
    if error.code == "UNAVAILABLE" and any(
        word in details for word in ("SSL", "Ssl", "TLS", "handshake", "CERTIFICATE")
    ):
        return KitError(
            f"the TLS handshake failed: {_brief(details)}",
            where=address,
            todo="Check --ca and --server-name. If the agent asks for a certificate, check "
            "--certificate and --key. If it has no TLS, leave out --tls.",
        )
    if error.code == "UNAVAILABLE" and any(
        word in details
        for word in ("refused", "DNS", "No route", "unreachable", "resolv", "No such file")
    ):
        return KitError(
            f"nobody answers there: {_brief(details)}",
            where=address,
            todo="Start the agent, or check host and port.",
        )
    if error.code in {"UNAVAILABLE", "UNKNOWN", "INTERNAL", "CANCELLED"} or (
        "http" in details.lower() or "content-type" in details
    ):
        todo = "Give the address of an agent, and --tls if it is served with TLS."
        if with_tls:
            todo = "Give the address of an agent, and --certificate and --key if it asks for them."
        return KitError(f"does not speak gRPC: {_brief(details)}", where=address, todo=todo)
    return KitError(
        f"ListAgents failed with {error.code}: {_brief(details)}",
        where=address,
        todo="Look into the agent's log.",
    )


def _brief(details: str) -> str:
    return details.strip().splitlines()[0][:300] if details.strip() else "no details"
