"""Finds public imports that were removed, with which other files reach what they import."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import FileDescriptorProto

from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject


def removed(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each public import that is gone, or no longer public."""
    for name, old in sides.old.files.items():
        new = sides.new.files.get(name)
        if new is not None:
            for gone in sorted(_public(old) - _public(new)):
                message = f"{name} no longer imports {gone} publicly."
                subject = Subject(name, "file")
                yield found(sides, "FILE_SAME_PUBLIC_IMPORTS", subject, message)


def _public(file: FileDescriptorProto) -> set[str]:
    return {file.dependency[place] for place in file.public_dependency}
