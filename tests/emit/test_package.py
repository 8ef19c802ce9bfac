"""What the packages need around them, for each Python."""

from __future__ import annotations

import pytest
import tomlkit
from packaging.requirements import Requirement as Parsed
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from codegen.emit import package
from codegen.emit.package import Bounds, Requirement
from codegen.upstream.family import Family
from tests.here import FLYTEIDL, FLYTEIDL2, ROOT, WORKSPACE

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.15")
OURS = package.load(FLYTEIDL).stubs.requirements


def test_one_range_for_each_python() -> None:
    requirement = Requirement(
        "a", Bounds(oldest={"3.10": "1", "3.12": "2", "3.14": "3"}, below="4")
    )
    assert requirement.lines == [
        'a>=1,<4; python_version < "3.12"',
        'a>=2,<4; python_version >= "3.12" and python_version < "3.14"',
        'a>=3,<4; python_version >= "3.14"',
    ]
    assert str(requirement) == (
        "a 1 or newer, below 4 (2 from Python 3.12 on, 3 from Python 3.14 on)"
    )


def test_one_version_for_all() -> None:
    requirement = Requirement("a", Bounds(oldest={"3.10": "1"}))
    assert requirement.lines == ["a>=1"]
    assert str(requirement) == "a 1 or newer"


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("requirement", OURS, ids=lambda each: each.name)
def test_every_python_has_one_oldest_version(requirement: Requirement, python: str) -> None:
    parsed = [Parsed(line) for line in requirement.lines]
    environment = {"python_version": python}
    [applies] = [each for each in parsed if not each.marker or each.marker.evaluate(environment)]
    [lower] = [each for each in applies.specifier if each.operator == ">="]
    needed = [first for first in requirement.bounds.oldest if Version(first) <= Version(python)]
    assert lower.version == requirement.bounds.oldest[needed[-1]]


@pytest.mark.parametrize("requirement", OURS, ids=lambda each: each.name)
def test_the_guide_gives_the_same_ranges(requirement: Requirement) -> None:
    guide = (ROOT / "docs/compatibility.md").read_text("utf-8")
    assert f"| {str(requirement).replace(' ', ' | ', 1)} |" in guide


def test_the_runtime_asks_for_the_same_protobuf() -> None:
    said = tomlkit.parse((WORKSPACE.runtime / "pyproject.toml").read_text("utf-8")).unwrap()
    [protobuf] = [each for each in OURS if each.name == "protobuf"]
    assert said["project"]["dependencies"] == protobuf.lines


@pytest.mark.parametrize("family", [FLYTEIDL, FLYTEIDL2], ids=lambda each: each.name)
def test_the_runtime_is_in_the_range_that_the_stubs_ask_for(family: Family) -> None:
    said = tomlkit.parse((WORKSPACE.runtime / "pyproject.toml").read_text("utf-8")).unwrap()
    asked = SpecifierSet(package.load(family).stubs.runtime)
    assert said["project"]["version"] in asked
    [lower] = [each for each in asked if each.operator == ">="]
    assert Version(lower.version) == Version(said["project"]["version"]), (
        "nobody tests an older one"
    )
