# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Literals: the values that Flyte passes between tasks."""

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
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

from .types import BlobType, LiteralType, SchemaType, StructuredDatasetType

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
    from .flyteidl.core import types_pb2 as _flyteidl_core_types_pb2

__all__ = [
    "Binary",
    "Blob",
    "BlobMetadata",
    "Error",
    "Literal",
    "LiteralCollection",
    "LiteralCollectionCase",
    "LiteralMap",
    "LiteralMapCase",
    "LiteralOffloadedMetadata",
    "LiteralOffloadedMetadataCase",
    "LiteralScalarCase",
    "Primitive",
    "PrimitiveBooleanCase",
    "PrimitiveDatetimeCase",
    "PrimitiveDurationCase",
    "PrimitiveFloatValueCase",
    "PrimitiveIntegerCase",
    "PrimitiveStringValueCase",
    "Scalar",
    "ScalarBinaryCase",
    "ScalarBlobCase",
    "ScalarErrorCase",
    "ScalarGenericCase",
    "ScalarNoneTypeCase",
    "ScalarPrimitiveCase",
    "ScalarSchemaCase",
    "ScalarStructuredDatasetCase",
    "ScalarUnionCase",
    "Schema",
    "StructuredDataset",
    "StructuredDatasetMetadata",
    "Union",
    "Void",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


@final
class PrimitiveIntegerCase(Case):
    """An integer of 64 bits: field 1 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: int) -> None:
        self._value = _check.int64(value, "Primitive.value.integer")

    @property
    def value(self) -> int:
        """The value of the field."""
        found: int = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x08" + _wire.varint(self._value)


@final
class PrimitiveFloatValueCase(Case):
    """A floating point number of 64 bits: field 2 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: float) -> None:
        self._value = _check.double(value, "Primitive.value.float_value")

    @property
    def value(self) -> float:
        """The value of the field."""
        found: float = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x11" + _wire.double(self._value)


@final
class PrimitiveStringValueCase(Case):
    """A string: field 3 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "Primitive.value.string_value")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.text(self._value)


@final
class PrimitiveBooleanCase(Case):
    """True or false: field 4 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: bool) -> None:
        self._value = _check.boolean(value, "Primitive.value.boolean")

    @property
    def value(self) -> bool:
        """The value of the field."""
        found: bool = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x20" + _wire.varint(self._value)


@final
class PrimitiveDatetimeCase(Case):
    """A point in time: field 5 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: datetime) -> None:
        self._value = _known.Timestamp._check_value(value, "Primitive.value.datetime")

    @property
    def value(self) -> datetime:
        """The value of the field."""
        found: datetime = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x2a" + _wire.block(_known.Timestamp.to_bytes(self._value))


@final
class PrimitiveDurationCase(Case):
    """A length of time: field 6 of `flyteidl.core.Primitive`."""

    __slots__ = ()

    def __init__(self, value: timedelta) -> None:
        self._value = _known.Duration._check_value(value, "Primitive.value.duration")

    @property
    def value(self) -> timedelta:
        """The value of the field."""
        found: timedelta = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x32" + _wire.block(_known.Duration.to_bytes(self._value))


@final
class Primitive(Wrapper):
    """A simple value.

    Message `flyteidl.core.Primitive`.
    """

    __slots__ = ("_value",)

    _full_name = "flyteidl.core.Primitive"
    _wire_depth = 17

    def __init__(
        self,
        *,
        value: PrimitiveIntegerCase
        | PrimitiveFloatValueCase
        | PrimitiveStringValueCase
        | PrimitiveBooleanCase
        | PrimitiveDatetimeCase
        | PrimitiveDurationCase
        | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value: (
            PrimitiveIntegerCase
            | PrimitiveFloatValueCase
            | PrimitiveStringValueCase
            | PrimitiveBooleanCase
            | PrimitiveDatetimeCase
            | PrimitiveDurationCase
            | None
        ) = (
            None
            if value is None
            else _check.case(
                value,
                (
                    PrimitiveIntegerCase,
                    PrimitiveFloatValueCase,
                    PrimitiveStringValueCase,
                    PrimitiveBooleanCase,
                    PrimitiveDatetimeCase,
                    PrimitiveDurationCase,
                ),
                "Primitive.value",
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Primitive)
        )

    @property
    def value(
        self,
    ) -> (
        PrimitiveIntegerCase
        | PrimitiveFloatValueCase
        | PrimitiveStringValueCase
        | PrimitiveBooleanCase
        | PrimitiveDatetimeCase
        | PrimitiveDurationCase
        | None
    ):
        """The value. One of `PrimitiveIntegerCase` (1), `PrimitiveFloatValueCase` (2),
        `PrimitiveStringValueCase` (3), `PrimitiveBooleanCase` (4), `PrimitiveDatetimeCase`
        (5), `PrimitiveDurationCase` (6)."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value is not None:
            parts.append(self._value._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Primitive:
        value: _case.Choice = None
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
                    value = _case.read_value(value, PrimitiveStringValueCase, chunk.decode(), depth)
                elif tag == 0x2A:
                    value = _case.read_message(
                        value, PrimitiveDatetimeCase, _known.Timestamp, chunk, depth
                    )
                elif tag == 0x32:
                    value = _case.read_message(
                        value, PrimitiveDurationCase, _known.Duration, chunk, depth
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                value, at = _case.read_number(
                    content, at, value, PrimitiveIntegerCase, _wire.read_int64, depth
                )
            elif tag == 0x11:
                value, at = _case.read_number(
                    content, at, value, PrimitiveFloatValueCase, _wire.read_double, depth
                )
            elif tag == 0x20:
                value, at = _case.read_number(
                    content, at, value, PrimitiveBooleanCase, _wire.read_bool, depth
                )
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = _case.chosen(value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Primitive

    def to_proto(self) -> _flyteidl_core_literals_pb2.Primitive:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Primitive.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Primitive):
            return NotImplemented
        return self._value == other._value and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._unknown_fields,
            )
        )


