# Written by `nox -s generate` from flyteidl2/workflow/events_proxy_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/events_proxy_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class RecordRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EVENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def events(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_workflow_run_definition_pb2.ActionEvent
    ]: ...
    def __init__(
        self,
        *,
        events: _abc.Iterable[
            _flyteidl2_workflow_run_definition_pb2.ActionEvent
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["events"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RecordResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
