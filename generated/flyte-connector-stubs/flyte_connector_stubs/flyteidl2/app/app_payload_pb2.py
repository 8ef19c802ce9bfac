# Written by `nox -s generate` from flyteidl2/app/app_payload.proto. Do not edit.
"""Messages and enums of flyteidl2/app/app_payload.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.app.app_definition_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.list_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/app/app_payload.proto"
    b"\x12\rflyteidl2.app"
    b"\x1a\x1bbuf/validate/validate.proto"
    b'\x1a"flyteidl2/app/app_definition.proto'
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1bflyteidl2/common/list.proto"
    b'"=\n\rCreateRequest\x12,\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppB\x06\xbaH\x03\xc8\x01\x01R\x03app'
    b'"6\n\x0eCreateResponse\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"\x89\x01'
    b"\n\nGetRequest"
    b"\x122\n\x06app_id\x18\x01 \x01(\x0b2\x19.flyteidl2.app.IdentifierH\x00R\x05appId"
    b"\x122\n\x07ingress\x18\x02 \x01(\x0b2\x16.flyteidl2.app.IngressH\x00R\x07ingress"
    b"B\x13\n\nidentifier\x12\x05\xbaH\x02\x08\x01"
    b'"3\n\x0bGetResponse\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"^'
    b"\n\rUpdateRequest"
    b"\x12,\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppB\x06\xbaH\x03\xc8\x01\x01R\x03app"
    b"\x12\x1f\n\x06reason\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x18dR\x06reason"
    b'"6\n\x0eUpdateResponse\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"I'
    b"\n\rDeleteRequest"
    b"\x128\n\x06app_id\x18\x01 \x01(\x0b2\x19.flyteidl2.app.IdentifierB\x06\xbaH\x03\xc8\x01\x01R\x05appId"
    b'"\x10\n\x0eDeleteResponse'
    b'"\x93\x01'
    b"\n\x16ConsumedArtifactFilter"
    b"\x12!\n\x07project\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x07project"
    b"\x12\x1f\n\x06domain\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x06domain"
    b"\x12\x1b\n\x04name\x18\x03 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name"
    b"\x12\x18\n\x07version\x18\x04 \x01(\tR\x07version"
    b'"\xb3\x03'
    b"\n\x0bListRequest"
    b"\x127\n\x07request\x18\x01 \x01(\x0b2\x1d.flyteidl2.common.ListRequestR\x07request"
    b"\x12\x1b\n\x03org\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01H\x00R\x03org"
    b"\x12D"
    b"\n\ncluster_id"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ClusterIdentifier"
    b"H\x00"
    b"R\tclusterId"
    b"\x12?"
    b"\n\x07project"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ProjectIdentifier"
    b"H\x00"
    b"R\x07project"
    b"\x12C"
    b"\n\x08artifact"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.app.ConsumedArtifactFilter"
    b"H\x00"
    b"R\x08artifact"
    b"\x12>\n\x1bdisable_identity_enrichment\x18\x05 \x01(\x08R\x19disableIdentityEnrichment"
    b"\x12.\n\x13include_total_count\x18\x06 \x01(\x08R\x11includeTotalCount"
    b"B\x12\n\tfilter_by\x12\x05\xbaH\x02\x08\x01"
    b'"m'
    b"\n\x0cListResponse"
    b"\x12&\n\x04apps\x18\x01 \x03(\x0b2\x12.flyteidl2.app.AppR\x04apps"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x12\x1f\n\x0btotal_count\x18\x03 \x01(\x03R\ntotalCount"
    b'"\xf7\x01'
    b"\n\x0cWatchRequest"
    b"\x12\x1b\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01H\x00R\x03org"
    b"\x12D"
    b"\n\ncluster_id"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ClusterIdentifier"
    b"H\x00"
    b"R\tclusterId"
    b"\x12?"
    b"\n\x07project"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.common.ProjectIdentifier"
    b"H\x00"
    b"R\x07project"
    b"\x122\n\x06app_id\x18\x04 \x01(\x0b2\x19.flyteidl2.app.IdentifierH\x00R\x05appId"
    b"B\x0f\n\x06target\x12\x05\xbaH\x02\x08\x01"
    b'"3\n\x0bCreateEvent\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"o'
    b"\n\x0bUpdateEvent"
    b"\x123\n\x0bupdated_app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\nupdatedApp"
    b"\x12+\n\x07old_app\x18\x02 \x01(\x0b2\x12.flyteidl2.app.AppR\x06oldApp"
    b'"3\n\x0bDeleteEvent\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"\xdb\x01'
    b"\n\rWatchResponse"
    b"\x12?"
    b"\n\x0ccreate_event"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2\x1a.flyteidl2.app.CreateEvent"
    b"H\x00"
    b"R\x0bcreateEvent"
    b"\x12?"
    b"\n\x0cupdate_event"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2\x1a.flyteidl2.app.UpdateEvent"
    b"H\x00"
    b"R\x0bupdateEvent"
    b"\x12?"
    b"\n\x0cdelete_event"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1a.flyteidl2.app.DeleteEvent"
    b"H\x00"
    b"R\x0bdeleteEvent"
    b"B\x07\n\x05event"
    b'"C'
    b"\n\x13UpdateStatusRequest"
    b"\x12,\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppB\x06\xbaH\x03\xc8\x01\x01R\x03app"
    b'"<\n\x14UpdateStatusResponse\x12$\n\x03app\x18\x01 \x01(\x0b2\x12.flyteidl2.app.AppR\x03app'
    b'"K'
    b"\n\x0cLeaseRequest"
    b"\x12;\n\x02id\x18\x01 \x01(\x0b2#.flyteidl2.common.ClusterIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id"
    b'"7\n\rLeaseResponse\x12&\n\x04apps\x18\x01 \x03(\x0b2\x12.flyteidl2.app.AppR\x04apps'
    b"B\xae\x01"
    b"\n\x11com.flyteidl2.app"
    b"B\x0fAppPayloadProto"
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
