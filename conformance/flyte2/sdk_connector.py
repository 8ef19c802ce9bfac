# pyright: reportMissingImports=false
"""Serves a connector with flyte-sdk, Flyte 2's SDK, in whose environment this runs.

Takes a JSON object, which the connector reports as `custom_info`, in a link and in a report. Prints
the address as a line of JSON, and serves until it is killed.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass
from typing import Any

import grpc
from flyte import storage
from flyte.connectors import AsyncConnector, ConnectorRegistry, Resource, ResourceMeta
from flyte.connectors._server import AsyncConnectorService
from flyteidl2.connector.service_pb2_grpc import add_AsyncConnectorServiceServicer_to_server
from flyteidl2.core.execution_pb2 import TaskExecution, TaskLog

from conformance.flyte2 import detours

INFO: dict[str, Any] = json.loads(sys.argv[1])


@dataclass
class Job(ResourceMeta):  # type: ignore[misc]
    """A job, of which nothing is known."""


class Reporting(AsyncConnector):  # type: ignore[misc]
    """Runs nothing, and reports an object."""

    name = "reporting"
    task_type_name = "reporting"
    metadata_type = Job

    async def create(self, task_template: Any, output_prefix: str, **others: Any) -> Job:
        """Writes the report."""
        page = detours.page(INFO).encode()
        await storage.put_stream(page, to_path=f"{output_prefix}/{detours.REPORT}")
        return Job()

    async def get(self, resource_meta: Job, **others: Any) -> Resource:
        """Reports the object."""
        link = TaskLog(name="custom_info", uri=detours.uri(INFO))
        return Resource(phase=TaskExecution.RUNNING, custom_info=INFO, log_links=[link])

    async def delete(self, resource_meta: Job, **others: Any) -> None:
        """Does nothing."""


async def main() -> None:
    """Serves the connector on loopback."""
    ConnectorRegistry.register(Reporting())
    server = grpc.aio.server()
    add_AsyncConnectorServiceServicer_to_server(AsyncConnectorService(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(json.dumps({"address": f"127.0.0.1:{port}"}), flush=True)
    await server.wait_for_termination()


asyncio.run(main())
