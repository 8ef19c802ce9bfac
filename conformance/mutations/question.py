"""What is asked about a mutation: an old and a new schema, and the contracts to judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from codegen.verdicts.contracts import Contract
from conformance.mutations.mutation import Files
from conformance.mutations.oracle import pairs
from conformance.mutations.oracle.pairs import Pair
from conformance.mutations.types import Types


@dataclass(frozen=True)
class Question:
    """A mutation to judge.

    Args:
        name: the mutation's name.
        old: the old schema.
        new: the new schema.
        contracts: the contracts to judge.
    """

    name: str
    old: Types
    new: Types
    contracts: tuple[Contract, ...]

    @cached_property
    def differing(self) -> Mapping[str, Sequence[Pair]]:
        """The messages that are declared differently, by the contract's name."""
        return {
            each.name: pairs.differing(self.old, self.new, each.types) for each in self.contracts
        }

    def narrowed(self) -> Question:
        """Returns the same question about less than whole contracts.

        Messages that differ stand for a contract, or else one in a file that differs. They must
        have one name in both schemas. Where there are none, the question stays as it is.
        """
        standing = {each: self._standing_for(each) for each in self.contracts}
        if not all(standing.values()):
            return self
        names = sorted({name for found in standing.values() for name in found})
        contracts = tuple(with_types(each, found) for each, found in standing.items())
        old, new = (Types(_trimmed(each, names)) for each in (self.old, self.new))
        return Question(self.name, old, new, contracts)

    def _standing_for(self, contract: Contract) -> list[str]:
        found = [one for one, two in self.differing[contract.name] if one == two]
        before, after = self.old.files, self.new.files
        if found or before.keys() ^ after.keys():
            return sorted(found)
        changed = [path for path, file in before.items() if file != after[path]]
        if any(before[path].service for path in changed):
            return []
        met = pairs.meeting(self.old, self.new, pairs.roots(self.old, self.new, contract.types))
        beside = sorted(
            one for one, two in met if one == two and self.old.home(one).name in changed
        )
        return sorted(beside, key=lambda each: len(self.old.reached([each]).messages))[:1]


def with_types(contract: Contract, types: Sequence[str]) -> Contract:
    """Returns a contract on other types."""
    return Contract(
        name=contract.name,
        title=contract.title,
        types=tuple(types),
        category=contract.category,
        promised=contract.promised,
    )


def _trimmed(types: Types, names: Sequence[str]) -> Files:
    """Returns what some messages reach. Files of google's stay whole: all mutations share them."""
    return {
        each.name: types.files[each.name] if each.name.startswith("google/") else each
        for each in types.trimmed(names).file
    }
