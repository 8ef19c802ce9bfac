"""Our messages through every consumer and back, and what of them came back as another one."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from google.protobuf import json_format, text_format
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import DecodeError, Message
from hypothesis import HealthCheck, Phase, given, seed, settings

from conformance.consumers import messages, schemas
from conformance.consumers.processes import Answer, Consumer, Request, ask_all
from conformance.consumers.program import facts
from conformance.consumers.program.frames import content as from_frame
from conformance.consumers.program.reading import serialized
from conformance.fields import descriptor, set_fields


@dataclass(frozen=True)
class Difference:
    """Something that a consumer took for something else.

    Args:
        release: the consumer's.
        known: whether it is in a field that the consumer knows.
        what: which of its ways of reading or writing, and where it parts.
    """

    release: str
    known: bool
    what: str

    def __str__(self) -> str:
        return f"{self.release}: {self.what}"


@dataclass(frozen=True)
class Failure:
    """A message that came back as another one; hypothesis found no smaller one."""

    message: Message
    differences: tuple[Difference, ...]


class DifferenceError(AssertionError):
    """What hypothesis makes smaller."""

    def __init__(self, failure: Failure) -> None:
        super().__init__("\n".join(map(str, failure.differences)))
        self.failure = failure


def example_settings(count: int) -> settings:
    """How hypothesis makes `count` examples, and the smallest one of those that fail."""
    return settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
        suppress_health_check=[
            *(HealthCheck.too_slow, HealthCheck.data_too_large),
            *(HealthCheck.filter_too_much, HealthCheck.large_base_example),
        ],
    )


@dataclass(frozen=True)
class Group:
    """Consumers whose schemas of a message are the same."""

    known: Descriptor
    consumers: tuple[Consumer, ...]


class Exchange:
    """The exchange of one message type with consumers.

    Args:
        made: the class that messages are made with.
        path: a consumer's class of it, as `reading.generated` takes it.
        known: each consumer's descriptor of it.
        through: a class that messages pass on their way to the consumers, where that is another.
        about: full names of fields; of messages with a field by itself, only these are exchanged.
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
        self.groups = [Group(known[each[0]], tuple(each)) for each in members.values()]

    def each_field(self, passed: Callable[[], object]) -> Failure | None:
        """Exchanges every field by itself.

        Args:
            passed: called after each message.

        Returns:
            The first message that some consumer takes for something else, or None.
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
        """Exchanges messages that hypothesis makes.

        Args:
            count: how many, from 1.
            start: what hypothesis makes them from.
            passed: called after each message.

        Returns:
            The smallest message that some consumer takes for something else, or None.
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
        """What each consumer takes for something else."""
        content = serialized(message)
        our_facts, our_json = facts.read(message), json_format.MessageToDict(message)
        ours = descriptor(self._made)
        sent = serialized(self._through.FromString(content))
        requests: dict[Consumer, Request] = {}
        reviews: list[_Review] = []
        for group in self.groups:
            known = schemas.known_json(our_json, ours, group.known)
            review = _Review(
                self, content, schemas.known_facts(our_facts, ours, group.known), known
            )
            reviews.append(review)
            request = {"do": "exchange", "path": self._path, "content": sent}
            request["json"] = facts.text(known)
            requests |= dict.fromkeys(group.consumers, request)
        answers = ask_all(requests)
        for group, review in zip(self.groups, reviews, strict=True):
            for consumer in group.consumers:
                yield from review.differences(consumer.release, answers[consumer], group.known)

    def read(self, content: bytes | str, known: Descriptor) -> Any:
        """The facts that our class reads in bytes or in JSON, of what a consumer knows."""
        if isinstance(content, bytes):
            message = self._made.FromString(content)
        else:
            message = json_format.Parse(content, self._made())
        return schemas.known_facts(facts.read(message), descriptor(self._made), known)

    def survives(self, content: bytes) -> bytes:
        """What our class makes of bytes."""
        return serialized(self._made.FromString(content))


class _Review:
    """Answers to one message, against what a group must answer."""

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
        """Where bytes, or protobuf's JSON, say something else, in words, or nothing."""
        if content in self._right:
            return ""
        try:
            read = self._exchange.read(content, known)
        except (DecodeError, json_format.ParseError) as error:
            return f"{way} is no message: {error}"
        if facts.text(read) == self._facts:
            self._right.add(content)
            return ""
        return (
            f"{way} has {first_difference(json.loads(self._facts), json.loads(facts.text(read)))}"
        )


def first_difference(wanted: Any, found: Any, place: str = "") -> str:
    """Where two JSON values part first, in words; nothing where they are equal, 1 and 1.0 too."""
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
    """A message for people: protobuf's text, and the bytes."""
    text = text_format.MessageToString(message, print_unknown_fields=True).strip()
    return f"{message.DESCRIPTOR.full_name}, {serialized(message).hex() or 'no bytes'}\n{text}"
