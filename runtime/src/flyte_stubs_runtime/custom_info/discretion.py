"""Keeps what is under a secret key out of messages, whoever wrote them.

Validators see values that a policy allows, and what they report may quote them. A message that
shares a few characters in a row with a secret is withheld.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from flyte_stubs_runtime.custom_info.fast_path import JsonValue
from flyte_stubs_runtime.custom_info.schemas import Path
from flyte_stubs_runtime.custom_info.secrets import SecretNames
from flyte_stubs_runtime.custom_info.validators import Finding
from flyte_stubs_runtime.custom_info.violations import LONGEST_POINTER, shorten_part

_IN_A_ROW: Final = 8
"""A message may quote a part of a secret: so many characters are too many."""

_LONGEST_MESSAGE: Final = 500

_WITHHELD: Final = "is not valid; the validator's message is withheld, for it quotes a secret"


class Discretion:
    """Rewrites what a validator reports about the object of a namespace.

    Each finding takes time for its own length, however large the object is and however many
    findings there are.

    Args:
        value: The object.
        names: Names that denote a secret.
    """

    def __init__(self, value: dict[str, JsonValue], names: SecretNames) -> None:
        self._value, self._names = value, names
        self._secret: dict[tuple[int, str | int], bool] = {}
        """Whether a value is a secret, by the id of what holds it and its key or index."""

    def apply(self, finding: Finding) -> Finding:
        """Returns a finding without secrets, and of bounded length."""
        path, below_secret = self._visible(finding.path)
        message = finding.message
        if len(message) > _LONGEST_MESSAGE:
            message = message[:_LONGEST_MESSAGE] + "…"
        if below_secret and not finding.quotes_nothing:
            message = f"is not valid{finding.rule and ': '}{finding.rule}"
        if self._quotes(message):
            message = _WITHHELD
        return finding._replace(path=path, message=message)

    def _visible(self, path: Path) -> tuple[Path, bool]:
        """Returns the part of a path that may be shown, and whether it leads to a secret.

        It leads to a secret, but not into it, and is no longer than a pointer.
        """
        around: JsonValue = self._value
        length = 0
        for depth, part in enumerate(path):
            shown = shorten_part(part)
            length += 1 + len(shown)
            secret = self._is_secret(around, part)
            # A validator may make up a key, even one that is a secret's name and quotes another.
            if self._quotes(shown) or length > LONGEST_POINTER:
                return path[:depth], secret
            if secret:
                return path[: depth + 1], True
            around = _inside(around, part)
        return path, False

    def _is_secret(self, around: JsonValue, part: str | int) -> bool:
        place = id(around), part
        known = self._secret.get(place)
        if known is None:
            known = self._names.name_of(around, part) is not None
            self._secret[place] = known
        return known

    def _quotes(self, text: str) -> bool:
        folded = text.casefold()
        return any(
            folded[end - length : end] in quotable
            for length, quotable in self._quotable.items()
            for end in range(length, len(folded) + 1)
        )

    @cached_property
    def _quotable(self) -> dict[int, set[str]]:
        """What no message may contain, by its length: short secrets, and parts of longer ones."""
        found: dict[int, set[str]] = {}
        for text in _texts_under_secrets(self._value, self._names):
            for form in set(_forms(text)):
                folded = form.casefold()
                length = min(len(folded), _IN_A_ROW)
                if length:
                    ends = range(length, len(folded) + 1)
                    parts = (folded[end - length : end] for end in ends)
                    found.setdefault(length, set()).update(parts)
        return found


def _inside(around: JsonValue, part: str | int) -> JsonValue:
    if isinstance(around, dict):
        return around.get(str(part))
    if isinstance(around, list) and str(part).isdecimal() and int(part) < len(around):
        return around[int(part)]
    return None


def _forms(text: str) -> tuple[str, str, str]:
    """Returns how messages spell a string."""
    return text, repr(text)[1:-1], json.dumps(text)[1:-1]


def _texts_under_secrets(value: JsonValue, names: SecretNames) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from (
                _texts(each)
                if names.name_of(value, key) is not None
                else _texts_under_secrets(each, names)
            )
    elif isinstance(value, list):
        for index, each in enumerate(value):
            marked = names.name_of(value, index) is not None
            yield from _texts(each) if marked else _texts_under_secrets(each, names)


def _texts(value: JsonValue) -> Iterator[str]:
    """Yields every key, string and number in a value, as text."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
