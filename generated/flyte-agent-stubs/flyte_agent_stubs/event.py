# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""What core tells FlyteAdmin about task executions, and what FlyteAdmin keeps of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import cases as _case
from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.cases import Case
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

from .core import (
    ExecutionError,
    Identifier,
    LogContext,
    NodeExecutionIdentifier,
    Phase,
    TaskLog,
    WorkflowExecutionIdentifier,
)
from .literals import LiteralMap

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl.admin import task_execution_pb2 as _flyteidl_admin_task_execution_pb2
    from .flyteidl.event import event_pb2 as _flyteidl_event_event_pb2

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
    "TaskExecutionEventMetadata",
    "TaskExecutionEventOutputDataCase",
    "TaskExecutionEventOutputUriCase",
    "WorkflowNodeMetadata",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


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
class EventReason(Wrapper):
    """Why something happened, and when.

    Message `flyteidl.event.EventReason`.
    """

    __slots__ = (
        "_reason",
        "_occurred_at",
    )

    _full_name = "flyteidl.event.EventReason"
    _wire_depth = 17

    def __init__(
        self,
        *,
        reason: str = "",
        occurred_at: datetime | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._reason = (
            _check.NO_TEXT
            if reason is _check.NO_TEXT
            else _check.text(reason, "EventReason.reason")
        )
        self._occurred_at = (
            None
            if occurred_at is None
            else _known.Timestamp._check_value(occurred_at, "EventReason.occurred_at")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, EventReason)
        )

    @property
    def reason(self) -> str:
        """A sentence for people. Field 1 of `flyteidl.event.EventReason`."""
        return self._reason

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened. Field 2 of `flyteidl.event.EventReason`."""
        return self._occurred_at

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._reason:
            _wire.put_text(parts, b"\x0a", self._reason)
        if self._occurred_at is not None:
            _wire.put_block(parts, b"\x12", _known.Timestamp.to_bytes(self._occurred_at))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> EventReason:
        reason = ""
        occurred_at: _wire.Chunks = None
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
                    reason = chunk.decode()
                elif tag == 0x12:
                    occurred_at = chunk if occurred_at is None else _wire.added(occurred_at, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._reason = reason
        found._occurred_at = (
            None
            if occurred_at is None
            else _known.time(_known.Timestamp, occurred_at, depth, "EventReason.occurred_at")
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_reason", "text", None),
            (0x12, "_occurred_at", "message", _known.Timestamp),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.EventReason

    def to_proto(self) -> _flyteidl_event_event_pb2.EventReason:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.EventReason.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, EventReason):
            return NotImplemented
        return (
            self._reason == other._reason
            and _equality.same(self._occurred_at, other._occurred_at)
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._reason,
                self._occurred_at,
                self._unknown_fields,
            )
        )


@final
class ResourcePoolInfo(Wrapper):
    """A share of a limited resource that a task holds.

    Message `flyteidl.event.ResourcePoolInfo`.
    """

    __slots__ = (
        "_allocation_token",
        "_namespace",
    )

    _full_name = "flyteidl.event.ResourcePoolInfo"
    _wire_depth = 16

    def __init__(
        self,
        *,
        allocation_token: str = "",
        namespace: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._allocation_token = (
            _check.NO_TEXT
            if allocation_token is _check.NO_TEXT
            else _check.text(allocation_token, "ResourcePoolInfo.allocation_token")
        )
        self._namespace = (
            _check.NO_TEXT
            if namespace is _check.NO_TEXT
            else _check.text(namespace, "ResourcePoolInfo.namespace")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ResourcePoolInfo)
        )

    @property
    def allocation_token(self) -> str:
        """The name of the share. Field 1 of `flyteidl.event.ResourcePoolInfo`."""
        return self._allocation_token

    @property
    def namespace(self) -> str:
        """The pool it comes from. Field 2 of `flyteidl.event.ResourcePoolInfo`."""
        return self._namespace

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._allocation_token:
            _wire.put_text(parts, b"\x0a", self._allocation_token)
        if self._namespace:
            _wire.put_text(parts, b"\x12", self._namespace)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ResourcePoolInfo:
        allocation_token = ""
        namespace = ""
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
                    allocation_token = chunk.decode()
                elif tag == 0x12:
                    namespace = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._allocation_token = allocation_token
        found._namespace = namespace
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_allocation_token", "text", None),
            (0x12, "_namespace", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.ResourcePoolInfo

    def to_proto(self) -> _flyteidl_event_event_pb2.ResourcePoolInfo:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.ResourcePoolInfo.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResourcePoolInfo):
            return NotImplemented
        return (
            self._allocation_token == other._allocation_token
            and self._namespace == other._namespace
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._allocation_token,
                self._namespace,
                self._unknown_fields,
            )
        )


@final
class WorkflowNodeMetadata(Wrapper):
    """The run of a workflow that a node has started.

    Message `flyteidl.event.WorkflowNodeMetadata`.
    """

    __slots__ = ("_execution_id",)

    _full_name = "flyteidl.event.WorkflowNodeMetadata"
    _wire_depth = 17

    def __init__(
        self,
        *,
        execution_id: WorkflowExecutionIdentifier | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._execution_id = (
            execution_id
            if execution_id is None or isinstance(execution_id, WorkflowExecutionIdentifier)
            else WorkflowExecutionIdentifier._check_value(
                execution_id, "WorkflowNodeMetadata.execution_id"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, WorkflowNodeMetadata)
        )

    @property
    def execution_id(self) -> WorkflowExecutionIdentifier | None:
        """The name of the run. Field 1 of `flyteidl.event.WorkflowNodeMetadata`."""
        return self._execution_id

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._execution_id is not None:
            _wire.put_block(parts, b"\x0a", self._execution_id.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> WorkflowNodeMetadata:
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
        found._execution_id = (
            None
            if execution_id is None
            else _wire.message(WorkflowExecutionIdentifier, execution_id, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ((0x0A, "_execution_id", "message", WorkflowExecutionIdentifier),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.WorkflowNodeMetadata

    def to_proto(self) -> _flyteidl_event_event_pb2.WorkflowNodeMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.WorkflowNodeMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkflowNodeMetadata):
            return NotImplemented
        return (
            self._execution_id == other._execution_id
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._execution_id,
                self._unknown_fields,
            )
        )


@final
class ExternalResourceInfoWorkflowNodeMetadataCase(Case):
    """The run of a workflow that it is: field 7 of `flyteidl.event.ExternalResourceInfo`."""

    __slots__ = ()

    def __init__(self, value: WorkflowNodeMetadata) -> None:
        self._value = WorkflowNodeMetadata._check_value(
            value, "ExternalResourceInfo.target_metadata.workflow_node_metadata"
        )

    @property
    def value(self) -> WorkflowNodeMetadata:
        """The value of the field."""
        found: WorkflowNodeMetadata = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x3a" + _wire.block(self._value.to_bytes())


@final
class ExternalResourceInfo(Wrapper):
    """What a plugin reports about something outside Flyte that a task depends on: a child job, a
    subtask of an array, a pod.

    Message `flyteidl.event.ExternalResourceInfo`.
    """

    __slots__ = (
        "_external_id",
        "_index",
        "_retry_attempt",
        "_phase",
        "_cache_status",
        "_logs",
        "_target_metadata",
        "_custom_info",
        "_log_context",
        "_wire_depth",
    )

    _full_name = "flyteidl.event.ExternalResourceInfo"

    def __init__(
        self,
        *,
        external_id: str = "",
        index: int = 0,
        retry_attempt: int = 0,
        phase: Phase = Phase.UNDEFINED,
        cache_status: CatalogCacheStatus = CatalogCacheStatus.CACHE_DISABLED,
        logs: Sequence[TaskLog] = (),
        target_metadata: ExternalResourceInfoWorkflowNodeMetadataCase | None = None,
        custom_info: Mapping[str, object] | None = None,
        log_context: LogContext | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._external_id = (
            _check.NO_TEXT
            if external_id is _check.NO_TEXT
            else _check.text(external_id, "ExternalResourceInfo.external_id")
        )
        self._index = _check.uint32(index, "ExternalResourceInfo.index")
        self._retry_attempt = _check.uint32(retry_attempt, "ExternalResourceInfo.retry_attempt")
        self._phase = (
            phase
            if isinstance(phase, Phase)
            else _check.enum(phase, Phase, "ExternalResourceInfo.phase")
        )
        self._cache_status = (
            cache_status
            if isinstance(cache_status, CatalogCacheStatus)
            else _check.enum(cache_status, CatalogCacheStatus, "ExternalResourceInfo.cache_status")
        )
        self._logs = (
            _check.NO_ITEMS
            if logs is _check.NO_ITEMS
            else _check.messages(logs, TaskLog, "ExternalResourceInfo.logs")
        )
        self._target_metadata: ExternalResourceInfoWorkflowNodeMetadataCase | None = (
            None
            if target_metadata is None
            else _check.case(
                target_metadata,
                (ExternalResourceInfoWorkflowNodeMetadataCase,),
                "ExternalResourceInfo.target_metadata",
            )
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "ExternalResourceInfo.custom_info")
        )
        self._log_context = (
            log_context
            if log_context is None or isinstance(log_context, LogContext)
            else LogContext._check_value(log_context, "ExternalResourceInfo.log_context")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ExternalResourceInfo)
        )
        self._wire_depth = 21
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def external_id(self) -> str:
        """Its name where it lives. Field 1 of `flyteidl.event.ExternalResourceInfo`."""
        return self._external_id

    @property
    def index(self) -> int:
        """Its place among the subtasks of an array. Field 2 of
        `flyteidl.event.ExternalResourceInfo`."""
        return self._index

    @property
    def retry_attempt(self) -> int:
        """How many attempts came before, from 0. Field 3 of
        `flyteidl.event.ExternalResourceInfo`."""
        return self._retry_attempt

    @property
    def phase(self) -> Phase:
        """How far it has come. Field 4 of `flyteidl.event.ExternalResourceInfo`."""
        return self._phase

    @property
    def cache_status(self) -> CatalogCacheStatus:
        """What the cache knew about it. Field 5 of `flyteidl.event.ExternalResourceInfo`."""
        return self._cache_status

    @property
    def logs(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 6 of `flyteidl.event.ExternalResourceInfo`."""
        return self._logs

    @property
    def target_metadata(self) -> ExternalResourceInfoWorkflowNodeMetadataCase | None:
        """What it is, where it is an execution of Flyte's own. One of
        `ExternalResourceInfoWorkflowNodeMetadataCase` (7)."""
        return self._target_metadata

    @property
    def custom_info(self) -> CustomInfo | None:
        """Data that only the plugin or its engine knows about this resource. Each top-level key
        is a namespace, as in `TaskExecutionEvent.custom_info`. Field 8 of
        `flyteidl.event.ExternalResourceInfo`."""
        return self._custom_info

    @property
    def log_context(self) -> LogContext | None:
        """Where its pods and containers are, for whoever fetches logs. Field 9 of
        `flyteidl.event.ExternalResourceInfo`."""
        return self._log_context

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._external_id:
            _wire.put_text(parts, b"\x0a", self._external_id)
        if self._index:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._index))
        if self._retry_attempt:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._retry_attempt))
        if self._phase:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._phase))
        if self._cache_status:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._cache_status))
        for logs_item in self._logs:
            _wire.put_block(parts, b"\x32", logs_item.to_bytes())
        if self._target_metadata is not None:
            parts.append(self._target_metadata._to_field())
        if self._custom_info is not None:
            _wire.put_block(parts, b"\x42", self._custom_info.to_bytes())
        if self._log_context is not None:
            _wire.put_block(parts, b"\x4a", self._log_context.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ExternalResourceInfo:
        external_id = ""
        index = 0
        retry_attempt = 0
        phase = 0
        cache_status = 0
        logs: list[TaskLog] = []
        target_metadata: _case.Choice = None
        custom_info: _wire.Chunks = None
        log_context: _wire.Chunks = None
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
                    external_id = chunk.decode()
                elif tag == 0x32:
                    logs.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x3A:
                    target_metadata = _case.read_message(
                        target_metadata,
                        ExternalResourceInfoWorkflowNodeMetadataCase,
                        WorkflowNodeMetadata,
                        chunk,
                        depth,
                    )
                elif tag == 0x42:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                elif tag == 0x4A:
                    log_context = chunk if log_context is None else _wire.added(log_context, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                index, at = _wire.read_uint32(content, at)
            elif tag == 0x18:
                retry_attempt, at = _wire.read_uint32(content, at)
            elif tag == 0x20:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x28:
                cache_status, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._external_id = external_id
        found._index = index
        found._retry_attempt = retry_attempt
        found._phase = _member(Phase, phase)
        found._cache_status = _member(CatalogCacheStatus, cache_status)
        found._logs = tuple(logs)
        found._target_metadata = _case.chosen(target_metadata, depth)
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
        )
        found._log_context = (
            None if log_context is None else _wire.message(LogContext, log_context, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 21
        if found._custom_info is not None and found._custom_info._wire_depth >= found._wire_depth:
            found._wire_depth = found._custom_info._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 21, (
            (0x0A, "_external_id", "text", None),
            (0x10, "_index", "uint32", None),
            (0x18, "_retry_attempt", "uint32", None),
            (0x20, "_phase", "enum", Phase),
            (0x28, "_cache_status", "enum", CatalogCacheStatus),
            (0x42, "_custom_info", "struct", _known.Struct),
            (0x4A, "_log_context", "message", LogContext),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.ExternalResourceInfo

    def to_proto(self) -> _flyteidl_event_event_pb2.ExternalResourceInfo:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.ExternalResourceInfo.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExternalResourceInfo):
            return NotImplemented
        return (
            self._external_id == other._external_id
            and self._index == other._index
            and self._retry_attempt == other._retry_attempt
            and self._phase == other._phase
            and self._cache_status == other._cache_status
            and self._logs == other._logs
            and self._target_metadata == other._target_metadata
            and self._custom_info == other._custom_info
            and self._log_context == other._log_context
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._external_id,
                self._index,
                self._retry_attempt,
                self._phase,
                self._cache_status,
                self._logs,
                self._target_metadata,
                _equality.hashed(self._custom_info),
                self._log_context,
                self._unknown_fields,
            )
        )


@final
class TaskExecutionEventMetadata(Wrapper):
    """What a plugin tells about how a task runs.

    Message `flyteidl.event.TaskExecutionMetadata`.
    """

    __slots__ = (
        "_generated_name",
        "_external_resources",
        "_resource_pool_info",
        "_plugin_identifier",
        "_instance_class",
        "_wire_depth",
    )

    _full_name = "flyteidl.event.TaskExecutionMetadata"

    def __init__(
        self,
        *,
        generated_name: str = "",
        external_resources: Sequence[ExternalResourceInfo] = (),
        resource_pool_info: Sequence[ResourcePoolInfo] = (),
        plugin_identifier: str = "",
        instance_class: InstanceClass = InstanceClass.DEFAULT,
        unknown_fields: bytes = b"",
    ) -> None:
        self._generated_name = (
            _check.NO_TEXT
            if generated_name is _check.NO_TEXT
            else _check.text(generated_name, "TaskExecutionEventMetadata.generated_name")
        )
        self._external_resources = (
            _check.NO_ITEMS
            if external_resources is _check.NO_ITEMS
            else _check.messages(
                external_resources,
                ExternalResourceInfo,
                "TaskExecutionEventMetadata.external_resources",
            )
        )
        self._resource_pool_info = (
            _check.NO_ITEMS
            if resource_pool_info is _check.NO_ITEMS
            else _check.messages(
                resource_pool_info,
                ResourcePoolInfo,
                "TaskExecutionEventMetadata.resource_pool_info",
            )
        )
        self._plugin_identifier = (
            _check.NO_TEXT
            if plugin_identifier is _check.NO_TEXT
            else _check.text(plugin_identifier, "TaskExecutionEventMetadata.plugin_identifier")
        )
        self._instance_class = (
            instance_class
            if isinstance(instance_class, InstanceClass)
            else _check.enum(
                instance_class, InstanceClass, "TaskExecutionEventMetadata.instance_class"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskExecutionEventMetadata)
        )
        self._wire_depth = 17
        for external_resources_item in self._external_resources:
            if external_resources_item._wire_depth >= self._wire_depth:
                self._wire_depth = external_resources_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def generated_name(self) -> str:
        """The name that Flyte made for what runs the task. Field 1 of
        `flyteidl.event.TaskExecutionMetadata`."""
        return self._generated_name

    @property
    def external_resources(self) -> tuple[ExternalResourceInfo, ...]:
        """What it depends on outside Flyte. Field 2 of `flyteidl.event.TaskExecutionMetadata`."""
        return self._external_resources

    @property
    def resource_pool_info(self) -> tuple[ResourcePoolInfo, ...]:
        """Shares of limited resources that it holds. Field 3 of
        `flyteidl.event.TaskExecutionMetadata`."""
        return self._resource_pool_info

    @property
    def plugin_identifier(self) -> str:
        """The plugin that runs it. Field 4 of `flyteidl.event.TaskExecutionMetadata`."""
        return self._plugin_identifier

    @property
    def instance_class(self) -> InstanceClass:
        """What kind of machine it runs on. Field 16 of `flyteidl.event.TaskExecutionMetadata`."""
        return self._instance_class

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._generated_name:
            _wire.put_text(parts, b"\x0a", self._generated_name)
        for external_resources_item in self._external_resources:
            _wire.put_block(parts, b"\x12", external_resources_item.to_bytes())
        for resource_pool_info_item in self._resource_pool_info:
            _wire.put_block(parts, b"\x1a", resource_pool_info_item.to_bytes())
        if self._plugin_identifier:
            _wire.put_text(parts, b"\x22", self._plugin_identifier)
        if self._instance_class:
            parts.append(b"\x80\x01")
            parts.append(_wire.varint(self._instance_class))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskExecutionEventMetadata:
        generated_name = ""
        external_resources: list[ExternalResourceInfo] = []
        resource_pool_info: list[ResourcePoolInfo] = []
        plugin_identifier = ""
        instance_class = 0
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
                    generated_name = chunk.decode()
                elif tag == 0x12:
                    external_resources.append(_wire.message(ExternalResourceInfo, chunk, depth))
                elif tag == 0x1A:
                    resource_pool_info.append(_wire.message(ResourcePoolInfo, chunk, depth))
                elif tag == 0x22:
                    plugin_identifier = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x80:
                instance_class, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._generated_name = generated_name
        found._external_resources = tuple(external_resources)
        found._resource_pool_info = tuple(resource_pool_info)
        found._plugin_identifier = plugin_identifier
        found._instance_class = _member(InstanceClass, instance_class)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 17
        for external_resources_item in found._external_resources:
            if external_resources_item._wire_depth >= found._wire_depth:
                found._wire_depth = external_resources_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_generated_name", "text", None),
            (0x22, "_plugin_identifier", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.TaskExecutionMetadata

    def to_proto(self) -> _flyteidl_event_event_pb2.TaskExecutionMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.TaskExecutionMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskExecutionEventMetadata):
            return NotImplemented
        return (
            self._generated_name == other._generated_name
            and self._external_resources == other._external_resources
            and self._resource_pool_info == other._resource_pool_info
            and self._plugin_identifier == other._plugin_identifier
            and self._instance_class == other._instance_class
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._generated_name,
                self._external_resources,
                self._resource_pool_info,
                self._plugin_identifier,
                self._instance_class,
                self._unknown_fields,
            )
        )


@final
class TaskExecutionEventInputUriCase(Case):
    """Where the inputs are: field 8 of `flyteidl.event.TaskExecutionEvent`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "TaskExecutionEvent.input_value.input_uri")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x42" + _wire.text(self._value)


@final
class TaskExecutionEventInputDataCase(Case):
    """The inputs themselves: field 19 of `flyteidl.event.TaskExecutionEvent`."""

    __slots__ = ()

    def __init__(self, value: LiteralMap) -> None:
        self._value = LiteralMap._check_value(value, "TaskExecutionEvent.input_value.input_data")

    @property
    def value(self) -> LiteralMap:
        """The value of the field."""
        found: LiteralMap = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x9a\x01" + _wire.block(self._value.to_bytes())


@final
class TaskExecutionEventOutputUriCase(Case):
    """Where the outputs are: field 9 of `flyteidl.event.TaskExecutionEvent`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "TaskExecutionEvent.output_result.output_uri")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x4a" + _wire.text(self._value)


