"""An author's class, called as a server calls it."""

from __future__ import annotations

import asyncio
import threading
import types
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import pytest

from flyte_agent_kit import AgentFailure, AsyncAgent, Phase, Resource, SyncAgent, Task
from flyte_agent_kit.agent_handler import AgentHandler
from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.handler import Call, Handler, MetricsQuery, StatusError
from flyte_agent_kit.logs import LogPage
from flyte_agent_kit.threads import is_cancelled
from flyte_agent_stubs import CreateTaskRequest
from flyte_agent_stubs.agent import (
    ExecutionMetricResult,
    GetTaskLogsResponseBodyCase,
    GetTaskLogsResponseHeaderCase,
    LogLine,
)

SPARK = Category("spark")
QUERY = MetricsQuery(["cpu"], None, None, None)


@dataclass
class Job:
    id: str


class Spark(AsyncAgent[Job], task_type="spark", poll_interval=30, rate_limit=0.5):
    """Its methods are async."""

    def __init__(self) -> None:
        self.deleted: list[str] = []

    async def create(self, task: Task) -> Job:
        return Job("app-1")

    async def get(self, state: Job) -> Resource:
        return Resource(phase=Phase.RUNNING, message=state.id)

    async def delete(self, state: Job) -> None:
        self.deleted.append(state.id)


class Plain(AsyncAgent[Job], task_type="spark", version=1, name="Spark, plainly"):
    """Its methods are plain, and say in which thread they run."""

    def create(self, task: Task) -> Job:
        return Job(threading.current_thread().name)

    def get(self, state: Job) -> Resource:
        return Resource(phase=Phase.SUCCEEDED, message=threading.current_thread().name)

    def delete(self, state: Job) -> None:
        if state.id == "gone":
            raise KeyError("no such job")


class Ask(SyncAgent, task_type="ask"):
    def do(self, task: Task) -> Resource:
        return Resource(phase=Phase.SUCCEEDED)


