# Written by `nox -s generate` from flyteidl/core/dynamic_job.proto. Do not edit.
"""Messages and enums of flyteidl/core/dynamic_job.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1fflyteidl/core/dynamic_'
    b'job.proto\x12\rflyteidl.core'
    b'\x1a\x1cflyteidl/core/literals'
    b'.proto\x1a\x19flyteidl/core/ta'
    b'sks.proto\x1a\x1cflyteidl/core'
    b'/workflow.proto"\x8a\x02\n\x0eDyna'
    b'micJobSpec\x12)\n\x05nodes\x18\x01 \x03('
    b'\x0b2\x13.flyteidl.core.NodeR\x05'
    b'nodes\x12#\n\rmin_successes\x18\x02'
    b' \x01(\x03R\x0cminSuccesses\x120\n\x07ou'
    b'tputs\x18\x03 \x03(\x0b2\x16.flyteidl.c'
    b'ore.BindingR\x07outputs\x121\n\x05'
    b'tasks\x18\x04 \x03(\x0b2\x1b.flyteidl.c'
    b'ore.TaskTemplateR\x05tasks\x12'
    b'C\n\x0csubworkflows\x18\x05 \x03(\x0b2\x1f.'
    b'flyteidl.core.WorkflowTe'
    b'mplateR\x0csubworkflowsB\xb5\x01\n'
    b'\x11com.flyteidl.coreB\x0fDyna'
    b'micJobProtoP\x01Z:github.co'
    b'm/flyteorg/flyte/flyteid'
    b'l/gen/pb-go/flyteidl/cor'
    b'e\xa2\x02\x03FCX\xaa\x02\rFlyteidl.Core\xca'
    b'\x02\rFlyteidl\\Core\xe2\x02\x19Flytei'
    b'dl\\Core\\GPBMetadata\xea\x02\x0eFl'
    b'yteidl::Coreb\x06proto3',
    globals(),
)
