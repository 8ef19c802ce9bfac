# Written by `nox -s generate` from flyteidl/datacatalog/datacatalog.proto. Do not edit.
"""Types of the messages and enums of flyteidl/datacatalog/datacatalog.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateDatasetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> Dataset: ...
    def __init__(
        self,
        *,
        dataset: Dataset | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["dataset"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dataset"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateDatasetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDatasetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    def __init__(
        self,
        *,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["dataset"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dataset"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDatasetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> Dataset: ...
    def __init__(
        self,
        *,
        dataset: Dataset | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["dataset"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dataset"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    TAG_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    artifact_id: _builtins.str
    tag_name: _builtins.str
    def __init__(
        self,
        *,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        artifact_id: _builtins.str | None = ...,
        tag_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["artifact_id", "dataset", "query_handle", "tag_name"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["artifact_id", "dataset", "query_handle", "tag_name"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["query_handle"]
    ) -> _typing.Literal["artifact_id", "tag_name"] | None: ...

@_typing.final
class GetArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact(self) -> Artifact: ...
    def __init__(
        self,
        *,
        artifact: Artifact | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact(self) -> Artifact: ...
    def __init__(
        self,
        *,
        artifact: Artifact | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AddTagRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TAG_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tag(self) -> Tag: ...
    def __init__(
        self,
        *,
        tag: Tag | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["tag"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["tag"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AddTagResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    FILTER_FIELD_NUMBER: _builtins.int
    PAGINATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    @_builtins.property
    def filter(self) -> FilterExpression: ...
    @_builtins.property
    def pagination(self) -> PaginationOptions: ...
    def __init__(
        self,
        *,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        filter: FilterExpression | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pagination: PaginationOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["dataset", "filter", "pagination"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["dataset", "filter", "pagination"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListArtifactsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACTS_FIELD_NUMBER: _builtins.int
    NEXT_TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifacts(self) -> _containers.RepeatedCompositeFieldContainer[Artifact]: ...
    next_token: _builtins.str
    def __init__(
        self,
        *,
        artifacts: _abc.Iterable[Artifact | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        next_token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifacts", "next_token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListDatasetsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FILTER_FIELD_NUMBER: _builtins.int
    PAGINATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def filter(self) -> FilterExpression: ...
    @_builtins.property
    def pagination(self) -> PaginationOptions: ...
    def __init__(
        self,
        *,
        filter: FilterExpression | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pagination: PaginationOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["filter", "pagination"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["filter", "pagination"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListDatasetsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASETS_FIELD_NUMBER: _builtins.int
    NEXT_TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def datasets(self) -> _containers.RepeatedCompositeFieldContainer[Dataset]: ...
    next_token: _builtins.str
    def __init__(
        self,
        *,
        datasets: _abc.Iterable[Dataset | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        next_token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["datasets", "next_token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateArtifactRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    TAG_NAME_FIELD_NUMBER: _builtins.int
    DATA_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    artifact_id: _builtins.str
    tag_name: _builtins.str
    @_builtins.property
    def data(self) -> _containers.RepeatedCompositeFieldContainer[ArtifactData]: ...
    @_builtins.property
    def metadata(self) -> Metadata: ...
    def __init__(
        self,
        *,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        artifact_id: _builtins.str | None = ...,
        tag_name: _builtins.str | None = ...,
        data: _abc.Iterable[ArtifactData | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        metadata: Metadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "dataset", "metadata", "query_handle", "tag_name"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "data", "dataset", "metadata", "query_handle", "tag_name"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["query_handle"]
    ) -> _typing.Literal["artifact_id", "tag_name"] | None: ...

@_typing.final
class UpdateArtifactResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    artifact_id: _builtins.str
    def __init__(
        self,
        *,
        artifact_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ReservationID(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DATASET_ID_FIELD_NUMBER: _builtins.int
    TAG_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def dataset_id(self) -> DatasetID: ...
    tag_name: _builtins.str
    def __init__(
        self,
        *,
        dataset_id: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        tag_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["dataset_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dataset_id", "tag_name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetOrExtendReservationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESERVATION_ID_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def reservation_id(self) -> ReservationID: ...
    owner_id: _builtins.str
    @_builtins.property
    def heartbeat_interval(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        reservation_id: ReservationID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        owner_id: _builtins.str | None = ...,
        heartbeat_interval: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["heartbeat_interval", "reservation_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["heartbeat_interval", "owner_id", "reservation_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Reservation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESERVATION_ID_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def reservation_id(self) -> ReservationID: ...
    owner_id: _builtins.str
    @_builtins.property
    def heartbeat_interval(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def metadata(self) -> Metadata: ...
    def __init__(
        self,
        *,
        reservation_id: ReservationID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        owner_id: _builtins.str | None = ...,
        heartbeat_interval: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: Metadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "expires_at", "heartbeat_interval", "metadata", "reservation_id"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "expires_at", "heartbeat_interval", "metadata", "owner_id", "reservation_id"
        ],
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
    RESERVATION_ID_FIELD_NUMBER: _builtins.int
    OWNER_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def reservation_id(self) -> ReservationID: ...
    owner_id: _builtins.str
    def __init__(
        self,
        *,
        reservation_id: ReservationID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        owner_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["reservation_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["owner_id", "reservation_id"]) -> None: ...
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

@_typing.final
class Dataset(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    PARTITIONKEYS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> DatasetID: ...
    @_builtins.property
    def metadata(self) -> Metadata: ...
    @_builtins.property
    def partitionKeys(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        id: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: Metadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        partitionKeys: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "metadata"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["id", "metadata", "partitionKeys"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Partition(_message.Message):
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
class DatasetID(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    UUID_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    name: _builtins.str
    domain: _builtins.str
    version: _builtins.str
    UUID: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        UUID: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["UUID", "domain", "name", "org", "project", "version"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Artifact(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    DATASET_FIELD_NUMBER: _builtins.int
    DATA_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    PARTITIONS_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    @_builtins.property
    def data(self) -> _containers.RepeatedCompositeFieldContainer[ArtifactData]: ...
    @_builtins.property
    def metadata(self) -> Metadata: ...
    @_builtins.property
    def partitions(self) -> _containers.RepeatedCompositeFieldContainer[Partition]: ...
    @_builtins.property
    def tags(self) -> _containers.RepeatedCompositeFieldContainer[Tag]: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        data: _abc.Iterable[ArtifactData | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        metadata: Metadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        partitions: _abc.Iterable[Partition | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        tags: _abc.Iterable[Tag | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["created_at", "dataset", "metadata"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "created_at", "data", "dataset", "id", "metadata", "partitions", "tags"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def value(self) -> _flyteidl_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        value: _flyteidl_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Tag(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    DATASET_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    artifact_id: _builtins.str
    @_builtins.property
    def dataset(self) -> DatasetID: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        artifact_id: _builtins.str | None = ...,
        dataset: DatasetID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["dataset"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id", "dataset", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Metadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class KeyMapEntry(_message.Message):
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

    KEY_MAP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key_map(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        key_map: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key_map"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FilterExpression(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FILTERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[SinglePropertyFilter]: ...
    def __init__(
        self,
        *,
        filters: _abc.Iterable[SinglePropertyFilter | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["filters"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SinglePropertyFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ComparisonOperatorEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> SinglePropertyFilter.ComparisonOperator: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SinglePropertyFilter.ComparisonOperator]: ...
        def items(
            self,
        ) -> _builtins.list[
            _builtins.tuple[_builtins.str, SinglePropertyFilter.ComparisonOperator]
        ]: ...
        EQUALS: SinglePropertyFilter.ComparisonOperator  # 0

    class ComparisonOperator(_builtins.int, metaclass=_ComparisonOperatorEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SinglePropertyFilter.ComparisonOperator

    EQUALS: SinglePropertyFilter.ComparisonOperator  # 0
    TAG_FILTER_FIELD_NUMBER: _builtins.int
    PARTITION_FILTER_FIELD_NUMBER: _builtins.int
    ARTIFACT_FILTER_FIELD_NUMBER: _builtins.int
    DATASET_FILTER_FIELD_NUMBER: _builtins.int
    OPERATOR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tag_filter(self) -> TagPropertyFilter: ...
    @_builtins.property
    def partition_filter(self) -> PartitionPropertyFilter: ...
    @_builtins.property
    def artifact_filter(self) -> ArtifactPropertyFilter: ...
    @_builtins.property
    def dataset_filter(self) -> DatasetPropertyFilter: ...
    operator: SinglePropertyFilter.ComparisonOperator
    def __init__(
        self,
        *,
        tag_filter: TagPropertyFilter | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        partition_filter: PartitionPropertyFilter
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_filter: ArtifactPropertyFilter
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        dataset_filter: DatasetPropertyFilter
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        operator: SinglePropertyFilter.ComparisonOperator
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_filter", "dataset_filter", "partition_filter", "property_filter", "tag_filter"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_filter",
            "dataset_filter",
            "operator",
            "partition_filter",
            "property_filter",
            "tag_filter",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["property_filter"]
    ) -> (
        _typing.Literal["tag_filter", "partition_filter", "artifact_filter", "dataset_filter"]
        | None
    ): ...

@_typing.final
class ArtifactPropertyFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    artifact_id: _builtins.str
    def __init__(
        self,
        *,
        artifact_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["artifact_id", "property"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id", "property"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["property"]
    ) -> _typing.Literal["artifact_id"] | None: ...

@_typing.final
class TagPropertyFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TAG_NAME_FIELD_NUMBER: _builtins.int
    tag_name: _builtins.str
    def __init__(
        self,
        *,
        tag_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["property", "tag_name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["property", "tag_name"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["property"]
    ) -> _typing.Literal["tag_name"] | None: ...

@_typing.final
class PartitionPropertyFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_VAL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key_val(self) -> KeyValuePair: ...
    def __init__(
        self,
        *,
        key_val: KeyValuePair | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key_val", "property"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key_val", "property"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["property"]
    ) -> _typing.Literal["key_val"] | None: ...

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
class DatasetPropertyFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    name: _builtins.str
    domain: _builtins.str
    version: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["domain", "name", "org", "project", "property", "version"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project", "property", "version"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["property"]
    ) -> _typing.Literal["project", "name", "domain", "version", "org"] | None: ...

@_typing.final
class PaginationOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _SortOrderEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> PaginationOptions.SortOrder: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[PaginationOptions.SortOrder]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, PaginationOptions.SortOrder]]: ...
        DESCENDING: PaginationOptions.SortOrder  # 0
        ASCENDING: PaginationOptions.SortOrder  # 1

    class SortOrder(_builtins.int, metaclass=_SortOrderEnumTypeWrapper):
        ValueType: _typing.TypeAlias = PaginationOptions.SortOrder

    DESCENDING: PaginationOptions.SortOrder  # 0
    ASCENDING: PaginationOptions.SortOrder  # 1

    class _SortKeyEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> PaginationOptions.SortKey: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[PaginationOptions.SortKey]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, PaginationOptions.SortKey]]: ...
        CREATION_TIME: PaginationOptions.SortKey  # 0

    class SortKey(_builtins.int, metaclass=_SortKeyEnumTypeWrapper):
        ValueType: _typing.TypeAlias = PaginationOptions.SortKey

    CREATION_TIME: PaginationOptions.SortKey  # 0
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    SORTKEY_FIELD_NUMBER: _builtins.int
    SORTORDER_FIELD_NUMBER: _builtins.int
    limit: _builtins.int
    token: _builtins.str
    sortKey: PaginationOptions.SortKey
    sortOrder: PaginationOptions.SortOrder
    def __init__(
        self,
        *,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        sortKey: PaginationOptions.SortKey | _builtins.int | _builtins.str | None = ...,
        sortOrder: PaginationOptions.SortOrder | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["limit", "sortKey", "sortOrder", "token"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
