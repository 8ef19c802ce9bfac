# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Maps with keys of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from . import maps_pb2 as _maps_pb2
    from .custom_info import CustomInfo

__all__ = [
    "Inner",
    "Maps",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


@final
class Maps(Wrapper):
    """maps.Maps

    Message `maps.Maps`.
    """

    __slots__ = (
        "_by_int32",
        "_by_int64",
        "_by_uint32",
        "_by_uint64",
        "_by_sint32",
        "_by_sint64",
        "_by_fixed32",
        "_by_fixed64",
        "_by_sfixed32",
        "_by_sfixed64",
        "_by_bool",
        "_by_string",
        "_wire_depth",
    )

    _full_name = "maps.Maps"

    def __init__(
        self,
        *,
        by_int32: Mapping[int, str] = _check.EMPTY,
        by_int64: Mapping[int, float] = _check.EMPTY,
        by_uint32: Mapping[int, bytes] = _check.EMPTY,
        by_uint64: Mapping[int, bool] = _check.EMPTY,
        by_sint32: Mapping[int, Inner] = _check.EMPTY,
        by_sint64: Mapping[int, datetime] = _check.EMPTY,
        by_fixed32: Mapping[int, Mapping[str, object]] = _check.EMPTY,
        by_fixed64: Mapping[int, int] = _check.EMPTY,
        by_sfixed32: Mapping[int, int] = _check.EMPTY,
        by_sfixed64: Mapping[int, Inner] = _check.EMPTY,
        by_bool: Mapping[bool, str] = _check.EMPTY,
        by_string: Mapping[str, Inner] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._by_int32 = (
            _check.EMPTY
            if by_int32 is _check.EMPTY
            else _check.mapping(by_int32, _check.int32, _check.text, "Maps.by_int32")
        )
        self._by_int64 = (
            _check.EMPTY
            if by_int64 is _check.EMPTY
            else _check.mapping(by_int64, _check.int64, _check.double, "Maps.by_int64")
        )
        self._by_uint32 = (
            _check.EMPTY
            if by_uint32 is _check.EMPTY
            else _check.mapping(by_uint32, _check.uint32, _check.binary, "Maps.by_uint32")
        )
        self._by_uint64 = (
            _check.EMPTY
            if by_uint64 is _check.EMPTY
            else _check.mapping(by_uint64, _check.uint64, _check.boolean, "Maps.by_uint64")
        )
        self._by_sint32 = (
            _check.EMPTY
            if by_sint32 is _check.EMPTY
            else _check.message_mapping(by_sint32, _check.int32, Inner, "Maps.by_sint32")
        )
        self._by_sint64 = (
            _check.EMPTY
            if by_sint64 is _check.EMPTY
            else _check.message_mapping(by_sint64, _check.int64, _known.Timestamp, "Maps.by_sint64")
        )
        self._by_fixed32 = (
            _check.EMPTY
            if by_fixed32 is _check.EMPTY
            else _check.message_mapping(by_fixed32, _check.uint32, _known.Struct, "Maps.by_fixed32")
        )
        self._by_fixed64 = (
            _check.EMPTY
            if by_fixed64 is _check.EMPTY
            else _check.mapping(by_fixed64, _check.uint64, _check.uint64, "Maps.by_fixed64")
        )
        self._by_sfixed32 = (
            _check.EMPTY
            if by_sfixed32 is _check.EMPTY
            else _check.mapping(by_sfixed32, _check.int32, _check.int32, "Maps.by_sfixed32")
        )
        self._by_sfixed64 = (
            _check.EMPTY
            if by_sfixed64 is _check.EMPTY
            else _check.message_mapping(by_sfixed64, _check.int64, Inner, "Maps.by_sfixed64")
        )
        self._by_bool = (
            _check.EMPTY
            if by_bool is _check.EMPTY
            else _check.mapping(by_bool, _check.boolean, _check.text, "Maps.by_bool")
        )
        self._by_string = (
            _check.EMPTY
            if by_string is _check.EMPTY
            else _check.message_mapping(by_string, _check.text, Inner, "Maps.by_string")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Maps)
        )
        self._wire_depth = 19
        for by_fixed32_item in self._by_fixed32.values():
            if by_fixed32_item._wire_depth + 1 >= self._wire_depth:
                self._wire_depth = by_fixed32_item._wire_depth + 2
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def by_int32(self) -> Mapping[int, str]:
        """Field 1 of `maps.Maps`."""
        return self._by_int32

    @property
    def by_int64(self) -> Mapping[int, float]:
        """Field 2 of `maps.Maps`."""
        return self._by_int64

    @property
    def by_uint32(self) -> Mapping[int, bytes]:
        """Field 3 of `maps.Maps`."""
        return self._by_uint32

    @property
    def by_uint64(self) -> Mapping[int, bool]:
        """Field 4 of `maps.Maps`."""
        return self._by_uint64

    @property
    def by_sint32(self) -> Mapping[int, Inner]:
        """Field 5 of `maps.Maps`."""
        return self._by_sint32

    @property
    def by_sint64(self) -> Mapping[int, datetime]:
        """Field 6 of `maps.Maps`."""
        return self._by_sint64

    @property
    def by_fixed32(self) -> Mapping[int, CustomInfo]:
        """Field 7 of `maps.Maps`."""
        return self._by_fixed32

    @property
    def by_fixed64(self) -> Mapping[int, int]:
        """Field 8 of `maps.Maps`."""
        return self._by_fixed64

    @property
    def by_sfixed32(self) -> Mapping[int, int]:
        """Field 9 of `maps.Maps`."""
        return self._by_sfixed32

    @property
    def by_sfixed64(self) -> Mapping[int, Inner]:
        """Field 10 of `maps.Maps`."""
        return self._by_sfixed64

    @property
    def by_bool(self) -> Mapping[bool, str]:
        """Field 11 of `maps.Maps`."""
        return self._by_bool

    @property
    def by_string(self) -> Mapping[str, Inner]:
        """Field 12 of `maps.Maps`."""
        return self._by_string

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._by_int32:
            parts += [
                b"\x0a"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x12" + _wire.text(self._by_int32[key])
                )
                for key in sorted(self._by_int32)
            ]
        if self._by_int64:
            parts += [
                b"\x12"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x11" + _wire.double(self._by_int64[key])
                )
                for key in sorted(self._by_int64)
            ]
        if self._by_uint32:
            parts += [
                b"\x1a"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x12" + _wire.block(self._by_uint32[key])
                )
                for key in sorted(self._by_uint32)
            ]
        if self._by_uint64:
            parts += [
                b"\x22"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x10" + _wire.varint(self._by_uint64[key])
                )
                for key in sorted(self._by_uint64)
            ]
        if self._by_sint32:
            parts += [
                b"\x2a"
                + _wire.block(
                    b"\x08"
                    + _wire.zigzag(key)
                    + b"\x12"
                    + _wire.block(self._by_sint32[key].to_bytes())
                )
                for key in sorted(self._by_sint32)
            ]
        if self._by_sint64:
            parts += [
                b"\x32"
                + _wire.block(
                    b"\x08"
                    + _wire.zigzag(key)
                    + b"\x12"
                    + _wire.block(_known.Timestamp.to_bytes(self._by_sint64[key]))
                )
                for key in sorted(self._by_sint64)
            ]
        if self._by_fixed32:
            parts += [
                b"\x3a"
                + _wire.block(
                    b"\x0d"
                    + _wire.fixed32(key)
                    + b"\x12"
                    + _wire.block(self._by_fixed32[key].to_bytes())
                )
                for key in sorted(self._by_fixed32)
            ]
        if self._by_fixed64:
            parts += [
                b"\x42"
                + _wire.block(
                    b"\x09" + _wire.fixed64(key) + b"\x10" + _wire.varint(self._by_fixed64[key])
                )
                for key in sorted(self._by_fixed64)
            ]
        if self._by_sfixed32:
            parts += [
                b"\x4a"
                + _wire.block(
                    b"\x0d" + _wire.sfixed32(key) + b"\x10" + _wire.zigzag(self._by_sfixed32[key])
                )
                for key in sorted(self._by_sfixed32)
            ]
        if self._by_sfixed64:
            parts += [
                b"\x52"
                + _wire.block(
                    b"\x09"
                    + _wire.sfixed64(key)
                    + b"\x12"
                    + _wire.block(self._by_sfixed64[key].to_bytes())
                )
                for key in sorted(self._by_sfixed64)
            ]
        if self._by_bool:
            parts += [
                b"\x5a"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x12" + _wire.text(self._by_bool[key])
                )
                for key in sorted(self._by_bool)
            ]
        if self._by_string:
            parts += [
                b"\x62"
                + _wire.block(
                    b"\x0a"
                    + _wire.text(key)
                    + b"\x12"
                    + _wire.block(self._by_string[key].to_bytes())
                )
                for key in sorted(self._by_string)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Maps:
        by_int32: dict[int, str] = {}
        by_int64: dict[int, float] = {}
        by_uint32: dict[int, bytes] = {}
        by_uint64: dict[int, bool] = {}
        by_sint32: dict[int, Inner] = {}
        by_sint64: dict[int, datetime] = {}
        by_fixed32: dict[int, CustomInfo] = {}
        by_fixed64: dict[int, int] = {}
        by_sfixed32: dict[int, int] = {}
        by_sfixed64: dict[int, Inner] = {}
        by_bool: dict[bool, str] = {}
        by_string: dict[str, Inner] = {}
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
                    _wire.add_entry(by_int32, chunk, _wire.INT32_KEY, 18, _wire.read_text, "")
                elif tag == 0x12:
                    _wire.add_entry(by_int64, chunk, _wire.INT64_KEY, 17, _wire.read_double, 0.0)
                elif tag == 0x1A:
                    _wire.add_entry(by_uint32, chunk, _wire.UINT32_KEY, 18, _wire.read_block, b"")
                elif tag == 0x22:
                    _wire.add_entry(by_uint64, chunk, _wire.UINT64_KEY, 16, _wire.read_bool, False)
                elif tag == 0x2A:
                    _wire.add_message_entry(by_sint32, chunk, _wire.SINT32_KEY, Inner, depth)
                elif tag == 0x32:
                    _wire.add_message_entry(
                        by_sint64, chunk, _wire.SINT64_KEY, _known.Timestamp, depth
                    )
                elif tag == 0x3A:
                    _wire.add_message_entry(
                        by_fixed32, chunk, _wire.FIXED32_KEY, _known.Struct, depth
                    )
                elif tag == 0x42:
                    _wire.add_entry(by_fixed64, chunk, _wire.FIXED64_KEY, 16, _wire.read_uint64, 0)
                elif tag == 0x4A:
                    _wire.add_entry(
                        by_sfixed32, chunk, _wire.SFIXED32_KEY, 16, _wire.read_sint32, 0
                    )
                elif tag == 0x52:
                    _wire.add_message_entry(by_sfixed64, chunk, _wire.SFIXED64_KEY, Inner, depth)
                elif tag == 0x5A:
                    _wire.add_entry(by_bool, chunk, _wire.BOOL_KEY, 18, _wire.read_text, "")
                elif tag == 0x62:
                    _wire.add_message_entry(by_string, chunk, _wire.TEXT_KEY, Inner, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._by_int32 = _check.read_only(by_int32)
        found._by_int64 = _check.read_only(by_int64)
        found._by_uint32 = _check.read_only(by_uint32)
        found._by_uint64 = _check.read_only(by_uint64)
        found._by_sint32 = _check.read_only(by_sint32)
        found._by_sint64 = _check.read_only(by_sint64)
        found._by_fixed32 = _check.read_only(by_fixed32)
        found._by_fixed64 = _check.read_only(by_fixed64)
        found._by_sfixed32 = _check.read_only(by_sfixed32)
        found._by_sfixed64 = _check.read_only(by_sfixed64)
        found._by_bool = _check.read_only(by_bool)
        found._by_string = _check.read_only(by_string)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 19
        for by_fixed32_item in found._by_fixed32.values():
            if by_fixed32_item._wire_depth + 1 >= found._wire_depth:
                found._wire_depth = by_fixed32_item._wire_depth + 2
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import maps_pb2

        return maps_pb2.Maps

    def to_proto(self) -> _maps_pb2.Maps:
        """Makes the message, of the stubs package's own class."""
        from . import maps_pb2

        return maps_pb2.Maps.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Maps):
            return NotImplemented
        return (
            self._by_int32 == other._by_int32
            and _equality.same(self._by_int64, other._by_int64)
            and self._by_uint32 == other._by_uint32
            and self._by_uint64 == other._by_uint64
            and self._by_sint32 == other._by_sint32
            and _equality.same(self._by_sint64, other._by_sint64)
            and self._by_fixed32 == other._by_fixed32
            and self._by_fixed64 == other._by_fixed64
            and self._by_sfixed32 == other._by_sfixed32
            and self._by_sfixed64 == other._by_sfixed64
            and self._by_bool == other._by_bool
            and self._by_string == other._by_string
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                frozenset(self._by_int32),
                frozenset(self._by_int64),
                frozenset(self._by_uint32),
                frozenset(self._by_uint64),
                frozenset(self._by_sint32),
                frozenset(self._by_sint64),
                frozenset(self._by_fixed32),
                frozenset(self._by_fixed64),
                frozenset(self._by_sfixed32),
                frozenset(self._by_sfixed64),
                frozenset(self._by_bool),
                frozenset(self._by_string),
                self._unknown_fields,
            )
        )


