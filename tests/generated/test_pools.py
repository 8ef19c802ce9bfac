"""Beside any flyteidl in one process, and on every protobuf from 4.25 to 7."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import tomlkit
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from conformance.runtimes import matrix
from tests.conftest import run_python
from tests.here import STUBS, WORKSPACE

pytestmark = pytest.mark.slow

needs_old_python = pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="flyteidl 1.10.7 and flytekit ask for Python below 3.13"
)

BESIDE_FLYTEIDL = """
import google.protobuf
from google.protobuf import struct_pb2
from flyteidl.admin import agent_pb2 as theirs
from flyteidl.event import event_pb2 as their_events
from flyte_agent_stubs import adopt
from flyte_agent_stubs.flyteidl.admin import agent_pb2 as ours
from flyte_agent_stubs.flyteidl.event import event_pb2 as our_events
import flyteidl.service.agent_pb2_grpc, flyte_agent_stubs.flyteidl.service.agent_pb2_grpc

assert google.protobuf.__version__.startswith("4.25."), google.protobuf.__version__
assert not hasattr(theirs.Resource(), "custom_info")
assert theirs.Resource.DESCRIPTOR.full_name == ours.Resource.DESCRIPTOR.full_name

# ours -> theirs -> ours: what 1.10.7 does not know survives as an unknown field.
resource = ours.Resource(message="m", phase=3)
resource.custom_info.update({"spark": {"n": 1.5, "list": [None, True, "x"]}})
old = adopt(resource, into=theirs.Resource)
assert type(old) is theirs.Resource and old.message == "m" and old.phase == 3
assert adopt(old, into=ours.Resource) == resource
old.message = "changed"
back = ours.Resource.FromString(old.SerializeToString())
assert back.message == "changed" and back.custom_info == resource.custom_info

# theirs -> ours: what only a future release knows survives in ours.
old.MergeFromString(b"\\xfa\\x3e\\x03new")
new = adopt(old, into=ours.Resource)
assert b"\\xfa\\x3e\\x03new" in new.SerializeToString()

# events: 1.10.7 knows custom_info there.
event = their_events.TaskExecutionEvent(phase_version=7)
event.custom_info.update({"n": 1})
read = adopt(event, into=our_events.TaskExecutionEvent)
assert read.custom_info["n"] == 1 and read.phase_version == 7
assert adopt(read, into=their_events.TaskExecutionEvent) == event
assert type(event.custom_info) is struct_pb2.Struct
print("done")
"""


@needs_old_python
@pytest.mark.parametrize("implementation", ["upb", "python"])
def test_beside_flyteidl_1_10_7_on_its_own_protobuf(
    implementation: str,
    environment: Callable[..., Path],
    real_wheel: Callable[[str], Path],
    flyteidl_1_10_7: Path,
) -> None:
    said = run_python(
        flyteidl_1_10_7, BESIDE_FLYTEIDL, PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=implementation
    )
    assert said == "done\n"


@pytest.fixture(scope="module")
def flyteidl_1_10_7(environment: Callable[..., Path], real_wheel: Callable[[str], Path]) -> Path:
    return environment(str(real_wheel("1.10.7")), "protobuf<4.26", "grpcio")


BESIDE_FLYTEKIT = """
import asyncio
import flytekit
from flytekit.extend.backend.base_agent import Resource as KitResource
from flyteidl.admin import agent_pb2 as theirs
from flyteidl.core.execution_pb2 import TaskExecution
from flyte_agent_stubs import adopt
from flyte_agent_stubs.flyteidl.admin.agent_pb2 import Resource
from flyte_agent_stubs.flyteidl.core.literals_pb2 import LiteralMap

kit = KitResource(phase=TaskExecution.SUCCEEDED, message="ok", custom_info={"spark": {"n": 1}},
                  outputs={"x": 1})
idl = asyncio.run(kit.to_flyte_idl())
assert type(idl) is theirs.Resource
ours = adopt(idl, into=Resource)
assert ours.custom_info["spark"]["n"] == 1 and ours.message == "ok"
assert type(ours.outputs) is LiteralMap
assert ours.outputs.literals["x"].scalar.primitive.integer == 1
assert ours.SerializeToString(deterministic=True) == idl.SerializeToString(deterministic=True)

