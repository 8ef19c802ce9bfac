# Written by `nox -s generate` from buf/validate/validate.proto. Do not edit.
"""Types of the messages and enums of buf/validate/validate.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import extension_dict as _extension_dict

from flyte_connector_stubs.google.protobuf import descriptor_pb2 as _google_protobuf_descriptor_pb2
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _IgnoreEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Ignore: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Ignore]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Ignore]]: ...
    IGNORE_UNSPECIFIED: Ignore  # 0
    IGNORE_IF_ZERO_VALUE: Ignore  # 1
    IGNORE_ALWAYS: Ignore  # 3

class Ignore(_builtins.int, metaclass=_IgnoreEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Ignore

IGNORE_UNSPECIFIED: Ignore  # 0
IGNORE_IF_ZERO_VALUE: Ignore  # 1
IGNORE_ALWAYS: Ignore  # 3

class _KnownRegexEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> KnownRegex: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[KnownRegex]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, KnownRegex]]: ...
    KNOWN_REGEX_UNSPECIFIED: KnownRegex  # 0
    KNOWN_REGEX_HTTP_HEADER_NAME: KnownRegex  # 1
    KNOWN_REGEX_HTTP_HEADER_VALUE: KnownRegex  # 2

class KnownRegex(_builtins.int, metaclass=_KnownRegexEnumTypeWrapper):
    ValueType: _typing.TypeAlias = KnownRegex

KNOWN_REGEX_UNSPECIFIED: KnownRegex  # 0
KNOWN_REGEX_HTTP_HEADER_NAME: KnownRegex  # 1
KNOWN_REGEX_HTTP_HEADER_VALUE: KnownRegex  # 2

@_typing.final
class Rule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    EXPRESSION_FIELD_NUMBER: _builtins.int
    id: _builtins.str
    message: _builtins.str
    expression: _builtins.str
    def __init__(
        self,
        *,
        id: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        expression: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["expression", "id", "message"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expression", "id", "message"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MessageRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CEL_FIELD_NUMBER: _builtins.int
    ONEOF_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cel(self) -> _containers.RepeatedCompositeFieldContainer[Rule]: ...
    @_builtins.property
    def oneof(self) -> _containers.RepeatedCompositeFieldContainer[MessageOneofRule]: ...
    def __init__(
        self,
        *,
        cel: _abc.Iterable[Rule | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        oneof: _abc.Iterable[MessageOneofRule | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cel", "oneof"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MessageOneofRule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FIELDS_FIELD_NUMBER: _builtins.int
    REQUIRED_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def fields(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    required: _builtins.bool
    def __init__(
        self,
        *,
        fields: _abc.Iterable[_builtins.str] | None = ...,
        required: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["required"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["fields", "required"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OneofRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REQUIRED_FIELD_NUMBER: _builtins.int
    required: _builtins.bool
    def __init__(
        self,
        *,
        required: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["required"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["required"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FieldRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CEL_FIELD_NUMBER: _builtins.int
    REQUIRED_FIELD_NUMBER: _builtins.int
    IGNORE_FIELD_NUMBER: _builtins.int
    FLOAT_FIELD_NUMBER: _builtins.int
    DOUBLE_FIELD_NUMBER: _builtins.int
    INT32_FIELD_NUMBER: _builtins.int
    INT64_FIELD_NUMBER: _builtins.int
    UINT32_FIELD_NUMBER: _builtins.int
    UINT64_FIELD_NUMBER: _builtins.int
    SINT32_FIELD_NUMBER: _builtins.int
    SINT64_FIELD_NUMBER: _builtins.int
    FIXED32_FIELD_NUMBER: _builtins.int
    FIXED64_FIELD_NUMBER: _builtins.int
    SFIXED32_FIELD_NUMBER: _builtins.int
    SFIXED64_FIELD_NUMBER: _builtins.int
    BOOL_FIELD_NUMBER: _builtins.int
    STRING_FIELD_NUMBER: _builtins.int
    BYTES_FIELD_NUMBER: _builtins.int
    ENUM_FIELD_NUMBER: _builtins.int
    REPEATED_FIELD_NUMBER: _builtins.int
    MAP_FIELD_NUMBER: _builtins.int
    ANY_FIELD_NUMBER: _builtins.int
    DURATION_FIELD_NUMBER: _builtins.int
    TIMESTAMP_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cel(self) -> _containers.RepeatedCompositeFieldContainer[Rule]: ...
    required: _builtins.bool
    ignore: Ignore
    @_builtins.property
    def float(self) -> FloatRules: ...
    @_builtins.property
    def double(self) -> DoubleRules: ...
    @_builtins.property
    def int32(self) -> Int32Rules: ...
    @_builtins.property
    def int64(self) -> Int64Rules: ...
    @_builtins.property
    def uint32(self) -> UInt32Rules: ...
    @_builtins.property
    def uint64(self) -> UInt64Rules: ...
    @_builtins.property
    def sint32(self) -> SInt32Rules: ...
    @_builtins.property
    def sint64(self) -> SInt64Rules: ...
    @_builtins.property
    def fixed32(self) -> Fixed32Rules: ...
    @_builtins.property
    def fixed64(self) -> Fixed64Rules: ...
    @_builtins.property
    def sfixed32(self) -> SFixed32Rules: ...
    @_builtins.property
    def sfixed64(self) -> SFixed64Rules: ...
    @_builtins.property
    def bool(self) -> BoolRules: ...
    @_builtins.property
    def string(self) -> StringRules: ...
    @_builtins.property
    def bytes(self) -> BytesRules: ...
    @_builtins.property
    def enum(self) -> EnumRules: ...
    @_builtins.property
    def repeated(self) -> RepeatedRules: ...
    @_builtins.property
    def map(self) -> MapRules: ...
    @_builtins.property
    def any(self) -> AnyRules: ...
    @_builtins.property
    def duration(self) -> DurationRules: ...
    @_builtins.property
    def timestamp(self) -> TimestampRules: ...
    def __init__(
        self,
        *,
        cel: _abc.Iterable[Rule | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        required: _builtins.bool | None = ...,
        ignore: Ignore | _builtins.int | _builtins.str | None = ...,
        float: FloatRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        double: DoubleRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        int32: Int32Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        int64: Int64Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uint32: UInt32Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uint64: UInt64Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sint32: SInt32Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sint64: SInt64Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        fixed32: Fixed32Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        fixed64: Fixed64Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sfixed32: SFixed32Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        sfixed64: SFixed64Rules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        bool: BoolRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        string: StringRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        bytes: BytesRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        enum: EnumRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        repeated: RepeatedRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        map: MapRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        any: AnyRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        duration: DurationRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        timestamp: TimestampRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "any",
            "bool",
            "bytes",
            "double",
            "duration",
            "enum",
            "fixed32",
            "fixed64",
            "float",
            "ignore",
            "int32",
            "int64",
            "map",
            "repeated",
            "required",
            "sfixed32",
            "sfixed64",
            "sint32",
            "sint64",
            "string",
            "timestamp",
            "type",
            "uint32",
            "uint64",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "any",
            "bool",
            "bytes",
            "cel",
            "double",
            "duration",
            "enum",
            "fixed32",
            "fixed64",
            "float",
            "ignore",
            "int32",
            "int64",
            "map",
            "repeated",
            "required",
            "sfixed32",
            "sfixed64",
            "sint32",
            "sint64",
            "string",
            "timestamp",
            "type",
            "uint32",
            "uint64",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["type"]
    ) -> (
        _typing.Literal[
            "float",
            "double",
            "int32",
            "int64",
            "uint32",
            "uint64",
            "sint32",
            "sint64",
            "fixed32",
            "fixed64",
            "sfixed32",
            "sfixed64",
            "bool",
            "string",
            "bytes",
            "enum",
            "repeated",
            "map",
            "any",
            "duration",
            "timestamp",
        ]
        | None
    ): ...

@_typing.final
class PredefinedRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CEL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cel(self) -> _containers.RepeatedCompositeFieldContainer[Rule]: ...
    def __init__(
        self,
        *,
        cel: _abc.Iterable[Rule | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cel"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FloatRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    FINITE_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.float
    lt: _builtins.float
    lte: _builtins.float
    gt: _builtins.float
    gte: _builtins.float
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    finite: _builtins.bool
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    def __init__(
        self,
        *,
        const: _builtins.float | None = ...,
        lt: _builtins.float | None = ...,
        lte: _builtins.float | None = ...,
        gt: _builtins.float | None = ...,
        gte: _builtins.float | None = ...,
        not_in: _abc.Iterable[_builtins.float] | None = ...,
        finite: _builtins.bool | None = ...,
        example: _abc.Iterable[_builtins.float] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "const", "finite", "greater_than", "gt", "gte", "less_than", "lt", "lte"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "finite",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class DoubleRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    FINITE_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.float
    lt: _builtins.float
    lte: _builtins.float
    gt: _builtins.float
    gte: _builtins.float
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    finite: _builtins.bool
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    def __init__(
        self,
        *,
        const: _builtins.float | None = ...,
        lt: _builtins.float | None = ...,
        lte: _builtins.float | None = ...,
        gt: _builtins.float | None = ...,
        gte: _builtins.float | None = ...,
        not_in: _abc.Iterable[_builtins.float] | None = ...,
        finite: _builtins.bool | None = ...,
        example: _abc.Iterable[_builtins.float] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "const", "finite", "greater_than", "gt", "gte", "less_than", "lt", "lte"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "finite",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class Int32Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class Int64Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class UInt32Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class UInt64Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class SInt32Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class SInt64Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class Fixed32Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class Fixed64Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class SFixed32Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class SFixed64Rules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    lt: _builtins.int
    lte: _builtins.int
    gt: _builtins.int
    gte: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        lt: _builtins.int | None = ...,
        lte: _builtins.int | None = ...,
        gt: _builtins.int | None = ...,
        gte: _builtins.int | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class BoolRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.bool
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.bool]: ...
    def __init__(
        self,
        *,
        const: _builtins.bool | None = ...,
        example: _abc.Iterable[_builtins.bool] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["const"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["const", "example"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class StringRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LEN_FIELD_NUMBER: _builtins.int
    MIN_LEN_FIELD_NUMBER: _builtins.int
    MAX_LEN_FIELD_NUMBER: _builtins.int
    LEN_BYTES_FIELD_NUMBER: _builtins.int
    MIN_BYTES_FIELD_NUMBER: _builtins.int
    MAX_BYTES_FIELD_NUMBER: _builtins.int
    PATTERN_FIELD_NUMBER: _builtins.int
    PREFIX_FIELD_NUMBER: _builtins.int
    SUFFIX_FIELD_NUMBER: _builtins.int
    CONTAINS_FIELD_NUMBER: _builtins.int
    NOT_CONTAINS_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    HOSTNAME_FIELD_NUMBER: _builtins.int
    IP_FIELD_NUMBER: _builtins.int
    IPV4_FIELD_NUMBER: _builtins.int
    IPV6_FIELD_NUMBER: _builtins.int
    URI_FIELD_NUMBER: _builtins.int
    URI_REF_FIELD_NUMBER: _builtins.int
    ADDRESS_FIELD_NUMBER: _builtins.int
    UUID_FIELD_NUMBER: _builtins.int
    TUUID_FIELD_NUMBER: _builtins.int
    IP_WITH_PREFIXLEN_FIELD_NUMBER: _builtins.int
    IPV4_WITH_PREFIXLEN_FIELD_NUMBER: _builtins.int
    IPV6_WITH_PREFIXLEN_FIELD_NUMBER: _builtins.int
    IP_PREFIX_FIELD_NUMBER: _builtins.int
    IPV4_PREFIX_FIELD_NUMBER: _builtins.int
    IPV6_PREFIX_FIELD_NUMBER: _builtins.int
    HOST_AND_PORT_FIELD_NUMBER: _builtins.int
    WELL_KNOWN_REGEX_FIELD_NUMBER: _builtins.int
    STRICT_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.str
    len: _builtins.int
    min_len: _builtins.int
    max_len: _builtins.int
    len_bytes: _builtins.int
    min_bytes: _builtins.int
    max_bytes: _builtins.int
    pattern: _builtins.str
    prefix: _builtins.str
    suffix: _builtins.str
    contains: _builtins.str
    not_contains: _builtins.str
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    email: _builtins.bool
    hostname: _builtins.bool
    ip: _builtins.bool
    ipv4: _builtins.bool
    ipv6: _builtins.bool
    uri: _builtins.bool
    uri_ref: _builtins.bool
    address: _builtins.bool
    uuid: _builtins.bool
    tuuid: _builtins.bool
    ip_with_prefixlen: _builtins.bool
    ipv4_with_prefixlen: _builtins.bool
    ipv6_with_prefixlen: _builtins.bool
    ip_prefix: _builtins.bool
    ipv4_prefix: _builtins.bool
    ipv6_prefix: _builtins.bool
    host_and_port: _builtins.bool
    well_known_regex: KnownRegex
    strict: _builtins.bool
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        const: _builtins.str | None = ...,
        len: _builtins.int | None = ...,
        min_len: _builtins.int | None = ...,
        max_len: _builtins.int | None = ...,
        len_bytes: _builtins.int | None = ...,
        min_bytes: _builtins.int | None = ...,
        max_bytes: _builtins.int | None = ...,
        pattern: _builtins.str | None = ...,
        prefix: _builtins.str | None = ...,
        suffix: _builtins.str | None = ...,
        contains: _builtins.str | None = ...,
        not_contains: _builtins.str | None = ...,
        not_in: _abc.Iterable[_builtins.str] | None = ...,
        email: _builtins.bool | None = ...,
        hostname: _builtins.bool | None = ...,
        ip: _builtins.bool | None = ...,
        ipv4: _builtins.bool | None = ...,
        ipv6: _builtins.bool | None = ...,
        uri: _builtins.bool | None = ...,
        uri_ref: _builtins.bool | None = ...,
        address: _builtins.bool | None = ...,
        uuid: _builtins.bool | None = ...,
        tuuid: _builtins.bool | None = ...,
        ip_with_prefixlen: _builtins.bool | None = ...,
        ipv4_with_prefixlen: _builtins.bool | None = ...,
        ipv6_with_prefixlen: _builtins.bool | None = ...,
        ip_prefix: _builtins.bool | None = ...,
        ipv4_prefix: _builtins.bool | None = ...,
        ipv6_prefix: _builtins.bool | None = ...,
        host_and_port: _builtins.bool | None = ...,
        well_known_regex: KnownRegex | _builtins.int | _builtins.str | None = ...,
        strict: _builtins.bool | None = ...,
        example: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "address",
            "const",
            "contains",
            "email",
            "host_and_port",
            "hostname",
            "ip",
            "ip_prefix",
            "ip_with_prefixlen",
            "ipv4",
            "ipv4_prefix",
            "ipv4_with_prefixlen",
            "ipv6",
            "ipv6_prefix",
            "ipv6_with_prefixlen",
            "len",
            "len_bytes",
            "max_bytes",
            "max_len",
            "min_bytes",
            "min_len",
            "not_contains",
            "pattern",
            "prefix",
            "strict",
            "suffix",
            "tuuid",
            "uri",
            "uri_ref",
            "uuid",
            "well_known",
            "well_known_regex",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "address",
            "const",
            "contains",
            "email",
            "example",
            "host_and_port",
            "hostname",
            "in",
            "ip",
            "ip_prefix",
            "ip_with_prefixlen",
            "ipv4",
            "ipv4_prefix",
            "ipv4_with_prefixlen",
            "ipv6",
            "ipv6_prefix",
            "ipv6_with_prefixlen",
            "len",
            "len_bytes",
            "max_bytes",
            "max_len",
            "min_bytes",
            "min_len",
            "not_contains",
            "not_in",
            "pattern",
            "prefix",
            "strict",
            "suffix",
            "tuuid",
            "uri",
            "uri_ref",
            "uuid",
            "well_known",
            "well_known_regex",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["well_known"]
    ) -> (
        _typing.Literal[
            "email",
            "hostname",
            "ip",
            "ipv4",
            "ipv6",
            "uri",
            "uri_ref",
            "address",
            "uuid",
            "tuuid",
            "ip_with_prefixlen",
            "ipv4_with_prefixlen",
            "ipv6_with_prefixlen",
            "ip_prefix",
            "ipv4_prefix",
            "ipv6_prefix",
            "host_and_port",
            "well_known_regex",
        ]
        | None
    ): ...

@_typing.final
class BytesRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LEN_FIELD_NUMBER: _builtins.int
    MIN_LEN_FIELD_NUMBER: _builtins.int
    MAX_LEN_FIELD_NUMBER: _builtins.int
    PATTERN_FIELD_NUMBER: _builtins.int
    PREFIX_FIELD_NUMBER: _builtins.int
    SUFFIX_FIELD_NUMBER: _builtins.int
    CONTAINS_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    IP_FIELD_NUMBER: _builtins.int
    IPV4_FIELD_NUMBER: _builtins.int
    IPV6_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.bytes
    len: _builtins.int
    min_len: _builtins.int
    max_len: _builtins.int
    pattern: _builtins.str
    prefix: _builtins.bytes
    suffix: _builtins.bytes
    contains: _builtins.bytes
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.bytes]: ...
    ip: _builtins.bool
    ipv4: _builtins.bool
    ipv6: _builtins.bool
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.bytes]: ...
    def __init__(
        self,
        *,
        const: _builtins.bytes | None = ...,
        len: _builtins.int | None = ...,
        min_len: _builtins.int | None = ...,
        max_len: _builtins.int | None = ...,
        pattern: _builtins.str | None = ...,
        prefix: _builtins.bytes | None = ...,
        suffix: _builtins.bytes | None = ...,
        contains: _builtins.bytes | None = ...,
        not_in: _abc.Iterable[_builtins.bytes] | None = ...,
        ip: _builtins.bool | None = ...,
        ipv4: _builtins.bool | None = ...,
        ipv6: _builtins.bool | None = ...,
        example: _abc.Iterable[_builtins.bytes] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "const",
            "contains",
            "ip",
            "ipv4",
            "ipv6",
            "len",
            "max_len",
            "min_len",
            "pattern",
            "prefix",
            "suffix",
            "well_known",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "contains",
            "example",
            "in",
            "ip",
            "ipv4",
            "ipv6",
            "len",
            "max_len",
            "min_len",
            "not_in",
            "pattern",
            "prefix",
            "suffix",
            "well_known",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["well_known"]
    ) -> _typing.Literal["ip", "ipv4", "ipv6"] | None: ...

@_typing.final
class EnumRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    DEFINED_ONLY_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    const: _builtins.int
    defined_only: _builtins.bool
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def example(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def __init__(
        self,
        *,
        const: _builtins.int | None = ...,
        defined_only: _builtins.bool | None = ...,
        not_in: _abc.Iterable[_builtins.int] | None = ...,
        example: _abc.Iterable[_builtins.int] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["const", "defined_only"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["const", "defined_only", "example", "in", "not_in"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RepeatedRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MIN_ITEMS_FIELD_NUMBER: _builtins.int
    MAX_ITEMS_FIELD_NUMBER: _builtins.int
    UNIQUE_FIELD_NUMBER: _builtins.int
    ITEMS_FIELD_NUMBER: _builtins.int
    min_items: _builtins.int
    max_items: _builtins.int
    unique: _builtins.bool
    @_builtins.property
    def items(self) -> FieldRules: ...
    def __init__(
        self,
        *,
        min_items: _builtins.int | None = ...,
        max_items: _builtins.int | None = ...,
        unique: _builtins.bool | None = ...,
        items: FieldRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["items", "max_items", "min_items", "unique"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["items", "max_items", "min_items", "unique"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MapRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MIN_PAIRS_FIELD_NUMBER: _builtins.int
    MAX_PAIRS_FIELD_NUMBER: _builtins.int
    KEYS_FIELD_NUMBER: _builtins.int
    VALUES_FIELD_NUMBER: _builtins.int
    min_pairs: _builtins.int
    max_pairs: _builtins.int
    @_builtins.property
    def keys(self) -> FieldRules: ...
    @_builtins.property
    def values(self) -> FieldRules: ...
    def __init__(
        self,
        *,
        min_pairs: _builtins.int | None = ...,
        max_pairs: _builtins.int | None = ...,
        keys: FieldRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        values: FieldRules | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["keys", "max_pairs", "min_pairs", "values"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["keys", "max_pairs", "min_pairs", "values"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AnyRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def not_in(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        not_in: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["in", "not_in"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DurationRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    NOT_IN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def const(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def lt(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def lte(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def gt(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def gte(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def not_in(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_google_protobuf_duration_pb2.Duration]: ...
    @_builtins.property
    def example(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_google_protobuf_duration_pb2.Duration]: ...
    def __init__(
        self,
        *,
        const: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        lt: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        lte: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        gt: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        gte: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        not_in: _abc.Iterable[
            _google_protobuf_duration_pb2.Duration | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        example: _abc.Iterable[
            _google_protobuf_duration_pb2.Duration | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["const", "greater_than", "gt", "gte", "less_than", "lt", "lte"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gte",
            "in",
            "less_than",
            "lt",
            "lte",
            "not_in",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte"] | None: ...

@_typing.final
class TimestampRules(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONST_FIELD_NUMBER: _builtins.int
    LT_FIELD_NUMBER: _builtins.int
    LTE_FIELD_NUMBER: _builtins.int
    LT_NOW_FIELD_NUMBER: _builtins.int
    GT_FIELD_NUMBER: _builtins.int
    GTE_FIELD_NUMBER: _builtins.int
    GT_NOW_FIELD_NUMBER: _builtins.int
    WITHIN_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def const(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def lt(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def lte(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    lt_now: _builtins.bool
    @_builtins.property
    def gt(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def gte(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    gt_now: _builtins.bool
    @_builtins.property
    def within(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def example(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_google_protobuf_timestamp_pb2.Timestamp]: ...
    def __init__(
        self,
        *,
        const: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        lt: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        lte: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        lt_now: _builtins.bool | None = ...,
        gt: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        gte: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        gt_now: _builtins.bool | None = ...,
        within: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        example: _abc.Iterable[
            _google_protobuf_timestamp_pb2.Timestamp | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "const",
            "greater_than",
            "gt",
            "gt_now",
            "gte",
            "less_than",
            "lt",
            "lt_now",
            "lte",
            "within",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "const",
            "example",
            "greater_than",
            "gt",
            "gt_now",
            "gte",
            "less_than",
            "lt",
            "lt_now",
            "lte",
            "within",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["less_than"]
    ) -> _typing.Literal["lt", "lte", "lt_now"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["greater_than"]
    ) -> _typing.Literal["gt", "gte", "gt_now"] | None: ...

@_typing.final
class Violations(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VIOLATIONS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def violations(self) -> _containers.RepeatedCompositeFieldContainer[Violation]: ...
    def __init__(
        self,
        *,
        violations: _abc.Iterable[Violation | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["violations"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Violation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FIELD_FIELD_NUMBER: _builtins.int
    RULE_FIELD_NUMBER: _builtins.int
    RULE_ID_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    FOR_KEY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def field(self) -> FieldPath: ...
    @_builtins.property
    def rule(self) -> FieldPath: ...
    rule_id: _builtins.str
    message: _builtins.str
    for_key: _builtins.bool
    def __init__(
        self,
        *,
        field: FieldPath | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        rule: FieldPath | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        rule_id: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        for_key: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["field", "for_key", "message", "rule", "rule_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["field", "for_key", "message", "rule", "rule_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FieldPath(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ELEMENTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def elements(self) -> _containers.RepeatedCompositeFieldContainer[FieldPathElement]: ...
    def __init__(
        self,
        *,
        elements: _abc.Iterable[FieldPathElement | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["elements"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FieldPathElement(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FIELD_NUMBER_FIELD_NUMBER: _builtins.int
    FIELD_NAME_FIELD_NUMBER: _builtins.int
    FIELD_TYPE_FIELD_NUMBER: _builtins.int
    KEY_TYPE_FIELD_NUMBER: _builtins.int
    VALUE_TYPE_FIELD_NUMBER: _builtins.int
    INDEX_FIELD_NUMBER: _builtins.int
    BOOL_KEY_FIELD_NUMBER: _builtins.int
    INT_KEY_FIELD_NUMBER: _builtins.int
    UINT_KEY_FIELD_NUMBER: _builtins.int
    STRING_KEY_FIELD_NUMBER: _builtins.int
    field_number: _builtins.int
    field_name: _builtins.str
    field_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
    key_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
    value_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
    index: _builtins.int
    bool_key: _builtins.bool
    int_key: _builtins.int
    uint_key: _builtins.int
    string_key: _builtins.str
    def __init__(
        self,
        *,
        field_number: _builtins.int | None = ...,
        field_name: _builtins.str | None = ...,
        field_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
        | _builtins.int
        | _builtins.str
        | None = ...,
        key_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
        | _builtins.int
        | _builtins.str
        | None = ...,
        value_type: _google_protobuf_descriptor_pb2.FieldDescriptorProto.Type
        | _builtins.int
        | _builtins.str
        | None = ...,
        index: _builtins.int | None = ...,
        bool_key: _builtins.bool | None = ...,
        int_key: _builtins.int | None = ...,
        uint_key: _builtins.int | None = ...,
        string_key: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "bool_key",
            "field_name",
            "field_number",
            "field_type",
            "index",
            "int_key",
            "key_type",
            "string_key",
            "subscript",
            "uint_key",
            "value_type",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "bool_key",
            "field_name",
            "field_number",
            "field_type",
            "index",
            "int_key",
            "key_type",
            "string_key",
            "subscript",
            "uint_key",
            "value_type",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["subscript"]
    ) -> _typing.Literal["index", "bool_key", "int_key", "uint_key", "string_key"] | None: ...

MESSAGE_FIELD_NUMBER: _builtins.int
message: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.MessageOptions, MessageRules
]
ONEOF_FIELD_NUMBER: _builtins.int
oneof: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.OneofOptions, OneofRules
]
FIELD_FIELD_NUMBER: _builtins.int
field: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.FieldOptions, FieldRules
]
PREDEFINED_FIELD_NUMBER: _builtins.int
predefined: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.FieldOptions, PredefinedRules
]
