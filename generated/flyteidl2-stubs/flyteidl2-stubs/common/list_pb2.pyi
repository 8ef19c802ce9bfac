# Written by `nox -s generate` from flyteidl2/common/list.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/list.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class Sort(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DirectionEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Sort.Direction: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Sort.Direction]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Sort.Direction]]: ...
        DESCENDING: Sort.Direction  # 0
        ASCENDING: Sort.Direction  # 1

    class Direction(_builtins.int, metaclass=_DirectionEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Sort.Direction

    DESCENDING: Sort.Direction  # 0
    ASCENDING: Sort.Direction  # 1
    KEY_FIELD_NUMBER: _builtins.int
    DIRECTION_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    direction: Sort.Direction
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        direction: Sort.Direction | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["direction", "key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    RAW_FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELDS_FIELD_NUMBER: _builtins.int
    limit: _builtins.int
    token: _builtins.str
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.common.ListRequest.sort_by is deprecated.")
    def sort_by(self) -> Sort: ...
    @_builtins.property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[Filter]: ...
    @_builtins.property
    def raw_filters(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def sort_by_fields(self) -> _containers.RepeatedCompositeFieldContainer[Sort]: ...
    def __init__(
        self,
        *,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        sort_by: Sort | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        filters: _abc.Iterable[Filter | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        raw_filters: _abc.Iterable[_builtins.str] | None = ...,
        sort_by_fields: _abc.Iterable[Sort | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "filters", "limit", "raw_filters", "sort_by", "sort_by_fields", "token"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Filter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _FunctionEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Filter.Function: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Filter.Function]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Filter.Function]]: ...
        EQUAL: Filter.Function  # 0
        NOT_EQUAL: Filter.Function  # 1
        GREATER_THAN: Filter.Function  # 2
        GREATER_THAN_OR_EQUAL: Filter.Function  # 3
        LESS_THAN: Filter.Function  # 4
        LESS_THAN_OR_EQUAL: Filter.Function  # 5
        CONTAINS: Filter.Function  # 6
        VALUE_IN: Filter.Function  # 7
        VALUE_NOT_IN: Filter.Function  # 9
        ENDS_WITH: Filter.Function  # 12
        NOT_ENDS_WITH: Filter.Function  # 13
        CONTAINS_CASE_INSENSITIVE: Filter.Function  # 14
        EXISTS: Filter.Function  # 15
        NOT_EXISTS: Filter.Function  # 16

    class Function(_builtins.int, metaclass=_FunctionEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Filter.Function

    EQUAL: Filter.Function  # 0
    NOT_EQUAL: Filter.Function  # 1
    GREATER_THAN: Filter.Function  # 2
    GREATER_THAN_OR_EQUAL: Filter.Function  # 3
    LESS_THAN: Filter.Function  # 4
    LESS_THAN_OR_EQUAL: Filter.Function  # 5
    CONTAINS: Filter.Function  # 6
    VALUE_IN: Filter.Function  # 7
    VALUE_NOT_IN: Filter.Function  # 9
    ENDS_WITH: Filter.Function  # 12
    NOT_ENDS_WITH: Filter.Function  # 13
    CONTAINS_CASE_INSENSITIVE: Filter.Function  # 14
    EXISTS: Filter.Function  # 15
    NOT_EXISTS: Filter.Function  # 16
    FUNCTION_FIELD_NUMBER: _builtins.int
    FIELD_FIELD_NUMBER: _builtins.int
    VALUES_FIELD_NUMBER: _builtins.int
    function: Filter.Function
    field: _builtins.str
    @_builtins.property
    def values(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        function: Filter.Function | _builtins.int | _builtins.str | None = ...,
        field: _builtins.str | None = ...,
        values: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["field", "function", "values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
