# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""What Flyte's core asks an agent, and what an agent answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import final

from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.members import Case
from flyte_stubs_runtime.wrapper import Wrapper, wrapper

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import times as _times  # noqa: F401
from .core import ErrorKind, Phase, TaskExecutionIdentifier, TaskLog
from .flyteidl.admin import agent_pb2 as _flyteidl_admin_agent_pb2
from .flyteidl.core.literals_pb2 import LiteralMap
from .flyteidl.core.metrics_pb2 import ExecutionMetricResult
from .flyteidl.core.security_pb2 import Identity
from .flyteidl.core.tasks_pb2 import TaskTemplate
from .flyteidl.core.workflow_pb2 import TaskNodeOverrides

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
    """The phase of a task as older agents reported it; `Phase` replaces it. Enum
    `flyteidl.admin.State`."""

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
@wrapper
class AgentError(Wrapper[_flyteidl_admin_agent_pb2.AgentError]):
    """Why a task failed, for core to decide what comes next.

    Message `flyteidl.admin.AgentError`.
    """

    code: str = ""
    """A short code of the agent's own. Field 1 of `flyteidl.admin.AgentError`."""

    kind: AgentErrorKind = AgentErrorKind.NON_RECOVERABLE
    """Whether trying again makes sense. Field 3 of `flyteidl.admin.AgentError`."""

    origin: ErrorKind = ErrorKind.UNKNOWN
    """Whose fault it is: the user's or the system's. Field 4 of `flyteidl.admin.AgentError`."""

    _message = _flyteidl_admin_agent_pb2.AgentError
    _members = (
        _member.Member(
            "code",
            _kind.Scalar(str),
            "A short code of the agent's own. Field 1 of `flyteidl.admin.AgentError`.",
        ),
        _member.Member(
            "kind",
            _kind.Enum(AgentErrorKind),
            "Whether trying again makes sense. Field 3 of `flyteidl.admin.AgentError`.",
        ),
        _member.Member(
            "origin",
            _kind.Enum(ErrorKind),
            "Whose fault it is: the user's or the system's. Field 4 of `flyteidl.admin.AgentError`.",
        ),
    )


@final
@wrapper
class Resource(Wrapper[_flyteidl_admin_agent_pb2.Resource]):
    """What an agent reports about a task: its phase and everything that comes with it.

    Flyte's core polls an asynchronous agent for it with `GetTask`, and reads it once from the
    header that a synchronous agent returns from `ExecuteTaskSync`. Only `phase` is required.

    Message `flyteidl.admin.Resource`.
    """

    state: State = State.RETRYABLE_FAILURE
    """Deprecated: the phase as older agents reported it. Field 1 of `flyteidl.admin.Resource`."""

    outputs: LiteralMap | None = None
    """What the task gives, once it has succeeded. Field 2 of `flyteidl.admin.Resource`."""

    message: str = ""
    """A line about the phase, which the console shows. Field 3 of `flyteidl.admin.Resource`."""

    log_links: tuple[TaskLog, ...] = ()
    """Links for the console. Field 4 of `flyteidl.admin.Resource`."""

    phase: Phase = Phase.UNDEFINED
    """How far the task has come. Field 5 of `flyteidl.admin.Resource`."""

    custom_info: Mapping[str, object] | None = None
    """Data that only this agent or its engine knows: a cluster ID, the progress of a job, a
    price.

    Each top-level key is a namespace with an object as its value, such as `{"spark":
    {"application_id": "app-1"}}`, so that plugins do not collide.

    Flyte's core copies it into `flyteidl.event.TaskExecutionEvent.custom_info`, and
    FlyteAdmin merges that into `flyteidl.admin.TaskExecutionClosure.custom_info` by JSON
    merge patch: `null` deletes a key. Core sends an event only when the phase changes, so
    only the first value in each phase arrives. Everybody who may see the execution can read
    it, so it must not contain secrets. All numbers are doubles: send integers beyond 2**53 as
    strings.

    Field 6 of `flyteidl.admin.Resource`.
    """

    agent_error: AgentError | None = None
    """Why the task failed, if it did. Field 7 of `flyteidl.admin.Resource`."""

    _message = _flyteidl_admin_agent_pb2.Resource
    _members = (
        _member.Member(
            "state",
            _kind.Enum(State),
            "Deprecated: the phase as older agents reported it. Field 1 of `flyteidl.admin.Resource`.",
        ),
        _member.Member(
            "outputs",
            _kind.Message(LiteralMap),
            "What the task gives, once it has succeeded. Field 2 of `flyteidl.admin.Resource`.",
        ),
        _member.Member(
            "message",
            _kind.Scalar(str),
            "A line about the phase, which the console shows. Field 3 of `flyteidl.admin.Resource`.",
        ),
        _member.Many(
            "log_links",
            _kind.Wrapped(lambda: TaskLog),
            "Links for the console. Field 4 of `flyteidl.admin.Resource`.",
        ),
        _member.Member(
            "phase",
            _kind.Enum(Phase),
            "How far the task has come. Field 5 of `flyteidl.admin.Resource`.",
        ),
        _member.Member(
            "custom_info",
            _kind.Struct(),
            'Data that only this agent or its engine knows: a cluster ID, the progress of a job, a price.\n\nEach top-level key is a namespace with an object as its value, such as `{"spark": {"application_id": "app-1"}}`, so that plugins do not collide.\n\nFlyte\'s core copies it into `flyteidl.event.TaskExecutionEvent.custom_info`, and FlyteAdmin merges that into `flyteidl.admin.TaskExecutionClosure.custom_info` by JSON merge patch: `null` deletes a key. Core sends an event only when the phase changes, so only the first value in each phase arrives. Everybody who may see the execution can read it, so it must not contain secrets. All numbers are doubles: send integers beyond 2**53 as strings.\n\nField 6 of `flyteidl.admin.Resource`.',
        ),
        _member.Member(
            "agent_error",
            _kind.Wrapped(lambda: AgentError),
            "Why the task failed, if it did. Field 7 of `flyteidl.admin.Resource`.",
        ),
    )


