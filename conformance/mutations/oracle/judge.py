"""Asks runtimes what they notice of a mutation, contract by contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.verdicts.contracts import Contract
from conformance.mutations.mutation import Files
from conformance.mutations.oracle import pairs
from conformance.mutations.oracle.pairs import Pair
from conformance.mutations.oracle.runtimes import Runtime
from conformance.mutations.types import Types


@dataclass(frozen=True, order=True)
class Noticed:
    """Something that a program notices when one side's schema is new.

    Args:
        what: `refused`, `unseen`, `misread`, `differs`, `not passed on`, `unloadable`, `type gone`,
            `method gone`, `streaming` or `route gone`.
        writer: the side that writes, `old` or `new`.
        form: `wire`, `json`, `long json`, `schema`, `call` or `http`.
        where: the element, or what the runtime says.
        runtime: the runtime that noticed it.
    """

    what: str
    writer: str
    form: str
    where: str
    runtime: str

    @property
    def code(self) -> str:
        """What is noticed, without the place: `misread old wire`."""
        return f"{self.what} {self.writer} {self.form}"


def noticed(
    runtime: Runtime, before: Files, after: Files, contracts: Sequence[Contract], seed: str
) -> dict[str, set[Noticed]]:
    """Returns what a runtime notices, by contract.

    Args:
        runtime: the runtime.
        before: the old schema.
        after: the new schema.
        contracts: the contracts to judge.
        seed: chooses the random messages.
    """
    old, new = Types(before), Types(after)
    met = {each.name: pairs.differing(old, new, each.types) for each in contracts}
    changed = list(dict.fromkeys(pair for found in met.values() for pair in found))
    exchanged = _exchanged(runtime, old, new, changed, seed)
    declared = _declared(runtime, before, after, contracts)
    found: dict[str, set[Noticed]] = {}
    for contract in contracts:
        met_here = set(met[contract.name])
        found[contract.name] = {
            each for pair, seen in exchanged.items() if pair in met_here for each in seen
        } | {each for name in contract.types for each in declared.get(name, ())}
    return found


def _exchanged(
    runtime: Runtime, old: Types, new: Types, changed: Sequence[Pair], seed: str
) -> Mapping[Pair, set[Noticed]]:
    if not changed:
        return {}
    answer = runtime.ask(
        {
            "do": "exchanged",
            "old": _serialized(old.trimmed(one for one, _ in changed)),
            "new": _serialized(new.trimmed(two for _, two in changed)),
            "pairs": changed,
            "seed": seed,
        }
    )
    return {
        changed[int(place)]: {Noticed(*each, runtime.implementation) for each in found}
        for place, found in answer.items()
    }


def _declared(
    runtime: Runtime, before: Files, after: Files, contracts: Sequence[Contract]
) -> Mapping[str, set[Noticed]]:
    """Loads the whole schema. The slower runtime does so only if something about methods differs."""
    types = sorted({name for contract in contracts for name in contract.types})
    if runtime.implementation != "upb" and not _services_differ(before, after):
        return {}
    answer = runtime.ask(
        {
            "do": "declared",
            "old": _serialized(FileDescriptorSet(file=before.values())),
            "new": _serialized(FileDescriptorSet(file=after.values())),
            "types": types,
        }
    )
    return {
        name: {Noticed(*each, runtime.implementation) for each in found}
        for name, found in answer.items()
    }


def _services_differ(before: Files, after: Files) -> bool:
    def services(files: Files) -> list[object]:
        return [(f.package, each) for f in files.values() for each in f.service]

    return services(before) != services(after)


def _serialized(files: FileDescriptorSet) -> list[bytes]:
    return [file.SerializeToString() for file in files.file]
