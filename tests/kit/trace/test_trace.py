"""`flyte-agent trace` against agents on real servers."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path

import grpc
import pytest
from google.protobuf import text_format
from google.protobuf.struct_pb2 import Struct

from flyte_agent_kit.client.connection import is_address
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.recorded.kinds import read_inputs
from flyte_agent_kit.values import read_map
from flyte_agent_stubs import AgentError, CreateTaskResponse, GetTaskResponse, Phase, Resource
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskTemplate
from tests.kit.agents import Context, Scripted, serving
from tests.kit.programs import ENVIRONMENT, Command, Done, started
from tests.kit.serve import certificates


@pytest.fixture(scope="module")
def scripted() -> Scripted:
    return Scripted()


@pytest.fixture(scope="module")
def address(scripted: Scripted) -> Iterator[str]:
    with serving(scripted) as where:
        yield where


def moments(done: Done) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_a_trace_tells_what_arrives(flyte_agent: Command, address: str) -> None:
    done = flyte_agent("trace", address, "--task-type", "demo", "--interval", 0)
    assert (done.status, done.err) == (0, "")
    lines = [line.strip() for line in done.out.splitlines()]
    assert lines[0] == f"Demo (asynchronous) runs demo at {address}, as Flyte 1.16.8 sees it"
    for expected in (
        "core          QUEUED v2 sent",
        'custom_info   + /demo = {"id": "job-1"}',
        'closure       RUNNING  {"demo": {"id": "job-1", "stage": "map"}}',
        'custom_info   ~ /demo/stage: "map" → "reduce"',
        "event         dropped by Handler.invokePlugin: phase and version are the recorded ones",
        "! custom_info at /demo/stage never arrives: only the first answer in a phase is sent"
        "  [custom-info-lost]",
        'closure       SUCCEEDED  {"demo": {"id": "job-1", "seconds": 3}}',
        "· null deletes /demo/stage  [key-deleted]",
        "4 answers: 3 sent, 1 dropped or failed",
    ):
        assert expected in lines
    assert "\x1b" not in done.out


def test_json_says_the_same(flyte_agent: Command, address: str) -> None:
    found = moments(flyte_agent("trace", address, "--task-type", "demo", "--interval=0", "--json"))
    names = [each["moment"] for each in found]
    assert names == ["begun", "created", *["answered"] * 4, "ended"]
    assert found[-1]["closure"] == {
        "phase": "SUCCEEDED",
        "customInfo": {"demo": {"id": "job-1", "seconds": 3}},
        "reason": "starting",
        "reasons": [
            {"message": "Allocation token required"},
            {"message": "launched"},
            {"message": "starting"},
        ],
        "taskType": "demo",
        "metadata": {"pluginIdentifier": "agent-service"},
        "eventVersion": 1,
    }
    third = found[4]
    assert isinstance(third["step"], dict)
    assert third["step"]["dropped_by"] == "Handler.invokePlugin"
    assert third["size"] == len(GetTaskResponse(resource=Scripted.life[2]).to_bytes())


def test_a_restart_lets_a_second_value_through(flyte_agent: Command, address: str) -> None:
    done = flyte_agent("trace", address, "--task-type=demo", "--interval=0", "--restart-at=3")
    assert "propeller restarts" in done.out
    assert 'closure       RUNNING  {"demo": {"id": "job-1", "stage": "reduce"}}' in done.out
    assert "overwritten: /demo/stage" in done.out


def test_an_older_core_does_not_copy_custom_info(flyte_agent: Command, address: str) -> None:
    done = flyte_agent("trace", address, "--task-type=demo", "--interval=0", "--core=1.12.0")
    assert done.out.count("[custom-info-unsupported]") == 4
    assert "as Flyte 1.12.0 sees it" in done.out


def test_a_synchronous_agent(flyte_agent: Command, address: str) -> None:
    done = flyte_agent("trace", address, "--task-type", "ask")
    assert done.status == 0
    assert done.out.startswith("Ask (synchronous) runs ask")
    assert 'SUCCEEDED  {"ask": {"tokens": 12}}' in done.out


def test_template_and_inputs_come_from_files(
    flyte_agent: Command, address: str, scripted: Scripted, tmp_path: Path
) -> None:
    template = TaskTemplate(type="demo", custom={"cores": 4})
    inputs = LiteralMap.from_dict({"literals": {"x": {"scalar": {"primitive": {"integer": "1"}}}}})
    (tmp_path / "t.json").write_text(json.dumps(template.to_dict()))
    (tmp_path / "t.txtpb").write_text(text_format.MessageToString(template.to_proto()))
    (tmp_path / "t.binpb").write_bytes(template.to_bytes())
    (tmp_path / "spec.binpb").write_bytes(
        b"\x0a" + bytes([len(template.to_bytes())]) + template.to_bytes()
    )
    (tmp_path / "i.json").write_text(json.dumps(inputs.to_dict()))
    for name in ("t.json", "t.txtpb", "t.binpb", "spec.binpb"):
        done = flyte_agent(
            *("trace", address, "--interval", 0),
            *("--template", tmp_path / name, "--inputs", tmp_path / "i.json"),
        )
        assert (done.status, done.err) == (0, "")
        request = scripted.created[-1]
        assert (request.template, request.inputs) == (template, inputs)


def test_inputs_may_be_plain_values(
    flyte_agent: Command, address: str, scripted: Scripted, tmp_path: Path
) -> None:
    template = TaskTemplate.from_dict(
        {
            "type": "demo",
            "interface": {"inputs": {"variables": {"x": {"type": {"simple": "FLOAT"}}}}},
        }
    )
    (tmp_path / "t.json").write_text(json.dumps(template.to_dict()))
    inputs = tmp_path / "i.json"
    inputs.write_text('{"x": 1}')
    known = ("trace", address, "--interval=0", "--inputs", inputs)
    assert flyte_agent(*known, "--task-type=demo").status == 0
    literals = scripted.created[-1].inputs
    assert literals is not None
    assert read_map(literals) == {"x": 1}
    assert isinstance(read_map(literals)["x"], int)
    assert flyte_agent(*known, "--template", tmp_path / "t.json").status == 0
    literals = scripted.created[-1].inputs
    assert literals is not None
    assert isinstance(read_map(literals)["x"], float)
    for text, message in (
        ('{"y": 1}', "the task has no input 'y'; it declares 'x'"),
        ('{"x": "a"}', "/x"),
        ("[1]", "cannot be read as json"),
    ):
        inputs.write_text(text)
        done = flyte_agent(*known, "--template", tmp_path / "t.json")
        assert done.status == 2
        assert message in done.err
        assert str(inputs) in done.err


def test_plain_values_may_be_times_and_durations(tmp_path: Path) -> None:
    def read(kind: Mapping[str, object], value: object) -> object:
        template = TaskTemplate.from_dict(
            {"type": "demo", "interface": {"inputs": {"variables": {"x": {"type": kind}}}}}
        )
        (tmp_path / "i.json").write_text(json.dumps({"x": value}))
        return read_map(read_inputs(tmp_path / "i.json", template))["x"]

    time, duration = {"simple": "DATETIME"}, {"simple": "DURATION"}
    noon = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
    for text in ("2026-01-02T12:00:00Z", "2026-01-02T12:00:00", "2026-01-02T13:00:00+01:00"):
        assert read(time, text) == noon
    hour = timedelta(hours=1)
    for value in ("PT1H", 3600, 3600.0):
        assert read(duration, value) == hour
    assert read({"collectionType": time}, ["2026-01-02T12:00:00Z"]) == [noon]
    assert read({"mapValueType": duration}, {"a": "PT1H"}) == {"a": hour}
    either = {"unionType": {"variants": [{"simple": "NONE"}, time]}}
    assert read(either, "2026-01-02T12:00:00Z") == noon
    assert read(either, None) is None
    or_text = {"unionType": {"variants": [time, {"simple": "STRING"}]}}
    assert read(or_text, "2026-01-02T12:00:00Z") == "2026-01-02T12:00:00Z"
    with pytest.raises(KitError, match=r"/x: 'noon' is not a time in ISO 8601"):
        read(time, "noon")
    with pytest.raises(KitError, match=r"/x: 'P1M' is not a duration in ISO 8601"):
        read(duration, "P1M")
    with pytest.raises(KitError, match="/x: str is neither NONE nor DATETIME"):
        read(either, "noon")


class Retried(Scripted):
    life = (Resource(phase=Phase.RETRYABLE_FAILED, message="again", custom_info={"demo": {}}),)


def test_a_retry_is_a_new_attempt(flyte_agent: Command, tmp_path: Path) -> None:
    template = TaskTemplate.from_dict({"type": "demo", "metadata": {"retries": {"retries": 1}}})
    (tmp_path / "t.json").write_text(json.dumps(template.to_dict()))
    agent = Retried()
    with serving(agent) as address:
        done = flyte_agent(
            "trace", address, "--template", tmp_path / "t.json", "--json", "--interval=0"
        )
    assert done.status == 1
    names = [each["moment"] for each in moments(done)]
    assert names == ["begun", "created", "answered", "deleted", "created", "answered", "ended"]
    assert agent.deleted == [b"task-1"]
    metadata = [each.task_execution_metadata for each in agent.created]
    attempts = [each.task_execution_id for each in metadata if each is not None]
    assert [each.retry_attempt for each in attempts if each is not None] == [0, 1]


class Overloaded(Scripted):
    """Creates no task, and answers with too much."""

    last = Resource(phase=Phase.SUCCEEDED, custom_info={"ask": {"text": "x" * 5_000_000}})

    async def create(self, request: bytes, context: Context) -> bytes:
        await super().create(request, context)
        await context.abort(grpc.StatusCode.UNAVAILABLE, "the engine is away")
        raise AssertionError


def test_an_attempt_without_a_task_is_followed_by_another(
    flyte_agent: Command, tmp_path: Path
) -> None:
    template = TaskTemplate.from_dict({"type": "demo", "metadata": {"retries": {"retries": 1}}})
    (tmp_path / "t.json").write_text(json.dumps(template.to_dict()))
    agent = Overloaded()
    with serving(agent) as address:
        done = flyte_agent(
            "trace", address, "--template", tmp_path / "t.json", "--json", "--interval=0"
        )
    assert done.status == 1
    names = [each["moment"] for each in moments(done)]
    assert names == ["begun", "failed", "failed", "ended"]
    assert agent.deleted == []
    metadata = [each.task_execution_metadata for each in agent.created]
    attempts = [each.task_execution_id for each in metadata if each is not None]
    assert [each.retry_attempt for each in attempts if each is not None] == [0, 1]


def test_a_large_answer_of_a_synchronous_agent_is_a_failed_call(flyte_agent: Command) -> None:
    with serving(Overloaded()) as address:
        done = flyte_agent("trace", address, "--task-type=ask", "--json")
    assert done.status == 1
    answered, ended = (json.loads(line) for line in done.out.splitlines()[-2:])
    assert "answer-too-large" in [each["code"] for each in answered["losses"]]
    assert ended["closure"]["phase"] == "FAILED"
    assert "received message larger than max" in ended["closure"]["error"]["message"]


class Harmful(Scripted):
    """Answers that hurt Flyte, and words that would confuse a terminal."""

    def __init__(self) -> None:
        super().__init__()
        struct = Struct()
        struct.fields["demo"].number_value = float("nan")
        nan = struct.SerializeToString()
        self.life = (
            Resource.from_bytes(b"\x28\x06\x32" + bytes([len(nan)]) + nan),
            Resource(phase=Phase.RUNNING, message="\x1b[31mred", custom_info={"demo": {"a": 1}}),
            Resource(phase=Phase.QUEUED, message="back", custom_info={"demo": {"token": "t"}}),
            Resource(phase=Phase.ABORTED, agent_error=AgentError(code="E1")),
        )

    last = Resource(phase=Phase.RUNNING, custom_info={"ask": {"n": 1}})


def test_what_hurts_flyte_is_an_error(flyte_agent: Command) -> None:
    with serving(Harmful()) as address:
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0")
        assert done.status == 1
        for code in (
            "custom-info-blocks",
            "task-blocked",
            "message-lost",
            "secret-key",
            "phase-changed",
            "agent-error-lost",
        ):
            assert f"[{code}]" in done.out
        assert "\x1b" not in done.out
        found = flyte_agent("trace", address, "--task-type=demo", "--interval=0", "--json")
        first = moments(found)[2]["resource"]
        assert isinstance(first, dict)
        assert "number-not-finite" in first["customInfo"]["not JSON"]
        done = flyte_agent("trace", address, "--task-type=ask")
        assert done.status == 1
        assert "[sync-not-terminal]" in done.out


class Blocked(Harmful):
    def __init__(self) -> None:
        super().__init__()
        self.life = (self.life[0], Resource(phase=Phase.SUCCEEDED, custom_info={"demo": {"a": 1}}))


def test_a_blocked_task_ends_with_its_workflow(flyte_agent: Command) -> None:
    agent = Blocked()
    with serving(agent) as address:
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0")
    assert done.status == 1
    assert done.out.count("[task-blocked]") == 11
    assert "propeller aborts the workflow after 11 failed rounds" in done.out
    assert len(agent.deleted) == 1


class Secretive(Scripted):
    """Has secrets, many keys, a large `resource_meta`."""

    life = (
        Resource(phase=Phase.RUNNING, custom_info={"demo": {"token": "s3cret", "a": 1}}),
        Resource(phase=Phase.SUCCEEDED, custom_info={"demo": {key: {key: 1} for key in "hgfedcb"}}),
    )

    async def create(self, request: bytes, context: Context) -> bytes:
        await super().create(request, context)
        meta = b"x" * 70_000
        self.polls[meta] = 0
        return CreateTaskResponse(resource_meta=meta).to_bytes()


def test_secrets_are_not_printed_and_keys_come_in_order(flyte_agent: Command) -> None:
    with serving(Secretive()) as address:
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0")
        found = flyte_agent("trace", address, "--task-type=demo", "--interval=0", "--json")
    for each in done, found:
        assert "s3cret" not in each.out
        assert "[redacted]" in each.out
    assert done.out.count("[secret-key]") == 1
    assert "! resource_meta has 70,000 bytes" in done.out
    added = [line for line in done.out.splitlines() if "+ /demo/" in line]
    assert added == sorted(added, key=lambda line: line.partition("+ ")[2])
    last = moments(found)[-2]["resource"]
    assert isinstance(last, dict)
    assert [*last["customInfo"]["demo"]] == [*"bcdefgh"]


class Failing(Scripted):
    async def get(self, request: bytes, context: Context) -> bytes:
        if len(self.polls) == 1:
            return b"\xff"
        await context.abort(grpc.StatusCode.INTERNAL, "Traceback:\n  boom")
        raise AssertionError

    async def execute(
        self, requests: AsyncIterator[bytes], context: Context
    ) -> AsyncIterator[bytes]:
        async for _ in requests:
            pass
        await context.abort(grpc.StatusCode.INTERNAL, "boom")
        yield b""


def test_calls_that_fail(flyte_agent: Command) -> None:
    with serving(Failing()) as address:
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0")
        assert done.status == 1
        assert done.out.count("GetTask failed: BAD_ANSWER") == 6
        assert "AutoRefreshCacheFailed" in done.out
        assert "DeleteTask (core would leave it as it is)" in done.out
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0")
        assert "details       Traceback:\\n  boom" in done.out
        done = flyte_agent("trace", address, "--task-type=ask", "--interval=0")
        assert "ExecuteTaskSync failed: INTERNAL" in done.out
        assert done.status == 1


class Endless(Scripted):
    life = (Resource(phase=Phase.RUNNING),)


def test_ctrl_c_deletes_the_task_first() -> None:
    agent = Endless()
    with serving(agent) as address:
        for number in (signal.SIGINT, signal.SIGTERM):
            process = started("trace", address, "--task-type=demo", "--interval=60", "--json")
            assert process.stdout is not None
            for line in process.stdout:
                if '"answered"' in line:
                    break
            process.send_signal(number)
            out, err = process.communicate(timeout=60)
            assert (process.returncode, err) == (130, "")
            names = [json.loads(line)["moment"] for line in out.splitlines()]
            assert names == ["deleted", "ended"]
    assert agent.deleted == [b"task-1", b"task-2"]


def test_output_may_be_closed(address: str) -> None:
    command = [sys.executable, "-c", "from flyte_agent_kit.cli import main; main()"]
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" <&- >&-', "sh", *command, "trace", address, "--task-type=ask"],
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


class Refusing(Scripted):
    """Refuses to create a task, when somebody has interrupted."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.interrupted = threading.Event(), threading.Event()

    async def create(self, request: bytes, context: Context) -> bytes:
        self.asked.set()
        await asyncio.get_running_loop().run_in_executor(None, self.interrupted.wait, 60)
        await context.abort(grpc.StatusCode.INTERNAL, "no engine")
        raise AssertionError