@final
@wrapper
class TaskCategory(Wrapper[_flyteidl_admin_agent_pb2.TaskCategory]):
    """A type of task and its version, by which core finds an agent.

    Message `flyteidl.admin.TaskCategory`.
    """

    name: str = ""
    """The type, such as `spark`. Field 1 of `flyteidl.admin.TaskCategory`."""

    version: int = 0
    """The version of the type. Field 2 of `flyteidl.admin.TaskCategory`."""

    _message = _flyteidl_admin_agent_pb2.TaskCategory
    _members = (
        _member.Member(
            "name",
            _kind.Scalar(str),
            "The type, such as `spark`. Field 1 of `flyteidl.admin.TaskCategory`.",
        ),
        _member.Member(
            "version",
            _kind.Integer(-(2**31), 2**31 - 1),
            "The version of the type. Field 2 of `flyteidl.admin.TaskCategory`.",
        ),
    )


@final
@wrapper
class Agent(Wrapper[_flyteidl_admin_agent_pb2.Agent]):
    """An agent as it introduces itself to core.

    Message `flyteidl.admin.Agent`.
    """

    name: str = ""
    """Its name. Field 1 of `flyteidl.admin.Agent`."""

    supported_task_types: tuple[str, ...] = ()
    """Deprecated: types of tasks without versions. Field 2 of `flyteidl.admin.Agent`."""

    is_sync: bool = False
    """Whether it answers `ExecuteTaskSync`. Field 3 of `flyteidl.admin.Agent`."""

    supported_task_categories: tuple[TaskCategory, ...] = ()
    """The types of tasks that it takes. Field 4 of `flyteidl.admin.Agent`."""

    _message = _flyteidl_admin_agent_pb2.Agent
    _members = (
        _member.Member("name", _kind.Scalar(str), "Its name. Field 1 of `flyteidl.admin.Agent`."),
        _member.Many(
            "supported_task_types",
            _kind.Scalar(str),
            "Deprecated: types of tasks without versions. Field 2 of `flyteidl.admin.Agent`.",
        ),
        _member.Member(
            "is_sync",
            _kind.Scalar(bool),
            "Whether it answers `ExecuteTaskSync`. Field 3 of `flyteidl.admin.Agent`.",
        ),
        _member.Many(
            "supported_task_categories",
            _kind.Wrapped(lambda: TaskCategory),
            "The types of tasks that it takes. Field 4 of `flyteidl.admin.Agent`.",
        ),
    )


