"""Walks the elements of a file: their names, paths, comments and lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FileDescriptorProto,
    SourceCodeInfo,
)

Path = tuple[int, ...]


@dataclass(frozen=True)
class Element:
    """An element of a file.

    Args:
        kind: `message`, `field`, `oneof`, `enum`, `value`, `service`, `method` or `extension`.
        name: the full name; an enum's value is qualified by its enum.
        symbol: the full name in protobuf's scoping, where an enum's values are its siblings.
        path: the path to it, as in `SourceCodeInfo.Location.path`.
    """

    kind: str
    name: str
    symbol: str
    path: Path


def join(scope: str, name: str) -> str:
    """Returns the full name of `name` in `scope`, which is empty outside any package."""
    return f"{scope}.{name}" if scope else name


def walk(file: FileDescriptorProto) -> Iterator[Element]:
    """Yields every element of a file, parents before children."""
    package = file.package
    for index, message in enumerate(file.message_type):
        yield from _in_message(message, package, (4, index))
    for index, enum in enumerate(file.enum_type):
        yield from _in_enum(enum, package, (5, index))
    for index, service in enumerate(file.service):
        name = join(package, service.name)
        yield Element("service", name, name, (6, index))
        for place, method in enumerate(service.method):
            inside = join(name, method.name)
            yield Element("method", inside, inside, (6, index, 2, place))
    for index, extension in enumerate(file.extension):
        name = join(package, extension.name)
        yield Element("extension", name, name, (7, index))


def _in_message(message: DescriptorProto, scope: str, at: Path) -> Iterator[Element]:
    name = join(scope, message.name)
    yield Element("message", name, name, at)
    for kind, number, members in (
        ("field", 2, [field.name for field in message.field]),
        ("extension", 6, [extension.name for extension in message.extension]),
        ("oneof", 8, [oneof.name for oneof in message.oneof_decl]),
    ):
        for index, member in enumerate(members):
            inside = join(name, member)
            yield Element(kind, inside, inside, (*at, number, index))
    for index, nested in enumerate(message.nested_type):
        yield from _in_message(nested, name, (*at, 3, index))
    for index, enum in enumerate(message.enum_type):
        yield from _in_enum(enum, name, (*at, 4, index))


def _in_enum(enum: EnumDescriptorProto, scope: str, at: Path) -> Iterator[Element]:
    name = join(scope, enum.name)
    yield Element("enum", name, name, at)
    for index, value in enumerate(enum.value):
        yield Element("value", join(name, value.name), join(scope, value.name), (*at, 2, index))


def documentation(file: FileDescriptorProto) -> dict[str, str]:
    """Returns the leading and trailing comments of elements, by full name."""
    placed = _locations(file)
    texts = {
        element.name: _text(f"{place.leading_comments}\n{place.trailing_comments}")
        for element in walk(file)
        if (place := placed.get(element.path)) is not None
    }
    return {name: text for name, text in texts.items() if text}


def places(file: FileDescriptorProto) -> dict[str, tuple[int, int]]:
    """Returns where each element that has a position begins, by full name: line and column."""
    placed = _locations(file)
    return {
        element.name: (place.span[0] + 1, place.span[1] + 1)
        for element in walk(file)
        if (place := placed.get(element.path)) is not None
    }


def lines(file: FileDescriptorProto) -> dict[str, int]:
    """Returns the first line, from 1, of every element that has a position, by full name."""
    return {name: line for name, (line, _) in places(file).items()}


def _locations(file: FileDescriptorProto) -> dict[Path, SourceCodeInfo.Location]:
    return {tuple(place.path): place for place in file.source_code_info.location}


def _text(comment: str) -> str:
    return "\n".join(line.removeprefix(" ").rstrip() for line in comment.strip("\n").split("\n"))
