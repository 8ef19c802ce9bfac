# Written by `nox -s generate` from google/api/annotations.proto. Do not edit.
"""Messages and enums of google/api/annotations.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.google.api.http_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.descriptor_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1cgoogle/api/annotations'
    b'.proto\x12\ngoogle.api\x1a\x15goog'
    b'le/api/http.proto\x1a googl'
    b'e/protobuf/descriptor.pr'
    b'oto:K\n\x04http\x12\x1e.google.pro'
    b'tobuf.MethodOptions\x18\xb0\xca\xbc"'
    b' \x01(\x0b2\x14.google.api.HttpRu'
    b'leR\x04httpBn\n\x0ecom.google.a'
    b'piB\x10AnnotationsProtoP\x01ZA'
    b'google.golang.org/genpro'
    b'to/googleapis/api/annota'
    b'tions;annotations\xa2\x02\x04GAPI'
    b'b\x06proto3',
    globals(),
)
