"""`flyte-agent check`: reports, exit status, and agents on real servers, ours and flytekit's."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flyte_agent_kit.check.suite import CHECKS
from flyte_agent_stubs import Phase, Resource
from tests.kit.agents import Context, Scripted, serving
from tests.kit.check.test_faults import Correct
from tests.kit.programs import Command, Done, started


class Faulty(Scripted):
    """Loses words, and tells a secret; controls and markup are what an agent may say, too."""

    life = (
        Resource(
            phase=Phase.SUCCEEDED,
            message="<b>&\x1b[31m 100%",
            custom_info={"demo": {"token": "t"}},
        ),
    )


@pytest.fixture(scope="module")
def faulty() -> Iterator[str]:
    with serving(Faulty()) as address:
        yield address


def test_a_correct_agent(flyte_agent: Command) -> None:
    with serving(Correct()) as address:
        done = flyte_agent("check", address, "--interval=0", "--fail-on=warning")
        assert (done.status, done.err) == (0, "")
        assert "passed, 0 errors, 0 warnings, 0 skipped" in done.out
        assert all(each.id in done.out for each in CHECKS)
        done = flyte_agent("check", address, "--interval=0", "--task-type=ask", "--json")
        subjects = {each["subject"] for each in json.loads(done.out)["results"]}
        assert subjects == {address, "ask"}


def test_the_table_says_what_was_found_and_why_it_matters(
    flyte_agent: Command, faulty: str
) -> None:
    done = flyte_agent("check", faulty, "--interval=0", "--task-type=demo")
    assert done.status == 1
    assert "✗   custom-info-secrets" in done.out
    assert "Everybody who may see the execution can read custom_info." in done.out
    assert "!   arrives" in done.out
    assert "1 errors, 1 warnings" in done.out
    assert "\x1b" not in done.out
    done = flyte_agent("check", faulty, "--only=agents-listed")
    assert done.out.startswith(f"flyte-agent check {faulty}\n")


@pytest.mark.parametrize(
    ("only", "fail_on", "status"),
    [
        ("custom-info-secrets", "error", 1),
        ("custom-info-secrets", "never", 0),
        ("arrives", "error", 0),
        ("arrives", "warning", 1),
    ],
)
def test_the_exit_status_is_for_ci(
    flyte_agent: Command, faulty: str, only: str, fail_on: str, status: int
) -> None:
    arguments = ("--interval=0", "--only", only, "--fail-on", fail_on, "--task-type=demo")
    assert flyte_agent("check", faulty, *arguments).status == status


def test_reports_for_tools(flyte_agent: Command, faulty: str, tmp_path: Path) -> None:
    def report(format_: str) -> str:
        path = tmp_path / format_
        arguments = ("--format", format_, "--output", path, "--task-type=demo", "--interval=0")
        done = flyte_agent("check", faulty, *arguments)
        assert done.status == 1
        assert "custom-info-secrets" in done.out
        return path.read_text("utf-8")

    found = json.loads(report("json"))["results"]
    failed = {each["id"]: each["severity"] for each in found if each["status"] == "failed"}
    assert failed == {"arrives": "warning", "custom-info-secrets": "error"}

    suites = ElementTree.fromstring(report("junit"))
    [suite] = suites
    assert (suite.get("tests"), suite.get("failures")) == (str(len(found)), "2")
    [case] = [each for each in suite if each.get("name") == "custom-info-secrets"]
    assert case.get("classname") == "custom_info.demo"
    assert case[0].tag == "failure"

    [run] = json.loads(report("sarif"))["runs"]
    rules = [each["id"] for each in run["tool"]["driver"]["rules"]]
    for each in run["results"]:
        assert rules[each["ruleIndex"]] == each["ruleId"]
    assert {each["ruleId"]: each["level"] for each in run["results"]} == failed

    lines = report("github").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning"]
    assert all("\x1b" not in line for line in lines)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["github", "json", "junit", "sarif"]


def test_bad_input_is_one_message(flyte_agent: Command, faulty: str, tmp_path: Path) -> None:
    for arguments, message in (
        (("127.0.0.1:1",), "nobody answers there"),
        ((faulty, "--task-type", "spark"), "runs ask, demo, not spark"),
        ((faulty, "--only", "nothing"), "is not one of"),
        ((faulty, "--only=sync-ends", "--task-type=demo"), "none of these checks is for demo"),
        ((faulty, "--output", str(tmp_path / "no" / "file")), "there is no such folder"),
        ((faulty, "--template", str(tmp_path)), "is a directory"),
        (("no_such_module:Spark",), "there is no module"),
    ):
        done = flyte_agent("check", *arguments)
        assert done.status == 2
        assert message in done.err
        assert "Traceback" not in done.err


class Endless(Scripted):
    life = (Resource(phase=Phase.RUNNING),)


def test_ctrl_c_deletes_the_tasks_first() -> None:
    agent = Endless()
    with serving(agent) as address:
        process = started("check", address, "--interval=60", "--only=ends")
        while not any(agent.polls.values()) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "")
    assert agent.deleted == [b"task-1"]


class Slow(Scripted):
    """Creates a task only when somebody has interrupted."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.interrupted = threading.Event(), threading.Event()

    async def create(self, request: bytes, context: Context) -> bytes:
        self.asked.set()
        await asyncio.get_running_loop().run_in_executor(None, self.interrupted.wait, 60)
        return await super().create(request, context)


