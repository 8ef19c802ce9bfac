"""One walk over an object that a policy is applied to: limits, secrets, and a copy in plain types.

As in the codec there are two implementations. The fast path copies what is in order, and raises
`UnusualError` for anything else; the thorough path takes over, which redacts, and reports
violations.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

from flyte_stubs_runtime.custom_info.fast_path import EXACT, JsonValue, UnusualError
from flyte_stubs_runtime.custom_info.secrets import HARMLESS, REDACTED, SECRET, SecretNames
from flyte_stubs_runtime.custom_info.thorough_path import Limits
from flyte_stubs_runtime.custom_info.violations import Violations, shorten

Path: TypeAlias = tuple[str | int, ...]

Handling: TypeAlias = Literal["allow", "refuse", "redact"]

_DOUBLE: Final = 9
"""Bytes of a number on the wire: a tag and eight bytes."""

_FLAG: Final = 2
"""Bytes of a boolean or a null on the wire."""


class Quick:
    """The fast path. It is made of long functions, for the reason that the codec's is.

    Args:
        limits: What the object may not exceed.
        names: Names that denote a secret, or None if keys are not judged.
    """

    def __init__(self, limits: Limits, names: SecretNames | None) -> None:
        self._limits = limits
        self._judge = _harmless if names is None else names.judge
        self._beside = _nameless if names is None else names.name_beside
        self._argument = _nameless if names is None else names.argument
        self._keys = 0

    def copy(self, info: Any) -> dict[str, JsonValue]:
        """Returns a copy of an object that is in order.

        Raises:
            UnusualError: Something is not, or only the thorough path can tell.
        """
        if type(info) is not dict:
            raise UnusualError
        plain: dict[str, JsonValue] = {}
        size = 0
        members: dict[str, Any] = info
        for name, value in members.items():
            if type(name) is not str or type(value) is not dict:
                raise UnusualError
            self._keys += 1
            copied, inside = self._object(value, 2)
            plain[name] = copied
            size += _field(_field(_utf8(name)) + _field(_field(inside)))
        if size > self._limits.max_bytes or self._keys > self._limits.max_keys:
            raise UnusualError
        return plain

    def _object(self, info: dict[str, Any], depth: int) -> tuple[dict[str, JsonValue], int]:
        """Returns a copy of an object, and its size on the wire."""
        self._keys += len(info)
        limits = self._limits
        if depth > limits.max_depth or self._keys > limits.max_keys:
            raise UnusualError
        judge = self._judge
        plain: dict[str, JsonValue] = {}
        size = 0
        for key, item in info.items():
            if type(key) is not str:
                raise UnusualError
            verdict = judge(key)
            if verdict and (verdict == SECRET or self._beside(info) is not None):
                raise UnusualError
            kind = type(item)
            if kind is str:
                length = len(item) if item.isascii() else len(item.encode())
                inside = length + (2 if length < 128 else 1 + _varint_size(length))
                plain[key] = item
            elif kind is int:
                if not -EXACT <= item <= EXACT:
                    raise UnusualError
                inside = _DOUBLE
                plain[key] = item
            elif kind is float:
                if item - item != 0:
                    raise UnusualError
                inside = _DOUBLE
                plain[key] = item
            elif kind is bool or item is None:
                inside = _FLAG
                plain[key] = item
            elif kind is dict:
                plain[key], inside = self._object(item, depth + 1)
                inside = _field(inside)
            elif kind is list:
                plain[key], inside = self._list(item, depth + 1)
                inside = _field(inside)
            else:
                raise UnusualError
            length = len(key) if key.isascii() else len(key.encode())
            if length + inside < _SHORT:
                size += length + inside + 6
            else:
                size += _field(_field(length) + _field(inside))
        if size > limits.max_bytes:
            raise UnusualError
        return plain, size

    def _list(self, items: list[Any], depth: int) -> tuple[list[JsonValue], int]:
        """Returns a copy of a list, and its size on the wire."""
        limits = self._limits
        if depth > limits.max_depth or len(items) * 4 > limits.max_bytes:
            raise UnusualError
        plain: list[JsonValue] = []
        size = 0
        for item in items:
            kind = type(item)
            copied: JsonValue = item
            if kind is str:
                if ("=" in item or item[:1] == "-") and self._argument(item) is not None:
                    raise UnusualError
                inside = _field(_utf8(item))
            elif kind is int:
                if not -EXACT <= item <= EXACT:
                    raise UnusualError
                inside = _DOUBLE
            elif kind is float:
                if item - item != 0:
                    raise UnusualError
                inside = _DOUBLE
            elif kind is bool or item is None:
                inside = _FLAG
            elif kind is dict:
                copied, inside = self._object(item, depth + 1)
                inside = _field(inside)
            elif kind is list:
                copied, inside = self._list(item, depth + 1)
                inside = _field(inside)
            else:
                raise UnusualError
            plain.append(copied)
            size += _field(inside)
        if size > limits.max_bytes:
            raise UnusualError
        return plain, size


_SHORT: Final = 122
"""An entry whose key and value take fewer bytes has lengths of one byte each."""


def _harmless(_key: str) -> int:
    return HARMLESS


def _nameless(_value: object) -> None:
    return None


def _utf8(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


def _varint_size(length: int) -> int:
    return (length.bit_length() + 6) // 7


def _field(length: int) -> int:
    """Returns the size of a length-delimited field with a one-byte tag."""
    return 1 + (1 if length < 128 else _varint_size(length)) + length


class Thorough:
    """The thorough path: redacts secrets, and collects a violation for each that is refused.

    Args:
        names: Names that denote a secret.
        keys: How to handle values whose key denotes a secret.
        values: How to handle values that look like secrets.
        detect: Names the kind of secret that a string looks like; None if values are allowed.

    Attributes:
        violations: What was refused.
        withheld: The namespaces that hold what was refused, or whose name was. In the copy, it is
            redacted, so that nothing can quote it.
    """

    def __init__(
        self,
        names: SecretNames,
        keys: Handling,
        values: Handling,
        detect: Callable[[str], str | None] | None,
    ) -> None:
        self.violations = Violations()
        self.withheld: set[str | int] = set()
        self._names, self._keys, self._values, self._detect = names, keys, values, detect

    def copy(self, info: dict[str, JsonValue]) -> dict[str, JsonValue]:
        """Returns a copy of an object in plain types, with its secrets redacted."""
        return self._object(info, ())

    def _refuse(self, path: Path, code: str, message: str) -> None:
        self.violations.add(path, code, message)

    def _object(self, info: dict[str, JsonValue], path: Path) -> dict[str, JsonValue]:
        return {key: self._member(info, key, (*path, key)) for key in info}

    def _member(self, info: dict[str, JsonValue], key: str, path: Path) -> JsonValue:
        value = info[key]
        kind = self._detect(key) if self._detect is not None else None
        if kind is not None:
            self.withheld.add(path[0])
            self._refuse(path[:-1], "secret-value", f"a key looks like a secret: {kind}")
            return REDACTED
        # A namespace cannot be a secret, whatever its key says.
        if len(path) > 1 and self._is_secret(info, key, path):
            return REDACTED
        return self._value(value, path)

    def _is_secret(self, around: Any, key: str | int, path: Path) -> bool:
        """Returns whether a value is a secret by its name, after refusing it if that is asked."""
        if self._keys == "allow" or not self._names.is_secret(around, key, around[key]):
            return False
        if self._keys == "refuse":
            self.withheld.add(path[0])
            name = self._names.name_of(around, key) or ""
            self._refuse(path, "secret-key", f"{shorten(name)!r} denotes a secret")
        return True

    def _value(self, value: JsonValue, path: Path) -> JsonValue:
        if isinstance(value, dict):
            return self._object(value, path)
        if isinstance(value, list):
            return [self._item(value, index, (*path, index)) for index in range(len(value))]
        kind = None
        if isinstance(value, str) and self._detect is not None:
            kind = self._detect(value)
        if kind is None:
            return value
        if self._values == "refuse":
            self.withheld.add(path[0])
            self._refuse(path, "secret-value", f"looks like a secret: {kind}")
        return REDACTED

    def _item(self, items: list[JsonValue], index: int, path: Path) -> JsonValue:
        return REDACTED if self._is_secret(items, index, path) else self._value(items[index], path)
