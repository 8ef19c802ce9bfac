# Written by `nox -s generate` from flyteidl/core/condition.proto. Do not edit.
"""Messages and enums of flyteidl/core/condition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/core/condition.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b'"\x8f\x02'
    b"\n\x14ComparisonExpression"
    b"\x12H"
    b"\n\x08operator"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2,.flyteidl.core.ComparisonExpression.Operator"
    b"R\x08operator"
    b"\x125\n\nleft_value\x18\x02 \x01(\x0b2\x16.flyteidl.core.OperandR\tleftValue"
    b"\x127\n\x0bright_value\x18\x03 \x01(\x0b2\x16.flyteidl.core.OperandR\nrightValue"
    b'"=\n\x08Operator\x12\x06\n\x02EQ\x10\x00\x12\x07\n\x03NEQ\x10\x01\x12\x06\n\x02GT\x10\x02\x12\x07\n\x03GTE\x10\x03\x12\x06\n\x02LT\x10\x04\x12\x07\n\x03LTE\x10\x05'
    b'"\x93\x01'
    b"\n\x07Operand"
    b"\x12<\n\tprimitive\x18\x01 \x01(\x0b2\x18.flyteidl.core.PrimitiveB\x02\x18\x01H\x00R\tprimitive"
    b"\x12\x12\n\x03var\x18\x02 \x01(\tH\x00R\x03var"
    b"\x12/\n\x06scalar\x18\x03 \x01(\x0b2\x15.flyteidl.core.ScalarH\x00R\x06scalar"
    b"B\x05\n\x03val"
    b'"\xac\x01'
    b"\n\x11BooleanExpression"
    b"\x12H"
    b"\n\x0bconjunction"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl.core.ConjunctionExpression"
    b"H\x00"
    b"R\x0bconjunction"
    b"\x12E"
    b"\n\ncomparison"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl.core.ComparisonExpression"
    b"H\x00"
    b"R\ncomparison"
    b"B\x06\n\x04expr"
    b'"\xa5\x02'
    b"\n\x15ConjunctionExpression"
    b"\x12P"
    b"\n\x08operator"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"24.flyteidl.core.ConjunctionExpression.LogicalOperator"
    b"R\x08operator"
    b"\x12I"
    b"\n\x0fleft_expression"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl.core.BooleanExpression"
    b"R\x0eleftExpression"
    b"\x12K"
    b"\n\x10right_expression"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2 .flyteidl.core.BooleanExpression"
    b"R\x0frightExpression"
    b'""\n\x0fLogicalOperator\x12\x07\n\x03AND\x10\x00\x12\x06\n\x02OR\x10\x01'
    b"B\xb4\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0eConditionProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
