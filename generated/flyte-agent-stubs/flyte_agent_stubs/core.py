# Written by `nox -s generate` from codegen/wrappers.toml. Do not edit.
"""Identifiers and whatever agents and events have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import final

from ._wrapper import Choice, Length, Member, OpenEnum, Scalar, Whole, Wrapped, Wrapper
from .flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from .flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2

__all__ = [
    "ErrorKind",
    "Identifier",
    "MessageFormat",
    "NodeExecutionIdentifier",
    "Phase",
    "ResourceType",
    "TaskExecutionIdentifier",
    "TaskLog",
    "WorkflowExecutionIdentifier",
]


class Phase(OpenEnum):
    """How far a task execution has come. Enum `flyteidl.core.TaskExecution.Phase`."""

    UNDEFINED = 0
    QUEUED = 1
    RUNNING = 2
    SUCCEEDED = 3
    ABORTED = 4
    FAILED = 5
    INITIALIZING = 6
    WAITING_FOR_RESOURCES = 7
    RETRYABLE_FAILED = 8


class ResourceType(OpenEnum):
    """What kind of thing an identifier names. Enum `flyteidl.core.ResourceType`."""

    UNSPECIFIED = 0
    TASK = 1
    WORKFLOW = 2
    LAUNCH_PLAN = 3
    DATASET = 4


class MessageFormat(OpenEnum):
    """How the lines of a log are written. Enum `flyteidl.core.TaskLog.MessageFormat`."""

    UNKNOWN = 0
    CSV = 1
    JSON = 2


class ErrorKind(OpenEnum):
    """Whose fault an error is. Enum `flyteidl.core.ExecutionError.ErrorKind`."""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Identifier(Wrapper[_flyteidl_core_identifier_pb2.Identifier]):
    """The full name of a task, a workflow, a launch plan or a dataset.

    Message `flyteidl.core.Identifier`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        resource_type: What kind of thing it is. Field 1 of `flyteidl.core.Identifier`.
        project: The project it belongs to. Field 2 of `flyteidl.core.Identifier`.
        domain: The domain of the project, such as `production`. Field 3 of
            `flyteidl.core.Identifier`.
        name: Its name within project and domain. Field 4 of `flyteidl.core.Identifier`.
        version: Its version. Field 5 of `flyteidl.core.Identifier`.
        org: The organisation, where a deployment has several. Field 6 of
            `flyteidl.core.Identifier`.
    """

    resource_type: ResourceType = ResourceType(0)
    project: str = ""
    domain: str = ""
    name: str = ""
    version: str = ""
    org: str = ""

    _message = _flyteidl_core_identifier_pb2.Identifier
    _members = (
        Member("resource_type", Choice(ResourceType)),
        Member("project", Scalar(str)),
        Member("domain", Scalar(str)),
        Member("name", Scalar(str)),
        Member("version", Scalar(str)),
        Member("org", Scalar(str)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowExecutionIdentifier(
    Wrapper[_flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier]
):
    """The name of one run of a workflow.

    Message `flyteidl.core.WorkflowExecutionIdentifier`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        project: The project of the run. Field 1 of
            `flyteidl.core.WorkflowExecutionIdentifier`.
        domain: The domain of the project. Field 2 of
            `flyteidl.core.WorkflowExecutionIdentifier`.
        name: The name of the run. Field 4 of `flyteidl.core.WorkflowExecutionIdentifier`.
        org: The organisation, where a deployment has several. Field 5 of
            `flyteidl.core.WorkflowExecutionIdentifier`.
    """

    project: str = ""
    domain: str = ""
    name: str = ""
    org: str = ""

    _message = _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
    _members = (
        Member("project", Scalar(str)),
        Member("domain", Scalar(str)),
        Member("name", Scalar(str)),
        Member("org", Scalar(str)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NodeExecutionIdentifier(Wrapper[_flyteidl_core_identifier_pb2.NodeExecutionIdentifier]):
    """The name of one run of a node within a run of a workflow.

    Message `flyteidl.core.NodeExecutionIdentifier`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        node_id: The node. Field 1 of `flyteidl.core.NodeExecutionIdentifier`.
        execution_id: The run of the workflow. Field 2 of
            `flyteidl.core.NodeExecutionIdentifier`.
    """

    node_id: str = ""
    execution_id: WorkflowExecutionIdentifier | None = None

    _message = _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
    _members = (
        Member("node_id", Scalar(str)),
        Member("execution_id", Wrapped(lambda: WorkflowExecutionIdentifier)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskExecutionIdentifier(Wrapper[_flyteidl_core_identifier_pb2.TaskExecutionIdentifier]):
    """The name of one attempt at a task.

    Message `flyteidl.core.TaskExecutionIdentifier`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        task_id: The task. Field 1 of `flyteidl.core.TaskExecutionIdentifier`.
        node_execution_id: The run of the node that the task belongs to. Field 2 of
            `flyteidl.core.TaskExecutionIdentifier`.
        retry_attempt: How many attempts came before, from 0. Field 3 of
            `flyteidl.core.TaskExecutionIdentifier`.
    """

    task_id: Identifier | None = None
    node_execution_id: NodeExecutionIdentifier | None = None
    retry_attempt: int = 0

    _message = _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
    _members = (
        Member("task_id", Wrapped(lambda: Identifier)),
        Member("node_execution_id", Wrapped(lambda: NodeExecutionIdentifier)),
        Member("retry_attempt", Whole(0, 2**32 - 1)),
    )


@final
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskLog(Wrapper[_flyteidl_core_execution_pb2.TaskLog]):
    """A link that the console shows beside a task: to a log, a dashboard, a job.

    Message `flyteidl.core.TaskLog`.

    Args:
        unknown_fields: What the message says in fields that this release does not know, as bytes.
        uri: Where it leads. Field 1 of `flyteidl.core.TaskLog`.
        name: What the console shows. Field 2 of `flyteidl.core.TaskLog`.
        message_format: How the lines are written, where it is a log. Field 3 of
            `flyteidl.core.TaskLog`.
        ttl: How long the link will work. Field 4 of `flyteidl.core.TaskLog`.
        ShowWhilePending: Whether to show it before the task runs. Field 5 of
            `flyteidl.core.TaskLog`.
        HideOnceFinished: Whether to hide it when the task is over. Field 6 of
            `flyteidl.core.TaskLog`.
    """

    uri: str = ""
    name: str = ""
    message_format: MessageFormat = MessageFormat(0)
    ttl: timedelta | None = None
    ShowWhilePending: bool = False
    HideOnceFinished: bool = False

    _message = _flyteidl_core_execution_pb2.TaskLog
    _members = (
        Member("uri", Scalar(str)),
        Member("name", Scalar(str)),
        Member("message_format", Choice(MessageFormat)),
        Member("ttl", Length()),
        Member("ShowWhilePending", Scalar(bool)),
        Member("HideOnceFinished", Scalar(bool)),
    )
