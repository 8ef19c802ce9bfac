"""What goes wrong on the way, and what becomes of the tasks."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import grpc

from flyte_agent_kit import AsyncAgent, Phase, Resource, Task
from flyte_agent_stubs import GetTaskRequest
from tests.kit.serve.client import ASYNC, LONG, Client, connected, serving
from tests.kit.serve.test_command import command, line

ENGINE = """
from __future__ import annotations
import time
from dataclasses import dataclass
from pathlib import Path
from flyte_agent_kit import AsyncAgent, Phase, Resource, Task

@dataclass
class Job:
    path: str

class Slow(AsyncAgent[Job], task_type="slow"):
    async def create(self, task: Task) -> Job:
        Path("job").write_text("running")
        return Job("job")

    def get(self, state: Job) -> Resource:
        if Path("slow").exists():
            Path("asked").touch()
            time.sleep(1000)
        done = Path(state.path).read_text() == "done"
        return Resource(phase=Phase.SUCCEEDED if done else Phase.RUNNING)

    def delete(self, state: Job) -> None: ...
"""


def test_a_task_goes_on_after_its_agent_was_killed_in_a_poll(tmp_path: Path) -> None:
    (tmp_path / "kit_slow.py").write_text(ENGINE)
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    options = ("kit_slow:Slow", "--address", address)
    with grpc.insecure_channel(address) as channel:
        client = Client(channel)
        with command(tmp_path, *options) as process:
            line(process, "serving")
            meta = client.create("slow")
            assert client.get("slow", meta).phase is Phase.RUNNING
            (tmp_path / "slow").touch()
            call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
            call = channel.unary_unary(f"{ASYNC}/GetTask")
            request = GetTaskRequest(task_type="slow", resource_meta=meta).to_bytes()
            poll = call.future(request, timeout=LONG)
            until((tmp_path / "asked").exists)
            process.send_signal(signal.SIGKILL)
            error = poll.exception(LONG)
            assert isinstance(error, grpc.RpcError)
            assert poll.code() is grpc.StatusCode.UNAVAILABLE
        (tmp_path / "slow").unlink()
        (tmp_path / "job").write_text("done")
        with command(tmp_path, *options) as process:
            line(process, "serving")
            call = channel.unary_unary(f"{ASYNC}/GetTask")
            call(request, timeout=LONG, wait_for_ready=True)
            assert client.get("slow", meta).phase is Phase.SUCCEEDED


def until(true: Callable[[], bool]) -> None:
    while not true():
        time.sleep(0.02)


@dataclass
class Job:
    id: str


class Counting(AsyncAgent[Job], task_type="counting"):
    """Counts the polls that its code began, and those that it answered."""

    began = 0
    held = threading.Event()
    free = threading.Event()

    async def create(self, task: Task) -> Job:
        return Job("job-1")

    def get(self, state: Job) -> Resource:
        type(self).began += 1
        if state.id == "held":
            self.held.set()
            self.free.wait(LONG)
        else:
            time.sleep(0.05)
        return Resource(phase=Phase.RUNNING)

    def delete(self, state: Job) -> None: ...


def test_a_stop_under_load_loses_no_accepted_poll() -> None:
    Counting.began, answered, refused = 0, list[Resource](), list[grpc.RpcError]()
    meta = b'{"flyte_agent_state":1,"state":{"id":"job-1"}}'
    with serving(Counting, grace=float(LONG)) as server:

        def poll() -> None:
            with connected(server) as client:
                while not refused:
                    try:
                        answered.append(client.get("counting", meta))
                    except grpc.RpcError as error:
                        refused.append(error)

        polling = [threading.Thread(target=poll) for _ in range(20)]
        for each in polling:
            each.start()
        until(lambda: len(answered) > 100)
        server.request_stop()
        for each in polling:
            each.join()
    assert len(answered) == Counting.began
    assert refused


def test_a_slow_poll_holds_up_no_other() -> None:
    meta = b'{"flyte_agent_state":1,"state":{"id":"held"}}'
    with serving(Counting, threads=10) as server, connected(server) as client:
        waiting = [threading.Thread(target=lambda: client.get("counting", meta)) for _ in range(9)]
        for each in waiting:
            each.start()
        assert Counting.held.wait(LONG)
        quick = meta.replace(b"held", b"job-1")
        for _ in range(20):
            assert client.get("counting", quick).phase is Phase.RUNNING
        assert all(each.is_alive() for each in waiting)
        Counting.free.set()
        for each in waiting:
            each.join()
