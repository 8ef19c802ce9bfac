# Written by `nox -s generate` from flyteidl2/imagebuilder/service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/imagebuilder/service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ImageServiceStub:
    """Client of flyteidl2.imagebuilder.ImageService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetImage = channel.unary_unary(
            "/flyteidl2.imagebuilder.ImageService/GetImage",
            request_serializer=flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2.GetImageRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2.GetImageResponse.FromString,
        )


class ImageServiceServicer:
    """Server of flyteidl2.imagebuilder.ImageService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetImage(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.imagebuilder.ImageService/GetImage is not implemented")
        raise NotImplementedError(
            "/flyteidl2.imagebuilder.ImageService/GetImage is not implemented"
        )


def add_ImageServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.imagebuilder.ImageService."""
    handlers = {
        "GetImage": grpc.unary_unary_rpc_method_handler(
            servicer.GetImage,
            request_deserializer=flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2.GetImageRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.imagebuilder.payload_pb2.GetImageResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.imagebuilder.ImageService", handlers),)
    )
