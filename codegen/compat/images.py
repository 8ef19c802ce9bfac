"""Images to compare: ours, upstream's releases, what was vendored, our own last release, a ref."""

from __future__ import annotations

import functools
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError
from packaging.version import Version

from codegen import buf, project, tree, upstream, vendor
from codegen.compare import name_in_json
from codegen.errors import CodegenError
from codegen.git import git
from codegen.schema.index import Index
from codegen.upstream import parse_version

RELEASED = project.PROTO / "released"
"""The image of each of our own releases, by its version."""


def ours(output: Path) -> None:
    """The extended schema, from the text in `generated/proto`, so that findings have lines.

    Raises:
        CodegenError: the text does not compile.
    """
    folder = project.GENERATED / "proto"
    if not folder.is_dir():
        raise CodegenError("is missing", where=project.shown(folder), todo="nox -s generate")
    buf.image(folder, output)


def vendored(output: Path) -> None:
    """What `nox -s vendor` printed.

    Raises:
        CodegenError: `proto/vendor` is not as vendored.
    """
    pins = upstream.load(project.UPSTREAM)
    names = vendor.verify(project.VENDOR, f"{pins.family} {pins.release}")
    with tempfile.TemporaryDirectory() as temporary:
        held = tree.read(project.VENDOR)
        tree.write(Path(temporary), {name: held[name] for name in names})
        buf.image(Path(temporary), output)


def of_release(pins: upstream.Upstream, release: str, output: Path) -> None:
    """A release's descriptors, out of its wheel; some of them have no JSON names of their own.

    Raises:
        CodegenError: the wheel cannot be had, or the release is not in the window.
    """
    files = name_in_json(vendor.published(pins, release))
    output.write_bytes(files.SerializeToString(deterministic=True))


def last_released() -> Path | None:
    """The image that our own last release was made from; None where there is none yet.

    Raises:
        CodegenError: a file in the folder is not named after a version.
    """
    kept = list(RELEASED.glob("*.binpb"))
    for path in kept:
        if parse_version(path.stem) is None:
            raise CodegenError(
                f"{path.stem!r} is no version",
                where=project.shown(path),
                todo="Name images after their versions: nox -s breaking -- --record does.",
            )
    return max(kept, key=lambda path: Version(path.stem), default=None)


def of_ref(ref: str, output: Path) -> str | None:
    """The extended schema as committed at a git ref; returns the release that was pinned there.

    Raises:
        CodegenError: git or the ref is missing, or the ref has no `generated/proto`.
    """
    protos, pins = project.shown(project.GENERATED / "proto"), project.shown(project.UPSTREAM)
    git(project.ROOT, "rev-parse", "--git-dir")
    try:
        wanted = ("--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        commit = git(project.ROOT, "rev-parse", *wanted)
    except CodegenError:
        raise CodegenError(
            f"this repository has no commit {ref!r}",
            where="--against",
            todo="Name a branch, a tag or a hash; git fetch brings what a shallow clone lacks.",
        ) from None
    with tempfile.TemporaryDirectory() as temporary:
        packed, unpacked = Path(temporary, "ref.tar"), Path(temporary, "ref")
        try:
            git(project.ROOT, "archive", "--output", str(packed), commit, protos, pins)
        except CodegenError:
            raise CodegenError(
                f"{ref} has no {protos}", where="--against", todo="Name a ref of this repository."
            ) from None
        with tarfile.open(packed) as archive:
            archive.extractall(unpacked, filter="data")
        buf.image(unpacked / protos, output)
        release = project.read_toml(unpacked / pins).get("release")
    return release if isinstance(release, str) else None


@dataclass(frozen=True, eq=False)
class Older:
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


def read(label: str, image: Path, release: str | None = None) -> Older:
    """What an image holds.

    Raises:
        CodegenError: it is no image.
    """
    try:
        files = FileDescriptorSet.FromString(image.read_bytes())
        if not files.file:
            raise DecodeError("it holds no files")
    except (OSError, DecodeError) as error:
        raise CodegenError(
            f"is no image: {error}",
            where=project.shown(image),
            todo="Restore the file; git status shows whether it is the committed one.",
        ) from None
    return Older(label, image, Index(files), release)
