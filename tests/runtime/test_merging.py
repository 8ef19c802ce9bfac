"""Merging: the objects of several plugins, and one event after another."""

from __future__ import annotations

import copy
from typing import Any

import json_merge_patch
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conformance.examples import examples
from flyte_stubs_runtime.custom_info import CustomInfoError, JsonValue, merge, merge_patch

KEYS = st.sampled_from(["a", "b", "c"])
SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3)
FLAT = SCALARS | st.lists(SCALARS, max_size=3)
VALUES = st.recursive(FLAT, lambda inner: st.dictionaries(KEYS, inner, max_size=3), max_leaves=12)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=3)


@pytest.mark.slow
@examples(500)
@given(existing=OBJECTS, latest=OBJECTS)
def test_a_patch_is_that_of_rfc_7386(
    existing: dict[str, JsonValue], latest: dict[str, JsonValue]
) -> None:
    """By an independent library; objects inside lists are left to the next test."""
    before = copy.deepcopy((existing, latest))
    expected = json_merge_patch.merge(copy.deepcopy(existing), copy.deepcopy(latest))
    assert merge_patch(existing, latest) == expected
    assert (existing, latest) == before


RFC_7386 = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]

# What github.com/evanphx/json-patch v5.7.0 gave, which FlyteAdmin uses, by
# CreateMergePatch({}, latest) and MergePatch(existing, patch) as in its mergeCustom.
MEASURED = [
    ({"a": 1}, {"l": [None, {"x": None, "y": 1}]}, {"a": 1, "l": [None, {"y": 1}]}),
    ({"l": [1]}, {"l": [None, {"x": None, "y": 1}]}, {"l": [None, {"y": 1}]}),
    ({"l": [1]}, {"l": {"x": None}}, {"l": {}}),
    ({"a": {"x": 1}}, {"a": [{"k": None}]}, {"a": [{"k": None}]}),
    ({"a": 1}, {"b": {"x": None, "y": 1}}, {"a": 1, "b": {"y": 1}}),
    ({"a": {"k": 1}}, {"a": {"k": None, "n": 2}}, {"a": {"n": 2}}),
]


@pytest.mark.parametrize(("existing", "latest", "expected"), RFC_7386 + MEASURED)
def test_patches_with_known_results(
    existing: dict[str, Any], latest: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert merge_patch(existing, latest) == expected


def test_the_first_event_is_kept_as_it_comes() -> None:
    assert merge_patch(None, {"a": None, "b": [{"c": None}]}) == {"a": None, "b": [{"c": None}]}
    assert merge_patch({}, {"a": None}) == {}


def test_what_cannot_be_sent_is_not_patched() -> None:
    with pytest.raises(CustomInfoError):
        merge_patch({"a": b""}, {})
    with pytest.raises(CustomInfoError):
        merge_patch({}, {"a": 2**53 + 1})


def test_namespaces_of_several_plugins_come_together() -> None:
    assert merge() == {}
    assert merge({"spark": {"n": 1}}, {}, {"ray": {"n": 2}}) == {
        "spark": {"n": 1},
        "ray": {"n": 2},
    }


def test_one_namespace_written_by_two_is_refused() -> None:
    with pytest.raises(CustomInfoError) as refusal:
        merge({"a": {}, "b": {}}, {"b": {}, "c": {}}, {"a": {}})
    assert [(each.pointer, each.code) for each in refusal.value.violations] == [
        ("/b", "namespace-conflict"),
        ("/a", "namespace-conflict"),
    ]


@given(existing=st.none() | OBJECTS, latest=st.none() | OBJECTS)
def test_an_event_without_an_object_leaves_what_was_there(
    existing: dict[str, JsonValue] | None, latest: dict[str, JsonValue] | None
) -> None:
    """As FlyteAdmin's mergeCustom: it returns the other one if one is nil."""
    assert merge_patch(existing, None) == existing
    assert merge_patch(None, latest) == latest
    merged: dict[str, JsonValue] | None = merge_patch(existing, latest)
    assert (merged is None) is (existing is None and latest is None)
    assert merge_patch(merged, None) == merged
    assert merge_patch(merged, None) is not existing or existing is None


def test_types_say_when_there_is_an_object() -> None:
    closure: dict[str, JsonValue] = merge_patch({"a": 1}, None)
    closure = merge_patch(None, closure)
    assert closure == {"a": 1}
    with pytest.raises(CustomInfoError):
        merge_patch({"a": b""}, None)
