# Written by `nox -s generate` from flyteidl2/common/configuration.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/configuration.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor

class _AttributesSourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> AttributesSource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[AttributesSource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, AttributesSource]]: ...
    SOURCE_UNSPECIFIED: AttributesSource  # 0
    GLOBAL: AttributesSource  # 1
    DOMAIN: AttributesSource  # 2
    PROJECT: AttributesSource  # 3
    PROJECT_DOMAIN: AttributesSource  # 4
    ORG: AttributesSource  # 5

class AttributesSource(_builtins.int, metaclass=_AttributesSourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = AttributesSource

SOURCE_UNSPECIFIED: AttributesSource  # 0
GLOBAL: AttributesSource  # 1
DOMAIN: AttributesSource  # 2
PROJECT: AttributesSource  # 3
PROJECT_DOMAIN: AttributesSource  # 4
ORG: AttributesSource  # 5
