# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Types of literals, and the interfaces of tasks, which consist of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

from .artifacts import ArtifactID, ArtifactTag

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
    from .flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2

__all__ = [
    "BlobDimensionality",
    "BlobType",
    "DatasetColumn",
    "EnumType",
    "LiteralType",
    "LiteralTypeBlobCase",
    "LiteralTypeCollectionTypeCase",
    "LiteralTypeEnumTypeCase",
    "LiteralTypeMapValueTypeCase",
    "LiteralTypeSchemaCase",
    "LiteralTypeSimpleCase",
    "LiteralTypeStructuredDatasetTypeCase",
    "LiteralTypeUnionTypeCase",
    "SchemaColumn",
    "SchemaColumnType",
    "SchemaType",
    "SimpleType",
    "StructuredDatasetType",
    "TypeAnnotation",
    "TypeStructure",
    "TypedInterface",
    "UnionType",
    "Variable",
    "VariableEntry",
    "VariableMap",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class BlobDimensionality(OpenEnum):
    """Whether a blob is a single file or a directory of several. Enum
    `flyteidl2.core.BlobType.BlobDimensionality`."""

    SINGLE = 0
    MULTIPART = 1


class SchemaColumnType(OpenEnum):
    """The type of the values in a schema's column. Enum
    `flyteidl2.core.SchemaType.SchemaColumn.SchemaColumnType`."""

    INTEGER = 0
    FLOAT = 1
    STRING = 2
    BOOLEAN = 3
    DATETIME = 4
    DURATION = 5


class SimpleType(OpenEnum):
    """A type that needs no further description. Enum `flyteidl2.core.SimpleType`."""

    NONE = 0
    INTEGER = 1
    FLOAT = 2
    STRING = 3
    BOOLEAN = 4
    DATETIME = 5
    DURATION = 6
    BINARY = 7
    ERROR = 8
    STRUCT = 9


@final
class SchemaColumn(Wrapper):
    """A column of a schema.

    Message `flyteidl2.core.SchemaType.SchemaColumn`.
    """

    __slots__ = (
        "_name",
        "_type",
    )

    _full_name = "flyteidl2.core.SchemaType.SchemaColumn"
    _wire_depth = 16

    def __init__(
        self,
        *,
        name: str = "",
        type: SchemaColumnType = SchemaColumnType.INTEGER,
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "SchemaColumn.name")
        )
        self._type = (
            type
            if isinstance(type, SchemaColumnType)
            else _check.enum(type, SchemaColumnType, "SchemaColumn.type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, SchemaColumn)
        )

    @property
    def name(self) -> str:
        """The column's name. Field 1 of `flyteidl2.core.SchemaType.SchemaColumn`."""
        return self._name

    @property
    def type(self) -> SchemaColumnType:
        """The type of the column's values. Field 2 of `flyteidl2.core.SchemaType.SchemaColumn`."""
        return self._type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        if self._type:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._type))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> SchemaColumn:
        name = ""
        type = 0
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
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                type, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._type = _member(SchemaColumnType, type)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_name", "text", None),
            (0x10, "_type", "enum", SchemaColumnType),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.SchemaType.SchemaColumn

    def to_proto(self) -> _flyteidl2_core_types_pb2.SchemaType.SchemaColumn:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.SchemaType.SchemaColumn.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SchemaColumn):
            return NotImplemented
        return (
            self._name == other._name
            and self._type == other._type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._type,
                self._unknown_fields,
            )
        )


@final
class SchemaType(Wrapper):
    """The type of a schema, the older way to describe tables; `StructuredDatasetType` is the
    newer.

    Message `flyteidl2.core.SchemaType`.
    """

    __slots__ = ("_columns",)

    _full_name = "flyteidl2.core.SchemaType"
    _wire_depth = 17

    def __init__(
        self,
        *,
        columns: Sequence[SchemaColumn] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._columns = (
            _check.NO_ITEMS
            if columns is _check.NO_ITEMS
            else _check.messages(columns, SchemaColumn, "SchemaType.columns")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, SchemaType)
        )

    @property
    def columns(self) -> tuple[SchemaColumn, ...]:
        """The columns; a schema without any accepts all. Field 3 of `flyteidl2.core.SchemaType`."""
        return self._columns

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for columns_item in self._columns:
            _wire.put_block(parts, b"\x1a", columns_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> SchemaType:
        columns: list[SchemaColumn] = []
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
                    columns.append(_wire.message(SchemaColumn, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._columns = tuple(columns)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.SchemaType

    def to_proto(self) -> _flyteidl2_core_types_pb2.SchemaType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.SchemaType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SchemaType):
            return NotImplemented
        return self._columns == other._columns and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._columns,
                self._unknown_fields,
            )
        )


