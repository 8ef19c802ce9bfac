"""Turns requests into calls of agents, and what they return into answers.

All of it runs on the agents' loop, in terms of bytes on both sides.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol, TypeVar

from flyte_agent_kit.declaration import Category
from flyte_agent_kit.failures import AgentFailure
from flyte_agent_kit.handler import Call, MetricsQuery, StatusError
from flyte_agent_kit.server.answers import Answers, RefusedError
from flyte_agent_kit.server.calls import Record
from flyte_agent_kit.server.metrics import Metrics
from flyte_agent_kit.server.redaction import redact
from flyte_agent_kit.server.routes import Route, Routes
from flyte_agent_kit.server.statuses import internal
from flyte_agent_kit.task import Task
from flyte_agent_stubs import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetTaskRequest,
    GetTaskResponse,
    LiteralMap,
    Resource,
)
from flyte_agent_stubs.agent import (
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncRequestInputsCase,
    ExecuteTaskSyncResponseHeader,
    ExecuteTaskSyncResponseHeaderCase,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
    TaskCategory,
)
from flyte_agent_stubs.custom_info import CustomInfoError
from flyte_agent_stubs.tasks import TaskTemplate

log = logging.getLogger(__name__)

T = TypeVar("T")
_DELETED = DeleteTaskResponse().to_bytes()


class _Readable(Protocol):
    """The class of a request."""

    @classmethod
    def from_bytes(cls: type[T], serialized: bytes) -> T: ...


R = TypeVar("R", bound=_Readable)


class AgentCalls:
    """What the methods of `AsyncAgentService` and `SyncAgentService` do.

    Every method raises `StatusError`, and no other exception.

    Args:
        routes: the agents.
        answers: what may leave.
        metrics: what counts sizes and refusals.
    """

    def __init__(self, routes: Routes, answers: Answers, metrics: Metrics) -> None:
        self._routes = routes
        self._answers = answers
        self._metrics = metrics

    async def create(self, content: bytes, record: Record) -> bytes:
        """`AsyncAgentService.CreateTask`."""
        request = _read(CreateTaskRequest, content)
        route = self._route_of(request.template, record, is_sync=False)
        self._metrics.inputs(record.task_type, request.inputs)
        work = route.handler.create(Task.from_request(request), route.category)
        resource_meta = await _safely(work, record, failures=False)
        if not isinstance(resource_meta, bytes):
            raise _wrong_type(record, "bytes", resource_meta)
        return self._fit(CreateTaskResponse(resource_meta=resource_meta).to_bytes())

    async def get(self, content: bytes, record: Record) -> bytes:
        """`AsyncAgentService.GetTask`."""
        request = _read(GetTaskRequest, content)
        route = self._route(request.task_category, request.task_type, record)
        call = Call(request.resource_meta, route.category, request.output_prefix)
        return await self._answer(route.handler.get(call), record, _polled, is_sync=False)

    async def delete(self, content: bytes, record: Record) -> bytes:
        """`AsyncAgentService.DeleteTask`."""
        request = _read(DeleteTaskRequest, content)
        route = self._route(request.task_category, request.task_type, record)
        call = Call(request.resource_meta, route.category)
        await _safely(route.handler.delete(call), record, failures=False)
        return _DELETED

    async def metrics(self, content: bytes, record: Record) -> bytes:
        """`AsyncAgentService.GetTaskMetrics`."""
        request = _read(GetTaskMetricsRequest, content)
        route = self._route(request.task_category, request.task_type, record)
        call = Call(request.resource_meta, route.category)
        query = MetricsQuery(request.queries, request.start_time, request.end_time, request.step)
        found = await _safely(route.handler.metrics(call, query), record, failures=False)
        try:
            answer = GetTaskMetricsResponse(results=found)
        except (TypeError, ValueError) as error:
            raise internal(error, record.operation, record.task_type) from None
        return self._fit(answer.to_bytes())

    async def logs(self, content: bytes, record: Record) -> AsyncIterator[bytes]:
        """`AsyncAgentService.GetTaskLogs`."""
        request = _read(GetTaskLogsRequest, content)
        route = self._route(request.task_category, request.task_type, record)
        call = Call(request.resource_meta, route.category)
        pages = route.handler.logs(call, request.lines, request.token)
        while (page := await _safely(_next(pages), record, failures=False)) is not None:
            if not isinstance(page, GetTaskLogsResponse):
                raise _wrong_type(record, "GetTaskLogsResponse", page)
            yield self._fit(page.to_bytes())

    async def do(self, header: bytes, inputs: bytes, record: Record) -> bytes:
        """`SyncAgentService.ExecuteTaskSync`, for the first two messages of the stream."""
        head = _read(ExecuteTaskSyncRequest, header).part
        if not isinstance(head, ExecuteTaskSyncRequestHeaderCase):
            raise StatusError("INVALID_ARGUMENT", "the first message of the stream has no header")
        rest = _read(ExecuteTaskSyncRequest, inputs).part
        if rest is not None and not isinstance(rest, ExecuteTaskSyncRequestInputsCase):
            raise StatusError("INVALID_ARGUMENT", "the second message of the stream has no inputs")
        literals = rest.value if rest is not None else LiteralMap()
        route = self._route_of(head.value.template, record, is_sync=True)
        self._metrics.inputs(record.task_type, literals)
        task = Task.from_header(head.value, literals)
        work = route.handler.do(task, route.category)
        return await self._answer(work, record, _executed, is_sync=True)

    async def _answer(
        self,
        work: Awaitable[Resource],
        record: Record,
        around: Callable[[Resource], bytes],
        *,
        is_sync: bool,
    ) -> bytes:
        """Returns what an agent says of a task, or the failed Resource that is sent instead."""
        try:
            found = await _safely(work, record)
            if not isinstance(found, Resource):
                raise _wrong_type(record, "Resource", found)
            return self._answers.fit(around(self._answers.check(found, is_sync=is_sync)))
        except AgentFailure as error:
            return around(self._answers.failure(error))
        except RefusedError as error:
            self._metrics.refused(record.task_type, error.code)
            log.error(
                "an answer was refused, and the task fails instead",
                extra={
                    "operation": record.operation,
                    "task_type": record.task_type,
                    "reason": error.code,
                    "error": redact(error.message),
                },
            )
            return around(self._answers.failure(error))

    def _route(self, category: TaskCategory | None, task_type: str, record: Record) -> Route:
        return _serving(self._routes.find(category, task_type), record, is_sync=False)

    def _route_of(self, template: TaskTemplate | None, record: Record, *, is_sync: bool) -> Route:
        if template is None:
            raise StatusError("INVALID_ARGUMENT", "the request has no template")
        category = Category(template.type, template.task_type_version)
        return _serving(self._routes.of_category(category), record, is_sync=is_sync)

    def _fit(self, answer: bytes) -> bytes:
        """Returns an answer without a Resource that could say that it is too large."""
        try:
            return self._answers.fit(answer)
        except RefusedError as error:
            raise StatusError("RESOURCE_EXHAUSTED", error.message) from None


def _polled(resource: Resource) -> bytes:
    return GetTaskResponse(resource=resource).to_bytes()


def _executed(resource: Resource) -> bytes:
    answer = ExecuteTaskSyncResponseHeader(resource=resource)
    return ExecuteTaskSyncResponse(res=ExecuteTaskSyncResponseHeaderCase(answer)).to_bytes()


def _read(request: type[R], content: bytes) -> R:
    try:
        return request.from_bytes(content)
    except ValueError as error:
        raise StatusError("INVALID_ARGUMENT", str(error)) from None


def _serving(route: Route, record: Record, *, is_sync: bool) -> Route:
    """Returns the route, if its agent is of the service's kind."""
    record.task_type = route.category.name
    declaration = route.handler.declaration
    if declaration.is_sync is not is_sync:
        what = "a synchronous" if declaration.is_sync else "an asynchronous"
        method = "ExecuteTaskSync" if declaration.is_sync else "CreateTask"
        raise StatusError("UNIMPLEMENTED", f"{declaration.name} is {what} agent: call {method}")
    return route


async def _next(pages: AsyncIterator[T]) -> T | None:
    async for page in pages:
        return page
    return None


async def _safely(work: Awaitable[T], record: Record, *, failures: bool = True) -> T:
    """Awaits an agent's code.

    Args:
        work: what to await.
        record: the call that it belongs to.
        failures: whether the caller can answer with a failed task.

    Raises:
        AgentFailure: the task failed, and `failures` is set.
        RefusedError: the agent could not make its `custom_info`, and `failures` is set.
        StatusError: the agent raised it, or any other exception.
    """
    try:
        return await work
    except (StatusError, asyncio.CancelledError, KeyboardInterrupt):
        raise
    except AgentFailure as error:
        if failures:
            raise
        raise internal(error, record.operation, record.task_type) from None
    except CustomInfoError as error:
        if failures:  # asked again, it would be the same
            raise RefusedError.of(error) from None
        raise internal(error, record.operation, record.task_type) from None
    except BaseException as error:  # SystemExit would end the loop
        raise internal(error, record.operation, record.task_type) from None


def _wrong_type(record: Record, wanted: str, found: object) -> StatusError:
    error = TypeError(f"the agent returned {type(found).__name__}, not {wanted}")
    return internal(error, record.operation, record.task_type)
