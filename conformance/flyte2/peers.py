"""A connector and a run service, served on loopback with our stubs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import grpc

from conformance.flyte2 import detours
from flyte_connector_stubs import ActionAttempt, Resource
from flyte_connector_stubs.custom_info import JsonValue
from flyte_connector_stubs.flyteidl2.connector import connector_pb2, service_pb2_grpc
from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2,
    run_service_pb2,
    run_service_pb2_grpc,
)


class Peers(
    service_pb2_grpc.AsyncConnectorServiceServicer, run_service_pb2_grpc.RunServiceServicer
):
    """Answers with what it is told.

    Attributes:
        address: Address of both services.
        report: What the connector writes into the report of each task.
        resource: What the connector answers to GetTask.
        attempt: The attempt in what the run service answers to GetActionDetails.
    """

    def __init__(self) -> None:
        self.address = ""
        self.report: Mapping[str, JsonValue] = {}
        self.resource = Resource()
        self.attempt = ActionAttempt()

    def CreateTask(
        self, request: connector_pb2.CreateTaskRequest, context: grpc.ServicerContext
    ) -> connector_pb2.CreateTaskResponse:
        detours.write_report(Path(request.output_prefix), self.report)
        return connector_pb2.CreateTaskResponse()

    def GetTask(
        self, request: connector_pb2.GetTaskRequest, context: grpc.ServicerContext
    ) -> connector_pb2.GetTaskResponse:
        return connector_pb2.GetTaskResponse(resource=self.resource.to_proto())

    def GetActionDetails(
        self, request: run_service_pb2.GetActionDetailsRequest, context: grpc.ServicerContext
    ) -> run_service_pb2.GetActionDetailsResponse:
        details = run_definition_pb2.ActionDetails(attempts=[self.attempt.to_proto()])
        return run_service_pb2.GetActionDetailsResponse(details=details)


@contextmanager
def peers() -> Iterator[Peers]:
    """Serves both on a port of loopback."""
    server, served = grpc.server(ThreadPoolExecutor(max_workers=2)), Peers()
    service_pb2_grpc.add_AsyncConnectorServiceServicer_to_server(served, server)
    run_service_pb2_grpc.add_RunServiceServicer_to_server(served, server)
    served.address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    try:
        yield served
    finally:
        server.stop(grace=None).wait()
