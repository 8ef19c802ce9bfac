# Written by `nox -s generate` from flyteidl2/workflow/translator_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/translator_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class TranslatorServiceStub:
    """Client of flyteidl2.workflow.TranslatorService over a sync or an aio channel."""

    def __init__(self, channel):
        self.LiteralsToLaunchFormJson = channel.unary_unary(
            "/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LiteralsToLaunchFormJsonRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LiteralsToLaunchFormJsonResponse.FromString,
        )
        self.LaunchFormJsonToLiterals = channel.unary_unary(
            "/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LaunchFormJsonToLiteralsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LaunchFormJsonToLiteralsResponse.FromString,
        )
        self.TaskSpecToLaunchFormJson = channel.unary_unary(
            "/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.TaskSpecToLaunchFormJsonRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.TaskSpecToLaunchFormJsonResponse.FromString,
        )
        self.JsonValuesToLiterals = channel.unary_unary(
            "/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.JsonValuesToLiteralsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.JsonValuesToLiteralsResponse.FromString,
        )


class TranslatorServiceServicer:
    """Server of flyteidl2.workflow.TranslatorService; what a subclass leaves out answers UNIMPLEMENTED."""

    def LiteralsToLaunchFormJson(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson is not implemented"
        )

    def LaunchFormJsonToLiterals(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals is not implemented"
        )

    def TaskSpecToLaunchFormJson(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson is not implemented"
        )

    def JsonValuesToLiterals(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals is not implemented"
        )


def add_TranslatorServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.TranslatorService."""
    handlers = {
        "LiteralsToLaunchFormJson": grpc.unary_unary_rpc_method_handler(
            servicer.LiteralsToLaunchFormJson,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LiteralsToLaunchFormJsonRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LiteralsToLaunchFormJsonResponse.SerializeToString,
        ),
        "LaunchFormJsonToLiterals": grpc.unary_unary_rpc_method_handler(
            servicer.LaunchFormJsonToLiterals,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LaunchFormJsonToLiteralsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.LaunchFormJsonToLiteralsResponse.SerializeToString,
        ),
        "TaskSpecToLaunchFormJson": grpc.unary_unary_rpc_method_handler(
            servicer.TaskSpecToLaunchFormJson,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.TaskSpecToLaunchFormJsonRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.TaskSpecToLaunchFormJsonResponse.SerializeToString,
        ),
        "JsonValuesToLiterals": grpc.unary_unary_rpc_method_handler(
            servicer.JsonValuesToLiterals,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.JsonValuesToLiteralsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.translator_service_pb2.JsonValuesToLiteralsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.TranslatorService", handlers),)
    )
