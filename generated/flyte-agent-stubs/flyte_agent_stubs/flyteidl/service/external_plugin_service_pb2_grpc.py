# Written by `nox -s generate` from flyteidl/service/external_plugin_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/external_plugin_service.proto."""

import grpc

import flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ExternalPluginServiceStub:
    """Client of flyteidl.service.ExternalPluginService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateTask = channel.unary_unary(
            "/flyteidl.service.ExternalPluginService/CreateTask",
            request_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskCreateResponse.FromString,
        )
        self.GetTask = channel.unary_unary(
            "/flyteidl.service.ExternalPluginService/GetTask",
            request_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskGetResponse.FromString,
        )
        self.DeleteTask = channel.unary_unary(
            "/flyteidl.service.ExternalPluginService/DeleteTask",
            request_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskDeleteRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskDeleteResponse.FromString,
        )


class ExternalPluginServiceServicer:
    """Server of flyteidl.service.ExternalPluginService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.ExternalPluginService/CreateTask is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.ExternalPluginService/CreateTask is not implemented"
        )

    def GetTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.ExternalPluginService/GetTask is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.ExternalPluginService/GetTask is not implemented"
        )

    def DeleteTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.ExternalPluginService/DeleteTask is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.ExternalPluginService/DeleteTask is not implemented"
        )


def add_ExternalPluginServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.ExternalPluginService."""
    handlers = {
        "CreateTask": grpc.unary_unary_rpc_method_handler(
            servicer.CreateTask,
            request_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskCreateResponse.SerializeToString,
        ),
        "GetTask": grpc.unary_unary_rpc_method_handler(
            servicer.GetTask,
            request_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskGetResponse.SerializeToString,
        ),
        "DeleteTask": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteTask,
            request_deserializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskDeleteRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.service.external_plugin_service_pb2.TaskDeleteResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.ExternalPluginService", handlers),)
    )
