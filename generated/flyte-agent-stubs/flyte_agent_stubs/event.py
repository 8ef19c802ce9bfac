# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""What core tells FlyteAdmin about task executions, and what FlyteAdmin keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
from .core import Identifier, NodeExecutionIdentifier, Phase, TaskLog
from .flyteidl.admin import task_execution_pb2 as _flyteidl_admin_task_execution_pb2
from .flyteidl.core.execution_pb2 import ExecutionError, LogContext
from .flyteidl.core.literals_pb2 import LiteralMap
from .flyteidl.event import event_pb2 as _flyteidl_event_event_pb2
from .flyteidl.event.event_pb2 import WorkflowNodeMetadata

__all__ = [
    "CatalogCacheStatus",
    "EventReason",
    "ExternalResourceInfo",
    "ExternalResourceInfoWorkflowNodeMetadataCase",
    "InstanceClass",
    "Reason",
    "ResourcePoolInfo",
    "TaskExecutionClosure",
    "TaskExecutionClosureErrorCase",
    "TaskExecutionClosureOutputDataCase",
    "TaskExecutionClosureOutputUriCase",
    "TaskExecutionEvent",
    "TaskExecutionEventErrorCase",
    "TaskExecutionEventInputDataCase",
    "TaskExecutionEventInputUriCase",
    "TaskExecutionEventOutputDataCase",
    "TaskExecutionEventOutputUriCase",
    "TaskExecutionMetadata",
]


class CatalogCacheStatus(OpenEnum):
    """What the cache knew about a task. Enum `flyteidl.core.CatalogCacheStatus`."""

    CACHE_DISABLED = 0
    CACHE_MISS = 1
    CACHE_HIT = 2
    CACHE_POPULATED = 3
    CACHE_LOOKUP_FAILURE = 4
    CACHE_PUT_FAILURE = 5
    CACHE_SKIPPED = 6
    CACHE_EVICTED = 7


class InstanceClass(OpenEnum):
    """What kind of machine a task runs on. Enum
    `flyteidl.event.TaskExecutionMetadata.InstanceClass`."""

    DEFAULT = 0
    INTERRUPTIBLE = 1


@final
@wrapper
class EventReason(Wrapper[_flyteidl_event_event_pb2.EventReason]):
    """Why something happened, and when.

    Message `flyteidl.event.EventReason`.
    """

    reason: str = ""
    """A sentence for people. Field 1 of `flyteidl.event.EventReason`."""

    occurred_at: datetime | None = None
    """When it happened. Field 2 of `flyteidl.event.EventReason`."""

    _message = _flyteidl_event_event_pb2.EventReason
    _members = (
        _member.Member(
            "reason",
            _kind.Scalar(str),
            "A sentence for people. Field 1 of `flyteidl.event.EventReason`.",
        ),
        _member.Member(
            "occurred_at",
            _kind.Timestamp(),
            "When it happened. Field 2 of `flyteidl.event.EventReason`.",
        ),
    )


@final
@wrapper
class ResourcePoolInfo(Wrapper[_flyteidl_event_event_pb2.ResourcePoolInfo]):
    """A share of a limited resource that a task holds.

    Message `flyteidl.event.ResourcePoolInfo`.
    """

    allocation_token: str = ""
    """The name of the share. Field 1 of `flyteidl.event.ResourcePoolInfo`."""

    namespace: str = ""
    """The pool it comes from. Field 2 of `flyteidl.event.ResourcePoolInfo`."""

    _message = _flyteidl_event_event_pb2.ResourcePoolInfo
    _members = (
        _member.Member(
            "allocation_token",
            _kind.Scalar(str),
            "The name of the share. Field 1 of `flyteidl.event.ResourcePoolInfo`.",
        ),
        _member.Member(
            "namespace",
            _kind.Scalar(str),
            "The pool it comes from. Field 2 of `flyteidl.event.ResourcePoolInfo`.",
        ),
    )


