# Written by `nox -s generate` from flyteidl/datacatalog/datacatalog.proto. Do not edit.
"""Clients and servers of the services of flyteidl/datacatalog/datacatalog.proto."""

import grpc

import flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class DataCatalogStub:
    """Client of datacatalog.DataCatalog over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateDataset = channel.unary_unary(
            "/datacatalog.DataCatalog/CreateDataset",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateDatasetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateDatasetResponse.FromString,
        )
        self.GetDataset = channel.unary_unary(
            "/datacatalog.DataCatalog/GetDataset",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetDatasetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetDatasetResponse.FromString,
        )
        self.CreateArtifact = channel.unary_unary(
            "/datacatalog.DataCatalog/CreateArtifact",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateArtifactRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateArtifactResponse.FromString,
        )
        self.GetArtifact = channel.unary_unary(
            "/datacatalog.DataCatalog/GetArtifact",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetArtifactRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetArtifactResponse.FromString,
        )
        self.AddTag = channel.unary_unary(
            "/datacatalog.DataCatalog/AddTag",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.AddTagRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.AddTagResponse.FromString,
        )
        self.ListArtifacts = channel.unary_unary(
            "/datacatalog.DataCatalog/ListArtifacts",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListArtifactsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListArtifactsResponse.FromString,
        )
        self.ListDatasets = channel.unary_unary(
            "/datacatalog.DataCatalog/ListDatasets",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListDatasetsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListDatasetsResponse.FromString,
        )
        self.UpdateArtifact = channel.unary_unary(
            "/datacatalog.DataCatalog/UpdateArtifact",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.UpdateArtifactRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.UpdateArtifactResponse.FromString,
        )
        self.GetOrExtendReservation = channel.unary_unary(
            "/datacatalog.DataCatalog/GetOrExtendReservation",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetOrExtendReservationRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetOrExtendReservationResponse.FromString,
        )
        self.ReleaseReservation = channel.unary_unary(
            "/datacatalog.DataCatalog/ReleaseReservation",
            request_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ReleaseReservationRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ReleaseReservationResponse.FromString,
        )


class DataCatalogServicer:
    """Server of datacatalog.DataCatalog; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateDataset(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/CreateDataset is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/CreateDataset is not implemented")

    def GetDataset(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/GetDataset is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/GetDataset is not implemented")

    def CreateArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/CreateArtifact is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/CreateArtifact is not implemented")

    def GetArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/GetArtifact is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/GetArtifact is not implemented")

    def AddTag(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/AddTag is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/AddTag is not implemented")

    def ListArtifacts(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/ListArtifacts is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/ListArtifacts is not implemented")

    def ListDatasets(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/ListDatasets is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/ListDatasets is not implemented")

    def UpdateArtifact(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/UpdateArtifact is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/UpdateArtifact is not implemented")

    def GetOrExtendReservation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/GetOrExtendReservation is not implemented")
        raise NotImplementedError(
            "/datacatalog.DataCatalog/GetOrExtendReservation is not implemented"
        )

    def ReleaseReservation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/datacatalog.DataCatalog/ReleaseReservation is not implemented")
        raise NotImplementedError("/datacatalog.DataCatalog/ReleaseReservation is not implemented")


def add_DataCatalogServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of datacatalog.DataCatalog."""
    handlers = {
        "CreateDataset": grpc.unary_unary_rpc_method_handler(
            servicer.CreateDataset,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateDatasetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateDatasetResponse.SerializeToString,
        ),
        "GetDataset": grpc.unary_unary_rpc_method_handler(
            servicer.GetDataset,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetDatasetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetDatasetResponse.SerializeToString,
        ),
        "CreateArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.CreateArtifact,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateArtifactRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.CreateArtifactResponse.SerializeToString,
        ),
        "GetArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.GetArtifact,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetArtifactRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetArtifactResponse.SerializeToString,
        ),
        "AddTag": grpc.unary_unary_rpc_method_handler(
            servicer.AddTag,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.AddTagRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.AddTagResponse.SerializeToString,
        ),
        "ListArtifacts": grpc.unary_unary_rpc_method_handler(
            servicer.ListArtifacts,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListArtifactsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListArtifactsResponse.SerializeToString,
        ),
        "ListDatasets": grpc.unary_unary_rpc_method_handler(
            servicer.ListDatasets,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListDatasetsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ListDatasetsResponse.SerializeToString,
        ),
        "UpdateArtifact": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateArtifact,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.UpdateArtifactRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.UpdateArtifactResponse.SerializeToString,
        ),
        "GetOrExtendReservation": grpc.unary_unary_rpc_method_handler(
            servicer.GetOrExtendReservation,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetOrExtendReservationRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.GetOrExtendReservationResponse.SerializeToString,
        ),
        "ReleaseReservation": grpc.unary_unary_rpc_method_handler(
            servicer.ReleaseReservation,
            request_deserializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ReleaseReservationRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.datacatalog.datacatalog_pb2.ReleaseReservationResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("datacatalog.DataCatalog", handlers),)
    )
