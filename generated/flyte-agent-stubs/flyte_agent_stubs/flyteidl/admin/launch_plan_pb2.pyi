# Written by `nox -s generate` from flyteidl/admin/launch_plan.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/launch_plan.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.admin import (
    cluster_assignment_pb2 as _flyteidl_admin_cluster_assignment_pb2,
)
from flyte_agent_stubs.flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyte_agent_stubs.flyteidl.admin import schedule_pb2 as _flyteidl_admin_schedule_pb2
from flyte_agent_stubs.flyteidl.core import execution_envs_pb2 as _flyteidl_core_execution_envs_pb2
from flyte_agent_stubs.flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import interface_pb2 as _flyteidl_core_interface_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyte_agent_stubs.flyteidl.core import security_pb2 as _flyteidl_core_security_pb2
from flyte_agent_stubs.google.protobuf import any_pb2 as _google_protobuf_any_pb2
from flyte_agent_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from flyte_agent_stubs.google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _LaunchPlanStateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> LaunchPlanState: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[LaunchPlanState]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, LaunchPlanState]]: ...
    INACTIVE: LaunchPlanState  # 0
    ACTIVE: LaunchPlanState  # 1

class LaunchPlanState(_builtins.int, metaclass=_LaunchPlanStateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = LaunchPlanState

INACTIVE: LaunchPlanState  # 0
ACTIVE: LaunchPlanState  # 1

class _ConcurrencyLimitBehaviorEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ConcurrencyLimitBehavior: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ConcurrencyLimitBehavior]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ConcurrencyLimitBehavior]]: ...
    CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED: ConcurrencyLimitBehavior  # 0
    CONCURRENCY_LIMIT_BEHAVIOR_SKIP: ConcurrencyLimitBehavior  # 1

