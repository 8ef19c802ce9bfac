"""Folders that cannot be written."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.helpers import refused
from tests.conftest import Project

pytestmark = pytest.mark.slow


def test_folders_that_cannot_be_written(copied: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for out in (tmp_path / "file/out", Path(os.devnull) / "out"):
        done = copied.command("generate", "--release", "1.16.8", "--out", str(out))
        refused(done, f"{out}: cannot be written", "nothing was changed")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/thesis.tex").write_text("years of work")
    done = copied.command("generate", "--release", "1.16.8", "--out", str(tmp_path / "full"))
    refused(
        done, "contains files that this command did not write: thesis.tex", "nothing was changed"
    )
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["thesis.tex"]
    for place, said in {
        "generated": "lies in generated/, which belongs to this repository",
        "runtime/src": "lies in runtime/",
        "generated/inner": "lies in generated/",
        "proto/flyteidl/vendor": "lies in proto/",
        ".": "contains files that this command did not write",
        "/": "is not a folder that can be replaced",
    }.items():
        refused(copied.command("generate", "--release", "1.10.7", "--out", place), said)


@pytest.mark.skipif(os.name != "posix", reason="modes of folders are POSIX's")
def test_a_folder_without_permission(copied: Project) -> None:
    before = copied.files("generated")
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    generated = copied.root / "generated"
    generated.chmod(0o555)
    try:
        argv = copied.argv("generate")
        if os.geteuid() == 0:  # root writes everywhere, unless it gives its capabilities away
            argv = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *argv]
        done = subprocess.run(argv, cwd=copied.root, capture_output=True, text=True)
        refused(done, "generated/flyte-agent-stubs: cannot be written: ", "Permission denied")
    finally:
        generated.chmod(0o755)
    assert copied.files("generated") == before


def test_a_file_in_the_place_of_a_folder(copied: Project) -> None:
    path = copied.root / "generated/flyteidl-stubs"
    shutil.rmtree(path)
    path.write_text("mine")
    refused(copied.command("generate"), "flyteidl-stubs: is not a folder that can be replaced")
    assert path.read_text() == "mine"
    assert copied.leftovers() == []


def test_a_cache_that_cannot_be_used(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    for arguments in (["generate"], ["vendor"]):
        done = copied.command(*arguments, FLYTE_AGENT_STUBS_CACHE=os.devnull)
        refused(done, f"{os.devnull}: cannot be used as a cache", "Set FLYTE_AGENT_STUBS_CACHE")
