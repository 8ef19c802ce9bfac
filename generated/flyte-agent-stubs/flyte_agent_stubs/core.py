# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Identifiers and whatever agents and events have in common."""

from __future__ import annotations

from datetime import timedelta
from typing import final

from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.wrapper import Wrapper, wrapper

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import times as _times  # noqa: F401
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
@wrapper
class Identifier(Wrapper[_flyteidl_core_identifier_pb2.Identifier]):
    """The full name of a task, a workflow, a launch plan or a dataset.

    Message `flyteidl.core.Identifier`.
    """

    resource_type: ResourceType = ResourceType.UNSPECIFIED
    """What kind of thing it is. Field 1 of `flyteidl.core.Identifier`."""

    project: str = ""
    """The project it belongs to. Field 2 of `flyteidl.core.Identifier`."""

    domain: str = ""
    """The domain of the project, such as `production`. Field 3 of `flyteidl.core.Identifier`."""

    name: str = ""
    """Its name within project and domain. Field 4 of `flyteidl.core.Identifier`."""

    version: str = ""
    """Its version. Field 5 of `flyteidl.core.Identifier`."""

    org: str = ""
    """The organisation, where a deployment has several. Field 6 of `flyteidl.core.Identifier`."""

    _message = _flyteidl_core_identifier_pb2.Identifier
    _members = (
        _member.Member(
            "resource_type",
            _kind.Enum(ResourceType),
            "What kind of thing it is. Field 1 of `flyteidl.core.Identifier`.",
        ),
        _member.Member(
            "project",
            _kind.Scalar(str),
            "The project it belongs to. Field 2 of `flyteidl.core.Identifier`.",
        ),
        _member.Member(
            "domain",
            _kind.Scalar(str),
            "The domain of the project, such as `production`. Field 3 of `flyteidl.core.Identifier`.",
        ),
        _member.Member(
            "name",
            _kind.Scalar(str),
            "Its name within project and domain. Field 4 of `flyteidl.core.Identifier`.",
        ),
        _member.Member(
            "version", _kind.Scalar(str), "Its version. Field 5 of `flyteidl.core.Identifier`."
        ),
        _member.Member(
            "org",
            _kind.Scalar(str),
            "The organisation, where a deployment has several. Field 6 of `flyteidl.core.Identifier`.",
        ),
    )


@final
@wrapper
class WorkflowExecutionIdentifier(
    Wrapper[_flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier]
):
    """The name of one run of a workflow.

    Message `flyteidl.core.WorkflowExecutionIdentifier`.
    """

    project: str = ""
    """The project of the run. Field 1 of `flyteidl.core.WorkflowExecutionIdentifier`."""

    domain: str = ""
    """The domain of the project. Field 2 of `flyteidl.core.WorkflowExecutionIdentifier`."""

    name: str = ""
    """The name of the run. Field 4 of `flyteidl.core.WorkflowExecutionIdentifier`."""

    org: str = ""
    """The organisation, where a deployment has several. Field 5 of
    `flyteidl.core.WorkflowExecutionIdentifier`."""

    _message = _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
    _members = (
        _member.Member(
            "project",
            _kind.Scalar(str),
            "The project of the run. Field 1 of `flyteidl.core.WorkflowExecutionIdentifier`.",
        ),
        _member.Member(
            "domain",
            _kind.Scalar(str),
            "The domain of the project. Field 2 of `flyteidl.core.WorkflowExecutionIdentifier`.",
        ),
        _member.Member(
            "name",
            _kind.Scalar(str),
            "The name of the run. Field 4 of `flyteidl.core.WorkflowExecutionIdentifier`.",
        ),
        _member.Member(
            "org",
            _kind.Scalar(str),
            "The organisation, where a deployment has several. Field 5 of `flyteidl.core.WorkflowExecutionIdentifier`.",
        ),
    )