@final
class Void(Wrapper):
    """The absence of a value, as `None` in Python.

    Message `flyteidl.core.Void`.
    """

    __slots__ = ()

    _full_name = "flyteidl.core.Void"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Void)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Void:
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
        from .flyteidl.core import literals_pb2

        return literals_pb2.Void

    def to_proto(self) -> _flyteidl_core_literals_pb2.Void:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Void.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Void):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))


@final
class BlobMetadata(Wrapper):
    """What is known about a blob without reading it.

    Message `flyteidl.core.BlobMetadata`.
    """

    __slots__ = ("_type",)

    _full_name = "flyteidl.core.BlobMetadata"
    _wire_depth = 17

    def __init__(
        self,
        *,
        type: BlobType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._type = (
            type
            if type is None or isinstance(type, BlobType)
            else BlobType._check_value(type, "BlobMetadata.type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, BlobMetadata)
        )

    @property
    def type(self) -> BlobType | None:
        """The blob's type. Field 1 of `flyteidl.core.BlobMetadata`."""
        return self._type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._type is not None:
            _wire.put_block(parts, b"\x0a", self._type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> BlobMetadata:
        type: _wire.Chunks = None
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
                    type = chunk if type is None else _wire.added(type, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._type = None if type is None else _wire.message(BlobType, type, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ((0x0A, "_type", "message", BlobType),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.BlobMetadata

    def to_proto(self) -> _flyteidl_core_literals_pb2.BlobMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.BlobMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BlobMetadata):
            return NotImplemented
        return self._type == other._type and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._type,
                self._unknown_fields,
            )
        )


@final
class Blob(Wrapper):
    """A file or a directory in the object store.

    Message `flyteidl.core.Blob`.
    """

    __slots__ = (
        "_metadata",
        "_uri",
    )

    _full_name = "flyteidl.core.Blob"
    _wire_depth = 18

    def __init__(
        self,
        *,
        metadata: BlobMetadata | None = None,
        uri: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, BlobMetadata)
            else BlobMetadata._check_value(metadata, "Blob.metadata")
        )
        self._uri = _check.NO_TEXT if uri is _check.NO_TEXT else _check.text(uri, "Blob.uri")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Blob)
        )

    @property
    def metadata(self) -> BlobMetadata | None:
        """What is known about the content. Field 1 of `flyteidl.core.Blob`."""
        return self._metadata

    @property
    def uri(self) -> str:
        """Where the file or directory is. Field 3 of `flyteidl.core.Blob`."""
        return self._uri

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._metadata is not None:
            _wire.put_block(parts, b"\x0a", self._metadata.to_bytes())
        if self._uri:
            _wire.put_text(parts, b"\x1a", self._uri)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Blob:
        metadata: _wire.Chunks = None
        uri = ""
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
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x1A:
                    uri = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._metadata = None if metadata is None else _wire.message(BlobMetadata, metadata, depth)
        found._uri = uri
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_metadata", "message", BlobMetadata),
            (0x1A, "_uri", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Blob

    def to_proto(self) -> _flyteidl_core_literals_pb2.Blob:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Blob.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Blob):
            return NotImplemented
        return (
            self._metadata == other._metadata
            and self._uri == other._uri
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._metadata,
                self._uri,
                self._unknown_fields,
            )
        )


