# Written by `nox -s generate` from flyteidl2/common/runtime_version.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/runtime_version.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class RuntimeMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _RuntimeTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> RuntimeMetadata.RuntimeType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[RuntimeMetadata.RuntimeType]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, RuntimeMetadata.RuntimeType]]: ...
        OTHER: RuntimeMetadata.RuntimeType  # 0
        FLYTE_SDK: RuntimeMetadata.RuntimeType  # 1
        UNION_SDK: RuntimeMetadata.RuntimeType  # 2

    class RuntimeType(_builtins.int, metaclass=_RuntimeTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = RuntimeMetadata.RuntimeType

    OTHER: RuntimeMetadata.RuntimeType  # 0
    FLYTE_SDK: RuntimeMetadata.RuntimeType  # 1
    UNION_SDK: RuntimeMetadata.RuntimeType  # 2
    TYPE_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    FLAVOR_FIELD_NUMBER: _builtins.int
    type: RuntimeMetadata.RuntimeType
    version: _builtins.str
    flavor: _builtins.str
    def __init__(
        self,
        *,
        type: RuntimeMetadata.RuntimeType | _builtins.int | _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        flavor: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["flavor", "type", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
