# Written by `nox -s generate` from flyteidl2/artifact/artifact.proto. Do not edit.
"""Messages and enums of flyteidl2/artifact/artifact.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identity_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.artifact_id_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.literals_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.types_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/artifact/artifact.proto"
    b"\x12\x12flyteidl2.artifact"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1fflyteidl2/common/identity.proto"
    b"\x1a flyteidl2/core/artifact_id.proto"
    b"\x1a\x1dflyteidl2/core/literals.proto"
    b"\x1a\x1aflyteidl2/core/types.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\xa4\x01'
    b"\n\x0cArtifactName"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x18?R\x03org"
    b"\x12#\n\x07project\x18\x02 \x01(\tB\t\xbaH\x06r\x04\x10\x01\x18@R\x07project"
    b"\x12!\n\x06domain\x18\x03 \x01(\tB\t\xbaH\x06r\x04\x10\x01\x18@R\x06domain"
    b"\x121\n\x04name\x18\x04 \x01(\tB\x1d\xbaH\x1ar\x18\x10\x01\x18\xff\x012\x11^[A-Za-z0-9._-]+$R\x04name"
    b'"x'
    b"\n\x12ArtifactIdentifier"
    b"\x12<\n\x04name\x18\x01 \x01(\x0b2 .flyteidl2.artifact.ArtifactNameB\x06\xbaH\x03\xc8\x01\x01R\x04name"
    b"\x12$\n\x07version\x18\x02 \x01(\tB\n\xbaH\x07r\x05\x10\x01\x18\xff\x01R\x07version"
    b'"n'
    b"\n\x10TimePartitionKey"
    b"\x12\x1b\n\x03key\x18\x01 \x01(\tB\t\xbaH\x06r\x04\x10\x01\x18@R\x03key"
    b"\x12=\n\x0bgranularity\x18\x02 \x01(\x0e2\x1b.flyteidl2.core.GranularityR\x0bgranularity"
    b'"\x9f\x01'
    b"\n\x17ArtifactPartitionSchema"
    b"\x12K"
    b"\n\x0etime_partition"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.artifact.TimePartitionKey"
    b"R\rtimePartition"
    b'\x127\n\x0epartition_keys\x18\x02 \x03(\tB\x10\xbaH\r\x92\x01\n\x10\x10"\x06r\x04\x10\x01\x18@R\rpartitionKeys'
    b'"\xc1\x01'
    b"\n\x17PartitionSchemaMismatch"
    b"\x12G"
    b"\n\x08expected"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2+.flyteidl2.artifact.ArtifactPartitionSchema"
    b"R\x08expected"
    b"\x12C"
    b"\n\x06actual"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2+.flyteidl2.artifact.ArtifactPartitionSchema"
    b"R\x06actual"
    b"\x12\x18\n\x07message\x18\x03 \x01(\tR\x07message"
    b'"p'
    b"\n\x10TaskActionSource"
    b"\x12B"
    b"\n\x06action"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.ActionIdentifier'
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x06action"
    b"\x12\x18\n\x07attempt\x18\x02 \x01(\rR\x07attempt"
    b'"\x92\x01'
    b"\n\x0eArtifactSource"
    b"\x12G"
    b"\n\x0btask_action"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.artifact.TaskActionSource"
    b"H\x00"
    b"R\ntaskAction"
    b"\x12-\n\x0cexternal_ref\x18\x02 \x01(\tB\x08\xbaH\x05r\x03\x18\x80\x08H\x00R\x0bexternalRef"
    b"B\x08\n\x06source"
    b'"\xc6\x03'
    b"\n\x0cArtifactSpec"
    b"\x125\n\x05value\x18\x01 \x01(\x0b2\x17.flyteidl2.core.LiteralB\x06\xbaH\x03\xc8\x01\x01R\x05value"
    b"\x127\n\x04type\x18\x02 \x01(\x0b2\x1b.flyteidl2.core.LiteralTypeB\x06\xbaH\x03\xc8\x01\x01R\x04type"
    b"\x120\n\x04info\x18\x03 \x01(\x0b2\x1c.flyteidl2.core.ArtifactInfoR\x04info"
    b'\x12:\n\x06source\x18\x06 \x01(\x0b2".flyteidl2.artifact.ArtifactSourceR\x06source'
    b"\x12V"
    b"\n\x10parent_artifacts"
    b"\x18\x07"
    b" \x03"
    b"(\x0b"
    b"2!.flyteidl2.core.ArtifactVersionId"
    b"B\x08\xbaH\x05\x92\x01\x02\x10 "
    b"R\x0fparentArtifacts"
    b"\x12:\n\npartitions\x18\x08 \x01(\x0b2\x1a.flyteidl2.core.PartitionsR\npartitions"
    b"\x12D"
    b"\n\x0etime_partition"
    b"\x18\t"
    b" \x01"
    b"(\x0b"
    b"2\x1d.flyteidl2.core.TimePartition"
    b"R\rtimePartition"
    b'"\xf0\x02'
    b"\n\x08Artifact"
    b"\x12G"
    b"\n\x0bartifact_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl2.artifact.ArtifactIdentifier"
    b"R\nartifactId"
    b"\x124\n\x04spec\x18\x02 \x01(\x0b2 .flyteidl2.artifact.ArtifactSpecR\x04spec"
    b"\x129\n\ncreated_at\x18\x03 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b"\x12A"
    b"\n\ncreated_by"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.common.EnrichedIdentity'
    b"R\tcreatedBy"
    b"\x12g"
    b"\n\x19partition_schema_mismatch"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2+.flyteidl2.artifact.PartitionSchemaMismatch"
    b"R\x17partitionSchemaMismatch"
    b"B\xca\x01"
    b"\n\x16com.flyteidl2.artifact"
    b"B\rArtifactProto"
    b"H\x02"
    b"P\x01"
    b"Z6github.com/flyteorg/flyte/v2/gen/go/flyteidl2/artifact"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x12Flyteidl2.Artifact"
    b"\xca\x02\x12Flyteidl2\\Artifact"
    b"\xe2\x02\x1eFlyteidl2\\Artifact\\GPBMetadata"
    b"\xea\x02\x13Flyteidl2::Artifact"
    b"b\x06proto3",
    globals(),
)
