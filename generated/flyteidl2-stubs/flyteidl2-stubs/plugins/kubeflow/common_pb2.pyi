# Written by `nox -s generate` from flyteidl2/plugins/kubeflow/common.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/kubeflow/common.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _CleanPodPolicyEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> CleanPodPolicy: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[CleanPodPolicy]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, CleanPodPolicy]]: ...
    CLEANPOD_POLICY_NONE: CleanPodPolicy  # 0
    CLEANPOD_POLICY_RUNNING: CleanPodPolicy  # 1
    CLEANPOD_POLICY_ALL: CleanPodPolicy  # 2

class CleanPodPolicy(_builtins.int, metaclass=_CleanPodPolicyEnumTypeWrapper):
    ValueType: _typing.TypeAlias = CleanPodPolicy

CLEANPOD_POLICY_NONE: CleanPodPolicy  # 0
CLEANPOD_POLICY_RUNNING: CleanPodPolicy  # 1
CLEANPOD_POLICY_ALL: CleanPodPolicy  # 2

@_typing.final
class RunPolicy(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLEAN_POD_POLICY_FIELD_NUMBER: _builtins.int
    TTL_SECONDS_AFTER_FINISHED_FIELD_NUMBER: _builtins.int
    ACTIVE_DEADLINE_SECONDS_FIELD_NUMBER: _builtins.int
    BACKOFF_LIMIT_FIELD_NUMBER: _builtins.int
    clean_pod_policy: CleanPodPolicy
    ttl_seconds_after_finished: _builtins.int
    active_deadline_seconds: _builtins.int
    backoff_limit: _builtins.int
    def __init__(
        self,
        *,
        clean_pod_policy: CleanPodPolicy | _builtins.int | _builtins.str | None = ...,
        ttl_seconds_after_finished: _builtins.int | None = ...,
        active_deadline_seconds: _builtins.int | None = ...,
        backoff_limit: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "active_deadline_seconds",
            "backoff_limit",
            "clean_pod_policy",
            "ttl_seconds_after_finished",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
