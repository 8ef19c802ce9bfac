"""`nox -s flytekit`: what counts as a new error, where it is, and what is said of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rich.console import Console

from codegen.errors import CodegenError
from conformance.flytekit import checkers, judgements
from conformance.flytekit.checkers import Finding
from conformance.flytekit.judgements import Judgement, Judgements, Verdict
from conformance.flytekit.places import places
from conformance.flytekit.report import show
from conformance.flytekit.session import Comparison, differences

SOURCE = """import enum

NUMBER: int = "one"


class Job:
    class Phase(enum.Enum):
        RUNNING = 1

    @property
    def phase(self) -> str:
        def inner() -> int:
            return   "two"

        if self:
            return inner()
        return ""
"""
PLACES = {
    'jobs.job:: NUMBER: int = "one"': 3,
    'jobs.job:Job.phase.inner: return "two"': 13,
    "jobs.job:Job.phase: return inner()": 16,
}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs/__init__.py").touch()
    (tmp_path / "jobs/job.py").write_text(SOURCE)
    return tmp_path


@pytest.mark.parametrize("checker", checkers.CHECKERS)
def test_errors_are_found_at_their_places(checker: str, sources: Path) -> None:
    found = checkers.CHECKERS[checker](sources, Path(sys.executable))
    assert {each.file for each in found} == {"jobs/job.py"}
    assert all(each.rule and each.said for each in found)
    assert {place: each[0].line for place, each in places(found, sources).items()} == PLACES


def finding(line: int, rule: str = "assignment") -> Finding:
    return Finding("mypy", "jobs/job.py", line, rule, f"an error at {line}")


def test_an_error_is_new_where_there_was_none_of_its_rule(sources: Path) -> None:
    found = differences(
        {"mypy": [finding(3), finding(13, "return-value")]},
        {"mypy": [finding(3), finding(13), finding(16)]},
        sources,
    )
    assert (found.without, found.beside) == ({"mypy": 2}, {"mypy": 3})
    assert list(found.new) == list(PLACES)[1:]


@pytest.mark.parametrize(
    ("new", "judged", "said"),
    [
        (["a", "b"], ["a", "b"], ""),
        (["a", "b"], ["a"], "not judged: b"),
        (["a"], ["a", "b"], "judged, and no longer found: b"),
    ],
)
def test_new_errors_must_be_those_that_are_judged(
    new: list[str], judged: list[str], said: str
) -> None:
    console = Console(record=True, width=200)
    comparison = Comparison({"mypy": 1}, {"mypy": 3}, {each: [finding(3)] for each in new})
    judgement = Judgement(verdict=Verdict.MISTAKE, why="It fails.", places=tuple(judged))
    good = show(console, comparison, Judgements(distributions=("flytekit",), judged=(judgement,)))
    assert good is not bool(said)
    assert said in console.export_text()


def test_every_place_is_judged_once() -> None:
    listed = [place for each in judgements.load().judged for place in each.places]
    assert len(listed) == len(set(listed)) > 50
    assert all(place.startswith("flytekit.") for place in listed)


def test_a_wrong_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "judged.toml"
    path.write_text(judgements.PATH.read_text("utf-8").replace('"untyped"', '"unjust"'))
    with pytest.raises(CodegenError, match="'unjust' is none of"):
        judgements.load(path)
