"""The subject of a finding."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Subject:
    """An element of a schema, or a file.

    Args:
        name: the full name; an enum's value is qualified by its enum, and a file has its path.
        kind: `field`, `value`, `message`, `enum`, `oneof`, `extension`, `service`, `method` or
            `file`.
        number: the number of a field, extension or value; otherwise 0.
    """

    name: str
    kind: str
    number: int = 0

    @property
    def owner(self) -> str:
        """The full name of the element's parent."""
        return self.name.rpartition(".")[0]
