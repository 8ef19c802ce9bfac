# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Identifiers, links, errors, and whatever else agents and events have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.enums import of_state as _of_state
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from .flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
    from .flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2

__all__ = [
    "ContainerContext",
    "ErrorKind",
    "ExecutionError",
    "Identifier",
    "LogContext",
    "MessageFormat",
    "NodeExecutionIdentifier",
    "Phase",
    "PodLogContext",
    "ProcessContext",
    "ResourceType",
    "TaskExecutionIdentifier",
    "TaskLog",
    "WorkflowExecutionIdentifier",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


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

    @classmethod
    def from_state(cls, state: str) -> Phase:
        """Returns what an engine's word for a state means, as in `from_state("cancelled")`.

        Only letters and digits count: `IN_PROGRESS` and `inProgress` are one word.

        Raises:
            ValueError: The word is unknown, or engines mean different things by it.
        """
        return _of_state(Phase, state, _STATES_OF_PHASE)


_STATES_OF_PHASE = {
    "accepted": Phase.QUEUED,
    "new": Phase.QUEUED,
    "newsaving": Phase.QUEUED,
    "queued": Phase.QUEUED,
    "requeued": Phase.QUEUED,
    "scheduled": Phase.QUEUED,
    "submitted": Phase.QUEUED,
    "blocked": Phase.WAITING_FOR_RESOURCES,
    "resumingwarehouse": Phase.WAITING_FOR_RESOURCES,
    "suspended": Phase.WAITING_FOR_RESOURCES,
    "waiting": Phase.WAITING_FOR_RESOURCES,
    "waitingforresources": Phase.WAITING_FOR_RESOURCES,
    "bootstrapping": Phase.INITIALIZING,
    "configuring": Phase.INITIALIZING,
    "creating": Phase.INITIALIZING,
    "initializing": Phase.INITIALIZING,
    "pending": Phase.INITIALIZING,
    "preparing": Phase.INITIALIZING,
    "provisioning": Phase.INITIALIZING,
    "runnable": Phase.INITIALIZING,
    "setupdone": Phase.INITIALIZING,
    "starting": Phase.INITIALIZING,
    "validating": Phase.INITIALIZING,
    "aborting": Phase.RUNNING,
    "active": Phase.RUNNING,
    "canceling": Phase.RUNNING,
    "cancelling": Phase.RUNNING,
    "cancelpending": Phase.RUNNING,
    "cancelstarted": Phase.RUNNING,
    "completing": Phase.RUNNING,
    "executing": Phase.RUNNING,
    "finalizing": Phase.RUNNING,
    "inprogress": Phase.RUNNING,
    "processing": Phase.RUNNING,
    "running": Phase.RUNNING,
    "stopping": Phase.RUNNING,
    "terminating": Phase.RUNNING,
    "complete": Phase.SUCCEEDED,
    "completed": Phase.SUCCEEDED,
    "done": Phase.SUCCEEDED,
    "finished": Phase.SUCCEEDED,
    "succeeded": Phase.SUCCEEDED,
    "success": Phase.SUCCEEDED,
    "successful": Phase.SUCCEEDED,
    "aborted": Phase.ABORTED,
    "canceled": Phase.FAILED,
    "cancelled": Phase.FAILED,
    "crashed": Phase.FAILED,
    "deadlineexceeded": Phase.FAILED,
    "error": Phase.FAILED,
    "errored": Phase.FAILED,
    "expired": Phase.FAILED,
    "failed": Phase.FAILED,
    "failedwitherror": Phase.FAILED,
    "failure": Phase.FAILED,
    "killed": Phase.FAILED,
    "outofmemory": Phase.FAILED,
    "rejected": Phase.FAILED,
    "skipped": Phase.FAILED,
    "stopped": Phase.FAILED,
    "timedout": Phase.FAILED,
    "timeout": Phase.FAILED,
    "upstreamfailed": Phase.FAILED,
    "bootfail": Phase.RETRYABLE_FAILED,
    "evicted": Phase.RETRYABLE_FAILED,
    "internalerror": Phase.RETRYABLE_FAILED,
    "interrupted": Phase.RETRYABLE_FAILED,
    "nodefail": Phase.RETRYABLE_FAILED,
    "preempted": Phase.RETRYABLE_FAILED,
    "retryablefailed": Phase.RETRYABLE_FAILED,
}


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
class Identifier(Wrapper):
    """The full name of a task, a workflow, a launch plan or a dataset.

    Message `flyteidl.core.Identifier`.
    """

    __slots__ = (
        "_resource_type",
        "_project",
        "_domain",
        "_name",
        "_version",
        "_org",
    )

    _full_name = "flyteidl.core.Identifier"
    _wire_depth = 16

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType.UNSPECIFIED,
        project: str = "",
        domain: str = "",
        name: str = "",
        version: str = "",
        org: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_type = (
            resource_type
            if isinstance(resource_type, ResourceType)
            else _check.enum(resource_type, ResourceType, "Identifier.resource_type")
        )
        self._project = (
            _check.NO_TEXT
            if project is _check.NO_TEXT
            else _check.text(project, "Identifier.project")
        )
        self._domain = (
            _check.NO_TEXT if domain is _check.NO_TEXT else _check.text(domain, "Identifier.domain")
        )
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "Identifier.name")
        )
        self._version = (
            _check.NO_TEXT
            if version is _check.NO_TEXT
            else _check.text(version, "Identifier.version")
        )
        self._org = _check.NO_TEXT if org is _check.NO_TEXT else _check.text(org, "Identifier.org")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Identifier)
        )

    @property
    def resource_type(self) -> ResourceType:
        """What kind of thing it is. Field 1 of `flyteidl.core.Identifier`."""
        return self._resource_type

    @property
    def project(self) -> str:
        """The project it belongs to. Field 2 of `flyteidl.core.Identifier`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project, such as `production`. Field 3 of
        `flyteidl.core.Identifier`."""
        return self._domain

    @property
    def name(self) -> str:
        """Its name within project and domain. Field 4 of `flyteidl.core.Identifier`."""
        return self._name

    @property
    def version(self) -> str:
        """Its version. Field 5 of `flyteidl.core.Identifier`."""
        return self._version

    @property
    def org(self) -> str:
        """The organisation, where a deployment has several. Field 6 of
        `flyteidl.core.Identifier`."""
        return self._org

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_type:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._resource_type))
        if self._project:
            _wire.put_text(parts, b"\x12", self._project)
        if self._domain:
            _wire.put_text(parts, b"\x1a", self._domain)
        if self._name:
            _wire.put_text(parts, b"\x22", self._name)
        if self._version:
            _wire.put_text(parts, b"\x2a", self._version)
        if self._org:
            _wire.put_text(parts, b"\x32", self._org)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Identifier:
        resource_type = 0
        project = ""
        domain = ""
        name = ""
        version = ""
        org = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x12:
                    project = chunk.decode()
                elif tag == 0x1A:
                    domain = chunk.decode()
                elif tag == 0x22:
                    name = chunk.decode()
                elif tag == 0x2A:
                    version = chunk.decode()
                elif tag == 0x32:
                    org = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                resource_type, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource_type = _member(ResourceType, resource_type)
        found._project = project
        found._domain = domain
        found._name = name
        found._version = version
        found._org = org
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_resource_type", "enum", ResourceType),
            (0x12, "_project", "text", None),
            (0x1A, "_domain", "text", None),
            (0x22, "_name", "text", None),
            (0x2A, "_version", "text", None),
            (0x32, "_org", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.Identifier

    def to_proto(self) -> _flyteidl_core_identifier_pb2.Identifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.Identifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Identifier):
            return NotImplemented
        return (
            self._resource_type == other._resource_type
            and self._project == other._project
            and self._domain == other._domain
            and self._name == other._name
            and self._version == other._version
            and self._org == other._org
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_type,
                self._project,
                self._domain,
                self._name,
                self._version,
                self._org,
                self._unknown_fields,
            )
        )


