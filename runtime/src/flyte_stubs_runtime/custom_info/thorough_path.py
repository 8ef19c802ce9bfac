"""The thorough path of the codec: it knows every case, and reports all violations.

It is imported when the fast path raises `UnusualError`, or a policy is applied.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

from flyte_stubs_runtime.custom_info.fast_path import (
    EXACT,
    IN_LIST,
    IN_OBJECT,
    MAX_MESSAGE_DEPTH,
    JsonValue,
    number_of,
)
from flyte_stubs_runtime.custom_info.secrets import NAMES, SecretNames
from flyte_stubs_runtime.custom_info.violations import Violations, shorten

if TYPE_CHECKING:
    from google.protobuf.struct_pb2 import Struct, Value

_LEAST_ENTRY: Final = 8
_LEAST_ITEM: Final = 4
"""Bytes that a member of an object, without its key, and an item of a list take at least."""


class Limits(NamedTuple):
    """How large an object may be.

    Args:
        max_bytes: The maximum size on the wire, in bytes.
        max_depth: The maximum nesting of objects and lists, including the outermost object.
        max_keys: The maximum number of keys, at all depths together.
    """

    max_bytes: int
    max_depth: int
    max_keys: int


def normalise(
    info: object,
    *,
    default: Callable[[Any], object] | None = None,
    limits: Limits | None = None,
    names: SecretNames = NAMES,
) -> dict[str, JsonValue]:
    """Copies a JSON object into plain dicts, lists and scalars, which `encode` takes as they are.

    Args:
        info: The object.
        default: As for `encode`.
        limits: What the object may not exceed. Reading stops at the first key or byte too many, and
            does not go deeper than allowed. The size is a lower bound: an object that just exceeds
            `max_bytes` is returned.
        names: Names that denote a secret. Messages say nothing about what is below such a key.

    Raises:
        CustomInfoError: The object has too many bytes or keys, or cannot be encoded exactly or is
            too deep, with all reasons.
    """
    normaliser = _Normaliser(default, limits or _UNLIMITED, names)
    try:
        plain = normaliser.value(info, (), 0, ())
    except _StopError as stop:
        plain = None
        normaliser.violations = stop.violations
    if not isinstance(plain, dict) and not normaliser.violations:
        message = f"the top-level value is of type {type(info).__name__}, not an object"
        normaliser.refuse((), "not-an-object", message)
    if normaliser.violations or not isinstance(plain, dict):
        raise normaliser.violations.error()
    return plain


_UNLIMITED: Final = Limits(sys.maxsize, sys.maxsize, sys.maxsize)


class _StopError(Exception):
    """A limit is exceeded."""

    def __init__(self, violations: Violations) -> None:
        super().__init__()
        self.violations = violations


class _Normaliser:
    """The encoding half: collects a violation for everything that is wrong."""

    def __init__(
        self, default: Callable[[Any], object] | None, limits: Limits, names: SecretNames
    ) -> None:
        self.violations = Violations()
        self._default = default
        self._names = names
        self._limits = limits
        self._keys = self._size = 0

    def refuse(self, path: Sequence[str | int], code: str, message: str) -> None:
        self.violations.add(path, code, message)

    def _stop(self, code: str, message: str) -> NoReturn:
        found = Violations()
        found.add((), code, message)
        raise _StopError(found)

    def _count_key(self) -> None:
        self._keys += 1
        if self._keys > self._limits.max_keys:
            most = self._limits.max_keys
            self._stop("too-many-keys", f"more than {most} keys; the policy allows no more")

    def _count_bytes(self, least: int, path: Sequence[str | int]) -> None:
        """Adds to the lower bound of the size."""
        self._size += least
        if self._size > self._limits.max_bytes:
            message = f"more than {self._limits.max_bytes} bytes on the wire; the policy"
            message += f" allows no more; the limit is passed in namespace {str(path[0])[:60]!r}"
            self._stop("too-large", message)

    def value(
        self, item: object, path: tuple[str | int, ...], level: int, around: tuple[int, ...]
    ) -> JsonValue:
        """Returns a value in plain types, and None for what it refuses.

        Args:
            item: The value.
            path: Keys and indexes that lead to it.
            level: Messages that it is nested in, inside the Struct.
            around: The ids of the containers that it is in.
        """
        if item is None or isinstance(item, bool):
            return item
        # Call the base types' methods: subclasses, enums among them, may override them.
        if isinstance(item, str):
            text = str.__str__(item)
            self._count_bytes(len(text), path or ("",))
            return self._text(text, path)
        if isinstance(item, int):
            return self._integer(int.__int__(item), path)
        if isinstance(item, float):
            number = float.__float__(item)
            if not isfinite(number):
                self.refuse(path, "number-not-finite", f"JSON has no {number}")
            return number
        if isinstance(item, (Mapping, list, tuple)):
            return self._container(item, path, level, around)
        if self._default is not None and len(around) <= MAX_MESSAGE_DEPTH:
            try:
                instead = self._default(item)
            except (TypeError, ValueError) as error:
                self.refuse(path, "type-not-json", f"default() failed: {shorten(str(error))}")
                return None
            if instead is item:
                self.refuse(path, "cycle", "default() returned the value itself")
                return None
            return self.value(instead, path, level, (*around, id(item)))
        name = type(item).__name__
        self.refuse(
            path, "type-not-json", f"JSON has no {name}: convert it, or give encode() a default="
        )
        return None

    def _container(
        self,
        item: Mapping[Any, Any] | list[Any] | tuple[Any, ...],
        path: tuple[str | int, ...],
        level: int,
        around: tuple[int, ...],
    ) -> JsonValue:
        own = 2 if isinstance(item, Mapping) else 1
        if id(item) in around:
            self.refuse(path, "cycle", "contains itself")
            return None
        if level > MAX_MESSAGE_DEPTH - own:
            self.refuse(
                path,
                "too-deep",
                "nested deeper than protobuf's parsers allow: at most 32 objects, where a list"
                " counts as two thirds of an object",
            )
            return None
        if len(path) >= self._limits.max_depth:
            message = f"is nested {len(path) + 1} levels deep; the policy allows"
            self.refuse(path, "too-deep", f"{message} {self._limits.max_depth}")
            return None
        around = (*around, id(item))
        if isinstance(item, Mapping):
            return self._members(item, path, level + IN_OBJECT, around)
        items: list[JsonValue] = []
        for index, each in enumerate(item):
            place = (*path, index)
            self._count_bytes(_LEAST_ITEM, place)
            before = len(self.violations)
            items.append(self.value(each, place, level + IN_LIST, around))
            if len(self.violations) > before and self._names.name_of(item, index) is not None:
                self.violations.hush(before, place)
        return items

    def _members(
        self,
        item: Mapping[Any, Any],
        path: tuple[str | int, ...],
        level: int,
        around: tuple[int, ...],
    ) -> dict[str, JsonValue]:
        plain: dict[str, JsonValue] = {}
        for key, each in item.items():
            self._count_key()
            if not isinstance(key, str):
                shown = _short_repr(key)
                message = f"the key is of type {type(key).__name__}: {shown}"
                self.refuse((*path, shown), "key-not-string", message)
                continue
            text = str.__str__(key)
            place = (*path, text)
            self._count_bytes(_LEAST_ENTRY + len(text), place)
            name = self._text(text, place)
            if name in plain:
                self.refuse(place, "key-duplicate", "the key appears twice")
            before = len(self.violations)
            plain[name] = self.value(each, place, level, around)
            if len(self.violations) > before and self._names.name_of(item, name) is not None:
                self.violations.hush(before, place)
        return plain

    def _text(self, text: str, path: tuple[str | int, ...]) -> str:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            surrogate = f"U+{ord(text[error.start]):04X}"
            message = f"unpaired surrogate {surrogate} at index {error.start}"
            self.refuse(path, "lone-surrogate", message)
        return text

    def _integer(self, number: int, path: tuple[str | int, ...]) -> int:
        try:
            exact = -EXACT <= number <= EXACT or float(number) == number
        except OverflowError:
            exact = False
        if not exact:
            digits = f"{number}" if abs(number) < 10**40 else "an integer of over 40 digits"
            message = f"a double cannot represent {digits} exactly; send it as a string"
            self.refuse(path, "integer-inexact", message)
        return number


def read_message(struct: Struct) -> dict[str, JsonValue]:
    """Reads the JSON object in protobuf's message.

    Raises:
        CustomInfoError: The message holds a value that JSON does not have, with all violations.
    """
    violations = Violations()
    found = _members_of(struct, (), violations)
    if violations:
        raise violations.error()
    return found


def _members_of(
    struct: Struct, path: tuple[str | int, ...], violations: Violations
) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for key in sorted(struct.fields):
        before = len(violations)
        found[key] = _value_of(struct.fields[key], (*path, key), violations)
        if len(violations) > before and NAMES.name_of(found, key) is not None:
            violations.hush(before, (*path, key))
    return found


def _value_of(value: Value, path: tuple[str | int, ...], violations: Violations) -> JsonValue:
    match value.WhichOneof("kind"):
        case None:
            message = "the Value has no kind, not even null"
            violations.add(path, "value-missing", message)
        case "number_value" if not isfinite(value.number_value):
            message = f"JSON has no {value.number_value}"
            violations.add(path, "number-not-finite", message)
        case "number_value":
            return number_of(value.number_value)
        case "string_value":
            return value.string_value
        case "bool_value":
            return value.bool_value
        case "struct_value":
            return _members_of(value.struct_value, path, violations)
        case "list_value":
            return [
                _value_of(each, (*path, index), violations)
                for index, each in enumerate(value.list_value.values)
            ]
    return None


def _short_repr(key: object) -> str:
    """Returns the repr of a key for a message. It is user code: it may be long, or raise."""
    try:
        shown = repr(key)
    except Exception:
        return f"<{type(key).__name__}>"
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
