# Written by `nox -s generate` from flyteidl2/plugins/kubeflow/mpi.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/kubeflow/mpi.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.tasks_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.plugins.common_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.plugins.kubeflow.common_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/plugins/kubeflow/mpi.proto"
    b"\x12\x1aflyteidl2.plugins.kubeflow"
    b"\x1a\x1aflyteidl2/core/tasks.proto"
    b"\x1a\x1eflyteidl2/plugins/common.proto"
    b"\x1a'flyteidl2/plugins/kubeflow/common.proto"
    b'"\xcc\x02'
    b"\n\x1aDistributedMPITrainingTask"
    b"\x12f"
    b"\n\x0fworker_replicas"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2=.flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec"
    b"R\x0eworkerReplicas"
    b"\x12j"
    b"\n\x11launcher_replicas"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2=.flyteidl2.plugins.kubeflow.DistributedMPITrainingReplicaSpec"
    b"R\x10launcherReplicas"
    b"\x12D"
    b"\n\nrun_policy"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.plugins.kubeflow.RunPolicy"
    b"R\trunPolicy"
    b"\x12\x14\n\x05slots\x18\x04 \x01(\x05R\x05slots"
    b'"\xbf\x02'
    b"\n!DistributedMPITrainingReplicaSpec"
    b"\x12\x1e\n\x08replicas\x18\x01 \x01(\x05B\x02\x18\x01R\x08replicas"
    b"\x12\x18\n\x05image\x18\x02 \x01(\tB\x02\x18\x01R\x05image"
    b"\x12;\n\tresources\x18\x03 \x01(\x0b2\x19.flyteidl2.core.ResourcesB\x02\x18\x01R\tresources"
    b"\x12K"
    b"\n\x0erestart_policy"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2 .flyteidl2.plugins.RestartPolicy"
    b"B\x02\x18\x01"
    b"R\rrestartPolicy"
    b"\x12\x18\n\x07command\x18\x05 \x03(\tR\x07command"
    b"\x12<\n\x06common\x18\x06 \x01(\x0b2$.flyteidl2.plugins.CommonReplicaSpecR\x06common"
    b"B\xf6\x01"
    b"\n\x1ecom.flyteidl2.plugins.kubeflow"
    b"B\x08MpiProto"
    b"H\x02"
    b"P\x01"
    b"Z>github.com/flyteorg/flyte/v2/gen/go/flyteidl2/plugins/kubeflow"
    b"\xa2\x02\x03FPK"
    b"\xaa\x02\x1aFlyteidl2.Plugins.Kubeflow"
    b"\xca\x02\x1aFlyteidl2\\Plugins\\Kubeflow"
    b"\xe2\x02&Flyteidl2\\Plugins\\Kubeflow\\GPBMetadata"
    b"\xea\x02\x1cFlyteidl2::Plugins::Kubeflow"
    b"b\x06proto3",
    globals(),
)
