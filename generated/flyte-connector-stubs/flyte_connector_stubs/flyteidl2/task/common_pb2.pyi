# Written by `nox -s generate` from flyteidl2/task/common.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/task/common.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.core import artifact_id_pb2 as _flyteidl2_core_artifact_id_pb2
from flyte_connector_stubs.flyteidl2.core import interface_pb2 as _flyteidl2_core_interface_pb2
from flyte_connector_stubs.flyteidl2.core import literals_pb2 as _flyteidl2_core_literals_pb2
from flyte_connector_stubs.flyteidl2.core import types_pb2 as _flyteidl2_core_types_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _FixedRateUnitEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> FixedRateUnit: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[FixedRateUnit]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, FixedRateUnit]]: ...
    FIXED_RATE_UNIT_UNSPECIFIED: FixedRateUnit  # 0
    FIXED_RATE_UNIT_MINUTE: FixedRateUnit  # 1
    FIXED_RATE_UNIT_HOUR: FixedRateUnit  # 2
    FIXED_RATE_UNIT_DAY: FixedRateUnit  # 3

class FixedRateUnit(_builtins.int, metaclass=_FixedRateUnitEnumTypeWrapper):
    ValueType: _typing.TypeAlias = FixedRateUnit

FIXED_RATE_UNIT_UNSPECIFIED: FixedRateUnit  # 0
FIXED_RATE_UNIT_MINUTE: FixedRateUnit  # 1
FIXED_RATE_UNIT_HOUR: FixedRateUnit  # 2
FIXED_RATE_UNIT_DAY: FixedRateUnit  # 3

class _TriggerAutomationSpecTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> TriggerAutomationSpecType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[TriggerAutomationSpecType]: ...
    def items(
        self,
    ) -> _builtins.list[_builtins.tuple[_builtins.str, TriggerAutomationSpecType]]: ...
    TYPE_UNSPECIFIED: TriggerAutomationSpecType  # 0
    TYPE_NONE: TriggerAutomationSpecType  # 1
    TYPE_SCHEDULE: TriggerAutomationSpecType  # 2
    TYPE_ARTIFACT: TriggerAutomationSpecType  # 3

