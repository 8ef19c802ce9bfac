"""A run over releases: prepares the consumers, exchanges messages, collects results."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources

from google.protobuf.descriptor import Descriptor, FileDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from packaging.version import Version

from codegen.emit import package
from codegen.gate.known import Break
from codegen.schema.descriptors import pb2_path
from codegen.upstream import vendor, wheels
from codegen.upstream.family import Family
from codegen.verdicts.contracts import Contract
from conformance.consumers import runtimes, schemas, wire
from conformance.consumers.exchange import Exchange, Failure, shown
from conformance.consumers.processes import PROGRAM, Command, Fleet

Passed = Callable[[], object]
"""Called after each message, or after the calls of each release."""


@dataclass
class Result:
    """The results for one release.

    Args:
        messages: the number of exchanged messages.
        known: the number of differences in fields that the release knows.
        unknown: the number of differences in fields that it does not know.
        talk: the results of the calls, if there were any.
    """

    messages: int = 0
    known: int = 0
    unknown: int = 0
    talk: wire.Talk | None = None


@dataclass(frozen=True)
class Note:
    """A known change by upstream.

    Args:
        contract: the name of the affected contract.
        release: the affected release.
        element: its full name in the release's schema; for a method, how it changed as well.
        means: what the change means for an agent, from `known-breaks.toml`.
    """

    contract: str
    release: str
    element: str
    means: str


@dataclass
class Session:
    """A run over releases of the window, and its results so far.

    Args:
        family: the family.
        breaks: the entries of its `known-breaks.toml`.
        releases: the releases to run, oldest first.
        program: the module that consumers run.
        failures: descriptions of all failures.
        notes: the known changes that were observed.
    """

    family: Family
    breaks: Sequence[Break]
    releases: Sequence[str]
    program: str = PROGRAM
    failures: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.results = {release: Result() for release in self.releases}

    def commands(self) -> list[Command]:
        """Fetches wheels and prepares runtimes. Returns the commands that start the consumers.

        Raises:
            CodegenError: a wheel or a runtime cannot be fetched.
        """
        fetched = wheels.fetch([self.family.pins.wheel(each) for each in self.releases])
        paths = dict(zip(self.releases, fetched, strict=True))
        asked = {release: runtimes.allowed(path) for release, path in paths.items()}
        assigned = runtimes.assign(asked, runtimes.pinned(self.family.workspace.root))
        python = runtimes.SUPPORTED_PYTHON
        for each in asked.values():
            python &= each.python
        pythons = {
            each: runtimes.prepare(each.requirements, python) for each in set(assigned.values())
        }
        return [
            Command(release, pythons[assigned[release]], paths[release], self.program)
            for release in self.releases
        ]

    def exchange(
        self, contract: Contract, fleet: Fleet, count: int, start: int, passed: Passed
    ) -> None:
        """Sends a contract's messages to all consumers and back.

        Args:
            contract: a contract of messages.
            fleet: the consumers.
            count: the number of generated messages, in addition to single fields.
            start: the seed.
            passed: called after each message.
        """
        for name in contract.types:
            descriptor = ours(self.family).FindMessageTypeByName(name)
            module, cls = python_module(descriptor.file), descriptor.name
            made = getattr(importlib.import_module(f"{stubs(self.family)}.{module}"), cls)
            kinds = {
                c: published(self.family, c.release).FindMessageTypeByName(name)
                for c in fleet.consumers
            }
            exchange = Exchange(made, f"{module}:{cls}", kinds)
            self._run(exchange, contract, count, start, passed)
            for group in exchange.groups:
                changes = list(schemas.changes([descriptor], [group.known]))
                listed = {each.element: each.element for each in changes if not each.reserved}
                for consumer in group.consumers:
                    self._note(contract, consumer.release, listed)
                if changes:
                    theirs = GetMessageClass(group.known)
                    members = dict.fromkeys(group.consumers, group.known)
                    elements = [each.element for each in changes]
                    back = Exchange(theirs, f"{module}:{cls}", members, made, elements)
                    self._run(back, contract, count, start, passed)

    def talk(
        self, contract: Contract, fleet: Fleet, count: int, start: int, passed: Passed
    ) -> None:
        """Calls each method in both directions, with the ends of each minor version.

        Args:
            contract: a contract of services.
            fleet: the consumers.
            count: the number of calls of each method.
            start: the seed.
            passed: called after each release.
        """
        mine = services(contract, ours(self.family))
        module = python_module(next(iter(mine.values())).file)
        for consumer in fleet.consumers:
            if consumer.release not in ends_of_lines(self.releases):
                continue
            theirs = services(contract, published(self.family, consumer.release))
            changes = list(schemas.changes(messages_of(mine), messages_of(theirs)))
            left_out = {change.ours for change in changes if change.ours}
            talk = wire.talk(
                wire.Ours(f"{stubs(self.family)}.{module}", mine),
                wire.Theirs(consumer, module, theirs),
                left_out,
                count,
                start,
            )
            self.results[consumer.release].talk = talk
            self.failures += talk.failures
            elements = {each.element: each.element for each in changes if not each.reserved}
            for service, name in talk.changed:
                changed = changed_since(contract, service, name, self.family)
                elements[mine[service].methods_by_name[name].full_name] = changed
            self._note(contract, consumer.release, elements)
            passed()

    def _run(
        self, exchange: Exchange, contract: Contract, count: int, start: int, passed: Passed
    ) -> None:
        consumers = [each for group in exchange.groups for each in group.consumers]

        def counted() -> None:
            for consumer in consumers:
                self.results[consumer.release].messages += 1
            passed()

        failure = exchange.each_field(counted)
        if failure is None:
            failure = exchange.combined(count, start, counted)
        if failure is not None:
            self._fail(contract, failure)

    def _fail(self, contract: Contract, failure: Failure) -> None:
        lines = [f"{contract.name}: {shown(failure.message)}"]
        for each in failure.differences:
            result = self.results[each.release]
            result.known += each.known
            result.unknown += not each.known
            lines.append(f"  {each}")
        self.failures.append("\n".join(lines))

    def _note(self, contract: Contract, release: str, elements: Mapping[str, str]) -> None:
        """Looks up changed elements in the known breaks; unlisted ones are failures."""
        for element, text in elements.items():
            known = [
                each.means
                for each in self.breaks
                if (each.contract, each.element) == (contract.name, element)
                and release in each.releases
            ]
            if known:
                self.notes.append(Note(contract.name, release, text, known[0]))
            else:
                self.failures.append(
                    f"{contract.name}: {release} has another {element} than ours,"
                    " and known-breaks.toml does not list it"
                )


def stubs(family: Family) -> str:
    """Returns the name of our stubs package."""
    return package.load(family).stubs.package


@functools.cache
def ours(family: Family) -> DescriptorPool:
    """Returns a pool of our schema."""
    image = resources.files(stubs(family)).joinpath("image.binpb").read_bytes()
    return schemas.pool(FileDescriptorSet.FromString(image))


@functools.cache
def published(family: Family, release: str) -> DescriptorPool:
    """Returns a pool of a release's schema."""
    return schemas.pool(vendor.published(family.pins, release))