def test_ctrl_c_deletes_a_task_that_is_being_created() -> None:
    agent = Slow()
    with serving(agent) as address:
        process = started("check", address, "--only=create", "--call-timeout=60")
        assert agent.asked.wait(60)
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        agent.interrupted.set()
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "")
    assert agent.deleted == [b"task-1"]


def test_the_report_is_written_to_what_is_there(
    flyte_agent: Command, faulty: str, tmp_path: Path
) -> None:
    arguments = (faulty, "--task-type=demo", "--only=arrives", "--format=json", "--interval=0")
    link, place = tmp_path / "link", tmp_path / "place"
    link.symlink_to(place)
    flyte_agent("check", *arguments, "--output", str(link))
    assert link.is_symlink()
    assert json.loads(place.read_text("utf-8"))["target"] == faulty
    other = tmp_path / "other"
    other.touch()
    assert place.stat().st_mode == other.stat().st_mode  # as the umask wants it

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    flyte_agent("check", *arguments, "--output", str(pipe))
    assert json.loads(os.read(reader, 1 << 16))["target"] == faulty
    os.close(reader)
    assert pipe.is_fifo()


JOBS = """
from dataclasses import dataclass
from flyte_agent_kit import AsyncAgent, Phase, Resource, SyncAgent, Task

@dataclass
class Job:
    id: str

class Spark(AsyncAgent[Job], task_type="spark"):
    async def create(self, task: Task) -> Job:
        return Job("app-1")

    async def get(self, job: Job) -> Resource:
        return Resource(phase=Phase.SUCCEEDED, custom_info={"spark": {"id": job.id}})

    async def delete(self, job: Job) -> None:
        pass

class Ask(SyncAgent, task_type="ask"):
    async def do(self, task: Task) -> Resource:
        return Resource(phase=Phase.SUCCEEDED)
"""


@pytest.mark.parametrize("name", ["Spark", "Ask"])
def test_our_own_server_passes_everything(
    flyte_agent: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "checked_jobs.py").write_text(JOBS)
    monkeypatch.syspath_prepend(tmp_path)
    done = flyte_agent("check", f"checked_jobs:{name}", "--fail-on=warning", "--json")
    found = json.loads(done.out)["results"]
    failed = [(each["id"], each["message"]) for each in found if each["status"] != "passed"]
    assert failed == []
    assert (done.status, done.err) == (0, "")


BROKEN = """
from flyte_agent_kit import AgentFailure, AsyncAgent, Phase, Resource, SyncAgent, Task

class Running(SyncAgent, task_type="running"):
    def do(self, task: Task) -> Resource:
        return Resource(phase=Phase.RUNNING)

class Broken(AsyncAgent[str], task_type="broken"):
    def create(self, task: Task) -> str:
        return "job-1"

    def delete(self, job: str) -> None:
        pass

class NoPhase(Broken, task_type="phase"):
    def get(self, job: str) -> Resource:
        return Resource(message="on its way")

class Large(Broken, task_type="large"):
    def get(self, job: str) -> Resource:
        return Resource(phase=Phase.SUCCEEDED, message="x" * 5_000_000)

class Failing(Large, task_type="failing"):
    def create(self, task: Task) -> str:
        raise AgentFailure("no such queue", code="E1")
"""


@pytest.mark.parametrize(
    ("name", "id_", "message"),
    [
        ("Running", "answers-sent", "with NotTerminal: a synchronous agent ends its task"),
        ("NoPhase", "answers-sent", "with NoPhase: "),
        ("Large", "answers-sent", "with AnswerTooLarge: the answer has 5,000,0"),
        ("Failing", "succeeds", "the task ends in FAILED: no such queue; --template"),
    ],
)
def test_what_our_server_sends_instead_of_an_answer_is_found(
    flyte_agent: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str,
    id_: str,
    message: str,
) -> None:
    (tmp_path / "broken_jobs.py").write_text(BROKEN)
    monkeypatch.syspath_prepend(tmp_path)
    done = flyte_agent(
        *("check", f"broken_jobs:{name}", "--only", id_, "--json", "--fail-on=warning")
    )
    [result] = json.loads(done.out)["results"]
    assert (done.status, result["status"]) == (1, "failed")
    assert message in result["message"]


