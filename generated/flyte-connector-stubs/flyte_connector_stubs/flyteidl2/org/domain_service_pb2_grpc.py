# Written by `nox -s generate` from flyteidl2/org/domain_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/org/domain_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.org.domain_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class DomainServiceStub:
    """Client of flyteidl2.org.DomainService over a sync or an aio channel."""

    def __init__(self, channel):
        self.ListDomains = channel.unary_unary(
            "/flyteidl2.org.DomainService/ListDomains",
            request_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.ListDomainsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.ListDomainsResponse.FromString,
        )
        self.CreateDomain = channel.unary_unary(
            "/flyteidl2.org.DomainService/CreateDomain",
            request_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.CreateDomainRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.CreateDomainResponse.FromString,
        )
        self.GetDomain = channel.unary_unary(
            "/flyteidl2.org.DomainService/GetDomain",
            request_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.GetDomainRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.GetDomainResponse.FromString,
        )
        self.UpdateDomain = channel.unary_unary(
            "/flyteidl2.org.DomainService/UpdateDomain",
            request_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.UpdateDomainRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.UpdateDomainResponse.FromString,
        )
        self.DeleteDomain = channel.unary_unary(
            "/flyteidl2.org.DomainService/DeleteDomain",
            request_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.DeleteDomainRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.DeleteDomainResponse.FromString,
        )


class DomainServiceServicer:
    """Server of flyteidl2.org.DomainService; what a subclass leaves out answers UNIMPLEMENTED."""

    def ListDomains(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.org.DomainService/ListDomains is not implemented")
        raise NotImplementedError("/flyteidl2.org.DomainService/ListDomains is not implemented")

    def CreateDomain(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.org.DomainService/CreateDomain is not implemented")
        raise NotImplementedError("/flyteidl2.org.DomainService/CreateDomain is not implemented")

    def GetDomain(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.org.DomainService/GetDomain is not implemented")
        raise NotImplementedError("/flyteidl2.org.DomainService/GetDomain is not implemented")

    def UpdateDomain(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.org.DomainService/UpdateDomain is not implemented")
        raise NotImplementedError("/flyteidl2.org.DomainService/UpdateDomain is not implemented")

    def DeleteDomain(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.org.DomainService/DeleteDomain is not implemented")
        raise NotImplementedError("/flyteidl2.org.DomainService/DeleteDomain is not implemented")


def add_DomainServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.org.DomainService."""
    handlers = {
        "ListDomains": grpc.unary_unary_rpc_method_handler(
            servicer.ListDomains,
            request_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.ListDomainsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.ListDomainsResponse.SerializeToString,
        ),
        "CreateDomain": grpc.unary_unary_rpc_method_handler(
            servicer.CreateDomain,
            request_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.CreateDomainRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.CreateDomainResponse.SerializeToString,
        ),
        "GetDomain": grpc.unary_unary_rpc_method_handler(
            servicer.GetDomain,
            request_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.GetDomainRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.GetDomainResponse.SerializeToString,
        ),
        "UpdateDomain": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateDomain,
            request_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.UpdateDomainRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.UpdateDomainResponse.SerializeToString,
        ),
        "DeleteDomain": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteDomain,
            request_deserializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.DeleteDomainRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.org.domain_service_pb2.DeleteDomainResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.org.DomainService", handlers),)
    )
