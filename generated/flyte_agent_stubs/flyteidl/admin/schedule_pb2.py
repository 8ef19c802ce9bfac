# Written by `nox -s generate` from flyteidl/admin/schedule.proto. Do not edit.
"""Messages and enums of flyteidl/admin/schedule.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1dflyteidl/admin/schedul'
    b'e.proto\x12\x0eflyteidl.admin"'
    b'T\n\tFixedRate\x12\x14\n\x05value\x18\x01 '
    b'\x01(\rR\x05value\x121\n\x04unit\x18\x02 \x01(\x0e'
    b'2\x1d.flyteidl.admin.FixedR'
    b'ateUnitR\x04unit"B\n\x0cCronSch'
    b'edule\x12\x1a\n\x08schedule\x18\x01 \x01(\tR'
    b'\x08schedule\x12\x16\n\x06offset\x18\x02 \x01('
    b'\tR\x06offset"\xfa\x01\n\x08Schedule\x12-'
    b'\n\x0fcron_expression\x18\x01 \x01(\tB'
    b'\x02\x18\x01H\x00R\x0ecronExpression\x12/\n'
    b'\x04rate\x18\x02 \x01(\x0b2\x19.flyteidl.a'
    b'dmin.FixedRateH\x00R\x04rate\x12C'
    b'\n\rcron_schedule\x18\x04 \x01(\x0b2\x1c.'
    b'flyteidl.admin.CronSched'
    b'uleH\x00R\x0ccronSchedule\x123\n\x16k'
    b'ickoff_time_input_arg\x18\x03 '
    b'\x01(\tR\x13kickoffTimeInputArg'
    b'B\x14\n\x12ScheduleExpression*.'
    b'\n\rFixedRateUnit\x12\n\n\x06MINUT'
    b'E\x10\x00\x12\x08\n\x04HOUR\x10\x01\x12\x07\n\x03DAY\x10\x02B\xb9'
    b'\x01\n\x12com.flyteidl.adminB\rS'
    b'cheduleProtoP\x01Z;github.c'
    b'om/flyteorg/flyte/flytei'
    b'dl/gen/pb-go/flyteidl/ad'
    b'min\xa2\x02\x03FAX\xaa\x02\x0eFlyteidl.Adm'
    b'in\xca\x02\x0eFlyteidl\\Admin\xe2\x02\x1aFl'
    b'yteidl\\Admin\\GPBMetadata'
    b'\xea\x02\x0fFlyteidl::Adminb\x06prot'
    b'o3',
    globals(),
)
