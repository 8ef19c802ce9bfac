# Written by `nox -s generate` from protoc-gen-openapiv2/options/annotations.proto. Do not edit.
"""Types of the messages and enums of protoc-gen-openapiv2/options/annotations.proto."""

import builtins as _builtins

from google.protobuf import descriptor as _descriptor
from google.protobuf.internal import extension_dict as _extension_dict

from flyte_agent_stubs.google.protobuf import descriptor_pb2 as _google_protobuf_descriptor_pb2
from flyte_agent_stubs.protoc_gen_openapiv2.options import (
    openapiv2_pb2 as _protoc_gen_openapiv2_options_openapiv2_pb2,
)

DESCRIPTOR: _descriptor.FileDescriptor
OPENAPIV2_SWAGGER_FIELD_NUMBER: _builtins.int
openapiv2_swagger: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.FileOptions, _protoc_gen_openapiv2_options_openapiv2_pb2.Swagger
]
OPENAPIV2_OPERATION_FIELD_NUMBER: _builtins.int
openapiv2_operation: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.MethodOptions,
    _protoc_gen_openapiv2_options_openapiv2_pb2.Operation,
]
OPENAPIV2_SCHEMA_FIELD_NUMBER: _builtins.int
openapiv2_schema: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.MessageOptions,
    _protoc_gen_openapiv2_options_openapiv2_pb2.Schema,
]
OPENAPIV2_TAG_FIELD_NUMBER: _builtins.int
openapiv2_tag: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.ServiceOptions, _protoc_gen_openapiv2_options_openapiv2_pb2.Tag
]
OPENAPIV2_FIELD_FIELD_NUMBER: _builtins.int
openapiv2_field: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.FieldOptions,
    _protoc_gen_openapiv2_options_openapiv2_pb2.JSONSchema,
]