@final
class TaskExecutionEventErrorCase(Case):
    """Why it failed: field 10 of `flyteidl.event.TaskExecutionEvent`."""

    __slots__ = ()

    def __init__(self, value: ExecutionError) -> None:
        self._value = ExecutionError._check_value(value, "TaskExecutionEvent.output_result.error")

    @property
    def value(self) -> ExecutionError:
        """The value of the field."""
        found: ExecutionError = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x52" + _wire.block(self._value.to_bytes())


@final
class TaskExecutionEventOutputDataCase(Case):
    """The outputs themselves: field 17 of `flyteidl.event.TaskExecutionEvent`."""

    __slots__ = ()

    def __init__(self, value: LiteralMap) -> None:
        self._value = LiteralMap._check_value(value, "TaskExecutionEvent.output_result.output_data")

    @property
    def value(self) -> LiteralMap:
        """The value of the field."""
        found: LiteralMap = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x8a\x01" + _wire.block(self._value.to_bytes())


@final
class TaskExecutionEvent(Wrapper):
    """A change in a task execution that Flyte's core reports to FlyteAdmin.

    Message `flyteidl.event.TaskExecutionEvent`.
    """

    __slots__ = (
        "_task_id",
        "_parent_node_execution_id",
        "_retry_attempt",
        "_phase",
        "_producer_id",
        "_logs",
        "_occurred_at",
        "_input_value",
        "_output_result",
        "_custom_info",
        "_phase_version",
        "_reason",
        "_reasons",
        "_task_type",
        "_metadata",
        "_event_version",
        "_reported_at",
        "_log_context",
        "_wire_depth",
    )

    _full_name = "flyteidl.event.TaskExecutionEvent"

    def __init__(
        self,
        *,
        task_id: Identifier | None = None,
        parent_node_execution_id: NodeExecutionIdentifier | None = None,
        retry_attempt: int = 0,
        phase: Phase = Phase.UNDEFINED,
        producer_id: str = "",
        logs: Sequence[TaskLog] = (),
        occurred_at: datetime | None = None,
        input_value: TaskExecutionEventInputUriCase | TaskExecutionEventInputDataCase | None = None,
        output_result: TaskExecutionEventOutputUriCase
        | TaskExecutionEventErrorCase
        | TaskExecutionEventOutputDataCase
        | None = None,
        custom_info: Mapping[str, object] | None = None,
        phase_version: int = 0,
        reason: str = "",
        reasons: Sequence[EventReason] = (),
        task_type: str = "",
        metadata: TaskExecutionEventMetadata | None = None,
        event_version: int = 0,
        reported_at: datetime | None = None,
        log_context: LogContext | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._task_id = (
            task_id
            if task_id is None or isinstance(task_id, Identifier)
            else Identifier._check_value(task_id, "TaskExecutionEvent.task_id")
        )
        self._parent_node_execution_id = (
            parent_node_execution_id
            if parent_node_execution_id is None
            or isinstance(parent_node_execution_id, NodeExecutionIdentifier)
            else NodeExecutionIdentifier._check_value(
                parent_node_execution_id, "TaskExecutionEvent.parent_node_execution_id"
            )
        )
        self._retry_attempt = _check.uint32(retry_attempt, "TaskExecutionEvent.retry_attempt")
        self._phase = (
            phase
            if isinstance(phase, Phase)
            else _check.enum(phase, Phase, "TaskExecutionEvent.phase")
        )
        self._producer_id = (
            _check.NO_TEXT
            if producer_id is _check.NO_TEXT
            else _check.text(producer_id, "TaskExecutionEvent.producer_id")
        )
        self._logs = (
            _check.NO_ITEMS
            if logs is _check.NO_ITEMS
            else _check.messages(logs, TaskLog, "TaskExecutionEvent.logs")
        )
        self._occurred_at = (
            None
            if occurred_at is None
            else _known.Timestamp._check_value(occurred_at, "TaskExecutionEvent.occurred_at")
        )
        self._input_value: (
            TaskExecutionEventInputUriCase | TaskExecutionEventInputDataCase | None
        ) = (
            None
            if input_value is None
            else _check.case(
                input_value,
                (
                    TaskExecutionEventInputUriCase,
                    TaskExecutionEventInputDataCase,
                ),
                "TaskExecutionEvent.input_value",
            )
        )
        self._output_result: (
            TaskExecutionEventOutputUriCase
            | TaskExecutionEventErrorCase
            | TaskExecutionEventOutputDataCase
            | None
        ) = (
            None
            if output_result is None
            else _check.case(
                output_result,
                (
                    TaskExecutionEventOutputUriCase,
                    TaskExecutionEventErrorCase,
                    TaskExecutionEventOutputDataCase,
                ),
                "TaskExecutionEvent.output_result",
            )
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "TaskExecutionEvent.custom_info")
        )
        self._phase_version = _check.uint32(phase_version, "TaskExecutionEvent.phase_version")
        self._reason = (
            _check.NO_TEXT
            if reason is _check.NO_TEXT
            else _check.text(reason, "TaskExecutionEvent.reason")
        )
        self._reasons = (
            _check.NO_ITEMS
            if reasons is _check.NO_ITEMS
            else _check.messages(reasons, EventReason, "TaskExecutionEvent.reasons")
        )
        self._task_type = (
            _check.NO_TEXT
            if task_type is _check.NO_TEXT
            else _check.text(task_type, "TaskExecutionEvent.task_type")
        )
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, TaskExecutionEventMetadata)
            else TaskExecutionEventMetadata._check_value(metadata, "TaskExecutionEvent.metadata")
        )
        self._event_version = _check.int32(event_version, "TaskExecutionEvent.event_version")
        self._reported_at = (
            None
            if reported_at is None
            else _known.Timestamp._check_value(reported_at, "TaskExecutionEvent.reported_at")
        )
        self._log_context = (
            log_context
            if log_context is None or isinstance(log_context, LogContext)
            else LogContext._check_value(log_context, "TaskExecutionEvent.log_context")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskExecutionEvent)
        )
        self._wire_depth = 21
        if self._input_value is not None and self._input_value._wire_depth >= self._wire_depth:
            self._wire_depth = self._input_value._wire_depth + 1
        if self._output_result is not None and self._output_result._wire_depth >= self._wire_depth:
            self._wire_depth = self._output_result._wire_depth + 1
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._metadata is not None and self._metadata._wire_depth >= self._wire_depth:
            self._wire_depth = self._metadata._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def task_id(self) -> Identifier | None:
        """The task. Field 1 of `flyteidl.event.TaskExecutionEvent`."""
        return self._task_id

    @property
    def parent_node_execution_id(self) -> NodeExecutionIdentifier | None:
        """The run of the node that the task belongs to. Field 2 of
        `flyteidl.event.TaskExecutionEvent`."""
        return self._parent_node_execution_id

    @property
    def retry_attempt(self) -> int:
        """How many attempts came before, from 0. Field 3 of `flyteidl.event.TaskExecutionEvent`."""
        return self._retry_attempt

    @property
    def phase(self) -> Phase:
        """How far it has come. Field 4 of `flyteidl.event.TaskExecutionEvent`."""
        return self._phase

    @property
    def producer_id(self) -> str:
        """Which part of Flyte says so. Field 5 of `flyteidl.event.TaskExecutionEvent`."""
        return self._producer_id

    @property
    def logs(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 6 of `flyteidl.event.TaskExecutionEvent`."""
        return self._logs

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened. Field 7 of `flyteidl.event.TaskExecutionEvent`."""
        return self._occurred_at

    @property
    def input_value(
        self,
    ) -> TaskExecutionEventInputUriCase | TaskExecutionEventInputDataCase | None:
        """The task's inputs, or where they are. One of `TaskExecutionEventInputUriCase` (8),
        `TaskExecutionEventInputDataCase` (19)."""
        return self._input_value

    @property
    def output_result(
        self,
    ) -> (
        TaskExecutionEventOutputUriCase
        | TaskExecutionEventErrorCase
        | TaskExecutionEventOutputDataCase
        | None
    ):
        """What came of it. One of `TaskExecutionEventOutputUriCase` (9),
        `TaskExecutionEventErrorCase` (10), `TaskExecutionEventOutputDataCase` (17)."""
        return self._output_result

    @property
    def custom_info(self) -> CustomInfo | None:
        """Data from the plugin that ran the task. For an agent's task, this is the value of
        `flyteidl.admin.Resource.custom_info`.

        FlyteAdmin merges it into the closure of the task execution by JSON merge patch.
        Consumers of events must accept any value here, including an absent and an empty one.

        Field 11 of `flyteidl.event.TaskExecutionEvent`.
        """
        return self._custom_info

    @property
    def phase_version(self) -> int:
        """Which of several events within one phase it is. Field 12 of
        `flyteidl.event.TaskExecutionEvent`."""
        return self._phase_version

    @property
    def reason(self) -> str:
        """Deprecated: a sentence about why. Field 13 of `flyteidl.event.TaskExecutionEvent`."""
        return self._reason

    @property
    def reasons(self) -> tuple[EventReason, ...]:
        """Why it happened. Field 21 of `flyteidl.event.TaskExecutionEvent`."""
        return self._reasons

    @property
    def task_type(self) -> str:
        """The type of the task. Field 14 of `flyteidl.event.TaskExecutionEvent`."""
        return self._task_type

    @property
    def metadata(self) -> TaskExecutionEventMetadata | None:
        """How the task runs. Field 16 of `flyteidl.event.TaskExecutionEvent`."""
        return self._metadata

    @property
    def event_version(self) -> int:
        """Which version of this message's meaning the sender speaks. Field 18 of
        `flyteidl.event.TaskExecutionEvent`."""
        return self._event_version

    @property
    def reported_at(self) -> datetime | None:
        """When core noticed. Field 20 of `flyteidl.event.TaskExecutionEvent`."""
        return self._reported_at

    @property
    def log_context(self) -> LogContext | None:
        """Where its pods and containers are, for whoever fetches logs. Field 22 of
        `flyteidl.event.TaskExecutionEvent`."""
        return self._log_context

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._task_id is not None:
            _wire.put_block(parts, b"\x0a", self._task_id.to_bytes())
        if self._parent_node_execution_id is not None:
            _wire.put_block(parts, b"\x12", self._parent_node_execution_id.to_bytes())
        if self._retry_attempt:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._retry_attempt))
        if self._phase:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._phase))
        if self._producer_id:
            _wire.put_text(parts, b"\x2a", self._producer_id)
        for logs_item in self._logs:
            _wire.put_block(parts, b"\x32", logs_item.to_bytes())
        if self._occurred_at is not None:
            _wire.put_block(parts, b"\x3a", _known.Timestamp.to_bytes(self._occurred_at))
        if isinstance(self._input_value, TaskExecutionEventInputUriCase):
            parts.append(self._input_value._to_field())
        if isinstance(
            self._output_result,
            (
                TaskExecutionEventOutputUriCase,
                TaskExecutionEventErrorCase,
            ),
        ):
            parts.append(self._output_result._to_field())
        if self._custom_info is not None:
            _wire.put_block(parts, b"\x5a", self._custom_info.to_bytes())
        if self._phase_version:
            parts.append(b"\x60")
            parts.append(_wire.varint(self._phase_version))
        if self._reason:
            _wire.put_text(parts, b"\x6a", self._reason)
        if self._task_type:
            _wire.put_text(parts, b"\x72", self._task_type)
        if self._metadata is not None:
            _wire.put_block(parts, b"\x82\x01", self._metadata.to_bytes())
        if isinstance(self._output_result, TaskExecutionEventOutputDataCase):
            parts.append(self._output_result._to_field())
        if self._event_version:
            parts.append(b"\x90\x01")
            parts.append(_wire.varint(self._event_version))
        if isinstance(self._input_value, TaskExecutionEventInputDataCase):
            parts.append(self._input_value._to_field())
        if self._reported_at is not None:
            _wire.put_block(parts, b"\xa2\x01", _known.Timestamp.to_bytes(self._reported_at))
        for reasons_item in self._reasons:
            _wire.put_block(parts, b"\xaa\x01", reasons_item.to_bytes())
        if self._log_context is not None:
            _wire.put_block(parts, b"\xb2\x01", self._log_context.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskExecutionEvent:
        task_id: _wire.Chunks = None
        parent_node_execution_id: _wire.Chunks = None
        retry_attempt = 0
        phase = 0
        producer_id = ""
        logs: list[TaskLog] = []
        occurred_at: _wire.Chunks = None
        input_value: _case.Choice = None
        output_result: _case.Choice = None
        custom_info: _wire.Chunks = None
        phase_version = 0
        reason = ""
        reasons: list[EventReason] = []
        task_type = ""
        metadata: _wire.Chunks = None
        event_version = 0
        reported_at: _wire.Chunks = None
        log_context: _wire.Chunks = None
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
                    parent_node_execution_id = (
                        chunk
                        if parent_node_execution_id is None
                        else _wire.added(parent_node_execution_id, chunk)
                    )
                elif tag == 0x2A:
                    producer_id = chunk.decode()
                elif tag == 0x32:
                    logs.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x3A:
                    occurred_at = chunk if occurred_at is None else _wire.added(occurred_at, chunk)
                elif tag == 0x42:
                    input_value = _case.read_value(
                        input_value, TaskExecutionEventInputUriCase, chunk.decode(), depth
                    )
                elif tag == 0x4A:
                    output_result = _case.read_value(
                        output_result, TaskExecutionEventOutputUriCase, chunk.decode(), depth
                    )
                elif tag == 0x52:
                    output_result = _case.read_message(
                        output_result, TaskExecutionEventErrorCase, ExecutionError, chunk, depth
                    )
                elif tag == 0x5A:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                elif tag == 0x6A:
                    reason = chunk.decode()
                elif tag == 0x72:
                    task_type = chunk.decode()
                elif tag == 0x82:
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x8A:
                    output_result = _case.read_message(
                        output_result, TaskExecutionEventOutputDataCase, LiteralMap, chunk, depth
                    )
                elif tag == 0x9A:
                    input_value = _case.read_message(
                        input_value, TaskExecutionEventInputDataCase, LiteralMap, chunk, depth
                    )
                elif tag == 0xA2:
                    reported_at = chunk if reported_at is None else _wire.added(reported_at, chunk)
                elif tag == 0xAA:
                    reasons.append(_wire.message(EventReason, chunk, depth))
                elif tag == 0xB2:
                    log_context = chunk if log_context is None else _wire.added(log_context, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                retry_attempt, at = _wire.read_uint32(content, at)
            elif tag == 0x20:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x60:
                phase_version, at = _wire.read_uint32(content, at)
            elif tag == 0x90:
                event_version, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._task_id = None if task_id is None else _wire.message(Identifier, task_id, depth)
        found._parent_node_execution_id = (
            None
            if parent_node_execution_id is None
            else _wire.message(NodeExecutionIdentifier, parent_node_execution_id, depth)
        )
        found._retry_attempt = retry_attempt
        found._phase = _member(Phase, phase)
        found._producer_id = producer_id
        found._logs = tuple(logs)
        found._occurred_at = (
            None
            if occurred_at is None
            else _known.time(_known.Timestamp, occurred_at, depth, "TaskExecutionEvent.occurred_at")
        )
        found._input_value = _case.chosen(input_value, depth)
        found._output_result = _case.chosen(output_result, depth)
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
        )
        found._phase_version = phase_version
        found._reason = reason
        found._reasons = tuple(reasons)
        found._task_type = task_type
        found._metadata = (
            None if metadata is None else _wire.message(TaskExecutionEventMetadata, metadata, depth)
        )
        found._event_version = event_version
        found._reported_at = (
            None
            if reported_at is None
            else _known.time(_known.Timestamp, reported_at, depth, "TaskExecutionEvent.reported_at")
        )
        found._log_context = (
            None if log_context is None else _wire.message(LogContext, log_context, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 21
        if found._input_value is not None and found._input_value._wire_depth >= found._wire_depth:
            found._wire_depth = found._input_value._wire_depth + 1
        if (
            found._output_result is not None
            and found._output_result._wire_depth >= found._wire_depth
        ):
            found._wire_depth = found._output_result._wire_depth + 1
        if found._custom_info is not None and found._custom_info._wire_depth >= found._wire_depth:
            found._wire_depth = found._custom_info._wire_depth + 1
        if found._metadata is not None and found._metadata._wire_depth >= found._wire_depth:
            found._wire_depth = found._metadata._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 21, (
            (0x0A, "_task_id", "message", Identifier),
            (0x12, "_parent_node_execution_id", "message", NodeExecutionIdentifier),
            (0x18, "_retry_attempt", "uint32", None),
            (0x20, "_phase", "enum", Phase),
            (0x2A, "_producer_id", "text", None),
            (0x3A, "_occurred_at", "message", _known.Timestamp),
            (0x5A, "_custom_info", "struct", _known.Struct),
            (0x60, "_phase_version", "uint32", None),
            (0x6A, "_reason", "text", None),
            (0x72, "_task_type", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.event import event_pb2

        return event_pb2.TaskExecutionEvent

    def to_proto(self) -> _flyteidl_event_event_pb2.TaskExecutionEvent:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.event import event_pb2

        return event_pb2.TaskExecutionEvent.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskExecutionEvent):
            return NotImplemented
        return (
            self._task_id == other._task_id
            and self._parent_node_execution_id == other._parent_node_execution_id
            and self._retry_attempt == other._retry_attempt
            and self._phase == other._phase
            and self._producer_id == other._producer_id
            and self._logs == other._logs
            and _equality.same(self._occurred_at, other._occurred_at)
            and self._input_value == other._input_value
            and self._output_result == other._output_result
            and self._custom_info == other._custom_info
            and self._phase_version == other._phase_version
            and self._reason == other._reason
            and self._reasons == other._reasons
            and self._task_type == other._task_type
            and self._metadata == other._metadata
            and self._event_version == other._event_version
            and _equality.same(self._reported_at, other._reported_at)
            and self._log_context == other._log_context
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._task_id,
                self._parent_node_execution_id,
                self._retry_attempt,
                self._phase,
                self._producer_id,
                self._logs,
                self._occurred_at,
                self._input_value,
                self._output_result,
                _equality.hashed(self._custom_info),
                self._phase_version,
                self._reason,
                self._reasons,
                self._task_type,
                self._metadata,
                self._event_version,
                self._reported_at,
                self._log_context,
                self._unknown_fields,
            )
        )


@final
class Reason(Wrapper):
    """Why a task execution changed, and when.

    Message `flyteidl.admin.Reason`.
    """

    __slots__ = (
        "_occurred_at",
        "_message",
    )

    _full_name = "flyteidl.admin.Reason"
    _wire_depth = 17

    def __init__(
        self,
        *,
        occurred_at: datetime | None = None,
        message: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._occurred_at = (
            None
            if occurred_at is None
            else _known.Timestamp._check_value(occurred_at, "Reason.occurred_at")
        )
        self._message = (
            _check.NO_TEXT if message is _check.NO_TEXT else _check.text(message, "Reason.message")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Reason)
        )

    @property
    def occurred_at(self) -> datetime | None:
        """When it changed. Field 1 of `flyteidl.admin.Reason`."""
        return self._occurred_at

    @property
    def message(self) -> str:
        """A sentence for people. Field 2 of `flyteidl.admin.Reason`."""
        return self._message

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._occurred_at is not None:
            _wire.put_block(parts, b"\x0a", _known.Timestamp.to_bytes(self._occurred_at))
        if self._message:
            _wire.put_text(parts, b"\x12", self._message)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Reason:
        occurred_at: _wire.Chunks = None
        message = ""
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
                    occurred_at = chunk if occurred_at is None else _wire.added(occurred_at, chunk)
                elif tag == 0x12:
                    message = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._occurred_at = (
            None
            if occurred_at is None
            else _known.time(_known.Timestamp, occurred_at, depth, "Reason.occurred_at")
        )
        found._message = message
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_occurred_at", "message", _known.Timestamp),
            (0x12, "_message", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.admin import task_execution_pb2

        return task_execution_pb2.Reason

    def to_proto(self) -> _flyteidl_admin_task_execution_pb2.Reason:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.admin import task_execution_pb2

        return task_execution_pb2.Reason.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reason):
            return NotImplemented
        return (
            _equality.same(self._occurred_at, other._occurred_at)
            and self._message == other._message
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._occurred_at,
                self._message,
                self._unknown_fields,
            )
        )


@final
class TaskExecutionClosureOutputUriCase(Case):
    """Deprecated: where the outputs are: field 1 of `flyteidl.admin.TaskExecutionClosure`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "TaskExecutionClosure.output_result.output_uri")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x0a" + _wire.text(self._value)


@final
class TaskExecutionClosureErrorCase(Case):
    """Why it failed: field 2 of `flyteidl.admin.TaskExecutionClosure`."""

    __slots__ = ()

    def __init__(self, value: ExecutionError) -> None:
        self._value = ExecutionError._check_value(value, "TaskExecutionClosure.output_result.error")

    @property
    def value(self) -> ExecutionError:
        """The value of the field."""
        found: ExecutionError = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(self._value.to_bytes())


@final
class TaskExecutionClosureOutputDataCase(Case):
    """Deprecated: the outputs themselves: field 12 of `flyteidl.admin.TaskExecutionClosure`."""

    __slots__ = ()

    def __init__(self, value: LiteralMap) -> None:
        self._value = LiteralMap._check_value(
            value, "TaskExecutionClosure.output_result.output_data"
        )

    @property
    def value(self) -> LiteralMap:
        """The value of the field."""
        found: LiteralMap = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x62" + _wire.block(self._value.to_bytes())


@final
class TaskExecutionClosure(Wrapper):
    """What FlyteAdmin stores about a task execution and the console shows.

    Message `flyteidl.admin.TaskExecutionClosure`.
    """

    __slots__ = (
        "_output_result",
        "_phase",
        "_logs",
        "_started_at",
        "_duration",
        "_created_at",
        "_updated_at",
        "_custom_info",
        "_reason",
        "_task_type",
        "_metadata",
        "_event_version",
        "_reasons",
        "_log_context",
        "_wire_depth",
    )

    _full_name = "flyteidl.admin.TaskExecutionClosure"

    def __init__(
        self,
        *,
        output_result: TaskExecutionClosureOutputUriCase
        | TaskExecutionClosureErrorCase
        | TaskExecutionClosureOutputDataCase
        | None = None,
        phase: Phase = Phase.UNDEFINED,
        logs: Sequence[TaskLog] = (),
        started_at: datetime | None = None,
        duration: timedelta | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        custom_info: Mapping[str, object] | None = None,
        reason: str = "",
        task_type: str = "",
        metadata: TaskExecutionEventMetadata | None = None,
        event_version: int = 0,
        reasons: Sequence[Reason] = (),
        log_context: LogContext | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._output_result: (
            TaskExecutionClosureOutputUriCase
            | TaskExecutionClosureErrorCase
            | TaskExecutionClosureOutputDataCase
            | None
        ) = (
            None
            if output_result is None
            else _check.case(
                output_result,
                (
                    TaskExecutionClosureOutputUriCase,
                    TaskExecutionClosureErrorCase,
                    TaskExecutionClosureOutputDataCase,
                ),
                "TaskExecutionClosure.output_result",
            )
        )
        self._phase = (
            phase
            if isinstance(phase, Phase)
            else _check.enum(phase, Phase, "TaskExecutionClosure.phase")
        )
        self._logs = (
            _check.NO_ITEMS
            if logs is _check.NO_ITEMS
            else _check.messages(logs, TaskLog, "TaskExecutionClosure.logs")
        )
        self._started_at = (
            None
            if started_at is None
            else _known.Timestamp._check_value(started_at, "TaskExecutionClosure.started_at")
        )
        self._duration = (
            None
            if duration is None
            else _known.Duration._check_value(duration, "TaskExecutionClosure.duration")
        )
        self._created_at = (
            None
            if created_at is None
            else _known.Timestamp._check_value(created_at, "TaskExecutionClosure.created_at")
        )
        self._updated_at = (
            None
            if updated_at is None
            else _known.Timestamp._check_value(updated_at, "TaskExecutionClosure.updated_at")
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "TaskExecutionClosure.custom_info")
        )
        self._reason = (
            _check.NO_TEXT
            if reason is _check.NO_TEXT
            else _check.text(reason, "TaskExecutionClosure.reason")
        )
        self._task_type = (
            _check.NO_TEXT
            if task_type is _check.NO_TEXT
            else _check.text(task_type, "TaskExecutionClosure.task_type")
        )
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, TaskExecutionEventMetadata)
            else TaskExecutionEventMetadata._check_value(metadata, "TaskExecutionClosure.metadata")
        )
        self._event_version = _check.int32(event_version, "TaskExecutionClosure.event_version")
        self._reasons = (
            _check.NO_ITEMS
            if reasons is _check.NO_ITEMS
            else _check.messages(reasons, Reason, "TaskExecutionClosure.reasons")
        )
        self._log_context = (
            log_context
            if log_context is None or isinstance(log_context, LogContext)
            else LogContext._check_value(log_context, "TaskExecutionClosure.log_context")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskExecutionClosure)
        )
        self._wire_depth = 21
        if self._output_result is not None and self._output_result._wire_depth >= self._wire_depth:
            self._wire_depth = self._output_result._wire_depth + 1
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._metadata is not None and self._metadata._wire_depth >= self._wire_depth:
            self._wire_depth = self._metadata._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def output_result(
        self,
    ) -> (
        TaskExecutionClosureOutputUriCase
        | TaskExecutionClosureErrorCase
        | TaskExecutionClosureOutputDataCase
        | None
    ):
        """What came of it. One of `TaskExecutionClosureOutputUriCase` (1),
        `TaskExecutionClosureErrorCase` (2), `TaskExecutionClosureOutputDataCase` (12)."""
        return self._output_result

    @property
    def phase(self) -> Phase:
        """How far it has come. Field 3 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._phase

    @property
    def logs(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 4 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._logs

    @property
    def started_at(self) -> datetime | None:
        """When it began to run. Field 5 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._started_at

    @property
    def duration(self) -> timedelta | None:
        """How long it ran. Field 6 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._duration

    @property
    def created_at(self) -> datetime | None:
        """When it was made. Field 7 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._created_at

    @property
    def updated_at(self) -> datetime | None:
        """When it last changed. Field 8 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._updated_at

    @property
    def custom_info(self) -> CustomInfo | None:
        """The `custom_info` of all events so far, merged by JSON merge patch (RFC 7386): objects
        are merged key by key, any other value replaces the previous one, and `null` deletes a
        key. Field 9 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._custom_info

    @property
    def reason(self) -> str:
        """Why it is where it is. Field 10 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._reason

    @property
    def task_type(self) -> str:
        """The type of the task. Field 11 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._task_type

    @property
    def metadata(self) -> TaskExecutionEventMetadata | None:
        """How it ran. Field 16 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._metadata

    @property
    def event_version(self) -> int:
        """Which version of the event's meaning it comes from. Field 17 of
        `flyteidl.admin.TaskExecutionClosure`."""
        return self._event_version

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every reason so far, in order. Field 18 of `flyteidl.admin.TaskExecutionClosure`."""
        return self._reasons

    @property
    def log_context(self) -> LogContext | None:
        """Where its pods and containers were, for whoever fetches logs. Field 19 of
        `flyteidl.admin.TaskExecutionClosure`."""
        return self._log_context

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if isinstance(
            self._output_result,
            (
                TaskExecutionClosureOutputUriCase,
                TaskExecutionClosureErrorCase,
            ),
        ):
            parts.append(self._output_result._to_field())
        if self._phase:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._phase))
        for logs_item in self._logs:
            _wire.put_block(parts, b"\x22", logs_item.to_bytes())
        if self._started_at is not None:
            _wire.put_block(parts, b"\x2a", _known.Timestamp.to_bytes(self._started_at))
        if self._duration is not None:
            _wire.put_block(parts, b"\x32", _known.Duration.to_bytes(self._duration))
        if self._created_at is not None:
            _wire.put_block(parts, b"\x3a", _known.Timestamp.to_bytes(self._created_at))
        if self._updated_at is not None:
            _wire.put_block(parts, b"\x42", _known.Timestamp.to_bytes(self._updated_at))
        if self._custom_info is not None:
            _wire.put_block(parts, b"\x4a", self._custom_info.to_bytes())
        if self._reason:
            _wire.put_text(parts, b"\x52", self._reason)
        if self._task_type:
            _wire.put_text(parts, b"\x5a", self._task_type)
        if isinstance(self._output_result, TaskExecutionClosureOutputDataCase):
            parts.append(self._output_result._to_field())
        if self._metadata is not None:
            _wire.put_block(parts, b"\x82\x01", self._metadata.to_bytes())
        if self._event_version:
            parts.append(b"\x88\x01")
            parts.append(_wire.varint(self._event_version))
        for reasons_item in self._reasons:
            _wire.put_block(parts, b"\x92\x01", reasons_item.to_bytes())
        if self._log_context is not None:
            _wire.put_block(parts, b"\x9a\x01", self._log_context.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskExecutionClosure:
        output_result: _case.Choice = None
        phase = 0
        logs: list[TaskLog] = []
        started_at: _wire.Chunks = None
        duration: _wire.Chunks = None
        created_at: _wire.Chunks = None
        updated_at: _wire.Chunks = None
        custom_info: _wire.Chunks = None
        reason = ""
        task_type = ""
        metadata: _wire.Chunks = None
        event_version = 0
        reasons: list[Reason] = []
        log_context: _wire.Chunks = None
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
                    output_result = _case.read_value(
                        output_result, TaskExecutionClosureOutputUriCase, chunk.decode(), depth
                    )
                elif tag == 0x12:
                    output_result = _case.read_message(
                        output_result, TaskExecutionClosureErrorCase, ExecutionError, chunk, depth
                    )
                elif tag == 0x22:
                    logs.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x2A:
                    started_at = chunk if started_at is None else _wire.added(started_at, chunk)
                elif tag == 0x32:
                    duration = chunk if duration is None else _wire.added(duration, chunk)
                elif tag == 0x3A:
                    created_at = chunk if created_at is None else _wire.added(created_at, chunk)
                elif tag == 0x42:
                    updated_at = chunk if updated_at is None else _wire.added(updated_at, chunk)
                elif tag == 0x4A:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                elif tag == 0x52:
                    reason = chunk.decode()
                elif tag == 0x5A:
                    task_type = chunk.decode()
                elif tag == 0x62:
                    output_result = _case.read_message(
                        output_result, TaskExecutionClosureOutputDataCase, LiteralMap, chunk, depth
                    )
                elif tag == 0x82:
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x92:
                    reasons.append(_wire.message(Reason, chunk, depth))
                elif tag == 0x9A:
                    log_context = chunk if log_context is None else _wire.added(log_context, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x88:
                event_version, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._output_result = _case.chosen(output_result, depth)
        found._phase = _member(Phase, phase)
        found._logs = tuple(logs)
        found._started_at = (
            None
            if started_at is None
            else _known.time(_known.Timestamp, started_at, depth, "TaskExecutionClosure.started_at")
        )
        found._duration = (
            None
            if duration is None
            else _known.time(_known.Duration, duration, depth, "TaskExecutionClosure.duration")
        )
        found._created_at = (
            None
            if created_at is None
            else _known.time(_known.Timestamp, created_at, depth, "TaskExecutionClosure.created_at")
        )
        found._updated_at = (
            None
            if updated_at is None
            else _known.time(_known.Timestamp, updated_at, depth, "TaskExecutionClosure.updated_at")
        )
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
        )
        found._reason = reason
        found._task_type = task_type
        found._metadata = (
            None if metadata is None else _wire.message(TaskExecutionEventMetadata, metadata, depth)
        )
        found._event_version = event_version
        found._reasons = tuple(reasons)
        found._log_context = (
            None if log_context is None else _wire.message(LogContext, log_context, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 21
        if (
            found._output_result is not None
            and found._output_result._wire_depth >= found._wire_depth
        ):
            found._wire_depth = found._output_result._wire_depth + 1
        if found._custom_info is not None and found._custom_info._wire_depth >= found._wire_depth:
            found._wire_depth = found._custom_info._wire_depth + 1
        if found._metadata is not None and found._metadata._wire_depth >= found._wire_depth:
            found._wire_depth = found._metadata._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 21, (
            (0x18, "_phase", "enum", Phase),
            (0x2A, "_started_at", "message", _known.Timestamp),
            (0x32, "_duration", "message", _known.Duration),
            (0x3A, "_created_at", "message", _known.Timestamp),
            (0x42, "_updated_at", "message", _known.Timestamp),
            (0x4A, "_custom_info", "struct", _known.Struct),
            (0x52, "_reason", "text", None),
            (0x5A, "_task_type", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.admin import task_execution_pb2

        return task_execution_pb2.TaskExecutionClosure

    def to_proto(self) -> _flyteidl_admin_task_execution_pb2.TaskExecutionClosure:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.admin import task_execution_pb2

        return task_execution_pb2.TaskExecutionClosure.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskExecutionClosure):
            return NotImplemented
        return (
            self._output_result == other._output_result
            and self._phase == other._phase
            and self._logs == other._logs
            and _equality.same(self._started_at, other._started_at)
            and _equality.same(self._duration, other._duration)
            and _equality.same(self._created_at, other._created_at)
            and _equality.same(self._updated_at, other._updated_at)
            and self._custom_info == other._custom_info
            and self._reason == other._reason
            and self._task_type == other._task_type
            and self._metadata == other._metadata
            and self._event_version == other._event_version
            and self._reasons == other._reasons
            and self._log_context == other._log_context
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._output_result,
                self._phase,
                self._logs,
                self._started_at,
                self._duration,
                self._created_at,
                self._updated_at,
                _equality.hashed(self._custom_info),
                self._reason,
                self._task_type,
                self._metadata,
                self._event_version,
                self._reasons,
                self._log_context,
                self._unknown_fields,
            )
        )
