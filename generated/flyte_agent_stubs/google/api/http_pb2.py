# Written by `nox -s generate` from google/api/http.proto. Do not edit.
"""Messages and enums of google/api/http.proto."""

from flyte_agent_stubs import _pool

DESCRIPTOR = _pool.load(
    b'\n\x15google/api/http.proto\x12'
    b'\ngoogle.api"y\n\x04Http\x12*\n\x05r'
    b'ules\x18\x01 \x03(\x0b2\x14.google.api.'
    b'HttpRuleR\x05rules\x12E\n\x1ffully'
    b'_decode_reserved_expansi'
    b'on\x18\x02 \x01(\x08R\x1cfullyDecodeRes'
    b'ervedExpansion"\xda\x02\n\x08HttpR'
    b'ule\x12\x1a\n\x08selector\x18\x01 \x01(\tR\x08s'
    b'elector\x12\x12\n\x03get\x18\x02 \x01(\tH\x00R\x03'
    b'get\x12\x12\n\x03put\x18\x03 \x01(\tH\x00R\x03put\x12'
    b'\x14\n\x04post\x18\x04 \x01(\tH\x00R\x04post\x12\x18\n'
    b'\x06delete\x18\x05 \x01(\tH\x00R\x06delete\x12'
    b'\x16\n\x05patch\x18\x06 \x01(\tH\x00R\x05patch\x12'
    b'7\n\x06custom\x18\x08 \x01(\x0b2\x1d.google'
    b'.api.CustomHttpPatternH\x00'
    b'R\x06custom\x12\x12\n\x04body\x18\x07 \x01(\tR\x04'
    b'body\x12#\n\rresponse_body\x18\x0c '
    b'\x01(\tR\x0cresponseBody\x12E\n\x13add'
    b'itional_bindings\x18\x0b \x03(\x0b2\x14'
    b'.google.api.HttpRuleR\x12ad'
    b'ditionalBindingsB\t\n\x07patt'
    b'ern";\n\x11CustomHttpPattern'
    b'\x12\x12\n\x04kind\x18\x01 \x01(\tR\x04kind\x12\x12\n\x04'
    b'path\x18\x02 \x01(\tR\x04pathBg\n\x0ecom.'
    b'google.apiB\tHttpProtoP\x01Z'
    b'Agoogle.golang.org/genpr'
    b'oto/googleapis/api/annot'
    b'ations;annotations\xa2\x02\x04GAP'
    b'Ib\x06proto3',
    globals(),
)
