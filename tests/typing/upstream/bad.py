"""Mistakes with upstream's own modules, found where flyteidl-stubs is installed."""

import grpc
from flyteidl.admin.agent_pb2 import GetTaskRequest, Resource
from flyteidl.core.execution_pb2 import TaskExecution
from flyteidl.service import agent_pb2_grpc

resource = Resource(phase=TaskExecution.RUNNING)
resource.custom_inf.update({})  # wrong
resource.message = 5  # wrong
Resource(custom_info="{}")  # wrong
resource.phase = "RUNNING"  # wrong
resource.HasField("message")  # wrong
phase = TaskExecution.RUNING  # wrong


def ask(channel: grpc.Channel) -> None:
    stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
    stub.GetTasks(GetTaskRequest())  # wrong
    print(stub.GetTask(GetTaskRequest()).message)  # wrong
