# Written by `nox -s generate` from flyteidl2/cluster/payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/cluster/payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.app import (
    app_definition_pb2 as _flyteidl2_app_app_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class SelectClusterRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _OperationEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> SelectClusterRequest.Operation: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SelectClusterRequest.Operation]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, SelectClusterRequest.Operation]]: ...
        OPERATION_UNSPECIFIED: SelectClusterRequest.Operation  # 0
        OPERATION_CREATE_UPLOAD_LOCATION: SelectClusterRequest.Operation  # 1
        OPERATION_UPLOAD_INPUTS: SelectClusterRequest.Operation  # 2
        OPERATION_GET_ACTION_DATA: SelectClusterRequest.Operation  # 3
        OPERATION_QUERY_RANGE_METRICS: SelectClusterRequest.Operation  # 4
        OPERATION_CREATE_DOWNLOAD_LINK: SelectClusterRequest.Operation  # 5
        OPERATION_TAIL_LOGS: SelectClusterRequest.Operation  # 6
        OPERATION_GET_ACTION_ATTEMPT_METRICS: SelectClusterRequest.Operation  # 7
        OPERATION_USE_SECRETS: SelectClusterRequest.Operation  # 8
        OPERATION_UPLOAD_TRIGGER: SelectClusterRequest.Operation  # 9
        OPERATION_GET_IMAGE: SelectClusterRequest.Operation  # 10
        OPERATION_TRACKED_RUN_DATA: SelectClusterRequest.Operation  # 11
        OPERATION_GET_CLUSTER_CONFIG: SelectClusterRequest.Operation  # 12

    class Operation(_builtins.int, metaclass=_OperationEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SelectClusterRequest.Operation

    OPERATION_UNSPECIFIED: SelectClusterRequest.Operation  # 0
    OPERATION_CREATE_UPLOAD_LOCATION: SelectClusterRequest.Operation  # 1
    OPERATION_UPLOAD_INPUTS: SelectClusterRequest.Operation  # 2
    OPERATION_GET_ACTION_DATA: SelectClusterRequest.Operation  # 3
    OPERATION_QUERY_RANGE_METRICS: SelectClusterRequest.Operation  # 4
    OPERATION_CREATE_DOWNLOAD_LINK: SelectClusterRequest.Operation  # 5
    OPERATION_TAIL_LOGS: SelectClusterRequest.Operation  # 6
    OPERATION_GET_ACTION_ATTEMPT_METRICS: SelectClusterRequest.Operation  # 7
    OPERATION_USE_SECRETS: SelectClusterRequest.Operation  # 8
    OPERATION_UPLOAD_TRIGGER: SelectClusterRequest.Operation  # 9
    OPERATION_GET_IMAGE: SelectClusterRequest.Operation  # 10
    OPERATION_TRACKED_RUN_DATA: SelectClusterRequest.Operation  # 11
    OPERATION_GET_CLUSTER_CONFIG: SelectClusterRequest.Operation  # 12
    ORG_ID_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ACTION_ATTEMPT_ID_FIELD_NUMBER: _builtins.int
    APP_ID_FIELD_NUMBER: _builtins.int
    CLUSTER_POOL_ID_FIELD_NUMBER: _builtins.int
    DOMAIN_ID_FIELD_NUMBER: _builtins.int
    CLUSTER_ID_FIELD_NUMBER: _builtins.int
    QUEUE_ID_FIELD_NUMBER: _builtins.int
    OPERATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def org_id(self) -> _flyteidl2_common_identifier_pb2.OrgIdentifier: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def action_attempt_id(self) -> _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier: ...
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    @_builtins.property
    def cluster_pool_id(self) -> _flyteidl2_common_identifier_pb2.ClusterPoolIdentifier: ...
    @_builtins.property
    def domain_id(self) -> _flyteidl2_common_identifier_pb2.DomainIdentifier: ...
    @_builtins.property
    def cluster_id(self) -> _flyteidl2_common_identifier_pb2.ClusterIdentifier: ...
    @_builtins.property
    def queue_id(self) -> _flyteidl2_common_identifier_pb2.QueueIdentifier: ...
    operation: SelectClusterRequest.Operation
    def __init__(
        self,
        *,
        org_id: _flyteidl2_common_identifier_pb2.OrgIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        action_attempt_id: _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_pool_id: _flyteidl2_common_identifier_pb2.ClusterPoolIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        domain_id: _flyteidl2_common_identifier_pb2.DomainIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_id: _flyteidl2_common_identifier_pb2.ClusterIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        queue_id: _flyteidl2_common_identifier_pb2.QueueIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        operation: SelectClusterRequest.Operation | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "action_attempt_id",
            "action_id",
            "app_id",
            "cluster_id",
            "cluster_pool_id",
            "domain_id",
            "org_id",
            "project_id",
            "queue_id",
            "resource",
            "task_id",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "action_attempt_id",
            "action_id",
            "app_id",
            "cluster_id",
            "cluster_pool_id",
            "domain_id",
            "operation",
            "org_id",
            "project_id",
            "queue_id",
            "resource",
            "task_id",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["resource"]
    ) -> (
        _typing.Literal[
            "org_id",
            "project_id",
            "task_id",
            "action_id",
            "action_attempt_id",
            "app_id",
            "cluster_pool_id",
            "domain_id",
            "cluster_id",
            "queue_id",
        ]
        | None
    ): ...

@_typing.final
class SelectClusterResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_ENDPOINT_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    cluster_endpoint: _builtins.str
    cluster: _builtins.str
    def __init__(
        self,
        *,
        cluster_endpoint: _builtins.str | None = ...,
        cluster: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cluster", "cluster_endpoint"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
