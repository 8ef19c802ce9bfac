# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

from .phases import Phase

if TYPE_CHECKING:
    from . import jobs_pb2 as _jobs_pb2
    from .custom_info import CustomInfo

__all__ = [
    "Deep",
    "Job",
    "JobInner",
    "Plain",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


@final
class Job(Wrapper):
    """A job.

    Message `jobs.Job`.
    """

    __slots__ = (
        "_phase",
        "_phases",
        "_inner",
        "_inners",
        "_plain",
        "_plains",
        "_time",
        "_length",
        "_info",
        "_commented",
        "_by_name",
        "_maybe",
        "_times",
        "_content",
        "_wire_depth",
    )

    _full_name = "jobs.Job"

    def __init__(
        self,
        *,
        phase: Phase = Phase.UNKNOWN,
        phases: Sequence[Phase] = (),
        inner: JobInner | None = None,
        inners: Sequence[JobInner] = (),
        plain: Plain | None = None,
        plains: Sequence[Deep] = (),
        time: datetime | None = None,
        length: timedelta | None = None,
        info: Mapping[str, object] | None = None,
        commented: str = "",
        by_name: Mapping[str, JobInner] = _check.EMPTY,
        maybe: bool | None = None,
        times: Sequence[datetime] = (),
        content: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._phase = phase if isinstance(phase, Phase) else _check.enum(phase, Phase, "Job.phase")
        self._phases = (
            _check.NO_ITEMS
            if phases is _check.NO_ITEMS
            else _check.enums(phases, Phase, "Job.phases")
        )
        self._inner = (
            inner
            if inner is None or isinstance(inner, JobInner)
            else JobInner._check_value(inner, "Job.inner")
        )
        self._inners = (
            _check.NO_ITEMS
            if inners is _check.NO_ITEMS
            else _check.messages(inners, JobInner, "Job.inners")
        )
        self._plain = (
            plain
            if plain is None or isinstance(plain, Plain)
            else Plain._check_value(plain, "Job.plain")
        )
        self._plains = (
            _check.NO_ITEMS
            if plains is _check.NO_ITEMS
            else _check.messages(plains, Deep, "Job.plains")
        )
        self._time = None if time is None else _known.Timestamp._check_value(time, "Job.time")
        self._length = (
            None if length is None else _known.Duration._check_value(length, "Job.length")
        )
        self._info = None if info is None else _known.Struct._check_value(info, "Job.info")
        self._commented = (
            _check.NO_TEXT
            if commented is _check.NO_TEXT
            else _check.text(commented, "Job.commented")
        )
        self._by_name = (
            _check.EMPTY
            if by_name is _check.EMPTY
            else _check.message_mapping(by_name, _check.text, JobInner, "Job.by_name")
        )
        self._maybe = None if maybe is None else _known.BoolValue._check_value(maybe, "Job.maybe")
        self._times = (
            _check.NO_ITEMS
            if times is _check.NO_ITEMS
            else _check.messages(times, _known.Timestamp, "Job.times")
        )
        self._content = (
            _check.NO_TEXT if content is _check.NO_TEXT else _check.text(content, "Job.content")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Job)
        )
        self._wire_depth = 17
        if self._inner is not None and self._inner._wire_depth >= self._wire_depth:
            self._wire_depth = self._inner._wire_depth + 1
        for inners_item in self._inners:
            if inners_item._wire_depth >= self._wire_depth:
                self._wire_depth = inners_item._wire_depth + 1
        if self._info is not None and self._info._wire_depth >= self._wire_depth:
            self._wire_depth = self._info._wire_depth + 1
        for by_name_item in self._by_name.values():
            if by_name_item._wire_depth + 1 >= self._wire_depth:
                self._wire_depth = by_name_item._wire_depth + 2
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def phase(self) -> Phase:
        """Field 1 of `jobs.Job`."""
        return self._phase

    @property
    def phases(self) -> tuple[Phase, ...]:
        """Field 2 of `jobs.Job`."""
        return self._phases

    @property
    def inner(self) -> JobInner | None:
        """Field 3 of `jobs.Job`."""
        return self._inner

    @property
    def inners(self) -> tuple[JobInner, ...]:
        """Field 4 of `jobs.Job`."""
        return self._inners

    @property
    def plain(self) -> Plain | None:
        """Field 5 of `jobs.Job`."""
        return self._plain

    @property
    def plains(self) -> tuple[Deep, ...]:
        """Field 6 of `jobs.Job`."""
        return self._plains

    @property
    def time(self) -> datetime | None:
        """Field 7 of `jobs.Job`."""
        return self._time

    @property
    def length(self) -> timedelta | None:
        """Field 8 of `jobs.Job`."""
        return self._length

    @property
    def info(self) -> CustomInfo | None:
        """Field 9 of `jobs.Job`."""
        return self._info

    @property
    def commented(self) -> str:
        """Documented by its comment. Field 10 of `jobs.Job`."""
        return self._commented

    @property
    def by_name(self) -> Mapping[str, JobInner]:
        """Field 11 of `jobs.Job`."""
        return self._by_name

    @property
    def maybe(self) -> bool | None:
        """Field 12 of `jobs.Job`."""
        return self._maybe

    @property
    def times(self) -> tuple[datetime, ...]:
        """Field 13 of `jobs.Job`."""
        return self._times

    @property
    def content(self) -> str:
        """Field 2000 of `jobs.Job`."""
        return self._content

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._phase:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._phase))
        if self._phases:
            parts.append(b"\x12" + _wire.packed(_wire.varint, self._phases))
        if self._inner is not None:
            _wire.put_block(parts, b"\x1a", self._inner.to_bytes())
        for inners_item in self._inners:
            _wire.put_block(parts, b"\x22", inners_item.to_bytes())
        if self._plain is not None:
            _wire.put_block(parts, b"\x2a", self._plain.to_bytes())
        for plains_item in self._plains:
            _wire.put_block(parts, b"\x32", plains_item.to_bytes())
        if self._time is not None:
            _wire.put_block(parts, b"\x3a", _known.Timestamp.to_bytes(self._time))
        if self._length is not None:
            _wire.put_block(parts, b"\x42", _known.Duration.to_bytes(self._length))
        if self._info is not None:
            _wire.put_block(parts, b"\x4a", self._info.to_bytes())
        if self._commented:
            _wire.put_text(parts, b"\x52", self._commented)
        if self._by_name:
            parts += [
                b"\x5a"
                + _wire.block(
                    b"\x0a" + _wire.text(key) + b"\x12" + _wire.block(self._by_name[key].to_bytes())
                )
                for key in sorted(self._by_name)
            ]
        if self._maybe is not None:
            _wire.put_block(parts, b"\x62", _known.BoolValue.to_bytes(self._maybe))
        for times_item in self._times:
            _wire.put_block(parts, b"\x6a", _known.Timestamp.to_bytes(times_item))
        if self._content:
            _wire.put_text(parts, b"\x82\x7d", self._content)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Job:
        phase = 0
        phases: list[int] = []
        inner: _wire.Chunks = None
        inners: list[JobInner] = []
        plain: _wire.Chunks = None
        plains: list[Deep] = []
        time: _wire.Chunks = None
        length: _wire.Chunks = None
        info: _wire.Chunks = None
        commented = ""
        by_name: dict[str, JobInner] = {}
        maybe: _wire.Chunks = None
        times: list[datetime] = []
        content_ = ""
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
                    _wire.add_packed(phases, chunk, _wire.read_int32)
                elif tag == 0x1A:
                    inner = chunk if inner is None else _wire.added(inner, chunk)
                elif tag == 0x22:
                    inners.append(_wire.message(JobInner, chunk, depth))
                elif tag == 0x2A:
                    plain = chunk if plain is None else _wire.added(plain, chunk)
                elif tag == 0x32:
                    plains.append(_wire.message(Deep, chunk, depth))
                elif tag == 0x3A:
                    time = chunk if time is None else _wire.added(time, chunk)
                elif tag == 0x42:
                    length = chunk if length is None else _wire.added(length, chunk)
                elif tag == 0x4A:
                    info = chunk if info is None else _wire.added(info, chunk)
                elif tag == 0x52:
                    commented = chunk.decode()
                elif tag == 0x5A:
                    _wire.add_message_entry(by_name, chunk, _wire.TEXT_KEY, JobInner, depth)
                elif tag == 0x62:
                    maybe = chunk if maybe is None else _wire.added(maybe, chunk)
                elif tag == 0x6A:
                    times.append(_wire.message(_known.Timestamp, chunk, depth))
                elif tag == 0x3E82:
                    content_ = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x10:
                at = _wire.add(phases, content, at, _wire.read_int32)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._phase = _member(Phase, phase)
        found._phases = tuple([_member(Phase, each) for each in phases])
        found._inner = None if inner is None else _wire.message(JobInner, inner, depth)
        found._inners = tuple(inners)
        found._plain = None if plain is None else _wire.message(Plain, plain, depth)
        found._plains = tuple(plains)
        found._time = (
            None if time is None else _known.time(_known.Timestamp, time, depth, "Job.time")
        )
        found._length = (
            None if length is None else _known.time(_known.Duration, length, depth, "Job.length")
        )
        found._info = None if info is None else _wire.message(_known.Struct, info, depth)
        found._commented = commented
        found._by_name = _check.read_only(by_name)
        found._maybe = None if maybe is None else _wire.message(_known.BoolValue, maybe, depth)
        found._times = tuple(times)
        found._content = content_
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 17
        if found._inner is not None and found._inner._wire_depth >= found._wire_depth:
            found._wire_depth = found._inner._wire_depth + 1
        for inners_item in found._inners:
            if inners_item._wire_depth >= found._wire_depth:
                found._wire_depth = inners_item._wire_depth + 1
        if found._info is not None and found._info._wire_depth >= found._wire_depth:
            found._wire_depth = found._info._wire_depth + 1
        for by_name_item in found._by_name.values():
            if by_name_item._wire_depth + 1 >= found._wire_depth:
                found._wire_depth = by_name_item._wire_depth + 2
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x08, "_phase", "enum", Phase),
            (0x1A, "_inner", "endless", JobInner),
            (0x2A, "_plain", "message", Plain),
            (0x3A, "_time", "message", _known.Timestamp),
            (0x42, "_length", "message", _known.Duration),
            (0x4A, "_info", "struct", _known.Struct),
            (0x52, "_commented", "text", None),
            (0x62, "_maybe", "message", _known.BoolValue),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import jobs_pb2

        return jobs_pb2.Job

    def to_proto(self) -> _jobs_pb2.Job:
        """Makes the message, of the stubs package's own class."""
        from . import jobs_pb2

        return jobs_pb2.Job.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Job):
            return NotImplemented
        return (
            self._phase == other._phase
            and self._phases == other._phases
            and self._inner == other._inner
            and self._inners == other._inners
            and self._plain == other._plain
            and self._plains == other._plains
            and _equality.same(self._time, other._time)
            and _equality.same(self._length, other._length)
            and self._info == other._info
            and self._commented == other._commented
            and self._by_name == other._by_name
            and self._maybe == other._maybe
            and _equality.same(self._times, other._times)
            and self._content == other._content
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._phase,
                self._phases,
                self._inner,
                self._inners,
                self._plain,
                self._plains,
                self._time,
                self._length,
                _equality.hashed(self._info),
                self._commented,
                frozenset(self._by_name),
                self._maybe,
                self._times,
                self._content,
                self._unknown_fields,
            )
        )


