"""What a function that validates may be, and what it may return."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest

from flyte_stubs_runtime.custom_info import CustomInfoError, CustomInfoPolicy, JsonValue

Value = dict[str, JsonValue]


def violations(validator: Any) -> list[tuple[str, str, str]]:
    try:
        CustomInfoPolicy(namespaces={"a": validator}).apply({"a": {"x": 1}})
    except CustomInfoError as error:
        return [(each.pointer, each.code, each.message) for each in error.violations]
    return []


@pytest.mark.parametrize("answer", [True, None, (), [], "", iter(())])
def test_what_accepts_a_value(answer: object) -> None:
    assert violations(lambda value: answer) == []


def is_good(value: Value) -> bool:
    return False


def test_a_predicate_refuses_with_false() -> None:
    assert violations(is_good) == [("/a", "namespace-invalid", "is_good rejects the value")]
    assert violations(partial(is_good))[0][1] == "namespace-invalid"
    assert violations(lambda value: "x" in value) == []


def test_an_assertion_refuses_as_well() -> None:
    def check(value: Value) -> None:
        assert "y" in value, "y is missing"

    [(_, code, message)] = violations(check)
    assert code == "namespace-invalid"
    assert message.startswith("y is missing")


def test_several_messages() -> None:
    assert [message for *_, message in violations(lambda value: ["one", "two"])] == ["one", "two"]
    assert [message for *_, message in violations(lambda value: "one")] == ["one"]


@pytest.mark.parametrize("answer", [{"x": 1}, 5, 0, 1, b"no", object()])
def test_another_answer_is_a_fault_of_the_policy(answer: object) -> None:
    [(place, code, message)] = violations(lambda value: answer)
    assert (place, code) == ("/a", "policy")
    assert f"returns a {type(answer).__name__}: a validator returns None, a bool" in message


async def awaited(value: Value) -> bool:
    return True


async def generated(value: Value) -> AsyncIterator[str]:
    yield "no"


class Asynchronous:
    async def __call__(self, value: Value) -> bool:
        return True

    async def method(self, value: Value) -> bool:
        return True


@pytest.mark.parametrize(
    "validator",
    [awaited, generated, Asynchronous(), Asynchronous().method, partial(awaited)],
    ids=["function", "generator", "instance", "method", "partial"],
)
def test_an_asynchronous_function_is_refused_when_the_policy_is_made(validator: Any) -> None:
    assert violations(validator) == [
        ("/namespaces/a", "policy", "is asynchronous; validators are not awaited")
    ]


def test_a_coroutine_that_a_function_returns_is_a_fault_of_the_policy() -> None:
    [(_, code, message)] = violations(lambda value: awaited({}))
    assert code == "policy"
    assert "returns a coroutine" in message
