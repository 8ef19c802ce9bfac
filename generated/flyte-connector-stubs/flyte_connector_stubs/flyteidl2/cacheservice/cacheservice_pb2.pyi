# Written by `nox -s generate` from flyteidl2/cacheservice/cacheservice.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/cacheservice/cacheservice.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class KeyMapMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValuesEntry(_message.Message):
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

    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Metadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SOURCE_IDENTIFIER_FIELD_NUMBER: _builtins.int
    KEY_MAP_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    LAST_UPDATED_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def source_identifier(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def key_map(self) -> KeyMapMetadata: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def last_updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        source_identifier: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        key_map: KeyMapMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        last_updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "created_at", "key_map", "last_updated_at", "source_identifier"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "created_at", "key_map", "last_updated_at", "source_identifier"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CachedOutput(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_LITERALS_FIELD_NUMBER: _builtins.int
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def output_literals(self) -> _flyteidl2_core_literals_pb2.LiteralMap: ...
    output_uri: _builtins.str
    @_builtins.property
    def metadata(self) -> Metadata: ...
    def __init__(
        self,
        *,
        output_literals: _flyteidl2_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_uri: _builtins.str | None = ...,
        metadata: Metadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["metadata", "output", "output_literals", "output_uri"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["metadata", "output", "output_literals", "output_uri"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["output"]
    ) -> _typing.Literal["output_literals", "output_uri"] | None: ...

@_typing.final
class GetCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetCacheResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def output(self) -> CachedOutput: ...
    def __init__(
        self,
        *,
        output: CachedOutput | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["output"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["output"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OverwriteOutput(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OVERWRITE_FIELD_NUMBER: _builtins.int
    DELETE_BLOB_FIELD_NUMBER: _builtins.int
    MAX_AGE_FIELD_NUMBER: _builtins.int
    overwrite: _builtins.bool
    delete_blob: _builtins.bool
    @_builtins.property
    def max_age(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        overwrite: _builtins.bool | None = ...,
        delete_blob: _builtins.bool | None = ...,
        max_age: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["max_age"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["delete_blob", "max_age", "overwrite"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PutCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    OUTPUT_FIELD_NUMBER: _builtins.int
    OVERWRITE_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    @_builtins.property
    def output(self) -> CachedOutput: ...
    @_builtins.property
    def overwrite(self) -> OverwriteOutput: ...
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        output: CachedOutput | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        overwrite: OverwriteOutput | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["output", "overwrite"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "output", "overwrite"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PutCacheResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteCacheRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteCacheResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Reservation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    owner_id: _builtins.str
    @_builtins.property
    def heartbeat_interval(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        owner_id: _builtins.str | None = ...,
        heartbeat_interval: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["expires_at", "heartbeat_interval"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["expires_at", "heartbeat_interval", "key", "owner_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetOrExtendReservationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    owner_id: _builtins.str
    @_builtins.property
    def heartbeat_interval(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        owner_id: _builtins.str | None = ...,
        heartbeat_interval: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["heartbeat_interval"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["heartbeat_interval", "key", "owner_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetOrExtendReservationResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESERVATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def reservation(self) -> Reservation: ...
    def __init__(
        self,
        *,
        reservation: Reservation | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["reservation"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["reservation"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReleaseReservationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    owner_id: _builtins.str
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        owner_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "owner_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReleaseReservationResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
