"""What a finding is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Subject:
    """An element of a schema, or a file.

    Args:
        name: the full name; a file's is its path, and an enum's value is named below its enum.
        kind: `field`, `value`, `message`, `enum`, `oneof`, `extension`, `service`, `method` or
            `file`.
        number: a field's, an extension's or a value's; 0 for the rest.
    """

    name: str
    kind: str
    number: int = 0

    @property
    def owner(self) -> str:
        """The name of the element that declares it."""
        return self.name.rpartition(".")[0]
