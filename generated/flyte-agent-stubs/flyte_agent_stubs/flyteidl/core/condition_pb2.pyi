# Written by `nox -s generate` from flyteidl/core/condition.proto. Do not edit.
"""Types of the messages and enums of flyteidl/core/condition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_agent_stubs.flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ComparisonExpression(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _OperatorEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ComparisonExpression.Operator: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ComparisonExpression.Operator]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, ComparisonExpression.Operator]]: ...
        EQ: ComparisonExpression.Operator  # 0
        NEQ: ComparisonExpression.Operator  # 1
        GT: ComparisonExpression.Operator  # 2
        GTE: ComparisonExpression.Operator  # 3
        LT: ComparisonExpression.Operator  # 4
        LTE: ComparisonExpression.Operator  # 5

    class Operator(_builtins.int, metaclass=_OperatorEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ComparisonExpression.Operator

    EQ: ComparisonExpression.Operator  # 0
    NEQ: ComparisonExpression.Operator  # 1
    GT: ComparisonExpression.Operator  # 2
    GTE: ComparisonExpression.Operator  # 3
    LT: ComparisonExpression.Operator  # 4
    LTE: ComparisonExpression.Operator  # 5
    OPERATOR_FIELD_NUMBER: _builtins.int
    LEFT_VALUE_FIELD_NUMBER: _builtins.int
    RIGHT_VALUE_FIELD_NUMBER: _builtins.int
    operator: ComparisonExpression.Operator
    @_builtins.property
    def left_value(self) -> Operand: ...
    @_builtins.property
    def right_value(self) -> Operand: ...
    def __init__(
        self,
        *,
        operator: ComparisonExpression.Operator | _builtins.int | _builtins.str | None = ...,
        left_value: Operand | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        right_value: Operand | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["left_value", "right_value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["left_value", "operator", "right_value"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Operand(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PRIMITIVE_FIELD_NUMBER: _builtins.int
    VAR_FIELD_NUMBER: _builtins.int
    SCALAR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.core.Operand.primitive is deprecated.")
    def primitive(self) -> _flyteidl_core_literals_pb2.Primitive: ...
    var: _builtins.str
    @_builtins.property
    def scalar(self) -> _flyteidl_core_literals_pb2.Scalar: ...
    def __init__(
        self,
        *,
        primitive: _flyteidl_core_literals_pb2.Primitive
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        var: _builtins.str | None = ...,
        scalar: _flyteidl_core_literals_pb2.Scalar
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["primitive", "scalar", "val", "var"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["primitive", "scalar", "val", "var"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["val"]
    ) -> _typing.Literal["primitive", "var", "scalar"] | None: ...

@_typing.final
class BooleanExpression(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONJUNCTION_FIELD_NUMBER: _builtins.int
    COMPARISON_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def conjunction(self) -> ConjunctionExpression: ...
    @_builtins.property
    def comparison(self) -> ComparisonExpression: ...
    def __init__(
        self,
        *,
        conjunction: ConjunctionExpression
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        comparison: ComparisonExpression
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["comparison", "conjunction", "expr"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["comparison", "conjunction", "expr"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["expr"]
    ) -> _typing.Literal["conjunction", "comparison"] | None: ...

@_typing.final
class ConjunctionExpression(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _LogicalOperatorEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> ConjunctionExpression.LogicalOperator: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ConjunctionExpression.LogicalOperator]: ...
        def items(
            self,
        ) -> _builtins.list[
            _builtins.tuple[_builtins.str, ConjunctionExpression.LogicalOperator]
        ]: ...
        AND: ConjunctionExpression.LogicalOperator  # 0
        OR: ConjunctionExpression.LogicalOperator  # 1

    class LogicalOperator(_builtins.int, metaclass=_LogicalOperatorEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ConjunctionExpression.LogicalOperator

    AND: ConjunctionExpression.LogicalOperator  # 0
    OR: ConjunctionExpression.LogicalOperator  # 1
    OPERATOR_FIELD_NUMBER: _builtins.int
    LEFT_EXPRESSION_FIELD_NUMBER: _builtins.int
    RIGHT_EXPRESSION_FIELD_NUMBER: _builtins.int
    operator: ConjunctionExpression.LogicalOperator
    @_builtins.property
    def left_expression(self) -> BooleanExpression: ...
    @_builtins.property
    def right_expression(self) -> BooleanExpression: ...
    def __init__(
        self,
        *,
        operator: ConjunctionExpression.LogicalOperator
        | _builtins.int
        | _builtins.str
        | None = ...,
        left_expression: BooleanExpression
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        right_expression: BooleanExpression
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["left_expression", "right_expression"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["left_expression", "operator", "right_expression"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
