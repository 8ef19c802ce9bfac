"""The public signatures of the connector stubs: both checkers accept this."""

from datetime import datetime

import grpc
from typing_extensions import assert_type

from flyte_connector_stubs import ActionAttempt, ActionEvent, ActionPhase, Phase, Resource, adopt
from flyte_connector_stubs.core import GpuFault
from flyte_connector_stubs.custom_info import CustomInfo
from flyte_connector_stubs.event import ErrorInfo
from flyte_connector_stubs.flyteidl2.connector import connector_pb2, service_pb2_grpc
from flyte_connector_stubs.flyteidl2.workflow import run_definition_pb2
from flyte_connector_stubs.tasks import Backoff

resource = Resource(phase=Phase.RUNNING, custom_info={"spark": {"stages": [1, 2.5, None]}})
event = ActionEvent(phase=ActionPhase.ACTION_PHASE_RUNNING, custom_info=resource.custom_info)
assert_type(event.custom_info, CustomInfo | None)
assert_type(event.error_info, ErrorInfo | None)
assert_type(event.end_time, datetime | None)
assert_type(ActionAttempt.from_bytes(event.to_bytes()).custom_info, CustomInfo | None)
assert_type(event.to_proto(), run_definition_pb2.ActionEvent)
assert_type(GpuFault(gpu_index=None).gpu_index, int | None)
assert_type(Backoff(factor=2).factor, float | None)
assert_type(GpuFault().code, int)
assert_type(adopt(resource.to_proto(), into=connector_pb2.Resource), connector_pb2.Resource)


class Connector(service_pb2_grpc.AsyncConnectorServiceServicer):
    def GetTask(
        self, request: connector_pb2.GetTaskRequest, context: grpc.ServicerContext
    ) -> connector_pb2.GetTaskResponse:
        return connector_pb2.GetTaskResponse(resource=resource.to_proto())


async def ask(channel: grpc.aio.Channel) -> connector_pb2.Resource:
    stub = service_pb2_grpc.AsyncConnectorServiceStub(channel)
    return (await stub.GetTask(connector_pb2.GetTaskRequest(resource_meta=b"1"))).resource
