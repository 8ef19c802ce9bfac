# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Literals: the values that Flyte passes between tasks, and a task's inputs and outputs."""

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

from .artifacts import ArtifactInfo, ArtifactVersionId, Partitions, TimePartition
from .types import BlobType, LiteralType, SchemaType, StructuredDatasetType

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
    from .flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2
    from .flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2

__all__ = [
    "Binary",
    "Blob",
    "BlobMetadata",
    "Error",
    "Inputs",
    "KeyValuePair",
    "Literal",
    "LiteralCollection",
    "LiteralCollectionCase",
    "LiteralMap",
    "LiteralMapCase",
    "LiteralOffloadedMetadata",
    "LiteralOffloadedMetadataCase",
    "LiteralScalarCase",
    "NamedLiteral",
    "OutputReferences",
    "Outputs",
    "Primitive",
    "PrimitiveBooleanCase",
    "PrimitiveDatetimeCase",
    "PrimitiveDurationCase",
    "PrimitiveFloatValueCase",
    "PrimitiveIntegerCase",
    "PrimitiveStringValueCase",
    "ProducedArtifact",
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
    """An integer of 64 bits: field 1 of `flyteidl2.core.Primitive`."""

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
    """A floating point number of 64 bits: field 2 of `flyteidl2.core.Primitive`."""

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
    """A string: field 3 of `flyteidl2.core.Primitive`."""

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
    """True or false: field 4 of `flyteidl2.core.Primitive`."""

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
    """A point in time: field 5 of `flyteidl2.core.Primitive`."""

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
    """A length of time: field 6 of `flyteidl2.core.Primitive`."""

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

    Message `flyteidl2.core.Primitive`.
    """

    __slots__ = ("_value",)

    _full_name = "flyteidl2.core.Primitive"
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Primitive

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Primitive:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.Void`.
    """

    __slots__ = ()

    _full_name = "flyteidl2.core.Void"
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Void

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Void:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.BlobMetadata`.
    """

    __slots__ = ("_type",)

    _full_name = "flyteidl2.core.BlobMetadata"
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
        """The blob's type. Field 1 of `flyteidl2.core.BlobMetadata`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.BlobMetadata

    def to_proto(self) -> _flyteidl2_core_literals_pb2.BlobMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.Blob`.
    """

    __slots__ = (
        "_metadata",
        "_uri",
    )

    _full_name = "flyteidl2.core.Blob"
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
        """What is known about the content. Field 1 of `flyteidl2.core.Blob`."""
        return self._metadata

    @property
    def uri(self) -> str:
        """Where the file or directory is. Field 3 of `flyteidl2.core.Blob`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Blob

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Blob:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.Binary`.
    """

    __slots__ = (
        "_value",
        "_tag",
    )

    _full_name = "flyteidl2.core.Binary"
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
        """The bytes. Field 1 of `flyteidl2.core.Binary`."""
        return self._value

    @property
    def tag(self) -> str:
        """How the bytes are encoded, such as `msgpack`. Field 2 of `flyteidl2.core.Binary`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Binary

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Binary:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.Schema`.
    """

    __slots__ = (
        "_uri",
        "_type",
    )

    _full_name = "flyteidl2.core.Schema"
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
        """Where the table is. Field 1 of `flyteidl2.core.Schema`."""
        return self._uri

    @property
    def type(self) -> SchemaType | None:
        """The table's columns. Field 3 of `flyteidl2.core.Schema`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Schema

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Schema:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.StructuredDatasetMetadata`.
    """

    __slots__ = (
        "_structured_dataset_type",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.StructuredDatasetMetadata"

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
        """The dataset's type. Field 1 of `flyteidl2.core.StructuredDatasetMetadata`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.StructuredDatasetMetadata

    def to_proto(self) -> _flyteidl2_core_literals_pb2.StructuredDatasetMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.StructuredDataset`.
    """

    __slots__ = (
        "_uri",
        "_metadata",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.StructuredDataset"

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
        """Where the dataset is. Field 1 of `flyteidl2.core.StructuredDataset`."""
        return self._uri

    @property
    def metadata(self) -> StructuredDatasetMetadata | None:
        """What is known about the dataset. Field 2 of `flyteidl2.core.StructuredDataset`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.StructuredDataset

    def to_proto(self) -> _flyteidl2_core_literals_pb2.StructuredDataset:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.Error`.
    """

    __slots__ = (
        "_failed_node_id",
        "_message",
    )

    _full_name = "flyteidl2.core.Error"
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
        """The node that failed. Field 1 of `flyteidl2.core.Error`."""
        return self._failed_node_id

    @property
    def message(self) -> str:
        """A description for people. Field 2 of `flyteidl2.core.Error`."""
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
        from .flyteidl2.core import types_pb2

        return types_pb2.Error

    def to_proto(self) -> _flyteidl2_core_types_pb2.Error:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

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

    Message `flyteidl2.core.Union`.
    """

    __slots__ = (
        "_value",
        "_type",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.Union"

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
        """The value. Field 1 of `flyteidl2.core.Union`."""
        return self._value

    @property
    def type(self) -> LiteralType | None:
        """Which of the union's types the value has. Field 2 of `flyteidl2.core.Union`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Union

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Union:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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
    """A simple value, such as a number or a string: field 1 of `flyteidl2.core.Scalar`."""

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
    """A file or a directory: field 2 of `flyteidl2.core.Scalar`."""

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
    `flyteidl2.core.Scalar`."""

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
    """A table in the older form: field 4 of `flyteidl2.core.Scalar`."""

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
    """No value: field 5 of `flyteidl2.core.Scalar`."""

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
    """An error instead of a value: field 6 of `flyteidl2.core.Scalar`."""

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
    """A JSON object: field 7 of `flyteidl2.core.Scalar`."""

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
    """A structured dataset: field 8 of `flyteidl2.core.Scalar`."""

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
    """A value of a union type: field 9 of `flyteidl2.core.Scalar`."""

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

    Message `flyteidl2.core.Scalar`.
    """

    __slots__ = (
        "_value",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.Scalar"

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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Scalar

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Scalar:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.LiteralOffloadedMetadata`.
    """

    __slots__ = (
        "_uri",
        "_size_bytes",
        "_inferred_type",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.LiteralOffloadedMetadata"

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
        """Where the literal is. Field 1 of `flyteidl2.core.LiteralOffloadedMetadata`."""
        return self._uri

    @property
    def size_bytes(self) -> int:
        """How many bytes the literal has there. Field 2 of
        `flyteidl2.core.LiteralOffloadedMetadata`."""
        return self._size_bytes

    @property
    def inferred_type(self) -> LiteralType | None:
        """The type of the literal, as inferred from it. Field 3 of
        `flyteidl2.core.LiteralOffloadedMetadata`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.LiteralOffloadedMetadata

    def to_proto(self) -> _flyteidl2_core_literals_pb2.LiteralOffloadedMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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
    """A single value: field 1 of `flyteidl2.core.Literal`."""

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
    """A list of literals: field 2 of `flyteidl2.core.Literal`."""

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
    """Literals by name: field 3 of `flyteidl2.core.Literal`."""

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
    """A reference to the value in the object store: field 8 of `flyteidl2.core.Literal`."""

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

    Message `flyteidl2.core.Literal`.
    """

    __slots__ = (
        "_value",
        "_hash",
        "_metadata",
        "_artifact_id",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.Literal"

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
        artifact_id: ArtifactVersionId | None = None,
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
        self._artifact_id = (
            artifact_id
            if artifact_id is None or isinstance(artifact_id, ArtifactVersionId)
            else ArtifactVersionId._check_value(artifact_id, "Literal.artifact_id")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Literal)
        )
        self._wire_depth = 18
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
        Field 4 of `flyteidl2.core.Literal`."""
        return self._hash

    @property
    def metadata(self) -> Mapping[str, str]:
        """Notes about the value, by key. Field 5 of `flyteidl2.core.Literal`."""
        return self._metadata

    @property
    def artifact_id(self) -> ArtifactVersionId | None:
        """The version of an artifact that the value comes from. Field 9 of
        `flyteidl2.core.Literal`."""
        return self._artifact_id

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
        if self._artifact_id is not None:
            _wire.put_block(parts, b"\x4a", self._artifact_id.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Literal:
        value: _case.Choice = None
        hash = ""
        metadata: dict[str, str] = {}
        artifact_id: _wire.Chunks = None
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
                elif tag == 0x4A:
                    artifact_id = chunk if artifact_id is None else _wire.added(artifact_id, chunk)
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
        found._artifact_id = (
            None if artifact_id is None else _wire.message(ArtifactVersionId, artifact_id, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 18
        if found._value is not None and found._value._wire_depth >= found._wire_depth:
            found._wire_depth = found._value._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x22, "_hash", "text", None),
            (0x4A, "_artifact_id", "message", ArtifactVersionId),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Literal

    def to_proto(self) -> _flyteidl2_core_literals_pb2.Literal:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

        return literals_pb2.Literal.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Literal):
            return NotImplemented
        return (
            self._value == other._value
            and self._hash == other._hash
            and self._metadata == other._metadata
            and self._artifact_id == other._artifact_id
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._hash,
                frozenset(self._metadata),
                self._artifact_id,
                self._unknown_fields,
            )
        )


@final
class LiteralCollection(Wrapper):
    """A list of literals.

    Message `flyteidl2.core.LiteralCollection`.
    """

    __slots__ = (
        "_literals",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.LiteralCollection"

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
        """The items. Field 1 of `flyteidl2.core.LiteralCollection`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.LiteralCollection

    def to_proto(self) -> _flyteidl2_core_literals_pb2.LiteralCollection:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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

    Message `flyteidl2.core.LiteralMap`.
    """

    __slots__ = (
        "_literals",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.LiteralMap"

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
        """The literals by name. Field 1 of `flyteidl2.core.LiteralMap`."""
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
        from .flyteidl2.core import literals_pb2

        return literals_pb2.LiteralMap

    def to_proto(self) -> _flyteidl2_core_literals_pb2.LiteralMap:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

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


@final
class KeyValuePair(Wrapper):
    """A setting, such as an environment variable.

    Message `flyteidl2.core.KeyValuePair`.
    """

    __slots__ = (
        "_key",
        "_value",
    )

    _full_name = "flyteidl2.core.KeyValuePair"
    _wire_depth = 16

    def __init__(
        self,
        *,
        key: str = "",
        value: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._key = (
            _check.NO_TEXT if key is _check.NO_TEXT else _check.text(key, "KeyValuePair.key")
        )
        self._value = (
            _check.NO_TEXT if value is _check.NO_TEXT else _check.text(value, "KeyValuePair.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, KeyValuePair)
        )

    @property
    def key(self) -> str:
        """The setting's name. Field 1 of `flyteidl2.core.KeyValuePair`."""
        return self._key

    @property
    def value(self) -> str:
        """The setting's value. Field 2 of `flyteidl2.core.KeyValuePair`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._key:
            _wire.put_text(parts, b"\x0a", self._key)
        if self._value:
            _wire.put_text(parts, b"\x12", self._value)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> KeyValuePair:
        key = ""
        value = ""
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
                    key = chunk.decode()
                elif tag == 0x12:
                    value = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._key = key
        found._value = value
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_key", "text", None),
            (0x12, "_value", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import literals_pb2

        return literals_pb2.KeyValuePair

    def to_proto(self) -> _flyteidl2_core_literals_pb2.KeyValuePair:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import literals_pb2

        return literals_pb2.KeyValuePair.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KeyValuePair):
            return NotImplemented
        return (
            self._key == other._key
            and self._value == other._value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._key,
                self._value,
                self._unknown_fields,
            )
        )


@final
class NamedLiteral(Wrapper):
    """An input or an output: its name and its value.

    Message `flyteidl2.task.NamedLiteral`.
    """

    __slots__ = (
        "_name",
        "_value",
        "_wire_depth",
    )

    _full_name = "flyteidl2.task.NamedLiteral"

    def __init__(
        self,
        *,
        name: str = "",
        value: Literal | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "NamedLiteral.name")
        )
        self._value = (
            value
            if value is None or isinstance(value, Literal)
            else Literal._check_value(value, "NamedLiteral.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, NamedLiteral)
        )
        self._wire_depth = 16
        if self._value is not None and self._value._wire_depth >= self._wire_depth:
            self._wire_depth = self._value._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def name(self) -> str:
        """The name. Field 1 of `flyteidl2.task.NamedLiteral`."""
        return self._name

    @property
    def value(self) -> Literal | None:
        """The value. Field 2 of `flyteidl2.task.NamedLiteral`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        if self._value is not None:
            _wire.put_block(parts, b"\x12", self._value.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> NamedLiteral:
        name = ""
        value: _wire.Chunks = None
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
                    name = chunk.decode()
                elif tag == 0x12:
                    value = chunk if value is None else _wire.added(value, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._value = None if value is None else _wire.message(Literal, value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._value is not None and found._value._wire_depth >= found._wire_depth:
            found._wire_depth = found._value._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_name", "text", None),
            (0x12, "_value", "endless", Literal),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.task import common_pb2

        return common_pb2.NamedLiteral

    def to_proto(self) -> _flyteidl2_task_common_pb2.NamedLiteral:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.task import common_pb2

        return common_pb2.NamedLiteral.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, NamedLiteral):
            return NotImplemented
        return (
            self._name == other._name
            and self._value == other._value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._value,
                self._unknown_fields,
            )
        )


@final
class Inputs(Wrapper):
    """The inputs of a task.

    Message `flyteidl2.task.Inputs`.
    """

    __slots__ = (
        "_literals",
        "_context",
        "_wire_depth",
    )

    _full_name = "flyteidl2.task.Inputs"

    def __init__(
        self,
        *,
        literals: Sequence[NamedLiteral] = (),
        context: Sequence[KeyValuePair] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._literals = (
            _check.NO_ITEMS
            if literals is _check.NO_ITEMS
            else _check.messages(literals, NamedLiteral, "Inputs.literals")
        )
        self._context = (
            _check.NO_ITEMS
            if context is _check.NO_ITEMS
            else _check.messages(context, KeyValuePair, "Inputs.context")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Inputs)
        )
        self._wire_depth = 17
        for literals_item in self._literals:
            if literals_item._wire_depth >= self._wire_depth:
                self._wire_depth = literals_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def literals(self) -> tuple[NamedLiteral, ...]:
        """The inputs in order. Field 1 of `flyteidl2.task.Inputs`."""
        return self._literals

    @property
    def context(self) -> tuple[KeyValuePair, ...]:
        """What is passed to every task of the run, by key. Field 2 of `flyteidl2.task.Inputs`."""
        return self._context

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for literals_item in self._literals:
            _wire.put_block(parts, b"\x0a", literals_item.to_bytes())
        for context_item in self._context:
            _wire.put_block(parts, b"\x12", context_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Inputs:
        literals: list[NamedLiteral] = []
        context: list[KeyValuePair] = []
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
                    literals.append(_wire.message(NamedLiteral, chunk, depth))
                elif tag == 0x12:
                    context.append(_wire.message(KeyValuePair, chunk, depth))
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
        found._context = tuple(context)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 17
        for literals_item in found._literals:
            if literals_item._wire_depth >= found._wire_depth:
                found._wire_depth = literals_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.task import common_pb2

        return common_pb2.Inputs

    def to_proto(self) -> _flyteidl2_task_common_pb2.Inputs:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.task import common_pb2

        return common_pb2.Inputs.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Inputs):
            return NotImplemented
        return (
            self._literals == other._literals
            and self._context == other._context
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._literals,
                self._context,
                self._unknown_fields,
            )
        )


@final
class ProducedArtifact(Wrapper):
    """An output that becomes a version of an artifact.

    Message `flyteidl2.task.ProducedArtifact`.
    """

    __slots__ = (
        "_output",
        "_name",
        "_version",
        "_info",
        "_type",
        "_parent_artifacts",
        "_partitions",
        "_time_partition",
        "_wire_depth",
    )

    _full_name = "flyteidl2.task.ProducedArtifact"

    def __init__(
        self,
        *,
        output: str = "",
        name: str = "",
        version: str = "",
        info: ArtifactInfo | None = None,
        type: LiteralType | None = None,
        parent_artifacts: Sequence[ArtifactVersionId] = (),
        partitions: Partitions | None = None,
        time_partition: TimePartition | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._output = (
            _check.NO_TEXT
            if output is _check.NO_TEXT
            else _check.text(output, "ProducedArtifact.output")
        )
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "ProducedArtifact.name")
        )
        self._version = (
            _check.NO_TEXT
            if version is _check.NO_TEXT
            else _check.text(version, "ProducedArtifact.version")
        )
        self._info = (
            info
            if info is None or isinstance(info, ArtifactInfo)
            else ArtifactInfo._check_value(info, "ProducedArtifact.info")
        )
        self._type = (
            type
            if type is None or isinstance(type, LiteralType)
            else LiteralType._check_value(type, "ProducedArtifact.type")
        )
        self._parent_artifacts = (
            _check.NO_ITEMS
            if parent_artifacts is _check.NO_ITEMS
            else _check.messages(
                parent_artifacts, ArtifactVersionId, "ProducedArtifact.parent_artifacts"
            )
        )
        self._partitions = (
            partitions
            if partitions is None or isinstance(partitions, Partitions)
            else Partitions._check_value(partitions, "ProducedArtifact.partitions")
        )
        self._time_partition = (
            time_partition
            if time_partition is None or isinstance(time_partition, TimePartition)
            else TimePartition._check_value(time_partition, "ProducedArtifact.time_partition")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ProducedArtifact)
        )
        self._wire_depth = 21
        if self._type is not None and self._type._wire_depth >= self._wire_depth:
            self._wire_depth = self._type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def output(self) -> str:
        """The name of the output. Field 1 of `flyteidl2.task.ProducedArtifact`."""
        return self._output

    @property
    def name(self) -> str:
        """The name of the artifact. Field 2 of `flyteidl2.task.ProducedArtifact`."""
        return self._name

    @property
    def version(self) -> str:
        """The version; empty if Flyte chooses it. Field 3 of `flyteidl2.task.ProducedArtifact`."""
        return self._version

    @property
    def info(self) -> ArtifactInfo | None:
        """What people write about it. Field 4 of `flyteidl2.task.ProducedArtifact`."""
        return self._info

    @property
    def type(self) -> LiteralType | None:
        """The type of the output. Field 5 of `flyteidl2.task.ProducedArtifact`."""
        return self._type

    @property
    def parent_artifacts(self) -> tuple[ArtifactVersionId, ...]:
        """The versions of artifacts that it was made from. Field 6 of
        `flyteidl2.task.ProducedArtifact`."""
        return self._parent_artifacts

    @property
    def partitions(self) -> Partitions | None:
        """The partitions by key. Field 7 of `flyteidl2.task.ProducedArtifact`."""
        return self._partitions

    @property
    def time_partition(self) -> TimePartition | None:
        """The partition by time. Field 8 of `flyteidl2.task.ProducedArtifact`."""
        return self._time_partition

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._output:
            _wire.put_text(parts, b"\x0a", self._output)
        if self._name:
            _wire.put_text(parts, b"\x12", self._name)
        if self._version:
            _wire.put_text(parts, b"\x1a", self._version)
        if self._info is not None:
            _wire.put_block(parts, b"\x22", self._info.to_bytes())
        if self._type is not None:
            _wire.put_block(parts, b"\x2a", self._type.to_bytes())
        for parent_artifacts_item in self._parent_artifacts:
            _wire.put_block(parts, b"\x32", parent_artifacts_item.to_bytes())
        if self._partitions is not None:
            _wire.put_block(parts, b"\x3a", self._partitions.to_bytes())
        if self._time_partition is not None:
            _wire.put_block(parts, b"\x42", self._time_partition.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ProducedArtifact:
        output = ""
        name = ""
        version = ""
        info: _wire.Chunks = None
        type: _wire.Chunks = None
        parent_artifacts: list[ArtifactVersionId] = []
        partitions: _wire.Chunks = None
        time_partition: _wire.Chunks = None
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
                    output = chunk.decode()
                elif tag == 0x12:
                    name = chunk.decode()
                elif tag == 0x1A:
                    version = chunk.decode()
                elif tag == 0x22:
                    info = chunk if info is None else _wire.added(info, chunk)
                elif tag == 0x2A:
                    type = chunk if type is None else _wire.added(type, chunk)
                elif tag == 0x32:
                    parent_artifacts.append(_wire.message(ArtifactVersionId, chunk, depth))
                elif tag == 0x3A:
                    partitions = chunk if partitions is None else _wire.added(partitions, chunk)
                elif tag == 0x42:
                    time_partition = (
                        chunk if time_partition is None else _wire.added(time_partition, chunk)
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
        found._output = output
        found._name = name
        found._version = version
        found._info = None if info is None else _wire.message(ArtifactInfo, info, depth)
        found._type = None if type is None else _wire.message(LiteralType, type, depth)
        found._parent_artifacts = tuple(parent_artifacts)
        found._partitions = (
            None if partitions is None else _wire.message(Partitions, partitions, depth)
        )
        found._time_partition = (
            None if time_partition is None else _wire.message(TimePartition, time_partition, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 21
        if found._type is not None and found._type._wire_depth >= found._wire_depth:
            found._wire_depth = found._type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 21, (
            (0x0A, "_output", "text", None),
            (0x12, "_name", "text", None),
            (0x1A, "_version", "text", None),
            (0x22, "_info", "message", ArtifactInfo),
            (0x2A, "_type", "endless", LiteralType),
            (0x3A, "_partitions", "message", Partitions),
            (0x42, "_time_partition", "message", TimePartition),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.task import common_pb2

        return common_pb2.ProducedArtifact

    def to_proto(self) -> _flyteidl2_task_common_pb2.ProducedArtifact:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.task import common_pb2

        return common_pb2.ProducedArtifact.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ProducedArtifact):
            return NotImplemented
        return (
            self._output == other._output
            and self._name == other._name
            and self._version == other._version
            and self._info == other._info
            and self._type == other._type
            and self._parent_artifacts == other._parent_artifacts
            and self._partitions == other._partitions
            and self._time_partition == other._time_partition
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._output,
                self._name,
                self._version,
                self._info,
                self._type,
                self._parent_artifacts,
                self._partitions,
                self._time_partition,
                self._unknown_fields,
            )
        )


@final
class Outputs(Wrapper):
    """The outputs of a task.

    Message `flyteidl2.task.Outputs`.
    """

    __slots__ = (
        "_literals",
        "_produced_artifacts",
        "_wire_depth",
    )

    _full_name = "flyteidl2.task.Outputs"

    def __init__(
        self,
        *,
        literals: Sequence[NamedLiteral] = (),
        produced_artifacts: Sequence[ProducedArtifact] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._literals = (
            _check.NO_ITEMS
            if literals is _check.NO_ITEMS
            else _check.messages(literals, NamedLiteral, "Outputs.literals")
        )
        self._produced_artifacts = (
            _check.NO_ITEMS
            if produced_artifacts is _check.NO_ITEMS
            else _check.messages(produced_artifacts, ProducedArtifact, "Outputs.produced_artifacts")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Outputs)
        )
        self._wire_depth = 16
        for literals_item in self._literals:
            if literals_item._wire_depth >= self._wire_depth:
                self._wire_depth = literals_item._wire_depth + 1
        for produced_artifacts_item in self._produced_artifacts:
            if produced_artifacts_item._wire_depth >= self._wire_depth:
                self._wire_depth = produced_artifacts_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def literals(self) -> tuple[NamedLiteral, ...]:
        """The outputs in order. Field 1 of `flyteidl2.task.Outputs`."""
        return self._literals

    @property
    def produced_artifacts(self) -> tuple[ProducedArtifact, ...]:
        """Outputs that become artifacts. Field 3 of `flyteidl2.task.Outputs`."""
        return self._produced_artifacts

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for literals_item in self._literals:
            _wire.put_block(parts, b"\x0a", literals_item.to_bytes())
        for produced_artifacts_item in self._produced_artifacts:
            _wire.put_block(parts, b"\x1a", produced_artifacts_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Outputs:
        literals: list[NamedLiteral] = []
        produced_artifacts: list[ProducedArtifact] = []
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
                    literals.append(_wire.message(NamedLiteral, chunk, depth))
                elif tag == 0x1A:
                    produced_artifacts.append(_wire.message(ProducedArtifact, chunk, depth))
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
        found._produced_artifacts = tuple(produced_artifacts)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for literals_item in found._literals:
            if literals_item._wire_depth >= found._wire_depth:
                found._wire_depth = literals_item._wire_depth + 1
        for produced_artifacts_item in found._produced_artifacts:
            if produced_artifacts_item._wire_depth >= found._wire_depth:
                found._wire_depth = produced_artifacts_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.task import common_pb2

        return common_pb2.Outputs

    def to_proto(self) -> _flyteidl2_task_common_pb2.Outputs:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.task import common_pb2

        return common_pb2.Outputs.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Outputs):
            return NotImplemented
        return (
            self._literals == other._literals
            and self._produced_artifacts == other._produced_artifacts
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._literals,
                self._produced_artifacts,
                self._unknown_fields,
            )
        )


@final
class OutputReferences(Wrapper):
    """Where an action's outputs and its report are stored.

    Message `flyteidl2.task.OutputReferences`.
    """

    __slots__ = (
        "_output_uri",
        "_report_uri",
    )

    _full_name = "flyteidl2.task.OutputReferences"
    _wire_depth = 16

    def __init__(
        self,
        *,
        output_uri: str = "",
        report_uri: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._output_uri = (
            _check.NO_TEXT
            if output_uri is _check.NO_TEXT
            else _check.text(output_uri, "OutputReferences.output_uri")
        )
        self._report_uri = (
            _check.NO_TEXT
            if report_uri is _check.NO_TEXT
            else _check.text(report_uri, "OutputReferences.report_uri")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, OutputReferences)
        )

    @property
    def output_uri(self) -> str:
        """Where the outputs are. Field 1 of `flyteidl2.task.OutputReferences`."""
        return self._output_uri

    @property
    def report_uri(self) -> str:
        """Where the report is, a page of HTML. Field 2 of `flyteidl2.task.OutputReferences`."""
        return self._report_uri

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._output_uri:
            _wire.put_text(parts, b"\x0a", self._output_uri)
        if self._report_uri:
            _wire.put_text(parts, b"\x12", self._report_uri)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> OutputReferences:
        output_uri = ""
        report_uri = ""
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
                    output_uri = chunk.decode()
                elif tag == 0x12:
                    report_uri = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._output_uri = output_uri
        found._report_uri = report_uri
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_output_uri", "text", None),
            (0x12, "_report_uri", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.task import common_pb2

        return common_pb2.OutputReferences

    def to_proto(self) -> _flyteidl2_task_common_pb2.OutputReferences:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.task import common_pb2

        return common_pb2.OutputReferences.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OutputReferences):
            return NotImplemented
        return (
            self._output_uri == other._output_uri
            and self._report_uri == other._report_uri
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._output_uri,
                self._report_uri,
                self._unknown_fields,
            )
        )
