# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Identifiers, links, errors, and whatever else connectors and events have in common."""

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
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from .flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
    from .flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
    from .flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2

__all__ = [
    "ActionAttemptIdentifier",
    "ActionIdentifier",
    "ActionPhase",
    "ConnectorLogContext",
    "ContainerContext",
    "GpuFault",
    "GpuFaultKind",
    "GpuFaultSeverity",
    "Identifier",
    "LinkType",
    "LogContext",
    "MessageFormat",
    "NodeExecutionIdentifier",
    "Phase",
    "PodLogContext",
    "ProcessContext",
    "ResourceType",
    "RunIdentifier",
    "TaskExecutionIdentifier",
    "TaskLog",
    "WorkflowExecutionIdentifier",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class Phase(OpenEnum):
    """How far a task execution has come. Enum `flyteidl2.core.TaskExecution.Phase`."""

    UNDEFINED = 0
    QUEUED = 1
    RUNNING = 2
    SUCCEEDED = 3
    ABORTED = 4
    FAILED = 5
    INITIALIZING = 6
    WAITING_FOR_RESOURCES = 7
    RETRYABLE_FAILED = 8


class ActionPhase(OpenEnum):
    """How far an action has come. Enum `flyteidl2.common.ActionPhase`."""

    ACTION_PHASE_UNSPECIFIED = 0
    ACTION_PHASE_QUEUED = 1
    ACTION_PHASE_WAITING_FOR_RESOURCES = 2
    ACTION_PHASE_INITIALIZING = 3
    ACTION_PHASE_RUNNING = 4
    ACTION_PHASE_SUCCEEDED = 5
    ACTION_PHASE_FAILED = 6
    ACTION_PHASE_ABORTED = 7
    ACTION_PHASE_TIMED_OUT = 8
    ACTION_PHASE_PAUSED = 9
    ACTION_PHASE_RECOVERED = 10


class ResourceType(OpenEnum):
    """What kind of thing an identifier names. Enum `flyteidl2.core.ResourceType`."""

    UNSPECIFIED = 0
    TASK = 1
    WORKFLOW = 2
    LAUNCH_PLAN = 3
    DATASET = 4


class MessageFormat(OpenEnum):
    """How the lines of a log are written. Enum `flyteidl2.core.TaskLog.MessageFormat`."""

    UNKNOWN = 0
    CSV = 1
    JSON = 2


class LinkType(OpenEnum):
    """What kind of page a link leads to. Enum `flyteidl2.core.TaskLog.LinkType`."""

    EXTERNAL = 0
    DASHBOARD = 1
    IDE = 2


class GpuFaultKind(OpenEnum):
    """Which part of the hardware reported a fault. Enum `flyteidl2.core.GpuFault.Kind`."""

    KIND_UNSPECIFIED = 0
    KIND_XID = 1
    KIND_SXID = 2


class GpuFaultSeverity(OpenEnum):
    """How serious a fault is, and whose. Enum `flyteidl2.core.GpuFault.Severity`."""

    SEVERITY_UNSPECIFIED = 0
    SEVERITY_USER = 1
    SEVERITY_WARN = 2
    SEVERITY_CRITICAL = 3


@final
class Identifier(Wrapper):
    """The full name of a task, a workflow, a launch plan or a dataset.

    Message `flyteidl2.core.Identifier`.
    """

    __slots__ = (
        "_resource_type",
        "_project",
        "_domain",
        "_name",
        "_version",
        "_org",
    )

    _full_name = "flyteidl2.core.Identifier"
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
        """What kind of thing it is. Field 1 of `flyteidl2.core.Identifier`."""
        return self._resource_type

    @property
    def project(self) -> str:
        """The project it belongs to. Field 2 of `flyteidl2.core.Identifier`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project, such as `production`. Field 3 of
        `flyteidl2.core.Identifier`."""
        return self._domain

    @property
    def name(self) -> str:
        """Its name within project and domain. Field 4 of `flyteidl2.core.Identifier`."""
        return self._name

    @property
    def version(self) -> str:
        """Its version. Field 5 of `flyteidl2.core.Identifier`."""
        return self._version

    @property
    def org(self) -> str:
        """The organisation, where a deployment has several. Field 6 of
        `flyteidl2.core.Identifier`."""
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
        from .flyteidl2.core import identifier_pb2

        return identifier_pb2.Identifier

    def to_proto(self) -> _flyteidl2_core_identifier_pb2.Identifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import identifier_pb2

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

    Message `flyteidl2.core.WorkflowExecutionIdentifier`.
    """

    __slots__ = (
        "_project",
        "_domain",
        "_name",
        "_org",
    )

    _full_name = "flyteidl2.core.WorkflowExecutionIdentifier"
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
        """The project of the run. Field 1 of `flyteidl2.core.WorkflowExecutionIdentifier`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project. Field 2 of `flyteidl2.core.WorkflowExecutionIdentifier`."""
        return self._domain

    @property
    def name(self) -> str:
        """The name of the run. Field 4 of `flyteidl2.core.WorkflowExecutionIdentifier`."""
        return self._name

    @property
    def org(self) -> str:
        """The organisation, where a deployment has several. Field 5 of
        `flyteidl2.core.WorkflowExecutionIdentifier`."""
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
        from .flyteidl2.core import identifier_pb2

        return identifier_pb2.WorkflowExecutionIdentifier

    def to_proto(self) -> _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import identifier_pb2

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

    Message `flyteidl2.core.NodeExecutionIdentifier`.
    """

    __slots__ = (
        "_node_id",
        "_execution_id",
    )

    _full_name = "flyteidl2.core.NodeExecutionIdentifier"
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
        """The node. Field 1 of `flyteidl2.core.NodeExecutionIdentifier`."""
        return self._node_id

    @property
    def execution_id(self) -> WorkflowExecutionIdentifier | None:
        """The run of the workflow. Field 2 of `flyteidl2.core.NodeExecutionIdentifier`."""
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
        from .flyteidl2.core import identifier_pb2

        return identifier_pb2.NodeExecutionIdentifier

    def to_proto(self) -> _flyteidl2_core_identifier_pb2.NodeExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import identifier_pb2

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

    Message `flyteidl2.core.TaskExecutionIdentifier`.
    """

    __slots__ = (
        "_task_id",
        "_node_execution_id",
        "_retry_attempt",
    )

    _full_name = "flyteidl2.core.TaskExecutionIdentifier"
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
        """The task. Field 1 of `flyteidl2.core.TaskExecutionIdentifier`."""
        return self._task_id

    @property
    def node_execution_id(self) -> NodeExecutionIdentifier | None:
        """The run of the node that the task belongs to. Field 2 of
        `flyteidl2.core.TaskExecutionIdentifier`."""
        return self._node_execution_id

    @property
    def retry_attempt(self) -> int:
        """How many attempts came before, from 0. Field 3 of
        `flyteidl2.core.TaskExecutionIdentifier`."""
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
        from .flyteidl2.core import identifier_pb2

        return identifier_pb2.TaskExecutionIdentifier

    def to_proto(self) -> _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import identifier_pb2

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
class RunIdentifier(Wrapper):
    """The name of a run.

    Message `flyteidl2.common.RunIdentifier`.
    """

    __slots__ = (
        "_org",
        "_project",
        "_domain",
        "_name",
    )

    _full_name = "flyteidl2.common.RunIdentifier"
    _wire_depth = 16

    def __init__(
        self,
        *,
        org: str = "",
        project: str = "",
        domain: str = "",
        name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._org = (
            _check.NO_TEXT if org is _check.NO_TEXT else _check.text(org, "RunIdentifier.org")
        )
        self._project = (
            _check.NO_TEXT
            if project is _check.NO_TEXT
            else _check.text(project, "RunIdentifier.project")
        )
        self._domain = (
            _check.NO_TEXT
            if domain is _check.NO_TEXT
            else _check.text(domain, "RunIdentifier.domain")
        )
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "RunIdentifier.name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, RunIdentifier)
        )

    @property
    def org(self) -> str:
        """The organisation that the run belongs to. Field 1 of `flyteidl2.common.RunIdentifier`."""
        return self._org

    @property
    def project(self) -> str:
        """The project of the run. Field 2 of `flyteidl2.common.RunIdentifier`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project, such as `production`. Field 3 of
        `flyteidl2.common.RunIdentifier`."""
        return self._domain

    @property
    def name(self) -> str:
        """The name of the run within project and domain. Field 4 of
        `flyteidl2.common.RunIdentifier`."""
        return self._name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._org:
            _wire.put_text(parts, b"\x0a", self._org)
        if self._project:
            _wire.put_text(parts, b"\x12", self._project)
        if self._domain:
            _wire.put_text(parts, b"\x1a", self._domain)
        if self._name:
            _wire.put_text(parts, b"\x22", self._name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> RunIdentifier:
        org = ""
        project = ""
        domain = ""
        name = ""
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
                    org = chunk.decode()
                elif tag == 0x12:
                    project = chunk.decode()
                elif tag == 0x1A:
                    domain = chunk.decode()
                elif tag == 0x22:
                    name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._org = org
        found._project = project
        found._domain = domain
        found._name = name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_org", "text", None),
            (0x12, "_project", "text", None),
            (0x1A, "_domain", "text", None),
            (0x22, "_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.RunIdentifier

    def to_proto(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.RunIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RunIdentifier):
            return NotImplemented
        return (
            self._org == other._org
            and self._project == other._project
            and self._domain == other._domain
            and self._name == other._name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._org,
                self._project,
                self._domain,
                self._name,
                self._unknown_fields,
            )
        )


@final
class ActionIdentifier(Wrapper):
    """The name of one action within a run.

    Message `flyteidl2.common.ActionIdentifier`.
    """

    __slots__ = (
        "_run",
        "_name",
    )

    _full_name = "flyteidl2.common.ActionIdentifier"
    _wire_depth = 17

    def __init__(
        self,
        *,
        run: RunIdentifier | None = None,
        name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._run = (
            run
            if run is None or isinstance(run, RunIdentifier)
            else RunIdentifier._check_value(run, "ActionIdentifier.run")
        )
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "ActionIdentifier.name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ActionIdentifier)
        )

    @property
    def run(self) -> RunIdentifier | None:
        """The run. Field 1 of `flyteidl2.common.ActionIdentifier`."""
        return self._run

    @property
    def name(self) -> str:
        """The name of the action within the run. Field 2 of `flyteidl2.common.ActionIdentifier`."""
        return self._name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._run is not None:
            _wire.put_block(parts, b"\x0a", self._run.to_bytes())
        if self._name:
            _wire.put_text(parts, b"\x12", self._name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ActionIdentifier:
        run: _wire.Chunks = None
        name = ""
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
                    run = chunk if run is None else _wire.added(run, chunk)
                elif tag == 0x12:
                    name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._run = None if run is None else _wire.message(RunIdentifier, run, depth)
        found._name = name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_run", "message", RunIdentifier),
            (0x12, "_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.ActionIdentifier

    def to_proto(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.ActionIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ActionIdentifier):
            return NotImplemented
        return (
            self._run == other._run
            and self._name == other._name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._run,
                self._name,
                self._unknown_fields,
            )
        )


@final
class ActionAttemptIdentifier(Wrapper):
    """The name of one attempt at an action.

    Message `flyteidl2.common.ActionAttemptIdentifier`.
    """

    __slots__ = (
        "_action_id",
        "_attempt",
    )

    _full_name = "flyteidl2.common.ActionAttemptIdentifier"
    _wire_depth = 18

    def __init__(
        self,
        *,
        action_id: ActionIdentifier | None = None,
        attempt: int = 0,
        unknown_fields: bytes = b"",
    ) -> None:
        self._action_id = (
            action_id
            if action_id is None or isinstance(action_id, ActionIdentifier)
            else ActionIdentifier._check_value(action_id, "ActionAttemptIdentifier.action_id")
        )
        self._attempt = _check.uint32(attempt, "ActionAttemptIdentifier.attempt")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ActionAttemptIdentifier)
        )

    @property
    def action_id(self) -> ActionIdentifier | None:
        """The action. Field 1 of `flyteidl2.common.ActionAttemptIdentifier`."""
        return self._action_id

    @property
    def attempt(self) -> int:
        """Which attempt it is, from 1. Field 2 of `flyteidl2.common.ActionAttemptIdentifier`."""
        return self._attempt

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._action_id is not None:
            _wire.put_block(parts, b"\x0a", self._action_id.to_bytes())
        if self._attempt:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._attempt))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ActionAttemptIdentifier:
        action_id: _wire.Chunks = None
        attempt = 0
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
                    action_id = chunk if action_id is None else _wire.added(action_id, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                attempt, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._action_id = (
            None if action_id is None else _wire.message(ActionIdentifier, action_id, depth)
        )
        found._attempt = attempt
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_action_id", "message", ActionIdentifier),
            (0x10, "_attempt", "uint32", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.ActionAttemptIdentifier

    def to_proto(self) -> _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.common import identifier_pb2

        return identifier_pb2.ActionAttemptIdentifier.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ActionAttemptIdentifier):
            return NotImplemented
        return (
            self._action_id == other._action_id
            and self._attempt == other._attempt
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._action_id,
                self._attempt,
                self._unknown_fields,
            )
        )


@final
class TaskLog(Wrapper):
    """A link that the console shows beside a task: to a log, a dashboard, a job.

    Message `flyteidl2.core.TaskLog`.
    """

    __slots__ = (
        "_uri",
        "_name",
        "_message_format",
        "_ttl",
        "_ShowWhilePending",
        "_HideOnceFinished",
        "_link_type",
        "_ready",
        "_icon_uri",
    )

    _full_name = "flyteidl2.core.TaskLog"
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
        link_type: LinkType = LinkType.EXTERNAL,
        ready: bool = False,
        icon_uri: str = "",
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
        self._link_type = (
            link_type
            if isinstance(link_type, LinkType)
            else _check.enum(link_type, LinkType, "TaskLog.link_type")
        )
        self._ready = _check.boolean(ready, "TaskLog.ready")
        self._icon_uri = (
            _check.NO_TEXT
            if icon_uri is _check.NO_TEXT
            else _check.text(icon_uri, "TaskLog.icon_uri")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskLog)
        )

    @property
    def uri(self) -> str:
        """Where it leads. Field 1 of `flyteidl2.core.TaskLog`."""
        return self._uri

    @property
    def name(self) -> str:
        """What the console shows. Field 2 of `flyteidl2.core.TaskLog`."""
        return self._name

    @property
    def message_format(self) -> MessageFormat:
        """How the lines are written, where it is a log. Field 3 of `flyteidl2.core.TaskLog`."""
        return self._message_format

    @property
    def ttl(self) -> timedelta | None:
        """How long the link will work. Field 4 of `flyteidl2.core.TaskLog`."""
        return self._ttl

    @property
    def ShowWhilePending(self) -> bool:
        """Whether to show it before the task runs. Field 5 of `flyteidl2.core.TaskLog`."""
        return self._ShowWhilePending

    @property
    def HideOnceFinished(self) -> bool:
        """Whether to hide it when the task is over. Field 6 of `flyteidl2.core.TaskLog`."""
        return self._HideOnceFinished

    @property
    def link_type(self) -> LinkType:
        """What kind of page it leads to. Field 7 of `flyteidl2.core.TaskLog`."""
        return self._link_type

    @property
    def ready(self) -> bool:
        """Whether the page is there yet. Field 8 of `flyteidl2.core.TaskLog`."""
        return self._ready

    @property
    def icon_uri(self) -> str:
        """Where the icon is that the console shows beside the link. Field 9 of
        `flyteidl2.core.TaskLog`."""
        return self._icon_uri

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
        if self._link_type:
            parts.append(b"\x38")
            parts.append(_wire.varint(self._link_type))
        if self._ready:
            parts.append(b"\x40")
            parts.append(_wire.varint(self._ready))
        if self._icon_uri:
            _wire.put_text(parts, b"\x4a", self._icon_uri)
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
        link_type = 0
        ready = False
        icon_uri = ""
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
                elif tag == 0x4A:
                    icon_uri = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                message_format, at = _wire.read_int32(content, at)
            elif tag == 0x28:
                ShowWhilePending, at = _wire.read_bool(content, at)
            elif tag == 0x30:
                HideOnceFinished, at = _wire.read_bool(content, at)
            elif tag == 0x38:
                link_type, at = _wire.read_int32(content, at)
            elif tag == 0x40:
                ready, at = _wire.read_bool(content, at)
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
        found._link_type = _member(LinkType, link_type)
        found._ready = ready
        found._icon_uri = icon_uri
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
            (0x38, "_link_type", "enum", LinkType),
            (0x40, "_ready", "bool", None),
            (0x4A, "_icon_uri", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import execution_pb2

        return execution_pb2.TaskLog

    def to_proto(self) -> _flyteidl2_core_execution_pb2.TaskLog:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

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
            and self._link_type == other._link_type
            and self._ready == other._ready
            and self._icon_uri == other._icon_uri
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
                self._link_type,
                self._ready,
                self._icon_uri,
                self._unknown_fields,
            )
        )


@final
class GpuFault(Wrapper):
    """A fault of a GPU that a task ran on.

    Message `flyteidl2.core.GpuFault`.
    """

    __slots__ = (
        "_kind",
        "_code",
        "_name",
        "_severity",
        "_gpu_uuid",
        "_gpu_index",
        "_pci_bus_id",
        "_node",
        "_pid",
        "_process",
    )

    _full_name = "flyteidl2.core.GpuFault"
    _wire_depth = 16

    def __init__(
        self,
        *,
        kind: GpuFaultKind = GpuFaultKind.KIND_UNSPECIFIED,
        code: int = 0,
        name: str = "",
        severity: GpuFaultSeverity = GpuFaultSeverity.SEVERITY_UNSPECIFIED,
        gpu_uuid: str = "",
        gpu_index: int | None = None,
        pci_bus_id: str = "",
        node: str = "",
        pid: int = 0,
        process: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._kind = (
            kind
            if isinstance(kind, GpuFaultKind)
            else _check.enum(kind, GpuFaultKind, "GpuFault.kind")
        )
        self._code = _check.uint32(code, "GpuFault.code")
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "GpuFault.name")
        )
        self._severity = (
            severity
            if isinstance(severity, GpuFaultSeverity)
            else _check.enum(severity, GpuFaultSeverity, "GpuFault.severity")
        )
        self._gpu_uuid = (
            _check.NO_TEXT
            if gpu_uuid is _check.NO_TEXT
            else _check.text(gpu_uuid, "GpuFault.gpu_uuid")
        )
        self._gpu_index = (
            None if gpu_index is None else _check.uint32(gpu_index, "GpuFault.gpu_index")
        )
        self._pci_bus_id = (
            _check.NO_TEXT
            if pci_bus_id is _check.NO_TEXT
            else _check.text(pci_bus_id, "GpuFault.pci_bus_id")
        )
        self._node = (
            _check.NO_TEXT if node is _check.NO_TEXT else _check.text(node, "GpuFault.node")
        )
        self._pid = _check.uint32(pid, "GpuFault.pid")
        self._process = (
            _check.NO_TEXT
            if process is _check.NO_TEXT
            else _check.text(process, "GpuFault.process")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GpuFault)
        )

    @property
    def kind(self) -> GpuFaultKind:
        """Which part of the hardware reported it. Field 1 of `flyteidl2.core.GpuFault`."""
        return self._kind

    @property
    def code(self) -> int:
        """The number of the fault, in the numbering of `kind`. Field 2 of
        `flyteidl2.core.GpuFault`."""
        return self._code

    @property
    def name(self) -> str:
        """The name of the fault. Field 3 of `flyteidl2.core.GpuFault`."""
        return self._name

    @property
    def severity(self) -> GpuFaultSeverity:
        """How serious it is. Field 4 of `flyteidl2.core.GpuFault`."""
        return self._severity

    @property
    def gpu_uuid(self) -> str:
        """The GPU, by its UUID. Field 5 of `flyteidl2.core.GpuFault`."""
        return self._gpu_uuid

    @property
    def gpu_index(self) -> int | None:
        """The GPU's index on its node; None if it is not known. Field 6 of
        `flyteidl2.core.GpuFault`."""
        return self._gpu_index

    @property
    def pci_bus_id(self) -> str:
        """The GPU's address on the PCI bus. Field 7 of `flyteidl2.core.GpuFault`."""
        return self._pci_bus_id

    @property
    def node(self) -> str:
        """The node that the GPU is in. Field 8 of `flyteidl2.core.GpuFault`."""
        return self._node

    @property
    def pid(self) -> int:
        """The process that used the GPU, by its number. Field 9 of `flyteidl2.core.GpuFault`."""
        return self._pid

    @property
    def process(self) -> str:
        """The name of that process. Field 10 of `flyteidl2.core.GpuFault`."""
        return self._process

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._kind:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._kind))
        if self._code:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._code))
        if self._name:
            _wire.put_text(parts, b"\x1a", self._name)
        if self._severity:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._severity))
        if self._gpu_uuid:
            _wire.put_text(parts, b"\x2a", self._gpu_uuid)
        if self._gpu_index is not None:
            parts.append(b"\x30")
            parts.append(_wire.varint(self._gpu_index))
        if self._pci_bus_id:
            _wire.put_text(parts, b"\x3a", self._pci_bus_id)
        if self._node:
            _wire.put_text(parts, b"\x42", self._node)
        if self._pid:
            parts.append(b"\x48")
            parts.append(_wire.varint(self._pid))
        if self._process:
            _wire.put_text(parts, b"\x52", self._process)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GpuFault:
        kind = 0
        code = 0
        name = ""
        severity = 0
        gpu_uuid = ""
        gpu_index: int | None = None
        pci_bus_id = ""
        node = ""
        pid = 0
        process = ""
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
                if tag == 0x1A:
                    name = chunk.decode()
                elif tag == 0x2A:
                    gpu_uuid = chunk.decode()
                elif tag == 0x3A:
                    pci_bus_id = chunk.decode()
                elif tag == 0x42:
                    node = chunk.decode()
                elif tag == 0x52:
                    process = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                kind, at = _wire.read_int32(content, at)
            elif tag == 0x10:
                code, at = _wire.read_uint32(content, at)
            elif tag == 0x20:
                severity, at = _wire.read_int32(content, at)
            elif tag == 0x30:
                gpu_index, at = _wire.read_uint32(content, at)
            elif tag == 0x48:
                pid, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._kind = _member(GpuFaultKind, kind)
        found._code = code
        found._name = name
        found._severity = _member(GpuFaultSeverity, severity)
        found._gpu_uuid = gpu_uuid
        found._gpu_index = gpu_index
        found._pci_bus_id = pci_bus_id
        found._node = node
        found._pid = pid
        found._process = process
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_kind", "enum", GpuFaultKind),
            (0x10, "_code", "uint32", None),
            (0x1A, "_name", "text", None),
            (0x20, "_severity", "enum", GpuFaultSeverity),
            (0x2A, "_gpu_uuid", "text", None),
            (0x30, "_gpu_index", "uint32", None),
            (0x3A, "_pci_bus_id", "text", None),
            (0x42, "_node", "text", None),
            (0x48, "_pid", "uint32", None),
            (0x52, "_process", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import execution_pb2

        return execution_pb2.GpuFault

    def to_proto(self) -> _flyteidl2_core_execution_pb2.GpuFault:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

        return execution_pb2.GpuFault.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GpuFault):
            return NotImplemented
        return (
            self._kind == other._kind
            and self._code == other._code
            and self._name == other._name
            and self._severity == other._severity
            and self._gpu_uuid == other._gpu_uuid
            and self._gpu_index == other._gpu_index
            and self._pci_bus_id == other._pci_bus_id
            and self._node == other._node
            and self._pid == other._pid
            and self._process == other._process
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._kind,
                self._code,
                self._name,
                self._severity,
                self._gpu_uuid,
                self._gpu_index,
                self._pci_bus_id,
                self._node,
                self._pid,
                self._process,
                self._unknown_fields,
            )
        )


