"""The command: what it prints, and how it ends."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from rich.console import Console

from codegen.errors import CodegenError
from codegen.upstream import wheels
from conformance.consumers import report, runtimes
from conformance.consumers.runtimes import Allowed, Runtime
from tests.conformance.conftest import Started, contract
from tests.here import FLYTEIDL, IMPORTABLE, ROOT


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "conformance.consumers", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, IMPORTABLE))},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_a_run_says_what_came_of_each_release() -> None:
    done = command("--release", "1.10.7", "--release", "1.16.8", "--messages", "3", "--seed", "7")
    assert done.returncode == 0, done.stderr
    lines = {cells[1]: cells for line in done.stdout.splitlines() if (cells := line.split("│"))[1:]}
    old, new = (lines[key] for key in sorted(lines) if key.strip() in ("1.10.7", "1.16.8"))
    assert old[2].strip().startswith("4.25.")
    assert new[2].strip().startswith("7.")
    assert "1 changed" in old[-2]
    assert "GetTaskLogs was unary_unary in 1.10.7, and is unary_stream since 1.11.0" in done.stdout
    assert "nothing differs; " in done.stdout
    assert "--messages 3 --seed 7" in done.stdout
    assert "starting 2 consumers\n" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--release", "9.9.9"), "--release 9.9.9 is in no support window; there are flyteidl ("),
        (
            ("--family", "flyteidl", "--release", "9.9.9"),
            "flyteidl 9.9.9 is not in the support window",
        ),
        (("--family", "flyteidl2", "--release", "x"), "flyteidl2 x is not in the support window"),
        (("--messages", "0"), "Invalid value for '--messages'"),
    ],
)
def test_bad_input(arguments: tuple[str, ...], said: str) -> None:
    done = command(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_failures_are_shown_with_the_smallest_message(start: Callable[..., Started]) -> None:
    program = "conformance.consumers.planted.misreads_an_enum"
    session, fleet = start("1.16.8", program=program)
    session.exchange(contract("event"), fleet, 1, 0, lambda: None)
    console = Console(width=120, record=True, file=io.StringIO())
    report.show(console, session, {each.release: each.hello for each in fleet.consumers})
    text = console.export_text()
    assert "FAILED event: flyteidl.event.TaskExecutionEvent, 2002\nphase: RUNNING\n" in text
    assert "  1.16.8: its class reads 3 for 2 in phase" in text


def test_every_release_runs_on_what_it_allows() -> None:
    pins = FLYTEIDL.pins
    paths = dict(zip(pins.window, wheels.fetch(list(pins.window.values())), strict=True))
    asked = {release: runtimes.allowed(path) for release, path in paths.items()}
    pinned = runtimes.pinned(ROOT)
    assigned = runtimes.assign(asked, pinned)
    assert list(assigned) == list(pins.window)
    assert all(each.protobuf in asked[release].protobuf for release, each in assigned.items())
    assert set(assigned.values()) == set(pinned)
    assert [each.protobuf.major for each in pinned] == [4, 5, 6, 7]
    assert assigned["1.16.8"] == pinned[-1]
    assert assigned["1.10.7"].protobuf.release[:2] == (4, 25)
    assert Version("3.13") not in asked["1.10.7"].python


def test_a_release_that_allows_no_runtime_is_told() -> None:
    asked = {"1.0": Allowed(SpecifierSet("<4"), SpecifierSet())}
    with pytest.raises(CodegenError, match=r"1\.0: asks for protobuf <4, and none is pinned"):
        runtimes.assign(asked, [Runtime(Path("runtime-4.txt"), Version("4.25.9"))])


def test_an_environment_that_cannot_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLYTE_AGENT_STUBS_CACHE", str(tmp_path))
    pins = tmp_path / "runtime-0.txt"
    pins.write_text("protobuf==0.0.1 --hash=sha256:" + "0" * 64 + "\n", "utf-8")
    with pytest.raises(CodegenError, match="uv could not make it"):
        runtimes.prepare(pins, SpecifierSet(">=3.10"))
    assert list((tmp_path / "runtimes").iterdir()) == []
