# Written by `nox -s generate` from flyteidl2/common/run.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/run.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _RelationTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> RelationType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[RelationType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, RelationType]]: ...
    RELATION_TYPE_UNSPECIFIED: RelationType  # 0
    RELATION_TYPE_RERUN: RelationType  # 1
    RELATION_TYPE_RECOVER: RelationType  # 2
    RELATION_TYPE_SPAWN: RelationType  # 3
    RELATION_TYPE_TRIGGERED: RelationType  # 4
    RELATION_TYPE_ON_ARTIFACT: RelationType  # 5

class RelationType(_builtins.int, metaclass=_RelationTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = RelationType

RELATION_TYPE_UNSPECIFIED: RelationType  # 0
RELATION_TYPE_RERUN: RelationType  # 1
RELATION_TYPE_RECOVER: RelationType  # 2
RELATION_TYPE_SPAWN: RelationType  # 3
RELATION_TYPE_TRIGGERED: RelationType  # 4
RELATION_TYPE_ON_ARTIFACT: RelationType  # 5

@_typing.final
class OffloadedInputData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URI_FIELD_NUMBER: _builtins.int
    INPUTS_HASH_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    inputs_hash: _builtins.str
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        inputs_hash: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["inputs_hash", "uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Relation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RELATED_TO_FIELD_NUMBER: _builtins.int
    RELATION_TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def related_to(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    relation_type: RelationType
    def __init__(
        self,
        *,
        related_to: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        relation_type: RelationType | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["related_to"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["related_to", "relation_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
