"""What an author raises if a task failed."""

from __future__ import annotations

from flyte_agent_kit.texts import said


class AgentFailure(Exception):  # noqa: N818 - a failed task, not an error of the agent
    """The task failed, and Flyte should be told so in the answer to the call.

    It becomes a failed `flyteidl.admin.Resource` with an `agent_error`; any other exception becomes
    the gRPC status INTERNAL, and Flyte asks again, or begins another attempt if it was `create`.

    Args:
        message: what failed, for the people who see it in the console; or the exception that says
            it.
        code: the error's code, `flyteidl.admin.AgentError.code`.
        recoverable: whether another attempt may succeed; for Flyte 1.16.0 or later, since the phase
            `RETRYABLE_FAILED` is unknown before.
    """

    # Also for classes that derive from this one and do not call its constructor.
    message: str = ""
    code: str = "AgentFailure"
    recoverable: bool = False

    def __init__(
        self,
        message: str | BaseException,
        *,
        code: str = "AgentFailure",
        recoverable: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = said(message) if isinstance(message, BaseException) else _text(message)
        self.code = _text(code)
        self.recoverable = bool(recoverable)

    @property
    def told(self) -> str:
        """The message; without one, the type and what else the exception says."""
        return self.message or said(self)


def _text(given: object) -> str:
    """Returns a text as it is: `str` of an enum's member that is a string has its class's name."""
    return given if isinstance(given, str) else str(given)
