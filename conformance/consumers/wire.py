"""Calls each method over gRPC, with the client on one side and the agent on the other."""

from __future__ import annotations

import importlib
import json
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.descriptor import Descriptor, MethodDescriptor, ServiceDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given, seed
from hypothesis import strategies as st

from conformance.consumers import messages, schemas
from conformance.consumers.exchange import first_difference, shown
from conformance.consumers.processes import Consumer, Request
from conformance.consumers.program import agent, facts
from conformance.consumers.program.frames import content as from_frame
from conformance.consumers.program.reading import serialized
from conformance.fields import descriptor, set_fields
from conformance.smallest import example_settings

Services = Mapping[str, ServiceDescriptor]
"""Services by short name."""


class Side(ABC):
    """One side of a call: our stubs, or a release's."""

    def __init__(self, name: str, services: Services) -> None:
        self.name = name
        self.services = services

    @abstractmethod
    def serve(self) -> int:
        """Starts an agent, and returns its port."""

    @abstractmethod
    def expect(self, answers: list[bytes]) -> None:
        """Prepares the agent's answers to the next call."""

    @abstractmethod
    def received(self) -> list[dict[str, Any]]:
        """Returns the requests of the last call, as returned by `reading.seen`."""

    @abstractmethod
    def call(self, port: int, path: str, requests: list[bytes]) -> dict[str, Any]:
        """Calls an agent; see `agent.call`."""

    def method(self, path: str) -> MethodDescriptor | None:
        """Returns a method by `Service/Method`, or None if this side does not have it."""
        service, _, name = path.partition("/")
        found = self.services.get(service)
        return found.methods_by_name.get(name) if found else None

    def methods(self) -> set[str]:
        """Returns every method, as `Service/Method`."""
        return {f"{s.name}/{method.name}" for s in self.services.values() for method in s.methods}


class Ours(Side):
    """Our stubs, in this process."""

    def __init__(self, module: str, services: Services) -> None:
        super().__init__("ours", services)
        self._modules = importlib.import_module(module), importlib.import_module(f"{module}_grpc")

    def serve(self) -> int:
        self._agent = agent.Agent(*self._modules)
        return self._agent.port

    def stop(self) -> None:
        """Stops the agent."""
        self._agent.stop()

    def expect(self, answers: list[bytes]) -> None:
        self._agent.expect(answers)

    def received(self) -> list[dict[str, Any]]:
        return self._agent.received

    def call(self, port: int, path: str, requests: list[bytes]) -> dict[str, Any]:
        return agent.call(*self._modules, port, path, requests)


class Theirs(Side):
    """A release's stubs, in a consumer's process."""

    def __init__(self, consumer: Consumer, module: str, services: Services) -> None:
        super().__init__(consumer.release, services)
        self._consumer = consumer
        self._module = module

    def serve(self) -> int:
        port: int = self._ask({"do": "serve", "services": self._module})["port"]
        return port

    def expect(self, answers: list[bytes]) -> None:
        self._ask({"do": "expect", "answers": answers})

    def received(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask({"do": "received"})["requests"]
        return [{**each, "passed_on": from_frame(each["passed_on"])} for each in found]

    def call(self, port: int, path: str, requests: list[bytes]) -> dict[str, Any]:
        asked = {"do": "call", "services": self._module, "port": port, "path": path}
        answer = self._ask({**asked, "requests": requests})
        for each in answer["answers"]:
            each["passed_on"] = from_frame(each["passed_on"])
        return answer

    def _ask(self, request: Request) -> dict[str, Any]:
        answer = self._consumer.ask(request)
        if "error" in answer:
            raise NoAnswerError(answer["error"])
        return answer


class NoAnswerError(Exception):
    """A consumer answered with an error."""


class CallError(AssertionError):
    """A call that failed, with its requests and answers."""

    def __init__(self, what: str, requests: list[Message], answers: list[Message]) -> None:
        super().__init__(what)
        self.requests, self.answers = requests, answers

    def __str__(self) -> str:
        told = [f"request: {shown(each)}" for each in self.requests]
        told += [f"answer: {shown(each)}" for each in self.answers]
        return "\n".join([*self.args, *told])


@dataclass
class Talk:
    """The results of the calls between our stubs and a release's.

    Args:
        release: the release.
        calls: the number of successful calls.
        methods: the number of methods, counted once for each direction.
        changed: service and method whose arity upstream changed. These were not called.
        failures: a description of each method that failed, with the minimal messages.
    """

    release: str
    calls: int = 0
    methods: int = 0
    changed: set[tuple[str, str]] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)


