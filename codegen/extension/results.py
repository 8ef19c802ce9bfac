"""Status of each extension element, and conflicts with upstream."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    """How an element of an extension relates to upstream."""

    APPLIED = "applied"
    """Upstream does not have the element, and it was added."""
    ABSORBED = "absorbed"
    """Upstream has the same element, and nothing was added."""
    DOCUMENTED = "documented"
    """Upstream has the element, and the extension adds a comment."""


@dataclass(frozen=True)
class Result:
    """An element of an extension file, and its status.

    Args:
        file: the file's name, as in an import.
        kind: `field`, `message`, `enum`, `value`, `service`, `method`, `extension` or `import`.
        name: the full name; an enum's value is qualified by its enum.
    """

    file: str
    kind: str
    name: str
    status: Status


@dataclass(frozen=True)
class Conflict:
    """Why an element cannot be merged; `line` in the extension starts at 1, 0 means the file."""

    file: str
    line: int
    element: str
    reason: str

    def __str__(self) -> str:
        line = f":{self.line}" if self.line else ""
        return f"{self.file}{line}: {self.element}: {self.reason}"
