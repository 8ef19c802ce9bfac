"""A second family goes all the way beside flyteidl, from its own data alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.tools import tree
from tests import gadgets
from tests.cli.helpers import refused
from tests.conftest import copy_project
from tests.gadgets import Gadgets
from tests.here import WORKSPACE
from tests.inside import Inside

pytestmark = pytest.mark.slow

OURS = ("--family", "gadgets")


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Gadgets:
    """A project with the family in it, vendored and generated; tests do not change it."""
    folder = tmp_path_factory.mktemp("gadgets")
    family = gadgets.add_to(Inside(copy_project(folder / "project").root), folder)
    for command in ("vendor", "generate"):
        done = family.command(command, *OURS)
        assert done.returncode == 0, done.stderr
    return family


def test_vendoring_prints_the_release_with_what_it_imports(generated: Gadgets) -> None:
    vendor = generated.project.root / "proto/gadgets/vendor"
    assert sorted(tree.read(vendor)) == [
        "SHA256SUMS",
        "gadget-marks/marks.proto",
        "gadgets/v1/job.proto",
    ]
    assert (vendor / "SHA256SUMS").read_text().startswith("# gadgets 1.2.0\n")
    assert '[(gadget_marks.unit) = "word"]' in (vendor / "gadgets/v1/job.proto").read_text()


def test_the_pin_moves(generated: Gadgets, tmp_path: Path) -> None:
    family = generated.copy(tmp_path / "project")
    done = family.command("vendor", *OURS, "1.1.0")
    assert done.returncode == 0, done.stderr
    done = family.command("vendor", *OURS, "--check")
    assert done.returncode == 1
    said = "gadgets 1.2.0 is newer than 1.1.0, which is pinned: nox -s vendor -- --family gadgets"
    assert said in done.stdout
    done = family.command("vendor", "1.3.0")
    assert done.returncode == 2
    assert (
        "RELEASE 1.3.0 is about one family, and there are flyteidl (1.10.0 to 1.16.8), gadgets"
        " (1.0.0 to 1.2.0)"
    ) in done.stderr
    assert family.command("vendor", "1.2.0").returncode == 0  # gadgets alone has it
    assert tree.read(family.project.root / "proto") == tree.read(generated.project.root / "proto")


def test_every_file_of_flyteidl_stays_as_it_is(generated: Gadgets) -> None:
    root = generated.project.root
    for name in ("proto/flyteidl", "generated/flyte-agent-stubs", "generated/flyteidl-stubs"):
        assert tree.read(root / name) == tree.read(WORKSPACE.root / name)


def test_no_generated_file_mentions_flyteidl(generated: Gadgets) -> None:
    root = generated.project.root / "generated"
    for name in ("gadget-stubs", "gadgets-types"):
        found = {
            path: line
            for path, text in tree.read(root / name).items()
            if path not in ("LICENSE", "NOTICE")
            for line in text.decode(errors="replace").splitlines()
            if "flyteidl" in line
        }
        assert found == {}


def test_check_covers_all_families(generated: Gadgets, tmp_path: Path) -> None:
    done = generated.command("generate", "--check")
    assert (done.returncode, done.stdout) == (0, "generated/ matches the sources\n")
    family = generated.copy(tmp_path / "project")
    family.project.edit("proto/gadgets/package.toml", "serial = 0", "serial = 1")
    done = family.command("generate", "--check")
    assert done.returncode == 1
    assert "generated/gadget-stubs differs from what the sources generate" in done.stdout
    assert "generated/gadgets-types differs from what the sources generate" in done.stdout
    assert "flyte" not in done.stdout
    assert family.command("generate", "--check", "--family", "flyteidl").returncode == 0


CLAIMED = {
    '"gadget-stubs"': (
        '"flyte-agent-stubs"',
        "stubs.distribution: flyteidl has a distribution flyte-agent-stubs, too",
    ),
    '"gadget_stubs"': (
        '"flyte_agent_stubs"',
        "stubs.package: flyteidl has a package flyte_agent_stubs, too",
    ),
    '"gadgets-types"': (
        '"flyte-stubs-runtime"',
        "types.distribution: this repository has a distribution flyte-stubs-runtime, too",
    ),
}
"""What the family may not be called: the name that it has, another, and what is said of that."""


@pytest.mark.parametrize("name", CLAIMED)
def test_two_families_cannot_have_one_folder(name: str, generated: Gadgets, tmp_path: Path) -> None:
    other, said = CLAIMED[name]
    family = generated.copy(tmp_path / "project")
    family.project.edit("proto/gadgets/package.toml", name, other)
    before = family.project.files("generated")
    for command in (
        ("generate",),
        ("generate", "--family", "flyteidl"),
        ("generate", *OURS, "--release", "1.0.0", "--out", str(tmp_path / "out")),
        ("breaking", *OURS, "--release", "1.0.0"),
        ("build", *OURS),
    ):
        refused(family.command(*command), f"proto/gadgets/package.toml: {said}")
    assert family.project.files("generated") == before
    assert not (tmp_path / "out").exists()


def test_an_extension_of_a_message_that_another_family_has(
    generated: Gadgets, tmp_path: Path
) -> None:
    family = generated.copy(tmp_path / "project")
    path = family.project.root / "proto/gadgets/extensions/flyteidl/admin/agent.proto"
    path.parent.mkdir(parents=True)
    path.write_text(
        'syntax = "proto3";\npackage flyteidl.admin;\nmessage Resource { string job = 100; }\n'
    )
    before = family.project.files("generated")
    refused(
        family.command("generate", *OURS),
        "error: proto/gadgets/extensions/flyteidl/admin/agent.proto:3: flyteidl.admin.Resource:"
        " upstream has no message of this name",
        "Nothing was written.",
    )
    assert family.project.files("generated") == before


def test_a_release_that_no_family_has(generated: Gadgets, tmp_path: Path) -> None:
    for release, said in {
        "1.3.0": "nox -s vendor -- --family gadgets 1.3.0",
        "1.17.0": "nox -s vendor -- --family flyteidl 1.17.0",
        "0.9.0": "lower `first` under [window] in proto/gadgets/upstream.toml",
    }.items():
        out = tmp_path / "out"
        refused(
            generated.command("generate", "--release", release, "--out", str(out)),
            f"--family: --release {release} is in no support window; there are flyteidl (1.10.0"
            " to 1.16.8), gadgets (1.0.0 to 1.2.0)",
            said,
        )
        assert not out.exists()


PROGRAM = """
import importlib, pkgutil
import flyte_agent_stubs, gadget_stubs
from flyte_agent_stubs import Resource
from gadget_stubs import Job, Phase, adopt
from gadget_stubs.gadgets.v1 import job_pb2, job_pb2_grpc
from gadget_stubs.jobs import Place

