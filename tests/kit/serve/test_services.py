from __future__ import annotations

import asyncio
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct

from flyte_agent_kit import AgentFailure, AsyncAgent, LogPage, Phase, Resource, SyncAgent, Task
from flyte_agent_kit.server import Server
from flyte_agent_stubs import (
    ErrorKind,
    ExecuteTaskSyncRequest,
    GetTaskRequest,
    GetTaskResponse,
    ListAgentsResponse,
    TaskCategory,
)
from flyte_agent_stubs.agent import (
    AgentErrorKind,
    CreateRequestHeader,
    ExecuteTaskSyncRequestHeaderCase,
    ExecuteTaskSyncResponse,
    ExecuteTaskSyncResponseHeaderCase,
    GetAgentRequest,
    GetAgentResponse,
    GetTaskLogsResponseHeaderCase,
    State,
)
from flyte_agent_stubs.custom_info import CustomInfo
from flyte_agent_stubs.tasks import TaskTemplate
from tests.kit.serve.client import ASYNC, LONG, METADATA, SYNC, Client, connected, serving, status


@dataclass
class Job:
    id: str


META = b'{"flyte_agent_state":1,"state":{"id":"job-1"}}'


def nan() -> CustomInfo:
    """A NaN, as an agent gets it that makes its Struct with protobuf."""
    struct = Struct()
    struct.fields["spark"].struct_value.fields["progress"].number_value = math.nan
    return CustomInfo.from_bytes(struct.SerializeToString())


def hollow() -> CustomInfo:
    """A Value without a kind."""
    struct = Struct()
    struct.fields["spark"].struct_value.fields["progress"].SetInParent()
    return CustomInfo.from_bytes(struct.SerializeToString())


ANSWERS: dict[str, Any] = {
    "fine": lambda: Resource(phase=Phase.RUNNING, custom_info={"spark": {"stages": 3}}),
    "no phase": Resource,
    "unknown phase": lambda: GetTaskResponse.from_bytes(b"\x0a\x02\x28\x63").resource,
    "old state": lambda: Resource(state=State.RUNNING),
    "nan": lambda: Resource(phase=Phase.RUNNING, custom_info=nan()),
    "own nan": lambda: Resource(custom_info={"spark": {"progress": math.nan}}),
    "hollow": lambda: Resource(phase=Phase.RUNNING, custom_info=hollow()),
    "large": lambda: Resource(phase=Phase.RUNNING, message="x" * (4 << 20)),
    "wrong type": lambda: {"phase": "RUNNING"},
    "succeeded": lambda: Resource(phase=Phase.SUCCEEDED),
    "running": lambda: Resource(phase=Phase.RUNNING),
}


def answer(name: str) -> Any:
    if name in ANSWERS:
        return ANSWERS[name]()
    if name == "failure":
        raise AgentFailure("no quota, password=hunter2-hunter2", code="Quota", recoverable=True)
    if name == "final failure":
        raise AgentFailure("no such table")
    if name == "failure about a file":
        raise AgentFailure("no file \udcff", code="NoFile\udcff")
    if name == "failure of an exception":
        raise AgentFailure(ConnectionError("no engine"), code=5)  # type: ignore[arg-type]
    if name == "failure of its own":
        raise OwnFailure(3)
    if name == "says nothing":
        raise SpeechlessError
    if name == "file":
        raise FileNotFoundError("no file \udcff")
    if name == "interrupts":
        raise KeyboardInterrupt
    if name == "stops":
        raise StopIteration
    if name == "exits":
        raise SystemExit(3)
    if name == "cancels itself":
        raise asyncio.CancelledError
    raise ValueError(f"cannot {name} at https://me:pa55word@engine/jobs")


class OwnFailure(AgentFailure):
    def __init__(self, jobs: int) -> None:  # without the constructor of its base class
        self.jobs = jobs


class SpeechlessError(Exception):
    def __str__(self) -> str:
        raise ValueError("no text")


seen = threading.Event()
"""Set when an agent's code notices that it was cancelled."""


class Spark(AsyncAgent[Job], task_type="spark", version=0):
    async def create(self, task: Task) -> Job:
        return Job("job-1")

    async def get(self, state: Job) -> Resource:
        if state.id == "hangs":
            try:
                await asyncio.sleep(LONG)
            except asyncio.CancelledError:
                seen.set()
                raise
        if state.id == "blocks":
            blocked.set()
            released.wait(LONG)
        found: Resource = answer(state.id)
        return found

    async def delete(self, state: Job) -> None:
        if state.id != "job-1":
            answer(state.id)

    async def logs(self, state: Job, lines: int, token: str) -> Any:
        yield LogPage(["first"], "next")
        if state.id == "breaks":
            raise ValueError("the log is gone")
        yield LogPage(["second"], "")