@final
class WorkflowExecutionIdentifier(Wrapper):
    """The name of one run of a workflow.

    Message `flyteidl.core.WorkflowExecutionIdentifier`.
    """

    __slots__ = (
        "_project",
        "_domain",
        "_name",
        "_org",
    )

    _full_name = "flyteidl.core.WorkflowExecutionIdentifier"
    _wire_depth = 16

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        org: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._project = (
            _check.NO_TEXT
            if project is _check.NO_TEXT
            else _check.text(project, "WorkflowExecutionIdentifier.project")
        )
        self._domain = (
            _check.NO_TEXT
            if domain is _check.NO_TEXT
            else _check.text(domain, "WorkflowExecutionIdentifier.domain")
        )
        self._name = (
            _check.NO_TEXT
            if name is _check.NO_TEXT
            else _check.text(name, "WorkflowExecutionIdentifier.name")
        )
        self._org = (
            _check.NO_TEXT
            if org is _check.NO_TEXT
            else _check.text(org, "WorkflowExecutionIdentifier.org")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, WorkflowExecutionIdentifier)
        )

    @property
    def project(self) -> str:
        """The project of the run. Field 1 of `flyteidl.core.WorkflowExecutionIdentifier`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project. Field 2 of `flyteidl.core.WorkflowExecutionIdentifier`."""
        return self._domain

    @property
    def name(self) -> str:
        """The name of the run. Field 4 of `flyteidl.core.WorkflowExecutionIdentifier`."""
        return self._name

    @property
    def org(self) -> str:
        """The organisation, where a deployment has several. Field 5 of
        `flyteidl.core.WorkflowExecutionIdentifier`."""
        return self._org

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._project:
            _wire.put_text(parts, b"\x0a", self._project)
        if self._domain:
            _wire.put_text(parts, b"\x12", self._domain)
        if self._name:
            _wire.put_text(parts, b"\x22", self._name)
        if self._org:
            _wire.put_text(parts, b"\x2a", self._org)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> WorkflowExecutionIdentifier:
        project = ""
        domain = ""
        name = ""
        org = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    project = chunk.decode()
                elif tag == 0x12:
                    domain = chunk.decode()
                elif tag == 0x22:
                    name = chunk.decode()
                elif tag == 0x2A:
                    org = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._project = project
        found._domain = domain
        found._name = name
        found._org = org
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_project", "text", None),
            (0x12, "_domain", "text", None),
            (0x22, "_name", "text", None),
            (0x2A, "_org", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.WorkflowExecutionIdentifier

    def to_proto(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.WorkflowExecutionIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkflowExecutionIdentifier):
            return NotImplemented
        return (
            self._project == other._project
            and self._domain == other._domain
            and self._name == other._name
            and self._org == other._org
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._project,
                self._domain,
                self._name,
                self._org,
                self._unknown_fields,
            )
        )


