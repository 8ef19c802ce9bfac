"""What holds for every policy and every object, however odd: one step of `nox -s fuzz`."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from flyte_stubs_runtime.custom_info import (
    CODES,
    CustomInfo,
    CustomInfoError,
    CustomInfoPolicy,
    decode,
    encode,
)

MARKER = "h4nt3r2-" + "xyzzy"
"""Stands below every secret name, and must stand in no message."""

SECRETS = ("password", "apiKey", "DB_PASSWORD", "ssh_keys", "token_v2", "ｐａｓｓｗｏｒｄ")
NAMESPACES = ("a", "spark", "k8s.pod", "b")
KEYS = ("", "Key", "a/b~c", "spark", "a", "value", "name", "list", "ü", "k" * 300)
MOST_CALLS = 100
"""Calls of functions for each value and character of an object. In practice they are 25."""


def quoting(value: Any) -> list[str]:
    return [str(value), repr(value), json.dumps(value).upper(), str(value)[3:90]] * 5


def raising(value: Any) -> None:
    raise KeyError(next(iter(value.values()), None))


def pointing(value: Any) -> None:
    encode({str(key): {str(each): b""} for key, each in value.items()})


def changing(value: Any) -> bool:
    value.clear()
    return True


VALIDATORS: tuple[Any, ...] = (None, quoting, raising, pointing, changing, lambda value: 1 / 0)
POLICIES = [
    CustomInfoPolicy(
        max_bytes=(300, 10_000)[number % 2],
        max_depth=(3, 20)[number % 5 > 0],
        max_keys=(4, 300)[number % 7 > 0],
        secret_keys=("allow", "refuse", "redact")[number % 3],
        secret_key_names=SECRETS,
        registered_only=number % 11 == 0,
        namespaces={"a": VALIDATORS[number % 6], "spark": VALIDATORS[number % 4]},
    )
    for number in range(60)
]


class Opaque:
    def __repr__(self) -> str:
        return MARKER


class Source:
    """Makes an object out of bytes. When they are used up, it makes no more of it."""

    def __init__(self, content: bytes) -> None:
        self._bytes = iter(content)
        self.size = 0
        """Values and characters, at least."""

    def number(self, below: int) -> int:
        return next(self._bytes, 0) % below

    def object(self, depth: int, secret: bool) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        for _ in range(self.number(6)):
            shape = self.number(12)
            if depth == 0:  # the names of namespaces denote no secrets
                name = (NAMESPACES if shape else KEYS)[self.number(4)]
                found[name] = self.object(1, False) if shape else self.value(1, False)
            elif shape == 0:
                pair = {"name": "DB_PASSWORD", "value": self.value(depth, True)}
                found["env" + MARKER * secret] = [pair]
            elif shape == 1:
                key = SECRETS[self.number(len(SECRETS))]
                found[key + MARKER * secret] = self.value(depth, True)
            elif shape == 2 and secret:
                odd = (MARKER.encode(), (MARKER,), Opaque(), f"{MARKER}\ud800")
                found[odd[self.number(4)]] = self.value(depth, secret)
            else:
                key = KEYS[self.number(len(KEYS))]
                found[key + MARKER * secret] = self.value(depth, secret)
                self.size += len(key)
        if self.number(40) == 1:
            found.update((f"k{number}", number) for number in range(400))
            self.size += 2_000
        return found

    def items(self, depth: int, secret: bool) -> list[Any]:
        found: list[Any] = []
        for _ in range(self.number(5)):
            shape = self.number(8)
            if shape == 0:
                found += ["--password", self.text(True)]
            elif shape == 1:
                found.append(f"DB_PASSWORD={self.text(True)}")
            else:
                found.append(self.value(depth, secret))
        if self.number(40) == 1:
            found += [math.nan] * 1_500
            self.size += 1_500
        return found

    def text(self, secret: bool) -> str:
        found = "x" * self.number(140) + chr(0x20 + self.number(256)) + MARKER * secret
        self.size += len(found)
        return found + "\udfff" if self.number(50) == 1 else found

    def value(self, depth: int, secret: bool) -> Any:
        self.size += 1
        shape = self.number(32)
        if depth < 40 and shape < 8:
            return self.object(depth + 1, secret)
        if depth < 40 and shape < 14:
            return self.items(depth + 1, secret)
        if shape < 20:
            return self.text(secret)
        odd: tuple[Callable[[], Any], ...] = (
            lambda: (math.inf, 2**53 + 1, 10**400, b"", Opaque if secret else set)[self.number(5)],
            lambda: MARKER.encode() if secret else b"",
            lambda: tuple(self.items(depth + 1, secret)),
            lambda: MappingProxyType(self.object(depth + 1, secret)),
            lambda: CustomInfo({"in": {KEYS[self.number(8)]: "x" + MARKER * secret}}),
        )
        if shape < 20 + len(odd):
            return odd[shape - 20]()
        return (None, True, False, 0, self.number(256) - 128, 0.5, -0.0, 1e300)[self.number(8)]


def one_input(content: bytes) -> None:
    """Applies a policy to an object; any surprise is raised."""
    source = Source(content)
    policy = POLICIES[source.number(len(POLICIES))]
    info = source.object(0, False)
    before = repr(info)
    result, calls = counted(policy, info)
    assert repr(info) == before
    assert calls <= MOST_CALLS * (source.size + 100), f"{calls} calls for {source.size}"
    if isinstance(result, CustomInfoError):
        is_discreet(result)
    else:
        passes(policy, result)
    # What the fast path does not take gets the same answer from the thorough one.
    again = outcome(policy, MappingProxyType(info))
    if isinstance(result, CustomInfoError) and isinstance(again, CustomInfoError):
        assert again.violations == result.violations
    else:
        assert again == result


def outcome(policy: CustomInfoPolicy, info: Mapping[str, Any]) -> Any:
    try:
        return policy.apply(info)
    except CustomInfoError as error:
        return error


def counted(policy: CustomInfoPolicy, info: Mapping[str, Any]) -> tuple[Any, int]:
    """Applies a policy, and counts the calls of functions."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        result = outcome(policy, info)
    finally:
        sys.setprofile(None)
    return result, calls


def passes(policy: CustomInfoPolicy, result: dict[str, Any]) -> None:
    """What a policy lets through can be sent, holds no secret, and passes again."""
    wire = encode(result)
    assert decode(wire) == result
    assert len(wire) <= policy.max_bytes
    assert policy.secret_keys == "allow" or MARKER not in json.dumps(result)
    assert policy.apply(result) == result


def is_discreet(error: CustomInfoError) -> None:
    """An error is bounded, has known codes, and tells nothing that stands below a secret name."""
    assert 0 < len(error.violations) <= 1_000
    for each in error.violations:
        assert each.code in CODES
        assert len(each.pointer) <= 1_001
        assert len(each.message) <= 2_000
    told = "\n".join(everything_told(error)).casefold()
    assert MARKER not in told


def everything_told(error: BaseException | None) -> Iterator[str]:
    """All that an error can show, with what it was raised from."""
    while error is not None:
        yield from (str(error), repr(error), *map(str, error.args))
        if isinstance(error, CustomInfoError):
            yield repr(error.violations)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def seeds() -> Iterator[bytes]:
    for step in range(1, 60):
        yield bytes((number * step) % 251 for number in range(200))