@final
class ProcessContext(Wrapper):
    """When a container ran.

    Message `flyteidl2.core.ContainerContext.ProcessContext`.
    """

    __slots__ = (
        "_container_start_time",
        "_container_end_time",
    )

    _full_name = "flyteidl2.core.ContainerContext.ProcessContext"
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
        `flyteidl2.core.ContainerContext.ProcessContext`."""
        return self._container_start_time

    @property
    def container_end_time(self) -> datetime | None:
        """When the container ended, if it has. Field 2 of
        `flyteidl2.core.ContainerContext.ProcessContext`."""
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
        from .flyteidl2.core import execution_pb2

        return execution_pb2.ContainerContext.ProcessContext

    def to_proto(self) -> _flyteidl2_core_execution_pb2.ContainerContext.ProcessContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

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

    Message `flyteidl2.core.ContainerContext`.
    """

    __slots__ = (
        "_container_name",
        "_process",
    )

    _full_name = "flyteidl2.core.ContainerContext"
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
        """The container's name within its pod. Field 1 of `flyteidl2.core.ContainerContext`."""
        return self._container_name

    @property
    def process(self) -> ProcessContext | None:
        """When the container ran. Field 2 of `flyteidl2.core.ContainerContext`."""
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
        from .flyteidl2.core import execution_pb2

        return execution_pb2.ContainerContext

    def to_proto(self) -> _flyteidl2_core_execution_pb2.ContainerContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

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

    Message `flyteidl2.core.PodLogContext`.
    """

    __slots__ = (
        "_namespace",
        "_pod_name",
        "_containers",
        "_primary_container_name",
        "_init_containers",
    )

    _full_name = "flyteidl2.core.PodLogContext"
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
        """The Kubernetes namespace of the pod. Field 1 of `flyteidl2.core.PodLogContext`."""
        return self._namespace

    @property
    def pod_name(self) -> str:
        """The pod's name. Field 2 of `flyteidl2.core.PodLogContext`."""
        return self._pod_name

    @property
    def containers(self) -> tuple[ContainerContext, ...]:
        """The pod's containers, without those for its start. Field 3 of
        `flyteidl2.core.PodLogContext`."""
        return self._containers

    @property
    def primary_container_name(self) -> str:
        """The container that runs the task. Field 4 of `flyteidl2.core.PodLogContext`."""
        return self._primary_container_name

    @property
    def init_containers(self) -> tuple[ContainerContext, ...]:
        """The containers that prepare the pod before the others start. Field 5 of
        `flyteidl2.core.PodLogContext`."""
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
        from .flyteidl2.core import execution_pb2

        return execution_pb2.PodLogContext

    def to_proto(self) -> _flyteidl2_core_execution_pb2.PodLogContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

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
class ConnectorLogContext(Wrapper):
    """A connector that can be asked for a task's log.

    Message `flyteidl2.core.ConnectorLogContext`.
    """

    __slots__ = ("_endpoint",)

    _full_name = "flyteidl2.core.ConnectorLogContext"
    _wire_depth = 16

    def __init__(
        self,
        *,
        endpoint: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._endpoint = (
            _check.NO_TEXT
            if endpoint is _check.NO_TEXT
            else _check.text(endpoint, "ConnectorLogContext.endpoint")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ConnectorLogContext)
        )

    @property
    def endpoint(self) -> str:
        """The connector's address. Field 1 of `flyteidl2.core.ConnectorLogContext`."""
        return self._endpoint

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._endpoint:
            _wire.put_text(parts, b"\x0a", self._endpoint)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ConnectorLogContext:
        endpoint = ""
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
                    endpoint = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._endpoint = endpoint
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_endpoint", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import execution_pb2

        return execution_pb2.ConnectorLogContext

    def to_proto(self) -> _flyteidl2_core_execution_pb2.ConnectorLogContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

        return execution_pb2.ConnectorLogContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ConnectorLogContext):
            return NotImplemented
        return self._endpoint == other._endpoint and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._endpoint,
                self._unknown_fields,
            )
        )