blocked, released = threading.Event(), threading.Event()


class Newer(Spark, task_type="spark", version=2, name="Newer"):
    pass


class Only(Spark, task_type="only", version=7):
    pass


class Ask(SyncAgent, task_type="ask"):
    def do(self, task: Task) -> Resource:
        found: Resource = answer(task.template.custom["name"] if task.template.custom else "fine")
        return found


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(Spark, Newer, Only, Ask, max_calls=20) as server:
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Client]:
    with connected(server) as client:
        yield client


def meta(name: str) -> bytes:
    return f'{{"flyte_agent_state":1,"state":{{"id":"{name}"}}}}'.encode()


def refused(client: Client, name: str) -> tuple[grpc.StatusCode, str]:
    with pytest.raises(grpc.RpcError) as caught:
        client.get("spark", meta(name))
    return status(caught.value)


def executed(client: Client, name: str) -> Resource:
    head = CreateRequestHeader(template=TaskTemplate(type="ask", custom={"name": name}))
    message = ExecuteTaskSyncRequest(part=ExecuteTaskSyncRequestHeaderCase(head)).to_bytes()
    call: grpc.StreamStreamMultiCallable[bytes, bytes]
    call = client.channel.stream_stream(f"{SYNC}/ExecuteTaskSync")
    [found] = call(iter([message]), timeout=LONG)  # without inputs
    part = ExecuteTaskSyncResponse.from_bytes(found).res
    assert isinstance(part, ExecuteTaskSyncResponseHeaderCase)
    assert part.value.resource is not None
    return part.value.resource


def test_a_task_is_created_polled_and_deleted(client: Client) -> None:
    state = client.create("spark")
    assert state == META
    polled = client.get("spark", meta("fine"))
    assert polled == Resource(phase=Phase.RUNNING, custom_info={"spark": {"stages": 3}})
    client.delete("spark", state)


def test_logs_arrive(client: Client) -> None:
    first, _, second, _ = client.logs("spark", META)
    assert isinstance(first.part, GetTaskLogsResponseHeaderCase)
    assert first.part.value.token == "next"
    assert isinstance(second.part, GetTaskLogsResponseHeaderCase)


def test_logs_that_break_off_end_with_a_status(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.logs("spark", meta("breaks"))
    assert status(caught.value)[0] is grpc.StatusCode.INTERNAL


def test_a_synchronous_agent_answers_before_the_stream_ends(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.do("spark")
    assert status(caught.value)[0] is grpc.StatusCode.UNIMPLEMENTED
    assert client.do("ask").phase is Phase.FAILED  # "fine" is RUNNING


@pytest.mark.parametrize("name", ["running", "no phase", "fine"])
def test_a_synchronous_agent_ends_its_task(client: Client, name: str) -> None:
    found = executed(client, name)
    assert found.phase is Phase.FAILED
    assert found.agent_error is not None
    assert found.agent_error.code == "NotTerminal"
    assert executed(client, "succeeded").phase is Phase.SUCCEEDED


def test_a_synchronous_agent_may_fail(client: Client) -> None:
    found = executed(client, "failure")
    assert found.phase is Phase.RETRYABLE_FAILED
    assert found.agent_error is not None
    assert found.agent_error.kind is AgentErrorKind.RECOVERABLE
    assert found.agent_error.code == "Quota"
    assert "hunter2" not in found.message


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("no phase", "NoPhase"),
        ("unknown phase", "NoPhase"),
        ("nan", "CustomInfoRefused"),
        ("own nan", "CustomInfoRefused"),
        ("hollow", "CustomInfoRefused"),
        ("large", "AnswerTooLarge"),
    ],
)
def test_what_hurts_flyte_never_leaves(client: Client, name: str, code: str) -> None:
    found = client.get("spark", meta(name))
    assert found.phase is Phase.FAILED
    assert found.agent_error is not None
    assert found.agent_error.code == code
    assert found.agent_error.origin is ErrorKind.SYSTEM
    assert found.custom_info is None


def test_the_state_of_older_agents_is_a_phase(client: Client) -> None:
    assert client.get("spark", meta("old state")).state is State.RUNNING


