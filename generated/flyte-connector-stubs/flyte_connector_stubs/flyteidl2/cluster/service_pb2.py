# Written by `nox -s generate` from flyteidl2/cluster/service.proto. Do not edit.
"""Messages and enums of flyteidl2/cluster/service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.cluster.payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/cluster/service.proto"
    b"\x12\x11flyteidl2.cluster"
    b"\x1a\x1fflyteidl2/cluster/payload.proto"
    b"2v"
    b"\n\x0eClusterService"
    b"\x12d"
    b"\n\rSelectCluster"
    b"\x12'.flyteidl2.cluster.SelectClusterRequest"
    b"\x1a(.flyteidl2.cluster.SelectClusterResponse"
    b'"\x00'
    b"B\xc3\x01"
    b"\n\x15com.flyteidl2.cluster"
    b"B\x0cServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/cluster"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x11Flyteidl2.Cluster"
    b"\xca\x02\x11Flyteidl2\\Cluster"
    b"\xe2\x02\x1dFlyteidl2\\Cluster\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Cluster"
    b"b\x06proto3",
    globals(),
)
