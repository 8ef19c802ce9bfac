"""Runs a task with an agent, asks for it as propeller would, and tells what core makes of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from flyte_agent_kit.client.agent import AgentClient, Answer, CallError
from flyte_agent_kit.client.choice import Choice, named
from flyte_agent_kit.client.tasks import request_for
from flyte_agent_kit.path import Core, Step, losses
from flyte_agent_kit.path.core import MAX_FAILED_ROUNDS
from flyte_agent_kit.path.losses import MAX_ANSWER, of_resource_meta
from flyte_agent_kit.path.versions import shown
from flyte_agent_kit.trace.moments import (
    Answered,
    Begun,
    Created,
    Deleted,
    Ended,
    Failed,
    Moment,
    Restarted,
)
from flyte_agent_stubs import CreateTaskRequest, Resource
from flyte_agent_stubs.custom_info import CustomInfoPolicy
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

_INTERRUPTED: Final = "interrupted"
_TOO_LARGE: Final = "received message larger than max"


@dataclass(frozen=True)
class Plan:
    """What to trace.

    Args:
        target: where the agent is, for people.
        template: the task.
        inputs: the values of its inputs.
        interval: seconds between two polls.
        timeout: seconds after which the task is deleted; None for never.
        restart_at: the number of the poll before which propeller restarts; None for never.
        policy: the rules for `custom_info`.
    """

    target: str
    template: TaskTemplate
    inputs: LiteralMap
    interval: float = 1.0
    timeout: float | None = None
    restart_at: int | None = None
    policy: CustomInfoPolicy = field(default_factory=CustomInfoPolicy)


async def traced(
    client: AgentClient, choice: Choice, core: Core, plan: Plan
) -> AsyncGenerator[Moment, None]:
    """Runs a task and yields what happens.

    If it is cancelled, closed early, or its time is up, it calls DeleteTask before it ends.
    """
    trace = _Trace(client, choice, core, plan)
    yield Begun(choice.agent.name, named(choice), core.is_sync, shown(core.release), plan.target)
    async with aclosing(trace.executed() if core.is_sync else trace.polled()) as moments:
        async for moment in moments:
            yield moment
    yield trace.ended()


class _Trace:
    """A trace's counts, and the last answer."""

    def __init__(self, client: AgentClient, choice: Choice, core: Core, plan: Plan) -> None:
        self._client = client
        self._category = choice.category
        self._core = core
        self._plan = plan
        self._start = monotonic()
        self._number = 0
        self._sent = 0
        self._previous: Resource | None = None
        self._has_given_up = False
        self._failed_rounds = 0

    async def executed(self) -> AsyncGenerator[Moment, None]:
        """Runs a task with a synchronous agent."""
        request = request_for(self._plan.template, self._plan.inputs)
        steps = self._core.launch()
        yield Created(0, len(request.to_bytes()), 0, steps)
        self._number = 1
        try:
            answer = (await self._client.execute(request)).answer
            if answer is None:
                raise CallError("ExecuteTaskSync", "BAD_ANSWER", "the first part has no resource")
        except CallError as error:
            yield self._launch_failed(error)
        else:
            yield self._answered(answer)

    async def polled(self) -> AsyncGenerator[Moment, None]:
        """Runs a task with an asynchronous agent, over all its attempts."""
        while True:
            request = request_for(self._plan.template, self._plan.inputs, self._core.attempt)
            creating = asyncio.ensure_future(self._client.create(request))
            is_interrupted = False
            try:
                try:
                    meta = await asyncio.shield(creating)
                except asyncio.CancelledError:  # a task that was begun is not left behind
                    is_interrupted = True
                    meta = await creating
            except CallError as error:
                self._core.allocate()
                failed = self._launch_failed(error)
                yield failed
                if is_interrupted or not failed.step.retries:
                    return
                self._core.retry()
                continue
            if is_interrupted:
                yield await self._deleted(meta, _INTERRUPTED)
                return
            retries = False
            try:
                yield self._created(request, meta)
                async for moment in self._polls(request, meta):
                    retries = isinstance(moment, Answered) and moment.step.retries
                    yield moment
            except asyncio.CancelledError:
                yield await self._deleted(meta, _INTERRUPTED)
                return
            except GeneratorExit:
                await self._deleted(meta, _INTERRUPTED)
                raise
            if self._is_aborted:
                yield await self._deleted(
                    meta, f"propeller aborts the workflow after {self._failed_rounds} failed rounds"
                )
                return
            if not self._core.has_ended:
                yield await self._deleted(meta, f"no end after {self._plan.timeout:g} s")
                return
            if not retries:
                if self._has_given_up:
                    yield await self._deleted(meta, "core would leave it as it is")
                return
            yield await self._deleted(meta, "another attempt follows")
            self._core.retry()

    def _created(self, request: CreateTaskRequest, meta: bytes) -> Created:
        attempt = self._core.attempt
        lost = tuple(of_resource_meta(len(meta)))
        return Created(attempt, len(request.to_bytes()), len(meta), self._core.launch(), lost)

    async def _polls(self, request: CreateTaskRequest, meta: bytes) -> AsyncIterator[Moment]:
        """Polls until the task ends, propeller aborts the workflow, or the time is up."""
        plan = self._plan
        while not self._core.has_ended and not self._is_aborted:
            if plan.timeout is not None and monotonic() - self._start >= plan.timeout:
                return
            if self._number:
                await asyncio.sleep(plan.interval)
            self._number += 1
            if plan.restart_at == self._number:
                yield Restarted(self._core.restart())
            try:
                answer = await self._client.get(meta, self._category, request.output_prefix)
            except CallError as error:
                step = self._core.poll_failed(self._worded("get", error))
                self._has_given_up = self._core.has_ended
                yield self._failed(error, step)
            else:
                yield self._answered(answer)

    def _answered(self, answer: Answer) -> Answered:
        resource, core = answer.resource, self._core
        before = core.closure
        if answer.size <= MAX_ANSWER:
            step = core.step(resource)
            self._failed_rounds += step.error is not None
        elif core.is_sync:
            step = core.launch_failed(_TOO_LARGE)
        else:
            step = core.poll_failed(_TOO_LARGE)
            self._has_given_up = core.has_ended
        self._sent += step.sent
        lost = losses(before, resource, step, core, self._plan.policy)
        previous, self._previous = self._previous, resource
        return Answered(
            self._number, self._seconds(), resource, answer.size, previous, step, tuple(lost)
        )

    @property
    def _is_aborted(self) -> bool:
        return self._failed_rounds > MAX_FAILED_ROUNDS

    def _launch_failed(self, error: CallError) -> Failed:
        text = self._worded("execute" if self._core.is_sync else "create", error)
        return self._failed(error, self._core.launch_failed(text))

    def _worded(self, verb: str, error: CallError) -> str:
        return f"failed to {verb} task from {self._core.plugin} with {error.code}: {error.details}"

    def _failed(self, error: CallError, step: Step) -> Failed:
        return Failed(self._number, self._seconds(), error.method, error.code, error.details, step)

    async def _deleted(self, meta: bytes, why: str) -> Deleted:
        try:
            await self._client.delete(meta, self._category)
        except CallError as error:
            return Deleted(why, str(error))
        return Deleted(why)

    def _seconds(self) -> float:
        return monotonic() - self._start

    def ended(self) -> Ended:
        core = self._core
        dropped = self._number - self._sent
        return Ended(core.has_ended, core.closure, self._number, self._sent, dropped)
