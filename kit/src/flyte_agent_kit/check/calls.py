"""Checks of calls that end early, or come together."""

from __future__ import annotations

import asyncio
from typing import Final

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import GET_TASK, Answer, CallError
from flyte_agent_stubs import GetTaskRequest

CONCERN = Concern("calls")

_TOGETHER: Final = 32
_MOMENTS: Final = tuple(0.001 * 4**n for n in range(5))
"""Seconds after the beginning of calls: before they arrive, and while the agent works."""


@CONCERN.check(
    "deadline",
    Severity.ERROR,
    "async",
    "Propeller gives a call three seconds, and asks again later.",
)
async def deadline(bench: Bench) -> None:
    """After calls whose deadline has passed, the agent still answers."""
    request = await _request(bench)
    for seconds in _MOMENTS:
        try:
            await bench.client.call(GET_TASK, request, timeout=seconds)
        except CallError as error:
            if error.code not in {"DEADLINE_EXCEEDED", "CANCELLED"}:
                raise
    await _still_answers(bench, "calls whose deadline passed")


@CONCERN.check(
    "cancellation",
    Severity.ERROR,
    "async",
    "Propeller cancels its calls when it stops.",
)
async def cancellation(bench: Bench) -> None:
    """After calls that were cancelled, the agent still answers."""
    request = await _request(bench)
    for seconds in _MOMENTS:
        call = asyncio.ensure_future(bench.client.call(GET_TASK, request))
        await asyncio.sleep(seconds)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
    await _still_answers(bench, "cancelled calls")


@CONCERN.check(
    "concurrent-polls",
    Severity.ERROR,
    "async",
    "Propeller has ten workers that poll, and a new one may run beside the old one for a while.",
)
async def concurrent_polls(bench: Bench) -> None:
    """Polls of one task at the same time are all answered."""
    meta = await bench.spare()
    polls = [bench.client.get(meta, bench.category) for _ in range(_TOGETHER)]
    answers = await asyncio.gather(*polls, return_exceptions=True)
    failed = [each for each in answers if not isinstance(each, Answer)]
    for each in failed:
        if not isinstance(each, CallError):
            raise each
        bench.details.append(each.details)
        raise FaultError(f"{len(failed)} of {_TOGETHER} polls at once failed, with {each.code}")


@CONCERN.check(
    "listed-while-busy",
    Severity.ERROR,
    "async",
    "Propeller waits three seconds for ListAgents; without an answer, the agent is gone for it.",
)
async def listed_while_busy(bench: Bench) -> None:
    """ListAgents is answered while tasks are polled."""
    meta = await bench.spare()
    polls = [bench.client.get(meta, bench.category) for _ in range(_TOGETHER)]
    busy = asyncio.gather(*polls, return_exceptions=True)
    try:
        for seconds in _MOMENTS:
            await asyncio.sleep(seconds)
            await bench.client.list_agents()
    except CallError as error:
        raise FaultError(
            f"ListAgents answers {error.code} while {_TOGETHER} polls are under way"
        ) from None
    finally:
        await busy


async def _request(bench: Bench) -> bytes:
    return GetTaskRequest(
        task_type=bench.category.name,
        task_category=bench.category,
        resource_meta=await bench.spare(),
    ).to_bytes()


async def _still_answers(bench: Bench, after: str) -> None:
    try:
        await bench.client.get(await bench.spare(), bench.category)
    except CallError as error:
        bench.details.append(error.details)
        raise FaultError(f"after {after}, GetTask answers {error.code}") from None
