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
        self._phase = _check.enum(phase, Phase, "Job.phase")
        self._phases = _check.enums(phases, Phase, "Job.phases")
        self._inner = _check.message(inner, JobInner, "Job.inner")
        self._inners = _check.messages(inners, JobInner, "Job.inners")
        self._plain = _check.message(plain, Plain, "Job.plain")
        self._plains = _check.messages(plains, Deep, "Job.plains")
        self._time = _check.message(time, _known.Timestamp, "Job.time")
        self._length = _check.message(length, _known.Duration, "Job.length")
        self._info = _check.message(info, _known.Struct, "Job.info")
        self._commented = _check.text(commented, "Job.commented")
        self._by_name = _check.message_mapping(by_name, JobInner, "Job.by_name")
        self._maybe = _check.message(maybe, _known.BoolValue, "Job.maybe")
        self._times = _check.messages(times, _known.Timestamp, "Job.times")
        self._content = _check.text(content, "Job.content")
        self._unknown_fields = _check.unknown(unknown_fields, Job)
        self._wire_depth = _check.depth(
            self, 17, self._inner, *self._inners, self._info, _check.entries(self._by_name)
        )

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
            parts.append(b"\x08" + _wire.varint(self._phase))
        if self._phases:
            parts.append(b"\x12" + _wire.packed(_wire.varint, self._phases))
        if self._inner is not None:
            parts.append(b"\x1a" + _wire.block(self._inner.to_bytes()))
        if self._inners:
            parts += [b"\x22" + _wire.block(each.to_bytes()) for each in self._inners]
        if self._plain is not None:
            parts.append(b"\x2a" + _wire.block(self._plain.to_bytes()))
        if self._plains:
            parts += [b"\x32" + _wire.block(each.to_bytes()) for each in self._plains]
        if self._time is not None:
            parts.append(b"\x3a" + _wire.block(_known.Timestamp.to_bytes(self._time)))
        if self._length is not None:
            parts.append(b"\x42" + _wire.block(_known.Duration.to_bytes(self._length)))
        if self._info is not None:
            parts.append(b"\x4a" + _wire.block(_known.Struct.to_bytes(self._info)))
        if self._commented:
            parts.append(b"\x52" + _wire.text(self._commented))
        if self._by_name:
            parts += [
                b"\x5a"
                + _wire.block(
                    b"\x0a" + _wire.text(key) + b"\x12" + _wire.block(self._by_name[key].to_bytes())
                )
                for key in sorted(self._by_name)
            ]
        if self._maybe is not None:
            parts.append(b"\x62" + _wire.block(_known.BoolValue.to_bytes(self._maybe)))
        if self._times:
            parts += [
                b"\x6a" + _wire.block(_known.Timestamp.to_bytes(each)) for each in self._times
            ]
        if self._content:
            parts.append(b"\x82\x7d" + _wire.text(self._content))
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
            if tag == 0x08:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x12:
                at = _wire.add_packed(phases, content, at, _wire.read_int32)
            elif tag == 0x10:
                at = _wire.add(phases, content, at, _wire.read_int32)
            elif tag == 0x1A:
                inner, at = _wire.read_part(content, at, inner)
            elif tag == 0x22:
                at = _wire.add_message(inners, content, at, JobInner, depth)
            elif tag == 0x2A:
                plain, at = _wire.read_part(content, at, plain)
            elif tag == 0x32:
                at = _wire.add_message(plains, content, at, Deep, depth)
            elif tag == 0x3A:
                time, at = _wire.read_part(content, at, time)
            elif tag == 0x42:
                length, at = _wire.read_part(content, at, length)
            elif tag == 0x4A:
                info, at = _wire.read_part(content, at, info)
            elif tag == 0x52:
                commented, at = _wire.read_text(content, at)
            elif tag == 0x5A:
                at = _wire.add_message_entry(by_name, content, at, JobInner, depth)
            elif tag == 0x62:
                maybe, at = _wire.read_part(content, at, maybe)
            elif tag == 0x6A:
                at = _wire.add_message(times, content, at, _known.Timestamp, depth)
            elif tag == 0x3E82:
                content_, at = _wire.read_text(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        _wire.end(content, at)
        found = cls.__new__(cls)
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
        found._wire_depth = _wire.bound(
            depth, 17, found._inner, *found._inners, found._info, _check.entries(found._by_name)
        )
        return found

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
        self._job = _check.message(job, Job, "JobInner.job")
        self._unknown_fields = _check.unknown(unknown_fields, JobInner)
        self._wire_depth = _check.depth(self, 16, self._job)

    @property
    def job(self) -> Job | None:
        """Field 1 of `jobs.Job.Inner`."""
        return self._job

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._job is not None:
            parts.append(b"\x0a" + _wire.block(self._job.to_bytes()))
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
            if tag == 0x0A:
                job, at = _wire.read_part(content, at, job)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        _wire.end(content, at)
        found = cls.__new__(cls)
        found._job = None if job is None else _wire.message(Job, job, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = _wire.bound(depth, 16, found._job)
        return found

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
        self._unknown_fields = _check.unknown(unknown_fields, Plain)

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
        _wire.end(content, at)
        found = cls.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

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
        self._unknown_fields = _check.unknown(unknown_fields, Deep)

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
        _wire.end(content, at)
        found = cls.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

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
