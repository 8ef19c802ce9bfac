"""Prints a published release as `.proto` text, for `proto/<family>/vendor`."""

from __future__ import annotations

import hashlib
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError, shown
from codegen.schema import descriptors, prove
from codegen.tools import tree
from codegen.upstream import wheels
from codegen.upstream.descriptors import from_wheel
from codegen.upstream.family import Family
from codegen.upstream.pins import Pins

_BANNER = "Printed from published descriptors by `nox -s vendor`. Additions go to ../extensions."


def published(pins: Pins, release: str) -> FileDescriptorSet:
    """Reads a release's schema from its wheel and the wheels that it imports from.

    Returns:
        Every file of the family and every file that they import, each after its imports.

    Raises:
        CodegenError: a wheel cannot be fetched, or lacks a file that `upstream.toml` lists.
    """
    family = pins.wheel(release)
    path, *paths = wheels.fetch([family, *(each.wheel for each in pins.imports)])
    own = from_wheel(path, str(family), below=f"{pins.family}/")
    available = dict(own)
    if pins.beside:
        available |= from_wheel(path, str(family), wanted=pins.beside)
    for source, path in zip(pins.imports, paths, strict=True):
        available |= from_wheel(path, str(source.wheel), wanted=source.files)
    return descriptors.closure(own, available)


def print_tree(files: FileDescriptorSet, label: str) -> dict[str, bytes]:
    """Prints a set as `.proto` files with checksums, and checks that they compile back to it.

    Args:
        files: descriptors as published; protobuf's own files are skipped.
        label: family and release, for the head of the checksums.

    Raises:
        CodegenError: something cannot be printed, or the compiled text differs.
    """
    banners = {file.name: _BANNER for file in files.file}
    return tree.with_sums(prove.printed(files, banners, {}), label)


def vendored(family: Family) -> dict[str, bytes]:
    """Reads the vendored `.proto` files, by name, and checks them against their checksums.

    Raises:
        CodegenError: the folder contains another release, or a file was changed, added or
            removed.
    """
    folder, label = family.vendor, family.pins.label
    held = tree.read(folder)
    if tree.SUMS not in held:
        raise _not_as_vendored(folder / tree.SUMS, "is missing", family)
    found_label, sums = tree.parse_sums(held.pop(tree.SUMS))
    if found_label != label:
        what = f"contains {found_label}, but {shown(family.pins.path)} pins {label}"
        raise _not_as_vendored(folder, what, family)
    for name in sorted({*sums, *held}):
        if name not in held:
            raise _not_as_vendored(folder / name, "was removed", family)
        if name not in sums:
            raise CodegenError(
                "is not part of what was vendored",
                where=shown(folder / name),
                todo=f"Move it to {shown(family.extensions)}, if it adds to the schema, or delete"
                " it.",
            )
        found = hashlib.sha256(held[name]).hexdigest()
        if found != sums[name]:
            what = f"was changed by hand: its sha256 is {found}, but {tree.SUMS} has {sums[name]}"
            raise _not_as_vendored(folder / name, what, family)
    return held


def _not_as_vendored(path: Path, what: str, family: Family) -> CodegenError:
    return CodegenError(
        what,
        where=shown(path),
        todo=f"Put additions into {shown(family.extensions)}, and restore {shown(family.vendor)}:"
        " nox -s vendor",
    )
