# Written by `nox -s generate` from flyteidl2/app/app_service.proto. Do not edit.
"""Messages and enums of flyteidl2/app/app_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.app.app_payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1fflyteidl2/app/app_service.proto"
    b"\x12\rflyteidl2.app"
    b"\x1a\x1fflyteidl2/app/app_payload.proto"
    b"2\xde\x04"
    b"\n\nAppService"
    b"\x12G"
    b"\n\x06Create"
    b"\x12\x1c.flyteidl2.app.CreateRequest"
    b"\x1a\x1d.flyteidl2.app.CreateResponse"
    b'"\x00'
    b"\x12A"
    b"\n\x03Get"
    b"\x12\x19.flyteidl2.app.GetRequest"
    b"\x1a\x1a.flyteidl2.app.GetResponse"
    b'"\x03\x90\x02\x01'
    b"\x12G"
    b"\n\x06Update"
    b"\x12\x1c.flyteidl2.app.UpdateRequest"
    b"\x1a\x1d.flyteidl2.app.UpdateResponse"
    b'"\x00'
    b"\x12Y"
    b"\n\x0cUpdateStatus"
    b'\x12".flyteidl2.app.UpdateStatusRequest'
    b"\x1a#.flyteidl2.app.UpdateStatusResponse"
    b'"\x00'
    b"\x12G"
    b"\n\x06Delete"
    b"\x12\x1c.flyteidl2.app.DeleteRequest"
    b"\x1a\x1d.flyteidl2.app.DeleteResponse"
    b'"\x00'
    b"\x12D"
    b"\n\x04List"
    b"\x12\x1a.flyteidl2.app.ListRequest"
    b"\x1a\x1b.flyteidl2.app.ListResponse"
    b'"\x03\x90\x02\x01'
    b"\x12I"
    b"\n\x05Watch"
    b"\x12\x1b.flyteidl2.app.WatchRequest"
    b"\x1a\x1c.flyteidl2.app.WatchResponse"
    b'"\x03\x90\x02\x01'
    b"0\x01"
    b"\x12F"
    b"\n\x05Lease"
    b"\x12\x1b.flyteidl2.app.LeaseRequest"
    b"\x1a\x1c.flyteidl2.app.LeaseResponse"
    b'"\x00'
    b"0\x01"
    b"B\xae\x01"
    b"\n\x11com.flyteidl2.app"
    b"B\x0fAppServiceProto"
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
