# Written by `nox -s generate` from flyteidl2/core/interface.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/interface.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Variable(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TYPE_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    ARTIFACT_PARTIAL_ID_FIELD_NUMBER: _builtins.int
    ARTIFACT_TAG_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    description: _builtins.str
    @_builtins.property
    def artifact_partial_id(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactID: ...
    @_builtins.property
    def artifact_tag(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactTag: ...
    def __init__(
        self,
        *,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        description: _builtins.str | None = ...,
        artifact_partial_id: _flyteidl2_core_artifact_id_pb2.ArtifactID
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_tag: _flyteidl2_core_artifact_id_pb2.ArtifactTag
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["artifact_partial_id", "artifact_tag", "type"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["artifact_partial_id", "artifact_tag", "description", "type"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class VariableEntry(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    @_builtins.property
    def value(self) -> Variable: ...
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        value: Variable | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class VariableMap(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VARIABLES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def variables(self) -> _containers.RepeatedCompositeFieldContainer[VariableEntry]: ...
    def __init__(
        self,
        *,
        variables: _abc.Iterable[VariableEntry | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["variables"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TypedInterface(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> VariableMap: ...
    @_builtins.property
    def outputs(self) -> VariableMap: ...
    def __init__(
        self,
        *,
        inputs: VariableMap | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        outputs: VariableMap | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inputs", "outputs"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["inputs", "outputs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Parameter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VAR_FIELD_NUMBER: _builtins.int
    DEFAULT_FIELD_NUMBER: _builtins.int
    REQUIRED_FIELD_NUMBER: _builtins.int
    ARTIFACT_QUERY_FIELD_NUMBER: _builtins.int
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def var(self) -> Variable: ...
    @_builtins.property
    def default(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    required: _builtins.bool
    @_builtins.property
    def artifact_query(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactQuery: ...
    @_builtins.property
    def artifact_id(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactID: ...
    def __init__(
        self,
        *,
        var: Variable | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        default: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        required: _builtins.bool | None = ...,
        artifact_query: _flyteidl2_core_artifact_id_pb2.ArtifactQuery
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        artifact_id: _flyteidl2_core_artifact_id_pb2.ArtifactID
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "artifact_query", "behavior", "default", "required", "var"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_id", "artifact_query", "behavior", "default", "required", "var"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["behavior"]
    ) -> _typing.Literal["default", "required", "artifact_query", "artifact_id"] | None: ...

@_typing.final
class ParameterMap(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ParametersEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Parameter: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Parameter | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    PARAMETERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def parameters(self) -> _containers.MessageMap[_builtins.str, Parameter]: ...
    def __init__(
        self,
        *,
        parameters: _abc.Mapping[_builtins.str, Parameter] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["parameters"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
