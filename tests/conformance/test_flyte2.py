"""What a run of `nox -s flyte2` expects, and its parts that need no Go."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import grpc
import pytest
from click.testing import CliRunner
from hypothesis import given

from codegen.errors import CodegenError
from conformance.flyte2 import __main__ as command
from conformance.flyte2 import build, detours, expected, journeys, published
from conformance.flyte2.build import MODELS, Models
from conformance.flyte2.journeys import CONNECTOR, ONE_PHASE, RELAYED, SENDING, Info, Place, Sight
from conformance.flyte2.peers import peers
from conformance.json_values import OBJECTS
from flyte_connector_stubs import ActionAttempt, Phase, Resource
from flyte_connector_stubs.flyteidl2.connector import connector_pb2, service_pb2_grpc
from flyte_connector_stubs.flyteidl2.workflow import run_service_pb2, run_service_pb2_grpc
from tests.here import ROOT

INFO: Info = {"a": {"n": 1}}
GRPC, CONNECT, JSON, *_ = SENDING


def sight(way: str, place: Place, found: Info | None) -> Sight:
    return Sight(way, place, INFO, found)


@pytest.mark.parametrize(
    ("models", "way", "place", "found", "said"),
    [
        ("upstream", CONNECTOR, Place.RESOURCE, INFO, ""),
        ("upstream", CONNECTOR, Place.RESOURCE, None, "found: nothing\n  expected: {"),
        ("upstream", CONNECTOR, Place.EVENT, None, ""),
        ("upstream", CONNECTOR, Place.EVENT, INFO, "expected: nothing"),
        ("upstream", GRPC, Place.COLUMN, {}, 'found: {}\n  expected: {"a":{"n":1}}'),
        ("upstream", GRPC, Place.ATTEMPT, INFO, "expected: nothing"),
        ("upstream", JSON, Place.COLUMN, None, ""),
        ("proposed", JSON, Place.COLUMN, None, "found: nothing"),
        ("proposed", CONNECTOR, Place.ATTEMPT, INFO, ""),
        ("proposed", CONNECTOR, Place.ATTEMPT, {"a": {"n": True}}, 'found: {"a":{"n":true}}'),
        ("proposed", ONE_PHASE, Place.ATTEMPT, None, "found: nothing"),
    ],
)
def test_what_has_to_arrive(
    models: Models, way: str, place: Place, found: Info | None, said: str
) -> None:
    differences = list(expected.differences(models, [sight(way, place, found)]))
    if said:
        [difference] = differences
        assert difference.startswith(f"{models} models, {way}: {place.value}\n")
        assert said in difference
    else:
        assert differences == []


def test_the_guide_says_what_the_run_expects() -> None:
    rows = {
        "the `Resource` that the executor gets from a connector": (CONNECTOR, Place.RESOURCE),
        "the event that `buildActionEvent` makes of it": (CONNECTOR, Place.EVENT),
        "an event that has it, sent over gRPC or Connect, in the database": (CONNECT, Place.COLUMN),
        "the same, sent over Connect as JSON": (JSON, Place.COLUMN),
        "the attempt that `mergeEvents` makes of such events": (GRPC, Place.ATTEMPT),
        "an attempt that has it, read and passed on": (RELAYED, Place.DETAILS),
    }
    page = (ROOT / "docs/flyte-2.md").read_text("utf-8").splitlines()
    for row, where in rows.items():
        cells = ["**lost**" if where in expected.LOST[models] else "there" for models in MODELS]
        assert f"| {row} | {' | '.join(cells)} |" in page


@pytest.mark.parametrize(("models", "numbers"), [("upstream", []), ("proposed", [900, 900])])
def test_the_models_are_those_that_they_are_called(models: Models, numbers: list[int]) -> None:
    held = [
        field.number
        for file in build.schema(models).file
        for message in file.message_type
        if message.name in ("ActionEvent", "ActionAttempt")
        for field in message.field
        if field.name == "custom_info"
    ]
    assert held == numbers


@given(info=OBJECTS)
def test_a_report_and_a_link_keep_every_object(info: dict[str, Any]) -> None:
    assert detours.carried(detours.uri(info)) == info
    with tempfile.TemporaryDirectory() as folder:
        detours.write_report(Path(folder), info)
        assert detours.shown(Path(folder, "report.html").read_text("utf-8")) == info


def test_the_ends_are_served_by_our_stubs(tmp_path: Path) -> None:
    with peers() as served, grpc.insecure_channel(served.address) as channel:
        served.report = INFO
        served.resource = Resource(phase=Phase.RUNNING, custom_info=INFO)
        served.attempt = ActionAttempt(attempt=1, custom_info=INFO)
        connector = service_pb2_grpc.AsyncConnectorServiceStub(channel)
        connector.CreateTask(
            connector_pb2.CreateTaskRequest(output_prefix=str(tmp_path)), timeout=60
        )
        got = connector.GetTask(connector_pb2.GetTaskRequest(), timeout=60).resource
        assert Resource.from_proto(got) == served.resource
        runs = run_service_pb2_grpc.RunServiceStub(channel)
        details = runs.GetActionDetails(run_service_pb2.GetActionDetailsRequest(), timeout=60)
        [attempt] = details.details.attempts
        assert ActionAttempt.from_proto(attempt) == served.attempt
    assert detours.shown((tmp_path / "report.html").read_text("utf-8")) == INFO


def test_every_place_is_on_a_way() -> None:
    ways = {way for places in expected.LOST.values() for way, _ in places}
    others = (journeys.SDK, journeys.PUBLISHED, journeys.TWO_PHASES)
    assert ways == {*SENDING, CONNECTOR, ONE_PHASE, *others}


def test_without_go_the_command_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    done = CliRunner().invoke(command.main, [])
    assert done.exit_code == 1
    assert "Error: Go is not installed" in " ".join(done.stderr.split())


def test_without_node_its_part_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert published.missing() == "node"
    with pytest.raises(CodegenError, match="is not on PATH"):
        published.bundle()


def test_the_packages_for_node_are_pinned_by_hash() -> None:
    lock = json.loads((published.SOURCES / "package-lock.json").read_text("utf-8"))
    packages = [each for path, each in lock["packages"].items() if path]
    assert packages
    assert all("integrity" in each and "resolved" not in each for each in packages)
