"""Model of the `_pb2.py` template."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.emit.modules import module
from codegen.schema.descriptors import pb2_path

_LENGTH_DELIMITED = 2
_FIXED_SIZES = {1: 8, 5: 4}
"""Size in bytes of fixed-size values, by wire type (I64 and I32)."""

_LONGEST = 64
"""Maximum number of bytes in one line of a literal."""


@dataclass(frozen=True)
class File:
    """A file of the schema.

    Args:
        name: the import path, `flyteidl/admin/agent.proto`.
        path: the path of its `_pb2` module, with forward slashes and without the suffix.
        dependencies: the modules of the files that it imports.
        public_dependencies: the modules of the files that it imports publicly.
        serialized: the serialized FileDescriptorProto, as Python bytes literals, one per line.
    """

    name: str
    path: str
    dependencies: tuple[str, ...]
    public_dependencies: tuple[str, ...]
    serialized: tuple[str, ...]


def read(files: FileDescriptorSet, package: str) -> tuple[File, ...]:
    """Returns the files of a schema.

    Args:
        files: descriptors without comments, each file after its imports.
        package: the Python package that contains the modules.
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
    """Splits a serialized descriptor without splitting names, so that grep finds them.

    A part ends at the end of a field of a descriptor. Longer strings are split.
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
    """Decodes a varint. Returns its value, and the position after it."""
    number = shift = 0
    while True:
        byte, at = content[at], at + 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7
