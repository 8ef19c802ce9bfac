"""One task on its way through Flyte: the steps of an agent's answers, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, Literal, NamedTuple, TypeAlias

from flyte_agent_kit.path.admin import (
    AlreadyExistsError,
    AlreadyTerminalError,
    MergeError,
    Record,
    record,
)
from flyte_agent_kit.path.phases import TASK_FAILED, PhaseInfo, PluginPhase, failure
from flyte_agent_kit.path.plugin import StatusError, copied, status
from flyte_agent_kit.path.propeller import (
    CutError,
    Observed,
    Sent,
    event_id,
    is_repeated,
    to_event,
    with_outputs,
)
from flyte_agent_kit.path.versions import NEWEST, Release, features_of, parse_release, shown
from flyte_agent_stubs import Resource
from flyte_agent_stubs.core import ExecutionError
from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent

Plugin: TypeAlias = Literal["agent", "connector"]
"""Propeller's plugin for agents, or that for connectors, which stands beside it since 1.15.1."""

MAX_FAILED_POLLS: Final = 5
"""How many polls of a task may fail: `WebAPI.Caching.MaxSystemFailures`, as it is by default."""

MAX_FAILED_ROUNDS: Final = 10
"""How many rounds of a workflow may fail before propeller aborts it: `max-workflow-retries`, as it
is by default. `Propeller.TryMutateWorkflow` never begins that count anew."""

CACHE_FAILED: Final = "AutoRefreshCacheFailed"
PANIC: Final = "Plugin.Get panics: the task has no resource_meta"


class Filter(Enum):
    """What dropped an event, with the name of the Go function."""

    HANDLER = "Handler.invokePlugin"
    """Phase and version are those that propeller has recorded for the task."""
    SINK = "adminEventSink.Sink"
    """Propeller has sent an event with this phase and version since it started.

    Its filter holds the last event in each of some thousand slots, so a busy propeller forgets.
    """
    ADMIN = "TaskExecutionManager.CreateTaskExecutionEvent"
    """FlyteAdmin has stored this phase with this version or a later one, or the task has ended."""


@dataclass(frozen=True)
class Step:
    """What came of one report about a task.

    Args:
        info: what the plugin reported; None if it could not.
        event: what propeller made of it; None if it made none.
        sent: whether FlyteAdmin has recorded the event.
        filter: what dropped the report, if something did.
        error: why the round failed, if it did. Propeller then tries again and again, with the state
            that it had before.
        closure: what FlyteAdmin has stored afterwards; None before the first event.
        retries: whether another attempt follows: `Core.retry`.
        calls_delete: whether propeller calls DeleteTask.
    """

    info: PhaseInfo | None
    event: TaskExecutionEvent | None
    sent: bool
    filter: Filter | None
    error: str | None
    closure: TaskExecutionClosure | None
    retries: bool = False
    calls_delete: bool = False

    @property
    def phase(self) -> PluginPhase | None:
        """The phase that the plugin reported."""
        return None if self.info is None else self.info.phase


class _State(NamedTuple):
    """The plugin's own state, which propeller keeps in etcd: `webapi.State`.

    Args:
        version: the version of the last phase.
        failed_polls: how many polls had failed by then.
    """

    version: int = 2
    failed_polls: int = 0


