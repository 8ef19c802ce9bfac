"""Images to compare: ours, upstream's releases, what was vendored, our own last release, a ref."""

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
    """The folder with the text of the extended schema."""
    return family.workspace.generated / package.stubs.distribution / "proto"


def ours(family: Family, package: Package, output: Path) -> None:
    """The extended schema, from its text, so that findings have lines.

    Raises:
        CodegenError: the text is missing or does not compile.
    """
    folder = protos(family, package)
    if not folder.is_dir():
        raise CodegenError("is missing", where=shown(folder), todo="Write it: nox -s generate")
    buf.image(folder, output)


def vendored(family: Family, output: Path) -> None:
    """What `nox -s vendor` printed.

    Raises:
        CodegenError: the folder is not as vendored.
    """
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), vendor.vendored(family))
        buf.image(Path(temporary), output)


def of_release(pins: Pins, release: str, output: Path) -> None:
    """A release's descriptors, out of its wheel; some of them have no JSON names of their own.

    Raises:
        CodegenError: the wheel cannot be had, or the release is not in the window.
    """
    files = name_in_json(vendor.published(pins, release))
    output.write_bytes(files.SerializeToString(deterministic=True))


def last_released(family: Family) -> Path | None:
    """The image that our own last release was made from; None where there is none yet.

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
    """The extended schema as committed at a git ref; returns the release that was pinned there.

    Raises:
        CodegenError: git or the ref is missing, or the ref has no such schema.
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
    """Of an `upstream.toml` of any age, the one key that matters here."""

    release: str | None = None


@dataclass(frozen=True, eq=False)
class Baseline:
    """A schema that consumers were built with.

    Args:
        label: as people know it; a release's number, if it is one.
        image: the file with it.
        index: its elements.
        release: the release of upstream's that it was made from, if that is known.
    """

    label: str
    image: Path
    index: Index
    release: str | None = None

    @functools.cached_property
    def elements(self) -> frozenset[str]:
        """Full names of all elements."""
        return frozenset(self.index.elements)


def read(label: str, image: Path, release: str | None = None) -> Baseline:
    """What an image holds.

    Raises:
        CodegenError: it is not an image.
    """
    try:
        files = FileDescriptorSet.FromString(image.read_bytes())
        if not files.file:
            raise DecodeError("it holds no files")
    except (OSError, DecodeError) as error:
        raise CodegenError(
            f"is not an image: {error}",
            where=shown(image),
            todo="Restore the file; git status shows whether it is the committed one.",
        ) from None
    return Baseline(label, image, Index(files), release)
