# Written by `nox -s generate` from flyteidl2/workflow/run_info.proto. Do not edit.
"""Messages and enums of flyteidl2/workflow/run_info.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.common.identity_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.literals_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.task.run_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.workflow.run_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/workflow/run_info.proto"
    b"\x12\x12flyteidl2.workflow"
    b"\x1a\x1fflyteidl2/common/identity.proto"
    b"\x1a\x1dflyteidl2/core/literals.proto"
    b"\x1a\x18flyteidl2/task/run.proto"
    b"\x1a'flyteidl2/workflow/run_definition.proto"
    b'"\xdd\x02'
    b"\n\x07RunInfo"
    b"\x12(\n\x10task_spec_digest\x18\x01 \x01(\tR\x0etaskSpecDigest"
    b"\x12\x1d\n\ninputs_uri\x18\x02 \x01(\tR\tinputsUri"
    b"\x12\x1f\n\x0boutputs_uri\x18\x03 \x01(\tR\noutputsUri"
    b"\x122\n\x08run_spec\x18\x04 \x01(\x0b2\x17.flyteidl2.task.RunSpecR\x07runSpec"
    b"\x12A"
    b"\n\tcondition"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.workflow.ConditionAction"
    b"R\tcondition"
    b"\x12/\n\x06output\x18\x06 \x01(\x0b2\x17.flyteidl2.core.LiteralR\x06output"
    b"\x12@"
    b"\n\tprincipal"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"R\tprincipal"
    b"B\xc9\x01"
    b"\n\x16com.flyteidl2.workflow"
    b"B\x0cRunInfoProto"
    b"H\x02"
    b"P\x01"
    b"Z6github.com/flyteorg/flyte/v2/gen/go/flyteidl2/workflow"
    b"\xa2\x02\x03FWX"
    b"\xaa\x02\x12Flyteidl2.Workflow"
    b"\xca\x02\x12Flyteidl2\\Workflow"
    b"\xe2\x02\x1eFlyteidl2\\Workflow\\GPBMetadata"
    b"\xea\x02\x13Flyteidl2::Workflow"
    b"b\x06proto3",
    globals(),
)
