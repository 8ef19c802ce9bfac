"""Checks of messages: what they may hold, and how large they may be."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.client.agent import DELETE_TASK, GET_TASK
from flyte_agent_kit.path.losses import MAX_ANSWER
from flyte_agent_stubs import DeleteTaskRequest, GetTaskRequest
from flyte_stubs_runtime.wire import block, varint

CONCERN = Concern("messages")

_FIELD_NUMBER: Final = 19_999
_LARGE: Final = 3 * 1024 * 1024


@CONCERN.check(
    "unknown-fields",
    Severity.ERROR,
    "any",
    "A newer core sends fields that an older agent does not know.",
)
async def unknown_fields(bench: Bench) -> None:
    """Requests with unknown fields are accepted."""
    later = _unknown_field(b"of a later core")
    category = bench.category
    meta = await _begun(bench, later)
    if bench.is_sync:
        return
    get = GetTaskRequest(task_type=category.name, task_category=category, resource_meta=meta)
    await bench.client.call(GET_TASK, get.to_bytes() + later)
    delete = DeleteTaskRequest(task_type=category.name, task_category=category, resource_meta=meta)
    await bench.client.call(DELETE_TASK, delete.to_bytes() + later)


@CONCERN.check(
    "large-request",
    Severity.WARNING,
    "any",
    "Inputs of tasks come in the request, and may have megabytes.",
)
async def large_request(bench: Bench) -> None:
    """A request of 3 MiB is accepted."""
    await _begun(bench, _unknown_field(b"\0" * _LARGE))


async def _begun(bench: Bench, unknown: bytes) -> bytes:
    """Begins a task with fields that nobody knows; its `resource_meta`, if it has one."""
    request = replace(bench.request(), unknown_fields=unknown)
    if not bench.is_sync:
        return await bench.create(request)
    await bench.client.execute(request)
    return b""


@CONCERN.check(
    "answer-size",
    Severity.ERROR,
    "any",
    "Propeller takes no answer over 4 MiB; after six of them the task fails.",
)
async def answer_size(bench: Bench) -> None:
    """No answer has more than 4 MiB."""
    for answer in await bench.answers():
        if answer.size > MAX_ANSWER:
            raise FaultError(f"an answer has {answer.size:,} bytes")


@CONCERN.check(
    "older-core",
    Severity.WARNING,
    "async",
    "Cores before 1.11.0 name a kind of task by task_type alone.",
)
async def older_core(bench: Bench) -> None:
    """GetTask without a task category is routed by the task type."""
    if bench.category.version:
        return  # they have no versions either
    meta = await bench.spare()
    request = GetTaskRequest(task_type=bench.category.name, resource_meta=meta)
    await bench.client.call(GET_TASK, request.to_bytes())


def _unknown_field(content: bytes) -> bytes:
    """Returns a field with bytes, in the wire format, under a number that is not in use."""
    return varint(_FIELD_NUMBER << 3 | 2) + block(content)