def test_a_failure_fails_the_task(client: Client) -> None:
    retried = client.get("spark", meta("failure"))
    assert retried.phase is Phase.RETRYABLE_FAILED
    assert retried.message == "no quota, password=[redacted]"
    final = client.get("spark", meta("final failure"))
    assert final.phase is Phase.FAILED
    assert final.agent_error is not None
    assert final.agent_error.kind is AgentErrorKind.NON_RECOVERABLE
    assert final.agent_error.origin is ErrorKind.USER


def test_an_exception_is_told_without_secrets_or_a_traceback(client: Client) -> None:
    code, told = refused(client, "divide")
    assert code is grpc.StatusCode.INTERNAL
    assert "ValueError: cannot divide" in told
    assert "pa55word" not in told
    assert "Traceback" not in told
    assert ".py" not in told


def test_a_failure_about_what_is_not_unicode_fails_the_task(client: Client) -> None:
    found = client.get("spark", meta("failure about a file"))
    assert found.phase is Phase.FAILED
    assert found.message == "no file \\udcff"
    assert found.agent_error is not None
    assert found.agent_error.code == "NoFile\\udcff"


@pytest.mark.parametrize(
    ("name", "message", "code"),
    [
        ("failure of an exception", "ConnectionError: no engine", "5"),
        ("failure of its own", "OwnFailure: 3", "AgentFailure"),
    ],
)
def test_a_failure_that_is_made_in_another_way_fails_the_task(
    client: Client, name: str, message: str, code: str
) -> None:
    found = client.get("spark", meta(name))
    assert (found.phase, found.message) == (Phase.FAILED, message)
    assert found.agent_error is not None
    assert found.agent_error.code == code


@pytest.mark.parametrize(
    ("name", "text"), [("says nothing", "SpeechlessError"), ("file", "Error: no file \\udcff")]
)
def test_an_exception_whose_text_cannot_be_sent(
    client: Client, caplog: pytest.LogCaptureFixture, name: str, text: str
) -> None:
    code, told = refused(client, name)
    assert code is grpc.StatusCode.INTERNAL
    assert text in told
    assert "the agent raised an exception" in caplog.messages


@pytest.mark.parametrize("name", ["interrupts", "stops", "exits"])
def test_the_server_survives_what_plain_methods_raise(client: Client, name: str) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        executed(client, name)
    assert status(caught.value)[0] is grpc.StatusCode.INTERNAL
    assert executed(client, "succeeded").phase is Phase.SUCCEEDED


@pytest.mark.parametrize("name", ["exits", "cancels itself", "wrong type"])
def test_the_server_survives_what_agents_do(client: Client, name: str) -> None:
    assert refused(client, name)[0] is grpc.StatusCode.INTERNAL
    assert client.get("spark", meta("fine")).phase is Phase.RUNNING


def test_bad_requests_are_invalid_arguments(client: Client) -> None:
    for method in ("CreateTask", "GetTask", "DeleteTask", "GetTaskMetrics"):
        with pytest.raises(grpc.RpcError) as caught:
            client.unary(f"{ASYNC}/{method}", b"\xff")
        assert status(caught.value)[0] is grpc.StatusCode.INVALID_ARGUMENT
    with pytest.raises(grpc.RpcError) as caught:
        client.get("spark", b"not a state")
    assert status(caught.value)[0] is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("parts", [[], [b""], [b"\xff"]])
def test_a_stream_without_a_header_is_an_invalid_argument(
    client: Client, parts: list[bytes]
) -> None:
    call: grpc.StreamStreamMultiCallable[bytes, bytes]
    call = client.channel.stream_stream(f"{SYNC}/ExecuteTaskSync")
    with pytest.raises(grpc.RpcError) as caught:
        list(call(iter(parts), timeout=LONG))
    assert status(caught.value)[0] is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        (GetTaskRequest(task_category=TaskCategory(name="spark", version=2)), "Newer"),
        (GetTaskRequest(task_category=TaskCategory(name="spark")), "Spark"),
        (GetTaskRequest(task_type="spark"), "Spark"),
        (GetTaskRequest(task_type="only"), "Only"),
        (GetTaskRequest(task_type="none", task_category=TaskCategory(name="spark")), "Spark"),
    ],
)
def test_requests_find_their_agent(client: Client, request_: GetTaskRequest, name: str) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.unary(f"{ASYNC}/GetTask", request_.to_bytes())
    assert status(caught.value)[1].startswith(f"{name}:")  # its state is empty


