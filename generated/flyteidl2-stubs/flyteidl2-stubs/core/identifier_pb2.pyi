# Written by `nox -s generate` from flyteidl2/core/identifier.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/identifier.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _ResourceTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ResourceType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ResourceType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ResourceType]]: ...
    UNSPECIFIED: ResourceType  # 0
    TASK: ResourceType  # 1
    WORKFLOW: ResourceType  # 2
    LAUNCH_PLAN: ResourceType  # 3
    DATASET: ResourceType  # 4

class ResourceType(_builtins.int, metaclass=_ResourceTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ResourceType

UNSPECIFIED: ResourceType  # 0
TASK: ResourceType  # 1
WORKFLOW: ResourceType  # 2
LAUNCH_PLAN: ResourceType  # 3
DATASET: ResourceType  # 4

@_typing.final
class Identifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    resource_type: ResourceType
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    version: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        resource_type: ResourceType | _builtins.int | _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["domain", "name", "org", "project", "resource_type", "version"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowExecutionIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecutionIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NODE_ID_FIELD_NUMBER: _builtins.int
    EXECUTION_ID_FIELD_NUMBER: _builtins.int
    node_id: _builtins.str
    @_builtins.property
    def execution_id(self) -> WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        node_id: _builtins.str | None = ...,
        execution_id: WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["execution_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["execution_id", "node_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecutionIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    NODE_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    RETRY_ATTEMPT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> Identifier: ...
    @_builtins.property
    def node_execution_id(self) -> NodeExecutionIdentifier: ...
    retry_attempt: _builtins.int
    def __init__(
        self,
        *,
        task_id: Identifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        node_execution_id: NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        retry_attempt: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["node_execution_id", "task_id"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["node_execution_id", "retry_attempt", "task_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SignalIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNAL_ID_FIELD_NUMBER: _builtins.int
    EXECUTION_ID_FIELD_NUMBER: _builtins.int
    signal_id: _builtins.str
    @_builtins.property
    def execution_id(self) -> WorkflowExecutionIdentifier: ...
    def __init__(
        self,
        *,
        signal_id: _builtins.str | None = ...,
        execution_id: WorkflowExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["execution_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["execution_id", "signal_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
