# Written by `nox -s generate` from flyteidl2/workflow/state_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/state_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.state_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class StateServiceStub:
    """Client of flyteidl2.workflow.StateService over a sync or an aio channel."""

    def __init__(self, channel):
        self.Put = channel.unary_unary(
            "/flyteidl2.workflow.StateService/Put",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.PutRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.PutResponse.FromString,
        )
        self.Get = channel.unary_unary(
            "/flyteidl2.workflow.StateService/Get",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.GetRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.GetResponse.FromString,
        )
        self.Watch = channel.unary_stream(
            "/flyteidl2.workflow.StateService/Watch",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.WatchRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.WatchResponse.FromString,
        )


class StateServiceServicer:
    """Server of flyteidl2.workflow.StateService; what a subclass leaves out answers UNIMPLEMENTED."""

    def Put(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.StateService/Put is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.StateService/Put is not implemented")

    def Get(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.StateService/Get is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.StateService/Get is not implemented")

    def Watch(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.StateService/Watch is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.StateService/Watch is not implemented")


def add_StateServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.StateService."""
    handlers = {
        "Put": grpc.unary_unary_rpc_method_handler(
            servicer.Put,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.PutRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.PutResponse.SerializeToString,
        ),
        "Get": grpc.unary_unary_rpc_method_handler(
            servicer.Get,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.GetRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.GetResponse.SerializeToString,
        ),
        "Watch": grpc.unary_stream_rpc_method_handler(
            servicer.Watch,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.WatchRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.state_service_pb2.WatchResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.StateService", handlers),)
    )
