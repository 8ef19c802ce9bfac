"""A folder is replaced as a whole or not at all."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.tools import git, tree
from tests.here import ROOT

OLD = tree.with_sums({"a/same": b"same", "a/changes": b"old", "a/b/goes": b"gone"}, "old 1")
NEW = tree.with_sums({"a/same": b"same", "a/changes": b"new", "c/comes": b"come"}, "new 2")


def timestamps(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in tree.read(folder)}


def test_a_folder_becomes_the_tree_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    os.utime(folder / "a/same", ns=(1, 1))
    changes = tree.replace(folder, NEW, tree.listed)
    assert tree.read(folder) == NEW
    assert changes == tree.Changes(
        added=("c/comes",),
        changed=("SHA256SUMS", "a/changes"),
        removed=("a/b/goes",),
        unchanged=("a/same",),
    )
    assert timestamps(folder)["a/same"] == 1
    assert not (folder / "a/b").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    before = timestamps(folder), folder.stat().st_ino
    assert not tree.replace(folder, OLD, tree.listed)
    assert (timestamps(folder), folder.stat().st_ino) == before


def test_other_peoples_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(CodegenError, match=r"did not write: thesis\.tex"):
        tree.replace(tmp_path, NEW, tree.listed)
    assert tree.read(tmp_path) == {"thesis.tex": b"years of work"}


def test_other_peoples_files_in_a_folder_of_ours_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    for name in ("NOTES", ".git/HEAD", "a/own", "dist/one.whl"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("mine")
    before = tree.read(folder)
    with pytest.raises(CodegenError, match=r"write: \.git/HEAD, NOTES, a/own and 1 more"):
        tree.replace(folder, NEW, tree.listed)
    assert tree.read(folder) == before


def test_desktop_litter_is_ignored_and_removed(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    (folder / "a/.DS_Store").write_text("")
    (folder / "a/__pycache__").mkdir()
    (folder / "a/__pycache__/x.pyc").write_text("")
    assert not tree.compare(folder, OLD)
    tree.replace(folder, NEW, tree.listed)
    assert tree.read(folder) == NEW


def test_a_folder_that_lost_its_checksums_gets_them_back(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    (folder / tree.SUMS).unlink()
    assert tree.replace(folder, OLD, tree.listed).added == (tree.SUMS,)


@pytest.mark.parametrize("name", ["", "folder/file"])
def test_what_is_not_a_folder_is_left_alone(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/file").write_text("mine")
    path = tmp_path / name if name else Path(tmp_path.anchor)
    with pytest.raises(CodegenError, match="not a folder that can be replaced"):
        tree.replace(path, NEW, tree.listed)
    assert (tmp_path / "folder/file").read_text() == "mine"


def test_an_empty_folder_can_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    tree.replace(tmp_path / "out", NEW, tree.listed)
    assert tree.read(tmp_path / "out") == NEW


@pytest.mark.parametrize("which", ["out", ".out.staging"])
@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_while_swapping_leaves_the_old_folder(
    which: str, failure: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self.name == which:
            raise failure
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises((CodegenError, KeyboardInterrupt), match="No space left on device|^$"):
        tree.replace(folder, NEW, tree.listed)
    assert tree.read(folder) == OLD
    assert os.listdir(tmp_path) == ["out"]


KILLED_EVERYWHERE = """
import os, signal, sys
from pathlib import Path
from codegen.tools import git, tree
from tests.here import ROOT
from tests.tools.test_tree import NEW, OLD

STEPS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.utime"}
folder = Path(sys.argv[1], "out")

def killed_at(step):
    "Replaces OLD by NEW in a process that is killed at that step; whether it came so far."
    child = os.fork()
    if child == 0:
        steps = iter(range(step))
        def count(event, arguments):
            if event in STEPS and next(steps, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)
        sys.addaudithook(count)
        tree.replace(folder, NEW, tree.listed)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])

step = 0
while True:
    tree.replace(folder, OLD, tree.listed)
    killed = killed_at(step)
    aside = folder.with_name(".out.previous")
    found = tree.read(folder if folder.exists() else aside)
    assert found in (OLD, NEW), (step, sorted(found))
    print(step, "there" if folder.exists() else "aside", "OLD" if found == OLD else "NEW")
    tree.replace(folder, NEW, tree.listed)
    assert tree.read(folder) == NEW
    assert os.listdir(folder.parent) == ["out"]
    if not killed:
        break
    step += 1
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forks of itself")
def test_a_run_killed_at_any_step_leaves_the_old_folder_or_the_new_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED_EVERYWHERE, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    states = [line.split(maxsplit=1)[1] for line in done.stdout.splitlines()]
    assert [state for state, _ in itertools.groupby(states)] == [
        "there OLD",
        "aside OLD",
        "there NEW",
    ]
    assert len(states) > 20


def test_a_run_restores_what_a_killed_one_had_moved_aside(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, tree.listed)
    folder.rename(tmp_path / ".out.previous")
    (tmp_path / ".out.staging").write_text("not even a folder")
    changes = tree.replace(folder, NEW, tree.listed)
    assert changes.unchanged == ("a/same",)
    assert changes.removed == ("a/b/goes",)
    assert tree.read(folder) == NEW
    assert os.listdir(tmp_path) == ["out"]


def test_what_git_tracks_may_be_removed(tmp_path: Path) -> None:
    folder = tmp_path / "generated/out"
    tree.replace(folder, OLD, git.tracked)
    assert git.tracked(folder) == frozenset()
    with pytest.raises(CodegenError, match=r"did not write: a/b/goes"):
        tree.replace(folder, NEW, git.tracked)
    git.git(tmp_path, "init", "--quiet")
    git.git(tmp_path, "add", "--all")
    assert git.tracked(folder) == set(OLD)
    assert tree.replace(folder, NEW, git.tracked).removed == ("a/b/goes",)
