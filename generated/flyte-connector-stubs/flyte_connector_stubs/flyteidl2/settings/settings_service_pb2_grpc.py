# Written by `nox -s generate` from flyteidl2/settings/settings_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/settings/settings_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.settings.settings_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class SettingsServiceStub:
    """Client of flyteidl2.settings.SettingsService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetSettings = channel.unary_unary(
            "/flyteidl2.settings.SettingsService/GetSettings",
            request_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsResponse.FromString,
        )
        self.GetSettingsForEdit = channel.unary_unary(
            "/flyteidl2.settings.SettingsService/GetSettingsForEdit",
            request_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsForEditRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsForEditResponse.FromString,
        )
        self.CreateSettings = channel.unary_unary(
            "/flyteidl2.settings.SettingsService/CreateSettings",
            request_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.CreateSettingsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.CreateSettingsResponse.FromString,
        )
        self.UpdateSettings = channel.unary_unary(
            "/flyteidl2.settings.SettingsService/UpdateSettings",
            request_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.UpdateSettingsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.UpdateSettingsResponse.FromString,
        )


class SettingsServiceServicer:
    """Server of flyteidl2.settings.SettingsService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetSettings(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.settings.SettingsService/GetSettings is not implemented")
        raise NotImplementedError(
            "/flyteidl2.settings.SettingsService/GetSettings is not implemented"
        )

    def GetSettingsForEdit(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.settings.SettingsService/GetSettingsForEdit is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.settings.SettingsService/GetSettingsForEdit is not implemented"
        )

    def CreateSettings(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.settings.SettingsService/CreateSettings is not implemented")
        raise NotImplementedError(
            "/flyteidl2.settings.SettingsService/CreateSettings is not implemented"
        )

    def UpdateSettings(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.settings.SettingsService/UpdateSettings is not implemented")
        raise NotImplementedError(
            "/flyteidl2.settings.SettingsService/UpdateSettings is not implemented"
        )


def add_SettingsServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.settings.SettingsService."""
    handlers = {
        "GetSettings": grpc.unary_unary_rpc_method_handler(
            servicer.GetSettings,
            request_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsResponse.SerializeToString,
        ),
        "GetSettingsForEdit": grpc.unary_unary_rpc_method_handler(
            servicer.GetSettingsForEdit,
            request_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsForEditRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.GetSettingsForEditResponse.SerializeToString,
        ),
        "CreateSettings": grpc.unary_unary_rpc_method_handler(
            servicer.CreateSettings,
            request_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.CreateSettingsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.CreateSettingsResponse.SerializeToString,
        ),
        "UpdateSettings": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateSettings,
            request_deserializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.UpdateSettingsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.settings.settings_service_pb2.UpdateSettingsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.settings.SettingsService", handlers),)
    )
