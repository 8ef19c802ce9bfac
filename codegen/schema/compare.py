"""Compares descriptors, and lists their differences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)
from google.protobuf.message import Message

from codegen.schema.printer import json_name


def canonical(files: FileDescriptorSet) -> FileDescriptorSet:
    """Returns a copy without the meaningless differences between compilers.

    Comments and positions are removed, implicit JSON names are filled in, and files and imports
    are sorted by name (`buf format` sorts imports).
    """
    copy = type(files)()
    for file in sorted(files.file, key=lambda file: file.name):
        copy.file.append(_canonical_file(file))
    return copy


def name_in_json(files: FileDescriptorSet) -> FileDescriptorSet:
    """Returns a copy with the implicit JSON names filled in."""
    copy = type(files)()
    copy.CopyFrom(files)
    for file in copy.file:
        _name_in_json(file.extension)
        for message in file.message_type:
            _canonical_message(message)
    return copy


def _canonical_file(file: FileDescriptorProto) -> FileDescriptorProto:
    copy = type(file)()
    copy.CopyFrom(file)
    copy.ClearField("source_code_info")
    public = {file.dependency[index] for index in file.public_dependency}
    copy.dependency[:] = sorted(file.dependency)
    copy.public_dependency[:] = [
        index for index, name in enumerate(copy.dependency) if name in public
    ]
    _name_in_json(copy.extension)
    for message in copy.message_type:
        _canonical_message(message)
    return copy


def _canonical_message(message: DescriptorProto) -> None:
    _name_in_json(message.field)
    _name_in_json(message.extension)
    for nested in message.nested_type:
        _canonical_message(nested)


def _name_in_json(fields: Sequence[FieldDescriptorProto]) -> None:
    for field in fields:
        if not field.json_name:
            field.json_name = json_name(field.name)


def differences(left: Message, right: Message, at: str = "") -> Iterator[str]:
    """Yields a line for each difference between two messages of one class.

    List elements with a name are matched by name; other lists are compared as a whole.
    """
    if left == right:
        return
    found = list(_by_field(left, right, at))
    yield from found or [f"{at}: {_short(left)} became {_short(right)}"]


def _by_field(left: Message, right: Message, at: str) -> Iterator[str]:
    for field in left.DESCRIPTOR.fields:
        before, after = (_value(side, field.name, field.has_presence) for side in (left, right))
        place = f"{at}.{field.name}" if at else field.name
        if before == after:
            continue
        if field.is_repeated and field.message_type and "name" in field.message_type.fields_by_name:
            yield from _by_name(list(before), list(after), place)
        elif isinstance(before, Message) and isinstance(after, Message):
            yield from differences(before, after, place)
        else:
            yield f"{place}: {_short(before)} became {_short(after)}"


def _value(message: Message, field: str, has_presence: bool) -> Any:
    """Returns the value of a field, or None if it has presence and is absent."""
    if has_presence and not message.HasField(field):
        return None
    return getattr(message, field)


def _by_name(left: Sequence[Message], right: Sequence[Message], at: str) -> Iterator[str]:
    before, after = _named(left), _named(right)
    for name in [*before, *(name for name in after if name not in before)]:
        if name not in after:
            yield f"{at}[{name}]: removed"
        elif name not in before:
            yield f"{at}[{name}]: added"
        else:
            yield from differences(before[name], after[name], f"{at}[{name}]")
    if [name for name in before if name in after] != [name for name in after if name in before]:
        yield f"{at}: another order"


def _named(elements: Sequence[Message]) -> dict[str, Message]:
    return {str(cast(Any, element).name): element for element in elements}


def _short(value: object) -> str:
    text = "nothing" if value is None else " ".join(str(value).split())
    return text if len(text) <= 120 else text[:119] + "…"
