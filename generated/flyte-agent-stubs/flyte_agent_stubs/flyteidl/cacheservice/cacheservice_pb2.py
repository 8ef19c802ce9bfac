# Written by `nox -s generate` from flyteidl/cacheservice/cacheservice.proto. Do not edit.
"""Messages and enums of flyteidl/cacheservice/cacheservice.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.interface_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.types_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.duration_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n(flyteidl/cacheservice/cacheservice.proto"
    b"\x12\x15flyteidl.cacheservice"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1dflyteidl/core/interface.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x19flyteidl/core/types.proto"
    b"\x1a\x1egoogle/protobuf/duration.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b'"\x96\x01'
    b"\n\x0eKeyMapMetadata"
    b"\x12I"
    b"\n\x06values"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"21.flyteidl.cacheservice.KeyMapMetadata.ValuesEntry"
    b"R\x06values"
    b"\x1a9\n\x0bValuesEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'"\x91\x02'
    b"\n\x08Metadata"
    b"\x12F"
    b"\n\x11source_identifier"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x19.flyteidl.core.Identifier"
    b"R\x10sourceIdentifier"
    b"\x12>\n\x07key_map\x18\x02 \x01(\x0b2%.flyteidl.cacheservice.KeyMapMetadataR\x06keyMap"
    b"\x129\n\ncreated_at\x18\x03 \x01(\x0b2\x1a.google.protobuf.TimestampR\tcreatedAt"
    b"\x12B"
    b"\n\x0flast_updated_at"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1a.google.protobuf.Timestamp"
    b"R\rlastUpdatedAt"
    b'"\xbc\x01'
    b"\n\x0cCachedOutput"
    b"\x12D"
    b"\n\x0foutput_literals"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x19.flyteidl.core.LiteralMap"
    b"H\x00"
    b"R\x0eoutputLiterals"
    b"\x12\x1f\n\noutput_uri\x18\x02 \x01(\tH\x00R\toutputUri"
    b"\x12;\n\x08metadata\x18\x03 \x01(\x0b2\x1f.flyteidl.cacheservice.MetadataR\x08metadata"
    b"B\x08\n\x06output"
    b'"#\n\x0fGetCacheRequest\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key'
    b'"O'
    b"\n\x10GetCacheResponse"
    b"\x12;\n\x06output\x18\x01 \x01(\x0b2#.flyteidl.cacheservice.CachedOutputR\x06output"
    b'"~'
    b"\n\x0fPutCacheRequest"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12;\n\x06output\x18\x02 \x01(\x0b2#.flyteidl.cacheservice.CachedOutputR\x06output"
    b"\x12\x1c\n\toverwrite\x18\x03 \x01(\x08R\toverwrite"
    b'"\x12\n\x10PutCacheResponse'
    b'"&\n\x12DeleteCacheRequest\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key'
    b'"\x15\n\x13DeleteCacheResponse'
    b'"\xbf\x01'
    b"\n\x0bReservation"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b"\x12H"
    b"\n\x12heartbeat_interval"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x19.google.protobuf.Duration"
    b"R\x11heartbeatInterval"
    b"\x129\n\nexpires_at\x18\x04 \x01(\x0b2\x1a.google.protobuf.TimestampR\texpiresAt"
    b'"\x96\x01'
    b"\n\x1dGetOrExtendReservationRequest"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b"\x12H"
    b"\n\x12heartbeat_interval"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x19.google.protobuf.Duration"
    b"R\x11heartbeatInterval"
    b'"f'
    b"\n\x1eGetOrExtendReservationResponse"
    b"\x12D"
    b"\n\x0breservation"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl.cacheservice.Reservation'
    b"R\x0breservation"
    b'"H'
    b"\n\x19ReleaseReservationRequest"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x19\n\x08owner_id\x18\x02 \x01(\tR\x07ownerId"
    b'"\x1c\n\x1aReleaseReservationResponse'
    b"2\xa2\x04"
    b"\n\x0cCacheService"
    b"\x12V"
    b"\n\x03Get"
    b"\x12&.flyteidl.cacheservice.GetCacheRequest"
    b"\x1a'.flyteidl.cacheservice.GetCacheResponse"
    b"\x12V"
    b"\n\x03Put"
    b"\x12&.flyteidl.cacheservice.PutCacheRequest"
    b"\x1a'.flyteidl.cacheservice.PutCacheResponse"
    b"\x12_"
    b"\n\x06Delete"
    b"\x12).flyteidl.cacheservice.DeleteCacheRequest"
    b"\x1a*.flyteidl.cacheservice.DeleteCacheResponse"
    b"\x12\x85\x01"
    b"\n\x16GetOrExtendReservation"
    b"\x124.flyteidl.cacheservice.GetOrExtendReservationRequest"
    b"\x1a5.flyteidl.cacheservice.GetOrExtendReservationResponse"
    b"\x12y"
    b"\n\x12ReleaseReservation"
    b"\x120.flyteidl.cacheservice.ReleaseReservationRequest"
    b"\x1a1.flyteidl.cacheservice.ReleaseReservationResponse"
    b"B\xe7\x01"
    b"\n\x19com.flyteidl.cacheservice"
    b"B\x11CacheserviceProto"
    b"P\x01"
    b"ZBgithub.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/cacheser"
    b"vice"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x15Flyteidl.Cacheservice"
    b"\xca\x02\x15Flyteidl\\Cacheservice"
    b"\xe2\x02!Flyteidl\\Cacheservice\\GPBMetadata"
    b"\xea\x02\x16Flyteidl::Cacheservice"
    b"b\x06proto3",
    globals(),
)
