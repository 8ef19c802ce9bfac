# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""What the executor tells the run service about attempts, and what the run service keeps of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

from .core import (
    ActionAttemptIdentifier,
    ActionIdentifier,
    ActionPhase,
    GpuFault,
    LogContext,
    TaskLog,
)
from .literals import OutputReferences

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl2.common import cache_pb2 as _flyteidl2_common_cache_pb2
    from .flyteidl2.workflow import run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2

__all__ = [
    "ActionAttempt",
    "ActionEvent",
    "CacheMetadata",
    "CatalogCacheStatus",
    "ClusterEvent",
    "ClusterEventType",
    "ErrorInfo",
    "ErrorKind",
    "PhaseTransition",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class CatalogCacheStatus(OpenEnum):
    """What the cache knew about a task. Enum `flyteidl2.core.CatalogCacheStatus`."""

    CACHE_DISABLED = 0
    CACHE_MISS = 1
    CACHE_HIT = 2
    CACHE_POPULATED = 3
    CACHE_LOOKUP_FAILURE = 4
    CACHE_PUT_FAILURE = 5
    CACHE_SKIPPED = 6
    CACHE_EVICTED = 7


class ErrorKind(OpenEnum):
    """Whose fault an error is. Enum `flyteidl2.workflow.ErrorInfo.Kind`."""

    KIND_UNSPECIFIED = 0
    KIND_USER = 1
    KIND_SYSTEM = 2


class ClusterEventType(OpenEnum):
    """Whether an event of the cluster is a warning. Enum `flyteidl2.workflow.ClusterEvent.Type`."""

    TYPE_UNSPECIFIED = 0
    TYPE_NORMAL = 1
    TYPE_WARNING = 2


@final
class CacheMetadata(Wrapper):
    """Where outputs in the cache come from.

    Message `flyteidl2.common.CacheMetadata`.
    """

    __slots__ = ("_source_action_attempt",)

    _full_name = "flyteidl2.common.CacheMetadata"
    _wire_depth = 19

    def __init__(
        self,
        *,
        source_action_attempt: ActionAttemptIdentifier | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._source_action_attempt = (
            source_action_attempt
            if source_action_attempt is None
            or isinstance(source_action_attempt, ActionAttemptIdentifier)
            else ActionAttemptIdentifier._check_value(
                source_action_attempt, "CacheMetadata.source_action_attempt"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, CacheMetadata)
        )

    @property
    def source_action_attempt(self) -> ActionAttemptIdentifier | None:
        """The attempt that computed them. Field 1 of `flyteidl2.common.CacheMetadata`."""
        return self._source_action_attempt

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._source_action_attempt is not None:
            _wire.put_block(parts, b"\x0a", self._source_action_attempt.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> CacheMetadata:
        source_action_attempt: _wire.Chunks = None
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
                    source_action_attempt = (
                        chunk
                        if source_action_attempt is None
                        else _wire.added(source_action_attempt, chunk)
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
        found._source_action_attempt = (
            None
            if source_action_attempt is None
            else _wire.message(ActionAttemptIdentifier, source_action_attempt, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, ((0x0A, "_source_action_attempt", "message", ActionAttemptIdentifier),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.common import cache_pb2

        return cache_pb2.CacheMetadata

    def to_proto(self) -> _flyteidl2_common_cache_pb2.CacheMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.common import cache_pb2

        return cache_pb2.CacheMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CacheMetadata):
            return NotImplemented
        return (
            self._source_action_attempt == other._source_action_attempt
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._source_action_attempt,
                self._unknown_fields,
            )
        )


@final
class ErrorInfo(Wrapper):
    """Why an attempt failed.

    Message `flyteidl2.workflow.ErrorInfo`.
    """

    __slots__ = (
        "_message",
        "_kind",
        "_code",
        "_gpu_fault",
    )

    _full_name = "flyteidl2.workflow.ErrorInfo"
    _wire_depth = 17

    def __init__(
        self,
        *,
        message: str = "",
        kind: ErrorKind = ErrorKind.KIND_UNSPECIFIED,
        code: str = "",
        gpu_fault: GpuFault | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._message = (
            _check.NO_TEXT
            if message is _check.NO_TEXT
            else _check.text(message, "ErrorInfo.message")
        )
        self._kind = (
            kind if isinstance(kind, ErrorKind) else _check.enum(kind, ErrorKind, "ErrorInfo.kind")
        )
        self._code = (
            _check.NO_TEXT if code is _check.NO_TEXT else _check.text(code, "ErrorInfo.code")
        )
        self._gpu_fault = (
            gpu_fault
            if gpu_fault is None or isinstance(gpu_fault, GpuFault)
            else GpuFault._check_value(gpu_fault, "ErrorInfo.gpu_fault")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ErrorInfo)
        )

    @property
    def message(self) -> str:
        """A description for people. Field 1 of `flyteidl2.workflow.ErrorInfo`."""
        return self._message

    @property
    def kind(self) -> ErrorKind:
        """Whose fault it is: the user's or the system's. Field 2 of
        `flyteidl2.workflow.ErrorInfo`."""
        return self._kind

    @property
    def code(self) -> str:
        """A short code that names the kind of failure. Field 3 of
        `flyteidl2.workflow.ErrorInfo`."""
        return self._code

    @property
    def gpu_fault(self) -> GpuFault | None:
        """The fault of a GPU that caused it. Field 4 of `flyteidl2.workflow.ErrorInfo`."""
        return self._gpu_fault

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._message:
            _wire.put_text(parts, b"\x0a", self._message)
        if self._kind:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._kind))
        if self._code:
            _wire.put_text(parts, b"\x1a", self._code)
        if self._gpu_fault is not None:
            _wire.put_block(parts, b"\x22", self._gpu_fault.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ErrorInfo:
        message = ""
        kind = 0
        code = ""
        gpu_fault: _wire.Chunks = None
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
                    message = chunk.decode()
                elif tag == 0x1A:
                    code = chunk.decode()
                elif tag == 0x22:
                    gpu_fault = chunk if gpu_fault is None else _wire.added(gpu_fault, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                kind, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._message = message
        found._kind = _member(ErrorKind, kind)
        found._code = code
        found._gpu_fault = None if gpu_fault is None else _wire.message(GpuFault, gpu_fault, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_message", "text", None),
            (0x10, "_kind", "enum", ErrorKind),
            (0x1A, "_code", "text", None),
            (0x22, "_gpu_fault", "message", GpuFault),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ErrorInfo

    def to_proto(self) -> _flyteidl2_workflow_run_definition_pb2.ErrorInfo:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ErrorInfo.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ErrorInfo):
            return NotImplemented
        return (
            self._message == other._message
            and self._kind == other._kind
            and self._code == other._code
            and self._gpu_fault == other._gpu_fault
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._message,
                self._kind,
                self._code,
                self._gpu_fault,
                self._unknown_fields,
            )
        )


@final
class ClusterEvent(Wrapper):
    """Something that happened to the task in its cluster, such as an image that was pulled.

    Message `flyteidl2.workflow.ClusterEvent`.
    """

    __slots__ = (
        "_occurred_at",
        "_message",
        "_type",
        "_reason",
        "_source_component",
        "_count",
        "_gpu_fault",
    )

    _full_name = "flyteidl2.workflow.ClusterEvent"
    _wire_depth = 17

    def __init__(
        self,
        *,
        occurred_at: datetime | None = None,
        message: str = "",
        type: ClusterEventType = ClusterEventType.TYPE_UNSPECIFIED,
        reason: str = "",
        source_component: str = "",
        count: int = 0,
        gpu_fault: GpuFault | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._occurred_at = (
            None
            if occurred_at is None
            else _known.Timestamp._check_value(occurred_at, "ClusterEvent.occurred_at")
        )
        self._message = (
            _check.NO_TEXT
            if message is _check.NO_TEXT
            else _check.text(message, "ClusterEvent.message")
        )
        self._type = (
            type
            if isinstance(type, ClusterEventType)
            else _check.enum(type, ClusterEventType, "ClusterEvent.type")
        )
        self._reason = (
            _check.NO_TEXT
            if reason is _check.NO_TEXT
            else _check.text(reason, "ClusterEvent.reason")
        )
        self._source_component = (
            _check.NO_TEXT
            if source_component is _check.NO_TEXT
            else _check.text(source_component, "ClusterEvent.source_component")
        )
        self._count = _check.int32(count, "ClusterEvent.count")
        self._gpu_fault = (
            gpu_fault
            if gpu_fault is None or isinstance(gpu_fault, GpuFault)
            else GpuFault._check_value(gpu_fault, "ClusterEvent.gpu_fault")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ClusterEvent)
        )

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened. Field 1 of `flyteidl2.workflow.ClusterEvent`."""
        return self._occurred_at

    @property
    def message(self) -> str:
        """A sentence for people. Field 2 of `flyteidl2.workflow.ClusterEvent`."""
        return self._message

    @property
    def type(self) -> ClusterEventType:
        """Whether it is a warning. Field 3 of `flyteidl2.workflow.ClusterEvent`."""
        return self._type

    @property
    def reason(self) -> str:
        """A word for what happened. Field 4 of `flyteidl2.workflow.ClusterEvent`."""
        return self._reason

    @property
    def source_component(self) -> str:
        """Which part of the cluster says so. Field 5 of `flyteidl2.workflow.ClusterEvent`."""
        return self._source_component

    @property
    def count(self) -> int:
        """How often it has happened. Field 6 of `flyteidl2.workflow.ClusterEvent`."""
        return self._count

    @property
    def gpu_fault(self) -> GpuFault | None:
        """The fault of a GPU that it is about. Field 7 of `flyteidl2.workflow.ClusterEvent`."""
        return self._gpu_fault

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._occurred_at is not None:
            _wire.put_block(parts, b"\x0a", _known.Timestamp.to_bytes(self._occurred_at))
        if self._message:
            _wire.put_text(parts, b"\x12", self._message)
        if self._type:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._type))
        if self._reason:
            _wire.put_text(parts, b"\x22", self._reason)
        if self._source_component:
            _wire.put_text(parts, b"\x2a", self._source_component)
        if self._count:
            parts.append(b"\x30")
            parts.append(_wire.varint(self._count))
        if self._gpu_fault is not None:
            _wire.put_block(parts, b"\x3a", self._gpu_fault.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ClusterEvent:
        occurred_at: _wire.Chunks = None
        message = ""
        type = 0
        reason = ""
        source_component = ""
        count = 0
        gpu_fault: _wire.Chunks = None
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
                elif tag == 0x22:
                    reason = chunk.decode()
                elif tag == 0x2A:
                    source_component = chunk.decode()
                elif tag == 0x3A:
                    gpu_fault = chunk if gpu_fault is None else _wire.added(gpu_fault, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                type, at = _wire.read_int32(content, at)
            elif tag == 0x30:
                count, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._occurred_at = (
            None
            if occurred_at is None
            else _known.time(_known.Timestamp, occurred_at, depth, "ClusterEvent.occurred_at")
        )
        found._message = message
        found._type = _member(ClusterEventType, type)
        found._reason = reason
        found._source_component = source_component
        found._count = count
        found._gpu_fault = None if gpu_fault is None else _wire.message(GpuFault, gpu_fault, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_occurred_at", "message", _known.Timestamp),
            (0x12, "_message", "text", None),
            (0x18, "_type", "enum", ClusterEventType),
            (0x22, "_reason", "text", None),
            (0x2A, "_source_component", "text", None),
            (0x30, "_count", "int32", None),
            (0x3A, "_gpu_fault", "message", GpuFault),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ClusterEvent

    def to_proto(self) -> _flyteidl2_workflow_run_definition_pb2.ClusterEvent:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ClusterEvent.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ClusterEvent):
            return NotImplemented
        return (
            _equality.same(self._occurred_at, other._occurred_at)
            and self._message == other._message
            and self._type == other._type
            and self._reason == other._reason
            and self._source_component == other._source_component
            and self._count == other._count
            and self._gpu_fault == other._gpu_fault
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._occurred_at,
                self._message,
                self._type,
                self._reason,
                self._source_component,
                self._count,
                self._gpu_fault,
                self._unknown_fields,
            )
        )


@final
class PhaseTransition(Wrapper):
    """A phase that an attempt was in.

    Message `flyteidl2.workflow.PhaseTransition`.
    """

    __slots__ = (
        "_phase",
        "_start_time",
        "_end_time",
    )

    _full_name = "flyteidl2.workflow.PhaseTransition"
    _wire_depth = 17

    def __init__(
        self,
        *,
        phase: ActionPhase = ActionPhase.ACTION_PHASE_UNSPECIFIED,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._phase = (
            phase
            if isinstance(phase, ActionPhase)
            else _check.enum(phase, ActionPhase, "PhaseTransition.phase")
        )
        self._start_time = (
            None
            if start_time is None
            else _known.Timestamp._check_value(start_time, "PhaseTransition.start_time")
        )
        self._end_time = (
            None
            if end_time is None
            else _known.Timestamp._check_value(end_time, "PhaseTransition.end_time")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, PhaseTransition)
        )

    @property
    def phase(self) -> ActionPhase:
        """The phase. Field 1 of `flyteidl2.workflow.PhaseTransition`."""
        return self._phase

    @property
    def start_time(self) -> datetime | None:
        """When it began. Field 2 of `flyteidl2.workflow.PhaseTransition`."""
        return self._start_time

    @property
    def end_time(self) -> datetime | None:
        """When it ended, if it has. Field 3 of `flyteidl2.workflow.PhaseTransition`."""
        return self._end_time

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._phase:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._phase))
        if self._start_time is not None:
            _wire.put_block(parts, b"\x12", _known.Timestamp.to_bytes(self._start_time))
        if self._end_time is not None:
            _wire.put_block(parts, b"\x1a", _known.Timestamp.to_bytes(self._end_time))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> PhaseTransition:
        phase = 0
        start_time: _wire.Chunks = None
        end_time: _wire.Chunks = None
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
                    start_time = chunk if start_time is None else _wire.added(start_time, chunk)
                elif tag == 0x1A:
                    end_time = chunk if end_time is None else _wire.added(end_time, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                phase, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._phase = _member(ActionPhase, phase)
        found._start_time = (
            None
            if start_time is None
            else _known.time(_known.Timestamp, start_time, depth, "PhaseTransition.start_time")
        )
        found._end_time = (
            None
            if end_time is None
            else _known.time(_known.Timestamp, end_time, depth, "PhaseTransition.end_time")
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x08, "_phase", "enum", ActionPhase),
            (0x12, "_start_time", "message", _known.Timestamp),
            (0x1A, "_end_time", "message", _known.Timestamp),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.PhaseTransition

    def to_proto(self) -> _flyteidl2_workflow_run_definition_pb2.PhaseTransition:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.PhaseTransition.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PhaseTransition):
            return NotImplemented
        return (
            self._phase == other._phase
            and _equality.same(self._start_time, other._start_time)
            and _equality.same(self._end_time, other._end_time)
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._phase,
                self._start_time,
                self._end_time,
                self._unknown_fields,
            )
        )


@final
class ActionEvent(Wrapper):
    """A change in an attempt at an action that Flyte's executor reports to the run service.

    Message `flyteidl2.workflow.ActionEvent`.
    """

    __slots__ = (
        "_id",
        "_attempt",
        "_phase",
        "_version",
        "_start_time",
        "_updated_time",
        "_end_time",
        "_error_info",
        "_log_info",
        "_log_context",
        "_cluster",
        "_outputs",
        "_cache_status",
        "_cluster_events",
        "_reported_time",
        "_cache_metadata",
        "_custom_info",
        "_wire_depth",
    )

    _full_name = "flyteidl2.workflow.ActionEvent"

    def __init__(
        self,
        *,
        id: ActionIdentifier | None = None,
        attempt: int = 0,
        phase: ActionPhase = ActionPhase.ACTION_PHASE_UNSPECIFIED,
        version: int = 0,
        start_time: datetime | None = None,
        updated_time: datetime | None = None,
        end_time: datetime | None = None,
        error_info: ErrorInfo | None = None,
        log_info: Sequence[TaskLog] = (),
        log_context: LogContext | None = None,
        cluster: str = "",
        outputs: OutputReferences | None = None,
        cache_status: CatalogCacheStatus = CatalogCacheStatus.CACHE_DISABLED,
        cluster_events: Sequence[ClusterEvent] = (),
        reported_time: datetime | None = None,
        cache_metadata: CacheMetadata | None = None,
        custom_info: Mapping[str, object] | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._id = (
            id
            if id is None or isinstance(id, ActionIdentifier)
            else ActionIdentifier._check_value(id, "ActionEvent.id")
        )
        self._attempt = _check.uint32(attempt, "ActionEvent.attempt")
        self._phase = (
            phase
            if isinstance(phase, ActionPhase)
            else _check.enum(phase, ActionPhase, "ActionEvent.phase")
        )
        self._version = _check.uint32(version, "ActionEvent.version")
        self._start_time = (
            None
            if start_time is None
            else _known.Timestamp._check_value(start_time, "ActionEvent.start_time")
        )
        self._updated_time = (
            None
            if updated_time is None
            else _known.Timestamp._check_value(updated_time, "ActionEvent.updated_time")
        )
        self._end_time = (
            None
            if end_time is None
            else _known.Timestamp._check_value(end_time, "ActionEvent.end_time")
        )
        self._error_info = (
            error_info
            if error_info is None or isinstance(error_info, ErrorInfo)
            else ErrorInfo._check_value(error_info, "ActionEvent.error_info")
        )
        self._log_info = (
            _check.NO_ITEMS
            if log_info is _check.NO_ITEMS
            else _check.messages(log_info, TaskLog, "ActionEvent.log_info")
        )
        self._log_context = (
            log_context
            if log_context is None or isinstance(log_context, LogContext)
            else LogContext._check_value(log_context, "ActionEvent.log_context")
        )
        self._cluster = (
            _check.NO_TEXT
            if cluster is _check.NO_TEXT
            else _check.text(cluster, "ActionEvent.cluster")
        )
        self._outputs = (
            outputs
            if outputs is None or isinstance(outputs, OutputReferences)
            else OutputReferences._check_value(outputs, "ActionEvent.outputs")
        )
        self._cache_status = (
            cache_status
            if isinstance(cache_status, CatalogCacheStatus)
            else _check.enum(cache_status, CatalogCacheStatus, "ActionEvent.cache_status")
        )
        self._cluster_events = (
            _check.NO_ITEMS
            if cluster_events is _check.NO_ITEMS
            else _check.messages(cluster_events, ClusterEvent, "ActionEvent.cluster_events")
        )
        self._reported_time = (
            None
            if reported_time is None
            else _known.Timestamp._check_value(reported_time, "ActionEvent.reported_time")
        )
        self._cache_metadata = (
            cache_metadata
            if cache_metadata is None or isinstance(cache_metadata, CacheMetadata)
            else CacheMetadata._check_value(cache_metadata, "ActionEvent.cache_metadata")
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "ActionEvent.custom_info")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ActionEvent)
        )
        self._wire_depth = 21
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def id(self) -> ActionIdentifier | None:
        """The action. Field 1 of `flyteidl2.workflow.ActionEvent`."""
        return self._id

    @property
    def attempt(self) -> int:
        """Which attempt it is, from 1. Field 2 of `flyteidl2.workflow.ActionEvent`."""
        return self._attempt

    @property
    def phase(self) -> ActionPhase:
        """How far it has come. Field 3 of `flyteidl2.workflow.ActionEvent`."""
        return self._phase

    @property
    def version(self) -> int:
        """Which of several events within one phase it is. Field 4 of
        `flyteidl2.workflow.ActionEvent`."""
        return self._version

    @property
    def start_time(self) -> datetime | None:
        """Deprecated: when the attempt began. Field 5 of `flyteidl2.workflow.ActionEvent`."""
        return self._start_time

    @property
    def updated_time(self) -> datetime | None:
        """When it happened. Field 6 of `flyteidl2.workflow.ActionEvent`."""
        return self._updated_time

    @property
    def end_time(self) -> datetime | None:
        """Deprecated: when the attempt ended. Field 7 of `flyteidl2.workflow.ActionEvent`."""
        return self._end_time

    @property
    def error_info(self) -> ErrorInfo | None:
        """Why it failed. Field 8 of `flyteidl2.workflow.ActionEvent`."""
        return self._error_info

    @property
    def log_info(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 9 of `flyteidl2.workflow.ActionEvent`."""
        return self._log_info

    @property
    def log_context(self) -> LogContext | None:
        """Where logs come from, for whoever fetches them. Field 10 of
        `flyteidl2.workflow.ActionEvent`."""
        return self._log_context

    @property
    def cluster(self) -> str:
        """The cluster that it ran on. Field 11 of `flyteidl2.workflow.ActionEvent`."""
        return self._cluster

    @property
    def outputs(self) -> OutputReferences | None:
        """Where outputs and report are. Field 12 of `flyteidl2.workflow.ActionEvent`."""
        return self._outputs

    @property
    def cache_status(self) -> CatalogCacheStatus:
        """What the cache knew about it. Field 13 of `flyteidl2.workflow.ActionEvent`."""
        return self._cache_status

    @property
    def cluster_events(self) -> tuple[ClusterEvent, ...]:
        """What happened to it in its cluster. Field 14 of `flyteidl2.workflow.ActionEvent`."""
        return self._cluster_events

    @property
    def reported_time(self) -> datetime | None:
        """When the executor reported it. Field 15 of `flyteidl2.workflow.ActionEvent`."""
        return self._reported_time

    @property
    def cache_metadata(self) -> CacheMetadata | None:
        """Where its outputs in the cache come from. Field 16 of
        `flyteidl2.workflow.ActionEvent`."""
        return self._cache_metadata

    @property
    def custom_info(self) -> CustomInfo | None:
        """Data from the plugin that ran the task. For a connector's task, this is the value of
        `flyteidl2.connector.Resource.custom_info`.

        Consumers of events must accept any value here, including an absent and an empty one.
        It must not contain secrets: everybody who may see the run can read it.

        Field 900 of `flyteidl2.workflow.ActionEvent`.
        """
        return self._custom_info

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._id is not None:
            _wire.put_block(parts, b"\x0a", self._id.to_bytes())
        if self._attempt:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._attempt))
        if self._phase:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._phase))
        if self._version:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._version))
        if self._start_time is not None:
            _wire.put_block(parts, b"\x2a", _known.Timestamp.to_bytes(self._start_time))
        if self._updated_time is not None:
            _wire.put_block(parts, b"\x32", _known.Timestamp.to_bytes(self._updated_time))
        if self._end_time is not None:
            _wire.put_block(parts, b"\x3a", _known.Timestamp.to_bytes(self._end_time))
        if self._error_info is not None:
            _wire.put_block(parts, b"\x42", self._error_info.to_bytes())
        for log_info_item in self._log_info:
            _wire.put_block(parts, b"\x4a", log_info_item.to_bytes())
        if self._log_context is not None:
            _wire.put_block(parts, b"\x52", self._log_context.to_bytes())
        if self._cluster:
            _wire.put_text(parts, b"\x5a", self._cluster)
        if self._outputs is not None:
            _wire.put_block(parts, b"\x62", self._outputs.to_bytes())
        if self._cache_status:
            parts.append(b"\x68")
            parts.append(_wire.varint(self._cache_status))
        for cluster_events_item in self._cluster_events:
            _wire.put_block(parts, b"\x72", cluster_events_item.to_bytes())
        if self._reported_time is not None:
            _wire.put_block(parts, b"\x7a", _known.Timestamp.to_bytes(self._reported_time))
        if self._cache_metadata is not None:
            _wire.put_block(parts, b"\x82\x01", self._cache_metadata.to_bytes())
        if self._custom_info is not None:
            _wire.put_block(parts, b"\xa2\x38", self._custom_info.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ActionEvent:
        id: _wire.Chunks = None
        attempt = 0
        phase = 0
        version = 0
        start_time: _wire.Chunks = None
        updated_time: _wire.Chunks = None
        end_time: _wire.Chunks = None
        error_info: _wire.Chunks = None
        log_info: list[TaskLog] = []
        log_context: _wire.Chunks = None
        cluster = ""
        outputs: _wire.Chunks = None
        cache_status = 0
        cluster_events: list[ClusterEvent] = []
        reported_time: _wire.Chunks = None
        cache_metadata: _wire.Chunks = None
        custom_info: _wire.Chunks = None
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
                    id = chunk if id is None else _wire.added(id, chunk)
                elif tag == 0x2A:
                    start_time = chunk if start_time is None else _wire.added(start_time, chunk)
                elif tag == 0x32:
                    updated_time = (
                        chunk if updated_time is None else _wire.added(updated_time, chunk)
                    )
                elif tag == 0x3A:
                    end_time = chunk if end_time is None else _wire.added(end_time, chunk)
                elif tag == 0x42:
                    error_info = chunk if error_info is None else _wire.added(error_info, chunk)
                elif tag == 0x4A:
                    log_info.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x52:
                    log_context = chunk if log_context is None else _wire.added(log_context, chunk)
                elif tag == 0x5A:
                    cluster = chunk.decode()
                elif tag == 0x62:
                    outputs = chunk if outputs is None else _wire.added(outputs, chunk)
                elif tag == 0x72:
                    cluster_events.append(_wire.message(ClusterEvent, chunk, depth))
                elif tag == 0x7A:
                    reported_time = (
                        chunk if reported_time is None else _wire.added(reported_time, chunk)
                    )
                elif tag == 0x82:
                    cache_metadata = (
                        chunk if cache_metadata is None else _wire.added(cache_metadata, chunk)
                    )
                elif tag == 0x1C22:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                attempt, at = _wire.read_uint32(content, at)
            elif tag == 0x18:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x20:
                version, at = _wire.read_uint32(content, at)
            elif tag == 0x68:
                cache_status, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._id = None if id is None else _wire.message(ActionIdentifier, id, depth)
        found._attempt = attempt
        found._phase = _member(ActionPhase, phase)
        found._version = version
        found._start_time = (
            None
            if start_time is None
            else _known.time(_known.Timestamp, start_time, depth, "ActionEvent.start_time")
        )
        found._updated_time = (
            None
            if updated_time is None
            else _known.time(_known.Timestamp, updated_time, depth, "ActionEvent.updated_time")
        )
        found._end_time = (
            None
            if end_time is None
            else _known.time(_known.Timestamp, end_time, depth, "ActionEvent.end_time")
        )
        found._error_info = (
            None if error_info is None else _wire.message(ErrorInfo, error_info, depth)
        )
        found._log_info = tuple(log_info)
        found._log_context = (
            None if log_context is None else _wire.message(LogContext, log_context, depth)
        )
        found._cluster = cluster
        found._outputs = (
            None if outputs is None else _wire.message(OutputReferences, outputs, depth)
        )
        found._cache_status = _member(CatalogCacheStatus, cache_status)
        found._cluster_events = tuple(cluster_events)
        found._reported_time = (
            None
            if reported_time is None
            else _known.time(_known.Timestamp, reported_time, depth, "ActionEvent.reported_time")
        )
        found._cache_metadata = (
            None if cache_metadata is None else _wire.message(CacheMetadata, cache_metadata, depth)
        )
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
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
            (0x0A, "_id", "message", ActionIdentifier),
            (0x10, "_attempt", "uint32", None),
            (0x18, "_phase", "enum", ActionPhase),
            (0x20, "_version", "uint32", None),
            (0x2A, "_start_time", "message", _known.Timestamp),
            (0x32, "_updated_time", "message", _known.Timestamp),
            (0x3A, "_end_time", "message", _known.Timestamp),
            (0x42, "_error_info", "message", ErrorInfo),
            (0x52, "_log_context", "message", LogContext),
            (0x5A, "_cluster", "text", None),
            (0x62, "_outputs", "message", OutputReferences),
            (0x68, "_cache_status", "enum", CatalogCacheStatus),
            (0x7A, "_reported_time", "message", _known.Timestamp),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ActionEvent

    def to_proto(self) -> _flyteidl2_workflow_run_definition_pb2.ActionEvent:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ActionEvent.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ActionEvent):
            return NotImplemented
        return (
            self._id == other._id
            and self._attempt == other._attempt
            and self._phase == other._phase
            and self._version == other._version
            and _equality.same(self._start_time, other._start_time)
            and _equality.same(self._updated_time, other._updated_time)
            and _equality.same(self._end_time, other._end_time)
            and self._error_info == other._error_info
            and self._log_info == other._log_info
            and self._log_context == other._log_context
            and self._cluster == other._cluster
            and self._outputs == other._outputs
            and self._cache_status == other._cache_status
            and self._cluster_events == other._cluster_events
            and _equality.same(self._reported_time, other._reported_time)
            and self._cache_metadata == other._cache_metadata
            and self._custom_info == other._custom_info
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._id,
                self._attempt,
                self._phase,
                self._version,
                self._start_time,
                self._updated_time,
                self._end_time,
                self._error_info,
                self._log_info,
                self._log_context,
                self._cluster,
                self._outputs,
                self._cache_status,
                self._cluster_events,
                self._reported_time,
                self._cache_metadata,
                _equality.hashed(self._custom_info),
                self._unknown_fields,
            )
        )


