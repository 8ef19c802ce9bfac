# Written by `nox -s generate` from flyteidl2/task/task_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/task/task_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DeployTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    TRIGGERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def spec(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    @_builtins.property
    def triggers(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_task_task_definition_pb2.TaskTrigger
    ]: ...
    def __init__(
        self,
        *,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        triggers: _abc.Iterable[
            _flyteidl2_task_task_definition_pb2.TaskTrigger
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["spec", "task_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["spec", "task_id", "triggers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeployTaskResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskDetailsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    def __init__(
        self,
        *,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["task_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskDetailsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> _flyteidl2_task_task_definition_pb2.TaskDetails: ...
    def __init__(
        self,
        *,
        details: _flyteidl2_task_task_definition_pb2.TaskDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["details"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListTasksRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class KnownFilter(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        DEPLOYED_BY_FIELD_NUMBER: _builtins.int
        IS_ENTRYPOINT_FIELD_NUMBER: _builtins.int
        deployed_by: _builtins.str
        is_entrypoint: _builtins.bool
        def __init__(
            self,
            *,
            deployed_by: _builtins.str | None = ...,
            is_entrypoint: _builtins.bool | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["deployed_by", "filter_by", "is_entrypoint"]
        ) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["deployed_by", "filter_by", "is_entrypoint"]
        ) -> None: ...
        def WhichOneof(
            self, oneof_group: _typing.Literal["filter_by"]
        ) -> _typing.Literal["deployed_by", "is_entrypoint"] | None: ...

    REQUEST_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    KNOWN_FILTERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    org: _builtins.str
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def known_filters(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ListTasksRequest.KnownFilter]: ...
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        known_filters: _abc.Iterable[
            ListTasksRequest.KnownFilter | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["org", "project_id", "request", "scope_by"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["known_filters", "org", "project_id", "request", "scope_by"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["scope_by"]
    ) -> _typing.Literal["org", "project_id"] | None: ...

@_typing.final
class ListTasksResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ListTasksMetadata(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        TOTAL_FIELD_NUMBER: _builtins.int
        FILTERED_TOTAL_FIELD_NUMBER: _builtins.int
        total: _builtins.int
        filtered_total: _builtins.int
        def __init__(
            self,
            *,
            total: _builtins.int | None = ...,
            filtered_total: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["filtered_total", "total"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TASKS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tasks(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_task_task_definition_pb2.Task]: ...
    token: _builtins.str
    @_builtins.property
    def metadata(self) -> ListTasksResponse.ListTasksMetadata: ...
    def __init__(
        self,
        *,
        tasks: _abc.Iterable[
            _flyteidl2_task_task_definition_pb2.Task | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
        metadata: ListTasksResponse.ListTasksMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["metadata"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "tasks", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListVersionsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_FIELD_NUMBER: _builtins.int
    TASK_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request(self) -> _flyteidl2_common_list_pb2.ListRequest: ...
    @_builtins.property
    def task_name(self) -> _flyteidl2_task_task_definition_pb2.TaskName: ...
    def __init__(
        self,
        *,
        request: _flyteidl2_common_list_pb2.ListRequest
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_name: _flyteidl2_task_task_definition_pb2.TaskName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request", "task_name"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["request", "task_name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListVersionsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class VersionResponse(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        VERSION_FIELD_NUMBER: _builtins.int
        DEPLOYED_AT_FIELD_NUMBER: _builtins.int
        DEPLOYED_BY_FIELD_NUMBER: _builtins.int
        LATEST_RUN_FIELD_NUMBER: _builtins.int
        version: _builtins.str
        @_builtins.property
        def deployed_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
        @_builtins.property
        def deployed_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
        @_builtins.property
        def latest_run(self) -> _flyteidl2_task_task_definition_pb2.LatestRunSummary: ...
        def __init__(
            self,
            *,
            version: _builtins.str | None = ...,
            deployed_at: _google_protobuf_timestamp_pb2.Timestamp
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
            deployed_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
            latest_run: _flyteidl2_task_task_definition_pb2.LatestRunSummary
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(
            self,
            field_name: _typing.Literal["_latest_run", "deployed_at", "deployed_by", "latest_run"],
        ) -> _builtins.bool: ...
        def ClearField(
            self,
            field_name: _typing.Literal[
                "_latest_run", "deployed_at", "deployed_by", "latest_run", "version"
            ],
        ) -> None: ...
        def WhichOneof(
            self, oneof_group: _typing.Literal["_latest_run"]
        ) -> _typing.Literal["latest_run"] | None: ...

    VERSIONS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def versions(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ListVersionsResponse.VersionResponse]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        versions: _abc.Iterable[
            ListVersionsResponse.VersionResponse | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["token", "versions"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
