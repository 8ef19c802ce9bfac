"""Findings are traced to edits, whatever they were found against."""

from __future__ import annotations

from dataclasses import replace

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from hypothesis import given
from hypothesis import strategies as st

from codegen.gate import causes, report
from codegen.gate.compare import EVERYTHING, Finding, Verdict
from codegen.gate.known import Break
from codegen.gate.members import shift
from codegen.schema import prove
from codegen.schema.index import Index
from codegen.verdicts import differences
from codegen.verdicts.contracts import Contract
from codegen.verdicts.sides import Sides

READERS = Contract(
    name="readers", title="readers of Order", types=("shop.Order",), category="FILE", promised=False
)
NUMBERS = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 8), max_size=6)


def schema(order: str) -> Index:
    text = f'syntax = "proto3"; package shop; {order}'
    return Index(FileDescriptorSet(file=prove.compiled({"shop.proto": text.encode()}).file))


def judged(new: str, *found: tuple[str, str, tuple[str, ...]], **old: str) -> Verdict:
    """A verdict with findings: rule, element and baselines. `v1` is the baseline 1.0."""
    ours = schema(new)
    sides = {f"{name[1:]}.0": Sides(schema(text), ours) for name, text in old.items()}
    findings = tuple(
        Finding(READERS, rule, element, "shop.proto", 1, 1, "buf's message.", against)
        for rule, element, against in found
    )
    return Verdict(findings, (), 0, (), 0.0, sides=sides)


@given(NUMBERS, NUMBERS)
def test_members_that_share_a_number_change_together(
    old: dict[str, int], new: dict[str, int]
) -> None:
    shifts = {name: shift(name, old, new) for name in old}
    for name, found in shifts.items():
        assert (found is None) == (new.get(name) == old[name])
        if found is None:
            continue
        assert (name, old[name]) in found.old
        assert found.old == tuple(sorted(found.old, key=lambda each: (each[1], each[0])))
        for other, _ in found.old:
            if shifts[other] is not None:
                assert shifts[other] == found
        for member, number in found.new:
            assert new[member] == number


def test_the_newest_baseline_says_what_was_edited() -> None:
    """Against 1.0, which has no `b`, the swap is a move."""
    verdict = judged(
        "message Order { string a = 2; string b = 1; }",
        ("FIELD_NO_DELETE", "shop.Order.a", ("1.0",)),
        ("FIELD_SAME_NAME", "shop.Order.a", ("2.0",)),
        ("FIELD_SAME_NAME", "shop.Order.b", ("2.0",)),
        v1="message Order { string a = 1; }",
        v2="message Order { string a = 1; string b = 2; }",
    )
    [cause] = causes.find(verdict)
    assert cause.what == "Fields `a` (1) and `b` (2) of shop.Order swapped their numbers"
    assert {label for each in cause.all for label in each.against} == {"1.0", "2.0"}


def test_what_left_a_contract_was_not_deleted() -> None:
    types = "message Address { Country country = 1; } enum Country { NONE = 0; }"
    verdict = judged(
        f"message Order {{ string address = 1; }} {types}",
        ("FIELD_SAME_TYPE", "shop.Order.address", ("1.0",)),
        ("MESSAGE_NO_DELETE", "shop.Address", ("1.0",)),
        ("ENUM_NO_DELETE", "shop.Country", ("1.0",)),
        v1=f"message Order {{ Address address = 1; }} {types}",
    )
    [cause] = causes.find(verdict)
    assert cause.what.startswith("Field `address` (1) of shop.Order changed from `shop.Address`")
    assert cause.left == ("shop.Country",)
    assert "deleted" not in report.text(verdict)
    alone = judged(
        f"message Order {{}} {types}",
        ("ENUM_NO_DELETE", "shop.Country", ("1.0",)),
        v1=f"message Order {{}} {types}",
    )
    [cause] = causes.find(alone)
    assert cause.what == "shop.Country is no longer used by readers of Order"
    assert "To fix it: use it again where it was used." in report.text(alone)


def test_what_is_said_about_one_new_field_is_one_cause() -> None:
    verdict = judged(
        "message Order { string b = 2; }",
        ("RESERVED_MESSAGE_NO_DELETE", "shop.Order", ("1.0",)),
        ("FIELD_NUMBER_REUSED", "shop.Order.b", ("1.0",)),
        ("FIELD_NUMBER_IN_RANGE", "shop.Order.b", ("1.0",)),
        v1="message Order { reserved 2; }",
    )
    [cause] = causes.find(verdict)
    assert cause.what.startswith("shop.Order no longer reserves 2; ")
    assert cause.fix == "reserve it again, and take another number or name for what is new"