@final
@wrapper
class TaskExecutionMetadata(Wrapper[_flyteidl_admin_agent_pb2.TaskExecutionMetadata]):
    """What core knows about a task's run that an agent may need.

    Message `flyteidl.admin.TaskExecutionMetadata`.
    """

    task_execution_id: TaskExecutionIdentifier | None = None
    """Which attempt at which task it is. Field 1 of `flyteidl.admin.TaskExecutionMetadata`."""

    namespace: str = ""
    """The Kubernetes namespace of the run. Field 2 of `flyteidl.admin.TaskExecutionMetadata`."""

    labels: Mapping[str, str] = field(default_factory=dict)
    """Labels for what is made on behalf of the task. Field 3 of
    `flyteidl.admin.TaskExecutionMetadata`."""

    annotations: Mapping[str, str] = field(default_factory=dict)
    """Annotations for what is made on behalf of the task. Field 4 of
    `flyteidl.admin.TaskExecutionMetadata`."""

    k8s_service_account: str = ""
    """The Kubernetes service account of the run. Field 5 of
    `flyteidl.admin.TaskExecutionMetadata`."""

    environment_variables: Mapping[str, str] = field(default_factory=dict)
    """Environment variables for the task. Field 6 of `flyteidl.admin.TaskExecutionMetadata`."""

    max_attempts: int = 0
    """How many attempts there may be. Field 7 of `flyteidl.admin.TaskExecutionMetadata`."""

    interruptible: bool = False
    """Whether the task may run where it can be stopped at any time. Field 8 of
    `flyteidl.admin.TaskExecutionMetadata`."""

    interruptible_failure_threshold: int = 0
    """From which attempt on it may not. Field 9 of `flyteidl.admin.TaskExecutionMetadata`."""

    overrides: TaskNodeOverrides | None = None
    """What the node changes of the task's settings. Field 10 of
    `flyteidl.admin.TaskExecutionMetadata`."""

    identity: Identity | None = None
    """On whose behalf the task runs. Field 11 of `flyteidl.admin.TaskExecutionMetadata`."""

    _message = _flyteidl_admin_agent_pb2.TaskExecutionMetadata
    _members = (
        _member.Member(
            "task_execution_id",
            _kind.Wrapped(lambda: TaskExecutionIdentifier),
            "Which attempt at which task it is. Field 1 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "namespace",
            _kind.Scalar(str),
            "The Kubernetes namespace of the run. Field 2 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Keyed(
            "labels",
            _kind.Scalar(str),
            "Labels for what is made on behalf of the task. Field 3 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Keyed(
            "annotations",
            _kind.Scalar(str),
            "Annotations for what is made on behalf of the task. Field 4 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "k8s_service_account",
            _kind.Scalar(str),
            "The Kubernetes service account of the run. Field 5 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Keyed(
            "environment_variables",
            _kind.Scalar(str),
            "Environment variables for the task. Field 6 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "max_attempts",
            _kind.Integer(-(2**31), 2**31 - 1),
            "How many attempts there may be. Field 7 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "interruptible",
            _kind.Scalar(bool),
            "Whether the task may run where it can be stopped at any time. Field 8 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "interruptible_failure_threshold",
            _kind.Integer(-(2**31), 2**31 - 1),
            "From which attempt on it may not. Field 9 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "overrides",
            _kind.Message(TaskNodeOverrides),
            "What the node changes of the task's settings. Field 10 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "identity",
            _kind.Message(Identity),
            "On whose behalf the task runs. Field 11 of `flyteidl.admin.TaskExecutionMetadata`.",
        ),
    )


