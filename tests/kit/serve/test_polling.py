"""Polls over time, on a loop whose clock the tests move."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from itertools import pairwise
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit import AgentFailure, Task
from flyte_agent_kit.declaration import Category, Declaration
from flyte_agent_kit.handler import Call, MetricsQuery
from flyte_agent_kit.server import polling
from flyte_agent_kit.server.polling import PolledHandler, RateLimit
from flyte_agent_stubs import CreateTaskRequest, Phase, Resource
from flyte_agent_stubs.agent import ExecutionMetricResult, GetTaskLogsResponse

T = TypeVar("T")
SPARK = Category("spark")


class Clock(asyncio.SelectorEventLoop):
    """A loop whose time passes when everything waits for it."""

    def __init__(self) -> None:
        super().__init__(_Selector(self))
        self.now = 1_000.0

    def time(self) -> float:
        return self.now


class _Selector(selectors.SelectSelector):
    def __init__(self, loop: Clock) -> None:
        super().__init__()
        self.loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout:
            self.loop.now += timeout
        return super().select(0)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    loop = Clock()
    try:
        return loop.run_until_complete(work())
    finally:
        if left := asyncio.all_tasks(loop):
            for each in left:
                each.cancel()
            loop.run_until_complete(asyncio.wait(left))
        loop.close()


class Engine:
    """A handler that counts when it is asked, and answers with the number of the call."""

    def __init__(self, interval: float = 0.0, rate: float = 0.0) -> None:
        self.declaration = Declaration("Spark", (SPARK,), False, interval, rate)
        self.asked: list[tuple[float, bytes]] = []
        self.takes = 0.0
        self.cancelled = 0
        self.raises: Exception | None = None
        self.phase = Phase.RUNNING

    async def get(self, call: Call) -> Resource:
        self.asked.append((asyncio.get_running_loop().time(), call.resource_meta))
        number = len(self.asked)
        try:
            await asyncio.sleep(self.takes)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.raises is not None:
            raise self.raises
        return Resource(phase=self.phase, message=str(number))

    def check(self, call: Call) -> None: ...

    def close(self, *, wait: bool = False) -> None: ...

    async def create(self, task: Task, category: Category) -> bytes:
        return b"job"

    async def delete(self, call: Call) -> None: ...

    async def metrics(self, call: Call, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        return ()

    async def logs(self, call: Call, lines: int, token: str) -> AsyncIterator[GetTaskLogsResponse]:
        yield GetTaskLogsResponse()

    async def do(self, task: Task, category: Category) -> Resource:
        return Resource()


def polled(engine: Engine) -> PolledHandler:
    return PolledHandler(engine, lambda _task_type: None)


def call(meta: bytes = b"job") -> Call:
    return Call(meta, SPARK)


def test_only_agents_that_ask_for_it_are_held_back() -> None:
    assert not PolledHandler.needed(Declaration("Spark", (SPARK,), False))
    assert PolledHandler.needed(Declaration("Spark", (SPARK,), False, 30))
    assert PolledHandler.needed(Declaration("Spark", (SPARK,), False, 0, 1))


def test_the_last_answer_serves_until_it_is_time() -> None:
    engine, spared = Engine(interval=30), list[str]()

    async def work() -> list[str]:
        handler = PolledHandler(engine, spared.append)
        found = []
        for _ in range(7):
            found.append((await handler.get(call())).message)
            await asyncio.sleep(10)
        return found

    assert run(work) == ["1", "1", "1", "2", "2", "2", "3"]
    assert spared == ["spark"] * 4


def test_polls_of_one_task_share_a_call() -> None:
    engine = Engine(interval=30)
    engine.takes = 5

    async def work() -> set[str]:
        handler = polled(engine)
        answers = await asyncio.gather(*(handler.get(call()) for _ in range(5)))
        await handler.get(call(b"other"))
        return {each.message for each in answers}

    assert run(work) == {"1"}
    assert [meta for _, meta in engine.asked] == [b"job", b"other"]


def test_all_who_wait_get_an_exception_and_the_next_poll_asks_again() -> None:
    engine = Engine(interval=30)
    engine.takes, engine.raises = 1, AgentFailure("no")

    async def work() -> str:
        handler = polled(engine)
        polls = (handler.get(call()) for _ in range(3))
        for each in await asyncio.gather(*polls, return_exceptions=True):
            assert isinstance(each, AgentFailure)
        engine.raises = None
        return (await handler.get(call())).message

    assert run(work) == "2"


def test_a_rate_limit_spans_tasks_and_keeps_their_order() -> None:
    engine = Engine(rate=0.5)

    async def work() -> None:
        handler = polled(engine)
        await asyncio.gather(*(handler.get(call(bytes([each]))) for each in range(5)))
        await asyncio.sleep(8)

    run(work)
    assert engine.asked == [(1_000.0 + 2 * each, bytes([each])) for each in range(5)]


def test_a_task_that_waits_long_for_its_first_turn_is_queued() -> None:
    engine, spared = Engine(rate=2), list[str]()

    async def work() -> tuple[list[Phase], list[Phase], float]:
        handler = PolledHandler(engine, spared.append)
        loop = asyncio.get_running_loop()
        tasks = [call(bytes([each])) for each in range(20)]
        start = loop.time()
        first = await asyncio.gather(*map(handler.get, tasks))
        waited = loop.time() - start
        await asyncio.sleep(10)  # as propeller does
        second = await asyncio.gather(*map(handler.get, tasks))
        return [each.phase for each in first], [each.phase for each in second], waited

    first, second, waited = run(work)
    assert waited <= polling.PATIENCE
    assert first == [Phase.RUNNING] * 3 + [Phase.QUEUED] * 17
    assert second == [Phase.RUNNING] * 20
    assert len(spared) >= 17


def test_what_a_queued_task_raises_is_told_at_the_next_poll() -> None:
    engine = Engine(rate=0.5)

    async def work() -> None:
        handler = polled(engine)
        await handler.get(call(b"other"))
        assert (await handler.get(call())).phase == Phase.QUEUED
        engine.raises = AgentFailure("no such job")
        await asyncio.sleep(3)
        with pytest.raises(AgentFailure, match="no such job"):
            await handler.get(call())

    run(work)


def test_the_last_answer_serves_while_the_rate_limit_makes_wait() -> None:
    engine = Engine(rate=0.1)

    async def work() -> list[str]:
        handler = polled(engine)
        found = [(await handler.get(call())).message]
        found.append((await handler.get(call())).message)  # at once, and asks in 10 seconds
        await asyncio.sleep(11)
        engine.phase = Phase.SUCCEEDED
        found.append((await handler.get(call())).message)
        return found

    assert run(work) == ["1", "1", "2"]
    assert len(engine.asked) == 2


def test_a_terminal_phase_is_told_at_the_first_poll_after_it_is_known() -> None:
    engine = Engine(interval=1_000, rate=0.1)

    async def work() -> list[Phase]:
        handler = polled(engine)
        found = [(await handler.get(call())).phase]
        await asyncio.sleep(1_000)
        engine.phase = Phase.SUCCEEDED
        found.append((await handler.get(call())).phase)
        return found

    assert run(work) == [Phase.RUNNING, Phase.SUCCEEDED]


def test_what_nobody_waited_for_raises_at_the_next_poll() -> None:
    engine = Engine(rate=0.1)

    async def work() -> None:
        handler = polled(engine)
        await handler.get(call())
        engine.raises = ValueError("gone")
        await handler.get(call())
        await asyncio.sleep(11)
        with pytest.raises(ValueError, match="gone"):
            await handler.get(call())

    run(work)


def test_the_last_who_leaves_takes_the_agents_code_along() -> None:
    engine = Engine(interval=30)
    engine.takes = 100

    async def work() -> str:
        handler = polled(engine)
        first = asyncio.create_task(handler.get(call()))
        second = asyncio.create_task(handler.get(call()))
        await asyncio.sleep(1)
        first.cancel()
        await asyncio.sleep(1)
        assert engine.cancelled == 0
        second.cancel()
        await asyncio.sleep(1)
        third = await handler.get(call())
        assert engine.cancelled == 1
        return third.message

    assert run(work) == "2"


def test_who_leaves_the_queue_keeps_the_place_of_the_task() -> None:
    engine = Engine(rate=2)

    async def work() -> str:
        handler = polled(engine)
        await handler.get(call(b"other"))
        impatient = asyncio.create_task(handler.get(call()))
        await asyncio.sleep(0.25)
        assert not impatient.done()
        impatient.cancel()
        await asyncio.sleep(0.5)
        return (await handler.get(call())).message

    assert run(work) == "2"
    assert engine.asked[1] == (1_000.5, b"job")


def test_a_task_that_ends_or_begins_is_forgotten() -> None:
    engine = Engine(interval=1_000)

    async def work() -> list[str]:
        handler = polled(engine)
        found = [(await handler.get(call())).message]
        await handler.delete(call())
        found.append((await handler.get(call())).message)
        # Another attempt may have the same resource_meta: the name of a job, say.
        task = Task.from_request(CreateTaskRequest())
        assert await handler.create(task, SPARK) == b"job"
        found.append((await handler.get(call())).message)
        return found

    assert run(work) == ["1", "2", "3"]


def test_an_agent_that_exits_does_not_end_the_loop() -> None:
    class Exits(Engine):
        async def get(self, call: Call) -> Resource:
            raise SystemExit(3)

    async def work() -> None:
        with pytest.raises(RuntimeError, match="exits with 3"):
            await polled(Exits(interval=1)).get(call())

    run(work)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "MOST_TASKS", 10)
    monkeypatch.setattr(polling, "MOST_BYTES", 200)
    engine = Engine(interval=1_000)

    async def work() -> None:
        handler = polled(engine)
        for each in range(100):
            await handler.get(call(bytes([each])))
            assert len(handler._tasks) <= 10
        engine.raises = ValueError()
        for each in range(100, 150):
            with pytest.raises(ValueError):  # noqa: PT011
                await handler.get(call(bytes([each])))
            assert len(handler._tasks) <= 10
        assert 0 <= handler._bytes <= 200

    run(work)


POLLS = st.lists(
    st.tuples(
        st.sampled_from([b"a", b"b", b"c"]),
        st.floats(0, 20),
        st.floats(0, 8),
        st.booleans(),
    ),
    max_size=30,
)


@given(POLLS, st.sampled_from([0, 1, 7]), st.sampled_from([0, 0.25, 2]), st.sampled_from([0, 3]))
def test_no_interval_and_no_rate_is_ever_exceeded(
    polls: list[tuple[bytes, float, float, bool]], interval: float, rate: float, takes: float
) -> None:
    engine = Engine(interval, rate)
    engine.takes = takes

    async def work() -> None:
        handler = polled(engine)
        running = []
        for meta, pause, patience, waits in polls:
            poll = asyncio.create_task(handler.get(call(meta)))
            running.append(poll)
            if not waits:
                asyncio.get_running_loop().call_later(patience, poll.cancel)
            await asyncio.sleep(pause)
        for found in await asyncio.gather(*running, return_exceptions=True):
            assert isinstance(found, (Resource, asyncio.CancelledError))

    run(work)
    times = [at for at, _ in engine.asked]
    if rate:
        assert all(b - a >= 1 / rate - 1e-6 for a, b in pairwise(times))
    if not engine.cancelled:
        for task in (b"a", b"b", b"c"):
            own = [at for at, meta in engine.asked if meta == task]
            assert all(b - a >= interval - 1e-6 for a, b in pairwise(own))


def test_a_limit_gives_times_at_even_intervals() -> None:
    limit = RateLimit(4)
    assert [limit.reserve(10.0) for _ in range(3)] == [0.0, 0.25, 0.5]
    assert limit.reserve(20.0) == 0.0
    assert [RateLimit(0).reserve(1.0) for _ in range(3)] == [0.0] * 3