@dataclass(frozen=True)
class ExternalResourceInfoWorkflowNodeMetadataCase(Case):
    """The run of a workflow that it is: field 7 of `flyteidl.event.ExternalResourceInfo`."""

    value: WorkflowNodeMetadata


@final
@wrapper
class ExternalResourceInfo(Wrapper[_flyteidl_event_event_pb2.ExternalResourceInfo]):
    """What a plugin reports about something outside Flyte that a task depends on: a child job, a
    subtask of an array, a pod.

    Message `flyteidl.event.ExternalResourceInfo`.
    """

    external_id: str = ""
    """Its name where it lives. Field 1 of `flyteidl.event.ExternalResourceInfo`."""

    index: int = 0
    """Its place among the subtasks of an array. Field 2 of
    `flyteidl.event.ExternalResourceInfo`."""

    retry_attempt: int = 0
    """How many attempts came before, from 0. Field 3 of `flyteidl.event.ExternalResourceInfo`."""

    phase: Phase = Phase.UNDEFINED
    """How far it has come. Field 4 of `flyteidl.event.ExternalResourceInfo`."""

    cache_status: CatalogCacheStatus = CatalogCacheStatus.CACHE_DISABLED
    """What the cache knew about it. Field 5 of `flyteidl.event.ExternalResourceInfo`."""

    logs: tuple[TaskLog, ...] = ()
    """Links for the console. Field 6 of `flyteidl.event.ExternalResourceInfo`."""

    target_metadata: ExternalResourceInfoWorkflowNodeMetadataCase | None = None
    """What it is, where it is an execution of Flyte's own. One of
    `ExternalResourceInfoWorkflowNodeMetadataCase` (7)."""

    custom_info: Mapping[str, object] | None = None
    """Data that only the plugin or its engine knows about this resource. Each top-level key is a
    namespace, as in `TaskExecutionEvent.custom_info`. Field 8 of
    `flyteidl.event.ExternalResourceInfo`."""

    log_context: LogContext | None = None
    """Where its pods and containers are, for whoever fetches logs. Field 9 of
    `flyteidl.event.ExternalResourceInfo`."""

    _message = _flyteidl_event_event_pb2.ExternalResourceInfo
    _members = (
        _member.Member(
            "external_id",
            _kind.Scalar(str),
            "Its name where it lives. Field 1 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Member(
            "index",
            _kind.Integer(0, 2**32 - 1),
            "Its place among the subtasks of an array. Field 2 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Member(
            "retry_attempt",
            _kind.Integer(0, 2**32 - 1),
            "How many attempts came before, from 0. Field 3 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Member(
            "phase",
            _kind.Enum(Phase),
            "How far it has come. Field 4 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Member(
            "cache_status",
            _kind.Enum(CatalogCacheStatus),
            "What the cache knew about it. Field 5 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Many(
            "logs",
            _kind.Wrapped(lambda: TaskLog),
            "Links for the console. Field 6 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.OneOf(
            "target_metadata",
            (
                (
                    ExternalResourceInfoWorkflowNodeMetadataCase,
                    _member.Member("workflow_node_metadata", _kind.Message(WorkflowNodeMetadata)),
                ),
            ),
            "What it is, where it is an execution of Flyte's own. One of `ExternalResourceInfoWorkflowNodeMetadataCase` (7).",
        ),
        _member.Member(
            "custom_info",
            _kind.Struct(),
            "Data that only the plugin or its engine knows about this resource. Each top-level key is a namespace, as in `TaskExecutionEvent.custom_info`. Field 8 of `flyteidl.event.ExternalResourceInfo`.",
        ),
        _member.Member(
            "log_context",
            _kind.Message(LogContext),
            "Where its pods and containers are, for whoever fetches logs. Field 9 of `flyteidl.event.ExternalResourceInfo`.",
        ),
    )


