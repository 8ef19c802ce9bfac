# Written by `nox -s generate` from flyteidl2/task/task_definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/task/task_definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.common import identity_pb2 as _flyteidl2_common_identity_pb2
from flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2
from flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyteidl2.task import environment_pb2 as _flyteidl2_task_environment_pb2
from flyteidl2.task import run_pb2 as _flyteidl2_task_run_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class TaskName(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ORG_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    org: _builtins.str
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    version: _builtins.str
    def __init__(
        self,
        *,
        org: _builtins.str | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project", "version"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskTriggersSummary(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class TriggerDetails(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        NAME_FIELD_NUMBER: _builtins.int
        ACTIVE_FIELD_NUMBER: _builtins.int
        AUTOMATION_SPEC_FIELD_NUMBER: _builtins.int
        name: _builtins.str
        active: _builtins.bool
        @_builtins.property
        def automation_spec(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
        def __init__(
            self,
            *,
            name: _builtins.str | None = ...,
            active: _builtins.bool | None = ...,
            automation_spec: _flyteidl2_task_common_pb2.TriggerAutomationSpec
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["automation_spec"]) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["active", "automation_spec", "name"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class TriggerStats(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        TOTAL_FIELD_NUMBER: _builtins.int
        ACTIVE_FIELD_NUMBER: _builtins.int
        total: _builtins.int
        active: _builtins.int
        def __init__(
            self,
            *,
            total: _builtins.int | None = ...,
            active: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["active", "total"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    DETAILS_FIELD_NUMBER: _builtins.int
    STATS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def details(self) -> TaskTriggersSummary.TriggerDetails: ...
    @_builtins.property
    def stats(self) -> TaskTriggersSummary.TriggerStats: ...
    def __init__(
        self,
        *,
        details: TaskTriggersSummary.TriggerDetails
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        stats: TaskTriggersSummary.TriggerStats
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["details", "stats", "summary"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["details", "stats", "summary"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["summary"]
    ) -> _typing.Literal["details", "stats"] | None: ...

@_typing.final
class LatestRunSummary(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    RUN_TIME_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    ROOT_TASK_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    @_builtins.property
    def run_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    root_task_name: _builtins.str
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        root_task_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run_id", "run_time"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["phase", "root_task_name", "run_id", "run_time"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEPLOYED_BY_FIELD_NUMBER: _builtins.int
    SHORT_NAME_FIELD_NUMBER: _builtins.int
    DEPLOYED_AT_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_NAME_FIELD_NUMBER: _builtins.int
    TRIGGERS_SUMMARY_FIELD_NUMBER: _builtins.int
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def deployed_by(self) -> _flyteidl2_common_identity_pb2.EnrichedIdentity: ...
    short_name: _builtins.str
    @_builtins.property
    def deployed_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    environment_name: _builtins.str
    @_builtins.property
    def triggers_summary(self) -> TaskTriggersSummary: ...
    short_description: _builtins.str
    def __init__(
        self,
        *,
        deployed_by: _flyteidl2_common_identity_pb2.EnrichedIdentity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        short_name: _builtins.str | None = ...,
        deployed_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        environment_name: _builtins.str | None = ...,
        triggers_summary: TaskTriggersSummary
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        short_description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["deployed_at", "deployed_by", "triggers_summary"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "deployed_at",
            "deployed_by",
            "environment_name",
            "short_description",
            "short_name",
            "triggers_summary",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskSummary(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LATEST_RUN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def latest_run(self) -> LatestRunSummary: ...
    def __init__(
        self,
        *,
        latest_run: LatestRunSummary | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_latest_run", "latest_run"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["_latest_run", "latest_run"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_latest_run"]
    ) -> _typing.Literal["latest_run"] | None: ...

@_typing.final
class Task(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    TASK_SUMMARY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> TaskIdentifier: ...
    @_builtins.property
    def metadata(self) -> TaskMetadata: ...
    @_builtins.property
    def task_summary(self) -> TaskSummary: ...
    def __init__(
        self,
        *,
        task_id: TaskIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: TaskMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        task_summary: TaskSummary | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_task_summary", "metadata", "task_id", "task_summary"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["_task_summary", "metadata", "task_id", "task_summary"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_task_summary"]
    ) -> _typing.Literal["task_summary"] | None: ...

@_typing.final
class SourceCode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LINK_FIELD_NUMBER: _builtins.int
    link: _builtins.str
    def __init__(
        self,
        *,
        link: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["link"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DocumentationEntity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    LONG_DESCRIPTION_FIELD_NUMBER: _builtins.int
    SOURCE_CODE_FIELD_NUMBER: _builtins.int
    short_description: _builtins.str
    long_description: _builtins.str
    @_builtins.property
    def source_code(self) -> SourceCode: ...
    def __init__(
        self,
        *,
        short_description: _builtins.str | None = ...,
        long_description: _builtins.str | None = ...,
        source_code: SourceCode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["source_code"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["long_description", "short_description", "source_code"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_TEMPLATE_FIELD_NUMBER: _builtins.int
    DEFAULT_INPUTS_FIELD_NUMBER: _builtins.int
    SHORT_NAME_FIELD_NUMBER: _builtins.int
    ENVIRONMENT_FIELD_NUMBER: _builtins.int
    DOCUMENTATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_template(self) -> _flyteidl2_core_tasks_pb2.TaskTemplate: ...
    @_builtins.property
    def default_inputs(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_task_common_pb2.NamedParameter]: ...
    short_name: _builtins.str
    @_builtins.property
    def environment(self) -> _flyteidl2_task_environment_pb2.Environment: ...
    @_builtins.property
    def documentation(self) -> DocumentationEntity: ...
    def __init__(
        self,
        *,
        task_template: _flyteidl2_core_tasks_pb2.TaskTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        default_inputs: _abc.Iterable[
            _flyteidl2_task_common_pb2.NamedParameter
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        short_name: _builtins.str | None = ...,
        environment: _flyteidl2_task_environment_pb2.Environment
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        documentation: DocumentationEntity
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["documentation", "environment", "task_template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "default_inputs", "documentation", "environment", "short_name", "task_template"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TraceSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INTERFACE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def interface(self) -> _flyteidl2_core_interface_pb2.TypedInterface: ...
    def __init__(
        self,
        *,
        interface: _flyteidl2_core_interface_pb2.TypedInterface
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["interface"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["interface"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskDetails(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TASK_ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def task_id(self) -> TaskIdentifier: ...
    @_builtins.property
    def metadata(self) -> TaskMetadata: ...
    @_builtins.property
    def spec(self) -> TaskSpec: ...
    def __init__(
        self,
        *,
        task_id: TaskIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: TaskMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        spec: TaskSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["metadata", "spec", "task_id"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["metadata", "spec", "task_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskTrigger(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    AUTOMATION_SPEC_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def spec(self) -> TaskTriggerSpec: ...
    @_builtins.property
    def automation_spec(self) -> _flyteidl2_task_common_pb2.TriggerAutomationSpec: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        spec: TaskTriggerSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        automation_spec: _flyteidl2_task_common_pb2.TriggerAutomationSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["automation_spec", "spec"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["automation_spec", "name", "spec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskTriggerSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTIVE_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    OFFLOADED_INPUT_DATA_FIELD_NUMBER: _builtins.int
    RUN_SPEC_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    active: _builtins.bool
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def offloaded_input_data(self) -> _flyteidl2_common_run_pb2.OffloadedInputData: ...
    @_builtins.property
    def run_spec(self) -> _flyteidl2_task_run_pb2.RunSpec: ...
    description: _builtins.str
    def __init__(
        self,
        *,
        active: _builtins.bool | None = ...,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        offloaded_input_data: _flyteidl2_common_run_pb2.OffloadedInputData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_spec: _flyteidl2_task_run_pb2.RunSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["input_wrapper", "inputs", "offloaded_input_data", "run_spec"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "active", "description", "input_wrapper", "inputs", "offloaded_input_data", "run_spec"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["input_wrapper"]
    ) -> _typing.Literal["inputs", "offloaded_input_data"] | None: ...
