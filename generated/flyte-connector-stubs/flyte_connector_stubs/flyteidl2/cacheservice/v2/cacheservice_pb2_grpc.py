# Written by `nox -s generate` from flyteidl2/cacheservice/v2/cacheservice.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/cacheservice/v2/cacheservice.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2
import flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class CacheServiceStub:
    """Client of flyteidl2.cacheservice.v2.CacheService over a sync or an aio channel."""

    def __init__(self, channel):
        self.Get = channel.unary_unary(
            "/flyteidl2.cacheservice.v2.CacheService/Get",
            request_serializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.GetCacheRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.GetCacheResponse.FromString,
        )
        self.Put = channel.unary_unary(
            "/flyteidl2.cacheservice.v2.CacheService/Put",
            request_serializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.PutCacheRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.PutCacheResponse.FromString,
        )
        self.Delete = channel.unary_unary(
            "/flyteidl2.cacheservice.v2.CacheService/Delete",
            request_serializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.DeleteCacheRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.DeleteCacheResponse.FromString,
        )
        self.GetOrExtendReservation = channel.unary_unary(
            "/flyteidl2.cacheservice.v2.CacheService/GetOrExtendReservation",
            request_serializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.GetOrExtendReservationRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.GetOrExtendReservationResponse.FromString,
        )
        self.ReleaseReservation = channel.unary_unary(
            "/flyteidl2.cacheservice.v2.CacheService/ReleaseReservation",
            request_serializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.ReleaseReservationRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.ReleaseReservationResponse.FromString,
        )


class CacheServiceServicer:
    """Server of flyteidl2.cacheservice.v2.CacheService; what a subclass leaves out answers UNIMPLEMENTED."""

    def Get(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.cacheservice.v2.CacheService/Get is not implemented")
        raise NotImplementedError("/flyteidl2.cacheservice.v2.CacheService/Get is not implemented")

    def Put(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.cacheservice.v2.CacheService/Put is not implemented")
        raise NotImplementedError("/flyteidl2.cacheservice.v2.CacheService/Put is not implemented")

    def Delete(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.cacheservice.v2.CacheService/Delete is not implemented")
        raise NotImplementedError(
            "/flyteidl2.cacheservice.v2.CacheService/Delete is not implemented"
        )

    def GetOrExtendReservation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.cacheservice.v2.CacheService/GetOrExtendReservation is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.cacheservice.v2.CacheService/GetOrExtendReservation is not implemented"
        )

    def ReleaseReservation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.cacheservice.v2.CacheService/ReleaseReservation is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.cacheservice.v2.CacheService/ReleaseReservation is not implemented"
        )


def add_CacheServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.cacheservice.v2.CacheService."""
    handlers = {
        "Get": grpc.unary_unary_rpc_method_handler(
            servicer.Get,
            request_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.GetCacheRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.GetCacheResponse.SerializeToString,
        ),
        "Put": grpc.unary_unary_rpc_method_handler(
            servicer.Put,
            request_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.PutCacheRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.PutCacheResponse.SerializeToString,
        ),
        "Delete": grpc.unary_unary_rpc_method_handler(
            servicer.Delete,
            request_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.DeleteCacheRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.DeleteCacheResponse.SerializeToString,
        ),
        "GetOrExtendReservation": grpc.unary_unary_rpc_method_handler(
            servicer.GetOrExtendReservation,
            request_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.GetOrExtendReservationRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.GetOrExtendReservationResponse.SerializeToString,
        ),
        "ReleaseReservation": grpc.unary_unary_rpc_method_handler(
            servicer.ReleaseReservation,
            request_deserializer=flyte_connector_stubs.flyteidl2.cacheservice.v2.cacheservice_pb2.ReleaseReservationRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cacheservice.cacheservice_pb2.ReleaseReservationResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.cacheservice.v2.CacheService", handlers),)
    )
