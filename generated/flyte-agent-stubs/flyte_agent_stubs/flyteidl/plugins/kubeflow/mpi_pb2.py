# Written by `nox -s generate` from flyteidl/plugins/kubeflow/mpi.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/mpi.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.plugins.kubeflow.common_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n#flyteidl/plugins/kubeflow/mpi.proto"
    b"\x12\x19flyteidl.plugins.kubeflow"
    b"\x1a\x19flyteidl/core/tasks.proto"
    b"\x1a&flyteidl/plugins/kubeflow/common.proto"
    b'"\xc9\x02'
    b"\n\x1aDistributedMPITrainingTask"
    b"\x12e"
    b"\n\x0fworker_replicas"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2<.flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec"
    b"R\x0eworkerReplicas"
    b"\x12i"
    b"\n\x11launcher_replicas"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2<.flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec"
    b"R\x10launcherReplicas"
    b"\x12C"
    b"\n\nrun_policy"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl.plugins.kubeflow.RunPolicy"
    b"R\trunPolicy"
    b"\x12\x14\n\x05slots\x18\x04 \x01(\x05R\x05slots"
    b'"\xbc\x02'
    b"\n!DistributedMPITrainingReplicaSpec"
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
    b"\x12\x18\n\x07command\x18\x05 \x03(\tR\x07command"
    b"\x12;\n\x06common\x18\x06 \x01(\x0b2#.flyteidl.plugins.CommonReplicaSpecR\x06common"
    b"B\xf7\x01"
    b"\n\x1dcom.flyteidl.plugins.kubeflow"
    b"B\x08MpiProto"
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
