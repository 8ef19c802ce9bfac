"""Every check finds the fault that it is for, and finds nothing in an agent that is correct."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct

from flyte_agent_kit.check.bench import Tried
from flyte_agent_kit.check.model import Result, Severity
from flyte_agent_kit.check.suite import CHECKS, checked
from flyte_agent_kit.client import agent as methods
from flyte_agent_kit.client.agent import AgentClient
from flyte_agent_kit.client.choice import choices
from flyte_agent_kit.client.connection import connect
from flyte_agent_stubs import (
    Agent,
    AgentError,
    CreateTaskResponse,
    GetTaskRequest,
    GetTaskResponse,
    LiteralMap,
    Phase,
    Resource,
    TaskCategory,
)
from flyte_agent_stubs.custom_info import CustomInfo
from tests.kit.agents import Context, Handler, Scripted, serving


def results_of(
    agent: Scripted, *only: str, tried: Tried | None = None, call_timeout: float = 20.0
) -> list[Result]:
    tried = tried or Tried(interval=0.0)

    async def run(address: str) -> list[Result]:
        channel = connect(address)
        agents = await AgentClient(channel, 20.0).list_agents()
        client = AgentClient(channel, call_timeout)
        found = checked(client, agents, choices(agents), tried, target=address, only=only)
        async with aclosing(found) as moments:
            results = [each async for each in moments]
        await channel.close(None)
        return results

    with serving(agent) as address:
        return asyncio.run(run(address))


class Correct(Scripted):
    """Says nothing that is lost."""

    life: Sequence[Resource] = (
        Resource(phase=Phase.INITIALIZING, message="starting"),
        Resource(phase=Phase.RUNNING, custom_info={"demo": {"id": "job-1"}}),
        Resource(phase=Phase.SUCCEEDED, custom_info={"demo": {"seconds": 3}}),
    )


def test_a_correct_agent_passes_and_its_tasks_are_deleted() -> None:
    agent = Correct()
    results = results_of(agent)
    assert [each for each in results if each.status != "passed"] == []
    assert {each.check.id for each in results} == {each.id for each in CHECKS}
    assert set(agent.deleted) == {b"task-%d" % (n + 1) for n in range(len(agent.created))}


async def refused(context: Context, code: grpc.StatusCode, details: str = "no") -> bytes:
    await context.abort(code, details)
    raise AssertionError


class NoCategory(Correct):
    def agents(self) -> list[Agent]:
        return [*super().agents(), Agent(name="Idle")]


class Nameless(Correct):
    def agents(self) -> list[Agent]:
        return [Agent(supported_task_categories=[TaskCategory(name="demo")])]


class TwoVersions(Correct):
    def agents(self) -> list[Agent]:
        categories = [TaskCategory(name="demo"), TaskCategory(name="demo", version=1)]
        return [Agent(name="Demo", supported_task_categories=categories)]


class NotByName(Correct):
    async def get_agent(self, request: bytes, context: Context) -> bytes:
        return await refused(context, grpc.StatusCode.UNIMPLEMENTED)


class AnyName(Correct):
    async def get_agent(self, request: bytes, context: Context) -> bytes:
        return b""


class Unhealthy(Correct):
    async def health(self, request: bytes, context: Context) -> bytes:
        return b"\x08\x02"


class CreatesNothing(Correct):
    async def create(self, request: bytes, context: Context) -> bytes:
        return await refused(context, grpc.StatusCode.INTERNAL)


class HugeMeta(Correct):
    async def create(self, request: bytes, context: Context) -> bytes:
        await super().create(request, context)
        meta = b"x" * 70_000
        self.polls[meta] = 0
        return CreateTaskResponse(resource_meta=meta).to_bytes()


class AnswersNothing(Correct):
    async def get(self, request: bytes, context: Context) -> bytes:
        return await refused(context, grpc.StatusCode.UNAVAILABLE)


class NoPhase(Correct):
    life = (Resource(),)


class Refused(Correct):
    life = (Resource(phase=Phase.FAILED, agent_error=AgentError(code="NoPhase")),)


class Endless(Correct):
    life = (Resource(phase=Phase.RUNNING),)


class Revived(Correct):
    life = (Resource(phase=Phase.SUCCEEDED), Resource(phase=Phase.RUNNING))


class Undeletable(Correct):
    async def delete(self, request: bytes, context: Context) -> bytes:
        return await refused(context, grpc.StatusCode.INTERNAL)


class DeletedOnce(Correct):
    async def delete(self, request: bytes, context: Context) -> bytes:
        before = len(self.deleted)
        answer = await super().delete(request, context)
        if self.deleted[-1] in self.deleted[:before]:
            return await refused(context, grpc.StatusCode.NOT_FOUND)
        return answer


class ForgetsTheEnded(Correct):
    async def delete(self, request: bytes, context: Context) -> bytes:
        if self.polls[b"task-1"] > 2:
            return await refused(context, grpc.StatusCode.NOT_FOUND)
        return await super().delete(request, context)


class SyncNothing(Correct):
    async def execute(
        self, requests: AsyncIterator[bytes], context: Context
    ) -> AsyncIterator[bytes]:
        yield b""


class SyncRunning(Correct):
    last = Resource(phase=Phase.RUNNING)


class SyncTwice(Correct):
    async def execute(
        self, requests: AsyncIterator[bytes], context: Context
    ) -> AsyncIterator[bytes]:
        async for each in super().execute(requests, context):
            yield each
            yield each


class SyncHasty(Correct):
    async def execute(
        self, requests: AsyncIterator[bytes], context: Context
    ) -> AsyncIterator[bytes]:
        async def only_header() -> AsyncIterator[bytes]:
            yield await anext(requests)

        async for each in super().execute(only_header(), context):
            yield each


class Outputs(Correct):
    life = (Resource(phase=Phase.SUCCEEDED, outputs=LiteralMap.from_dict({"literals": {"x": {}}})),)


def nan() -> CustomInfo:
    struct = Struct()
    struct.fields["demo"].number_value = float("nan")
    return CustomInfo.from_bytes(struct.SerializeToString())


class NotJson(Correct):
    life = (Resource(phase=Phase.SUCCEEDED, custom_info=nan()),)


class Secret(Correct):
    life = (Resource(phase=Phase.SUCCEEDED, custom_info={"demo": {"api_key": "k"}}),)


class NoNamespace(Correct):
    life = (Resource(phase=Phase.SUCCEEDED, custom_info={"id": 1}),)


class Unheard(Correct):
    life = (Resource(phase=Phase.FAILED, agent_error=AgentError(code="E1")),)


class Strict(Correct):
    async def get(self, request: bytes, context: Context) -> bytes:
        if GetTaskRequest.from_bytes(request).unknown_fields:
            return await refused(context, grpc.StatusCode.INVALID_ARGUMENT)
        return await super().get(request, context)


class Small(Correct):
    async def create(self, request: bytes, context: Context) -> bytes:
        if len(request) > 1_000_000:
            return await refused(context, grpc.StatusCode.RESOURCE_EXHAUSTED)
        return await super().create(request, context)


class Large(Correct):
    life = (Resource(phase=Phase.SUCCEEDED, message="x" * 4_200_000),)


class NewCoresOnly(Correct):
    async def get(self, request: bytes, context: Context) -> bytes:
        if GetTaskRequest.from_bytes(request).task_category is None:
            return await refused(context, grpc.StatusCode.NOT_FOUND)
        return await super().get(request, context)


class Locked(Correct):
    """A call that ends early leaves its lock behind."""

    def __init__(self) -> None:
        super().__init__()
        self.is_locked = False

    async def get(self, request: bytes, context: Context) -> bytes:
        if self.is_locked:
            return await refused(context, grpc.StatusCode.UNAVAILABLE)
        self.is_locked = True
        await asyncio.sleep(0.3)
        self.is_locked = False
        return await super().get(request, context)


class Blocked(Correct):
    """Its code keeps the loop."""

    async def get(self, request: bytes, context: Context) -> bytes:
        time.sleep(0.06)
        return await super().get(request, context)


class LostLogs(Correct):
    def handlers(self) -> dict[str, Handler]:
        async def nothing(_request: bytes, _context: Context) -> AsyncIterator[bytes]:
            for _ in ():
                yield b""

        logs: Handler = grpc.unary_stream_rpc_method_handler(nothing)
        return {**super().handlers(), methods.GET_TASK_LOGS: logs}


class BrokenMetrics(Correct):
    def handlers(self) -> dict[str, Handler]:
        async def broken(_request: bytes, context: Context) -> bytes:
            return await refused(context, grpc.StatusCode.UNKNOWN)

        metrics: Handler = grpc.unary_unary_rpc_method_handler(broken)
        return {**super().handlers(), methods.GET_TASK_METRICS: metrics}


class AnyType(Correct):
    async def route(self, task_type: str, known: str, context: Context) -> None:
        pass


class AnyState(Correct):
    async def get(self, request: bytes, context: Context) -> bytes:
        return GetTaskResponse(resource=Resource(phase=Phase.RUNNING)).to_bytes()


class Talkative(Correct):
    async def create(self, request: bytes, context: Context) -> bytes:
        trace = 'Traceback (most recent call last):\n  File "/srv/agent.py", line 3, in create'
        return await refused(context, grpc.StatusCode.INTERNAL, trace)


PLANTED: dict[str, tuple[type[Scripted], Sequence[str]]] = {
    "agents-listed": (NoCategory, ()),
    "agents-named": (Nameless, ()),
    "one-version": (TwoVersions, ()),
    "agent-by-name": (NotByName, ()),
    "unknown-agent": (AnyName, ()),
    "health": (Unhealthy, ()),
    "create": (CreatesNothing, ()),
    "meta-size": (HugeMeta, ()),
    "get": (AnswersNothing, ()),
    "phase": (NoPhase, ()),
    "answers-sent": (Refused, ()),
    "ends": (Endless, ()),
    "succeeds": (Unheard, ()),
    "end-stays": (Revived, ()),
    "delete": (Undeletable, ()),
    "delete-twice": (DeletedOnce, ()),
    "delete-ended": (ForgetsTheEnded, ()),
    "sync-answer": (SyncNothing, ()),
    "sync-ends": (SyncRunning, ()),
    "sync-one-part": (SyncTwice, ()),
    "sync-reads-inputs": (SyncHasty, ()),
    "outputs-declared": (Outputs, ()),
    "custom-info-json": (NotJson, ()),
    "custom-info-secrets": (Secret, ()),
    "custom-info-rules": (NoNamespace, ()),
    "arrives": (Unheard, ()),
    "unknown-fields": (Strict, ()),
    "large-request": (Small, ()),
    "answer-size": (Large, ()),
    "older-core": (NewCoresOnly, ()),
    "deadline": (Locked, ()),
    "cancellation": (Locked, ()),
    "concurrent-polls": (Locked, ()),
    "listed-while-busy": (Blocked, ()),
    "logs": (LostLogs, ()),
    "metrics": (BrokenMetrics, ()),
    "unknown-category": (AnyType, ()),
    "bad-state": (AnyState, ()),
    "no-traceback": (Talkative, ("create",)),
}
"""For each check an agent that it finds faulty, and checks that have to come before it."""


def test_every_check_has_a_planted_fault() -> None:
    assert [*PLANTED] == [each.id for each in CHECKS]


@pytest.mark.parametrize("id_", PLANTED)
def test_a_planted_fault_is_found(id_: str) -> None:
    faulty, before = PLANTED[id_]
    tried = Tried(interval=0.0, timeout=0.05 if faulty in {Endless, NoPhase} else 60.0)
    results = results_of(
        faulty(), id_, *before, tried=tried, call_timeout=1.0 if faulty is Blocked else 20.0
    )
    failed = [each for each in results if each.status == "failed" and each.check.id == id_]
    assert failed
    assert all(each.message for each in failed)


def test_a_task_that_should_have_been_refused_is_deleted() -> None:
    agent = AnyType()
    results_of(agent, "unknown-category")
    assert len(agent.created) == 1
    assert agent.deleted == [b"task-1"]


class Unreported(Correct):
    life = (Resource(phase=Phase.FAILED, message="é" * 60_000),)


def test_a_failure_that_is_never_reported_is_an_error() -> None:
    [result] = [each for each in results_of(Unreported(), "arrives") if each.status == "failed"]
    assert result.severity is Severity.ERROR
    assert "never reported" in result.message


def test_what_depends_on_another_check_is_skipped() -> None:
    results = results_of(CreatesNothing())
    found = {each.check.id: each for each in results if each.subject == "demo"}
    assert found["create"].message == "CreateTask failed with INTERNAL: no"
    for id_ in ("get", "phase", "delete", "concurrent-polls", "custom-info-json", "meta-size"):
        assert found[id_].status == "skipped"
        assert found[id_].message == "CreateTask failed with INTERNAL"
    never_ended = results_of(Endless(), "end-stays", tried=Tried(interval=0.0, timeout=0.0))
    assert [each.status for each in never_ended] == ["skipped"]
