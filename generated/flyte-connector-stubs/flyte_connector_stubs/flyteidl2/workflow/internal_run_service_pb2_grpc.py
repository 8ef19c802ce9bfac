# Written by `nox -s generate` from flyteidl2/workflow/internal_run_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/internal_run_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class InternalRunServiceStub:
    """Client of flyteidl2.workflow.InternalRunService over a sync or an aio channel."""

    def __init__(self, channel):
        self.RecordAction = channel.unary_unary(
            "/flyteidl2.workflow.InternalRunService/RecordAction",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionResponse.FromString,
        )
        self.RecordActionStream = channel.stream_stream(
            "/flyteidl2.workflow.InternalRunService/RecordActionStream",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionStreamRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionStreamResponse.FromString,
        )
        self.UpdateActionStatus = channel.unary_unary(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatus",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusResponse.FromString,
        )
        self.UpdateActionStatusStream = channel.stream_stream(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusStreamRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusStreamResponse.FromString,
        )
        self.RecordActionEvents = channel.unary_unary(
            "/flyteidl2.workflow.InternalRunService/RecordActionEvents",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventsResponse.FromString,
        )
        self.RecordActionEventStream = channel.stream_stream(
            "/flyteidl2.workflow.InternalRunService/RecordActionEventStream",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventStreamRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventStreamResponse.FromString,
        )


class InternalRunServiceServicer:
    """Server of flyteidl2.workflow.InternalRunService; what a subclass leaves out answers UNIMPLEMENTED."""

    def RecordAction(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/RecordAction is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/RecordAction is not implemented"
        )

    def RecordActionStream(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/RecordActionStream is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/RecordActionStream is not implemented"
        )

    def UpdateActionStatus(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatus is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatus is not implemented"
        )

    def UpdateActionStatusStream(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream is not implemented"
        )

    def RecordActionEvents(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/RecordActionEvents is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/RecordActionEvents is not implemented"
        )

    def RecordActionEventStream(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl2.workflow.InternalRunService/RecordActionEventStream is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl2.workflow.InternalRunService/RecordActionEventStream is not implemented"
        )


def add_InternalRunServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.InternalRunService."""
    handlers = {
        "RecordAction": grpc.unary_unary_rpc_method_handler(
            servicer.RecordAction,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionResponse.SerializeToString,
        ),
        "RecordActionStream": grpc.stream_stream_rpc_method_handler(
            servicer.RecordActionStream,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionStreamRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionStreamResponse.SerializeToString,
        ),
        "UpdateActionStatus": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateActionStatus,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusResponse.SerializeToString,
        ),
        "UpdateActionStatusStream": grpc.stream_stream_rpc_method_handler(
            servicer.UpdateActionStatusStream,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusStreamRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.UpdateActionStatusStreamResponse.SerializeToString,
        ),
        "RecordActionEvents": grpc.unary_unary_rpc_method_handler(
            servicer.RecordActionEvents,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventsResponse.SerializeToString,
        ),
        "RecordActionEventStream": grpc.stream_stream_rpc_method_handler(
            servicer.RecordActionEventStream,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventStreamRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.internal_run_service_pb2.RecordActionEventStreamResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.InternalRunService", handlers),)
    )
