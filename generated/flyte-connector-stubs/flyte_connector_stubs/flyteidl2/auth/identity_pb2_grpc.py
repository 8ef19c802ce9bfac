# Written by `nox -s generate` from flyteidl2/auth/identity.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/auth/identity.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.auth.identity_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class IdentityServiceStub:
    """Client of flyteidl2.auth.IdentityService over a sync or an aio channel."""

    def __init__(self, channel):
        self.UserInfo = channel.unary_unary(
            "/flyteidl2.auth.IdentityService/UserInfo",
            request_serializer=flyte_connector_stubs.flyteidl2.auth.identity_pb2.UserInfoRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.auth.identity_pb2.UserInfoResponse.FromString,
        )


class IdentityServiceServicer:
    """Server of flyteidl2.auth.IdentityService; what a subclass leaves out answers UNIMPLEMENTED."""

    def UserInfo(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.auth.IdentityService/UserInfo is not implemented")
        raise NotImplementedError("/flyteidl2.auth.IdentityService/UserInfo is not implemented")


def add_IdentityServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.auth.IdentityService."""
    handlers = {
        "UserInfo": grpc.unary_unary_rpc_method_handler(
            servicer.UserInfo,
            request_deserializer=flyte_connector_stubs.flyteidl2.auth.identity_pb2.UserInfoRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.auth.identity_pb2.UserInfoResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.auth.IdentityService", handlers),)
    )
