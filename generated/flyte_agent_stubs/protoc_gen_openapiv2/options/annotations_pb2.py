# Written by `nox -s generate` from protoc-gen-openapiv2/options/annotations.proto. Do not edit.
"""Messages and enums of protoc-gen-openapiv2/options/annotations.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.google.protobuf.descriptor_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.openapiv2_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n.protoc-gen-openapiv2/o'
    b'ptions/annotations.proto'
    b'\x12)grpc.gateway.protoc_ge'
    b'n_openapiv2.options\x1a goo'
    b'gle/protobuf/descriptor.'
    b'proto\x1a,protoc-gen-openap'
    b'iv2/options/openapiv2.pr'
    b'oto:~\n\x11openapiv2_swagger'
    b'\x12\x1c.google.protobuf.FileO'
    b'ptions\x18\x92\x08 \x01(\x0b22.grpc.gat'
    b'eway.protoc_gen_openapiv'
    b'2.options.SwaggerR\x10opena'
    b'piv2Swagger:\x86\x01\n\x13openapiv'
    b'2_operation\x12\x1e.google.pro'
    b'tobuf.MethodOptions\x18\x92\x08 \x01'
    b'(\x0b24.grpc.gateway.protoc'
    b'_gen_openapiv2.options.O'
    b'perationR\x12openapiv2Opera'
    b'tion:~\n\x10openapiv2_schema'
    b'\x12\x1f.google.protobuf.Messa'
    b'geOptions\x18\x92\x08 \x01(\x0b21.grpc.'
    b'gateway.protoc_gen_opena'
    b'piv2.options.SchemaR\x0fope'
    b'napiv2Schema:u\n\ropenapiv'
    b'2_tag\x12\x1f.google.protobuf.'
    b'ServiceOptions\x18\x92\x08 \x01(\x0b2..'
    b'grpc.gateway.protoc_gen_'
    b'openapiv2.options.TagR\x0co'
    b'penapiv2Tag:~\n\x0fopenapiv2'
    b'_field\x12\x1d.google.protobuf'
    b'.FieldOptions\x18\x92\x08 \x01(\x0b25.g'
    b'rpc.gateway.protoc_gen_o'
    b'penapiv2.options.JSONSch'
    b'emaR\x0eopenapiv2FieldBHZFg'
    b'ithub.com/grpc-ecosystem'
    b'/grpc-gateway/v2/protoc-'
    b'gen-openapiv2/optionsb\x06p'
    b'roto3',
    globals(),
)
