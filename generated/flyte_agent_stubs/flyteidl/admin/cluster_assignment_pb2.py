# Written by `nox -s generate` from flyteidl/admin/cluster_assignment.proto. Do not edit.
"""Messages and enums of flyteidl/admin/cluster_assignment.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b"\n'flyteidl/admin/cluster"
    b'_assignment.proto\x12\x0eflyte'
    b'idl.admin"K\n\x11ClusterAssi'
    b'gnment\x12*\n\x11cluster_pool_n'
    b'ame\x18\x03 \x01(\tR\x0fclusterPoolNa'
    b'meJ\x04\x08\x01\x10\x02J\x04\x08\x02\x10\x03B\xc2\x01\n\x12com.f'
    b'lyteidl.adminB\x16ClusterAs'
    b'signmentProtoP\x01Z;github.'
    b'com/flyteorg/flyte/flyte'
    b'idl/gen/pb-go/flyteidl/a'
    b'dmin\xa2\x02\x03FAX\xaa\x02\x0eFlyteidl.Ad'
    b'min\xca\x02\x0eFlyteidl\\Admin\xe2\x02\x1aF'
    b'lyteidl\\Admin\\GPBMetadat'
    b'a\xea\x02\x0fFlyteidl::Adminb\x06pro'
    b'to3',
    globals(),
)