class ConcurrencyLimitBehavior(_builtins.int, metaclass=_ConcurrencyLimitBehaviorEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ConcurrencyLimitBehavior

CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED: ConcurrencyLimitBehavior  # 0
CONCURRENCY_LIMIT_BEHAVIOR_SKIP: ConcurrencyLimitBehavior  # 1

@_typing.final
class LaunchPlanCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def spec(self) -> LaunchPlanSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: LaunchPlanSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanCreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlan(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def spec(self) -> LaunchPlanSpec: ...
    @_builtins.property
    def closure(self) -> LaunchPlanClosure: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: LaunchPlanSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        closure: LaunchPlanClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["closure", "id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["closure", "id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LAUNCH_PLANS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def launch_plans(self) -> _containers.RepeatedCompositeFieldContainer[LaunchPlan]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        launch_plans: _abc.Iterable[LaunchPlan | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["launch_plans", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.admin.Auth is deprecated.")
@_typing.final
class Auth(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ASSUMABLE_IAM_ROLE_FIELD_NUMBER: _builtins.int
    KUBERNETES_SERVICE_ACCOUNT_FIELD_NUMBER: _builtins.int
    assumable_iam_role: _builtins.str
    kubernetes_service_account: _builtins.str
    def __init__(
        self,
        *,
        assumable_iam_role: _builtins.str | None = ...,
        kubernetes_service_account: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["assumable_iam_role", "kubernetes_service_account"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKFLOW_ID_FIELD_NUMBER: _builtins.int
    ENTITY_METADATA_FIELD_NUMBER: _builtins.int
    DEFAULT_INPUTS_FIELD_NUMBER: _builtins.int
    FIXED_INPUTS_FIELD_NUMBER: _builtins.int
    ROLE_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    AUTH_FIELD_NUMBER: _builtins.int
    AUTH_ROLE_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    QUALITY_OF_SERVICE_FIELD_NUMBER: _builtins.int
    RAW_OUTPUT_DATA_CONFIG_FIELD_NUMBER: _builtins.int
    MAX_PARALLELISM_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    OVERWRITE_CACHE_FIELD_NUMBER: _builtins.int
    ENVS_FIELD_NUMBER: _builtins.int
    EXECUTION_ENV_ASSIGNMENTS_FIELD_NUMBER: _builtins.int
    CLUSTER_ASSIGNMENT_FIELD_NUMBER: _builtins.int
    CONCURRENCY_POLICY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def workflow_id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def entity_metadata(self) -> LaunchPlanMetadata: ...
    @_builtins.property
    def default_inputs(self) -> _flyteidl_core_interface_pb2.ParameterMap: ...
    @_builtins.property
    def fixed_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.LaunchPlanSpec.role is deprecated.")
    def role(self) -> _builtins.str: ...
    @role.setter
    @_typing_extensions.deprecated("flyteidl.admin.LaunchPlanSpec.role is deprecated.")
    def role(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def labels(self) -> _flyteidl_admin_common_pb2.Labels: ...
    @_builtins.property
    def annotations(self) -> _flyteidl_admin_common_pb2.Annotations: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.LaunchPlanSpec.auth is deprecated.")
    def auth(self) -> Auth: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.LaunchPlanSpec.auth_role is deprecated.")
    def auth_role(self) -> _flyteidl_admin_common_pb2.AuthRole: ...
    @_builtins.property
    def security_context(self) -> _flyteidl_core_security_pb2.SecurityContext: ...
    @_builtins.property
    def quality_of_service(self) -> _flyteidl_core_execution_pb2.QualityOfService: ...
    @_builtins.property
    def raw_output_data_config(self) -> _flyteidl_admin_common_pb2.RawOutputDataConfig: ...
    max_parallelism: _builtins.int
    @_builtins.property
    def interruptible(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    overwrite_cache: _builtins.bool
    @_builtins.property
    def envs(self) -> _flyteidl_admin_common_pb2.Envs: ...
    @_builtins.property
    def execution_env_assignments(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
    ]: ...
    @_builtins.property
    def cluster_assignment(self) -> _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment: ...
    @_builtins.property
    def concurrency_policy(self) -> ConcurrencyPolicy: ...
    def __init__(
        self,
        *,
        workflow_id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        entity_metadata: LaunchPlanMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        default_inputs: _flyteidl_core_interface_pb2.ParameterMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        fixed_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        role: _builtins.str | None = ...,
        labels: _flyteidl_admin_common_pb2.Labels
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        annotations: _flyteidl_admin_common_pb2.Annotations
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        auth: Auth | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        auth_role: _flyteidl_admin_common_pb2.AuthRole
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        security_context: _flyteidl_core_security_pb2.SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        quality_of_service: _flyteidl_core_execution_pb2.QualityOfService
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        raw_output_data_config: _flyteidl_admin_common_pb2.RawOutputDataConfig
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        max_parallelism: _builtins.int | None = ...,
        interruptible: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        overwrite_cache: _builtins.bool | None = ...,
        envs: _flyteidl_admin_common_pb2.Envs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_env_assignments: _abc.Iterable[
            _flyteidl_core_execution_envs_pb2.ExecutionEnvAssignment
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        cluster_assignment: _flyteidl_admin_cluster_assignment_pb2.ClusterAssignment
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        concurrency_policy: ConcurrencyPolicy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "auth",
            "auth_role",
            "cluster_assignment",
            "concurrency_policy",
            "default_inputs",
            "entity_metadata",
            "envs",
            "fixed_inputs",
            "interruptible",
            "labels",
            "quality_of_service",
            "raw_output_data_config",
            "security_context",
            "workflow_id",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "auth",
            "auth_role",
            "cluster_assignment",
            "concurrency_policy",
            "default_inputs",
            "entity_metadata",
            "envs",
            "execution_env_assignments",
            "fixed_inputs",
            "interruptible",
            "labels",
            "max_parallelism",
            "overwrite_cache",
            "quality_of_service",
            "raw_output_data_config",
            "role",
            "security_context",
            "workflow_id",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ConcurrencyPolicy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MAX_FIELD_NUMBER: _builtins.int
    BEHAVIOR_FIELD_NUMBER: _builtins.int
    max: _builtins.int
    behavior: ConcurrencyLimitBehavior
    def __init__(
        self,
        *,
        max: _builtins.int | None = ...,
        behavior: ConcurrencyLimitBehavior | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["behavior", "max"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    EXPECTED_INPUTS_FIELD_NUMBER: _builtins.int
    EXPECTED_OUTPUTS_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    UPDATED_AT_FIELD_NUMBER: _builtins.int
    state: LaunchPlanState
    @_builtins.property
    def expected_inputs(self) -> _flyteidl_core_interface_pb2.ParameterMap: ...
    @_builtins.property
    def expected_outputs(self) -> _flyteidl_core_interface_pb2.VariableMap: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        state: LaunchPlanState | _builtins.int | _builtins.str | None = ...,
        expected_inputs: _flyteidl_core_interface_pb2.ParameterMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        expected_outputs: _flyteidl_core_interface_pb2.VariableMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "created_at", "expected_inputs", "expected_outputs", "updated_at"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "created_at", "expected_inputs", "expected_outputs", "state", "updated_at"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SCHEDULE_FIELD_NUMBER: _builtins.int
    NOTIFICATIONS_FIELD_NUMBER: _builtins.int
    LAUNCH_CONDITIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def schedule(self) -> _flyteidl_admin_schedule_pb2.Schedule: ...
    @_builtins.property
    def notifications(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_admin_common_pb2.Notification]: ...
    @_builtins.property
    def launch_conditions(self) -> _google_protobuf_any_pb2.Any: ...
    def __init__(
        self,
        *,
        schedule: _flyteidl_admin_schedule_pb2.Schedule
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        notifications: _abc.Iterable[
            _flyteidl_admin_common_pb2.Notification | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        launch_conditions: _google_protobuf_any_pb2.Any
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["launch_conditions", "schedule"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["launch_conditions", "notifications", "schedule"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanUpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    state: LaunchPlanState
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        state: LaunchPlanState | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "state"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanUpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActiveLaunchPlanRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_admin_common_pb2.NamedEntityIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_admin_common_pb2.NamedEntityIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActiveLaunchPlanListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    limit: _builtins.int
    token: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        sort_by: _flyteidl_admin_common_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "limit", "org", "project", "sort_by", "token"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
