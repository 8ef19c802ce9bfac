# Written by `nox -s generate` from flyteidl/service/dataproxy.proto. Do not edit.
"""Messages and enums of flyteidl/service/dataproxy.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.duration_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.timestamp_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n flyteidl/service/dataproxy.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1eflyteidl/core/identifier.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"\x1a\x1egoogle/protobuf/duration.proto"
    b"\x1a\x1fgoogle/protobuf/timestamp.proto"
    b"\x1a.protoc-gen-openapiv2/options/annotations.proto"
    b'"\xaa\x02'
    b"\n\x1cCreateUploadLocationResponse"
    b"\x12\x1d\n\nsigned_url\x18\x01 \x01(\tR\tsignedUrl"
    b"\x12\x1d\n\nnative_url\x18\x02 \x01(\tR\tnativeUrl"
    b"\x129\n\nexpires_at\x18\x03 \x01(\x0b2\x1a.google.protobuf.TimestampR\texpiresAt"
    b"\x12U"
    b"\n\x07headers"
    b"\x18\x04"
    b" \x03"
    b"(\x0b"
    b"2;.flyteidl.service.CreateUploadLocationResponse.HeadersEntry"
    b"R\x07headers"
    b"\x1a:\n\x0cHeadersEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'"\xb6\x02'
    b"\n\x1bCreateUploadLocationRequest"
    b"\x12\x18\n\x07project\x18\x01 \x01(\tR\x07project"
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x1a\n\x08filename\x18\x03 \x01(\tR\x08filename"
    b"\x128\n\nexpires_in\x18\x04 \x01(\x0b2\x19.google.protobuf.DurationR\texpiresIn"
    b"\x12\x1f\n\x0bcontent_md5\x18\x05 \x01(\x0cR\ncontentMd5"
    b"\x12#\n\rfilename_root\x18\x06 \x01(\tR\x0cfilenameRoot"
    b"\x127\n\x18add_content_md5_metadata\x18\x07 \x01(\x08R\x15addContentMd5Metadata"
    b"\x12\x10\n\x03org\x18\x08 \x01(\tR\x03org"
    b'"|'
    b"\n\x1dCreateDownloadLocationRequest"
    b"\x12\x1d\n\nnative_url\x18\x01 \x01(\tR\tnativeUrl"
    b"\x128\n\nexpires_in\x18\x02 \x01(\x0b2\x19.google.protobuf.DurationR\texpiresIn"
    b":\x02\x18\x01"
    b'"~'
    b"\n\x1eCreateDownloadLocationResponse"
    b"\x12\x1d\n\nsigned_url\x18\x01 \x01(\tR\tsignedUrl"
    b"\x129\n\nexpires_at\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampR\texpiresAt"
    b":\x02\x18\x01"
    b'"\xfa\x01'
    b"\n\x19CreateDownloadLinkRequest"
    b"\x12C"
    b"\n\rartifact_type"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2\x1e.flyteidl.service.ArtifactType"
    b"R\x0cartifactType"
    b"\x128\n\nexpires_in\x18\x02 \x01(\x0b2\x19.google.protobuf.DurationR\texpiresIn"
    b"\x12T"
    b"\n\x11node_execution_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2&.flyteidl.core.NodeExecutionIdentifier"
    b"H\x00"
    b"R\x0fnodeExecutionId"
    b"B\x08\n\x06source"
    b'"\xc7\x01'
    b"\n\x1aCreateDownloadLinkResponse"
    b"\x12!\n\nsigned_url\x18\x01 \x03(\tB\x02\x18\x01R\tsignedUrl"
    b"\x12=\n\nexpires_at\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampB\x02\x18\x01R\texpiresAt"
    b"\x12G"
    b"\n\x0fpre_signed_urls"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1f.flyteidl.service.PreSignedURLs"
    b"R\rpreSignedUrls"
    b'"i'
    b"\n\rPreSignedURLs"
    b"\x12\x1d\n\nsigned_url\x18\x01 \x03(\tR\tsignedUrl"
    b"\x129\n\nexpires_at\x18\x02 \x01(\x0b2\x1a.google.protobuf.TimestampR\texpiresAt"
    b'"-\n\x0eGetDataRequest\x12\x1b\n\tflyte_url\x18\x01 \x01(\tR\x08flyteUrl'
    b'"\xd6\x01'
    b"\n\x0fGetDataResponse"
    b"\x12<\n\x0bliteral_map\x18\x01 \x01(\x0b2\x19.flyteidl.core.LiteralMapH\x00R\nliteralMap"
    b"\x12I"
    b"\n\x0fpre_signed_urls"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1f.flyteidl.service.PreSignedURLs"
    b"H\x00"
    b"R\rpreSignedUrls"
    b"\x122\n\x07literal\x18\x03 \x01(\x0b2\x16.flyteidl.core.LiteralH\x00R\x07literal"
    b"B\x06\n\x04data"
    b"*C"
    b"\n\x0cArtifactType"
    b"\x12\x1b\n\x17ARTIFACT_TYPE_UNDEFINED\x10\x00"
    b"\x12\x16\n\x12ARTIFACT_TYPE_DECK\x10\x01"
    b"2\x84\x07"
    b"\n\x10DataProxyService"
    b"\x12\xf0\x01"
    b"\n\x14CreateUploadLocation"
    b"\x12-.flyteidl.service.CreateUploadLocationRequest"
    b"\x1a..flyteidl.service.CreateUploadLocationResponse"
    b'"y'
    b"\x92AM\x1aKCreates a write-only http location that is accessible for t"
    b"asks at runtime."
    b'\x82\xd3\xe4\x93\x02#"\x1e/api/v1/dataproxy/artifact_urn:\x01*'
    b"\x12\xa9\x02"
    b"\n\x16CreateDownloadLocation"
    b"\x12/.flyteidl.service.CreateDownloadLocationRequest"
    b"\x1a0.flyteidl.service.CreateDownloadLocationResponse"
    b'"\xab\x01'
    b"\x88\x02\x01"
    b"\x92A\x7f\x1a}Deprecated: Please use CreateDownloadLink instead. Creates "
    b"a read-only http location that is accessible for tasks at runtim"
    b"e."
    b"\x82\xd3\xe4\x93\x02 \x12\x1e/api/v1/dataproxy/artifact_urn"
    b"\x12\xea\x01"
    b"\n\x12CreateDownloadLink"
    b"\x12+.flyteidl.service.CreateDownloadLinkRequest"
    b"\x1a,.flyteidl.service.CreateDownloadLinkResponse"
    b'"y'
    b"\x92AL\x1aJCreates a read-only http location that is accessible for ta"
    b"sks at runtime."
    b'\x82\xd3\xe4\x93\x02$"\x1f/api/v1/dataproxy/artifact_link:\x01*'
    b"\x12d"
    b"\n\x07GetData"
    b"\x12 .flyteidl.service.GetDataRequest"
    b"\x1a!.flyteidl.service.GetDataResponse"
    b'"\x14\x82\xd3\xe4\x93\x02\x0e\x12\x0c/api/v1/data'
    b"B\xc6\x01"
    b"\n\x14com.flyteidl.service"
    b"B\x0eDataproxyProto"
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
