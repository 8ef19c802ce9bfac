"""JSON Schemas of a policy: complete when it is made, and nothing is fetched."""

from __future__ import annotations

import socket
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from flyte_stubs_runtime.custom_info import CustomInfoError, CustomInfoPolicy


def faults(schema: dict[str, Any]) -> list[tuple[str, str]]:
    """Where a policy with this schema is wrong, and why."""
    with pytest.raises(CustomInfoError) as refusal:
        CustomInfoPolicy(namespaces={"a": schema})
    assert {each.code for each in refusal.value.violations} == {"policy"}
    return [(each.pointer, each.message) for each in refusal.value.violations]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise AssertionError("something is fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(urllib.request, "urlopen", refuse)


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("reference", ["http://127.0.0.1/x", "https://x.test/y.json", "other.json"])
@pytest.mark.parametrize("base", ["", "http://x.test/schema"])
def test_a_remote_reference_is_refused(reference: str, base: str) -> None:
    schema: dict[str, Any] = {"$id": base} if base else {}
    schema |= {"properties": {"x": {"items": {"$ref": reference}}}}
    [(place, message)] = faults(schema)
    assert place == "/namespaces/a/properties/x/items/$ref"
    assert "nothing is fetched from elsewhere" in message


def test_a_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    file.write_text('{"type": "object"}')
    assert [place for place, _ in faults({"$ref": file.as_uri()})] == ["/namespaces/a/$ref"]


DANGLING: dict[str, dict[str, Any]] = {
    "no such definition": {"$ref": "#/$defs/x"},
    "no such anchor": {"$ref": "#x"},
    "no index": {"allOf": [{}], "$ref": "#/allOf/x"},
    "a string": {"title": "t", "$ref": "#/title"},
    "a list": {"required": ["x"], "$ref": "#/required"},
    "dynamic": {"$dynamicRef": "#x"},
}


@pytest.mark.parametrize("case", DANGLING)
def test_a_dangling_reference_is_refused(case: str) -> None:
    schema = DANGLING[case]
    keyword = next(key for key in schema if key.endswith("ef"))
    assert [place for place, _ in faults(schema)] == [f"/namespaces/a/{keyword}"]
    inside = faults({"properties": {"x/y": {"anyOf": [True, {"$ref": "#/nowhere"}]}}})
    assert [place for place, _ in inside] == ["/namespaces/a/properties/x~1y/anyOf/1/$ref"]


def test_all_dangling_references_are_told_also_behind_others() -> None:
    schema = {"$ref": "#/extra/x", "extra": {"x": {"$ref": "#/no"}}, "not": {"$ref": "#/neither"}}
    assert sorted(place for place, _ in faults(schema)) == [
        "/namespaces/a/extra/x/$ref",
        "/namespaces/a/not/$ref",
    ]


def test_a_reference_to_what_is_no_valid_schema_is_refused() -> None:
    [(place, message)] = faults({"$ref": "#/extra", "extra": {"type": "objekt"}})
    assert place == "/namespaces/a/$ref"
    assert "is not a JSON Schema" in message


ENDLESS: dict[str, dict[str, Any]] = {
    "itself": {"$ref": "#"},
    "each other": {
        "$ref": "#/$defs/x",
        "$defs": {"x": {"$ref": "#/$defs/y"}, "y": {"$ref": "#/$defs/x"}},
    },
    "allOf": {"allOf": [{}, {"$ref": "#"}]},
    "if": {"if": {"not": {"$ref": "#"}}},
    "dependentSchemas": {"dependentSchemas": {"x": {"$ref": "#"}}},
    "dependencies": {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "dependencies": {"x": {"$ref": "#"}},
    },
    "dynamic": {"$dynamicAnchor": "n", "anyOf": [{"$dynamicRef": "#n"}]},
    "recursive": {
        "$schema": "https://json-schema.org/draft/2019-09/schema",
        "$recursiveAnchor": True,
        "anyOf": [{"$recursiveRef": "#"}],
    },
}


@pytest.mark.parametrize("case", ENDLESS)
def test_an_endless_reference_is_refused(case: str) -> None:
    found = faults(ENDLESS[case])
    assert found
    assert all("leads back to itself" in message for _, message in found)
    assert all(place.startswith("/namespaces/a") for place, _ in found)


TREE = {
    "$id": "https://x.test/tree",
    "type": "object",
    "properties": {
        "value": {"$ref": "#/$defs/number"},
        "children": {"items": {"$ref": "https://x.test/tree"}},
        "schema": {"$ref": "https://json-schema.org/draft/2020-12/schema"},
        "leaf": {"$ref": "leaf#it"},
        "$ref": {"type": "string"},
    },
    "const": {"$ref": "x"},
    "$defs": {
        "number": {"type": "number"},
        "leaf": {"$id": "leaf", "$defs": {"it": {"$anchor": "it", "type": "null"}}},
    },
}


@pytest.mark.usefixtures("no_network")
def test_references_inside_the_schema_and_to_metaschemas_work() -> None:
    schema = {key: value for key, value in TREE.items() if key != "const"}
    policy = CustomInfoPolicy(namespaces={"a": schema})
    good = {"value": 1, "children": [{"children": []}], "schema": {"type": "null"}, "leaf": None}
    assert policy.apply({"a": good}) == {"a": good}
    bad = {"children": [{"value": "x"}], "schema": {"type": 5}, "leaf": 1, "$ref": 1}
    with pytest.raises(CustomInfoError) as refusal:
        policy.apply({"a": bad})
    assert {each.pointer for each in refusal.value.violations} == {
        "/a/children/0/value",
        "/a/schema/type",
        "/a/leaf",
        "/a/$ref",
    }
    CustomInfoPolicy(namespaces={"a": TREE})


def test_a_schema_of_an_unknown_dialect_is_refused() -> None:
    assert [place for place, _ in faults({"$schema": "https://x.test/dialect"})] == [
        "/namespaces/a/$schema"
    ]
    inside = faults({"properties": {"x": {"$id": "y", "$schema": "https://x.test/dialect"}}})
    assert [place for place, _ in inside] == ["/namespaces/a/properties/x/$schema"]


def test_parts_that_are_one_object_are_told_apart() -> None:
    part = {"$ref": "#/no"}
    assert sorted(place for place, _ in faults({"not": part, "if": part})) == [
        "/namespaces/a/if/$ref",
        "/namespaces/a/not/$ref",
    ]


def test_a_schema_that_contains_itself_is_refused() -> None:
    schema: dict[str, Any] = {"type": "object"}
    schema["not"] = schema
    assert [message for _, message in faults(schema)] == ["is nested too deeply for a schema"]


def refused(schema: dict[str, Any], value: dict[str, Any], **settings: Any) -> list[str]:
    """What a policy with this schema says about a value."""
    with pytest.raises(CustomInfoError) as refusal:
        CustomInfoPolicy(namespaces={"a": schema}, **settings).apply({"a": value})
    return [f"{each.pointer}: {each.message}" for each in refusal.value.violations]


def test_what_is_sent_satisfies_the_schema() -> None:
    number = {"properties": {"pin": {"type": "integer"}}}
    names = ["pin"]
    found = refused(number, {"pin": 1234}, secret_keys="redact", secret_key_names=names)
    assert found == ["/a/pin: violates type: 'integer'"]
    ready = {"properties": {"pin": {"const": "[redacted]"}}}
    policy = CustomInfoPolicy(namespaces={"a": ready}, secret_keys="redact", secret_key_names=names)
    assert policy.apply({"a": {"pin": 1234}}) == {"a": {"pin": "[redacted]"}}


def test_values_that_look_like_secrets_are_redacted_before_validation() -> None:
    schema = {"properties": {"url": {"pattern": "^postgres://"}}}
    url = "postgres://user:" + "pa55w0rd@db/flyte"
    found = refused(schema, {"url": url}, secret_values="redact")
    assert found == ["/a/url: violates pattern: '^postgres://'"]


def test_false_is_a_sentence_with_its_place() -> None:
    schema = {
        "properties": {"x": False, "y": {"items": False}, "z": {"prefixItems": [True, False]}},
        "patternProperties": {"^p": False},
    }
    value = {"x": 1, "y": [1], "z": [1, 2], "p": 1}
    nothing = "no value is allowed here: the schema is false"
    assert refused(schema, value) == [
        f"/a/x: {nothing}",
        "/a/y: violates items: False",
        f"/a/z/1: {nothing}",
        f"/a/p: {nothing}",
    ]
    assert refused({"dependentSchemas": {"d": False}}, {"d": 1}) == [f"/a: {nothing}"]


def test_a_long_rule_is_cut() -> None:
    [found] = refused({"enum": [{"x": "y" * 10_000}]}, {})
    assert len(found) < 250
