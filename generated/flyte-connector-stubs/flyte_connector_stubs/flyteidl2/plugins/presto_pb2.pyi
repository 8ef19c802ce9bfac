# Written by `nox -s generate` from flyteidl2/plugins/presto.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/presto.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class PrestoQuery(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ROUTING_GROUP_FIELD_NUMBER: _builtins.int
    CATALOG_FIELD_NUMBER: _builtins.int
    SCHEMA_FIELD_NUMBER: _builtins.int
    STATEMENT_FIELD_NUMBER: _builtins.int
    routing_group: _builtins.str
    catalog: _builtins.str
    schema: _builtins.str
    statement: _builtins.str
    def __init__(
        self,
        *,
        routing_group: _builtins.str | None = ...,
        catalog: _builtins.str | None = ...,
        schema: _builtins.str | None = ...,
        statement: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["catalog", "routing_group", "schema", "statement"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
