# Written by `nox -s generate` from flyteidl/core/workflow.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/workflow.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.core import condition_pb2 as _flyteidl_core_condition_pb2
from flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyteidl.core import interface_pb2 as _flyteidl_core_interface_pb2
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
from flyteidl.core import types_pb2 as _flyteidl_core_types_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from google.protobuf import message as _message
from google.protobuf import wrappers_pb2 as _google_protobuf_wrappers_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class IfBlock(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONDITION_FIELD_NUMBER: _builtins.int
    THEN_NODE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def condition(self) -> _flyteidl_core_condition_pb2.BooleanExpression: ...
    @_builtins.property
    def then_node(self) -> Node: ...
    def __init__(
        self,
        *,
        condition: _flyteidl_core_condition_pb2.BooleanExpression
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        then_node: Node | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["condition", "then_node"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["condition", "then_node"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class IfElseBlock(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CASE_FIELD_NUMBER: _builtins.int
    OTHER_FIELD_NUMBER: _builtins.int
    ELSE_NODE_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def case(self) -> IfBlock: ...
    @_builtins.property
    def other(self) -> _containers.RepeatedCompositeFieldContainer[IfBlock]: ...
    @_builtins.property
    def else_node(self) -> Node: ...
    @_builtins.property
    def error(self) -> _flyteidl_core_types_pb2.Error: ...
    def __init__(
        self,
        *,
        case: IfBlock | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        other: _abc.Iterable[IfBlock | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        else_node: Node | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        error: _flyteidl_core_types_pb2.Error
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["case", "default", "else_node", "error"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["case", "default", "else_node", "error", "other"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["default"]
    ) -> _typing.Literal["else_node", "error"] | None: ...

@_typing.final
class BranchNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IF_ELSE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def if_else(self) -> IfElseBlock: ...
    def __init__(
        self,
        *,
        if_else: IfElseBlock | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["if_else"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["if_else"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REFERENCE_ID_FIELD_NUMBER: _builtins.int
    OVERRIDES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def reference_id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def overrides(self) -> TaskNodeOverrides: ...
    def __init__(
        self,
        *,
        reference_id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        overrides: TaskNodeOverrides | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["overrides", "reference", "reference_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["overrides", "reference", "reference_id"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["reference"]
    ) -> _typing.Literal["reference_id"] | None: ...

@_typing.final
class WorkflowNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LAUNCHPLAN_REF_FIELD_NUMBER: _builtins.int
    SUB_WORKFLOW_REF_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def launchplan_ref(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def sub_workflow_ref(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    def __init__(
        self,
        *,
        launchplan_ref: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        sub_workflow_ref: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["launchplan_ref", "reference", "sub_workflow_ref"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["launchplan_ref", "reference", "sub_workflow_ref"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["reference"]
    ) -> _typing.Literal["launchplan_ref", "sub_workflow_ref"] | None: ...

@_typing.final
class ApproveCondition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNAL_ID_FIELD_NUMBER: _builtins.int
    signal_id: _builtins.str
    def __init__(
        self,
        *,
        signal_id: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["signal_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalCondition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNAL_ID_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    OUTPUT_VARIABLE_NAME_FIELD_NUMBER: _builtins.int
    signal_id: _builtins.str
    @_builtins.property
    def type(self) -> _flyteidl_core_types_pb2.LiteralType: ...
    output_variable_name: _builtins.str
    def __init__(
        self,
        *,
        signal_id: _builtins.str | None = ...,
        type: _flyteidl_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_variable_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["type"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["output_variable_name", "signal_id", "type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SleepCondition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DURATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def duration(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        duration: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["duration"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["duration"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GateNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APPROVE_FIELD_NUMBER: _builtins.int
    SIGNAL_FIELD_NUMBER: _builtins.int
    SLEEP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def approve(self) -> ApproveCondition: ...
    @_builtins.property
    def signal(self) -> SignalCondition: ...
    @_builtins.property
    def sleep(self) -> SleepCondition: ...
    def __init__(
        self,
        *,
        approve: ApproveCondition | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        signal: SignalCondition | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sleep: SleepCondition | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["approve", "condition", "signal", "sleep"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["approve", "condition", "signal", "sleep"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["condition"]
    ) -> _typing.Literal["approve", "signal", "sleep"] | None: ...

@_typing.final
class ArrayNode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ExecutionModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ArrayNode.ExecutionMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ArrayNode.ExecutionMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, ArrayNode.ExecutionMode]]: ...
        MINIMAL_STATE: ArrayNode.ExecutionMode  # 0
        FULL_STATE: ArrayNode.ExecutionMode  # 1

    class ExecutionMode(_builtins.int, metaclass=_ExecutionModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ArrayNode.ExecutionMode

    MINIMAL_STATE: ArrayNode.ExecutionMode  # 0
    FULL_STATE: ArrayNode.ExecutionMode  # 1

    class _DataModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ArrayNode.DataMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ArrayNode.DataMode]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ArrayNode.DataMode]]: ...
        SINGLE_INPUT_FILE: ArrayNode.DataMode  # 0
        INDIVIDUAL_INPUT_FILES: ArrayNode.DataMode  # 1

    class DataMode(_builtins.int, metaclass=_DataModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ArrayNode.DataMode

    SINGLE_INPUT_FILE: ArrayNode.DataMode  # 0
    INDIVIDUAL_INPUT_FILES: ArrayNode.DataMode  # 1
    NODE_FIELD_NUMBER: _builtins.int
    PARALLELISM_FIELD_NUMBER: _builtins.int
    MIN_SUCCESSES_FIELD_NUMBER: _builtins.int
    MIN_SUCCESS_RATIO_FIELD_NUMBER: _builtins.int
    EXECUTION_MODE_FIELD_NUMBER: _builtins.int
    IS_ORIGINAL_SUB_NODE_INTERFACE_FIELD_NUMBER: _builtins.int
    DATA_MODE_FIELD_NUMBER: _builtins.int
    BOUND_INPUTS_FIELD_NUMBER: _builtins.int
    RUN_ALL_SUB_NODES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def node(self) -> Node: ...
    parallelism: _builtins.int
    min_successes: _builtins.int
    min_success_ratio: _builtins.float
    execution_mode: ArrayNode.ExecutionMode
    @_builtins.property
    def is_original_sub_node_interface(self) -> _google_protobuf_wrappers_pb2.BoolValue: ...
    data_mode: ArrayNode.DataMode
    @_builtins.property
    def bound_inputs(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    run_all_sub_nodes: _builtins.bool
    def __init__(
        self,
        *,
        node: Node | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        parallelism: _builtins.int | None = ...,
        min_successes: _builtins.int | None = ...,
        min_success_ratio: _builtins.float | None = ...,
        execution_mode: ArrayNode.ExecutionMode | _builtins.int | _builtins.str | None = ...,
        is_original_sub_node_interface: _google_protobuf_wrappers_pb2.BoolValue
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        data_mode: ArrayNode.DataMode | _builtins.int | _builtins.str | None = ...,
        bound_inputs: _abc.Iterable[_builtins.str] | None = ...,
        run_all_sub_nodes: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "is_original_sub_node_interface",
            "min_success_ratio",
            "min_successes",
            "node",
            "parallelism",
            "parallelism_option",
            "success_criteria",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "bound_inputs",
            "data_mode",
            "execution_mode",
            "is_original_sub_node_interface",
            "min_success_ratio",
            "min_successes",
            "node",
            "parallelism",
            "parallelism_option",
            "run_all_sub_nodes",
            "success_criteria",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["parallelism_option"]
    ) -> _typing.Literal["parallelism"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["success_criteria"]
    ) -> _typing.Literal["min_successes", "min_success_ratio"] | None: ...

@_typing.final
class NodeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ConfigEntry(_message.Message):
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

    NAME_FIELD_NUMBER: _builtins.int
    TIMEOUT_FIELD_NUMBER: _builtins.int
    RETRIES_FIELD_NUMBER: _builtins.int
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    CACHEABLE_FIELD_NUMBER: _builtins.int
    CACHE_VERSION_FIELD_NUMBER: _builtins.int
    CACHE_SERIALIZABLE_FIELD_NUMBER: _builtins.int
    CONFIG_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def timeout(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def retries(self) -> _flyteidl_core_literals_pb2.RetryStrategy: ...
    interruptible: _builtins.bool
    cacheable: _builtins.bool
    cache_version: _builtins.str
    cache_serializable: _builtins.bool
    @_builtins.property
    def config(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        timeout: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        retries: _flyteidl_core_literals_pb2.RetryStrategy
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        interruptible: _builtins.bool | None = ...,
        cacheable: _builtins.bool | None = ...,
        cache_version: _builtins.str | None = ...,
        cache_serializable: _builtins.bool | None = ...,
        config: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "cache_serializable",
            "cache_serializable_value",
            "cache_version",
            "cache_version_value",
            "cacheable",
            "cacheable_value",
            "interruptible",
            "interruptible_value",
            "retries",
            "timeout",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cache_serializable",
            "cache_serializable_value",
            "cache_version",
            "cache_version_value",
            "cacheable",
            "cacheable_value",
            "config",
            "interruptible",
            "interruptible_value",
            "name",
            "retries",
            "timeout",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["interruptible_value"]
    ) -> _typing.Literal["interruptible"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["cacheable_value"]
    ) -> _typing.Literal["cacheable"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["cache_version_value"]
    ) -> _typing.Literal["cache_version"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["cache_serializable_value"]
    ) -> _typing.Literal["cache_serializable"] | None: ...

@_typing.final
class Alias(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VAR_FIELD_NUMBER: _builtins.int
    ALIAS_FIELD_NUMBER: _builtins.int
    var: _builtins.str
    alias: _builtins.str
    def __init__(
        self,
        *,
        var: _builtins.str | None = ...,
        alias: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["alias", "var"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Node(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    UPSTREAM_NODE_IDS_FIELD_NUMBER: _builtins.int
    OUTPUT_ALIASES_FIELD_NUMBER: _builtins.int
    TASK_NODE_FIELD_NUMBER: _builtins.int
    WORKFLOW_NODE_FIELD_NUMBER: _builtins.int
    BRANCH_NODE_FIELD_NUMBER: _builtins.int
    GATE_NODE_FIELD_NUMBER: _builtins.int
    ARRAY_NODE_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    @_builtins.property
    def metadata(self) -> NodeMetadata: ...
    @_builtins.property
    def inputs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_literals_pb2.Binding]: ...
    @_builtins.property
    def upstream_node_ids(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def output_aliases(self) -> _containers.RepeatedCompositeFieldContainer[Alias]: ...
    @_builtins.property
    def task_node(self) -> TaskNode: ...
    @_builtins.property
    def workflow_node(self) -> WorkflowNode: ...
    @_builtins.property
    def branch_node(self) -> BranchNode: ...
    @_builtins.property
    def gate_node(self) -> GateNode: ...
    @_builtins.property
    def array_node(self) -> ArrayNode: ...
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        metadata: NodeMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        inputs: _abc.Iterable[
            _flyteidl_core_literals_pb2.Binding | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        upstream_node_ids: _abc.Iterable[_builtins.str] | None = ...,
        output_aliases: _abc.Iterable[Alias | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        task_node: TaskNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        workflow_node: WorkflowNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        branch_node: BranchNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        gate_node: GateNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        array_node: ArrayNode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "array_node",
            "branch_node",
            "gate_node",
            "metadata",
            "target",
            "task_node",
            "workflow_node",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "array_node",
            "branch_node",
            "gate_node",
            "id",
            "inputs",
            "metadata",
            "output_aliases",
            "target",
            "task_node",
            "upstream_node_ids",
            "workflow_node",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["target"]
    ) -> (
        _typing.Literal["task_node", "workflow_node", "branch_node", "gate_node", "array_node"]
        | None
    ): ...

@_typing.final
class WorkflowMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _OnFailurePolicyEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> WorkflowMetadata.OnFailurePolicy: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[WorkflowMetadata.OnFailurePolicy]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, WorkflowMetadata.OnFailurePolicy]]: ...
        FAIL_IMMEDIATELY: WorkflowMetadata.OnFailurePolicy  # 0
        FAIL_AFTER_EXECUTABLE_NODES_COMPLETE: WorkflowMetadata.OnFailurePolicy  # 1

    class OnFailurePolicy(_builtins.int, metaclass=_OnFailurePolicyEnumTypeWrapper):
        ValueType: _typing.TypeAlias = WorkflowMetadata.OnFailurePolicy

    FAIL_IMMEDIATELY: WorkflowMetadata.OnFailurePolicy  # 0
    FAIL_AFTER_EXECUTABLE_NODES_COMPLETE: WorkflowMetadata.OnFailurePolicy  # 1

    @_typing.final
    class TagsEntry(_message.Message):
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

    QUALITY_OF_SERVICE_FIELD_NUMBER: _builtins.int
    ON_FAILURE_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def quality_of_service(self) -> _flyteidl_core_execution_pb2.QualityOfService: ...
    on_failure: WorkflowMetadata.OnFailurePolicy
    @_builtins.property
    def tags(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        quality_of_service: _flyteidl_core_execution_pb2.QualityOfService
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        on_failure: WorkflowMetadata.OnFailurePolicy | _builtins.int | _builtins.str | None = ...,
        tags: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["quality_of_service"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["on_failure", "quality_of_service", "tags"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowMetadataDefaults(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INTERRUPTIBLE_FIELD_NUMBER: _builtins.int
    interruptible: _builtins.bool
    def __init__(
        self,
        *,
        interruptible: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["interruptible"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    INTERFACE_FIELD_NUMBER: _builtins.int
    NODES_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    FAILURE_NODE_FIELD_NUMBER: _builtins.int
    METADATA_DEFAULTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def metadata(self) -> WorkflowMetadata: ...
    @_builtins.property
    def interface(self) -> _flyteidl_core_interface_pb2.TypedInterface: ...
    @_builtins.property
    def nodes(self) -> _containers.RepeatedCompositeFieldContainer[Node]: ...
    @_builtins.property
    def outputs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_literals_pb2.Binding]: ...
    @_builtins.property
    def failure_node(self) -> Node: ...
    @_builtins.property
    def metadata_defaults(self) -> WorkflowMetadataDefaults: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        metadata: WorkflowMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        interface: _flyteidl_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        nodes: _abc.Iterable[Node | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        outputs: _abc.Iterable[
            _flyteidl_core_literals_pb2.Binding | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        failure_node: Node | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata_defaults: WorkflowMetadataDefaults
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "failure_node", "id", "interface", "metadata", "metadata_defaults"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "failure_node", "id", "interface", "metadata", "metadata_defaults", "nodes", "outputs"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskNodeOverrides(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCES_FIELD_NUMBER: _builtins.int
    EXTENDED_RESOURCES_FIELD_NUMBER: _builtins.int
    CONTAINER_IMAGE_FIELD_NUMBER: _builtins.int
    POD_TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def resources(self) -> _flyteidl_core_tasks_pb2.Resources: ...
    @_builtins.property
    def extended_resources(self) -> _flyteidl_core_tasks_pb2.ExtendedResources: ...
    container_image: _builtins.str
    @_builtins.property
    def pod_template(self) -> _flyteidl_core_tasks_pb2.K8sPod: ...
    def __init__(
        self,
        *,
        resources: _flyteidl_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extended_resources: _flyteidl_core_tasks_pb2.ExtendedResources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        container_image: _builtins.str | None = ...,
        pod_template: _flyteidl_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["extended_resources", "pod_template", "resources"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "container_image", "extended_resources", "pod_template", "resources"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchPlanTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    INTERFACE_FIELD_NUMBER: _builtins.int
    FIXED_INPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def interface(self) -> _flyteidl_core_interface_pb2.TypedInterface: ...
    @_builtins.property
    def fixed_inputs(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        interface: _flyteidl_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        fixed_inputs: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["fixed_inputs", "id", "interface"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["fixed_inputs", "id", "interface"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
