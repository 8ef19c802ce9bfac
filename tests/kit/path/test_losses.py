"""What never arrives, and that nothing is said of what does."""

from __future__ import annotations

import pytest
from google.protobuf.struct_pb2 import Struct

from flyte_agent_kit.path import Core, Severity, losses
from flyte_agent_kit.path.differences import differences
from flyte_agent_stubs import AgentError, Phase, Resource, TaskLog
from flyte_agent_stubs.custom_info import CustomInfo


def codes(*answers: Resource, core: Core | None = None) -> list[str]:
    """The codes of what the last answer loses."""
    core = core or Core()
    core.launch()
    for each in answers[:-1]:
        core.step(each)
    before = core.closure
    return [each.code for each in losses(before, answers[-1], core.step(answers[-1]), core)]


def running(**info: object) -> Resource:
    return Resource(phase=Phase.RUNNING, custom_info={"a": info})


def empty_value() -> CustomInfo:
    struct = Struct()
    struct.fields["a"].SetInParent()
    return CustomInfo.from_bytes(struct.SerializeToString())


@pytest.mark.parametrize(
    ("expected", "answers"),
    [
        ([], [running(n=1)]),
        ([], [running(n=1), running(n=1)]),
        ([], [running(n=1), Resource(phase=Phase.RUNNING)]),
        ([], [Resource(phase=Phase.INITIALIZING, message="m")]),
        ([], [Resource(phase=Phase.FAILED, message="m")]),
        (["custom-info-lost"], [running(n=1), running(n=2)]),
        (["custom-info-lost"], [Resource(phase=Phase.QUEUED, custom_info={"a": {}})]),
        (["message-lost"], [Resource(phase=Phase.RUNNING, message="m")]),
        (["message-lost"], [Resource(phase=Phase.QUEUED, message="m")]),
        (["phase-changed", "message-lost"], [Resource(phase=Phase.ABORTED, message="m")]),
        (["agent-error-lost"], [Resource(phase=Phase.FAILED, agent_error=AgentError(code="E"))]),
        (["phase-missing"], [Resource()]),
        (["phase-unknown"], [Resource(phase=Phase(99))]),
        (["message-cut"], [Resource(phase=Phase.FAILED, message="x" * 110_000)]),
        (["failure-unreported"], [Resource(phase=Phase.FAILED, message="é" * 60_000)]),
        (
            ["key-deleted", "key-overwritten"],
            [
                running(n=1, m=1),
                Resource(phase=Phase.SUCCEEDED, custom_info={"a": {"n": None, "m": 2}}),
            ],
        ),
        (["custom-info-blocks"], [Resource(phase=Phase.RUNNING, custom_info=empty_value())]),
        (
            ["task-blocked"],
            [
                Resource(phase=Phase.RUNNING, custom_info=empty_value()),
                Resource(phase=Phase.SUCCEEDED, custom_info={"a": {}}),
            ],
        ),
        (["secret-key"], [running(password="hunter2")]),
        (["namespace-not-object"], [Resource(phase=Phase.RUNNING, custom_info={"a": 1})]),
        (["too-large"], [running(text="x" * 40_000)]),
        (
            ["too-large", "answer-too-large"],
            [running(text="x" * 5_000_000)],
        ),
        (
            ["log-hidden"],
            [running(), Resource(phase=Phase.INITIALIZING, log_links=[TaskLog(uri="u")])],
        ),
        (["log-lost"], [running(), Resource(phase=Phase.RUNNING, log_links=[TaskLog(uri="u")])]),
    ],
)
def test_losses(expected: list[str], answers: list[Resource]) -> None:
    assert codes(*answers) == expected


def test_of_an_answer_that_is_too_large_nothing_else_is_said() -> None:
    core = Core()
    core.launch()
    resource = Resource(phase=Phase.RUNNING, message="m" * 5_000_000)
    [lost] = losses(core.closure, resource, core.poll_failed("too large"), core)
    assert lost.code == "answer-too-large"
    assert f"{len(resource.to_bytes()):,} bytes" in lost.message


def test_losses_of_synchronous_agents() -> None:
    assert codes(running(n=1), core=Core(is_sync=True)) == ["sync-not-terminal", "custom-info-lost"]
    failed = Resource(phase=Phase.FAILED, agent_error=AgentError(code="E"))
    assert codes(failed, core=Core(is_sync=True)) == []
    assert codes(failed, core=Core("1.13.1", is_sync=True)) == ["agent-error-lost"]


def test_losses_that_depend_on_core_and_task() -> None:
    assert codes(running(n=1), core=Core("1.13.0")) == ["custom-info-unsupported"]
    done = Resource(phase=Phase.SUCCEEDED)
    assert codes(done, core=Core(declares_outputs=True)) == ["outputs-missing"]


def test_every_loss_says_what_happened() -> None:
    core = Core()
    core.launch()
    resource = Resource(phase=Phase.RUNNING, message="m", custom_info={"a": {"token": "x"}})
    lost, secret = losses(core.closure, resource, core.step(resource), core)
    assert lost.severity is Severity.WARNING
    assert lost.message.startswith("the message never arrives")
    assert secret.severity is Severity.ERROR
    assert "/a/token" in secret.message


def test_differences_are_told_by_key() -> None:
    found = differences({"a": {"b": 1, "c": 1}, "d~/": [1]}, {"a": {"b": True, "e": 2}, "d~/": [2]})
    assert [(each.pointer, each.kind) for each in found] == [
        ("/a/b", "changed"),
        ("/a/c", "removed"),
        ("/a/e", "added"),
        ("/d~0~1", "changed"),
    ]
    assert differences(None, {}) == []
