"""What a run of `nox -s flyte2` consists of. Each part yields the differences that it finds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from conformance.flyte2 import expected, journeys
from conformance.flyte2.build import MODELS, Models
from conformance.flyte2.journeys import Info, Sight
from conformance.flyte2.peers import peers
from conformance.flyte2.services import Column, services
from conformance.json_values import OBJECTS
from conformance.process import Program
from conformance.smallest import DifferenceError, smallest

Programs = Mapping[Models, Path]
"""The program with each of the models."""

_SPARK: Info = {"spark": {"application_id": "app-1", "stages": [1, 2.5, None, True]}, "é": None}
_FIRST: Info = {"spark": {"application_id": "app-1", "stages": [1]}, "queue": "q"}
_SECOND: Info = {"spark": {"stages": [1, 2]}, "queue": None}

_PLANTED: Mapping[str, tuple[Models, Models, Column]] = {
    "a database that stores events as JSON": ("upstream", "upstream", "json"),
    "models that know the field, taken for upstream's": ("proposed", "upstream", "bytes"),
    "upstream's models, taken for those that know the field": ("upstream", "proposed", "bytes"),
}
"""Faults that have to be found: the models, those that they are taken for, and the column."""


def picked(program: Path, column: Column = "bytes") -> list[Sight]:
    """Sends hand-picked objects along every way. Returns what is seen of them."""
    with services(program, column) as started, peers() as served:
        return [
            *journeys.sights(started, served, _SPARK),
            *journeys.sights_of_two(started, _FIRST, _SECOND),
        ]


def from_sdk(program: Path, python: Path) -> list[Sight]:
    """Lets a connector on flyte-sdk's server report an object. Returns what is seen of it.

    Args:
        program: The Go program.
        python: The Python of an environment with flyte-sdk.
    """
    arguments = ("-m", "conformance.flyte2.sdk_connector", json.dumps(_SPARK))
    with services(program) as started, Program(python, *arguments) as connector:
        address: str = connector.ready["address"]
        return list(journeys.reported(started, journeys.SDK, address, _SPARK))


def from_published(bundle: Path, *, drop: bool = False) -> list[Sight]:
    """Passes an object through the models that upstream publishes for TypeScript.

    Args:
        bundle: The program with the models, for node.
        drop: Plants a fault: the models drop fields that they do not know.
    """
    node = shutil.which("node")
    assert node
    with Program(Path(node), str(bundle)) as published:
        return list(journeys.relayed(published, _SPARK, drop=drop))


def generated(
    program: Path, models: Models, count: int, start: int, passed: Callable[[], object]
) -> Iterator[str]:
    """Sends generated objects along every way."""
    with services(program) as started, peers() as served:

        def check(info: Info) -> None:
            found = list(expected.differences(models, journeys.sights(started, served, info)))
            passed()
            if found:
                raise DifferenceError(found[0])

        yield from smallest(check, OBJECTS, count, start)


def missed(programs: Programs, bundle: Path | None) -> Iterator[str]:
    """Plants faults. Yields those that are not found.

    Args:
        programs: The Go programs.
        bundle: The program with upstream's models for TypeScript, if there is one.
    """
    for name, (models, taken_for, column) in _PLANTED.items():
        if not list(expected.differences(taken_for, picked(programs[models], column))):
            yield f"a planted fault is not found: {name}"
    if bundle and not list(expected.differences("upstream", from_published(bundle, drop=True))):
        yield "a planted fault is not found: models for TypeScript that drop unknown fields"


def lines(sights: Mapping[Models, list[Sight]]) -> Iterator[tuple[str, ...]]:
    """Yields each way and place, and whether `custom_info` is there with each of the models."""
    rows: dict[tuple[str, str], dict[Models, str]] = {}
    for models in MODELS:
        for sight in sights[models]:
            row = rows.setdefault((sight.way, sight.place.value), {})
            row[models] = "lost" if sight.found is None else "there"
    for place, row in rows.items():
        yield (*place, *(row.get(models, "") for models in MODELS))