class TriggerAutomationSpecType(_builtins.int, metaclass=_TriggerAutomationSpecTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = TriggerAutomationSpecType

TYPE_UNSPECIFIED: TriggerAutomationSpecType  # 0
TYPE_NONE: TriggerAutomationSpecType  # 1
TYPE_SCHEDULE: TriggerAutomationSpecType  # 2
TYPE_ARTIFACT: TriggerAutomationSpecType  # 3

@_typing.final
class NamedParameter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PARAMETER_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def parameter(self) -> _flyteidl2_core_interface_pb2.Parameter: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        parameter: _flyteidl2_core_interface_pb2.Parameter
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["parameter"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "parameter"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FixedRate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    UNIT_FIELD_NUMBER: _builtins.int
    START_TIME_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    unit: FixedRateUnit
    @_builtins.property
    def start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
        unit: FixedRateUnit | _builtins.int | _builtins.str | None = ...,
        start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["start_time"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["start_time", "unit", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Cron(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    EXPRESSION_FIELD_NUMBER: _builtins.int
    TIMEZONE_FIELD_NUMBER: _builtins.int
    expression: _builtins.str
    timezone: _builtins.str
    def __init__(
        self,
        *,
        expression: _builtins.str | None = ...,
        timezone: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expression", "timezone"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Schedule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RATE_FIELD_NUMBER: _builtins.int
    CRON_EXPRESSION_FIELD_NUMBER: _builtins.int
    CRON_FIELD_NUMBER: _builtins.int
    KICKOFF_TIME_INPUT_ARG_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def rate(self) -> FixedRate: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.task.Schedule.cron_expression is deprecated.")
    def cron_expression(self) -> _builtins.str: ...
    @cron_expression.setter
    @_typing_extensions.deprecated("flyteidl2.task.Schedule.cron_expression is deprecated.")
    def cron_expression(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def cron(self) -> Cron: ...
    kickoff_time_input_arg: _builtins.str
    def __init__(
        self,
        *,
        rate: FixedRate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        cron_expression: _builtins.str | None = ...,
        cron: Cron | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        kickoff_time_input_arg: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["cron", "cron_expression", "expression", "rate"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cron", "cron_expression", "expression", "kickoff_time_input_arg", "rate"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["expression"]
    ) -> _typing.Literal["rate", "cron_expression", "cron"] | None: ...

@_typing.final
class ArtifactTrigger(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class PartitionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class PartitionInputArgsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    ARTIFACT_NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    INPUT_ARG_FIELD_NUMBER: _builtins.int
    PARTITIONS_FIELD_NUMBER: _builtins.int
    PARTITION_INPUT_ARGS_FIELD_NUMBER: _builtins.int
    artifact_name: _builtins.str
    version: _builtins.str
    input_arg: _builtins.str
    @_builtins.property
    def partitions(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def partition_input_args(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        artifact_name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        input_arg: _builtins.str | None = ...,
        partitions: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        partition_input_args: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "artifact_name", "input_arg", "partition_input_args", "partitions", "version"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TriggerAutomationSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TYPE_FIELD_NUMBER: _builtins.int
    SCHEDULE_FIELD_NUMBER: _builtins.int
    ARTIFACT_FIELD_NUMBER: _builtins.int
    type: TriggerAutomationSpecType
    @_builtins.property
    def schedule(self) -> Schedule: ...
    @_builtins.property
    def artifact(self) -> ArtifactTrigger: ...
    def __init__(
        self,
        *,
        type: TriggerAutomationSpecType | _builtins.int | _builtins.str | None = ...,
        schedule: Schedule | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        artifact: ArtifactTrigger | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["artifact", "automation", "schedule"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["artifact", "automation", "schedule", "type"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["automation"]
    ) -> _typing.Literal["schedule", "artifact"] | None: ...

@_typing.final
class NamedLiteral(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def value(self) -> _flyteidl2_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        value: _flyteidl2_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OutputReferences(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_URI_FIELD_NUMBER: _builtins.int
    REPORT_URI_FIELD_NUMBER: _builtins.int
    output_uri: _builtins.str
    report_uri: _builtins.str
    def __init__(
        self,
        *,
        output_uri: _builtins.str | None = ...,
        report_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["output_uri", "report_uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Inputs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    CONTEXT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(self) -> _containers.RepeatedCompositeFieldContainer[NamedLiteral]: ...
    @_builtins.property
    def context(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_literals_pb2.KeyValuePair]: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[NamedLiteral | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        context: _abc.Iterable[
            _flyteidl2_core_literals_pb2.KeyValuePair
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["context", "literals"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProducedArtifact(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    INFO_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    PARENT_ARTIFACTS_FIELD_NUMBER: _builtins.int
    PARTITIONS_FIELD_NUMBER: _builtins.int
    TIME_PARTITION_FIELD_NUMBER: _builtins.int
    output: _builtins.str
    name: _builtins.str
    version: _builtins.str
    @_builtins.property
    def info(self) -> _flyteidl2_core_artifact_id_pb2.ArtifactInfo: ...
    @_builtins.property
    def type(self) -> _flyteidl2_core_types_pb2.LiteralType: ...
    @_builtins.property
    def parent_artifacts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
    ]: ...
    @_builtins.property
    def partitions(self) -> _flyteidl2_core_artifact_id_pb2.Partitions: ...
    @_builtins.property
    def time_partition(self) -> _flyteidl2_core_artifact_id_pb2.TimePartition: ...
    def __init__(
        self,
        *,
        output: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        version: _builtins.str | None = ...,
        info: _flyteidl2_core_artifact_id_pb2.ArtifactInfo
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        type: _flyteidl2_core_types_pb2.LiteralType
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        parent_artifacts: _abc.Iterable[
            _flyteidl2_core_artifact_id_pb2.ArtifactVersionId
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        partitions: _flyteidl2_core_artifact_id_pb2.Partitions
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        time_partition: _flyteidl2_core_artifact_id_pb2.TimePartition
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["info", "partitions", "time_partition", "type"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "info",
            "name",
            "output",
            "parent_artifacts",
            "partitions",
            "time_partition",
            "type",
            "version",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Outputs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERALS_FIELD_NUMBER: _builtins.int
    PRODUCED_ARTIFACTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literals(self) -> _containers.RepeatedCompositeFieldContainer[NamedLiteral]: ...
    @_builtins.property
    def produced_artifacts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ProducedArtifact]: ...
    def __init__(
        self,
        *,
        literals: _abc.Iterable[NamedLiteral | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        produced_artifacts: _abc.Iterable[
            ProducedArtifact | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["literals", "produced_artifacts"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
