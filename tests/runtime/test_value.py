"""`CustomInfo` and the values in it, as people use them."""

from __future__ import annotations

import copy
import dataclasses
import json
import math
import pickle
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import pytest
from google.protobuf.struct_pb2 import Struct
from hypothesis import given

from conformance.json_values import OBJECTS
from flyte_stubs_runtime.custom_info import CustomInfo, CustomInfoError, encode

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
        inside: Any = info["in"]
        assert inside != {"x": b}
        assert {"x": b} != inside


@pytest.mark.parametrize(("one", "other"), EQUAL, ids=repr)
def test_what_is_the_same_on_the_wire_is_equal(one: object, other: object) -> None:
    for a, b in ((one, other), (other, one), (one, one)):
        info = CustomInfo({"in": {"x": a}})
        for second in ({"in": {"x": b}}, CustomInfo({"in": {"x": b}})):
            assert info == second
            assert second == info


@pytest.mark.slow
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


INFO: dict[str, Any] = {"spark": {"n": [1, [2.5, None]], "in": {"ok": True, "é": ["x"]}, "e": []}}


def nested() -> Any:
    return CustomInfo(INFO)["spark"]


def test_nested_values_are_dicts_and_lists() -> None:
    assert nested()["n"] == [1, [2.5, None]]
    assert [1, [2.5, None]] == nested()["n"]  # noqa: SIM300 the other way round
    assert nested()["n"] == (1, [2.5, None])
    assert isinstance(nested(), dict)
    assert isinstance(nested()["n"][1], list)
    assert nested()["n"] + [3] == [1, [2.5, None], 3]
    assert nested() | {"more": 1} == {**INFO["spark"], "more": 1}
    assert type(nested().copy()) is dict
    assert repr(nested()) == repr(INFO["spark"])
    with pytest.raises(TypeError, match="unhashable"):
        hash(nested()["n"])


def test_nested_values_go_through_json() -> None:
    several: list[dict[str, Any]] = [{}, {"indent": 1}, {"sort_keys": True}]
    for options in several:
        text = json.dumps(nested(), **options)
        assert text == json.dumps(INFO["spark"], **options)
    assert json.loads(json.dumps(CustomInfo(INFO).to_dict())) == INFO
    assert json.loads(json.dumps(dict(CustomInfo(INFO)))) == INFO
    assert json.loads(json.dumps([CustomInfo(INFO)], default=dict)) == [INFO]
    with pytest.raises(TypeError, match="type CustomInfo is not JSON serializable"):
        json.dumps(CustomInfo(INFO))
    assert encode(nested()) == encode(INFO["spark"])


@dataclasses.dataclass
class Report:
    info: CustomInfo
    part: Any


def test_a_model_takes_a_nested_value_as_it_is() -> None:
    pydantic = pytest.importorskip("pydantic")
    kind = pydantic.create_model("Spark", n=(list[Any], ...), e=(list[int], ...))
    assert kind.model_validate(nested()).n == [1, [2.5, None]]


def test_the_whole_object_is_copied() -> None:
    info = CustomInfo(INFO)
    assert info["spark"]["n"][0] == 1
    for again in (copy.copy(info), copy.deepcopy(info), pickle.loads(pickle.dumps(info))):
        assert type(again) is CustomInfo
        assert again == info == INFO == again
        assert again.to_bytes() == info.to_bytes()
    assert {**info} == dict(info) == INFO
    with pytest.raises(TypeError, match="unhashable"):
        hash(info)


def test_nested_values_are_copied() -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(nested(), protocol))
        assert again == nested()
        assert type(again["in"]) is type(nested()["in"])
        with pytest.raises(TypeError, match="read-only"):
            again["n"].append(1)
    assert copy.copy(nested()) == copy.deepcopy(nested()) == nested()
    found = dataclasses.asdict(Report(CustomInfo(INFO), nested()))
    assert found == {"info": INFO, "part": INFO["spark"]}
    assert json.loads(json.dumps(found, default=dict)) == found


CHANGES: dict[str, Callable[[Any], object]] = {
    "set": lambda value: value.__setitem__("n", 1),
    "delete": lambda value: value.__delitem__("n"),
    "or": lambda value: value.__ior__({"x": 1}),
    "clear": lambda value: value.clear(),
    "pop": lambda value: value.pop("n"),
    "popitem": lambda value: value.popitem(),
    "setdefault": lambda value: value.setdefault("x", 1),
    "update": lambda value: value.update(x=1),
    "set item": lambda value: value["n"].__setitem__(0, 1),
    "set slice": lambda value: value["n"].__setitem__(slice(0, 1), []),
    "delete item": lambda value: value["n"].__delitem__(0),
    "add": lambda value: value["n"].__iadd__([1]),
    "multiply": lambda value: value["n"].__imul__(2),
    "append": lambda value: value["n"].append(1),
    "clear list": lambda value: value["n"].clear(),
    "extend": lambda value: value["n"].extend([1]),
    "insert": lambda value: value["n"].insert(0, 1),
    "pop item": lambda value: value["n"].pop(),
    "remove": lambda value: value["n"].remove(1),
    "reverse": lambda value: value["n"].reverse(),
    "sort": lambda value: value["n"].sort(),
    "deep": lambda value: value["in"]["é"].append(1),
}


@pytest.mark.parametrize("change", CHANGES)
def test_nested_values_cannot_be_changed(change: str) -> None:
    value = nested()
    with pytest.raises(TypeError, match="the value is read-only: (dict|list).value. makes a copy"):
        CHANGES[change](value)
    assert value == INFO["spark"]


def test_every_method_that_changes_is_covered() -> None:
    changing = {"__setitem__", "__delitem__", "__ior__", "__iadd__", "__imul__", "clear", "pop"}
    changing |= {"popitem", "setdefault", "update", "append", "extend", "insert", "remove"}
    changing |= {"reverse", "sort"}
    for kind in (type(nested()), type(nested()["n"])):
        base = kind.__mro__[1]
        assert {name for name in changing if hasattr(base, name)} <= set(vars(kind))


def test_checking_finds_what_json_does_not_have() -> None:
    CustomInfo({"spark": {"stages": 3}}).check()
    CustomInfo.from_bytes(encode({"spark": {"stages": 3}})).check()
    struct = Struct()
    struct["progress"] = math.nan
    info = CustomInfo.from_bytes(struct.SerializeToString())
    for again in (info, CustomInfo(info)):
        with pytest.raises(CustomInfoError, match="/progress"):
            again.check()


@pytest.mark.parametrize("content", [b"\n", b"\xff", encode({"a": "text"})[:-1]])
def test_bytes_that_end_too_early_are_refused(content: bytes) -> None:
    told = "the bytes are not a google.protobuf.Struct: they are truncated"
    with pytest.raises(CustomInfoError, match=told):
        CustomInfo.from_bytes(content)
