"""Runs cases through the model of Flyte's core in `flyte_agent_kit.path`."""

from __future__ import annotations

from conformance.core import observed
from conformance.core.cases import Case
from conformance.core.observed import FAILED, RECORDED, Closure, Observed, Round
from flyte_agent_kit.path import Core, Step
from flyte_agent_stubs import Phase, Resource


class _Run:
    def __init__(self, case: Case, plugin: str) -> None:
        self._case = case
        self._core = Core(
            plugin="connector" if plugin == "connector" else "agent",
            is_sync=case.is_sync,
            task_type=case.task_type,
            attempts=case.attempts,
            has_quota=case.quotas,
            declares_outputs=case.has_outputs,
        )
        self._rounds: list[Round] = []
        self._ended: list[Closure] = []
        self._calls: list[str] = []

    def observed(self) -> Observed:
        self._launch()
        for answer in self._case.answers[:1] if self._case.is_sync else self._case.answers:
            if self._core.has_ended:
                break
            if answer.restart:
                self._note(self._core.restart())
            self._answered(Resource.from_bytes(answer.resource))
        if self._case.abort:
            step = self._core.abort("by a user")
            self._note(step)
            self._deleted(step)
        return Observed(tuple(self._rounds), observed.calls(self._calls))

    def _launch(self) -> None:
        self._calls.append("ExecuteTaskSync" if self._case.is_sync else "CreateTask")
        steps = self._core.allocate() if self._case.refuses else self._core.launch()
        for step in steps:
            self._note(step)
        if self._case.refuses:
            self._refused()

    def _refused(self) -> None:
        did = "create task from" if not self._case.is_sync else "receive stream from server"
        whose = "" if self._case.is_sync else f" {self._core.plugin} with"
        error = f"rpc error: code = Internal desc = {self._case.refuses}"
        step = self._core.launch_failed(f"failed to {did}{whose} {error}")
        self._note(step)
        self._deleted(step)
        if step.retries:
            self._retry()

    def _answered(self, resource: Resource) -> None:
        while True:
            step = self._core.step(resource)
            self._note(step)
            self._deleted(step)
            if step.retries:
                self._retry()
            if not (step.retries and self._case.is_sync):
                return

    def _retry(self) -> None:
        self._ended += self._closure()
        self._note(self._core.retry())
        self._launch()

    def _deleted(self, step: Step) -> None:
        if step.calls_delete:
            self._calls.append("DeleteTask")

    def _closure(self) -> list[Closure]:
        closure = self._core.closure
        if closure is None:
            return []
        info = None if closure.custom_info is None else closure.custom_info.to_bytes()
        return [Closure(Phase(closure.phase).name, observed.info(info))]

    def _note(self, step: Step) -> None:
        became = RECORDED if step.sent else FAILED if step.filter is None else step.filter.value
        events = () if step.event is None else (observed.event(step.event, became),)
        closures = (*self._ended, *self._closure())
        self._rounds.append(Round(events, closures, step.error is not None))


def run(case: Case, plugin: str = "agent") -> Observed:
    """Returns what becomes of a case, as the model has it."""
    return _Run(case, plugin).observed()
