# Written by `nox -s generate` from flyteidl2/cluster/service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/cluster/service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.cluster.payload_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ClusterServiceStub:
    """Client of flyteidl2.cluster.ClusterService over a sync or an aio channel."""

    def __init__(self, channel):
        self.SelectCluster = channel.unary_unary(
            "/flyteidl2.cluster.ClusterService/SelectCluster",
            request_serializer=flyte_connector_stubs.flyteidl2.cluster.payload_pb2.SelectClusterRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.cluster.payload_pb2.SelectClusterResponse.FromString,
        )


class ClusterServiceServicer:
    """Server of flyteidl2.cluster.ClusterService; what a subclass leaves out answers UNIMPLEMENTED."""

    def SelectCluster(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.cluster.ClusterService/SelectCluster is not implemented")
        raise NotImplementedError(
            "/flyteidl2.cluster.ClusterService/SelectCluster is not implemented"
        )


def add_ClusterServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.cluster.ClusterService."""
    handlers = {
        "SelectCluster": grpc.unary_unary_rpc_method_handler(
            servicer.SelectCluster,
            request_deserializer=flyte_connector_stubs.flyteidl2.cluster.payload_pb2.SelectClusterRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.cluster.payload_pb2.SelectClusterResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.cluster.ClusterService", handlers),)
    )
