"""The violations that make a `custom_info` unacceptable: a place, a stable code and a message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from flyte_stubs_runtime.custom_info.errors import MAX_KEPT, CustomInfoError

CODES: Final = {
    "not-an-object": "The top-level value is not an object.",
    "type-not-json": "A value has a type that JSON does not have.",
    "key-not-string": "A key of an object is not a string.",
    "key-duplicate": "An object has the same key twice.",
    "number-not-finite": "A number is NaN or infinite.",
    "integer-inexact": "A double cannot represent an integer exactly.",
    "lone-surrogate": "A string or a key has an unpaired surrogate, so it is not valid Unicode.",
    "cycle": "An object or a list contains itself.",
    "too-deep": "Objects and lists are nested deeper than consumers can parse.",
    "malformed": "The bytes are not a google.protobuf.Struct.",
    "value-missing": "A google.protobuf.Value on the wire has no kind, not even null.",
    "too-large": "The encoded size exceeds the policy's limit.",
    "too-many-keys": "The number of keys, at all depths, exceeds the policy's limit.",
    "namespace-name": "A top-level key is not a valid name for a namespace.",
    "namespace-not-object": "The value of a namespace is not an object.",
    "namespace-unknown": "The policy does not register the namespace.",
    "namespace-conflict": "Two plugins wrote the same namespace.",
    "namespace-invalid": "The namespace's validator rejects its value.",
    "secret-key": "The name of a key denotes a secret.",
    "secret-value": "A value looks like a secret.",
    "policy": "The policy is misconfigured.",
}
"""Every violation code, with its meaning."""


_LONGEST_PART: Final = 200
LONGEST_POINTER: Final = 1_000
"""How many characters a pointer has of each key, and in all."""


_LONGEST_NAME: Final = 60


@dataclass(frozen=True)
class Violation:
    """One reason why a `custom_info` is not acceptable.

    Args:
        pointer: Where it is, as a JSON pointer (RFC 6901). The empty pointer is the top-level
            value.
        code: One of `CODES`. Codes are stable, so programs may depend on them.
        message: A description for people. Its wording may change.
    """

    pointer: str
    code: str
    message: str

    def __str__(self) -> str:
        return self.within("")

    def within(self, where: str) -> str:
        """Returns the text of the violation, with the field that holds the object."""
        return f"{f'{where}{self.pointer}' or '(top level)'}: {self.message} [{self.code}]"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_violation, (self.pointer, self.code, self.message)


# Wrappers raise the error without importing this module, so its public home may be decided already.
if not CustomInfoError.__module__.startswith(f"{__package__}."):
    Violation.__module__ = CustomInfoError.__module__


class Violations:
    """Violations that are found one by one. Only the first thousand are kept.

    Attributes:
        kept: The violations.
        omitted: How many more were found.
    """

    def __init__(self) -> None:
        self.kept: list[Violation] = []
        self.omitted = 0

    def __len__(self) -> int:
        return len(self.kept) + self.omitted

    @property
    def full(self) -> bool:
        """Whether one more violation would only be counted."""
        return len(self.kept) >= MAX_KEPT

    def add(self, path: Iterable[str | int], code: str, message: str) -> None:
        """Adds a violation.

        Args:
            path: Where it is.
            code: One of `CODES`.
            message: A description for people.
        """
        if not self.full:
            self.kept.append(Violation(pointer(path), code, message))
        else:
            self.omitted += 1

    def append(self, violation: Violation) -> None:
        """Adds a violation that has been made."""
        if not self.full:
            self.kept.append(violation)
        else:
            self.omitted += 1

    def extend(self, others: Violations) -> None:
        """Adds the violations that were found elsewhere."""
        for each in others.kept:
            self.append(each)
        self.omitted += others.omitted

    def hush(self, start: int, path: Iterable[str | int]) -> None:
        """Makes violations below a secret say nothing about what is there.

        Args:
            start: How many there were before the first one below the secret.
            path: Where the secret is.
        """
        place = pointer(path)
        self.kept[start:] = [
            Violation(place, each.code, f"below a secret: {CODES[each.code]}")
            for each in self.kept[start:]
        ]

    def error(self) -> CustomInfoError:
        """Makes an error of the violations."""
        return CustomInfoError(self.kept, self.omitted)


def malformed(error: Exception) -> CustomInfoError:
    """Makes the error for bytes that protobuf does not take."""
    message = f"the bytes are not a google.protobuf.Struct: {error}"
    return CustomInfoError([Violation("", "malformed", message)])


def shorten(text: str) -> str:
    """Returns what a message quotes of a key or a name."""
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def pointer(path: Iterable[str | int]) -> str:
    """Builds the JSON pointer of a path (RFC 6901, section 3).

    An unpaired surrogate is written as an escape sequence, so that a pointer can always be printed.
    Long keys and long pointers are cut and end in `…`.
    """
    whole = "".join("/" + _part(part) for part in path)
    return whole if len(whole) <= LONGEST_POINTER else f"{whole[:LONGEST_POINTER]}…"


def shorten_part(part: str | int) -> str:
    """Returns what a pointer shows of a key or an index, before escaping."""
    text = str(part)
    return text if len(text) <= _LONGEST_PART else f"{text[:_LONGEST_PART]}…"


def _part(part: str | int) -> str:
    escaped = shorten_part(part).replace("~", "~0").replace("/", "~1")
    return escaped.encode(errors="backslashreplace").decode()


# Pickles refer to the two functions below: keep their names and their place. They do not refer to
# the classes, whose public names depend on the stubs package that was imported first.


def _restore_violation(pointer: str, code: str, message: str) -> Violation:
    return Violation(pointer, code, message)


def _restore_error(
    violations: tuple[Violation, ...], omitted: int = 0, where: str = ""
) -> CustomInfoError:
    return CustomInfoError(violations, omitted, where)
