# Written by `nox -s generate` from flyteidl/admin/signal.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/signal.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyteidl.core import types_pb2 as _flyteidl_core_types_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class SignalGetOrCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.SignalIdentifier: ...
    @_builtins.property
    def type(self) -> _flyteidl_core_types_pb2.LiteralType: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.SignalIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        type: _flyteidl_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "type"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKFLOW_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def workflow_execution_id(
        self,
    ) -> _flyteidl_core_identifier_pb2.WorkflowExecutionIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
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
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["sort_by", "workflow_execution_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "filters", "limit", "sort_by", "token", "workflow_execution_id"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNALS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def signals(self) -> _containers.RepeatedCompositeFieldContainer[Signal]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        signals: _abc.Iterable[Signal | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["signals", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalSetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.SignalIdentifier: ...
    @_builtins.property
    def value(self) -> _flyteidl_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.SignalIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        value: _flyteidl_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalSetResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Signal(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.SignalIdentifier: ...
    @_builtins.property
    def type(self) -> _flyteidl_core_types_pb2.LiteralType: ...
    @_builtins.property
    def value(self) -> _flyteidl_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.SignalIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        type: _flyteidl_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        value: _flyteidl_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "type", "value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "type", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
