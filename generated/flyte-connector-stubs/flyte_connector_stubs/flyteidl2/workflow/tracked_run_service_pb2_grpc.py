# Written by `nox -s generate` from flyteidl2/workflow/tracked_run_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/tracked_run_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.run_service_pb2
import flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class TrackedRunServiceStub:
    """Client of flyteidl2.workflow.TrackedRunService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateRun = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/CreateRun",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.CreateTrackedRunRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunResponse.FromString,
        )
        self.ReportActions = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/ReportActions",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.ReportTrackedActionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.ReportTrackedActionsResponse.FromString,
        )
        self.GetRunDetails = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/GetRunDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetRunDetailsResponse.FromString,
        )
        self.WatchRunDetails = channel.unary_stream(
            "/flyteidl2.workflow.TrackedRunService/WatchRunDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunDetailsResponse.FromString,
        )
        self.GetActionDetails = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/GetActionDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.GetActionDetailsResponse.FromString,
        )
        self.WatchActionDetails = channel.unary_stream(
            "/flyteidl2.workflow.TrackedRunService/WatchActionDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionDetailsResponse.FromString,
        )
        self.ListRuns = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/ListRuns",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListRunsResponse.FromString,
        )
        self.WatchRuns = channel.unary_stream(
            "/flyteidl2.workflow.TrackedRunService/WatchRuns",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchRunsResponse.FromString,
        )
        self.ListActions = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/ListActions",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.ListActionsResponse.FromString,
        )
        self.WatchActions = channel.unary_stream(
            "/flyteidl2.workflow.TrackedRunService/WatchActions",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.WatchActionsResponse.FromString,
        )
        self.AbortRun = channel.unary_unary(
            "/flyteidl2.workflow.TrackedRunService/AbortRun",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunResponse.FromString,
        )


class TrackedRunServiceServicer:
    """Server of flyteidl2.workflow.TrackedRunService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateRun(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/CreateRun is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/CreateRun is not implemented"
        )

    def ReportActions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TrackedRunService/ReportActions is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/ReportActions is not implemented"
        )

    def GetRunDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TrackedRunService/GetRunDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/GetRunDetails is not implemented"
        )

    def WatchRunDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TrackedRunService/WatchRunDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/WatchRunDetails is not implemented"
        )

    def GetActionDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TrackedRunService/GetActionDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/GetActionDetails is not implemented"
        )

    def WatchActionDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.TrackedRunService/WatchActionDetails is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/WatchActionDetails is not implemented"
        )

    def ListRuns(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/ListRuns is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/ListRuns is not implemented"
        )

    def WatchRuns(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/WatchRuns is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/WatchRuns is not implemented"
        )

    def ListActions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/ListActions is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/ListActions is not implemented"
        )

    def WatchActions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/WatchActions is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/WatchActions is not implemented"
        )

    def AbortRun(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.TrackedRunService/AbortRun is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.TrackedRunService/AbortRun is not implemented"
        )


def add_TrackedRunServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.TrackedRunService."""
    handlers = {
        "CreateRun": grpc.unary_unary_rpc_method_handler(
            servicer.CreateRun,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.CreateTrackedRunRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.CreateRunResponse.SerializeToString,
        ),
        "ReportActions": grpc.unary_unary_rpc_method_handler(
            servicer.ReportActions,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.ReportTrackedActionsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.tracked_run_service_pb2.ReportTrackedActionsResponse.SerializeToString,
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
        "AbortRun": grpc.unary_unary_rpc_method_handler(
            servicer.AbortRun,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.run_service_pb2.AbortRunResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.TrackedRunService", handlers),)
    )
