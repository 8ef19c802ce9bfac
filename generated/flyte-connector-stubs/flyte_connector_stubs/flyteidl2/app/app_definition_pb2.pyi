# Written by `nox -s generate` from flyteidl2/app/app_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/app/app_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.common import (
    runtime_version_pb2 as _flyteidl2_common_runtime_version_pb2,
)
from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2
from flyte_connector_stubs.flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Identifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Meta(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class LabelsEntry(_message.Message):
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

    ID_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    CODE_BUNDLE_URI_FIELD_NUMBER: _builtins.int
    SOURCE_CODE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> Identifier: ...
    revision: _builtins.int
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    code_bundle_uri: _builtins.str
    @_builtins.property
    def source_code(self) -> _flyteidl2_task_task_definition_pb2.SourceCode: ...
    def __init__(
        self,
        *,
        id: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        revision: _builtins.int | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        code_bundle_uri: _builtins.str | None = ...,
        source_code: _flyteidl2_task_task_definition_pb2.SourceCode
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "source_code"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["code_bundle_uri", "id", "labels", "revision", "source_code"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AppWrapper(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HOST_FIELD_NUMBER: _builtins.int
    APP_FIELD_NUMBER: _builtins.int
    APP_ID_FIELD_NUMBER: _builtins.int
    host: _builtins.str
    @_builtins.property
    def app(self) -> App: ...
    @_builtins.property
    def app_id(self) -> Identifier: ...
    def __init__(
        self,
        *,
        host: _builtins.str | None = ...,
        app: App | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        app_id: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app", "app_id", "payload"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app", "app_id", "host", "payload"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["payload"]
    ) -> _typing.Literal["app", "app_id"] | None: ...

@_typing.final
class App(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    METADATA_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    STATUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def metadata(self) -> Meta: ...
    @_builtins.property
    def spec(self) -> Spec: ...
    @_builtins.property
    def status(self) -> Status: ...
    def __init__(
        self,
        *,
        metadata: Meta | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        spec: Spec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        status: Status | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["metadata", "spec", "status"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "spec", "status"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Condition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LAST_TRANSITION_TIME_FIELD_NUMBER: _builtins.int
    DEPLOYMENT_STATUS_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    ACTOR_FIELD_NUMBER: _builtins.int
    SUBSTATE_FIELD_NUMBER: _builtins.int
    DEPLOYMENT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def last_transition_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    deployment_status: Status.DeploymentStatus
    message: _builtins.str
    revision: _builtins.int
    @_builtins.property
    def actor(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    substate: Status.Substate
    deployment_id: _builtins.str
    def __init__(
        self,
        *,
        last_transition_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        deployment_status: Status.DeploymentStatus | _builtins.int | _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        revision: _builtins.int | None = ...,
        actor: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        substate: Status.Substate | _builtins.int | _builtins.str | None = ...,
        deployment_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["actor", "last_transition_time"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "actor",
            "deployment_id",
            "deployment_status",
            "last_transition_time",
            "message",
            "revision",
            "substate",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Status(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DeploymentStatusEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Status.DeploymentStatus: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Status.DeploymentStatus]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, Status.DeploymentStatus]]: ...
        DEPLOYMENT_STATUS_UNSPECIFIED: Status.DeploymentStatus  # 0
        DEPLOYMENT_STATUS_UNASSIGNED: Status.DeploymentStatus  # 1
        DEPLOYMENT_STATUS_ASSIGNED: Status.DeploymentStatus  # 2
        DEPLOYMENT_STATUS_PENDING: Status.DeploymentStatus  # 3
        DEPLOYMENT_STATUS_STOPPED: Status.DeploymentStatus  # 4
        @_builtins.property
        @_typing_extensions.deprecated(
            "flyteidl2.app.Status.DeploymentStatus.DEPLOYMENT_STATUS_STARTED is deprecated."
        )
        def DEPLOYMENT_STATUS_STARTED(self) -> Status.DeploymentStatus:  # 5
            ...
        DEPLOYMENT_STATUS_FAILED: Status.DeploymentStatus  # 6
        DEPLOYMENT_STATUS_ACTIVE: Status.DeploymentStatus  # 7
        @_builtins.property
        @_typing_extensions.deprecated(
            "flyteidl2.app.Status.DeploymentStatus.DEPLOYMENT_STATUS_SCALING_UP is deprecated."
        )
        def DEPLOYMENT_STATUS_SCALING_UP(self) -> Status.DeploymentStatus:  # 8
            ...
        @_builtins.property
        @_typing_extensions.deprecated(
            "flyteidl2.app.Status.DeploymentStatus.DEPLOYMENT_STATUS_SCALING_DOWN is deprecated."
        )
        def DEPLOYMENT_STATUS_SCALING_DOWN(self) -> Status.DeploymentStatus:  # 9
            ...
        DEPLOYMENT_STATUS_DEPLOYING: Status.DeploymentStatus  # 10

    class DeploymentStatus(_builtins.int, metaclass=_DeploymentStatusEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Status.DeploymentStatus

    DEPLOYMENT_STATUS_UNSPECIFIED: Status.DeploymentStatus  # 0
    DEPLOYMENT_STATUS_UNASSIGNED: Status.DeploymentStatus  # 1
    DEPLOYMENT_STATUS_ASSIGNED: Status.DeploymentStatus  # 2
    DEPLOYMENT_STATUS_PENDING: Status.DeploymentStatus  # 3
    DEPLOYMENT_STATUS_STOPPED: Status.DeploymentStatus  # 4
    DEPLOYMENT_STATUS_STARTED: Status.DeploymentStatus  # 5
    DEPLOYMENT_STATUS_FAILED: Status.DeploymentStatus  # 6
    DEPLOYMENT_STATUS_ACTIVE: Status.DeploymentStatus  # 7
    DEPLOYMENT_STATUS_SCALING_UP: Status.DeploymentStatus  # 8
    DEPLOYMENT_STATUS_SCALING_DOWN: Status.DeploymentStatus  # 9
    DEPLOYMENT_STATUS_DEPLOYING: Status.DeploymentStatus  # 10

    class _SubstateEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Status.Substate: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Status.Substate]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Status.Substate]]: ...
        SUBSTATE_UNSPECIFIED: Status.Substate  # 0
        PULLING_IMAGE: Status.Substate  # 1
        INITIALIZING: Status.Substate  # 2
        WEBHOOK_ERROR: Status.Substate  # 3
        IMAGE_PULL_ERROR: Status.Substate  # 4
        SECRET_MOUNT_ERROR: Status.Substate  # 5
        CRASH_LOOP: Status.Substate  # 6
        OOM_KILLED: Status.Substate  # 7
        RUNNING: Status.Substate  # 8
        SCALED_TO_ZERO: Status.Substate  # 9
        SCALING_FROM_ZERO: Status.Substate  # 10
        SCALING_UP: Status.Substate  # 11
        SCALING_DOWN: Status.Substate  # 12

    class Substate(_builtins.int, metaclass=_SubstateEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Status.Substate

    SUBSTATE_UNSPECIFIED: Status.Substate  # 0
    PULLING_IMAGE: Status.Substate  # 1
    INITIALIZING: Status.Substate  # 2
    WEBHOOK_ERROR: Status.Substate  # 3
    IMAGE_PULL_ERROR: Status.Substate  # 4
    SECRET_MOUNT_ERROR: Status.Substate  # 5
    CRASH_LOOP: Status.Substate  # 6
    OOM_KILLED: Status.Substate  # 7
    RUNNING: Status.Substate  # 8
    SCALED_TO_ZERO: Status.Substate  # 9
    SCALING_FROM_ZERO: Status.Substate  # 10
    SCALING_UP: Status.Substate  # 11
    SCALING_DOWN: Status.Substate  # 12
    ASSIGNED_CLUSTER_FIELD_NUMBER: _builtins.int
    CURRENT_REPLICAS_FIELD_NUMBER: _builtins.int
    INGRESS_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    LAST_UPDATED_AT_FIELD_NUMBER: _builtins.int
    CONDITIONS_FIELD_NUMBER: _builtins.int
    LEASE_EXPIRATION_FIELD_NUMBER: _builtins.int
    K8S_METADATA_FIELD_NUMBER: _builtins.int
    MATERIALIZED_INPUTS_FIELD_NUMBER: _builtins.int
    LAST_STARTED_AT_FIELD_NUMBER: _builtins.int
    LAST_ASSIGNED_CLUSTER_FIELD_NUMBER: _builtins.int
    assigned_cluster: _builtins.str
    current_replicas: _builtins.int
    @_builtins.property
    def ingress(self) -> Ingress: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def last_updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def conditions(self) -> _containers.RepeatedCompositeFieldContainer[Condition]: ...
    @_builtins.property
    def lease_expiration(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def k8s_metadata(self) -> K8sMetadata: ...
    @_builtins.property
    def materialized_inputs(self) -> MaterializedInputs: ...
    @_builtins.property
    def last_started_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    last_assigned_cluster: _builtins.str
    def __init__(
        self,
        *,
        assigned_cluster: _builtins.str | None = ...,
        current_replicas: _builtins.int | None = ...,
        ingress: Ingress | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        last_updated_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        conditions: _abc.Iterable[Condition | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        lease_expiration: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        k8s_metadata: K8sMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        materialized_inputs: MaterializedInputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        last_started_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        last_assigned_cluster: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "created_at",
            "ingress",
            "k8s_metadata",
            "last_started_at",
            "last_updated_at",
            "lease_expiration",
            "materialized_inputs",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "assigned_cluster",
            "conditions",
            "created_at",
            "current_replicas",
            "ingress",
            "k8s_metadata",
            "last_assigned_cluster",
            "last_started_at",
            "last_updated_at",
            "lease_expiration",
            "materialized_inputs",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class K8sMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMESPACE_FIELD_NUMBER: _builtins.int
    namespace: _builtins.str
    def __init__(
        self,
        *,
        namespace: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["namespace"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Ingress(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PUBLIC_URL_FIELD_NUMBER: _builtins.int
    CNAME_URL_FIELD_NUMBER: _builtins.int
    VPC_URL_FIELD_NUMBER: _builtins.int
    public_url: _builtins.str
    cname_url: _builtins.str
    vpc_url: _builtins.str
    def __init__(
        self,
        *,
        public_url: _builtins.str | None = ...,
        cname_url: _builtins.str | None = ...,
        vpc_url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cname_url", "public_url", "vpc_url"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Spec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DesiredStateEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Spec.DesiredState: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Spec.DesiredState]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Spec.DesiredState]]: ...
        DESIRED_STATE_UNSPECIFIED: Spec.DesiredState  # 0
        DESIRED_STATE_STOPPED: Spec.DesiredState  # 1
        @_builtins.property
        @_typing_extensions.deprecated(
            "flyteidl2.app.Spec.DesiredState.DESIRED_STATE_STARTED is deprecated."
        )
        def DESIRED_STATE_STARTED(self) -> Spec.DesiredState:  # 2
            ...
        DESIRED_STATE_ACTIVE: Spec.DesiredState  # 3

    class DesiredState(_builtins.int, metaclass=_DesiredStateEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Spec.DesiredState

    DESIRED_STATE_UNSPECIFIED: Spec.DesiredState  # 0
    DESIRED_STATE_STOPPED: Spec.DesiredState  # 1
    DESIRED_STATE_STARTED: Spec.DesiredState  # 2
    DESIRED_STATE_ACTIVE: Spec.DesiredState  # 3
    CONTAINER_FIELD_NUMBER: _builtins.int
    POD_FIELD_NUMBER: _builtins.int
    AUTOSCALING_FIELD_NUMBER: _builtins.int
    INGRESS_FIELD_NUMBER: _builtins.int
    DESIRED_STATE_FIELD_NUMBER: _builtins.int
    CLUSTER_POOL_FIELD_NUMBER: _builtins.int
    CLUSTER_FIELD_NUMBER: _builtins.int
    IMAGES_FIELD_NUMBER: _builtins.int
    SECURITY_CONTEXT_FIELD_NUMBER: _builtins.int
    EXTENDED_RESOURCES_FIELD_NUMBER: _builtins.int
    RUNTIME_METADATA_FIELD_NUMBER: _builtins.int
    PROFILE_FIELD_NUMBER: _builtins.int
    CREATOR_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    LINKS_FIELD_NUMBER: _builtins.int
    TIMEOUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def container(self) -> _flyteidl2_core_tasks_pb2.Container: ...
    @_builtins.property
    def pod(self) -> _flyteidl2_core_tasks_pb2.K8sPod: ...
    @_builtins.property
    def autoscaling(self) -> AutoscalingConfig: ...
    @_builtins.property
    def ingress(self) -> IngressConfig: ...
    desired_state: Spec.DesiredState
    cluster_pool: _builtins.str
    cluster: _builtins.str
    @_builtins.property
    def images(self) -> ImageSpecSet: ...
    @_builtins.property
    def security_context(self) -> SecurityContext: ...
    @_builtins.property
    def extended_resources(self) -> _flyteidl2_core_tasks_pb2.ExtendedResources: ...
    @_builtins.property
    def runtime_metadata(self) -> _flyteidl2_common_runtime_version_pb2.RuntimeMetadata: ...
    @_builtins.property
    def profile(self) -> Profile: ...
    @_builtins.property
    def creator(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    @_builtins.property
    def inputs(self) -> InputList: ...
    @_builtins.property
    def links(self) -> _containers.RepeatedCompositeFieldContainer[Link]: ...
    @_builtins.property
    def timeouts(self) -> TimeoutConfig: ...
    def __init__(
        self,
        *,
        container: _flyteidl2_core_tasks_pb2.Container
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        pod: _flyteidl2_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        autoscaling: AutoscalingConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ingress: IngressConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        desired_state: Spec.DesiredState | _builtins.int | _builtins.str | None = ...,
        cluster_pool: _builtins.str | None = ...,
        cluster: _builtins.str | None = ...,
        images: ImageSpecSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        security_context: SecurityContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extended_resources: _flyteidl2_core_tasks_pb2.ExtendedResources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        runtime_metadata: _flyteidl2_common_runtime_version_pb2.RuntimeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        profile: Profile | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        creator: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs: InputList | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        links: _abc.Iterable[Link | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        timeouts: TimeoutConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "app_payload",
            "autoscaling",
            "container",
            "creator",
            "extended_resources",
            "images",
            "ingress",
            "inputs",
            "pod",
            "profile",
            "runtime_metadata",
            "security_context",
            "timeouts",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "app_payload",
            "autoscaling",
            "cluster",
            "cluster_pool",
            "container",
            "creator",
            "desired_state",
            "extended_resources",
            "images",
            "ingress",
            "inputs",
            "links",
            "pod",
            "profile",
            "runtime_metadata",
            "security_context",
            "timeouts",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["app_payload"]
    ) -> _typing.Literal["container", "pod"] | None: ...

@_typing.final
class Link(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PATH_FIELD_NUMBER: _builtins.int
    TITLE_FIELD_NUMBER: _builtins.int
    IS_RELATIVE_FIELD_NUMBER: _builtins.int
    path: _builtins.str
    title: _builtins.str
    is_relative: _builtins.bool
    def __init__(
        self,
        *,
        path: _builtins.str | None = ...,
        title: _builtins.str | None = ...,
        is_relative: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["is_relative", "path", "title"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Input(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    APP_ID_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    string_value: _builtins.str
    @_builtins.property
    def app_id(self) -> Identifier: ...
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactVersionId: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        string_value: _builtins.str | None = ...,
        app_id: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        artifact_id: _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["app_id", "artifact_id", "string_value", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["app_id", "artifact_id", "name", "string_value", "value"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["string_value", "app_id", "artifact_id"] | None: ...

@_typing.final
class MaterializedInputs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ITEMS_FIELD_NUMBER: _builtins.int
    REVISION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def items(self) -> _containers.RepeatedCompositeFieldContainer[MaterializedInput]: ...
    revision: _builtins.int
    def __init__(
        self,
        *,
        items: _abc.Iterable[MaterializedInput | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        revision: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["items", "revision"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MaterializedInput(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactID: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        artifact_id: _flyteidl2_core_artifact_id_pb2.ArtifactID
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact_id", "value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_id", "name", "value"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> _typing.Literal["artifact_id"] | None: ...

@_typing.final
class InputList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ITEMS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def items(self) -> _containers.RepeatedCompositeFieldContainer[Input]: ...
    def __init__(
        self,
        *,
        items: _abc.Iterable[Input | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["items"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Profile(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TYPE_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    ICON_URL_FIELD_NUMBER: _builtins.int
    type: _builtins.str
    name: _builtins.str
    short_description: _builtins.str
    icon_url: _builtins.str
    def __init__(
        self,
        *,
        type: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        short_description: _builtins.str | None = ...,
        icon_url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["icon_url", "name", "short_description", "type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecurityContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_AS_FIELD_NUMBER: _builtins.int
    SECRETS_FIELD_NUMBER: _builtins.int
    ALLOW_ANONYMOUS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_as(self) -> _flyteidl2_core_security_pb2.Identity: ...
    @_builtins.property
    def secrets(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    allow_anonymous: _builtins.bool
    def __init__(
        self,
        *,
        run_as: _flyteidl2_core_security_pb2.Identity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        secrets: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        allow_anonymous: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_as"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["allow_anonymous", "run_as", "secrets"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ImageSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TAG_FIELD_NUMBER: _builtins.int
    BUILD_JOB_URL_FIELD_NUMBER: _builtins.int
    tag: _builtins.str
    build_job_url: _builtins.str
    def __init__(
        self,
        *,
        tag: _builtins.str | None = ...,
        build_job_url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["build_job_url", "tag"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ImageSpecSet(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IMAGES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def images(self) -> _containers.RepeatedCompositeFieldContainer[ImageSpec]: ...
    def __init__(
        self,
        *,
        images: _abc.Iterable[ImageSpec | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["images"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class IngressConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PRIVATE_FIELD_NUMBER: _builtins.int
    SUBDOMAIN_FIELD_NUMBER: _builtins.int
    CNAME_FIELD_NUMBER: _builtins.int
    private: _builtins.bool
    subdomain: _builtins.str
    cname: _builtins.str
    def __init__(
        self,
        *,
        private: _builtins.bool | None = ...,
        subdomain: _builtins.str | None = ...,
        cname: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cname", "private", "subdomain"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AutoscalingConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    SCALEDOWN_PERIOD_FIELD_NUMBER: _builtins.int
    SCALING_METRIC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def replicas(self) -> Replicas: ...
    @_builtins.property
    def scaledown_period(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def scaling_metric(self) -> ScalingMetric: ...
    def __init__(
        self,
        *,
        replicas: Replicas | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        scaledown_period: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        scaling_metric: ScalingMetric | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["replicas", "scaledown_period", "scaling_metric"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["replicas", "scaledown_period", "scaling_metric"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ScalingMetric(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_RATE_FIELD_NUMBER: _builtins.int
    CONCURRENCY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request_rate(self) -> RequestRate: ...
    @_builtins.property
    def concurrency(self) -> Concurrency: ...
    def __init__(
        self,
        *,
        request_rate: RequestRate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        concurrency: Concurrency | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["concurrency", "metric", "request_rate"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["concurrency", "metric", "request_rate"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["metric"]
    ) -> _typing.Literal["request_rate", "concurrency"] | None: ...

@_typing.final
class Concurrency(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TARGET_VALUE_FIELD_NUMBER: _builtins.int
    target_value: _builtins.int
    def __init__(
        self,
        *,
        target_value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["target_value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RequestRate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TARGET_VALUE_FIELD_NUMBER: _builtins.int
    target_value: _builtins.int
    def __init__(
        self,
        *,
        target_value: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["target_value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Replicas(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MIN_FIELD_NUMBER: _builtins.int
    MAX_FIELD_NUMBER: _builtins.int
    min: _builtins.int
    max: _builtins.int
    def __init__(
        self,
        *,
        min: _builtins.int | None = ...,
        max: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["max", "min"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TimeoutConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUEST_TIMEOUT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def request_timeout(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        request_timeout: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["request_timeout"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["request_timeout"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
