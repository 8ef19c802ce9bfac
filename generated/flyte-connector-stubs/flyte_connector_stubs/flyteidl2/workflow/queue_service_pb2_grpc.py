# Written by `nox -s generate` from flyteidl2/workflow/queue_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/workflow/queue_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class QueueServiceStub:
    """Client of flyteidl2.workflow.QueueService over a sync or an aio channel."""

    def __init__(self, channel):
        self.EnqueueAction = channel.unary_unary(
            "/flyteidl2.workflow.QueueService/EnqueueAction",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.EnqueueActionRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.EnqueueActionResponse.FromString,
        )
        self.AbortQueuedRun = channel.unary_unary(
            "/flyteidl2.workflow.QueueService/AbortQueuedRun",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedRunRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedRunResponse.FromString,
        )
        self.AbortQueuedAction = channel.unary_unary(
            "/flyteidl2.workflow.QueueService/AbortQueuedAction",
            request_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedActionRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedActionResponse.FromString,
        )


class QueueServiceServicer:
    """Server of flyteidl2.workflow.QueueService; what a subclass leaves out answers UNIMPLEMENTED."""

    def EnqueueAction(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.QueueService/EnqueueAction is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.QueueService/EnqueueAction is not implemented"
        )

    def AbortQueuedRun(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.QueueService/AbortQueuedRun is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.QueueService/AbortQueuedRun is not implemented"
        )

    def AbortQueuedAction(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.workflow.QueueService/AbortQueuedAction is not implemented")
        raise NotImplementedError(
            "/flyteidl2.workflow.QueueService/AbortQueuedAction is not implemented"
        )


def add_QueueServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.workflow.QueueService."""
    handlers = {
        "EnqueueAction": grpc.unary_unary_rpc_method_handler(
            servicer.EnqueueAction,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.EnqueueActionRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.EnqueueActionResponse.SerializeToString,
        ),
        "AbortQueuedRun": grpc.unary_unary_rpc_method_handler(
            servicer.AbortQueuedRun,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedRunRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedRunResponse.SerializeToString,
        ),
        "AbortQueuedAction": grpc.unary_unary_rpc_method_handler(
            servicer.AbortQueuedAction,
            request_deserializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedActionRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.workflow.queue_service_pb2.AbortQueuedActionResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.workflow.QueueService", handlers),)
    )
