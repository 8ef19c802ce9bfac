# Written by `nox -s generate` from flyteidl/admin/node_execution.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/node_execution.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyteidl.core import catalog_pb2 as _flyteidl_core_catalog_pb2
from flyteidl.core import compiler_pb2 as _flyteidl_core_compiler_pb2
from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class NodeExecutionGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKFLOW_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    UNIQUE_PARENT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def workflow_execution_id(
        self,
    ) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
    unique_parent_id: _builtins.str
    def __init__(
        self,
        *,
        workflow_execution_id: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: _flyteidl_admin_common_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        unique_parent_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["sort_by", "workflow_execution_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "filters", "limit", "sort_by", "token", "unique_parent_id", "workflow_execution_id"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionForTaskListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_execution_id(self) -> _flyteidl_core_identifier_pb2.TaskExecutionIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
    def __init__(
        self,
        *,
        task_execution_id: _flyteidl_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: _flyteidl_admin_common_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["sort_by", "task_execution_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["filters", "limit", "sort_by", "task_execution_id", "token"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    INPUT_URI_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    input_uri: _builtins.str
    @_builtins.property
    def closure(self) -> NodeExecutionClosure: ...
    @_builtins.property
    def metadata(self) -> NodeExecutionMetaData: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_uri: _builtins.str | None = ...,
        closure: NodeExecutionClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: NodeExecutionMetaData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["closure", "id", "metadata"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["closure", "id", "input_uri", "metadata"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionMetaData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RETRY_GROUP_FIELD_NUMBER: _builtins.int
    IS_PARENT_NODE_FIELD_NUMBER: _builtins.int
    SPEC_NODE_ID_FIELD_NUMBER: _builtins.int
    IS_DYNAMIC_FIELD_NUMBER: _builtins.int
    IS_ARRAY_FIELD_NUMBER: _builtins.int
    IS_EAGER_FIELD_NUMBER: _builtins.int
    retry_group: _builtins.str
    is_parent_node: _builtins.bool
    spec_node_id: _builtins.str
    is_dynamic: _builtins.bool
    is_array: _builtins.bool
    is_eager: _builtins.bool
    def __init__(
        self,
        *,
        retry_group: _builtins.str | None = ...,
        is_parent_node: _builtins.bool | None = ...,
        spec_node_id: _builtins.str | None = ...,
        is_dynamic: _builtins.bool | None = ...,
        is_array: _builtins.bool | None = ...,
        is_eager: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "is_array", "is_dynamic", "is_eager", "is_parent_node", "retry_group", "spec_node_id"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_EXECUTIONS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def node_executions(self) -> _containers.RepeatedCompositeFieldContainer[NodeExecution]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        node_executions: _abc.Iterable[
            NodeExecution | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["node_executions", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    OUTPUT_DATA_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    STARTED_AT_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    UPDATED_AT_FIELD_NUMBER: _builtins.int
    WORKFLOW_NODE_METADATA_FIELD_NUMBER: _builtins.int
    TASK_NODE_METADATA_FIELD_NUMBER: _builtins.int
    DECK_URI_FIELD_NUMBER: _builtins.int
    DYNAMIC_JOB_SPEC_URI_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.NodeExecutionClosure.output_uri is deprecated.")
    def output_uri(self) -> _builtins.str: ...
    @output_uri.setter
    @_typing_extensions.deprecated("flyteidl.admin.NodeExecutionClosure.output_uri is deprecated.")
    def output_uri(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def error(self) -> _flyteidl_core_execution_pb2.ExecutionError: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.NodeExecutionClosure.output_data is deprecated.")
    def output_data(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    phase: _flyteidl_core_execution_pb2.NodeExecution.Phase
    @_builtins.property
    def started_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def updated_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def workflow_node_metadata(self) -> WorkflowNodeMetadata: ...
    @_builtins.property
    def task_node_metadata(self) -> TaskNodeMetadata: ...
    deck_uri: _builtins.str
    dynamic_job_spec_uri: _builtins.str
    def __init__(
        self,
        *,
        output_uri: _builtins.str | None = ...,
        error: _flyteidl_core_execution_pb2.ExecutionError
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_data: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl_core_execution_pb2.NodeExecution.Phase
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
        workflow_node_metadata: WorkflowNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_node_metadata: TaskNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        deck_uri: _builtins.str | None = ...,
        dynamic_job_spec_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "created_at",
            "duration",
            "error",
            "output_data",
            "output_result",
            "output_uri",
            "started_at",
            "target_metadata",
            "task_node_metadata",
            "updated_at",
            "workflow_node_metadata",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "created_at",
            "deck_uri",
            "duration",
            "dynamic_job_spec_uri",
            "error",
            "output_data",
            "output_result",
            "output_uri",
            "phase",
            "started_at",
            "target_metadata",
            "task_node_metadata",
            "updated_at",
            "workflow_node_metadata",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["output_result"]
    ) -> _typing.Literal["output_uri", "error", "output_data"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["target_metadata"]
    ) -> _typing.Literal["workflow_node_metadata", "task_node_metadata"] | None: ...

@_typing.final
class WorkflowNodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTIONID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def executionId(self) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        executionId: _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["executionId"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["executionId"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskNodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CACHE_STATUS_FIELD_NUMBER: _builtins.int
    CATALOG_KEY_FIELD_NUMBER: _builtins.int
    CHECKPOINT_URI_FIELD_NUMBER: _builtins.int
    cache_status: _flyteidl_core_catalog_pb2.CatalogCacheStatus
    @_builtins.property
    def catalog_key(self) -> _flyteidl_core_catalog_pb2.CatalogMetadata: ...
    checkpoint_uri: _builtins.str
    def __init__(
        self,
        *,
        cache_status: _flyteidl_core_catalog_pb2.CatalogCacheStatus
        | _builtins.int
        | _builtins.str
        | None = ...,
        catalog_key: _flyteidl_core_catalog_pb2.CatalogMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        checkpoint_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["catalog_key"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cache_status", "catalog_key", "checkpoint_uri"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DynamicWorkflowNodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    COMPILED_WORKFLOW_FIELD_NUMBER: _builtins.int
    DYNAMIC_JOB_SPEC_URI_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def compiled_workflow(self) -> _flyteidl_core_compiler_pb2.CompiledWorkflowClosure: ...
    dynamic_job_spec_uri: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        compiled_workflow: _flyteidl_core_compiler_pb2.CompiledWorkflowClosure
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        dynamic_job_spec_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["compiled_workflow", "id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["compiled_workflow", "dynamic_job_spec_uri", "id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionGetDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionGetDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    FULL_INPUTS_FIELD_NUMBER: _builtins.int
    FULL_OUTPUTS_FIELD_NUMBER: _builtins.int
    DYNAMIC_WORKFLOW_FIELD_NUMBER: _builtins.int
    FLYTE_URLS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.NodeExecutionGetDataResponse.inputs is deprecated."
    )
    def inputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.admin.NodeExecutionGetDataResponse.outputs is deprecated."
    )
    def outputs(self) -> _flyteidl_admin_common_pb2.UrlBlob: ...
    @_builtins.property
    def full_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def full_outputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def dynamic_workflow(self) -> DynamicWorkflowNodeMetadata: ...
    @_builtins.property
    def flyte_urls(self) -> _flyteidl_admin_common_pb2.FlyteURLs: ...
    def __init__(
        self,
        *,
        inputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl_admin_common_pb2.UrlBlob
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        full_outputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        dynamic_workflow: DynamicWorkflowNodeMetadata
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        flyte_urls: _flyteidl_admin_common_pb2.FlyteURLs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "dynamic_workflow", "flyte_urls", "full_inputs", "full_outputs", "inputs", "outputs"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "dynamic_workflow", "flyte_urls", "full_inputs", "full_outputs", "inputs", "outputs"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDynamicNodeWorkflowRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DynamicNodeWorkflowResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    COMPILED_WORKFLOW_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def compiled_workflow(self) -> _flyteidl_core_compiler_pb2.CompiledWorkflowClosure: ...
    def __init__(
        self,
        *,
        compiled_workflow: _flyteidl_core_compiler_pb2.CompiledWorkflowClosure
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["compiled_workflow"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["compiled_workflow"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
