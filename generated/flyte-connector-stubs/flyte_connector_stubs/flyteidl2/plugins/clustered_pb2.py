# Written by `nox -s generate` from flyteidl2/plugins/clustered.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/clustered.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.wrappers_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/plugins/clustered.proto"
    b"\x12\x11flyteidl2.plugins"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a\x1egoogle/protobuf/wrappers.proto"
    b'"\x8d\x03'
    b"\n\x11ClusteredTaskSpec"
    b"\x12#\n\x08replicas\x18\x01 \x01(\x05B\x07\xbaH\x04\x1a\x02 \x00R\x08replicas"
    b"\x12-\n\x0enproc_per_node\x18\x02 \x01(\x05B\x07\xbaH\x04\x1a\x02 \x00R\x0cnprocPerNode"
    b"\x124\n\x07runtime\x18\x03 \x01(\x0b2\x1a.flyteidl2.plugins.RuntimeR\x07runtime"
    b"\x12C"
    b"\n\x0cinterconnect"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2\x1f.flyteidl2.plugins.Interconnect"
    b"R\x0cinterconnect"
    b"\x12N"
    b"\n\x0efailure_policy"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2'.flyteidl2.plugins.ClusterFailurePolicy"
    b"R\rfailurePolicy"
    b"\x12Y"
    b"\n\x1attl_seconds_after_finished"
    b"\x18\x06"
    b" \x01"
    b"(\x0b"
    b"2\x1c.google.protobuf.UInt32Value"
    b"R\x17ttlSecondsAfterFinished"
    b'"P'
    b"\n\x07Runtime"
    b"\x12=\n\x08torchrun\x18\x01 \x01(\x0b2\x1f.flyteidl2.plugins.TorchRuntimeH\x00R\x08torchrun"
    b"B\x06\n\x04kind"
    b'"t'
    b"\n\x0cTorchRuntime"
    b"\x12A"
    b"\n\x0crdzv_backend"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1e.flyteidl2.plugins.RdzvBackend"
    b"R\x0brdzvBackend"
    b"\x12!\n\x0cmax_restarts\x18\x02 \x01(\x05R\x0bmaxRestarts"
    b'"x'
    b"\n\x14ClusterFailurePolicy"
    b"\x12!\n\x0cmax_restarts\x18\x01 \x01(\x05R\x0bmaxRestarts"
    b"\x12=\n\x1brestart_on_host_maintenance\x18\x02 \x01(\x08R\x18restartOnHostMaintenance"
    b"*#\n\x0bRdzvBackend\x12\n\n\x06STATIC\x10\x00\x12\x08\n\x04C10D\x10\x01"
    b"*:\n\x0cInterconnect\x12\x07\n\x03TCP\x10\x00\x12\x07\n\x03EFA\x10\x01\x12\x0e\n\nINFINIBAND\x10\x02\x12\x08\n\x04ROCE\x10\x03"
    b"B\xc5\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\x0eClusteredProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/plugins"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x11Flyteidl2.Plugins"
    b"\xca\x02\x11Flyteidl2\\Plugins"
    b"\xe2\x02\x1dFlyteidl2\\Plugins\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Plugins"
    b"b\x06proto3",
    globals(),
)
