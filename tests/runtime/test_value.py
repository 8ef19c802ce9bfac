"""`CustomInfo` and the values in it, as people use them."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest
from flyte_stubs_runtime.custom_info import CustomInfo, encode
from hypothesis import given

from conformance.json_values import OBJECTS

DIFFERENT: tuple[tuple[object, object], ...] = (
    (True, 1),
    (False, 0),
    (False, 0.0),
    (0.0, -0.0),
    (0, -0.0),
    (None, False),
    (None, 0),
    ("", None),
    ([], {}),
    ([], None),
    ("1", 1),
    ([1], [True]),
    ({"x": 0}, {"x": -0.0}),
    ([[1, {"x": True}]], [[1, {"x": 1}]]),
    ({"x": None}, {}),
    ([1, 2], [2, 1]),
)
EQUAL: tuple[tuple[object, object], ...] = (
    (1, 1.0),
    (2**60, float(2**60)),
    (0, 0.0),
    ((1, (2,)), [1, [2]]),
    (MappingProxyType({"x": 1}), {"x": 1.0}),
    ({"x": 1, "y": 2}, {"y": 2, "x": 1}),
)


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=repr)
def test_what_differs_on_the_wire_is_not_equal(one: object, other: object) -> None:
    for a, b in ((one, other), (other, one)):
        info = CustomInfo({"in": {"x": a}})
        for second in ({"in": {"x": b}}, CustomInfo({"in": {"x": b}})):
            assert info != second
            assert second != info


@pytest.mark.parametrize(("one", "other"), EQUAL, ids=repr)
def test_what_is_the_same_on_the_wire_is_equal(one: object, other: object) -> None:
    for a, b in ((one, other), (other, one), (one, one)):
        info = CustomInfo({"in": {"x": a}})
        for second in ({"in": {"x": b}}, CustomInfo({"in": {"x": b}})):
            assert info == second
            assert second == info


@given(one=OBJECTS, other=OBJECTS)
def test_equality_is_that_of_the_bytes_but_for_the_order(one: Any, other: Any) -> None:
    def content(info: Any) -> object:
        if isinstance(info, dict):
            return {key: content(each) for key, each in info.items()}
        return [content(each) for each in info] if isinstance(info, list) else encode({"": info})

    assert (CustomInfo(one) == CustomInfo(other)) is (content(one) == content(other))
    assert CustomInfo(one) == one


def test_other_types_are_not_equal() -> None:
    assert CustomInfo({}) != []
    assert CustomInfo({"a": 1}) != {1: 1}
    assert CustomInfo({"a": "x"}) != {"a": b"x"}
