"""One task through core. What is expected here was recorded from the Go code of 1.16.8."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from google.protobuf.struct_pb2 import Struct
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit.path import Core, Filter, PluginPhase, Step
from flyte_agent_stubs import AgentError, AgentErrorKind, Phase, Resource, TaskLog
from flyte_agent_stubs.agent import State
from flyte_agent_stubs.core import ErrorKind, ExecutionError
from flyte_agent_stubs.custom_info import CustomInfo, merge_patch
from flyte_agent_stubs.event import TaskExecutionClosureErrorCase, TaskExecutionEventErrorCase
from flyte_agent_stubs.literals import LiteralMap

INFO = {"a": {"n": 1}}
ERROR = AgentError(code="E1", kind=AgentErrorKind.RECOVERABLE)


def answer(phase: Phase, info: Mapping[str, object] | None = None, message: str = "") -> Resource:
    return Resource(phase=phase, custom_info=info, message=message)


def played(*answers: Resource, core: Core | None = None) -> list[Step]:
    core = core or Core()
    core.launch()
    return [core.step(each) for each in answers]


def failed(step: Step) -> tuple[str, str, ErrorKind]:
    assert step.event is not None
    assert isinstance(step.event.output_result, TaskExecutionEventErrorCase)
    error = step.event.output_result.value
    assert isinstance(error, ExecutionError)
    assert step.closure is not None
    if step.sent:
        assert step.closure.output_result == TaskExecutionClosureErrorCase(error)
    return error.code, error.message, error.kind


def infos(steps: Sequence[Step]) -> list[object]:
    return [None if each.closure is None else each.closure.custom_info for each in steps]


def test_core_itself_reports_first() -> None:
    token, launched = Core().launch()
    assert token.event is not None
    assert launched.event is not None
    assert (token.event.phase, token.event.phase_version) == (Phase.QUEUED, 0)
    assert (launched.event.phase, launched.event.phase_version) == (Phase.QUEUED, 2)
    assert launched.closure is not None
    assert [each.message for each in launched.closure.reasons] == [
        "Allocation token required",
        "launched",
    ]
    [only] = Core(has_quota=False).launch()
    assert only.event == launched.event


@pytest.mark.parametrize(
    ("phase", "plugin", "event"),
    [
        (Phase.WAITING_FOR_RESOURCES, "WAITING_FOR_RESOURCES", Phase.WAITING_FOR_RESOURCES),
        (Phase.INITIALIZING, "INITIALIZING", Phase.INITIALIZING),
        (Phase.RUNNING, "RUNNING", Phase.RUNNING),
        (Phase.SUCCEEDED, "SUCCESS", Phase.SUCCEEDED),
        (Phase.ABORTED, "PERMANENT_FAILURE", Phase.FAILED),
        (Phase.FAILED, "PERMANENT_FAILURE", Phase.FAILED),
        (Phase.RETRYABLE_FAILED, "RETRYABLE_FAILURE", Phase.FAILED),
    ],
)
def test_every_phase_but_queued_carries_custom_info(
    phase: Phase, plugin: str, event: Phase
) -> None:
    [step] = played(Resource(phase=phase, custom_info=INFO, message="m", agent_error=ERROR))
    assert step.sent
    assert step.phase is PluginPhase[plugin]
    assert step.event is not None
    assert (step.event.phase, step.event.phase_version) == (event, 0)
    assert step.event.custom_info == INFO
    assert step.closure is not None
    assert step.closure.custom_info == INFO
    if step.phase is PluginPhase.RUNNING or step.phase is PluginPhase.SUCCESS:
        assert not step.event.reasons  # no message in these
    elif step.phase is not None and step.phase.is_failure:
        aborted = "failed to run the job with aborted phase."
        message = aborted if phase == Phase.ABORTED else "failed to run the job: m"
        assert failed(step) == ("TaskFailedWithError", message, ErrorKind.USER)
    else:
        assert step.event.reason == "m"


def test_custom_info_in_queued_never_arrives() -> None:
    [step] = played(answer(Phase.QUEUED, INFO, "m"))
    assert step.filter is Filter.SINK
    assert step.closure is not None
    assert step.closure.custom_info is None
    [step] = played(answer(Phase.QUEUED, INFO), core=Core(has_quota=False))
    assert step.filter is Filter.ADMIN


@pytest.mark.parametrize(
    ("state", "plugin"),
    [
        (State.PENDING, "INITIALIZING"),
        (State.RUNNING, "RUNNING"),
        (State.PERMANENT_FAILURE, "PERMANENT_FAILURE"),
        (State.RETRYABLE_FAILURE, "RETRYABLE_FAILURE"),
        (State.SUCCEEDED, "SUCCESS"),
    ],
)
def test_the_deprecated_state_counts_if_there_is_no_phase(state: State, plugin: str) -> None:
    [step] = played(Resource(state=state, custom_info=INFO, message="m"))
    assert step.phase is PluginPhase[plugin]
    assert step.closure is not None
    assert step.closure.custom_info == INFO
    if step.phase is not None and step.phase.is_failure:
        assert failed(step)[:2] == ("TaskFailedWithError", "failed to run the job.\nm")
    sync = Core(is_sync=True)
    [step] = played(Resource(state=state, custom_info=INFO, message="m"), core=sync)
    assert step.phase is PluginPhase.RETRYABLE_FAILURE


def test_an_answer_with_nothing_is_a_retryable_failure() -> None:
    [step] = played(Resource(), core=Core(attempts=2))
    assert step.phase is PluginPhase.RETRYABLE_FAILURE
    assert step.retries


def test_within_a_phase_only_the_first_value_arrives() -> None:
    steps = played(
        answer(Phase.RUNNING, {"a": 1}),
        answer(Phase.RUNNING, {"a": 2}),
        answer(Phase.SUCCEEDED, {"b": 1}),
    )
    assert [each.filter for each in steps] == [None, Filter.HANDLER, None]
    assert infos(steps) == [{"a": 1}, {"a": 1}, {"a": 1, "b": 1}]


def test_a_phase_that_comes_back_is_not_sent_again() -> None:
    steps = played(
        answer(Phase.RUNNING, {"a": 1}),
        answer(Phase.INITIALIZING, {"a": 2}),
        answer(Phase.RUNNING, {"a": 3}),
        answer(Phase.SUCCEEDED),
    )
    assert [each.filter for each in steps] == [None, None, Filter.SINK, None]
    assert infos(steps)[-1] == {"a": 2}


def test_after_a_restart_a_second_value_arrives() -> None:
    core = Core()
    played(answer(Phase.RUNNING, {"a": 1}), core=core)
    queued = core.restart()
    assert queued.sent
    assert queued.closure is not None
    assert (queued.closure.phase, queued.closure.reason) == (Phase.QUEUED, "job submitted")
    step = core.step(answer(Phase.RUNNING, {"a": 2}))
    assert step.sent
    assert infos([step]) == [{"a": 2}]


def test_a_round_without_an_answer_is_dropped_by_the_sink() -> None:
    core = Core()
    assert [each.sent for each in core.launch()] == [True, True]
    assert core.wait().filter is Filter.HANDLER
    core.step(answer(Phase.RUNNING, {"a": 1}))
    assert core.wait().filter is Filter.SINK
    assert core.step(answer(Phase.RUNNING, {"a": 3})).filter is Filter.SINK


def test_the_first_custom_info_is_kept_as_it_comes_and_the_rest_is_merged() -> None:
    steps = played(answer(Phase.RUNNING, {"a": None}), answer(Phase.SUCCEEDED, {"b": None}))
    assert infos(steps) == [{"a": None}, {"a": None}]
    steps = played(answer(Phase.RUNNING, {}), answer(Phase.SUCCEEDED, {"a": None}))
    assert infos(steps) == [{}, {}]


def test_synchronous_agents_have_the_code_of_their_error() -> None:
    for phase, text in (
        (Phase.FAILED, "failed to run the job: m"),
        (Phase.RETRYABLE_FAILED, "failed to run the job: m"),
        (Phase.ABORTED, "failed to run the job with aborted phase."),
    ):
        resource = Resource(phase=phase, message="m", custom_info=INFO, agent_error=ERROR)
        [step] = played(resource, core=Core(is_sync=True))
        assert failed(step) == ("E1", text, ErrorKind.USER)
        assert infos([step]) == [INFO]
        [old] = played(resource, core=Core("1.13.3", is_sync=True, attempts=3))
        if phase == Phase.RETRYABLE_FAILED:
            assert old.error == "unknown execution phase [8]."
        else:
            assert failed(old)[0] == "TaskFailedWithError"
            assert failed(old)[1].endswith(".\nm")


def test_a_synchronous_agent_that_is_not_done_panics_propeller() -> None:
    core = Core(is_sync=True)
    [step] = played(answer(Phase.RUNNING, INFO), core=core)
    assert step.error is not None
    assert "panics" in step.error
    assert infos([step]) == [None]
    with pytest.raises(ValueError, match="has ended"):
        core.step(answer(Phase.SUCCEEDED))


def test_a_retry_starts_with_an_empty_closure() -> None:
    core = Core(attempts=2)
    [step] = played(answer(Phase.RETRYABLE_FAILED, INFO), core=core)
    assert (step.retries, step.calls_delete) == (True, True)
    aborted = core.retry()
    assert aborted.filter is Filter.ADMIN  # it has ended
    assert core.closure is None
    assert all(each.sent for each in core.launch())
    last = core.step(answer(Phase.RETRYABLE_FAILED, INFO))
    assert last.event is not None
    assert last.event.retry_attempt == 1
    assert core.has_ended
    assert not played(answer(Phase.RETRYABLE_FAILED), core=Core())[0].retries


def test_an_abort_keeps_what_was_stored() -> None:
    core = Core()
    played(answer(Phase.RUNNING, INFO), core=core)
    step = core.abort("enough")
    assert step.sent
    assert step.calls_delete
    assert step.closure is not None
    assert step.closure.phase == Phase.ABORTED
    assert step.closure.custom_info == INFO
    assert not core.abort().sent


def not_json() -> CustomInfo:
    struct = Struct()
    struct.fields["x"].number_value = float("nan")
    return CustomInfo.from_bytes(struct.SerializeToString())


def test_a_nan_blocks_every_later_event_with_custom_info() -> None:
    stored, blocked, again, plain = played(
        answer(Phase.RUNNING, not_json()),
        answer(Phase.INITIALIZING, {"a": 1}),
        answer(Phase.INITIALIZING, {"a": 1}),
        answer(Phase.SUCCEEDED),
    )
    assert stored.sent
    for step in (blocked, again):
        assert step.filter is None
        assert step.error is not None
        assert step.error.startswith("failed to merge task event custom_info")
    assert plain.sent
    assert plain.closure is not None
    assert plain.closure.custom_info is not None
    assert plain.closure.custom_info.to_bytes() == not_json().to_bytes()


def test_polls_that_fail() -> None:
    core = Core()
    core.launch()
    for _ in range(5):
        assert not core.poll_failed("too large").sent
    assert failed(core.poll_failed("too large"))[0] == "AutoRefreshCacheFailed"
    assert core.has_ended
    core = Core()
    played(answer(Phase.RUNNING), core=core)
    steps = [core.poll_failed("away") for _ in range(6)]
    assert not any(each.sent for each in steps)
    assert core.has_ended
    failed_launch = Core().launch_failed("no")
    assert failed(failed_launch)[:2] == ("TaskFailedWithError", "no")


def test_a_restart_forgets_the_polls_that_failed_since_the_last_new_phase() -> None:
    core = Core()
    played(answer(Phase.RUNNING), core=core)
    for _ in range(4):
        core.poll_failed("away")
    core.restart()
    for _ in range(4):
        assert not core.poll_failed("away").sent
    assert core.step(answer(Phase.INITIALIZING)).sent
    core.restart()  # it knows of those four
    assert not core.poll_failed("away").sent
    assert failed(core.poll_failed("away"))[0] == "AutoRefreshCacheFailed"


def test_a_report_that_fails_leaves_the_plugins_state_as_it_was() -> None:
    core = Core()
    unsent = played(answer(Phase.FAILED, message="é" * 60_000), core=core)[0]
    assert unsent.error is not None
    assert core.restart().filter is Filter.HANDLER  # QUEUED with the version of the launch


def test_missing_outputs_fail_the_attempt() -> None:
    [step] = played(answer(Phase.SUCCEEDED, INFO), core=Core(declares_outputs=True))
    assert step.phase is PluginPhase.RETRYABLE_FAILURE
    assert failed(step)[0] == "OutputsNotFound"
    assert infos([step]) == [INFO]
    given_outputs = Resource(phase=Phase.SUCCEEDED, outputs=LiteralMap())
    [step] = played(given_outputs, core=Core(declares_outputs=True, output_prefix="s3://b/p/"))
    assert step.phase is PluginPhase.SUCCESS
    assert step.closure is not None
    assert step.closure.output_result is not None
    assert step.closure.output_result.value == "s3://b/p/outputs.pb"


def test_long_messages_are_cut_by_bytes() -> None:
    [step] = played(answer(Phase.FAILED, INFO, "x" * 200_000))
    _, message, _ = failed(step)
    assert len(message) == 102_429
    assert "\n... <Message Truncated> ...\n" in message
    core = Core()
    [step] = played(answer(Phase.FAILED, INFO, "é" * 60_000), core=core)
    assert (step.event, step.sent, step.filter) == (None, False, None)
    assert step.error is not None
    assert not core.has_ended


def test_links_are_merged_and_hidden_by_phase() -> None:
    always = TaskLog(uri="u1", name="one", ShowWhilePending=True)
    late = TaskLog(uri="u2", name="two")
    early = TaskLog(uri="u3", name="three", HideOnceFinished=True)
    steps = played(
        Resource(phase=Phase.INITIALIZING, log_links=[always, late]),
        Resource(phase=Phase.RUNNING, log_links=[early, late]),
        Resource(phase=Phase.SUCCEEDED),
    )
    found = [each.closure.logs for each in steps if each.closure is not None]
    assert found == [(always,), (early, late, always), (late, always)]
    old = played(Resource(phase=Phase.INITIALIZING, log_links=[late]), core=Core("1.12.0"))
    assert old[0].closure is not None
    assert old[0].closure.logs == (late,)


def test_older_cores() -> None:
    assert infos(played(answer(Phase.RUNNING, INFO), core=Core("1.13.0"))) == [None]
    assert infos(played(answer(Phase.RUNNING, INFO), core=Core("v1.13.1"))) == [INFO]
    core = Core("1.11.0")
    core.launch()
    assert core.wait().phase is PluginPhase.RUNNING
    with pytest.raises(ValueError, match="older than 1.11.0"):
        Core("1.10.7")
    with pytest.raises(ValueError, match="not a release of Flyte 1"):
        Core("2.0.1")
    with pytest.raises(ValueError, match="not a release of Flyte,"):
        Core("latest")
    with pytest.raises(ValueError, match="no plugin for connectors"):
        Core("1.15.0", "connector")
    connector = Core("1.15.1", "connector").launch()[0].event
    assert connector is not None
    assert connector.metadata is not None
    assert connector.metadata.plugin_identifier == "connector-service"


def test_an_unknown_phase_fails_each_round() -> None:
    steps = played(answer(Phase(99), INFO), Resource(state=State(99)), answer(Phase.RUNNING, INFO))
    assert steps[0].error == "unknown execution phase [99]."
    assert steps[1].error == "unknown execution state [99]."
    assert steps[2].sent


ANSWERS = st.builds(
    answer,
    st.sampled_from([Phase.QUEUED, Phase.INITIALIZING, Phase.RUNNING, Phase.WAITING_FOR_RESOURCES]),
    st.none()
    | st.dictionaries(
        st.sampled_from("ab"),
        st.none() | st.integers(0, 2) | st.dictionaries(st.sampled_from("cd"), st.none()),
    ),
)


@given(st.lists(ANSWERS | st.just("restart")))
def test_the_closure_is_what_the_sent_events_merge_to(moves: list[Resource | str]) -> None:
    core = Core()
    merged: object = None
    core.launch()
    sent: set[tuple[int, int]] = set()
    for move in moves:
        if isinstance(move, Resource):
            step = core.step(move)
        else:
            sent.clear()
            step = core.restart()
        assert step.error is None
        if step.sent:
            assert step.event is not None
            key = (int(step.event.phase), step.event.phase_version)
            assert key not in sent
            sent.add(key)
            merged = merge_patch(merged, step.event.custom_info)  # type: ignore[call-overload]
        else:
            assert step.filter is not None
        assert step.closure is not None
        assert step.closure.custom_info == merged
