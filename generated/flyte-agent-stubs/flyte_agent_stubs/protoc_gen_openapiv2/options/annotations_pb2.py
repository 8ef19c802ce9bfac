# Written by `nox -s generate` from protoc-gen-openapiv2/options/annotations.proto. Do not edit.
"""Messages and enums of protoc-gen-openapiv2/options/annotations.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.google.protobuf.descriptor_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.openapiv2_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n.protoc-gen-openapiv2/options/annotations.proto"
    b"\x12)grpc.gateway.protoc_gen_openapiv2.options"
    b"\x1a google/protobuf/descriptor.proto"
    b"\x1a,protoc-gen-openapiv2/options/openapiv2.proto"
    b":~"
    b"\n\x11openapiv2_swagger"
    b"\x12\x1c.google.protobuf.FileOptions"
    b"\x18\x92\x08"
    b" \x01"
    b"(\x0b"
    b"22.grpc.gateway.protoc_gen_openapiv2.options.Swagger"
    b"R\x10openapiv2Swagger"
    b":\x86\x01"
    b"\n\x13openapiv2_operation"
    b"\x12\x1e.google.protobuf.MethodOptions"
    b"\x18\x92\x08"
    b" \x01"
    b"(\x0b"
    b"24.grpc.gateway.protoc_gen_openapiv2.options.Operation"
    b"R\x12openapiv2Operation"
    b":~"
    b"\n\x10openapiv2_schema"
    b"\x12\x1f.google.protobuf.MessageOptions"
    b"\x18\x92\x08"
    b" \x01"
    b"(\x0b"
    b"21.grpc.gateway.protoc_gen_openapiv2.options.Schema"
    b"R\x0fopenapiv2Schema"
    b":u"
    b"\n\ropenapiv2_tag"
    b"\x12\x1f.google.protobuf.ServiceOptions"
    b"\x18\x92\x08"
    b" \x01"
    b"(\x0b"
    b"2..grpc.gateway.protoc_gen_openapiv2.options.Tag"
    b"R\x0copenapiv2Tag"
    b":~"
    b"\n\x0fopenapiv2_field"
    b"\x12\x1d.google.protobuf.FieldOptions"
    b"\x18\x92\x08"
    b" \x01"
    b"(\x0b"
    b"25.grpc.gateway.protoc_gen_openapiv2.options.JSONSchema"
    b"R\x0eopenapiv2Field"
    b"BH"
    b"ZFgithub.com/grpc-ecosystem/grpc-gateway/v2/protoc-gen-openapiv2"
    b"/options"
    b"b\x06proto3",
    globals(),
)
