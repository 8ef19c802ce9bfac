"""Finds generated files that do not match the sources, by rendering those that speak on the wire.

The gate judges the text of the extended schema, and users import the modules. Both have to be what
the vendored schema and the extensions give. Types and wrappers are left to
`nox -s generate -- --check`, which compares every byte of everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen import pipeline
from codegen.errors import CodegenError, shown
from codegen.pipeline import Merged
from codegen.schema.compare import canonical
from codegen.schema.descriptors import knowing_options, without_well_known
from codegen.tools import tree
from codegen.tools.tree import Tree
from codegen.upstream.family import Family

_SHOWN = 3


def refuse_drift(family: Family, merged: Merged, text: FileDescriptorSet) -> None:
    """Refuses a distribution that differs from what the sources give.

    Args:
        family: the family.
        merged: the extended schema, from the vendored one and the extensions.
        text: the descriptors that the distribution's `.proto` files compile to.

    Raises:
        CodegenError: a file differs, is missing, or cannot be read.
    """
    folder = family.workspace.generated / merged.source.package.stubs.distribution
    drifted = list(_drifted(folder, merged, text))
    if drifted:
        more = f" and {len(drifted) - _SHOWN} more" if len(drifted) > _SHOWN else ""
        raise CodegenError(
            f"differs from what {shown(family.folder)} gives: {', '.join(drifted[:_SHOWN])}{more}",
            where=shown(folder),
            todo="Generate it, and check again: nox -s generate",
        )


def _drifted(folder: Path, merged: Merged, text: FileDescriptorSet) -> Iterator[str]:
    """Yields the path of each `.proto` file, module and image that differs."""
    package = merged.source.package.stubs.package
    expected = merged.source.files
    wanted, compiled = _by_name(expected), _by_name(text)
    for name in sorted({*wanted, *compiled}):
        if wanted.get(name) != compiled.get(name):
            yield f"proto/{name}"
    image = f"{package}/image.binpb"
    if _read(folder / image) != expected.SerializeToString(deterministic=True):
        yield image
    modules = pipeline.modules(merged.source)
    for path in sorted({*modules, *_beside(folder, modules)}):
        if path not in modules or _read(folder / path) != modules[path]:
            yield path


def _beside(folder: Path, modules: Tree) -> Iterator[str]:
    """Yields the files in the folders of the modules, except type stubs.

    Python prefers a package or a compiled module to `agent_pb2.py` beside it.
    """
    for top in {PurePosixPath(*PurePosixPath(path).parts[:2]) for path in modules}:
        for path in tree.read(folder / top):
            if not path.endswith(".pyi"):
                yield f"{top}/{path}"


def _by_name(files: FileDescriptorSet) -> dict[str, FileDescriptorProto]:
    """Returns files in canonical form, by name."""
    known = canonical(without_well_known(knowing_options(files)))
    # The class of `known` is made anew each time, and only messages of one class are comparable.
    again = FileDescriptorSet.FromString(known.SerializeToString(deterministic=True))
    return {file.name: file for file in again.file}


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
