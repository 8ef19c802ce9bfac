"""The command line as a whole."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.kit.programs import ENVIRONMENT, Command

COMMANDS = ["new", "serve", "trace", "check", "inspect"]


def test_help_names_every_command(flyte_agent: Command) -> None:
    done = flyte_agent("--help")
    assert done.status == 0
    _, listed = done.out.split("Commands:\n")
    assert re.findall(r"^  (\w+)", listed, re.MULTILINE) == COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(flyte_agent: Command, name: str) -> None:
    done = flyte_agent(name, "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Usage: flyte-agent {name} ")


def test_help_imports_nothing_large() -> None:
    program = """
import sys
from flyte_agent_kit.cli import main
sys.argv = ["flyte-agent", "--help"]
try:
    main()
finally:
    print({"grpc", "rich", "msgspec", "flyte_agent_stubs"} & {*sys.modules})
"""
    done = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "set()"


def test_a_command_that_there_is_not(flyte_agent: Command) -> None:
    done = flyte_agent("sevre")
    assert done.status == 2
    assert "No such command" in done.err


def test_what_cannot_be_imported_is_told() -> None:
    program = "from flyte_agent_kit.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "trace", "jobs:Spark"],
        env={**ENVIRONMENT, "FLYTE_STUBS_SPEEDUPS": "2"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "trace cannot be imported: FLYTE_STUBS_SPEEDUPS is '2'" in done.stderr
    assert "Traceback" not in done.stderr
