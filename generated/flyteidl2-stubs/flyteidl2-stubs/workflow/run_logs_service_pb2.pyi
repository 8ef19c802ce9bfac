# Written by `nox -s generate` from flyteidl2/workflow/run_logs_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/run_logs_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.logs.dataplane import payload_pb2 as _flyteidl2_logs_dataplane_payload_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class TailLogsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "attempt"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TailLogsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Logs(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        LINES_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def lines(
            self,
        ) -> _containers.RepeatedCompositeFieldContainer[
            _flyteidl2_logs_dataplane_payload_pb2.LogLine
        ]: ...
        def __init__(
            self,
            *,
            lines: _abc.Iterable[
                _flyteidl2_logs_dataplane_payload_pb2.LogLine
                | _abc.Mapping[_builtins.str, _builtins.object]
            ]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["lines"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    LOGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def logs(self) -> _containers.RepeatedCompositeFieldContainer[TailLogsResponse.Logs]: ...
    def __init__(
        self,
        *,
        logs: _abc.Iterable[TailLogsResponse.Logs | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["logs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
