"""Serves connectors of flytekit unchanged, so that people can move over in steps.

flytekit is imported when a connector is given, and not before. What the methods do follows
`flytekit/extend/backend/connector_service.py`; messages of the installed flyteidl become ours as
bytes.
"""

# flytekit is optional, and may be missing where types are checked.
# pyright: reportMissingImports=false

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.handler import Call, Handler, MetricsQuery, StatusError
from flyte_agent_kit.loading import new_instance
from flyte_agent_kit.task import Task
from flyte_agent_kit.threads import called
from flyte_agent_stubs import Resource
from flyte_agent_stubs.agent import (
    ExecutionMetricResult,
    GetTaskLogsResponse,
    GetTaskMetricsResponse,
)

T = TypeVar("T")


def from_flytekit(connector: object, *, threads: int | None = None) -> Handler:
    """Returns what a server calls for a connector of flytekit.

    Args:
        connector: an `AsyncConnectorBase` or a `SyncConnectorBase` (until flytekit 1.15 an
            `AsyncAgentBase` or a `SyncAgentBase`), or its class.
        threads: in how many threads its plain methods run.

    Raises:
        KitError: it is none, or its class cannot be instantiated without arguments.
    """
    cls = connector if isinstance(connector, type) else type(connector)
    is_async = all(hasattr(cls, name) for name in ("create", "get", "metadata_type"))
    if not hasattr(cls, "task_category") or not (is_async or hasattr(cls, "do")):
        raise KitError(
            f"{cls.__qualname__} is not a connector of flytekit",
            todo="Give an AsyncConnectorBase or a SyncConnectorBase.",
        )
    if isinstance(connector, type):
        connector = new_instance(connector)
    return FlytekitHandler(connector, is_sync=not is_async, threads=threads)


class FlytekitHandler:
    """Calls a connector of flytekit.

    It is a `flyte_agent_kit.handler.Handler`.

    Args:
        connector: the connector.
        is_sync: whether it is a `SyncConnectorBase`.
        threads: in how many threads its plain methods run.
    """

    def __init__(self, connector: Any, *, is_sync: bool, threads: int | None = None) -> None:
        self._connector = connector
        # As in flytekit, whose contexts belong to a thread, threads get no context of the caller.
        self._threads = ThreadPoolExecutor(threads, connector.name)
        category = connector.task_category
        self._declaration = Declaration(
            str(connector.name), (Category(category.name, category.version),), is_sync
        )

    @property
    def declaration(self) -> Declaration:
        """What the connector says of itself."""
        return self._declaration

    def close(self, *, wait: bool = False) -> None:
        """Lets the threads of plain methods end.

        Args:
            wait: whether to return only when they have ended.
        """
        self._threads.shutdown(wait=wait, cancel_futures=True)

    async def create(self, task: Task, category: Category) -> bytes:
        """Starts a task, and returns its `resource_meta`."""
        from flyteidl.admin import agent_pb2
        from flytekit.models.task import TaskExecutionMetadata

        metadata = agent_pb2.TaskExecutionMetadata.FromString(task.metadata.to_bytes())
        found = await self._call(
            self._connector.create,
            task_template=_template(task),
            inputs=_inputs(task),
            output_prefix=task.output_prefix,
            task_execution_metadata=TaskExecutionMetadata.from_flyte_idl(metadata),
        )
        encoded: bytes = found.encode()
        return encoded

    def check(self, call: Call) -> None:
        """Does nothing: a connector says what is wrong when it is asked."""

    async def get(self, call: Call) -> Resource:
        """Returns how the task is doing."""
        found = await self._call(self._connector.get, resource_meta=self._meta(call))
        return await _resource(found)

    async def delete(self, call: Call) -> None:
        """Stops the task."""
        await self._call(self._connector.delete, resource_meta=self._meta(call))

    async def metrics(self, call: Call, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        """Returns what the connector measures; flytekit hands it no queries."""
        found = await self._optional("get_metrics", call)
        return GetTaskMetricsResponse.from_bytes(found.SerializeToString()).results

    async def logs(self, call: Call, lines: int, token: str) -> AsyncIterator[GetTaskLogsResponse]:
        """Yields what the connector gives: one message or several; flytekit hands it no token."""
        found = await self._optional("get_logs", call)
        if hasattr(found, "SerializeToString"):
            yield _page(found)
        elif hasattr(found, "__aiter__"):
            async for page in found:
                yield _page(page)
        else:
            pages: Iterable[Any] = found
            for page in pages:
                yield _page(page)

    async def do(self, task: Task, category: Category) -> Resource:
        """Runs a task to its end."""
        found = await self._call(
            self._connector.do,
            task_template=_template(task),
            inputs=_inputs(task),
            output_prefix=task.output_prefix,
        )
        return await _resource(found)

    async def _call(self, function: Callable[..., Any], **arguments: Any) -> Any:
        if inspect.iscoroutinefunction(function):
            return await function(**arguments)
        call = functools.partial(called, function, **arguments)
        return await asyncio.get_running_loop().run_in_executor(self._threads, call)

    async def _optional(self, method: str, call: Call) -> Any:
        function = getattr(self._connector, method, None)
        try:
            if function is None:
                raise NotImplementedError
            if inspect.isasyncgenfunction(function):
                return function(resource_meta=self._meta(call))
            return await self._call(function, resource_meta=self._meta(call))
        except NotImplementedError:
            told = f"{self._declaration.name} has no {method}"
            raise StatusError("UNIMPLEMENTED", told) from None

    def _meta(self, call: Call) -> Any:
        try:
            return self._connector.metadata_type.decode(call.resource_meta)
        except Exception as error:  # whatever the connector's own class raises
            told = f"resource_meta cannot be read: {type(error).__name__}"
            raise StatusError("INVALID_ARGUMENT", told) from error


async def _resource(found: Any) -> Resource:
    from flytekit.extend.backend.base_agent import Resource as TheirResource

    if not isinstance(found, TheirResource):
        kind = type(found)
        name = f"{kind.__module__}.{kind.__qualname__}"
        raise TypeError(f"the connector returned {name}, not a Resource of flytekit's")
    message = found.to_flyte_idl()
    if inspect.isawaitable(message):  # since flytekit 1.14
        message = await message
    return Resource.from_bytes(message.SerializeToString())


def _template(task: Task) -> Any:
    from flyteidl.core import tasks_pb2
    from flytekit.models.task import TaskTemplate

    return TaskTemplate.from_flyte_idl(tasks_pb2.TaskTemplate.FromString(task.template.to_bytes()))


def _inputs(task: Task) -> Any:
    from flyteidl.core import literals_pb2
    from flytekit.models.literals import LiteralMap

    return LiteralMap.from_flyte_idl(literals_pb2.LiteralMap.FromString(task.literals.to_bytes()))


def _page(message: Any) -> GetTaskLogsResponse:
    return GetTaskLogsResponse.from_bytes(message.SerializeToString())
