"""The codec: exact both ways, or an error with everything that is wrong."""

from __future__ import annotations

import json
import math
import pickle
import struct
from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

import pytest
from google.protobuf import json_format
from google.protobuf.struct_pb2 import ListValue, Struct, Value
from hypothesis import given
from hypothesis import strategies as st

from conformance.examples import examples
from conformance.implementation import PURE_PYTHON
from conformance.json_values import OBJECTS, in_lists, nested
from flyte_stubs_runtime.custom_info import (
    CustomInfoError,
    CustomInfoPolicy,
    JsonValue,
    decode,
    encode,
    from_struct,
    merge,
)


def same(one: Any, other: Any) -> bool:
    """Equal, and of the same kind: `True` is not `1`, but `1.0` may be `1`."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other and math.copysign(1, one) == math.copysign(1, other)
    return type(one) is type(other) and bool(one == other)


@pytest.mark.slow
@examples(500)
@given(info=OBJECTS)
def test_everything_comes_back_and_protobuf_reads_the_same(info: dict[str, JsonValue]) -> None:
    assert same(decode(encode(info)), info)
    ours = Struct.FromString(encode(info))
    theirs = json_format.ParseDict(info, Struct())
    assert ours.SerializeToString(deterministic=True) == theirs.SerializeToString(
        deterministic=True
    )
    assert same(from_struct(theirs), info)
    assert json_format.MessageToDict(ours) == info


def test_whole_numbers_come_back_whole() -> None:
    info = {"one": 1, "most": 2**53, "least": -(2**53), "half": 0.5, "big": 2**60, "zero": 0}
    back = decode(encode(info))
    assert back == info
    assert {key: type(value) for key, value in back.items()} == {
        "one": int,
        "most": int,
        "least": int,
        "half": float,
        "big": float,
        "zero": int,
    }
    assert str(decode(encode({"n": -0.0}))["n"]) == "-0.0"
    assert decode(encode({"n": 1.0})) == {"n": 1}


class Colour(IntEnum):
    RED = 1


class Name(str):
    __slots__ = ()


def test_what_counts_as_json() -> None:
    info = OrderedDict(a=(1, [2]), b=Colour.RED, c=Name("n"), d=MappingProxyType({"e": None}))
    assert decode(encode(info)) == {"a": [1, [2]], "b": 1, "c": "n", "d": {"e": None}}
    assert decode(encode({Name("k"): 1})) == {"k": 1}
    assert decode(encode({})) == {}
    assert encode({}) == b""


def test_default_is_asked_for_other_types() -> None:
    now = datetime(2026, 1, 2, tzinfo=timezone.utc)

    def default(value: Any) -> object:
        if isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, set):
            return sorted(value)
        raise TypeError(f"no {type(value).__name__} here")

    info = {"at": now, "in": [{2, 1}], "n": 1}
    assert decode(encode(info, default=default)) == json.loads(json.dumps(info, default=default))
    assert wrong({"d": Decimal(1)}, default=default) == [
        ("/d", "type-not-json", "default() failed: no Decimal here")
    ]
    assert [code for _, code, _ in wrong({"d": Decimal(1)}, default=lambda value: value)] == [
        "cycle"
    ]


class Shade(str, Enum):
    RED = "red"


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        return b"LOUD"

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


class NotANumber(float):
    def __float__(self) -> float:
        return math.nan


def test_subclasses_say_what_they_hold() -> None:
    info = {"a": Shade.RED, Shade.RED: (1,), "b": Loud("x"), "c": NotANumber(2.5)}
    assert decode(encode(info)) == {"a": "red", "red": [1], "b": "x", "c": 2.5}
    assert decode(encode({Loud("k"): 1})) == {"k": 1}
    assert wrong({Loud("k"): 1, Loud("k"): 2}) == [("/k", "key-duplicate", "the key appears twice")]


def test_keys_that_cannot_even_be_shown() -> None:
    class Shy:
        def __repr__(self) -> str:
            raise RuntimeError

        def encode(self) -> bytes:
            return b"x"

    assert [code for _, code, _ in wrong({Shy(): 1, 10**5000: 2})] == ["key-not-string"] * 2


def test_bytes_of_any_kind() -> None:
    content = encode({"a": "x"})
    assert decode(bytearray(content)) == decode(memoryview(content)) == {"a": "x"}
    with pytest.raises(TypeError, match="decode\\(\\) takes bytes, not str"):
        decode("x")  # type: ignore[arg-type]


def test_a_long_list_of_violations_is_cut() -> None:
    with pytest.raises(CustomInfoError) as refusal:
        encode({"a": [math.nan] * 1_000})
    assert (len(refusal.value.violations), refusal.value.omitted) == (1_000, 0)
    assert str(refusal.value).endswith("… and 980 more")
    with pytest.raises(CustomInfoError) as refusal:
        encode({"a": [math.nan] * 100_000})
    assert (len(refusal.value.violations), refusal.value.omitted) == (1_000, 99_000)
    assert str(refusal.value).endswith("… and 99980 more")
    assert refusal.value.violations[-1].pointer == "/a/999"
    again = pickle.loads(pickle.dumps(refusal.value))
    assert (again.violations, again.omitted, str(again)) == (
        refusal.value.violations,
        99_000,
        str(refusal.value),
    )


def size_of(error: CustomInfoError) -> int:
    """How many characters an error holds."""
    return sum(len(each.pointer) + len(each.message) for each in error.violations)


LONG = "k" * 100_000
BELOW_LONG_KEYS: dict[str, object] = {
    "encode": lambda: encode({LONG: [math.nan] * 100_000}),
    "deep": lambda: encode({LONG: {LONG: {LONG: {f"{LONG}{n}": b"" for n in range(30)}}}}),
    "keys": lambda: encode({LONG: {(LONG, n): 1 for n in range(2_000)}}),
    "default": lambda: encode({"a": [{1}] * 2_000}, default=lambda _: int(LONG)),
    "decode": lambda: decode(
        Struct(
            fields={LONG: Value(list_value=ListValue(values=[Value()] * 2_000))}
        ).SerializeToString()
    ),
    "merge": lambda: merge({LONG: 1}, {LONG: [math.nan] * 2_000}),
    "policy": lambda: CustomInfoPolicy(max_bytes=10**9, max_keys=10**9).apply(
        {LONG: {"in": [{"password": LONG}] * 2_000}, f"{LONG}/": 1}
    ),
    "validator": lambda: CustomInfoPolicy(
        max_bytes=10**9, namespaces={"a": lambda _: (LONG for _ in range(2_000))}
    ).apply({"a": {"x": 1}}),
    "schema": lambda: CustomInfoPolicy(
        max_bytes=10**9, namespaces={"a": {"additionalProperties": {"items": {"type": "null"}}}}
    ).apply({"a": {LONG: [1] * 2_000}}),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", BELOW_LONG_KEYS)
def test_what_an_error_holds_is_bounded(case: str) -> None:
    provoke: Any = BELOW_LONG_KEYS[case]
    with pytest.raises(CustomInfoError) as refusal:
        provoke()
    assert size_of(refusal.value) <= 1_000 * 1_800
    assert max(len(each.pointer) for each in refusal.value.violations) <= 1_001
    assert len(str(refusal.value)) <= 20 * 1_800


def wrong(info: object, **options: Any) -> list[tuple[str, str, str]]:
    with pytest.raises(CustomInfoError) as refusal:
        encode(info, **options)
    return [(each.pointer, each.code, each.message) for each in refusal.value.violations]


def cyclic() -> dict[str, Any]:
    info: dict[str, Any] = {"ok": {}}
    info["ok"]["again"] = [info]
    return info


REFUSED: dict[str, tuple[object, str, str, str]] = {
    "a list": ([], "", "not-an-object", "the top-level value is of type list, not an object"),
    "a string": ("x", "", "not-an-object", "the top-level value is of type str, not an object"),
    "nothing": (
        None,
        "",
        "not-an-object",
        "of type NoneType, not an object",
    ),
    "bytes": ({"a": {"b": b"x"}}, "/a/b", "type-not-json", "JSON has no bytes"),
    "a set": ({"a": [1, {2}]}, "/a/1", "type-not-json", "JSON has no set"),
    "a Decimal": ({"a": Decimal("0.1")}, "/a", "type-not-json", "JSON has no Decimal"),
    "an int for a key": ({"a": {1: 2}}, "/a/1", "key-not-string", "the key is of type int: 1"),
    "None for a key": ({None: 2}, "/None", "key-not-string", "the key is of type NoneType"),
    "keys of two types": ({"a": 1, 2: 3}, "/2", "key-not-string", "the key is of type int: 2"),
    "NaN": ({"a": math.nan}, "/a", "number-not-finite", "JSON has no nan"),
    "infinity": ({"a": [math.inf]}, "/a/0", "number-not-finite", "JSON has no inf"),
    "-infinity": ({"a": -math.inf}, "/a", "number-not-finite", "JSON has no -inf"),
    "2**53 + 1": ({"a": 2**53 + 1}, "/a", "integer-inexact", "cannot represent 9007199254740993"),
    "-2**53 - 1": ({"a": [-(2**53) - 1]}, "/a/0", "integer-inexact", "-9007199254740993"),
    "10**400": ({"a": 10**400}, "/a", "integer-inexact", "an integer of over 40 digits"),
    "half a pair": (
        {"a": "x\ud800"},
        "/a",
        "lone-surrogate",
        "surrogate U+D800 at index 1",
    ),
    "half a pair in a key": ({"\udfff": 1}, "/\\udfff", "lone-surrogate", "U+DFFF at index 0"),
    "a cycle": (cyclic(), "/ok/again/0", "cycle", "contains itself"),
    "33 objects": (nested(33), "/a" * 32, "too-deep", "at most 32 objects"),
    "47 lists": (in_lists(47), "/l" + "/0" * 46, "too-deep", "deeper than protobuf's parsers"),
    "a tilde and a slash": ({"a/b": {"c~d": b""}}, "/a~1b/c~0d", "type-not-json", "no bytes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_every_way_to_be_wrong(case: str) -> None:
    info, place, code, said = REFUSED[case]
    [(found_place, found_code, message)] = wrong(info)
    assert (found_place, found_code) == (place, code)
    assert said in message


def test_everything_that_is_wrong_is_told_at_once() -> None:
    found = wrong({"a": math.nan, "b": [b"", {"c": 2**53 + 1}], 3: 4, "d": "\ud800"})
    assert [(place, code) for place, code, _ in found] == [
        ("/a", "number-not-finite"),
        ("/b/0", "type-not-json"),
        ("/b/1/c", "integer-inexact"),
        ("/3", "key-not-string"),
        ("/d", "lone-surrogate"),
    ]
    with pytest.raises(CustomInfoError) as refusal:
        encode({"a": math.nan, "b": b""})
    assert str(refusal.value).count("\n") == 1
    assert "/a: JSON has no nan [number-not-finite]" in str(refusal.value)
    again = pickle.loads(pickle.dumps(refusal.value))
    assert again.violations == refusal.value.violations


def test_the_same_object_twice_is_not_a_cycle() -> None:
    shared = {"n": 1}
    assert decode(encode({"a": shared, "b": [shared, shared]})) == {
        "a": {"n": 1},
        "b": [{"n": 1}, {"n": 1}],
    }


UNREADABLE = {
    "not-utf8": (b"\n\x05\n\x01\xff\x12\x00", "malformed"),
    "cut": (encode({"a": "text"})[:-1], "malformed"),
    "no kind": (Struct(fields={"a": Value()}).SerializeToString(), "value-missing"),
    "no value": (b"\n\x03\n\x01a", "value-missing"),
    "NaN": (
        Struct(fields={"a": Value(number_value=math.nan)}).SerializeToString(),
        "number-not-finite",
    ),
    "NaN in a list": (
        Struct(
            fields={"a": Value(list_value=ListValue(values=[Value(number_value=math.inf)]))}
        ).SerializeToString(),
        "number-not-finite",
    ),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_structs_that_are_not_json_are_refused(case: str) -> None:
    content, code = UNREADABLE[case]
    with pytest.raises(CustomInfoError) as refusal:
        decode(content)
    assert [each.code for each in refusal.value.violations] == [code]


def test_places_in_what_is_read_are_named() -> None:
    inside = Value(list_value=ListValue(values=[Value(null_value=0), Value()]))  # type: ignore[arg-type]
    held = Struct(fields={"b": inside, "a": Value(struct_value=Struct(fields={"x/y": Value()}))})
    with pytest.raises(CustomInfoError) as refusal:
        from_struct(held)
    assert [each.pointer for each in refusal.value.violations] == ["/a/x~1y", "/b/1"]


@pytest.mark.skipif(PURE_PYTHON, reason="protobuf takes it for a member there")
def test_an_entry_that_protobuf_keeps_as_unknown_is_not_a_member() -> None:
    for content in (b"\n\x02\x0b\x0c", b"\n\x09\n\x01a\x12\x02\x20\x01\x18\x05"):
        known = json_format.MessageToDict(Struct.FromString(content))
        assert decode(content) == known


def test_the_wire_may_say_things_in_other_ways() -> None:
    assert decode(b"\n\x06\x12\x02\x20\x01\n\x00"[:8]) == {"": True}
    entry = b"\x12\x02\x08\x00\n\x01a"
    assert decode(b"\n" + bytes([len(entry)]) + entry) == {"a": None}
    value = b"\x11" + struct.pack("<d", 1.5) + b"\x78\x01"
    entry = b"\n\x01a\x12" + bytes([len(value)]) + value
    assert decode(b"\n" + bytes([len(entry)]) + entry) == {"a": 1.5}
    twice = encode({"a": 1}) + encode({"a": 2}) + b"\xfa\x3e\x03new"
    assert decode(twice) == {"a": 2}
    value = b"\x20\x01\x1a\x01s"
    entry = b"\n\x01a\x12" + bytes([len(value)]) + value
    assert decode(b"\n" + bytes([len(entry)]) + entry) == {"a": "s"}


def decode_or_refuse(content: bytes) -> Mapping[str, JsonValue] | None:
    try:
        return decode(content)
    except CustomInfoError as error:
        assert error.violations
        return None


SAMPLE = encode(
    {"spark": {"id": "app-1", "n": [1, 2.5, None, True, {"x": {}}], "ü": "é" * 90, "e": []}}
)


def test_a_message_cut_at_every_place() -> None:
    for at in range(len(SAMPLE)):
        found = decode_or_refuse(SAMPLE[:at])
        assert found is None or found == {}


@pytest.mark.slow
@given(at=st.integers(0, len(SAMPLE)), cut=st.integers(0, 8), instead=st.binary(max_size=12))
@examples(2_000)
def test_a_message_with_other_bytes_in_it(at: int, cut: int, instead: bytes) -> None:
    """Never another exception, and what is read is what protobuf reads; `nox -s fuzz` goes on."""
    content = SAMPLE[:at] + instead + SAMPLE[at + cut :]
    found = decode_or_refuse(content)
    try:
        theirs = json_format.MessageToDict(Struct.FromString(content))
    except Exception:  # it raises its own, protobuf's and Python's
        assert found is None
    else:  # a Value without a kind is null to it
        assert found is None or found == theirs


def test_messages_are_read_by_their_full_name() -> None:
    struct = Struct()
    struct.update({"n": 1})
    assert from_struct(struct) == {"n": 1}
    with pytest.raises(TypeError, match=r"a google.protobuf.Value cannot become"):
        from_struct(Value())
    with pytest.raises(TypeError, match="takes a protobuf message, not dict"):
        from_struct({})  # type: ignore[arg-type]
