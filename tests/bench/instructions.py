"""Instructions of a call or an import, counted by callgrind: the same on a busy machine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from shutil import which

from tests.bench.counted import REPEATS

IMPORTS = ("from flyte_agent_stubs import Resource",)


def why_not() -> str | None:
    """Says why instructions cannot be counted here, or nothing."""
    missing = [each for each in ("valgrind", "vgdb") if which(each) is None]
    return f"{' and '.join(missing)} not found: apt-get install valgrind" if missing else None


def calls(*sizes: int, peers: bool) -> dict[str, int]:
    """Instructions of a call of each way, and of its peers'."""
    at_once = ["--toggle-collect=PyRun_StringFlags", "--dump-after=PyRun_StringFlags"]
    program = ["-m", "tests.bench.counted", "peers" if peers else "alone", *map(str, sizes)]
    with tempfile.TemporaryDirectory() as folder:
        output = _callgrind(Path(folder), ["--instr-atstart=no", *at_once], program)
        names: list[str] = json.loads(output.splitlines()[-1])
        totals = [_total(Path(folder, f"out.{number + 1}")) for number in range(len(names))]
    return {
        name: (total - totals[0]) // REPEATS
        for name, total in zip(names[1:], totals[1:], strict=True)
    }


def imports(statements: Sequence[str] = IMPORTS) -> dict[str, int]:
    """Instructions of a process that imports something, beyond those of one that does not."""
    bare = _process("")
    return {each: _process(each) - bare for each in statements}


def _process(statement: str) -> int:
    _python(["-c", statement])  # compiles the bytecode
    with tempfile.TemporaryDirectory() as folder:
        _callgrind(Path(folder), [], ["-c", statement])
        return _total(Path(folder, "out"))


def _callgrind(folder: Path, options: list[str], program: list[str]) -> str:
    tool = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
    return _python(program, *tool, *options)


def _python(program: list[str], *before: str) -> str:
    done = subprocess.run(
        [*before, sys.executable, *program],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(program)} failed:\n{done.stderr}")
    return done.stdout


def _total(profile: Path) -> int:
    found = re.search(r"^totals: (\d+)$", profile.read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit(f"{profile.name}: callgrind counted nothing")
    return int(found[1])
