# Written by `nox -s generate` from google/protobuf/struct.proto. Do not edit.
"""Types of the messages and enums of google/protobuf/struct.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import well_known_types as _well_known_types

DESCRIPTOR: _descriptor.FileDescriptor

class _NullValueEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> NullValue: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[NullValue]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, NullValue]]: ...
    NULL_VALUE: NullValue  # 0

class NullValue(_builtins.int, metaclass=_NullValueEnumTypeWrapper):
    ValueType: _typing.TypeAlias = NullValue

NULL_VALUE: NullValue  # 0

@_typing.final
class Struct(_message.Message, _well_known_types.Struct):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class FieldsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Value | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    FIELDS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def fields(self) -> _containers.MessageMap[_builtins.str, Value]: ...
    def __init__(
        self,
        *,
        fields: _abc.Mapping[_builtins.str, Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["fields"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Value(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NULL_VALUE_FIELD_NUMBER: _builtins.int
    NUMBER_VALUE_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    BOOL_VALUE_FIELD_NUMBER: _builtins.int
    STRUCT_VALUE_FIELD_NUMBER: _builtins.int
    LIST_VALUE_FIELD_NUMBER: _builtins.int
    null_value: NullValue
    number_value: _builtins.float
    string_value: _builtins.str
    bool_value: _builtins.bool
    @_builtins.property
    def struct_value(self) -> Struct: ...
    @_builtins.property
    def list_value(self) -> ListValue: ...
    def __init__(
        self,
        *,
        null_value: NullValue | _builtins.int | _builtins.str | None = ...,
        number_value: _builtins.float | None = ...,
        string_value: _builtins.str | None = ...,
        bool_value: _builtins.bool | None = ...,
        struct_value: Struct | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        list_value: ListValue | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "bool_value",
            "kind",
            "list_value",
            "null_value",
            "number_value",
            "string_value",
            "struct_value",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "bool_value",
            "kind",
            "list_value",
            "null_value",
            "number_value",
            "string_value",
            "struct_value",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["kind"]
    ) -> (
        _typing.Literal[
            "null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value"
        ]
        | None
    ): ...

@_typing.final
class ListValue(_message.Message, _well_known_types.ListValue):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.RepeatedCompositeFieldContainer[Value]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[Value | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
