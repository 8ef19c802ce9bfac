# Written by `nox -s generate` from google/protobuf/struct.proto. Do not edit.
"""Messages and enums of google/protobuf/struct.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1cgoogle/protobuf/struct.proto"
    b"\x12\x0fgoogle.protobuf"
    b'"\x98\x01'
    b"\n\x06Struct"
    b"\x12;\n\x06fields\x18\x01 \x03(\x0b2#.google.protobuf.Struct.FieldsEntryR\x06fields"
    b"\x1aQ"
    b"\n\x0bFieldsEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12,\n\x05value\x18\x02 \x01(\x0b2\x16.google.protobuf.ValueR\x05value"
    b":\x028\x01"
    b'"\xb2\x02'
    b"\n\x05Value"
    b"\x12;\n\nnull_value\x18\x01 \x01(\x0e2\x1a.google.protobuf.NullValueH\x00R\tnullValue"
    b"\x12#\n\x0cnumber_value\x18\x02 \x01(\x01H\x00R\x0bnumberValue"
    b"\x12#\n\x0cstring_value\x18\x03 \x01(\tH\x00R\x0bstringValue"
    b"\x12\x1f\n\nbool_value\x18\x04 \x01(\x08H\x00R\tboolValue"
    b"\x12<\n\x0cstruct_value\x18\x05 \x01(\x0b2\x17.google.protobuf.StructH\x00R\x0bstructValue"
    b"\x12;\n\nlist_value\x18\x06 \x01(\x0b2\x1a.google.protobuf.ListValueH\x00R\tlistValue"
    b"B\x06\n\x04kind"
    b'";\n\tListValue\x12.\n\x06values\x18\x01 \x03(\x0b2\x16.google.protobuf.ValueR\x06values'
    b"*\x1b\n\tNullValue\x12\x0e\n\nNULL_VALUE\x10\x00"
    b"B\x7f"
    b"\n\x13com.google.protobuf"
    b"B\x0bStructProto"
    b"P\x01"
    b"Z/google.golang.org/protobuf/types/known/structpb"
    b"\xf8\x01\x01"
    b"\xa2\x02\x03GPB"
    b"\xaa\x02\x1eGoogle.Protobuf.WellKnownTypes"
    b"b\x06proto3",
    globals(),
)
