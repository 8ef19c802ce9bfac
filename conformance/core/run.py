"""Runs cases through Flyte's own core."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from conformance.core import observed, slots
from conformance.core.admin import FlyteAdmin, merging
from conformance.core.agent import ScriptedAgent
from conformance.core.cases import Case
from conformance.core.observed import FAILED, RECORDED, Closure, Observed, Round
from conformance.process import Answer, Program, content
from flyte_agent_stubs import Phase
from flyte_agent_stubs.event import TaskExecutionEvent
from flyte_agent_stubs.flyteidl.core import identifier_pb2, tasks_pb2, types_pb2

SINK = "adminEventSink.Sink"
ADMIN = "TaskExecutionManager.CreateTaskExecutionEvent"
_HELD_BACK = "event has already been sent"
_ENDING = ("Succeeding", "Failing", "RetryableFailure")
_OVER = ("Succeeded", "Failed", "TimedOut")
_ROUNDS = 12
"""How many rounds in a row may pass without a poll: a launch takes three, an end two."""


_NUMBERS = itertools.count()


@dataclass(frozen=True)
class Core:
    """Flyte's core: propeller, the agent that it asks, and the FlyteAdmin that it tells."""

    propeller: Program
    agent: ScriptedAgent
    admin: FlyteAdmin

    def run(self, case: Case) -> Observed:
        """Runs a case. Returns what became of it.

        Raises:
            ProgramError: The Go program died, or could not do something.
        """
        return Run(self, case).observed()


@contextmanager
def core(
    program: Path, plugin: str = "agent", *options: str, agent_address: str = ""
) -> Iterator[Core]:
    """Starts everything that a case needs.

    Args:
        program: The Go program.
        plugin: Propeller's plugin that talks to the agent.
        options: More options of the Go program.
        agent_address: Another agent than the scripted one.
    """
    with ExitStack() as stack:
        agent = stack.enter_context(ScriptedAgent())
        merger = stack.enter_context(Program(program, "merge"))
        admin = stack.enter_context(FlyteAdmin(merging(merger)))
        addresses = ("-agent", agent_address or agent.address, "-admin", admin.address)
        arguments = ("core", *addresses, "-plugin", plugin, *options)
        propeller = stack.enter_context(Program(program, *arguments))
        yield Core(propeller, agent, admin)


class Run:
    """One case on its way through the core.

    Args:
        core: The core.
        case: The case.
        name: The execution's name; one whose events have slots of their own if left out.
    """

    def __init__(self, core: Core, case: Case, name: str = "") -> None:
        self._core = core
        self._case = case
        wanted = f"{case.name.lower()}-{next(_NUMBERS)}"
        self.name = name or slots.name_without_collisions(wanted, case.attempts)
        self._rounds: list[Round] = []
        self.node = ""

    def observed(self) -> Observed:
        """Runs the case from its launch to its end."""
        self.create()
        if self._case.refuses:
            self._core.agent.refuse(self.name, self._case.refuses)
        elif self._case.answers:
            self.answers_with(self._case.answers[0].resource)
        self.advance()
        for answer in () if self._case.is_sync else self._case.answers:
            if self.is_over:
                break
            self.answers_with(answer.resource)
            if answer.restart:
                self._core.propeller.ask("restart")
                self.round()
            self.round(poll=True)
            if self.node in _ENDING:
                self.advance()
        if self._case.abort:
            aborted = self._core.propeller.ask("abort", id=self.name, reason="by a user")
            self._note(aborted, keep=True)
        calls = observed.calls(self._core.agent.calls(self.name))
        self._core.propeller.ask("forget", id=self.name)
        self._core.agent.forget(self.name)
        self._core.admin.forget(self.name)
        return Observed(tuple(self._rounds), calls)

    @property
    def is_over(self) -> bool:
        return self.node in _OVER

    @property
    def is_ending(self) -> bool:
        return self.is_over or self.node in _ENDING

    @property
    def rounds(self) -> tuple[Round, ...]:
        return tuple(self._rounds)

    @property
    def with_events(self) -> tuple[Round, ...]:
        return tuple(each for each in self._rounds if each.events)

    def create(self, version: int = 0) -> None:
        """Creates the execution; its task's type has a version."""
        template = tasks_pb2.TaskTemplate(
            id=identifier_pb2.Identifier(
                resource_type=identifier_pb2.TASK,
                project="p",
                domain="d",
                name=self.name,
                version="v",
            ),
            type=self._case.task_type,
            task_type_version=version,
            metadata=tasks_pb2.TaskMetadata(),
        )
        if self._case.has_outputs:
            template.interface.outputs.variables["o"].type.simple = types_pb2.INTEGER
        serialized = template.SerializeToString()
        attempts = self._case.attempts
        self._core.propeller.ask("create", id=self.name, template=serialized, attempts=attempts)

    def answers_with(self, resource: bytes) -> None:
        self._core.agent.answer(self.name, resource)

    def advance(self) -> None:
        """Lets propeller evaluate until it waits for the agent's answer, or the task is over."""
        for _ in range(_ROUNDS):
            answer = self.round(keep=False)
            is_launched = answer["plugin"] == {"phase": "PhaseQueued", "version": 2}
            if self.is_over or answer.get("failed") or (is_launched and self.node == "Running"):
                return
        raise AssertionError(f"{self._case.name} has neither been launched nor has it ended")

    def round(self, *, poll: bool = False, keep: bool = True) -> Answer:
        """Evaluates the workflow once.

        Args:
            poll: Whether the plugin has to ask the agent first.
            keep: Whether a round without events is noted as well.
        """
        answer = self._core.propeller.ask("round", id=self.name, poll=poll)
        self._note(answer, keep)
        return answer

    def _note(self, answer: Answer, keep: bool) -> None:
        self.node = answer["node"]
        sunk = [each for each in answer["events"] or () if each["kind"] == "task"]
        failed = bool(answer.get("failed"))
        if not (sunk or failed or keep):
            return
        events = tuple(
            observed.event(TaskExecutionEvent.from_bytes(content(each["content"])), _became(each))
            for each in sunk
        )
        closures = tuple(
            Closure(Phase(each.phase).name, observed.info(each.custom_info))
            for each in self._core.admin.closures(self.name)
        )
        self._rounds.append(Round(events, closures, failed))


def _became(sunk: Answer) -> str:
    match sunk.get("code", ""), sunk.get("cause", ""):
        case "", "":
            return RECORDED
        case "AlreadyExists", cause if cause == _HELD_BACK:
            return SINK
        case (("AlreadyExists" | "EventAlreadyInTerminalStateError"), _):
            return ADMIN
    return FAILED
