"""The limits of a policy come first, and reading stops there. Work is counted, never timed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conformance.examples import examples
from conformance.json_values import VALUES
from flyte_stubs_runtime.custom_info import (
    CustomInfoError,
    CustomInfoPolicy,
    JsonValue,
    encode,
    secrets,
)
from flyte_stubs_runtime.custom_info.detectors import pieces
from flyte_stubs_runtime.custom_info.discretion import Discretion
from flyte_stubs_runtime.custom_info.secrets import SecretNames


class Counted(Mapping[str, object]):
    """Many keys, which counts those that are read."""

    def __init__(self, keys: int, value: object = 1) -> None:
        self.keys_in_all, self.value, self.read = keys, value, 0

    def __getitem__(self, key: str) -> object:
        return self.value

    def __len__(self) -> int:
        return self.keys_in_all

    def __iter__(self) -> Iterator[str]:
        for number in range(self.keys_in_all):
            self.read += 1
            yield f"key{number}"


class CountedList(list[object]):
    """Counts the items that are read."""

    read = 0

    def __iter__(self) -> Iterator[object]:
        for each in super().__iter__():
            self.read += 1
            yield each


def codes(policy: CustomInfoPolicy, info: Mapping[str, object]) -> list[str]:
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply(info)
    return [each.code for each in refusal.value.violations]


def test_reading_stops_at_the_first_key_too_many() -> None:
    many = Counted(100_000)
    assert codes(CustomInfoPolicy(max_bytes=10**9), {"a": many}) == ["too-many-keys"]
    assert many.read == 1_000


def test_reading_stops_when_the_bytes_are_too_many() -> None:
    items = CountedList([None] * 100_000)
    assert codes(CustomInfoPolicy(), {"a": {"b": items}}) == ["too-large"]
    assert items.read < 32 * 1024 / 4
    texts = CountedList(["x" * 1_000] * 1_000)
    assert codes(CustomInfoPolicy(), {"a": {"b": texts}}) == ["too-large"]
    assert texts.read <= 33


def test_reading_does_not_go_deeper_than_allowed() -> None:
    deep = Counted(5)
    assert codes(CustomInfoPolicy(max_depth=2), {"a": {"b": deep}}) == ["too-deep"]
    assert deep.read == 0


def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that are split into words from now on."""
    found: list[str] = []
    words = secrets.words

    def split(name: str) -> list[str]:
        found.append(name)
        return words(name)

    monkeypatch.setattr(secrets, "words", split)
    return found


def test_names_are_split_once_for_a_policy_and_keys_once_for_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    split = judged(monkeypatch)
    policy = CustomInfoPolicy()
    of_the_policy = len(split)
    assert of_the_policy <= 2 * len(secrets.SECRET_KEYS)
    info = {"a": {f"key_{number}": 1 for number in range(900)}}
    for _ in range(3):
        policy.apply(info)
    assert len(split) == of_the_policy + 900


def test_no_key_is_judged_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = CustomInfoPolicy()
    split = judged(monkeypatch)
    assert codes(policy, {"a": dict.fromkeys(map(str, range(100_000)))}) == ["too-many-keys"]
    assert split == []


def test_what_is_remembered_of_keys_is_bounded() -> None:
    policy = CustomInfoPolicy(max_keys=10**6, max_bytes=10**9)
    policy.apply({"a": dict.fromkeys(map(str, range(20_000))), "b": {"k" * 10_000: 1}})
    assert len(policy._names._known) <= 4_096
    assert max(map(len, policy._names._known)) <= 256


NAMESPACES = st.dictionaries(
    st.sampled_from(["spark", "ray", "k8s.pod"]),
    st.dictionaries(st.text(max_size=9) | st.just("k" * 130), VALUES, max_size=8),
)
WIDE: dict[str, Any] = {"max_depth": 99, "secret_keys": "allow", "namespace_pattern": "(?s).*"}


@pytest.mark.slow
@examples(100)
@given(info=NAMESPACES)
def test_the_fast_and_the_thorough_way_agree_on_the_size(info: dict[str, Any]) -> None:
    size = len(encode(info))
    thorough: Mapping[str, JsonValue] = MappingProxyType(info)
    exact = CustomInfoPolicy(max_bytes=max(size, 1), **WIDE)
    assert exact.apply(info) == exact.apply(thorough) == info
    if size > 1:
        less = CustomInfoPolicy(max_bytes=size - 1, **WIDE)
        assert codes(less, info) == codes(less, thorough) == ["too-large"]


