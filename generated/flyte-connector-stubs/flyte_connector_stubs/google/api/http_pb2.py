# Written by `nox -s generate` from google/api/http.proto. Do not edit.
"""Messages and enums of google/api/http.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x15google/api/http.proto"
    b"\x12\ngoogle.api"
    b'"y'
    b"\n\x04Http"
    b"\x12*\n\x05rules\x18\x01 \x03(\x0b2\x14.google.api.HttpRuleR\x05rules"
    b"\x12E"
    b"\n\x1ffully_decode_reserved_expansion"
    b"\x18\x02"
    b" \x01"
    b"(\x08"
    b"R\x1cfullyDecodeReservedExpansion"
    b'"\xda\x02'
    b"\n\x08HttpRule"
    b"\x12\x1a\n\x08selector\x18\x01 \x01(\tR\x08selector"
    b"\x12\x12\n\x03get\x18\x02 \x01(\tH\x00R\x03get"
    b"\x12\x12\n\x03put\x18\x03 \x01(\tH\x00R\x03put"
    b"\x12\x14\n\x04post\x18\x04 \x01(\tH\x00R\x04post"
    b"\x12\x18\n\x06delete\x18\x05 \x01(\tH\x00R\x06delete"
    b"\x12\x16\n\x05patch\x18\x06 \x01(\tH\x00R\x05patch"
    b"\x127\n\x06custom\x18\x08 \x01(\x0b2\x1d.google.api.CustomHttpPatternH\x00R\x06custom"
    b"\x12\x12\n\x04body\x18\x07 \x01(\tR\x04body"
    b"\x12#\n\rresponse_body\x18\x0c \x01(\tR\x0cresponseBody"
    b"\x12E"
    b"\n\x13additional_bindings"
    b"\x18\x0b"
    b" \x03"
    b"(\x0b"
    b"2\x14.google.api.HttpRule"
    b"R\x12additionalBindings"
    b"B\t\n\x07pattern"
    b'";\n\x11CustomHttpPattern\x12\x12\n\x04kind\x18\x01 \x01(\tR\x04kind\x12\x12\n\x04path\x18\x02 \x01(\tR\x04path'
    b"Bg"
    b"\n\x0ecom.google.api"
    b"B\tHttpProto"
    b"P\x01"
    b"ZAgoogle.golang.org/genproto/googleapis/api/annotations;annotati"
    b"ons"
    b"\xa2\x02\x04GAPI"
    b"b\x06proto3",
    globals(),
)