@final
@wrapper
class CreateTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.CreateTaskRequest]):
    """Core asks to start a task (`AsyncAgentService.CreateTask`).

    Message `flyteidl.admin.CreateTaskRequest`.
    """

    inputs: LiteralMap | None = None
    """The task's inputs. Field 1 of `flyteidl.admin.CreateTaskRequest`."""

    template: TaskTemplate | None = None
    """The task itself. Field 2 of `flyteidl.admin.CreateTaskRequest`."""

    output_prefix: str = ""
    """Where the task's outputs belong in the object store. Field 3 of
    `flyteidl.admin.CreateTaskRequest`."""

    task_execution_metadata: TaskExecutionMetadata | None = None
    """The run that the task belongs to. Field 4 of `flyteidl.admin.CreateTaskRequest`."""

    _message = _flyteidl_admin_agent_pb2.CreateTaskRequest
    _members = (
        _member.Member(
            "inputs",
            _kind.Message(LiteralMap),
            "The task's inputs. Field 1 of `flyteidl.admin.CreateTaskRequest`.",
        ),
        _member.Member(
            "template",
            _kind.Message(TaskTemplate),
            "The task itself. Field 2 of `flyteidl.admin.CreateTaskRequest`.",
        ),
        _member.Member(
            "output_prefix",
            _kind.Scalar(str),
            "Where the task's outputs belong in the object store. Field 3 of `flyteidl.admin.CreateTaskRequest`.",
        ),
        _member.Member(
            "task_execution_metadata",
            _kind.Wrapped(lambda: TaskExecutionMetadata),
            "The run that the task belongs to. Field 4 of `flyteidl.admin.CreateTaskRequest`.",
        ),
    )


@final
@wrapper
class CreateTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.CreateTaskResponse]):
    """The task has been started.

    Message `flyteidl.admin.CreateTaskResponse`.
    """

    resource_meta: bytes = b""
    """What the agent wants to be told when it is asked about this task again. Field 1 of
    `flyteidl.admin.CreateTaskResponse`."""

    _message = _flyteidl_admin_agent_pb2.CreateTaskResponse
    _members = (
        _member.Member(
            "resource_meta",
            _kind.Scalar(bytes),
            "What the agent wants to be told when it is asked about this task again. Field 1 of `flyteidl.admin.CreateTaskResponse`.",
        ),
    )


@final
@wrapper
class CreateRequestHeader(Wrapper[_flyteidl_admin_agent_pb2.CreateRequestHeader]):
    """The first part of `ExecuteTaskSync`'s request: what to run.

    Message `flyteidl.admin.CreateRequestHeader`.
    """

    template: TaskTemplate | None = None
    """The task itself. Field 1 of `flyteidl.admin.CreateRequestHeader`."""

    output_prefix: str = ""
    """Where the task's outputs belong in the object store. Field 2 of
    `flyteidl.admin.CreateRequestHeader`."""

    task_execution_metadata: TaskExecutionMetadata | None = None
    """The run that the task belongs to. Field 3 of `flyteidl.admin.CreateRequestHeader`."""

    max_dataset_size_bytes: int = 0
    """The most bytes that the answer may have. Field 4 of `flyteidl.admin.CreateRequestHeader`."""

    _message = _flyteidl_admin_agent_pb2.CreateRequestHeader
    _members = (
        _member.Member(
            "template",
            _kind.Message(TaskTemplate),
            "The task itself. Field 1 of `flyteidl.admin.CreateRequestHeader`.",
        ),
        _member.Member(
            "output_prefix",
            _kind.Scalar(str),
            "Where the task's outputs belong in the object store. Field 2 of `flyteidl.admin.CreateRequestHeader`.",
        ),
        _member.Member(
            "task_execution_metadata",
            _kind.Wrapped(lambda: TaskExecutionMetadata),
            "The run that the task belongs to. Field 3 of `flyteidl.admin.CreateRequestHeader`.",
        ),
        _member.Member(
            "max_dataset_size_bytes",
            _kind.Integer(-(2**63), 2**63 - 1),
            "The most bytes that the answer may have. Field 4 of `flyteidl.admin.CreateRequestHeader`.",
        ),
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
@wrapper
class ExecuteTaskSyncRequest(Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncRequest]):
    """A part of the stream that asks a synchronous agent to run a task.

    Message `flyteidl.admin.ExecuteTaskSyncRequest`.
    """

    part: ExecuteTaskSyncRequestHeaderCase | ExecuteTaskSyncRequestInputsCase | None = None
    """First the header, then inputs. One of `ExecuteTaskSyncRequestHeaderCase` (1),
    `ExecuteTaskSyncRequestInputsCase` (2)."""

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncRequest
    _members = (
        _member.OneOf(
            "part",
            (
                (
                    ExecuteTaskSyncRequestHeaderCase,
                    _member.Member("header", _kind.Wrapped(lambda: CreateRequestHeader)),
                ),
                (
                    ExecuteTaskSyncRequestInputsCase,
                    _member.Member("inputs", _kind.Message(LiteralMap)),
                ),
            ),
            "First the header, then inputs. One of `ExecuteTaskSyncRequestHeaderCase` (1), `ExecuteTaskSyncRequestInputsCase` (2).",
        ),
    )


