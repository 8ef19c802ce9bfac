"""Runs that are stopped in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import nullcontext

import pytest

from codegen import pipeline
from codegen.tools import tree
from codegen.tools.tree import Tree
from codegen.upstream.family import Family
from codegen.workspace import Workspace
from tests.conftest import Project, copy_project
from tests.here import ROOT

pytestmark = pytest.mark.slow


def test_interrupted_before_anything_is_imported() -> None:
    program = (
        "import builtins, runpy\n"
        "real = builtins.__import__\n"
        "def interrupted(name, *rest, **more):\n"
        "    if name == 'click': raise KeyboardInterrupt\n"
        "    return real(name, *rest, **more)\n"
        "builtins.__import__ = interrupted\n"
        "runpy.run_module('codegen.__main__', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 130
    assert done.stderr.startswith("interrupted: ")
    assert "Traceback" not in done.stderr


def raise_serial(project: Project) -> None:
    project.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Tree]:
    """What a run that is not stopped generates."""
    copied = copy_project(tmp_path_factory.mktemp("stopped") / "project")
    raise_serial(copied)
    family = Family(Workspace(copied.root), "flyteidl")
    return pipeline.from_vendor(family, lambda name, doing: nullcontext()).trees


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
@pytest.mark.parametrize("stage", ["compile", "extend", "emit", "write"])
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_stopped_run_leaves_each_folder_old_or_new(
    stage: str, stop: signal.Signals, copied: Project, new: Mapping[str, Tree]
) -> None:
    """tests/tools/test_tree.py kills the replacement of a folder at each of its steps."""
    raise_serial(copied)
    old = {name: tree.read(copied.root / "generated" / name) for name in new}
    with copied.start("generate") as running:
        assert running.stderr
        for line in running.stderr:
            if line.startswith(stage):
                running.send_signal(stop)
                break
        said = running.stderr.read()
    assert "Traceback" not in said
    if running.returncode and stop != signal.SIGKILL:
        assert running.returncode == 130
        assert "interrupted: " in said
        assert copied.leftovers() == []
    if running.returncode and stage != "write":
        assert {name: tree.read(copied.root / "generated" / name) for name in old} == old
    assert copied.command("generate").returncode == 0
    for name, held in new.items():
        folder = copied.root / "generated" / name
        assert tree.read(folder) == held
        assert held != old[name]
    assert copied.leftovers() == []
