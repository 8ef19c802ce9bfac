"""What the packages need around them, for each Python."""

from __future__ import annotations

import pytest
from packaging.requirements import Requirement as Parsed
from packaging.version import Version

from codegen import package, project

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.15")
OURS = package.load(project.CODEGEN / "package.toml")


def test_one_range_for_each_python() -> None:
    requirement = package.Requirement("a", {"3.10": "1", "3.12": "2", "3.14": "3"}, below="4")
    assert list(requirement.lines()) == [
        'a>=1,<4; python_version < "3.12"',
        'a>=2,<4; python_version >= "3.12" and python_version < "3.14"',
        'a>=3,<4; python_version >= "3.14"',
    ]
    assert str(requirement) == (
        "a 1 or newer, below 4 (2 from Python 3.12 on, 3 from Python 3.14 on)"
    )


def test_one_version_for_all() -> None:
    requirement = package.Requirement("a", {"3.10": "1"})
    assert list(requirement.lines()) == ["a>=1"]
    assert str(requirement) == "a 1 or newer"


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("requirement", OURS.requires, ids=lambda each: each.name)
def test_every_python_has_one_oldest_version(requirement: package.Requirement, python: str) -> None:
    parsed = [Parsed(line) for line in requirement.lines()]
    environment = {"python_version": python}
    [applies] = [each for each in parsed if not each.marker or each.marker.evaluate(environment)]
    [lower] = [each for each in applies.specifier if each.operator == ">="]
    needed = [first for first in requirement.oldest if Version(first) <= Version(python)]
    assert lower.version == requirement.oldest[needed[-1]]


@pytest.mark.parametrize("requirement", OURS.requires, ids=lambda each: each.name)
def test_the_guide_gives_the_same_ranges(requirement: package.Requirement) -> None:
    guide = (project.ROOT / "docs/compatibility.md").read_text("utf-8")
    assert f"| {str(requirement).replace(' ', ' | ', 1)} |" in guide
