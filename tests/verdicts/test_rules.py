"""The table of rules: complete, and never wrong without a word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.verdicts import rules
from codegen.verdicts.differences import RULES
from codegen.verdicts.rules import Effect
from tests.verdicts.test_resolver import rules_of


def test_every_rule_of_the_pinned_buf_is_explained_and_resolved() -> None:
    of_buf = rules_of("FILE", "WIRE_JSON")
    assert len(of_buf) > 50
    assert set(RULES) == of_buf
    assert set(rules.load()) == rules.NAMES
    assert of_buf < rules.NAMES


def test_the_worst_effect_is_the_severest() -> None:
    assert max(Effect, key=lambda each: each.severity) is Effect.BROKEN
    assert min(Effect, key=lambda each: each.severity) is Effect.COMPATIBLE


def test_sentences_fit_where_they_are_printed() -> None:
    for rule in rules.load().values():
        for part in (rule.sees, rule.fix):
            assert not part.endswith("."), part  # "They would see ….", "To fix it: …."
        assert rule.means.endswith(".")
        assert rule.means[0].isupper()


@pytest.mark.parametrize("name", sorted(rules.NAMES))
def test_each_rule_is_missed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    text = rules.RULES.read_text("utf-8")
    path.write_text(text.replace(f'"{name}"', f'"{name}X"'), "utf-8")
    with pytest.raises(CodegenError) as raised:
        rules.read(path)
    assert re.search(rf"rule\[\d+\]\.rules: lists {name}X, which is not a rule", str(raised.value))
    assert f"Did you mean {name}?" in str(raised.value)


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
        ('rules = ["ONEOF_NO_DELETE"]', 'rules = ["RPC_NAME_REUSED"]', "twice"),
        ('  "ENUM_VALUE_NO_DELETE",\n', "", ": rule: does not list ENUM_VALUE_NO_DELETE"),
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
