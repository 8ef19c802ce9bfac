"""Sends our messages to every consumer and back, and reports differences."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf import json_format, text_format
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import DecodeError, Message
from hypothesis import given, seed

from conformance.consumers import messages, schemas
from conformance.consumers.processes import Answer, Consumer, Request, ask_all
from conformance.consumers.program import facts
from conformance.consumers.program.frames import content as from_frame
from conformance.consumers.program.reading import serialized
from conformance.fields import descriptor, set_fields
from conformance.smallest import example_settings


@dataclass(frozen=True)
class Difference:
    """A difference in how a consumer reads or writes a message.

    Args:
        release: the consumer's release.
        known: whether the difference is in a field that the consumer knows.
        what: the way of reading or writing, and where it differs.
    """

    release: str
    known: bool
    what: str

    def __str__(self) -> str:
        return f"{self.release}: {self.what}"


@dataclass(frozen=True)
class Failure:
    """A message with differences, after hypothesis minimized it."""

    message: Message
    differences: tuple[Difference, ...]


class DifferenceError(AssertionError):
    """The failure that hypothesis minimizes."""

    def __init__(self, failure: Failure) -> None:
        super().__init__("\n".join(map(str, failure.differences)))
        self.failure = failure


@dataclass(frozen=True)
class Group:
    """Consumers with the same schema of a message.

    Args:
        known: their descriptor of the message.
        consumers: the consumers.
        other: our fields whose numbers have another meaning there, by full name. They are not sent.
    """

    known: Descriptor
    consumers: tuple[Consumer, ...]
    other: frozenset[str]


class Exchange:
    """The exchange of one message type with consumers.

    Args:
        made: the class of the generated messages.
        path: the path of a consumer's class, as for `reading.generated`.
        known: each consumer's descriptor of the message.
        through: a class that reserializes messages before consumers get them, if not `made`.
        about: full names of fields. If given, `each_field` only sends messages with these.
    """

    def __init__(
        self,
        made: type[Message],
        path: str,
        known: Mapping[Consumer, Descriptor],
        through: type[Message] | None = None,
        about: Collection[str] = (),
    ) -> None:
        self._made = made
        self._path = path
        self._through = through or made
        self._about = about
        members: dict[str, list[Consumer]] = {}
        for consumer, kind in known.items():
            members.setdefault(schemas.shape(kind), []).append(consumer)
        self.groups = [self._group(known[each[0]], each) for each in members.values()]

    def _group(self, known: Descriptor, consumers: Sequence[Consumer]) -> Group:
        changes = schemas.changes([descriptor(self._made)], [known])
        other = frozenset(each.ours for each in changes if each.ours)
        return Group(known, tuple(consumers), other)

    def each_field(self, passed: Callable[[], object]) -> Failure | None:
        """Exchanges messages with a single field set, for every field.

        Args:
            passed: called after each message.

        Returns:
            The first message with differences, or None.
        """
        for message in messages.single(self._made):
            if self._about and not self._is_about(message):
                continue
            if found := tuple(self.differences(message)):
                return Failure(message, found)
            passed()
        return None

    def _is_about(self, message: Message) -> bool:
        return any(field.full_name in self._about for _, field in set_fields(message))

    def combined(self, count: int, start: int, passed: Callable[[], object]) -> Failure | None:
        """Exchanges messages that hypothesis generates.

        Args:
            count: the number of messages, at least 1.
            start: the seed.
            passed: called after each message.

        Returns:
            The minimal message with differences, or None.
        """

        def check(message: Message) -> None:
            if found := tuple(self.differences(message)):
                raise DifferenceError(Failure(message, found))
            passed()

        try:
            seed(start)(example_settings(count)(given(messages.combined(self._made))(check)))()
        except DifferenceError as error:
            return error.failure
        return None

    def differences(self, message: Message) -> Iterator[Difference]:
        """Yields the differences of every consumer for a message."""
        content = serialized(message)
        our_facts, our_json = facts.read(message), json_format.MessageToDict(message)
        ours = descriptor(self._made)
        try:
            sent = serialized(self._through.FromString(content))
        except DecodeError:
            if self._is_about(message):
                return  # a known break: a field has another type, whose content this is not
            raise
        requests: dict[Consumer, Request] = {}
        reviews: list[_Review] = []
        held = {field.full_name for _, field in set_fields(message)}
        groups = [each for each in self.groups if each.other.isdisjoint(held)]
        for group in groups:
            known = schemas.known_json(our_json, ours, group.known)
            review = _Review(
                self, content, schemas.known_facts(our_facts, ours, group.known), known
            )
            reviews.append(review)
            request = {"do": "exchange", "path": self._path, "content": sent}
            request["json"] = facts.text(known)
            requests |= dict.fromkeys(group.consumers, request)
        answers = ask_all(requests)
        for group, review in zip(groups, reviews, strict=True):
            for consumer in group.consumers:
                yield from review.differences(consumer.release, answers[consumer], group.known)

    def read(self, content: bytes | str, known: Descriptor) -> Any:
        """Returns the facts in bytes or JSON that our class reads and a consumer knows."""
        if isinstance(content, bytes):
            message = self._made.FromString(content)
        else:
            message = json_format.Parse(content, self._made())
        return schemas.known_facts(facts.read(message), descriptor(self._made), known)

    def survives(self, content: bytes) -> bytes:
        """Returns bytes reserialized by our class."""
        return serialized(self._made.FromString(content))


class _Review:
    """Compares the answers to a message with the expected answer of a group."""

    def __init__(self, exchange: Exchange, content: bytes, known: Any, json: Any) -> None:
        self._exchange = exchange
        self._content = content
        self._facts = facts.text(known)
        self._json = json
        self._right: set[bytes | str] = set()

    def differences(self, release: str, answer: Answer, known: Descriptor) -> Iterator[Difference]:
        if "error" in answer:
            yield Difference(release, True, answer["error"])
            return
        passed_on = from_frame(answer["passed_on"])
        if passed_on != self._content and self._exchange.survives(passed_on) != self._content:
            wrong = self._difference("what it passes on", passed_on, known)
            what = wrong or f"unknown fields are lost in what it passes on: {passed_on.hex()}"
            yield Difference(release, bool(wrong), what)
        if answer["facts"] != self._facts:
            what = first_difference(json.loads(self._facts), json.loads(answer["facts"]))
            yield Difference(release, True, f"its class reads {what}")
        if what := first_difference(self._json, json.loads(answer["json"])):
            yield Difference(release, True, f"its protobuf JSON has {what}")
        elif wrong := self._difference("our reading of its JSON", answer["json"], known):
            yield Difference(release, True, wrong)
        for name, way in (("written", "what it writes"), ("from_json", "what it reads as JSON")):
            if wrong := self._difference(way, from_frame(answer[name]), known):
                yield Difference(release, True, wrong)

    def _difference(self, way: str, content: bytes | str, known: Descriptor) -> str:
        """Describes how bytes or JSON differ from the message, or returns an empty string."""
        if content in self._right:
            return ""
        try:
            read = self._exchange.read(content, known)
        except (DecodeError, json_format.ParseError) as error:
            return f"{way} is not a valid message: {error}"
        if facts.text(read) == self._facts:
            self._right.add(content)
            return ""
        return (
            f"{way} has {first_difference(json.loads(self._facts), json.loads(facts.text(read)))}"
        )


def first_difference(wanted: Any, found: Any, place: str = "") -> str:
    """Describes the first difference of two JSON values. Empty if equal; 1 equals 1.0."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in sorted({*wanted, *found}):
            inside = f"{place}.{key}" if place else key
            if key not in found or key not in wanted:
                return f"{'no ' if key not in found else ''}{inside}"
            if what := first_difference(wanted[key], found[key], inside):
                return what
        return ""
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for index, (one, other) in enumerate(zip(wanted, found, strict=True)):
            if what := first_difference(one, other, f"{place}[{index}]"):
                return what
        return ""
    same = wanted == found and isinstance(wanted, bool) == isinstance(found, bool)
    return "" if same else f"{json.dumps(found)} for {json.dumps(wanted)} in {place}"


def shown(message: Message) -> str:
    """Formats a message: its bytes in hexadecimal, and protobuf's text format."""
    text = text_format.MessageToString(message, print_unknown_fields=True).strip()
    return f"{message.DESCRIPTOR.full_name}, {serialized(message).hex() or 'no bytes'}\n{text}"
