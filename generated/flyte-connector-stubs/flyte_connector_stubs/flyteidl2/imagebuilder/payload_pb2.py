# Written by `nox -s generate` from flyteidl2/imagebuilder/payload.proto. Do not edit.
"""Messages and enums of flyteidl2/imagebuilder/payload.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.imagebuilder.definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/imagebuilder/payload.proto"
    b"\x12\x16flyteidl2.imagebuilder"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a'flyteidl2/imagebuilder/definition.proto"
    b'"\xbe\x01'
    b"\n\x0fGetImageRequest"
    b"\x12?"
    b"\n\x02id"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2'.flyteidl2.imagebuilder.ImageIdentifier"
    b"B\x06\xbaH\x03\xc8\x01\x01"
    b"R\x02id"
    b"\x12&\n\x0corganization\x18\x02 \x01(\tB\x02\x18\x01R\x0corganization"
    b"\x12B"
    b"\n\nproject_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ProjectIdentifier"
    b"R\tprojectId"
    b'"G'
    b"\n\x10GetImageResponse"
    b"\x123\n\x05image\x18\x01 \x01(\x0b2\x1d.flyteidl2.imagebuilder.ImageR\x05image"
    b"B\xe1\x01"
    b"\n\x1acom.flyteidl2.imagebuilder"
    b"B\x0cPayloadProto"
    b"H\x02"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/v2/gen/go/flyteidl2/imagebuilder"
    b"\xa2\x02\x03FIX"
    b"\xaa\x02\x16Flyteidl2.Imagebuilder"
    b"\xca\x02\x16Flyteidl2\\Imagebuilder"
    b'\xe2\x02"Flyteidl2\\Imagebuilder\\GPBMetadata'
    b"\xea\x02\x17Flyteidl2::Imagebuilder"
    b"b\x06proto3",
    globals(),
)
