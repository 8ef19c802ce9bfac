# Written by `nox -s generate` from flyteidl2/imagebuilder/service.proto. Do not edit.
"""Messages and enums of flyteidl2/imagebuilder/service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/imagebuilder/service.proto"
    b"\x12\x16flyteidl2.imagebuilder"
    b"\x1a$flyteidl2/imagebuilder/payload.proto"
    b"2r"
    b"\n\x0cImageService"
    b"\x12b"
    b"\n\x08GetImage"
    b"\x12'.flyteidl2.imagebuilder.GetImageRequest"
    b"\x1a(.flyteidl2.imagebuilder.GetImageResponse"
    b'"\x03\x90\x02\x01'
    b"B\xe1\x01"
    b"\n\x1acom.flyteidl2.imagebuilder"
    b"B\x0cServiceProto"
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
