# Written by `nox -s generate` from flyteidl/core/workflow_closure.proto. Do not edit.
"""Messages and enums of flyteidl/core/workflow_closure.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n$flyteidl/core/workflow'
    b'_closure.proto\x12\rflyteidl'
    b'.core\x1a\x19flyteidl/core/tas'
    b'ks.proto\x1a\x1cflyteidl/core/'
    b'workflow.proto"\x81\x01\n\x0fWorkf'
    b'lowClosure\x12;\n\x08workflow\x18\x01'
    b' \x01(\x0b2\x1f.flyteidl.core.Wor'
    b'kflowTemplateR\x08workflow\x12'
    b'1\n\x05tasks\x18\x02 \x03(\x0b2\x1b.flyteid'
    b'l.core.TaskTemplateR\x05tas'
    b'ksB\xba\x01\n\x11com.flyteidl.core'
    b'B\x14WorkflowClosureProtoP\x01'
    b'Z:github.com/flyteorg/fl'
    b'yte/flyteidl/gen/pb-go/f'
    b'lyteidl/core\xa2\x02\x03FCX\xaa\x02\rFly'
    b'teidl.Core\xca\x02\rFlyteidl\\Co'
    b're\xe2\x02\x19Flyteidl\\Core\\GPBMe'
    b'tadata\xea\x02\x0eFlyteidl::Coreb'
    b'\x06proto3',
    globals(),
)