class Core:
    """What Flyte's core knows of one task, and what it does with answers about it.

    ```python
    core = Core("1.16.8")
    core.launch()
    step = core.step(Resource(phase=Phase.RUNNING, custom_info={"spark": {"id": "app-1"}}))
    assert step.sent and step.closure.custom_info == {"spark": {"id": "app-1"}}
    ```

    Args:
        version: a release of Flyte 1.
        plugin: which of propeller's plugins talks to the agent.
        is_sync: whether the agent is synchronous.
        task_type: the task's type.
        output_prefix: the URI under which outputs are stored.
        declares_outputs: whether the task's interface declares outputs.
        attempts: how many attempts the task has.
        has_quota: whether the plugin's resource quotas are set, as they are by default.

    Raises:
        ValueError: The version is not known, or has no such plugin.
    """

    def __init__(
        self,
        version: str | Release = NEWEST,
        plugin: Plugin = "agent",
        *,
        is_sync: bool = False,
        task_type: str = "",
        output_prefix: str = "",
        declares_outputs: bool = False,
        attempts: int = 1,
        has_quota: bool = True,
    ) -> None:
        self.release = parse_release(version if isinstance(version, str) else shown(version))
        self.features = features_of(self.release)
        if plugin == "connector" and "connector-plugin" not in self.features:
            raise ValueError(f"Flyte {shown(self.release)} has no plugin for connectors")
        self.plugin = plugin
        self.is_sync = is_sync
        self.attempt = 0
        self.has_ended = False
        self._task_type = task_type
        self._output_prefix = output_prefix
        self._declares_outputs = declares_outputs
        self._attempts = attempts
        self._has_quota = has_quota
        self._sent: set[Sent] = set()
        self._begin()

    def _begin(self) -> None:
        """Begins an attempt."""
        self._observed = Observed()
        self._record: Record | None = None
        self._state = _State()
        self._failed_polls = 0
        self._created = False
        self._answered = False

    @property
    def closure(self) -> TaskExecutionClosure | None:
        """What FlyteAdmin has stored of the attempt."""
        return None if self._record is None else self._record.closure

    def allocate(self) -> tuple[Step, ...]:
        """Reports what core does before it calls the agent: it waits for a token of its quota.

        Follows `webapi.tokenAllocator.allocateToken` (run). `launch` does this as well.
        """
        if not self._has_quota:
            return ()
        return (self._report(PhaseInfo(PluginPhase.QUEUED, 0, "Allocation token required")),)

    def launch(self) -> tuple[Step, ...]:
        """Begins an attempt: what core itself reports before the agent's first answer.

        Follows `webapi.tokenAllocator.allocateToken` and `webapi.launch` (run).
        """
        steps = self.allocate()
        if self.is_sync:
            return steps
        self._created = True
        return (*steps, self._report(PhaseInfo(PluginPhase.QUEUED, 2, "launched")))

    def launch_failed(self, message: str) -> Step:
        """Reports that CreateTask or ExecuteTaskSync failed. `allocate` comes before.

        Follows `webapi.launch` (run).

        Args:
            message: the error, as the plugin words it.
        """
        info = PhaseInfo(PluginPhase.RETRYABLE_FAILURE, error=failure(TASK_FAILED, message))
        return self._report(info)

    def step(self, resource: Resource) -> Step:
        """Reports an agent's answer to GetTask or ExecuteTaskSync.

        Follows `webapi.monitor` and `webapi.launch` (run).

        Raises:
            ValueError: The task has ended.
        """
        if self.has_ended:
            raise ValueError("the task has ended: core asks no more")
        kept = copied(resource, is_sync=self.is_sync, features=self.features)
        try:
            info = status(kept, self.features)
        except StatusError as error:
            return self._unsent(error=str(error))
        if self.is_sync and not info.phase.is_terminal:
            # The answer is dropped, and an item without resource_meta is put into the cache.
            launched = self._report(PhaseInfo(PluginPhase.QUEUED, 2, "launched"))
            self.has_ended = True
            return replace(launched, info=info, error=PANIC)
        self._answered = True
        given = kept.outputs is not None
        step = self._report(with_outputs(info, declared=self._declares_outputs, given=given))
        if step.error is None and step.filter is not Filter.HANDLER:
            self._state = _State(info.version, self._failed_polls)
        return step

    def poll_failed(self, message: str) -> Step:
        """Reports that GetTask failed, or answered with more than 4 MiB.

        Follows `webapi.ResourceCache.SyncResource` and `webapi.monitor` (run). Failures are counted
        over the whole attempt. After six, the agent is not asked again: a task that was
        never answered fails, and one that was stays as it is. A restart takes the count back to
        what it was when a new phase was last reported.

        Args:
            message: the error, as the plugin words it.

        Raises:
            ValueError: The task has ended.
        """
        if self.has_ended:
            raise ValueError("the task has ended: core asks no more")
        self._failed_polls += 1
        if self._failed_polls <= MAX_FAILED_POLLS:
            return self._unsent(error=message)
        if self._answered:
            self.has_ended = True
            return self._unsent(error=f"{message}; the agent is not asked again")
        error = failure(CACHE_FAILED, message)
        return self._report(PhaseInfo(PluginPhase.PERMANENT_FAILURE, error=error))

    def wait(self) -> Step:
        """Reports a round in which the plugin's cache has no answer.

        Follows `webapi.monitor` (run with 1.16.8, read in older ones).
        """
        if "queued-until-polled" not in self.features:
            return self._report(PhaseInfo(PluginPhase.RUNNING))
        return self._report(PhaseInfo(PluginPhase.QUEUED, self._state.version, "job submitted"))

    def restart(self) -> Step:
        """Restarts propeller: it forgets the agent's answers, and which events it has sent.

        The first round after it finds the cache empty (`webapi.monitor`), and reports QUEUED, so
        that the phase of the next answer is new to the handler, too (run).

        Raises:
            ValueError: The task has ended.
        """
        if self.has_ended:
            raise ValueError("the task has ended: core asks no more")
        self._sent.clear()
        self._answered = False
        self._failed_polls = self._state.failed_polls
        return self.wait()

    def abort(self, reason: str = "") -> Step:
        """Ends the attempt: somebody aborts the execution, or another attempt follows.

        Follows `task.Handler.Abort` (run).

        Args:
            reason: why, for the people who see it in the console.
        """
        if self._observed.phase.is_terminal:
            return self._unsent()
        error = ExecutionError(code="Task Aborted", message=reason)
        step = self._send(PhaseInfo(PluginPhase.ABORTED, error=error))
        self.has_ended = True
        return replace(step, calls_delete=self._created)

    def retry(self) -> Step:
        """Ends an attempt with a retryable failure, and begins another with an empty closure.

        Follows `nodes.nodeExecutor.handleRetryableFailure` (run). `launch` comes next.
        """
        step = self.abort()
        self.attempt += 1
        self.has_ended = False
        self._begin()
        return step

    def _report(self, info: PhaseInfo) -> Step:
        """Follows `task.Handler.Handle` (run)."""
        if is_repeated(info, self._observed):
            return self._unsent(info, by=Filter.HANDLER)
        step = self._send(info)
        if step.error is not None:
            return step
        retries = info.phase is PluginPhase.RETRYABLE_FAILURE and self.attempt + 1 < self._attempts
        if not retries:  # otherwise executor.execute clears the node's status
            self._observed = Observed(info.phase, info.version)
        self.has_ended = info.phase.is_terminal
        return replace(step, retries=retries, calls_delete=retries and self._created)

    def _send(self, info: PhaseInfo) -> Step:
        """Follows `nodes.eventRecorder.RecordTaskEvent`, which ignores what others have."""
        try:
            event = to_event(
                info,
                task_type=self._task_type,
                plugin=f"{self.plugin}-service",
                attempt=self.attempt,
                output_prefix=self._output_prefix,
            )
        except CutError as error:
            return self._unsent(info, error=str(error))
        if event_id(event) in self._sent:
            return self._unsent(info, event, by=Filter.SINK)
        try:
            self._record = record(self._record, event, self.features)
        except AlreadyExistsError:
            return self._unsent(info, event, by=Filter.ADMIN)
        except AlreadyTerminalError as error:
            if info.phase.is_terminal:
                return self._unsent(info, event, by=Filter.ADMIN)
            return self._unsent(info, event, by=Filter.ADMIN, error=str(error))
        except MergeError as error:
            return self._unsent(info, event, error=str(error))
        self._sent.add(event_id(event))
        return Step(info, event, True, None, None, self.closure)

    def _unsent(
        self,
        info: PhaseInfo | None = None,
        event: TaskExecutionEvent | None = None,
        *,
        by: Filter | None = None,
        error: str | None = None,
    ) -> Step:
        return Step(info, event, False, by, error, self.closure)