@final
@wrapper
class NodeExecutionIdentifier(Wrapper[_flyteidl_core_identifier_pb2.NodeExecutionIdentifier]):
    """The name of one run of a node within a run of a workflow.

    Message `flyteidl.core.NodeExecutionIdentifier`.
    """

    node_id: str = ""
    """The node. Field 1 of `flyteidl.core.NodeExecutionIdentifier`."""

    execution_id: WorkflowExecutionIdentifier | None = None
    """The run of the workflow. Field 2 of `flyteidl.core.NodeExecutionIdentifier`."""

    _message = _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
    _members = (
        _member.Member(
            "node_id",
            _kind.Scalar(str),
            "The node. Field 1 of `flyteidl.core.NodeExecutionIdentifier`.",
        ),
        _member.Member(
            "execution_id",
            _kind.Wrapped(lambda: WorkflowExecutionIdentifier),
            "The run of the workflow. Field 2 of `flyteidl.core.NodeExecutionIdentifier`.",
        ),
    )


@final
@wrapper
class TaskExecutionIdentifier(Wrapper[_flyteidl_core_identifier_pb2.TaskExecutionIdentifier]):
    """The name of one attempt at a task.

    Message `flyteidl.core.TaskExecutionIdentifier`.
    """

    task_id: Identifier | None = None
    """The task. Field 1 of `flyteidl.core.TaskExecutionIdentifier`."""

    node_execution_id: NodeExecutionIdentifier | None = None
    """The run of the node that the task belongs to. Field 2 of
    `flyteidl.core.TaskExecutionIdentifier`."""

    retry_attempt: int = 0
    """How many attempts came before, from 0. Field 3 of `flyteidl.core.TaskExecutionIdentifier`."""

    _message = _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
    _members = (
        _member.Member(
            "task_id",
            _kind.Wrapped(lambda: Identifier),
            "The task. Field 1 of `flyteidl.core.TaskExecutionIdentifier`.",
        ),
        _member.Member(
            "node_execution_id",
            _kind.Wrapped(lambda: NodeExecutionIdentifier),
            "The run of the node that the task belongs to. Field 2 of `flyteidl.core.TaskExecutionIdentifier`.",
        ),
        _member.Member(
            "retry_attempt",
            _kind.Integer(0, 2**32 - 1),
            "How many attempts came before, from 0. Field 3 of `flyteidl.core.TaskExecutionIdentifier`.",
        ),
    )


@final
@wrapper
class TaskLog(Wrapper[_flyteidl_core_execution_pb2.TaskLog]):
    """A link that the console shows beside a task: to a log, a dashboard, a job.

    Message `flyteidl.core.TaskLog`.
    """

    uri: str = ""
    """Where it leads. Field 1 of `flyteidl.core.TaskLog`."""

    name: str = ""
    """What the console shows. Field 2 of `flyteidl.core.TaskLog`."""

    message_format: MessageFormat = MessageFormat.UNKNOWN
    """How the lines are written, where it is a log. Field 3 of `flyteidl.core.TaskLog`."""

    ttl: timedelta | None = None
    """How long the link will work. Field 4 of `flyteidl.core.TaskLog`."""

    ShowWhilePending: bool = False
    """Whether to show it before the task runs. Field 5 of `flyteidl.core.TaskLog`."""

    HideOnceFinished: bool = False
    """Whether to hide it when the task is over. Field 6 of `flyteidl.core.TaskLog`."""

    _message = _flyteidl_core_execution_pb2.TaskLog
    _members = (
        _member.Member(
            "uri", _kind.Scalar(str), "Where it leads. Field 1 of `flyteidl.core.TaskLog`."
        ),
        _member.Member(
            "name", _kind.Scalar(str), "What the console shows. Field 2 of `flyteidl.core.TaskLog`."
        ),
        _member.Member(
            "message_format",
            _kind.Enum(MessageFormat),
            "How the lines are written, where it is a log. Field 3 of `flyteidl.core.TaskLog`.",
        ),
        _member.Member(
            "ttl",
            _kind.Duration(),
            "How long the link will work. Field 4 of `flyteidl.core.TaskLog`.",
        ),
        _member.Member(
            "ShowWhilePending",
            _kind.Scalar(bool),
            "Whether to show it before the task runs. Field 5 of `flyteidl.core.TaskLog`.",
        ),
        _member.Member(
            "HideOnceFinished",
            _kind.Scalar(bool),
            "Whether to hide it when the task is over. Field 6 of `flyteidl.core.TaskLog`.",
        ),
    )
