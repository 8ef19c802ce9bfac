# Written by `nox -s generate` from flyteidl/core/errors.proto. Do not edit.
"""Messages and enums of flyteidl/core/errors.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.execution_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1aflyteidl/core/errors.p'
    b'roto\x12\rflyteidl.core\x1a\x1dfly'
    b'teidl/core/execution.pro'
    b'to\x1a\x1fgoogle/protobuf/time'
    b'stamp.proto"\xb7\x02\n\x0eContaine'
    b'rError\x12\x12\n\x04code\x18\x01 \x01(\tR\x04co'
    b'de\x12\x18\n\x07message\x18\x02 \x01(\tR\x07mes'
    b'sage\x126\n\x04kind\x18\x03 \x01(\x0e2".fly'
    b'teidl.core.ContainerErro'
    b'r.KindR\x04kind\x12?\n\x06origin\x18\x04'
    b" \x01(\x0e2'.flyteidl.core.Exe"
    b'cutionError.ErrorKindR\x06o'
    b'rigin\x128\n\ttimestamp\x18\x05 \x01(\x0b'
    b'2\x1a.google.protobuf.Times'
    b'tampR\ttimestamp\x12\x16\n\x06worke'
    b'r\x18\x06 \x01(\tR\x06worker",\n\x04Kind\x12'
    b'\x13\n\x0fNON_RECOVERABLE\x10\x00\x12\x0f\n\x0b'
    b'RECOVERABLE\x10\x01"D\n\rErrorDo'
    b'cument\x123\n\x05error\x18\x01 \x01(\x0b2\x1d.'
    b'flyteidl.core.ContainerE'
    b'rrorR\x05errorB\xb1\x01\n\x11com.flyt'
    b'eidl.coreB\x0bErrorsProtoP\x01'
    b'Z:github.com/flyteorg/fl'
    b'yte/flyteidl/gen/pb-go/f'
    b'lyteidl/core\xa2\x02\x03FCX\xaa\x02\rFly'
    b'teidl.Core\xca\x02\rFlyteidl\\Co'
    b're\xe2\x02\x19Flyteidl\\Core\\GPBMe'
    b'tadata\xea\x02\x0eFlyteidl::Coreb'
    b'\x06proto3',
    globals(),
)