@final
class Binary(Wrapper):
    """Bytes that stand in the literal itself.

    Message `flyteidl.core.Binary`.
    """

    __slots__ = (
        "_value",
        "_tag",
    )

    _full_name = "flyteidl.core.Binary"
    _wire_depth = 16

    def __init__(
        self,
        *,
        value: bytes = b"",
        tag: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._value = _check.binary(value, "Binary.value")
        self._tag = _check.NO_TEXT if tag is _check.NO_TEXT else _check.text(tag, "Binary.tag")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Binary)
        )

    @property
    def value(self) -> bytes:
        """The bytes. Field 1 of `flyteidl.core.Binary`."""
        return self._value

    @property
    def tag(self) -> str:
        """How the bytes are encoded, such as `msgpack`. Field 2 of `flyteidl.core.Binary`."""
        return self._tag

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value:
            _wire.put_block(parts, b"\x0a", self._value)
        if self._tag:
            _wire.put_text(parts, b"\x12", self._tag)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Binary:
        value = b""
        tag_ = ""
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
                    value = chunk
                elif tag == 0x12:
                    tag_ = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = value
        found._tag = tag_
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_value", "block", None),
            (0x12, "_tag", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Binary

    def to_proto(self) -> _flyteidl_core_literals_pb2.Binary:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Binary.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Binary):
            return NotImplemented
        return (
            self._value == other._value
            and self._tag == other._tag
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._tag,
                self._unknown_fields,
            )
        )