@final
class BlobType(Wrapper):
    """The type of a blob.

    Message `flyteidl2.core.BlobType`.
    """

    __slots__ = (
        "_format",
        "_dimensionality",
    )

    _full_name = "flyteidl2.core.BlobType"
    _wire_depth = 16

    def __init__(
        self,
        *,
        format: str = "",
        dimensionality: BlobDimensionality = BlobDimensionality.SINGLE,
        unknown_fields: bytes = b"",
    ) -> None:
        self._format = (
            _check.NO_TEXT if format is _check.NO_TEXT else _check.text(format, "BlobType.format")
        )
        self._dimensionality = (
            dimensionality
            if isinstance(dimensionality, BlobDimensionality)
            else _check.enum(dimensionality, BlobDimensionality, "BlobType.dimensionality")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, BlobType)
        )

    @property
    def format(self) -> str:
        """The format of the content, such as `csv`, by a name that writer and reader agree on.
        Field 1 of `flyteidl2.core.BlobType`."""
        return self._format

    @property
    def dimensionality(self) -> BlobDimensionality:
        """Whether the blob is a file or a directory. Field 2 of `flyteidl2.core.BlobType`."""
        return self._dimensionality

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._format:
            _wire.put_text(parts, b"\x0a", self._format)
        if self._dimensionality:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._dimensionality))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> BlobType:
        format = ""
        dimensionality = 0
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
                    format = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                dimensionality, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._format = format
        found._dimensionality = _member(BlobDimensionality, dimensionality)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_format", "text", None),
            (0x10, "_dimensionality", "enum", BlobDimensionality),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.BlobType

    def to_proto(self) -> _flyteidl2_core_types_pb2.BlobType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.BlobType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BlobType):
            return NotImplemented
        return (
            self._format == other._format
            and self._dimensionality == other._dimensionality
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._format,
                self._dimensionality,
                self._unknown_fields,
            )
        )


@final
class EnumType(Wrapper):
    """A type whose values are a fixed set of strings.

    Message `flyteidl2.core.EnumType`.
    """

    __slots__ = ("_values",)

    _full_name = "flyteidl2.core.EnumType"
    _wire_depth = 16

    def __init__(
        self,
        *,
        values: Sequence[str] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._values = (
            _check.NO_ITEMS
            if values is _check.NO_ITEMS
            else _check.many(values, _check.text, "EnumType.values")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, EnumType)
        )

    @property
    def values(self) -> tuple[str, ...]:
        """The strings that are allowed. Field 1 of `flyteidl2.core.EnumType`."""
        return self._values

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for values_item in self._values:
            _wire.put_text(parts, b"\x0a", values_item)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> EnumType:
        values: list[str] = []
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
                    values.append(chunk.decode())
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._values = tuple(values)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.EnumType

    def to_proto(self) -> _flyteidl2_core_types_pb2.EnumType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.EnumType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, EnumType):
            return NotImplemented
        return self._values == other._values and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._values,
                self._unknown_fields,
            )
        )


