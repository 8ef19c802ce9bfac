# Written by `nox -s generate` from flyteidl2/workflow/run_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/run_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.run_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class RunServiceStub:
    """Client of flyteidl2.workflow.RunService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateRun = channel.unary_unary(
            "/flyteidl2.workflow.RunService/CreateRun",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunResponse.FromString,
        )
        self.AbortRun = channel.unary_unary(
            "/flyteidl2.workflow.RunService/AbortRun",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunResponse.FromString,
        )
        self.GetRunDetails = channel.unary_unary(
            "/flyteidl2.workflow.RunService/GetRunDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsResponse.FromString,
        )
        self.WatchRunDetails = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchRunDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsResponse.FromString,
        )
        self.GetActionDetails = channel.unary_unary(
            "/flyteidl2.workflow.RunService/GetActionDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsResponse.FromString,
        )
        self.WatchActionDetails = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchActionDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsResponse.FromString,
        )
        self.GetActionData = channel.unary_unary(
            "/flyteidl2.workflow.RunService/GetActionData",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataResponse.FromString,
        )
        self.ListRuns = channel.unary_unary(
            "/flyteidl2.workflow.RunService/ListRuns",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsResponse.FromString,
        )
        self.WatchRuns = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchRuns",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsResponse.FromString,
        )
        self.ListActions = channel.unary_unary(
            "/flyteidl2.workflow.RunService/ListActions",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsResponse.FromString,
        )
        self.WatchActions = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchActions",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsResponse.FromString,
        )
        self.WatchClusterEvents = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchClusterEvents",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchClusterEventsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchClusterEventsResponse.FromString,
        )
        self.AbortAction = channel.unary_unary(
            "/flyteidl2.workflow.RunService/AbortAction",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortActionRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortActionResponse.FromString,
        )
        self.SignalEvent = channel.unary_unary(
            "/flyteidl2.workflow.RunService/SignalEvent",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.SignalEventRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.SignalEventResponse.FromString,
        )
        self.WatchGroups = channel.unary_stream(
            "/flyteidl2.workflow.RunService/WatchGroups",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchGroupsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchGroupsResponse.FromString,
        )
        self.GetActionDataURIs = channel.unary_unary(
            "/flyteidl2.workflow.RunService/GetActionDataURIs",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataURIsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataURIsResponse.FromString,
        )
        self.GetActionLogContext = channel.unary_unary(
            "/flyteidl2.workflow.RunService/GetActionLogContext",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionLogContextRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionLogContextResponse.FromString,
        )


class RunServiceServicer:
    """Server of flyteidl2.workflow.RunService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateRun(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/CreateRun is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/CreateRun is not implemented")

    def AbortRun(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/AbortRun is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/AbortRun is not implemented")

    def GetRunDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/GetRunDetails is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/GetRunDetails is not implemented")

    def WatchRunDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchRunDetails is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/WatchRunDetails is not implemented"
        )

    def GetActionDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/GetActionDetails is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/GetActionDetails is not implemented"
        )

    def WatchActionDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchActionDetails is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/WatchActionDetails is not implemented"
        )

    def GetActionData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/GetActionData is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/GetActionData is not implemented")

    def ListRuns(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/ListRuns is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/ListRuns is not implemented")

    def WatchRuns(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchRuns is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/WatchRuns is not implemented")

    def ListActions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/ListActions is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/ListActions is not implemented")

    def WatchActions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchActions is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/WatchActions is not implemented")

    def WatchClusterEvents(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchClusterEvents is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/WatchClusterEvents is not implemented"
        )

    def AbortAction(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/AbortAction is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/AbortAction is not implemented")

    def SignalEvent(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/SignalEvent is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/SignalEvent is not implemented")

    def WatchGroups(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/WatchGroups is not implemented")
        raise NotImplementedError("/flyteidl2.workflow.RunService/WatchGroups is not implemented")

    def GetActionDataURIs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/GetActionDataURIs is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/GetActionDataURIs is not implemented"
        )

    def GetActionLogContext(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.RunService/GetActionLogContext is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.RunService/GetActionLogContext is not implemented"
        )


def add_RunServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.RunService."""
    handlers = {
        "CreateRun": grpc.unary_unary_rpc_method_handler(
            servicer.CreateRun,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunResponse.SerializeToString,
        ),
        "AbortRun": grpc.unary_unary_rpc_method_handler(
            servicer.AbortRun,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunResponse.SerializeToString,
        ),
        "GetRunDetails": grpc.unary_unary_rpc_method_handler(
            servicer.GetRunDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsResponse.SerializeToString,
        ),
        "WatchRunDetails": grpc.unary_stream_rpc_method_handler(
            servicer.WatchRunDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsResponse.SerializeToString,
        ),
        "GetActionDetails": grpc.unary_unary_rpc_method_handler(
            servicer.GetActionDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsResponse.SerializeToString,
        ),
        "WatchActionDetails": grpc.unary_stream_rpc_method_handler(
            servicer.WatchActionDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsResponse.SerializeToString,
        ),
        "GetActionData": grpc.unary_unary_rpc_method_handler(
            servicer.GetActionData,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataResponse.SerializeToString,
        ),
        "ListRuns": grpc.unary_unary_rpc_method_handler(
            servicer.ListRuns,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsResponse.SerializeToString,
        ),
        "WatchRuns": grpc.unary_stream_rpc_method_handler(
            servicer.WatchRuns,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsResponse.SerializeToString,
        ),
        "ListActions": grpc.unary_unary_rpc_method_handler(
            servicer.ListActions,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsResponse.SerializeToString,
        ),
        "WatchActions": grpc.unary_stream_rpc_method_handler(
            servicer.WatchActions,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsResponse.SerializeToString,
        ),
        "WatchClusterEvents": grpc.unary_stream_rpc_method_handler(
            servicer.WatchClusterEvents,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchClusterEventsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchClusterEventsResponse.SerializeToString,
        ),
        "AbortAction": grpc.unary_unary_rpc_method_handler(
            servicer.AbortAction,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortActionRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortActionResponse.SerializeToString,
        ),
        "SignalEvent": grpc.unary_unary_rpc_method_handler(
            servicer.SignalEvent,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.SignalEventRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.SignalEventResponse.SerializeToString,
        ),
        "WatchGroups": grpc.unary_stream_rpc_method_handler(
            servicer.WatchGroups,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchGroupsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchGroupsResponse.SerializeToString,
        ),
        "GetActionDataURIs": grpc.unary_unary_rpc_method_handler(
            servicer.GetActionDataURIs,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataURIsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDataURIsResponse.SerializeToString,
        ),
        "GetActionLogContext": grpc.unary_unary_rpc_method_handler(
            servicer.GetActionLogContext,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionLogContextRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionLogContextResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.RunService", handlers),)
    )
