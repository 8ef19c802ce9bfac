# Written by `nox -s generate` from flyteidl/admin/agent.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/agent.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import metrics_pb2 as _flyteidl_core_metrics_pb2
from flyteidl.core import security_pb2 as _flyteidl_core_security_pb2
from flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from flyteidl.core import workflow_pb2 as _flyteidl_core_workflow_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _StateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> State: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[State]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, State]]: ...
    RETRYABLE_FAILURE: State  # 0
    PERMANENT_FAILURE: State  # 1
    PENDING: State  # 2
    RUNNING: State  # 3
    SUCCEEDED: State  # 4

@_typing_extensions.deprecated("flyteidl.admin.State is deprecated.")
class State(_builtins.int, metaclass=_StateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = State

RETRYABLE_FAILURE: State  # 0
PERMANENT_FAILURE: State  # 1
PENDING: State  # 2
RUNNING: State  # 3
SUCCEEDED: State  # 4

class _LogLineOriginatorEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> LogLineOriginator: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[LogLineOriginator]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, LogLineOriginator]]: ...
    UNKNOWN: LogLineOriginator  # 0
    USER: LogLineOriginator  # 1
    SYSTEM: LogLineOriginator  # 2

class LogLineOriginator(_builtins.int, metaclass=_LogLineOriginatorEnumTypeWrapper):
    ValueType: _typing.TypeAlias = LogLineOriginator

UNKNOWN: LogLineOriginator  # 0
USER: LogLineOriginator  # 1
SYSTEM: LogLineOriginator  # 2

