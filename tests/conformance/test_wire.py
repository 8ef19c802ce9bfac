"""Agents and callers of real releases against ours, over gRPC on loopback."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conformance.consumers.session import ends_of_lines
from conformance.consumers.wire import without
from flyte_agent_stubs.flyteidl.admin.agent_pb2 import GetTaskResponse
from tests.conformance.conftest import Started, contract

Start = Callable[..., Started]


def nothing() -> None:
    pass


def test_real_releases_talk_with_ours(start: Start) -> None:
    session, fleet = start("1.10.0", "1.10.7", "1.16.8")
    session.talk(contract("services"), fleet, 2, 0, nothing)
    assert session.failures == []
    talks = {release: result.talk for release, result in session.results.items()}
    for release, methods, changed in (
        ("1.10.0", 11, set()),
        ("1.10.7", 15, {("AsyncAgentService", "GetTaskLogs")}),
        ("1.16.8", 16, set()),
    ):
        talk = talks[release]
        assert talk is not None
        assert (talk.methods, talk.changed) == (methods, changed)
        assert talk.calls > 2 * (methods - 5)
    assert (
        "flyteidl.service.AsyncAgentService.GetTaskLogs was unary_unary in 1.10.7,"
        " and is unary_stream since 1.11.0"
    ) in {note.element for note in session.notes if note.release == "1.10.7"}


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (
            "drops_unknown_fields",
            "ours calls AsyncAgentService/GetTask of 1.16.8:"
            " unknown fields of the answer are lost on the way to ours\n"
            "request: flyteidl.admin.GetTaskRequest, no bytes\n"
            "\n"
            'answer: flyteidl.admin.GetTaskResponse, fa3e036e6577\n1007: "new"',
        ),
        (
            "misreads_an_enum",
            "1.16.8 calls AsyncAgentService/GetTask of ours:"
            " 1.16.8 reads in the answer 3 for 2 in resource.phase\n"
            "request: flyteidl.admin.GetTaskRequest, no bytes\n"
            "\n"
            "answer: flyteidl.admin.GetTaskResponse, 0a022802\nresource {\n  phase: RUNNING\n}",
        ),
    ],
)
def test_consumers_that_are_wrong_are_caught(program: str, said: str, start: Start) -> None:
    session, fleet = start("1.16.8", program=f"conformance.consumers.planted.{program}")
    session.talk(contract("services"), fleet, 1, 0, nothing)
    assert said in session.failures
    talk = session.results["1.16.8"].talk
    assert talk is not None
    assert talk.failures == session.failures


def test_the_ends_of_minor_lines() -> None:
    assert ends_of_lines(["1.10.0", "1.9.2", "1.10.7", "1.10.10", "1.11.0"]) == {
        *("1.9.2", "1.10.0", "1.10.10", "1.11.0"),
    }


def test_elements_are_left_out_on_all_levels() -> None:
    response = GetTaskResponse()
    response.resource.message = "m"
    response.resource.outputs.literals["k"].hash = "h"
    response.resource.log_links.add(name="n", uri="u")
    elements = {"flyteidl.core.Literal.hash", "flyteidl.core.TaskLog.name"}
    wanted = GetTaskResponse()
    wanted.resource.message = "m"
    wanted.resource.outputs.literals["k"].SetInParent()
    wanted.resource.log_links.add(uri="u")
    assert without(response, elements) == wanted
