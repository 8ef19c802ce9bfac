"""The first stage: a published wheel's descriptors, printed as `proto/vendor`."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen import buf, descriptors, protoc, tree, wheels
from codegen.compare import canonical, differences
from codegen.errors import CodegenError
from codegen.printer import Printer
from codegen.project import VENDOR, shown
from codegen.upstream import Upstream

_BANNER = "Printed from published descriptors by `nox -s vendor`. Additions: proto/extensions."


def published(upstream: Upstream, release: str) -> FileDescriptorSet:
    """What a release's wheel and the pinned wheels around it hold, a file after its imports.

    Raises:
        CodegenError: a wheel cannot be had, or lacks a file that it is pinned for.
    """
    family = upstream.wheel(release)
    imported = [source.wheel for source in upstream.imports]
    path, *paths = wheels.fetch([family, *imported])
    available = descriptors.from_wheel(path, str(family), below=f"{upstream.family}/")
    for source, path in zip(upstream.imports, paths, strict=True):
        available |= descriptors.from_wheel(path, str(source.wheel), wanted=source.files)
    return descriptors.closure(available, available)


def print_tree(files: FileDescriptorSet, label: str) -> dict[str, bytes]:
    """The `.proto` files for a set, with checksums, proven to compile back to that set.

    Args:
        files: descriptors as published; protobuf's well-known types are left out.
        label: the release they are, for the head of the checksums.

    Raises:
        CodegenError: something cannot be printed, or does not come back equal.
    """
    known = descriptors.knowing_options(files)
    ours = [file for file in known.file if not file.name.startswith(descriptors.WELL_KNOWN)]
    printer = Printer(known, {file.name: _BANNER for file in ours})
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, {file.name: printer.file(file).encode() for file in ours})
        buf.format_tree(folder)
        compiled = protoc.compile_tree(folder, [file.name for file in ours])
        _prove(known, type(known).FromString(compiled.SerializeToString()))
        printed = tree.read(folder)
    return tree.with_sums(printed, label)


def _prove(published: FileDescriptorSet, compiled: FileDescriptorSet) -> None:
    """Refuses a printed tree that does not compile back to the descriptors that it came from."""
    before, after = (canonical(without_well_known(files)) for files in (published, compiled))
    for difference in differences(before, after):
        raise CodegenError(
            f"the printed text compiles to another descriptor: {difference}",
            where="proto/vendor",
            todo="codegen/printer.py is wrong about this construct; nothing was written.",
        )


def without_well_known(files: FileDescriptorSet) -> FileDescriptorSet:
    """The two sides bring protobuf's own files from the runtime and from the compiler."""
    kept = type(files)()
    kept.file.extend(f for f in files.file if not f.name.startswith(descriptors.WELL_KNOWN))
    return kept


def verify(folder: Path, label: str) -> list[str]:
    """The names of the vendored files, once all are seen to be as `nox -s vendor` wrote them.

    Raises:
        CodegenError: the folder holds another release, or a file was changed, added or removed.
    """
    held = tree.read(folder)
    if tree.SUMS not in held:
        raise _not_as_vendored(folder / tree.SUMS, "is missing")
    found_label, sums = tree.parse_sums(held.pop(tree.SUMS))
    if found_label != label:
        raise _not_as_vendored(folder, f"holds {found_label}, and proto/upstream.toml pins {label}")
    for name in sorted({*sums, *held}):
        if name not in held:
            raise _not_as_vendored(folder / name, "was removed")
        if name not in sums:
            raise CodegenError(
                "is not part of what was vendored",
                where=shown(folder / name),
                todo="Move it to proto/extensions, if it adds to the schema, or delete it.",
            )
        found = hashlib.sha256(held[name]).hexdigest()
        if found != sums[name]:
            raise _not_as_vendored(
                folder / name,
                f"was changed by hand: its sha256 is {found}, and {tree.SUMS} has {sums[name]}",
            )
    return sorted(held)


def _not_as_vendored(path: Path, what: str) -> CodegenError:
    return CodegenError(
        what,
        where=shown(path),
        todo=f"Put additions into proto/extensions, and restore {shown(VENDOR)}: nox -s vendor",
    )