@final
class DatasetColumn(Wrapper):
    """A column of a structured dataset.

    Message `flyteidl2.core.StructuredDatasetType.DatasetColumn`.
    """

    __slots__ = (
        "_name",
        "_literal_type",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.StructuredDatasetType.DatasetColumn"

    def __init__(
        self,
        *,
        name: str = "",
        literal_type: LiteralType | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "DatasetColumn.name")
        )
        self._literal_type = (
            literal_type
            if literal_type is None or isinstance(literal_type, LiteralType)
            else LiteralType._check_value(literal_type, "DatasetColumn.literal_type")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, DatasetColumn)
        )
        self._wire_depth = 16
        if self._literal_type is not None and self._literal_type._wire_depth >= self._wire_depth:
            self._wire_depth = self._literal_type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def name(self) -> str:
        """The column's name. Field 1 of `flyteidl2.core.StructuredDatasetType.DatasetColumn`."""
        return self._name

    @property
    def literal_type(self) -> LiteralType | None:
        """The type of the column's values. Field 2 of
        `flyteidl2.core.StructuredDatasetType.DatasetColumn`."""
        return self._literal_type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        if self._literal_type is not None:
            _wire.put_block(parts, b"\x12", self._literal_type.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> DatasetColumn:
        name = ""
        literal_type: _wire.Chunks = None
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
                    literal_type = (
                        chunk if literal_type is None else _wire.added(literal_type, chunk)
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
        found._name = name
        found._literal_type = (
            None if literal_type is None else _wire.message(LiteralType, literal_type, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._literal_type is not None and found._literal_type._wire_depth >= found._wire_depth:
            found._wire_depth = found._literal_type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_name", "text", None),
            (0x12, "_literal_type", "endless", LiteralType),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.StructuredDatasetType.DatasetColumn

    def to_proto(self) -> _flyteidl2_core_types_pb2.StructuredDatasetType.DatasetColumn:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.StructuredDatasetType.DatasetColumn.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DatasetColumn):
            return NotImplemented
        return (
            self._name == other._name
            and self._literal_type == other._literal_type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._literal_type,
                self._unknown_fields,
            )
        )


@final
class StructuredDatasetType(Wrapper):
    """The type of a structured dataset, such as a data frame.

    Message `flyteidl2.core.StructuredDatasetType`.
    """

    __slots__ = (
        "_columns",
        "_format",
        "_external_schema_type",
        "_external_schema_bytes",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.StructuredDatasetType"

    def __init__(
        self,
        *,
        columns: Sequence[DatasetColumn] = (),
        format: str = "",
        external_schema_type: str = "",
        external_schema_bytes: bytes = b"",
        unknown_fields: bytes = b"",
    ) -> None:
        self._columns = (
            _check.NO_ITEMS
            if columns is _check.NO_ITEMS
            else _check.messages(columns, DatasetColumn, "StructuredDatasetType.columns")
        )
        self._format = (
            _check.NO_TEXT
            if format is _check.NO_TEXT
            else _check.text(format, "StructuredDatasetType.format")
        )
        self._external_schema_type = (
            _check.NO_TEXT
            if external_schema_type is _check.NO_TEXT
            else _check.text(external_schema_type, "StructuredDatasetType.external_schema_type")
        )
        self._external_schema_bytes = _check.binary(
            external_schema_bytes, "StructuredDatasetType.external_schema_bytes"
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, StructuredDatasetType)
        )
        self._wire_depth = 16
        for columns_item in self._columns:
            if columns_item._wire_depth >= self._wire_depth:
                self._wire_depth = columns_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def columns(self) -> tuple[DatasetColumn, ...]:
        """The columns, in order; a type without any accepts all. Field 1 of
        `flyteidl2.core.StructuredDatasetType`."""
        return self._columns

    @property
    def format(self) -> str:
        """The format in storage, such as `parquet`. Field 2 of
        `flyteidl2.core.StructuredDatasetType`."""
        return self._format

    @property
    def external_schema_type(self) -> str:
        """The system that a further schema comes from, such as `arrow`. Field 3 of
        `flyteidl2.core.StructuredDatasetType`."""
        return self._external_schema_type

    @property
    def external_schema_bytes(self) -> bytes:
        """The further schema, serialised by that system. Field 4 of
        `flyteidl2.core.StructuredDatasetType`."""
        return self._external_schema_bytes

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for columns_item in self._columns:
            _wire.put_block(parts, b"\x0a", columns_item.to_bytes())
        if self._format:
            _wire.put_text(parts, b"\x12", self._format)
        if self._external_schema_type:
            _wire.put_text(parts, b"\x1a", self._external_schema_type)
        if self._external_schema_bytes:
            _wire.put_block(parts, b"\x22", self._external_schema_bytes)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> StructuredDatasetType:
        columns: list[DatasetColumn] = []
        format = ""
        external_schema_type = ""
        external_schema_bytes = b""
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
                    columns.append(_wire.message(DatasetColumn, chunk, depth))
                elif tag == 0x12:
                    format = chunk.decode()
                elif tag == 0x1A:
                    external_schema_type = chunk.decode()
                elif tag == 0x22:
                    external_schema_bytes = chunk
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._columns = tuple(columns)
        found._format = format
        found._external_schema_type = external_schema_type
        found._external_schema_bytes = external_schema_bytes
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for columns_item in found._columns:
            if columns_item._wire_depth >= found._wire_depth:
                found._wire_depth = columns_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x12, "_format", "text", None),
            (0x1A, "_external_schema_type", "text", None),
            (0x22, "_external_schema_bytes", "block", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.StructuredDatasetType

    def to_proto(self) -> _flyteidl2_core_types_pb2.StructuredDatasetType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.StructuredDatasetType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StructuredDatasetType):
            return NotImplemented
        return (
            self._columns == other._columns
            and self._format == other._format
            and self._external_schema_type == other._external_schema_type
            and self._external_schema_bytes == other._external_schema_bytes
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._columns,
                self._format,
                self._external_schema_type,
                self._external_schema_bytes,
                self._unknown_fields,
            )
        )


