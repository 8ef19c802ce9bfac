# Written by `nox -s generate` from flyteidl/admin/execution.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/execution.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl.admin import cluster_assignment_pb2 as _flyteidl_admin_cluster_assignment_pb2
from flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyteidl.admin import matchable_resource_pb2 as _flyteidl_admin_matchable_resource_pb2
from flyteidl.core import artifact_id_pb2 as _flyteidl_core_artifact_id_pb2
from flyteidl.core import execution_envs_pb2 as _flyteidl_core_execution_envs_pb2
from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import metrics_pb2 as _flyteidl_core_metrics_pb2
from flyteidl.core import security_pb2 as _flyteidl_core_security_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _ExecutionStateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ExecutionState: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ExecutionState]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ExecutionState]]: ...
    EXECUTION_ACTIVE: ExecutionState  # 0
    EXECUTION_ARCHIVED: ExecutionState  # 1

class ExecutionState(_builtins.int, metaclass=_ExecutionStateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ExecutionState

EXECUTION_ACTIVE: ExecutionState  # 0
EXECUTION_ARCHIVED: ExecutionState  # 1

@_typing.final
class ExecutionCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    @_builtins.property
    def spec(self) -> ExecutionSpec: ...
    @_builtins.property
    def inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        spec: ExecutionSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inputs", "spec"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "inputs", "name", "org", "project", "spec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionRelaunchRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    name: _builtins.str
    overwrite_cache: _builtins.bool
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
        overwrite_cache: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "name", "overwrite_cache"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionRecoverRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    name: _builtins.str
    @_builtins.property
    def metadata(self) -> ExecutionMetadata: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        name: _builtins.str | None = ...,
        metadata: ExecutionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "metadata"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "metadata", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionCreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Execution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    @_builtins.property
    def spec(self) -> ExecutionSpec: ...
    @_builtins.property
    def closure(self) -> ExecutionClosure: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: ExecutionSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        closure: ExecutionClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["closure", "id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["closure", "id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTIONS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def executions(self) -> _containers.RepeatedCompositeFieldContainer[Execution]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        executions: _abc.Iterable[Execution | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["executions", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LiteralMapBlob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    URI_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.LiteralMapBlob.values is deprecated.")
    def values(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    uri: _builtins.str
    def __init__(
        self,
        *,
        values: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["data", "uri", "values"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["data", "uri", "values"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["data"]
    ) -> _typing.Literal["values", "uri"] | None: ...

@_typing.final
class AbortMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CAUSE_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    cause: _builtins.str
    principal: _builtins.str
    def __init__(
        self,
        *,
        cause: _builtins.str | None = ...,
        principal: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cause", "principal"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUTS_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    ABORT_CAUSE_FIELD_NUMBER: _builtins.int
    ABORT_METADATA_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    COMPUTED_INPUTS_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    STARTED_AT_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    UPDATED_AT_FIELD_NUMBER: _builtins.int
    NOTIFICATIONS_FIELD_NUMBER: _builtins.int
    WORKFLOW_ID_FIELD_NUMBER: _builtins.int
    STATE_CHANGE_DETAILS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionClosure.outputs is deprecated.")
    def outputs(self) -> LiteralMapBlob: ...
    @_builtins.property
    def error(self) -> _flyteidl_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionClosure.abort_cause is deprecated.")
    def abort_cause(self) -> _builtins.str: ...
    @abort_cause.setter
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionClosure.abort_cause is deprecated.")
    def abort_cause(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def abort_metadata(self) -> AbortMetadata: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionClosure.output_data is deprecated.")
    def output_data(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionClosure.computed_inputs is deprecated.")
    def computed_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    phase: _flyteidl_core_execution_pb2.WorkflowExecution.Phase
    @_builtins.property
    def started_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def notifications(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_admin_common_pb2.Notification]: ...
    @_builtins.property
    def workflow_id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def state_change_details(self) -> ExecutionStateChangeDetails: ...
    def __init__(
        self,
        *,
        outputs: LiteralMapBlob | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        error: _flyteidl_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        abort_cause: _builtins.str | None = ...,
        abort_metadata: AbortMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        output_data: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        computed_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl_core_execution_pb2.WorkflowExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        started_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        notifications: _abc.Iterable[
            _flyteidl_admin_common_pb2.Notification | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        workflow_id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        state_change_details: ExecutionStateChangeDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "abort_cause",
            "abort_metadata",
            "computed_inputs",
            "created_at",
            "duration",
            "error",
            "output_data",
            "output_result",
            "outputs",
            "started_at",
            "state_change_details",
            "updated_at",
            "workflow_id",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "abort_cause",
            "abort_metadata",
            "computed_inputs",
            "created_at",
            "duration",
            "error",
            "notifications",
            "output_data",
            "output_result",
            "outputs",
            "phase",
            "started_at",
            "state_change_details",
            "updated_at",
            "workflow_id",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> (
        _typing.Literal["outputs", "error", "abort_cause", "abort_metadata", "output_data"] | None
    ): ...

@_typing.final
class SystemMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTION_CLUSTER_FIELD_NUMBER: _builtins.int
    NAMESPACE_FIELD_NUMBER: _builtins.int
    execution_cluster: _builtins.str
    namespace: _builtins.str
    def __init__(
        self,
        *,
        execution_cluster: _builtins.str | None = ...,
        namespace: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["execution_cluster", "namespace"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ExecutionModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> ExecutionMetadata.ExecutionMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ExecutionMetadata.ExecutionMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, ExecutionMetadata.ExecutionMode]]: ...
        MANUAL: ExecutionMetadata.ExecutionMode  # 0
        SCHEDULED: ExecutionMetadata.ExecutionMode  # 1
        SYSTEM: ExecutionMetadata.ExecutionMode  # 2
        RELAUNCH: ExecutionMetadata.ExecutionMode  # 3
        CHILD_WORKFLOW: ExecutionMetadata.ExecutionMode  # 4
        RECOVERED: ExecutionMetadata.ExecutionMode  # 5
        TRIGGER: ExecutionMetadata.ExecutionMode  # 6

    class ExecutionMode(_builtins.int, metaclass=_ExecutionModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ExecutionMetadata.ExecutionMode

    MANUAL: ExecutionMetadata.ExecutionMode  # 0
    SCHEDULED: ExecutionMetadata.ExecutionMode  # 1
    SYSTEM: ExecutionMetadata.ExecutionMode  # 2
    RELAUNCH: ExecutionMetadata.ExecutionMode  # 3
    CHILD_WORKFLOW: ExecutionMetadata.ExecutionMode  # 4
    RECOVERED: ExecutionMetadata.ExecutionMode  # 5
    TRIGGER: ExecutionMetadata.ExecutionMode  # 6
    MODE_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    NESTING_FIELD_NUMBER: _builtins.int
    SCHEDULED_AT_FIELD_NUMBER: _builtins.int
    PARENT_NODE_EXECUTION_FIELD_NUMBER: _builtins.int
    REFERENCE_EXECUTION_FIELD_NUMBER: _builtins.int
    SYSTEM_METADATA_FIELD_NUMBER: _builtins.int
    ARTIFACT_IDS_FIELD_NUMBER: _builtins.int
    mode: ExecutionMetadata.ExecutionMode
    principal: _builtins.str
    nesting: _builtins.int
    @_builtins.property
    def scheduled_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def parent_node_execution(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    @_builtins.property
    def reference_execution(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    @_builtins.property
    def system_metadata(self) -> SystemMetadata: ...
    @_builtins.property
    def artifact_ids(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_artifact_id_pb2.ArtifactID]: ...
    def __init__(
        self,
        *,
        mode: ExecutionMetadata.ExecutionMode | _builtins.int | _builtins.str | None = ...,
        principal: _builtins.str | None = ...,
        nesting: _builtins.int | None = ...,
        scheduled_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_node_execution: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        reference_execution: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        system_metadata: SystemMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_ids: _abc.Iterable[
            _flyteidl_core_artifact_id_pb2.ArtifactID
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "parent_node_execution", "reference_execution", "scheduled_at", "system_metadata"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_ids",
            "mode",
            "nesting",
            "parent_node_execution",
            "principal",
            "reference_execution",
            "scheduled_at",
            "system_metadata",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NotificationList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NOTIFICATIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def notifications(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_admin_common_pb2.Notification]: ...
    def __init__(
        self,
        *,
        notifications: _abc.Iterable[
            _flyteidl_admin_common_pb2.Notification | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["notifications"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LAUNCH_PLAN_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    NOTIFICATIONS_FIELD_NUMBER: _builtins.int
    DISABLE_ALL_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    AUTH_ROLE_FIELD_NUMBER: _builtins.int
    QUALITY_OF_SERVICE_FIELD_NUMBER: _builtins.int
    MAX_PARALLELISM_FIELD_NUMBER: _builtins.int
    RAW_OUTPUT_DATA_CONFIG_FIELD_NUMBER: _builtins.int
    CLUSTER_ASSIGNMENT_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    ENVS_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    EXECUTION_CLUSTER_LABEL_FIELD_NUMBER: _builtins.int
    EXECUTION_ENV_ASSIGNMENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def launch_plan(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionSpec.inputs is deprecated.")
    def inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def metadata(self) -> ExecutionMetadata: ...
    @_builtins.property
    def notifications(self) -> NotificationList: ...
    disable_all: _builtins.bool
    @_builtins.property
    def labels(self) -> _flyteidl_admin_common_pb2.Labels: ...
    @_builtins.property
    def annotations(self) -> _flyteidl_admin_common_pb2.Annotations: ...
    @_builtins.property
    def security_context(self) -> _flyteidl_core_security_pb2.SecurityContext: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionSpec.auth_role is deprecated.")
    def auth_role(self) -> _flyteidl_admin_common_pb2.AuthRole: ...
    @_builtins.property
    def quality_of_service(self) -> _flyteidl_core_execution_pb2.QualityOfService: ...
    max_parallelism: _builtins.int
    @_builtins.property
    def raw_output_data_config(self) -> _flyteidl_admin_common_pb2.RawOutputDataConfig: ...
    @_builtins.property
    def cluster_assignment(self) -> _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment: ...
    @_builtins.property
    def interruptible(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    overwrite_cache: _builtins.bool
    @_builtins.property
    def envs(self) -> _flyteidl_admin_common_pb2.Envs: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.ExecutionSpec.tags is deprecated.")
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def execution_cluster_label(
        self,
    ) -> _flyteidl_admin_matchable_resource_pb2.ExecutionClusterLabel: ...
    @_builtins.property
    def execution_env_assignments(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
    ]: ...
    def __init__(
        self,
        *,
        launch_plan: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: ExecutionMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        notifications: NotificationList
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        disable_all: _builtins.bool | None = ...,
        labels: _flyteidl_admin_common_pb2.Labels
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        annotations: _flyteidl_admin_common_pb2.Annotations
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        security_context: _flyteidl_core_security_pb2.SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        auth_role: _flyteidl_admin_common_pb2.AuthRole
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        quality_of_service: _flyteidl_core_execution_pb2.QualityOfService
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        max_parallelism: _builtins.int | None = ...,
        raw_output_data_config: _flyteidl_admin_common_pb2.RawOutputDataConfig
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cluster_assignment: _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        interruptible: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        overwrite_cache: _builtins.bool | None = ...,
        envs: _flyteidl_admin_common_pb2.Envs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        tags: _abc.Iterable[_builtins.str] | None = ...,
        execution_cluster_label: _flyteidl_admin_matchable_resource_pb2.ExecutionClusterLabel
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_env_assignments: _abc.Iterable[
            _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "auth_role",
            "cluster_assignment",
            "disable_all",
            "envs",
            "execution_cluster_label",
            "inputs",
            "interruptible",
            "labels",
            "launch_plan",
            "metadata",
            "notification_overrides",
            "notifications",
            "quality_of_service",
            "raw_output_data_config",
            "security_context",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "auth_role",
            "cluster_assignment",
            "disable_all",
            "envs",
            "execution_cluster_label",
            "execution_env_assignments",
            "inputs",
            "interruptible",
            "labels",
            "launch_plan",
            "max_parallelism",
            "metadata",
            "notification_overrides",
            "notifications",
            "overwrite_cache",
            "quality_of_service",
            "raw_output_data_config",
            "security_context",
            "tags",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["notification_overrides"]
    ) -> _typing.Literal["notifications", "disable_all"] | None: ...

@_typing.final
class ExecutionTerminateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    CAUSE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    cause: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        cause: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cause", "id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionTerminateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionGetDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionGetDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUTS_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    FULL_INPUTS_FIELD_NUMBER: _builtins.int
    FULL_OUTPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.WorkflowExecutionGetDataResponse.outputs is deprecated."
    )
    def outputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.WorkflowExecutionGetDataResponse.inputs is deprecated."
    )
    def inputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    def full_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def full_outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        outputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["full_inputs", "full_outputs", "inputs", "outputs"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["full_inputs", "full_outputs", "inputs", "outputs"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionUpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    state: ExecutionState
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        state: ExecutionState | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "state"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionStateChangeDetails(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    OCCURRED_AT_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    state: ExecutionState
    @_builtins.property
    def occurred_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    principal: _builtins.str
    def __init__(
        self,
        *,
        state: ExecutionState | _builtins.int | _builtins.str | None = ...,
        occurred_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        principal: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["occurred_at"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["occurred_at", "principal", "state"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionUpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionGetMetricsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    DEPTH_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    depth: _builtins.int
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        depth: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["depth", "id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionGetMetricsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SPAN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def span(self) -> _flyteidl_core_metrics_pb2.Span: ...
    def __init__(
        self,
        *,
        span: _flyteidl_core_metrics_pb2.Span
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["span"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["span"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
