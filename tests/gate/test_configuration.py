"""Whoever makes the gate refuse less has to announce it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.gate import configuration
from codegen.tools import changelog
from codegen.tools.git import commit
from codegen.upstream.family import families
from codegen.workspace import Workspace
from tests.here import ROOT

FAMILY = "proto/flyteidl"


def git(root: Path, *arguments: str) -> None:
    author = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *author, *arguments], cwd=root, env=env, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the configuration of the gate, committed as `main`."""
    ignored = shutil.ignore_patterns("vendor", "extensions")
    shutil.copytree(ROOT / FAMILY, tmp_path / FAMILY, ignore=ignored)
    (tmp_path / NUMBERS).write_text("[numbers]\nfirst = 900\nlast = 999\nreason = '…'\n")
    (tmp_path / "codegen/verdicts").mkdir(parents=True)
    shutil.copy(ROOT / "codegen/verdicts/rules.toml", tmp_path / "codegen/verdicts")
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d/1.breaking.md").write_text("An older line about `event`.\n")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n")
    for step in (["init", "--quiet", "-b", "main"], ["add", "."], ["commit", "--quiet", "-m", "x"]):
        git(tmp_path, *step)
    return tmp_path


def found(root: Path) -> list[tuple[str, str]]:
    here = Workspace(root)
    every = families(here) if any(here.proto.glob("*/upstream.toml")) else ()
    weaker = configuration.weaker(here, every, commit(root, "main"))
    return [(each.path, each.message) for each in weaker]


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        text = (root / name).read_text("utf-8")
        assert re.search(old, text)
        (root / name).write_text(re.sub(old, new, text, count=1), "utf-8")

    return edit


def appended(name: str, text: str) -> Callable[[Path], None]:
    def append(root: Path) -> None:
        with (root / name).open("a") as file:
            file.write(text)

    return append


def committed(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "x")


def planted(root: Path) -> None:
    released = root / FAMILY / "released"
    shutil.copy(released / "1.16.8.0.binpb", released / "1.16.7.0.binpb")


def recorded(root: Path) -> None:
    released = root / FAMILY / "released"
    shutil.copy(released / "1.16.8.0.binpb", released / "1.16.8.1.binpb")


