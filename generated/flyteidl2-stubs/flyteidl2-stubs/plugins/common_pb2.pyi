# Written by `nox -s generate` from flyteidl2/plugins/common.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/common.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _RestartPolicyEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> RestartPolicy: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[RestartPolicy]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, RestartPolicy]]: ...
    RESTART_POLICY_NEVER: RestartPolicy  # 0
    RESTART_POLICY_ON_FAILURE: RestartPolicy  # 1
    RESTART_POLICY_ALWAYS: RestartPolicy  # 2

class RestartPolicy(_builtins.int, metaclass=_RestartPolicyEnumTypeWrapper):
    ValueType: _typing.TypeAlias = RestartPolicy

RESTART_POLICY_NEVER: RestartPolicy  # 0
RESTART_POLICY_ON_FAILURE: RestartPolicy  # 1
RESTART_POLICY_ALWAYS: RestartPolicy  # 2

@_typing.final
class CommonReplicaSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    REPLICAS_FIELD_NUMBER: _builtins.int
    IMAGE_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    RESTART_POLICY_FIELD_NUMBER: _builtins.int
    replicas: _builtins.int
    image: _builtins.str
    @_builtins.property
    def resources(self) -> _flyteidl2_core_tasks_pb2.Resources: ...
    restart_policy: RestartPolicy
    def __init__(
        self,
        *,
        replicas: _builtins.int | None = ...,
        image: _builtins.str | None = ...,
        resources: _flyteidl2_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        restart_policy: RestartPolicy | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resources"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["image", "replicas", "resources", "restart_policy"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