@pytest.mark.slow
@examples(100)
@given(info=NAMESPACES, limit=st.integers(1, 6))
def test_the_fast_and_the_thorough_way_agree_on_the_rest(info: dict[str, Any], limit: int) -> None:
    policy = CustomInfoPolicy(max_depth=limit, max_keys=limit * 4, secret_key_names=["a", "0"])

    def result(given: Mapping[str, object]) -> object:
        try:
            return policy.apply(given)
        except CustomInfoError as error:
            return error.violations

    assert result(info) == result(MappingProxyType(info))


@given(
    text=st.lists(st.text("ab \n", max_size=20) | st.just("x" * 3_000)).map("".join),
    at=st.integers(0, 10**5),
    length=st.integers(7, 1_024),
)
def test_every_secret_of_ordinary_length_stands_in_one_piece(
    text: str, at: int, length: int
) -> None:
    found = list(pieces(text))
    assert all(len(each) <= 2_048 for each in found)
    assert sum(map(len, found)) <= 2 * len(text)
    for line in text[at % (len(text) + 1) :][:length].splitlines():
        assert len(line) < 7 or any(line in each for each in found)


HOSTILE = ("://a:", "eyJ", "a://", " : ", "\t", "aws ", "\n", "x\n")


@pytest.mark.parametrize("unit", HOSTILE)
def test_detectors_read_twice_as_much_as_there_is(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from detect_secrets.plugins.basic_auth import BasicAuthDetector

    read: list[int] = []

    def analyze_string(_self: BasicAuthDetector, string: str) -> tuple[str, ...]:
        read.append(len(string))
        return ()

    monkeypatch.setattr(BasicAuthDetector, "analyze_string", analyze_string)
    policy = CustomInfoPolicy(secret_values="refuse")
    text = (unit * 30_000)[:30_000]
    policy.apply({"a": {"x": text}})
    assert all(each <= 2_048 for each in read)
    assert sum(read) <= 2 * len(text) + 100
    assert len(read) <= len(text) / 7
    read.clear()
    assert codes(policy, {"a": {"x": text * 10}}) == ["too-large"]
    assert read == []


def test_a_secret_far_into_a_long_line_is_found() -> None:
    policy = CustomInfoPolicy(secret_values="refuse")
    token = "ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"
    for at in range(1_000, 4_000, 97):
        assert codes(policy, {"a": {"x": "x " * (at // 2) + token + " y" * 2_000}}) == [
            "secret-value"
        ]


def counted(monkeypatch: pytest.MonkeyPatch, info: dict[str, Any]) -> tuple[int, int, int]:
    """What a schema that accepts only null costs: characters and objects read, and findings."""
    read: list[str] = []
    looked: list[object] = []
    quotes, beside = Discretion._quotes, SecretNames.name_beside

    def reading(self: Discretion, text: str) -> bool:
        read.append(text)
        return quotes(self, text)

    def looking(self: SecretNames, members: Mapping[str, object]) -> str | None:
        looked.append(members)
        return beside(self, members)

    schema = {"additionalProperties": {"items": {"type": "null"}}}
    policy = CustomInfoPolicy(
        max_bytes=10**9, max_keys=10**9, namespaces={"a": schema}, secret_keys="allow"
    )
    with monkeypatch.context() as patched:
        patched.setattr(Discretion, "_quotes", reading)
        patched.setattr(SecretNames, "name_beside", looking)
        with pytest.raises(CustomInfoError) as refusal:
            policy.apply({"a": info})
    return sum(map(len, read)), len(looked), len(refusal.value.violations) + refusal.value.omitted


def test_each_finding_costs_no_more_than_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    key = "k" * 100_000
    few, _, found = counted(monkeypatch, {"password": ["secret"] * 9, key: [1] * 90})
    assert found == 99
    many, _, found = counted(monkeypatch, {"password": ["secret"] * 9, key: [1] * 9_000})
    assert found == 9_009
    assert few <= 99 * 1_000
    assert many <= 1_000 * 1_000


def test_a_value_is_judged_once_for_all_findings_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    wide = {"value": [1] * 900, **dict.fromkeys(map(str, range(900)))}
    _, looked, found = counted(monkeypatch, wide)
    assert (looked, found) == (2, 900)  # when texts are collected, and for the first finding


class Asked(dict[str, object]):
    """Counts the members that are asked for."""

    asked = 0

    def get(self, key: str, default: object = None) -> Any:
        self.asked += 1
        return super().get(key, default)

    def items(self) -> Any:
        self.asked += len(self)
        return super().items()


def test_the_name_beside_a_value_is_found_without_reading_all_members() -> None:
    many = Asked({f"member{number}": "x" for number in range(10_000)})
    many["value"] = "x"
    assert SecretNames(secrets.SECRET_KEYS).name_of(many, "value") is None
    assert many.asked <= 100
