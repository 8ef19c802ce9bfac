"""What every output is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.emit.package import Package
from codegen.extension.results import Result


@dataclass(frozen=True)
class Source:
    """A release of a family's schema, extended, and what we make of it.

    Args:
        family: the family's name.
        release: upstream's release.
        vendored: whether that is the release which `proto/<family>` is written for.
        folder: `proto/<family>`, for what a family has of its own: READMEs, `wrappers.toml`.
        package: names and bounds of the distributions.
        published: the schema as upstream published it, a file after its imports.
        files: the extended schema, likewise, without comments.
        docs: our comments, by the full name of what they describe.
        results: what became of each element of the extensions.
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
