"""A public name that is gone since the last release is refused, unless the changelog says so."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.release.api import Broken, unannounced
from codegen.workspace import Workspace
from tests.conftest import Project
from tests.here import ROOT
from tests.release.conftest import git, repository


@pytest.fixture
def released(tmp_path: Path) -> Project:
    """A repository whose first commit is v1.16.8.0, and which has a second one."""
    copied = repository(tmp_path / "project")
    shutil.copy(ROOT / "CHANGELOG.md", copied.root)
    (copied.root / "changelog.d").mkdir()
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


def test_the_same_names_and_more_pass(released: Project) -> None:
    more = "        new: int = 0,\n        phase: Phase ="
    released.edit(
        "generated/flyte-agent-stubs/flyte_agent_stubs/agent.py", "        phase: Phase =", more
    )
    names = "0 public names changed or removed, 0 of them unannounced"
    assert ask(released, 0) == f"since v1.16.8.0: {names}\n"


GRPC = "flyteidl/service/agent_pb2_grpc"

GONE = {
    "flyte_agent_stubs.agent.Resource.phase": [("agent.py", "def phase(self)", "def stage(self)")],
    "flyte_agent_stubs.custom_info.to_struct": [
        ("custom_info.py", "    info: Map", "    value: Map")
    ],
    "flyte_agent_stubs.flyteidl.admin.agent_pb2.Resource.custom_info": [
        ("flyteidl/admin/agent_pb2.pyi", "def custom_info(", "def costum_info(")
    ],
    f"flyte_agent_stubs.{GRPC.replace('/', '.')}.SyncAgentServiceServicer": [
        (f"{GRPC}.py", "class SyncAgentServiceServicer", "class SyncServicer"),
        (f"{GRPC}.pyi", "class SyncAgentServiceServicer", "class SyncServicer"),
    ],
}
"""What is gone from each kind of module, by its public name, and the edits that take it away."""

RUNTIME = "runtime/src/flyte_stubs_runtime/pool.py"


def test_names_that_are_gone_are_refused_until_they_are_announced(released: Project) -> None:
    for edits in GONE.values():
        for file, old, new in edits:
            released.edit(f"generated/flyte-agent-stubs/flyte_agent_stubs/{file}", old, new)
    released.edit(RUNTIME, "def adopt(message: ", "def adopt(msg: ")
    said = ask(released, 1)
    for path in GONE:
        assert f"{path}: " in said
    assert "flyte_stubs_runtime.pool.adopt: parameter was removed" in said
    assert "changelog.d/+<any-name>.breaking.md" in said

    parents = [path.rpartition(".")[0] if "Resource" in path else path for path in GONE]
    fragments = released.root / "changelog.d"
    for number, parent in enumerate([*parents, "flyte_stubs_runtime.pool.adopt"]):
        (fragments / f"+{number}.breaking.md").write_text(f"A new\n`{parent}`.\n")
    assert " 0 of them unannounced" in ask(released, 0)

    for fragment in fragments.iterdir():
        fragment.unlink()
    notes = "".join(f"- A new `{parent}`.\n" for parent in parents)
    released.edit(
        "CHANGELOG.md",
        "release notes start -->\n",
        "release notes start -->\n\n## 1.16.8.1 (2026-03-02)\n\n### Breaking\n\n" + notes,
    )
    silent = {line.partition(": ")[0] for line in ask(released, 1).splitlines()[:-2]}
    assert silent == {"flyte_stubs_runtime.pool.adopt"}


def test_only_what_is_unreleased_announces(tmp_path: Path) -> None:
    gone = [Broken("pkg.a.B.c", "public object was removed")]
    fragments = tmp_path / "changelog.d"
    fragments.mkdir()
    changelog = tmp_path / "CHANGELOG.md"

    def left(fragment: str, text: str) -> list[Broken]:
        (fragments / "1.breaking.md").write_text(fragment)
        changelog.write_text(f"# Changelog\n\n{text}")
        return unannounced(gone, Workspace(tmp_path), "v1.16.8.0")

    new, old = "## 1.16.8.1 (2026-03-02)\n\n", "\n## 1.16.8.0 (2026-03-01)\n\n"
    assert left("No more\n`pkg.a.B`.\n", "") == []
    assert left("", f"{new}### Breaking\n\n- `pkg.a.B.c` is gone.\n{old}") == []
    for text in (
        f"{new}### Added\n\n- `pkg.a.B.c`\n{old}",
        f"{new}### Breaking\n\n- One thing.\n\n### Added\n\n- `pkg.a.B.c`\n{old}",
        f"{new}### Breaking\n\n- `pkg.a.Bc`, `pkg`, pkg.a.B\n{old}",
        f"{old}### Breaking\n\n- `pkg.a.B.c` is gone\n",
    ):
        assert left("", text) == gone


def test_without_a_release_there_is_nothing_to_compare_with(tmp_path: Path) -> None:
    copied = repository(tmp_path / "project")
    git(copied.root, "tag", "v1.16.8.0")
    assert "no earlier commit has a version tag" in ask(copied, 0)


def test_a_shallow_clone_cannot_tell(released: Project, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{released.root}", str(shallow))
    done: subprocess.CompletedProcess[str] = Project(shallow).command("api")
    assert done.returncode == 2
    assert "the clone is shallow" in done.stderr
    assert "git fetch --unshallow --tags" in done.stderr