for package in (gadget_stubs, flyte_agent_stubs):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
job = Job(name="n", phase=Phase.DONE, custom_info={"spark": {"id": "1"}}, place=Place(city="Ulm"))
again = job_pb2.Job.FromString(job.to_bytes())
assert Job.from_proto(again) == job
assert again.custom_info["spark"]["id"] == "1"
assert adopt(again, into=job_pb2.Job) == again
assert Resource(custom_info={"a": {}}).to_proto().DESCRIPTOR.file.pool is flyte_agent_stubs.POOL
assert again.DESCRIPTOR.file.pool is gadget_stubs.POOL
assert job_pb2_grpc.JobServiceServicer.GetJob
assert Job.custom_info.__doc__ is None or "engine" in Job.custom_info.__doc__
print(gadget_stubs.GADGETS_RELEASE, gadget_stubs.__version__, dict(gadget_stubs.EXTENSION))
"""


def test_the_package_imports_beside_flyte_agent_stubs(generated: Gadgets) -> None:
    root = generated.project.root
    folders = ("runtime/src", "generated/gadget-stubs", "generated/flyte-agent-stubs")
    paths = os.pathsep.join(str(root / folder) for folder in folders)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1.2.0 1.2.0.0 {")
    assert "'gadgets.v1.Job.custom_info': 'applied'" in done.stdout


def test_another_release(generated: Gadgets, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = generated.command("generate", *OURS, "--release", "1.0.0", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert (out / "SHA256SUMS").read_text().startswith("# gadgets 1.0.0\n")
    assert "string note = 3" in (out / "gadget-stubs/proto/gadgets/v1/job.proto").read_text()


def test_the_gate_passes_until_something_breaks(generated: Gadgets, tmp_path: Path) -> None:
    family = generated.copy(tmp_path / "project")
    done = family.command("breaking", *OURS, "--record")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing breaks; 3 known to be upstream's" in done.stdout
    assert (family.project.root / "proto/gadgets/released/1.2.0.0.binpb").exists()
    family.project.edit(
        "proto/gadgets/extensions/gadgets/v1/job.proto", "custom_info = 100", "custom_info = 110"
    )
    assert family.command("generate", *OURS).returncode == 0
    done = family.command("breaking", *OURS)
    assert done.returncode == 1
    assert "Field `custom_info` of gadgets.v1.Job moved from 100 to 110" in done.stdout
    assert "our release 1.2.0.0" in done.stdout
    assert "FILE_NO_DELETE" not in done.stdout


def test_a_break_of_upstreams_has_to_be_known(generated: Gadgets, tmp_path: Path) -> None:
    family = generated.copy(tmp_path / "project")
    (family.project.root / "proto/gadgets/known-breaks.toml").write_text("")
    done = family.command("breaking", *OURS, "--release", "1.0.0")
    assert done.returncode == 1
    assert "Field `note` (3) of gadgets.v1.Job was deleted." in done.stdout


def test_the_atlas(generated: Gadgets, tmp_path: Path) -> None:
    done = generated.command("atlas", *OURS, "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "gadgets/atlas.json").read_text("utf-8"))
    assert found["releases"] == list(gadgets.RELEASES)
    page = (tmp_path / "gadgets/index.html").read_text("utf-8")
    assert "gadgets" in page
    assert "flyteidl" not in page