def test_ctrl_c_while_a_task_cannot_be_created() -> None:
    agent = Refusing()
    with serving(agent) as address:
        process = started("trace", address, "--task-type=demo", "--call-timeout=60", "--json")
        assert agent.asked.wait(60)
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        agent.interrupted.set()
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")
    names = [json.loads(line)["moment"] for line in out.splitlines()]
    assert names == ["begun", "failed", "ended"]


def test_a_reader_that_goes_away_leaves_no_task_behind() -> None:
    agent = Endless()
    with serving(agent) as address:
        process = started("trace", address, "--task-type=demo", "--interval=0.01", "--json")
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 1
        assert process.stderr is not None
        assert process.stderr.read() == ""
        process.stderr.close()
    assert agent.deleted == [b"task-1"]


def test_with_tls(flyte_agent: Command, tmp_path: Path) -> None:
    authority = certificates.authority(tmp_path, "authority")
    certificate, key = certificates.signed(tmp_path, "server", authority)
    own, own_key = certificates.signed(tmp_path, "client", authority)
    credentials = grpc.ssl_server_credentials(
        [(key.read_bytes(), certificate.read_bytes())],
        root_certificates=authority[0].read_bytes(),
        require_client_auth=True,
    )
    with serving(Scripted(), credentials) as address:
        known = ("--ca", authority[0], "--certificate", own, "--key", own_key)
        done = flyte_agent("trace", address, "--task-type=ask", *known)
        assert (done.status, done.err) == (0, "")
        named = ("--server-name", "localhost")
        assert flyte_agent("trace", address, "--task-type=ask", *known, *named).status == 0
        mixed = ("--ca", authority[0], "--certificate", own, "--key", key)
        done = flyte_agent("trace", address, "--task-type=ask", *mixed)
        assert done.status == 2
        assert f"{own}, {key}: not a certificate and its key" in done.err
        done = flyte_agent("trace", address, "--task-type=ask", "--ca", authority[0])
        assert done.status == 2
        assert "--certificate and --key" in done.err
        for options in ((), ("--tls",), ("--ca", authority[0]), (*known, "--server-name", "else")):
            done = flyte_agent("trace", address, "--task-type=ask", *options)
            assert done.status == 2
            assert "Traceback" not in done.err
            assert ("--tls" in done.err) == (not options or options == ("--tls",))
        _, err = started("trace", address, "--tls").communicate(timeout=60)
        assert err.startswith("flyte-agent: ")  # and nothing that gRPC says on its own