@final
class Inner(Wrapper):
    """maps.Inner

    Message `maps.Inner`.
    """

    __slots__ = ("_by_int32",)

    _full_name = "maps.Inner"
    _wire_depth = 17

    def __init__(
        self,
        *,
        by_int32: Mapping[int, str] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._by_int32 = (
            _check.EMPTY
            if by_int32 is _check.EMPTY
            else _check.mapping(by_int32, _check.int32, _check.text, "Inner.by_int32")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Inner)
        )

    @property
    def by_int32(self) -> Mapping[int, str]:
        """Field 1 of `maps.Inner`."""
        return self._by_int32

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._by_int32:
            parts += [
                b"\x0a"
                + _wire.block(
                    b"\x08" + _wire.varint(key) + b"\x12" + _wire.text(self._by_int32[key])
                )
                for key in sorted(self._by_int32)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Inner:
        by_int32: dict[int, str] = {}
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
                    _wire.add_entry(by_int32, chunk, _wire.INT32_KEY, 18, _wire.read_text, "")
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._by_int32 = _check.read_only(by_int32)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import maps_pb2

        return maps_pb2.Inner

    def to_proto(self) -> _maps_pb2.Inner:
        """Makes the message, of the stubs package's own class."""
        from . import maps_pb2

        return maps_pb2.Inner.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Inner):
            return NotImplemented
        return self._by_int32 == other._by_int32 and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                frozenset(self._by_int32),
                self._unknown_fields,
            )
        )
