"""Checks of what keeps a server in a cluster alive."""

from __future__ import annotations

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import HEALTH

CONCERN = Concern("health")

_SERVING = b"\x08\x01"
"""`grpc.health.v1.HealthCheckResponse` with the status SERVING."""


@CONCERN.check(
    "health",
    Severity.WARNING,
    "server",
    "Kubernetes and load balancers ask grpc.health.v1 whether a server is well.",
)
async def health(bench: Bench) -> None:
    """grpc.health.v1 says SERVING for the whole server."""
    if await bench.client.call(HEALTH, b"") != _SERVING:
        raise FaultError("grpc.health.v1.Health/Check does not say SERVING")
