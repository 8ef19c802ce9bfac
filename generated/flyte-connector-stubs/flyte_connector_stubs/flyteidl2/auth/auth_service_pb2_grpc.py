# Written by `nox -s generate` from flyteidl2/auth/auth_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/auth/auth_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.auth.auth_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AuthMetadataServiceStub:
    """Client of flyteidl2.auth.AuthMetadataService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetOAuth2Metadata = channel.unary_unary(
            "/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata",
            request_serializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetOAuth2MetadataRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetOAuth2MetadataResponse.FromString,
        )
        self.GetPublicClientConfig = channel.unary_unary(
            "/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig",
            request_serializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetPublicClientConfigRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetPublicClientConfigResponse.FromString,
        )


class AuthMetadataServiceServicer:
    """Server of flyteidl2.auth.AuthMetadataService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetOAuth2Metadata(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata is not implemented"
        )

    def GetPublicClientConfig(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig is not implemented"
        )


def add_AuthMetadataServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.auth.AuthMetadataService."""
    handlers = {
        "GetOAuth2Metadata": grpc.unary_unary_rpc_method_handler(
            servicer.GetOAuth2Metadata,
            request_deserializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetOAuth2MetadataRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetOAuth2MetadataResponse.SerializeToString,
        ),
        "GetPublicClientConfig": grpc.unary_unary_rpc_method_handler(
            servicer.GetPublicClientConfig,
            request_deserializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetPublicClientConfigRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.auth.auth_service_pb2.GetPublicClientConfigResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.auth.AuthMetadataService", handlers),)
    )