BREAK = """
[[break]]
contracts = ["event"]
releases = ">=1.16.6"
rules = ["FIELD_NO_DELETE"]
elements = ["flyteidl.core.TaskLog.uri"]
means = "…"
"""
EXCEPTION = """
[[exception]]
element = "flyteidl.core.TaskLog.uRI"
rule = "FIELD_LOWER_SNAKE_CASE"
reason = "…"
"""
CONTRACTS, BREAKS, LINT, PINS, NUMBERS, RULES = (
    f"{FAMILY}/contracts.toml",
    f"{FAMILY}/known-breaks.toml",
    f"{FAMILY}/lint.toml",
    f"{FAMILY}/upstream.toml",
    f"{FAMILY}/extension.toml",
    "codegen/verdicts/rules.toml",
)
EVENT = "flyteidl.event.TaskExecutionEvent"
WEAKER: dict[str, tuple[Callable[[Path], None], str, str, str]] = {
    # what is done, the file that is named, what is said, what an announcement names
    "a narrower window": (
        edited(PINS, r'"1.16.7" = .*\n', ""),
        PINS,
        "The gate no longer has the wheel of flyteidl 1.16.7.",
        "flyteidl 1.16.7",
    ),
    "another wheel": (
        edited(PINS, r'"1.16.7" = "82', '"1.16.7" = "83'),
        PINS,
        "The wheel of flyteidl 1.16.7 was 821818f7",
        "flyteidl 1.16.7",
    ),
    "a contract gone": (
        edited(CONTRACTS, r'(?s)\[\[contract\]\]\nname = "resource".*?\n\n', ""),
        CONTRACTS,
        "The gate no longer has the contract resource.",
        "flyteidl contract resource",
    ),
    "a type gone": (
        edited(CONTRACTS, r'  "flyteidl.service.SyncAgentService",\n', ""),
        CONTRACTS,
        "The gate no longer has flyteidl.service.SyncAgentService in the contract services.",
        "flyteidl.service.SyncAgentService",
    ),
    "another category": (
        edited(CONTRACTS, '"FILE"', '"WIRE_JSON"'),
        CONTRACTS,
        "The category of the contract event was FILE, and is WIRE_JSON.",
        "flyteidl event.category",
    ),
    "a promise gone": (
        edited(CONTRACTS, "promised = true", "promised = false"),
        CONTRACTS,
        "The promise of the contract event was true, and is false. The name to announce, in an"
        " entry of its own, is `flyteidl event.promised`.",
        "flyteidl event.promised",
    ),
    "a release left out of a promise": (
        edited(CONTRACTS, "promised = true", 'promised = true\nunpromised = ["1.16.7"]'),
        CONTRACTS,
        "The gate now has flyteidl 1.16.7 left out of the promise of the contract event.",
        "flyteidl event.unpromised 1.16.7",
    ),
    "a known break": (
        appended(BREAKS, BREAK),
        BREAKS,
        "The gate now has a known break FIELD_NO_DELETE of flyteidl.core.TaskLog.uri in the"
        " contract event for 1.16.6, 1.16.7, 1.16.8.",
        "flyteidl.core.TaskLog.uri",
    ),
    "more releases of a known break": (
        edited(BREAKS, r'(contracts = \["event", "closure"\]\nreleases = )".*"', r'\1">=1.13.2"'),
        BREAKS,
        "The gate now has a known break FIELD_NO_DELETE of flyteidl.core.Literal.uri in the"
        " contract event for 1.13.4, … 1.16.8",
        "flyteidl.core.Literal.uri",
    ),
    "an exception of style": (
        appended(LINT, EXCEPTION),
        LINT,
        "The gate now has an exception of flyteidl.core.TaskLog.uRI from FIELD_LOWER_SNAKE_CASE.",
        "flyteidl.core.TaskLog.uRI",
    ),
    "a rule gone": (
        edited(RULES, r'rules = \["ONEOF_NO_DELETE"\]', 'rules = ["X"]'),
        RULES,
        "The gate no longer has the effect of ONEOF_NO_DELETE.",
        "ONEOF_NO_DELETE",
    ),
    "a weaker effect": (
        edited(RULES, r'(rules = \["FIELD_NO_DELETE"\]\neffect = )"loss"', r'\1"compatible"'),
        RULES,
        "The effect of FIELD_NO_DELETE was loss, and is compatible.",
        "FIELD_NO_DELETE",
    ),
    "an image gone": (
        lambda root: shutil.rmtree(root / FAMILY / "released"),
        f"{FAMILY}/released/1.16.8.0.binpb",
        "The gate no longer has the image of our release 1.16.8.0.",
        "flyteidl 1.16.8.0",
    ),
    "an image altered": (
        appended(f"{FAMILY}/released/1.16.8.0.binpb", "\n"),
        f"{FAMILY}/released/1.16.8.0.binpb",
        "The image of our release 1.16.8.0 was ",
        "flyteidl 1.16.8.0",
    ),
    "an image planted": (
        planted,
        f"{FAMILY}/released/1.16.7.0.binpb",
        "The gate now has an image of our release 1.16.7.0, before 1.16.8.0.",
        "flyteidl 1.16.7.0",
    ),
    "a wider range of numbers": (
        edited(NUMBERS, "first = 900", "first = 100"),
        NUMBERS,
        "The numbers of extensions were 900 to 999, and are 100 to 999.",
        "flyteidl numbers",
    ),
    "numbers gone": (
        edited(NUMBERS, r"(?s)\[numbers\].*", ""),
        NUMBERS,
        "The gate no longer has the numbers of extensions, 900 to 999.",
        "flyteidl numbers",
    ),
    "numbers gone with their file": (
        lambda root: (root / NUMBERS).unlink(),
        NUMBERS,
        "The gate no longer has the numbers of extensions, 900 to 999.",
        "flyteidl numbers",
    ),
    "a family gone": (
        lambda root: shutil.rmtree(root / FAMILY),
        FAMILY,
        "The gate no longer has the family flyteidl.",
        FAMILY,
    ),
}


@pytest.mark.parametrize("case", WEAKER)
def test_less_is_refused_until_it_is_announced(case: str, root: Path) -> None:
    change, path, said, name = WEAKER[case]
    change(root)
    weaker = found(root)
    assert any(each == path and message.startswith(said) for each, message in weaker), weaker
    before = len(weaker)
    (root / "changelog.d/+gate.added.md").write_text(f"`{name}`\n")
    (root / "changelog.d/+gate.breaking.md").write_text(f"{name} without backticks\n")
    assert len(found(root)) == before
    (root / "changelog.d/+gate.breaking.md").write_text(f"No longer `{name}`.\n")
    assert (path, said) not in [
        (each, message[: len(said)]) for each, message in found(root) if each == path
    ]
    (root / "changelog.d/+gate.breaking.md").unlink()
    (root / "CHANGELOG.md").write_text(f"# Changelog\n\n## 2\n\n### Breaking\n\n- `{name}` (1)\n")
    assert len(found(root)) < before


