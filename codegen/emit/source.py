"""The input of every output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.emit.package import Package
from codegen.extension.results import Result


@dataclass(frozen=True)
class Source:
    """The extended schema of a family's release, with everything the outputs need.

    Args:
        family: the family's name.
        release: upstream's release.
        vendored: whether `release` is the vendored one, for which `proto/<family>` is written.
        folder: `proto/<family>`, with the family's READMEs and `wrappers.toml`.
        package: names and version bounds of the distributions.
        published: the schema as upstream published it, each file after its imports.
        files: the extended schema, each file after its imports, without comments.
        docs: our comments, by the full name of the element.
        results: the status of each element of the extensions.
    """

    family: str
    release: str
    vendored: bool
    folder: Path
    package: Package
    published: FileDescriptorSet
    files: FileDescriptorSet
    docs: Mapping[str, str]
    results: tuple[Result, ...]

    @property
    def version(self) -> str:
        """The version of the distributions."""
        return self.package.version(self.release)