@final
@wrapper
class TaskExecutionMetadata(Wrapper[_flyteidl_event_event_pb2.TaskExecutionMetadata]):
    """What a plugin tells about how a task runs.

    Message `flyteidl.event.TaskExecutionMetadata`.
    """

    generated_name: str = ""
    """The name that Flyte made for what runs the task. Field 1 of
    `flyteidl.event.TaskExecutionMetadata`."""

    external_resources: tuple[ExternalResourceInfo, ...] = ()
    """What it depends on outside Flyte. Field 2 of `flyteidl.event.TaskExecutionMetadata`."""

    resource_pool_info: tuple[ResourcePoolInfo, ...] = ()
    """Shares of limited resources that it holds. Field 3 of
    `flyteidl.event.TaskExecutionMetadata`."""

    plugin_identifier: str = ""
    """The plugin that runs it. Field 4 of `flyteidl.event.TaskExecutionMetadata`."""

    instance_class: InstanceClass = InstanceClass.DEFAULT
    """What kind of machine it runs on. Field 16 of `flyteidl.event.TaskExecutionMetadata`."""

    _message = _flyteidl_event_event_pb2.TaskExecutionMetadata
    _members = (
        _member.Member(
            "generated_name",
            _kind.Scalar(str),
            "The name that Flyte made for what runs the task. Field 1 of `flyteidl.event.TaskExecutionMetadata`.",
        ),
        _member.Many(
            "external_resources",
            _kind.Wrapped(lambda: ExternalResourceInfo),
            "What it depends on outside Flyte. Field 2 of `flyteidl.event.TaskExecutionMetadata`.",
        ),
        _member.Many(
            "resource_pool_info",
            _kind.Wrapped(lambda: ResourcePoolInfo),
            "Shares of limited resources that it holds. Field 3 of `flyteidl.event.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "plugin_identifier",
            _kind.Scalar(str),
            "The plugin that runs it. Field 4 of `flyteidl.event.TaskExecutionMetadata`.",
        ),
        _member.Member(
            "instance_class",
            _kind.Enum(InstanceClass),
            "What kind of machine it runs on. Field 16 of `flyteidl.event.TaskExecutionMetadata`.",
        ),
    )


@dataclass(frozen=True)
class TaskExecutionEventInputUriCase(Case):
    """Where the inputs are: field 8 of `flyteidl.event.TaskExecutionEvent`."""

    value: str


@dataclass(frozen=True)
class TaskExecutionEventInputDataCase(Case):
    """The inputs themselves: field 19 of `flyteidl.event.TaskExecutionEvent`."""

    value: LiteralMap


@dataclass(frozen=True)
class TaskExecutionEventOutputUriCase(Case):
    """Where the outputs are: field 9 of `flyteidl.event.TaskExecutionEvent`."""

    value: str


@dataclass(frozen=True)
class TaskExecutionEventErrorCase(Case):
    """Why it failed: field 10 of `flyteidl.event.TaskExecutionEvent`."""

    value: ExecutionError


@dataclass(frozen=True)
class TaskExecutionEventOutputDataCase(Case):
    """The outputs themselves: field 17 of `flyteidl.event.TaskExecutionEvent`."""

    value: LiteralMap


