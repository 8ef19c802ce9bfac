"""No message contains a value from under a secret key, whatever library wrote it."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from google.protobuf.struct_pb2 import Struct, Value

from flyte_stubs_runtime.custom_info import CustomInfoError, CustomInfoPolicy, decode, encode

pytest.importorskip("pydantic")  # which is not everywhere that this folder runs
from pydantic import BaseModel, ConfigDict, Discriminator, Tag, field_validator

MARKER = "h4nt3r2-" + "xyzzy"
NUMBER = 918_273_645_546_372_819


def object_under(password: object) -> dict[str, Any]:
    return {"a": {"password": password, "x": 1, "list": [{"apiKey": password}]}}


POSITIONS: dict[str, Callable[[object], object]] = {
    "itself": lambda secret: secret,
    "a value": lambda secret: {"user": secret},
    "an item": lambda secret: ["x", secret],
    "a key": lambda secret: {str(secret): 1},
    "deep": lambda secret: [{"x": [{"y": secret}]}],
    "in a text": lambda secret: f"prefix {secret} suffix",
    "in a long text": lambda secret: "-" * 600 + str(secret) + "+" * 600,
}


def raises(kind: type[Exception]) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        raise kind(value["password"])

    return check


def nested_error(value: Any) -> None:
    try:
        raise KeyError(value["password"])
    except KeyError as error:
        raise ValueError("the value is not valid") from error


def pointing(value: Any) -> None:
    encode({"in": {str(value["password"]): float("nan"), "password": {MARKER: b""}}})


class Cat(BaseModel):
    password: Literal["cat"]


class Dog(BaseModel):
    password: Literal["dog"]


class Tagged(BaseModel):
    password: str
    pet: Cat | Dog | None = None


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")
    password: UUID


class Vocal(BaseModel):
    password: Any

    @field_validator("password")
    @classmethod
    def check(cls, value: Any) -> Any:
        raise ValueError(f"{value!r} is wrong")


class Keyed(BaseModel):
    password: dict[str, str] | list[int] | int


class Wrapped(BaseModel):
    """As a tagged union, of which pydantic quotes the tag."""

    list: list[
        Annotated[
            Annotated[Cat, Tag("cat")] | Annotated[Dog, Tag("dog")],
            Discriminator(lambda value: str(value.get("apiKey"))),
        ]
    ]


def by_pydantic(value: Any) -> None:
    Strict.model_validate(value)


VALIDATORS: dict[str, Any] = {
    "str": lambda value: [str(value), "second"],
    "repr": lambda value: repr(value["password"]),
    "json": json.dumps,
    "upper": lambda value: str(value).upper(),
    "a part": lambda value: ["the value begins with " + str(value["password"])[:12]],
    "the end": lambda value: ["the value ends with " + str(value["password"])[-12:]],
    "ValueError": raises(ValueError),
    "AssertionError": raises(AssertionError),
    "KeyError": raises(KeyError),
    "a cause": nested_error,
    "CustomInfoError": pointing,
    "pydantic in a function": by_pydantic,
    "uuid": Strict,
    "raising": Vocal,
    "keys": Keyed,
    "tagged": Tagged,
    "quoting the tag": Wrapped,
    "type": {"properties": {"password": {"type": "boolean"}}},
    "const": {"properties": {"password": {"const": True}}},
    "pattern": {"properties": {"password": {"pattern": "^$"}}},
    "false": {"properties": {"password": False}},
    "anyOf": {"anyOf": [{"required": ["nothing"]}, {"maxProperties": 0}]},
    "names": {"propertyNames": {"maxLength": 1}},
    "names below": {"properties": {"password": {"propertyNames": {"maxLength": 1}}}},
    "additional": {"additionalProperties": False},
    "below": {"properties": {"password": {"additionalProperties": {"type": "null"}}}},
    "items": {"properties": {"password": {"items": {"type": "null"}}}},
    "format": {"properties": {"password": {"format": "uuid", "minLength": 10**6}}},
}


def everything_told(error: BaseException) -> Iterator[str]:
    """All that an error can show to somebody."""
    yield from (str(error), repr(error), *map(str, error.args))
    yield "".join(traceback.format_exception(error))
    if isinstance(error, CustomInfoError):
        for each in error.violations:
            yield from (each.pointer, each.message, str(each), repr(each))
        yield str(pickle.loads(pickle.dumps(error)))


def said(function: Callable[[], object]) -> str:
    try:
        function()
    except Exception as error:
        return "\n".join(everything_told(error))
    return ""


def assert_silent(text: str, *secrets: str) -> None:
    folded = text.casefold()
    for secret in (MARKER, MARKER[:10], MARKER[-10:], str(NUMBER), *secrets):
        assert secret not in folded


@pytest.mark.parametrize("handling", ["allow", "refuse", "redact"])
@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize("position", POSITIONS)
def test_validators_do_not_quote_secrets(position: str, validator: str, handling: Any) -> None:
    policy = CustomInfoPolicy(namespaces={"a": VALIDATORS[validator]}, secret_keys=handling)
    info = object_under(POSITIONS[position](MARKER))
    assert_silent(said(lambda: policy.apply(info)))


@pytest.mark.parametrize("secret", ["s3", 7, '\n"ü\\', 12345.5])
@pytest.mark.parametrize("validator", ["str", "repr", "json", "ValueError", "raising", "KeyError"])
def test_short_and_odd_secrets_are_not_quoted_either(secret: Any, validator: str) -> None:
    policy = CustomInfoPolicy(namespaces={"a": VALIDATORS[validator]}, secret_keys="allow")
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": {"password": secret}})
    for each in refusal.value.violations:
        for form in (str(secret), repr(secret)[1:-1], json.dumps(secret)[1:-1]):
            assert (
                form not in each.message or "rule" in each.message or not form.strip("0123456789.")
            )


class Opaque:
    def __repr__(self) -> str:
        return MARKER


def to_error(value: object) -> object:
    raise TypeError(f"{value!r} is not JSON")


NOT_JSON: dict[str, object] = {
    "a bytes key": {MARKER.encode(): 1},
    "a tuple key": {(MARKER,): 1},
    "an opaque key": {Opaque(): 1},
    "an opaque value": Opaque(),
    "a surrogate after it": MARKER + "\ud800",
    "a key with a surrogate": {MARKER + "\ud800": 1},
    "an inexact integer": NUMBER,
    "nan below it": {MARKER: [float("nan")]},
    "bytes": MARKER.encode(),
}


@pytest.mark.parametrize("case", NOT_JSON)
@pytest.mark.parametrize("default", [None, to_error])
@pytest.mark.parametrize("handling", ["allow", "refuse", "redact"])
def test_the_codec_does_not_quote_them(case: str, default: Any, handling: Any) -> None:
    policy = CustomInfoPolicy(secret_keys=handling)
    for position in POSITIONS.values():
        if case in ("an inexact integer",) or position(None) is None:
            info = object_under(NOT_JSON[case])
        else:
            info = object_under(
                position(NOT_JSON[case]) if case != "an opaque value" else [Opaque()]
            )
        assert_silent(said(lambda: policy.apply(info, default=default)))  # noqa: B023
        assert_silent(said(lambda: encode(info, default=default)))  # noqa: B023


def test_what_is_read_is_not_quoted() -> None:
    inside = Struct(fields={MARKER: Value()})
    content = Struct(fields={"password": Value(struct_value=inside)}).SerializeToString()
    with pytest.raises(CustomInfoError) as refusal:
        decode(content)
    assert [(each.pointer, each.code) for each in refusal.value.violations] == [
        ("/password", "value-missing")
    ]
    assert_silent("".join(everything_told(refusal.value)))


def test_limits_do_not_quote_them() -> None:
    info = {"a": {"password": {MARKER: {MARKER: {MARKER: MARKER}}}}}
    limited: list[dict[str, Any]] = [{"max_depth": 3}, {"max_keys": 3}, {"max_bytes": 20}]
    for limits in limited:
        policy = CustomInfoPolicy(**limits)
        text = said(lambda: policy.apply(info))  # noqa: B023
        assert text
        assert_silent(text)


def test_a_message_that_quotes_nothing_stays() -> None:
    def check(value: Any) -> list[str]:
        return ["x is too small", f"it is {value['password']}"]

    policy = CustomInfoPolicy(namespaces={"a": check}, secret_keys="allow")
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": {"x": 1, "password": MARKER}})
    assert [each.message for each in refusal.value.violations] == [
        "x is too small",
        "is not valid; the validator's message is withheld, for it quotes a secret",
    ]


def test_a_key_that_a_validator_makes_up_may_not_quote_a_secret() -> None:
    def check(value: Any) -> None:
        encode({f"{value['password']} password": {"x": b""}})

    policy = CustomInfoPolicy(namespaces={"a": check}, secret_keys="allow")
    text = said(lambda: policy.apply({"a": {"password": MARKER}}))
    assert "/a: is not valid" in text
    assert_silent(text)


def test_a_namespace_in_which_a_secret_is_refused_is_not_validated() -> None:
    policy = CustomInfoPolicy(namespaces={"a": lambda value: "no"})
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": {"password": "x"}})
    assert [each.code for each in refusal.value.violations] == ["secret-key"]


def test_a_validator_that_fails_is_named_with_its_line() -> None:
    policy = CustomInfoPolicy(namespaces={"a": VALIDATORS["KeyError"]}, secret_keys="allow")
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": {"password": MARKER}})
    [violation] = refusal.value.violations
    assert violation.code == "namespace-invalid"
    assert "fails with KeyError at line" in violation.message
    assert "test_policy_messages.py" in violation.message
