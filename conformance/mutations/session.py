"""Judges mutations: by the gate, by the oracle, and whether the two agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import islice
from typing import Final

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.emit import package
from codegen.schema import descriptors
from codegen.upstream.family import Family
from codegen.verdicts import contracts
from codegen.verdicts.contracts import Contract
from conformance.mutations import edits, gate, sampling
from conformance.mutations.explained import Difference
from conformance.mutations.gate import Compare
from conformance.mutations.mutation import Mutation, Source
from conformance.mutations.oracle import judge
from conformance.mutations.oracle.judge import Noticed
from conformance.mutations.oracle.runtimes import Runtime
from conformance.mutations.question import Question
from conformance.mutations.types import Reached, Types

_BATCH: Final = {True: 120, False: 60}
"""Mutations in one run of buf, by whether they are narrow. More take longer for each."""


@dataclass(frozen=True)
class Outcome:
    """What the gate and the oracle say about a mutation under a contract.

    Args:
        mutation: the mutation.
        contract: the contract.
        rules: the rules by which the gate refuses it.
        noticed: what programs notice.
    """

    mutation: Mutation
    contract: Contract
    rules: frozenset[str]
    noticed: frozenset[Noticed]

    @property
    def agrees(self) -> bool:
        """Whether the gate refuses what programs notice, and nothing else."""
        return bool(self.rules) == bool(self.noticed) and gate.UNABLE not in self.rules

    @property
    def codes(self) -> frozenset[str]:
        """What programs notice, without the places."""
        return frozenset(each.code for each in self.noticed)


@dataclass
class Session:
    """A run over mutations of a family's schema.

    Args:
        family: the family.
        differences: the entries of `explained.toml`.
        compare: the gate.
        narrow: whether the gate is asked about the messages that differ, which is much faster, or
            about whole contracts.
    """

    family: Family
    differences: Sequence[Difference]
    compare: Compare = gate.compared
    narrow: bool = False
    outcomes: list[Outcome] = field(default_factory=list)

    @cached_property
    def contracts(self) -> tuple[Contract, ...]:
        """The family's contracts."""
        return contracts.load(self.family)

    @cached_property
    def source(self) -> Source:
        """The extended schema: the files of what contracts reach, and what they import."""
        stubs = package.load(self.family).stubs
        image = self.family.workspace.generated.joinpath(
            stubs.distribution, stubs.package, "image.binpb"
        )
        files = {each.name: each for each in FileDescriptorSet.FromString(image.read_bytes()).file}
        for each in files.values():
            each.ClearField("source_code_info")
        wanted = Types(files).reached(name for each in self.contracts for name in each.types).files
        return Source({each.name: each for each in descriptors.closure(wanted, files).file})

    @cached_property
    def reached(self) -> dict[str, Reached]:
        """What each contract reaches, by its name."""
        types = Types(self.source.files)
        return {each.name: types.reached(each.types) for each in self.contracts}

    @cached_property
    def mutations(self) -> list[Mutation]:
        """Every mutation."""
        names = [name for each in self.contracts for name in each.types]
        return list(edits.generate(self.source, Types(self.source.files).reached(names)))

    def sample(self) -> list[Mutation]:
        """Returns a few mutations: each kind, for each contract that has it."""
        return sampling.sample(self.mutations, self.reached, Types(self.source.files))

    def judge(
        self,
        mutations: Sequence[Mutation],
        runtimes: Sequence[Runtime],
        judged: Callable[[int], object],
    ) -> None:
        """Judges mutations, and adds the outcomes.

        Args:
            mutations: the mutations.
            runtimes: the oracle's runtimes.
            judged: called with the number of mutations of each batch.
        """
        waiting = iter(mutations)
        with ThreadPoolExecutor(len(runtimes) + 1) as pool:
            while batch := list(islice(waiting, _BATCH[self.narrow])):
                questions = [self.question(each) for each in batch]
                asked = [each.narrowed() if self.narrow else each for each in questions]
                answer = pool.submit(gate.ask, asked, self.compare)
                found = list(pool.map(partial(_notice, questions), runtimes))
                for mutation, question in zip(batch, questions, strict=True):
                    for contract in question.contracts:
                        noticed = frozenset(
                            each
                            for seen in found
                            for each in seen[question.name].get(contract.name, ())
                        )
                        rules = answer.result()[question.name, contract.name]
                        self.outcomes.append(Outcome(mutation, contract, rules, noticed))
                judged(len(batch))

    def explanation(self, outcome: Outcome) -> Difference | None:
        """Returns why the gate and the oracle differ about a mutation, if the table says so."""
        return next(
            (
                each
                for each in self.differences
                if each.explains(
                    outcome.mutation.kind, outcome.contract.category, outcome.rules, outcome.codes
                )
            ),
            None,
        )

    def unexplained(self) -> list[Outcome]:
        """Returns the outcomes about which the gate and the oracle differ for no known reason."""
        return [each for each in self.outcomes if not each.agrees and not self.explanation(each)]

    def unused(self) -> Iterator[Difference]:
        """Yields the entries of the table that explain nothing."""
        used = [self.explanation(each) for each in self.outcomes if not each.agrees]
        yield from (each for each in self.differences if each not in used)

    def question(self, mutation: Mutation) -> Question:
        """Returns what is asked about a mutation: the contracts that reach what it edits."""
        before = mutation.before(self.source)
        concerned = tuple(
            each for each in self.contracts if self.reached[each.name].holds(mutation.owner)
        )
        after = mutation.after(self.source, before)
        return Question(mutation.name, Types(before), Types(after), concerned)


def _notice(questions: Sequence[Question], runtime: Runtime) -> dict[str, dict[str, set[Noticed]]]:
    return {each.name: judge.noticed(runtime, each) for each in questions}