@final
@wrapper
class TaskExecutionEvent(Wrapper[_flyteidl_event_event_pb2.TaskExecutionEvent]):
    """A change in a task execution that Flyte's core reports to FlyteAdmin.

    Message `flyteidl.event.TaskExecutionEvent`.
    """

    task_id: Identifier | None = None
    """The task. Field 1 of `flyteidl.event.TaskExecutionEvent`."""

    parent_node_execution_id: NodeExecutionIdentifier | None = None
    """The run of the node that the task belongs to. Field 2 of
    `flyteidl.event.TaskExecutionEvent`."""

    retry_attempt: int = 0
    """How many attempts came before, from 0. Field 3 of `flyteidl.event.TaskExecutionEvent`."""

    phase: Phase = Phase.UNDEFINED
    """How far it has come. Field 4 of `flyteidl.event.TaskExecutionEvent`."""

    producer_id: str = ""
    """Which part of Flyte says so. Field 5 of `flyteidl.event.TaskExecutionEvent`."""

    logs: tuple[TaskLog, ...] = ()
    """Links for the console. Field 6 of `flyteidl.event.TaskExecutionEvent`."""

    occurred_at: datetime | None = None
    """When it happened. Field 7 of `flyteidl.event.TaskExecutionEvent`."""

    input_value: TaskExecutionEventInputUriCase | TaskExecutionEventInputDataCase | None = None
    """The task's inputs, or where they are. One of `TaskExecutionEventInputUriCase` (8),
    `TaskExecutionEventInputDataCase` (19)."""

    output_result: (
        TaskExecutionEventOutputUriCase
        | TaskExecutionEventErrorCase
        | TaskExecutionEventOutputDataCase
        | None
    ) = None
    """What came of it. One of `TaskExecutionEventOutputUriCase` (9),
    `TaskExecutionEventErrorCase` (10), `TaskExecutionEventOutputDataCase` (17)."""

    custom_info: Mapping[str, object] | None = None
    """Data from the plugin that ran the task. For an agent's task, this is the value of
    `flyteidl.admin.Resource.custom_info`.

    FlyteAdmin merges it into the closure of the task execution by JSON merge patch. Consumers
    of events must accept any value here, including an absent and an empty one.

    Field 11 of `flyteidl.event.TaskExecutionEvent`.
    """

    phase_version: int = 0
    """Which of several events within one phase it is. Field 12 of
    `flyteidl.event.TaskExecutionEvent`."""

    reason: str = ""
    """Deprecated: a sentence about why. Field 13 of `flyteidl.event.TaskExecutionEvent`."""

    reasons: tuple[EventReason, ...] = ()
    """Why it happened. Field 21 of `flyteidl.event.TaskExecutionEvent`."""

    task_type: str = ""
    """The type of the task. Field 14 of `flyteidl.event.TaskExecutionEvent`."""

    metadata: TaskExecutionMetadata | None = None
    """How the task runs. Field 16 of `flyteidl.event.TaskExecutionEvent`."""

    event_version: int = 0
    """Which version of this message's meaning the sender speaks. Field 18 of
    `flyteidl.event.TaskExecutionEvent`."""

    reported_at: datetime | None = None
    """When core noticed. Field 20 of `flyteidl.event.TaskExecutionEvent`."""

    log_context: LogContext | None = None
    """Where its pods and containers are, for whoever fetches logs. Field 22 of
    `flyteidl.event.TaskExecutionEvent`."""

    _message = _flyteidl_event_event_pb2.TaskExecutionEvent
    _members = (
        _member.Member(
            "task_id",
            _kind.Wrapped(lambda: Identifier),
            "The task. Field 1 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "parent_node_execution_id",
            _kind.Wrapped(lambda: NodeExecutionIdentifier),
            "The run of the node that the task belongs to. Field 2 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "retry_attempt",
            _kind.Integer(0, 2**32 - 1),
            "How many attempts came before, from 0. Field 3 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "phase",
            _kind.Enum(Phase),
            "How far it has come. Field 4 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "producer_id",
            _kind.Scalar(str),
            "Which part of Flyte says so. Field 5 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Many(
            "logs",
            _kind.Wrapped(lambda: TaskLog),
            "Links for the console. Field 6 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "occurred_at",
            _kind.Timestamp(),
            "When it happened. Field 7 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.OneOf(
            "input_value",
            (
                (TaskExecutionEventInputUriCase, _member.Member("input_uri", _kind.Scalar(str))),
                (
                    TaskExecutionEventInputDataCase,
                    _member.Member("input_data", _kind.Message(LiteralMap)),
                ),
            ),
            "The task's inputs, or where they are. One of `TaskExecutionEventInputUriCase` (8), `TaskExecutionEventInputDataCase` (19).",
        ),
        _member.OneOf(
            "output_result",
            (
                (TaskExecutionEventOutputUriCase, _member.Member("output_uri", _kind.Scalar(str))),
                (
                    TaskExecutionEventErrorCase,
                    _member.Member("error", _kind.Message(ExecutionError)),
                ),
                (
                    TaskExecutionEventOutputDataCase,
                    _member.Member("output_data", _kind.Message(LiteralMap)),
                ),
            ),
            "What came of it. One of `TaskExecutionEventOutputUriCase` (9), `TaskExecutionEventErrorCase` (10), `TaskExecutionEventOutputDataCase` (17).",
        ),
        _member.Member(
            "custom_info",
            _kind.Struct(),
            "Data from the plugin that ran the task. For an agent's task, this is the value of `flyteidl.admin.Resource.custom_info`.\n\nFlyteAdmin merges it into the closure of the task execution by JSON merge patch. Consumers of events must accept any value here, including an absent and an empty one.\n\nField 11 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "phase_version",
            _kind.Integer(0, 2**32 - 1),
            "Which of several events within one phase it is. Field 12 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "reason",
            _kind.Scalar(str),
            "Deprecated: a sentence about why. Field 13 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Many(
            "reasons",
            _kind.Wrapped(lambda: EventReason),
            "Why it happened. Field 21 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "The type of the task. Field 14 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "metadata",
            _kind.Wrapped(lambda: TaskExecutionMetadata),
            "How the task runs. Field 16 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "event_version",
            _kind.Integer(-(2**31), 2**31 - 1),
            "Which version of this message's meaning the sender speaks. Field 18 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "reported_at",
            _kind.Timestamp(),
            "When core noticed. Field 20 of `flyteidl.event.TaskExecutionEvent`.",
        ),
        _member.Member(
            "log_context",
            _kind.Message(LogContext),
            "Where its pods and containers are, for whoever fetches logs. Field 22 of `flyteidl.event.TaskExecutionEvent`.",
        ),
    )


