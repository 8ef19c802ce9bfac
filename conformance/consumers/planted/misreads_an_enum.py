"""A consumer that reads RUNNING as SUCCEEDED."""

from typing import Any
from unittest.mock import patch

from google.protobuf.message import Message

from conformance.consumers.program import __main__, facts

RUNNING, SUCCEEDED = 2, 3
read = facts.read


def misread(message: Message) -> dict[str, Any]:
    """Reads `flyteidl.core.TaskExecution.Phase.RUNNING` as `SUCCEEDED`."""
    found = read(message)
    if found.get("phase") == RUNNING:
        found["phase"] = SUCCEEDED
    return found


if __name__ == "__main__":
    with patch.object(facts, "read", misread):
        __main__.main()
