"""What became of the elements of the extensions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    """What became of an element of an extension."""

    APPLIED = "applied"
    ABSORBED = "absorbed"
    DOCUMENTED = "documented"


@dataclass(frozen=True)
class Result:
    """An element of an extension file and what became of it.

    Args:
        file: the file's name, as in an import.
        kind: `field`, `message`, `enum`, `value`, `service`, `method`, `extension` or `import`.
        name: the full name; an enum's value is named below its enum.
    """

    file: str
    kind: str
    name: str
    status: Status


@dataclass(frozen=True)
class Conflict:
    """Why an element cannot join; `line` counts from 1 in the extension file, 0 is the file."""

    file: str
    line: int
    element: str
    reason: str

    def __str__(self) -> str:
        line = f":{self.line}" if self.line else ""
        return f"{self.file}{line}: {self.element}: {self.reason}"
