"""A gRPC agent and client, built from any pair of generated modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import grpc
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from conformance.consumers.program import reading

_SECONDS = 30
"""Timeout of a call, in seconds."""


class Agent:
    """A server for every service in a pair of generated modules, with prepared answers.

    Args:
        messages: the `_pb2` module that holds the services' descriptors.
        stubs: the `_pb2_grpc` module beside it.
    """

    def __init__(self, messages: ModuleType, stubs: ModuleType) -> None:
        self._received: list[dict[str, Any]] = []
        self._answers: list[bytes] = []
        self._server = grpc.server(ThreadPoolExecutor(max_workers=2))
        for service in messages.DESCRIPTOR.services_by_name.values():
            base = getattr(stubs, f"{service.name}Servicer")
            handlers = {method.name: self._handler(method) for method in service.methods}
            register = getattr(stubs, f"add_{service.name}Servicer_to_server")
            register(type(service.name, (base,), handlers)(), self._server)
        self.port = self._server.add_insecure_port("127.0.0.1:0")
        self._server.start()

    def expect(self, answers: list[bytes]) -> None:
        """Prepares the answers to the next call.

        Args:
            answers: the messages to answer with; a unary method needs one.
        """
        self._answers, self._received = answers, []

    @property
    def received(self) -> list[dict[str, Any]]:
        """The requests of the last call, as returned by `reading.seen`."""
        return self._received

    def stop(self) -> None:
        """Stops the server immediately."""
        self._server.stop(grace=None).wait()

    def _handler(self, method: MethodDescriptor) -> Callable[..., Any]:
        answer = GetMessageClass(method.output_type)

        def collect(given: Any) -> None:
            requests = given if method.client_streaming else [given]
            self._received.extend(reading.seen(each) for each in requests)

        def stream(servicer: object, given: Any, context: object) -> Iterator[Message]:
            collect(given)
            for each in self._answers:
                yield reading.parse(answer, each)

        def unary(servicer: object, given: Any, context: object) -> Message:
            collect(given)
            return reading.parse(answer, self._answers[0])

        return stream if method.server_streaming else unary


def call(
    messages: ModuleType, stubs: ModuleType, port: int, path: str, requests: list[bytes]
) -> dict[str, Any]:
    """Calls a method with the stub of its service.

    Args:
        messages: the `_pb2` module that holds the service's descriptor.
        stubs: the `_pb2_grpc` module beside it.
        port: where the server listens on loopback.
        path: service and method, `AsyncAgentService/GetTask`.
        requests: the messages to send; a unary method takes one.

    Returns:
        `code`: the gRPC status code; `answers`: as returned by `reading.seen`.
    """
    service, _, name = path.partition("/")
    method = messages.DESCRIPTOR.services_by_name[service].methods_by_name[name]
    cls = GetMessageClass(method.input_type)
    sent = [reading.parse(cls, each) for each in requests]
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        function = getattr(getattr(stubs, f"{service}Stub")(channel), name)
        try:
            given = function(iter(sent) if method.client_streaming else sent[0], timeout=_SECONDS)
            answers = [
                reading.seen(each) for each in (given if method.server_streaming else [given])
            ]
        except grpc.RpcError as error:
            return {"code": error.code().name, "details": error.details(), "answers": []}
    return {"code": "OK", "answers": answers}