def test_a_task_that_takes_too_long_is_deleted(flyte_agent: Command) -> None:
    agent = Endless()
    with serving(agent) as address:
        done = flyte_agent("trace", address, "--task-type=demo", "--interval=0", "--timeout=0")
    assert done.status == 1
    assert "DeleteTask (no end after 0 s)" in done.out
    assert agent.deleted == [b"task-1"]


def test_what_is_not_an_address() -> None:
    for target in ("localhost:8000", "[::1]:80", "dns:///x", "unix:/tmp/x"):
        assert is_address(target)
    assert not is_address("my_module:Spark")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{target}"], "runs ask, demo\n  Say which with --task-type."),
        (["{target}", "--task-type", "spark"], "runs ask, demo, not spark"),
        (["{target}", "--interval", "nan"], "nan is not a number of seconds"),
        (["{target}", "--call-timeout", "inf"], "inf is not a number of seconds"),
        (["{target}", "--timeout", "nan"], "nan is not a number of seconds"),
        (["127.0.0.1:1"], "127.0.0.1:1: nobody answers there"),
        (["127.0.0.1:84108"], "127.0.0.1:84108: there is no port 84108"),
        (["{target}", "--tls"], "the TLS handshake failed"),
        (["{target}", "--ca", "{junk}"], "holds no CERTIFICATE in PEM"),
        (["{target}", "--key", "{junk}"], "Give both --certificate and --key."),
        (["{target}", "--template", "{junk}"], "cannot be read as text"),
        (["{target}", "--template", "{junk}.not"], "does not exist"),
        (
            ["{target}", "--template", "{ask}", "--task-type", "demo"],
            "the template is for tasks of the type 'ask', not 'demo'",
        ),
        (["{target}", "--task-type", "ask", "--core", "1.9"], "older than 1.11.0"),
        (
            ["{target}", "--task-type", "ask", "--core", "1.15.0", "--plugin", "connector"],
            "has no plugin for connectors",
        ),
    ],
)
def test_bad_input_is_one_message(
    flyte_agent: Command, address: str, tmp_path: Path, arguments: list[str], message: str
) -> None:
    junk = tmp_path / "junk"
    junk.write_text("to be or\nnot to be\n")
    ask = tmp_path / "ask.json"
    ask.write_text('{"type": "ask"}')
    places = {"target": address, "junk": junk, "ask": ask}
    done = flyte_agent("trace", *(each.format(**places) for each in arguments))
    assert done.status == 2
    assert message in done.err
    assert "Traceback" not in done.err
    assert "--encoding" not in done.err
    assert done.out == ""


