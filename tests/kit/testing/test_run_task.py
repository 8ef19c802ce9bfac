"""The fixture that runs a task with an author's agent."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pydantic
import pytest
import tomlkit

from flyte_agent_kit import AgentFailure, AsyncAgent, Phase, Resource, SyncAgent, Task, outputs
from flyte_agent_kit.agent_handler import AgentHandler
from flyte_agent_kit.declaration import Category
from flyte_agent_kit.handler import StatusError
from flyte_agent_kit.pytest_plugin import RunTask
from flyte_agent_kit.testing import NoEndError, run, task
from flyte_agent_stubs.tasks import Container
from tests.here import WORKSPACE

pytest_plugins = ("pytester",)


@dataclass
class Job:
    id: str


@dataclass
class Settings:
    cores: int


class Spark(AsyncAgent[Job], task_type="spark"):
    """Plays an engine whose job answers with the given resources."""

    def __init__(self, *answers: Resource | Exception) -> None:
        self.answers = list(answers)
        self.keys: list[str] = []
        self.deleted = 0

    async def create(self, task: Task) -> Job:
        self.keys.append(task.idempotency_key)
        return Job(f"app-{task.inputs.get('n', 0)}-{task.config(Settings).cores}")

    def get(self, state: Job) -> Resource:
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, Exception):
            raise found
        return found.__replace__(message=state.id)

    async def delete(self, state: Job) -> None:
        self.deleted += 1


RUNNING = Resource(phase=Phase.RUNNING, custom_info={"spark": {"id": "a"}})
PROGRESS = Resource(phase=Phase.RUNNING, custom_info={"spark": {"stage": 2}})
DONE = Resource(
    phase=Phase.SUCCEEDED, custom_info={"spark": {"cost": 1.5}}, outputs=outputs({"rows": 3})
)
CONFIG = {"config": Settings(2)}


def test_a_task_to_its_end(run_task: RunTask) -> None:
    found = run_task(
        Spark(RUNNING, PROGRESS, DONE), inputs={"n": 3}, outputs={"rows": int}, **CONFIG
    )
    assert found.phase == Phase.SUCCEEDED
    assert found.outputs == {"rows": 3}
    assert [each.message for each in found.answers] == ["app-3-2"] * 3
    assert found.custom_info == {"spark": {"id": "a", "cost": 1.5}}
    phases = [each.phase for each in found.events]
    assert phases == [Phase.QUEUED, Phase.QUEUED, Phase.RUNNING, Phase.SUCCEEDED]
    assert [each.message for each in found.losses if each.code == "custom-info-lost"] == [
        "custom_info at /spark/stage never arrives: only the first answer in a phase is sent"
    ]


def test_attempts_share_an_execution_and_have_keys_of_their_own(run_task: RunTask) -> None:
    agent = Spark(AgentFailure("lost a node", recoverable=True), DONE)
    found = run_task(agent, attempts=2, **CONFIG)
    assert found.phase == Phase.SUCCEEDED
    assert len(found.metas) == len(set(agent.keys)) == 2
    assert found.deleted == agent.deleted == 1


def test_a_failure(run_task: RunTask) -> None:
    found = run_task(Spark(AgentFailure("no such table", code="NoTable")), **CONFIG)
    assert found.phase == Phase.FAILED
    assert "no such table" in found.error
    assert found.answers[-1].agent_error is not None
    assert found.answers[-1].agent_error.code == "NoTable"


def test_settings_that_do_not_read_fail_the_task(run_task: RunTask) -> None:
    found = run_task(Spark(DONE), config={"cores": "many"})
    assert found.phase == Phase.FAILED
    assert "custom does not read as Settings" in found.error


def test_what_a_server_would_not_send(run_task: RunTask) -> None:
    found = run_task(Spark(Resource(phase=Phase.UNDEFINED)), **CONFIG)
    assert found.phase == Phase.FAILED
    assert "no phase" in found.error


def test_an_exception_of_the_agents_code_is_the_tests(run_task: RunTask) -> None:
    with pytest.raises(ZeroDivisionError):
        run_task(Spark(ZeroDivisionError()), **CONFIG)


def test_an_abortion_deletes(run_task: RunTask) -> None:
    agent = Spark(RUNNING)
    found = run_task(agent, abort_after=2, **CONFIG)
    assert found.phase == Phase.ABORTED
    assert len(found.answers) == 2
    assert found.deleted == agent.deleted == 1


def test_a_propeller_that_restarts(run_task: RunTask) -> None:
    found = run_task(Spark(RUNNING, PROGRESS, DONE), restart_before=2, **CONFIG)
    assert found.phase == Phase.SUCCEEDED
    assert len(found.answers) == 3


def test_a_task_has_an_attempt(run_task: RunTask) -> None:
    with pytest.raises(ValueError, match="attempts=0: a task has at least one"):
        run_task(Spark(DONE), attempts=0, **CONFIG)


def test_a_task_without_an_end(run_task: RunTask) -> None:
    with pytest.raises(NoEndError, match="not ended after 5 polls: RUNNING") as caught:
        run_task(Spark(RUNNING), max_polls=5, **CONFIG)
    assert len(caught.value.run.answers) == 5


def test_a_state_that_the_agent_does_not_read(run_task: RunTask) -> None:
    class Forgetful(Spark, task_type="forgetful"):
        async def create(self, task: Task) -> Job:
            return Job("a")

    class Handed(AgentHandler):
        async def create(self, task: Task, category: Category) -> bytes:
            return b'{"flyte_agent_state": 2, "state": {}}'

    with pytest.raises(StatusError, match="a later release of the agent started the task"):
        run_task(Handed(Forgetful(DONE)))


@pytest.mark.parametrize(
    ("answer", "phase"),
    [(DONE, Phase.SUCCEEDED), (RUNNING, Phase.FAILED), (AgentFailure("no"), Phase.FAILED)],
    ids=["ends", "does not end", "fails"],
)
def test_a_sync_agent(run_task: RunTask, answer: Any, phase: Phase) -> None:
    class Ask(SyncAgent, task_type="ask"):
        async def do(self, task: Task) -> Resource:
            if isinstance(answer, Exception):
                raise answer
            assert isinstance(answer, Resource)
            return answer

    found = run_task(Ask, outputs={"rows": int})
    assert found.phase == phase


def test_an_asynchronous_test_awaits_it() -> None:
    async def test() -> None:
        found = await run(Spark(DONE), core="1.13.1", **CONFIG)  # type: ignore[arg-type]
        assert found.custom_info == {"spark": {"cost": 1.5}}

    asyncio.run(test())


def test_a_task_for_create_alone() -> None:
    given = task(
        inputs={"n": 3},
        config={"cores": 2},
        container=Container(image="i", args=["{{.inputs.n}}"]),
        attempt=1,
    )
    assert given.config(Settings) == Settings(2)
    assert given.container is not None
    assert given.container.args == ("3",)
    assert given.execution.attempt == 1
    assert asyncio.run(Spark(DONE).create(given)) == Job("app-3-2")


class Aliased(pydantic.BaseModel):
    job_name: str = pydantic.Field(alias="jobName")


@pytest.mark.parametrize("settings", [Settings(2), Aliased(jobName="a")])
def test_settings_come_back(settings: object) -> None:
    assert task(config=settings).config(type(settings)) == settings


def test_the_plugin_gives_the_fixture_to_a_project(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_agent="""
        from flyte_agent_kit import Phase, Resource, SyncAgent

        class Ask(SyncAgent, task_type="ask"):
            def do(self, task):
                return Resource(phase=Phase.SUCCEEDED)

        def test_it(run_task):
            assert run_task(Ask).phase == Phase.SUCCEEDED
        """
    )
    found = pytester.runpytest_inprocess("-p", "flyte_agent_kit.pytest_plugin")
    found.assert_outcomes(passed=1)
    project = tomlkit.parse((WORKSPACE.kit / "pyproject.toml").read_text("utf-8")).unwrap()
    [plugin] = project["project"]["entry-points"]["pytest11"].values()
    assert plugin == "flyte_agent_kit.pytest_plugin"
