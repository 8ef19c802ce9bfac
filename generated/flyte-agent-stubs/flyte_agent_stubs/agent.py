# Written by `nox -s generate` from codegen/wrappers.toml. Do not edit.
"""What Flyte's core asks an agent, and what an agent answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import final

from ._wrapper import (
    Case,
    Choice,
    Info,
    Keyed,
    Length,
    Many,
    Member,
    OneOf,
    OpenEnum,
    Plain,
    Scalar,
    Time,
    Whole,
    Wrapped,
    Wrapper,
)
from .core import ErrorKind, Phase, TaskExecutionIdentifier, TaskLog
from .flyteidl.admin import agent_pb2 as _flyteidl_admin_agent_pb2
from .flyteidl.core.literals_pb2 import LiteralMap
from .flyteidl.core.metrics_pb2 import ExecutionMetricResult
from .flyteidl.core.security_pb2 import Identity
from .flyteidl.core.tasks_pb2 import TaskTemplate
from .flyteidl.core.workflow_pb2 import TaskNodeOverrides
from .google.protobuf.struct_pb2 import Struct

__all__ = [
    "Agent",
    "AgentError",
    "AgentErrorKind",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "ExecuteTaskSyncRequest",
    "ExecuteTaskSyncRequestHeaderCase",
    "ExecuteTaskSyncRequestInputsCase",
    "ExecuteTaskSyncResponse",
    "ExecuteTaskSyncResponseHeader",
    "ExecuteTaskSyncResponseHeaderCase",
    "ExecuteTaskSyncResponseOutputsCase",
    "GetAgentRequest",
    "GetAgentResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponseBodyCase",
    "GetTaskLogsResponseHeader",
    "GetTaskLogsResponseHeaderCase",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "ListAgentsRequest",
    "ListAgentsResponse",
    "LogLine",
    "LogLineOriginator",
    "Resource",
    "State",
    "TaskCategory",
    "TaskExecutionMetadata",
]


class AgentErrorKind(OpenEnum):
    """Whether trying again makes sense after an error. Enum `flyteidl.admin.AgentError.Kind`."""

    NON_RECOVERABLE = 0
    RECOVERABLE = 1


class State(OpenEnum):
    """The phase of a task as older agents reported it; `Phase` replaces it. Enum `flyteidl.admin.State`."""

    RETRYABLE_FAILURE = 0
    PERMANENT_FAILURE = 1
    PENDING = 2
    RUNNING = 3
    SUCCEEDED = 4


class LogLineOriginator(OpenEnum):
    """Who wrote a line of a log. Enum `flyteidl.admin.LogLineOriginator`."""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgentError(Wrapper[_flyteidl_admin_agent_pb2.AgentError]):
    """Why a task failed, for core to decide what comes next.

    Message `flyteidl.admin.AgentError`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        code: A short code of the agent's own. Field 1 of `flyteidl.admin.AgentError`.
        kind: Whether trying again makes sense. Field 3 of `flyteidl.admin.AgentError`.
        origin: Whose fault it is: the user's or the system's. Field 4 of
            `flyteidl.admin.AgentError`.
    """

    code: str = ""
    kind: AgentErrorKind = AgentErrorKind(0)
    origin: ErrorKind = ErrorKind(0)

    _message = _flyteidl_admin_agent_pb2.AgentError
    _members = (
        Member("code", Scalar(str)),
        Member("kind", Choice(AgentErrorKind)),
        Member("origin", Choice(ErrorKind)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Resource(Wrapper[_flyteidl_admin_agent_pb2.Resource]):
    """What an agent reports about a task: the phase it is in and whatever comes with it.

    Message `flyteidl.admin.Resource`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        state: Deprecated: the phase as older agents reported it. Field 1 of
            `flyteidl.admin.Resource`.
        outputs: What the task gives, once it has succeeded. Field 2 of
            `flyteidl.admin.Resource`.
        message: A line about the phase, which the console shows. Field 3 of
            `flyteidl.admin.Resource`.
        log_links: Links for the console. Field 4 of `flyteidl.admin.Resource`.
        phase: How far the task has come. Field 5 of `flyteidl.admin.Resource`.
        custom_info: What only this agent or its engine knows: namespaces with an object
            under each. `None` is absent, `{}` is present and empty. Field 6 of
            `flyteidl.admin.Resource`.
        agent_error: Why the task failed, if it did. Field 7 of `flyteidl.admin.Resource`.
    """

    state: State = State(0)
    outputs: LiteralMap | None = None
    message: str = ""
    log_links: tuple[TaskLog, ...] = ()
    phase: Phase = Phase(0)
    custom_info: Mapping[str, object] | None = None
    agent_error: AgentError | None = None

    _message = _flyteidl_admin_agent_pb2.Resource
    _members = (
        Member("state", Choice(State)),
        Member("outputs", Plain(LiteralMap)),
        Member("message", Scalar(str)),
        Many("log_links", Wrapped(lambda: TaskLog)),
        Member("phase", Choice(Phase)),
        Member("custom_info", Info(Struct)),
        Member("agent_error", Wrapped(lambda: AgentError)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskCategory(Wrapper[_flyteidl_admin_agent_pb2.TaskCategory]):
    """A type of task and its version, by which core finds an agent.

    Message `flyteidl.admin.TaskCategory`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        name: The type, such as `spark`. Field 1 of `flyteidl.admin.TaskCategory`.
        version: The version of the type. Field 2 of `flyteidl.admin.TaskCategory`.
    """

    name: str = ""
    version: int = 0

    _message = _flyteidl_admin_agent_pb2.TaskCategory
    _members = (
        Member("name", Scalar(str)),
        Member("version", Whole(-(2**31), 2**31 - 1)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Agent(Wrapper[_flyteidl_admin_agent_pb2.Agent]):
    """An agent as it introduces itself to core.

    Message `flyteidl.admin.Agent`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        name: Its name. Field 1 of `flyteidl.admin.Agent`.
        supported_task_types: Deprecated: types of tasks without versions. Field 2 of
            `flyteidl.admin.Agent`.
        is_sync: Whether it answers `ExecuteTaskSync`. Field 3 of `flyteidl.admin.Agent`.
        supported_task_categories: The types of tasks that it takes. Field 4 of
            `flyteidl.admin.Agent`.
    """

    name: str = ""
    supported_task_types: tuple[str, ...] = ()
    is_sync: bool = False
    supported_task_categories: tuple[TaskCategory, ...] = ()

    _message = _flyteidl_admin_agent_pb2.Agent
    _members = (
        Member("name", Scalar(str)),
        Many("supported_task_types", Scalar(str)),
        Member("is_sync", Scalar(bool)),
        Many("supported_task_categories", Wrapped(lambda: TaskCategory)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskExecutionMetadata(Wrapper[_flyteidl_admin_agent_pb2.TaskExecutionMetadata]):
    """What core knows about a task's run that an agent may need.

    Message `flyteidl.admin.TaskExecutionMetadata`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_execution_id: Which attempt at which task it is. Field 1 of
            `flyteidl.admin.TaskExecutionMetadata`.
        namespace: The Kubernetes namespace of the run. Field 2 of
            `flyteidl.admin.TaskExecutionMetadata`.
        labels: Labels for what is made on behalf of the task. Field 3 of
            `flyteidl.admin.TaskExecutionMetadata`.
        annotations: Annotations for what is made on behalf of the task. Field 4 of
            `flyteidl.admin.TaskExecutionMetadata`.
        k8s_service_account: The Kubernetes service account of the run. Field 5 of
            `flyteidl.admin.TaskExecutionMetadata`.
        environment_variables: Environment variables for the task. Field 6 of
            `flyteidl.admin.TaskExecutionMetadata`.
        max_attempts: How many attempts there may be. Field 7 of
            `flyteidl.admin.TaskExecutionMetadata`.
        interruptible: Whether the task may run where it can be stopped at any time. Field 8
            of `flyteidl.admin.TaskExecutionMetadata`.
        interruptible_failure_threshold: From which attempt on it may not. Field 9 of
            `flyteidl.admin.TaskExecutionMetadata`.
        overrides: What the node changes of the task's settings. Field 10 of
            `flyteidl.admin.TaskExecutionMetadata`.
        identity: On whose behalf the task runs. Field 11 of
            `flyteidl.admin.TaskExecutionMetadata`.
    """

    task_execution_id: TaskExecutionIdentifier | None = None
    namespace: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    annotations: Mapping[str, str] = field(default_factory=dict)
    k8s_service_account: str = ""
    environment_variables: Mapping[str, str] = field(default_factory=dict)
    max_attempts: int = 0
    interruptible: bool = False
    interruptible_failure_threshold: int = 0
    overrides: TaskNodeOverrides | None = None
    identity: Identity | None = None

    _message = _flyteidl_admin_agent_pb2.TaskExecutionMetadata
    _members = (
        Member("task_execution_id", Wrapped(lambda: TaskExecutionIdentifier)),
        Member("namespace", Scalar(str)),
        Keyed("labels", Scalar(str)),
        Keyed("annotations", Scalar(str)),
        Member("k8s_service_account", Scalar(str)),
        Keyed("environment_variables", Scalar(str)),
        Member("max_attempts", Whole(-(2**31), 2**31 - 1)),
        Member("interruptible", Scalar(bool)),
        Member("interruptible_failure_threshold", Whole(-(2**31), 2**31 - 1)),
        Member("overrides", Plain(TaskNodeOverrides)),
        Member("identity", Plain(Identity)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CreateTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.CreateTaskRequest]):
    """Core asks to start a task (`AsyncAgentService.CreateTask`).

    Message `flyteidl.admin.CreateTaskRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        inputs: The task's inputs. Field 1 of `flyteidl.admin.CreateTaskRequest`.
        template: The task itself. Field 2 of `flyteidl.admin.CreateTaskRequest`.
        output_prefix: Where the task's outputs belong in the object store. Field 3 of
            `flyteidl.admin.CreateTaskRequest`.
        task_execution_metadata: The run that the task belongs to. Field 4 of
            `flyteidl.admin.CreateTaskRequest`.
    """

    inputs: LiteralMap | None = None
    template: TaskTemplate | None = None
    output_prefix: str = ""
    task_execution_metadata: TaskExecutionMetadata | None = None

    _message = _flyteidl_admin_agent_pb2.CreateTaskRequest
    _members = (
        Member("inputs", Plain(LiteralMap)),
        Member("template", Plain(TaskTemplate)),
        Member("output_prefix", Scalar(str)),
        Member("task_execution_metadata", Wrapped(lambda: TaskExecutionMetadata)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CreateTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.CreateTaskResponse]):
    """The task has been started.

    Message `flyteidl.admin.CreateTaskResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        resource_meta: What the agent wants to be told when it is asked about this task
            again. Field 1 of `flyteidl.admin.CreateTaskResponse`.
    """

    resource_meta: bytes = b""

    _message = _flyteidl_admin_agent_pb2.CreateTaskResponse
    _members = (Member("resource_meta", Scalar(bytes)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CreateRequestHeader(Wrapper[_flyteidl_admin_agent_pb2.CreateRequestHeader]):
    """The first part of `ExecuteTaskSync`'s request: what to run.

    Message `flyteidl.admin.CreateRequestHeader`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        template: The task itself. Field 1 of `flyteidl.admin.CreateRequestHeader`.
        output_prefix: Where the task's outputs belong in the object store. Field 2 of
            `flyteidl.admin.CreateRequestHeader`.
        task_execution_metadata: The run that the task belongs to. Field 3 of
            `flyteidl.admin.CreateRequestHeader`.
        max_dataset_size_bytes: The most bytes that the answer may have. Field 4 of
            `flyteidl.admin.CreateRequestHeader`.
    """

    template: TaskTemplate | None = None
    output_prefix: str = ""
    task_execution_metadata: TaskExecutionMetadata | None = None
    max_dataset_size_bytes: int = 0

    _message = _flyteidl_admin_agent_pb2.CreateRequestHeader
    _members = (
        Member("template", Plain(TaskTemplate)),
        Member("output_prefix", Scalar(str)),
        Member("task_execution_metadata", Wrapped(lambda: TaskExecutionMetadata)),
        Member("max_dataset_size_bytes", Whole(-(2**63), 2**63 - 1)),
    )


@dataclass(frozen=True)
class ExecuteTaskSyncRequestHeaderCase(Case):
    """What to run: field 1 of `flyteidl.admin.ExecuteTaskSyncRequest`."""

    value: CreateRequestHeader


@dataclass(frozen=True)
class ExecuteTaskSyncRequestInputsCase(Case):
    """The task's inputs, or some of them: field 2 of `flyteidl.admin.ExecuteTaskSyncRequest`."""

    value: LiteralMap


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExecuteTaskSyncRequest(Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncRequest]):
    """A part of the stream that asks a synchronous agent to run a task.

    Message `flyteidl.admin.ExecuteTaskSyncRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        part: First the header, then inputs. One of `ExecuteTaskSyncRequestHeaderCase` (1),
            `ExecuteTaskSyncRequestInputsCase` (2).
    """

    part: ExecuteTaskSyncRequestHeaderCase | ExecuteTaskSyncRequestInputsCase | None = None

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncRequest
    _members = (
        OneOf(
            "part",
            (
                (
                    ExecuteTaskSyncRequestHeaderCase,
                    Member("header", Wrapped(lambda: CreateRequestHeader)),
                ),
                (ExecuteTaskSyncRequestInputsCase, Member("inputs", Plain(LiteralMap))),
            ),
        ),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExecuteTaskSyncResponseHeader(
    Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncResponseHeader]
):
    """The first part of `ExecuteTaskSync`'s answer.

    Message `flyteidl.admin.ExecuteTaskSyncResponseHeader`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        resource: What became of the task. Field 1 of
            `flyteidl.admin.ExecuteTaskSyncResponseHeader`.
    """

    resource: Resource | None = None

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncResponseHeader
    _members = (Member("resource", Wrapped(lambda: Resource)),)


