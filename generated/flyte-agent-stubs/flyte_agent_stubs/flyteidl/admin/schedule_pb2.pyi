# Written by `nox -s generate` from flyteidl/admin/schedule.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/schedule.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class _FixedRateUnitEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> FixedRateUnit: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[FixedRateUnit]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, FixedRateUnit]]: ...
    MINUTE: FixedRateUnit  # 0
    HOUR: FixedRateUnit  # 1
    DAY: FixedRateUnit  # 2

class FixedRateUnit(_builtins.int, metaclass=_FixedRateUnitEnumTypeWrapper):
    ValueType: _typing.TypeAlias = FixedRateUnit

MINUTE: FixedRateUnit  # 0
HOUR: FixedRateUnit  # 1
DAY: FixedRateUnit  # 2

@_typing.final
class FixedRate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    UNIT_FIELD_NUMBER: _builtins.int
    value: _builtins.int
    unit: FixedRateUnit
    def __init__(
        self,
        *,
        value: _builtins.int | None = ...,
        unit: FixedRateUnit | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["unit", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CronSchedule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SCHEDULE_FIELD_NUMBER: _builtins.int
    OFFSET_FIELD_NUMBER: _builtins.int
    schedule: _builtins.str
    offset: _builtins.str
    def __init__(
        self,
        *,
        schedule: _builtins.str | None = ...,
        offset: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["offset", "schedule"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Schedule(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CRON_EXPRESSION_FIELD_NUMBER: _builtins.int
    RATE_FIELD_NUMBER: _builtins.int
    CRON_SCHEDULE_FIELD_NUMBER: _builtins.int
    KICKOFF_TIME_INPUT_ARG_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl.admin.Schedule.cron_expression is deprecated.")
    def cron_expression(self) -> _builtins.str: ...
    @cron_expression.setter
    @_typing_extensions.deprecated("flyteidl.admin.Schedule.cron_expression is deprecated.")
    def cron_expression(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def rate(self) -> FixedRate: ...
    @_builtins.property
    def cron_schedule(self) -> CronSchedule: ...
    kickoff_time_input_arg: _builtins.str
    def __init__(
        self,
        *,
        cron_expression: _builtins.str | None = ...,
        rate: FixedRate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        cron_schedule: CronSchedule | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        kickoff_time_input_arg: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "ScheduleExpression", "cron_expression", "cron_schedule", "rate"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "ScheduleExpression",
            "cron_expression",
            "cron_schedule",
            "kickoff_time_input_arg",
            "rate",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["ScheduleExpression"]
    ) -> _typing.Literal["cron_expression", "rate", "cron_schedule"] | None: ...
