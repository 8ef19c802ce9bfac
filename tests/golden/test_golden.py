"""What is written for small schemas: a folder a case, `input/` beside `expected/`.

The first word of a folder's name says what its input goes through:

    print-*    .proto files are compiled and printed; the text must compile back
    extend-*   extensions/ are laid over upstream/; the text must compile back
    render-*   .proto files become modules and types, which must be importable
    wrap-*     .proto files and a wrappers.toml become wrappers, which must be importable
    break-*    the gate compares after/ with before/; the reports of what one edit breaks

To renew what is expected, and see with git what changed:

    pytest tests/golden --update
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click
import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.emit import distribution, grpc, pb2, pyi, wrappers
from codegen.emit.package import Package, Stubs, Types
from codegen.emit.source import Source
from codegen.emit.wrappers.model import Wrappers
from codegen.extension.extend import additions, extend
from codegen.gate import compare, report
from codegen.gate.compare import Verdict
from codegen.schema import prove
from codegen.schema.descriptors import closure
from codegen.schema.walk import documentation
from codegen.tools import buf, ruff, tree
from codegen.tools.tree import Tree
from codegen.verdicts import images
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from tests.gate.statements import untrue
from tests.here import WORKSPACE

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/input"))


def printed(case: Path) -> Tree:
    texts = tree.read(case / "input")
    return prove.printed(prove.compiled(texts), comments(case / "input", texts), {})


def comments(folder: Path, texts: Tree) -> dict[str, str]:
    """The comments of files in a folder, by full name."""
    found: dict[str, str] = {}
    for name in (name for name, text in texts.items() if b"//" in text):
        built = buf.build(folder, name)
        assert isinstance(built, bytes), built
        for file in FileDescriptorSet.FromString(built).file:
            found |= documentation(file)
    return found


def extended(case: Path) -> Tree:
    folder = case / "input"
    texts = tree.read(folder / "upstream")
    adds = additions(folder / "extension.toml")
    found = extend(prove.compiled(texts), texts, folder / "extensions", folder / "upstream", adds)
    became = [f"{each.status.value} {each.kind} {each.name}\n" for each in found.results]
    proven = prove.printed(found.files, found.docs, {})
    return {**proven, "results.txt": "".join(became).encode()}


def source(case: Path) -> Source:
    """The schema in the input of a case, as it is where nothing extends it."""
    held = tree.read(case / "input")
    texts = {name: text for name, text in held.items() if name.endswith(".proto")}
    known = {file.name: file for file in prove.compiled(texts).file}
    files = closure({*known, *distribution.NEEDED}, known)
    name = case.name.replace("-", "_")
    return Source(
        family=name,
        release="1.0.0",
        vendored=True,
        folder=case / "input",
        package=Package(
            serial=0,
            stubs=Stubs(
                distribution=case.name,
                package=name,
                description="",
                keywords=(),
                readme="",
                runtime="",
                requires={},
            ),
            types=Types(
                distribution=f"{case.name}-types",
                readme="",
                types_protobuf="4.25",
                types_grpcio="1.60",
                undeclared=(),
            ),
        ),
        published=files,
        files=files,
        docs=comments(case / "input", texts),
        results=(),
    )


def rendered(case: Path) -> Tree:
    schema = source(case)
    produced = {**pb2.render(schema), **grpc.render(schema), **pyi.stubs(schema)}
    produced = ruff.formatted(produced)
    refuse_broken(schema, {**produced, **distribution.package(schema, Wrappers((), ()))})
    return {name: text for name, text in produced.items() if "/google/" not in name}


def wrapped(case: Path) -> Tree:
    schema = source(case)
    found = wrappers.read(schema)
    produced = ruff.formatted(wrappers.render(schema, found))
    refuse_broken(schema, {**pb2.render(schema), **produced, **distribution.package(schema, found)})
    return produced


def reported(case: Path) -> Tree:
    """The reports of the gate about one edit, in every format."""
    verdict = judged()
    package = f"{case.name.removeprefix('break-').replace('-', '_')}/"
    held = tuple(each for each in verdict.findings if each.path.startswith(package))
    verdict = replace(verdict, findings=held, pairs=(), seconds=0.0)
    found = {
        "wide.txt": report.text(verdict, 120),
        "narrow.txt": report.text(verdict, 80),
        "github.txt": report.github(verdict),
        "findings.json": report.as_json(verdict),
        "junit.xml": report.junit(replace(verdict, pairs=judged().pairs)),
    }
    return {name: f"{click.unstyle(text)}\n".encode() for name, text in found.items()}


@functools.cache
def judged() -> Verdict:
    """The gate's verdict on every edit at once: each case has a package of its own."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for side in ("before", "after"):
            for case in CASES:
                if case.name.startswith("break-"):
                    shutil.copytree(case / "input" / side, folder / side, dirs_exist_ok=True)
            buf.image(folder / side, folder / f"{side}.binpb")
        before = images.read("1.0", folder / "before.binpb")
        after = images.read("ours", folder / "after.binpb")
        readers = Contract(
            name="readers",
            title="readers of Order",
            types=named(before, "Order"),
            category="FILE",
            promised=False,
        )
        callers = Contract(
            name="callers",
            title="callers of Orders",
            types=named(before, "Orders"),
            category="WIRE_JSON",
            promised=False,
        )
        whole = images.read("1.0 as vendored", folder / "before.binpb")
        return compare.run(after, [whole], [before], [readers, callers], (), on_pair=lambda: None)