STRONGER: dict[str, Callable[[Path], None]] = {
    "nothing": lambda root: None,
    "another layout": edited(CONTRACTS, r"# What", "\n\n# what"),
    "a longer window": edited(PINS, r'"1.16.8" = ', f'"1.16.9" = "{"0" * 64}"\n"1.16.8" = '),
    "one more type": edited(CONTRACTS, rf'"{EVENT}"', rf'"{EVENT}", "flyteidl.core.TaskLog"'),
    "a stricter category": edited(CONTRACTS, '"WIRE_JSON"', '"FILE"'),
    "one more promise": edited(CONTRACTS, "promised = false", "promised = true"),
    "a known break less": edited(BREAKS, r'"flyteidl.core.Literal.uri", ', ""),
    "a stricter effect": edited(RULES, 'effect = "compatible"', 'effect = "broken"'),
    "a newer image": recorded,
    "a narrower range of numbers": edited(NUMBERS, "last = 999", "last = 998"),
}


@pytest.mark.parametrize("case", STRONGER)
def test_more_passes(case: str, root: Path) -> None:
    STRONGER[case](root)
    assert found(root) == []


def test_families_may_have_contracts_of_one_name(root: Path) -> None:
    shutil.copytree(root / FAMILY, root / "proto/other")
    git(root, "add", ".")
    assert "proto/other/extension.toml" not in [path for path, _ in found(root)]
    git(root, "commit", "--quiet", "--message", "another family")
    assert found(root) == []
    edited(CONTRACTS, '"FILE"', '"WIRE_JSON"')(root)
    assert [path for path, _ in found(root)] == [CONTRACTS]


@pytest.mark.skipif(os.name == "nt", reason="makes symbolic links")
@pytest.mark.parametrize("linked", [f"{FAMILY}/released", FAMILY, "proto"])
def test_what_is_behind_a_link_is_seen(linked: str, root: Path) -> None:
    (root / linked).rename(root / "elsewhere")
    (root / linked).symlink_to(os.path.relpath(root / "elsewhere", (root / linked).parent))
    assert found(root) == []
    committed(root)
    assert found(root) == []
    planted(root)
    (root / FAMILY / "released/1.16.8.0.binpb").unlink()
    edited(PINS, r'"1.16.7" = .*\n', "")(root)
    assert {path for path, _ in found(root)} == {
        PINS,
        f"{FAMILY}/released/1.16.7.0.binpb",
        f"{FAMILY}/released/1.16.8.0.binpb",
    }


def test_a_submodule_hides_no_images(root: Path) -> None:
    released = root / FAMILY / "released"
    for step in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "x"]):
        git(released, *step)
    git(root, "rm", "-r", "--quiet", "--cached", "--force", f"{FAMILY}/released")
    committed(root)
    with pytest.raises(CodegenError, match="main:proto/flyteidl/released: is a submodule"):
        found(root)


def test_numbers_that_the_ref_lacks_are_judged(root: Path) -> None:
    (root / NUMBERS).unlink()
    committed(root)
    assert found(root) == []
    (root / NUMBERS).write_text("[numbers]\nfirst = 1\nlast = 5000\n")
    ((path, message),) = found(root)
    assert path == NUMBERS
    assert message.startswith("The numbers of extensions are now 1 to 5000, and were not set.")
    (root / "changelog.d/+a.breaking.md").write_text("Now `flyteidl numbers` are anything.\n")
    assert found(root) == []


NAME = "flyteidl event.category"


HIDDEN = (
    f"<!-- `{NAME}` -->\n",
    f"A line. <!-- `{NAME}` --> More.\n",
    f"<!--\n\n`{NAME}`\n",
    f"```\n`{NAME}`\n```\n",
    f"~~~~ text\n`{NAME}`\n",
    f"    `{NAME}`\n",
    f"- item\n\n  ```\n  `{NAME}`\n  ```\n",
    f"<div hidden>\n\n`{NAME}`\n\n</div>\n",
    f"A <span hidden>`{NAME}`</span> line.\n",
    f'[`there`]: /url "`{NAME}`"\n',
    f"{NAME}, `event`, `category`, `{NAME} and more`\n",
    "`flyteidl.event.TaskExecutionEvent`, `flyteidl contract event`, `flyteidl`\n",
)


@pytest.mark.parametrize("text", HIDDEN)
def test_only_the_name_in_visible_prose_announces(text: str) -> None:
    whole = f"# Changelog\n\n## 2\n\n### Breaking\n\n{text}"
    assert NAME not in changelog.read({"2.breaking.md": text.encode()}, "").names
    assert NAME not in changelog.read({}, whole).names
    assert NAME in changelog.read({}, f"# Changelog\n\n### Breaking\n\n`{NAME}`\n").names


