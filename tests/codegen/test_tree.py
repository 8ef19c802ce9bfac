"""A folder is replaced as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen import tree
from codegen.errors import CodegenError

OLD = {"mark": b"1", "a/same": b"same", "a/changes": b"old", "a/b/goes": b"gone"}
NEW = {"mark": b"1", "a/same": b"same", "a/changes": b"new", "c/comes": b"come"}


def stamps(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in tree.read(folder)}


def test_a_folder_becomes_the_tree_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, marker="mark")
    os.utime(folder / "a/same", ns=(1, 1))
    changes = tree.replace(folder, NEW, marker="mark")
    assert tree.read(folder) == NEW
    assert changes == tree.Changes(
        added=("c/comes",),
        changed=("a/changes",),
        removed=("a/b/goes",),
        unchanged=("a/same", "mark"),
    )
    assert stamps(folder)["a/same"] == 1
    assert not (folder / "a/b").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_nothing_is_touched_where_nothing_changes(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, marker="mark")
    before = stamps(folder), folder.stat().st_ino
    assert not tree.replace(folder, OLD, marker="mark")
    assert (stamps(folder), folder.stat().st_ino) == before


def test_other_peoples_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(CodegenError, match="not a folder that this command made"):
        tree.replace(tmp_path, NEW, marker="mark")
    assert tree.read(tmp_path) == {"thesis.tex": b"years of work"}


def test_an_empty_folder_is_anybodys(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    tree.replace(tmp_path / "out", NEW, marker="mark")
    assert tree.read(tmp_path / "out") == NEW


@pytest.mark.parametrize("exchanges", [True, False])
def test_a_failure_while_swapping_leaves_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanges: bool
) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, marker="mark")
    if not exchanges:
        monkeypatch.setattr(tree, "_exchange", lambda one, other: False)
        real = Path.rename

        def fails_once(self: Path, target: Path) -> Path:
            if self.name.endswith(".staging"):
                raise OSError(28, "No space left on device")
            return real(self, target)

        monkeypatch.setattr(Path, "rename", fails_once)
    else:

        def full(one: Path, other: Path) -> bool:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(tree, "_exchange", full)
    with pytest.raises(CodegenError, match="No space left on device"):
        tree.replace(folder, NEW, marker="mark")
    assert tree.read(folder) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_systems_that_cannot_exchange_folders_get_there_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_exchange", lambda one, other: False)
    folder = tmp_path / "out"
    tree.replace(folder, OLD, marker="mark")
    tree.replace(folder, NEW, marker="mark")
    assert tree.read(folder) == NEW
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_a_run_mends_what_a_killed_one_left(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD, marker="mark")
    folder.rename(tmp_path / ".out.previous")
    (tmp_path / ".out.staging/a").mkdir(parents=True)
    changes = tree.replace(folder, NEW, marker="mark")
    assert changes.unchanged == ("a/same", "mark")
    assert tree.read(folder) == NEW
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]
