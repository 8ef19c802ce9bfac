# Written by `nox -s generate` from flyteidl2/connector/service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/connector/service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.connector.connector_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AsyncConnectorServiceStub:
    """Client of flyteidl2.connector.AsyncConnectorService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateTask = channel.unary_unary(
            "/flyteidl2.connector.AsyncConnectorService/CreateTask",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.CreateTaskRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.CreateTaskResponse.FromString,
        )
        self.GetTask = channel.unary_unary(
            "/flyteidl2.connector.AsyncConnectorService/GetTask",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskResponse.FromString,
        )
        self.DeleteTask = channel.unary_unary(
            "/flyteidl2.connector.AsyncConnectorService/DeleteTask",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.DeleteTaskRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.DeleteTaskResponse.FromString,
        )
        self.GetTaskMetrics = channel.unary_unary(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskMetricsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskMetricsResponse.FromString,
        )
        self.GetTaskLogs = channel.unary_stream(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskLogs",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskLogsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskLogsResponse.FromString,
        )


class AsyncConnectorServiceServicer:
    """Server of flyteidl2.connector.AsyncConnectorService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.AsyncConnectorService/CreateTask is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.AsyncConnectorService/CreateTask is not implemented"
        )

    def GetTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.connector.AsyncConnectorService/GetTask is not implemented")
        raise NotImplementedError(
            "/flyteidl2.connector.AsyncConnectorService/GetTask is not implemented"
        )

    def DeleteTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.AsyncConnectorService/DeleteTask is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.AsyncConnectorService/DeleteTask is not implemented"
        )

    def GetTaskMetrics(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics is not implemented"
        )

    def GetTaskLogs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskLogs is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.AsyncConnectorService/GetTaskLogs is not implemented"
        )


def add_AsyncConnectorServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.connector.AsyncConnectorService."""
    handlers = {
        "CreateTask": grpc.unary_unary_rpc_method_handler(
            servicer.CreateTask,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.CreateTaskRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.CreateTaskResponse.SerializeToString,
        ),
        "GetTask": grpc.unary_unary_rpc_method_handler(
            servicer.GetTask,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskResponse.SerializeToString,
        ),
        "DeleteTask": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteTask,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.DeleteTaskRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.DeleteTaskResponse.SerializeToString,
        ),
        "GetTaskMetrics": grpc.unary_unary_rpc_method_handler(
            servicer.GetTaskMetrics,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskMetricsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskMetricsResponse.SerializeToString,
        ),
        "GetTaskLogs": grpc.unary_stream_rpc_method_handler(
            servicer.GetTaskLogs,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskLogsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetTaskLogsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (
            grpc.method_handlers_generic_handler(
                "flyteidl2.connector.AsyncConnectorService", handlers
            ),
        )
    )


class ConnectorMetadataServiceStub:
    """Client of flyteidl2.connector.ConnectorMetadataService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetConnector = channel.unary_unary(
            "/flyteidl2.connector.ConnectorMetadataService/GetConnector",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetConnectorRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetConnectorResponse.FromString,
        )
        self.ListConnectors = channel.unary_unary(
            "/flyteidl2.connector.ConnectorMetadataService/ListConnectors",
            request_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.ListConnectorsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.ListConnectorsResponse.FromString,
        )


class ConnectorMetadataServiceServicer:
    """Server of flyteidl2.connector.ConnectorMetadataService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetConnector(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.ConnectorMetadataService/GetConnector is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.ConnectorMetadataService/GetConnector is not implemented"
        )

    def ListConnectors(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.connector.ConnectorMetadataService/ListConnectors is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.connector.ConnectorMetadataService/ListConnectors is not implemented"
        )


def add_ConnectorMetadataServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.connector.ConnectorMetadataService."""
    handlers = {
        "GetConnector": grpc.unary_unary_rpc_method_handler(
            servicer.GetConnector,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetConnectorRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.GetConnectorResponse.SerializeToString,
        ),
        "ListConnectors": grpc.unary_unary_rpc_method_handler(
            servicer.ListConnectors,
            request_deserializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.ListConnectorsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.connector.connector_pb2.ListConnectorsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (
            grpc.method_handlers_generic_handler(
                "flyteidl2.connector.ConnectorMetadataService", handlers
            ),
        )
    )