class OnlyHealth(Scripted):
    def handlers(self) -> dict[str, grpc.RpcMethodHandler[bytes, bytes]]:
        return {path: each for path, each in super().handlers().items() if "Health" in path}


def test_another_service_and_no_grpc_at_all(flyte_agent: Command) -> None:
    with serving(OnlyHealth()) as address:
        done = flyte_agent("trace", address)
    assert "speaks gRPC, but is not an agent" in done.err
    with socket.create_server(("127.0.0.1", 0)) as web:
        port = web.getsockname()[1]
        process = started("trace", f"127.0.0.1:{port}")
        connection, _ = web.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "does not speak gRPC" in err


JOBS = """
from dataclasses import dataclass
from flyte_agent_kit import AsyncAgent, Phase, Resource, Task

@dataclass
class Job:
    polls: int

POLLS = []
DELETED = []

class Spark(AsyncAgent[Job], task_type="spark"):
    async def create(self, task: Task) -> Job:
        return Job(1)

    async def get(self, job: Job) -> Resource:
        POLLS.append(job)
        phase = Phase.RUNNING if len(POLLS) == 1 else Phase.SUCCEEDED
        return Resource(phase=phase, custom_info={"spark": {"poll": len(POLLS)}})

    async def delete(self, job: Job) -> None:
        DELETED.append(job)
"""