@pytest.mark.parametrize(
    "request_",
    [
        GetTaskRequest(),
        GetTaskRequest(task_type="unknown"),
        GetTaskRequest(task_category=TaskCategory(name="spark", version=1)),
        GetTaskRequest(task_type="spark", task_category=TaskCategory(name="only")),
    ],
)
def test_unknown_categories_are_not_found(client: Client, request_: GetTaskRequest) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.unary(f"{ASYNC}/GetTask", request_.to_bytes())
    code, told = status(caught.value)
    assert code is grpc.StatusCode.NOT_FOUND
    assert "served: " in told


def test_agents_are_listed(client: Client) -> None:
    found = ListAgentsResponse.from_bytes(client.unary(f"{METADATA}/ListAgents", b""))
    assert [each.name for each in found.agents] == ["Spark", "Newer", "Only", "Ask"]
    assert [each.is_sync for each in found.agents] == [False, False, False, True]
    one = client.unary(f"{METADATA}/GetAgent", GetAgentRequest(name="Only").to_bytes())
    agent = GetAgentResponse.from_bytes(one).agent
    assert agent is not None
    assert agent.supported_task_categories == (TaskCategory(name="only", version=7),)
    assert agent.supported_task_types == ("only",)
    with pytest.raises(grpc.RpcError) as caught:
        client.unary(f"{METADATA}/GetAgent", GetAgentRequest(name="None").to_bytes())
    assert status(caught.value)[0] is grpc.StatusCode.NOT_FOUND


def test_metadata_is_there_while_an_agent_blocks_its_loop(client: Client) -> None:
    polling = threading.Thread(target=lambda: refused(client, "blocks"))
    polling.start()
    try:
        assert blocked.wait(LONG)
        found = ListAgentsResponse.from_bytes(client.unary(f"{METADATA}/ListAgents", b""))
        assert len(found.agents) == 4
    finally:
        released.set()
        polling.join()


def test_a_deadline_reaches_the_agent(client: Client) -> None:
    seen.clear()
    with pytest.raises(grpc.RpcError) as caught:
        client.get("spark", meta("hangs"), timeout=0.5)
    assert status(caught.value)[0] is grpc.StatusCode.DEADLINE_EXCEEDED
    assert seen.wait(LONG)


def test_a_client_that_goes_away_reaches_the_agent(server: Server) -> None:
    seen.clear()
    with connected(server) as client:
        request = GetTaskRequest(task_type="spark", resource_meta=meta("hangs")).to_bytes()
        call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
        call = client.channel.unary_unary(f"{ASYNC}/GetTask")
        future = call.future(request)
        assert client.get("spark", meta("fine")).phase is Phase.RUNNING
        future.cancel()
    assert seen.wait(LONG)


def test_more_calls_than_allowed_are_refused(client: Client) -> None:
    request = GetTaskRequest(task_type="spark", resource_meta=meta("hangs")).to_bytes()
    call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
    call = client.channel.unary_unary(f"{ASYNC}/GetTask")
    waiting = [call.future(request, timeout=LONG) for _ in range(21)]
    try:
        codes = [each.code() for each in waiting if each.done()]
        while grpc.StatusCode.RESOURCE_EXHAUSTED not in codes:
            codes = [each.code() for each in waiting if each.done()]
        assert codes == [grpc.StatusCode.RESOURCE_EXHAUSTED]
        assert client.unary(f"{METADATA}/ListAgents", b"")
    finally:
        for each in waiting:
            each.cancel()


def test_the_servers_own_limit_ends_a_call_and_reaches_the_agent() -> None:
    seen.clear()
    with serving(Spark, max_seconds=0.2) as server, connected(server) as client:
        for _ in range(2):
            code, told = refused(client, "hangs")
            assert code is grpc.StatusCode.DEADLINE_EXCEEDED
            assert told == "the agent took more than 0.2 seconds"
        assert seen.wait(LONG)
        assert client.get("spark", meta("fine")).phase is Phase.RUNNING


class Seldom(Spark, task_type="seldom", rate_limit=0.001):
    async def create(self, task: Task) -> Job:
        raise AgentFailure("no queue")


def test_only_what_asks_the_agent_waits_for_its_turn() -> None:
    with serving(Seldom) as server, connected(server) as client:
        assert client.get("seldom", meta("fine")).phase == Phase.RUNNING
        assert client.get("seldom", meta("succeeded")).phase == Phase.QUEUED
        assert client.get("seldom", client.create("seldom")).message == "no queue"
        with pytest.raises(grpc.RpcError) as caught:
            client.get("seldom", b"not a state")
        assert status(caught.value)[0] is grpc.StatusCode.INVALID_ARGUMENT