@final
@wrapper
class ExecuteTaskSyncResponseHeader(
    Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncResponseHeader]
):
    """The first part of `ExecuteTaskSync`'s answer.

    Message `flyteidl.admin.ExecuteTaskSyncResponseHeader`.
    """

    resource: Resource | None = None
    """What became of the task. Field 1 of `flyteidl.admin.ExecuteTaskSyncResponseHeader`."""

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncResponseHeader
    _members = (
        _member.Member(
            "resource",
            _kind.Wrapped(lambda: Resource),
            "What became of the task. Field 1 of `flyteidl.admin.ExecuteTaskSyncResponseHeader`.",
        ),
    )


@dataclass(frozen=True)
class ExecuteTaskSyncResponseHeaderCase(Case):
    """What became of the task: field 1 of `flyteidl.admin.ExecuteTaskSyncResponse`."""

    value: ExecuteTaskSyncResponseHeader


@dataclass(frozen=True)
class ExecuteTaskSyncResponseOutputsCase(Case):
    """What the task gives, or some of it: field 2 of `flyteidl.admin.ExecuteTaskSyncResponse`."""

    value: LiteralMap


@final
@wrapper
class ExecuteTaskSyncResponse(Wrapper[_flyteidl_admin_agent_pb2.ExecuteTaskSyncResponse]):
    """A part of the stream that a synchronous agent answers with.

    Message `flyteidl.admin.ExecuteTaskSyncResponse`.
    """

    res: ExecuteTaskSyncResponseHeaderCase | ExecuteTaskSyncResponseOutputsCase | None = None
    """First the header, then outputs. One of `ExecuteTaskSyncResponseHeaderCase` (1),
    `ExecuteTaskSyncResponseOutputsCase` (2)."""

    _message = _flyteidl_admin_agent_pb2.ExecuteTaskSyncResponse
    _members = (
        _member.OneOf(
            "res",
            (
                (
                    ExecuteTaskSyncResponseHeaderCase,
                    _member.Member("header", _kind.Wrapped(lambda: ExecuteTaskSyncResponseHeader)),
                ),
                (
                    ExecuteTaskSyncResponseOutputsCase,
                    _member.Member("outputs", _kind.Message(LiteralMap)),
                ),
            ),
            "First the header, then outputs. One of `ExecuteTaskSyncResponseHeaderCase` (1), `ExecuteTaskSyncResponseOutputsCase` (2).",
        ),
    )


@final
@wrapper
class GetTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskRequest]):
    """Core asks how a task is doing.

    Message `flyteidl.admin.GetTaskRequest`.
    """

    task_type: str = ""
    """Deprecated: the type of the task without a version. Field 1 of
    `flyteidl.admin.GetTaskRequest`."""

    resource_meta: bytes = b""
    """What the agent gave when it started the task. Field 2 of `flyteidl.admin.GetTaskRequest`."""

    task_category: TaskCategory | None = None
    """The type of the task. Field 3 of `flyteidl.admin.GetTaskRequest`."""

    output_prefix: str = ""
    """Where the task's outputs belong in the object store. Field 4 of
    `flyteidl.admin.GetTaskRequest`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskRequest
    _members = (
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "Deprecated: the type of the task without a version. Field 1 of `flyteidl.admin.GetTaskRequest`.",
        ),
        _member.Member(
            "resource_meta",
            _kind.Scalar(bytes),
            "What the agent gave when it started the task. Field 2 of `flyteidl.admin.GetTaskRequest`.",
        ),
        _member.Member(
            "task_category",
            _kind.Wrapped(lambda: TaskCategory),
            "The type of the task. Field 3 of `flyteidl.admin.GetTaskRequest`.",
        ),
        _member.Member(
            "output_prefix",
            _kind.Scalar(str),
            "Where the task's outputs belong in the object store. Field 4 of `flyteidl.admin.GetTaskRequest`.",
        ),
    )


@final
@wrapper
class GetTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskResponse]):
    """How a task is doing.

    Message `flyteidl.admin.GetTaskResponse`.
    """

    resource: Resource | None = None
    """The report. Field 1 of `flyteidl.admin.GetTaskResponse`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskResponse
    _members = (
        _member.Member(
            "resource",
            _kind.Wrapped(lambda: Resource),
            "The report. Field 1 of `flyteidl.admin.GetTaskResponse`.",
        ),
    )


