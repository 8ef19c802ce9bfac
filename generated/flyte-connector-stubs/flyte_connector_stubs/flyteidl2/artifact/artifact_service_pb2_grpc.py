# Written by `nox -s generate` from flyteidl2/artifact/artifact_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/artifact/artifact_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ArtifactServiceStub:
    """Client of flyteidl2.artifact.ArtifactService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateArtifact = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/CreateArtifact",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.CreateArtifactRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.CreateArtifactResponse.FromString,
        )
        self.GetArtifact = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/GetArtifact",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactResponse.FromString,
        )
        self.ListArtifacts = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/ListArtifacts",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactsResponse.FromString,
        )
        self.ListArtifactNames = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/ListArtifactNames",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactNamesRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactNamesResponse.FromString,
        )
        self.ListArtifactMetadataKeys = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactMetadataKeysRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactMetadataKeysResponse.FromString,
        )
        self.DeleteArtifact = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/DeleteArtifact",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeleteArtifactRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeleteArtifactResponse.FromString,
        )
        self.DeclareArtifact = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/DeclareArtifact",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeclareArtifactRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeclareArtifactResponse.FromString,
        )
        self.GetArtifactSchema = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/GetArtifactSchema",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactSchemaRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactSchemaResponse.FromString,
        )
        self.ListPartitionValues = channel.unary_unary(
            "/flyteidl2.artifact.ArtifactService/ListPartitionValues",
            request_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListPartitionValuesRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListPartitionValuesResponse.FromString,
        )


class ArtifactServiceServicer:
    """Server of flyteidl2.artifact.ArtifactService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.artifact.ArtifactService/CreateArtifact is not implemented")
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/CreateArtifact is not implemented"
        )

    def GetArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.artifact.ArtifactService/GetArtifact is not implemented")
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/GetArtifact is not implemented"
        )

    def ListArtifacts(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.artifact.ArtifactService/ListArtifacts is not implemented")
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/ListArtifacts is not implemented"
        )

    def ListArtifactNames(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.artifact.ArtifactService/ListArtifactNames is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/ListArtifactNames is not implemented"
        )

    def ListArtifactMetadataKeys(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys is not implemented"
        )

    def DeleteArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.artifact.ArtifactService/DeleteArtifact is not implemented")
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/DeleteArtifact is not implemented"
        )

    def DeclareArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.artifact.ArtifactService/DeclareArtifact is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/DeclareArtifact is not implemented"
        )

    def GetArtifactSchema(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.artifact.ArtifactService/GetArtifactSchema is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/GetArtifactSchema is not implemented"
        )

    def ListPartitionValues(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.artifact.ArtifactService/ListPartitionValues is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.artifact.ArtifactService/ListPartitionValues is not implemented"
        )


def add_ArtifactServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.artifact.ArtifactService."""
    handlers = {
        "CreateArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.CreateArtifact,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.CreateArtifactRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.CreateArtifactResponse.SerializeToString,
        ),
        "GetArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.GetArtifact,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactResponse.SerializeToString,
        ),
        "ListArtifacts": grpc.unary_unary_rpc_method_handler(
            servicer.ListArtifacts,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactsResponse.SerializeToString,
        ),
        "ListArtifactNames": grpc.unary_unary_rpc_method_handler(
            servicer.ListArtifactNames,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactNamesRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactNamesResponse.SerializeToString,
        ),
        "ListArtifactMetadataKeys": grpc.unary_unary_rpc_method_handler(
            servicer.ListArtifactMetadataKeys,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactMetadataKeysRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListArtifactMetadataKeysResponse.SerializeToString,
        ),
        "DeleteArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteArtifact,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeleteArtifactRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeleteArtifactResponse.SerializeToString,
        ),
        "DeclareArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.DeclareArtifact,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeclareArtifactRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.DeclareArtifactResponse.SerializeToString,
        ),
        "GetArtifactSchema": grpc.unary_unary_rpc_method_handler(
            servicer.GetArtifactSchema,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactSchemaRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.GetArtifactSchemaResponse.SerializeToString,
        ),
        "ListPartitionValues": grpc.unary_unary_rpc_method_handler(
            servicer.ListPartitionValues,
            request_deserializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListPartitionValuesRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.artifact.artifact_service_pb2.ListPartitionValuesResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.artifact.ArtifactService", handlers),)
    )
