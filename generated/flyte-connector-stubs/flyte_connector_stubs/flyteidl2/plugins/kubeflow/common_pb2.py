# Written by `nox -s generate` from flyteidl2/plugins/kubeflow/common.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/kubeflow/common.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl2/plugins/kubeflow/common.proto"
    b"\x12\x1aflyteidl2.plugins.kubeflow"
    b'"\xfb\x01'
    b"\n\tRunPolicy"
    b"\x12T"
    b"\n\x10clean_pod_policy"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2*.flyteidl2.plugins.kubeflow.CleanPodPolicy"
    b"R\x0ecleanPodPolicy"
    b"\x12;\n\x1attl_seconds_after_finished\x18\x02 \x01(\x05R\x17ttlSecondsAfterFinished"
    b"\x126\n\x17active_deadline_seconds\x18\x03 \x01(\x05R\x15activeDeadlineSeconds"
    b"\x12#\n\rbackoff_limit\x18\x04 \x01(\x05R\x0cbackoffLimit"
    b"*`"
    b"\n\x0eCleanPodPolicy"
    b"\x12\x18\n\x14CLEANPOD_POLICY_NONE\x10\x00"
    b"\x12\x1b\n\x17CLEANPOD_POLICY_RUNNING\x10\x01"
    b"\x12\x17\n\x13CLEANPOD_POLICY_ALL\x10\x02"
    b"B\xf9\x01"
    b"\n\x1ecom.flyteidl2.plugins.kubeflow"
    b"B\x0bCommonProto"
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
