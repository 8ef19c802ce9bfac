"""`nox -s connectors`: a row for each package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click
import tomlkit
from rich.console import Console
from rich.markup import escape
from rich.table import Table

HERE = Path(__file__).parent
KIT = Path(__file__).resolve().parents[2] / "kit/pyproject.toml"


@click.command()
@click.option("--only", multiple=True, help="Names of packages.")
def main(only: tuple[str, ...]) -> None:
    """Try every package; fail if one fails."""
    table = Table(title="connectors of flytekit on our server", title_justify="left")
    for column in ("package", "connectors", "whole task"):
        table.add_column(column)
    failed = False
    packages = tomlkit.parse((HERE / "packages.toml").read_text("utf-8")).unwrap()
    for name, package in packages.items():
        if only and name not in only:
            continue
        try:
            said = probe(name, package)
        except subprocess.CalledProcessError as error:
            failed = True
            lines = (error.stderr or "").strip().splitlines()
            table.add_row(escape(name), f"[red]{escape(lines[-1] if lines else str(error))}[/]", "")
            continue
        agents = (
            f"{each['name']} ({', '.join(each['task_types'])}{', sync' if each['sync'] else ''})"
            for each in said["agents"]
        )
        table.add_row(escape(name), escape("\n".join(agents)), escape(said.get("lifecycle", "")))
    Console(width=120).print(table)
    sys.exit(failed)


def probe(name: str, package: dict[str, Any]) -> dict[str, Any]:
    """Installs a package, and runs `probe` beside it."""
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin/python"))
        uv = [sys.executable, "-m", "uv", "--quiet"]
        run([*uv, "venv", "--python", sys.executable, folder])
        run(
            [
                *uv,
                "pip",
                "install",
                "--python",
                python,
                name,
                *package.get("with", []),
                *requirements(),
            ]
        )
        script = [str(HERE / "probe.py"), ",".join(package["modules"])]
        lines = run([python, *script, package.get("lifecycle", "")]).splitlines()
        said: dict[str, Any] = json.loads(lines[-1])
        return said


def requirements() -> list[str]:
    """What the kit needs, but for the stubs, which come from the checkout."""
    project = tomlkit.parse(KIT.read_text("utf-8")).unwrap()["project"]
    return [each for each in project["dependencies"] if not each.startswith("flyte-agent-stubs")]


def run(command: list[str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=900, check=True, env=dict(os.environ)
    )
    return done.stdout


if __name__ == "__main__":
    main()
