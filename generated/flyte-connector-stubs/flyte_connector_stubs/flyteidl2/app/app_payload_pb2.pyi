# Written by `nox -s generate` from flyteidl2/app/app_payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/app/app_payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.app import (
    app_definition_pb2 as _flyteidl2_app_app_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_ID_FIELD_NUMBER: _builtins.int
    INGRESS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    @_builtins.property
    def ingress(self) -> _flyteidl2_app_app_definition_pb2.Ingress: ...
    def __init__(
        self,
        *,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        ingress: _flyteidl2_app_app_definition_pb2.Ingress
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app_id", "identifier", "ingress"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app_id", "identifier", "ingress"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["identifier"]
    ) -> _typing.Literal["app_id", "ingress"] | None: ...

@_typing.final
class GetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    REASON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    reason: _builtins.str
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reason: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app", "reason"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    def __init__(
        self,
        *,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ConsumedArtifactFilter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    version: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "project", "version"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    CLUSTER_ID_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    ARTIFACT_FIELD_NUMBER: _builtins.int
    DISABLE_IDENTITY_ENRICHMENT_FIELD_NUMBER: _builtins.int
    INCLUDE_TOTAL_COUNT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    org: _builtins.str
    @_builtins.property
    def cluster_id(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    @_builtins.property
    def project(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def artifact(self) -> ConsumedArtifactFilter: ...
    disable_identity_enrichment: _builtins.bool
    include_total_count: _builtins.bool
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
        cluster_id: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact: ConsumedArtifactFilter
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        disable_identity_enrichment: _builtins.bool | None = ...,
        include_total_count: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact", "cluster_id", "filter_by", "org", "project", "request"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact",
            "cluster_id",
            "disable_identity_enrichment",
            "filter_by",
            "include_total_count",
            "org",
            "project",
            "request",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["filter_by"]
    ) -> _typing.Literal["org", "cluster_id", "project", "artifact"] | None: ...

@_typing.final
class ListResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APPS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    TOTAL_COUNT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def apps(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_app_app_definition_pb2.App]: ...
    token: _builtins.str
    total_count: _builtins.int
    def __init__(
        self,
        *,
        apps: _abc.Iterable[
            _flyteidl2_app_app_definition_pb2.App | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
        total_count: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["apps", "token", "total_count"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    CLUSTER_ID_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    APP_ID_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    @_builtins.property
    def cluster_id(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    @_builtins.property
    def project(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        cluster_id: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app_id", "cluster_id", "org", "project", "target"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app_id", "cluster_id", "org", "project", "target"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> _typing.Literal["org", "cluster_id", "project", "app_id"] | None: ...

@_typing.final
class CreateEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    UPDATED_APP_FIELD_NUMBER: _builtins.int
    OLD_APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def updated_app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    @_builtins.property
    def old_app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        updated_app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        old_app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["old_app", "updated_app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["old_app", "updated_app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteEvent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WatchResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CREATE_EVENT_FIELD_NUMBER: _builtins.int
    UPDATE_EVENT_FIELD_NUMBER: _builtins.int
    DELETE_EVENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def create_event(self) -> CreateEvent: ...
    @_builtins.property
    def update_event(self) -> UpdateEvent: ...
    @_builtins.property
    def delete_event(self) -> DeleteEvent: ...
    def __init__(
        self,
        *,
        create_event: CreateEvent | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        update_event: UpdateEvent | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        delete_event: DeleteEvent | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["create_event", "delete_event", "event", "update_event"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["create_event", "delete_event", "event", "update_event"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["event"]
    ) -> _typing.Literal["create_event", "update_event", "delete_event"] | None: ...

@_typing.final
class UpdateStatusRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UpdateStatusResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def app(self) -> _flyteidl2_app_app_definition_pb2.App: ...
    def __init__(
        self,
        *,
        app: _flyteidl2_app_app_definition_pb2.App
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["app"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["app"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LeaseRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LeaseResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APPS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def apps(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_app_app_definition_pb2.App]: ...
    def __init__(
        self,
        *,
        apps: _abc.Iterable[
            _flyteidl2_app_app_definition_pb2.App | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["apps"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
