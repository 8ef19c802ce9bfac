"""grpc.health.v1, as grpcio-health-checking implements it, for a server that stops."""

from __future__ import annotations

import asyncio
from typing import Any

from grpc_health.v1 import health, health_pb2


class Health(health.aio.HealthServicer):  # type: ignore[misc,unused-ignore] # it has no types
    """Says whether the services are there. Its streams end when the server stops."""

    def __init__(self) -> None:
        super().__init__()
        self._stopping = asyncio.Event()

    async def serving(self, services: tuple[str, ...]) -> None:
        """Says that the services are there."""
        for service in services:
            await self.set(service, health_pb2.HealthCheckResponse.SERVING)

    async def stop(self) -> None:
        """Says that no service is there any more, and ends the streams that told so."""
        await self.enter_graceful_shutdown()
        self._stopping.set()

    async def Watch(self, request: health_pb2.HealthCheckRequest, context: Any) -> None:  # noqa: N802
        """Streams changes. It would hold up a stop until its deadline if it did not end."""
        watching = asyncio.ensure_future(super().Watch(request, context))
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({watching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if self._stopping.is_set():
                await asyncio.sleep(0.1)  # the last change is on its way
        finally:
            watching.cancel()
            stopping.cancel()
