# Written by `nox -s generate` from flyteidl2/trigger/trigger_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/trigger/trigger_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class TriggerServiceStub:
    """Client of flyteidl2.trigger.TriggerService over a sync or an aio channel."""

    def __init__(self, channel):
        self.DeployTrigger = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/DeployTrigger",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeployTriggerRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeployTriggerResponse.FromString,
        )
        self.GetTriggerDetails = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/GetTriggerDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerDetailsResponse.FromString,
        )
        self.GetTriggerRevisionDetails = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionDetailsResponse.FromString,
        )
        self.ListTriggers = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/ListTriggers",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.ListTriggersRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.ListTriggersResponse.FromString,
        )
        self.GetTriggerRevisionHistory = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionHistoryRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionHistoryResponse.FromString,
        )
        self.UpdateTriggers = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/UpdateTriggers",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.UpdateTriggersRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.UpdateTriggersResponse.FromString,
        )
        self.DeleteTriggers = channel.unary_unary(
            "/flyteidl2.trigger.TriggerService/DeleteTriggers",
            request_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeleteTriggersRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeleteTriggersResponse.FromString,
        )


class TriggerServiceServicer:
    """Server of flyteidl2.trigger.TriggerService; what a subclass leaves out answers UNIMPLEMENTED."""

    def DeployTrigger(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.trigger.TriggerService/DeployTrigger is not implemented")
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/DeployTrigger is not implemented"
        )

    def GetTriggerDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.trigger.TriggerService/GetTriggerDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/GetTriggerDetails is not implemented"
        )

    def GetTriggerRevisionDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails is not implemented"
        )

    def ListTriggers(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.trigger.TriggerService/ListTriggers is not implemented")
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/ListTriggers is not implemented"
        )

    def GetTriggerRevisionHistory(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory is not implemented"
        )

    def UpdateTriggers(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.trigger.TriggerService/UpdateTriggers is not implemented")
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/UpdateTriggers is not implemented"
        )

    def DeleteTriggers(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.trigger.TriggerService/DeleteTriggers is not implemented")
        raise NotImplementedError(
            "/flyteidl2.trigger.TriggerService/DeleteTriggers is not implemented"
        )


def add_TriggerServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.trigger.TriggerService."""
    handlers = {
        "DeployTrigger": grpc.unary_unary_rpc_method_handler(
            servicer.DeployTrigger,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeployTriggerRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeployTriggerResponse.SerializeToString,
        ),
        "GetTriggerDetails": grpc.unary_unary_rpc_method_handler(
            servicer.GetTriggerDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerDetailsResponse.SerializeToString,
        ),
        "GetTriggerRevisionDetails": grpc.unary_unary_rpc_method_handler(
            servicer.GetTriggerRevisionDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionDetailsResponse.SerializeToString,
        ),
        "ListTriggers": grpc.unary_unary_rpc_method_handler(
            servicer.ListTriggers,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.ListTriggersRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.ListTriggersResponse.SerializeToString,
        ),
        "GetTriggerRevisionHistory": grpc.unary_unary_rpc_method_handler(
            servicer.GetTriggerRevisionHistory,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionHistoryRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.GetTriggerRevisionHistoryResponse.SerializeToString,
        ),
        "UpdateTriggers": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateTriggers,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.UpdateTriggersRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.UpdateTriggersResponse.SerializeToString,
        ),
        "DeleteTriggers": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteTriggers,
            request_deserializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeleteTriggersRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.trigger.trigger_service_pb2.DeleteTriggersResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.trigger.TriggerService", handlers),)
    )
