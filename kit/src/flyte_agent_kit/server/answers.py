"""What may leave a server as an answer about a task, and what is sent instead of the rest."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from flyte_agent_kit.failures import AgentFailure
from flyte_agent_kit.server.redaction import redact
from flyte_agent_kit.server.settings import OnViolation
from flyte_agent_kit.texts import sendable
from flyte_agent_stubs import ErrorKind, Phase, Resource
from flyte_agent_stubs.agent import AgentError, AgentErrorKind, State
from flyte_agent_stubs.custom_info import CustomInfoError, CustomInfoPolicy

log = logging.getLogger(__name__)

TERMINAL: Final = frozenset({Phase.SUCCEEDED, Phase.FAILED, Phase.ABORTED, Phase.RETRYABLE_FAILED})
_KNOWN: Final = frozenset(Phase) - {Phase.UNDEFINED}

_LONGEST_MESSAGE: Final = 10_000
"""FlyteAdmin keeps no more of an error's message, in characters."""


class RefusedError(Exception):
    """An answer that would hurt Flyte, or breaks the policy.

    Args:
        code: the `AgentError`'s code.
        message: what is wrong with it.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    @classmethod
    def of(cls, error: CustomInfoError) -> RefusedError:
        """Returns the error for a `custom_info` that is not acceptable."""
        return cls("CustomInfoRefused", str(error.within("Resource.custom_info")))


class Answers:
    """Checks every `Resource` before it leaves.

    Args:
        max_bytes: the largest answer, in bytes.
        policy: what every `custom_info` must keep to.
        on_violation: what happens to an answer that does not.
    """

    def __init__(
        self, max_bytes: int, policy: CustomInfoPolicy | None, on_violation: OnViolation
    ) -> None:
        self._max_bytes = max_bytes
        self._warn = on_violation == "warn"
        self._policy = policy
        if policy is not None and on_violation == "redact":
            self._policy = replace(policy, secret_keys="redact")
            if policy.secret_values != "allow":
                self._policy = replace(self._policy, secret_values="redact")

    def check(self, found: Resource, *, is_sync: bool) -> Resource:
        """Returns the Resource that may be sent for one that an agent gave.

        Raises:
            RefusedError: it would hurt Flyte, or breaks the policy.
        """
        self._check_phase(found, is_sync)
        if found.custom_info is not None:
            try:
                found.custom_info.check()
            except CustomInfoError as error:
                raise RefusedError.of(error) from None
            if self._policy is not None:
                found = self._keep_to(self._policy, found)
        return found

    def fit(self, answer: bytes) -> bytes:
        """Returns an answer that is not too large.

        Raises:
            RefusedError: it is.
        """
        if len(answer) > self._max_bytes:
            told = f"the answer has {len(answer):,} bytes, and the limit is {self._max_bytes:,}"
            raise RefusedError("AnswerTooLarge", told)
        return answer

    def failure(self, error: AgentFailure | RefusedError) -> Resource:
        """Returns the failed Resource that stands for an error.

        `Phase.RETRYABLE_FAILED` is what core since 1.16.0 reads for asynchronous agents, whose
        `agent_error` it does not read.
        """
        recoverable = isinstance(error, AgentFailure) and error.recoverable
        kind = AgentErrorKind.RECOVERABLE if recoverable else AgentErrorKind.NON_RECOVERABLE
        message = error.message if isinstance(error, RefusedError) else error.told
        return Resource(
            phase=Phase.RETRYABLE_FAILED if recoverable else Phase.FAILED,
            message=redact(message)[:_LONGEST_MESSAGE],
            agent_error=AgentError(
                code=sendable(error.code),
                kind=kind,
                origin=ErrorKind.SYSTEM if isinstance(error, RefusedError) else ErrorKind.USER,
            ),
        )

    @staticmethod
    def _check_phase(resource: Resource, is_sync: bool) -> None:
        phase = resource.phase
        if is_sync:
            if phase not in TERMINAL:
                raise RefusedError(
                    "NotTerminal",
                    f"a synchronous agent ends its task in one call, and this one returned {phase}",
                )
        elif phase not in _KNOWN and (phase or resource.state is State.RETRYABLE_FAILURE):
            what = f"the phase {int(phase)}, which Flyte does not know" if phase else "no phase"
            raise RefusedError("NoPhase", f"the agent returned a Resource with {what}")

    def _keep_to(self, policy: CustomInfoPolicy, resource: Resource) -> Resource:
        info = resource.custom_info
        assert info is not None
        try:
            kept = policy.apply(info)
        except CustomInfoError as error:
            refused = RefusedError.of(error)
            if not self._warn:
                raise refused from None
            log.warning("custom_info breaks the policy", extra={"violations": refused.message})
            return resource
        if "redact" in (policy.secret_keys, policy.secret_values) and not self._warn:
            return resource.__replace__(custom_info=kept)
        return resource