@final
class NodeExecutionIdentifier(Wrapper):
    """The name of one run of a node within a run of a workflow.

    Message `flyteidl.core.NodeExecutionIdentifier`.
    """

    __slots__ = (
        "_node_id",
        "_execution_id",
    )

    _full_name = "flyteidl.core.NodeExecutionIdentifier"
    _wire_depth = 17

    def __init__(
        self,
        *,
        node_id: str = "",
        execution_id: WorkflowExecutionIdentifier | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._node_id = (
            _check.NO_TEXT
            if node_id is _check.NO_TEXT
            else _check.text(node_id, "NodeExecutionIdentifier.node_id")
        )
        self._execution_id = (
            execution_id
            if execution_id is None or isinstance(execution_id, WorkflowExecutionIdentifier)
            else WorkflowExecutionIdentifier._check_value(
                execution_id, "NodeExecutionIdentifier.execution_id"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, NodeExecutionIdentifier)
        )

    @property
    def node_id(self) -> str:
        """The node. Field 1 of `flyteidl.core.NodeExecutionIdentifier`."""
        return self._node_id

    @property
    def execution_id(self) -> WorkflowExecutionIdentifier | None:
        """The run of the workflow. Field 2 of `flyteidl.core.NodeExecutionIdentifier`."""
        return self._execution_id

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._node_id:
            _wire.put_text(parts, b"\x0a", self._node_id)
        if self._execution_id is not None:
            _wire.put_block(parts, b"\x12", self._execution_id.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> NodeExecutionIdentifier:
        node_id = ""
        execution_id: _wire.Chunks = None
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    node_id = chunk.decode()
                elif tag == 0x12:
                    execution_id = (
                        chunk if execution_id is None else _wire.added(execution_id, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._node_id = node_id
        found._execution_id = (
            None
            if execution_id is None
            else _wire.message(WorkflowExecutionIdentifier, execution_id, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_node_id", "text", None),
            (0x12, "_execution_id", "message", WorkflowExecutionIdentifier),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.NodeExecutionIdentifier

    def to_proto(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.NodeExecutionIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, NodeExecutionIdentifier):
            return NotImplemented
        return (
            self._node_id == other._node_id
            and self._execution_id == other._execution_id
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._node_id,
                self._execution_id,
                self._unknown_fields,
            )
        )


@final
class TaskExecutionIdentifier(Wrapper):
    """The name of one attempt at a task.

    Message `flyteidl.core.TaskExecutionIdentifier`.
    """

    __slots__ = (
        "_task_id",
        "_node_execution_id",
        "_retry_attempt",
    )

    _full_name = "flyteidl.core.TaskExecutionIdentifier"
    _wire_depth = 18

    def __init__(
        self,
        *,
        task_id: Identifier | None = None,
        node_execution_id: NodeExecutionIdentifier | None = None,
        retry_attempt: int = 0,
        unknown_fields: bytes = b"",
    ) -> None:
        self._task_id = (
            task_id
            if task_id is None or isinstance(task_id, Identifier)
            else Identifier._check_value(task_id, "TaskExecutionIdentifier.task_id")
        )
        self._node_execution_id = (
            node_execution_id
            if node_execution_id is None or isinstance(node_execution_id, NodeExecutionIdentifier)
            else NodeExecutionIdentifier._check_value(
                node_execution_id, "TaskExecutionIdentifier.node_execution_id"
            )
        )
        self._retry_attempt = _check.uint32(retry_attempt, "TaskExecutionIdentifier.retry_attempt")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskExecutionIdentifier)
        )

    @property
    def task_id(self) -> Identifier | None:
        """The task. Field 1 of `flyteidl.core.TaskExecutionIdentifier`."""
        return self._task_id

    @property
    def node_execution_id(self) -> NodeExecutionIdentifier | None:
        """The run of the node that the task belongs to. Field 2 of
        `flyteidl.core.TaskExecutionIdentifier`."""
        return self._node_execution_id

    @property
    def retry_attempt(self) -> int:
        """How many attempts came before, from 0. Field 3 of
        `flyteidl.core.TaskExecutionIdentifier`."""
        return self._retry_attempt

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._task_id is not None:
            _wire.put_block(parts, b"\x0a", self._task_id.to_bytes())
        if self._node_execution_id is not None:
            _wire.put_block(parts, b"\x12", self._node_execution_id.to_bytes())
        if self._retry_attempt:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._retry_attempt))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskExecutionIdentifier:
        task_id: _wire.Chunks = None
        node_execution_id: _wire.Chunks = None
        retry_attempt = 0
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    task_id = chunk if task_id is None else _wire.added(task_id, chunk)
                elif tag == 0x12:
                    node_execution_id = (
                        chunk
                        if node_execution_id is None
                        else _wire.added(node_execution_id, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                retry_attempt, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._task_id = None if task_id is None else _wire.message(Identifier, task_id, depth)
        found._node_execution_id = (
            None
            if node_execution_id is None
            else _wire.message(NodeExecutionIdentifier, node_execution_id, depth)
        )
        found._retry_attempt = retry_attempt
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_task_id", "message", Identifier),
            (0x12, "_node_execution_id", "message", NodeExecutionIdentifier),
            (0x18, "_retry_attempt", "uint32", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.TaskExecutionIdentifier

    def to_proto(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import identifier_pb2

        return identifier_pb2.TaskExecutionIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskExecutionIdentifier):
            return NotImplemented
        return (
            self._task_id == other._task_id
            and self._node_execution_id == other._node_execution_id
            and self._retry_attempt == other._retry_attempt
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._task_id,
                self._node_execution_id,
                self._retry_attempt,
                self._unknown_fields,
            )
        )


@final
class TaskLog(Wrapper):
    """A link that the console shows beside a task: to a log, a dashboard, a job.

    Message `flyteidl.core.TaskLog`.
    """

    __slots__ = (
        "_uri",
        "_name",
        "_message_format",
        "_ttl",
        "_ShowWhilePending",
        "_HideOnceFinished",
    )

    _full_name = "flyteidl.core.TaskLog"
    _wire_depth = 17

    def __init__(
        self,
        *,
        uri: str = "",
        name: str = "",
        message_format: MessageFormat = MessageFormat.UNKNOWN,
        ttl: timedelta | None = None,
        ShowWhilePending: bool = False,
        HideOnceFinished: bool = False,
        unknown_fields: bytes = b"",
    ) -> None:
        self._uri = _check.NO_TEXT if uri is _check.NO_TEXT else _check.text(uri, "TaskLog.uri")
        self._name = _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "TaskLog.name")
        self._message_format = (
            message_format
            if isinstance(message_format, MessageFormat)
            else _check.enum(message_format, MessageFormat, "TaskLog.message_format")
        )
        self._ttl = None if ttl is None else _known.Duration._check_value(ttl, "TaskLog.ttl")
        self._ShowWhilePending = _check.boolean(ShowWhilePending, "TaskLog.ShowWhilePending")
        self._HideOnceFinished = _check.boolean(HideOnceFinished, "TaskLog.HideOnceFinished")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskLog)
        )

    @property
    def uri(self) -> str:
        """Where it leads. Field 1 of `flyteidl.core.TaskLog`."""
        return self._uri

    @property
    def name(self) -> str:
        """What the console shows. Field 2 of `flyteidl.core.TaskLog`."""
        return self._name

    @property
    def message_format(self) -> MessageFormat:
        """How the lines are written, where it is a log. Field 3 of `flyteidl.core.TaskLog`."""
        return self._message_format

    @property
    def ttl(self) -> timedelta | None:
        """How long the link will work. Field 4 of `flyteidl.core.TaskLog`."""
        return self._ttl

    @property
    def ShowWhilePending(self) -> bool:
        """Whether to show it before the task runs. Field 5 of `flyteidl.core.TaskLog`."""
        return self._ShowWhilePending

    @property
    def HideOnceFinished(self) -> bool:
        """Whether to hide it when the task is over. Field 6 of `flyteidl.core.TaskLog`."""
        return self._HideOnceFinished

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._uri:
            _wire.put_text(parts, b"\x0a", self._uri)
        if self._name:
            _wire.put_text(parts, b"\x12", self._name)
        if self._message_format:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._message_format))
        if self._ttl is not None:
            _wire.put_block(parts, b"\x22", _known.Duration.to_bytes(self._ttl))
        if self._ShowWhilePending:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._ShowWhilePending))
        if self._HideOnceFinished:
            parts.append(b"\x30")
            parts.append(_wire.varint(self._HideOnceFinished))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskLog:
        uri = ""
        name = ""
        message_format = 0
        ttl: _wire.Chunks = None
        ShowWhilePending = False
        HideOnceFinished = False
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    uri = chunk.decode()
                elif tag == 0x12:
                    name = chunk.decode()
                elif tag == 0x22:
                    ttl = chunk if ttl is None else _wire.added(ttl, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                message_format, at = _wire.read_int32(content, at)
            elif tag == 0x28:
                ShowWhilePending, at = _wire.read_bool(content, at)
            elif tag == 0x30:
                HideOnceFinished, at = _wire.read_bool(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._uri = uri
        found._name = name
        found._message_format = _member(MessageFormat, message_format)
        found._ttl = (
            None if ttl is None else _known.time(_known.Duration, ttl, depth, "TaskLog.ttl")
        )
        found._ShowWhilePending = ShowWhilePending
        found._HideOnceFinished = HideOnceFinished
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_uri", "text", None),
            (0x12, "_name", "text", None),
            (0x18, "_message_format", "enum", MessageFormat),
            (0x22, "_ttl", "message", _known.Duration),
            (0x28, "_ShowWhilePending", "bool", None),
            (0x30, "_HideOnceFinished", "bool", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.TaskLog

    def to_proto(self) -> _flyteidl_core_execution_pb2.TaskLog:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.TaskLog.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskLog):
            return NotImplemented
        return (
            self._uri == other._uri
            and self._name == other._name
            and self._message_format == other._message_format
            and _equality.same(self._ttl, other._ttl)
            and self._ShowWhilePending == other._ShowWhilePending
            and self._HideOnceFinished == other._HideOnceFinished
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._uri,
                self._name,
                self._message_format,
                self._ttl,
                self._ShowWhilePending,
                self._HideOnceFinished,
                self._unknown_fields,
            )
        )


@final
class ExecutionError(Wrapper):
    """Why an execution failed.

    Message `flyteidl.core.ExecutionError`.
    """

    __slots__ = (
        "_code",
        "_message",
        "_error_uri",
        "_kind",
        "_timestamp",
        "_worker",
    )

    _full_name = "flyteidl.core.ExecutionError"
    _wire_depth = 17

    def __init__(
        self,
        *,
        code: str = "",
        message: str = "",
        error_uri: str = "",
        kind: ErrorKind = ErrorKind.UNKNOWN,
        timestamp: datetime | None = None,
        worker: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._code = (
            _check.NO_TEXT if code is _check.NO_TEXT else _check.text(code, "ExecutionError.code")
        )
        self._message = (
            _check.NO_TEXT
            if message is _check.NO_TEXT
            else _check.text(message, "ExecutionError.message")
        )
        self._error_uri = (
            _check.NO_TEXT
            if error_uri is _check.NO_TEXT
            else _check.text(error_uri, "ExecutionError.error_uri")
        )
        self._kind = (
            kind
            if isinstance(kind, ErrorKind)
            else _check.enum(kind, ErrorKind, "ExecutionError.kind")
        )
        self._timestamp = (
            None
            if timestamp is None
            else _known.Timestamp._check_value(timestamp, "ExecutionError.timestamp")
        )
        self._worker = (
            _check.NO_TEXT
            if worker is _check.NO_TEXT
            else _check.text(worker, "ExecutionError.worker")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ExecutionError)
        )

    @property
    def code(self) -> str:
        """A short code that names the kind of failure. Field 1 of
        `flyteidl.core.ExecutionError`."""
        return self._code

    @property
    def message(self) -> str:
        """A description for people. Field 2 of `flyteidl.core.ExecutionError`."""
        return self._message

    @property
    def error_uri(self) -> str:
        """Where a longer account of the failure is stored. Field 3 of
        `flyteidl.core.ExecutionError`."""
        return self._error_uri

    @property
    def kind(self) -> ErrorKind:
        """Whose fault it is: the user's or the system's. Field 4 of
        `flyteidl.core.ExecutionError`."""
        return self._kind

    @property
    def timestamp(self) -> datetime | None:
        """When the failure happened. Field 5 of `flyteidl.core.ExecutionError`."""
        return self._timestamp

    @property
    def worker(self) -> str:
        """The worker that failed, where a task has several. Field 6 of
        `flyteidl.core.ExecutionError`."""
        return self._worker

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._code:
            _wire.put_text(parts, b"\x0a", self._code)
        if self._message:
            _wire.put_text(parts, b"\x12", self._message)
        if self._error_uri:
            _wire.put_text(parts, b"\x1a", self._error_uri)
        if self._kind:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._kind))
        if self._timestamp is not None:
            _wire.put_block(parts, b"\x2a", _known.Timestamp.to_bytes(self._timestamp))
        if self._worker:
            _wire.put_text(parts, b"\x32", self._worker)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ExecutionError:
        code = ""
        message = ""
        error_uri = ""
        kind = 0
        timestamp: _wire.Chunks = None
        worker = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    code = chunk.decode()
                elif tag == 0x12:
                    message = chunk.decode()
                elif tag == 0x1A:
                    error_uri = chunk.decode()
                elif tag == 0x2A:
                    timestamp = chunk if timestamp is None else _wire.added(timestamp, chunk)
                elif tag == 0x32:
                    worker = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x20:
                kind, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._code = code
        found._message = message
        found._error_uri = error_uri
        found._kind = _member(ErrorKind, kind)
        found._timestamp = (
            None
            if timestamp is None
            else _known.time(_known.Timestamp, timestamp, depth, "ExecutionError.timestamp")
        )
        found._worker = worker
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_code", "text", None),
            (0x12, "_message", "text", None),
            (0x1A, "_error_uri", "text", None),
            (0x20, "_kind", "enum", ErrorKind),
            (0x2A, "_timestamp", "message", _known.Timestamp),
            (0x32, "_worker", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.ExecutionError

    def to_proto(self) -> _flyteidl_core_execution_pb2.ExecutionError:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.ExecutionError.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExecutionError):
            return NotImplemented
        return (
            self._code == other._code
            and self._message == other._message
            and self._error_uri == other._error_uri
            and self._kind == other._kind
            and _equality.same(self._timestamp, other._timestamp)
            and self._worker == other._worker
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._code,
                self._message,
                self._error_uri,
                self._kind,
                self._timestamp,
                self._worker,
                self._unknown_fields,
            )
        )


