# Written by `nox -s generate` from flyteidl2/workflow/run_logs_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/run_logs_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.run_logs_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class RunLogsServiceStub:
    """Client of flyteidl2.workflow.RunLogsService over a sync or an aio channel."""

    def __init__(self, channel):
        self.TailLogs = channel.unary_stream(
            "/flyteidl2.workflow.RunLogsService/TailLogs",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_logs_service_pb2.TailLogsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_logs_service_pb2.TailLogsResponse.FromString,
        )


class RunLogsServiceServicer:
    """Server of flyteidl2.workflow.RunLogsService; what a subclass leaves out answers UNIMPLEMENTED."""

    def TailLogs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunLogsService/TailLogs is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunLogsService/TailLogs is not implemented")


def add_RunLogsServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.RunLogsService."""
    handlers = {
        "TailLogs": grpc.unary_stream_rpc_method_handler(
            servicer.TailLogs,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_logs_service_pb2.TailLogsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_logs_service_pb2.TailLogsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.RunLogsService", handlers),)
    )
