"""The tested combinations of Pythons and installed packages, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from packaging.specifiers import SpecifierSet
from packaging.version import Version

PYTHONS: Final = ("3.10", "3.11", "3.12", "3.13", "3.14")

PROTOBUFS: Final = ("4.25.*", "5.29.*", "6.33.*", "7.*")
"""The last minor version of each old major, and the newest major."""

IMPLEMENTATIONS: Final = ("upb", "python")

FLYTEKIT: Final = ("flyteidl", "flytekit")
FLYTEKIT_MODULES: Final = ("flyteidl.admin.agent_pb2", "flytekit")
FLYTEKIT_PYTHON: Final = SpecifierSet("<3.13")
"""The Pythons that flytekit's newest release supports."""

UPB_WARNING: Final = "ignore:Type google._upb._message:DeprecationWarning"
"""Ignores a warning from importing protobuf, which `-W error` turns into a failure.

upb before 5.27 creates a type in a way that Python 3.12 and 3.13 deprecate and 3.14 refuses.
"""


@dataclass(frozen=True)
class Combination:
    """What is installed beside the packages on one Python.

    Args:
        title: the title in the table.
        protobuf: the requirement for protobuf; empty if it depends on `others`.
        others: more requirements. Everything else has the newest allowed version.
        lowest: whether all requirements have their lowest allowed version.
        beside: modules that are imported before the tests.
        warnings: warning filters after `error`.
    """

    title: str
    protobuf: str = ""
    others: tuple[str, ...] = ()
    lowest: bool = False
    beside: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class Plan:
    """What is tested on one Python, and what is left out and why."""

    combinations: list[Combination] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


Asked = Mapping[str, SpecifierSet]
"""The version specifiers in the packages' metadata for one Python, by name."""


def every(python: str, asked: Asked) -> Plan:
    """Plans each protobuf with the newest grpcio, the newest protobuf with the oldest grpcio, and
    flytekit.

    Args:
        python: as `3.12`.
        asked: on that Python.
    """
    plan = Plan()
    for line in PROTOBUFS:
        title, requirement = f"protobuf {line}", f"protobuf=={line}"
        if allows(asked["protobuf"], line):
            warnings = filters(python, line)
            plan.combinations.append(Combination(title, requirement, warnings=warnings))
        else:
            plan.left_out.append(f"{title}: the metadata asks for {asked['protobuf']}")
    oldest = f"grpcio=={lowest(asked['grpcio'])}"
    newest = f"protobuf=={PROTOBUFS[-1]}"
    plan.combinations.append(Combination("the oldest grpcio", newest, (oldest,)))
    if FLYTEKIT_PYTHON.contains(python):
        beside = Combination("beside flytekit", others=FLYTEKIT, beside=FLYTEKIT_MODULES)
        plan.combinations.append(beside)
    else:
        plan.left_out.append(f"beside flytekit: it asks for Python {FLYTEKIT_PYTHON}")
    return plan


def minimum(python: str, asked: Asked) -> Plan:
    """Plans the lowest allowed version of everything.

    Args:
        python: as `3.12`.
        asked: on that Python.
    """
    version = lowest(asked["protobuf"])
    warnings = filters(python, version)
    lowest_of_all = Combination("lowest", f"protobuf=={version}", lowest=True, warnings=warnings)
    return Plan([lowest_of_all])


def lowest(specifier: SpecifierSet) -> str:
    """Returns the lower bound of a specifier."""
    [lower] = [each for each in specifier if each.operator == ">="]
    return lower.version


def allows(specifier: SpecifierSet, line: str) -> bool:
    """Returns whether a specifier allows the last version of a line such as `5.29.*`."""
    return specifier.contains(line.replace("*", "999"))


def filters(python: str, protobuf: str) -> tuple[str, ...]:
    """Returns the warning filters that a protobuf version needs on a Python."""
    warns = Version(protobuf.removesuffix(".*")) < Version("5.27")
    return (UPB_WARNING,) if warns and Version(python) >= Version("3.12") else ()
