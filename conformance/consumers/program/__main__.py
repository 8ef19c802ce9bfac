"""The request loop of a consumer."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from types import ModuleType
from typing import Any

import google.protobuf
from google.protobuf.internal import api_implementation

from conformance.consumers.program import frames, reading


class Consumer:
    """The requests that a consumer answers; a request names a method and its arguments."""

    def hello(self) -> dict[str, str]:
        """Returns the versions of the runtime."""
        return {
            "protobuf": google.protobuf.__version__,
            "implementation": api_implementation.Type(),
            "python": ".".join(map(str, sys.version_info[:3])),
        }

    def exchange(self, path: str, content: str, json: str) -> dict[str, Any]:
        """See `reading.exchange`."""
        return reading.exchange(path, frames.content(content), json)

    def serve(self, services: str) -> dict[str, int]:
        """Starts an agent, and returns its port."""
        from conformance.consumers.program import agent

        self._agent = agent.Agent(*_modules(services))
        return {"port": self._agent.port}

    def expect(self, answers: list[str]) -> dict[str, Any]:
        """See `agent.Agent.expect`."""
        self._agent.expect([frames.content(each) for each in answers])
        return {}

    def received(self) -> dict[str, Any]:
        """See `agent.Agent.received`."""
        return {"requests": self._agent.received}

    def call(self, services: str, port: int, path: str, requests: list[str]) -> dict[str, Any]:
        """See `agent.call`."""
        from conformance.consumers.program import agent

        sent = [frames.content(each) for each in requests]
        return agent.call(*_modules(services), port, path, sent)


def _modules(services: str) -> tuple[ModuleType, ModuleType]:
    return importlib.import_module(services), importlib.import_module(f"{services}_grpc")


def main() -> None:
    """Answers requests on stdin and stdout. Other output is redirected to stderr."""
    sys.path.insert(0, sys.argv[1])
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    consumer = Consumer()
    while (request := frames.read(requests)) is not None:
        try:
            answer = getattr(consumer, request.pop("do"))(**request)
        except Exception:
            answer = {"error": traceback.format_exc()}
        frames.write(answers, answer)
    os._exit(0)  # without waiting for an agent's threads


if __name__ == "__main__":
    main()