@final
class Schema(Wrapper):
    """A table in the older form; `StructuredDataset` is the newer.

    Message `flyteidl.core.Schema`.
    """

    __slots__ = (
        "_uri",
        "_type",
    )

    _full_name = "flyteidl.core.Schema"
    _wire_depth = 18

    def __init__(
        self,
        *,
        uri: str = "",
        type: SchemaType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._uri = _check.NO_TEXT if uri is _check.NO_TEXT else _check.text(uri, "Schema.uri")
        self._type = (
            type
            if type is None or isinstance(type, SchemaType)
            else SchemaType._check_value(type, "Schema.type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Schema)
        )

    @property
    def uri(self) -> str:
        """Where the table is. Field 1 of `flyteidl.core.Schema`."""
        return self._uri

    @property
    def type(self) -> SchemaType | None:
        """The table's columns. Field 3 of `flyteidl.core.Schema`."""
        return self._type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._uri:
            _wire.put_text(parts, b"\x0a", self._uri)
        if self._type is not None:
            _wire.put_block(parts, b"\x1a", self._type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Schema:
        uri = ""
        type: _wire.Chunks = None
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
                elif tag == 0x1A:
                    type = chunk if type is None else _wire.added(type, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._uri = uri
        found._type = None if type is None else _wire.message(SchemaType, type, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_uri", "text", None),
            (0x1A, "_type", "message", SchemaType),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Schema

    def to_proto(self) -> _flyteidl_core_literals_pb2.Schema:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Schema.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Schema):
            return NotImplemented
        return (
            self._uri == other._uri
            and self._type == other._type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._uri,
                self._type,
                self._unknown_fields,
            )
        )


@final
class StructuredDatasetMetadata(Wrapper):
    """What is known about a structured dataset without reading it.

    Message `flyteidl.core.StructuredDatasetMetadata`.
    """

    __slots__ = (
        "_structured_dataset_type",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.StructuredDatasetMetadata"

    def __init__(
        self,
        *,
        structured_dataset_type: StructuredDatasetType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._structured_dataset_type = (
            structured_dataset_type
            if structured_dataset_type is None
            or isinstance(structured_dataset_type, StructuredDatasetType)
            else StructuredDatasetType._check_value(
                structured_dataset_type, "StructuredDatasetMetadata.structured_dataset_type"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, StructuredDatasetMetadata)
        )
        self._wire_depth = 16
        if (
            self._structured_dataset_type is not None
            and self._structured_dataset_type._wire_depth >= self._wire_depth
        ):
            self._wire_depth = self._structured_dataset_type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def structured_dataset_type(self) -> StructuredDatasetType | None:
        """The dataset's type. Field 1 of `flyteidl.core.StructuredDatasetMetadata`."""
        return self._structured_dataset_type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._structured_dataset_type is not None:
            _wire.put_block(parts, b"\x0a", self._structured_dataset_type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> StructuredDatasetMetadata:
        structured_dataset_type: _wire.Chunks = None
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
                    structured_dataset_type = (
                        chunk
                        if structured_dataset_type is None
                        else _wire.added(structured_dataset_type, chunk)
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
        found._structured_dataset_type = (
            None
            if structured_dataset_type is None
            else _wire.message(StructuredDatasetType, structured_dataset_type, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if (
            found._structured_dataset_type is not None
            and found._structured_dataset_type._wire_depth >= found._wire_depth
        ):
            found._wire_depth = found._structured_dataset_type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_structured_dataset_type", "endless", StructuredDatasetType),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.StructuredDatasetMetadata

    def to_proto(self) -> _flyteidl_core_literals_pb2.StructuredDatasetMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.StructuredDatasetMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StructuredDatasetMetadata):
            return NotImplemented
        return (
            self._structured_dataset_type == other._structured_dataset_type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._structured_dataset_type,
                self._unknown_fields,
            )
        )


@final
class StructuredDataset(Wrapper):
    """A structured dataset in the object store or in a database.

    Message `flyteidl.core.StructuredDataset`.
    """

    __slots__ = (
        "_uri",
        "_metadata",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.StructuredDataset"

    def __init__(
        self,
        *,
        uri: str = "",
        metadata: StructuredDatasetMetadata | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._uri = (
            _check.NO_TEXT if uri is _check.NO_TEXT else _check.text(uri, "StructuredDataset.uri")
        )
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, StructuredDatasetMetadata)
            else StructuredDatasetMetadata._check_value(metadata, "StructuredDataset.metadata")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, StructuredDataset)
        )
        self._wire_depth = 16
        if self._metadata is not None and self._metadata._wire_depth >= self._wire_depth:
            self._wire_depth = self._metadata._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def uri(self) -> str:
        """Where the dataset is. Field 1 of `flyteidl.core.StructuredDataset`."""
        return self._uri

    @property
    def metadata(self) -> StructuredDatasetMetadata | None:
        """What is known about the dataset. Field 2 of `flyteidl.core.StructuredDataset`."""
        return self._metadata

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._uri:
            _wire.put_text(parts, b"\x0a", self._uri)
        if self._metadata is not None:
            _wire.put_block(parts, b"\x12", self._metadata.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> StructuredDataset:
        uri = ""
        metadata: _wire.Chunks = None
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
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._uri = uri
        found._metadata = (
            None if metadata is None else _wire.message(StructuredDatasetMetadata, metadata, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._metadata is not None and found._metadata._wire_depth >= found._wire_depth:
            found._wire_depth = found._metadata._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_uri", "text", None),
            (0x12, "_metadata", "endless", StructuredDatasetMetadata),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.StructuredDataset

    def to_proto(self) -> _flyteidl_core_literals_pb2.StructuredDataset:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.StructuredDataset.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StructuredDataset):
            return NotImplemented
        return (
            self._uri == other._uri
            and self._metadata == other._metadata
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._uri,
                self._metadata,
                self._unknown_fields,
            )
        )


@final
class Error(Wrapper):
    """An error that takes the place of a value.

    Message `flyteidl.core.Error`.
    """

    __slots__ = (
        "_failed_node_id",
        "_message",
    )

    _full_name = "flyteidl.core.Error"
    _wire_depth = 16

    def __init__(
        self,
        *,
        failed_node_id: str = "",
        message: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._failed_node_id = (
            _check.NO_TEXT
            if failed_node_id is _check.NO_TEXT
            else _check.text(failed_node_id, "Error.failed_node_id")
        )
        self._message = (
            _check.NO_TEXT if message is _check.NO_TEXT else _check.text(message, "Error.message")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Error)
        )

    @property
    def failed_node_id(self) -> str:
        """The node that failed. Field 1 of `flyteidl.core.Error`."""
        return self._failed_node_id

    @property
    def message(self) -> str:
        """A description for people. Field 2 of `flyteidl.core.Error`."""
        return self._message

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._failed_node_id:
            _wire.put_text(parts, b"\x0a", self._failed_node_id)
        if self._message:
            _wire.put_text(parts, b"\x12", self._message)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Error:
        failed_node_id = ""
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
                    failed_node_id = chunk.decode()
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
        found._failed_node_id = failed_node_id
        found._message = message
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_failed_node_id", "text", None),
            (0x12, "_message", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import types_pb2

        return types_pb2.Error

    def to_proto(self) -> _flyteidl_core_types_pb2.Error:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import types_pb2

        return types_pb2.Error.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Error):
            return NotImplemented
        return (
            self._failed_node_id == other._failed_node_id
            and self._message == other._message
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._failed_node_id,
                self._message,
                self._unknown_fields,
            )
        )


@final
class Union(Wrapper):
    """A value of a union type.

    Message `flyteidl.core.Union`.
    """

    __slots__ = (
        "_value",
        "_type",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.Union"

    def __init__(
        self,
        *,
        value: Literal | None = None,
        type: LiteralType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value = (
            value
            if value is None or isinstance(value, Literal)
            else Literal._check_value(value, "Union.value")
        )
        self._type = (
            type
            if type is None or isinstance(type, LiteralType)
            else LiteralType._check_value(type, "Union.type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Union)
        )
        self._wire_depth = 16
        if self._value is not None and self._value._wire_depth >= self._wire_depth:
            self._wire_depth = self._value._wire_depth + 1
        if self._type is not None and self._type._wire_depth >= self._wire_depth:
            self._wire_depth = self._type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def value(self) -> Literal | None:
        """The value. Field 1 of `flyteidl.core.Union`."""
        return self._value

    @property
    def type(self) -> LiteralType | None:
        """Which of the union's types the value has. Field 2 of `flyteidl.core.Union`."""
        return self._type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value is not None:
            _wire.put_block(parts, b"\x0a", self._value.to_bytes())
        if self._type is not None:
            _wire.put_block(parts, b"\x12", self._type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Union:
        value: _wire.Chunks = None
        type: _wire.Chunks = None
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
                    value = chunk if value is None else _wire.added(value, chunk)
                elif tag == 0x12:
                    type = chunk if type is None else _wire.added(type, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = None if value is None else _wire.message(Literal, value, depth)
        found._type = None if type is None else _wire.message(LiteralType, type, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._value is not None and found._value._wire_depth >= found._wire_depth:
            found._wire_depth = found._value._wire_depth + 1
        if found._type is not None and found._type._wire_depth >= found._wire_depth:
            found._wire_depth = found._type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_value", "endless", Literal),
            (0x12, "_type", "endless", LiteralType),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Union

    def to_proto(self) -> _flyteidl_core_literals_pb2.Union:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Union.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Union):
            return NotImplemented
        return (
            self._value == other._value
            and self._type == other._type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._type,
                self._unknown_fields,
            )
        )


@final
class ScalarPrimitiveCase(Case):
    """A simple value, such as a number or a string: field 1 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Primitive) -> None:
        self._value = Primitive._check_value(value, "Scalar.value.primitive")

    @property
    def value(self) -> Primitive:
        """The value of the field."""
        found: Primitive = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x0a" + _wire.block(self._value.to_bytes())


@final
class ScalarBlobCase(Case):
    """A file or a directory: field 2 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Blob) -> None:
        self._value = Blob._check_value(value, "Scalar.value.blob")

    @property
    def value(self) -> Blob:
        """The value of the field."""
        found: Blob = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(self._value.to_bytes())


@final
class ScalarBinaryCase(Case):
    """Bytes in the literal itself, such as an encoded dataclass: field 3 of
    `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Binary) -> None:
        self._value = Binary._check_value(value, "Scalar.value.binary")

    @property
    def value(self) -> Binary:
        """The value of the field."""
        found: Binary = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.block(self._value.to_bytes())


@final
class ScalarSchemaCase(Case):
    """A table in the older form: field 4 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Schema) -> None:
        self._value = Schema._check_value(value, "Scalar.value.schema")

    @property
    def value(self) -> Schema:
        """The value of the field."""
        found: Schema = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x22" + _wire.block(self._value.to_bytes())


@final
class ScalarNoneTypeCase(Case):
    """No value: field 5 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Void) -> None:
        self._value = Void._check_value(value, "Scalar.value.none_type")

    @property
    def value(self) -> Void:
        """The value of the field."""
        found: Void = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x2a" + _wire.block(self._value.to_bytes())


@final
class ScalarErrorCase(Case):
    """An error instead of a value: field 6 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Error) -> None:
        self._value = Error._check_value(value, "Scalar.value.error")

    @property
    def value(self) -> Error:
        """The value of the field."""
        found: Error = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x32" + _wire.block(self._value.to_bytes())


@final
class ScalarGenericCase(Case):
    """A JSON object: field 7 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Mapping[str, object]) -> None:
        self._value = _known.Struct._check_value(value, "Scalar.value.generic")

    @property
    def value(self) -> CustomInfo:
        """The value of the field."""
        found: CustomInfo = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x3a" + _wire.block(self._value.to_bytes())


@final
class ScalarStructuredDatasetCase(Case):
    """A structured dataset: field 8 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: StructuredDataset) -> None:
        self._value = StructuredDataset._check_value(value, "Scalar.value.structured_dataset")

    @property
    def value(self) -> StructuredDataset:
        """The value of the field."""
        found: StructuredDataset = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x42" + _wire.block(self._value.to_bytes())


@final
class ScalarUnionCase(Case):
    """A value of a union type: field 9 of `flyteidl.core.Scalar`."""

    __slots__ = ()

    def __init__(self, value: Union) -> None:
        self._value = Union._check_value(value, "Scalar.value.union")

    @property
    def value(self) -> Union:
        """The value of the field."""
        found: Union = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x4a" + _wire.block(self._value.to_bytes())


@final
class Scalar(Wrapper):
    """A literal that is neither a list nor a map.

    Message `flyteidl.core.Scalar`.
    """

    __slots__ = (
        "_value",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.Scalar"

    def __init__(
        self,
        *,
        value: ScalarPrimitiveCase
        | ScalarBlobCase
        | ScalarBinaryCase
        | ScalarSchemaCase
        | ScalarNoneTypeCase
        | ScalarErrorCase
        | ScalarGenericCase
        | ScalarStructuredDatasetCase
        | ScalarUnionCase
        | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value: (
            ScalarPrimitiveCase
            | ScalarBlobCase
            | ScalarBinaryCase
            | ScalarSchemaCase
            | ScalarNoneTypeCase
            | ScalarErrorCase
            | ScalarGenericCase
            | ScalarStructuredDatasetCase
            | ScalarUnionCase
            | None
        ) = (
            None
            if value is None
            else _check.case(
                value,
                (
                    ScalarPrimitiveCase,
                    ScalarBlobCase,
                    ScalarBinaryCase,
                    ScalarSchemaCase,
                    ScalarNoneTypeCase,
                    ScalarErrorCase,
                    ScalarGenericCase,
                    ScalarStructuredDatasetCase,
                    ScalarUnionCase,
                ),
                "Scalar.value",
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Scalar)
        )
        self._wire_depth = 19
        if self._value is not None and self._value._wire_depth >= self._wire_depth:
            self._wire_depth = self._value._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def value(
        self,
    ) -> (
        ScalarPrimitiveCase
        | ScalarBlobCase
        | ScalarBinaryCase
        | ScalarSchemaCase
        | ScalarNoneTypeCase
        | ScalarErrorCase
        | ScalarGenericCase
        | ScalarStructuredDatasetCase
        | ScalarUnionCase
        | None
    ):
        """The value. One of `ScalarPrimitiveCase` (1), `ScalarBlobCase` (2), `ScalarBinaryCase`
        (3), `ScalarSchemaCase` (4), `ScalarNoneTypeCase` (5), `ScalarErrorCase` (6),
        `ScalarGenericCase` (7), `ScalarStructuredDatasetCase` (8), `ScalarUnionCase` (9)."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value is not None:
            parts.append(self._value._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Scalar:
        value: _case.Choice = None
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
                    value = _case.read_message(value, ScalarPrimitiveCase, Primitive, chunk, depth)
                elif tag == 0x12:
                    value = _case.read_message(value, ScalarBlobCase, Blob, chunk, depth)
                elif tag == 0x1A:
                    value = _case.read_message(value, ScalarBinaryCase, Binary, chunk, depth)
                elif tag == 0x22:
                    value = _case.read_message(value, ScalarSchemaCase, Schema, chunk, depth)
                elif tag == 0x2A:
                    value = _case.read_message(value, ScalarNoneTypeCase, Void, chunk, depth)
                elif tag == 0x32:
                    value = _case.read_message(value, ScalarErrorCase, Error, chunk, depth)
                elif tag == 0x3A:
                    value = _case.read_message(
                        value, ScalarGenericCase, _known.Struct, chunk, depth
                    )
                elif tag == 0x42:
                    value = _case.read_message(
                        value, ScalarStructuredDatasetCase, StructuredDataset, chunk, depth
                    )
                elif tag == 0x4A:
                    value = _case.read_message(value, ScalarUnionCase, Union, chunk, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = _case.chosen(value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 19
        if found._value is not None and found._value._wire_depth >= found._wire_depth:
            found._wire_depth = found._value._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Scalar

    def to_proto(self) -> _flyteidl_core_literals_pb2.Scalar:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Scalar.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Scalar):
            return NotImplemented
        return self._value == other._value and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._unknown_fields,
            )
        )


@final
class LiteralOffloadedMetadata(Wrapper):
    """A literal that is kept in the object store because it is large.

    Message `flyteidl.core.LiteralOffloadedMetadata`.
    """

    __slots__ = (
        "_uri",
        "_size_bytes",
        "_inferred_type",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.LiteralOffloadedMetadata"

    def __init__(
        self,
        *,
        uri: str = "",
        size_bytes: int = 0,
        inferred_type: LiteralType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._uri = (
            _check.NO_TEXT
            if uri is _check.NO_TEXT
            else _check.text(uri, "LiteralOffloadedMetadata.uri")
        )
        self._size_bytes = _check.uint64(size_bytes, "LiteralOffloadedMetadata.size_bytes")
        self._inferred_type = (
            inferred_type
            if inferred_type is None or isinstance(inferred_type, LiteralType)
            else LiteralType._check_value(inferred_type, "LiteralOffloadedMetadata.inferred_type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LiteralOffloadedMetadata)
        )
        self._wire_depth = 16
        if self._inferred_type is not None and self._inferred_type._wire_depth >= self._wire_depth:
            self._wire_depth = self._inferred_type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def uri(self) -> str:
        """Where the literal is. Field 1 of `flyteidl.core.LiteralOffloadedMetadata`."""
        return self._uri

    @property
    def size_bytes(self) -> int:
        """How many bytes the literal has there. Field 2 of
        `flyteidl.core.LiteralOffloadedMetadata`."""
        return self._size_bytes

    @property
    def inferred_type(self) -> LiteralType | None:
        """The type of the literal, as inferred from it. Field 3 of
        `flyteidl.core.LiteralOffloadedMetadata`."""
        return self._inferred_type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._uri:
            _wire.put_text(parts, b"\x0a", self._uri)
        if self._size_bytes:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._size_bytes))
        if self._inferred_type is not None:
            _wire.put_block(parts, b"\x1a", self._inferred_type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LiteralOffloadedMetadata:
        uri = ""
        size_bytes = 0
        inferred_type: _wire.Chunks = None
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
                elif tag == 0x1A:
                    inferred_type = (
                        chunk if inferred_type is None else _wire.added(inferred_type, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                size_bytes, at = _wire.read_uint64(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._uri = uri
        found._size_bytes = size_bytes
        found._inferred_type = (
            None if inferred_type is None else _wire.message(LiteralType, inferred_type, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if (
            found._inferred_type is not None
            and found._inferred_type._wire_depth >= found._wire_depth
        ):
            found._wire_depth = found._inferred_type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_uri", "text", None),
            (0x10, "_size_bytes", "uint64", None),
            (0x1A, "_inferred_type", "endless", LiteralType),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralOffloadedMetadata

    def to_proto(self) -> _flyteidl_core_literals_pb2.LiteralOffloadedMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralOffloadedMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LiteralOffloadedMetadata):
            return NotImplemented
        return (
            self._uri == other._uri
            and self._size_bytes == other._size_bytes
            and self._inferred_type == other._inferred_type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._uri,
                self._size_bytes,
                self._inferred_type,
                self._unknown_fields,
            )
        )


@final
class LiteralScalarCase(Case):
    """A single value: field 1 of `flyteidl.core.Literal`."""

    __slots__ = ()

    def __init__(self, value: Scalar) -> None:
        self._value = Scalar._check_value(value, "Literal.value.scalar")

    @property
    def value(self) -> Scalar:
        """The value of the field."""
        found: Scalar = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x0a" + _wire.block(self._value.to_bytes())


@final
class LiteralCollectionCase(Case):
    """A list of literals: field 2 of `flyteidl.core.Literal`."""

    __slots__ = ()

    def __init__(self, value: LiteralCollection) -> None:
        self._value = LiteralCollection._check_value(value, "Literal.value.collection")

    @property
    def value(self) -> LiteralCollection:
        """The value of the field."""
        found: LiteralCollection = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(self._value.to_bytes())


@final
class LiteralMapCase(Case):
    """Literals by name: field 3 of `flyteidl.core.Literal`."""

    __slots__ = ()

    def __init__(self, value: LiteralMap) -> None:
        self._value = LiteralMap._check_value(value, "Literal.value.map")

    @property
    def value(self) -> LiteralMap:
        """The value of the field."""
        found: LiteralMap = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.block(self._value.to_bytes())


@final
class LiteralOffloadedMetadataCase(Case):
    """A reference to the value in the object store: field 8 of `flyteidl.core.Literal`."""

    __slots__ = ()

    def __init__(self, value: LiteralOffloadedMetadata) -> None:
        self._value = LiteralOffloadedMetadata._check_value(
            value, "Literal.value.offloaded_metadata"
        )

    @property
    def value(self) -> LiteralOffloadedMetadata:
        """The value of the field."""
        found: LiteralOffloadedMetadata = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x42" + _wire.block(self._value.to_bytes())


@final
class Literal(Wrapper):
    """A value that Flyte passes between tasks.

    Message `flyteidl.core.Literal`.
    """

    __slots__ = (
        "_value",
        "_hash",
        "_metadata",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.Literal"

    def __init__(
        self,
        *,
        value: LiteralScalarCase
        | LiteralCollectionCase
        | LiteralMapCase
        | LiteralOffloadedMetadataCase
        | None = None,
        hash: str = "",
        metadata: Mapping[str, str] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value: (
            LiteralScalarCase
            | LiteralCollectionCase
            | LiteralMapCase
            | LiteralOffloadedMetadataCase
            | None
        ) = (
            None
            if value is None
            else _check.case(
                value,
                (
                    LiteralScalarCase,
                    LiteralCollectionCase,
                    LiteralMapCase,
                    LiteralOffloadedMetadataCase,
                ),
                "Literal.value",
            )
        )
        self._hash = _check.NO_TEXT if hash is _check.NO_TEXT else _check.text(hash, "Literal.hash")
        self._metadata = (
            _check.EMPTY
            if metadata is _check.EMPTY
            else _check.mapping(metadata, _check.text, _check.text, "Literal.metadata")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Literal)
        )
        self._wire_depth = 16
        if self._value is not None and self._value._wire_depth >= self._wire_depth:
            self._wire_depth = self._value._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def value(
        self,
    ) -> (
        LiteralScalarCase
        | LiteralCollectionCase
        | LiteralMapCase
        | LiteralOffloadedMetadataCase
        | None
    ):
        """The value. One of `LiteralScalarCase` (1), `LiteralCollectionCase` (2),
        `LiteralMapCase` (3), `LiteralOffloadedMetadataCase` (8)."""
        return self._value

    @property
    def hash(self) -> str:
        """A hash that stands for the value in the cache's keys, where the value itself does not.
        Field 4 of `flyteidl.core.Literal`."""
        return self._hash

    @property
    def metadata(self) -> Mapping[str, str]:
        """Notes about the value, by key. Field 5 of `flyteidl.core.Literal`."""
        return self._metadata

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if isinstance(
            self._value,
            (
                LiteralScalarCase,
                LiteralCollectionCase,
                LiteralMapCase,
            ),
        ):
            parts.append(self._value._to_field())
        if self._hash:
            _wire.put_text(parts, b"\x22", self._hash)
        if self._metadata:
            parts += [
                b"\x2a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._metadata[key]))
                for key in sorted(self._metadata)
            ]
        if isinstance(self._value, LiteralOffloadedMetadataCase):
            parts.append(self._value._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Literal:
        value: _case.Choice = None
        hash = ""
        metadata: dict[str, str] = {}
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
                    value = _case.read_message(value, LiteralScalarCase, Scalar, chunk, depth)
                elif tag == 0x12:
                    value = _case.read_message(
                        value, LiteralCollectionCase, LiteralCollection, chunk, depth
                    )
                elif tag == 0x1A:
                    value = _case.read_message(value, LiteralMapCase, LiteralMap, chunk, depth)
                elif tag == 0x22:
                    hash = chunk.decode()
                elif tag == 0x2A:
                    _wire.add_entry(metadata, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x42:
                    value = _case.read_message(
                        value, LiteralOffloadedMetadataCase, LiteralOffloadedMetadata, chunk, depth
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
        found._value = _case.chosen(value, depth)
        found._hash = hash
        found._metadata = _check.read_only(metadata)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._value is not None and found._value._wire_depth >= found._wire_depth:
            found._wire_depth = found._value._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x22, "_hash", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.Literal

    def to_proto(self) -> _flyteidl_core_literals_pb2.Literal:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.Literal.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Literal):
            return NotImplemented
        return (
            self._value == other._value
            and self._hash == other._hash
            and self._metadata == other._metadata
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._hash,
                frozenset(self._metadata),
                self._unknown_fields,
            )
        )


@final
class LiteralCollection(Wrapper):
    """A list of literals.

    Message `flyteidl.core.LiteralCollection`.
    """

    __slots__ = (
        "_literals",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.LiteralCollection"

    def __init__(
        self,
        *,
        literals: Sequence[Literal] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._literals = (
            _check.NO_ITEMS
            if literals is _check.NO_ITEMS
            else _check.messages(literals, Literal, "LiteralCollection.literals")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LiteralCollection)
        )
        self._wire_depth = 16
        for literals_item in self._literals:
            if literals_item._wire_depth >= self._wire_depth:
                self._wire_depth = literals_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def literals(self) -> tuple[Literal, ...]:
        """The items. Field 1 of `flyteidl.core.LiteralCollection`."""
        return self._literals

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for literals_item in self._literals:
            _wire.put_block(parts, b"\x0a", literals_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LiteralCollection:
        literals: list[Literal] = []
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
                    literals.append(_wire.message(Literal, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._literals = tuple(literals)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for literals_item in found._literals:
            if literals_item._wire_depth >= found._wire_depth:
                found._wire_depth = literals_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralCollection

    def to_proto(self) -> _flyteidl_core_literals_pb2.LiteralCollection:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralCollection.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LiteralCollection):
            return NotImplemented
        return self._literals == other._literals and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._literals,
                self._unknown_fields,
            )
        )


@final
class LiteralMap(Wrapper):
    """Literals by name, such as a task's inputs or outputs.

    Message `flyteidl.core.LiteralMap`.
    """

    __slots__ = (
        "_literals",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.LiteralMap"

    def __init__(
        self,
        *,
        literals: Mapping[str, Literal] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._literals = (
            _check.EMPTY
            if literals is _check.EMPTY
            else _check.message_mapping(literals, _check.text, Literal, "LiteralMap.literals")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LiteralMap)
        )
        self._wire_depth = 16
        for literals_item in self._literals.values():
            if literals_item._wire_depth + 1 >= self._wire_depth:
                self._wire_depth = literals_item._wire_depth + 2
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def literals(self) -> Mapping[str, Literal]:
        """The literals by name. Field 1 of `flyteidl.core.LiteralMap`."""
        return self._literals

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._literals:
            parts += [
                b"\x0a"
                + _wire.block(
                    b"\x0a"
                    + _wire.text(key)
                    + b"\x12"
                    + _wire.block(self._literals[key].to_bytes())
                )
                for key in sorted(self._literals)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LiteralMap:
        literals: dict[str, Literal] = {}
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
                    _wire.add_message_entry(literals, chunk, _wire.TEXT_KEY, Literal, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._literals = _check.read_only(literals)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for literals_item in found._literals.values():
            if literals_item._wire_depth + 1 >= found._wire_depth:
                found._wire_depth = literals_item._wire_depth + 2
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralMap

    def to_proto(self) -> _flyteidl_core_literals_pb2.LiteralMap:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.LiteralMap.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LiteralMap):
            return NotImplemented
        return self._literals == other._literals and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                frozenset(self._literals),
                self._unknown_fields,
            )
        )
