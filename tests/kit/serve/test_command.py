"""`flyte-agent serve`: what bad input gets, and how the process lives and ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import grpc
import pytest

from flyte_agent_stubs import Phase
from tests.kit.programs import Command, started
from tests.kit.serve.client import LONG, METADATA, Client

AGENTS = """
from __future__ import annotations
import os, time
from dataclasses import dataclass
from flyte_agent_kit import AsyncAgent, Phase, Resource, Task

@dataclass
class Job:
    id: str

class Spark(AsyncAgent[Job], task_type="spark"):
    async def create(self, task: Task) -> Job:
        return Job("job-1")

    def get(self, state: Job) -> Resource:
        if state.id == "slow":
            time.sleep(1)
        if state.id == "lingers":
            time.sleep(3)
        if state.id == "hangs":
            time.sleep(1000)
        return Resource(phase=Phase.RUNNING, message=str(os.getpid()))

    def delete(self, state: Job) -> None: ...

class Other(Spark, task_type="spark"): ...
class Newer(Spark, task_type="spark", version=1): ...
class Unfinished(AsyncAgent[Job], task_type="unfinished"): ...
class Nameless(AsyncAgent[Job]): ...
class Needy(Spark, task_type="needy"):
    def __init__(self, engine: str) -> None: ...
class Raising(Spark, task_type="raising"):
    def __init__(self) -> None:
        raise TypeError("no engine")
class Plain: ...
constant = 3
"""


DECLARES = """from flyte_agent_kit import AsyncAgent

class Spark(AsyncAgent[str], task_type=5): ...
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("agents")
    (folder / "kit_agents.py").write_text(AGENTS)
    (folder / "kit_broken.py").write_text("import json\n\nraise ValueError('no engine')\n")
    (folder / "kit_declares.py").write_text(DECLARES)
    (folder / "kit_syntax.py").write_text("def:\n")
    (folder / "kit_import.py").write_text("import kit_no_such_engine\n")
    (folder / "kit_exits.py").write_text("import sys\nsys.exit('not here')\n")
    (folder / "no.toml").write_text("max_bytes = \n")
    (folder / "odd.toml").write_text("max_bites = 3\n")
    return folder


BAD = {
    "kit_missing:Spark": "there is no module 'kit_missing'",
    "kit_agents:Missing": "has no 'Missing'\n  It has: Spark, Other, Newer, Unfinished, Nameless",
    "kit_agents": "is not the name of an agent",
    "kit_agents.py:Spark": "is not the name of an agent",
    "kit_broken:Spark": "kit_broken.py:3: the module 'kit_broken' cannot be imported: ValueError",
    "kit_syntax:Spark": "kit_syntax.py:1: the module 'kit_syntax' cannot be imported: SyntaxError",
    "kit_declares:Spark": "kit_declares.py:3: the module 'kit_declares' cannot be imported: Type",
    "kit_import:Spark": "kit_import.py:1: the module 'kit_import' cannot be imported",
    "kit_exits:Spark": "kit_exits.py:2: the module 'kit_exits' cannot be imported: SystemExit",
    "kit_agents:Plain": "the class Plain is not an agent",
    "kit_agents:constant": "3 is not an agent",
    "kit_agents:Unfinished": "the agent does not define create and get and delete",
    "kit_agents:Nameless": "the agent has no task type",
    "kit_agents:Needy": "Give the class a constructor without arguments",
    "kit_agents:Raising": "Repair what Raising() does in",
    "kit_agents:Spark --max-seconds nan": "Settings.max_seconds: nan is out of range",
    "kit_agents:Spark kit_agents:Other": "both Spark and Other run task type 'spark'",
    "kit_agents:Spark --address here": "'here' is not an address",
    "kit_agents:Spark --metrics here": "'here' is not an address",
    "kit_agents:Spark --tls-cert a.pem": "Give both --tls-cert and --tls-key",
    "kit_agents:Spark --tls-cert a.pem --tls-key b.pem": "b.pem: cannot be read",
    "kit_agents:Spark --policy none.toml": "none.toml: cannot be read",
    "kit_agents:Spark --policy no.toml": "no.toml: is not TOML",
    "kit_agents:Spark --policy odd.toml": "odd.toml: is not a policy: /max_bites",
    "kit_agents:Spark --on-violation redact": "break a policy, and there is none",
    "kit_agents:Spark --processes 0": "0 is not in the range",
    "": "Missing argument",
}


