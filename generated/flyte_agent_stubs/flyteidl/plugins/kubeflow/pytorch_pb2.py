# Written by `nox -s generate` from flyteidl/plugins/kubeflow/pytorch.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/pytorch.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.plugins.kubeflow.common_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b"\n'flyteidl/plugins/kubef"
    b'low/pytorch.proto\x12\x19flyte'
    b'idl.plugins.kubeflow\x1a\x19fl'
    b'yteidl/core/tasks.proto\x1a'
    b'&flyteidl/plugins/kubefl'
    b'ow/common.proto"\xc1\x01\n\rElas'
    b'ticConfig\x12!\n\x0crdzv_backen'
    b'd\x18\x01 \x01(\tR\x0brdzvBackend\x12!\n\x0c'
    b'min_replicas\x18\x02 \x01(\x05R\x0bminR'
    b'eplicas\x12!\n\x0cmax_replicas\x18'
    b'\x03 \x01(\x05R\x0bmaxReplicas\x12$\n\x0enp'
    b'roc_per_node\x18\x04 \x01(\x05R\x0cnpro'
    b'cPerNode\x12!\n\x0cmax_restarts'
    b'\x18\x05 \x01(\x05R\x0bmaxRestarts"\x8c\x03\n\x1e'
    b'DistributedPyTorchTraini'
    b'ngTask\x12i\n\x0fworker_replica'
    b's\x18\x01 \x01(\x0b2@.flyteidl.plugi'
    b'ns.kubeflow.DistributedP'
    b'yTorchTrainingReplicaSpe'
    b'cR\x0eworkerReplicas\x12i\n\x0fmas'
    b'ter_replicas\x18\x02 \x01(\x0b2@.fly'
    b'teidl.plugins.kubeflow.D'
    b'istributedPyTorchTrainin'
    b'gReplicaSpecR\x0emasterRepl'
    b'icas\x12C\n\nrun_policy\x18\x03 \x01(\x0b'
    b'2$.flyteidl.plugins.kube'
    b'flow.RunPolicyR\trunPolic'
    b'y\x12O\n\x0eelastic_config\x18\x04 \x01('
    b'\x0b2(.flyteidl.plugins.kub'
    b'eflow.ElasticConfigR\rela'
    b'sticConfig"\xa6\x02\n%Distribut'
    b'edPyTorchTrainingReplica'
    b'Spec\x12\x1e\n\x08replicas\x18\x01 \x01(\x05B\x02'
    b'\x18\x01R\x08replicas\x12\x18\n\x05image\x18\x02 '
    b'\x01(\tB\x02\x18\x01R\x05image\x12:\n\tresour'
    b'ces\x18\x03 \x01(\x0b2\x18.flyteidl.cor'
    b'e.ResourcesB\x02\x18\x01R\tresourc'
    b'es\x12J\n\x0erestart_policy\x18\x04 \x01'
    b'(\x0e2\x1f.flyteidl.plugins.Re'
    b'startPolicyB\x02\x18\x01R\rrestart'
    b'Policy\x12;\n\x06common\x18\x05 \x01(\x0b2#'
    b'.flyteidl.plugins.Common'
    b'ReplicaSpecR\x06commonB\xfb\x01\n\x1d'
    b'com.flyteidl.plugins.kub'
    b'eflowB\x0cPytorchProtoP\x01ZFg'
    b'ithub.com/flyteorg/flyte'
    b'/flyteidl/gen/pb-go/flyt'
    b'eidl/plugins/kubeflow\xa2\x02\x03'
    b'FPK\xaa\x02\x19Flyteidl.Plugins.K'
    b'ubeflow\xca\x02\x19Flyteidl\\Plugi'
    b'ns\\Kubeflow\xe2\x02%Flyteidl\\P'
    b'lugins\\Kubeflow\\GPBMetad'
    b'ata\xea\x02\x1bFlyteidl::Plugins:'
    b':Kubeflowb\x06proto3',
    globals(),
)
