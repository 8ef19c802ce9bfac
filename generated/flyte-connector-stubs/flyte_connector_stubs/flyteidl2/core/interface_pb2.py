# Written by `nox -s generate` from flyteidl2/core/interface.proto. Do not edit.
"""Messages and enums of flyteidl2/core/interface.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.artifact_id_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.literals_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.types_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/core/interface.proto"
    b"\x12\x0eflyteidl2.core"
    b"\x1a flyteidl2/core/artifact_id.proto"
    b"\x1a\x1dflyteidl2/core/literals.proto"
    b"\x1a\x1aflyteidl2/core/types.proto"
    b'"\xe9\x01'
    b"\n\x08Variable"
    b"\x12/\n\x04type\x18\x01 \x01(\x0b2\x1b.flyteidl2.core.LiteralTypeR\x04type"
    b"\x12 \n\x0bdescription\x18\x02 \x01(\tR\x0bdescription"
    b"\x12J"
    b"\n\x13artifact_partial_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1a.flyteidl2.core.ArtifactID"
    b"R\x11artifactPartialId"
    b"\x12>\n\x0cartifact_tag\x18\x04 \x01(\x0b2\x1b.flyteidl2.core.ArtifactTagR\x0bartifactTag"
    b'"Q'
    b"\n\rVariableEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12.\n\x05value\x18\x02 \x01(\x0b2\x18.flyteidl2.core.VariableR\x05value"
    b'"J'
    b"\n\x0bVariableMap"
    b"\x12;\n\tvariables\x18\x01 \x03(\x0b2\x1d.flyteidl2.core.VariableEntryR\tvariables"
    b'"|'
    b"\n\x0eTypedInterface"
    b"\x123\n\x06inputs\x18\x01 \x01(\x0b2\x1b.flyteidl2.core.VariableMapR\x06inputs"
    b"\x125\n\x07outputs\x18\x02 \x01(\x0b2\x1b.flyteidl2.core.VariableMapR\x07outputs"
    b'"\x9d\x02'
    b"\n\tParameter"
    b"\x12*\n\x03var\x18\x01 \x01(\x0b2\x18.flyteidl2.core.VariableR\x03var"
    b"\x123\n\x07default\x18\x02 \x01(\x0b2\x17.flyteidl2.core.LiteralH\x00R\x07default"
    b"\x12\x1c\n\x08required\x18\x03 \x01(\x08H\x00R\x08required"
    b"\x12F"
    b"\n\x0eartifact_query"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1d.flyteidl2.core.ArtifactQuery"
    b"H\x00"
    b"R\rartifactQuery"
    b"\x12=\n\x0bartifact_id\x18\x05 \x01(\x0b2\x1a.flyteidl2.core.ArtifactIDH\x00R\nartifactId"
    b"B\n\n\x08behavior"
    b'"\xb6\x01'
    b"\n\x0cParameterMap"
    b"\x12L"
    b"\n\nparameters"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2,.flyteidl2.core.ParameterMap.ParametersEntry"
    b"R\nparameters"
    b"\x1aX"
    b"\n\x0fParametersEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12/\n\x05value\x18\x02 \x01(\x0b2\x19.flyteidl2.core.ParameterR\x05value"
    b":\x028\x01"
    b"B\xb3\x01"
    b"\n\x12com.flyteidl2.core"
    b"B\x0eInterfaceProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x0eFlyteidl2.Core"
    b"\xca\x02\x0eFlyteidl2\\Core"
    b"\xe2\x02\x1aFlyteidl2\\Core\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Core"
    b"b\x06proto3",
    globals(),
)
