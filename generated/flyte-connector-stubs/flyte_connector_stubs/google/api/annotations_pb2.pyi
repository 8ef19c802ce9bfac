# Written by `nox -s generate` from google/api/annotations.proto. Do not edit.
"""Types of the messages and enums of google/api/annotations.proto."""

import builtins as _builtins

from google.protobuf import descriptor as _descriptor
from google.protobuf.internal import extension_dict as _extension_dict

from flyte_connector_stubs.google.api import http_pb2 as _google_api_http_pb2
from flyte_connector_stubs.google.protobuf import descriptor_pb2 as _google_protobuf_descriptor_pb2

DESCRIPTOR: _descriptor.FileDescriptor
HTTP_FIELD_NUMBER: _builtins.int
http: _extension_dict._ExtensionFieldDescriptor[
    _google_protobuf_descriptor_pb2.MethodOptions, _google_api_http_pb2.HttpRule
]
