"""A folder is replaced as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.tools import tree

OLD = tree.with_sums({"a/same": b"same", "a/changes": b"old", "a/b/goes": b"gone"}, "old 1")
NEW = tree.with_sums({"a/same": b"same", "a/changes": b"new", "c/comes": b"come"}, "new 2")


def stamps(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in tree.read(folder)}


def test_a_folder_becomes_the_tree_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    os.utime(folder / "a/same", ns=(1, 1))
    changes = tree.replace(folder, NEW)
    assert tree.read(folder) == NEW
    assert changes == tree.Changes(
        added=("c/comes",),
        changed=("SHA256SUMS", "a/changes"),
        removed=("a/b/goes",),
        unchanged=("a/same",),
    )
    assert stamps(folder)["a/same"] == 1
    assert not (folder / "a/b").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_nothing_is_touched_where_nothing_changes(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    before = stamps(folder), folder.stat().st_ino
    assert not tree.replace(folder, OLD)
    assert (stamps(folder), folder.stat().st_ino) == before


def test_other_peoples_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(CodegenError, match=r"did not write: thesis\.tex"):
        tree.replace(tmp_path, NEW)
    assert tree.read(tmp_path) == {"thesis.tex": b"years of work"}


def test_other_peoples_files_in_a_folder_of_ours_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    for name in ("NOTES", ".git/HEAD", "a/own", "dist/one.whl"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("mine")
    before = tree.read(folder)
    with pytest.raises(CodegenError, match=r"write: \.git/HEAD, NOTES, a/own and 1 more"):
        tree.replace(folder, NEW)
    assert tree.read(folder) == before


def test_desktop_litter_is_nobodys(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    (folder / "a/.DS_Store").write_text("")
    (folder / "a/__pycache__").mkdir()
    (folder / "a/__pycache__/x.pyc").write_text("")
    assert not tree.compare(folder, OLD)
    tree.replace(folder, NEW)
    assert tree.read(folder) == NEW


def test_a_folder_that_lost_its_checksums_is_mended(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    (folder / tree.SUMS).unlink()
    assert tree.replace(folder, OLD).added == (tree.SUMS,)


@pytest.mark.parametrize("name", ["", "folder/file"])
def test_what_is_no_folder_is_left_alone(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/file").write_text("mine")
    path = tmp_path / name if name else Path(tmp_path.anchor)
    with pytest.raises(CodegenError, match="not a folder that can be replaced"):
        tree.replace(path, NEW)
    assert (tmp_path / "folder/file").read_text() == "mine"


def test_an_empty_folder_is_anybodys(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    tree.replace(tmp_path / "out", NEW)
    assert tree.read(tmp_path / "out") == NEW


@pytest.mark.parametrize("exchanges", [True, False])
def test_a_failure_while_swapping_leaves_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanges: bool
) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
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
        tree.replace(folder, NEW)
    assert tree.read(folder) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_systems_that_cannot_exchange_folders_get_there_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_exchange", lambda one, other: False)
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    tree.replace(folder, NEW)
    assert tree.read(folder) == NEW
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_a_run_mends_what_a_killed_one_left(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    tree.replace(folder, OLD)
    folder.rename(tmp_path / ".out.previous")
    (tmp_path / ".out.staging").write_text("not even a folder")
    changes = tree.replace(folder, NEW)
    assert changes.unchanged == ("a/same",)
    assert tree.read(folder) == NEW
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]
