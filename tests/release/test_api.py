"""A public name that is gone since the last release is refused, unless the changelog says so."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.release.api import Broken, not_said
from tests.conftest import Project
from tests.here import ROOT
from tests.release.conftest import git, repository


@pytest.fixture
def released(tmp_path: Path) -> Project:
    """A repository whose first commit is v1.16.8.0, and which has a second one."""
    copied = repository(tmp_path / "project")
    shutil.copy(ROOT / "CHANGELOG.md", copied.root)
    git(copied.root, "tag", "v1.16.8.0")
    git(copied.root, "tag", "v1.10.7.0")
    git(copied.root, "tag", "very-old")
    git(copied.root, "add", "--all")
    git(copied.root, "commit", "--quiet", "--message", "later")
    git(copied.root, "tag", "v1.16.8.1")
    return copied


def ask(copied: Project, status: int) -> str:
    done = copied.command("api")
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def test_the_same_names_pass(released: Project) -> None:
    said = ask(released, 0)
    names = "0 public names changed or gone, 0 of them unannounced"
    assert said == f"flyte_agent_stubs since v1.16.8.0: {names}\n"


def test_more_names_pass(released: Project) -> None:
    more = "    new: int = 0\n    phase: Phase"
    released.edit(
        "generated/flyte-agent-stubs/flyte_agent_stubs/agent.py", "    phase: Phase", more
    )
    assert "0 public names" in ask(released, 0)


GRPC = "flyteidl/service/agent_pb2_grpc"


@pytest.mark.parametrize(
    ("path", "edits"),
    [
        ("agent.Resource.phase", [("agent.py", "    phase: Phase", "    stage: Phase")]),
        ("_pool.adopt", [("_pool.py", "def adopt(message: ", "def adopt(msg: ")]),
        (
            "custom_info.merge",
            [
                ("custom_info.py", "import merge, merge_patch", "import merge_patch"),
                ("custom_info.py", '    "merge",\n', ""),
            ],
        ),
        (
            "flyteidl.admin.agent_pb2.Resource.custom_info",
            [("flyteidl/admin/agent_pb2.pyi", "def custom_info(", "def costum_info(")],
        ),
        (
            f"{GRPC.replace('/', '.')}.SyncAgentServiceServicer",
            [
                (f"{GRPC}.py", "class SyncAgentServiceServicer", "class SyncServicer"),
                (f"{GRPC}.pyi", "class SyncAgentServiceServicer", "class SyncServicer"),
            ],
        ),
    ],
)
def test_a_name_that_is_gone_is_refused_until_it_is_announced(
    path: str, edits: list[tuple[str, str, str]], released: Project
) -> None:
    for file, old, new in edits:
        released.edit(f"generated/flyte-agent-stubs/flyte_agent_stubs/{file}", old, new)
    said = ask(released, 1)
    assert f"flyte_agent_stubs.{path}: " in said
    assert "CHANGELOG.md" in said
    parent = path.rpartition(".")[0] if "Resource" in path else path
    released.edit(
        "CHANGELOG.md",
        "## Unreleased\n",
        f"## Unreleased\n\n- Breaking: a new\n  `flyte_agent_stubs.{parent}`.\n",
    )
    assert " 0 of them unannounced" in ask(released, 0)


def test_only_what_is_unreleased_announces() -> None:
    gone = [Broken("pkg.a.B.c", "public object was removed")]
    head = "# Changelog\n\n## Unreleased\n\n"
    assert not_said(gone, f"{head}- Breaking: no more\n  `pkg.a.B`\n") == []
    for text in (
        "- `pkg.a.B.c` is new\n",
        "- Breaking: one thing.\n- Another: `pkg.a.B.c`\n",
        "- Breaking: `pkg.a.Bc`, `pkg`, pkg.a.B\n",
        "## 1.16.8.0\n\n- Breaking: `pkg.a.B.c` is gone\n",
    ):
        assert not_said(gone, head + text) == gone


def test_without_a_release_there_is_nothing_to_compare_with(tmp_path: Path) -> None:
    copied = repository(tmp_path / "project")
    git(copied.root, "tag", "v1.16.8.0")
    assert "no commit before this one bears a version's tag" in ask(copied, 0)


def test_a_shallow_clone_cannot_tell(released: Project, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{released.root}", str(shallow))
    done: subprocess.CompletedProcess[str] = Project(shallow).command("api")
    assert done.returncode == 2
    assert "the clone is shallow" in done.stderr
    assert "git fetch --unshallow --tags" in done.stderr
