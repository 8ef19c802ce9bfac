# Written by `nox -s generate` from flyteidl2/core/literals.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/literals.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Primitive(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INTEGER_FIELD_NUMBER: _builtins.int
    FLOAT_VALUE_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    BOOLEAN_FIELD_NUMBER: _builtins.int
    DATETIME_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    integer: _builtins.int
    float_value: _builtins.float
    string_value: _builtins.str
    boolean: _builtins.bool
    @_builtins.property
    def datetime(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        integer: _builtins.int | None = ...,
        float_value: _builtins.float | None = ...,
        string_value: _builtins.str | None = ...,
        boolean: _builtins.bool | None = ...,
        datetime: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "boolean", "datetime", "duration", "float_value", "integer", "string_value", "value"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "boolean", "datetime", "duration", "float_value", "integer", "string_value", "value"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> (
        _typing.Literal["integer", "float_value", "string_value", "boolean", "datetime", "duration"]
        | None
    ): ...

@_typing.final
class Void(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Blob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METADATA_FIELD_NUMBER: _builtins.int
    URI_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def metadata(self) -> BlobMetadata: ...
    uri: _builtins.str
    def __init__(
        self,
        *,
        metadata: BlobMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["metadata"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BlobMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.BlobType: ...
    def __init__(
        self,
        *,
        type: _flyteidl2_core_types_pb2.BlobType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["type"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Binary(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    TAG_FIELD_NUMBER: _builtins.int
    value: _builtins.bytes
    tag: _builtins.str
    def __init__(
        self,
        *,
        value: _builtins.bytes | None = ...,
        tag: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["tag", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Schema(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URI_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.SchemaType: ...
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        type: _flyteidl2_core_types_pb2.SchemaType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["type"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["type", "uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Union(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def value(self) -> Literal: ...
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    def __init__(
        self,
        *,
        value: Literal | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["type", "value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["type", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StructuredDatasetMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STRUCTURED_DATASET_TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def structured_dataset_type(self) -> _flyteidl2_core_types_pb2.StructuredDatasetType: ...
    def __init__(
        self,
        *,
        structured_dataset_type: _flyteidl2_core_types_pb2.StructuredDatasetType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["structured_dataset_type"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["structured_dataset_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StructuredDataset(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URI_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    @_builtins.property
    def metadata(self) -> StructuredDatasetMetadata: ...
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        metadata: StructuredDatasetMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["metadata"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Scalar(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PRIMITIVE_FIELD_NUMBER: _builtins.int
    BLOB_FIELD_NUMBER: _builtins.int
    BINARY_FIELD_NUMBER: _builtins.int
    SCHEMA_FIELD_NUMBER: _builtins.int
    NONE_TYPE_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    GENERIC_FIELD_NUMBER: _builtins.int
    STRUCTURED_DATASET_FIELD_NUMBER: _builtins.int
    UNION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def primitive(self) -> Primitive: ...
    @_builtins.property
    def blob(self) -> Blob: ...
    @_builtins.property
    def binary(self) -> Binary: ...
    @_builtins.property
    def schema(self) -> Schema: ...
    @_builtins.property
    def none_type(self) -> Void: ...
    @_builtins.property
    def error(self) -> _flyteidl2_core_types_pb2.Error: ...
    @_builtins.property
    def generic(self) -> _google_protobuf_struct_pb2.Struct: ...
    @_builtins.property
    def structured_dataset(self) -> StructuredDataset: ...
    @_builtins.property
    def union(self) -> Union: ...
    def __init__(
        self,
        *,
        primitive: Primitive | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        blob: Blob | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        binary: Binary | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        schema: Schema | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        none_type: Void | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        error: _flyteidl2_core_types_pb2.Error
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        generic: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        structured_dataset: StructuredDataset
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        union: Union | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "binary",
            "blob",
            "error",
            "generic",
            "none_type",
            "primitive",
            "schema",
            "structured_dataset",
            "union",
            "value",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "binary",
            "blob",
            "error",
            "generic",
            "none_type",
            "primitive",
            "schema",
            "structured_dataset",
            "union",
            "value",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> (
        _typing.Literal[
            "primitive",
            "blob",
            "binary",
            "schema",
            "none_type",
            "error",
            "generic",
            "structured_dataset",
            "union",
        ]
        | None
    ): ...

@_typing.final
class Literal(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class MetadataEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    SCALAR_FIELD_NUMBER: _builtins.int
    COLLECTION_FIELD_NUMBER: _builtins.int
    MAP_FIELD_NUMBER: _builtins.int
    OFFLOADED_METADATA_FIELD_NUMBER: _builtins.int
    HASH_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def scalar(self) -> Scalar: ...
    @_builtins.property
    def collection(self) -> LiteralCollection: ...
    @_builtins.property
    def map(self) -> LiteralMap: ...
    @_builtins.property
    def offloaded_metadata(self) -> LiteralOffloadedMetadata: ...
    hash: _builtins.str
    @_builtins.property
    def metadata(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactVersionId: ...
    def __init__(
        self,
        *,
        scalar: Scalar | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        collection: LiteralCollection | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        map: LiteralMap | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        offloaded_metadata: LiteralOffloadedMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        hash: _builtins.str | None = ...,
        metadata: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        artifact_id: _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "collection", "map", "offloaded_metadata", "scalar", "value"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_id",
            "collection",
            "hash",
            "map",
            "metadata",
            "offloaded_metadata",
            "scalar",
            "value",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["scalar", "collection", "map", "offloaded_metadata"] | None: ...

@_typing.final
class LiteralOffloadedMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URI_FIELD_NUMBER: _builtins.int
    SIZE_BYTES_FIELD_NUMBER: _builtins.int
    INFERRED_TYPE_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    size_bytes: _builtins.int
    @_builtins.property
    def inferred_type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        size_bytes: _builtins.int | None = ...,
        inferred_type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inferred_type"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["inferred_type", "size_bytes", "uri"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LiteralCollection(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(self) -> _containers.RepeatedCompositeFieldContainer[Literal]: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[Literal | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["literals"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LiteralMap(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class LiteralsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Literal: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Literal | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    LITERALS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(self) -> _containers.MessageMap[_builtins.str, Literal]: ...
    def __init__(
        self,
        *,
        literals: _abc.Mapping[_builtins.str, Literal] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["literals"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BindingDataCollection(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BINDINGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def bindings(self) -> _containers.RepeatedCompositeFieldContainer[BindingData]: ...
    def __init__(
        self,
        *,
        bindings: _abc.Iterable[BindingData | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["bindings"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BindingDataMap(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class BindingsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> BindingData: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: BindingData | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    BINDINGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def bindings(self) -> _containers.MessageMap[_builtins.str, BindingData]: ...
    def __init__(
        self,
        *,
        bindings: _abc.Mapping[_builtins.str, BindingData] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["bindings"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UnionInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TARGETTYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def targetType(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    def __init__(
        self,
        *,
        targetType: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["targetType"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["targetType"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class BindingData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SCALAR_FIELD_NUMBER: _builtins.int
    COLLECTION_FIELD_NUMBER: _builtins.int
    PROMISE_FIELD_NUMBER: _builtins.int
    MAP_FIELD_NUMBER: _builtins.int
    OFFLOADED_METADATA_FIELD_NUMBER: _builtins.int
    UNION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def scalar(self) -> Scalar: ...
    @_builtins.property
    def collection(self) -> BindingDataCollection: ...
    @_builtins.property
    def promise(self) -> _flyteidl2_core_types_pb2.OutputReference: ...
    @_builtins.property
    def map(self) -> BindingDataMap: ...
    @_builtins.property
    def offloaded_metadata(self) -> LiteralOffloadedMetadata: ...
    @_builtins.property
    def union(self) -> UnionInfo: ...
    def __init__(
        self,
        *,
        scalar: Scalar | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        collection: BindingDataCollection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        promise: _flyteidl2_core_types_pb2.OutputReference
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        map: BindingDataMap | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        offloaded_metadata: LiteralOffloadedMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        union: UnionInfo | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "collection", "map", "offloaded_metadata", "promise", "scalar", "union", "value"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "collection", "map", "offloaded_metadata", "promise", "scalar", "union", "value"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["scalar", "collection", "promise", "map", "offloaded_metadata"] | None: ...

@_typing.final
class Binding(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VAR_FIELD_NUMBER: _builtins.int
    BINDING_FIELD_NUMBER: _builtins.int
    var: _builtins.str
    @_builtins.property
    def binding(self) -> BindingData: ...
    def __init__(
        self,
        *,
        var: _builtins.str | None = ...,
        binding: BindingData | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["binding"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["binding", "var"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class KeyValuePair(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    value: _builtins.str
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        value: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Backoff(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_FIELD_NUMBER: _builtins.int
    FACTOR_FIELD_NUMBER: _builtins.int
    CAP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def base(self) -> _google_protobuf_duration_pb2.Duration: ...
    factor: _builtins.float
    @_builtins.property
    def cap(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        base: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        factor: _builtins.float | None = ...,
        cap: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_factor", "base", "cap", "factor"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["_factor", "base", "cap", "factor"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_factor"]
    ) -> _typing.Literal["factor"] | None: ...

@_typing.final
class RetryStrategy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RETRIES_FIELD_NUMBER: _builtins.int
    BACKOFF_FIELD_NUMBER: _builtins.int
    retries: _builtins.int
    @_builtins.property
    def backoff(self) -> Backoff: ...
    def __init__(
        self,
        *,
        retries: _builtins.int | None = ...,
        backoff: Backoff | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["backoff"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["backoff", "retries"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TimeoutStrategy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    QUEUED_TIMEOUT_FIELD_NUMBER: _builtins.int
    DEADLINE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def queued_timeout(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def deadline(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        queued_timeout: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        deadline: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["deadline", "queued_timeout"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["deadline", "queued_timeout"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
