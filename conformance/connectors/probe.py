"""Runs beside one package: `python probe.py MODULES [LIFECYCLE]` prints what it found, as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import Any

import grpc

from flyte_agent_kit.server import Server, Settings, serve
from flyte_agent_stubs import (
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    ListAgentsResponse,
    Literal,
    LiteralMap,
    LiteralScalarCase,
    Primitive,
    PrimitiveStringValueCase,
    Resource,
    Scalar,
    ScalarPrimitiveCase,
)
from flyte_agent_stubs.agent import (
    CreateRequestHeader,
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncRequestInputsCase,
    ExecuteTaskSyncResponseHeaderCase,
)
from flyte_agent_stubs.tasks import TaskTemplate


class Engine(BaseHTTPRequestHandler):
    """Stands in for an engine: answers as a webhook and as OpenAI's chat completions."""

    asked: list[str] = []  # noqa: RUF012

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length).decode()
        self.asked.append(body)
        message = {"role": "assistant", "content": "four"}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        answer = {"id": "1", "object": "chat.completion", "created": 1, "model": "gpt"}
        content = json.dumps({**answer, "choices": [choice]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


@contextmanager
def engine() -> Any:
    with ThreadingHTTPServer(("127.0.0.1", 0), Engine) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def webhook(channel: grpc.Channel) -> str:
    with engine() as url:
        custom = {
            "url": url,
            "method": "POST",
            "headers": {"Content-Type": "application/json"},
            "data": {"job": 7},
            "timeout_sec": 20,
            "show_data": True,
            "show_url": True,
        }
        found = execute(channel, TaskTemplate(type="webhook", custom=custom), LiteralMap())
    assert Engine.asked, "the webhook was not called"
    return f"{found.phase}: {sorted(found.outputs.literals) if found.outputs else found.message}"


def chatgpt(channel: grpc.Channel) -> str:
    with engine() as url:
        os.environ["OPENAI_BASE_URL"] = url
        os.environ["_FSEC_FLYTE_OPENAI_API_KEY"] = "key"
        os.environ["FLYTE_OPENAI_API_KEY"] = "key"
        custom = {"openai_organization": "none", "chatgpt_config": {"model": "gpt"}}
        text = Primitive(value=PrimitiveStringValueCase("two and two?"))
        scalar = LiteralScalarCase(Scalar(value=ScalarPrimitiveCase(text)))
        inputs = LiteralMap(literals={"message": Literal(value=scalar)})
        found = execute(channel, TaskTemplate(type="chatgpt", custom=custom), inputs)
    assert Engine.asked, "the engine was not asked"
    return f"{found.phase}: {sorted(found.outputs.literals) if found.outputs else found.message}"


LIFECYCLES: dict[str, Callable[[grpc.Channel], str]] = {"webhook": webhook, "chatgpt": chatgpt}


def execute(channel: grpc.Channel, template: TaskTemplate, inputs: LiteralMap) -> Resource:
    """Runs a task of a synchronous connector."""
    head = ExecuteTaskSyncRequestHeaderCase(CreateRequestHeader(template=template))
    parts = (head, ExecuteTaskSyncRequestInputsCase(inputs))
    call: grpc.StreamStreamMultiCallable[bytes, bytes]
    call = channel.stream_stream("/flyteidl.service.SyncAgentService/ExecuteTaskSync")
    messages = (ExecuteTaskSyncRequest(part=each).to_bytes() for each in parts)
    answer = ExecuteTaskSyncResponse.from_bytes(next(call(messages, timeout=60))).res
    assert isinstance(answer, ExecuteTaskSyncResponseHeaderCase)
    assert answer.value.resource is not None
    return answer.value.resource


def registry() -> dict[Any, Any]:
    """Connectors by category; they were called agents until flytekit 1.15."""
    try:
        base: Any = import_module("flytekit.extend.backend.base_connector").ConnectorRegistry
    except ModuleNotFoundError:
        base = import_module("flytekit.extend.backend.base_agent").AgentRegistry
    found: dict[Any, Any] = base._REGISTRY
    return found


def main() -> None:
    modules, lifecycle = sys.argv[1].split(","), sys.argv[2] if len(sys.argv) > 2 else ""
    known = registry()
    before = dict(known)
    for module in modules:
        import_module(module)
    own = [each for key, each in known.items() if key not in before or modules[0] in str(each)]
    assert own, "nothing was registered"
    said: dict[str, Any] = {}
    started = threading.Event()
    servers: list[Server] = []

    def begin(server: Server) -> None:
        servers.append(server)
        started.set()

    settings = Settings(address="127.0.0.1:0", grace=1)
    work = serve(*own, settings=settings, on_started=begin)
    thread = threading.Thread(target=lambda: asyncio.run(work), daemon=True)
    thread.start()
    assert started.wait(60), "the server did not start"
    with grpc.insecure_channel(str(servers[0].address)) as channel:
        method = "/flyteidl.service.AgentMetadataService/ListAgents"
        call: grpc.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(method)
        agents = ListAgentsResponse.from_bytes(call(b"", timeout=60)).agents
        said["agents"] = [
            {
                "name": each.name,
                "task_types": list(each.supported_task_types),
                "sync": each.is_sync,
            }
            for each in agents
        ]
        if lifecycle:
            said["lifecycle"] = LIFECYCLES[lifecycle](channel)
    servers[0].request_stop()
    thread.join(10)
    print(json.dumps(said), flush=True)
    os._exit(0)  # some packages leave threads behind


if __name__ == "__main__":
    main()
