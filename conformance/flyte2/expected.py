"""What has to arrive where, with each of the models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from conformance.core import compare
from conformance.flyte2.build import Models
from conformance.flyte2.journeys import (
    CONNECTOR,
    ONE_PHASE,
    PUBLISHED,
    SDK,
    SENDING,
    TWO_PHASES,
    Place,
    Sight,
)

_JSON = "EventsProxyService over Connect, as JSON"

_FROM_THE_FIRST_LOSS = (Place.EVENT, Place.COLUMN, Place.ATTEMPT)

LOST: Mapping[Models, frozenset[tuple[str, Place]]] = {
    "upstream": frozenset(
        {
            # The first loss, and from there on.
            *((way, place) for way in (CONNECTOR, SDK) for place in _FROM_THE_FIRST_LOSS),
            # The second loss.
            *((way, Place.ATTEMPT) for way in (*SENDING, TWO_PHASES, ONE_PHASE)),
            # JSON names fields, and drops those that it does not know.
            (_JSON, Place.COLUMN),
            (PUBLISHED, Place.JSON),
        }
    ),
    "proposed": frozenset(),
}
"""Where `custom_info` is missing: the way and the place."""


def differences(models: Models, sights: Iterable[Sight]) -> Iterator[str]:
    """Compares what was seen with what has to be seen."""
    for sight in sights:
        lost = (sight.way, sight.place) in LOST[models]
        wanted = None if lost else compare.text(sight.wanted)
        found = None if sight.found is None else compare.text(sight.found)
        if wanted != found:
            place = f"{models} models, {sight.way}: {sight.place.value}"
            yield f"{place}\n  found: {found or 'nothing'}\n  expected: {wanted or 'nothing'}"