@final
@wrapper
class DeleteTaskRequest(Wrapper[_flyteidl_admin_agent_pb2.DeleteTaskRequest]):
    """Core asks to stop a task and to clean up after it.

    Message `flyteidl.admin.DeleteTaskRequest`.
    """

    task_type: str = ""
    """Deprecated: the type of the task without a version. Field 1 of
    `flyteidl.admin.DeleteTaskRequest`."""

    resource_meta: bytes = b""
    """What the agent gave when it started the task. Field 2 of
    `flyteidl.admin.DeleteTaskRequest`."""

    task_category: TaskCategory | None = None
    """The type of the task. Field 3 of `flyteidl.admin.DeleteTaskRequest`."""

    _message = _flyteidl_admin_agent_pb2.DeleteTaskRequest
    _members = (
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "Deprecated: the type of the task without a version. Field 1 of `flyteidl.admin.DeleteTaskRequest`.",
        ),
        _member.Member(
            "resource_meta",
            _kind.Scalar(bytes),
            "What the agent gave when it started the task. Field 2 of `flyteidl.admin.DeleteTaskRequest`.",
        ),
        _member.Member(
            "task_category",
            _kind.Wrapped(lambda: TaskCategory),
            "The type of the task. Field 3 of `flyteidl.admin.DeleteTaskRequest`.",
        ),
    )


@final
@wrapper
class DeleteTaskResponse(Wrapper[_flyteidl_admin_agent_pb2.DeleteTaskResponse]):
    """The task is gone.

    Message `flyteidl.admin.DeleteTaskResponse`.
    """

    _message = _flyteidl_admin_agent_pb2.DeleteTaskResponse
    _members = ()


@final
@wrapper
class GetTaskMetricsRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskMetricsRequest]):
    """Core asks for measurements of a task.

    Message `flyteidl.admin.GetTaskMetricsRequest`.
    """

    task_type: str = ""
    """Deprecated: the type of the task without a version. Field 1 of
    `flyteidl.admin.GetTaskMetricsRequest`."""

    resource_meta: bytes = b""
    """What the agent gave when it started the task. Field 2 of
    `flyteidl.admin.GetTaskMetricsRequest`."""

    queries: tuple[str, ...] = ()
    """Which measurements, in the words of the metrics store. Field 3 of
    `flyteidl.admin.GetTaskMetricsRequest`."""

    start_time: datetime | None = None
    """From when on. Field 4 of `flyteidl.admin.GetTaskMetricsRequest`."""

    end_time: datetime | None = None
    """Until when. Field 5 of `flyteidl.admin.GetTaskMetricsRequest`."""

    step: timedelta | None = None
    """How far apart the points are. Field 6 of `flyteidl.admin.GetTaskMetricsRequest`."""

    task_category: TaskCategory | None = None
    """The type of the task. Field 7 of `flyteidl.admin.GetTaskMetricsRequest`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskMetricsRequest
    _members = (
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "Deprecated: the type of the task without a version. Field 1 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Member(
            "resource_meta",
            _kind.Scalar(bytes),
            "What the agent gave when it started the task. Field 2 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Many(
            "queries",
            _kind.Scalar(str),
            "Which measurements, in the words of the metrics store. Field 3 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Member(
            "start_time",
            _kind.Timestamp(),
            "From when on. Field 4 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Member(
            "end_time",
            _kind.Timestamp(),
            "Until when. Field 5 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Member(
            "step",
            _kind.Duration(),
            "How far apart the points are. Field 6 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
        _member.Member(
            "task_category",
            _kind.Wrapped(lambda: TaskCategory),
            "The type of the task. Field 7 of `flyteidl.admin.GetTaskMetricsRequest`.",
        ),
    )


@final
@wrapper
class GetTaskMetricsResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskMetricsResponse]):
    """Measurements of a task.

    Message `flyteidl.admin.GetTaskMetricsResponse`.
    """

    results: tuple[ExecutionMetricResult, ...] = ()
    """A result for each query. Field 1 of `flyteidl.admin.GetTaskMetricsResponse`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskMetricsResponse
    _members = (
        _member.Many(
            "results",
            _kind.Message(ExecutionMetricResult),
            "A result for each query. Field 1 of `flyteidl.admin.GetTaskMetricsResponse`.",
        ),
    )