def test_a_comment_and_a_block_of_code_excuse_nothing(root: Path) -> None:
    edited(CONTRACTS, '"FILE"', '"WIRE_JSON"')(root)
    (root / "changelog.d/2.breaking.md").write_text(HIDDEN[0])
    (root / "changelog.d/3.breaking.md").write_text(HIDDEN[3])
    assert len(found(root)) == 1


def test_only_a_fragment_announces(root: Path) -> None:
    edited(CONTRACTS, '"FILE"', '"WIRE_JSON"')(root)
    (root / "changelog.d/sub").mkdir()
    for name in ("2.added.md", "sub/2.breaking.md", "2.breaking.txt", "README.md"):
        (root / "changelog.d" / name).write_text(f"`{NAME}`\n")
    assert len(found(root)) == 1


def test_a_comment_beside_an_announcement_does_no_harm(root: Path) -> None:
    edited(CONTRACTS, '"FILE"', '"WIRE_JSON"')(root)
    (root / "changelog.d/2.breaking.md").write_text(f"<!-- why -->\n\nNo more\n`{NAME}`.\n")
    assert found(root) == []


def test_a_short_name_of_a_contract_excuses_no_type(root: Path) -> None:
    edited(CONTRACTS, r'  "flyteidl.service.SyncAgentService",\n', "")(root)
    (root / "changelog.d/2.breaking.md").write_text(
        "`services`, `flyteidl contract services`, `SyncAgentService`\n"
    )
    assert len(found(root)) == 1


OLD = f"The `{NAME}` was lowered.\n"
RELEASED = f"# Changelog\n\n## 1 (2026-01-01)\n\n### Breaking\n\n- {OLD}"


def reworded(root: Path) -> None:
    (root / "changelog.d/2.breaking.md").write_text(f"Reworded: `{NAME}`, and again `{NAME}`.\n")


def renamed(root: Path) -> None:
    (root / "changelog.d/2.breaking.md").rename(root / "changelog.d/3.breaking.1.md")


def collected(root: Path) -> None:
    (root / "changelog.d/2.breaking.md").unlink()
    released = RELEASED.partition("\n## ")[2]
    (root / "CHANGELOG.md").write_text(
        f"# Changelog\n\n## 2 (2026-02-02)\n\n### Breaking\n\n- {OLD}\n## {released}"
    )


def added_to_an_old_release(root: Path) -> None:
    with (root / "CHANGELOG.md").open("a") as file:
        file.write(f"- Another line about `{NAME}`.\n")


def dated_anew(root: Path) -> None:
    (root / "CHANGELOG.md").write_text(RELEASED.replace("2026-01-01", "2026-01-02"))


@pytest.mark.parametrize(
    "change", [reworded, renamed, collected, added_to_an_old_release, dated_anew]
)
def test_an_old_announcement_is_not_new(change: Callable[[Path], None], root: Path) -> None:
    (root / "changelog.d/2.breaking.md").write_text(OLD)
    (root / "CHANGELOG.md").write_text(RELEASED)
    committed(root)
    edited(CONTRACTS, '"FILE"', '"WIRE_JSON"')(root)
    change(root)
    assert len(found(root)) == 1
    (root / "changelog.d/4.breaking.md").write_text(f"Now `{NAME}` is lower still.\n")
    assert found(root) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [(CONTRACTS, "[[contract"), (CONTRACTS, "contract = 1"), (BREAKS, BREAK.replace(">=", ">>"))],
)
def test_a_broken_file_of_the_ref_is_told_as_that(name: str, text: str, root: Path) -> None:
    before = (root / name).read_text("utf-8")
    (root / name).write_text(text)
    committed(root)
    (root / name).write_text(before, "utf-8")
    with pytest.raises(CodegenError) as refusal:
        found(root)
    assert (refusal.value.where or "").startswith(f"main:{name}")
    assert refusal.value.todo == "Name a ref in which the file can be read."


def test_an_older_format_of_the_files_is_read(root: Path) -> None:
    """Files had keys that they no longer have, and lacked others."""
    appended(LINT, '\n[[exception]]\ntree = "extended"\nrule = "X"\nreason = "…"\n')(root)
    (root / CONTRACTS).write_text('[[contract]]\nname = "event"\nolder = 1\n')
    git(root, "commit", "--quiet", "--all", "--message", "older")
    shutil.copy(ROOT / CONTRACTS, root / CONTRACTS)
    shutil.copy(ROOT / LINT, root / LINT)
    assert found(root) == []
