# Written by `nox -s generate` from flyteidl2/connector/service.proto. Do not edit.
"""Messages and enums of flyteidl2/connector/service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.connector.connector_pb2  # noqa: F401
import flyte_connector_stubs.google.api.annotations_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/connector/service.proto"
    b"\x12\x13flyteidl2.connector"
    b"\x1a#flyteidl2/connector/connector.proto"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"2\xae\x07"
    b"\n\x15AsyncConnectorService"
    b"\x12\x80\x01"
    b"\n\nCreateTask"
    b"\x12&.flyteidl2.connector.CreateTaskRequest"
    b"\x1a'.flyteidl2.connector.CreateTaskResponse"
    b'"!\x82\xd3\xe4\x93\x02\x1b"\x16/api/v1/connector/task:\x01*'
    b"\x12\xb1\x01"
    b"\n\x07GetTask"
    b"\x12#.flyteidl2.connector.GetTaskRequest"
    b"\x1a$.flyteidl2.connector.GetTaskResponse"
    b'"['
    b"\x82\xd3\xe4\x93\x02U\x12S/api/v1/connector/task/{task_category.name}/{task_catego"
    b"ry.version}/{resource_meta}"
    b"\x12\xc5\x01"
    b"\n\nDeleteTask"
    b"\x12&.flyteidl2.connector.DeleteTaskRequest"
    b"\x1a'.flyteidl2.connector.DeleteTaskResponse"
    b'"f'
    b"\x82\xd3\xe4\x93\x02`*^/api/v1/connector/task_executions/{task_category.name}/{"
    b"task_category.version}/{resource_meta}"
    b"\x12\xce\x01"
    b"\n\x0eGetTaskMetrics"
    b"\x12*.flyteidl2.connector.GetTaskMetricsRequest"
    b"\x1a+.flyteidl2.connector.GetTaskMetricsResponse"
    b'"c'
    b"\x82\xd3\xe4\x93\x02]\x12[/api/v1/connector/task/metrics/{task_category.name}/{tas"
    b"k_category.version}/{resource_meta}"
    b"\x12\xc4\x01"
    b"\n\x0bGetTaskLogs"
    b"\x12'.flyteidl2.connector.GetTaskLogsRequest"
    b"\x1a(.flyteidl2.connector.GetTaskLogsResponse"
    b'"`'
    b"\x82\xd3\xe4\x93\x02Z\x12X/api/v1/connector/task/logs/{task_category.name}/{task_c"
    b"ategory.version}/{resource_meta}"
    b"0\x01"
    b"2\xaa\x02"
    b"\n\x18ConnectorMetadataService"
    b"\x12\x85\x01"
    b"\n\x0cGetConnector"
    b"\x12(.flyteidl2.connector.GetConnectorRequest"
    b"\x1a).flyteidl2.connector.GetConnectorResponse"
    b'" \x82\xd3\xe4\x93\x02\x1a\x12\x18/api/v1/connector/{name}'
    b"\x12\x85\x01"
    b"\n\x0eListConnectors"
    b"\x12*.flyteidl2.connector.ListConnectorsRequest"
    b"\x1a+.flyteidl2.connector.ListConnectorsResponse"
    b'"\x1a\x82\xd3\xe4\x93\x02\x14\x12\x12/api/v1/connectors'
    b"B\xcf\x01"
    b"\n\x17com.flyteidl2.connector"
    b"B\x0cServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z7github.com/flyteorg/flyte/v2/gen/go/flyteidl2/connector"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x13Flyteidl2.Connector"
    b"\xca\x02\x13Flyteidl2\\Connector"
    b"\xe2\x02\x1fFlyteidl2\\Connector\\GPBMetadata"
    b"\xea\x02\x14Flyteidl2::Connector"
    b"b\x06proto3",
    globals(),
)
