# Written by `nox -s generate` from flyteidl/admin/cluster_assignment.proto. Do not edit.
"""Messages and enums of flyteidl/admin/cluster_assignment.proto."""

from flyte_stubs_runtime.pool import load

from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl/admin/cluster_assignment.proto"
    b"\x12\x0eflyteidl.admin"
    b'"K'
    b"\n\x11ClusterAssignment"
    b"\x12*\n\x11cluster_pool_name\x18\x03 \x01(\tR\x0fclusterPoolName"
    b"J\x04\x08\x01\x10\x02"
    b"J\x04\x08\x02\x10\x03"
    b"B\xc2\x01"
    b"\n\x12com.flyteidl.admin"
    b"B\x16ClusterAssignmentProto"
    b"P\x01"
    b"Z;github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/admin"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl.Admin"
    b"\xca\x02\x0eFlyteidl\\Admin"
    b"\xe2\x02\x1aFlyteidl\\Admin\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl::Admin"
    b"b\x06proto3",
    globals(),
)
