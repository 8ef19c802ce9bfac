"""Checks of what people look at while a task runs."""

from __future__ import annotations

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import CallError
from flyte_agent_stubs.agent import GetTaskLogsResponse, GetTaskMetricsResponse

CONCERN = Concern("logs")


@CONCERN.check(
    "logs",
    Severity.WARNING,
    "async",
    "An agent without logs says UNIMPLEMENTED; anything else looks like logs that are lost.",
)
async def logs(bench: Bench) -> None:
    """GetTaskLogs answers with parts of a log, or says UNIMPLEMENTED."""
    try:
        parts = await bench.client.logs(await bench.spare(), bench.category)
    except CallError as error:
        if error.code == "UNIMPLEMENTED":
            return
        raise
    if not parts:
        raise FaultError("GetTaskLogs ends without any part, not even a header")
    for part in parts:
        try:
            GetTaskLogsResponse.from_bytes(part)
        except ValueError as error:
            raise FaultError(str(error)) from None


@CONCERN.check(
    "metrics",
    Severity.WARNING,
    "async",
    "An agent without metrics says UNIMPLEMENTED.",
)
async def metrics(bench: Bench) -> None:
    """GetTaskMetrics answers, or says UNIMPLEMENTED."""
    try:
        answer = await bench.client.metrics(await bench.spare(), bench.category)
        GetTaskMetricsResponse.from_bytes(answer)
    except CallError as error:
        if error.code != "UNIMPLEMENTED":
            raise
    except ValueError as error:
        raise FaultError(str(error)) from None
