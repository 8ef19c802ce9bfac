# Written by `nox -s generate` from flyteidl2/core/types.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/types.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _SimpleTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> SimpleType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[SimpleType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SimpleType]]: ...
    NONE: SimpleType  # 0
    INTEGER: SimpleType  # 1
    FLOAT: SimpleType  # 2
    STRING: SimpleType  # 3
    BOOLEAN: SimpleType  # 4
    DATETIME: SimpleType  # 5
    DURATION: SimpleType  # 6
    BINARY: SimpleType  # 7
    ERROR: SimpleType  # 8
    STRUCT: SimpleType  # 9

class SimpleType(_builtins.int, metaclass=_SimpleTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = SimpleType

NONE: SimpleType  # 0
INTEGER: SimpleType  # 1
FLOAT: SimpleType  # 2
STRING: SimpleType  # 3
BOOLEAN: SimpleType  # 4
DATETIME: SimpleType  # 5
DURATION: SimpleType  # 6
BINARY: SimpleType  # 7
ERROR: SimpleType  # 8
STRUCT: SimpleType  # 9

@_typing.final
class SchemaType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class SchemaColumn(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor

        class _SchemaColumnTypeEnumTypeWrapper(_builtins.type):
            DESCRIPTOR: _descriptor.EnumDescriptor
            def Name(self, number: _builtins.int) -> _builtins.str: ...
            def Value(
                self, name: _builtins.str | _builtins.bytes
            ) -> SchemaType.SchemaColumn.SchemaColumnType: ...
            def keys(self) -> _builtins.list[_builtins.str]: ...
            def values(self) -> _builtins.list[SchemaType.SchemaColumn.SchemaColumnType]: ...
            def items(
                self,
            ) -> _builtins.list[
                _builtins.tuple[_builtins.str, SchemaType.SchemaColumn.SchemaColumnType]
            ]: ...
            INTEGER: SchemaType.SchemaColumn.SchemaColumnType  # 0
            FLOAT: SchemaType.SchemaColumn.SchemaColumnType  # 1
            STRING: SchemaType.SchemaColumn.SchemaColumnType  # 2
            BOOLEAN: SchemaType.SchemaColumn.SchemaColumnType  # 3
            DATETIME: SchemaType.SchemaColumn.SchemaColumnType  # 4
            DURATION: SchemaType.SchemaColumn.SchemaColumnType  # 5

        class SchemaColumnType(_builtins.int, metaclass=_SchemaColumnTypeEnumTypeWrapper):
            ValueType: _typing.TypeAlias = SchemaType.SchemaColumn.SchemaColumnType

        INTEGER: SchemaType.SchemaColumn.SchemaColumnType  # 0
        FLOAT: SchemaType.SchemaColumn.SchemaColumnType  # 1
        STRING: SchemaType.SchemaColumn.SchemaColumnType  # 2
        BOOLEAN: SchemaType.SchemaColumn.SchemaColumnType  # 3
        DATETIME: SchemaType.SchemaColumn.SchemaColumnType  # 4
        DURATION: SchemaType.SchemaColumn.SchemaColumnType  # 5
        NAME_FIELD_NUMBER: _builtins.int
        TYPE_FIELD_NUMBER: _builtins.int
        name: _builtins.str
        type: SchemaType.SchemaColumn.SchemaColumnType
        def __init__(
            self,
            *,
            name: _builtins.str | None = ...,
            type: SchemaType.SchemaColumn.SchemaColumnType
            | _builtins.int
            | _builtins.str
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["name", "type"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    COLUMNS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def columns(self) -> _containers.RepeatedCompositeFieldContainer[SchemaType.SchemaColumn]: ...
    def __init__(
        self,
        *,
        columns: _abc.Iterable[
            SchemaType.SchemaColumn | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["columns"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StructuredDatasetType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class DatasetColumn(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        NAME_FIELD_NUMBER: _builtins.int
        LITERAL_TYPE_FIELD_NUMBER: _builtins.int
        name: _builtins.str
        @_builtins.property
        def literal_type(self) -> LiteralType: ...
        def __init__(
            self,
            *,
            name: _builtins.str | None = ...,
            literal_type: LiteralType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["literal_type"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["literal_type", "name"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    COLUMNS_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    EXTERNAL_SCHEMA_TYPE_FIELD_NUMBER: _builtins.int
    EXTERNAL_SCHEMA_BYTES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def columns(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[StructuredDatasetType.DatasetColumn]: ...
    format: _builtins.str
    external_schema_type: _builtins.str
    external_schema_bytes: _builtins.bytes
    def __init__(
        self,
        *,
        columns: _abc.Iterable[
            StructuredDatasetType.DatasetColumn | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        format: _builtins.str | None = ...,
        external_schema_type: _builtins.str | None = ...,
        external_schema_bytes: _builtins.bytes | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "columns", "external_schema_bytes", "external_schema_type", "format"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BlobType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _BlobDimensionalityEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> BlobType.BlobDimensionality: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[BlobType.BlobDimensionality]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, BlobType.BlobDimensionality]]: ...
        SINGLE: BlobType.BlobDimensionality  # 0
        MULTIPART: BlobType.BlobDimensionality  # 1

    class BlobDimensionality(_builtins.int, metaclass=_BlobDimensionalityEnumTypeWrapper):
        ValueType: _typing.TypeAlias = BlobType.BlobDimensionality

    SINGLE: BlobType.BlobDimensionality  # 0
    MULTIPART: BlobType.BlobDimensionality  # 1
    FORMAT_FIELD_NUMBER: _builtins.int
    DIMENSIONALITY_FIELD_NUMBER: _builtins.int
    format: _builtins.str
    dimensionality: BlobType.BlobDimensionality
    def __init__(
        self,
        *,
        format: _builtins.str | None = ...,
        dimensionality: BlobType.BlobDimensionality | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dimensionality", "format"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnumType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UnionType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VARIANTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def variants(self) -> _containers.RepeatedCompositeFieldContainer[LiteralType]: ...
    def __init__(
        self,
        *,
        variants: _abc.Iterable[LiteralType | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["variants"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TypeStructure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class DataclassTypeEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> LiteralType: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: LiteralType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TAG_FIELD_NUMBER: _builtins.int
    DATACLASS_TYPE_FIELD_NUMBER: _builtins.int
    tag: _builtins.str
    @_builtins.property
    def dataclass_type(self) -> _containers.MessageMap[_builtins.str, LiteralType]: ...
    def __init__(
        self,
        *,
        tag: _builtins.str | None = ...,
        dataclass_type: _abc.Mapping[_builtins.str, LiteralType] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dataclass_type", "tag"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TypeAnnotation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def annotations(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        annotations: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["annotations"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["annotations"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LiteralType(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIMPLE_FIELD_NUMBER: _builtins.int
    SCHEMA_FIELD_NUMBER: _builtins.int
    COLLECTION_TYPE_FIELD_NUMBER: _builtins.int
    MAP_VALUE_TYPE_FIELD_NUMBER: _builtins.int
    BLOB_FIELD_NUMBER: _builtins.int
    ENUM_TYPE_FIELD_NUMBER: _builtins.int
    STRUCTURED_DATASET_TYPE_FIELD_NUMBER: _builtins.int
    UNION_TYPE_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    ANNOTATION_FIELD_NUMBER: _builtins.int
    STRUCTURE_FIELD_NUMBER: _builtins.int
    simple: SimpleType
    @_builtins.property
    def schema(self) -> SchemaType: ...
    @_builtins.property
    def collection_type(self) -> LiteralType: ...
    @_builtins.property
    def map_value_type(self) -> LiteralType: ...
    @_builtins.property
    def blob(self) -> BlobType: ...
    @_builtins.property
    def enum_type(self) -> EnumType: ...
    @_builtins.property
    def structured_dataset_type(self) -> StructuredDatasetType: ...
    @_builtins.property
    def union_type(self) -> UnionType: ...
    @_builtins.property
    def metadata(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def annotation(self) -> TypeAnnotation: ...
    @_builtins.property
    def structure(self) -> TypeStructure: ...
    def __init__(
        self,
        *,
        simple: SimpleType | _builtins.int | _builtins.str | None = ...,
        schema: SchemaType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        collection_type: LiteralType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        map_value_type: LiteralType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        blob: BlobType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        enum_type: EnumType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        structured_dataset_type: StructuredDatasetType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        union_type: UnionType | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        annotation: TypeAnnotation | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        structure: TypeStructure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotation",
            "blob",
            "collection_type",
            "enum_type",
            "map_value_type",
            "metadata",
            "schema",
            "simple",
            "structure",
            "structured_dataset_type",
            "type",
            "union_type",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotation",
            "blob",
            "collection_type",
            "enum_type",
            "map_value_type",
            "metadata",
            "schema",
            "simple",
            "structure",
            "structured_dataset_type",
            "type",
            "union_type",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["type"]
    ) -> (
        _typing.Literal[
            "simple",
            "schema",
            "collection_type",
            "map_value_type",
            "blob",
            "enum_type",
            "structured_dataset_type",
            "union_type",
        ]
        | None
    ): ...

@_typing.final
class OutputReference(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_ID_FIELD_NUMBER: _builtins.int
    VAR_FIELD_NUMBER: _builtins.int
    ATTR_PATH_FIELD_NUMBER: _builtins.int
    node_id: _builtins.str
    var: _builtins.str
    @_builtins.property
    def attr_path(self) -> _containers.RepeatedCompositeFieldContainer[PromiseAttribute]: ...
    def __init__(
        self,
        *,
        node_id: _builtins.str | None = ...,
        var: _builtins.str | None = ...,
        attr_path: _abc.Iterable[PromiseAttribute | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["attr_path", "node_id", "var"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PromiseAttribute(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    INT_VALUE_FIELD_NUMBER: _builtins.int
    string_value: _builtins.str
    int_value: _builtins.int
    def __init__(
        self,
        *,
        string_value: _builtins.str | None = ...,
        int_value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["int_value", "string_value", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["int_value", "string_value", "value"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["string_value", "int_value"] | None: ...

@_typing.final
class Error(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FAILED_NODE_ID_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    failed_node_id: _builtins.str
    message: _builtins.str
    def __init__(
        self,
        *,
        failed_node_id: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["failed_node_id", "message"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