@final
@wrapper
class GetTaskLogsRequest(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsRequest]):
    """Core asks for a task's log.

    Message `flyteidl.admin.GetTaskLogsRequest`.
    """

    task_type: str = ""
    """Deprecated: the type of the task without a version. Field 1 of
    `flyteidl.admin.GetTaskLogsRequest`."""

    resource_meta: bytes = b""
    """What the agent gave when it started the task. Field 2 of
    `flyteidl.admin.GetTaskLogsRequest`."""

    lines: int = 0
    """How many lines at most. Field 3 of `flyteidl.admin.GetTaskLogsRequest`."""

    token: str = ""
    """Where the last answer ended. Field 4 of `flyteidl.admin.GetTaskLogsRequest`."""

    task_category: TaskCategory | None = None
    """The type of the task. Field 5 of `flyteidl.admin.GetTaskLogsRequest`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsRequest
    _members = (
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "Deprecated: the type of the task without a version. Field 1 of `flyteidl.admin.GetTaskLogsRequest`.",
        ),
        _member.Member(
            "resource_meta",
            _kind.Scalar(bytes),
            "What the agent gave when it started the task. Field 2 of `flyteidl.admin.GetTaskLogsRequest`.",
        ),
        _member.Member(
            "lines",
            _kind.Integer(0, 2**64 - 1),
            "How many lines at most. Field 3 of `flyteidl.admin.GetTaskLogsRequest`.",
        ),
        _member.Member(
            "token",
            _kind.Scalar(str),
            "Where the last answer ended. Field 4 of `flyteidl.admin.GetTaskLogsRequest`.",
        ),
        _member.Member(
            "task_category",
            _kind.Wrapped(lambda: TaskCategory),
            "The type of the task. Field 5 of `flyteidl.admin.GetTaskLogsRequest`.",
        ),
    )


@final
@wrapper
class GetTaskLogsResponseHeader(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponseHeader]):
    """The first part of a log's stream.

    Message `flyteidl.admin.GetTaskLogsResponseHeader`.
    """

    token: str = ""
    """What to ask with for the lines that follow. Field 1 of
    `flyteidl.admin.GetTaskLogsResponseHeader`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponseHeader
    _members = (
        _member.Member(
            "token",
            _kind.Scalar(str),
            "What to ask with for the lines that follow. Field 1 of `flyteidl.admin.GetTaskLogsResponseHeader`.",
        ),
    )


@final
@wrapper
class LogLine(Wrapper[_flyteidl_admin_agent_pb2.LogLine]):
    """A line of a log.

    Message `flyteidl.admin.LogLine`.
    """

    timestamp: datetime | None = None
    """When it was written. Field 1 of `flyteidl.admin.LogLine`."""

    message: str = ""
    """What it says. Field 2 of `flyteidl.admin.LogLine`."""

    originator: LogLineOriginator = LogLineOriginator.UNKNOWN
    """Who wrote it. Field 3 of `flyteidl.admin.LogLine`."""

    _message = _flyteidl_admin_agent_pb2.LogLine
    _members = (
        _member.Member(
            "timestamp",
            _kind.Timestamp(),
            "When it was written. Field 1 of `flyteidl.admin.LogLine`.",
        ),
        _member.Member(
            "message", _kind.Scalar(str), "What it says. Field 2 of `flyteidl.admin.LogLine`."
        ),
        _member.Member(
            "originator",
            _kind.Enum(LogLineOriginator),
            "Who wrote it. Field 3 of `flyteidl.admin.LogLine`.",
        ),
    )


