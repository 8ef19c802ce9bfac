"""The recorded answers of Flyte's core to the hand-picked cases, and its version."""

from __future__ import annotations

from pathlib import Path

import msgspec

from codegen.errors import CodegenError, shown
from conformance.core.observed import Observed

RECORDED = Path(__file__).parent / "answers"
"""The folder with a file for each plugin."""

PLUGINS = ("agent", "connector")
"""Propeller's plugins that talk to agents, the older one first."""


class Recorded(msgspec.Struct, frozen=True):
    """What the core answered.

    Args:
        versions: The versions of the Go modules in it.
        cases: What became of each case, by its name.
        trials: What the trials showed, by their names.
    """

    versions: dict[str, str]
    cases: dict[str, Observed]
    trials: dict[str, object]


def load(plugin: str) -> Recorded:
    """Reads the answers with one of the plugins.

    Raises:
        CodegenError: The file is not there, or is not such a file.
    """
    path = RECORDED / f"{plugin}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Recorded)
    except (OSError, msgspec.DecodeError) as error:
        todo = "nox -s core -- --update"
        raise CodegenError(f"is not usable: {error}", where=shown(path), todo=todo) from None


def save(plugin: str, recorded: Recorded) -> None:
    """Writes the answers with one of the plugins, a line for each round."""
    RECORDED.mkdir(exist_ok=True)
    (RECORDED / f"{plugin}.json").write_bytes(text(recorded))


def text(recorded: Recorded) -> bytes:
    """Returns the content of a file of answers."""
    lines = [f'"versions": {_line(recorded.versions)},', '"cases": {']
    for name, each in recorded.cases.items():
        lines.append(f"  {_line(name)}: {{")
        lines.append(f'    "calls": {_line(each.calls)},')
        lines.append('    "rounds": [')
        lines.append(",\n".join(f"      {_line(one)}" for one in each.rounds))
        lines.append("    ]")
        lines.append("  },")
    lines[-1] = "  }"
    lines += ["},", '"trials": {']
    lines.append(
        ",\n".join(f"  {_line(name)}: {_line(it)}" for name, it in recorded.trials.items())
    )
    return "\n".join(["{", *lines, "}", "}", ""]).encode()


def _line(value: object) -> str:
    return msgspec.json.encode(value, order="deterministic").decode()
