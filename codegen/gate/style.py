"""Checks our `.proto` files with buf's linter and formatter, apart from listed exceptions."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta

from codegen.errors import shown
from codegen.extension import compile as extensions
from codegen.tools import buf, toml, tree
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_Tree = Literal["extensions", "extended"]
_Text = Annotated[str, Meta(min_length=1)]


class _Exception(Table, frozen=True, kw_only=True):
    tree: _Tree
    rule: _Text
    reason: _Text


class _Exceptions(Table, frozen=True, kw_only=True):
    exception: tuple[_Exception, ...] = ()


def faults(family: Family, protos: Path) -> list[buf.Finding]:
    """Returns the style findings in our extensions and in the extended schema.

    Args:
        family: the family.
        protos: the folder with the text of its extended schema.

    Raises:
        CodegenError: buf is missing, `lint.toml` is invalid, or a file does not compile.
    """
    listed = exceptions(family)
    added = extensions.read(family.extensions)
    with ThreadPoolExecutor() as pool:
        whole = pool.submit(buf.lint, protos, [], ["STANDARD"])
        ours = pool.submit(_extensions, added, protos)
        layout = [pool.submit(_layout, folder) for folder in (family.extensions, protos)]
        found: dict[_Tree, list[buf.Finding]] = {
            "extended": whole.result(),
            "extensions": ours.result(),
        }
        laid_out = [fault for each in layout for fault in each.result()]
    folders: dict[_Tree, Path] = {"extended": protos, "extensions": family.extensions}
    return [*_not_excepted(found, folders, listed, _path(family)), *laid_out]


def exceptions(family: Family) -> tuple[_Exception, ...]:
    """Reads the exceptions in `lint.toml`.

    Raises:
        CodegenError: the file is invalid.
    """
    return toml.read(_path(family), _Exceptions).exception


def _path(family: Family) -> Path:
    return family.folder / "lint.toml"


def _extensions(added: tree.Tree, protos: Path) -> list[buf.Finding]:
    """Lints each extension in place of its extended file. Extensions also need comments."""
    extended = {name: text for name, text in tree.read(protos).items() if name.endswith(".proto")}
    found = []
    for name, text in added.items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            tree.write(folder, {**extended, name: text})
            found += buf.lint(folder, [name], ["STANDARD", "COMMENTS"])
    return found


def _layout(folder: Path) -> list[buf.Finding]:
    return [
        buf.Finding(shown(folder / name), 1, 1, "is not formatted by `buf format`", "FORMAT")
        for name in buf.unformatted(folder)
    ]


def _not_excepted(
    found: Mapping[_Tree, list[buf.Finding]],
    folders: Mapping[_Tree, Path],
    listed: Collection[_Exception],
    path: Path,
) -> Iterator[buf.Finding]:
    for name, findings in found.items():
        folder = shown(folders[name])
        excepted = {each.rule for each in listed if each.tree == name}
        for each in findings:
            if each.rule not in excepted:
                yield replace(each, path=f"{folder}/{each.path}")
        for rule in sorted(excepted - {each.rule for each in findings}):
            message = f"{folder} follows {rule} now: remove the exception"
            yield buf.Finding(shown(path), 1, 1, message, "EXCEPTION")
