"""Asks runtimes what they notice of a mutation, contract by contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from conformance.mutations.mutation import Files
from conformance.mutations.oracle.pairs import Pair
from conformance.mutations.oracle.runtimes import Runtime
from conformance.mutations.question import Question
from conformance.mutations.types import Types

_FILLED = 1
"""How many fields deep the messages are filled that runtimes exchange: see `program.values`."""


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


def noticed(runtime: Runtime, question: Question) -> dict[str, set[Noticed]]:
    """Returns what a runtime notices of a mutation, by contract."""
    old, new, met = question.old, question.new, question.differing
    changed = list(dict.fromkeys(pair for found in met.values() for pair in found))
    exchanged = _exchanged(runtime, old, new, changed, question.name)
    declared = _declared(runtime, question)
    found: dict[str, set[Noticed]] = {}
    for contract in question.contracts:
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
            "old": _serialized(old.trimmed([one for one, _ in changed], _FILLED)),
            "new": _serialized(new.trimmed([two for _, two in changed], _FILLED)),
            "pairs": changed,
            "seed": seed,
        }
    )
    return {
        changed[int(place)]: {_noticed(each, runtime) for each in found}
        for place, found in answer.items()
    }


def _noticed(found: Sequence[str], runtime: Runtime) -> Noticed:
    what, writer, form, where = found
    return Noticed(what, writer, form, where, runtime.implementation)


def _declared(runtime: Runtime, question: Question) -> Mapping[str, set[Noticed]]:
    """Loads whole schemas. The slower runtime does so only if methods differ."""
    before, after = question.old.files, question.new.files
    types = sorted({name for contract in question.contracts for name in contract.types})
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
    return {name: {_noticed(each, runtime) for each in found} for name, found in answer.items()}


def _services_differ(before: Files, after: Files) -> bool:
    def services(files: Files) -> list[object]:
        return [(f.package, each) for f in files.values() for each in f.service]

    return services(before) != services(after)


def _serialized(files: FileDescriptorSet) -> list[bytes]:
    return [file.SerializeToString() for file in files.file]
