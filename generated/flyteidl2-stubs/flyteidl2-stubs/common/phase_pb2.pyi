# Written by `nox -s generate` from flyteidl2/common/phase.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/common/phase.proto."""

import builtins as _builtins
import typing as _typing

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor

class _ActionPhaseEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ActionPhase: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ActionPhase]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ActionPhase]]: ...
    ACTION_PHASE_UNSPECIFIED: ActionPhase  # 0
    ACTION_PHASE_QUEUED: ActionPhase  # 1
    ACTION_PHASE_WAITING_FOR_RESOURCES: ActionPhase  # 2
    ACTION_PHASE_INITIALIZING: ActionPhase  # 3
    ACTION_PHASE_RUNNING: ActionPhase  # 4
    ACTION_PHASE_SUCCEEDED: ActionPhase  # 5
    ACTION_PHASE_FAILED: ActionPhase  # 6
    ACTION_PHASE_ABORTED: ActionPhase  # 7
    ACTION_PHASE_TIMED_OUT: ActionPhase  # 8
    ACTION_PHASE_PAUSED: ActionPhase  # 9
    ACTION_PHASE_RECOVERED: ActionPhase  # 10

class ActionPhase(_builtins.int, metaclass=_ActionPhaseEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ActionPhase

ACTION_PHASE_UNSPECIFIED: ActionPhase  # 0
ACTION_PHASE_QUEUED: ActionPhase  # 1
ACTION_PHASE_WAITING_FOR_RESOURCES: ActionPhase  # 2
ACTION_PHASE_INITIALIZING: ActionPhase  # 3
ACTION_PHASE_RUNNING: ActionPhase  # 4
ACTION_PHASE_SUCCEEDED: ActionPhase  # 5
ACTION_PHASE_FAILED: ActionPhase  # 6
ACTION_PHASE_ABORTED: ActionPhase  # 7
ACTION_PHASE_TIMED_OUT: ActionPhase  # 8
ACTION_PHASE_PAUSED: ActionPhase  # 9
ACTION_PHASE_RECOVERED: ActionPhase  # 10