def services(contract: Contract, pool: DescriptorPool) -> wire.Services:
    """Returns the services of a contract that a schema has, by short name."""
    found = {}
    for name in contract.types:
        try:
            service = pool.FindServiceByName(name)
        except KeyError:
            continue
        found[service.name] = service
    return found


def is_of_messages(contract: Contract, family: Family) -> bool:
    """Returns whether a contract lists messages, not services."""
    try:
        return all(ours(family).FindMessageTypeByName(each) for each in contract.types)
    except KeyError:
        return False


def messages_of(services: wire.Services) -> list[Descriptor]:
    """Returns the requests and responses of services."""
    methods = [method for service in services.values() for method in service.methods]
    return [kind for method in methods for kind in (method.input_type, method.output_type)]


def changed_since(contract: Contract, service: str, name: str, family: Family) -> str:
    """Describes which releases have a method with another arity than ours.

    Args:
        contract: a contract of services.
        service: the short name of the service.
        name: the name of the method.
        family: the family.
    """
    mine = wire.arity(
        ours_method := services(contract, ours(family))[service].methods_by_name[name]
    )
    ways: dict[str, list[str]] = {}
    for release in family.pins.window:
        held = services(contract, published(family, release)).get(service)
        if held and name in held.methods_by_name:
            ways.setdefault(wire.arity(held.methods_by_name[name]), []).append(release)
    since = ways.get(mine, ["ours"])[0]
    others = [f"{way} in {', '.join(each)}" for way, each in ways.items() if way != mine]
    return f"{ours_method.full_name} was {', '.join(others)}, and is {mine} since {since}"


def python_module(file: FileDescriptor) -> str:
    """Returns the `_pb2` module of a file in upstream's package."""
    return pb2_path(file.name).removesuffix(".py").replace("/", ".")


def ends_of_lines(releases: Sequence[str]) -> set[str]:
    """Returns the first and the last release of each minor version."""
    lines: dict[tuple[int, ...], list[str]] = {}
    for release in sorted(releases, key=Version):
        lines.setdefault(Version(release).release[:2], []).append(release)
    return {release for line in lines.values() for release in (line[0], line[-1])}