def test_annotations_are_where_the_class_is_written(
    flyte_agent: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "my jobs"
    folder.mkdir()
    (folder / "placed_jobs.py").write_text(BROKEN)
    monkeypatch.syspath_prepend(folder)
    monkeypatch.chdir(tmp_path)
    arguments = ("check", "placed_jobs:NoPhase", "--only=answers-sent", "--format")
    done = flyte_agent(*arguments, "github")
    assert done.out.startswith("::error file=my jobs/placed_jobs.py,line=15,title=answers-sent")
    [run] = json.loads(flyte_agent(*arguments, "sarif").out)["runs"]
    [location] = run["results"][0]["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "my%20jobs/placed_jobs.py"},
        "region": {"startLine": 15},
    }
    (elsewhere := tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(elsewhere)
    assert flyte_agent(*arguments, "github").out.startswith("::error title=answers-sent")


FLYTEKIT = """
import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
import grpc.aio
from flyteidl.core.execution_pb2 import TaskExecution
from flyteidl.service.agent_pb2_grpc import *
from flytekit.clis.sdk_in_container.serve import _start_health_check_server
from flytekit.extend.backend.base_connector import (
    AsyncConnectorBase, ConnectorRegistry, Resource, ResourceMeta, SyncConnectorBase,
)
from flytekit.extend.backend.connector_service import (
    AsyncConnectorService, ConnectorMetadataService, SyncConnectorService,
)

@dataclass
class Meta(ResourceMeta):
    id: str

class Spark(AsyncConnectorBase):
    name = "Spark Connector"

    def __init__(self):
        super().__init__(task_type_name="spark", metadata_type=Meta)

    async def create(self, task_template, inputs=None, **kwargs):
        return Meta(id="app-1")

    async def get(self, resource_meta, **kwargs):
        return Resource(phase=TaskExecution.SUCCEEDED, custom_info={"spark": {"id": "app-1"}})

    async def delete(self, resource_meta, **kwargs):
        pass

class Ask(SyncConnectorBase):
    name = "Ask Connector"

    def __init__(self):
        super().__init__(task_type_name="ask")

    async def do(self, task_template, output_prefix, inputs=None, **kwargs):
        return Resource(phase=TaskExecution.SUCCEEDED)

ConnectorRegistry.register(Spark())
ConnectorRegistry.register(Ask())

# What flytekit's _start_grpc_server does, but for its webhook, on a port of the loopback's own.
async def main():
    workers = 10
    server = grpc.aio.server(ThreadPoolExecutor(workers))
    add_AsyncAgentServiceServicer_to_server(AsyncConnectorService(), server)
    add_SyncAgentServiceServicer_to_server(SyncConnectorService(), server)
    add_AgentMetadataServiceServicer_to_server(ConnectorMetadataService(), server)
    _start_health_check_server(server, workers)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(port, flush=True)
    await server.wait_for_termination()

asyncio.run(main())
"""


@contextmanager
def flytekit_serving() -> Iterator[str]:
    """The services that `pyflyte serve connector` starts, with two connectors."""
    with subprocess.Popen(
        [sys.executable, "-c", FLYTEKIT],
        env={**os.environ, "PYTHONPATH": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield f"127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


@pytest.mark.slow  # flytekit takes seconds to import
@pytest.mark.skipif(importlib.util.find_spec("flytekit") is None, reason="flytekit is not here")
def test_what_is_found_in_flytekits_own_service(flyte_agent: Command) -> None:
    with flytekit_serving() as address:
        done = flyte_agent("trace", address, "--task-type=spark")
        assert done.status == 0
        assert 'SUCCEEDED  {"spark": {"id": "app-1"}}' in done.out
        spark = flyte_agent("check", address, "--json", "--task-type=spark")
        ask = flyte_agent("check", address, "--json", "--task-type=ask")
    assert failures(spark) == {
        ("unknown-agent", "warning"),
        ("logs", "warning"),
        ("metrics", "warning"),
        ("bad-state", "warning"),
        ("no-traceback", "warning"),
    }
    assert failures(ask) == {("unknown-agent", "warning")}


def failures(done: Done) -> set[tuple[str, str]]:
    results = json.loads(done.out)["results"]
    return {(each["id"], each["severity"]) for each in results if each["status"] == "failed"}