@final
@wrapper
class Reason(Wrapper[_flyteidl_admin_task_execution_pb2.Reason]):
    """Why a task execution changed, and when.

    Message `flyteidl.admin.Reason`.
    """

    occurred_at: datetime | None = None
    """When it changed. Field 1 of `flyteidl.admin.Reason`."""

    message: str = ""
    """A sentence for people. Field 2 of `flyteidl.admin.Reason`."""

    _message = _flyteidl_admin_task_execution_pb2.Reason
    _members = (
        _member.Member(
            "occurred_at", _kind.Timestamp(), "When it changed. Field 1 of `flyteidl.admin.Reason`."
        ),
        _member.Member(
            "message",
            _kind.Scalar(str),
            "A sentence for people. Field 2 of `flyteidl.admin.Reason`.",
        ),
    )


@dataclass(frozen=True)
class TaskExecutionClosureOutputUriCase(Case):
    """Deprecated: where the outputs are: field 1 of `flyteidl.admin.TaskExecutionClosure`."""

    value: str


@dataclass(frozen=True)
class TaskExecutionClosureErrorCase(Case):
    """Why it failed: field 2 of `flyteidl.admin.TaskExecutionClosure`."""

    value: ExecutionError


@dataclass(frozen=True)
class TaskExecutionClosureOutputDataCase(Case):
    """Deprecated: the outputs themselves: field 12 of `flyteidl.admin.TaskExecutionClosure`."""

    value: LiteralMap


