# Written by `nox -s generate` from flyteidl/admin/workflow.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/workflow.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.admin import (
    description_entity_pb2 as _flyteidl_admin_description_entity_pb2,
)
from flyte_agent_stubs.flyteidl.core import compiler_pb2 as _flyteidl_core_compiler_pb2
from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import workflow_pb2 as _flyteidl_core_workflow_pb2
from flyte_agent_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class WorkflowCreateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def spec(self) -> WorkflowSpec: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        spec: WorkflowSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "spec"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "spec"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowCreateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Workflow(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    CLOSURE_FIELD_NUMBER: _builtins.int
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    @_builtins.property
    def closure(self) -> WorkflowClosure: ...
    short_description: _builtins.str
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        closure: WorkflowClosure | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        short_description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["closure", "id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["closure", "id", "short_description"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKFLOWS_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def workflows(self) -> _containers.RepeatedCompositeFieldContainer[Workflow]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        workflows: _abc.Iterable[Workflow | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["token", "workflows"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TEMPLATE_FIELD_NUMBER: _builtins.int
    SUB_WORKFLOWS_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def template(self) -> _flyteidl_core_workflow_pb2.WorkflowTemplate: ...
    @_builtins.property
    def sub_workflows(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl_core_workflow_pb2.WorkflowTemplate
    ]: ...
    @_builtins.property
    def description(self) -> _flyteidl_admin_description_entity_pb2.DescriptionEntity: ...
    def __init__(
        self,
        *,
        template: _flyteidl_core_workflow_pb2.WorkflowTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        sub_workflows: _abc.Iterable[
            _flyteidl_core_workflow_pb2.WorkflowTemplate
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        description: _flyteidl_admin_description_entity_pb2.DescriptionEntity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["description", "template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["description", "sub_workflows", "template"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowClosure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    COMPILED_WORKFLOW_FIELD_NUMBER: _builtins.int
    CREATED_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def compiled_workflow(self) -> _flyteidl_core_compiler_pb2.CompiledWorkflowClosure: ...
    @_builtins.property
    def created_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        compiled_workflow: _flyteidl_core_compiler_pb2.CompiledWorkflowClosure
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        created_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["compiled_workflow", "created_at"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["compiled_workflow", "created_at"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowErrorExistsDifferentStructure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkflowErrorExistsIdenticalStructure(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateWorkflowFailureReason(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXISTS_DIFFERENT_STRUCTURE_FIELD_NUMBER: _builtins.int
    EXISTS_IDENTICAL_STRUCTURE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def exists_different_structure(self) -> WorkflowErrorExistsDifferentStructure: ...
    @_builtins.property
    def exists_identical_structure(self) -> WorkflowErrorExistsIdenticalStructure: ...
    def __init__(
        self,
        *,
        exists_different_structure: WorkflowErrorExistsDifferentStructure
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        exists_identical_structure: WorkflowErrorExistsIdenticalStructure
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "exists_different_structure", "exists_identical_structure", "reason"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "exists_different_structure", "exists_identical_structure", "reason"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["reason"]
    ) -> _typing.Literal["exists_different_structure", "exists_identical_structure"] | None: ...
