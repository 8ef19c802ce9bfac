"""The installed wheel: its README, its protos and image, and the bounds that it declares."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from email.message import Message
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from packaging.requirements import Requirement

from tests.conftest import run_python
from tests.here import ROOT

ON_ANY_RUNTIME = ROOT / "tests/generated/on_any_runtime.py"


@pytest.fixture(scope="module")
def package(wheel: Callable[[str, str], Path]) -> Path:
    return wheel("flyte_agent_stubs", "1.16.8")


@pytest.fixture(scope="module")
def installed(package: Path, runtime: Path, environment: Callable[..., Path]) -> Path:
    """A Python with the wheel, and what its README names beside it."""
    return environment(str(runtime), str(package), "grpcio-reflection")


def described(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(archive.read(name))


@pytest.mark.parametrize("release", ["1.16.8", "1.10.7"])
def test_the_readmes_examples_run(
    release: str,
    wheel: Callable[[str, str], Path],
    runtime: Path,
    environment: Callable[..., Path],
) -> None:
    chosen = wheel("flyte_agent_stubs", release)
    text = str(described(chosen).get_payload())
    examples = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(examples) == 5
    python = environment(str(runtime), str(chosen), "grpcio-reflection")
    run_python(python, "\n".join(examples), PYTHONPATH="")


REFLECTION = """
from concurrent.futures import ThreadPoolExecutor

import grpc
from flyte_agent_stubs import POOL
from flyte_agent_stubs.flyteidl.service import agent_pb2, agent_pb2_grpc
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from grpc_reflection.v1alpha import reflection
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

server = grpc.server(ThreadPoolExecutor())
agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(
    agent_pb2_grpc.AsyncAgentServiceServicer(), server
)
name = agent_pb2.DESCRIPTOR.services_by_name["AsyncAgentService"].full_name
reflection.enable_server_reflection([name, reflection.SERVICE_NAME], server, pool=POOL)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    database = ProtoReflectionDescriptorDatabase(channel)
    assert name in database.get_services()
    pool = DescriptorPool(database)
    service = pool.FindServiceByName(name)
    resource = service.methods_by_name["GetTask"].output_type.fields_by_name["resource"]
    message = GetMessageClass(resource.message_type)()
    message.custom_info.update({"spark": {"n": 1}})
    print(resource.message_type.fields_by_name["custom_info"].number, message.custom_info["spark"])
server.stop(grace=None)
"""


def test_a_stranger_learns_the_schema_by_grpc_reflection(installed: Path) -> None:
    said = run_python(installed, REFLECTION, PYTHONPATH="")
    assert said.startswith("6 ")


FROM_IMAGE = """
from importlib.resources import files

from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClassesForFiles

image = FileDescriptorSet.FromString((files("flyte_agent_stubs") / "image.binpb").read_bytes())
pool = DescriptorPool()
for file in image.file:
    pool.AddSerializedFile(file.SerializeToString())
classes = GetMessageClassesForFiles([file.name for file in image.file], pool)
event = classes["flyteidl.event.TaskExecutionEvent"]()
event.custom_info.update({"n": 1})
assert classes["flyteidl.event.TaskExecutionEvent"].FromString(event.SerializeToString()) == event
print(len(classes) > 400)
"""


def test_a_pool_of_the_image_has_every_message(installed: Path) -> None:
    assert run_python(installed, FROM_IMAGE, PYTHONPATH="") == "True\n"


def test_the_protos_compile_from_where_they_are_installed(installed: Path, tmp_path: Path) -> None:
    """With nothing else on protoc's path, to the very image that lies beside them."""
    where = "from importlib.resources import files; print(files('flyte_agent_stubs'), end='')"
    package = Path(run_python(installed, where, PYTHONPATH=""))
    names = [
        path.relative_to(package / "proto").as_posix()
        for path in sorted((package / "proto").rglob("*.proto"))
    ]
    assert "flyteidl/admin/agent.proto" in names
    subprocess.run(
        [
            *(sys.executable, "-m", "grpc_tools.protoc", f"--proto_path={package / 'proto'}"),
            *("--include_imports", f"--descriptor_set_out={tmp_path / 'set'}", *names),
        ],
        check=True,
    )
    compiled, image = (
        {file.name: file for file in FileDescriptorSet.FromString(path.read_bytes()).file}
        for path in (tmp_path / "set", package / "image.binpb")
    )
    assert set(compiled) == set(image)
    assert [name for name in names if compiled[name].message_type != image[name].message_type] == []


EXTRAS = """
from flyte_agent_stubs.custom_info import CustomInfoError, CustomInfoPolicy
from pydantic import BaseModel


class Spark(BaseModel):
    stages: int


for settings, info, code in (
    ({"namespaces": {"a": {"type": "object", "required": ["x"]}}}, {"a": {}}, "namespace-invalid"),
    ({"namespaces": {"spark": Spark}}, {"spark": {"stages": "x"}}, "namespace-invalid"),
    ({"secret_values": "refuse"}, {"a": {"x": "AKIA" + "QYLPMN5HHHFPZAM2"}}, "secret-value"),
):
    try:
        CustomInfoPolicy(**settings).apply(info)
    except CustomInfoError as error:
        assert [each.code for each in error.violations] == [code], error
    else:
        raise AssertionError(settings)
"""


def test_the_lower_bounds_hold(
    package: Path, runtime: Path, environment: Callable[..., Path]
) -> None:
    """The oldest of every direct dependency that has wheels for this Python, extras included."""
    extras = described(runtime).get_all("Provides-Extra", [])
    declared = [
        each
        for wheel in (package, runtime)
        for each in map(Requirement, described(wheel).get_all("Requires-Dist", []))
        if not each.name.startswith("flyte-")
        and (not each.marker or any(each.marker.evaluate({"extra": extra}) for extra in extras))
    ]
    lowest = {
        each.name: next(s.version for s in each.specifier if s.operator == ">=")
        for each in declared
    }
    bounds = [f"{each.name}{each.specifier}" for each in declared]
    resolution = ("--resolution", "lowest-direct", "--only-binary", ":all:")
    python = environment(*resolution, str(runtime), str(package), *bounds)
    versions = "from importlib.metadata import version\n" + "\n".join(
        f"print(version({name!r}))" for name in lowest
    )
    lines = run_python(python, versions, PYTHONPATH="").splitlines()
    found = dict(zip(lowest, lines, strict=True))
    for name, bound in lowest.items():
        if name in ("grpcio", "protobuf"):
            assert f"{found[name]}.".startswith(f"{bound}."), (name, found)
    said = run_python(python, ON_ANY_RUNTIME.read_text("utf-8"), PYTHONPATH="")
    assert said.startswith(f"{lowest['protobuf']}.")
    run_python(python, EXTRAS, PYTHONPATH="")
