"""Builds the images to compare: our schema, and the baselines it is compared with."""

from __future__ import annotations

import functools
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError
from packaging.version import Version

from codegen.emit.package import Package
from codegen.errors import CodegenError, shown
from codegen.schema.compare import name_in_json
from codegen.schema.index import Index
from codegen.tools import buf, toml, tree
from codegen.tools.git import git
from codegen.upstream import vendor
from codegen.upstream.family import Family
from codegen.upstream.pins import Pins, parse_version


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


def last_released(family: Family) -> Path | None:
    """Returns the image of our own last release, or None before the first one.

    Raises:
        CodegenError: a file in the folder is not named after a version.
    """
    images = list(family.released.glob("*.binpb"))
    for path in images:
        if parse_version(path.stem) is None:
            raise CodegenError(
                f"{path.stem!r} is not a version",
                where=shown(path),
                todo="Name images after their versions: nox -s breaking -- --record does.",
            )
    return max(images, key=lambda path: Version(path.stem), default=None)


def of_ref(family: Family, package: Package, ref: str, output: Path) -> str | None:
    """Builds the extended schema at a git ref. Returns the upstream release that was pinned there.

    Raises:
        CodegenError: git is missing, or the ref does not exist or has no extended schema.
    """
    root = family.workspace.root
    text = protos(family, package).relative_to(root).as_posix()
    pinned = family.pins.path.relative_to(root).as_posix()
    git(root, "rev-parse", "--git-dir")
    try:
        wanted = ("--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        commit = git(root, "rev-parse", *wanted)
    except CodegenError:
        raise CodegenError(
            f"this repository has no commit {ref!r}",
            where="--against",
            todo="Name a branch, a tag or a hash; git fetch brings what a shallow clone lacks.",
        ) from None
    with tempfile.TemporaryDirectory() as temporary:
        packed, unpacked = Path(temporary, "ref.tar"), Path(temporary, "ref")
        try:
            git(root, "archive", "--output", str(packed), commit, text, pinned)
        except CodegenError:
            raise CodegenError(
                f"{ref} has no {text}", where="--against", todo="Name a ref of this repository."
            ) from None
        with tarfile.open(packed) as archive:
            archive.extractall(unpacked, filter="data")
        buf.image(unpacked / text, output)
        return toml.read(unpacked / pinned, _Pinned).release


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
    try:
        files = FileDescriptorSet.FromString(image.read_bytes())
        if not files.file:
            raise DecodeError("it contains no files")
    except (OSError, DecodeError) as error:
        raise CodegenError(
            f"is not an image: {error}",
            where=shown(image),
            todo="Restore the file; git status shows whether it is the committed one.",
        ) from None
    return Baseline(label, image, Index(files), release)