@final
class UnionType(Wrapper):
    """A type whose values have any one of several types.

    Message `flyteidl2.core.UnionType`.
    """

    __slots__ = (
        "_variants",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.UnionType"

    def __init__(
        self,
        *,
        variants: Sequence[LiteralType] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._variants = (
            _check.NO_ITEMS
            if variants is _check.NO_ITEMS
            else _check.messages(variants, LiteralType, "UnionType.variants")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, UnionType)
        )
        self._wire_depth = 16
        for variants_item in self._variants:
            if variants_item._wire_depth >= self._wire_depth:
                self._wire_depth = variants_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def variants(self) -> tuple[LiteralType, ...]:
        """The types to choose from. Field 1 of `flyteidl2.core.UnionType`."""
        return self._variants

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for variants_item in self._variants:
            _wire.put_block(parts, b"\x0a", variants_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> UnionType:
        variants: list[LiteralType] = []
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
                    variants.append(_wire.message(LiteralType, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._variants = tuple(variants)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for variants_item in found._variants:
            if variants_item._wire_depth >= found._wire_depth:
                found._wire_depth = variants_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.UnionType

    def to_proto(self) -> _flyteidl2_core_types_pb2.UnionType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.UnionType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnionType):
            return NotImplemented
        return self._variants == other._variants and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._variants,
                self._unknown_fields,
            )
        )


@final
class TypeStructure(Wrapper):
    """Details of a type that help to tell the variants of a union apart.

    Message `flyteidl2.core.TypeStructure`.
    """

    __slots__ = (
        "_tag",
        "_dataclass_type",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.TypeStructure"

    def __init__(
        self,
        *,
        tag: str = "",
        dataclass_type: Mapping[str, LiteralType] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._tag = (
            _check.NO_TEXT if tag is _check.NO_TEXT else _check.text(tag, "TypeStructure.tag")
        )
        self._dataclass_type = (
            _check.EMPTY
            if dataclass_type is _check.EMPTY
            else _check.message_mapping(
                dataclass_type, _check.text, LiteralType, "TypeStructure.dataclass_type"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TypeStructure)
        )
        self._wire_depth = 16
        for dataclass_type_item in self._dataclass_type.values():
            if dataclass_type_item._wire_depth + 1 >= self._wire_depth:
                self._wire_depth = dataclass_type_item._wire_depth + 2
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def tag(self) -> str:
        """The name of the variant, usually that of the transformer that made the type. Field 1
        of `flyteidl2.core.TypeStructure`."""
        return self._tag

    @property
    def dataclass_type(self) -> Mapping[str, LiteralType]:
        """The types of a dataclass's fields by name. Field 2 of `flyteidl2.core.TypeStructure`."""
        return self._dataclass_type

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._tag:
            _wire.put_text(parts, b"\x0a", self._tag)
        if self._dataclass_type:
            parts += [
                b"\x12"
                + _wire.block(
                    b"\x0a"
                    + _wire.text(key)
                    + b"\x12"
                    + _wire.block(self._dataclass_type[key].to_bytes())
                )
                for key in sorted(self._dataclass_type)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TypeStructure:
        tag_ = ""
        dataclass_type: dict[str, LiteralType] = {}
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
                    tag_ = chunk.decode()
                elif tag == 0x12:
                    _wire.add_message_entry(
                        dataclass_type, chunk, _wire.TEXT_KEY, LiteralType, depth
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
        found._tag = tag_
        found._dataclass_type = _check.read_only(dataclass_type)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for dataclass_type_item in found._dataclass_type.values():
            if dataclass_type_item._wire_depth + 1 >= found._wire_depth:
                found._wire_depth = dataclass_type_item._wire_depth + 2
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_tag", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.TypeStructure

    def to_proto(self) -> _flyteidl2_core_types_pb2.TypeStructure:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.TypeStructure.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TypeStructure):
            return NotImplemented
        return (
            self._tag == other._tag
            and self._dataclass_type == other._dataclass_type
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._tag,
                frozenset(self._dataclass_type),
                self._unknown_fields,
            )
        )


@final
class TypeAnnotation(Wrapper):
    """Remarks on a type that do not change its values.

    Message `flyteidl2.core.TypeAnnotation`.
    """

    __slots__ = (
        "_annotations",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.TypeAnnotation"

    def __init__(
        self,
        *,
        annotations: Mapping[str, object] | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._annotations = (
            None
            if annotations is None
            else _known.Struct._check_value(annotations, "TypeAnnotation.annotations")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TypeAnnotation)
        )
        self._wire_depth = 16
        if self._annotations is not None and self._annotations._wire_depth >= self._wire_depth:
            self._wire_depth = self._annotations._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def annotations(self) -> CustomInfo | None:
        """The remarks, as a JSON object. Field 1 of `flyteidl2.core.TypeAnnotation`."""
        return self._annotations

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._annotations is not None:
            _wire.put_block(parts, b"\x0a", self._annotations.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TypeAnnotation:
        annotations: _wire.Chunks = None
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
                    annotations = chunk if annotations is None else _wire.added(annotations, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._annotations = (
            None if annotations is None else _wire.message(_known.Struct, annotations, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._annotations is not None and found._annotations._wire_depth >= found._wire_depth:
            found._wire_depth = found._annotations._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_annotations", "struct", _known.Struct),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.TypeAnnotation

    def to_proto(self) -> _flyteidl2_core_types_pb2.TypeAnnotation:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.TypeAnnotation.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TypeAnnotation):
            return NotImplemented
        return (
            self._annotations == other._annotations
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                _equality.hashed(self._annotations),
                self._unknown_fields,
            )
        )


@final
class LiteralTypeSimpleCase(Case):
    """A simple type, such as an integer or a string: field 1 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: SimpleType) -> None:
        self._value = _check.enum(value, SimpleType, "LiteralType.type.simple")

    @property
    def value(self) -> SimpleType:
        """The value of the field."""
        found: SimpleType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x08" + _wire.varint(self._value)


@final
class LiteralTypeSchemaCase(Case):
    """A table in the older form: field 2 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: SchemaType) -> None:
        self._value = SchemaType._check_value(value, "LiteralType.type.schema")

    @property
    def value(self) -> SchemaType:
        """The value of the field."""
        found: SchemaType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeCollectionTypeCase(Case):
    """A list; this is the type of its items: field 3 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: LiteralType) -> None:
        self._value = LiteralType._check_value(value, "LiteralType.type.collection_type")

    @property
    def value(self) -> LiteralType:
        """The value of the field."""
        found: LiteralType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeMapValueTypeCase(Case):
    """A map with string keys; this is the type of its values: field 4 of
    `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: LiteralType) -> None:
        self._value = LiteralType._check_value(value, "LiteralType.type.map_value_type")

    @property
    def value(self) -> LiteralType:
        """The value of the field."""
        found: LiteralType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x22" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeBlobCase(Case):
    """A file or a directory: field 5 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: BlobType) -> None:
        self._value = BlobType._check_value(value, "LiteralType.type.blob")

    @property
    def value(self) -> BlobType:
        """The value of the field."""
        found: BlobType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x2a" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeEnumTypeCase(Case):
    """One of a fixed set of strings: field 7 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: EnumType) -> None:
        self._value = EnumType._check_value(value, "LiteralType.type.enum_type")

    @property
    def value(self) -> EnumType:
        """The value of the field."""
        found: EnumType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x3a" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeStructuredDatasetTypeCase(Case):
    """A structured dataset, such as a data frame: field 8 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: StructuredDatasetType) -> None:
        self._value = StructuredDatasetType._check_value(
            value, "LiteralType.type.structured_dataset_type"
        )

    @property
    def value(self) -> StructuredDatasetType:
        """The value of the field."""
        found: StructuredDatasetType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x42" + _wire.block(self._value.to_bytes())


@final
class LiteralTypeUnionTypeCase(Case):
    """A value of one of several types: field 10 of `flyteidl2.core.LiteralType`."""

    __slots__ = ()

    def __init__(self, value: UnionType) -> None:
        self._value = UnionType._check_value(value, "LiteralType.type.union_type")

    @property
    def value(self) -> UnionType:
        """The value of the field."""
        found: UnionType = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x52" + _wire.block(self._value.to_bytes())


@final
class LiteralType(Wrapper):
    """The type of a literal.

    Message `flyteidl2.core.LiteralType`.
    """

    __slots__ = (
        "_type",
        "_metadata",
        "_annotation",
        "_structure",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.LiteralType"

    def __init__(
        self,
        *,
        type: LiteralTypeSimpleCase
        | LiteralTypeSchemaCase
        | LiteralTypeCollectionTypeCase
        | LiteralTypeMapValueTypeCase
        | LiteralTypeBlobCase
        | LiteralTypeEnumTypeCase
        | LiteralTypeStructuredDatasetTypeCase
        | LiteralTypeUnionTypeCase
        | None = None,
        metadata: Mapping[str, object] | None = None,
        annotation: TypeAnnotation | None = None,
        structure: TypeStructure | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._type: (
            LiteralTypeSimpleCase
            | LiteralTypeSchemaCase
            | LiteralTypeCollectionTypeCase
            | LiteralTypeMapValueTypeCase
            | LiteralTypeBlobCase
            | LiteralTypeEnumTypeCase
            | LiteralTypeStructuredDatasetTypeCase
            | LiteralTypeUnionTypeCase
            | None
        ) = (
            None
            if type is None
            else _check.case(
                type,
                (
                    LiteralTypeSimpleCase,
                    LiteralTypeSchemaCase,
                    LiteralTypeCollectionTypeCase,
                    LiteralTypeMapValueTypeCase,
                    LiteralTypeBlobCase,
                    LiteralTypeEnumTypeCase,
                    LiteralTypeStructuredDatasetTypeCase,
                    LiteralTypeUnionTypeCase,
                ),
                "LiteralType.type",
            )
        )
        self._metadata = (
            None
            if metadata is None
            else _known.Struct._check_value(metadata, "LiteralType.metadata")
        )
        self._annotation = (
            annotation
            if annotation is None or isinstance(annotation, TypeAnnotation)
            else TypeAnnotation._check_value(annotation, "LiteralType.annotation")
        )
        self._structure = (
            structure
            if structure is None or isinstance(structure, TypeStructure)
            else TypeStructure._check_value(structure, "LiteralType.structure")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LiteralType)
        )
        self._wire_depth = 18
        if self._type is not None and self._type._wire_depth >= self._wire_depth:
            self._wire_depth = self._type._wire_depth + 1
        if self._metadata is not None and self._metadata._wire_depth >= self._wire_depth:
            self._wire_depth = self._metadata._wire_depth + 1
        if self._annotation is not None and self._annotation._wire_depth >= self._wire_depth:
            self._wire_depth = self._annotation._wire_depth + 1
        if self._structure is not None and self._structure._wire_depth >= self._wire_depth:
            self._wire_depth = self._structure._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def type(
        self,
    ) -> (
        LiteralTypeSimpleCase
        | LiteralTypeSchemaCase
        | LiteralTypeCollectionTypeCase
        | LiteralTypeMapValueTypeCase
        | LiteralTypeBlobCase
        | LiteralTypeEnumTypeCase
        | LiteralTypeStructuredDatasetTypeCase
        | LiteralTypeUnionTypeCase
        | None
    ):
        """The type proper. One of `LiteralTypeSimpleCase` (1), `LiteralTypeSchemaCase` (2),
        `LiteralTypeCollectionTypeCase` (3), `LiteralTypeMapValueTypeCase` (4),
        `LiteralTypeBlobCase` (5), `LiteralTypeEnumTypeCase` (7),
        `LiteralTypeStructuredDatasetTypeCase` (8), `LiteralTypeUnionTypeCase` (10)."""
        return self._type

    @property
    def metadata(self) -> CustomInfo | None:
        """Whatever the SDK describes beyond the type, such as a dataclass's JSON schema. Field 6
        of `flyteidl2.core.LiteralType`."""
        return self._metadata

    @property
    def annotation(self) -> TypeAnnotation | None:
        """Remarks that the user put on the type. Field 9 of `flyteidl2.core.LiteralType`."""
        return self._annotation

    @property
    def structure(self) -> TypeStructure | None:
        """Details that tell the variants of a union apart. Field 11 of
        `flyteidl2.core.LiteralType`."""
        return self._structure

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if isinstance(
            self._type,
            (
                LiteralTypeSimpleCase,
                LiteralTypeSchemaCase,
                LiteralTypeCollectionTypeCase,
                LiteralTypeMapValueTypeCase,
                LiteralTypeBlobCase,
            ),
        ):
            parts.append(self._type._to_field())
        if self._metadata is not None:
            _wire.put_block(parts, b"\x32", self._metadata.to_bytes())
        if isinstance(
            self._type,
            (
                LiteralTypeEnumTypeCase,
                LiteralTypeStructuredDatasetTypeCase,
            ),
        ):
            parts.append(self._type._to_field())
        if self._annotation is not None:
            _wire.put_block(parts, b"\x4a", self._annotation.to_bytes())
        if isinstance(self._type, LiteralTypeUnionTypeCase):
            parts.append(self._type._to_field())
        if self._structure is not None:
            _wire.put_block(parts, b"\x5a", self._structure.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LiteralType:
        type: _case.Choice = None
        metadata: _wire.Chunks = None
        annotation: _wire.Chunks = None
        structure: _wire.Chunks = None
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
                    type = _case.read_message(type, LiteralTypeSchemaCase, SchemaType, chunk, depth)
                elif tag == 0x1A:
                    type = _case.read_message(
                        type, LiteralTypeCollectionTypeCase, LiteralType, chunk, depth
                    )
                elif tag == 0x22:
                    type = _case.read_message(
                        type, LiteralTypeMapValueTypeCase, LiteralType, chunk, depth
                    )
                elif tag == 0x2A:
                    type = _case.read_message(type, LiteralTypeBlobCase, BlobType, chunk, depth)
                elif tag == 0x32:
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x3A:
                    type = _case.read_message(type, LiteralTypeEnumTypeCase, EnumType, chunk, depth)
                elif tag == 0x42:
                    type = _case.read_message(
                        type,
                        LiteralTypeStructuredDatasetTypeCase,
                        StructuredDatasetType,
                        chunk,
                        depth,
                    )
                elif tag == 0x4A:
                    annotation = chunk if annotation is None else _wire.added(annotation, chunk)
                elif tag == 0x52:
                    type = _case.read_message(
                        type, LiteralTypeUnionTypeCase, UnionType, chunk, depth
                    )
                elif tag == 0x5A:
                    structure = chunk if structure is None else _wire.added(structure, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                type, at = _case.read_number(
                    content, at, type, LiteralTypeSimpleCase, SimpleType._read_wire, depth
                )
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._type = _case.chosen(type, depth)
        found._metadata = (
            None if metadata is None else _wire.message(_known.Struct, metadata, depth)
        )
        found._annotation = (
            None if annotation is None else _wire.message(TypeAnnotation, annotation, depth)
        )
        found._structure = (
            None if structure is None else _wire.message(TypeStructure, structure, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 18
        if found._type is not None and found._type._wire_depth >= found._wire_depth:
            found._wire_depth = found._type._wire_depth + 1
        if found._metadata is not None and found._metadata._wire_depth >= found._wire_depth:
            found._wire_depth = found._metadata._wire_depth + 1
        if found._annotation is not None and found._annotation._wire_depth >= found._wire_depth:
            found._wire_depth = found._annotation._wire_depth + 1
        if found._structure is not None and found._structure._wire_depth >= found._wire_depth:
            found._wire_depth = found._structure._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x32, "_metadata", "struct", _known.Struct),
            (0x4A, "_annotation", "endless", TypeAnnotation),
            (0x5A, "_structure", "endless", TypeStructure),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import types_pb2

        return types_pb2.LiteralType

    def to_proto(self) -> _flyteidl2_core_types_pb2.LiteralType:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import types_pb2

        return types_pb2.LiteralType.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LiteralType):
            return NotImplemented
        return (
            self._type == other._type
            and self._metadata == other._metadata
            and self._annotation == other._annotation
            and self._structure == other._structure
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._type,
                _equality.hashed(self._metadata),
                self._annotation,
                self._structure,
                self._unknown_fields,
            )
        )


@final
class Variable(Wrapper):
    """An input or an output of a task or a workflow.

    Message `flyteidl2.core.Variable`.
    """

    __slots__ = (
        "_type",
        "_description",
        "_artifact_partial_id",
        "_artifact_tag",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.Variable"

    def __init__(
        self,
        *,
        type: LiteralType | None = None,
        description: str = "",
        artifact_partial_id: ArtifactID | None = None,
        artifact_tag: ArtifactTag | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._type = (
            type
            if type is None or isinstance(type, LiteralType)
            else LiteralType._check_value(type, "Variable.type")
        )
        self._description = (
            _check.NO_TEXT
            if description is _check.NO_TEXT
            else _check.text(description, "Variable.description")
        )
        self._artifact_partial_id = (
            artifact_partial_id
            if artifact_partial_id is None or isinstance(artifact_partial_id, ArtifactID)
            else ArtifactID._check_value(artifact_partial_id, "Variable.artifact_partial_id")
        )
        self._artifact_tag = (
            artifact_tag
            if artifact_tag is None or isinstance(artifact_tag, ArtifactTag)
            else ArtifactTag._check_value(artifact_tag, "Variable.artifact_tag")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Variable)
        )
        self._wire_depth = 22
        if self._type is not None and self._type._wire_depth >= self._wire_depth:
            self._wire_depth = self._type._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def type(self) -> LiteralType | None:
        """The type of its value. Field 1 of `flyteidl2.core.Variable`."""
        return self._type

    @property
    def description(self) -> str:
        """A description for people. Field 2 of `flyteidl2.core.Variable`."""
        return self._description

    @property
    def artifact_partial_id(self) -> ArtifactID | None:
        """The artifact that an output becomes, as far as it is known beforehand. Field 3 of
        `flyteidl2.core.Variable`."""
        return self._artifact_partial_id

    @property
    def artifact_tag(self) -> ArtifactTag | None:
        """The tag that the artifact gets. Field 4 of `flyteidl2.core.Variable`."""
        return self._artifact_tag

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._type is not None:
            _wire.put_block(parts, b"\x0a", self._type.to_bytes())
        if self._description:
            _wire.put_text(parts, b"\x12", self._description)
        if self._artifact_partial_id is not None:
            _wire.put_block(parts, b"\x1a", self._artifact_partial_id.to_bytes())
        if self._artifact_tag is not None:
            _wire.put_block(parts, b"\x22", self._artifact_tag.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Variable:
        type: _wire.Chunks = None
        description = ""
        artifact_partial_id: _wire.Chunks = None
        artifact_tag: _wire.Chunks = None
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
                elif tag == 0x12:
                    description = chunk.decode()
                elif tag == 0x1A:
                    artifact_partial_id = (
                        chunk
                        if artifact_partial_id is None
                        else _wire.added(artifact_partial_id, chunk)
                    )
                elif tag == 0x22:
                    artifact_tag = (
                        chunk if artifact_tag is None else _wire.added(artifact_tag, chunk)
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
        found._type = None if type is None else _wire.message(LiteralType, type, depth)
        found._description = description
        found._artifact_partial_id = (
            None
            if artifact_partial_id is None
            else _wire.message(ArtifactID, artifact_partial_id, depth)
        )
        found._artifact_tag = (
            None if artifact_tag is None else _wire.message(ArtifactTag, artifact_tag, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 22
        if found._type is not None and found._type._wire_depth >= found._wire_depth:
            found._wire_depth = found._type._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 22, (
            (0x0A, "_type", "endless", LiteralType),
            (0x12, "_description", "text", None),
            (0x1A, "_artifact_partial_id", "message", ArtifactID),
            (0x22, "_artifact_tag", "message", ArtifactTag),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import interface_pb2

        return interface_pb2.Variable

    def to_proto(self) -> _flyteidl2_core_interface_pb2.Variable:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import interface_pb2

        return interface_pb2.Variable.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Variable):
            return NotImplemented
        return (
            self._type == other._type
            and self._description == other._description
            and self._artifact_partial_id == other._artifact_partial_id
            and self._artifact_tag == other._artifact_tag
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._type,
                self._description,
                self._artifact_partial_id,
                self._artifact_tag,
                self._unknown_fields,
            )
        )


@final
class VariableEntry(Wrapper):
    """An input or an output with its name.

    Message `flyteidl2.core.VariableEntry`.
    """

    __slots__ = (
        "_key",
        "_value",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.VariableEntry"

    def __init__(
        self,
        *,
        key: str = "",
        value: Variable | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._key = (
            _check.NO_TEXT if key is _check.NO_TEXT else _check.text(key, "VariableEntry.key")
        )
        self._value = (
            value
            if value is None or isinstance(value, Variable)
            else Variable._check_value(value, "VariableEntry.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, VariableEntry)
        )
        self._wire_depth = 16
        if self._value is not None and self._value._wire_depth >= self._wire_depth:
            self._wire_depth = self._value._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def key(self) -> str:
        """The name. Field 1 of `flyteidl2.core.VariableEntry`."""
        return self._key

    @property
    def value(self) -> Variable | None:
        """The input or the output. Field 2 of `flyteidl2.core.VariableEntry`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._key:
            _wire.put_text(parts, b"\x0a", self._key)
        if self._value is not None:
            _wire.put_block(parts, b"\x12", self._value.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> VariableEntry:
        key = ""
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
                    key = chunk.decode()
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
        found._key = key
        found._value = None if value is None else _wire.message(Variable, value, depth)
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
            (0x0A, "_key", "text", None),
            (0x12, "_value", "endless", Variable),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import interface_pb2

        return interface_pb2.VariableEntry

    def to_proto(self) -> _flyteidl2_core_interface_pb2.VariableEntry:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import interface_pb2

        return interface_pb2.VariableEntry.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, VariableEntry):
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
class VariableMap(Wrapper):
    """All inputs or all outputs of a task or a workflow.

    Message `flyteidl2.core.VariableMap`.
    """

    __slots__ = (
        "_variables",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.VariableMap"

    def __init__(
        self,
        *,
        variables: Sequence[VariableEntry] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._variables = (
            _check.NO_ITEMS
            if variables is _check.NO_ITEMS
            else _check.messages(variables, VariableEntry, "VariableMap.variables")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, VariableMap)
        )
        self._wire_depth = 16
        for variables_item in self._variables:
            if variables_item._wire_depth >= self._wire_depth:
                self._wire_depth = variables_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def variables(self) -> tuple[VariableEntry, ...]:
        """The variables in order. Field 1 of `flyteidl2.core.VariableMap`."""
        return self._variables

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for variables_item in self._variables:
            _wire.put_block(parts, b"\x0a", variables_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> VariableMap:
        variables: list[VariableEntry] = []
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
                    variables.append(_wire.message(VariableEntry, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._variables = tuple(variables)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for variables_item in found._variables:
            if variables_item._wire_depth >= found._wire_depth:
                found._wire_depth = variables_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import interface_pb2

        return interface_pb2.VariableMap

    def to_proto(self) -> _flyteidl2_core_interface_pb2.VariableMap:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import interface_pb2

        return interface_pb2.VariableMap.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, VariableMap):
            return NotImplemented
        return self._variables == other._variables and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._variables,
                self._unknown_fields,
            )
        )


@final
class TypedInterface(Wrapper):
    """What a task or a workflow takes and gives.

    Message `flyteidl2.core.TypedInterface`.
    """

    __slots__ = (
        "_inputs",
        "_outputs",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.TypedInterface"

    def __init__(
        self,
        *,
        inputs: VariableMap | None = None,
        outputs: VariableMap | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._inputs = (
            inputs
            if inputs is None or isinstance(inputs, VariableMap)
            else VariableMap._check_value(inputs, "TypedInterface.inputs")
        )
        self._outputs = (
            outputs
            if outputs is None or isinstance(outputs, VariableMap)
            else VariableMap._check_value(outputs, "TypedInterface.outputs")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TypedInterface)
        )
        self._wire_depth = 16
        if self._inputs is not None and self._inputs._wire_depth >= self._wire_depth:
            self._wire_depth = self._inputs._wire_depth + 1
        if self._outputs is not None and self._outputs._wire_depth >= self._wire_depth:
            self._wire_depth = self._outputs._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def inputs(self) -> VariableMap | None:
        """The inputs. Field 1 of `flyteidl2.core.TypedInterface`."""
        return self._inputs

    @property
    def outputs(self) -> VariableMap | None:
        """The outputs. Field 2 of `flyteidl2.core.TypedInterface`."""
        return self._outputs

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._inputs is not None:
            _wire.put_block(parts, b"\x0a", self._inputs.to_bytes())
        if self._outputs is not None:
            _wire.put_block(parts, b"\x12", self._outputs.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TypedInterface:
        inputs: _wire.Chunks = None
        outputs: _wire.Chunks = None
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
                    inputs = chunk if inputs is None else _wire.added(inputs, chunk)
                elif tag == 0x12:
                    outputs = chunk if outputs is None else _wire.added(outputs, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._inputs = None if inputs is None else _wire.message(VariableMap, inputs, depth)
        found._outputs = None if outputs is None else _wire.message(VariableMap, outputs, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._inputs is not None and found._inputs._wire_depth >= found._wire_depth:
            found._wire_depth = found._inputs._wire_depth + 1
        if found._outputs is not None and found._outputs._wire_depth >= found._wire_depth:
            found._wire_depth = found._outputs._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_inputs", "endless", VariableMap),
            (0x12, "_outputs", "endless", VariableMap),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import interface_pb2

        return interface_pb2.TypedInterface

    def to_proto(self) -> _flyteidl2_core_interface_pb2.TypedInterface:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import interface_pb2

        return interface_pb2.TypedInterface.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TypedInterface):
            return NotImplemented
        return (
            self._inputs == other._inputs
            and self._outputs == other._outputs
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._inputs,
                self._outputs,
                self._unknown_fields,
            )
        )
