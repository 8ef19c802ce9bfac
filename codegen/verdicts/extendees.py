"""Finds extension fields that moved to another number, or that extend another message."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject


def moved(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each extension field that is found elsewhere than before."""
    for name, old in sides.old.extensions.items():
        new = sides.new.extensions.get(name)
        if new is not None and _place(old) != _place(new):
            message = f"Extension {name} moved from {_place(old)} to {_place(new)}."
            subject = Subject(name, "extension", old.number)
            yield found(sides, "EXTENSION_SAME_NUMBER", subject, message)


def _place(extension: FieldDescriptorProto) -> str:
    return f"{extension.number} of {extension.extendee.removeprefix('.')}"
