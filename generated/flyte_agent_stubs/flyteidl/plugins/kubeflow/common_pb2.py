# Written by `nox -s generate` from flyteidl/plugins/kubeflow/common.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/kubeflow/common.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.plugins.common_pb2  # noqa: F401
from flyte_agent_stubs.flyteidl.plugins.common_pb2 import *  # noqa: F403

DESCRIPTOR = _pool.load(
    b'\n&flyteidl/plugins/kubef'
    b'low/common.proto\x12\x19flytei'
    b'dl.plugins.kubeflow\x1a\x1dfly'
    b'teidl/plugins/common.pro'
    b'to"\xfa\x01\n\tRunPolicy\x12S\n\x10clea'
    b'n_pod_policy\x18\x01 \x01(\x0e2).fly'
    b'teidl.plugins.kubeflow.C'
    b'leanPodPolicyR\x0ecleanPodP'
    b'olicy\x12;\n\x1attl_seconds_aft'
    b'er_finished\x18\x02 \x01(\x05R\x17ttlSe'
    b'condsAfterFinished\x126\n\x17ac'
    b'tive_deadline_seconds\x18\x03 '
    b'\x01(\x05R\x15activeDeadlineSecon'
    b'ds\x12#\n\rbackoff_limit\x18\x04 \x01('
    b'\x05R\x0cbackoffLimit*`\n\x0eClean'
    b'PodPolicy\x12\x18\n\x14CLEANPOD_PO'
    b'LICY_NONE\x10\x00\x12\x1b\n\x17CLEANPOD_'
    b'POLICY_RUNNING\x10\x01\x12\x17\n\x13CLEA'
    b'NPOD_POLICY_ALL\x10\x02B\xfa\x01\n\x1dco'
    b'm.flyteidl.plugins.kubef'
    b'lowB\x0bCommonProtoP\x01ZFgith'
    b'ub.com/flyteorg/flyte/fl'
    b'yteidl/gen/pb-go/flyteid'
    b'l/plugins/kubeflow\xa2\x02\x03FPK'
    b'\xaa\x02\x19Flyteidl.Plugins.Kube'
    b'flow\xca\x02\x19Flyteidl\\Plugins\\'
    b'Kubeflow\xe2\x02%Flyteidl\\Plug'
    b'ins\\Kubeflow\\GPBMetadata'
    b'\xea\x02\x1bFlyteidl::Plugins::Ku'
    b'beflowP\x00b\x06proto3',
    globals(),
)
