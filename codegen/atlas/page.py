"""Renders the atlas as a self-contained HTML page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from packaging.version import Version

from codegen.atlas import document
from codegen.atlas.config import Consumer, Reference
from codegen.atlas.facts import Atlas, Judged
from codegen.atlas.findings import Finding
from codegen.atlas.schema import Span
from codegen.verdicts.rules import Effect
from codegen.verdicts.subject import Subject

TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True)
class Sign:
    """How a verdict is shown, in addition to its colour."""

    verdict: Effect
    mark: str
    label: str
    means: str

    @property
    def name(self) -> str:
        """The name of the verdict, for CSS classes."""
        return self.verdict.value


SIGNS = {
    sign.verdict: sign
    for sign in (
        Sign(Effect.COMPATIBLE, "✓", "compatible", "the reader sees all that is written"),
        Sign(
            Effect.LOSS,
            "~",
            "compatible with loss",
            "the writer may write something that the reader does not see",
        ),
        Sign(
            Effect.BROKEN,
            "✗",
            "broken",
            "something is read with another meaning, or cannot be read",
        ),
    )
}


@dataclass(frozen=True)
class Line:
    """A minor version and its releases in the window.

    Args:
        name: the minor version, `1.16`.
        start: the position of its first release in the window, from 1.
        releases: its releases, oldest first.
    """

    name: str
    start: int
    releases: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """A row of the matrix: the verdicts on one writing release, for every reading release."""

    release: str
    opens_line: bool
    cells: tuple[Sign, ...]


@dataclass(frozen=True)
class Difference:
    """An element on which releases differ.

    Args:
        package: the package of the element, with a trailing dot.
        name: the name within the package.
        notes: its kind, and for services the parts concerned.
        spans: its history.
    """

    package: str
    name: str
    notes: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Differences:
    """Elements that share a verdict and explanation."""

    sign: Sign
    says: tuple[str, ...]
    elements: tuple[Difference, ...]


@dataclass(frozen=True)
class Section:
    """A consumer: its matrix, and the differences behind it."""

    consumer: Consumer
    counts: tuple[tuple[Sign, int], ...]
    rows: tuple[Row, ...]
    differences: tuple[Differences, ...]


@dataclass(frozen=True)
class Bar:
    """A bar of the timeline.

    Args:
        what: a message, or what another project does.
        since: the first release, as text.
        start: the position of the first release in the window, from 1.
        declarations: the declarations of a message's field.
        says: what the other project does.
        references: the sources of that.
    """

    what: str
    since: str
    start: int
    declarations: tuple[str, ...] = ()
    says: str = ""
    references: tuple[Reference, ...] = ()


def render(atlas: Atlas, families: Sequence[str] = ()) -> bytes:
    """Renders the page.

    Args:
        atlas: the facts.
        families: the families that have a page beside this one, this one included.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
    )
    lines = _lines(atlas.releases)
    return (
        environment.get_template("index.html.jinja")
        .render(
            atlas=atlas,
            families=families,
            lines=lines,
            signs=list(SIGNS.values()),
            sections=[_section(judged, atlas) for judged in atlas.consumers],
            bars=[*_carriers(atlas), *_milestones(atlas)],
            style=(TEMPLATES / "page.css").read_text("utf-8"),
            script=(TEMPLATES / "page.js").read_text("utf-8"),
            data=document.text(atlas).strip().replace("<", "\\u003c"),
        )
        .encode()
    )


def _lines(releases: Sequence[str]) -> list[Line]:
    lines: list[Line] = []
    for name, held in groupby(releases, lambda each: ".".join(each.split(".")[:2])):
        start = lines[-1].start + len(lines[-1].releases) if lines else 1
        lines.append(Line(name, start, tuple(held)))
    return lines


def _section(judged: Judged, atlas: Atlas) -> Section:
    place = {release: at for at, group in enumerate(judged.groups) for release in group}
    verdicts = {(pair.writer, pair.reader): SIGNS[pair.verdict] for pair in judged.pairs}
    opening = {line.releases[0] for line in _lines(atlas.releases)}
    rows = tuple(
        Row(
            writer,
            writer in opening,
            tuple(verdicts[place[writer], place[reader]] for reader in atlas.releases),
        )
        for writer in atlas.releases
    )
    counted = Counter(sign for row in rows for sign in row.cells)
    return Section(
        consumer=judged.consumer,
        counts=tuple((sign, counted[sign]) for sign in SIGNS.values()),
        rows=rows,
        differences=tuple(_differences(judged, atlas)),
    )


def _differences(judged: Judged, atlas: Atlas) -> Iterator[Differences]:
    """Yields the elements behind incompatible cells of the matrix, most severe first."""
    found: dict[Subject, list[Finding]] = {}
    for number in sorted({number for pair in judged.pairs for number in pair.findings}):
        finding = atlas.findings[number]
        if finding.verdict is not Effect.COMPATIBLE:
            found.setdefault(finding.subject, []).append(finding)
    alike: dict[tuple[Effect, tuple[str, ...]], list[Difference]] = {}
    for subject, findings in sorted(found.items()):
        worst = max((each.verdict for each in findings), key=lambda each: each.severity)
        says = tuple(dict.fromkeys(says for each in findings for says in each.says))
        package, name = _split(subject.name)
        parts = sorted({each.part for each in findings} - {"message"})
        notes = " · ".join([subject.kind, *parts])
        difference = Difference(package, name, notes, atlas.histories[subject])
        alike.setdefault((worst, says), []).append(difference)
    for worst, says in sorted(alike, key=lambda each: (-each[0].severity, each[1])):
        yield Differences(SIGNS[worst], says, tuple(alike[worst, says]))


def _split(name: str) -> tuple[str, str]:
    """Splits a full name into the package, which is lower-case, and the rest."""
    parts = name.split(".")
    first = next((at for at, part in enumerate(parts) if not part.islower()), 0)
    return "".join(f"{part}." for part in parts[:first]), ".".join(parts[first:])


def _carriers(atlas: Atlas) -> Iterator[Bar]:
    for carrier in atlas.carriers:
        first = next(span for span in carrier.spans if span.declarations)
        start = atlas.releases.index(first.since)
        since = f"since {atlas.family} {first.since}"
        yield Bar(
            what=carrier.message,
            since=since if start else f"in {atlas.family} {first.since} already",
            start=start + 1,
            declarations=first.declarations,
        )


def _milestones(atlas: Atlas) -> Iterator[Bar]:
    for milestone in atlas.milestones:
        since = Version(milestone.since)
        yield Bar(
            what=milestone.project,
            since=f"since its release {milestone.since}",
            start=sum(Version(release) < since for release in atlas.releases) + 1,
            says=milestone.says,
            references=milestone.references,
        )
