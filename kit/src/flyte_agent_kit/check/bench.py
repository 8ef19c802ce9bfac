"""What checks work with: a client, tasks to try, and the life of one of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from flyte_agent_kit.check.model import FaultError, SkipError
from flyte_agent_kit.client.agent import AgentClient, Answer, CallError, Executed
from flyte_agent_kit.client.choice import Choice
from flyte_agent_kit.client.tasks import minimal_template, request_for
from flyte_agent_stubs import Agent, CreateTaskRequest, Phase
from flyte_agent_stubs.agent import TaskCategory
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate

ENDS: Final = frozenset({Phase.SUCCEEDED, Phase.FAILED, Phase.ABORTED, Phase.RETRYABLE_FAILED})
"""The phases in which an answer ends a task."""

POLLS_AFTER: Final = 2
"""How often a task that has ended is polled again."""


@dataclass(frozen=True)
class Tried:
    """What to try a kind of task with.

    Args:
        template: the task; None for a minimal one.
        inputs: the values of its inputs.
        interval: seconds between two polls.
        timeout: seconds after its creation in which a task should end.
    """

    template: TaskTemplate | None = None
    inputs: LiteralMap = field(default_factory=LiteralMap)
    interval: float = 1.0
    timeout: float = 60.0


@dataclass
class Life:
    """A task from its creation to its end.

    Args:
        request: what was asked for.
        meta: its `resource_meta`.
        answers: what the agent answered, up to the end.
        after: what it answered after that.
        problem: the call that failed, if one did.
    """

    request: CreateTaskRequest
    meta: bytes = b""
    answers: list[Answer] = field(default_factory=list)
    after: list[Answer] = field(default_factory=list)
    problem: CallError | None = None

    @property
    def has_ended(self) -> bool:
        """Whether the last answer ends the task."""
        return bool(self.answers) and self.answers[-1].resource.phase in ENDS


class Bench:
    """What the checks of one kind of task share.

    Args:
        client: calls the agent.
        agents: what the server listed.
        choice: the kind of task; for checks of the whole server, any.
        tried: what to try it with.

    Attributes:
        details: what the agent said of calls that failed.
    """

    def __init__(
        self,
        client: AgentClient,
        agents: Sequence[Agent],
        choice: Choice | None,
        tried: Tried,
    ) -> None:
        self.client = client
        self.agents = agents
        self.details: list[str] = []
        self._choice = choice
        self._tried = tried
        self._life: Life | None = None
        self._executed: Executed | CallError | None = None
        self._spare: bytes | None = None
        self._created: list[bytes] = []

    @property
    def category(self) -> TaskCategory:
        """The kind of task."""
        assert self._choice is not None
        return self._choice.category

    @property
    def is_sync(self) -> bool:
        """Whether its agent is synchronous."""
        return self._choice is not None and self._choice.agent.is_sync

    @property
    def template(self) -> TaskTemplate:
        """The task."""
        return self._tried.template or minimal_template(self.category)

    def request(self) -> CreateTaskRequest:
        """Returns a request for a new task."""
        return request_for(self.template, self._tried.inputs)

    async def create(self, request: CreateTaskRequest | None = None) -> bytes:
        """Starts a task, which is deleted when the checks are done.

        Raises:
            CallError: The call did not succeed.
        """
        creating = asyncio.ensure_future(self.client.create(request or self.request()))
        try:
            meta = await asyncio.shield(creating)
        except asyncio.CancelledError:  # the task may have begun, and is not left behind
            with suppress(CallError):
                self._created.append(await creating)
            raise
        self._created.append(meta)
        return meta

    async def spare(self) -> bytes:
        """Returns the `resource_meta` of a task that checks may poll; always the same.

        Raises:
            SkipError: It cannot be created.
        """
        if self._spare is None:
            try:
                self._spare = await self.create()
            except CallError as error:
                raise self.skipped(error) from None
        return self._spare

    async def life(self) -> Life:
        """Lets a task live until it ends, or its time is up; always the same task.

        Raises:
            SkipError: It cannot be created.
        """
        life = await self.attempted()
        if not life.answers and life.problem is not None:
            raise self.skipped(life.problem)
        return life

    async def attempted(self) -> Life:
        """Returns the same as `life`, even if the task could not be created or polled."""
        if self._life is None:
            self._life = await self._lived()
        return self._life

    async def _lived(self) -> Life:
        life = Life(self.request())
        try:
            life.meta = await self.create(life.request)
            start = monotonic()
            while not life.has_ended and monotonic() - start <= self._tried.timeout:
                if life.answers:
                    await asyncio.sleep(self._tried.interval)
                life.answers.append(await self._get(life))
            if life.has_ended:
                life.after = [await self._get(life) for _ in range(POLLS_AFTER)]
        except CallError as error:
            self.details.append(error.details)
            life.problem = error
        return life

    async def _get(self, life: Life) -> Answer:
        return await self.client.get(life.meta, self.category, life.request.output_prefix)

    async def executed(self) -> Executed:
        """Runs a task with a synchronous agent; always the same one.

        Raises:
            CallError: The call did not succeed.
        """
        if self._executed is None:
            try:
                self._executed = await self.client.execute(self.request())
            except CallError as error:
                self.details.append(error.details)
                self._executed = error
        if isinstance(self._executed, CallError):
            raise self._executed
        return self._executed

    async def answers(self) -> list[Answer]:
        """Returns all answers about one task.

        Raises:
            SkipError: There are none.
        """
        if not self.is_sync:
            return [*(life := await self.life()).answers, *life.after]
        try:
            answer = (await self.executed()).answer
        except CallError as error:
            raise self.skipped(error) from None
        if answer is None:
            raise SkipError("ExecuteTaskSync answered without a resource")
        return [answer]

    def skipped(self, error: CallError) -> SkipError:
        """Returns the reason why a check cannot be made."""
        self.details.append(error.details)
        return SkipError(f"{error.method} failed with {error.code}")

    def fault(self, error: CallError) -> FaultError:
        """Returns the fault of a call that should have succeeded."""
        self.details.append(error.details)
        first = error.details.strip().splitlines()[:1]
        return FaultError(
            f"{error.method} failed with {error.code}{': ' if first else ''}{''.join(first)}"
        )

    async def clean_up(self) -> None:
        """Deletes every task that was created."""
        for meta in self._created:
            try:
                await self.client.delete(meta, self.category)
            except CallError as error:  # told by the checks of the lifecycle
                self.details.append(error.details)
        self._created.clear()
