"""Compares every distinct pair of closures with buf."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

from codegen.atlas import findings
from codegen.atlas.closures import WORKERS, Closure
from codegen.atlas.findings import Finding
from codegen.tools import buf
from codegen.verdicts import answers, rules

_BACKWARD = "answers"
"""The part that the reader of a pair writes, and its writer reads."""


@dataclass(frozen=True)
class Question:
    """A comparison: which findings are there if `reader` reads what `writer` writes?

    Args:
        part: `message`, `methods`, `requests` or `answers`.
        writer: the closure that is written.
        reader: the closure that reads it.
        use: the categories and rules to apply, buf's and ours.
    """

    part: str
    writer: Closure
    reader: Closure
    use: tuple[str, ...]


def questions(writer: Mapping[str, Closure], reader: Mapping[str, Closure]) -> Iterator[Question]:
    """Yields the comparisons for a pair of releases, whose closures are given by part.

    Methods are compared only by rules about methods and services: their requests and answers
    travel in one direction each, and are separate parts.
    """
    calls = tuple(rule for rule in sorted(rules.load()) if rule.startswith(("RPC_", "SERVICE_")))
    for part in writer:
        sides = (reader, writer) if part == _BACKWARD else (writer, reader)
        written, read = (side[part] for side in sides)
        if written != read:
            use = calls if part == "methods" else ("FILE", "WIRE_JSON")
            yield Question(part, written, read, use)


def ask(
    wanted: Iterable[Question], answered: Callable[[], None]
) -> dict[Question, tuple[Finding, ...]]:
    """Returns the findings for each question: of buf, or from the cache, and of our own rules.

    Args:
        wanted: the questions; duplicates are asked once.
        answered: called after each answer.

    Raises:
        CodegenError: buf is missing, or has a finding for an unknown rule.
    """
    distinct = list(dict.fromkeys(wanted))

    def ask_one(question: Question) -> list[buf.Finding]:
        found = answers.breaking(question.reader.image, question.writer.image, question.use)
        answered()
        return found

    schema = lru_cache(maxsize=None)(Closure.schema)
    with ThreadPoolExecutor(WORKERS) as pool:
        return {
            question: findings.read(
                found,
                question.part,
                question.use,
                schema(question.writer),
                schema(question.reader),
            )
            for question, found in zip(distinct, pool.map(ask_one, distinct), strict=True)
        }
