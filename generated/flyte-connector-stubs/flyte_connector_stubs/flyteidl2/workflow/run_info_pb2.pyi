# Written by `nox -s generate` from flyteidl2/workflow/run_info.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/workflow/run_info.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class RunInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_SPEC_DIGEST_FIELD_NUMBER: _builtins.int
    INPUTS_URI_FIELD_NUMBER: _builtins.int
    OUTPUTS_URI_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    CONDITION_FIELD_NUMBER: _builtins.int
    OUTPUT_FIELD_NUMBER: _builtins.int
    PRINCIPAL_FIELD_NUMBER: _builtins.int
    task_spec_digest: _builtins.str
    inputs_uri: _builtins.str
    outputs_uri: _builtins.str
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    @_builtins.property
    def condition(self) -> _flyteidl2_workflow_run_definition_pb2.ConditionAction: ...
    @_builtins.property
    def output(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    @_builtins.property
    def principal(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    def __init__(
        self,
        *,
        task_spec_digest: _builtins.str | None = ...,
        inputs_uri: _builtins.str | None = ...,
        outputs_uri: _builtins.str | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        condition: _flyteidl2_workflow_run_definition_pb2.ConditionAction
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        output: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        principal: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["condition", "output", "principal", "run_spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "condition",
            "inputs_uri",
            "output",
            "outputs_uri",
            "principal",
            "run_spec",
            "task_spec_digest",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
