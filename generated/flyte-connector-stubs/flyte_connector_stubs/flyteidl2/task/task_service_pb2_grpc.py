# Written by `nox -s generate` from flyteidl2/task/task_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/task/task_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.task.task_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class TaskServiceStub:
    """Client of flyteidl2.task.TaskService over a sync or an aio channel."""

    def __init__(self, channel):
        self.DeployTask = channel.unary_unary(
            "/flyteidl2.task.TaskService/DeployTask",
            request_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.DeployTaskRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.DeployTaskResponse.FromString,
        )
        self.GetTaskDetails = channel.unary_unary(
            "/flyteidl2.task.TaskService/GetTaskDetails",
            request_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.GetTaskDetailsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.GetTaskDetailsResponse.FromString,
        )
        self.ListTasks = channel.unary_unary(
            "/flyteidl2.task.TaskService/ListTasks",
            request_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListTasksRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListTasksResponse.FromString,
        )
        self.ListVersions = channel.unary_unary(
            "/flyteidl2.task.TaskService/ListVersions",
            request_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListVersionsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListVersionsResponse.FromString,
        )


class TaskServiceServicer:
    """Server of flyteidl2.task.TaskService; what a subclass leaves out answers UNIMPLEMENTED."""

    def DeployTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.task.TaskService/DeployTask is not implemented")
        raise NotImplementedError("/flyteidl2.task.TaskService/DeployTask is not implemented")

    def GetTaskDetails(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.task.TaskService/GetTaskDetails is not implemented")
        raise NotImplementedError("/flyteidl2.task.TaskService/GetTaskDetails is not implemented")

    def ListTasks(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.task.TaskService/ListTasks is not implemented")
        raise NotImplementedError("/flyteidl2.task.TaskService/ListTasks is not implemented")

    def ListVersions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.task.TaskService/ListVersions is not implemented")
        raise NotImplementedError("/flyteidl2.task.TaskService/ListVersions is not implemented")


def add_TaskServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.task.TaskService."""
    handlers = {
        "DeployTask": grpc.unary_unary_rpc_method_handler(
            servicer.DeployTask,
            request_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.DeployTaskRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.DeployTaskResponse.SerializeToString,
        ),
        "GetTaskDetails": grpc.unary_unary_rpc_method_handler(
            servicer.GetTaskDetails,
            request_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.GetTaskDetailsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.GetTaskDetailsResponse.SerializeToString,
        ),
        "ListTasks": grpc.unary_unary_rpc_method_handler(
            servicer.ListTasks,
            request_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListTasksRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListTasksResponse.SerializeToString,
        ),
        "ListVersions": grpc.unary_unary_rpc_method_handler(
            servicer.ListVersions,
            request_deserializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListVersionsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.task.task_service_pb2.ListVersionsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.task.TaskService", handlers),)
    )