def run(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(work)


def task() -> Task:
    return Task.from_request(CreateTaskRequest())


def test_a_task_from_create_to_delete() -> None:
    agent = Spark()
    handler: Handler = AgentHandler(agent)

    async def life() -> Resource:
        call = Call(await handler.create(task(), SPARK), SPARK)
        found = await handler.get(call)
        await handler.delete(call)
        return found

    assert run(life()) == Resource(phase=Phase.RUNNING, message="app-1")
    assert agent.deleted == ["app-1"]


def test_what_a_class_declares() -> None:
    assert Spark.declaration == Declaration("Spark", (SPARK,), False, 30, 0.5, 1)
    assert Plain.declaration == Declaration("Spark, plainly", (Category("spark", 1),), False)
    assert AgentHandler(Ask()).declaration == Declaration("Ask", (Category("ask"),), True)


@pytest.mark.parametrize(
    "keywords",
    [
        {"version": -1},
        {"version": 2**31},
        {"poll_interval": -1},
        {"poll_interval": float("nan")},
        {"rate_limit": float("inf")},
        {"state_version": 0},
    ],
)
def test_a_declaration_that_makes_no_sense(keywords: dict[str, Any]) -> None:
    [name] = keywords
    with pytest.raises(ValueError, match=name):
        type("Bad", (AsyncAgent,), {}, task_type="bad", **keywords)


@pytest.mark.parametrize(
    ("base", "keywords"),
    [
        (AsyncAgent, {"poll_interval": 30}),
        (Spark, {"rate_limit": 2}),
        (SyncAgent, {"name": "Ask"}),
        (Ask, {"version": 1}),
    ],
)
def test_a_class_without_a_task_type_says_nothing_else(
    base: type, keywords: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="say it in the class with the task_type"):
        type("Base", (base,), {}, **keywords)


@pytest.mark.parametrize("base", [AsyncAgent, SyncAgent])
@pytest.mark.parametrize("keywords", [{"task_type": 5}, {"version": 1.5}, {"name": None}])
def test_a_declaration_of_other_types(base: type, keywords: dict[str, Any]) -> None:
    [name] = keywords
    with pytest.raises(TypeError, match=f"{name}=.*: it is a"):
        type("Bad", (base,), {}, **{"task_type": "bad", **keywords})


@pytest.mark.parametrize("keywords", [{"poll_interval": "30"}, {"state_version": 1.5}])
def test_numbers_of_other_types(keywords: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="it is a .*number"):
        type("Bad", (AsyncAgent,), {}, task_type="bad", **keywords)


def test_plain_methods_run_in_threads() -> None:
    handler = AgentHandler(Plain())

    async def life() -> tuple[bytes, Resource]:
        meta = await handler.create(task(), SPARK)
        return meta, await handler.get(Call(meta, SPARK))

    meta, found = run(life())
    assert b"Spark, plainly_" in meta
    assert found.message.startswith("Spark, plainly_")
    with pytest.raises(KeyError):
        run(handler.delete(Call(b'{"id": "gone"}', SPARK)))
    handler.close()


def test_a_plain_method_does_not_block_the_loop_and_threads_are_bounded() -> None:
    together: list[int] = []
    busy = threading.Barrier(2)

    class Slow(Plain, task_type="slow"):
        def get(self, state: Job) -> Resource:
            together.append(busy.wait(60))
            return Resource(phase=Phase.RUNNING)

    handler = AgentHandler(Slow(), threads=2)

    async def polls() -> int:
        calls = [asyncio.create_task(handler.get(Call(b'{"id": ""}', SPARK))) for _ in range(4)]
        turns = 0
        while not all(each.done() for each in calls):
            turns += 1
            await asyncio.sleep(0)
        return turns

    assert run(polls()) > 1
    assert sorted(together) == [0, 0, 1, 1]


def test_cancellation_reaches_the_author() -> None:
    started, seen = threading.Event(), threading.Event()
    stopped: list[str] = []

    class Patient(Plain, task_type="patient"):
        def get(self, state: Job) -> Resource:
            started.set()
            while not is_cancelled():
                seen.wait(0.01)
            seen.set()
            return Resource(phase=Phase.RUNNING)

    class Asynchronous(Spark, task_type="asynchronous"):
        async def get(self, state: Job) -> Resource:
            try:
                started.set()
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                stopped.append(state.id)
                raise
            return Resource(phase=Phase.RUNNING)

    async def cancelled(handler: AgentHandler) -> None:
        started.clear()
        call = asyncio.create_task(handler.get(Call(b'{"id": "app"}', SPARK)))
        while not started.is_set():
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    run(cancelled(AgentHandler(Patient())))
    assert seen.wait(60)
    run(cancelled(AgentHandler(Asynchronous())))
    assert stopped == ["app"]
    assert not is_cancelled()


def test_a_call_that_waits_for_a_thread_is_dropped_when_it_is_cancelled() -> None:
    release = threading.Event()
    ran: list[str] = []

    class Waiting(Plain, task_type="waiting"):
        def get(self, state: Job) -> Resource:
            ran.append(state.id)
            release.wait(60)
            return Resource(phase=Phase.RUNNING)

    handler = AgentHandler(Waiting(), threads=1)

    async def calls() -> None:
        first = asyncio.create_task(handler.get(Call(b'{"id": "first"}', SPARK)))
        while not ran:
            await asyncio.sleep(0)
        second = asyncio.create_task(handler.get(Call(b'{"id": "second"}', SPARK)))
        await asyncio.sleep(0)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        release.set()
        await first
        await handler.get(Call(b'{"id": "third"}', SPARK))

    run(calls())
    assert ran == ["first", "third"]


def test_a_plain_method_that_raises_stop_iteration_ends() -> None:
    class Exhausted(Plain, task_type="exhausted"):
        def get(self, state: Job) -> Resource:
            return next(iter([]))

    with pytest.raises(RuntimeError, match="the method raised StopIteration"):
        run(AgentHandler(Exhausted()).get(Call(b'{"id": ""}', SPARK)))


def test_a_decorated_async_method_is_awaited() -> None:
    def hidden(method: Any) -> Any:
        def call(*arguments: Any) -> Any:
            return method(*arguments)

        return call

    class Decorated(Spark, task_type="decorated"):
        get = hidden(Spark.get)

    handler = AgentHandler(Decorated())
    assert run(handler.get(Call(b'{"id": "x"}', SPARK))).message == "x"


def test_a_task_that_cannot_be_created_has_failed() -> None:
    class Refusing(Spark, task_type="refusing"):
        async def create(self, task: Task) -> Job:
            raise AgentFailure("no such queue", code="NoQueue", recoverable=True)

    async def life() -> None:
        call = Call(await handler.create(task(), SPARK), SPARK)
        await handler.delete(call)
        assert list(await handler.metrics(call, QUERY)) == []
        assert [each async for each in handler.logs(call, 1, "")] == []
        await handler.get(call)

    class Watched(Refusing, task_type="watched"):
        async def metrics(self, state: Job, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
            raise AssertionError

        async def logs(self, state: Job, lines: int, token: str) -> LogPage:
            raise AssertionError

    agent = Watched()
    handler = AgentHandler(agent)
    with pytest.raises(AgentFailure) as caught:
        run(life())
    assert (caught.value.message, caught.value.code) == ("no such queue", "NoQueue")
    assert caught.value.recoverable
    assert agent.deleted == []


@pytest.mark.parametrize(
    ("method", "returned", "said"),
    [
        ("create", None, "Wrong.create returned NoneType, which is not a state of type Job"),
        ("get", {"phase": 2}, "Wrong.get returned dict, not a Resource"),
        ("metrics", "cpu", "Wrong.metrics returned str, not a sequence of ExecutionMetricResult"),
        ("logs", ["line"], "Wrong.logs returned list, not a LogPage"),
        ("logs", LogPage("line"), "Wrong.logs returned LogPage.lines as str, not a list of lines"),
    ],
)
def test_a_wrong_return_type_is_named(method: str, returned: object, said: str) -> None:
    wrong = type("Wrong", (Spark,), {method: lambda *_: returned}, task_type="wrong")
    handler = AgentHandler(wrong())
    call = Call(b'{"id": ""}', SPARK)

    async def calls() -> None:
        if method == "create":
            await handler.create(task(), SPARK)
        elif method == "get":
            await handler.get(call)
        elif method == "metrics":
            await handler.metrics(call, QUERY)
        else:
            async for _ in handler.logs(call, 1, ""):
                pass

    with pytest.raises(TypeError) as caught:
        run(calls())
    assert str(caught.value).startswith(said)


async def pages_async(self: object, state: Job, lines: int, token: str) -> AsyncIterator[LogPage]:
    yield LogPage([f"{state.id} {lines} {token}"], "more")
    yield LogPage([LogLine(message="end")])


def pages_plain(self: object, state: Job, lines: int, token: str) -> Iterator[LogPage]:
    yield LogPage([f"{state.id} {lines} {token}"], "more")
    yield LogPage([LogLine(message="end")])


async def page(self: object, state: Job, lines: int, token: str) -> LogPage:
    return LogPage([f"{state.id} {lines} {token}", "end"], "more")


@pytest.mark.parametrize(
    ("logs", "tokens"), [(pages_async, ["more", ""]), (pages_plain, ["more", ""]), (page, ["more"])]
)
def test_logs_are_a_page_or_several(logs: Callable[..., object], tokens: list[str]) -> None:
    agent = type("Logging", (Spark,), {"logs": logs}, task_type="logging")
    handler = AgentHandler(agent())

    async def read() -> list[Any]:
        return [each.part async for each in handler.logs(Call(b'{"id": "a"}', SPARK), 5, "t")]

    parts = run(read())
    headers = [part.value for part in parts if isinstance(part, GetTaskLogsResponseHeaderCase)]
    bodies = [part.value for part in parts if isinstance(part, GetTaskLogsResponseBodyCase)]
    assert [header.token for header in headers] == tokens
    said = [line.message for body in bodies for line in body.structured_lines]
    assert said == ["a 5 t", "end"]


def test_what_an_agent_does_not_do() -> None:
    asynchronous, synchronous = AgentHandler(Spark()), AgentHandler(Ask())
    call = Call(b'{"id": "a"}', SPARK)

    async def logs(handler: AgentHandler) -> None:
        async for _ in handler.logs(call, 1, ""):
            pass

    for attempt in (
        asynchronous.do(task(), SPARK),
        asynchronous.metrics(call, QUERY),
        logs(asynchronous),
        synchronous.create(task(), SPARK),
        synchronous.get(call),
        synchronous.delete(call),
        synchronous.metrics(call, QUERY),
        logs(synchronous),
    ):
        with pytest.raises(StatusError) as caught:
            run(attempt)
        assert caught.value.code == "UNIMPLEMENTED"
    assert run(synchronous.do(task(), Category("ask"))).phase == Phase.SUCCEEDED


class Untyped(AsyncAgent, task_type="untyped"):  # type: ignore[type-arg]
    create = get = delete = Spark.delete  # type: ignore[assignment]


class Base(Spark):
    pass


class Half(AsyncAgent[Job], task_type="half"):
    def get(self, state: Job) -> Resource:
        return Resource(phase=Phase.RUNNING)


class Callback(AsyncAgent[Callable[[], None]], task_type="callback"):
    create = get = delete = Spark.delete  # type: ignore[assignment]


class Bare(AsyncAgent[Job]):
    create, get, delete = Spark.create, Spark.get, Spark.delete


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (object(), "object: the class is not an agent"),
        (Bare(), "Bare: the agent has no task type"),
        (Half(), "Half: the agent does not define create and delete"),
        (Untyped(), "Untyped: the class does not say what its state is"),
        (Callback(), "Callback: the state"),
    ],
)
def test_a_class_that_is_not_a_whole_agent(agent: Any, said: str) -> None:
    with pytest.raises(KitError) as caught:
        AgentHandler(agent)
    assert str(caught.value).startswith(said)
    assert "\n  " in str(caught.value)


S = TypeVar("S")


class Generically(AsyncAgent[S], Generic[S]):
    async def create(self, task: Task) -> S:
        raise AssertionError

    async def get(self, state: S) -> Resource:
        return Resource(phase=Phase.RUNNING, message=repr(state))

    async def delete(self, state: S) -> None:
        pass


class Concretely(Generically[Job], task_type="concretely"):
    pass


def test_the_state_of_a_generic_base_is_found() -> None:
    found = run(AgentHandler(Concretely()).get(Call(b'{"id": "a"}', SPARK)))
    assert found.message == "Job(id='a')"


@pytest.mark.parametrize("base", [AsyncAgent[Job], SyncAgent])
def test_an_empty_task_type_is_refused(base: Any) -> None:
    with pytest.raises(ValueError, match="name the kind of task, or leave it out"):
        types.new_class("Nameless", (base,), {"task_type": ""})