@pytest.mark.parametrize(
    ("rule", "element", "count"),
    [
        ("FIELD_NUMBER_REUSED", "shop.Order.b", 1),
        ("FIELD_NUMBER_REUSED", "shop.Order.c", 2),
        ("FIELD_SAME_CUSTOM_OPTIONS", "shop.Order.a", 2),
    ],
)
def test_rules_that_buf_lacks_follow_from_edits_too(rule: str, element: str, count: int) -> None:
    verdict = judged(
        "message Order { string b = 1; string c = 7; }",
        ("FIELD_SAME_NAME", "shop.Order.a", ("1.0",)),
        (rule, element, ("1.0",)),
        v1="message Order { string a = 1; }",
    )
    found = causes.find(verdict)
    assert len(found) == count
    said = "; ".join(each.what for each in found)
    assert "Field 1 of shop.Order was renamed from `a` to `b`" in said
    assert f"{element}: buf's message" in said


def test_a_finding_against_an_unknown_schema_says_it_itself() -> None:
    finding = Finding(
        EVERYTHING,
        "CONFIGURATION_NO_WEAKER",
        "window",
        "x.toml",
        1,
        1,
        "It is narrower.",
        ("main",),
    )
    [cause] = causes.find(Verdict((finding,), (), 0, (), 0.0))
    assert cause.what == "It is narrower"


@pytest.mark.parametrize(("contract", "waits"), [("readers", True), ("callers", False)])
def test_entries_of_a_broken_contract_wait_until_it_is_fixed(contract: str, *, waits: bool) -> None:
    """What is deleted cannot break as before: its entries must not be removed beside it."""
    verdict = judged(
        "message Order {}",
        ("FIELD_NO_DELETE", "shop.Order.a", ("1.0",)),
        v1="message Order { string a = 1; }",
    )
    entry = Break("known-breaks.toml: break[0]", contract, ("1.0",), "FIELD_X", "shop.Order.a", "…")
    verdict = replace(verdict, stale=((entry, ("1.0",)),))
    reports = {name: form(verdict) for name, form in report.FORMATS.items()}
    for text in reports.values():
        assert ("FIELD_X of shop.Order.a does not occur" in text) == (not waits)
    folded = "1 entry of known-breaks.toml does not occur; fix the breaking changes first"
    assert (folded in reports["text"]) == (f"::notice::{folded}" in reports["github"]) == waits
    assert reports["github"].count("::error ") == (1 if waits else 2)
    assert verdict.stale


def test_what_was_gone_before_is_not_to_be_put_back() -> None:
    """2.0 removed `log`: whoever takes its number has removed nothing."""
    verdict = judged(
        "message Order { bool other = 2; }",
        ("FIELD_SAME_TYPE", "shop.Order.log", ("1.0",)),
        ("FIELD_NUMBER_REUSED", "shop.Order.other", ("1.0",)),
        v1="message Order { string log = 2; }",
        v2="message Order {}",
    )
    [cause] = causes.find(verdict)
    assert cause.fix == "take a number that no release has used or reserved"


@pytest.mark.parametrize("rule", [rule for rule in differences.RULES if rule.startswith("FILE_")])
def test_each_rule_about_files_has_a_sentence(rule: str) -> None:
    verdict = judged("", (rule, "shop.proto", ("1.0",)), v1="message Order {}")
    assert len(causes.find(verdict)) == 1
    assert report.text(verdict)


ONEOF = "message Order { oneof way { string a = 1; string b = 2; } }"
CALLED = "message {0} {{ string a = 1; }} service Orders {{ rpc Place(stream {0}) returns ({0}); }}"


@pytest.mark.parametrize(
    ("old", "new", "found", "said"),
    [
        (
            "message Order { Kind kind = 1; } enum Kind { NEW = 0; }",
            "message Order { optional Sort kind = 1; } enum Sort { NEW = 0; }",
            {"ENUM_NO_DELETE": "shop.Kind", "FIELD_SAME_CARDINALITY": "shop.Order.kind"},
            {
                "enum shop.Kind was renamed to shop.Sort",
                "changed from `shop.Kind` to `optional shop.Sort`",
            },
        ),
        (
            ONEOF,
            "message Order { repeated string a = 1; string b = 2; }",
            {"ONEOF_NO_DELETE": "shop.Order.way", "FIELD_SAME_CARDINALITY": "shop.Order.a"},
            {"oneof `way` of shop.Order was deleted", "changed from `string` to `repeated string`"},
        ),
        (
            ONEOF,
            'message Order { string a = 1 [json_name = "c"]; string b = 2; }',
            {"FIELD_SAME_ONEOF": "shop.Order.a", "FIELD_SAME_JSON_NAME": "shop.Order.a"},
            {"oneof `way` of shop.Order was deleted", "changed its JSON name from `a` to `c`"},
        ),
        (
            CALLED.format("Order"),
            CALLED.format("Bill").replace("stream ", ""),
            {"MESSAGE_NO_DELETE": "shop.Order", "RPC_SAME_CLIENT_STREAMING": "shop.Orders.Place"},
            {"message shop.Order was renamed to shop.Bill", "takes shop.Bill instead of a stream"},
        ),
    ],
)
def test_the_second_edit_is_named(
    old: str, new: str, found: dict[str, str], said: set[str]
) -> None:
    verdict = judged(new, *((rule, name, ("1.0",)) for rule, name in found.items()), v1=old)
    sentences = " ".join(each.what for each in causes.find(verdict))
    assert [each for each in said if each.lower() not in sentences.lower()] == []
