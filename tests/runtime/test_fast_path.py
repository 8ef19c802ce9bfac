"""What the fast path keeps of keys, and what reading one value of a `CustomInfo` costs."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from google.protobuf.struct_pb2 import Struct, Value
from hypothesis import given
from hypothesis import strategies as st

from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.custom_info import CustomInfo, CustomInfoError, decode, encode, fast_path


@pytest.fixture(autouse=True)
def in_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speedups, "compiled", None)


class Name(str):
    """Equal to a key that is kept, and another text."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("kept")


def test_a_key_that_only_claims_to_be_one_that_is_kept_is_encoded_as_it_is() -> None:
    encode({"kept": 1})
    assert decode(encode({Name("other"): 1})) == {"other": 1}
    with pytest.raises(CustomInfoError, match="key-not-string"):
        encode({1: 1})


def test_keys_that_are_kept_are_few_and_short() -> None:
    info: dict[str, Any] = {f"key{number}": number for number in range(5_000)}
    info["k" * 65] = info["ü" * 64] = 1
    for _ in range(2):
        assert decode(encode(info)) == info
    for kept in (fast_path._starts, fast_path._keys):
        assert 0 < len(kept) <= fast_path._MOST_KEYS
        assert max(map(len, kept)) <= fast_path._LONGEST_KEY


@given(st.dictionaries(st.text(max_size=140), st.sampled_from([1, 0.5, None, True, "x" * 115, []])))
def test_a_key_is_encoded_the_same_the_second_time(info: dict[str, Any]) -> None:
    fast_path._starts.clear()
    fast_path._keys.clear()
    first = encode(info)
    assert encode(info) == first
    again = decode(first)
    assert decode(first) == again == info
    assert Struct.FromString(first) == Struct.FromString(encode(again))


@pytest.mark.skipif(sys.platform == "emscripten", reason="no threads in WebAssembly")
def test_threads_share_what_is_kept() -> None:
    infos = [{f"key{thread}.{number}": number for number in range(3_000)} for thread in range(8)]
    infos += infos

    def there_and_back(info: dict[str, Any]) -> object:
        return CustomInfo(info).to_dict()

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(there_and_back, infos)) == infos
    finally:
        sys.setswitchinterval(before)
    assert len(fast_path._starts) <= fast_path._MOST_KEYS + 8


@pytest.mark.skipif(sys.platform == "emscripten", reason="no threads in WebAssembly")
def test_threads_that_read_the_same_object_see_one_value() -> None:
    for _ in range(20):
        info = CustomInfo({"spark": {f"k{number}": number for number in range(100)}})
        with ThreadPoolExecutor(8) as pool:
            seen = list(pool.map(lambda _: info["spark"], range(32)))  # noqa: B023
        assert len(set(map(id, seen))) == 1


def decoded(monkeypatch: pytest.MonkeyPatch, read: Callable[[], object]) -> int:
    """How many bytes of values are decoded by a call."""
    sizes: list[int] = []
    decode_value = fast_path.decode_value

    def counting(content: bytes, span: tuple[int, int], frozen: bool) -> object:
        sizes.append(span[1] - span[0])
        return decode_value(content, span, frozen)

    with monkeypatch.context() as patched:
        patched.setattr("flyte_stubs_runtime.custom_info.codec.decode_value", counting)
        read()
    return sum(sizes)


def test_reading_a_namespace_leaves_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    info = CustomInfo({"small": {"x": 1}, "large": {"x": "y" * 10_000}})
    assert decoded(monkeypatch, lambda: (len(info), list(info), "small" in info)) == 0
    assert decoded(monkeypatch, lambda: info["small"]["x"]) < 30
    assert decoded(monkeypatch, lambda: info["small"]["x"]) == 0
    assert info["small"] is info["small"]
    assert decoded(monkeypatch, lambda: info["large"]) > 10_000
    with pytest.raises(KeyError, match="'medium'"):
        info["medium"]


def test_a_value_that_json_does_not_have_spoils_no_other() -> None:
    bad = Struct(fields={"x": Value(number_value=math.nan), "y": Value()})
    struct = Struct(fields={"bad": Value(struct_value=bad)})
    struct.fields["good"].number_value = 1
    info = CustomInfo.from_bytes(struct.SerializeToString(deterministic=True))
    assert info["good"] == 1
    assert set(info) == {"bad", "good"}
    assert info != {"bad": {}, "good": 1}
    reads: list[Callable[[], object]] = [lambda: info["bad"], info.to_dict, lambda: dict(info)]
    for read in reads:
        with pytest.raises(CustomInfoError) as refusal:
            read()
        assert [each.pointer for each in refusal.value.violations] == ["/bad/x", "/bad/y"]


def test_an_unusual_wire_form_is_read_as_well() -> None:
    value_first = b"\n\x09\x12\x04\x1a\x02ab\n\x01k"
    twice = encode({"a": 1}) + encode({"a": {"b": [2]}})
    for content in (value_first, twice, value_first + twice, encode({"a": 1}) + b"\xfa\x3e\x03new"):
        info = CustomInfo.from_bytes(content)
        found = decode(content)
        assert dict(info) == found
        assert {key: info[key] for key in info} == found == info
        assert len(info) == len(found)
    nested = CustomInfo.from_bytes(twice)["a"]
    with pytest.raises(TypeError, match="read-only"):
        nested["b"].append(1)
