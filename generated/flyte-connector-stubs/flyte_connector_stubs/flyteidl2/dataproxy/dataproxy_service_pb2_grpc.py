# Written by `nox -s generate` from flyteidl2/dataproxy/dataproxy_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/dataproxy/dataproxy_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class DataProxyServiceStub:
    """Client of flyteidl2.dataproxy.DataProxyService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateUploadLocation = channel.unary_unary(
            "/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation",
            request_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateUploadLocationRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateUploadLocationResponse.FromString,
        )
        self.UploadInputs = channel.unary_unary(
            "/flyteidl2.dataproxy.DataProxyService/UploadInputs",
            request_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.UploadInputsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.UploadInputsResponse.FromString,
        )
        self.CreateDownloadLink = channel.unary_unary(
            "/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink",
            request_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateDownloadLinkRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateDownloadLinkResponse.FromString,
        )
        self.GetActionData = channel.unary_unary(
            "/flyteidl2.dataproxy.DataProxyService/GetActionData",
            request_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.GetActionDataRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.GetActionDataResponse.FromString,
        )
        self.TailLogs = channel.unary_stream(
            "/flyteidl2.dataproxy.DataProxyService/TailLogs",
            request_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.TailLogsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.TailLogsResponse.FromString,
        )


class DataProxyServiceServicer:
    """Server of flyteidl2.dataproxy.DataProxyService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateUploadLocation(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation is not implemented"
        )

    def UploadInputs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.dataproxy.DataProxyService/UploadInputs is not implemented")
        raise NotImplementedError(
            "/flyteidl2.dataproxy.DataProxyService/UploadInputs is not implemented"
        )

    def CreateDownloadLink(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink is not implemented"
        )

    def GetActionData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.dataproxy.DataProxyService/GetActionData is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.dataproxy.DataProxyService/GetActionData is not implemented"
        )

    def TailLogs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.dataproxy.DataProxyService/TailLogs is not implemented")
        raise NotImplementedError(
            "/flyteidl2.dataproxy.DataProxyService/TailLogs is not implemented"
        )


def add_DataProxyServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.dataproxy.DataProxyService."""
    handlers = {
        "CreateUploadLocation": grpc.unary_unary_rpc_method_handler(
            servicer.CreateUploadLocation,
            request_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateUploadLocationRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateUploadLocationResponse.SerializeToString,
        ),
        "UploadInputs": grpc.unary_unary_rpc_method_handler(
            servicer.UploadInputs,
            request_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.UploadInputsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.UploadInputsResponse.SerializeToString,
        ),
        "CreateDownloadLink": grpc.unary_unary_rpc_method_handler(
            servicer.CreateDownloadLink,
            request_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateDownloadLinkRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.CreateDownloadLinkResponse.SerializeToString,
        ),
        "GetActionData": grpc.unary_unary_rpc_method_handler(
            servicer.GetActionData,
            request_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.GetActionDataRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.GetActionDataResponse.SerializeToString,
        ),
        "TailLogs": grpc.unary_stream_rpc_method_handler(
            servicer.TailLogs,
            request_deserializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.TailLogsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.dataproxy.dataproxy_service_pb2.TailLogsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.dataproxy.DataProxyService", handlers),)
    )
