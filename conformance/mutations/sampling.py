"""Chooses a few mutations that stand for all: each kind, for each contract that has it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from conformance.mutations.mutation import Mutation
from conformance.mutations.types import Reached, Types


def sample(
    mutations: Sequence[Mutation], reached: Mapping[str, Reached], types: Types
) -> list[Mutation]:
    """Returns, for each kind and each contract that reaches it, at least one mutation.

    The choice depends on the names alone. Mutations that several contracts reach are preferred,
    then those of small messages, which are judged faster.

    Args:
        mutations: all of them.
        reached: what each contract reaches, by its name.
        types: the types of the schema.
    """
    owners = {each.owner for each in mutations}
    sizes = {owner: len(types.reached([owner]).messages) for owner in owners}
    kinds: dict[str, list[Mutation]] = {}
    for mutation in mutations:
        kinds.setdefault(mutation.kind, []).append(mutation)
    return [chosen for held in kinds.values() for chosen in _cover(held, reached, sizes)]


def _cover(
    mutations: Sequence[Mutation], reached: Mapping[str, Reached], sizes: Mapping[str, int]
) -> list[Mutation]:
    concerned = {
        mutation: {name for name, each in reached.items() if each.holds(mutation.owner)}
        for mutation in mutations
    }
    missing = set().union(*concerned.values())
    found = []
    while missing:
        best = max(
            mutations,
            key=lambda each: (len(concerned[each] & missing), -sizes[each.owner], _order(each)),
        )
        found.append(best)
        missing -= concerned[best]
    return found


def _order(mutation: Mutation) -> str:
    return hashlib.sha256(mutation.name.encode()).hexdigest()
