"""The images of our own releases: a list with checksums, oldest first, which only grows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from packaging.version import Version

from codegen.emit.package import Package
from codegen.errors import CodegenError, shown
from codegen.schema.descriptors import WELL_KNOWN, closure
from codegen.tools import tree
from codegen.upstream.family import Family
from codegen.upstream.pins import parse_version
from codegen.verdicts import images

_SUFFIX = ".binpb"


@dataclass(frozen=True)
class Released:
    """A release of ours.

    Args:
        version: its version.
        path: the file with its image.
        sha256: the image's checksum.
    """

    version: str
    path: Path
    sha256: str

    @property
    def upstream(self) -> str:
        """The upstream release that it is based on."""
        return self.version.rpartition(".")[0]


def load(family: Family, package: Package) -> tuple[Released, ...]:
    """Reads the list, and checks the images against it.

    Returns:
        Every release, oldest first. Empty before the first one.

    Raises:
        CodegenError: an image is missing, altered or not listed; the list is out of order; or a
            release is newer than the version in `package.toml`.
    """
    held = tree.read(family.released)
    content = held.get(tree.SUMS, b"")
    _, sums = tree.parse_sums(content)
    if len(sums) != max(len(content.splitlines()) - 1, 0):
        raise _wrong(family.released / tree.SUMS, "lists an image twice")
    for name in sorted({*held, *sums} - {tree.SUMS}):
        path = family.released / name
        if name not in sums:
            raise _wrong(path, f"is not listed in {tree.SUMS}, so it is not a release of ours")
        if name not in held:
            raise _wrong(path, f"is missing, although {tree.SUMS} lists it")
        found = hashlib.sha256(held[name]).hexdigest()
        if found != sums[name]:
            raise _wrong(
                path, f"was changed: its sha256 is {found}, but {tree.SUMS} has {sums[name]}"
            )
    releases = tuple(
        Released(name.removesuffix(_SUFFIX), family.released / name, sums[name]) for name in sums
    )
    _refuse_disorder(releases, family, package.version(family.pins.release))
    return releases


def write_schema(release: Released, output: Path) -> None:
    """Writes the schema of a release, as it compiles: without files that no file imports.

    An image also has the files of protobuf that the modules beside it need.

    Raises:
        CodegenError: the image cannot be read, or lacks an import.
    """
    files = {file.name: file for file in images.files(release.path).file}
    wanted = [name for name in files if not name.startswith(WELL_KNOWN)]
    output.write_bytes(closure(wanted, files).SerializeToString(deterministic=True))


def record(family: Family, package: Package, image: bytes) -> Path:
    """Appends the image of the version in `package.toml` to the list. Returns its path.

    Raises:
        CodegenError: another image is recorded for that version, or `load` refuses the list.
    """
    releases = load(family, package)
    version = package.version(family.pins.release)
    path = family.released / f"{version}{_SUFFIX}"
    if path.exists():
        if path.read_bytes() != image:
            raise CodegenError(
                "is recorded already, with another content",
                where=shown(path),
                todo="A release never changes: raise `serial` in package.toml.",
            )
        return path
    images = {each.path.name: each.path.read_bytes() for each in releases} | {path.name: image}
    lines = [f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in images.items()]
    sums = "\n".join([f"# Releases of {package.stubs.distribution}, oldest first", *lines, ""])
    tree.replace(family.released, {**images, tree.SUMS: sums.encode()}, tree.listed)
    return path


def _refuse_disorder(releases: tuple[Released, ...], family: Family, version: str) -> None:
    """Refuses names that are not versions, and versions out of order or in the future."""
    sums = family.released / tree.SUMS
    for each in releases:
        if parse_version(each.version) is None or each.path.suffix != _SUFFIX:
            raise _wrong(sums, f"lists {each.path.name}, and should list VERSION{_SUFFIX}")
    for older, newer in pairwise(releases):
        if Version(older.version) >= Version(newer.version):
            raise _wrong(sums, f"lists {older.version} before {newer.version}")
    if releases and Version(releases[-1].version) > Version(version):
        raise CodegenError(
            f"lists {releases[-1].version}, which is newer than {version}, the version of"
            f" {shown(family.folder / 'package.toml')} and {shown(family.pins.path)}",
            where=shown(sums),
            todo="Raise the version. A release that was published stays in the list.",
        )


def _wrong(path: Path, what: str) -> CodegenError:
    return CodegenError(
        what,
        where=shown(path),
        todo=f"Restore {shown(path.parent)} from git. Only `nox -s breaking -- --record` adds to"
        " it.",
    )
