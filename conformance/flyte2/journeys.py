"""The ways that `custom_info` takes through Flyte 2, and where it is seen on them."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from pathlib import Path

from conformance.flyte2 import detours
from conformance.flyte2.peers import Peers
from conformance.flyte2.services import Services
from conformance.process import Program, content
from flyte_connector_stubs import (
    ActionAttempt,
    ActionEvent,
    ActionIdentifier,
    ActionPhase,
    Phase,
    Resource,
    RunIdentifier,
    TaskLog,
)
from flyte_connector_stubs.custom_info import CustomInfo, JsonValue, merge_patch
from flyte_connector_stubs.flyteidl2.workflow import internal_run_service_pb2

Info = Mapping[str, JsonValue]


class Place(Enum):
    """A place on the way."""

    RESOURCE = "what GetTask's answer is in the executor"
    EVENT = "what buildActionEvent makes of it"
    COLUMN = "the event in the run service's database"
    ATTEMPT = "the attempt that mergeEvents makes of the events"
    LINK = "a log link of the attempt, with a data: URI"
    REPORT = "the report to which the attempt refers"
    DETAILS = "an attempt that the models read and wrote again"
    REQUEST = "a request with an event that the models read and wrote again"
    JSON = "that request, as the models write it as JSON"


@dataclass(frozen=True)
class Sight:
    """What was seen at a place.

    Args:
        way: The name of the way.
        place: The place.
        wanted: What is there if nothing is lost.
        found: What is there; None if there is no `custom_info`.
    """

    way: str
    place: Place
    wanted: Info
    found: Info | None


CONNECTOR = "reported by a connector with our stubs"
SDK = "reported by a connector with flyte-sdk"
PUBLISHED = "relayed by upstream's published models for TypeScript"
RELAYED = "relayed to whoever asks the run service"
TWO_PHASES = "events of two phases"
ONE_PHASE = "events of one phase"

SENDING: Mapping[str, Callable[[Services, ActionEvent], None]] = {
    "EventsProxyService over gRPC": Services.record_over_grpc,
    "EventsProxyService over Connect": Services.record_over_connect,
    "EventsProxyService over Connect, as JSON": Services.record_over_json,
    "InternalRunService over gRPC": Services.record_internally,
    "InternalRunService over gRPC, in a stream": Services.record_in_a_stream,
}
"""How an event of our stubs is sent, by the name of the way."""

_STARTED = datetime(2026, 1, 1, tzinfo=timezone.utc)
_RUN = RunIdentifier(project="p", domain="d", name="r")
_NUMBERS = itertools.count(1)


def sights(services: Services, peers: Peers, info: Info) -> Iterator[Sight]:
    """Sends an object along every way. Yields what is seen of it."""
    info = CustomInfo(info).to_dict()  # as it is read: 0.0 as 0
    peers.report = info
    link = TaskLog(name="custom_info", uri=detours.uri(info))
    peers.resource = Resource(phase=Phase.RUNNING, custom_info=info, log_links=[link])
    yield from reported(services, CONNECTOR, peers.address, info)
    for way, send in SENDING.items():
        action = _action()
        send(services, _event(action, ActionPhase.ACTION_PHASE_RUNNING, info))
        [stored] = services.stored(action)
        yield Sight(way, Place.COLUMN, info, _seen(stored))
        yield Sight(way, Place.ATTEMPT, info, _seen(services.attempt(action)))
    peers.attempt = ActionAttempt(attempt=1, custom_info=info)
    [relayed] = services.relayed(peers.address).attempts
    yield Sight(RELAYED, Place.DETAILS, info, _seen(ActionAttempt.from_proto(relayed)))


def sights_of_two(services: Services, first: Info, second: Info) -> Iterator[Sight]:
    """Sends two events of an attempt, in two phases and in one. Yields what is seen of them."""
    initializing, running = (
        ActionPhase.ACTION_PHASE_INITIALIZING,
        ActionPhase.ACTION_PHASE_RUNNING,
    )
    action = _action()
    services.record_over_grpc(_event(action, initializing, first))
    services.record_over_grpc(_event(action, running, second))
    for stored, info in zip(services.stored(action), (first, second), strict=True):
        yield Sight(TWO_PHASES, Place.COLUMN, info, _seen(stored))
    merged = merge_patch(first, second)
    yield Sight(TWO_PHASES, Place.ATTEMPT, merged, _seen(services.attempt(action)))
    action = _action()
    for info in (first, second):
        services.record_over_grpc(_event(action, running, info))
    [stored] = services.stored(action)
    yield Sight(ONE_PHASE, Place.COLUMN, first, _seen(stored))
    yield Sight(ONE_PHASE, Place.ATTEMPT, first, _seen(services.attempt(action)))


def reported(services: Services, way: str, connector: str, info: Info) -> Iterator[Sight]:
    """Lets the executor ask a connector that reports an object. Yields what is seen of it.

    Args:
        services: Where the executor is.
        way: The name of the way.
        connector: Address of the connector.
        info: What it reports, as `custom_info`, in a link and in a report.
    """
    action = _action()
    with tempfile.TemporaryDirectory() as prefix:
        resource, event = services.round(connector, action, Path(prefix))
        yield Sight(way, Place.RESOURCE, info, _seen(resource))
        yield Sight(way, Place.EVENT, info, _seen(event))
        [stored] = services.stored(action)
        yield Sight(way, Place.COLUMN, info, _seen(stored))
        attempt = services.attempt(action)
        yield Sight(way, Place.ATTEMPT, info, _seen(attempt))
        [link] = attempt.log_info
        yield Sight(way, Place.LINK, info, detours.carried(link.uri))
        assert attempt.outputs
        report = Path(attempt.outputs.report_uri).read_text("utf-8")
        yield Sight(way, Place.REPORT, info, detours.shown(report))


def relayed(published: Program, info: Info, *, drop: bool = False) -> Iterator[Sight]:
    """Passes messages through upstream's published models. Yields what is seen of them.

    Args:
        published: The program with the models.
        info: The object in the messages.
        drop: Plants a fault: the models drop fields that they do not know.
    """
    attempt = ActionAttempt(attempt=1, custom_info=info).to_bytes()
    answer = published.ask("attempt", message=attempt, drop=drop)
    found = ActionAttempt.from_bytes(content(answer["message"]))
    yield Sight(PUBLISHED, Place.DETAILS, info, _seen(found))
    event = _event(_action(), ActionPhase.ACTION_PHASE_RUNNING, info)
    request = internal_run_service_pb2.RecordActionEventsRequest(events=[event.to_proto()])
    answer = published.ask("request", message=request.SerializeToString(), drop=drop)
    request.ParseFromString(content(answer["message"]))
    yield Sight(PUBLISHED, Place.REQUEST, info, _seen(ActionEvent.from_proto(request.events[0])))
    yield Sight(PUBLISHED, Place.JSON, info, answer["json"]["events"][0].get("customInfo"))


def _action() -> ActionIdentifier:
    return ActionIdentifier(run=_RUN, name=f"a{next(_NUMBERS)}")


def _event(action: ActionIdentifier, phase: ActionPhase, info: Info) -> ActionEvent:
    at = _STARTED + timedelta(seconds=phase)
    return ActionEvent(
        id=action, attempt=1, phase=phase, updated_time=at, reported_time=at, custom_info=info
    )


def _seen(message: Resource | ActionEvent | ActionAttempt) -> Info | None:
    found: CustomInfo | None = message.custom_info
    return None if found is None else found.to_dict()
