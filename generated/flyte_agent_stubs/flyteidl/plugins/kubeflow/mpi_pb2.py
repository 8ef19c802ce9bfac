# Written by `nox -s generate` from flyteidl/plugins/kubeflow/mpi.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/mpi.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.plugins.kubeflow.common_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n#flyteidl/plugins/kubef'
    b'low/mpi.proto\x12\x19flyteidl.'
    b'plugins.kubeflow\x1a\x19flytei'
    b'dl/core/tasks.proto\x1a&fly'
    b'teidl/plugins/kubeflow/c'
    b'ommon.proto"\xc9\x02\n\x1aDistribu'
    b'tedMPITrainingTask\x12e\n\x0fwo'
    b'rker_replicas\x18\x01 \x01(\x0b2<.fl'
    b'yteidl.plugins.kubeflow.'
    b'DistributedMPITrainingRe'
    b'plicaSpecR\x0eworkerReplica'
    b's\x12i\n\x11launcher_replicas\x18\x02'
    b' \x01(\x0b2<.flyteidl.plugins.'
    b'kubeflow.DistributedMPIT'
    b'rainingReplicaSpecR\x10laun'
    b'cherReplicas\x12C\n\nrun_poli'
    b'cy\x18\x03 \x01(\x0b2$.flyteidl.plug'
    b'ins.kubeflow.RunPolicyR\t'
    b'runPolicy\x12\x14\n\x05slots\x18\x04 \x01(\x05'
    b'R\x05slots"\xbc\x02\n!DistributedM'
    b'PITrainingReplicaSpec\x12\x1e\n'
    b'\x08replicas\x18\x01 \x01(\x05B\x02\x18\x01R\x08rep'
    b'licas\x12\x18\n\x05image\x18\x02 \x01(\tB\x02\x18\x01'
    b'R\x05image\x12:\n\tresources\x18\x03 \x01'
    b'(\x0b2\x18.flyteidl.core.Resou'
    b'rcesB\x02\x18\x01R\tresources\x12J\n\x0er'
    b'estart_policy\x18\x04 \x01(\x0e2\x1f.fl'
    b'yteidl.plugins.RestartPo'
    b'licyB\x02\x18\x01R\rrestartPolicy\x12'
    b'\x18\n\x07command\x18\x05 \x03(\tR\x07comman'
    b'd\x12;\n\x06common\x18\x06 \x01(\x0b2#.flyt'
    b'eidl.plugins.CommonRepli'
    b'caSpecR\x06commonB\xf7\x01\n\x1dcom.f'
    b'lyteidl.plugins.kubeflow'
    b'B\x08MpiProtoP\x01ZFgithub.com'
    b'/flyteorg/flyte/flyteidl'
    b'/gen/pb-go/flyteidl/plug'
    b'ins/kubeflow\xa2\x02\x03FPK\xaa\x02\x19Fly'
    b'teidl.Plugins.Kubeflow\xca\x02'
    b'\x19Flyteidl\\Plugins\\Kubefl'
    b'ow\xe2\x02%Flyteidl\\Plugins\\Ku'
    b'beflow\\GPBMetadata\xea\x02\x1bFly'
    b'teidl::Plugins::Kubeflow'
    b'b\x06proto3',
    globals(),
)
