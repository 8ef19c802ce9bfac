"""The model of Flyte's core against recorded answers of the real one, and the parts of the run."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping
from pathlib import Path

import grpc
import msgspec
import pytest
from click.testing import CliRunner
from google.rpc import status_pb2

from codegen.errors import CodegenError
from conformance.core import __main__ as command
from conformance.core import answers, build, compare, model, observed, session, slots
from conformance.core.admin import DETAILS, FlyteAdmin
from conformance.core.answers import PLUGINS, Recorded
from conformance.core.cases import NAN, Case, hand_picked
from conformance.core.observed import Round
from conformance.process import Program, ProgramError, RefusedError
from flyte_agent_kit.path import CHANGES, Core, PhaseInfo, Step
from flyte_agent_kit.path import admin as path_admin
from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.custom_info import CustomInfo
from flyte_agent_stubs.event import TaskExecutionEvent
from flyte_agent_stubs.flyteidl.admin import event_pb2
from flyte_agent_stubs.flyteidl.event import event_pb2 as task_event_pb2
from flyte_agent_stubs.flyteidl.service import admin_pb2_grpc
from tests.here import ROOT

CASES = {case.name: case for case in hand_picked()}


@pytest.fixture(scope="module", params=PLUGINS)
def plugin(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def recorded(plugin: str) -> Recorded:
    return answers.load(plugin)


def test_the_model_does_what_flytes_core_did(plugin: str, recorded: Recorded) -> None:
    found = list(session.against_model(recorded.cases, plugin))
    assert not found, "\n".join(found)


def test_the_answers_are_those_of_the_modules_in_go_mod(recorded: Recorded) -> None:
    assert recorded.versions == build.versions()
    assert list(recorded.cases) == list(CASES)
    assert {"v1.16.8"} == {
        version for name, version in recorded.versions.items() if "flyteorg" in name
    }


def test_the_answers_are_written_as_they_are_read(plugin: str, recorded: Recorded) -> None:
    assert answers.text(recorded) == (answers.RECORDED / f"{plugin}.json").read_bytes()


def test_both_plugins_do_the_same() -> None:
    agent, connector = (compare.text(answers.load(each)) for each in PLUGINS)
    assert agent.replace("task from agent", "task from connector") == connector


def test_polls_five_seconds_apart_do_what_polls_at_once_do(recorded: Recorded) -> None:
    rounds = [each for each in recorded.cases["within-a-phase"].rounds if each.events]
    assert msgspec.convert(recorded.trials["real-polls"], list[Round]) == rounds


def test_what_the_trials_saw(recorded: Recorded) -> None:
    seen = recorded.trials
    polled = {"before": True, "with one worker": True, "afterwards": False}
    assert seen["workers-die"] == polled
    assert seen["two-versions"] == {"version 1": ["CreateTask"], "version 2": ["CreateTask"]}
    assert seen["created-twice"] == {"async": ["CreateTask"] * 2, "sync": ["ExecuteTaskSync"] * 2}
    assert seen["executed-each-round"] == ["ExecuteTaskSync"] * 3
    large = msgspec.convert(seen["large-event"], list[Round])
    assert [each.failed for each in large] == [True, False]
    # The value that comes back gets through, since the sink has forgotten the first.
    back = msgspec.convert(seen["forgetful-filter"], list[Round])
    assert [each.closures[0].custom_info for each in back] == [{"n": 0}, {"n": 1}, {"n": 2}]


def test_flytes_core_runs_agents_of_the_kit(recorded: Recorded) -> None:
    seen = recorded.trials["kit-async"]
    assert isinstance(seen, dict)
    assert seen["deleted"] == [7]
    ended = msgspec.convert(seen["SUCCEEDED"], list[Round])
    assert [each.events[0].became for each in ended] == [observed.RECORDED] * 4
    assert ended[-1].closures[0].custom_info == {"m": 2}
    retried = msgspec.convert(seen["RETRYABLE_FAILED"], list[Round])
    assert [each.phase for each in retried[-1].closures] == ["FAILED", "QUEUED"]


def test_the_kit_does_not_let_a_synchronous_agent_harm_the_core(recorded: Recorded) -> None:
    seen = recorded.trials["kit-sync"]
    assert isinstance(seen, dict)
    [event] = msgspec.convert(seen["RUNNING"], list[Round])[-1].events
    assert (event.phase, event.code) == ("FAILED", "NotTerminal")
    [event] = msgspec.convert(seen["SUCCEEDED"], list[Round])[-1].events
    assert (event.phase, event.custom_info) == ("SUCCEEDED", {"n": 1})


def test_an_agent_that_was_down_is_not_asked_again(recorded: Recorded) -> None:
    seen = recorded.trials["stops-asking"]
    assert isinstance(seen, dict)
    assert (seen["polls"], seen["node"]) == (0, "Running")
    core = Core()
    core.launch()
    for _ in range(2):
        core.step(Resource(phase=Phase.RUNNING))
        assert not core.has_ended
        assert not any(core.poll_failed("down").sent for _ in range(3))
    assert core.has_ended


def test_a_restart_forgets_the_polls_that_failed_since_the_last_new_phase(
    recorded: Recorded,
) -> None:
    seen = recorded.trials["failed-polls-and-restarts"]
    assert isinstance(seen, dict)
    events = [each.events[0] for each in msgspec.convert(seen["rounds"], list[Round])]
    core = Core()
    steps = [*core.launch(), core.step(Resource(phase=Phase.RUNNING))]
    steps += [core.poll_failed("down") for _ in range(4)]
    steps.append(core.restart())
    steps += [core.poll_failed("down") for _ in range(4)]
    steps += [core.step(Resource(phase=Phase.INITIALIZING)), core.restart()]
    steps += [core.poll_failed("down") for _ in range(seen["polls"])]
    sent = [each.event for each in steps if each.sent and each.event is not None]
    assert [(each.phase.name, each.phase_version) for each in sent] == [
        (each.phase, each.version) for each in events
    ]
    assert (seen["polls"], events[-1].code) == (2, "AutoRefreshCacheFailed")


def test_an_answer_that_is_too_large_fails_six_polls_and_then_the_task(recorded: Recorded) -> None:
    seen = recorded.trials["too-large"]
    assert isinstance(seen, dict)
    assert seen["polls"] == 6
    [last] = msgspec.convert(seen["rounds"], list[Round])[-1].events
    assert (last.phase, last.code) == ("FAILED", "AutoRefreshCacheFailed")
    assert "received message larger than max" in last.message
    core = Core()
    core.launch()
    steps = [core.poll_failed(last.message) for _ in range(6)]
    assert [each.sent for each in steps] == [False] * 5 + [True]
    assert steps[-1].event is not None
    event = observed.event(steps[-1].event, observed.RECORDED)
    assert compare.text(event) == compare.text(last)


def test_the_page_has_every_difference_between_cores() -> None:
    page = (ROOT / "docs/what-flyte-keeps.md").read_text("utf-8")
    rows = {line.split(" | ")[0].strip("| "): line for line in page.splitlines()}
    for change in CHANGES:
        row = rows[".".join(map(str, change.since))]
        assert change.function.split()[-1].split(".")[-1] in row, change


def test_a_model_that_merges_otherwise_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def merged(existing: Mapping[str, object], latest: Mapping[str, object]) -> dict[str, object]:
        return {**existing, **latest}

    monkeypatch.setattr(path_admin, "merge_patch", merged)
    found = list(session.against_model(answers.load("agent").cases, "agent"))
    assert any(each.startswith("agent, merge-null-deletes: round 4\n") for each in found)
    assert not any("within-a-phase" in each for each in found)


def test_a_core_that_has_changed_is_found(recorded: Recorded) -> None:
    case = recorded.cases["restart"]
    later = msgspec.structs.replace(case, rounds=case.rounds[:-1])
    other = {**recorded.cases, "restart": later, "new": case}
    del other["retry"]
    now = Recorded({**recorded.versions, "x": "v2"}, other, {**recorded.trials, "too-large": 1})
    found = list(session.against_recorded(recorded, now, "agent"))
    assert [each.split("\n")[0].split(" {")[0] for each in found] == [
        "agent: the answers are of",
        "agent, new: is new",
        "agent, restart: round 7",
        "agent, retry: is gone",
        "agent, trial too-large",
    ]


def test_deletes_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def reported(core: Core, info: PhaseInfo) -> Step:
        return dataclasses.replace(report(core, info), calls_delete=info.phase.is_failure)

    report = Core._report
    monkeypatch.setattr(Core, "_report", reported)
    found = "".join(session.against_model(answers.load("agent").cases, "agent"))
    for name in ("phase-FAILED", "async-refused", "sync-FAILED"):
        assert f"agent, {name}: calls\n" in found


def test_an_answer_is_shown_as_people_read_it() -> None:
    [first, second, *_] = CASES["restart"].answers
    shown = "Resource(phase=Phase.RUNNING, custom_info={'n': 1})"
    assert (repr(first), repr(second)) == (shown, shown.replace("1", "2") + " after a restart")


def test_true_is_not_one() -> None:
    [one, true] = (model.run(Case("x", CASES["shape-scalars"].answers)) for _ in range(2))
    [event] = one.rounds[2].events
    changed = msgspec.structs.replace(event, custom_info={**event.custom_info, "t": 1})  # type: ignore[dict-item]
    rounds = (*one.rounds[:2], msgspec.structs.replace(one.rounds[2], events=(changed,)))
    other = msgspec.structs.replace(one, rounds=(*rounds, *one.rounds[3:]))
    assert compare.difference(true, true, "x") == ""
    assert compare.difference(true, other, "x").startswith("round 3\n")


def keys(serialized: bytes) -> set[str]:
    found = observed.info(serialized)
    assert isinstance(found, dict)
    return set(found)


def test_values_that_are_not_json_are_kept_as_bytes() -> None:
    assert observed.info(None) is msgspec.UNSET
    assert observed.info(b"") == {}
    assert observed.info(CustomInfo({"a": [1, True]}).to_bytes()) == {"a": [1, True]}
    assert keys(NAN) == {"$bytes"}
    assert keys(CustomInfo({"a": "x" * 3000}).to_bytes()) == {"$size", "$sha256"}


def test_names_are_chosen_so_that_the_sink_forgets_nothing() -> None:
    name = slots.name_without_collisions("x", 3)
    ids = {
        slots.task_event_id(name, n, phase, v) for n in range(3) for phase in Phase for v in (0, 2)
    }
    assert len({slots.slot(each) for each in ids}) == len(ids)
    assert slots.task_event_id("x", 0, Phase.RUNNING, 0) == "p:d:x:n0:x:v:0:2:0"


def test_without_go_the_command_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    done = CliRunner().invoke(command.main, [])
    assert done.exit_code == 1
    assert "Error: go: is not on PATH Install Go" in " ".join(done.stderr.split())


def test_answers_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "RECORDED", tmp_path)
    with pytest.raises(CodegenError, match="is not usable: .*No such file"):
        answers.load("agent")
    done = CliRunner().invoke(command.main, [])  # before anything is built
    assert done.exit_code == 1
    assert "agent.json: is not usable" in done.stderr
    (tmp_path / "agent.json").write_text('{"versions": {}, "cases": []}')
    with pytest.raises(CodegenError, match="is not usable: Expected `object`, got `array`"):
        answers.load("agent")


def program(folder: Path, source: str) -> Path:
    """A stand-in for the Go program, which is not built for the tests."""
    path = folder / "program"
    path.write_text(f"#!{sys.executable}\n{source}", "utf-8")
    path.chmod(0o755)
    return path


READY = "import sys, time\nprint('{\"ready\": true}', flush=True)\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a script is not a program on Windows")
@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import sys\nsys.exit('no such flag')", "ended with status 1: no such flag"),
        (READY + "sys.exit('out of memory')", "ended with status 1: out of memory"),
        (READY + "time.sleep(60)", "ended with status -9"),
        (READY + 'print(\'{"failed": "no"}\', flush=True)\ntime.sleep(60)', "round: no"),
    ],
)
def test_a_program_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, said: str
) -> None:
    monkeypatch.setattr("conformance.process._SECONDS", 2)
    kind = RefusedError if "failed" in source else ProgramError
    with pytest.raises(ProgramError, match=said) as caught:  # noqa: SIM117
        with Program(program(tmp_path, source)) as started:
            started.ask("round", id="x", content=b"\0")
    assert caught.type is kind


def test_a_program_that_merges_and_died_is_not_taken_for_flytes_refusal() -> None:
    def merge(existing: bytes | None, latest: bytes | None) -> bytes | None:
        raise ProgramError("the Go program ended with status -9")

    with FlyteAdmin(merge) as admin, grpc.insecure_channel(admin.address) as channel:
        stub = admin_pb2_grpc.AdminServiceStub(channel)
        event = task_event_pb2.TaskExecutionEvent()
        stub.CreateTaskEvent(event_pb2.TaskExecutionEventRequest(event=event), timeout=30)
        event.phase_version = 1
        with pytest.raises(grpc.RpcError, match="status -9"):
            stub.CreateTaskEvent(event_pb2.TaskExecutionEventRequest(event=event), timeout=30)
        with pytest.raises(ProgramError, match="status -9"):
            admin.closures("")


def test_flyteadmin_refuses_what_the_real_one_refuses() -> None:
    def merge(existing: bytes | None, latest: bytes | None) -> bytes | None:
        if latest == NAN:
            raise RefusedError("NaN")
        return latest or existing

    def request(
        phase: Phase, version: int = 0, info: bytes | None = None
    ) -> event_pb2.TaskExecutionEventRequest:
        event = TaskExecutionEvent(phase=phase, phase_version=version)
        message = task_event_pb2.TaskExecutionEvent.FromString(event.to_bytes())
        if info is not None:
            message.custom_info.MergeFromString(info)
        return event_pb2.TaskExecutionEventRequest(event=message)

    with FlyteAdmin(merge) as admin, grpc.insecure_channel(admin.address) as channel:
        stub = admin_pb2_grpc.AdminServiceStub(channel)
        stub.CreateTaskEvent(request(Phase.RUNNING, 2, b""), timeout=30)
        refused = []
        for each in (request(Phase.RUNNING, 2), request(Phase.RUNNING, 1)):
            with pytest.raises(grpc.RpcError) as caught:
                stub.CreateTaskEvent(each, timeout=30)
            refused.append(caught.value.code())
        assert refused == [grpc.StatusCode.ALREADY_EXISTS] * 2
        with pytest.raises(grpc.RpcError, match="failed to merge"):
            stub.CreateTaskEvent(request(Phase.INITIALIZING, 0, NAN), timeout=30)
        stub.CreateTaskEvent(request(Phase.FAILED), timeout=30)
        with pytest.raises(grpc.RpcError) as caught:
            stub.CreateTaskEvent(request(Phase.ABORTED), timeout=30)
        assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
        [details] = [each for each in caught.value.trailing_metadata() if each.key == DETAILS]
        [detail] = status_pb2.Status.FromString(details.value).details
        reason = event_pb2.EventFailureReason.FromString(detail.value)
        assert reason.already_in_terminal_state.current_phase == "ABORTED"
        [closure] = admin.closures("")
        assert (closure.phase, closure.custom_info) == (Phase.FAILED, b"")
