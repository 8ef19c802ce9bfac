"""The generator of mutations: every kind of edit, for every element that a contract reaches."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.mutations.edits import enums, fields, files, messages, services, types
from conformance.mutations.mutation import Mutation, Schema, Source
from conformance.mutations.types import Reached


def generate(source: Source, reached: Reached) -> Iterator[Mutation]:
    """Yields every mutation of the elements that contracts reach, in a fixed order.

    Protobuf's own types are not mutated, nor are google's; they are the same in every release.

    Args:
        source: the schema.
        reached: what the contracts reach, together.
    """
    held = Schema(source, source.files)
    for message in sorted(reached.messages):
        if message.startswith("google.") or held.message(message).options.map_entry:
            continue
        yield from fields.edits(held, message)
        yield from types.edits(held, message)
        yield from messages.edits(held, message)
    for enum in sorted(reached.enums):
        if not enum.startswith("google."):
            yield from enums.edits(held, enum)
            yield from messages.moves(held, enum)
    for service in sorted(reached.services):
        yield from services.edits(held, service)
    for path in sorted(reached.files):
        if not path.startswith("google/"):
            yield from files.edits(held, path)
    if "google.api.http" in source.index.extensions:
        yield from files.shared(held)