@_typing.final
class TaskExecutionMetadata(_message.Message):
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

    @_typing.final
    class AnnotationsEntry(_message.Message):
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
    class EnvironmentVariablesEntry(_message.Message):
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

    TASK_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    NAMESPACE_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    ANNOTATIONS_FIELD_NUMBER: _builtins.int
    K8S_SERVICE_ACCOUNT_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_VARIABLES_FIELD_NUMBER: _builtins.int
    MAX_ATTEMPTS_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FAILURE_THRESHOLD_FIELD_NUMBER: _builtins.int
    OVERRIDES_FIELD_NUMBER: _builtins.int
    IDENTITY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_execution_id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    namespace: _builtins.str
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def annotations(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    k8s_service_account: _builtins.str
    @_builtins.property
    def environment_variables(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    max_attempts: _builtins.int
    interruptible: _builtins.bool
    interruptible_failure_threshold: _builtins.int
    @_builtins.property
    def overrides(self) -> _flyteidl_core_workflow_pb2.TaskNodeOverrides: ...
    @_builtins.property
    def identity(self) -> _flyteidl_core_security_pb2.Identity: ...
    def __init__(
        self,
        *,
        task_execution_id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        namespace: _builtins.str | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        annotations: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        k8s_service_account: _builtins.str | None = ...,
        environment_variables: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        max_attempts: _builtins.int | None = ...,
        interruptible: _builtins.bool | None = ...,
        interruptible_failure_threshold: _builtins.int | None = ...,
        overrides: _flyteidl_core_workflow_pb2.TaskNodeOverrides
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        identity: _flyteidl_core_security_pb2.Identity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["identity", "overrides", "task_execution_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "annotations",
            "environment_variables",
            "identity",
            "interruptible",
            "interruptible_failure_threshold",
            "k8s_service_account",
            "labels",
            "max_attempts",
            "namespace",
            "overrides",
            "task_execution_id",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    TEMPLATE_FIELD_NUMBER: _builtins.int
    OUTPUT_PREFIX_FIELD_NUMBER: _builtins.int
    TASK_EXECUTION_METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def template(self) -> _flyteidl_core_tasks_pb2.TaskTemplate: ...
    output_prefix: _builtins.str
    @_builtins.property
    def task_execution_metadata(self) -> TaskExecutionMetadata: ...
    def __init__(
        self,
        *,
        inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        template: _flyteidl_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_prefix: _builtins.str | None = ...,
        task_execution_metadata: TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["inputs", "task_execution_metadata", "template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "inputs", "output_prefix", "task_execution_metadata", "template"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateTaskResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    resource_meta: _builtins.bytes
    def __init__(
        self,
        *,
        resource_meta: _builtins.bytes | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["resource_meta"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateRequestHeader(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    OUTPUT_PREFIX_FIELD_NUMBER: _builtins.int
    TASK_EXECUTION_METADATA_FIELD_NUMBER: _builtins.int
    MAX_DATASET_SIZE_BYTES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_tasks_pb2.TaskTemplate: ...
    output_prefix: _builtins.str
    @_builtins.property
    def task_execution_metadata(self) -> TaskExecutionMetadata: ...
    max_dataset_size_bytes: _builtins.int
    def __init__(
        self,
        *,
        template: _flyteidl_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_prefix: _builtins.str | None = ...,
        task_execution_metadata: TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        max_dataset_size_bytes: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["task_execution_metadata", "template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "max_dataset_size_bytes", "output_prefix", "task_execution_metadata", "template"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecuteTaskSyncRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HEADER_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def header(self) -> CreateRequestHeader: ...
    @_builtins.property
    def inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        header: CreateRequestHeader | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["header", "inputs", "part"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["header", "inputs", "part"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["part"]
    ) -> _typing.Literal["header", "inputs"] | None: ...

@_typing.final
class ExecuteTaskSyncResponseHeader(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def resource(self) -> Resource: ...
    def __init__(
        self,
        *,
        resource: Resource | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resource"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["resource"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecuteTaskSyncResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HEADER_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def header(self) -> ExecuteTaskSyncResponseHeader: ...
    @_builtins.property
    def outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        header: ExecuteTaskSyncResponseHeader
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["header", "outputs", "res"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["header", "outputs", "res"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["res"]
    ) -> _typing.Literal["header", "outputs"] | None: ...

@_typing.final
class GetTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    OUTPUT_PREFIX_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskRequest.task_type is deprecated.")
    def task_type(self) -> _builtins.str: ...
    @task_type.setter
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskRequest.task_type is deprecated.")
    def task_type(self, value: _builtins.str) -> None: ...
    resource_meta: _builtins.bytes
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    output_prefix: _builtins.str
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        resource_meta: _builtins.bytes | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        output_prefix: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_category"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["output_prefix", "resource_meta", "task_category", "task_type"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def resource(self) -> Resource: ...
    def __init__(
        self,
        *,
        resource: Resource | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resource"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["resource"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Resource(_message.Message):
    """What an agent reports about a task: its phase and everything that comes with it.

    Flyte's core polls an asynchronous agent for it with `GetTask`, and reads it once from the header
    that a synchronous agent returns from `ExecuteTaskSync`. Only `phase` is required.
    """

    DESCRIPTOR: _descriptor.Descriptor
    STATE_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    LOG_LINKS_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    AGENT_ERROR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.Resource.state is deprecated.")
    def state(self) -> State: ...
    @state.setter
    @_typing_extensions.deprecated("flyteidl.admin.Resource.state is deprecated.")
    def state(self, value: State) -> None: ...
    @_builtins.property
    def outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    message: _builtins.str
    @_builtins.property
    def log_links(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_execution_pb2.TaskLog]: ...
    phase: _flyteidl_core_execution_pb2.TaskExecution.Phase
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct:
        """Data that only this agent or its engine knows: a cluster ID, the progress of a job, a price.

        Each top-level key is a namespace with an object as its value, such as
        `{"spark": {"application_id": "app-1"}}`, so that plugins do not collide.

        Flyte's core copies it into `flyteidl.event.TaskExecutionEvent.custom_info`, and FlyteAdmin
        merges that into `flyteidl.admin.TaskExecutionClosure.custom_info` by JSON merge patch: `null`
        deletes a key. Core sends an event only when the phase changes, so only the first value in each
        phase arrives. Everybody who may see the execution can read it, so it must not contain secrets.
        All numbers are doubles: send integers beyond 2**53 as strings.
        """
    @_builtins.property
    def agent_error(self) -> AgentError: ...
    def __init__(
        self,
        *,
        state: State | _builtins.int | _builtins.str | None = ...,
        outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
        log_links: _abc.Iterable[
            _flyteidl_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        phase: _flyteidl_core_execution_pb2.TaskExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        agent_error: AgentError | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["agent_error", "custom_info", "outputs"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "agent_error", "custom_info", "log_links", "message", "outputs", "phase", "state"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.DeleteTaskRequest.task_type is deprecated.")
    def task_type(self) -> _builtins.str: ...
    @task_type.setter
    @_typing_extensions.deprecated("flyteidl.admin.DeleteTaskRequest.task_type is deprecated.")
    def task_type(self, value: _builtins.str) -> None: ...
    resource_meta: _builtins.bytes
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        resource_meta: _builtins.bytes | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_category"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["resource_meta", "task_category", "task_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteTaskResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Agent(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    SUPPORTED_TASK_TYPES_FIELD_NUMBER: _builtins.int
    IS_SYNC_FIELD_NUMBER: _builtins.int
    SUPPORTED_TASK_CATEGORIES_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.Agent.supported_task_types is deprecated.")
    def supported_task_types(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    is_sync: _builtins.bool
    @_builtins.property
    def supported_task_categories(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[TaskCategory]: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        supported_task_types: _abc.Iterable[_builtins.str] | None = ...,
        is_sync: _builtins.bool | None = ...,
        supported_task_categories: _abc.Iterable[
            TaskCategory | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "is_sync", "name", "supported_task_categories", "supported_task_types"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskCategory(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    version: _builtins.int
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        version: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetAgentRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetAgentResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    AGENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def agent(self) -> Agent: ...
    def __init__(
        self,
        *,
        agent: Agent | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["agent"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["agent"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListAgentsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListAgentsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    AGENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def agents(self) -> _containers.RepeatedCompositeFieldContainer[Agent]: ...
    def __init__(
        self,
        *,
        agents: _abc.Iterable[Agent | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["agents"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskMetricsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    QUERIES_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    STEP_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskMetricsRequest.task_type is deprecated.")
    def task_type(self) -> _builtins.str: ...
    @task_type.setter
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskMetricsRequest.task_type is deprecated.")
    def task_type(self, value: _builtins.str) -> None: ...
    resource_meta: _builtins.bytes
    @_builtins.property
    def queries(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def step(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        resource_meta: _builtins.bytes | None = ...,
        queries: _abc.Iterable[_builtins.str] | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        step: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["end_time", "start_time", "step", "task_category"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "end_time",
            "queries",
            "resource_meta",
            "start_time",
            "step",
            "task_category",
            "task_type",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskMetricsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESULTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def results(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_metrics_pb2.ExecutionMetricResult
    ]: ...
    def __init__(
        self,
        *,
        results: _abc.Iterable[
            _flyteidl_core_metrics_pb2.ExecutionMetricResult
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["results"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskLogsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TYPE_FIELD_NUMBER: _builtins.int
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    LINES_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskLogsRequest.task_type is deprecated.")
    def task_type(self) -> _builtins.str: ...
    @task_type.setter
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskLogsRequest.task_type is deprecated.")
    def task_type(self, value: _builtins.str) -> None: ...
    resource_meta: _builtins.bytes
    lines: _builtins.int
    token: _builtins.str
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    def __init__(
        self,
        *,
        task_type: _builtins.str | None = ...,
        resource_meta: _builtins.bytes | None = ...,
        lines: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_category"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "lines", "resource_meta", "task_category", "task_type", "token"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskLogsResponseHeader(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TOKEN_FIELD_NUMBER: _builtins.int
    token: _builtins.str
    def __init__(
        self,
        *,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLine(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TIMESTAMP_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    ORIGINATOR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def timestamp(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    message: _builtins.str
    originator: LogLineOriginator
    def __init__(
        self,
        *,
        timestamp: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
        originator: LogLineOriginator | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["timestamp"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["message", "originator", "timestamp"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskLogsResponseBody(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESULTS_FIELD_NUMBER: _builtins.int
    STRUCTURED_LINES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.GetTaskLogsResponseBody.results is deprecated.")
    def results(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def structured_lines(self) -> _containers.RepeatedCompositeFieldContainer[LogLine]: ...
    def __init__(
        self,
        *,
        results: _abc.Iterable[_builtins.str] | None = ...,
        structured_lines: _abc.Iterable[LogLine | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["results", "structured_lines"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskLogsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HEADER_FIELD_NUMBER: _builtins.int
    BODY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def header(self) -> GetTaskLogsResponseHeader: ...
    @_builtins.property
    def body(self) -> GetTaskLogsResponseBody: ...
    def __init__(
        self,
        *,
        header: GetTaskLogsResponseHeader
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        body: GetTaskLogsResponseBody | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["body", "header", "part"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["body", "header", "part"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["part"]
    ) -> _typing.Literal["header", "body"] | None: ...

@_typing.final
class AgentError(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _KindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> AgentError.Kind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[AgentError.Kind]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, AgentError.Kind]]: ...
        NON_RECOVERABLE: AgentError.Kind  # 0
        RECOVERABLE: AgentError.Kind  # 1

    class Kind(_builtins.int, metaclass=_KindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = AgentError.Kind

    NON_RECOVERABLE: AgentError.Kind  # 0
    RECOVERABLE: AgentError.Kind  # 1
    CODE_FIELD_NUMBER: _builtins.int
    KIND_FIELD_NUMBER: _builtins.int
    ORIGIN_FIELD_NUMBER: _builtins.int
    code: _builtins.str
    kind: AgentError.Kind
    origin: _flyteidl_core_execution_pb2.ExecutionError.ErrorKind
    def __init__(
        self,
        *,
        code: _builtins.str | None = ...,
        kind: AgentError.Kind | _builtins.int | _builtins.str | None = ...,
        origin: _flyteidl_core_execution_pb2.ExecutionError.ErrorKind
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["code", "kind", "origin"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
