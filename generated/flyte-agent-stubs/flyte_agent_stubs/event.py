# Written by `nox -s generate` from codegen/wrappers.toml. Do not edit.
"""What core tells FlyteAdmin about task executions, and what FlyteAdmin keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import final

from ._wrapper import (
    Case,
    Choice,
    Info,
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
from .core import Identifier, NodeExecutionIdentifier, Phase, TaskLog
from .flyteidl.admin import task_execution_pb2 as _flyteidl_admin_task_execution_pb2
from .flyteidl.core.execution_pb2 import ExecutionError, LogContext
from .flyteidl.core.literals_pb2 import LiteralMap
from .flyteidl.event import event_pb2 as _flyteidl_event_event_pb2
from .flyteidl.event.event_pb2 import WorkflowNodeMetadata
from .google.protobuf.struct_pb2 import Struct

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
    """What kind of machine a task runs on. Enum `flyteidl.event.TaskExecutionMetadata.InstanceClass`."""

    DEFAULT = 0
    INTERRUPTIBLE = 1


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EventReason(Wrapper[_flyteidl_event_event_pb2.EventReason]):
    """Why something happened, and when.

    Message `flyteidl.event.EventReason`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        reason: A sentence for people. Field 1 of `flyteidl.event.EventReason`.
        occurred_at: When it happened. Field 2 of `flyteidl.event.EventReason`.
    """

    reason: str = ""
    occurred_at: datetime | None = None

    _message = _flyteidl_event_event_pb2.EventReason
    _members = (
        Member("reason", Scalar(str)),
        Member("occurred_at", Time()),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResourcePoolInfo(Wrapper[_flyteidl_event_event_pb2.ResourcePoolInfo]):
    """A share of a limited resource that a task holds.

    Message `flyteidl.event.ResourcePoolInfo`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        allocation_token: The name of the share. Field 1 of
            `flyteidl.event.ResourcePoolInfo`.
        namespace: The pool it comes from. Field 2 of `flyteidl.event.ResourcePoolInfo`.
    """

    allocation_token: str = ""
    namespace: str = ""

    _message = _flyteidl_event_event_pb2.ResourcePoolInfo
    _members = (
        Member("allocation_token", Scalar(str)),
        Member("namespace", Scalar(str)),
    )


@dataclass(frozen=True)
class ExternalResourceInfoWorkflowNodeMetadataCase(Case):
    """The run of a workflow that it is: field 7 of `flyteidl.event.ExternalResourceInfo`."""

    value: WorkflowNodeMetadata


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExternalResourceInfo(Wrapper[_flyteidl_event_event_pb2.ExternalResourceInfo]):
    """Something outside Flyte that a task depends on: a job, a subtask of an array, a pod.

    Message `flyteidl.event.ExternalResourceInfo`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        external_id: Its name where it lives. Field 1 of
            `flyteidl.event.ExternalResourceInfo`.
        index: Its place among the subtasks of an array. Field 2 of
            `flyteidl.event.ExternalResourceInfo`.
        retry_attempt: How many attempts came before, from 0. Field 3 of
            `flyteidl.event.ExternalResourceInfo`.
        phase: How far it has come. Field 4 of `flyteidl.event.ExternalResourceInfo`.
        cache_status: What the cache knew about it. Field 5 of
            `flyteidl.event.ExternalResourceInfo`.
        logs: Links for the console. Field 6 of `flyteidl.event.ExternalResourceInfo`.
        target_metadata: What it is, where it is an execution of Flyte's own. One of
            `ExternalResourceInfoWorkflowNodeMetadataCase` (7).
        custom_info: What only the plugin or the engine knows about it. Field 8 of
            `flyteidl.event.ExternalResourceInfo`.
        log_context: Where its pods and containers are, for whoever fetches logs. Field 9 of
            `flyteidl.event.ExternalResourceInfo`.
    """

    external_id: str = ""
    index: int = 0
    retry_attempt: int = 0
    phase: Phase = Phase(0)
    cache_status: CatalogCacheStatus = CatalogCacheStatus(0)
    logs: tuple[TaskLog, ...] = ()
    target_metadata: ExternalResourceInfoWorkflowNodeMetadataCase | None = None
    custom_info: Mapping[str, object] | None = None
    log_context: LogContext | None = None

    _message = _flyteidl_event_event_pb2.ExternalResourceInfo
    _members = (
        Member("external_id", Scalar(str)),
        Member("index", Whole(0, 2**32 - 1)),
        Member("retry_attempt", Whole(0, 2**32 - 1)),
        Member("phase", Choice(Phase)),
        Member("cache_status", Choice(CatalogCacheStatus)),
        Many("logs", Wrapped(lambda: TaskLog)),
        OneOf(
            "target_metadata",
            (
                (
                    ExternalResourceInfoWorkflowNodeMetadataCase,
                    Member("workflow_node_metadata", Plain(WorkflowNodeMetadata)),
                ),
            ),
        ),
        Member("custom_info", Info(Struct)),
        Member("log_context", Plain(LogContext)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskExecutionMetadata(Wrapper[_flyteidl_event_event_pb2.TaskExecutionMetadata]):
    """What a plugin tells about how a task runs.

    Message `flyteidl.event.TaskExecutionMetadata`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        generated_name: The name that Flyte made for what runs the task. Field 1 of
            `flyteidl.event.TaskExecutionMetadata`.
        external_resources: What it depends on outside Flyte. Field 2 of
            `flyteidl.event.TaskExecutionMetadata`.
        resource_pool_info: Shares of limited resources that it holds. Field 3 of
            `flyteidl.event.TaskExecutionMetadata`.
        plugin_identifier: The plugin that runs it. Field 4 of
            `flyteidl.event.TaskExecutionMetadata`.
        instance_class: What kind of machine it runs on. Field 16 of
            `flyteidl.event.TaskExecutionMetadata`.
    """

    generated_name: str = ""
    external_resources: tuple[ExternalResourceInfo, ...] = ()
    resource_pool_info: tuple[ResourcePoolInfo, ...] = ()
    plugin_identifier: str = ""
    instance_class: InstanceClass = InstanceClass(0)

    _message = _flyteidl_event_event_pb2.TaskExecutionMetadata
    _members = (
        Member("generated_name", Scalar(str)),
        Many("external_resources", Wrapped(lambda: ExternalResourceInfo)),
        Many("resource_pool_info", Wrapped(lambda: ResourcePoolInfo)),
        Member("plugin_identifier", Scalar(str)),
        Member("instance_class", Choice(InstanceClass)),
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
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskExecutionEvent(Wrapper[_flyteidl_event_event_pb2.TaskExecutionEvent]):
    """A step in the life of a task execution, as core tells FlyteAdmin about it.

    Message `flyteidl.event.TaskExecutionEvent`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_id: The task. Field 1 of `flyteidl.event.TaskExecutionEvent`.
        parent_node_execution_id: The run of the node that the task belongs to. Field 2 of
            `flyteidl.event.TaskExecutionEvent`.
        retry_attempt: How many attempts came before, from 0. Field 3 of
            `flyteidl.event.TaskExecutionEvent`.
        phase: How far it has come. Field 4 of `flyteidl.event.TaskExecutionEvent`.
        producer_id: Which part of Flyte says so. Field 5 of
            `flyteidl.event.TaskExecutionEvent`.
        logs: Links for the console. Field 6 of `flyteidl.event.TaskExecutionEvent`.
        occurred_at: When it happened. Field 7 of `flyteidl.event.TaskExecutionEvent`.
        input_value: The task's inputs, or where they are. One of
            `TaskExecutionEventInputUriCase` (8), `TaskExecutionEventInputDataCase` (19).
        output_result: What came of it. One of `TaskExecutionEventOutputUriCase` (9),
            `TaskExecutionEventErrorCase` (10), `TaskExecutionEventOutputDataCase` (17).
        custom_info: What the plugin wants to be known; for an agent's task
            `Resource.custom_info`. Field 11 of `flyteidl.event.TaskExecutionEvent`.
        phase_version: Which of several events within one phase it is. Field 12 of
            `flyteidl.event.TaskExecutionEvent`.
        reason: Deprecated: a sentence about why. Field 13 of
            `flyteidl.event.TaskExecutionEvent`.
        reasons: Why it happened. Field 21 of `flyteidl.event.TaskExecutionEvent`.
        task_type: The type of the task. Field 14 of `flyteidl.event.TaskExecutionEvent`.
        metadata: How the task runs. Field 16 of `flyteidl.event.TaskExecutionEvent`.
        event_version: Which version of this message's meaning the sender speaks. Field 18
            of `flyteidl.event.TaskExecutionEvent`.
        reported_at: When core noticed. Field 20 of `flyteidl.event.TaskExecutionEvent`.
        log_context: Where its pods and containers are, for whoever fetches logs. Field 22
            of `flyteidl.event.TaskExecutionEvent`.
    """

    task_id: Identifier | None = None
    parent_node_execution_id: NodeExecutionIdentifier | None = None
    retry_attempt: int = 0
    phase: Phase = Phase(0)
    producer_id: str = ""
    logs: tuple[TaskLog, ...] = ()
    occurred_at: datetime | None = None
    input_value: TaskExecutionEventInputUriCase | TaskExecutionEventInputDataCase | None = None
    output_result: (
        TaskExecutionEventOutputUriCase
        | TaskExecutionEventErrorCase
        | TaskExecutionEventOutputDataCase
        | None
    ) = None
    custom_info: Mapping[str, object] | None = None
    phase_version: int = 0
    reason: str = ""
    reasons: tuple[EventReason, ...] = ()
    task_type: str = ""
    metadata: TaskExecutionMetadata | None = None
    event_version: int = 0
    reported_at: datetime | None = None
    log_context: LogContext | None = None

    _message = _flyteidl_event_event_pb2.TaskExecutionEvent
    _members = (
        Member("task_id", Wrapped(lambda: Identifier)),
        Member("parent_node_execution_id", Wrapped(lambda: NodeExecutionIdentifier)),
        Member("retry_attempt", Whole(0, 2**32 - 1)),
        Member("phase", Choice(Phase)),
        Member("producer_id", Scalar(str)),
        Many("logs", Wrapped(lambda: TaskLog)),
        Member("occurred_at", Time()),
        OneOf(
            "input_value",
            (
                (TaskExecutionEventInputUriCase, Member("input_uri", Scalar(str))),
                (TaskExecutionEventInputDataCase, Member("input_data", Plain(LiteralMap))),
            ),
        ),
        OneOf(
            "output_result",
            (
                (TaskExecutionEventOutputUriCase, Member("output_uri", Scalar(str))),
                (TaskExecutionEventErrorCase, Member("error", Plain(ExecutionError))),
                (TaskExecutionEventOutputDataCase, Member("output_data", Plain(LiteralMap))),
            ),
        ),
        Member("custom_info", Info(Struct)),
        Member("phase_version", Whole(0, 2**32 - 1)),
        Member("reason", Scalar(str)),
        Many("reasons", Wrapped(lambda: EventReason)),
        Member("task_type", Scalar(str)),
        Member("metadata", Wrapped(lambda: TaskExecutionMetadata)),
        Member("event_version", Whole(-(2**31), 2**31 - 1)),
        Member("reported_at", Time()),
        Member("log_context", Plain(LogContext)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reason(Wrapper[_flyteidl_admin_task_execution_pb2.Reason]):
    """Why a task execution changed, and when.

    Message `flyteidl.admin.Reason`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        occurred_at: When it changed. Field 1 of `flyteidl.admin.Reason`.
        message: A sentence for people. Field 2 of `flyteidl.admin.Reason`.
    """

    occurred_at: datetime | None = None
    message: str = ""

    _message = _flyteidl_admin_task_execution_pb2.Reason
    _members = (
        Member("occurred_at", Time()),
        Member("message", Scalar(str)),
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
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskExecutionClosure(Wrapper[_flyteidl_admin_task_execution_pb2.TaskExecutionClosure]):
    """What FlyteAdmin keeps of a task execution, and the console shows.

    Message `flyteidl.admin.TaskExecutionClosure`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        output_result: What came of it. One of `TaskExecutionClosureOutputUriCase` (1),
            `TaskExecutionClosureErrorCase` (2), `TaskExecutionClosureOutputDataCase` (12).
        phase: How far it has come. Field 3 of `flyteidl.admin.TaskExecutionClosure`.
        logs: Links for the console. Field 4 of `flyteidl.admin.TaskExecutionClosure`.
        started_at: When it began to run. Field 5 of `flyteidl.admin.TaskExecutionClosure`.
        duration: How long it ran. Field 6 of `flyteidl.admin.TaskExecutionClosure`.
        created_at: When it was made. Field 7 of `flyteidl.admin.TaskExecutionClosure`.
        updated_at: When it last changed. Field 8 of `flyteidl.admin.TaskExecutionClosure`.
        custom_info: The custom information of all its events, merged by JSON merge patch.
            Field 9 of `flyteidl.admin.TaskExecutionClosure`.
        reason: Why it is where it is. Field 10 of `flyteidl.admin.TaskExecutionClosure`.
        task_type: The type of the task. Field 11 of `flyteidl.admin.TaskExecutionClosure`.
        metadata: How it ran. Field 16 of `flyteidl.admin.TaskExecutionClosure`.
        event_version: Which version of the event's meaning it comes from. Field 17 of
            `flyteidl.admin.TaskExecutionClosure`.
        reasons: Every reason so far, in order. Field 18 of
            `flyteidl.admin.TaskExecutionClosure`.
        log_context: Where its pods and containers were, for whoever fetches logs. Field 19
            of `flyteidl.admin.TaskExecutionClosure`.
    """

    output_result: (
        TaskExecutionClosureOutputUriCase
        | TaskExecutionClosureErrorCase
        | TaskExecutionClosureOutputDataCase
        | None
    ) = None
    phase: Phase = Phase(0)
    logs: tuple[TaskLog, ...] = ()
    started_at: datetime | None = None
    duration: timedelta | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    custom_info: Mapping[str, object] | None = None
    reason: str = ""
    task_type: str = ""
    metadata: TaskExecutionMetadata | None = None
    event_version: int = 0
    reasons: tuple[Reason, ...] = ()
    log_context: LogContext | None = None

    _message = _flyteidl_admin_task_execution_pb2.TaskExecutionClosure
    _members = (
        OneOf(
            "output_result",
            (
                (TaskExecutionClosureOutputUriCase, Member("output_uri", Scalar(str))),
                (TaskExecutionClosureErrorCase, Member("error", Plain(ExecutionError))),
                (TaskExecutionClosureOutputDataCase, Member("output_data", Plain(LiteralMap))),
            ),
        ),
        Member("phase", Choice(Phase)),
        Many("logs", Wrapped(lambda: TaskLog)),
        Member("started_at", Time()),
        Member("duration", Length()),
        Member("created_at", Time()),
        Member("updated_at", Time()),
        Member("custom_info", Info(Struct)),
        Member("reason", Scalar(str)),
        Member("task_type", Scalar(str)),
        Member("metadata", Wrapped(lambda: TaskExecutionMetadata)),
        Member("event_version", Whole(-(2**31), 2**31 - 1)),
        Many("reasons", Wrapped(lambda: Reason)),
        Member("log_context", Plain(LogContext)),
    )
