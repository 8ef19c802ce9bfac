"""The agent plugin: from a `Resource` to a phase and its information."""

from __future__ import annotations

from flyte_agent_kit.path.phases import TASK_FAILED, PhaseInfo, PluginPhase, failure
from flyte_agent_kit.path.versions import Feature
from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.agent import State


class StatusError(Exception):
    """The plugin cannot tell what an answer means: the round fails, and core tries again."""


def copied(resource: Resource, *, is_sync: bool, features: frozenset[Feature]) -> Resource:
    """Returns what the plugin keeps of an answer.

    Follows `agent.Plugin.Get` for asynchronous agents and `agent.Plugin.ExecuteTaskSync` for
    synchronous ones (run with 1.16.8, read in older ones). The fields differ: only synchronous
    agents' `agent_error` is copied, and only asynchronous agents' deprecated `state`.
    """
    return Resource(
        state=State.RETRYABLE_FAILURE if is_sync else resource.state,
        outputs=resource.outputs,
        message=resource.message,
        log_links=resource.log_links,
        phase=resource.phase,
        custom_info=resource.custom_info if "custom-info" in features else None,
        agent_error=resource.agent_error if is_sync and "agent-error" in features else None,
    )


def status(resource: Resource, features: frozenset[Feature]) -> PhaseInfo:
    """Returns the phase that the plugin reports for an answer.

    Follows `agent.Plugin.Status` (run with 1.16.8, read in older ones). What it does with outputs
    is in `with_outputs`.

    Args:
        resource: an answer, as `copied` returns it.
        features: what the core has.

    Raises:
        StatusError: The phase or the state is one that the core does not know.
    """
    found = (
        _by_state(resource) if resource.phase == Phase.UNDEFINED else _by_phase(resource, features)
    )
    phase, reason, problem = found
    error = None
    if problem:
        own = resource.agent_error.code if resource.agent_error is not None else ""
        code = own if own and resource.phase != Phase.UNDEFINED else TASK_FAILED
        error = failure(code, problem)
    return PhaseInfo(
        phase,
        reason=reason,
        logs=resource.log_links,
        custom_info=resource.custom_info,
        error=error,
    )


def _by_phase(resource: Resource, features: frozenset[Feature]) -> tuple[PluginPhase, str, str]:
    """Returns the phase, the reason, and what an error says. RUNNING and SUCCEEDED have no text."""
    message = resource.message
    new = "agent-error" in features
    failed = f"failed to run the job: {message}" if new else f"failed to run the job.\n{message}"
    match resource.phase:
        case Phase.QUEUED:
            return PluginPhase.QUEUED, message, ""
        case Phase.WAITING_FOR_RESOURCES:
            return PluginPhase.WAITING_FOR_RESOURCES, message, ""
        case Phase.INITIALIZING:
            return PluginPhase.INITIALIZING, message, ""
        case Phase.RUNNING:
            return PluginPhase.RUNNING, "", ""
        case Phase.SUCCEEDED:
            return PluginPhase.SUCCESS, "", ""
        case Phase.ABORTED:
            aborted = "failed to run the job with aborted phase."
            return PluginPhase.PERMANENT_FAILURE, "", aborted if new else f"{aborted}\n{message}"
        case Phase.FAILED:
            return PluginPhase.PERMANENT_FAILURE, "", failed
        case Phase.RETRYABLE_FAILED if "retryable-failed" in features:
            return PluginPhase.RETRYABLE_FAILURE, "", failed
        case _:
            raise StatusError(f"unknown execution phase [{int(resource.phase)}].")


def _by_state(resource: Resource) -> tuple[PluginPhase, str, str]:
    failed = f"failed to run the job.\n{resource.message}"
    match resource.state:
        case State.PENDING:
            return PluginPhase.INITIALIZING, resource.message, ""
        case State.RUNNING:
            return PluginPhase.RUNNING, "", ""
        case State.PERMANENT_FAILURE:
            return PluginPhase.PERMANENT_FAILURE, "", failed
        case State.RETRYABLE_FAILURE:
            return PluginPhase.RETRYABLE_FAILURE, "", failed
        case State.SUCCEEDED:
            return PluginPhase.SUCCESS, "", ""
        case _:
            raise StatusError(f"unknown execution state [{int(resource.state)}].")
