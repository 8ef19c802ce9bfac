"""The table of rules: complete, and never wrong without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.gate import additions
from codegen.verdicts import beyond, reuse, routes, rules
from codegen.verdicts.differences import RULES
from codegen.verdicts.rules import Effect
from tests.verdicts.test_resolver import rules_of

OURS = {
    "CONFIGURATION_NO_WEAKER",
    "CONTRACT_NO_DELETE",
    *beyond.RULES,
    *reuse.RULES,
    *additions.RULES.values(),
    routes.RULE,
}


def test_every_rule_of_the_pinned_buf_is_explained_and_resolved() -> None:
    of_buf = rules_of("FILE", "WIRE_JSON")
    assert len(of_buf) > 50
    assert set(rules.load()) == of_buf | OURS
    assert set(RULES) == of_buf


def test_the_worst_effect_is_the_severest() -> None:
    assert max(Effect, key=lambda each: each.severity) is Effect.BROKEN
    assert min(Effect, key=lambda each: each.severity) is Effect.COMPATIBLE


def test_sentences_fit_where_they_are_printed() -> None:
    for rule in rules.load().values():
        for part in (rule.sees, rule.fix):
            assert not part.endswith("."), part  # "They would see ….", "To fix it: …."
        assert rule.means.endswith(".")
        assert rule.means[0].isupper()


def test_a_rule_that_is_not_listed_is_named() -> None:
    with pytest.raises(CodegenError, match="rules.toml: does not list FIELD_SAME_SMELL"):
        rules.rule("FIELD_SAME_SMELL")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"FIELD_SAME_ONEOF"', '"FIELD_SAME_TYPE"', ": rule[5].rules: lists FIELD_SAME_TYPE twice"),
        ('effect = "loss"', 'effect = "lost"', "lost"),
        ("sees = ", "seas = ", "seas"),
        ("means = ", "mean = ", "mean"),
        ('rules = ["FIELD_NO_DELETE"]', "rules = []", "rules"),
        ('rules = ["FIELD_NO_DELETE"]', 'rules = "FIELD_NO_DELETE"', "rules"),
        ('fix = "put the value back"', 'fix = ""', "fix"),
        ('fix = "put the value back"', "", "fix"),
        ("[[rule]]", "[[rules]]", "rules"),
        ("[[rule]]", "[[rule]", "cannot be read"),
    ],
)
def test_a_wrong_table_is_told_with_file_and_key(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "rules.toml"
    text = rules.RULES.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(CodegenError) as raised:
        rules.read(path)
    assert str(path) in str(raised.value)
    assert said in str(raised.value)
