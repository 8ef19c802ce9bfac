# Written by `nox -s generate` from flyteidl2/app/app_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/app/app_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.app.app_payload_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AppServiceStub:
    """Client of flyteidl2.app.AppService over a sync or an aio channel."""

    def __init__(self, channel):
        self.Create = channel.unary_unary(
            "/flyteidl2.app.AppService/Create",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.CreateRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.CreateResponse.FromString,
        )
        self.Get = channel.unary_unary(
            "/flyteidl2.app.AppService/Get",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.GetRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.GetResponse.FromString,
        )
        self.Update = channel.unary_unary(
            "/flyteidl2.app.AppService/Update",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateResponse.FromString,
        )
        self.UpdateStatus = channel.unary_unary(
            "/flyteidl2.app.AppService/UpdateStatus",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateStatusRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateStatusResponse.FromString,
        )
        self.Delete = channel.unary_unary(
            "/flyteidl2.app.AppService/Delete",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.DeleteRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.DeleteResponse.FromString,
        )
        self.List = channel.unary_unary(
            "/flyteidl2.app.AppService/List",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.ListRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.ListResponse.FromString,
        )
        self.Watch = channel.unary_stream(
            "/flyteidl2.app.AppService/Watch",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.WatchRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.WatchResponse.FromString,
        )
        self.Lease = channel.unary_stream(
            "/flyteidl2.app.AppService/Lease",
            request_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.LeaseRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.LeaseResponse.FromString,
        )


class AppServiceServicer:
    """Server of flyteidl2.app.AppService; what a subclass leaves out answers UNIMPLEMENTED."""

    def Create(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Create is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Create is not implemented")

    def Get(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Get is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Get is not implemented")

    def Update(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Update is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Update is not implemented")

    def UpdateStatus(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/UpdateStatus is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/UpdateStatus is not implemented")

    def Delete(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Delete is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Delete is not implemented")

    def List(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/List is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/List is not implemented")

    def Watch(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Watch is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Watch is not implemented")

    def Lease(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.app.AppService/Lease is not implemented")
        raise NotImplementedError("/flyteidl2.app.AppService/Lease is not implemented")


def add_AppServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.app.AppService."""
    handlers = {
        "Create": grpc.unary_unary_rpc_method_handler(
            servicer.Create,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.CreateRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.CreateResponse.SerializeToString,
        ),
        "Get": grpc.unary_unary_rpc_method_handler(
            servicer.Get,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.GetRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.GetResponse.SerializeToString,
        ),
        "Update": grpc.unary_unary_rpc_method_handler(
            servicer.Update,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateResponse.SerializeToString,
        ),
        "UpdateStatus": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateStatus,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateStatusRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.UpdateStatusResponse.SerializeToString,
        ),
        "Delete": grpc.unary_unary_rpc_method_handler(
            servicer.Delete,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.DeleteRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.DeleteResponse.SerializeToString,
        ),
        "List": grpc.unary_unary_rpc_method_handler(
            servicer.List,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.ListRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.ListResponse.SerializeToString,
        ),
        "Watch": grpc.unary_stream_rpc_method_handler(
            servicer.Watch,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.WatchRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.WatchResponse.SerializeToString,
        ),
        "Lease": grpc.unary_stream_rpc_method_handler(
            servicer.Lease,
            request_deserializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.LeaseRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.app.app_payload_pb2.LeaseResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.app.AppService", handlers),)
    )
