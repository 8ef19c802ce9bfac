# Written by `nox -s generate` from flyteidl2/core/catalog.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/catalog.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _CatalogCacheStatusEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> CatalogCacheStatus: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[CatalogCacheStatus]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, CatalogCacheStatus]]: ...
    CACHE_DISABLED: CatalogCacheStatus  # 0
    CACHE_MISS: CatalogCacheStatus  # 1
    CACHE_HIT: CatalogCacheStatus  # 2
    CACHE_POPULATED: CatalogCacheStatus  # 3
    CACHE_LOOKUP_FAILURE: CatalogCacheStatus  # 4
    CACHE_PUT_FAILURE: CatalogCacheStatus  # 5
    CACHE_SKIPPED: CatalogCacheStatus  # 6
    CACHE_EVICTED: CatalogCacheStatus  # 7

class CatalogCacheStatus(_builtins.int, metaclass=_CatalogCacheStatusEnumTypeWrapper):
    ValueType: _typing.TypeAlias = CatalogCacheStatus

CACHE_DISABLED: CatalogCacheStatus  # 0
CACHE_MISS: CatalogCacheStatus  # 1
CACHE_HIT: CatalogCacheStatus  # 2
CACHE_POPULATED: CatalogCacheStatus  # 3
CACHE_LOOKUP_FAILURE: CatalogCacheStatus  # 4
CACHE_PUT_FAILURE: CatalogCacheStatus  # 5
CACHE_SKIPPED: CatalogCacheStatus  # 6
CACHE_EVICTED: CatalogCacheStatus  # 7

@_typing.final
class CatalogArtifactTag(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    artifact_id: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        artifact_id: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CatalogMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_ID_FIELD_NUMBER: _builtins.int
    ARTIFACT_TAG_FIELD_NUMBER: _builtins.int
    SOURCE_TASK_EXECUTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def artifact_tag(self) -> CatalogArtifactTag: ...
    @_builtins.property
    def source_task_execution(self) -> _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier: ...
    def __init__(
        self,
        *,
        dataset_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_tag: CatalogArtifactTag
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        source_task_execution: _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_tag", "dataset_id", "source_execution", "source_task_execution"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_tag", "dataset_id", "source_execution", "source_task_execution"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["source_execution"]
    ) -> _typing.Literal["source_task_execution"] | None: ...

@_typing.final
class CatalogReservation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _StatusEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> CatalogReservation.Status: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[CatalogReservation.Status]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, CatalogReservation.Status]]: ...
        RESERVATION_DISABLED: CatalogReservation.Status  # 0
        RESERVATION_ACQUIRED: CatalogReservation.Status  # 1
        RESERVATION_EXISTS: CatalogReservation.Status  # 2
        RESERVATION_RELEASED: CatalogReservation.Status  # 3
        RESERVATION_FAILURE: CatalogReservation.Status  # 4

    class Status(_builtins.int, metaclass=_StatusEnumTypeWrapper):
        ValueType: _typing.TypeAlias = CatalogReservation.Status

    RESERVATION_DISABLED: CatalogReservation.Status  # 0
    RESERVATION_ACQUIRED: CatalogReservation.Status  # 1
    RESERVATION_EXISTS: CatalogReservation.Status  # 2
    RESERVATION_RELEASED: CatalogReservation.Status  # 3
    RESERVATION_FAILURE: CatalogReservation.Status  # 4
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
