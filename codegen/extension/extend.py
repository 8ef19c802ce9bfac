"""Applies our extensions to the vendored schema."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.errors import CodegenError, shown
from codegen.extension import config
from codegen.extension.compile import Compiled, compiled, read, ready
from codegen.extension.merge import TYPES, merge
from codegen.extension.results import Conflict, Result
from codegen.schema.descriptors import WELL_KNOWN, closure, knowing_options
from codegen.schema.printer import Printer
from codegen.schema.walk import documentation, walk
from codegen.tools.tree import Tree


@dataclass(frozen=True)
class Extended:
    """The extended schema.

    Args:
        files: every file in import order, without comments.
        docs: our comments, by the full name of the element.
        results: the status of each element of the extensions.
        extensions: every extension as compiled, by name.
    """

    files: FileDescriptorSet
    docs: Mapping[str, str]
    results: tuple[Result, ...]
    extensions: Mapping[str, Compiled]


def additions(path: Path) -> frozenset[str]:
    """Reads which types and files the extensions may add.

    Args:
        path: the family's `extension.toml`. If it does not exist, nothing may be added.

    Raises:
        CodegenError: the file is invalid.
    """
    return frozenset(config.load(path).adds)


def extend(
    base: FileDescriptorSet, vendored: Tree, folder: Path, vendor: Path, adds: Collection[str] = ()
) -> Extended:
    """Merges every extension below `folder` into the upstream file of the same name.

    Args:
        base: the vendored schema, with everything it imports.
        vendored: its text, for the extensions to import.
        folder: the extensions.
        vendor: where upstream's files are, for messages.
        adds: full names of types, and names of files, that the extensions may add.

    Raises:
        CodegenError: an extension does not compile or conflicts with upstream, or no extension
            declares an entry of `adds`.
    """
    texts = dict(vendored)
    files = {file.name: file for file in base.file}
    docs: dict[str, str] = {}
    results: list[Result] = []
    declared: set[str] = set()
    extensions: dict[str, Compiled] = {}
    pending = read(folder)
    while pending:
        names = ready(pending, texts)
        with ThreadPoolExecutor() as pool:
            built = list(
                pool.map(lambda name: compiled(name, pending, texts, folder, vendor), names)
            )
        for name, found in zip(names, built, strict=True):
            extension = found.file
            extensions[name] = found
            known = {each.name: each for each in found.imports if each.name.startswith(WELL_KNOWN)}
            files = {**known, **files}
            upstream = files.get(name) or FileDescriptorProto(name=name)
            files[name], became, conflicts = merge(closure(files, files), upstream, extension, adds)
            if conflicts:
                raise _refusal(conflicts, folder)
            results += became
            declared |= {name, *(each.name for each in walk(extension) if each.kind in TYPES)}
            docs |= documentation(extension)
            del pending[name]
            if pending:
                texts[name] = _text(files, name)
    _refuse_unused(adds, declared, folder)
    return Extended(_without_comments(closure(files, files)), docs, tuple(results), extensions)


def _refuse_unused(adds: Collection[str], declared: Collection[str], folder: Path) -> None:
    """Refuses entries of `adds` that no extension declares."""
    for name in sorted(set(adds) - set(declared)):
        near = difflib.get_close_matches(name, declared, n=1)
        meant = f"; the nearest is {near[0]}" if near else ""
        raise CodegenError(
            f"no extension declares {name}{meant}",
            where=f"{shown(folder.with_name('extension.toml'))}: adds",
            todo="Fix the name, or remove the entry.",
        )


def _text(files: Mapping[str, FileDescriptorProto], name: str) -> bytes:
    known = knowing_options(_without_comments(closure(files, files)))
    file = next(file for file in known.file if file.name == name)
    return Printer(known).file(file).encode()


def _without_comments(files: FileDescriptorSet) -> FileDescriptorSet:
    for file in files.file:
        file.ClearField("source_code_info")
    return files


def _refusal(conflicts: Sequence[Conflict], folder: Path) -> CodegenError:
    return CodegenError(
        "\n".join(f"{shown(folder)}/{conflict}" for conflict in conflicts),
        todo="An extension may only add to what upstream has. Nothing was written.",
    )
