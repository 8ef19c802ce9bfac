"""Proves that known breaks are upstream's: by its own wheels, which nobody here can edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError, shown
from codegen.gate.known import Break
from codegen.schema.compare import canonical, differences
from codegen.schema.descriptors import knowing_options, without_well_known
from codegen.upstream.family import Family
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline

Upstreams = Callable[[Contract, str], "Future[set[tuple[str, str]]]"]
"""Finds what breaks a contract between a release and the pinned one: rules and elements."""


def refuse_unproven(used: Iterable[tuple[Break, Contract, str]], upstreams: Upstreams) -> None:
    """Refuses an entry whose finding does not occur between the wheels of upstream's releases.

    Args:
        used: the entries that match a finding, each with its contract and its release.
        upstreams: compares a release with the pinned one.

    Raises:
        CodegenError: what an entry lists is not upstream's doing, but ours.
    """
    used = list(used)
    found = {
        (contract, release): upstreams(contract, release)
        for contract, release in dict.fromkeys((contract, release) for _, contract, release in used)
    }
    for entry, contract, release in used:
        if (entry.rule, entry.element) not in found[contract, release].result():
            raise CodegenError(
                f"{entry.rule} of {entry.element} is not upstream's: it does not occur between"
                f" the published {release} and the pinned release",
                where=entry.place,
                todo="Remove the entry, and fix the schema instead.",
            )


def refuse_broken_promises(
    breaks: Sequence[Break],
    contracts: Sequence[Contract],
    ours: Baseline,
    releases: Sequence[Baseline],
) -> None:
    """Refuses known breaks of a promised contract, unless upstream withdrew the element.

    Releases that the promise leaves out are not concerned.

    An element is withdrawn if a minority of the releases have it, all of them are listed, and a
    later one lacks it, as ours does. Code that supports another release cannot use such an element.

    Args:
        breaks: the known breaks.
        contracts: what consumers depend on.
        ours: the extended schema.
        releases: upstream's releases, unmodified, oldest first.

    Raises:
        CodegenError: an entry lists an element that was not withdrawn.
    """
    promised = {each.name: set(each.unpromised) for each in contracts if each.promised}
    for entry in breaks:
        if entry.contract not in promised:
            continue
        left_out = promised[entry.contract]
        if left_out and left_out.issuperset(entry.releases):
            continue
        held = [each.label for each in releases if entry.element in each.elements]
        withdrawn = (
            0 < 2 * len(held) < len(releases)
            and held[-1] != releases[-1].label
            and entry.element not in ours.elements
        )
        if not withdrawn or sorted(held) != sorted(entry.releases):
            having = [*held, ours.label] if entry.element in ours.elements else held
            raise CodegenError(
                f"{entry.contract} is promised to everybody, so an entry may only list what"
                f" upstream withdrew; {entry.element} is in {_listed(having)}, and the entry lists"
                f" {_listed(entry.releases)}",
                where=entry.place,
                todo="Fix the schema instead.",
            )


def refuse_edited(family: Family, vendored: Path, pinned: Baseline) -> None:
    """Refuses a vendored schema that differs from the pinned release's wheel.

    Args:
        family: the family.
        vendored: an image of the vendored schema.
        pinned: the schema in the wheel.

    Raises:
        CodegenError: they differ, although the checksums may be right.
    """
    theirs = knowing_options(FileDescriptorSet.FromString(pinned.image.read_bytes()))
    text = type(theirs).FromString(vendored.read_bytes())
    theirs, text = without_well_known(theirs), without_well_known(text)
    for difference in differences(canonical(theirs), canonical(text)):
        raise CodegenError(
            f"differs from the wheel of {family.pins.label}: {difference}",
            where=shown(family.vendor),
            todo=f"Put additions into {shown(family.extensions)}, and restore the folder:"
            " nox -s vendor",
        )


def _listed(releases: Sequence[str]) -> str:
    if not releases:
        return "no release"
    if len(releases) < 8:
        return ", ".join(releases)
    return f"{releases[0]} to {releases[-1]} ({len(releases)})"
