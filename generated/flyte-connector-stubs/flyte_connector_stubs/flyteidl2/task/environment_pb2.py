# Written by `nox -s generate` from flyteidl2/task/environment.proto. Do not edit.
"""Messages and enums of flyteidl2/task/environment.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n flyteidl2/task/environment.proto"
    b"\x12\x0eflyteidl2.task"
    b"\x1a\x1bbuf/validate/validate.proto"
    b'"X'
    b"\n\x0bEnvironment"
    b"\x12\x1d\n\x04name\x18\x01 \x01(\tB\t\xbaH\x06r\x04\x10\x01\x18?R\x04name"
    b"\x12*\n\x0bdescription\x18\x02 \x01(\tB\x08\xbaH\x05r\x03\x18\xff\x01R\x0bdescription"
    b"B\xb5\x01"
    b"\n\x12com.flyteidl2.task"
    b"B\x10EnvironmentProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/task"
    b"\xa2\x02\x03FTX"
    b"\xaa\x02\x0eFlyteidl2.Task"
    b"\xca\x02\x0eFlyteidl2\\Task"
    b"\xe2\x02\x1aFlyteidl2\\Task\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Task"
    b"b\x06proto3",
    globals(),
)
