"""Builds the images to compare: our schema, and the baselines it is compared with."""

from __future__ import annotations

import functools
import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError

from codegen.emit.package import Package
from codegen.errors import CodegenError, shown
from codegen.schema.compare import name_in_json
from codegen.schema.index import Index
from codegen.tools import buf, toml, tree
from codegen.tools.git import OTHER_REF, Commit
from codegen.upstream import vendor
from codegen.upstream.family import Family
from codegen.upstream.pins import Pins


def protos(family: Family, package: Package) -> Path:
    """Returns the folder with the text of the extended schema."""
    return family.workspace.generated / package.stubs.distribution / "proto"


def ours(family: Family, package: Package, output: Path) -> None:
    """Builds the extended schema from its text, so that findings have line numbers.

    Raises:
        CodegenError: the text is missing or does not compile.
    """
    folder = protos(family, package)
    if not folder.is_dir():
        raise CodegenError("is missing", where=shown(folder), todo="Generate it: nox -s generate")
    buf.image(folder, output)


def vendored(family: Family, output: Path) -> None:
    """Builds the vendored schema.

    Raises:
        CodegenError: the folder does not match its checksums.
    """
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), vendor.vendored(family))
        buf.image(Path(temporary), output)


def of_release(pins: Pins, release: str, output: Path) -> None:
    """Extracts a release's descriptors from its wheel, and fills in missing JSON names.

    Raises:
        CodegenError: the wheel cannot be fetched, or the release is not in the window.
    """
    files = name_in_json(vendor.published(pins, release))
    output.write_bytes(files.SerializeToString(deterministic=True))


def of_commit(family: Family, package: Package, commit: Commit, output: Path) -> str | None:
    """Builds the extended schema of a commit. Returns the upstream release that was pinned there.

    Raises:
        CodegenError: the commit has no extended schema, or its schema does not compile.
    """
    root = family.workspace.root
    folder = protos(family, package).relative_to(root).as_posix()
    texts = commit.folder(folder)
    if not texts:
        raise CodegenError(
            f"{commit.ref} has no {folder}",
            where="--against",
            todo="Name a ref of this repository.",
        )
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), texts)
        try:
            buf.image(Path(temporary), output)
        except CodegenError as error:
            raise CodegenError(
                error.what,
                where=f"{commit.ref}:{folder}",
                todo="Name a ref whose schema compiles.",
            ) from None
    pinned = family.pins.path.relative_to(root).as_posix()
    content = commit.read(pinned)
    if content is None:
        return None
    return toml.parse(content, _Pinned, f"{commit.ref}:{pinned}", OTHER_REF).release


class _Pinned(msgspec.Struct):
    """The pin in an `upstream.toml`. Other keys are ignored, as an old ref may have other ones."""

    release: str | None = None


@dataclass(frozen=True, eq=False)
class Baseline:
    """A schema that takes part in a comparison: one that consumers were built with, or ours.

    Args:
        label: its name in reports; an upstream release's version.
        image: the file with the image.
        index: the elements.
        release: the upstream release that it is based on, if known.
    """

    label: str
    image: Path
    index: Index
    release: str | None = None

    @functools.cached_property
    def elements(self) -> frozenset[str]:
        """The full names of all elements."""
        return frozenset(self.index.elements)


def read(label: str, image: Path, release: str | None = None) -> Baseline:
    """Reads an image.

    Raises:
        CodegenError: the file is not an image.
    """
    return Baseline(label, image, Index(files(image)), release)


def files(image: Path) -> FileDescriptorSet:
    """Reads the descriptors in an image.

    Raises:
        CodegenError: the file is not an image.
    """
    try:
        found = FileDescriptorSet.FromString(image.read_bytes())
        if not found.file:
            raise DecodeError("it contains no files")
    except (OSError, DecodeError) as error:
        raise CodegenError(
            f"is not an image: {error}",
            where=shown(image),
            todo="Restore the file; git status shows whether it is the committed one.",
        ) from None
    return found
