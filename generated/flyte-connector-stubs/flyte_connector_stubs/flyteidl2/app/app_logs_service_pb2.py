# Written by `nox -s generate` from flyteidl2/app/app_logs_service.proto. Do not edit.
"""Messages and enums of flyteidl2/app/app_logs_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n$flyteidl2/app/app_logs_service.proto"
    b"\x12\rflyteidl2.app"
    b"\x1a$flyteidl2/app/app_logs_payload.proto"
    b"2d"
    b"\n\x0eAppLogsService"
    b"\x12R"
    b"\n\x08TailLogs"
    b"\x12\x1e.flyteidl2.app.TailLogsRequest"
    b"\x1a\x1f.flyteidl2.app.TailLogsResponse"
    b'"\x03\x90\x02\x01'
    b"0\x01"
    b"B\xb2\x01"
    b"\n\x11com.flyteidl2.app"
    b"B\x13AppLogsServiceProto"
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
