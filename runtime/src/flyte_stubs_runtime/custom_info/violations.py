"""What can be wrong with a `custom_info`, in words, with a place and a code that stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

CODES: Final = {
    "not-an-object": "The whole is no object.",
    "type-not-json": "A value has a type that JSON does not have.",
    "key-not-string": "A key of an object is no string.",
    "key-duplicate": "An object has the same key twice.",
    "number-not-finite": "A number is NaN or infinite.",
    "integer-inexact": "An integer that a double cannot hold.",
    "lone-surrogate": "A string or a key holds half of a surrogate pair, so it is not Unicode.",
    "cycle": "An object or a list contains itself.",
    "too-deep": "Objects and lists stand in one another deeper than consumers can parse.",
    "malformed": "The bytes are no google.protobuf.Struct.",
    "value-missing": "A google.protobuf.Value on the wire says nothing, not even null.",
    "too-large": "More bytes on the wire than the policy allows.",
    "too-many-keys": "More keys, at all depths, than the policy allows.",
    "namespace-name": "A key of the first level is no name for a namespace.",
    "namespace-not-object": "There is no object under a namespace.",
    "namespace-unknown": "A namespace that the policy does not register.",
    "namespace-conflict": "Two plugins wrote the same namespace.",
    "namespace-invalid": "A namespace's own validator refuses what is under it.",
    "secret-key": "A key's name means a secret.",
    "secret-value": "A value looks like a secret.",
    "policy": "A table does not describe a policy.",
}
"""Every code, with what it means."""


_SHOWN: Final = 20
"""How many violations the text of an error names; `violations` has them all."""


@dataclass(frozen=True)
class Violation:
    """One thing that is wrong.

    Args:
        pointer: where it is, as a JSON pointer (RFC 6901); the empty one is the whole.
        code: one of `CODES`; code may rest on it.
        message: a sentence for people, which may change.
    """

    pointer: str
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer or '(the whole)'}: {self.message} [{self.code}]"


class CustomInfoError(ValueError):
    """A `custom_info` that cannot be sent or read as it is.

    Args:
        violations: all that is wrong with it, in the order of its parts.
    """

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        shown = [str(violation) for violation in self.violations[:_SHOWN]]
        if len(self.violations) > _SHOWN:
            shown.append(f"… and {len(self.violations) - _SHOWN} more")
        super().__init__("\n".join(shown))

    def __reduce__(self) -> tuple[type[CustomInfoError], tuple[tuple[Violation, ...]]]:
        return type(self), (self.violations,)


def pointer(path: Iterable[str | int]) -> str:
    """The JSON pointer of a path (RFC 6901, section 3).

    Half of a surrogate pair is shown by its number, so that a pointer can always be printed.
    """
    return "".join(
        "/"
        + str(part).replace("~", "~0").replace("/", "~1").encode(errors="backslashreplace").decode()
        for part in path
    )
