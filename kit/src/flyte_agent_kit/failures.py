"""What an author raises if a task failed."""

from __future__ import annotations


class AgentFailure(Exception):  # noqa: N818 - a failed task, not an error of the agent
    """The task failed, and Flyte should be told so in the answer to the call.

    It becomes a failed `flyteidl.admin.Resource` with an `agent_error`; any other exception becomes
    the gRPC status INTERNAL, and Flyte asks again, or begins another attempt if it was `create`.

    Args:
        message: what failed, for the people who see it in the console.
        code: the error's code, `flyteidl.admin.AgentError.code`.
        recoverable: whether another attempt may succeed.
    """

    def __init__(
        self, message: str, *, code: str = "AgentFailure", recoverable: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.recoverable = recoverable
