# Written by `nox -s generate` from flyteidl2/workflow/events_proxy_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/events_proxy_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.events_proxy_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class EventsProxyServiceStub:
    """Client of flyteidl2.workflow.EventsProxyService over a sync or an aio channel."""

    def __init__(self, channel):
        self.Record = channel.unary_unary(
            "/flyteidl2.workflow.EventsProxyService/Record",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.events_proxy_service_pb2.RecordRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.events_proxy_service_pb2.RecordResponse.FromString,
        )


class EventsProxyServiceServicer:
    """Server of flyteidl2.workflow.EventsProxyService; what a subclass leaves out answers UNIMPLEMENTED."""

    def Record(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.EventsProxyService/Record is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.EventsProxyService/Record is not implemented"
        )


def add_EventsProxyServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.EventsProxyService."""
    handlers = {
        "Record": grpc.unary_unary_rpc_method_handler(
            servicer.Record,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.events_proxy_service_pb2.RecordRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.events_proxy_service_pb2.RecordResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.EventsProxyService", handlers),)
    )
