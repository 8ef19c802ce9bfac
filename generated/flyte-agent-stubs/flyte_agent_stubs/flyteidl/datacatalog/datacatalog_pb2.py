# Written by `nox -s generate` from flyteidl/datacatalog/datacatalog.proto. Do not edit.
"""Messages and enums of flyteidl/datacatalog/datacatalog.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.duration_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl/datacatalog/datacatalog.proto"
    b"\x12\x0bdatacatalog"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x1egoogle/protobuf/duration.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"F'
    b"\n\x14CreateDatasetRequest"
    b"\x12.\n\x07dataset\x18\x01 \x01(\x0b2\x14.datacatalog.DatasetR\x07dataset"
    b'"\x17\n\x15CreateDatasetResponse'
    b'"E'
    b"\n\x11GetDatasetRequest"
    b"\x120\n\x07dataset\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b'"D'
    b"\n\x12GetDatasetResponse"
    b"\x12.\n\x07dataset\x18\x01 \x01(\x0b2\x14.datacatalog.DatasetR\x07dataset"
    b'"\x96\x01'
    b"\n\x12GetArtifactRequest"
    b"\x120\n\x07dataset\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b"\x12!\n\x0bartifact_id\x18\x02 \x01(\tH\x00R\nartifactId"
    b"\x12\x1b\n\x08tag_name\x18\x03 \x01(\tH\x00R\x07tagName"
    b"B\x0e\n\x0cquery_handle"
    b'"H'
    b"\n\x13GetArtifactResponse"
    b"\x121\n\x08artifact\x18\x01 \x01(\x0b2\x15.datacatalog.ArtifactR\x08artifact"
    b'"J'
    b"\n\x15CreateArtifactRequest"
    b"\x121\n\x08artifact\x18\x01 \x01(\x0b2\x15.datacatalog.ArtifactR\x08artifact"
    b'"\x18\n\x16CreateArtifactResponse'
    b'"3\n\rAddTagRequest\x12"\n\x03tag\x18\x01 \x01(\x0b2\x10.datacatalog.TagR\x03tag'
    b'"\x10\n\x0eAddTagResponse'
    b'"\xbf\x01'
    b"\n\x14ListArtifactsRequest"
    b"\x120\n\x07dataset\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b"\x125\n\x06filter\x18\x02 \x01(\x0b2\x1d.datacatalog.FilterExpressionR\x06filter"
    b"\x12>\n\npagination\x18\x03 \x01(\x0b2\x1e.datacatalog.PaginationOptionsR\npagination"
    b'"k'
    b"\n\x15ListArtifactsResponse"
    b"\x123\n\tartifacts\x18\x01 \x03(\x0b2\x15.datacatalog.ArtifactR\tartifacts"
    b"\x12\x1d\n\nnext_token\x18\x02 \x01(\tR\tnextToken"
    b'"\x8c\x01'
    b"\n\x13ListDatasetsRequest"
    b"\x125\n\x06filter\x18\x01 \x01(\x0b2\x1d.datacatalog.FilterExpressionR\x06filter"
    b"\x12>\n\npagination\x18\x02 \x01(\x0b2\x1e.datacatalog.PaginationOptionsR\npagination"
    b'"g'
    b"\n\x14ListDatasetsResponse"
    b"\x120\n\x08datasets\x18\x01 \x03(\x0b2\x14.datacatalog.DatasetR\x08datasets"
    b"\x12\x1d\n\nnext_token\x18\x02 \x01(\tR\tnextToken"
    b'"\xfb\x01'
    b"\n\x15UpdateArtifactRequest"
    b"\x120\n\x07dataset\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b"\x12!\n\x0bartifact_id\x18\x02 \x01(\tH\x00R\nartifactId"
    b"\x12\x1b\n\x08tag_name\x18\x03 \x01(\tH\x00R\x07tagName"
    b"\x12-\n\x04data\x18\x04 \x03(\x0b2\x19.datacatalog.ArtifactDataR\x04data"
    b"\x121\n\x08metadata\x18\x05 \x01(\x0b2\x15.datacatalog.MetadataR\x08metadata"
    b"B\x0e\n\x0cquery_handle"
    b'"9\n\x16UpdateArtifactResponse\x12\x1f\n\x0bartifact_id\x18\x01 \x01(\tR\nartifactId'
    b'"a'
    b"\n\rReservationID"
    b"\x125\n\ndataset_id\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\tdatasetId"
    b"\x12\x19\n\x08tag_name\x18\x02 \x01(\tR\x07tagName"
    b'"\xc7\x01'
    b"\n\x1dGetOrExtendReservationRequest"
    b"\x12A"
    b"\n\x0ereservation_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1a.datacatalog.ReservationID"
    b"R\rreservationId"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b"\x12H"
    b"\n\x12heartbeat_interval"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x19.google.protobuf.Duration"
    b"R\x11heartbeatInterval"
    b'"\xa3\x02'
    b"\n\x0bReservation"
    b"\x12A"
    b"\n\x0ereservation_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1a.datacatalog.ReservationID"
    b"R\rreservationId"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b"\x12H"
    b"\n\x12heartbeat_interval"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x19.google.protobuf.Duration"
    b"R\x11heartbeatInterval"
    b"\x129\n\nexpires_at\x18\x04 \x01(\x0b2\x1a.google.protobuf.TimestampR\texpiresAt"
    b"\x121\n\x08metadata\x18\x06 \x01(\x0b2\x15.datacatalog.MetadataR\x08metadata"
    b'"\\'
    b"\n\x1eGetOrExtendReservationResponse"
    b"\x12:\n\x0breservation\x18\x01 \x01(\x0b2\x18.datacatalog.ReservationR\x0breservation"
    b'"y'
    b"\n\x19ReleaseReservationRequest"
    b"\x12A"
    b"\n\x0ereservation_id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1a.datacatalog.ReservationID"
    b"R\rreservationId"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b'"\x1c\n\x1aReleaseReservationResponse'
    b'"\x8a\x01'
    b"\n\x07Dataset"
    b"\x12&\n\x02id\x18\x01 \x01(\x0b2\x16.datacatalog.DatasetIDR\x02id"
    b"\x121\n\x08metadata\x18\x02 \x01(\x0b2\x15.datacatalog.MetadataR\x08metadata"
    b"\x12$\n\rpartitionKeys\x18\x03 \x03(\tR\rpartitionKeys"
    b'"3\n\tPartition\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value'
    b'"\x91\x01'
    b"\n\tDatasetID"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x12\n\x04name\x18\x02 \x01(\tR\x04name"
    b"\x12\x16\n\x06domain\x18\x03 \x01(\tR\x06domain"
    b"\x12\x18\n\x07version\x18\x04 \x01(\tR\x07version"
    b"\x12\x12\n\x04UUID\x18\x05 \x01(\tR\x04UUID"
    b"\x12\x10\n\x03org\x18\x06 \x01(\tR\x03org"
    b'"\xc7\x02'
    b"\n\x08Artifact"
    b"\x12\x0e\n\x02id\x18\x01 \x01(\tR\x02id"
    b"\x120\n\x07dataset\x18\x02 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b"\x12-\n\x04data\x18\x03 \x03(\x0b2\x19.datacatalog.ArtifactDataR\x04data"
    b"\x121\n\x08metadata\x18\x04 \x01(\x0b2\x15.datacatalog.MetadataR\x08metadata"
    b"\x126\n\npartitions\x18\x05 \x03(\x0b2\x16.datacatalog.PartitionR\npartitions"
    b"\x12$\n\x04tags\x18\x06 \x03(\x0b2\x10.datacatalog.TagR\x04tags"
    b"\x129\n\ncreated_at\x18\x07 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b'"P'
    b"\n\x0cArtifactData"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12,\n\x05value\x18\x02 \x01(\x0b2\x16.flyteidl.core.LiteralR\x05value"
    b'"l'
    b"\n\x03Tag"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12\x1f\n\x0bartifact_id\x18\x02 \x01(\tR\nartifactId"
    b"\x120\n\x07dataset\x18\x03 \x01(\x0b2\x16.datacatalog.DatasetIDR\x07dataset"
    b'"\x81\x01'
    b"\n\x08Metadata"
    b"\x12:\n\x07key_map\x18\x01 \x03(\x0b2!.datacatalog.Metadata.KeyMapEntryR\x06keyMap"
    b"\x1a9\n\x0bKeyMapEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'"O'
    b"\n\x10FilterExpression"
    b"\x12;\n\x07filters\x18\x01 \x03(\x0b2!.datacatalog.SinglePropertyFilterR\x07filters"
    b'"\xce\x03'
    b"\n\x14SinglePropertyFilter"
    b"\x12?"
    b"\n\ntag_filter"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1e.datacatalog.TagPropertyFilter"
    b"H\x00"
    b"R\ttagFilter"
    b"\x12Q"
    b"\n\x10partition_filter"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2$.datacatalog.PartitionPropertyFilter"
    b"H\x00"
    b"R\x0fpartitionFilter"
    b"\x12N"
    b"\n\x0fartifact_filter"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.datacatalog.ArtifactPropertyFilter"
    b"H\x00"
    b"R\x0eartifactFilter"
    b"\x12K"
    b"\n\x0edataset_filter"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b'2".datacatalog.DatasetPropertyFilter'
    b"H\x00"
    b"R\rdatasetFilter"
    b"\x12P"
    b"\n\x08operator"
    b"\x18\n"
    b" \x01"
    b"(\x0e"
    b"24.datacatalog.SinglePropertyFilter.ComparisonOperator"
    b"R\x08operator"
    b'" \n\x12ComparisonOperator\x12\n\n\x06EQUALS\x10\x00'
    b"B\x11\n\x0fproperty_filter"
    b'"G'
    b"\n\x16ArtifactPropertyFilter"
    b"\x12!\n\x0bartifact_id\x18\x01 \x01(\tH\x00R\nartifactId"
    b"B\n\n\x08property"
    b'"<\n\x11TagPropertyFilter\x12\x1b\n\x08tag_name\x18\x01 \x01(\tH\x00R\x07tagNameB\n\n\x08property'
    b'"['
    b"\n\x17PartitionPropertyFilter"
    b"\x124\n\x07key_val\x18\x01 \x01(\x0b2\x19.datacatalog.KeyValuePairH\x00R\x06keyVal"
    b"B\n\n\x08property"
    b'"6\n\x0cKeyValuePair\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value'
    b'"\x9f\x01'
    b"\n\x15DatasetPropertyFilter"
    b"\x12\x1a\n\x07project\x18\x01 \x01(\tH\x00R\x07project"
    b"\x12\x14\n\x04name\x18\x02 \x01(\tH\x00R\x04name"
    b"\x12\x18\n\x06domain\x18\x03 \x01(\tH\x00R\x06domain"
    b"\x12\x1a\n\x07version\x18\x04 \x01(\tH\x00R\x07version"
    b"\x12\x12\n\x03org\x18\x05 \x01(\tH\x00R\x03org"
    b"B\n\n\x08property"
    b'"\x93\x02'
    b"\n\x11PaginationOptions"
    b"\x12\x14\n\x05limit\x18\x01 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x12@"
    b"\n\x07sortKey"
    b"\x18\x03"
    b" \x01"
    b"(\x0e"
    b"2&.datacatalog.PaginationOptions.SortKey"
    b"R\x07sortKey"
    b"\x12F"
    b"\n\tsortOrder"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2(.datacatalog.PaginationOptions.SortOrder"
    b"R\tsortOrder"
    b'"*\n\tSortOrder\x12\x0e\n\nDESCENDING\x10\x00\x12\r\n\tASCENDING\x10\x01'
    b'"\x1c\n\x07SortKey\x12\x11\n\rCREATION_TIME\x10\x00'
    b"2\x86\x07"
    b"\n\x0bDataCatalog"
    b"\x12V"
    b"\n\rCreateDataset"
    b"\x12!.datacatalog.CreateDatasetRequest"
    b'\x1a".datacatalog.CreateDatasetResponse'
    b"\x12M"
    b"\n\nGetDataset"
    b"\x12\x1e.datacatalog.GetDatasetRequest"
    b"\x1a\x1f.datacatalog.GetDatasetResponse"
    b"\x12Y"
    b"\n\x0eCreateArtifact"
    b'\x12".datacatalog.CreateArtifactRequest'
    b"\x1a#.datacatalog.CreateArtifactResponse"
    b"\x12P"
    b"\n\x0bGetArtifact"
    b"\x12\x1f.datacatalog.GetArtifactRequest"
    b"\x1a .datacatalog.GetArtifactResponse"
    b"\x12A"
    b"\n\x06AddTag"
    b"\x12\x1a.datacatalog.AddTagRequest"
    b"\x1a\x1b.datacatalog.AddTagResponse"
    b"\x12V"
    b"\n\rListArtifacts"
    b"\x12!.datacatalog.ListArtifactsRequest"
    b'\x1a".datacatalog.ListArtifactsResponse'
    b"\x12S"
    b"\n\x0cListDatasets"
    b"\x12 .datacatalog.ListDatasetsRequest"
    b"\x1a!.datacatalog.ListDatasetsResponse"
    b"\x12Y"
    b"\n\x0eUpdateArtifact"
    b'\x12".datacatalog.UpdateArtifactRequest'
    b"\x1a#.datacatalog.UpdateArtifactResponse"
    b"\x12q"
    b"\n\x16GetOrExtendReservation"
    b"\x12*.datacatalog.GetOrExtendReservationRequest"
    b"\x1a+.datacatalog.GetOrExtendReservationResponse"
    b"\x12e"
    b"\n\x12ReleaseReservation"
    b"\x12&.datacatalog.ReleaseReservationRequest"
    b"\x1a'.datacatalog.ReleaseReservationResponse"
    b"B\xb2\x01"
    b"\n\x0fcom.datacatalog"
    b"B\x10DatacatalogProto"
    b"P\x01"
    b"ZAgithub.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/datacata"
    b"log"
    b"\xa2\x02\x03DXX"
    b"\xaa\x02\x0bDatacatalog"
    b"\xca\x02\x0bDatacatalog"
    b"\xe2\x02\x17Datacatalog\\GPBMetadata"
    b"\xea\x02\x0bDatacatalog"
    b"b\x06proto3",
    globals(),
)
