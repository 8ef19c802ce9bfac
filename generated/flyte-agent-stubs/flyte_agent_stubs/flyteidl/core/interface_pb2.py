# Written by `nox -s generate` from flyteidl/core/interface.proto. Do not edit.
"""Messages and enums of flyteidl/core/interface.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.flyteidl.core.artifact_id_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.literals_pb2  # noqa: F401
import flyte_agent_stubs.flyteidl.core.types_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl/core/interface.proto"
    b"\x12\rflyteidl.core"
    b"\x1a\x1fflyteidl/core/artifact_id.proto"
    b"\x1a\x1cflyteidl/core/literals.proto"
    b"\x1a\x19flyteidl/core/types.proto"
    b'"\xe6\x01'
    b"\n\x08Variable"
    b"\x12.\n\x04type\x18\x01 \x01(\x0b2\x1a.flyteidl.core.LiteralTypeR\x04type"
    b"\x12 \n\x0bdescription\x18\x02 \x01(\tR\x0bdescription"
    b"\x12I"
    b"\n\x13artifact_partial_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x19.flyteidl.core.ArtifactID"
    b"R\x11artifactPartialId"
    b"\x12=\n\x0cartifact_tag\x18\x04 \x01(\x0b2\x1a.flyteidl.core.ArtifactTagR\x0bartifactTag"
    b'"\xad\x01'
    b"\n\x0bVariableMap"
    b"\x12G"
    b"\n\tvariables"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2).flyteidl.core.VariableMap.VariablesEntry"
    b"R\tvariables"
    b"\x1aU"
    b"\n\x0eVariablesEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12-\n\x05value\x18\x02 \x01(\x0b2\x17.flyteidl.core.VariableR\x05value"
    b":\x028\x01"
    b'"z'
    b"\n\x0eTypedInterface"
    b"\x122\n\x06inputs\x18\x01 \x01(\x0b2\x1a.flyteidl.core.VariableMapR\x06inputs"
    b"\x124\n\x07outputs\x18\x02 \x01(\x0b2\x1a.flyteidl.core.VariableMapR\x07outputs"
    b'"\x99\x02'
    b"\n\tParameter"
    b"\x12)\n\x03var\x18\x01 \x01(\x0b2\x17.flyteidl.core.VariableR\x03var"
    b"\x122\n\x07default\x18\x02 \x01(\x0b2\x16.flyteidl.core.LiteralH\x00R\x07default"
    b"\x12\x1c\n\x08required\x18\x03 \x01(\x08H\x00R\x08required"
    b"\x12E"
    b"\n\x0eartifact_query"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl.core.ArtifactQuery"
    b"H\x00"
    b"R\rartifactQuery"
    b"\x12<\n\x0bartifact_id\x18\x05 \x01(\x0b2\x19.flyteidl.core.ArtifactIDH\x00R\nartifactId"
    b"B\n\n\x08behavior"
    b'"\xb4\x01'
    b"\n\x0cParameterMap"
    b"\x12K"
    b"\n\nparameters"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2+.flyteidl.core.ParameterMap.ParametersEntry"
    b"R\nparameters"
    b"\x1aW"
    b"\n\x0fParametersEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12.\n\x05value\x18\x02 \x01(\x0b2\x18.flyteidl.core.ParameterR\x05value"
    b":\x028\x01"
    b"B\xb4\x01"
    b"\n\x11com.flyteidl.core"
    b"B\x0eInterfaceProto"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\rFlyteidl.Core"
    b"\xca\x02\rFlyteidl\\Core"
    b"\xe2\x02\x19Flyteidl\\Core\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl::Core"
    b"b\x06proto3",
    globals(),
)
