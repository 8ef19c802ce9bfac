"""An agent that answers what it is told to, served with our stubs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType

import grpc

from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.service import agent_pb2_grpc

_CATEGORIES = (
    agent_pb2.Agent(name="async", supported_task_categories=[agent_pb2.TaskCategory(name="async")]),
    agent_pb2.Agent(
        name="sync",
        is_sync=True,
        supported_task_categories=[agent_pb2.TaskCategory(name="sync")],
    ),
    # As agents listed themselves before there were categories.
    agent_pb2.Agent(name="old", supported_task_types=["old"]),
    # One type in two versions, of a synchronous and of an asynchronous agent.
    agent_pb2.Agent(
        name="first",
        is_sync=True,
        supported_task_categories=[agent_pb2.TaskCategory(name="twice", version=1)],
    ),
    agent_pb2.Agent(
        name="second",
        supported_task_categories=[agent_pb2.TaskCategory(name="twice", version=2)],
    ),
)


class ScriptedAgent(
    agent_pb2_grpc.AsyncAgentServiceServicer,
    agent_pb2_grpc.SyncAgentServiceServicer,
    agent_pb2_grpc.AgentMetadataServiceServicer,
):
    """Context manager that serves the agent on loopback. A task is known by its template's name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: dict[str, agent_pb2.Resource | str] = {}
        self._calls: dict[str, list[str]] = {}
        self._server = grpc.server(ThreadPoolExecutor(max_workers=8))
        agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(self, self._server)
        agent_pb2_grpc.add_SyncAgentServiceServicer_to_server(self, self._server)
        agent_pb2_grpc.add_AgentMetadataServiceServicer_to_server(self, self._server)
        self.address = f"127.0.0.1:{self._server.add_insecure_port('127.0.0.1:0')}"

    def __enter__(self) -> ScriptedAgent:
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop(grace=None).wait()

    def answer(self, task: str, resource: bytes) -> None:
        """Answers a task's polls with a serialized `Resource` from now on."""
        with self._lock:
            self._answers[task] = agent_pb2.Resource.FromString(resource)

    def refuse(self, task: str, message: str) -> None:
        """Fails every call for a task with INTERNAL from now on."""
        with self._lock:
            self._answers[task] = message

    def calls(self, task: str) -> list[str]:
        """Returns the names of the methods that were called for a task, in order."""
        with self._lock:
            return list(self._calls.get(task, ()))

    def forget(self, task: str) -> None:
        with self._lock:
            self._answers.pop(task, None)
            self._calls.pop(task, None)

    def _called(self, task: str, method: str, context: grpc.ServicerContext) -> agent_pb2.Resource:
        with self._lock:
            self._calls.setdefault(task, []).append(method)
            answer = self._answers.get(task)
        if isinstance(answer, str):
            context.abort(grpc.StatusCode.INTERNAL, answer)
        return answer or agent_pb2.Resource()

    def CreateTask(
        self, request: agent_pb2.CreateTaskRequest, context: grpc.ServicerContext
    ) -> agent_pb2.CreateTaskResponse:
        task = request.template.id.name
        self._called(task, "CreateTask", context)
        return agent_pb2.CreateTaskResponse(resource_meta=task.encode())

    def GetTask(
        self, request: agent_pb2.GetTaskRequest, context: grpc.ServicerContext
    ) -> agent_pb2.GetTaskResponse:
        resource = self._called(request.resource_meta.decode(), "GetTask", context)
        return agent_pb2.GetTaskResponse(resource=resource)

    def DeleteTask(
        self, request: agent_pb2.DeleteTaskRequest, context: grpc.ServicerContext
    ) -> agent_pb2.DeleteTaskResponse:
        self._called(request.resource_meta.decode(), "DeleteTask", context)
        return agent_pb2.DeleteTaskResponse()

    def ExecuteTaskSync(
        self,
        request_iterator: Iterator[agent_pb2.ExecuteTaskSyncRequest],
        context: grpc.ServicerContext,
    ) -> Iterator[agent_pb2.ExecuteTaskSyncResponse]:
        first = next(request_iterator)
        # The plugin sends the inputs next. If the call has ended by then, it fails the task with
        # "failed to send inputsProto with error: EOF" (ExecuteTaskSync). Before 1.14.0, it did not
        # end the stream until it had the answer.
        next(request_iterator, None)
        resource = self._called(first.header.template.id.name, "ExecuteTaskSync", context)
        header = agent_pb2.ExecuteTaskSyncResponseHeader(resource=resource)
        yield agent_pb2.ExecuteTaskSyncResponse(header=header)

    def ListAgents(
        self, request: agent_pb2.ListAgentsRequest, context: grpc.ServicerContext
    ) -> agent_pb2.ListAgentsResponse:
        return agent_pb2.ListAgentsResponse(agents=_CATEGORIES)
