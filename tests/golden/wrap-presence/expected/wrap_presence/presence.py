# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Fields that can be absent."""

from __future__ import annotations

from datetime import datetime
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

if TYPE_CHECKING:
    from . import presence_pb2 as _presence_pb2

__all__ = [
    "Phase",
    "Presence",
    "PresenceOneCase",
    "PresenceOtherCase",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class Phase(OpenEnum):
    """Enum `presence.Phase`."""

    UNKNOWN = 0
    DONE = 1


@final
class PresenceOneCase(Case):
    """Field 13 of `presence.Presence`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "Presence.choice.one")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x6a" + _wire.text(self._value)


@final
class PresenceOtherCase(Case):
    """Field 14 of `presence.Presence`."""

    __slots__ = ()

    def __init__(self, value: Phase) -> None:
        self._value = _check.enum(value, Phase, "Presence.choice.other")

    @property
    def value(self) -> Phase:
        """The value of the field."""
        found: Phase = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x70" + _wire.varint(self._value)


@final
class Presence(Wrapper):
    """presence.Presence

    Message `presence.Presence`.
    """

    __slots__ = (
        "_text",
        "_data",
        "_truth",
        "_ratio",
        "_small",
        "_large",
        "_natural",
        "_huge",
        "_phase",
        "_inner",
        "_time",
        "_plain",
        "_choice",
        "_whole",
        "_far",
        "_wire_depth",
    )

    _full_name = "presence.Presence"

    def __init__(
        self,
        *,
        text: str | None = None,
        data: bytes | None = None,
        truth: bool | None = None,
        ratio: float | None = None,
        small: int | None = None,
        large: int | None = None,
        natural: int | None = None,
        huge: int | None = None,
        phase: Phase | None = None,
        inner: Presence | None = None,
        time: datetime | None = None,
        plain: str = "",
        choice: PresenceOneCase | PresenceOtherCase | None = None,
        whole: int | None = None,
        far: int | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._text = (
            None
            if text is None
            else _check.NO_TEXT
            if text is _check.NO_TEXT
            else _check.text(text, "Presence.text")
        )
        self._data = None if data is None else _check.binary(data, "Presence.data")
        self._truth = None if truth is None else _check.boolean(truth, "Presence.truth")
        self._ratio = None if ratio is None else _check.double(ratio, "Presence.ratio")
        self._small = None if small is None else _check.int32(small, "Presence.small")
        self._large = None if large is None else _check.int64(large, "Presence.large")
        self._natural = None if natural is None else _check.uint32(natural, "Presence.natural")
        self._huge = None if huge is None else _check.uint64(huge, "Presence.huge")
        self._phase = (
            None
            if phase is None
            else phase
            if isinstance(phase, Phase)
            else _check.enum(phase, Phase, "Presence.phase")
        )
        self._inner = (
            inner
            if inner is None or isinstance(inner, Presence)
            else Presence._check_value(inner, "Presence.inner")
        )
        self._time = None if time is None else _known.Timestamp._check_value(time, "Presence.time")
        self._plain = (
            _check.NO_TEXT if plain is _check.NO_TEXT else _check.text(plain, "Presence.plain")
        )
        self._choice: PresenceOneCase | PresenceOtherCase | None = (
            None
            if choice is None
            else _check.case(
                choice,
                (
                    PresenceOneCase,
                    PresenceOtherCase,
                ),
                "Presence.choice",
            )
        )
        self._whole = None if whole is None else _check.int64(whole, "Presence.whole")
        self._far = None if far is None else _check.uint32(far, "Presence.far")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Presence)
        )
        self._wire_depth = 17
        if self._inner is not None and self._inner._wire_depth >= self._wire_depth:
            self._wire_depth = self._inner._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def text(self) -> str | None:
        """Field 1 of `presence.Presence`."""
        return self._text

    @property
    def data(self) -> bytes | None:
        """Field 2 of `presence.Presence`."""
        return self._data

    @property
    def truth(self) -> bool | None:
        """Field 3 of `presence.Presence`."""
        return self._truth

    @property
    def ratio(self) -> float | None:
        """Field 4 of `presence.Presence`."""
        return self._ratio

    @property
    def small(self) -> int | None:
        """Field 5 of `presence.Presence`."""
        return self._small

    @property
    def large(self) -> int | None:
        """Field 6 of `presence.Presence`."""
        return self._large

    @property
    def natural(self) -> int | None:
        """Field 7 of `presence.Presence`."""
        return self._natural

    @property
    def huge(self) -> int | None:
        """Field 8 of `presence.Presence`."""
        return self._huge

    @property
    def phase(self) -> Phase | None:
        """Field 9 of `presence.Presence`."""
        return self._phase

    @property
    def inner(self) -> Presence | None:
        """Field 10 of `presence.Presence`."""
        return self._inner

    @property
    def time(self) -> datetime | None:
        """Field 11 of `presence.Presence`."""
        return self._time

    @property
    def plain(self) -> str:
        """Field 12 of `presence.Presence`."""
        return self._plain

    @property
    def choice(self) -> PresenceOneCase | PresenceOtherCase | None:
        """One of `PresenceOneCase` (13), `PresenceOtherCase` (14)."""
        return self._choice

    @property
    def whole(self) -> int | None:
        """Field 15 of `presence.Presence`."""
        return self._whole

    @property
    def far(self) -> int | None:
        """Field 2000 of `presence.Presence`."""
        return self._far

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._text is not None:
            _wire.put_text(parts, b"\x0a", self._text)
        if self._data is not None:
            _wire.put_block(parts, b"\x12", self._data)
        if self._truth is not None:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._truth))
        if self._ratio is not None:
            parts.append(b"\x21")
            parts.append(_wire.double(self._ratio))
        if self._small is not None:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._small))
        if self._large is not None:
            parts.append(b"\x30")
            parts.append(_wire.zigzag(self._large))
        if self._natural is not None:
            parts.append(b"\x3d")
            parts.append(_wire.fixed32(self._natural))
        if self._huge is not None:
            parts.append(b"\x40")
            parts.append(_wire.varint(self._huge))
        if self._phase is not None:
            parts.append(b"\x48")
            parts.append(_wire.varint(self._phase))
        if self._inner is not None:
            _wire.put_block(parts, b"\x52", self._inner.to_bytes())
        if self._time is not None:
            _wire.put_block(parts, b"\x5a", _known.Timestamp.to_bytes(self._time))
        if self._plain:
            _wire.put_text(parts, b"\x62", self._plain)
        if self._choice is not None:
            parts.append(self._choice._to_field())
        if self._whole is not None:
            parts.append(b"\x78")
            parts.append(_wire.varint(self._whole))
        if self._far is not None:
            parts.append(b"\x80\x7d")
            parts.append(_wire.varint(self._far))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Presence:
        text: str | None = None
        data: bytes | None = None
        truth: bool | None = None
        ratio: float | None = None
        small: int | None = None
        large: int | None = None
        natural: int | None = None
        huge: int | None = None
        phase: int | None = None
        inner: _wire.Chunks = None
        time: _wire.Chunks = None
        plain = ""
        choice: _case.Choice = None
        whole: int | None = None
        far: int | None = None
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
                    text = chunk.decode()
                elif tag == 0x12:
                    data = chunk
                elif tag == 0x52:
                    inner = chunk if inner is None else _wire.added(inner, chunk)
                elif tag == 0x5A:
                    time = chunk if time is None else _wire.added(time, chunk)
                elif tag == 0x62:
                    plain = chunk.decode()
                elif tag == 0x6A:
                    choice = _case.read_value(choice, PresenceOneCase, chunk.decode(), depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                truth, at = _wire.read_bool(content, at)
            elif tag == 0x21:
                ratio, at = _wire.read_double(content, at)
            elif tag == 0x28:
                small, at = _wire.read_int32(content, at)
            elif tag == 0x30:
                large, at = _wire.read_sint64(content, at)
            elif tag == 0x3D:
                natural, at = _wire.read_fixed32(content, at)
            elif tag == 0x40:
                huge, at = _wire.read_uint64(content, at)
            elif tag == 0x48:
                phase, at = _wire.read_int32(content, at)
            elif tag == 0x70:
                choice, at = _case.read_number(
                    content, at, choice, PresenceOtherCase, Phase._read_wire, depth
                )
            elif tag == 0x78:
                whole, at = _wire.read_int64(content, at)
            elif tag == 0x3E80:
                far, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._text = text
        found._data = data
        found._truth = truth
        found._ratio = ratio
        found._small = small
        found._large = large
        found._natural = natural
        found._huge = huge
        found._phase = None if phase is None else _member(Phase, phase)
        found._inner = None if inner is None else _wire.message(Presence, inner, depth)
        found._time = (
            None if time is None else _known.time(_known.Timestamp, time, depth, "Presence.time")
        )
        found._plain = plain
        found._choice = _case.chosen(choice, depth)
        found._whole = whole
        found._far = far
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 17
        if found._inner is not None and found._inner._wire_depth >= found._wire_depth:
            found._wire_depth = found._inner._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_text", "text", None),
            (0x12, "_data", "block", None),
            (0x18, "_truth", "bool", None),
            (0x28, "_small", "int32", None),
            (0x40, "_huge", "uint64", None),
            (0x48, "_phase", "enum", Phase),
            (0x52, "_inner", "endless", Presence),
            (0x5A, "_time", "message", _known.Timestamp),
            (0x62, "_plain", "text", None),
            (0x78, "_whole", "int64", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import presence_pb2

        return presence_pb2.Presence

    def to_proto(self) -> _presence_pb2.Presence:
        """Makes the message, of the stubs package's own class."""
        from . import presence_pb2

        return presence_pb2.Presence.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Presence):
            return NotImplemented
        return (
            self._text == other._text
            and self._data == other._data
            and self._truth == other._truth
            and _equality.same(self._ratio, other._ratio)
            and self._small == other._small
            and self._large == other._large
            and self._natural == other._natural
            and self._huge == other._huge
            and self._phase == other._phase
            and self._inner == other._inner
            and _equality.same(self._time, other._time)
            and self._plain == other._plain
            and self._choice == other._choice
            and self._whole == other._whole
            and self._far == other._far
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._text,
                self._data,
                self._truth,
                _equality.hashed(self._ratio),
                self._small,
                self._large,
                self._natural,
                self._huge,
                self._phase,
                self._inner,
                self._time,
                self._plain,
                self._choice,
                self._whole,
                self._far,
                self._unknown_fields,
            )
        )