mine = Resource(phase=TaskExecution.RUNNING)
mine.custom_info.update({"ray": {"dashboard": "http://x"}})
read = KitResource.from_flyte_idl(adopt(mine, into=theirs.Resource))
assert read.custom_info == {"ray": {"dashboard": "http://x"}}

mine.MergeFromString(b"\\xfa\\x3e\\x03new")
assert adopt(adopt(mine, into=theirs.Resource), into=Resource) == mine
print("done", flytekit.__version__)
"""


@needs_old_python
def test_beside_real_flytekit() -> None:
    assert run_python(sys.executable, BESIDE_FLYTEKIT).startswith("done 1.")


BESIDE_FLYTEIDL2 = """
import google.protobuf
from flyteidl2.connector import connector_pb2 as theirs
from flyteidl2.workflow import run_definition_pb2 as their_events
import flyte_agent_stubs
import flyte_agent_stubs.flyteidl.service.agent_pb2_grpc
import flyteidl2.connector.service_pb2_grpc
import flyte_connector_stubs.flyteidl2.connector.service_pb2_grpc
import protovalidate
from flyte_connector_stubs import (
    ActionAttempt, ActionEvent, ActionIdentifier, ActionPhase, Phase, Resource, RunIdentifier, adopt
)
from flyte_connector_stubs.flyteidl2.connector import connector_pb2 as ours

# A connector's resource, in upstream's own SDK and here.
resource = Resource(phase=Phase.RUNNING, custom_info={"spark": {"n": 1.5, "list": [None, "x"]}})
old = adopt(resource.to_proto(), into=theirs.Resource)
assert type(old) is theirs.Resource and old.custom_info["spark"]["n"] == 1.5
assert Resource.from_proto(old) == resource
assert flyte_agent_stubs.Resource(custom_info=resource.custom_info).custom_info["spark"]

# Upstream's event passes on the field that it does not know, and so does its attempt.
run = RunIdentifier(org="o", project="p", domain="d", name="n")
event = ActionEvent(
    id=ActionIdentifier(run=run, name="a"), attempt=1, custom_info={"spark": {"n": 1}}
)
passed = adopt(event.to_proto(), into=their_events.ActionEvent)
assert not hasattr(passed, "custom_info")
passed.phase = 4
assert ActionEvent.from_proto(passed).custom_info == {"spark": {"n": 1}}
assert ActionEvent.from_proto(passed).phase == ActionPhase.ACTION_PHASE_RUNNING
attempt = ActionAttempt(attempt=1, custom_info={"a": {}})
passed = adopt(attempt.to_proto(), into=their_events.ActionAttempt)
assert ActionAttempt.from_proto(passed) == attempt

# The rules in the schema's options, which a wrapper does not apply by itself.
protovalidate.validate(event.to_proto())
try:
    protovalidate.validate(ActionEvent().to_proto())
except protovalidate.ValidationError as error:
    assert "id: value is required" in str(error), error
else:
    raise AssertionError("an event without an identifier was accepted")
print("done")
"""


UPSTREAMS = {
    "4.25.*": "flyteidl2==2.0.53",
    "5.29.*": "flyteidl2==2.0.53",
    "6.33.*": "flyte[connector]==2.12.1",
    "7.*": "flyte[connector]==2.12.1",
}
"""What is beside the stubs: upstream's SDK, whose newest release asks for flyteidl2 2.0.51 and for
protobuf 6.30.1, or flyteidl2 alone."""


@pytest.mark.skipif(sys.version_info < (3, 11), reason="protovalidate needs Python 3.11")
@pytest.mark.parametrize("line", matrix.PROTOBUFS)
def test_connector_stubs_beside_flyteidl2_and_its_sdk(
    line: str, environment: Callable[..., Path]
) -> None:
    if not matrix.allows(asked_for("protobuf"), line):
        pytest.skip(f"on Python {PYTHON} the package asks for another protobuf")
    upstream = UPSTREAMS[line]
    python = environment(upstream, f"protobuf=={line}", "grpcio", "protovalidate>=2.1")
    imports = "import flyte.connectors" if upstream.startswith("flyte[") else ""
    program = f"{imports}\n{BESIDE_FLYTEIDL2}\nprint(google.protobuf.__version__)"
    done, version = run_python(python, program).split()
    assert done == "done"
    assert version.startswith(line.removesuffix("*"))


ON_ANY_RUNTIME = (Path(__file__).with_name("on_any_runtime.py")).read_text("utf-8")
CONNECTORS_ON_ANY_RUNTIME = (Path(__file__).with_name("connectors_on_any_runtime.py")).read_text(
    "utf-8"
)


PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


def asked_for(name: str) -> SpecifierSet:
    """The versions that the package's metadata asks for on this Python."""
    metadata = tomlkit.parse((STUBS / "pyproject.toml").read_text("utf-8")).unwrap()["project"]
    found = [Requirement(line) for line in metadata["dependencies"]]
    [applies] = [
        each for each in found if each.name == name and (not each.marker or each.marker.evaluate())
    ]
    return applies.specifier