def named(schema: Baseline, name: str) -> tuple[str, ...]:
    return tuple(each.name for each in schema.index.by_short_name[name])


def refuse_broken(schema: Source, produced: Tree) -> None:
    """Imports every module of a package, and has the schema come back from its pool."""
    name = schema.package.stubs.package
    program = f"""
import importlib, pkgutil
import {name}
for module in pkgutil.walk_packages({name}.__path__, "{name}."):
    importlib.import_module(module.name)
for file in {[file.name for file in schema.files.file]}:
    print({name}.POOL.FindFileByName(file).serialized_pb.hex())
"""
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), produced)
        importable = (temporary, str(WORKSPACE.runtime / "src"))
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(importable)},
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stderr
    held = [FileDescriptorProto.FromString(bytes.fromhex(line)) for line in done.stdout.split()]
    assert held == list(schema.files.file)


KINDS: dict[str, Callable[[Path], Tree]] = {
    "print": printed,
    "extend": extended,
    "render": rendered,
    "wrap": wrapped,
    "break": reported,
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_golden(case: Path, request: pytest.FixtureRequest) -> None:
    found = KINDS[case.name.partition("-")[0]](case)
    expected = case / "expected"
    if request.config.getoption("--update", default=False):
        shutil.rmtree(expected, ignore_errors=True)
        tree.write(expected, found)
    assert texts(found) == texts(tree.read(expected)), "renew it: pytest tests/golden --update"


@pytest.mark.parametrize("case", [each for each in CASES if each.name.startswith("break-")])
def test_one_edit_is_one_paragraph(case: Path) -> None:
    edits = 2 if case.name == "break-fields-edited-apart" else 1
    narrow = (case / "expected/narrow.txt").read_text("utf-8")
    assert narrow.count("To fix it:") == edits
    assert (case / "expected/github.txt").read_text("utf-8").count("::error ") == edits
    lines = (case / "expected/findings.json").read_text("utf-8").splitlines()
    said = {json.loads(line)["message"].removesuffix(".") for line in lines}
    assert len(said) == edits
    sides = judged().sides["1.0"]
    assert [each for sentence in said for each in untrue(sentence, sides)] == []


def texts(found: Tree) -> dict[str, str]:
    return {name: text.decode() for name, text in found.items()}
