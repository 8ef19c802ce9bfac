"""Runs a task with an agent in this process, and plays Flyte's core with its answers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flyte_agent_kit.failures import AgentFailure
from flyte_agent_kit.handler import Call, Handler
from flyte_agent_kit.loading import Servable, to_handler
from flyte_agent_kit.path import NEWEST, Core, Loss, Step, losses
from flyte_agent_kit.path.versions import shown
from flyte_agent_kit.server.answers import Answers, RefusedError
from flyte_agent_kit.server.settings import GRPC_GO_LIMIT
from flyte_agent_kit.task import Task
from flyte_agent_kit.testing import requests
from flyte_agent_kit.values.reading import read_map
from flyte_agent_stubs import Phase, Resource, TaskTemplate
from flyte_agent_stubs.custom_info import CustomInfoError, CustomInfoPolicy
from flyte_agent_stubs.event import (
    TaskExecutionClosure,
    TaskExecutionClosureErrorCase,
    TaskExecutionEvent,
)
from flyte_agent_stubs.tasks import Container, Sql


class NoEndError(AssertionError):
    """The task had not ended after the most polls that a test allows.

    Args:
        run: what came of it so far.
    """

    def __init__(self, run: TaskRun) -> None:
        last = run.answers[-1].phase if run.answers else "nothing"
        super().__init__(f"the task has not ended after {len(run.answers)} polls: {last}")
        self.run = run


@dataclass
class TaskRun:
    """What came of a task.

    Args:
        answers: what the agent answered, poll by poll, as a server sends it.
        steps: what core did with each answer, and what it reported of its own.
        losses: what of the answers does not arrive in Flyte as it was sent.
        metas: the `resource_meta` of each attempt.
        deleted: how often the agent was told to delete the task.
    """

    answers: list[Resource] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    metas: list[bytes] = field(default_factory=list)
    deleted: int = 0

    @property
    def events(self) -> list[TaskExecutionEvent]:
        """The events that FlyteAdmin recorded, in order."""
        return [each.event for each in self.steps if each.sent and each.event is not None]

    @property
    def closure(self) -> TaskExecutionClosure:
        """What FlyteAdmin has of the last attempt, which the console shows."""
        found = self.steps[-1].closure if self.steps else None
        return found or TaskExecutionClosure()

    @property
    def phase(self) -> Phase:
        """The phase in the closure."""
        return self.closure.phase

    @property
    def custom_info(self) -> dict[str, Any]:
        """The `custom_info` in the closure, merged over all events."""
        info = self.closure.custom_info
        return {} if info is None else info.to_dict()

    @property
    def error(self) -> str:
        """The message of the error in the closure; empty if there is none."""
        found = self.closure.output_result
        return found.value.message if isinstance(found, TaskExecutionClosureErrorCase) else ""

    @property
    def outputs(self) -> dict[str, Any]:
        """The outputs of the last answer, as values."""
        found = self.answers[-1].outputs if self.answers else None
        return {} if found is None else read_map(found)


async def run(
    agent: Servable,
    *,
    inputs: Mapping[str, object] | None = None,
    config: object = None,
    outputs: Mapping[str, Any] | None = None,
    container: Container | None = None,
    sql: Sql | None = None,
    attempts: int = 1,
    abort_after: int | None = None,
    restart_before: int | None = None,
    max_polls: int = 100,
    interval: float = 0.0,
    core: str = shown(NEWEST),
    policy: CustomInfoPolicy | None = None,
) -> TaskRun:
    """Runs a task from its creation to its end.

    States, answers and requests go through their wire format. What a server would not send is what
    it sends instead: a failed `Resource`. An exception of the agent's code other than
    `AgentFailure` is raised here.

    Args:
        agent: an agent, its class, a connector of flytekit, or a handler.
        inputs: the values of the inputs, by name.
        config: the settings for `Task.config`: a dict, a dataclass or a pydantic model.
        outputs: the outputs that the task declares: a type such as `int` for each name.
        container: the container that the task runs.
        sql: the SQL that the task runs.
        attempts: how many attempts the task has.
        abort_after: after how many polls somebody aborts the execution.
        restart_before: the number of the poll before which propeller restarts, from 1.
        max_polls: the most polls over all attempts.
        interval: seconds between two polls; core's ten need not be waited for.
        core: the release of Flyte that is played.
        policy: the rules for `custom_info`, as a server applies them.

    Raises:
        KitError: The agent is not one.
        NoEndError: The task did not end.
        ValueError: `attempts` is less than 1.
        StatusError: The agent does not read its own state.
    """
    if attempts < 1:
        raise ValueError(f"attempts={attempts}: a task has at least one")
    handler = to_handler(agent)
    category = handler.declaration.categories[0]
    template = requests.template(
        category, config=config, outputs=outputs, container=container, sql=sql
    )
    played = Core(
        core,
        is_sync=handler.declaration.is_sync,
        task_type=category.name,
        declares_outputs=bool(outputs),
        attempts=attempts,
    )
    running = _Running(handler, template, inputs, played, Answers(GRPC_GO_LIMIT, policy, "refuse"))
    try:
        if played.is_sync:
            await running.execute()
        else:
            await running.poll(abort_after, restart_before, max_polls, interval)
    finally:
        if handler is not agent:
            handler.close()
    return running.run


class _Running:
    """A run under way."""

    def __init__(
        self,
        handler: Handler,
        template: TaskTemplate,
        inputs: Mapping[str, object] | None,
        core: Core,
        answers: Answers,
    ) -> None:
        self.run = TaskRun()
        self._handler = handler
        self._category = handler.declaration.categories[0]
        self._template = template
        self._inputs = inputs
        self._core = core
        self._answers = answers

    async def execute(self) -> None:
        """Runs the task with a synchronous agent."""
        task = self._task()
        self.run.steps += self._core.launch()
        await self._answered(self._handler.do(task, self._category))

    async def poll(
        self, abort_after: int | None, restart_before: int | None, most: int, interval: float
    ) -> None:
        """Runs the task with an asynchronous agent, over all its attempts."""
        call = await self._created()
        while not self._core.has_ended:
            if len(self.run.answers) == most:
                raise NoEndError(self.run)
            if abort_after == len(self.run.answers):
                self.run.steps.append(self._core.abort("aborted by the test"))
                await self._deleted(call)
                return
            if restart_before == len(self.run.answers) + 1:
                self.run.steps.append(self._core.restart())
            if self.run.answers:
                await asyncio.sleep(interval)
            step = await self._answered(self._handler.get(call))
            if step.retries:
                await self._deleted(call)
                self._core.retry()
                call = await self._created()

    def _task(self) -> Task:
        return Task.from_request(requests.request(self._template, self._inputs, self._core.attempt))

    async def _created(self) -> Call:
        task = self._task()
        meta = await self._handler.create(task, self._category)
        self.run.metas.append(meta)
        self.run.steps += self._core.launch()
        return Call(meta, self._category, task.output_prefix)

    async def _deleted(self, call: Call) -> None:
        await self._handler.delete(call)
        self.run.deleted += 1

    async def _answered(self, work: Any) -> Step:
        try:
            found = self._answers.check(await work, is_sync=self._core.is_sync)
            self._answers.fit(found.to_bytes())
        except CustomInfoError as error:
            found = self._answers.failure(RefusedError.of(error))
        except (AgentFailure, RefusedError) as error:
            found = self._answers.failure(error)
        resource = Resource.from_bytes(found.to_bytes())
        before = self._core.closure
        step = self._core.step(resource)
        self.run.answers.append(resource)
        self.run.steps.append(step)
        self.run.losses += losses(before, resource, step, self._core)
        return step