def talk(ours: Ours, theirs: Theirs, left_out: Collection[str], count: int, start: int) -> Talk:
    """Calls every method of either side, in both directions.

    Args:
        ours: our side.
        theirs: the release's side.
        left_out: full names of our fields whose numbers mean something else to the release.
        count: the number of calls of each method, at least 1.
        start: the seed.
    """
    result = Talk(theirs.name)
    for client, server in ((ours, theirs), (theirs, ours)):
        try:
            port = server.serve()
        except NoAnswerError as error:
            result.failures.append(f"{server.name} does not serve: {error}")
            continue
        for path in sorted(ours.methods() | theirs.methods()):
            asked, answered = client.method(path), server.method(path)
            if asked is None:
                continue
            result.methods += 1
            if answered is not None and arity(asked) != arity(answered):
                result.changed.add((asked.containing_service.name, asked.name))
                continue
            conversation = _Conversation(client, server, port, path)
            try:
                if answered is None:
                    conversation.refused()
                    result.calls += 1
                else:
                    result.calls += conversation.run(ours, left_out, count, start)
            except (CallError, NoAnswerError) as error:
                result.failures.append(f"{client.name} calls {path} of {server.name}: {error}")
    ours.stop()
    return result


def arity(method: MethodDescriptor) -> str:
    """Returns a method's arity in gRPC's terms, such as `unary_stream`."""
    sides = (method.client_streaming, method.server_streaming)
    return "_".join("stream" if each else "unary" for each in sides)


class _Conversation:
    """One method, called by one side and answered by the other."""

    def __init__(self, client: Side, server: Side, port: int, path: str) -> None:
        self._client, self._server, self._port, self._path = client, server, port, path

    def refused(self) -> None:
        """Calls a method that the other side does not have."""
        code = self._client.call(self._port, self._path, [b""])["code"]
        if code != "UNIMPLEMENTED":
            raise CallError(f"the answer is {code}, but the agent does not have the method", [], [])

    def run(self, ours: Ours, left_out: Collection[str], count: int, start: int) -> int:
        """Calls the method with all fields set, then with generated messages; counts the calls."""
        method = ours.method(self._path)
        assert method is not None
        request = _messages(method.input_type, method.client_streaming, left_out)
        answer = _messages(method.output_type, method.server_streaming, left_out)
        calls = 0

        def check(requests: list[Message], answers: list[Message]) -> None:
            nonlocal calls
            for what in self._differences(requests, answers):
                raise CallError(what, requests, answers)
            calls += 1

        for requests, answers in _every_field(method, left_out):
            try:
                check(requests, answers)
            except CallError:
                for one, other in _single_fields(method, left_out):
                    check(one, other)
                raise
        seed(start)(example_settings(count)(given(request, answer)(check)))()
        return calls

    def _differences(self, requests: list[Message], answers: list[Message]) -> Iterator[str]:
        try:
            self._server.expect([serialized(each) for each in answers])
            sent = [serialized(each) for each in requests]
            reply = self._client.call(self._port, self._path, sent)
            received = self._server.received()
        except NoAnswerError as error:
            yield str(error)
            return
        if reply["code"] != "OK":
            yield f"the answer is {reply['code']}: {reply['details']}"
            return
        yield from self._differing("request", self._server, requests, received)
        yield from self._differing("answer", self._client, answers, reply["answers"])

    def _differing(
        self, name: str, side: Side, sent: Sequence[Message], seen: Sequence[dict[str, Any]]
    ) -> Iterator[str]:
        if len(sent) != len(seen):
            yield f"{len(sent)} {name}s were sent, and {len(seen)} came"
            return
        method = side.method(self._path)
        assert method is not None
        kind = method.input_type if name == "request" else method.output_type
        for message, each in zip(sent, seen, strict=True):
            known = schemas.known_facts(facts.read(message), descriptor(message), kind)
            if facts.text(known) != each["facts"]:
                what = first_difference(json.loads(facts.text(known)), json.loads(each["facts"]))
                yield f"{side.name} reads in the {name} {what}"
            again = type(message).FromString(each["passed_on"])
            if serialized(again) != serialized(message):
                yield f"unknown fields of the {name} are lost on the way to {side.name}"


def _every_field(
    method: MethodDescriptor, left_out: Collection[str]
) -> Iterator[tuple[list[Message], list[Message]]]:
    """Yields requests and answers with all fields set; a stream has all of them at once."""
    sides = []
    for kind, many in (
        (method.input_type, method.client_streaming),
        (method.output_type, method.server_streaming),
    ):
        filled = [without(each, left_out) for each in messages.full(GetMessageClass(kind))]
        sides.append([filled] if many else [[each] for each in filled])
    for turn in range(max(map(len, sides))):
        requests, answers = (side[turn % len(side)] for side in sides)
        yield requests, answers


def _single_fields(
    method: MethodDescriptor, left_out: Collection[str]
) -> Iterator[tuple[list[Message], list[Message]]]:
    """Yields requests with a single field set, then answers with a single field set."""
    request, answer = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
    for each in messages.single(request):
        yield [without(each, left_out)], [answer()]
    for each in messages.single(answer):
        yield [request()], [without(each, left_out)]


def _messages(
    kind: Descriptor, many: bool, left_out: Collection[str]
) -> st.SearchStrategy[list[Message]]:
    one = messages.combined(GetMessageClass(kind)).map(lambda message: without(message, left_out))
    return st.lists(one, max_size=3) if many else st.lists(one, min_size=1, max_size=1)


def without(message: Message, elements: Collection[str]) -> Message:
    """Clears all fields with these full names, at any depth. Returns the message."""
    for holder, each in list(set_fields(message)):
        if each.full_name in elements:
            holder.ClearField(each.name)
    return message
