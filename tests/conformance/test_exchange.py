"""Real releases take our messages for what they are; consumers that do not are caught."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest

from conformance.consumers import messages, schemas
from conformance.consumers.exchange import Exchange, Failure, first_difference
from conformance.consumers.processes import Fleet
from conformance.consumers.session import ours, published
from conformance.fields import descriptor, is_map, map_key, map_value, set_fields
from flyte_agent_stubs.flyteidl.event.event_pb2 import TaskExecutionEvent
from tests.conformance.conftest import Started, contract
from tests.conftest import run_python
from tests.here import FLYTEIDL, IMPORTABLE, ROOT

RELEASES = ("1.10.0", "1.11.0", "1.13.2", "1.16.8")
EVENT = "flyteidl.event.TaskExecutionEvent"
PLANTED = "conformance.consumers.planted."
NEW_FIELD = b"\xfa\x3e\x03new"

Start = Callable[..., Started]


def nothing() -> None:
    pass


def events(fleet: Fleet) -> Exchange:
    known = {
        c: published(FLYTEIDL, c.release).FindMessageTypeByName(EVENT) for c in fleet.consumers
    }
    return Exchange(TaskExecutionEvent, "flyteidl.event.event_pb2:TaskExecutionEvent", known)


@pytest.mark.parametrize("name", ["event", "closure", "resource"])
def test_real_releases_agree(name: str, start: Start) -> None:
    session, fleet = start(*RELEASES)
    session.exchange(contract(name), fleet, 10, 0, nothing)
    assert session.failures == []
    assert {(each.known, each.unknown) for each in session.results.values()} == {(0, 0)}
    assert all(each.messages > 200 for each in session.results.values())
    assert {(note.release, note.element) for note in session.notes} == {
        ("1.13.2", "flyteidl.core.Literal.uri"),
        ("1.13.2", "flyteidl.core.Literal.size_bytes"),
    }


def test_what_upstream_changed_has_to_be_listed(start: Start) -> None:
    session, fleet = start("1.13.2")
    session.breaks = []
    session.exchange(contract("event"), fleet, 1, 0, nothing)
    assert session.notes == []
    assert session.failures == [
        f"event: 1.13.2 has another flyteidl.core.Literal.{name} than ours,"
        " and known-breaks.toml does not list it"
        for name in ("uri", "size_bytes")
    ]


@pytest.mark.parametrize("name", ["event", "closure", "resource"])
def test_a_consumer_that_drops_unknown_fields_is_caught(name: str, start: Start) -> None:
    session, fleet = start("1.16.8", program=PLANTED + "drops_unknown_fields")
    session.exchange(contract(name), fleet, 10, 0, nothing)
    [failure] = session.failures
    assert failure.startswith(f"{name}: flyteidl.")
    assert f", {NEW_FIELD.hex()}\n" in failure
    assert "1.16.8: unknown fields are lost" in failure
    result = session.results["1.16.8"]
    assert (result.known, result.unknown) == (0, 1)


@pytest.mark.parametrize("name", ["event", "closure", "resource"])
def test_a_consumer_that_misreads_an_enum_is_caught(name: str, start: Start) -> None:
    session, fleet = start("1.16.8", program=PLANTED + "misreads_an_enum")
    session.exchange(contract(name), fleet, 10, 0, nothing)
    [failure] = session.failures
    assert "\nphase: RUNNING\n" in failure
    assert "1.16.8: its class reads 3 for 2 in phase" in failure
    assert "1.16.8: what it writes has 3 for 2 in phase" in failure
    result = session.results["1.16.8"]
    assert (result.known, result.unknown) == (2, 0)


def test_hypothesis_leaves_out_what_does_not_matter(start: Start) -> None:
    _, fleet = start("1.16.8", program=PLANTED + "drops_unknown_fields")
    failure = events(fleet).combined(1000, 0, nothing)
    assert failure is not None
    assert failure.message.SerializeToString() == NEW_FIELD
    _, fleet = start("1.16.8", program=PLANTED + "misreads_an_enum")
    failure = events(fleet).combined(1000, 0, nothing)
    assert failure is not None
    values = [field.name for _, field in set_fields(failure.message) if not field.message_type]
    assert values == ["phase"]  # of the event, or of an external resource in it


def test_one_among_many_is_named(start: Start) -> None:
    _, right = start("1.16.8")
    _, wrong = start("1.16.8", program=PLANTED + "misreads_an_enum")
    [other] = wrong.consumers
    known = {
        c: published(FLYTEIDL, c.release).FindMessageTypeByName(EVENT) for c in right.consumers
    }
    known[other] = published(FLYTEIDL, "1.16.8").FindMessageTypeByName(EVENT)
    path = "flyteidl.event.event_pb2:TaskExecutionEvent"
    failure = Exchange(TaskExecutionEvent, path, known).combined(1000, 0, nothing)
    assert isinstance(failure, Failure)
    assert len(failure.differences) == 2


def test_a_consumer_that_dies_is_told_and_comes_back(start: Start) -> None:
    _, fleet = start("1.10.7")
    [consumer] = fleet.consumers
    consumer.process.kill()
    answer = consumer.ask({"do": "hello"})
    assert answer["error"].startswith("the consumer died with status ")
    assert consumer.ask({"do": "hello"}) == consumer.hello
    answer = consumer.ask({"do": "exchange", "path": "nowhere:Nothing", "content": "", "json": ""})
    assert "No module named 'nowhere'" in answer["error"]


def test_every_field_is_sent_by_itself() -> None:
    roots = [ours(FLYTEIDL).FindMessageTypeByName(EVENT)]
    wanted = {
        field.full_name
        for kind in schemas.types(*roots).values()
        if kind.file.package != "google.protobuf"
        for field in kind.fields
    }
    sent: set[str] = set()
    for message in messages.single(TaskExecutionEvent):
        for _, field in set_fields(message):
            sent.add(field.full_name)
            if is_map(field):
                sent |= {map_key(field).full_name, map_value(field).full_name}
    assert wanted - sent == set()


def test_a_seed_makes_the_same_messages_anywhere() -> None:
    program = (
        "from flyte_agent_stubs.flyteidl.event.event_pb2 import TaskExecutionEvent\n"
        "from hypothesis import given, seed\n"
        "from conformance.consumers import exchange, messages\n"
        "from conformance.smallest import example_settings\n"
        "def show(m): print(exchange.serialized(m).hex())\n"
        "seed(5)(example_settings(100)(given(messages.combined(TaskExecutionEvent))(show)))()"
    )
    path = os.pathsep.join(map(str, (ROOT, *IMPORTABLE)))
    one, other = (
        run_python(sys.executable, program, PYTHONPATH=path, PYTHONHASHSEED=hash_seed)
        for hash_seed in ("1", "2")
    )
    assert one == other
    assert len(set(one.splitlines())) > 50


def test_changes_are_described() -> None:
    name = "flyteidl.admin.GetTaskLogsResponse"
    mine, theirs = (
        ours(FLYTEIDL).FindMessageTypeByName(name),
        published(FLYTEIDL, "1.10.7").FindMessageTypeByName(name),
    )
    assert {c.element: (c.ours, c.means) for c in schemas.changes([mine], [theirs])} == {
        f"{name}.results": (
            f"{name}.header",
            f"field 1 is repeated string results, and {name}Header header (with presence) in ours",
        ),
        f"{name}.token": (
            f"{name}.body",
            f"field 2 is string token, and {name}Body body (with presence) in ours",
        ),
    }


def test_known_json_has_numbers_for_values_without_a_name() -> None:
    name = "flyteidl.event.ExternalResourceInfo"
    old, new = (
        published(FLYTEIDL, "1.10.0").FindMessageTypeByName(name),
        ours(FLYTEIDL).FindMessageTypeByName(name),
    )
    told = {"phase": "RUNNING", "cacheStatus": "CACHE_EVICTED", "customInfo": {"a": 1}}
    assert schemas.known_json(told, new, old) == {"phase": "RUNNING", "cacheStatus": 7}


@pytest.mark.parametrize(
    ("wanted", "found", "said"),
    [
        ({"a": 1}, {"a": 1.0}, ""),
        ({"a": 1}, {"a": True}, "true for 1 in a"),
        ({"a": [1, 2]}, {"a": [1, 3]}, "3 for 2 in a[1]"),
        ({"a": [1]}, {"a": []}, "[] for [1] in a"),
        ({"a": {"b": "x"}}, {"a": {}}, "no a.b"),
        ({}, {"a": None}, "a"),
        ({"a": None}, {"a": 0}, "0 for null in a"),
    ],
)
def test_the_first_difference_of_two_values_is_described(
    wanted: object, found: object, said: str
) -> None:
    assert first_difference(wanted, found) == said


def test_descriptors_of_both_sides_are_the_same_for_what_is_unchanged() -> None:
    newest = published(FLYTEIDL, "1.16.8").FindMessageTypeByName(EVENT)
    assert schemas.shape(newest) == schemas.shape(descriptor(TaskExecutionEvent))
