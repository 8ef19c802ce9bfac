"""The server of the generated README describes itself to grpcurl and to `buf curl`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen.tools import cache
from tests.here import IMPORTABLE, STUBS

AGENT = "flyteidl.service.AsyncAgentService"
REFLECTION = "grpc.reflection.v1alpha.ServerReflection"
INFO = {"spark": {"application_id": "app-1", "stages_done": 2}}

SERVE = """
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
server.wait_for_termination()
"""


def program(text: str) -> str:
    """The Python of a README, but for what needs an installed wheel."""
    found = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return "\n".join(block for block in found if "importlib.resources" not in block)


@pytest.fixture(scope="module")
def readme() -> str:
    return (STUBS / "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def server(readme: str) -> Iterator[str]:
    """The address of the README's server."""
    with serve(program(readme)) as address:
        yield address


@contextmanager
def serve(source: str) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", source + SERVE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE))},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip()
            assert port.isdecimal()
            yield f"127.0.0.1:{port}"
        finally:
            process.kill()


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def buf(address: str, *options: str, method: str = "") -> subprocess.CompletedProcess[str]:
    found = shutil.which("buf", path=os.pathsep.join([str(Path(sys.executable).parent)]))
    assert found is not None, "buf-bin is in the requirements of the tests"
    plain = ("--protocol", "grpc", "--http2-prior-knowledge")
    return run(found, "curl", *plain, *options, f"http://{address}{method}")


@pytest.fixture(scope="module")
def grpcurl() -> str:
    """The binary that `nox -s grpcurl` builds, or that of the machine."""
    found = shutil.which("grpcurl", path=str(cache.folder("go"))) or shutil.which("grpcurl")
    if found is None:
        say = pytest.fail if os.environ.get("REQUIRE_GRPCURL") else pytest.skip
        say("there is no grpcurl; `nox -s grpcurl` builds it with Go and the Go module proxy")
    return found


def test_buf_lists_every_method(server: str) -> None:
    services = buf(server, "--list-services")
    assert services.returncode == 0, services.stderr
    assert services.stdout.split() == [AGENT, REFLECTION]
    methods = buf(server, "--list-methods")
    assert methods.returncode == 0, methods.stderr
    assert f"{AGENT}/GetTask" in methods.stdout.split()
    assert f"{REFLECTION}/ServerReflectionInfo" in methods.stdout.split()


def test_buf_shows_custom_info(server: str) -> None:
    answer = buf(server, "--data", "{}", method=f"/{AGENT}/GetTask")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["resource"]["customInfo"] == INFO


def test_a_pool_without_the_reflection_service_is_noticed(readme: str) -> None:
    source = program(readme)
    line = "POOL.AddSerializedFile(reflection_pb2.DESCRIPTOR.serialized_pb)\n"
    assert line in source
    with serve(source.replace(line, "")) as address:
        methods = buf(address, "--list-methods")
    assert methods.returncode == 1
    assert f'failed to find service named "{REFLECTION}"' in methods.stderr


def test_grpcurl_describes_every_symbol(server: str, grpcurl: str) -> None:
    listed = run(grpcurl, "-plaintext", server, "list")
    assert listed.stdout.split() == [AGENT, REFLECTION]
    waiting = set(listed.stdout.split())
    described: set[str] = set()
    while waiting:
        name = waiting.pop()
        said = run(grpcurl, "-plaintext", server, "describe", name)
        assert said.returncode == 0, said.stderr
        described.add(name)
        waiting |= set(re.findall(r"\.((?:flyteidl|grpc|google)(?:\.\w+)+)", said.stdout))
        waiting -= described
    assert {"flyteidl.admin.Resource", "google.protobuf.Struct"} < described


def test_grpcurl_shows_custom_info(server: str, grpcurl: str) -> None:
    answer = run(grpcurl, "-plaintext", "-d", "{}", server, f"{AGENT}/GetTask")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["resource"]["customInfo"] == INFO
