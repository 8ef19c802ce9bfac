"""Compares every distinct pair of closures with buf."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from codegen.atlas import findings
from codegen.atlas.closures import WORKERS, Closure
from codegen.atlas.findings import Finding
from codegen.tools import buf
from codegen.tools.cache import cached
from codegen.verdicts import rules

_BACKWARD = "answers"
"""The part that the reader of a pair writes, and its writer reads."""


@dataclass(frozen=True)
class Question:
    """A comparison: which findings are there if `reader` reads what `writer` writes?

    Args:
        part: `message`, `methods`, `requests` or `answers`.
        writer: the closure that is written.
        reader: the closure that reads it.
        use: the categories and rules of buf to apply.
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
    """Returns the findings for each question, from buf or from the cache.

    Args:
        wanted: the questions; duplicates are asked once.
        answered: called after each answer.

    Raises:
        CodegenError: buf is missing, or has a finding for an unknown rule.
    """
    distinct = list(dict.fromkeys(wanted))

    def ask_one(question: Question) -> list[buf.Finding]:
        found = answer(question)
        answered()
        return found

    schema = lru_cache(maxsize=None)(Closure.schema)
    with ThreadPoolExecutor(WORKERS) as pool:
        return {
            question: findings.read(
                found, question.part, schema(question.writer), schema(question.reader)
            )
            for question, found in zip(distinct, pool.map(ask_one, distinct), strict=True)
        }


def answer(question: Question) -> list[buf.Finding]:
    """Returns buf's findings, without positions, from buf or from the cache.

    Raises:
        CodegenError: buf is missing, or the cache cannot be written.
    """

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as temporary:
            writer, reader = Path(temporary, "writer.binpb"), Path(temporary, "reader.binpb")
            writer.write_bytes(question.writer.image)
            reader.write_bytes(question.reader.image)
            found = buf.breaking(reader, writer, question.use)
            return json.dumps([(each.rule, each.path, each.message) for each in found]).encode()

    images = question.writer.image, question.reader.image
    rules_used = (rule.encode() for rule in question.use)
    content = cached("breaches", make, buf.version().encode(), *images, *rules_used)
    return [buf.Finding(path, 0, 0, message, rule) for rule, path, message in json.loads(content)]