HANGS = """
import time
from flyte_agent_kit import AsyncAgent, Resource, Task

class Plain(AsyncAgent[str], task_type="plain"):
    def create(self, task: Task) -> str:
        return "job-1"

    def get(self, job: str) -> Resource:
        time.sleep(600)
        return Resource()

    def delete(self, job: str) -> None:
        print("deleted")

class Blocks(Plain, task_type="blocks"):
    async def get(self, job: str) -> Resource:
        time.sleep(600)
        return Resource()
"""


def test_code_that_hangs_keeps_no_command_from_ending(tmp_path: Path) -> None:
    (tmp_path / "hangs.py").write_text(HANGS)
    options = ("--timeout=1", "--call-timeout=0.5", "--interval=0", "--json")
    names = ("Plain", "Blocks")
    processes = [started("trace", f"hangs:{name}", *options, folder=tmp_path) for name in names]
    for name, process in zip(names, processes, strict=True):
        out, err = process.communicate(timeout=300)
        assert process.returncode == 1
        moments = [json.loads(line)["moment"] for line in out.splitlines()]
        assert (moments[0], moments[-1]) == ("begun", "ended")
        assert err.splitlines()[-1] == "the agent's code does not end; leaving it"
        assert ("deleted" in err) is (name == "Plain")


