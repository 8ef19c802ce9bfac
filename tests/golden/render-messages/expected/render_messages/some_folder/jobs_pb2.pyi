# Written by `nox -s generate` from some-folder/jobs.proto. Do not edit.
"""Types of the messages and enums of some-folder/jobs.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from render_messages.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _PhaseEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Phase: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Phase]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Phase]]: ...
    UNKNOWN: Phase  # 0
    @_builtins.property
    @_typing_extensions.deprecated("jobs.Phase.DONE is deprecated.")
    def DONE(self) -> Phase:  # 1
        """For good."""

class Phase(_builtins.int, metaclass=_PhaseEnumTypeWrapper):
    """How far it is."""

    ValueType: _typing.TypeAlias = Phase

UNKNOWN: Phase  # 0
DONE: Phase  # 1
"""For good."""

@_typing.final
class Job(_message.Message):
    """A job."""

    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class PhasesEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: Phase
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Phase | _builtins.int | _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class Inner(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        JOB_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def job(self) -> Job: ...
        def __init__(
            self,
            *,
            job: Job | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["job"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["job"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    NAME_FIELD_NUMBER: _builtins.int
    INNER_FIELD_NUMBER: _builtins.int
    PHASES_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    CLASS_FIELD_NUMBER: _builtins.int
    TIME_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    """Its name."""
    @_builtins.property
    def inner(self) -> _containers.RepeatedCompositeFieldContainer[Job.Inner]: ...
    @_builtins.property
    def phases(self) -> _containers.ScalarMap[_builtins.str, Phase]: ...
    value: _builtins.str
    @_builtins.property
    def error(self) -> Job.Inner: ...
    @_builtins.property
    def time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        inner: _abc.Iterable[Job.Inner | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        phases: _abc.Mapping[_builtins.str, Phase | _builtins.int | _builtins.str] | None = ...,
        value: _builtins.str | None = ...,
        error: Job.Inner | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_class", "class", "error", "result", "time", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_class", "class", "error", "inner", "name", "phases", "result", "time", "value"
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["result"]
    ) -> _typing.Literal["value", "error"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_class"]
    ) -> _typing.Literal["class"] | None: ...
