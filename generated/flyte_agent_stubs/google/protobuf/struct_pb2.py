# Written by `nox -s generate` from google/protobuf/struct.proto. Do not edit.
"""Messages and enums of google/protobuf/struct.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x1cgoogle/protobuf/struct'
    b'.proto\x12\x0fgoogle.protobuf"'
    b'\x98\x01\n\x06Struct\x12;\n\x06fields\x18\x01 \x03'
    b'(\x0b2#.google.protobuf.Str'
    b'uct.FieldsEntryR\x06fields\x1a'
    b'Q\n\x0bFieldsEntry\x12\x10\n\x03key\x18\x01 '
    b'\x01(\tR\x03key\x12,\n\x05value\x18\x02 \x01(\x0b2'
    b'\x16.google.protobuf.ValueR'
    b'\x05value:\x028\x01"\xb2\x02\n\x05Value\x12;\n\n'
    b'null_value\x18\x01 \x01(\x0e2\x1a.googl'
    b'e.protobuf.NullValueH\x00R\t'
    b'nullValue\x12#\n\x0cnumber_valu'
    b'e\x18\x02 \x01(\x01H\x00R\x0bnumberValue\x12#'
    b'\n\x0cstring_value\x18\x03 \x01(\tH\x00R\x0b'
    b'stringValue\x12\x1f\n\nbool_valu'
    b'e\x18\x04 \x01(\x08H\x00R\tboolValue\x12<\n\x0c'
    b'struct_value\x18\x05 \x01(\x0b2\x17.goo'
    b'gle.protobuf.StructH\x00R\x0bs'
    b'tructValue\x12;\n\nlist_value'
    b'\x18\x06 \x01(\x0b2\x1a.google.protobuf'
    b'.ListValueH\x00R\tlistValueB'
    b'\x06\n\x04kind";\n\tListValue\x12.\n\x06'
    b'values\x18\x01 \x03(\x0b2\x16.google.pr'
    b'otobuf.ValueR\x06values*\x1b\n\t'
    b'NullValue\x12\x0e\n\nNULL_VALUE\x10'
    b'\x00B\x7f\n\x13com.google.protobuf'
    b'B\x0bStructProtoP\x01Z/google.'
    b'golang.org/protobuf/type'
    b's/known/structpb\xf8\x01\x01\xa2\x02\x03GP'
    b'B\xaa\x02\x1eGoogle.Protobuf.Well'
    b'KnownTypesb\x06proto3',
    globals(),
)
