"""Mistakes. Each checker must report every line that ends in `# wrong`, and no other."""

import grpc
from google.protobuf.struct_pb2 import Struct

from flyte_agent_stubs import adopt
from flyte_agent_stubs.flyteidl.admin.agent_pb2 import GetTaskRequest, Resource
from flyte_agent_stubs.flyteidl.core.execution_pb2 import TaskExecution
from flyte_agent_stubs.flyteidl.service import agent_pb2_grpc

resource = Resource(phase=TaskExecution.RUNNING)
resource.custom_inf.update({})  # wrong
resource.message = 5  # wrong
resource.phase = "RUNNING"  # wrong
resource.message = None  # wrong
Resource(phase=[TaskExecution.RUNNING])  # wrong
Resource(message={})  # wrong
Resource(log_links=[None])  # wrong
Resource("running")  # wrong
resource.phase = TaskExecution.Phase.RUNING  # wrong
Resource(custom_info=Struct())  # wrong
resource.custom_info = Struct()  # wrong
resource.HasField("message")  # wrong
adopt({"phase": 1}, into=Resource)  # wrong


def ask(channel: grpc.Channel) -> str:
    stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
    return stub.GetTask(GetTaskRequest()).message  # wrong
