# Written by `nox -s generate` from flyteidl/core/compiler.proto. Do not edit.
"""Messages and enums of flyteidl/core/compiler.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.interface_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.workflow_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1cflyteidl/core/compiler'
    b'.proto\x12\rflyteidl.core\x1a\x1ef'
    b'lyteidl/core/identifier.'
    b'proto\x1a\x1dflyteidl/core/int'
    b'erface.proto\x1a\x19flyteidl/c'
    b'ore/tasks.proto\x1a\x1cflyteid'
    b'l/core/workflow.proto"\x87\x03'
    b'\n\rConnectionSet\x12L\n\ndowns'
    b'tream\x18\x07 \x03(\x0b2,.flyteidl.c'
    b'ore.ConnectionSet.Downst'
    b'reamEntryR\ndownstream\x12F\n'
    b'\x08upstream\x18\x08 \x03(\x0b2*.flytei'
    b'dl.core.ConnectionSet.Up'
    b'streamEntryR\x08upstream\x1a\x1a\n'
    b'\x06IdList\x12\x10\n\x03ids\x18\x01 \x03(\tR\x03id'
    b's\x1ab\n\x0fDownstreamEntry\x12\x10\n\x03'
    b'key\x18\x01 \x01(\tR\x03key\x129\n\x05value\x18'
    b'\x02 \x01(\x0b2#.flyteidl.core.Co'
    b'nnectionSet.IdListR\x05valu'
    b'e:\x028\x01\x1a`\n\rUpstreamEntry\x12\x10'
    b'\n\x03key\x18\x01 \x01(\tR\x03key\x129\n\x05valu'
    b'e\x18\x02 \x01(\x0b2#.flyteidl.core.'
    b'ConnectionSet.IdListR\x05va'
    b'lue:\x028\x01"\x8f\x01\n\x10CompiledWork'
    b'flow\x12;\n\x08template\x18\x01 \x01(\x0b2\x1f'
    b'.flyteidl.core.WorkflowT'
    b'emplateR\x08template\x12>\n\x0bcon'
    b'nections\x18\x02 \x01(\x0b2\x1c.flyteid'
    b'l.core.ConnectionSetR\x0bco'
    b'nnections"S\n\x12CompiledLau'
    b'nchPlan\x12=\n\x08template\x18\x01 \x01('
    b'\x0b2!.flyteidl.core.Launch'
    b'PlanTemplateR\x08template"G'
    b'\n\x0cCompiledTask\x127\n\x08templa'
    b'te\x18\x01 \x01(\x0b2\x1b.flyteidl.core'
    b'.TaskTemplateR\x08template"'
    b'\x93\x02\n\x17CompiledWorkflowClos'
    b'ure\x129\n\x07primary\x18\x01 \x01(\x0b2\x1f.f'
    b'lyteidl.core.CompiledWor'
    b'kflowR\x07primary\x12D\n\rsub_wo'
    b'rkflows\x18\x02 \x03(\x0b2\x1f.flyteidl'
    b'.core.CompiledWorkflowR\x0c'
    b'subWorkflows\x121\n\x05tasks\x18\x03 '
    b'\x03(\x0b2\x1b.flyteidl.core.Comp'
    b'iledTaskR\x05tasks\x12D\n\x0claunc'
    b'h_plans\x18\x04 \x03(\x0b2!.flyteidl'
    b'.core.CompiledLaunchPlan'
    b'R\x0blaunchPlansB\xb3\x01\n\x11com.fl'
    b'yteidl.coreB\rCompilerPro'
    b'toP\x01Z:github.com/flyteor'
    b'g/flyte/flyteidl/gen/pb-'
    b'go/flyteidl/core\xa2\x02\x03FCX\xaa\x02'
    b'\rFlyteidl.Core\xca\x02\rFlyteid'
    b'l\\Core\xe2\x02\x19Flyteidl\\Core\\G'
    b'PBMetadata\xea\x02\x0eFlyteidl::C'
    b'oreb\x06proto3',
    globals(),
)
