# Written by `nox -s generate` from flyteidl/plugins/kubeflow/pytorch.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/pytorch.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.plugins.kubeflow.common_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl/plugins/kubeflow/pytorch.proto"
    b"\x12\x19flyteidl.plugins.kubeflow"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a&flyteidl/plugins/kubeflow/common.proto"
    b'"\xc1\x01'
    b"\n\rElasticConfig"
    b"\x12!\n\x0crdzv_backend\x18\x01 \x01(\tR\x0brdzvBackend"
    b"\x12!\n\x0cmin_replicas\x18\x02 \x01(\x05R\x0bminReplicas"
    b"\x12!\n\x0cmax_replicas\x18\x03 \x01(\x05R\x0bmaxReplicas"
    b"\x12$\n\x0enproc_per_node\x18\x04 \x01(\x05R\x0cnprocPerNode"
    b"\x12!\n\x0cmax_restarts\x18\x05 \x01(\x05R\x0bmaxRestarts"
    b'"\x8c\x03'
    b"\n\x1eDistributedPyTorchTrainingTask"
    b"\x12i"
    b"\n\x0fworker_replicas"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2@.flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSp"
    b"ec"
    b"R\x0eworkerReplicas"
    b"\x12i"
    b"\n\x0fmaster_replicas"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2@.flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSp"
    b"ec"
    b"R\x0emasterReplicas"
    b"\x12C"
    b"\n\nrun_policy"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl.plugins.kubeflow.RunPolicy"
    b"R\trunPolicy"
    b"\x12O"
    b"\n\x0eelastic_config"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2(.flyteidl.plugins.kubeflow.ElasticConfig"
    b"R\relasticConfig"
    b'"\xa6\x02'
    b"\n%DistributedPyTorchTrainingReplicaSpec"
    b"\x12\x1e\n\x08replicas\x18\x01 \x01(\x05B\x02\x18\x01R\x08replicas"
    b"\x12\x18\n\x05image\x18\x02 \x01(\tB\x02\x18\x01R\x05image"
    b"\x12:\n\tresources\x18\x03 \x01(\x0b2\x18.flyteidl.core.ResourcesB\x02\x18\x01R\tresources"
    b"\x12J"
    b"\n\x0erestart_policy"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2\x1f.flyteidl.plugins.RestartPolicy"
    b"B\x02\x18\x01"
    b"R\rrestartPolicy"
    b"\x12;\n\x06common\x18\x05 \x01(\x0b2#.flyteidl.plugins.CommonReplicaSpecR\x06common"
    b"B\xfb\x01"
    b"\n\x1dcom.flyteidl.plugins.kubeflow"
    b"B\x0cPytorchProto"
    b"P\x01"
    b"ZFgithub.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/plugins/"
    b"kubeflow"
    b"\xa2\x02\x03FPK"
    b"\xaa\x02\x19Flyteidl.Plugins.Kubeflow"
    b"\xca\x02\x19Flyteidl\\Plugins\\Kubeflow"
    b"\xe2\x02%Flyteidl\\Plugins\\Kubeflow\\GPBMetadata"
    b"\xea\x02\x1bFlyteidl::Plugins::Kubeflow"
    b"b\x06proto3",
    globals(),
)
