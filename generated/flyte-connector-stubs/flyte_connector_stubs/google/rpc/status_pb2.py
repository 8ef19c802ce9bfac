# Written by `nox -s generate` from google/rpc/status.proto. Do not edit.
"""Messages and enums of google/rpc/status.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.google.protobuf.any_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x17google/rpc/status.proto"
    b"\x12\ngoogle.rpc"
    b"\x1a\x19google/protobuf/any.proto"
    b'"f'
    b"\n\x06Status"
    b"\x12\x12\n\x04code\x18\x01 \x01(\x05R\x04code"
    b"\x12\x18\n\x07message\x18\x02 \x01(\tR\x07message"
    b"\x12.\n\x07details\x18\x03 \x03(\x0b2\x14.google.protobuf.AnyR\x07details"
    b"B^"
    b"\n\x0ecom.google.rpc"
    b"B\x0bStatusProto"
    b"P\x01"
    b"Z7google.golang.org/genproto/googleapis/rpc/status;status"
    b"\xa2\x02\x03RPC"
    b"b\x06proto3",
    globals(),
)