@final
class LogContext(Wrapper):
    """Where a task's logs come from, as a reader of logs needs it.

    Message `flyteidl2.core.LogContext`.
    """

    __slots__ = (
        "_pods",
        "_primary_pod_name",
        "_connector",
        "_pod_name_prefix",
        "_pod_name_prefixes",
    )

    _full_name = "flyteidl2.core.LogContext"
    _wire_depth = 20

    def __init__(
        self,
        *,
        pods: Sequence[PodLogContext] = (),
        primary_pod_name: str = "",
        connector: ConnectorLogContext | None = None,
        pod_name_prefix: str = "",
        pod_name_prefixes: Sequence[str] = (),
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
        self._connector = (
            connector
            if connector is None or isinstance(connector, ConnectorLogContext)
            else ConnectorLogContext._check_value(connector, "LogContext.connector")
        )
        self._pod_name_prefix = (
            _check.NO_TEXT
            if pod_name_prefix is _check.NO_TEXT
            else _check.text(pod_name_prefix, "LogContext.pod_name_prefix")
        )
        self._pod_name_prefixes = (
            _check.NO_ITEMS
            if pod_name_prefixes is _check.NO_ITEMS
            else _check.many(pod_name_prefixes, _check.text, "LogContext.pod_name_prefixes")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LogContext)
        )

    @property
    def pods(self) -> tuple[PodLogContext, ...]:
        """The pods, including the primary one. Field 1 of `flyteidl2.core.LogContext`."""
        return self._pods

    @property
    def primary_pod_name(self) -> str:
        """The pod whose log counts as the task's own. Field 2 of `flyteidl2.core.LogContext`."""
        return self._primary_pod_name

    @property
    def connector(self) -> ConnectorLogContext | None:
        """The connector, for a task that a connector runs. Field 3 of
        `flyteidl2.core.LogContext`."""
        return self._connector

    @property
    def pod_name_prefix(self) -> str:
        """Deprecated: what the names of the pods begin with. Field 4 of
        `flyteidl2.core.LogContext`."""
        return self._pod_name_prefix

    @property
    def pod_name_prefixes(self) -> tuple[str, ...]:
        """What the names of the pods begin with. Field 5 of `flyteidl2.core.LogContext`."""
        return self._pod_name_prefixes

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for pods_item in self._pods:
            _wire.put_block(parts, b"\x0a", pods_item.to_bytes())
        if self._primary_pod_name:
            _wire.put_text(parts, b"\x12", self._primary_pod_name)
        if self._connector is not None:
            _wire.put_block(parts, b"\x1a", self._connector.to_bytes())
        if self._pod_name_prefix:
            _wire.put_text(parts, b"\x22", self._pod_name_prefix)
        for pod_name_prefixes_item in self._pod_name_prefixes:
            _wire.put_text(parts, b"\x2a", pod_name_prefixes_item)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LogContext:
        pods: list[PodLogContext] = []
        primary_pod_name = ""
        connector: _wire.Chunks = None
        pod_name_prefix = ""
        pod_name_prefixes: list[str] = []
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
                elif tag == 0x1A:
                    connector = chunk if connector is None else _wire.added(connector, chunk)
                elif tag == 0x22:
                    pod_name_prefix = chunk.decode()
                elif tag == 0x2A:
                    pod_name_prefixes.append(chunk.decode())
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
        found._connector = (
            None if connector is None else _wire.message(ConnectorLogContext, connector, depth)
        )
        found._pod_name_prefix = pod_name_prefix
        found._pod_name_prefixes = tuple(pod_name_prefixes)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, (
            (0x12, "_primary_pod_name", "text", None),
            (0x1A, "_connector", "message", ConnectorLogContext),
            (0x22, "_pod_name_prefix", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import execution_pb2

        return execution_pb2.LogContext

    def to_proto(self) -> _flyteidl2_core_execution_pb2.LogContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import execution_pb2

        return execution_pb2.LogContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LogContext):
            return NotImplemented
        return (
            self._pods == other._pods
            and self._primary_pod_name == other._primary_pod_name
            and self._connector == other._connector
            and self._pod_name_prefix == other._pod_name_prefix
            and self._pod_name_prefixes == other._pod_name_prefixes
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._pods,
                self._primary_pod_name,
                self._connector,
                self._pod_name_prefix,
                self._pod_name_prefixes,
                self._unknown_fields,
            )
        )
