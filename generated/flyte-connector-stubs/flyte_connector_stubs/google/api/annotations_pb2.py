# Written by `nox -s generate` from google/api/annotations.proto. Do not edit.
"""Messages and enums of google/api/annotations.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.google.api.http_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.descriptor_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cgoogle/api/annotations.proto"
    b"\x12\ngoogle.api"
    b"\x1a\x15google/api/http.proto"
    b"\x1a google/protobuf/descriptor.proto"
    b":K"
    b"\n\x04http"
    b"\x12\x1e.google.protobuf.MethodOptions"
    b'\x18\xb0\xca\xbc"'
    b" \x01"
    b"(\x0b"
    b"2\x14.google.api.HttpRule"
    b"R\x04http"
    b"Bn"
    b"\n\x0ecom.google.api"
    b"B\x10AnnotationsProto"
    b"P\x01"
    b"ZAgoogle.golang.org/genproto/googleapis/api/annotations;annotati"
    b"ons"
    b"\xa2\x02\x04GAPI"
    b"b\x06proto3",
    globals(),
)
