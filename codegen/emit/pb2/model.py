"""Files of a schema as the template of `_pb2.py` wants them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.emit.modules import module
from codegen.schema.descriptors import pb2_path

_LENGTH_DELIMITED = 2
_FIXED_SIZES = {1: 8, 5: 4}
"""Bytes of a value by its wire type, for 64-bit and 32-bit values."""

_LONGEST = 64
"""Bytes that one line of a literal holds at most."""


@dataclass(frozen=True)
class File:
    """A file of the schema.

    Args:
        name: as in an import, `flyteidl/admin/agent.proto`.
        path: where its `_pb2` module stands, with forward slashes and without an ending.
        dependencies: the modules of the files that it imports.
        public_dependencies: those whose names it passes on.
        serialized: the FileDescriptorProto, as lines of Python's bytes literals.
    """

    name: str
    path: str
    dependencies: tuple[str, ...]
    public_dependencies: tuple[str, ...]
    serialized: tuple[str, ...]


def read(files: FileDescriptorSet, package: str) -> tuple[File, ...]:
    """The files of a schema.

    Args:
        files: descriptors without comments, a file after its imports.
        package: the Python package that the modules stand in.
    """
    return tuple(_file(file, package) for file in files.file)


def _file(file: FileDescriptorProto, package: str) -> File:
    content = file.SerializeToString(deterministic=True)
    return File(
        name=file.name,
        path=pb2_path(file.name).removesuffix(".py"),
        dependencies=tuple(module(name, package) for name in sorted(file.dependency)),
        public_dependencies=tuple(
            module(file.dependency[index], package) for index in file.public_dependency
        ),
        serialized=tuple(repr(part) for part in _parts(content, file.DESCRIPTOR)),
    )


def _parts(content: bytes, descriptor: Descriptor) -> Iterator[bytes]:
    """A serialized descriptor in parts, none of which splits a name: people search for names.

    A part ends where an element of a file does, a field or a value of an enum; long strings are
    cut.
    """
    at = 0
    while at < len(content):
        tag, inside = _varint(content, at)
        field = descriptor.fields_by_number.get(tag >> 3)  # None for a custom option
        kind = field.message_type if field else None
        if tag & 7 == _LENGTH_DELIMITED:
            length, inside = _varint(content, inside)
            stop = inside + length
        else:
            size = _FIXED_SIZES.get(tag & 7)
            stop = inside + size if size else _varint(content, inside)[1]
        if kind is not None and stop - at > _LONGEST:
            yield content[at:inside]
            yield from _parts(content[inside:stop], kind)
        else:
            yield from (content[i : min(i + _LONGEST, stop)] for i in range(at, stop, _LONGEST))
        at = stop


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """The number that begins at a place, and the place behind it."""
    number = shift = 0
    while True:
        byte, at = content[at], at + 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7