@pytest.mark.parametrize("implementation", matrix.IMPLEMENTATIONS)
@pytest.mark.parametrize("line", matrix.PROTOBUFS)
def test_on_every_protobuf(
    line: str, implementation: str, environment: Callable[..., Path]
) -> None:
    asked = asked_for("protobuf")
    if not matrix.allows(asked, line):
        pytest.skip(f"on Python {PYTHON} the package asks for protobuf {asked}")
    python = environment(f"protobuf=={line}", "grpcio")
    said = run_python(
        python,
        ON_ANY_RUNTIME,
        PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=implementation,
        PYTHONWARNINGS=",".join(("error", *matrix.filters(PYTHON, line))),
    )
    version, api, count = said.split()
    assert version.startswith(line.removesuffix("*"))
    assert api == implementation
    assert int(count) > 400
    said = run_python(
        python,
        CONNECTORS_ON_ANY_RUNTIME,
        PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=implementation,
        PYTHONWARNINGS=",".join(("error", *matrix.filters(PYTHON, line))),
    )
    assert int(said) > 500


def test_the_package_installs_with_protobuf_and_grpcio_alone(
    environment: Callable[..., Path],
) -> None:
    python = environment(str(WORKSPACE.runtime), str(STUBS))
    program = (
        "from importlib.metadata import distributions\n"
        "import flyte_agent_stubs.flyteidl.service.agent_pb2_grpc\n"
        "print(sorted(d.name for d in distributions()))"
    )
    said = run_python(python, program, PYTHONPATH="")
    needed = ["flyte-agent-stubs", "flyte-stubs-runtime", "grpcio", "protobuf", "typing_extensions"]
    assert said == f"{needed}\n"


@needs_old_python
def test_messages_of_the_real_flyteidl_are_taken() -> None:
    program = (
        "from flyteidl.admin.agent_pb2 import Resource as Theirs\n"
        "from flyte_agent_stubs import Resource, adopt\n"
        "theirs = Theirs(message='m'); theirs.custom_info.update({'a': {'n': 1}})\n"
        "ours = Resource.from_proto(theirs)\n"
        "assert adopt(ours.to_proto(), into=Theirs) == theirs\n"
        "print(ours)"
    )
    assert run_python(sys.executable, program) == (
        "Resource(message='m', custom_info={'a': {'n': 1}})\n"
    )


def test_without_extras_the_rest_works_and_the_missing_one_is_named(
    environment: Callable[..., Path],
) -> None:
    python = environment(str(WORKSPACE.runtime), str(STUBS))
    program = """
from flyte_agent_stubs.custom_info import CustomInfoPolicy
print(CustomInfoPolicy().apply({"a": {"n": 1}}))
for settings in ({"namespaces": {"a": {"type": "object"}}}, {"secret_values": "refuse"}):
    try:
        CustomInfoPolicy(**settings).apply({"a": {}})
    except ImportError as error:
        print(error)
"""
    said = run_python(python, program, PYTHONPATH="")
    assert said.splitlines() == [
        "{'a': {'n': 1}}",
        'a JSON Schema needs jsonschema: pip install "flyte-stubs-runtime[jsonschema]"',
        "searching values for secrets needs detect-secrets:"
        ' pip install "flyte-stubs-runtime[secrets]"',
    ]
