"""Finds numbers of enums whose first name changed: of several names, JSON writes the first."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import EnumDescriptorProto

from codegen.schema.walk import join
from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject


def reordered(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each number with another first name.

    If the old name is gone, buf says so.
    """
    for name, enum in sides.new.enums.items():
        old = sides.old.enums.get(name)
        if old is None or not enum.options.allow_alias:
            continue
        first, kept = _first(enum), {each.name for each in enum.value}
        for number, before in _first(old).items():
            after = first.get(number, before)
            if before != after and before in kept:
                message = (
                    f"{number} of {name} is written in JSON as `{after}`, its first name, which"
                    f" used to be `{before}`."
                )
                subject = Subject(join(name, after), "value", number)
                yield found(sides, "ENUM_VALUE_SAME_JSON_NAME", subject, message)


def _first(enum: EnumDescriptorProto) -> dict[int, str]:
    """Returns the first name of each number."""
    return {each.number: each.name for each in reversed(enum.value)}
