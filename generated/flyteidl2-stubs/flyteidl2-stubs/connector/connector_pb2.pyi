# Written by `nox -s generate` from flyteidl2/connector/connector.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/connector/connector.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.core import execution_pb2 as _flyteidl2_core_execution_pb2
from flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2
from flyteidl2.core import metrics_pb2 as _flyteidl2_core_metrics_pb2
from flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2
from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from flyteidl2.logs.dataplane import payload_pb2 as _flyteidl2_logs_dataplane_payload_pb2
from flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

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
    IDENTITY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_execution_id(self) -> _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier: ...
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
    def identity(self) -> _flyteidl2_core_security_pb2.Identity: ...
    def __init__(
        self,
        *,
        task_execution_id: _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier
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
        identity: _flyteidl2_core_security_pb2.Identity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["identity", "task_execution_id"]
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
    CONNECTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def template(self) -> _flyteidl2_core_tasks_pb2.TaskTemplate: ...
    output_prefix: _builtins.str
    @_builtins.property
    def task_execution_metadata(self) -> TaskExecutionMetadata: ...
    @_builtins.property
    def connection(self) -> _flyteidl2_core_security_pb2.Connection: ...
    def __init__(
        self,
        *,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        template: _flyteidl2_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_prefix: _builtins.str | None = ...,
        task_execution_metadata: TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        connection: _flyteidl2_core_security_pb2.Connection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["connection", "inputs", "task_execution_metadata", "template"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "connection", "inputs", "output_prefix", "task_execution_metadata", "template"
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
    CONNECTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl2_core_tasks_pb2.TaskTemplate: ...
    output_prefix: _builtins.str
    @_builtins.property
    def task_execution_metadata(self) -> TaskExecutionMetadata: ...
    max_dataset_size_bytes: _builtins.int
    @_builtins.property
    def connection(self) -> _flyteidl2_core_security_pb2.Connection: ...
    def __init__(
        self,
        *,
        template: _flyteidl2_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_prefix: _builtins.str | None = ...,
        task_execution_metadata: TaskExecutionMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        max_dataset_size_bytes: _builtins.int | None = ...,
        connection: _flyteidl2_core_security_pb2.Connection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["connection", "task_execution_metadata", "template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "connection",
            "max_dataset_size_bytes",
            "output_prefix",
            "task_execution_metadata",
            "template",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    OUTPUT_PREFIX_FIELD_NUMBER: _builtins.int
    CONNECTION_FIELD_NUMBER: _builtins.int
    resource_meta: _builtins.bytes
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    output_prefix: _builtins.str
    @_builtins.property
    def connection(self) -> _flyteidl2_core_security_pb2.Connection: ...
    def __init__(
        self,
        *,
        resource_meta: _builtins.bytes | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        output_prefix: _builtins.str | None = ...,
        connection: _flyteidl2_core_security_pb2.Connection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["connection", "task_category"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "connection", "output_prefix", "resource_meta", "task_category"
        ],
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
    """What a connector reports about a task: its phase and everything that comes with it.

    Flyte's executor polls a connector for it with `GetTask`. Only `phase` is required.
    """

    DESCRIPTOR: _descriptor.Descriptor
    OUTPUTS_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    LOG_LINKS_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    CUSTOM_INFO_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.Outputs: ...
    message: _builtins.str
    @_builtins.property
    def log_links(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_execution_pb2.TaskLog]: ...
    phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
    @_builtins.property
    def custom_info(self) -> _google_protobuf_struct_pb2.Struct:
        """Data that only this connector or its engine knows: a cluster ID, the progress of a job, a price.

        Each top-level key is a namespace with an object as its value, such as
        `{"spark": {"application_id": "app-1"}}`, so that plugins do not collide.

        Flyte's executor copies it into the task's information and does not report it any further:
        `flyteidl2.workflow.ActionEvent` has no field for it without this extension. All numbers are
        doubles: send integers beyond 2**53 as strings.
        """
    def __init__(
        self,
        *,
        outputs: _flyteidl2_task_common_pb2.Outputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
        log_links: _abc.Iterable[
            _flyteidl2_core_execution_pb2.TaskLog | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        phase: _flyteidl2_core_execution_pb2.TaskExecution.Phase
        | _builtins.int
        | _builtins.str
        | None = ...,
        custom_info: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["custom_info", "outputs"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["custom_info", "log_links", "message", "outputs", "phase"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DeleteTaskRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    CONNECTION_FIELD_NUMBER: _builtins.int
    resource_meta: _builtins.bytes
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    @_builtins.property
    def connection(self) -> _flyteidl2_core_security_pb2.Connection: ...
    def __init__(
        self,
        *,
        resource_meta: _builtins.bytes | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        connection: _flyteidl2_core_security_pb2.Connection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["connection", "task_category"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["connection", "resource_meta", "task_category"]
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
class Connector(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    SUPPORTED_TASK_CATEGORIES_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def supported_task_categories(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[TaskCategory]: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        supported_task_categories: _abc.Iterable[
            TaskCategory | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["name", "supported_task_categories"]
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
class GetConnectorRequest(_message.Message):
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
class GetConnectorResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONNECTOR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def connector(self) -> Connector: ...
    def __init__(
        self,
        *,
        connector: Connector | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["connector"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["connector"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListConnectorsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListConnectorsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONNECTORS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def connectors(self) -> _containers.RepeatedCompositeFieldContainer[Connector]: ...
    def __init__(
        self,
        *,
        connectors: _abc.Iterable[Connector | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["connectors"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetTaskMetricsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    QUERIES_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    END_TIME_FIELD_NUMBER: _builtins.int
    STEP_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
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
            "end_time", "queries", "resource_meta", "start_time", "step", "task_category"
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
        _flyteidl2_core_metrics_pb2.ExecutionMetricResult
    ]: ...
    def __init__(
        self,
        *,
        results: _abc.Iterable[
            _flyteidl2_core_metrics_pb2.ExecutionMetricResult
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
    RESOURCE_META_FIELD_NUMBER: _builtins.int
    LINES_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    TASK_CATEGORY_FIELD_NUMBER: _builtins.int
    resource_meta: _builtins.bytes
    lines: _builtins.int
    token: _builtins.str
    @_builtins.property
    def task_category(self) -> TaskCategory: ...
    def __init__(
        self,
        *,
        resource_meta: _builtins.bytes | None = ...,
        lines: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        task_category: TaskCategory | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_category"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["lines", "resource_meta", "task_category", "token"]
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
class GetTaskLogsResponseBody(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESULTS_FIELD_NUMBER: _builtins.int
    LINES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.connector.GetTaskLogsResponseBody.results is deprecated."
    )
    def results(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def lines(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_logs_dataplane_payload_pb2.LogLine
    ]: ...
    def __init__(
        self,
        *,
        results: _abc.Iterable[_builtins.str] | None = ...,
        lines: _abc.Iterable[
            _flyteidl2_logs_dataplane_payload_pb2.LogLine
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["lines", "results"]) -> None: ...
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