@final
@wrapper
class GetTaskLogsResponseBody(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponseBody]):
    """Lines of a log.

    Message `flyteidl.admin.GetTaskLogsResponseBody`.
    """

    results: tuple[str, ...] = ()
    """Deprecated: lines as plain text. Field 1 of `flyteidl.admin.GetTaskLogsResponseBody`."""

    structured_lines: tuple[LogLine, ...] = ()
    """The lines. Field 2 of `flyteidl.admin.GetTaskLogsResponseBody`."""

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponseBody
    _members = (
        _member.Many(
            "results",
            _kind.Scalar(str),
            "Deprecated: lines as plain text. Field 1 of `flyteidl.admin.GetTaskLogsResponseBody`.",
        ),
        _member.Many(
            "structured_lines",
            _kind.Wrapped(lambda: LogLine),
            "The lines. Field 2 of `flyteidl.admin.GetTaskLogsResponseBody`.",
        ),
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
@wrapper
class GetTaskLogsResponse(Wrapper[_flyteidl_admin_agent_pb2.GetTaskLogsResponse]):
    """A part of the stream that answers `GetTaskLogs`.

    Message `flyteidl.admin.GetTaskLogsResponse`.
    """

    part: GetTaskLogsResponseHeaderCase | GetTaskLogsResponseBodyCase | None = None
    """First the header, then bodies. One of `GetTaskLogsResponseHeaderCase` (1),
    `GetTaskLogsResponseBodyCase` (2)."""

    _message = _flyteidl_admin_agent_pb2.GetTaskLogsResponse
    _members = (
        _member.OneOf(
            "part",
            (
                (
                    GetTaskLogsResponseHeaderCase,
                    _member.Member("header", _kind.Wrapped(lambda: GetTaskLogsResponseHeader)),
                ),
                (
                    GetTaskLogsResponseBodyCase,
                    _member.Member("body", _kind.Wrapped(lambda: GetTaskLogsResponseBody)),
                ),
            ),
            "First the header, then bodies. One of `GetTaskLogsResponseHeaderCase` (1), `GetTaskLogsResponseBodyCase` (2).",
        ),
    )


@final
@wrapper
class GetAgentRequest(Wrapper[_flyteidl_admin_agent_pb2.GetAgentRequest]):
    """Core asks for one agent.

    Message `flyteidl.admin.GetAgentRequest`.
    """

    name: str = ""
    """The agent's name. Field 1 of `flyteidl.admin.GetAgentRequest`."""

    _message = _flyteidl_admin_agent_pb2.GetAgentRequest
    _members = (
        _member.Member(
            "name",
            _kind.Scalar(str),
            "The agent's name. Field 1 of `flyteidl.admin.GetAgentRequest`.",
        ),
    )


@final
@wrapper
class GetAgentResponse(Wrapper[_flyteidl_admin_agent_pb2.GetAgentResponse]):
    """One agent.

    Message `flyteidl.admin.GetAgentResponse`.
    """

    agent: Agent | None = None
    """The agent. Field 1 of `flyteidl.admin.GetAgentResponse`."""

    _message = _flyteidl_admin_agent_pb2.GetAgentResponse
    _members = (
        _member.Member(
            "agent",
            _kind.Wrapped(lambda: Agent),
            "The agent. Field 1 of `flyteidl.admin.GetAgentResponse`.",
        ),
    )


@final
@wrapper
class ListAgentsRequest(Wrapper[_flyteidl_admin_agent_pb2.ListAgentsRequest]):
    """Core asks for every agent of a server.

    Message `flyteidl.admin.ListAgentsRequest`.
    """

    _message = _flyteidl_admin_agent_pb2.ListAgentsRequest
    _members = ()


@final
@wrapper
class ListAgentsResponse(Wrapper[_flyteidl_admin_agent_pb2.ListAgentsResponse]):
    """Every agent of a server.

    Message `flyteidl.admin.ListAgentsResponse`.
    """

    agents: tuple[Agent, ...] = ()
    """The agents. Field 1 of `flyteidl.admin.ListAgentsResponse`."""

    _message = _flyteidl_admin_agent_pb2.ListAgentsResponse
    _members = (
        _member.Many(
            "agents",
            _kind.Wrapped(lambda: Agent),
            "The agents. Field 1 of `flyteidl.admin.ListAgentsResponse`.",
        ),
    )