@final
class JobInner(Wrapper):
    """jobs.Job.Inner

    Message `jobs.Job.Inner`.
    """

    __slots__ = (
        "_job",
        "_wire_depth",
    )

    _full_name = "jobs.Job.Inner"

    def __init__(
        self,
        *,
        job: Job | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._job = (
            job if job is None or isinstance(job, Job) else Job._check_value(job, "JobInner.job")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, JobInner)
        )
        self._wire_depth = 16
        if self._job is not None and self._job._wire_depth >= self._wire_depth:
            self._wire_depth = self._job._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def job(self) -> Job | None:
        """Field 1 of `jobs.Job.Inner`."""
        return self._job

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._job is not None:
            _wire.put_block(parts, b"\x0a", self._job.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> JobInner:
        job: _wire.Chunks = None
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
                    job = chunk if job is None else _wire.added(job, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._job = None if job is None else _wire.message(Job, job, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._job is not None and found._job._wire_depth >= found._wire_depth:
            found._wire_depth = found._job._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_job", "endless", Job),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import jobs_pb2

        return jobs_pb2.Job.Inner

    def to_proto(self) -> _jobs_pb2.Job.Inner:
        """Makes the message, of the stubs package's own class."""
        from . import jobs_pb2

        return jobs_pb2.Job.Inner.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, JobInner):
            return NotImplemented
        return self._job == other._job and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._job,
                self._unknown_fields,
            )
        )


@final
class Plain(Wrapper):
    """jobs.Plain

    Message `jobs.Plain`.
    """

    __slots__ = ()

    _full_name = "jobs.Plain"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Plain)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Plain:
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            at = _wire.skip(content, at, tag, depth)
            unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import jobs_pb2

        return jobs_pb2.Plain

    def to_proto(self) -> _jobs_pb2.Plain:
        """Makes the message, of the stubs package's own class."""
        from . import jobs_pb2

        return jobs_pb2.Plain.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plain):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))


@final
class Deep(Wrapper):
    """jobs.Plain.Deep

    Message `jobs.Plain.Deep`.
    """

    __slots__ = ()

    _full_name = "jobs.Plain.Deep"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Deep)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Deep:
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            at = _wire.skip(content, at, tag, depth)
            unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import jobs_pb2

        return jobs_pb2.Plain.Deep

    def to_proto(self) -> _jobs_pb2.Plain.Deep:
        """Makes the message, of the stubs package's own class."""
        from . import jobs_pb2

        return jobs_pb2.Plain.Deep.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Deep):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))
