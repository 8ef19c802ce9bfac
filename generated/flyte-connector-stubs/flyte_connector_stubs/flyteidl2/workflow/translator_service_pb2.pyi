# Written by `nox -s generate` from flyteidl2/workflow/translator_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/translator_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
from flyte_connector_stubs.flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class LiteralsToLaunchFormJsonRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    VARIABLES_FIELD_NUMBER: _builtins.int
    LITERALS_URI_FIELD_NUMBER: _builtins.int
    ACTION_ID_FIELD_NUMBER: _builtins.int
    TRIGGER_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_task_common_pb2.NamedLiteral]: ...
    @_builtins.property
    def variables(self) -> _flyteidl2_core_interface_pb2.VariableMap: ...
    literals_uri: _builtins.str
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    @_builtins.property
    def trigger_id(self) -> _flyteidl2_common_identifier_pb2.TriggerIdentifier: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[
            _flyteidl2_task_common_pb2.NamedLiteral | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        variables: _flyteidl2_core_interface_pb2.VariableMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        literals_uri: _builtins.str | None = ...,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trigger_id: _flyteidl2_common_identifier_pb2.TriggerIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["action_id", "owner", "trigger_id", "variables"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "action_id", "literals", "literals_uri", "owner", "trigger_id", "variables"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["owner"]
    ) -> _typing.Literal["action_id", "trigger_id"] | None: ...

@_typing.final
class LiteralsToLaunchFormJsonResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    JSON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def json(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        json: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["json"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["json"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchFormJsonToLiteralsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    JSON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def json(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        json: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["json"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["json"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LaunchFormJsonToLiteralsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_task_common_pb2.NamedLiteral]: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[
            _flyteidl2_task_common_pb2.NamedLiteral | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["literals"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskSpecToLaunchFormJsonRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_spec(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    def __init__(
        self,
        *,
        task_spec: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["task_spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["task_spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskSpecToLaunchFormJsonResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    JSON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def json(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        json: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["json"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["json"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class JsonValuesToLiteralsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VARIABLES_FIELD_NUMBER: _builtins.int
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def variables(self) -> _flyteidl2_core_interface_pb2.VariableMap: ...
    @_builtins.property
    def values(self) -> _google_protobuf_struct_pb2.Struct: ...
    def __init__(
        self,
        *,
        variables: _flyteidl2_core_interface_pb2.VariableMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        values: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["values", "variables"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values", "variables"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class JsonValuesToLiteralsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_task_common_pb2.NamedLiteral]: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[
            _flyteidl2_task_common_pb2.NamedLiteral | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["literals"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
