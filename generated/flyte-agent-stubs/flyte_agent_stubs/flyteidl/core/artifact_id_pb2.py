# Written by `nox -s generate` from flyteidl/core/artifact_id.proto. Do not edit.
"""Messages and enums of flyteidl/core/artifact_id.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl/core/artifact_id.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"e'
    b"\n\x0bArtifactKey"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x12\n\x04name\x18\x03 \x01(\tR\x04name"
    b"\x12\x10\n\x03org\x18\x04 \x01(\tR\x03org"
    b'"\xd0\x01'
    b"\n\x13ArtifactBindingData"
    b"\x12%\n\rpartition_key\x18\x05 \x01(\tH\x00R\x0cpartitionKey"
    b"\x125\n\x16bind_to_time_partition\x18\x06 \x01(\x08H\x00R\x13bindToTimePartition"
    b"\x12C"
    b"\n\x0etime_transform"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl.core.TimeTransform"
    b"R\rtimeTransform"
    b"B\x10\n\x0epartition_data"
    b"J\x04\x08\x01\x10\x05"
    b'"V'
    b"\n\rTimeTransform"
    b"\x12\x1c\n\ttransform\x18\x01 \x01(\tR\ttransform"
    b"\x12'\n\x02op\x18\x02 \x01(\x0e2\x17.flyteidl.core.OperatorR\x02op"
    b'"$\n\x10InputBindingData\x12\x10\n\x03var\x18\x01 \x01(\tR\x03var'
    b'"\x10\n\x0eRuntimeBinding'
    b'"\xdc\x02'
    b"\n\nLabelValue"
    b"\x12#\n\x0cstatic_value\x18\x01 \x01(\tH\x00R\x0bstaticValue"
    b"\x12;\n\ntime_value\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampH\x00R\ttimeValue"
    b"\x12Q"
    b"\n\x11triggered_binding"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl.core.ArtifactBindingData'
    b"H\x00"
    b"R\x10triggeredBinding"
    b"\x12F"
    b"\n\rinput_binding"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1f.flyteidl.core.InputBindingData"
    b"H\x00"
    b"R\x0cinputBinding"
    b"\x12H"
    b"\n\x0fruntime_binding"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2\x1d.flyteidl.core.RuntimeBinding"
    b"H\x00"
    b"R\x0eruntimeBinding"
    b"B\x07\n\x05value"
    b'"\x9d\x01'
    b"\n\nPartitions"
    b"\x12:\n\x05value\x18\x01 \x03(\x0b2$.flyteidl.core.Partitions.ValueEntryR\x05value"
    b"\x1aS"
    b"\n\nValueEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12/\n\x05value\x18\x02 \x01(\x0b2\x19.flyteidl.core.LabelValueR\x05value"
    b":\x028\x01"
    b'"~'
    b"\n\rTimePartition"
    b"\x12/\n\x05value\x18\x01 \x01(\x0b2\x19.flyteidl.core.LabelValueR\x05value"
    b"\x12<\n\x0bgranularity\x18\x02 \x01(\x0e2\x1a.flyteidl.core.GranularityR\x0bgranularity"
    b'"\xe5\x01'
    b"\n\nArtifactID"
    b"\x12=\n\x0cartifact_key\x18\x01 \x01(\x0b2\x1a.flyteidl.core.ArtifactKeyR\x0bartifactKey"
    b"\x12\x18\n\x07version\x18\x02 \x01(\tR\x07version"
    b"\x129\n\npartitions\x18\x03 \x01(\x0b2\x19.flyteidl.core.PartitionsR\npartitions"
    b"\x12C"
    b"\n\x0etime_partition"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl.core.TimePartition"
    b"R\rtimePartition"
    b'"}'
    b"\n\x0bArtifactTag"
    b"\x12=\n\x0cartifact_key\x18\x01 \x01(\x0b2\x1a.flyteidl.core.ArtifactKeyR\x0bartifactKey"
    b"\x12/\n\x05value\x18\x02 \x01(\x0b2\x19.flyteidl.core.LabelValueR\x05value"
    b'"\xf0\x01'
    b"\n\rArtifactQuery"
    b"\x12<\n\x0bartifact_id\x18\x01 \x01(\x0b2\x19.flyteidl.core.ArtifactIDH\x00R\nartifactId"
    b"\x12?"
    b"\n\x0cartifact_tag"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1a.flyteidl.core.ArtifactTag"
    b"H\x00"
    b"R\x0bartifactTag"
    b"\x12\x12\n\x03uri\x18\x03 \x01(\tH\x00R\x03uri"
    b'\x12>\n\x07binding\x18\x04 \x01(\x0b2".flyteidl.core.ArtifactBindingDataH\x00R\x07binding'
    b"B\x0c\n\nidentifier"
    b"*B"
    b"\n\x0bGranularity"
    b"\x12\t\n\x05UNSET\x10\x00"
    b"\x12\n\n\x06MINUTE\x10\x01"
    b"\x12\x08\n\x04HOUR\x10\x02"
    b"\x12\x07\n\x03DAY\x10\x03"
    b"\x12\t\n\x05MONTH\x10\x04"
    b"*\x1f\n\x08Operator\x12\t\n\x05MINUS\x10\x00\x12\x08\n\x04PLUS\x10\x01"
    b"B\xb5\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0fArtifactIdProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
