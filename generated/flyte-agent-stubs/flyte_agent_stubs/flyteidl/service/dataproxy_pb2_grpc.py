# Written by `nox -s generate` from flyteidl/service/dataproxy.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/dataproxy.proto."""

import grpc

import flyte_agent_stubs.flyteidl.service.dataproxy_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class DataProxyServiceStub:
    """Client of flyteidl.service.DataProxyService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateUploadLocation = channel.unary_unary(
            "/flyteidl.service.DataProxyService/CreateUploadLocation",
            request_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateUploadLocationRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateUploadLocationResponse.FromString,
        )
        self.CreateDownloadLocation = channel.unary_unary(
            "/flyteidl.service.DataProxyService/CreateDownloadLocation",
            request_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLocationRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLocationResponse.FromString,
        )
        self.CreateDownloadLink = channel.unary_unary(
            "/flyteidl.service.DataProxyService/CreateDownloadLink",
            request_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLinkRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLinkResponse.FromString,
        )
        self.GetData = channel.unary_unary(
            "/flyteidl.service.DataProxyService/GetData",
            request_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.GetDataRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.GetDataResponse.FromString,
        )


class DataProxyServiceServicer:
    """Server of flyteidl.service.DataProxyService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateUploadLocation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.DataProxyService/CreateUploadLocation is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.DataProxyService/CreateUploadLocation is not implemented"
        )

    def CreateDownloadLocation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.DataProxyService/CreateDownloadLocation is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.DataProxyService/CreateDownloadLocation is not implemented"
        )

    def CreateDownloadLink(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.DataProxyService/CreateDownloadLink is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.DataProxyService/CreateDownloadLink is not implemented"
        )

    def GetData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.DataProxyService/GetData is not implemented")
        raise NotImplementedError("/flyteidl.service.DataProxyService/GetData is not implemented")


def add_DataProxyServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.DataProxyService."""
    handlers = {
        "CreateUploadLocation": grpc.unary_unary_rpc_method_handler(
            servicer.CreateUploadLocation,
            request_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateUploadLocationRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateUploadLocationResponse.SerializeToString,
        ),
        "CreateDownloadLocation": grpc.unary_unary_rpc_method_handler(
            servicer.CreateDownloadLocation,
            request_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLocationRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLocationResponse.SerializeToString,
        ),
        "CreateDownloadLink": grpc.unary_unary_rpc_method_handler(
            servicer.CreateDownloadLink,
            request_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLinkRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.CreateDownloadLinkResponse.SerializeToString,
        ),
        "GetData": grpc.unary_unary_rpc_method_handler(
            servicer.GetData,
            request_deserializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.GetDataRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.dataproxy_pb2.GetDataResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.DataProxyService", handlers),)
    )
