# Written by `nox -s generate` from flyteidl/core/execution_envs.proto. Do not edit.
"""Messages and enums of flyteidl/core/execution_envs.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b'\n"flyteidl/core/execution_envs.proto'
    b"\x12\rflyteidl.core"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b'"\x92\x01'
    b"\n\x16ExecutionEnvAssignment"
    b"\x12\x19\n\x08node_ids\x18\x01 \x03(\tR\x07nodeIds"
    b"\x12\x1b\n\ttask_type\x18\x02 \x01(\tR\x08taskType"
    b"\x12@"
    b"\n\rexecution_env"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1b.flyteidl.core.ExecutionEnv"
    b"R\x0cexecutionEnv"
    b'"\xc1\x01'
    b"\n\x0cExecutionEnv"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12\x12\n\x04type\x18\x02 \x01(\tR\x04type"
    b"\x121\n\x06extant\x18\x03 \x01(\x0b2\x17.google.protobuf.StructH\x00R\x06extant"
    b"\x12-\n\x04spec\x18\x04 \x01(\x0b2\x17.google.protobuf.StructH\x00R\x04spec"
    b"\x12\x18\n\x07version\x18\x05 \x01(\tR\x07version"
    b"B\r\n\x0benvironment"
    b"B\xb8\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x12ExecutionEnvsProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
