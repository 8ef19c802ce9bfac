# Written by `nox -s generate` from flyteidl2/secret/secret.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/secret/secret.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.secret.payload_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class SecretServiceStub:
    """Client of flyteidl2.secret.SecretService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateSecret = channel.unary_unary(
            "/flyteidl2.secret.SecretService/CreateSecret",
            request_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.CreateSecretRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.CreateSecretResponse.FromString,
        )
        self.UpdateSecret = channel.unary_unary(
            "/flyteidl2.secret.SecretService/UpdateSecret",
            request_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.UpdateSecretRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.UpdateSecretResponse.FromString,
        )
        self.GetSecret = channel.unary_unary(
            "/flyteidl2.secret.SecretService/GetSecret",
            request_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.GetSecretRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.GetSecretResponse.FromString,
        )
        self.DeleteSecret = channel.unary_unary(
            "/flyteidl2.secret.SecretService/DeleteSecret",
            request_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.DeleteSecretRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.DeleteSecretResponse.FromString,
        )
        self.ListSecrets = channel.unary_unary(
            "/flyteidl2.secret.SecretService/ListSecrets",
            request_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.ListSecretsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.ListSecretsResponse.FromString,
        )


class SecretServiceServicer:
    """Server of flyteidl2.secret.SecretService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateSecret(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.secret.SecretService/CreateSecret is not implemented")
        raise NotImplementedError("/flyteidl2.secret.SecretService/CreateSecret is not implemented")

    def UpdateSecret(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.secret.SecretService/UpdateSecret is not implemented")
        raise NotImplementedError("/flyteidl2.secret.SecretService/UpdateSecret is not implemented")

    def GetSecret(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.secret.SecretService/GetSecret is not implemented")
        raise NotImplementedError("/flyteidl2.secret.SecretService/GetSecret is not implemented")

    def DeleteSecret(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.secret.SecretService/DeleteSecret is not implemented")
        raise NotImplementedError("/flyteidl2.secret.SecretService/DeleteSecret is not implemented")

    def ListSecrets(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.secret.SecretService/ListSecrets is not implemented")
        raise NotImplementedError("/flyteidl2.secret.SecretService/ListSecrets is not implemented")


def add_SecretServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.secret.SecretService."""
    handlers = {
        "CreateSecret": grpc.unary_unary_rpc_method_handler(
            servicer.CreateSecret,
            request_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.CreateSecretRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.CreateSecretResponse.SerializeToString,
        ),
        "UpdateSecret": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateSecret,
            request_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.UpdateSecretRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.UpdateSecretResponse.SerializeToString,
        ),
        "GetSecret": grpc.unary_unary_rpc_method_handler(
            servicer.GetSecret,
            request_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.GetSecretRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.GetSecretResponse.SerializeToString,
        ),
        "DeleteSecret": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteSecret,
            request_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.DeleteSecretRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.DeleteSecretResponse.SerializeToString,
        ),
        "ListSecrets": grpc.unary_unary_rpc_method_handler(
            servicer.ListSecrets,
            request_deserializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.ListSecretsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.secret.payload_pb2.ListSecretsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.secret.SecretService", handlers),)
    )
