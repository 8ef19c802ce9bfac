# Written by `nox -s generate` from flyteidl/plugins/kubeflow/common.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/common.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.plugins.common_pb2  # noqa: F401
from flyte_agent_stubs import POOL
from flyte_agent_stubs.flyteidl.plugins.common_pb2 import *  # noqa: F403

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl/plugins/kubeflow/common.proto"
    b"\x12\x19flyteidl.plugins.kubeflow"
    b"\x1a\x1dflyteidl/plugins/common.proto"
    b'"\xfa\x01'
    b"\n\tRunPolicy"
    b"\x12S"
    b"\n\x10clean_pod_policy"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2).flyteidl.plugins.kubeflow.CleanPodPolicy"
    b"R\x0ecleanPodPolicy"
    b"\x12;\n\x1attl_seconds_after_finished\x18\x02 \x01(\x05R\x17ttlSecondsAfterFinished"
    b"\x126\n\x17active_deadline_seconds\x18\x03 \x01(\x05R\x15activeDeadlineSeconds"
    b"\x12#\n\rbackoff_limit\x18\x04 \x01(\x05R\x0cbackoffLimit"
    b"*`"
    b"\n\x0eCleanPodPolicy"
    b"\x12\x18\n\x14CLEANPOD_POLICY_NONE\x10\x00"
    b"\x12\x1b\n\x17CLEANPOD_POLICY_RUNNING\x10\x01"
    b"\x12\x17\n\x13CLEANPOD_POLICY_ALL\x10\x02"
    b"B\xfa\x01"
    b"\n\x1dcom.flyteidl.plugins.kubeflow"
    b"B\x0bCommonProto"
    b"P\x01"
    b"ZFgithub.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/plugins/"
    b"kubeflow"
    b"\xa2\x02\x03FPK"
    b"\xaa\x02\x19Flyteidl.Plugins.Kubeflow"
    b"\xca\x02\x19Flyteidl\\Plugins\\Kubeflow"
    b"\xe2\x02%Flyteidl\\Plugins\\Kubeflow\\GPBMetadata"
    b"\xea\x02\x1bFlyteidl::Plugins::Kubeflow"
    b"P\x00"
    b"b\x06proto3",
    globals(),
)
