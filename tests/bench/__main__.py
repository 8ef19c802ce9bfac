"""`nox -s bench`: the toolchain against bare protoc, import against upstream's, the codec.

Instructions stand beside times where valgrind is installed.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from rich.console import Console
from rich.table import Table

from codegen.errors import CodegenError
from flyte_stubs_runtime import speedups
from tests.bench import budgets, codec, instructions, memory
from tests.bench.pairs import Command, Pair, compare
from tests.conftest import copy_project
from tests.here import IMPORTABLE


@click.command()
@click.option(
    "--runs",
    type=click.IntRange(min=1),
    default=9,
    show_default=True,
    help="Counted runs of each command.",
)
@click.option(
    "--budgets",
    "gate",
    type=click.Choice(["check", "set"]),
    help="Only count instructions, and compare them with the budgets or store them as budgets.",
)
def main(runs: int, gate: str | None) -> None:
    """Measure and print tables."""
    if gate == "check":
        click.echo(budgets.check())
    elif gate == "set":
        if reason := budgets.why_not_set():
            raise click.ClickException(f"budgets are not set: {reason}")
        budgets.save(budgets.measure())
    else:
        report(runs)


def report(runs: int) -> None:
    table = Table(title=f"medians of {runs} runs in turn", title_justify="left")
    for column in ("ours", "peer", "s", "s of the peer", "ratio", "aim"):
        table.add_column(column)
    with tempfile.TemporaryDirectory() as temporary:
        for row in (
            generating(Path(temporary, "generate"), runs),
            *importing(Path(temporary, "import"), runs),
        ):
            table.add_row(*row)
    out = Console(width=120)
    out.print(table)
    used = "Python's" if speedups.compiled is None else "the compiled"
    speed = Table(title=f"custom_info, in one process, with {used} codec", title_justify="left")
    for column in ("way", "values", "ours, a value", "times as long as ours"):
        speed.add_column(column)
    for each in codec.rows(runs):
        speed.add_row(*each)
    out.print(speed)
    out.print(counting())
    held = Table(title="memory that an import takes", title_justify="left")
    held.add_column("import")
    held.add_column("beyond the interpreter", justify="right")
    for line in memory.rows({**os.environ, "PYTHONDONTWRITEBYTECODE": ""}):
        held.add_row(*line)
    out.print(held)


def counting() -> Table | str:
    """Instructions, which do not depend on what else the machine does."""
    if reason := instructions.why_not():
        return f"instructions are not counted: {reason}"
    table = Table(title="instructions of a call, in thousands", title_justify="left")
    for column in ("way, values", "ours", "compiled", "the others"):
        table.add_column(column)
    sizes = 10, 100, 1_000
    counts = instructions.calls(*sizes, beside="peers")
    statements = ("import flyteidl.admin.agent_pb2", *instructions.IMPORTS)
    imports = instructions.imports(statements)
    try:
        counts |= instructions.flyte_sdk(*sizes)
        sdk = instructions.sdk_python()
        imports |= instructions.imports(instructions.SDK_IMPORTS, python=sdk)
    except CodegenError as error:
        table.caption = f"flyte-sdk is not counted: {error}"
    compiled: dict[str, int] = {}
    if instructions.is_compiled():
        compiled = instructions.calls(*sizes, beside="nothing", codec=instructions.COMPILED)
        compiled |= instructions.imports(codec=instructions.COMPILED)
    cells = {name: f"{count / 1_000:,.0f}" for name, count in compiled.items()}
    for way in budgets.ours(counts):
        others = (
            f"{name.removeprefix(way + ': ')} {count / 1_000:,.0f}"
            for name, count in counts.items()
            if name.startswith(f"{way}: ")
        )
        table.add_row(way, f"{counts[way] / 1_000:,.0f}", cells.get(way, ""), ", ".join(others))
    for statement, count in imports.items():
        table.add_row(statement, f"{count / 1_000:,.0f}", cells.get(statement, ""), "")
    return table


def row(ours: str, peer: str, pair: Pair, aim: str) -> tuple[str, ...]:
    return ours, peer, f"{pair.ours:.3f}", f"{pair.peer:.3f}", f"{pair.ratio:.2f}", aim


def environment(root: Path, **more: str) -> dict[str, str]:
    scripts = sysconfig.get_path("scripts")
    path = scripts + os.pathsep + os.environ["PATH"]
    cache = str(root / "cache")
    # With $PYTHONDONTWRITEBYTECODE, every import of others' packages would compile them.
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PATH": path, "FLYTE_AGENT_STUBS_CACHE": cache}
    return {**os.environ, **kept, **more}


def generating(root: Path, runs: int) -> tuple[str, ...]:
    """Everything anew, against protoc with the plugins that the two distributions stand for."""
    copy = copy_project(root / "project")
    env = environment(root)
    files = FileDescriptorSet.FromString(
        (copy.root / "generated/flyte-agent-stubs/flyte_agent_stubs/image.binpb").read_bytes()
    )
    names = [file.name for file in files.file]
    image = root / "image.binpb"
    image.write_bytes(files.SerializeToString())
    out = root / "bare"

    def emptied() -> None:
        shutil.rmtree(out, ignore_errors=True)
        (out / "types").mkdir(parents=True)

    options = "quiet,generate_concrete_servicer_stubs"
    package = ["--python_out=.", "--grpc_python_out=."]
    package += [f"--mypy_out={options}:.", f"--mypy_grpc_out={options}:."]
    types = [f"--mypy_out={options}:types", f"--mypy_grpc_out={options}:types"]
    protoc = [sys.executable, "-m", "grpc_tools.protoc", f"--descriptor_set_in={image}"]
    both = " && ".join(shlex.join([*protoc, *plugins, *names]) for plugins in (package, types))
    pair = compare(
        Command(
            "generate",
            copy.argv("generate"),
            copy.root,
            env,
            lambda: shutil.rmtree(copy.root / "generated", ignore_errors=True),
        ),
        Command("protoc", ["sh", "-c", both], out, env, emptied),
        runs,
    )
    return row("generate, everything anew", "bare protoc, same plugins, both", pair, "at most 3")


def compiled(root: Path) -> Path:
    """Copies our packages, with their bytecode, as an installer leaves them."""
    ours = root / "ours"
    for source in IMPORTABLE:
        shutil.copytree(source, ours, dirs_exist_ok=True)
    subprocess.run([sys.executable, "-m", "compileall", "-q", ours], check=True)
    return ours


def importing(root: Path, runs: int) -> Iterator[tuple[str, ...]]:
    """Our modules and wrappers against upstream's, in processes of their own."""
    env = environment(root, PYTHONPATH=str(compiled(root)))
    agent, connector = "flyteidl.admin.agent_pb2", "flyteidl2.connector.connector_pb2"
    flytekits = "from flytekit.extend.backend.base_agent import Resource"
    here, sdk = sys.executable, instructions.sdk_python()
    for python, ours, peer, many, aim in (
        (here, f"import flyte_agent_stubs.{agent}", f"import {agent}", 8, "at most 1"),
        (here, "from flyte_agent_stubs import Resource", flytekits, 1, "at most 0.1"),
        (sdk, f"import flyte_connector_stubs.{connector}", f"import {connector}", 8, "at most 1"),
        (sdk, instructions.IMPORTS[1], instructions.SDK_IMPORTS[1], 1, "at most 0.1"),
    ):
        pair = compare(
            Command("ours", [python, "-c", ours], root, env),
            Command("peer", [python, "-c", peer], root, env),
            runs * many,
        )
        yield row(ours, peer, pair, aim)


if __name__ == "__main__":
    main()
