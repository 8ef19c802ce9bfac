"""Which combinations of a Python and what is installed there are tested, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from packaging.specifiers import SpecifierSet
from packaging.version import Version

PYTHONS: Final = ("3.10", "3.11", "3.12", "3.13", "3.14")

PROTOBUFS: Final = ("4.25.*", "5.29.*", "6.33.*", "7.*")
"""The last minor line of each major, and whatever the newest major has."""

IMPLEMENTATIONS: Final = ("upb", "python")

FLYTEKIT: Final = ("flyteidl", "flytekit")
FLYTEKIT_MODULES: Final = ("flyteidl.admin.agent_pb2", "flytekit")
FLYTEKIT_PYTHON: Final = SpecifierSet("<3.13")
"""The Pythons that flytekit's newest release asks for."""

UPB_WARNING: Final = "ignore:Type google._upb._message:DeprecationWarning"
"""Lets a warning of protobuf's own import through, which `-W error` turns into a failure.

upb before 5.27 makes a type in a way that Python 3.12 and 3.13 warn about and 3.14 refuses.
"""


@dataclass(frozen=True)
class Combination:
    """What is installed beside the packages on one Python.

    Args:
        title: for the table.
        protobuf: a requirement, or nothing where the others decide.
        others: more requirements; what is not named is the newest that the packages allow.
        lowest: whether everything that the packages ask for has its lowest version.
        beside: modules that are imported before the tests.
        warnings: filters behind `error`.
    """

    title: str
    protobuf: str = ""
    others: tuple[str, ...] = ()
    lowest: bool = False
    beside: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class Plan:
    """What is tested on one Python, and why the rest is not, as sentences."""

    combinations: list[Combination] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


Asked = Mapping[str, SpecifierSet]
"""The versions that the packages' metadata asks for on one Python, by name."""


def every(python: str, asked: Asked) -> Plan:
    """Each protobuf with the newest grpcio, the newest with the oldest, and flytekit.

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
    """The lowest version of everything.

    Args:
        python: as `3.12`.
        asked: on that Python.
    """
    version = lowest(asked["protobuf"])
    warnings = filters(python, version)
    lowest_of_all = Combination("lowest", f"protobuf=={version}", lowest=True, warnings=warnings)
    return Plan([lowest_of_all])


def lowest(specifier: SpecifierSet) -> str:
    """The version behind `>=`."""
    [lower] = [each for each in specifier if each.operator == ">="]
    return lower.version


def allows(specifier: SpecifierSet, line: str) -> bool:
    """Whether versions of a line such as `5.29.*` are allowed; its last one stands for it."""
    return specifier.contains(line.replace("*", "999"))


def filters(python: str, protobuf: str) -> tuple[str, ...]:
    """The warning filters that a version or a line of protobuf takes on a Python."""
    warns = Version(protobuf.removesuffix(".*")) < Version("5.27")
    return (UPB_WARNING,) if warns and Version(python) >= Version("3.12") else ()
