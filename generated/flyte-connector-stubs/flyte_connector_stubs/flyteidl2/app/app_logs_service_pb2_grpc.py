# Written by `nox -s generate` from flyteidl2/app/app_logs_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/app/app_logs_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AppLogsServiceStub:
    """Client of flyteidl2.app.AppLogsService over a sync or an aio channel."""

    def __init__(self, channel):
        self.TailLogs = channel.unary_stream(
            "/flyteidl2.app.AppLogsService/TailLogs",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2.TailLogsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2.TailLogsResponse.FromString,
        )


class AppLogsServiceServicer:
    """Server of flyteidl2.app.AppLogsService; what a subclass leaves out answers UNIMPLEMENTED."""

    def TailLogs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppLogsService/TailLogs is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppLogsService/TailLogs is not implemented")


def add_AppLogsServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.app.AppLogsService."""
    handlers = {
        "TailLogs": grpc.unary_stream_rpc_method_handler(
            servicer.TailLogs,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2.TailLogsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_logs_payload_pb2.TailLogsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.app.AppLogsService", handlers),)
    )
