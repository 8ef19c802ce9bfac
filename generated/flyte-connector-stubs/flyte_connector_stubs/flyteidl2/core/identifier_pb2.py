# Written by `nox -s generate` from flyteidl2/core/identifier.proto. Do not edit.
"""Messages and enums of flyteidl2/core/identifier.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/core/identifier.proto"
    b"\x12\x0eflyteidl2.core"
    b'"\xc1\x01'
    b"\n\nIdentifier"
    b"\x12A"
    b"\n\rresource_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1c.flyteidl2.core.ResourceType"
    b"R\x0cresourceType"
    b"\x12\x18\n\x07project\x18\x02 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x03 \x01(\tR\x06domain"
    b"\x12\x12\n\x04name\x18\x04 \x01(\tR\x04name"
    b"\x12\x18\n\x07version\x18\x05 \x01(\tR\x07version"
    b"\x12\x10\n\x03org\x18\x06 \x01(\tR\x03org"
    b'"u'
    b"\n\x1bWorkflowExecutionIdentifier"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x12\n\x04name\x18\x04 \x01(\tR\x04name"
    b"\x12\x10\n\x03org\x18\x05 \x01(\tR\x03org"
    b'"\x82\x01'
    b"\n\x17NodeExecutionIdentifier"
    b"\x12\x17\n\x07node_id\x18\x01 \x01(\tR\x06nodeId"
    b"\x12N"
    b"\n\x0cexecution_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2+.flyteidl2.core.WorkflowExecutionIdentifier"
    b"R\x0bexecutionId"
    b'"\xc8\x01'
    b"\n\x17TaskExecutionIdentifier"
    b"\x123\n\x07task_id\x18\x01 \x01(\x0b2\x1a.flyteidl2.core.IdentifierR\x06taskId"
    b"\x12S"
    b"\n\x11node_execution_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2'.flyteidl2.core.NodeExecutionIdentifier"
    b"R\x0fnodeExecutionId"
    b"\x12#\n\rretry_attempt\x18\x03 \x01(\rR\x0cretryAttempt"
    b'"\x7f'
    b"\n\x10SignalIdentifier"
    b"\x12\x1b\n\tsignal_id\x18\x01 \x01(\tR\x08signalId"
    b"\x12N"
    b"\n\x0cexecution_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2+.flyteidl2.core.WorkflowExecutionIdentifier"
    b"R\x0bexecutionId"
    b"*U"
    b"\n\x0cResourceType"
    b"\x12\x0f\n\x0bUNSPECIFIED\x10\x00"
    b"\x12\x08\n\x04TASK\x10\x01"
    b"\x12\x0c\n\x08WORKFLOW\x10\x02"
    b"\x12\x0f\n\x0bLAUNCH_PLAN\x10\x03"
    b"\x12\x0b\n\x07DATASET\x10\x04"
    b"B\xb4\x01"
    b"\n\x12com.flyteidl2.core"
    b"B\x0fIdentifierProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x0eFlyteidl2.Core"
    b"\xca\x02\x0eFlyteidl2\\Core"
    b"\xe2\x02\x1aFlyteidl2\\Core\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Core"
    b"b\x06proto3",
    globals(),
)
