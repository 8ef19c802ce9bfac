# Written by `nox -s generate` from flyteidl/service/auth.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/auth.proto."""

import grpc

import flyte_agent_stubs.flyteidl.service.auth_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AuthMetadataServiceStub:
    """Client of flyteidl.service.AuthMetadataService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetOAuth2Metadata = channel.unary_unary(
            "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
            request_serializer=flyte_agent_stubs.flyteidl.service.auth_pb2.OAuth2MetadataRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.auth_pb2.OAuth2MetadataResponse.FromString,
        )
        self.GetPublicClientConfig = channel.unary_unary(
            "/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
            request_serializer=flyte_agent_stubs.flyteidl.service.auth_pb2.PublicClientAuthConfigRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.auth_pb2.PublicClientAuthConfigResponse.FromString,
        )


class AuthMetadataServiceServicer:
    """Server of flyteidl.service.AuthMetadataService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetOAuth2Metadata(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata is not implemented"
        )

    def GetPublicClientConfig(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AuthMetadataService/GetPublicClientConfig is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AuthMetadataService/GetPublicClientConfig is not implemented"
        )


def add_AuthMetadataServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.AuthMetadataService."""
    handlers = {
        "GetOAuth2Metadata": grpc.unary_unary_rpc_method_handler(
            servicer.GetOAuth2Metadata,
            request_deserializer=flyte_agent_stubs.flyteidl.service.auth_pb2.OAuth2MetadataRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.auth_pb2.OAuth2MetadataResponse.SerializeToString,
        ),
        "GetPublicClientConfig": grpc.unary_unary_rpc_method_handler(
            servicer.GetPublicClientConfig,
            request_deserializer=flyte_agent_stubs.flyteidl.service.auth_pb2.PublicClientAuthConfigRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.auth_pb2.PublicClientAuthConfigResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.AuthMetadataService", handlers),)
    )
