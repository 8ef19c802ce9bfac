# Written by `nox -s generate` from flyteidl/service/signal.proto. Do not edit.
"""Messages and enums of flyteidl/service/signal.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.admin.signal_pb2  # noqa: F401
import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/service/signal.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1bflyteidl/admin/signal.proto"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"\x1a.protoc-gen-openapiv2/options/annotations.proto"
    b"2\xe7\x05"
    b"\n\rSignalService"
    b"\x12\x90\x01"
    b"\n\x11GetOrCreateSignal"
    b"\x12(.flyteidl.admin.SignalGetOrCreateRequest"
    b"\x1a\x16.flyteidl.admin.Signal"
    b'"9\x92A6\x1a4Retrieve a signal, creating it if it does not exist.'
    b"\x12\x8e\x02"
    b"\n\x0bListSignals"
    b"\x12!.flyteidl.admin.SignalListRequest"
    b"\x1a\x1a.flyteidl.admin.SignalList"
    b'"\xbf\x01'
    b"\x92AI\x1aGFetch existing signal definitions matching the input signal"
    b" id filters."
    b"\x82\xd3\xe4\x93\x02m\x12k/api/v1/signals/{workflow_execution_id.project}/{workflo"
    b"w_execution_id.domain}/{workflow_execution_id.name}"
    b"\x12\xb1\x02"
    b"\n\tSetSignal"
    b"\x12 .flyteidl.admin.SignalSetRequest"
    b"\x1a!.flyteidl.admin.SignalSetResponse"
    b'"\xde\x01'
    b"\x92A\xc0\x01\x1a\x13Set a signal value.JB\n\x03400\x12;\n9Returned for bad request tha"
    b"t may have failed validation.Je\n\x03409\x12^\n\\Returned for a request t"
    b"hat references an identical entity that has already been registe"
    b"red."
    b'\x82\xd3\xe4\x93\x02\x14"\x0f/api/v1/signals:\x01*'
    b"B\xc3\x01"
    b"\n\x14com.flyteidl.service"
    b"B\x0bSignalProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl.Service"
    b"\xca\x02\x10Flyteidl\\Service"
    b"\xe2\x02\x1cFlyteidl\\Service\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Service"
    b"b\x06proto3",
    globals(),
)
