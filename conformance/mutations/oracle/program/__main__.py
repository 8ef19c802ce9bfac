"""The request loop of a runtime."""

from __future__ import annotations

import functools
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any

from google.protobuf.internal import api_implementation

from conformance.consumers.program import frames
from conformance.mutations.oracle.program import services
from conformance.mutations.oracle.program.exchange import exchange
from conformance.mutations.oracle.program.pools import Pool, UnloadableError


@functools.lru_cache(maxsize=32)
def _before(files: tuple[str, ...]) -> Pool:
    """Loads an old schema, which many mutations share."""
    return Pool(map(frames.content, files))


def hello() -> dict[str, str]:
    """Returns which runtime this is."""
    return {"implementation": api_implementation.Type()}


def declared(old: Sequence[str], new: Sequence[str], types: Sequence[str]) -> dict[str, Any]:
    """Loads both schemas, and compares what is declared.

    Args:
        old: the files of the old schema.
        new: the files of the new schema.
        types: full names of messages and services.

    Returns:
        For each type that differs, what is noticed.
    """
    before = _before(tuple(old))
    try:
        after = Pool(map(frames.content, new))
    except UnloadableError as error:
        return {name: [["unloadable", "old", "schema", str(error)]] for name in types}
    return {
        name: [list(each) for each in found]
        for name in types
        if (found := list(services.compare(before, after, name)))
    }


def exchanged(
    old: Sequence[str], new: Sequence[str], pairs: Sequence[tuple[str, str]], seed: str
) -> dict[str, Any]:
    """Exchanges messages of pairs of types.

    Args:
        old: the files of the old schema.
        new: the files of the new schema.
        pairs: full names of messages in the old and in the new schema.
        seed: chooses the random messages.

    Returns:
        By the place of the pair, what is noticed.
    """
    before = _before(tuple(old))
    try:
        after = Pool(map(frames.content, new))
        return {
            str(place): [list(each) for each in exchange(before.cls(one), after.cls(two), seed)]
            for place, (one, two) in enumerate(pairs)
        }
    except UnloadableError as error:
        found = ["unloadable", "old", "schema", str(error)]
        return {str(place): [found] for place in range(len(pairs))}


def main() -> None:
    """Answers requests on stdin and stdout. Other output is redirected to stderr."""
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    methods = {each.__name__: each for each in (hello, declared, exchanged)}
    while (request := frames.read(requests)) is not None:
        try:
            answer = methods[request.pop("do")](**request)
        except Exception:
            answer = {"error": traceback.format_exc()}
        frames.write(answers, answer)


if __name__ == "__main__":
    main()
