# Written by `nox -s generate` from flyteidl/admin/schedule.proto. Do not edit.
"""Messages and enums of flyteidl/admin/schedule.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/admin/schedule.proto"
    b"\x12\x0eflyteidl.admin"
    b'"T'
    b"\n\tFixedRate"
    b"\x12\x14\n\x05value\x18\x01 \x01(\rR\x05value"
    b"\x121\n\x04unit\x18\x02 \x01(\x0e2\x1d.flyteidl.admin.FixedRateUnitR\x04unit"
    b'"B'
    b"\n\x0cCronSchedule"
    b"\x12\x1a\n\x08schedule\x18\x01 \x01(\tR\x08schedule"
    b"\x12\x16\n\x06offset\x18\x02 \x01(\tR\x06offset"
    b'"\xfa\x01'
    b"\n\x08Schedule"
    b"\x12-\n\x0fcron_expression\x18\x01 \x01(\tB\x02\x18\x01H\x00R\x0ecronExpression"
    b"\x12/\n\x04rate\x18\x02 \x01(\x0b2\x19.flyteidl.admin.FixedRateH\x00R\x04rate"
    b"\x12C"
    b"\n\rcron_schedule"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl.admin.CronSchedule"
    b"H\x00"
    b"R\x0ccronSchedule"
    b"\x123\n\x16kickoff_time_input_arg\x18\x03 \x01(\tR\x13kickoffTimeInputArg"
    b"B\x14\n\x12ScheduleExpression"
    b"*.\n\rFixedRateUnit\x12\n\n\x06MINUTE\x10\x00\x12\x08\n\x04HOUR\x10\x01\x12\x07\n\x03DAY\x10\x02"
    b"B\xb9\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\rScheduleProto"
    b"P\x01"
    b"Z;github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/admin"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl.Admin"
    b"\xca\x02\x0eFlyteidl\\Admin"
    b"\xe2\x02\x1aFlyteidl\\Admin\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl::Admin"
    b"b\x06proto3",
    globals(),
)
