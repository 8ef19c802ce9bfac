"""The violations that make a `custom_info` unacceptable: a place, a stable code and a message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

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


_MAX_SHOWN: Final = 20
"""How many violations the text of an error lists; `CustomInfoError.violations` has all of them."""


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
        return f"{self.pointer or '(top level)'}: {self.message} [{self.code}]"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_violation, (self.pointer, self.code, self.message)


class CustomInfoError(ValueError):
    """Raised when a `custom_info` cannot be sent or read as it is.

    Args:
        violations: Everything that is wrong, in document order.

    Attributes:
        violations: The same, as a tuple.
    """

    violations: tuple[Violation, ...]

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        lines = [str(violation) for violation in self.violations[:_MAX_SHOWN]]
        if len(self.violations) > _MAX_SHOWN:
            lines.append(f"… and {len(self.violations) - _MAX_SHOWN} more")
        super().__init__("\n".join(lines))

    def __reduce__(self) -> tuple[Any, ...]:
        if type(self) is CustomInfoError:
            return _restore_error, (self.violations,)
        return type(self), (self.violations,)


def shorten(text: str) -> str:
    """Returns what a message quotes of a key or a name."""
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def hush(violations: list[Violation], start: int, path: Iterable[str | int]) -> None:
    """Makes violations below a secret say nothing about what is there.

    Args:
        violations: Violations, which are changed.
        start: The index of the first one below the secret.
        path: Where the secret is.
    """
    place = pointer(path)
    violations[start:] = [
        Violation(place, each.code, f"below a secret: {CODES[each.code]}")
        for each in violations[start:]
    ]


def pointer(path: Iterable[str | int]) -> str:
    """Builds the JSON pointer of a path (RFC 6901, section 3).

    An unpaired surrogate is written as an escape sequence, so that a pointer can always be printed.
    """
    return "".join(
        "/"
        + str(part).replace("~", "~0").replace("/", "~1").encode(errors="backslashreplace").decode()
        for part in path
    )


# Pickles refer to the two functions below: keep their names and their place. They do not refer to
# the classes, whose public names depend on the stubs package that was imported first.


def _restore_violation(pointer: str, code: str, message: str) -> Violation:
    return Violation(pointer, code, message)


def _restore_error(violations: tuple[Violation, ...]) -> CustomInfoError:
    return CustomInfoError(violations)
