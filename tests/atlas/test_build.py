"""The command: what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema

from codegen.atlas import document, page
from codegen.atlas.facts import Atlas
from codegen.tools import tree
from tests.conftest import Project


def test_the_same_bytes_everywhere(site: Path, atlas: Atlas, project_copy: Project) -> None:
    """`site` was written in another folder, by another process with another hash seed."""
    held = tree.read(site)
    assert set(held) == {"index.html", "atlas.json", "atlas.schema.json", tree.SUMS}
    assert held["index.html"] == page.render(atlas)
    assert held["atlas.json"] == document.text(atlas).encode()
    for said in (b"/tmp", str(project_copy.root).encode()):
        assert said not in held["index.html"]


def test_a_page_links_to_those_of_other_families(atlas: Atlas) -> None:
    alone, beside = page.render(atlas), page.render(atlas, ["flyteidl", "flyteidl2"])
    assert b'<a href="../flyteidl2/index.html">flyteidl2</a>' in beside
    assert b'<b aria-current="page">flyteidl</b>' in beside
    assert b"../flyteidl" not in alone


def test_writing_again_and_elsewhere(site: Path, project_copy: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "deep" / "atlas"
    done = project_copy.command("atlas", "--out", str(elsewhere))
    assert done.returncode == 0, done.stderr
    assert tree.read(elsewhere / "flyteidl") == tree.read(site)
    assert re.search(r"services\W+15\W+149\W+813\W+62", done.stdout)
    assert "compared: 600 of 600 pairs" in done.stderr


def test_other_peoples_files_and_our_own_sources_stay(
    project_copy: Project, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs"
    (theirs / "flyteidl").mkdir(parents=True)
    (theirs / "flyteidl/diary.txt").write_text("dear diary")
    for out, said in (
        (theirs, "contains files that this command did not write: diary.txt"),
        (project_copy.root / "generated", "belongs to this repository"),
    ):
        before = tree.read(out)
        done = project_copy.command("atlas", "--out", str(out))
        assert done.returncode == 2
        assert said in done.stderr
        assert "Traceback" not in done.stderr
        assert tree.read(out) == before


def test_the_json_is_what_its_schema_says(site: Path) -> None:
    schema = json.loads((site / "atlas.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    atlas = json.loads((site / "atlas.json").read_text("utf-8"))
    jsonschema.validate(atlas, schema, cls=jsonschema.Draft202012Validator)
    assert atlas["version"] == document.VERSION == schema["properties"]["version"]["const"]
    for consumer in atlas["consumers"]:
        groups = range(len(consumer["groups"]))
        pairs = {(each["writer"], each["reader"]) for each in consumer["pairs"]}
        assert pairs == {(writer, reader) for writer in groups for reader in groups}
        for each in consumer["pairs"]:
            findings = [atlas["findings"][at] for at in each["findings"]]
            verdicts = [finding["verdict"] for finding in findings]
            worst = ["compatible", "loss", "broken"]
            assert each["verdict"] == max([*verdicts, "compatible"], key=worst.index)
    for finding in atlas["findings"]:
        assert (finding["history"] == -1) == (finding["verdict"] == "compatible")
        assert finding["history"] < len(atlas["histories"])


class _Reader(HTMLParser):
    """Tables of the page as rows of text, and what it would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.fetched: list[str] = []
        self.script = ""
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named: dict[str, Any] = dict(attrs)
        if tag == "table":
            self.tables.append([])
        if self.tables and tag == "tr":
            self.tables[-1].append([])
        if self.tables and self.tables[-1] and tag in ("td", "th"):
            self.tables[-1][-1].append("")
        if "src" in named or tag == "link":
            self.fetched.append(named.get("src") or named["href"])
        if tag in ("td", "th") or named.get("type") == "application/json":
            self._open = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self.script += data
        elif self._open and self.tables:
            self.tables[-1][-1][-1] += data.strip()


def test_without_scripts_the_page_has_every_matrix_and_fetches_nothing(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    reader = _Reader()
    reader.feed(text)
    assert reader.fetched == ["data:,"]
    assert not re.search(r"@import|@font-face|url\(", text)
    atlas = json.loads((site / "atlas.json").read_text("utf-8"))
    assert json.loads(reader.script) == atlas
    marks = {"compatible": "✓", "loss": "~", "broken": "✗"}
    assert len(reader.tables) == 2 * len(atlas["consumers"]) == 8
    for table, consumer in zip(reader.tables[::2], atlas["consumers"], strict=True):
        place = {name: at for at, group in enumerate(consumer["groups"]) for name in group}
        verdicts = {(p["writer"], p["reader"]): p["verdict"] for p in consumer["pairs"]}
        assert {row[0]: row[1:] for row in table if row[0] in place} == {
            writer: [marks[verdicts[place[writer], place[reader]]] for reader in atlas["releases"]]
            for writer in atlas["releases"]
        }


def test_the_page_is_small(site: Path) -> None:
    assert (site / "index.html").stat().st_size < 400_000