@final
class ActionAttempt(Wrapper):
    """What the run service stores about one attempt at an action and the console shows.

    Message `flyteidl2.workflow.ActionAttempt`.
    """

    __slots__ = (
        "_phase",
        "_start_time",
        "_end_time",
        "_error_info",
        "_attempt",
        "_log_info",
        "_outputs",
        "_logs_available",
        "_cache_status",
        "_cluster_events",
        "_phase_transitions",
        "_cluster",
        "_log_context",
        "_cache_metadata",
        "_custom_info",
        "_wire_depth",
    )

    _full_name = "flyteidl2.workflow.ActionAttempt"

    def __init__(
        self,
        *,
        phase: ActionPhase = ActionPhase.ACTION_PHASE_UNSPECIFIED,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        error_info: ErrorInfo | None = None,
        attempt: int = 0,
        log_info: Sequence[TaskLog] = (),
        outputs: OutputReferences | None = None,
        logs_available: bool = False,
        cache_status: CatalogCacheStatus = CatalogCacheStatus.CACHE_DISABLED,
        cluster_events: Sequence[ClusterEvent] = (),
        phase_transitions: Sequence[PhaseTransition] = (),
        cluster: str = "",
        log_context: LogContext | None = None,
        cache_metadata: CacheMetadata | None = None,
        custom_info: Mapping[str, object] | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._phase = (
            phase
            if isinstance(phase, ActionPhase)
            else _check.enum(phase, ActionPhase, "ActionAttempt.phase")
        )
        self._start_time = (
            None
            if start_time is None
            else _known.Timestamp._check_value(start_time, "ActionAttempt.start_time")
        )
        self._end_time = (
            None
            if end_time is None
            else _known.Timestamp._check_value(end_time, "ActionAttempt.end_time")
        )
        self._error_info = (
            error_info
            if error_info is None or isinstance(error_info, ErrorInfo)
            else ErrorInfo._check_value(error_info, "ActionAttempt.error_info")
        )
        self._attempt = _check.uint32(attempt, "ActionAttempt.attempt")
        self._log_info = (
            _check.NO_ITEMS
            if log_info is _check.NO_ITEMS
            else _check.messages(log_info, TaskLog, "ActionAttempt.log_info")
        )
        self._outputs = (
            outputs
            if outputs is None or isinstance(outputs, OutputReferences)
            else OutputReferences._check_value(outputs, "ActionAttempt.outputs")
        )
        self._logs_available = _check.boolean(logs_available, "ActionAttempt.logs_available")
        self._cache_status = (
            cache_status
            if isinstance(cache_status, CatalogCacheStatus)
            else _check.enum(cache_status, CatalogCacheStatus, "ActionAttempt.cache_status")
        )
        self._cluster_events = (
            _check.NO_ITEMS
            if cluster_events is _check.NO_ITEMS
            else _check.messages(cluster_events, ClusterEvent, "ActionAttempt.cluster_events")
        )
        self._phase_transitions = (
            _check.NO_ITEMS
            if phase_transitions is _check.NO_ITEMS
            else _check.messages(
                phase_transitions, PhaseTransition, "ActionAttempt.phase_transitions"
            )
        )
        self._cluster = (
            _check.NO_TEXT
            if cluster is _check.NO_TEXT
            else _check.text(cluster, "ActionAttempt.cluster")
        )
        self._log_context = (
            log_context
            if log_context is None or isinstance(log_context, LogContext)
            else LogContext._check_value(log_context, "ActionAttempt.log_context")
        )
        self._cache_metadata = (
            cache_metadata
            if cache_metadata is None or isinstance(cache_metadata, CacheMetadata)
            else CacheMetadata._check_value(cache_metadata, "ActionAttempt.cache_metadata")
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "ActionAttempt.custom_info")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ActionAttempt)
        )
        self._wire_depth = 21
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def phase(self) -> ActionPhase:
        """How far it has come. Field 1 of `flyteidl2.workflow.ActionAttempt`."""
        return self._phase

    @property
    def start_time(self) -> datetime | None:
        """When it began. Field 2 of `flyteidl2.workflow.ActionAttempt`."""
        return self._start_time

    @property
    def end_time(self) -> datetime | None:
        """When it ended, if it has. Field 3 of `flyteidl2.workflow.ActionAttempt`."""
        return self._end_time

    @property
    def error_info(self) -> ErrorInfo | None:
        """Why it failed. Field 4 of `flyteidl2.workflow.ActionAttempt`."""
        return self._error_info

    @property
    def attempt(self) -> int:
        """Which attempt it is, from 1. Field 5 of `flyteidl2.workflow.ActionAttempt`."""
        return self._attempt

    @property
    def log_info(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 6 of `flyteidl2.workflow.ActionAttempt`."""
        return self._log_info

    @property
    def outputs(self) -> OutputReferences | None:
        """Where outputs and report are. Field 7 of `flyteidl2.workflow.ActionAttempt`."""
        return self._outputs

    @property
    def logs_available(self) -> bool:
        """Whether its logs can be fetched. Field 8 of `flyteidl2.workflow.ActionAttempt`."""
        return self._logs_available

    @property
    def cache_status(self) -> CatalogCacheStatus:
        """What the cache knew about it. Field 9 of `flyteidl2.workflow.ActionAttempt`."""
        return self._cache_status

    @property
    def cluster_events(self) -> tuple[ClusterEvent, ...]:
        """What happened to it in its cluster. Field 10 of `flyteidl2.workflow.ActionAttempt`."""
        return self._cluster_events

    @property
    def phase_transitions(self) -> tuple[PhaseTransition, ...]:
        """The phases that it was in, in order. Field 11 of `flyteidl2.workflow.ActionAttempt`."""
        return self._phase_transitions

    @property
    def cluster(self) -> str:
        """The cluster that it ran on. Field 12 of `flyteidl2.workflow.ActionAttempt`."""
        return self._cluster

    @property
    def log_context(self) -> LogContext | None:
        """Where logs come from, for whoever fetches them. Field 13 of
        `flyteidl2.workflow.ActionAttempt`."""
        return self._log_context

    @property
    def cache_metadata(self) -> CacheMetadata | None:
        """Where its outputs in the cache come from. Field 14 of
        `flyteidl2.workflow.ActionAttempt`."""
        return self._cache_metadata

    @property
    def custom_info(self) -> CustomInfo | None:
        """The `custom_info` of all events of the attempt so far, merged by JSON merge patch (RFC
        7386): objects are merged key by key, any other value replaces the previous one, and
        `null` deletes a key. Field 900 of `flyteidl2.workflow.ActionAttempt`."""
        return self._custom_info

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._phase:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._phase))
        if self._start_time is not None:
            _wire.put_block(parts, b"\x12", _known.Timestamp.to_bytes(self._start_time))
        if self._end_time is not None:
            _wire.put_block(parts, b"\x1a", _known.Timestamp.to_bytes(self._end_time))
        if self._error_info is not None:
            _wire.put_block(parts, b"\x22", self._error_info.to_bytes())
        if self._attempt:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._attempt))
        for log_info_item in self._log_info:
            _wire.put_block(parts, b"\x32", log_info_item.to_bytes())
        if self._outputs is not None:
            _wire.put_block(parts, b"\x3a", self._outputs.to_bytes())
        if self._logs_available:
            parts.append(b"\x40")
            parts.append(_wire.varint(self._logs_available))
        if self._cache_status:
            parts.append(b"\x48")
            parts.append(_wire.varint(self._cache_status))
        for cluster_events_item in self._cluster_events:
            _wire.put_block(parts, b"\x52", cluster_events_item.to_bytes())
        for phase_transitions_item in self._phase_transitions:
            _wire.put_block(parts, b"\x5a", phase_transitions_item.to_bytes())
        if self._cluster:
            _wire.put_text(parts, b"\x62", self._cluster)
        if self._log_context is not None:
            _wire.put_block(parts, b"\x6a", self._log_context.to_bytes())
        if self._cache_metadata is not None:
            _wire.put_block(parts, b"\x72", self._cache_metadata.to_bytes())
        if self._custom_info is not None:
            _wire.put_block(parts, b"\xa2\x38", self._custom_info.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ActionAttempt:
        phase = 0
        start_time: _wire.Chunks = None
        end_time: _wire.Chunks = None
        error_info: _wire.Chunks = None
        attempt = 0
        log_info: list[TaskLog] = []
        outputs: _wire.Chunks = None
        logs_available = False
        cache_status = 0
        cluster_events: list[ClusterEvent] = []
        phase_transitions: list[PhaseTransition] = []
        cluster = ""
        log_context: _wire.Chunks = None
        cache_metadata: _wire.Chunks = None
        custom_info: _wire.Chunks = None
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
                    start_time = chunk if start_time is None else _wire.added(start_time, chunk)
                elif tag == 0x1A:
                    end_time = chunk if end_time is None else _wire.added(end_time, chunk)
                elif tag == 0x22:
                    error_info = chunk if error_info is None else _wire.added(error_info, chunk)
                elif tag == 0x32:
                    log_info.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x3A:
                    outputs = chunk if outputs is None else _wire.added(outputs, chunk)
                elif tag == 0x52:
                    cluster_events.append(_wire.message(ClusterEvent, chunk, depth))
                elif tag == 0x5A:
                    phase_transitions.append(_wire.message(PhaseTransition, chunk, depth))
                elif tag == 0x62:
                    cluster = chunk.decode()
                elif tag == 0x6A:
                    log_context = chunk if log_context is None else _wire.added(log_context, chunk)
                elif tag == 0x72:
                    cache_metadata = (
                        chunk if cache_metadata is None else _wire.added(cache_metadata, chunk)
                    )
                elif tag == 0x1C22:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x28:
                attempt, at = _wire.read_uint32(content, at)
            elif tag == 0x40:
                logs_available, at = _wire.read_bool(content, at)
            elif tag == 0x48:
                cache_status, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._phase = _member(ActionPhase, phase)
        found._start_time = (
            None
            if start_time is None
            else _known.time(_known.Timestamp, start_time, depth, "ActionAttempt.start_time")
        )
        found._end_time = (
            None
            if end_time is None
            else _known.time(_known.Timestamp, end_time, depth, "ActionAttempt.end_time")
        )
        found._error_info = (
            None if error_info is None else _wire.message(ErrorInfo, error_info, depth)
        )
        found._attempt = attempt
        found._log_info = tuple(log_info)
        found._outputs = (
            None if outputs is None else _wire.message(OutputReferences, outputs, depth)
        )
        found._logs_available = logs_available
        found._cache_status = _member(CatalogCacheStatus, cache_status)
        found._cluster_events = tuple(cluster_events)
        found._phase_transitions = tuple(phase_transitions)
        found._cluster = cluster
        found._log_context = (
            None if log_context is None else _wire.message(LogContext, log_context, depth)
        )
        found._cache_metadata = (
            None if cache_metadata is None else _wire.message(CacheMetadata, cache_metadata, depth)
        )
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
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
            (0x08, "_phase", "enum", ActionPhase),
            (0x12, "_start_time", "message", _known.Timestamp),
            (0x1A, "_end_time", "message", _known.Timestamp),
            (0x22, "_error_info", "message", ErrorInfo),
            (0x28, "_attempt", "uint32", None),
            (0x3A, "_outputs", "message", OutputReferences),
            (0x40, "_logs_available", "bool", None),
            (0x48, "_cache_status", "enum", CatalogCacheStatus),
            (0x62, "_cluster", "text", None),
            (0x6A, "_log_context", "message", LogContext),
            (0x72, "_cache_metadata", "message", CacheMetadata),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ActionAttempt

    def to_proto(self) -> _flyteidl2_workflow_run_definition_pb2.ActionAttempt:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.workflow import run_definition_pb2

        return run_definition_pb2.ActionAttempt.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ActionAttempt):
            return NotImplemented
        return (
            self._phase == other._phase
            and _equality.same(self._start_time, other._start_time)
            and _equality.same(self._end_time, other._end_time)
            and self._error_info == other._error_info
            and self._attempt == other._attempt
            and self._log_info == other._log_info
            and self._outputs == other._outputs
            and self._logs_available == other._logs_available
            and self._cache_status == other._cache_status
            and self._cluster_events == other._cluster_events
            and self._phase_transitions == other._phase_transitions
            and self._cluster == other._cluster
            and self._log_context == other._log_context
            and self._cache_metadata == other._cache_metadata
            and self._custom_info == other._custom_info
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._phase,
                self._start_time,
                self._end_time,
                self._error_info,
                self._attempt,
                self._log_info,
                self._outputs,
                self._logs_available,
                self._cache_status,
                self._cluster_events,
                self._phase_transitions,
                self._cluster,
                self._log_context,
                self._cache_metadata,
                _equality.hashed(self._custom_info),
                self._unknown_fields,
            )
        )
