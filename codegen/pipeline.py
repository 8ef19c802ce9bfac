"""Turns a vendored schema and our extensions into the generated distributions, in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass

from codegen.emit import distribution, grpc, package, pb2, pyi, wrappers
from codegen.emit.source import Source
from codegen.errors import CodegenError
from codegen.extension.extend import Extended, additions, extend
from codegen.extension.results import Result
from codegen.schema import prove
from codegen.schema.descriptors import closure
from codegen.tools import ruff
from codegen.tools.tree import Tree
from codegen.upstream.family import Family
from codegen.upstream.vendor import print_tree, published, vendored

_BANNER = "Written by `nox -s generate` from the vendored schema and our extensions. Do not edit."

Stage = Callable[[str, str], AbstractContextManager[None]]
"""Shows a stage while it runs. Takes its one-word name and a progress message."""

Counting = Callable[[int], AbstractContextManager[Callable[[], None]]]
"""Shows progress over a number of pairs. Yields a function to call after each pair."""


@dataclass(frozen=True)
class Generated:
    """The generated distributions of a family, and the status of each extension element.

    Args:
        label: family and release, such as `flyteidl 1.16.8`.
        trees: the files of each distribution, by its name.
        results: the status of each element of the extensions.
    """

    label: str
    trees: Mapping[str, Tree]
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Merged:
    """The extended schema, before anything is rendered.

    Args:
        source: the input of every output.
        extended: the merged files, and the extensions that went into them.
        texts: upstream's `.proto` files.
    """

    source: Source
    extended: Extended
    texts: Tree


def from_vendor(family: Family, stage: Stage) -> Generated:
    """Generates the distributions for the vendored release.

    Raises:
        CodegenError: `proto/<family>` is inconsistent, or a tool fails.
    """
    return generate(family, family.pins.release, vendored(family), stage)


def from_release(family: Family, release: str, stage: Stage) -> Generated:
    """Generates the distributions for any release of the window.

    Raises:
        CodegenError: the release is not in the window, the extensions conflict with it, or a tool
            fails.
    """
    release = family.pins.wheel(release).version
    label = f"{family.name} {release}"
    with stage("fetch", f"fetching {label} and what it imports"):
        files = published(family.pins, release)
    with stage("vendor", "printing the schema, and compiling it back as proof"):
        texts = print_tree(files, label)
    return generate(family, release, texts, stage)


def merge(family: Family, release: str, texts: Tree, stage: Stage) -> Merged:
    """Compiles a release's schema, and merges the extensions into it.

    Args:
        family: the family.
        release: the release of `texts`.
        texts: the `.proto` files of that release, as `nox -s vendor` prints them.
        stage: shows the running stage.

    Raises:
        CodegenError: the extensions conflict with the release, or a tool fails.
    """
    names = package.load(family)
    protos = {name: text for name, text in texts.items() if name.endswith(".proto")}
    with stage("compile", f"compiling {len(protos)} files of {family.name} {release}"):
        base = prove.compiled(protos)
    with stage("extend", "merging the extensions"):
        adds = additions(family.folder / "extension.toml")
        extended = extend(base, protos, family.extensions, family.vendor, adds)
    held = {file.name: file for file in extended.files.file}
    source = Source(
        family=family.name,
        release=release,
        vendored=release == family.pins.release,
        folder=family.folder,
        package=names,
        published=base,
        files=closure({*held, *distribution.NEEDED}, held),
        docs=extended.docs,
        results=extended.results,
    )
    return Merged(source, extended, protos)


def generate(family: Family, release: str, texts: Tree, stage: Stage) -> Generated:
    """Runs every stage of the generation. Writes nothing outside temporary folders.

    Args:
        family: the family.
        release: the release of `texts`.
        texts: the `.proto` files of that release, as `nox -s vendor` prints them.
        stage: shows the running stage.

    Raises:
        CodegenError: the extensions conflict with the release, or a tool fails.
    """
    merged = merge(family, release, texts, stage)
    source, names = merged.source, merged.source.package
    legal = {path.name: path.read_bytes() for path in family.workspace.legal}
    emitting = stage("emit", "printing the schema, and rendering types, modules and services")
    with emitting, ThreadPoolExecutor() as pool:
        printed = pool.submit(_printed, merged.extended, merged.texts)
        typed = pool.submit(pyi.stubs, source)
        upstream_typed = pool.submit(pyi.upstream, source)
        wrapped = wrappers.read(source)
        image = source.files.SerializeToString(deterministic=True)
        stubs = _joined(
            legal,
            distribution.stubs(source, wrapped),
            pb2.render(source),
            grpc.render(source),
            wrappers.render(source, wrapped),
            {f"{names.stubs.package}/image.binpb": image},
            typed.result(),
            {f"proto/{name}": text for name, text in printed.result().items()},
        )
        types = _joined(legal, distribution.types(source), upstream_typed.result())
    trees = {
        names.stubs.distribution: ruff.formatted(stubs),
        names.types.distribution: ruff.formatted(types),
    }
    return Generated(f"{family.name} {release}", trees, source.results)


def modules(source: Source) -> Tree:
    """Returns the modules that read, write and call what the schema declares, as `generate` does.

    Raises:
        CodegenError: ruff is missing.
    """
    return ruff.formatted({**pb2.render(source), **grpc.render(source)})


def _joined(*outputs: Tree) -> Tree:
    """Joins the files of several outputs.

    Raises:
        CodegenError: two outputs write the same file.
    """
    joined: dict[str, bytes] = {}
    for output in outputs:
        for name in output:
            if name in joined:
                raise CodegenError(
                    f"two outputs write {name}",
                    where="wrappers.toml: modules",
                    todo="Give the module of wrappers another name.",
                )
        joined |= output
    return joined


def _printed(extended: Extended, texts: Tree) -> Tree:
    """Prints the extended schema. Files without an extension keep their vendored text."""
    touched = {result.file for result in extended.results}
    docs = {**extended.docs, **dict.fromkeys(touched, _BANNER)}
    untouched = {name: text for name, text in texts.items() if name not in touched}
    return prove.printed(extended.files, docs, untouched)
