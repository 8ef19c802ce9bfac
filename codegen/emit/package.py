"""`package.toml` of a family: what is particular to the distributions that we publish."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from codegen.tools import toml
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_Text = Annotated[str, Meta(min_length=1)]


class Stubs(Table, frozen=True, kw_only=True):
    """The package that people import; the file says what each key is."""

    distribution: _Text
    package: _Text
    description: _Text
    keywords: tuple[str, ...]
    readme: _Text
    runtime: _Text
    protobuf: _Text
    grpcio: _Text


class Types(Table, frozen=True, kw_only=True):
    """The types of upstream's own modules; the file says what each key is."""

    distribution: _Text
    readme: _Text
    types_protobuf: _Text
    types_grpcio: _Text
    undeclared: tuple[str, ...]


class Package(Table, frozen=True, kw_only=True):
    """The whole file."""

    serial: Annotated[int, Meta(ge=0)]
    stubs: Stubs
    types: Types

    @property
    def distributions(self) -> tuple[str, ...]:
        """Every generated distribution."""
        return (self.stubs.distribution, self.types.distribution)

    def version(self, release: str) -> str:
        """The version of what we publish for a release of the schema: that, and our serial."""
        return f"{release}.{self.serial}"


def load(family: Family) -> Package:
    """Reads the file.

    Raises:
        CodegenError: it is wrong.
    """
    return toml.read(family.folder / "package.toml", Package)
