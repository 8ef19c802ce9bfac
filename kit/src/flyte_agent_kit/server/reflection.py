"""gRPC reflection over the stubs' own pool, which has `custom_info`."""

from __future__ import annotations

from grpc import aio
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection, reflection_pb2

import flyte_agent_stubs.flyteidl.service.agent_pb2
from flyte_agent_stubs import POOL


def enable(server: aio.Server, services: tuple[str, ...]) -> None:
    """Adds the reflection service to a server.

    Args:
        server: the server.
        services: the full names of its other services.
    """
    assert flyte_agent_stubs.flyteidl.service.agent_pb2.DESCRIPTOR.pool is POOL
    for message_file in (health_pb2, reflection_pb2):
        POOL.AddSerializedFile(message_file.DESCRIPTOR.serialized_pb)
    names = (*services, reflection.SERVICE_NAME)
    reflection.enable_server_reflection(names, server, pool=POOL)
