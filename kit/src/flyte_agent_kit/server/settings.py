"""How a server listens, what it allows, and how it stops."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from flyte_agent_kit.errors import KitError

if TYPE_CHECKING:
    from flyte_agent_kit.server.tls import Tls
    from flyte_agent_stubs.custom_info import CustomInfoPolicy

DEFAULT_ADDRESS: Final = "[::]:8000"
"""The port of flytekit's service, on every interface, IPv4 and IPv6."""

GRPC_GO_LIMIT: Final = 4 * 1024 * 1024
"""The largest message that grpc-go takes, and so propeller, in bytes."""

OnViolation: TypeAlias = Literal["refuse", "redact", "warn"]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of a server.

    Args:
        address: `host:port` or `[ipv6]:port`. Port 0 takes any free port.
        tls: the certificates; without them connections are not encrypted.
        max_request_bytes: the largest request, in bytes.
        max_answer_bytes: the largest answer, in bytes. Core takes 4 MiB.
        max_calls: how many calls of the agents' code may run at once; more are refused with
            `RESOURCE_EXHAUSTED`. Metadata, health and reflection do not count.
        max_seconds: how long one call of an agent's code may take, if the caller waits so long.
        grace: seconds that running calls have to finish when the server stops.
        metrics_address: `host:port` of the metrics for Prometheus; None for no metrics.
        policy: what every `custom_info` must keep to.
        on_violation: what happens to an answer that breaks the policy. `refuse` fails the task;
            `redact` replaces secrets, and fails the task for other violations; `warn` sends the
            answer as it is, and logs.
        telemetry: whether calls become spans of OpenTelemetry (extra `telemetry`).
        threads: in how many threads plain methods of one agent run.
        processes: how many processes listen on the port (SO_REUSEPORT) and share rate limits.

    Raises:
        KitError: a number is out of range, or `on_violation` is for a policy that is not there.
    """

    address: str = DEFAULT_ADDRESS
    tls: Tls | None = None
    max_request_bytes: int = GRPC_GO_LIMIT
    max_answer_bytes: int = GRPC_GO_LIMIT
    max_calls: int = 1_000
    max_seconds: float = 600.0
    grace: float = 25.0
    metrics_address: str | None = None
    policy: CustomInfoPolicy | None = None
    on_violation: OnViolation = "refuse"
    telemetry: bool = False
    threads: int = 64
    processes: int = 1

    def __post_init__(self) -> None:
        """Refuses numbers that would do harm only later, under load or at the end."""
        counts = ("max_request_bytes", "max_answer_bytes", "max_calls", "threads", "processes")
        for name in counts:
            found: object = getattr(self, name)
            if not isinstance(found, int) or found < 1:
                raise _refused(name, found, "a whole number, at least 1")
        if self.on_violation not in get_args(OnViolation):
            raise _refused("on_violation", self.on_violation, "refuse, redact or warn")
        if self.policy is None and self.on_violation != "refuse":
            raise KitError(
                f"{self.on_violation!r} is for answers that break a policy, and there is none",
                where="on_violation",
                todo="Give a policy, or leave it out.",
            )
        if not _is_finite(self.max_seconds) or self.max_seconds <= 0:
            raise _refused("max_seconds", self.max_seconds, "a number of seconds above 0")
        if not _is_finite(self.grace) or self.grace < 0:
            raise _refused("grace", self.grace, "a number of seconds, at least 0")


def _is_finite(found: object) -> bool:
    return isinstance(found, (int, float)) and math.isfinite(found)


def _refused(name: str, found: object, wanted: str) -> KitError:
    return KitError(f"{found!r} is out of range", where=f"Settings.{name}", todo=f"Give {wanted}.")
