# Written by `nox -s generate` from flyteidl2/actions/actions_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/actions/actions_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.actions.actions_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ActionsServiceStub:
    """Client of flyteidl2.actions.ActionsService over a sync or an aio channel."""

    def __init__(self, channel):
        self.Enqueue = channel.unary_unary(
            "/flyteidl2.actions.ActionsService/Enqueue",
            request_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.EnqueueRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.EnqueueResponse.FromString,
        )
        self.WatchForUpdates = channel.unary_stream(
            "/flyteidl2.actions.ActionsService/WatchForUpdates",
            request_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.WatchForUpdatesRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.WatchForUpdatesResponse.FromString,
        )
        self.Update = channel.unary_unary(
            "/flyteidl2.actions.ActionsService/Update",
            request_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.UpdateRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.UpdateResponse.FromString,
        )
        self.Abort = channel.unary_unary(
            "/flyteidl2.actions.ActionsService/Abort",
            request_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.AbortRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.AbortResponse.FromString,
        )
        self.Signal = channel.unary_unary(
            "/flyteidl2.actions.ActionsService/Signal",
            request_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.SignalRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.SignalResponse.FromString,
        )


class ActionsServiceServicer:
    """Server of flyteidl2.actions.ActionsService; what a subclass leaves out answers UNIMPLEMENTED."""

    def Enqueue(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.actions.ActionsService/Enqueue is not implemented")
        raise NotImplementedError("/flyteidl2.actions.ActionsService/Enqueue is not implemented")

    def WatchForUpdates(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.actions.ActionsService/WatchForUpdates is not implemented")
        raise NotImplementedError(
            "/flyteidl2.actions.ActionsService/WatchForUpdates is not implemented"
        )

    def Update(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.actions.ActionsService/Update is not implemented")
        raise NotImplementedError("/flyteidl2.actions.ActionsService/Update is not implemented")

    def Abort(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.actions.ActionsService/Abort is not implemented")
        raise NotImplementedError("/flyteidl2.actions.ActionsService/Abort is not implemented")

    def Signal(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.actions.ActionsService/Signal is not implemented")
        raise NotImplementedError("/flyteidl2.actions.ActionsService/Signal is not implemented")


def add_ActionsServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.actions.ActionsService."""
    handlers = {
        "Enqueue": grpc.unary_unary_rpc_method_handler(
            servicer.Enqueue,
            request_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.EnqueueRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.EnqueueResponse.SerializeToString,
        ),
        "WatchForUpdates": grpc.unary_stream_rpc_method_handler(
            servicer.WatchForUpdates,
            request_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.WatchForUpdatesRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.WatchForUpdatesResponse.SerializeToString,
        ),
        "Update": grpc.unary_unary_rpc_method_handler(
            servicer.Update,
            request_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.UpdateRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.UpdateResponse.SerializeToString,
        ),
        "Abort": grpc.unary_unary_rpc_method_handler(
            servicer.Abort,
            request_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.AbortRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.AbortResponse.SerializeToString,
        ),
        "Signal": grpc.unary_unary_rpc_method_handler(
            servicer.Signal,
            request_deserializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.SignalRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.actions.actions_service_pb2.SignalResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.actions.ActionsService", handlers),)
    )
