# Written by `nox -s generate` from flyteidl2/event/cloudevents.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/event/cloudevents.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.flyteidl2.core import identifier_pb2 as _flyteidl2_core_identifier_pb2
from flyte_connector_stubs.flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
from flyte_connector_stubs.flyteidl2.event import event_pb2 as _flyteidl2_event_event_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class CloudEventWorkflowExecution(_message.Message):
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

    RAW_EVENT_FIELD_NUMBER: _builtins.int
    OUTPUT_INTERFACE_FIELD_NUMBER: _builtins.int
    ARTIFACT_IDS_FIELD_NUMBER: _builtins.int
    REFERENCE_EXECUTION_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    LAUNCH_PLAN_ID_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def raw_event(self) -> _flyteidl2_event_event_pb2.WorkflowExecutionEvent: ...
    @_builtins.property
    def output_interface(self) -> _flyteidl2_core_interface_pb2.TypedInterface: ...
    @_builtins.property
    def artifact_ids(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.ArtifactID
    ]: ...
    @_builtins.property
    def reference_execution(self) -> _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    principal: _builtins.str
    @_builtins.property
    def launch_plan_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        raw_event: _flyteidl2_event_event_pb2.WorkflowExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_interface: _flyteidl2_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_ids: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.ArtifactID
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        reference_execution: _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        principal: _builtins.str | None = ...,
        launch_plan_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "launch_plan_id", "output_interface", "raw_event", "reference_execution"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_ids",
            "labels",
            "launch_plan_id",
            "output_interface",
            "principal",
            "raw_event",
            "reference_execution",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CloudEventNodeExecution(_message.Message):
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

    RAW_EVENT_FIELD_NUMBER: _builtins.int
    TASK_EXEC_ID_FIELD_NUMBER: _builtins.int
    OUTPUT_INTERFACE_FIELD_NUMBER: _builtins.int
    ARTIFACT_IDS_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    LAUNCH_PLAN_ID_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def raw_event(self) -> _flyteidl2_event_event_pb2.NodeExecutionEvent: ...
    @_builtins.property
    def task_exec_id(self) -> _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier: ...
    @_builtins.property
    def output_interface(self) -> _flyteidl2_core_interface_pb2.TypedInterface: ...
    @_builtins.property
    def artifact_ids(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.ArtifactID
    ]: ...
    principal: _builtins.str
    @_builtins.property
    def launch_plan_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        raw_event: _flyteidl2_event_event_pb2.NodeExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_exec_id: _flyteidl2_core_identifier_pb2.TaskExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output_interface: _flyteidl2_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_ids: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.ArtifactID
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        principal: _builtins.str | None = ...,
        launch_plan_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "launch_plan_id", "output_interface", "raw_event", "task_exec_id"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_ids",
            "labels",
            "launch_plan_id",
            "output_interface",
            "principal",
            "raw_event",
            "task_exec_id",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CloudEventTaskExecution(_message.Message):
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

    RAW_EVENT_FIELD_NUMBER: _builtins.int
    LABELS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def raw_event(self) -> _flyteidl2_event_event_pb2.TaskExecutionEvent: ...
    @_builtins.property
    def labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        raw_event: _flyteidl2_event_event_pb2.TaskExecutionEvent
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["raw_event"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["labels", "raw_event"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CloudEventExecutionStart(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXECUTION_ID_FIELD_NUMBER: _builtins.int
    LAUNCH_PLAN_ID_FIELD_NUMBER: _builtins.int
    WORKFLOW_ID_FIELD_NUMBER: _builtins.int
    ARTIFACT_IDS_FIELD_NUMBER: _builtins.int
    ARTIFACT_TRACKERS_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def execution_id(self) -> _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    @_builtins.property
    def launch_plan_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def workflow_id(self) -> _flyteidl2_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def artifact_ids(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.ArtifactID
    ]: ...
    @_builtins.property
    def artifact_trackers(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    principal: _builtins.str
    def __init__(
        self,
        *,
        execution_id: _flyteidl2_core_identifier_pb2.WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        launch_plan_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        workflow_id: _flyteidl2_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_ids: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.ArtifactID
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        artifact_trackers: _abc.Iterable[_builtins.str] | None = ...,
        principal: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["execution_id", "launch_plan_id", "workflow_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_ids",
            "artifact_trackers",
            "execution_id",
            "launch_plan_id",
            "principal",
            "workflow_id",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