def test_a_class_is_served_for_the_occasion(
    flyte_agent: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "traced_jobs.py").write_text(JOBS)
    monkeypatch.syspath_prepend(tmp_path)
    done = flyte_agent("trace", "traced_jobs:Spark", "--interval=0")
    assert (done.status, done.err) == (0, "")
    assert "Spark (asynchronous) runs spark at traced_jobs:Spark" in done.out
    assert 'SUCCEEDED  {"spark": {"poll": 2}}' in done.out
    for target, message in (
        ("traced_jobs:Ray", "has no 'Ray'"),
        ("no_such_module:Spark", "there is no module"),
        ("traced_jobs:Job", "is not an agent"),
    ):
        done = flyte_agent("trace", target)
        assert done.status == 2
        assert message in done.err
    assert "without TLS" in flyte_agent("trace", "traced_jobs:Spark", "--tls").err


LOUD = """
import os
from dataclasses import dataclass
from flyte_agent_kit import AsyncAgent, Phase, Resource, Task

@dataclass
class Job:
    polls: int

class Loud(AsyncAgent[Job], task_type="loud"):
    def create(self, task: Task) -> Job:
        print("created")
        return Job(1)

    def get(self, job: Job) -> Resource:
        os.system("echo polled")
        raise LookupError("no such job")

    def delete(self, job: Job) -> None:
        print("deleted")
"""


def test_what_an_agent_prints_and_raises_is_on_standard_error(tmp_path: Path) -> None:
    (tmp_path / "loud_jobs.py").write_text(LOUD)
    process = started("trace", "loud_jobs:Loud", "--interval=0", "--json", folder=tmp_path)
    out, err = process.communicate(timeout=60)
    assert [json.loads(line)["moment"] for line in out.splitlines()][-1] == "ended"
    lines = err.splitlines()
    for each in ("created", "polled", "deleted"):
        assert each in lines
    [told] = [number for number, line in enumerate(lines) if "LookupError: no such job" in line]
    assert "loud_jobs.py:17 in get" in "".join(lines[told + 1 :])
    assert "call failed" not in err


def test_no_proxy_leads_to_this_machine(
    flyte_agent: Command, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for where in (address, f"dns:///{address}"):
        assert flyte_agent("trace", where, "--task-type=ask").status == 0