@pytest.fixture
def in_folder(folder: Path, monkeypatch: pytest.MonkeyPatch, flyte_agent: Command) -> Command:
    """The command where the agents are; it leaves the logging of this process alone."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr("flyte_agent_kit.server.logs.configure", lambda *_, **__: None)
    monkeypatch.setattr(sys, "path", [*sys.path])
    return flyte_agent


@pytest.mark.parametrize("arguments", BAD)
def test_bad_input_gets_one_message(arguments: str, in_folder: Command) -> None:
    done = in_folder("serve", *arguments.split())
    assert done.status == 2
    assert BAD[arguments] in done.err
    assert "Traceback" not in done.err
    assert done.err.count("flyte-agent: ") <= 1


def test_a_port_in_use_is_told(in_folder: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        for options in ([], ["--processes", "2"], ["--metrics", address]):
            where = address if "--metrics" not in options else "127.0.0.1:0"
            done = in_folder("serve", "kit_agents:Spark", "--address", where, *options)
            assert done.status == 2
            assert f"cannot listen on {address}: Address already in use" in done.err
            option = "--metrics" if "--metrics" in options else "--address"
            assert f"take another port with {option}" in done.err


@pytest.mark.parametrize("options", [[], ["--processes", "2"]], ids=["one", "several"])
def test_metrics_where_the_agents_listen_are_told(options: list[str], in_folder: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    where = ["--address", f"127.0.0.1:{port}", "--metrics", f"0.0.0.0:{port}"]
    done = in_folder("serve", "kit_agents:Spark", *where, *options)
    assert done.status == 2
    assert f"the agents listen on 127.0.0.1:{port}\n  Take another" in done.err


@contextmanager
def command(
    folder: Path, *options: str, stderr: int = subprocess.PIPE
) -> Iterator[subprocess.Popen[str]]:
    process = started("serve", *options, "--json", folder=folder, stderr=stderr)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str], message: str) -> dict[str, str]:
    """The next line of the log with a message."""
    assert process.stderr is not None
    for text in process.stderr:
        found: dict[str, str] = json.loads(text)
        if found["message"] == message:
            return found
    raise AssertionError(f"the log ends without {message!r}")


META = b'{"flyte_agent_state":1,"state":{"id":"slow"}}'


def test_sigterm_lets_calls_finish(folder: Path) -> None:
    targets = ("kit_agents:Spark", "kit_agents:Newer")
    with command(folder, *targets, "--address", "127.0.0.1:0") as process:
        assert process.stderr is not None
        assert "Flyte keeps only" in json.loads(process.stderr.readline())["message"]
        address = line(process, "serving")["address"]
        with grpc.insecure_channel(address) as channel:
            call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
            call = channel.unary_unary("/flyteidl.service.AsyncAgentService/GetTask")
            client = Client(channel)
            assert client.unary(f"{METADATA}/ListAgents", b"")
            request = get_task(META)
            running = [call.future(request, timeout=LONG) for _ in range(20)]
            while not any(each.done() for each in running):
                time.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            assert all(each.result() for each in running)
        assert process.wait(LONG) == 0


def test_code_has_the_grace_although_its_caller_is_gone(folder: Path) -> None:
    with command(folder, "kit_agents:Spark", "--address", "127.0.0.1:0") as process:
        address = line(process, "serving")["address"]
        with grpc.insecure_channel(address) as channel, pytest.raises(grpc.RpcError):
            Client(channel).get("spark", META.replace(b"slow", b"lingers"), timeout=0.5)
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONG) == 0


def test_code_that_hangs_does_not_keep_the_process(folder: Path) -> None:
    options = ("kit_agents:Spark", "--address", "127.0.0.1:0", "--grace", "0")
    with command(folder, *options) as process:
        address = line(process, "serving")["address"]
        with grpc.insecure_channel(address) as channel:
            call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
            call = channel.unary_unary("/flyteidl.service.AsyncAgentService/GetTask")
            running = call.future(get_task(META.replace(b"slow", b"hangs")), timeout=LONG)
            assert Client(channel).get("spark", META).phase is Phase.RUNNING
            process.send_signal(signal.SIGTERM)
            assert running.exception(LONG) is not None
        assert process.wait(LONG) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")
def test_a_full_disk_for_logs_harms_nothing(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with open("/dev/full", "w") as full:
        options = ("kit_agents:Spark", "--address", address, "--log-level", "debug")
        with command(folder, *options, stderr=full.fileno()) as process:
            with grpc.insecure_channel(address) as channel:
                grpc.channel_ready_future(channel).result(LONG)
                client = Client(channel)
                for _ in range(50):
                    assert client.get("spark", META.replace(b"slow", b"a")).phase is Phase.RUNNING
            process.send_signal(signal.SIGTERM)
            assert process.wait(LONG) == 0


@pytest.mark.slow  # starts four processes
def test_several_processes_share_a_port(folder: Path) -> None:
    options = ("--address", "127.0.0.1:0", "--processes", "2", "--metrics", "127.0.0.1:0")
    with command(folder, "kit_agents:Spark", *options) as process:
        ready = line(process, "all processes listen")
        meta = META.replace(b"slow", b"a")

        def ask() -> int:
            pool = [("grpc.use_local_subchannel_pool", 1)]
            with grpc.insecure_channel(ready["address"], pool) as channel:
                return int(Client(channel).get("spark", meta).message)

        seen = {ask() for _ in range(40)}
        assert len(seen) == 2
        with urllib.request.urlopen(f"http://{ready['metrics']}/metrics", timeout=LONG) as page:
            text = page.read().decode()
        assert 'requests_success_total{operation="get",task_type="spark"} 40.0' in text
        # A process that dies is replaced.
        os.kill(min(seen), signal.SIGKILL)
        line(process, "all processes listen")
        assert max(seen) in {ask() for _ in range(40)}
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONG) == 0
    for each in seen:
        with pytest.raises(ProcessLookupError):
            os.kill(each, 0)


@pytest.mark.slow  # starts two processes
def test_what_is_wrong_is_told_once_by_several_processes(folder: Path) -> None:
    with command(folder, "kit_agents:Plain", "--address", "127.0.0.1:0", "--processes", "4") as it:
        _, told = it.communicate(timeout=LONG)
        assert it.returncode == 2
        assert told.count("is not an agent") == 1


def get_task(meta: bytes) -> bytes:
    from flyte_agent_stubs import GetTaskRequest

    return GetTaskRequest(task_type="spark", resource_meta=meta).to_bytes()
