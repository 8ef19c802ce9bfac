"""Instructions of a call or an import, counted by callgrind: the same on a busy machine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Literal

from packaging.specifiers import SpecifierSet

from conformance.consumers import runtimes
from flyte_stubs_runtime.speedups import VARIABLE
from tests.bench.counted import REPEATS
from tests.here import ROOT

PYTHON, COMPILED = "0", "1"
"""Values of $FLYTE_STUBS_SPEEDUPS."""

SDK_PINS = ROOT / "requirements/flyte-sdk.txt"
IMPORTS = (
    "from flyte_agent_stubs import Resource",
    "from flyte_connector_stubs import Resource",
    "import flyte_connector_stubs.flyteidl2.connector.connector_pb2",
)
SDK_IMPORTS = ("import flyteidl2.connector.connector_pb2", "from flyte.connectors import Resource")
"""What the last two of ours are compared with."""


def is_compiled() -> bool:
    """Whether the compiled codec is installed."""
    return find_spec("flyte_stubs_speedups") is not None


def why_not() -> str | None:
    """Says why instructions cannot be counted here, or nothing."""
    missing = [each for each in ("valgrind", "vgdb") if which(each) is None]
    return f"{' and '.join(missing)} not found: apt-get install valgrind" if missing else None


def calls(
    *sizes: int,
    beside: Literal["nothing", "peers", "sdk"],
    codec: str = PYTHON,
    python: str = sys.executable,
) -> dict[str, int]:
    """Instructions of a call of each way, and of others' that do the same.

    Args:
        sizes: How many values the objects have.
        beside: What is counted, too: flytekit and protobuf, or flyte-sdk, and then not ours.
        codec: `PYTHON` or `COMPILED`.
        python: An interpreter that has them.
    """
    at_once = ["--toggle-collect=PyRun_StringFlags", "--dump-after=PyRun_StringFlags"]
    program = ["-m", "tests.bench.counted", beside, *map(str, sizes)]
    with tempfile.TemporaryDirectory() as folder:
        options = ["--instr-atstart=no", *at_once]
        output = _callgrind(Path(folder), options, [python, *program], **{VARIABLE: codec})
        names: list[str] = json.loads(output.splitlines()[-1])
        totals = [_total(Path(folder, f"out.{number + 1}")) for number in range(len(names))]
    return {
        name: (total - totals[0]) // REPEATS
        for name, total in zip(names[1:], totals[1:], strict=True)
    }


def flyte_sdk(*sizes: int) -> dict[str, int]:
    """Instructions of a call of each way that flyte-sdk has, in an environment of its own.

    Raises:
        CodegenError: The environment cannot be made.
    """
    return calls(*sizes, beside="sdk", python=sdk_python())


def sdk_python() -> str:
    """Makes an environment with flyte-sdk; returns its Python.

    Raises:
        CodegenError: The environment cannot be made.
    """
    return str(runtimes.prepare(SDK_PINS, SpecifierSet(">=3.10")))


def imports(
    statements: Sequence[str] = IMPORTS, codec: str = PYTHON, python: str = sys.executable
) -> dict[str, int]:
    """Instructions of a process that imports something, beyond those of one that does not."""
    with tempfile.TemporaryDirectory() as bytecode:
        bare = _process(python, "", bytecode, codec)
        return {each: _process(python, each, bytecode, codec) - bare for each in statements}


def _process(python: str, statement: str, bytecode: str, codec: str) -> int:
    # $PYTHONDONTWRITEBYTECODE may be set, and then every import would be compiled.
    cached = {"PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": "", VARIABLE: codec}
    _output([python, "-c", statement], **cached)
    with tempfile.TemporaryDirectory() as folder:
        _callgrind(Path(folder), [], [python, "-c", statement], **cached)
        return _total(Path(folder, "out"))


def _callgrind(folder: Path, options: list[str], program: list[str], **env: str) -> str:
    tool = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
    return _output([*tool, *options, *program], **env)


def _output(program: list[str], **env: str) -> str:
    done = subprocess.run(
        program,
        env={**os.environ, "PYTHONHASHSEED": "0", **env},
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