@final
@wrapper
class TaskExecutionClosure(Wrapper[_flyteidl_admin_task_execution_pb2.TaskExecutionClosure]):
    """What FlyteAdmin stores about a task execution and the console shows.

    Message `flyteidl.admin.TaskExecutionClosure`.
    """

    output_result: (
        TaskExecutionClosureOutputUriCase
        | TaskExecutionClosureErrorCase
        | TaskExecutionClosureOutputDataCase
        | None
    ) = None
    """What came of it. One of `TaskExecutionClosureOutputUriCase` (1),
    `TaskExecutionClosureErrorCase` (2), `TaskExecutionClosureOutputDataCase` (12)."""

    phase: Phase = Phase.UNDEFINED
    """How far it has come. Field 3 of `flyteidl.admin.TaskExecutionClosure`."""

    logs: tuple[TaskLog, ...] = ()
    """Links for the console. Field 4 of `flyteidl.admin.TaskExecutionClosure`."""

    started_at: datetime | None = None
    """When it began to run. Field 5 of `flyteidl.admin.TaskExecutionClosure`."""

    duration: timedelta | None = None
    """How long it ran. Field 6 of `flyteidl.admin.TaskExecutionClosure`."""

    created_at: datetime | None = None
    """When it was made. Field 7 of `flyteidl.admin.TaskExecutionClosure`."""

    updated_at: datetime | None = None
    """When it last changed. Field 8 of `flyteidl.admin.TaskExecutionClosure`."""

    custom_info: Mapping[str, object] | None = None
    """The `custom_info` of all events so far, merged by JSON merge patch (RFC 7386): objects are
    merged key by key, any other value replaces the previous one, and `null` deletes a key.
    Field 9 of `flyteidl.admin.TaskExecutionClosure`."""

    reason: str = ""
    """Why it is where it is. Field 10 of `flyteidl.admin.TaskExecutionClosure`."""

    task_type: str = ""
    """The type of the task. Field 11 of `flyteidl.admin.TaskExecutionClosure`."""

    metadata: TaskExecutionMetadata | None = None
    """How it ran. Field 16 of `flyteidl.admin.TaskExecutionClosure`."""

    event_version: int = 0
    """Which version of the event's meaning it comes from. Field 17 of
    `flyteidl.admin.TaskExecutionClosure`."""

    reasons: tuple[Reason, ...] = ()
    """Every reason so far, in order. Field 18 of `flyteidl.admin.TaskExecutionClosure`."""

    log_context: LogContext | None = None
    """Where its pods and containers were, for whoever fetches logs. Field 19 of
    `flyteidl.admin.TaskExecutionClosure`."""

    _message = _flyteidl_admin_task_execution_pb2.TaskExecutionClosure
    _members = (
        _member.OneOf(
            "output_result",
            (
                (
                    TaskExecutionClosureOutputUriCase,
                    _member.Member("output_uri", _kind.Scalar(str)),
                ),
                (
                    TaskExecutionClosureErrorCase,
                    _member.Member("error", _kind.Message(ExecutionError)),
                ),
                (
                    TaskExecutionClosureOutputDataCase,
                    _member.Member("output_data", _kind.Message(LiteralMap)),
                ),
            ),
            "What came of it. One of `TaskExecutionClosureOutputUriCase` (1), `TaskExecutionClosureErrorCase` (2), `TaskExecutionClosureOutputDataCase` (12).",
        ),
        _member.Member(
            "phase",
            _kind.Enum(Phase),
            "How far it has come. Field 3 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Many(
            "logs",
            _kind.Wrapped(lambda: TaskLog),
            "Links for the console. Field 4 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "started_at",
            _kind.Timestamp(),
            "When it began to run. Field 5 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "duration",
            _kind.Duration(),
            "How long it ran. Field 6 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "created_at",
            _kind.Timestamp(),
            "When it was made. Field 7 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "updated_at",
            _kind.Timestamp(),
            "When it last changed. Field 8 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "custom_info",
            _kind.Struct(),
            "The `custom_info` of all events so far, merged by JSON merge patch (RFC 7386): objects are merged key by key, any other value replaces the previous one, and `null` deletes a key. Field 9 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "reason",
            _kind.Scalar(str),
            "Why it is where it is. Field 10 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "task_type",
            _kind.Scalar(str),
            "The type of the task. Field 11 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "metadata",
            _kind.Wrapped(lambda: TaskExecutionMetadata),
            "How it ran. Field 16 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "event_version",
            _kind.Integer(-(2**31), 2**31 - 1),
            "Which version of the event's meaning it comes from. Field 17 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Many(
            "reasons",
            _kind.Wrapped(lambda: Reason),
            "Every reason so far, in order. Field 18 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
        _member.Member(
            "log_context",
            _kind.Message(LogContext),
            "Where its pods and containers were, for whoever fetches logs. Field 19 of `flyteidl.admin.TaskExecutionClosure`.",
        ),
    )