@final
class ProcessContext(Wrapper):
    """When a container ran.

    Message `flyteidl.core.ContainerContext.ProcessContext`.
    """

    __slots__ = (
        "_container_start_time",
        "_container_end_time",
    )

    _full_name = "flyteidl.core.ContainerContext.ProcessContext"
    _wire_depth = 17

    def __init__(
        self,
        *,
        container_start_time: datetime | None = None,
        container_end_time: datetime | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._container_start_time = (
            None
            if container_start_time is None
            else _known.Timestamp._check_value(
                container_start_time, "ProcessContext.container_start_time"
            )
        )
        self._container_end_time = (
            None
            if container_end_time is None
            else _known.Timestamp._check_value(
                container_end_time, "ProcessContext.container_end_time"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ProcessContext)
        )

    @property
    def container_start_time(self) -> datetime | None:
        """When the container started. Field 1 of
        `flyteidl.core.ContainerContext.ProcessContext`."""
        return self._container_start_time

    @property
    def container_end_time(self) -> datetime | None:
        """When the container ended, if it has. Field 2 of
        `flyteidl.core.ContainerContext.ProcessContext`."""
        return self._container_end_time

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._container_start_time is not None:
            _wire.put_block(parts, b"\x0a", _known.Timestamp.to_bytes(self._container_start_time))
        if self._container_end_time is not None:
            _wire.put_block(parts, b"\x12", _known.Timestamp.to_bytes(self._container_end_time))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ProcessContext:
        container_start_time: _wire.Chunks = None
        container_end_time: _wire.Chunks = None
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    container_start_time = (
                        chunk
                        if container_start_time is None
                        else _wire.added(container_start_time, chunk)
                    )
                elif tag == 0x12:
                    container_end_time = (
                        chunk
                        if container_end_time is None
                        else _wire.added(container_end_time, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._container_start_time = (
            None
            if container_start_time is None
            else _known.time(
                _known.Timestamp, container_start_time, depth, "ProcessContext.container_start_time"
            )
        )
        found._container_end_time = (
            None
            if container_end_time is None
            else _known.time(
                _known.Timestamp, container_end_time, depth, "ProcessContext.container_end_time"
            )
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_container_start_time", "message", _known.Timestamp),
            (0x12, "_container_end_time", "message", _known.Timestamp),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.ContainerContext.ProcessContext

    def to_proto(self) -> _flyteidl_core_execution_pb2.ContainerContext.ProcessContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.ContainerContext.ProcessContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ProcessContext):
            return NotImplemented
        return (
            _equality.same(self._container_start_time, other._container_start_time)
            and _equality.same(self._container_end_time, other._container_end_time)
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._container_start_time,
                self._container_end_time,
                self._unknown_fields,
            )
        )


@final
class ContainerContext(Wrapper):
    """A container whose log can be fetched.

    Message `flyteidl.core.ContainerContext`.
    """

    __slots__ = (
        "_container_name",
        "_process",
    )

    _full_name = "flyteidl.core.ContainerContext"
    _wire_depth = 18

    def __init__(
        self,
        *,
        container_name: str = "",
        process: ProcessContext | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._container_name = (
            _check.NO_TEXT
            if container_name is _check.NO_TEXT
            else _check.text(container_name, "ContainerContext.container_name")
        )
        self._process = (
            process
            if process is None or isinstance(process, ProcessContext)
            else ProcessContext._check_value(process, "ContainerContext.process")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ContainerContext)
        )

    @property
    def container_name(self) -> str:
        """The container's name within its pod. Field 1 of `flyteidl.core.ContainerContext`."""
        return self._container_name

    @property
    def process(self) -> ProcessContext | None:
        """When the container ran. Field 2 of `flyteidl.core.ContainerContext`."""
        return self._process

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._container_name:
            _wire.put_text(parts, b"\x0a", self._container_name)
        if self._process is not None:
            _wire.put_block(parts, b"\x12", self._process.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ContainerContext:
        container_name = ""
        process: _wire.Chunks = None
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    container_name = chunk.decode()
                elif tag == 0x12:
                    process = chunk if process is None else _wire.added(process, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._container_name = container_name
        found._process = None if process is None else _wire.message(ProcessContext, process, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_container_name", "text", None),
            (0x12, "_process", "message", ProcessContext),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.ContainerContext

    def to_proto(self) -> _flyteidl_core_execution_pb2.ContainerContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.ContainerContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ContainerContext):
            return NotImplemented
        return (
            self._container_name == other._container_name
            and self._process == other._process
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._container_name,
                self._process,
                self._unknown_fields,
            )
        )


@final
class PodLogContext(Wrapper):
    """A pod whose logs can be fetched.

    Message `flyteidl.core.PodLogContext`.
    """

    __slots__ = (
        "_namespace",
        "_pod_name",
        "_containers",
        "_primary_container_name",
        "_init_containers",
    )

    _full_name = "flyteidl.core.PodLogContext"
    _wire_depth = 19

    def __init__(
        self,
        *,
        namespace: str = "",
        pod_name: str = "",
        containers: Sequence[ContainerContext] = (),
        primary_container_name: str = "",
        init_containers: Sequence[ContainerContext] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._namespace = (
            _check.NO_TEXT
            if namespace is _check.NO_TEXT
            else _check.text(namespace, "PodLogContext.namespace")
        )
        self._pod_name = (
            _check.NO_TEXT
            if pod_name is _check.NO_TEXT
            else _check.text(pod_name, "PodLogContext.pod_name")
        )
        self._containers = (
            _check.NO_ITEMS
            if containers is _check.NO_ITEMS
            else _check.messages(containers, ContainerContext, "PodLogContext.containers")
        )
        self._primary_container_name = (
            _check.NO_TEXT
            if primary_container_name is _check.NO_TEXT
            else _check.text(primary_container_name, "PodLogContext.primary_container_name")
        )
        self._init_containers = (
            _check.NO_ITEMS
            if init_containers is _check.NO_ITEMS
            else _check.messages(init_containers, ContainerContext, "PodLogContext.init_containers")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, PodLogContext)
        )

    @property
    def namespace(self) -> str:
        """The Kubernetes namespace of the pod. Field 1 of `flyteidl.core.PodLogContext`."""
        return self._namespace

    @property
    def pod_name(self) -> str:
        """The pod's name. Field 2 of `flyteidl.core.PodLogContext`."""
        return self._pod_name

    @property
    def containers(self) -> tuple[ContainerContext, ...]:
        """The pod's containers, without those for its start. Field 3 of
        `flyteidl.core.PodLogContext`."""
        return self._containers

    @property
    def primary_container_name(self) -> str:
        """The container that runs the task. Field 4 of `flyteidl.core.PodLogContext`."""
        return self._primary_container_name

    @property
    def init_containers(self) -> tuple[ContainerContext, ...]:
        """The containers that prepare the pod before the others start. Field 5 of
        `flyteidl.core.PodLogContext`."""
        return self._init_containers

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._namespace:
            _wire.put_text(parts, b"\x0a", self._namespace)
        if self._pod_name:
            _wire.put_text(parts, b"\x12", self._pod_name)
        for containers_item in self._containers:
            _wire.put_block(parts, b"\x1a", containers_item.to_bytes())
        if self._primary_container_name:
            _wire.put_text(parts, b"\x22", self._primary_container_name)
        for init_containers_item in self._init_containers:
            _wire.put_block(parts, b"\x2a", init_containers_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> PodLogContext:
        namespace = ""
        pod_name = ""
        containers: list[ContainerContext] = []
        primary_container_name = ""
        init_containers: list[ContainerContext] = []
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    namespace = chunk.decode()
                elif tag == 0x12:
                    pod_name = chunk.decode()
                elif tag == 0x1A:
                    containers.append(_wire.message(ContainerContext, chunk, depth))
                elif tag == 0x22:
                    primary_container_name = chunk.decode()
                elif tag == 0x2A:
                    init_containers.append(_wire.message(ContainerContext, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._namespace = namespace
        found._pod_name = pod_name
        found._containers = tuple(containers)
        found._primary_container_name = primary_container_name
        found._init_containers = tuple(init_containers)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, (
            (0x0A, "_namespace", "text", None),
            (0x12, "_pod_name", "text", None),
            (0x22, "_primary_container_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.PodLogContext

    def to_proto(self) -> _flyteidl_core_execution_pb2.PodLogContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.PodLogContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PodLogContext):
            return NotImplemented
        return (
            self._namespace == other._namespace
            and self._pod_name == other._pod_name
            and self._containers == other._containers
            and self._primary_container_name == other._primary_container_name
            and self._init_containers == other._init_containers
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._namespace,
                self._pod_name,
                self._containers,
                self._primary_container_name,
                self._init_containers,
                self._unknown_fields,
            )
        )


@final
class LogContext(Wrapper):
    """The pods and containers of a task, as a reader of logs needs them.

    Message `flyteidl.core.LogContext`.
    """

    __slots__ = (
        "_pods",
        "_primary_pod_name",
    )

    _full_name = "flyteidl.core.LogContext"
    _wire_depth = 20

    def __init__(
        self,
        *,
        pods: Sequence[PodLogContext] = (),
        primary_pod_name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._pods = (
            _check.NO_ITEMS
            if pods is _check.NO_ITEMS
            else _check.messages(pods, PodLogContext, "LogContext.pods")
        )
        self._primary_pod_name = (
            _check.NO_TEXT
            if primary_pod_name is _check.NO_TEXT
            else _check.text(primary_pod_name, "LogContext.primary_pod_name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LogContext)
        )

    @property
    def pods(self) -> tuple[PodLogContext, ...]:
        """The pods, including the primary one. Field 1 of `flyteidl.core.LogContext`."""
        return self._pods

    @property
    def primary_pod_name(self) -> str:
        """The pod whose log counts as the task's own. Field 2 of `flyteidl.core.LogContext`."""
        return self._primary_pod_name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for pods_item in self._pods:
            _wire.put_block(parts, b"\x0a", pods_item.to_bytes())
        if self._primary_pod_name:
            _wire.put_text(parts, b"\x12", self._primary_pod_name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LogContext:
        pods: list[PodLogContext] = []
        primary_pod_name = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    pods.append(_wire.message(PodLogContext, chunk, depth))
                elif tag == 0x12:
                    primary_pod_name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._pods = tuple(pods)
        found._primary_pod_name = primary_pod_name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, ((0x12, "_primary_pod_name", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import execution_pb2

        return execution_pb2.LogContext

    def to_proto(self) -> _flyteidl_core_execution_pb2.LogContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import execution_pb2

        return execution_pb2.LogContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LogContext):
            return NotImplemented
        return (
            self._pods == other._pods
            and self._primary_pod_name == other._primary_pod_name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._pods,
                self._primary_pod_name,
                self._unknown_fields,
            )
        )
