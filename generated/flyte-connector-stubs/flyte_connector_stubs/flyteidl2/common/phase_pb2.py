# Written by `nox -s generate` from flyteidl2/common/phase.proto. Do not edit.
"""Messages and enums of flyteidl2/common/phase.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cflyteidl2/common/phase.proto"
    b"\x12\x10flyteidl2.common"
    b"*\xc5\x02"
    b"\n\x0bActionPhase"
    b"\x12\x1c\n\x18ACTION_PHASE_UNSPECIFIED\x10\x00"
    b"\x12\x17\n\x13ACTION_PHASE_QUEUED\x10\x01"
    b'\x12&\n"ACTION_PHASE_WAITING_FOR_RESOURCES\x10\x02'
    b"\x12\x1d\n\x19ACTION_PHASE_INITIALIZING\x10\x03"
    b"\x12\x18\n\x14ACTION_PHASE_RUNNING\x10\x04"
    b"\x12\x1a\n\x16ACTION_PHASE_SUCCEEDED\x10\x05"
    b"\x12\x17\n\x13ACTION_PHASE_FAILED\x10\x06"
    b"\x12\x18\n\x14ACTION_PHASE_ABORTED\x10\x07"
    b"\x12\x1a\n\x16ACTION_PHASE_TIMED_OUT\x10\x08"
    b"\x12\x17\n\x13ACTION_PHASE_PAUSED\x10\t"
    b"\x12\x1a\n\x16ACTION_PHASE_RECOVERED\x10\n"
    b"B\xbb\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\nPhaseProto"
    b"H\x02"
    b"P\x01"
    b"Z4github.com/flyteorg/flyte/v2/gen/go/flyteidl2/common"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x10Flyteidl2.Common"
    b"\xca\x02\x10Flyteidl2\\Common"
    b"\xe2\x02\x1cFlyteidl2\\Common\\GPBMetadata"
    b"\xea\x02\x11Flyteidl2::Common"
    b"b\x06proto3",
    globals(),
)
