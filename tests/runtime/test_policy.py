"""Limits, namespaces, validators and secrets."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from flyte_stubs_runtime.custom_info import (
    CODES,
    REDACTED,
    CustomInfoError,
    CustomInfoPolicy,
    JsonValue,
    encode,
)
from tests.programs import run


def found(policy: CustomInfoPolicy, info: Mapping[str, object]) -> list[tuple[str, str]]:
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply(info)
    assert all(each.code in CODES for each in refusal.value.violations)
    return [(each.pointer, each.code) for each in refusal.value.violations]


def test_what_is_in_order_passes_in_plain_types() -> None:
    info = {"spark": {"stages": (1, 2), "app_id": "app-1", "ok": True}}
    assert CustomInfoPolicy().apply(info) == {
        "spark": {"stages": [1, 2], "app_id": "app-1", "ok": True}
    }


def test_size_is_that_on_the_wire() -> None:
    info = {"a": {"text": "x" * 1000}, "b": {"n": 1}}
    size = len(encode(info))
    assert CustomInfoPolicy(max_bytes=size).apply(info) == info
    with pytest.raises(
        CustomInfoError, match=f"{size} bytes on the wire.*namespace is 'a'"
    ) as refusal:
        CustomInfoPolicy(max_bytes=size - 1).apply(info)
    assert [each.code for each in refusal.value.violations] == ["too-large"]
    assert found(CustomInfoPolicy(), {"a": {"text": "x" * 40_000}}) == [("", "too-large")]


def test_depth_counts_objects_and_lists() -> None:
    assert CustomInfoPolicy(max_depth=3).apply({"a": {"b": [1]}}) == {"a": {"b": [1]}}
    assert found(CustomInfoPolicy(max_depth=2), {"a": {"b": [1], "c": {"d": {}}}}) == [
        ("/a/b", "too-deep"),
        ("/a/c", "too-deep"),
    ]


def test_keys_are_counted_at_all_depths() -> None:
    info = {"a": {"b": [{"c": 1}, {"d": 1}]}}
    assert CustomInfoPolicy(max_keys=4).apply(info) == info
    assert found(CustomInfoPolicy(max_keys=3), info) == [("", "too-many-keys")]


def test_namespaces_have_names_and_objects() -> None:
    good: dict[str, JsonValue] = {"spark": {}, "k8s.pod": {}, "a_b-c": {}, "x9": {}}
    assert CustomInfoPolicy().apply(good) == good
    assert found(
        CustomInfoPolicy(),
        {
            "Spark": {},
            "9x": {},
            "a b": {},
            "a..b": {},
            "": {},
            "ok\n": {},
            "n": 1,
            "l": [],
            "z": None,
        },
    ) == [
        *((f"/{name}", "namespace-name") for name in ("Spark", "9x", "a b", "a..b", "", "ok\n")),
        *((f"/{name}", "namespace-not-object") for name in ("n", "l", "z")),
    ]


def test_registered_namespaces_only() -> None:
    policy = CustomInfoPolicy(namespaces={"spark": None}, registered_only=True)
    assert policy.apply({"spark": {"a": 1}}) == {"spark": {"a": 1}}
    assert found(policy, {"ray": {}}) == [("/ray", "namespace-unknown")]
    assert CustomInfoPolicy(namespaces={"spark": None}).apply({"ray": {}}) == {"ray": {}}


def check_ray(value: dict[str, JsonValue]) -> list[str]:
    return [f"{key} is not known" for key in value if key != "dashboard"]


def raise_always(value: dict[str, JsonValue]) -> None:
    raise ValueError("not today")


SCHEMA = {
    "type": "object",
    "required": ["app"],
    "properties": {"app": {"type": "string"}, "stages": {"items": {"type": "integer"}}},
}


def test_each_namespace_has_a_validator_of_its_own() -> None:
    from pydantic import create_model

    dask = create_model("Dask", workers=(int, ...), hosts=(list[str], []))
    policy = CustomInfoPolicy(
        namespaces={"ray": check_ray, "odd": raise_always, "spark": SCHEMA, "dask": dask}
    )
    good = {"ray": {"dashboard": 1}, "spark": {"app": "1", "stages": [1]}, "dask": {"workers": 2}}
    assert policy.apply(good) == good
    assert found(
        policy,
        {
            "ray": {"a": 1, "b": 2},
            "odd": {},
            "spark": {"app": 1, "stages": [1, "x"]},
            "dask": {"hosts": ["h", 5]},
        },
    ) == [
        ("/ray", "namespace-invalid"),
        ("/ray", "namespace-invalid"),
        ("/odd", "namespace-invalid"),
        ("/spark/app", "namespace-invalid"),
        ("/spark/stages/1", "namespace-invalid"),
        ("/dask/workers", "namespace-invalid"),
        ("/dask/hosts/1", "namespace-invalid"),
    ]


def test_an_empty_value_is_not_a_secret() -> None:
    info = {"spark": {"password": None, "token": ""}}
    assert CustomInfoPolicy().apply(info) == info


def test_custom_secret_names() -> None:
    policy = CustomInfoPolicy(secret_key_names=["pin", "api_key", "dbPassword", "schlüssel"])
    info = {"a": {"simPin": 1, "password": "x", "apiKey": 1, "db-password": 1, "Schlüssel": 1}}
    assert found(policy, info) == [
        (f"/a/{key}", "secret-key") for key in ("simPin", "apiKey", "db-password", "Schlüssel")
    ]


def test_a_namespace_is_never_a_secret_but_what_it_holds_is() -> None:
    policy = CustomInfoPolicy(secret_keys="redact")
    assert policy.apply({"token": {"x": 1}}) == {"token": {"x": 1}}
    assert policy.apply({"a": {"token": {"x": 1}, "secrets": ["y"]}}) == {
        "a": {"token": REDACTED, "secrets": REDACTED}
    }


def test_sentences_quote_no_values() -> None:
    schema = {"properties": {"password": {"type": "integer"}}, "minProperties": 5}
    policy = CustomInfoPolicy(namespaces={"a": schema}, secret_keys="redact")
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": {"password": "hunter2"}})
    assert "hunter2" not in str(refusal.value)
    assert "violates type: 'integer'" in str(refusal.value)


def test_validators_cannot_change_what_is_sent() -> None:
    policy = CustomInfoPolicy(namespaces={"a": lambda value: value.clear()})
    assert policy.apply({"a": {"x": 1}}) == {"a": {"x": 1}}


def inner(value: dict[str, JsonValue]) -> None:
    encode({"x": {"y": float("nan")}})


def two_and_then_some(value: dict[str, JsonValue]) -> Iterator[str]:
    yield "one"
    raise ValueError("two")


def test_validators_may_say_it_in_several_ways() -> None:
    policy = CustomInfoPolicy(
        namespaces={"a": inner, "b": two_and_then_some, "c": lambda value: "one sentence"}
    )
    assert found(policy, {"a": {}, "b": {}, "c": {}}) == [
        ("/a/x/y", "namespace-invalid"),
        ("/b", "namespace-invalid"),
        ("/b", "namespace-invalid"),
        ("/c", "namespace-invalid"),
    ]


def test_a_policy_does_not_change_with_what_it_was_made_of() -> None:
    namespaces: dict[str, Any] = {}
    policy = CustomInfoPolicy(namespaces=namespaces, secret_key_names=["pin"])
    namespaces["x"] = 5
    assert policy.namespaces == {}
    assert policy == CustomInfoPolicy(secret_key_names=("pin",))


def test_a_schema_is_copied_and_cannot_be_changed() -> None:
    schema: dict[str, Any] = {"required": ["x"], "properties": {"x": {"type": "integer"}}}
    policy = CustomInfoPolicy(namespaces={"a": schema})
    before = copy.deepcopy(schema)
    schema["required"].append("y")
    schema["properties"]["x"]["type"] = "string"
    assert policy.apply({"a": {"x": 1}}) == {"a": {"x": 1}}
    namespaces: Any = policy.namespaces
    assert namespaces == {"a": before}
    changes: list[Callable[[], object]] = [
        lambda: namespaces.update(b=None),
        namespaces["a"].clear,
        lambda: namespaces["a"]["required"].append("y"),
        lambda: namespaces["a"]["properties"]["x"].update(type="string"),
    ]
    for change in changes:
        with pytest.raises((TypeError, AttributeError)):
            change()
    with pytest.raises(dataclasses.FrozenInstanceError):
        policy.max_keys = 5  # type: ignore[misc]


def test_a_policy_is_a_value() -> None:
    settings: dict[str, Any] = {"namespaces": {"a": SCHEMA, "b": check_ray}, "max_keys": 5}
    policy = CustomInfoPolicy(**settings)
    equal = [
        CustomInfoPolicy(**settings),
        copy.copy(policy),
        copy.deepcopy(policy),
        pickle.loads(pickle.dumps(policy)),
        dataclasses.replace(policy),
    ]
    assert all(each == policy and hash(each) == hash(policy) for each in equal)
    assert dataclasses.replace(policy, max_keys=6) not in {policy: 1}
    one, true = ({"a": {"const": each}} for each in (1, True))
    assert CustomInfoPolicy(namespaces=one) != CustomInfoPolicy(namespaces=true)
    assert " _names" not in repr(policy)
    assert "_checkers" not in repr(policy)


def test_secrets_in_keys_and_with_excuses() -> None:
    policy = CustomInfoPolicy(secret_values="redact")
    secret = SECRET_VALUES[1]
    assert found(policy, {"a": {secret: 1}}) == [("/a", "secret-value")]
    excused = f"{secret}  # pragma: allowlist secret"
    assert policy.apply({"a": {"x": excused}}) == {"a": {"x": REDACTED}}


@pytest.mark.skipif(sys.platform == "emscripten", reason="no threads in WebAssembly")
def test_values_are_judged_in_threads() -> None:
    policy = CustomInfoPolicy(secret_values="redact")
    info = {"a": {f"x{i}": SECRET_VALUES[i % 4] for i in range(40)}}
    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(policy.apply, [info] * 80))
    assert all(set(each["a"].values()) == {REDACTED} for each in done)  # type: ignore[union-attr]


# Assembled here, so that no scanner takes this file for a leak.
SECRET_VALUES = (
    "AKIA" + "QYLPMN5HHHFPZAM2",
    "ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx",
    "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEpAIBAAKCAQEA",
    "postgres://user:" + "pa55w0rd@db/flyte",
)


@pytest.mark.parametrize("value", SECRET_VALUES)
def test_values_that_look_like_secrets(value: str) -> None:
    info = {"spark": {"conf": ["fine", f"x = {value}"]}}
    policy = CustomInfoPolicy(secret_values="refuse")
    assert found(policy, info) == [("/spark/conf/1", "secret-value")]
    redacted = CustomInfoPolicy(secret_values="redact").apply(info)
    assert redacted == {"spark": {"conf": ["fine", REDACTED]}}
    assert CustomInfoPolicy().apply(info) == info


def test_plain_values_are_not_secrets() -> None:
    info = {"spark": {"id": "app-20240101-0001", "out": "s3://bucket/a/b", "sha": "da39a3ee" * 5}}
    assert CustomInfoPolicy(secret_values="refuse").apply(info) == info


def test_everything_is_told_at_once_and_json_comes_first() -> None:
    policy = CustomInfoPolicy(max_keys=3)
    assert found(policy, {"A": {"password": "x", "b": 1}}) == [
        ("/A", "namespace-name"),
        ("/A/password", "secret-key"),
    ]
    assert found(policy, {"A": {"password": "x", "b": 1, "c": 1}}) == [("", "too-many-keys")]
    assert found(policy, {"A": {"n": float("nan")}}) == [("/A/n", "number-not-finite")]
    assert CustomInfoPolicy().apply({"a": {"s": {1}}}, default=sorted) == {"a": {"s": [1]}}


def test_a_policy_from_a_table() -> None:
    table = {
        "max_bytes": 100,
        "registered_only": True,
        "secret_keys": "redact",
        "namespaces": {"spark": {"schema": SCHEMA}, "ray": {}},
    }
    policy = CustomInfoPolicy.from_table(table)
    assert policy == CustomInfoPolicy(
        max_bytes=100,
        registered_only=True,
        secret_keys="redact",
        namespaces={"spark": SCHEMA, "ray": None},
    )
    assert policy.apply({"ray": {"token": "x"}}) == {"ray": {"token": REDACTED}}
    assert found(policy, {"spark": {}}) == [("/spark", "namespace-invalid")]


MISCONFIGURED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown key": ({"max_byte": 1}, "/max_byte"),
    "no number": ({"max_bytes": "1"}, "/max_bytes"),
    "a bool": ({"max_keys": True}, "/max_keys"),
    "zero": ({"max_depth": 0}, "/max_depth"),
    "handling": ({"secret_keys": "drop"}, "/secret_keys"),
    "pattern": ({"namespace_pattern": "("}, "/namespace_pattern"),
    "no pattern": ({"namespace_pattern": 5}, "/namespace_pattern"),
    "namespaces": ({"namespaces": ["spark"]}, "/namespaces"),
    "namespace": ({"namespaces": {"Spark": {}}}, "/namespaces/Spark"),
    "entry": ({"namespaces": {"spark": {"validator": "x"}}}, "/namespaces/spark"),
    "schema": ({"namespaces": {"spark": {"schema": "x"}}}, "/namespaces/spark"),
    "no schema": ({"namespaces": {"spark": {"schema": {"type": "objekt"}}}}, "/namespaces/spark"),
    "no pattern in it": (
        {"namespaces": {"spark": {"schema": {"pattern": "["}}}},
        "/namespaces/spark",
    ),
    "no bytes": ({"namespace_pattern": b"a"}, "/namespace_pattern"),
    "no names": ({"secret_key_names": [""]}, "/secret_key_names"),
    "None": ({"secret_key_names": None}, "/secret_key_names"),
    "flag": ({"registered_only": "yes"}, "/registered_only"),
    "names": ({"secret_key_names": "pin"}, "/secret_key_names"),
}


@pytest.mark.parametrize("case", MISCONFIGURED)
def test_invalid_policy_tables_are_refused(case: str) -> None:
    table, place = MISCONFIGURED[case]
    with pytest.raises(CustomInfoError) as refusal:
        CustomInfoPolicy.from_table(table)
    assert [(each.pointer, each.code) for each in refusal.value.violations] == [(place, "policy")]


def test_the_module_imports_neither_grpc_nor_the_extras() -> None:
    program = (
        "import sys, flyte_stubs_runtime.custom_info\n"
        "print(sorted({'grpc', 'jsonschema', 'pydantic', 'detect_secrets'} & set(sys.modules)))"
    )
    assert run(program) == "[]\n"
