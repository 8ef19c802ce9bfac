# Written by `nox -s generate` from flyteidl/service/agent.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/agent.proto."""

import grpc

import flyte_agent_stubs.flyteidl.admin.agent_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class SyncAgentServiceStub:
    """Client of flyteidl.service.SyncAgentService over a sync or an aio channel."""

    def __init__(self, channel):
        self.ExecuteTaskSync = channel.stream_stream(
            "/flyteidl.service.SyncAgentService/ExecuteTaskSync",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ExecuteTaskSyncRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ExecuteTaskSyncResponse.FromString,
        )


class SyncAgentServiceServicer:
    """Server of flyteidl.service.SyncAgentService; what a subclass leaves out answers UNIMPLEMENTED."""

    def ExecuteTaskSync(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.SyncAgentService/ExecuteTaskSync is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.SyncAgentService/ExecuteTaskSync is not implemented"
        )


def add_SyncAgentServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.SyncAgentService."""
    handlers = {
        "ExecuteTaskSync": grpc.stream_stream_rpc_method_handler(
            servicer.ExecuteTaskSync,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ExecuteTaskSyncRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ExecuteTaskSyncResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.SyncAgentService", handlers),)
    )


class AsyncAgentServiceStub:
    """Client of flyteidl.service.AsyncAgentService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateTask = channel.unary_unary(
            "/flyteidl.service.AsyncAgentService/CreateTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.CreateTaskRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.CreateTaskResponse.FromString,
        )
        self.GetTask = channel.unary_unary(
            "/flyteidl.service.AsyncAgentService/GetTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskResponse.FromString,
        )
        self.DeleteTask = channel.unary_unary(
            "/flyteidl.service.AsyncAgentService/DeleteTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.DeleteTaskRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.DeleteTaskResponse.FromString,
        )
        self.GetTaskMetrics = channel.unary_unary(
            "/flyteidl.service.AsyncAgentService/GetTaskMetrics",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskMetricsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskMetricsResponse.FromString,
        )
        self.GetTaskLogs = channel.unary_stream(
            "/flyteidl.service.AsyncAgentService/GetTaskLogs",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskLogsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskLogsResponse.FromString,
        )


class AsyncAgentServiceServicer:
    """Server of flyteidl.service.AsyncAgentService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AsyncAgentService/CreateTask is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AsyncAgentService/CreateTask is not implemented"
        )

    def GetTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AsyncAgentService/GetTask is not implemented")
        raise NotImplementedError("/flyteidl.service.AsyncAgentService/GetTask is not implemented")

    def DeleteTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AsyncAgentService/DeleteTask is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AsyncAgentService/DeleteTask is not implemented"
        )

    def GetTaskMetrics(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AsyncAgentService/GetTaskMetrics is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AsyncAgentService/GetTaskMetrics is not implemented"
        )

    def GetTaskLogs(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AsyncAgentService/GetTaskLogs is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AsyncAgentService/GetTaskLogs is not implemented"
        )


def add_AsyncAgentServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.AsyncAgentService."""
    handlers = {
        "CreateTask": grpc.unary_unary_rpc_method_handler(
            servicer.CreateTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.CreateTaskRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.CreateTaskResponse.SerializeToString,
        ),
        "GetTask": grpc.unary_unary_rpc_method_handler(
            servicer.GetTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskResponse.SerializeToString,
        ),
        "DeleteTask": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.DeleteTaskRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.DeleteTaskResponse.SerializeToString,
        ),
        "GetTaskMetrics": grpc.unary_unary_rpc_method_handler(
            servicer.GetTaskMetrics,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskMetricsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskMetricsResponse.SerializeToString,
        ),
        "GetTaskLogs": grpc.unary_stream_rpc_method_handler(
            servicer.GetTaskLogs,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskLogsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetTaskLogsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.AsyncAgentService", handlers),)
    )


class AgentMetadataServiceStub:
    """Client of flyteidl.service.AgentMetadataService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetAgent = channel.unary_unary(
            "/flyteidl.service.AgentMetadataService/GetAgent",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetAgentRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetAgentResponse.FromString,
        )
        self.ListAgents = channel.unary_unary(
            "/flyteidl.service.AgentMetadataService/ListAgents",
            request_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ListAgentsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ListAgentsResponse.FromString,
        )


class AgentMetadataServiceServicer:
    """Server of flyteidl.service.AgentMetadataService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetAgent(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AgentMetadataService/GetAgent is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AgentMetadataService/GetAgent is not implemented"
        )

    def ListAgents(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AgentMetadataService/ListAgents is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AgentMetadataService/ListAgents is not implemented"
        )


def add_AgentMetadataServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.AgentMetadataService."""
    handlers = {
        "GetAgent": grpc.unary_unary_rpc_method_handler(
            servicer.GetAgent,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetAgentRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.GetAgentResponse.SerializeToString,
        ),
        "ListAgents": grpc.unary_unary_rpc_method_handler(
            servicer.ListAgents,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ListAgentsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.agent_pb2.ListAgentsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.AgentMetadataService", handlers),)
    )
