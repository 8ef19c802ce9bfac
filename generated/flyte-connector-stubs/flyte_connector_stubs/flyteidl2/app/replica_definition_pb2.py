# Written by `nox -s generate` from flyteidl2/app/replica_definition.proto. Do not edit.
"""Messages and enums of flyteidl2/app/replica_definition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.app.app_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n&flyteidl2/app/replica_definition.proto"
    b"\x12\rflyteidl2.app"
    b"\x1a\x1bbuf/validate/validate.proto"
    b'\x1a"flyteidl2/app/app_definition.proto'
    b'"j'
    b"\n\x11ReplicaIdentifier"
    b"\x128\n\x06app_id\x18\x01 \x01(\x0b2\x19.flyteidl2.app.IdentifierB\x06\xbaH\x03\xc8\x01\x01R\x05appId"
    b"\x12\x1b\n\x04name\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name"
    b'"c'
    b"\n\x0bReplicaMeta"
    b"\x128\n\x02id\x18\x01 \x01(\x0b2 .flyteidl2.app.ReplicaIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id"
    b"\x12\x1a\n\x08revision\x18\x02 \x01(\x04R\x08revision"
    b'";\n\x0bReplicaList\x12,\n\x05items\x18\x01 \x03(\x0b2\x16.flyteidl2.app.ReplicaR\x05items'
    b'"\x7f'
    b"\n\x07Replica"
    b"\x12>\n\x08metadata\x18\x01 \x01(\x0b2\x1a.flyteidl2.app.ReplicaMetaB\x06\xbaH\x03\xc8\x01\x01R\x08metadata"
    b"\x124\n\x06status\x18\x02 \x01(\x0b2\x1c.flyteidl2.app.ReplicaStatusR\x06status"
    b'"T'
    b"\n\rReplicaStatus"
    b"\x12+\n\x11deployment_status\x18\x01 \x01(\tR\x10deploymentStatus"
    b"\x12\x16\n\x06reason\x18\x02 \x01(\tR\x06reason"
    b"B\xb5\x01"
    b"\n\x11com.flyteidl2.app"
    b"B\x16ReplicaDefinitionProto"
    b"H\x02"
    b"P\x01"
    b"Z1github.com/flyteorg/flyte/v2/gen/go/flyteidl2/app"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\rFlyteidl2.App"
    b"\xca\x02\rFlyteidl2\\App"
    b"\xe2\x02\x19Flyteidl2\\App\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl2::App"
    b"b\x06proto3",
    globals(),
)
