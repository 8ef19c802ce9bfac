# Written by `nox -s generate` from flyteidl/core/execution_envs.proto. Do not edit.
"""Messages and enums of flyteidl/core/execution_envs.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n"flyteidl/core/executio'
    b'n_envs.proto\x12\rflyteidl.c'
    b'ore\x1a\x1cgoogle/protobuf/str'
    b'uct.proto"\x92\x01\n\x16ExecutionE'
    b'nvAssignment\x12\x19\n\x08node_ids'
    b'\x18\x01 \x03(\tR\x07nodeIds\x12\x1b\n\ttask_'
    b'type\x18\x02 \x01(\tR\x08taskType\x12@\n\r'
    b'execution_env\x18\x03 \x01(\x0b2\x1b.fl'
    b'yteidl.core.ExecutionEnv'
    b'R\x0cexecutionEnv"\xc1\x01\n\x0cExecu'
    b'tionEnv\x12\x12\n\x04name\x18\x01 \x01(\tR\x04n'
    b'ame\x12\x12\n\x04type\x18\x02 \x01(\tR\x04type\x12'
    b'1\n\x06extant\x18\x03 \x01(\x0b2\x17.google'
    b'.protobuf.StructH\x00R\x06exta'
    b'nt\x12-\n\x04spec\x18\x04 \x01(\x0b2\x17.googl'
    b'e.protobuf.StructH\x00R\x04spe'
    b'c\x12\x18\n\x07version\x18\x05 \x01(\tR\x07vers'
    b'ionB\r\n\x0benvironmentB\xb8\x01\n\x11c'
    b'om.flyteidl.coreB\x12Execut'
    b'ionEnvsProtoP\x01Z:github.c'
    b'om/flyteorg/flyte/flytei'
    b'dl/gen/pb-go/flyteidl/co'
    b're\xa2\x02\x03FCX\xaa\x02\rFlyteidl.Core'
    b'\xca\x02\rFlyteidl\\Core\xe2\x02\x19Flyte'
    b'idl\\Core\\GPBMetadata\xea\x02\x0eF'
    b'lyteidl::Coreb\x06proto3',
    globals(),
)
