"""The pipeline: a vendored schema and our extensions become everything under `generated/`."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen import buf, package, project, protoc, render, stubs, tree, wrappers
from codegen.compare import canonical, differences
from codegen.descriptors import knowing_options
from codegen.emit import model
from codegen.errors import CodegenError
from codegen.extend import Extended, extend
from codegen.outcome import Result
from codegen.printer import Printer
from codegen.stages import Stages

_BANNER = "Written by `nox -s generate` from proto/vendor and proto/extensions. Do not edit."


@dataclass(frozen=True)
class Generated:
    """What `generated/` should hold, and what became of the extensions' elements."""

    tree: dict[str, bytes]
    results: tuple[Result, ...]


def generate(vendored: tree.Tree, family: str, release: str, stages: Stages) -> Generated:
    """Runs every stage; writes nothing outside temporary folders.

    Args:
        vendored: the `.proto` files of a release, as `nox -s vendor` prints them.
        family: the name of the schema's family.
        release: the release that `vendored` holds.
        stages: shows what runs.

    Raises:
        CodegenError: the extensions do not fit, or a tool fails.
    """
    ours = package.load(project.CODEGEN / "package.toml")
    protos = {name: text for name, text in vendored.items() if name.endswith(".proto")}
    with stages.stage("compile", f"compiling {len(protos)} files of {family} {release}"):
        base = _compile(protos)
    with stages.stage("extend", "laying the extensions over it"):
        extended = extend(base, protos, project.EXTENSIONS)
    files = extended.files
    emitting = stages.stage("emit", "printing it, and writing types, modules and services")
    with emitting, ThreadPoolExecutor() as pool:
        types = pool.submit(stubs.type_stubs, files, extended.docs, ours.package)
        upstream_types = pool.submit(
            stubs.upstream_stubs, base, extended.docs, family, ours.stubs.undeclared
        )
        printed = pool.submit(_print, extended, protos)
        modules = model.read(files, ours.package)
        wrapped = wrappers.read(files, project.CODEGEN / "wrappers.toml")
        rendered = render.render(
            modules,
            wrapped,
            extended.results,
            ours,
            family=family,
            release=release,
            sources=project.CODEGEN,
        )
        texts, typed = printed.result(), types.result()
        upstream_typed = upstream_types.result()
    produced = {
        **{f"proto/{name}": text for name, text in texts.items()},
        **rendered,
        **typed,
        **{f"{ours.stubs.distribution}/{name}": text for name, text in upstream_typed.items()},
        f"{ours.package}/image.binpb": files.SerializeToString(deterministic=True),
        **{
            str(PurePosixPath(folder, path.name)): path.read_bytes()
            for folder in ours.distributions.values()
            for path in project.LEGAL
        },
    }
    return Generated(tree.with_sums(produced, f"{family} {release}"), extended.results)


def _compile(texts: tree.Tree) -> FileDescriptorSet:
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), texts)
        return protoc.compile_tree(Path(temporary), texts)


def _print(extended: Extended, vendored: tree.Tree) -> dict[str, bytes]:
    """The extended schema's text, proven to compile to the very descriptors that it came from.

    Files that no extension speaks of stay as they were vendored, to the letter.
    """
    known = knowing_options(extended.files)
    spoken_of = {result.file for result in extended.results}
    printer = Printer(known, {**extended.docs, **dict.fromkeys(spoken_of, _BANNER)})
    printed = {
        file.name: printer.file(file).encode() for file in known.file if file.name in spoken_of
    }
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, printed)
        if printed:
            buf.format_tree(folder)
        texts = {**vendored, **tree.read(folder)}
    again = type(known).FromString(_compile(texts).SerializeToString())
    for difference in differences(canonical(known), canonical(again)):
        raise CodegenError(
            f"the printed text compiles to another descriptor: {difference}",
            where="generated/proto",
            todo="This is a fault of codegen/printer.py: please report it.",
        )
    return texts
