"""The wheels under test, and their requirements."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from conformance.runtimes.installers import uv

ROOT: Final = Path(__file__).parents[2]

SOURCES: Final = (ROOT / "runtime", ROOT / "generated/flyte-agent-stubs")
"""The source folders of the wheels."""


COMPILED: Final = "speedups"
"""The extra that has a wheel for each platform. `nox -s speedups` tests the packages with it."""


@dataclass(frozen=True)
class Wheel:
    """A built wheel, its own name, its extras but the compiled one, and what it requires."""

    path: Path
    name: str
    extras: tuple[str, ...]
    requirements: tuple[Requirement, ...]

    @property
    def with_extras(self) -> str:
        """The wheel as a requirement, with all of its extras."""
        return f"{self.path}[{','.join(self.extras)}]" if self.extras else str(self.path)


def build(folder: Path, sources: Sequence[Path] = SOURCES) -> list[Wheel]:
    """Builds a wheel from each source folder."""
    found = []
    for number, source in enumerate(sources):
        out = folder / str(number)
        uv("build", "--wheel", "--out-dir", str(out), str(source))
        [path] = out.glob("*.whl")
        found.append(read(path))
    return found


def read(path: Path) -> Wheel:
    """Reads a wheel's metadata."""
    with zipfile.ZipFile(path) as archive:
        [member] = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        metadata = Metadata.from_email(archive.read(member))
    return Wheel(
        path,
        canonicalize_name(metadata.name),
        tuple(each for each in metadata.provides_extra or () if each != COMPILED),
        tuple(metadata.requires_dist or ()),
    )


def asked(wheels: Sequence[Wheel], python: str) -> dict[str, SpecifierSet]:
    """Returns the third-party requirements of the wheels on a Python, extras included, by name."""
    ours = {each.name for each in wheels}
    return {
        requirement.name: requirement.specifier
        for wheel in wheels
        for requirement in wheel.requirements
        if canonicalize_name(requirement.name) not in ours
        and applies(requirement, python, wheel.extras)
    }


def applies(requirement: Requirement, python: str, extras: Sequence[str]) -> bool:
    """Returns whether a requirement applies on a Python, with any of the extras."""
    variables = {"python_version": python, "python_full_version": f"{python}.0"}
    return requirement.marker is None or any(
        requirement.marker.evaluate({**variables, "extra": extra}) for extra in ("", *extras)
    )
