"""Keeps what is under a secret key out of messages, whoever wrote them.

Validators see values that a policy allows, and what they report may quote them. A message that
shares a few characters in a row with a secret is withheld.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from flyte_stubs_runtime.custom_info.codec import JsonValue
from flyte_stubs_runtime.custom_info.schemas import Path
from flyte_stubs_runtime.custom_info.secrets import SecretNames
from flyte_stubs_runtime.custom_info.validators import Finding

_IN_A_ROW: Final = 8
"""A message may quote a part of a secret: so many characters are too many."""

_LONGEST_MESSAGE: Final = 500

_WITHHELD: Final = "is not valid; the validator's message is withheld, for it quotes a secret"


class Discretion:
    """Rewrites what a validator reports about the object of a namespace.

    Args:
        value: The object.
        names: Names that denote a secret.
    """

    def __init__(self, value: dict[str, JsonValue], names: SecretNames) -> None:
        self._value, self._names = value, names

    def apply(self, finding: Finding) -> Finding:
        """Returns a finding without secrets, and of bounded length."""
        path = self._visible(finding.path)
        message = finding.message
        if len(message) > _LONGEST_MESSAGE:
            message = message[:_LONGEST_MESSAGE] + "…"
        if path and self._is_secret(path) and not finding.quotes_nothing:
            message = f"is not valid{finding.rule and ': '}{finding.rule}"
        if self._quotes(message):
            message = _WITHHELD
        return finding._replace(path=path, message=message)

    def _visible(self, path: Path) -> Path:
        """Returns the part of a path that leads to a secret, but not into it."""
        for length in range(1, len(path) + 1):
            if self._is_secret(path[:length]):
                return path[:length]
            if self._quotes(str(path[length - 1])):
                return path[: length - 1]
        return path

    def _is_secret(self, path: Path) -> bool:
        around: JsonValue = self._value
        for part in path[:-1]:
            around = _inside(around, part)
        return self._names.name_of(around, path[-1]) is not None

    def _quotes(self, message: str) -> bool:
        folded = message.casefold()
        if any(each in folded for each in self._short):
            return True
        ends = range(_IN_A_ROW, len(folded) + 1)
        return any(folded[end - _IN_A_ROW : end] in self._rows for end in ends)

    @cached_property
    def _texts(self) -> frozenset[str]:
        found = _texts_under_secrets(self._value, self._names)
        return frozenset(form.casefold() for text in found for form in _forms(text) if form)

    @cached_property
    def _short(self) -> list[str]:
        return [each for each in self._texts if len(each) < _IN_A_ROW]

    @cached_property
    def _rows(self) -> frozenset[str]:
        return frozenset(
            each[end - _IN_A_ROW : end]
            for each in self._texts
            for end in range(_IN_A_ROW, len(each) + 1)
        )


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
