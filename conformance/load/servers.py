"""The servers under load: `python -m conformance.load.servers NAME VALUES` prints its port.

Each answers GetTask with a RUNNING `Resource` whose `custom_info` has so many values. `echo` has
the bytes at hand; the others make them for each call, as agents do.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import grpc
from grpc import aio

METHOD = "/flyteidl.service.AsyncAgentService/GetTask"
TASK_TYPE = "load"
META = b'{"flyte_agent_state":1,"state":{"id":"job-1"}}'
FLYTEKIT_META = b'{"id": "job-1"}'


def custom_info(values: int) -> dict[str, Any]:
    """Half strings, half numbers, under one namespace."""
    own = {f"key_{at}": at * 1.5 if at % 2 else f"value number {at}" for at in range(values)}
    return {"spark": own}


def answer(values: int) -> bytes:
    from flyte_agent_stubs import GetTaskResponse, Phase, Resource

    info = custom_info(values)
    resource = Resource(phase=Phase.RUNNING, message="running", custom_info=info)
    return GetTaskResponse(resource=resource).to_bytes()


async def echo(values: int) -> None:
    content = answer(values)

    async def get(_request: bytes, _context: Any) -> bytes:
        return content

    server = aio.server()
    service, _, method = METHOD[1:].partition("/")
    methods: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
        method: grpc.unary_unary_rpc_method_handler(get)
    }
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, methods),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(port, flush=True)
    await server.wait_for_termination()


async def kit(values: int) -> None:
    from flyte_agent_kit import AsyncAgent, Phase, Resource, Task
    from flyte_agent_kit.server import Settings, serve

    @dataclass
    class Job:
        id: str

    info = custom_info(values)

    class Load(AsyncAgent[Job], task_type=TASK_TYPE):
        async def create(self, task: Task) -> Job:
            return Job("job-1")

        async def get(self, state: Job) -> Resource:
            return Resource(phase=Phase.RUNNING, message="running", custom_info=info)

        async def delete(self, state: Job) -> None: ...

    settings = Settings(address="127.0.0.1:0")
    await serve(Load, settings=settings, on_started=lambda it: print(it.address.port, flush=True))


async def flytekit(values: int) -> None:
    # By name: the linters' environment has no flytekit.
    base: Any = import_module("flytekit.extend.backend.base_connector")
    service: Any = import_module("flytekit.extend.backend.connector_service")
    stubs: Any = import_module("flyteidl.service.agent_pb2_grpc")
    phase: Any = import_module("flyteidl.core.execution_pb2").TaskExecution.RUNNING

    @dataclass
    class Job(base.ResourceMeta):  # type: ignore[misc]
        id: str

    info = custom_info(values)

    class Load(base.AsyncConnectorBase):  # type: ignore[misc]
        name = "Load"

        def __init__(self) -> None:
            super().__init__(task_type_name=TASK_TYPE, metadata_type=Job)

        async def create(self, **_: Any) -> Job:
            return Job("job-1")

        async def get(self, **_: Any) -> Any:
            return base.Resource(phase=phase, message="running", custom_info=info)

        async def delete(self, **_: Any) -> None: ...

    base.ConnectorRegistry.register(Load())
    server = aio.server()
    stubs.add_AsyncAgentServiceServicer_to_server(service.AsyncConnectorService(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(port, flush=True)
    await server.wait_for_termination()


SERVERS = {"echo": echo, "kit": kit, "flytekit": flytekit}

if __name__ == "__main__":
    from flyte_agent_kit.server import loops

    # As each is run by its own command: ours takes uvloop where that is installed.
    run = loops.run if sys.argv[1] == "kit" else asyncio.run
    run(SERVERS[sys.argv[1]](int(sys.argv[2])))