@dataclass(frozen=True)
class ExecuteTaskSyncResponseHeaderCase(Case):
    """What became of the task: field 1 of `flyteidl.admin.ExecuteTaskSyncResponse`."""

    value: ExecuteTaskSyncResponseHeader


@dataclass(frozen=True)
class ExecuteTaskSyncResponseOutputsCase(Case):
    """What the task gives, or some of it: field 2 of `flyteidl.admin.ExecuteTaskSyncResponse`."""

    value: LiteralMap


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExecuteTaskSyncResponse(Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncResponse]):
    """A part of the stream that a synchronous agent answers with.

    Message `flyteidl.admin.ExecuteTaskSyncResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        res: First the header, then outputs. One of `ExecuteTaskSyncResponseHeaderCase` (1),
            `ExecuteTaskSyncResponseOutputsCase` (2).
    """

    res: ExecuteTaskSyncResponseHeaderCase | ExecuteTaskSyncResponseOutputsCase | None = None

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncResponse
    _members = (
        OneOf(
            "res",
            (
                (
                    ExecuteTaskSyncResponseHeaderCase,
                    Member("header", Wrapped(lambda: ExecuteTaskSyncResponseHeader)),
                ),
                (ExecuteTaskSyncResponseOutputsCase, Member("outputs", Plain(LiteralMap))),
            ),
        ),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskRequest]):
    """Core asks how a task is doing.

    Message `flyteidl.admin.GetTaskRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_type: Deprecated: the type of the task without a version. Field 1 of
            `flyteidl.admin.GetTaskRequest`.
        resource_meta: What the agent gave when it started the task. Field 2 of
            `flyteidl.admin.GetTaskRequest`.
        task_category: The type of the task. Field 3 of `flyteidl.admin.GetTaskRequest`.
        output_prefix: Where the task's outputs belong in the object store. Field 4 of
            `flyteidl.admin.GetTaskRequest`.
    """

    task_type: str = ""
    resource_meta: bytes = b""
    task_category: TaskCategory | None = None
    output_prefix: str = ""

    _message = _flyteidl_admin_agent_pb2.GetTaskRequest
    _members = (
        Member("task_type", Scalar(str)),
        Member("resource_meta", Scalar(bytes)),
        Member("task_category", Wrapped(lambda: TaskCategory)),
        Member("output_prefix", Scalar(str)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskResponse]):
    """How a task is doing.

    Message `flyteidl.admin.GetTaskResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        resource: The report. Field 1 of `flyteidl.admin.GetTaskResponse`.
    """

    resource: Resource | None = None

    _message = _flyteidl_admin_agent_pb2.GetTaskResponse
    _members = (Member("resource", Wrapped(lambda: Resource)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeleteTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.DeleteTaskRequest]):
    """Core asks to stop a task and to clean up after it.

    Message `flyteidl.admin.DeleteTaskRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_type: Deprecated: the type of the task without a version. Field 1 of
            `flyteidl.admin.DeleteTaskRequest`.
        resource_meta: What the agent gave when it started the task. Field 2 of
            `flyteidl.admin.DeleteTaskRequest`.
        task_category: The type of the task. Field 3 of `flyteidl.admin.DeleteTaskRequest`.
    """

    task_type: str = ""
    resource_meta: bytes = b""
    task_category: TaskCategory | None = None

    _message = _flyteidl_admin_agent_pb2.DeleteTaskRequest
    _members = (
        Member("task_type", Scalar(str)),
        Member("resource_meta", Scalar(bytes)),
        Member("task_category", Wrapped(lambda: TaskCategory)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeleteTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.DeleteTaskResponse]):
    """The task is gone.

    Message `flyteidl.admin.DeleteTaskResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
    """

    _message = _flyteidl_admin_agent_pb2.DeleteTaskResponse
    _members = ()


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskMetricsRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskMetricsRequest]):
    """Core asks for measurements of a task.

    Message `flyteidl.admin.GetTaskMetricsRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_type: Deprecated: the type of the task without a version. Field 1 of
            `flyteidl.admin.GetTaskMetricsRequest`.
        resource_meta: What the agent gave when it started the task. Field 2 of
            `flyteidl.admin.GetTaskMetricsRequest`.
        queries: Which measurements, in the words of the metrics store. Field 3 of
            `flyteidl.admin.GetTaskMetricsRequest`.
        start_time: From when on. Field 4 of `flyteidl.admin.GetTaskMetricsRequest`.
        end_time: Until when. Field 5 of `flyteidl.admin.GetTaskMetricsRequest`.
        step: How far apart the points are. Field 6 of
            `flyteidl.admin.GetTaskMetricsRequest`.
        task_category: The type of the task. Field 7 of
            `flyteidl.admin.GetTaskMetricsRequest`.
    """

    task_type: str = ""
    resource_meta: bytes = b""
    queries: tuple[str, ...] = ()
    start_time: datetime | None = None
    end_time: datetime | None = None
    step: timedelta | None = None
    task_category: TaskCategory | None = None

    _message = _flyteidl_admin_agent_pb2.GetTaskMetricsRequest
    _members = (
        Member("task_type", Scalar(str)),
        Member("resource_meta", Scalar(bytes)),
        Many("queries", Scalar(str)),
        Member("start_time", Time()),
        Member("end_time", Time()),
        Member("step", Length()),
        Member("task_category", Wrapped(lambda: TaskCategory)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskMetricsResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskMetricsResponse]):
    """Measurements of a task.

    Message `flyteidl.admin.GetTaskMetricsResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        results: A result for each query. Field 1 of
            `flyteidl.admin.GetTaskMetricsResponse`.
    """

    results: tuple[ExecutionMetricResult, ...] = ()

    _message = _flyteidl_admin_agent_pb2.GetTaskMetricsResponse
    _members = (Many("results", Plain(ExecutionMetricResult)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskLogsRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsRequest]):
    """Core asks for a task's log.

    Message `flyteidl.admin.GetTaskLogsRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_type: Deprecated: the type of the task without a version. Field 1 of
            `flyteidl.admin.GetTaskLogsRequest`.
        resource_meta: What the agent gave when it started the task. Field 2 of
            `flyteidl.admin.GetTaskLogsRequest`.
        lines: How many lines at most. Field 3 of `flyteidl.admin.GetTaskLogsRequest`.
        token: Where the last answer ended. Field 4 of `flyteidl.admin.GetTaskLogsRequest`.
        task_category: The type of the task. Field 5 of `flyteidl.admin.GetTaskLogsRequest`.
    """

    task_type: str = ""
    resource_meta: bytes = b""
    lines: int = 0
    token: str = ""
    task_category: TaskCategory | None = None

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsRequest
    _members = (
        Member("task_type", Scalar(str)),
        Member("resource_meta", Scalar(bytes)),
        Member("lines", Whole(0, 2**64 - 1)),
        Member("token", Scalar(str)),
        Member("task_category", Wrapped(lambda: TaskCategory)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskLogsResponseHeader(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponseHeader]):
    """The first part of a log's stream.

    Message `flyteidl.admin.GetTaskLogsResponseHeader`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        token: What to ask with for the lines that follow. Field 1 of
            `flyteidl.admin.GetTaskLogsResponseHeader`.
    """

    token: str = ""

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponseHeader
    _members = (Member("token", Scalar(str)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogLine(Wrapper[_flyteidl_admin_agent_pb2.LogLine]):
    """A line of a log.

    Message `flyteidl.admin.LogLine`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        timestamp: When it was written. Field 1 of `flyteidl.admin.LogLine`.
        message: What it says. Field 2 of `flyteidl.admin.LogLine`.
        originator: Who wrote it. Field 3 of `flyteidl.admin.LogLine`.
    """

    timestamp: datetime | None = None
    message: str = ""
    originator: LogLineOriginator = LogLineOriginator(0)

    _message = _flyteidl_admin_agent_pb2.LogLine
    _members = (
        Member("timestamp", Time()),
        Member("message", Scalar(str)),
        Member("originator", Choice(LogLineOriginator)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskLogsResponseBody(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponseBody]):
    """Lines of a log.

    Message `flyteidl.admin.GetTaskLogsResponseBody`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        results: Deprecated: lines as plain text. Field 1 of
            `flyteidl.admin.GetTaskLogsResponseBody`.
        structured_lines: The lines. Field 2 of `flyteidl.admin.GetTaskLogsResponseBody`.
    """

    results: tuple[str, ...] = ()
    structured_lines: tuple[LogLine, ...] = ()

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponseBody
    _members = (
        Many("results", Scalar(str)),
        Many("structured_lines", Wrapped(lambda: LogLine)),
    )


@dataclass(frozen=True)
class GetTaskLogsResponseHeaderCase(Case):
    """How to go on: field 1 of `flyteidl.admin.GetTaskLogsResponse`."""

    value: GetTaskLogsResponseHeader


@dataclass(frozen=True)
class GetTaskLogsResponseBodyCase(Case):
    """Lines: field 2 of `flyteidl.admin.GetTaskLogsResponse`."""

    value: GetTaskLogsResponseBody


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetTaskLogsResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponse]):
    """A part of the stream that answers `GetTaskLogs`.

    Message `flyteidl.admin.GetTaskLogsResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        part: First the header, then bodies. One of `GetTaskLogsResponseHeaderCase` (1),
            `GetTaskLogsResponseBodyCase` (2).
    """

    part: GetTaskLogsResponseHeaderCase | GetTaskLogsResponseBodyCase | None = None

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponse
    _members = (
        OneOf(
            "part",
            (
                (
                    GetTaskLogsResponseHeaderCase,
                    Member("header", Wrapped(lambda: GetTaskLogsResponseHeader)),
                ),
                (
                    GetTaskLogsResponseBodyCase,
                    Member("body", Wrapped(lambda: GetTaskLogsResponseBody)),
                ),
            ),
        ),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetAgentRequest(Wrapper[_flyteidl_admin_agent_pb2.GetAgentRequest]):
    """Core asks for one agent.

    Message `flyteidl.admin.GetAgentRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        name: The agent's name. Field 1 of `flyteidl.admin.GetAgentRequest`.
    """

    name: str = ""

    _message = _flyteidl_admin_agent_pb2.GetAgentRequest
    _members = (Member("name", Scalar(str)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GetAgentResponse(Wrapper[_flyteidl_admin_agent_pb2.GetAgentResponse]):
    """One agent.

    Message `flyteidl.admin.GetAgentResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        agent: The agent. Field 1 of `flyteidl.admin.GetAgentResponse`.
    """

    agent: Agent | None = None

    _message = _flyteidl_admin_agent_pb2.GetAgentResponse
    _members = (Member("agent", Wrapped(lambda: Agent)),)


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListAgentsRequest(Wrapper[_flyteidl_admin_agent_pb2.ListAgentsRequest]):
    """Core asks for every agent of a server.

    Message `flyteidl.admin.ListAgentsRequest`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
    """

    _message = _flyteidl_admin_agent_pb2.ListAgentsRequest
    _members = ()


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListAgentsResponse(Wrapper[_flyteidl_admin_agent_pb2.ListAgentsResponse]):
    """Every agent of a server.

    Message `flyteidl.admin.ListAgentsResponse`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        agents: The agents. Field 1 of `flyteidl.admin.ListAgentsResponse`.
    """

    agents: tuple[Agent, ...] = ()

    _message = _flyteidl_admin_agent_pb2.ListAgentsResponse
    _members = (Many("agents", Wrapped(lambda: Agent)),)
