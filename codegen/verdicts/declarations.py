"""Predicates for rules about messages, enums, values, oneofs and extensions, but not fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FeatureSet

from codegen.schema.features import features
from codegen.schema.walk import join
from codegen.verdicts.sides import Message, Predicate, Sides
from codegen.verdicts.subject import Subject

_MOST = {"message": 2**29 - 1, "enum": 2**31 - 1}
"""The range end that buf prints as `max`, by kind of element."""


def gone_from_file(sides: Sides, subject: Subject, message: Message) -> bool:
    """The old file declares the element, and the new file of the same name does not."""
    file = sides.old.file(subject.name)
    if file is None or file.name not in sides.new.files:
        return False
    inside = sides.old.within(subject.name)
    return message.quoted[0] == inside and not any(
        each.kind == subject.kind
        and sides.new.within(each.name) == inside
        and sides.new.file(each.name) is sides.new.files[file.name]
        for each in sides.new.by_short_name.get(inside.rpartition(".")[2], ())
    )


def _messages(differ: Callable[[DescriptorProto, DescriptorProto, Message], bool]) -> Predicate:
    def found(sides: Sides, subject: Subject, message: Message) -> bool:
        old, new = (side.messages.get(subject.name) for side in (sides.old, sides.new))
        return old is not None and new is not None and differ(old, new, message)

    return found


def _enums(
    differ: Callable[[EnumDescriptorProto, EnumDescriptorProto, Message], bool],
) -> Predicate:
    def found(sides: Sides, subject: Subject, message: Message) -> bool:
        old, new = (side.enums.get(subject.name) for side in (sides.old, sides.new))
        return old is not None and new is not None and differ(old, new, message)

    return found


def _feature(differ: Callable[[FeatureSet, FeatureSet], bool]) -> Predicate:
    """Both sides have the message or enum, and one of its features differs."""

    def found(sides: Sides, subject: Subject, _: Message) -> bool:
        if sides.old.file(subject.name) is None or sides.new.file(subject.name) is None:
            return False
        return differ(features(sides.old, subject.name), features(sides.new, subject.name))

    return found


def _no_json(old: FeatureSet, new: FeatureSet) -> bool:
    return old.json_format == FeatureSet.ALLOW != new.json_format


def _unreserved_in_message(old: DescriptorProto, new: DescriptorProto, message: Message) -> bool:
    before = [(each.start, each.end - 1) for each in old.reserved_range]
    after = [(each.start, each.end - 1) for each in new.reserved_range]
    names = set(old.reserved_name) - set(new.reserved_name)
    return _missing(before, after, names, message, "message")


def _unreserved_in_enum(
    old: EnumDescriptorProto, new: EnumDescriptorProto, message: Message
) -> bool:
    before = [(each.start, each.end) for each in old.reserved_range]
    after = [(each.start, each.end) for each in new.reserved_range]
    names = set(old.reserved_name) - set(new.reserved_name)
    return _missing(before, after, names, message, "enum")


def _fewer_extensions(old: DescriptorProto, new: DescriptorProto, message: Message) -> bool:
    before = [(each.start, each.end - 1) for each in old.extension_range]
    after = [(each.start, each.end - 1) for each in new.extension_range]
    return _missing(before, after, set(), message, "message")


def _without_accessor(old: DescriptorProto, new: DescriptorProto, _: Message) -> bool:
    return (
        new.options.no_standard_descriptor_accessor
        and not old.options.no_standard_descriptor_accessor
    )


def _missing(
    before: Iterable[tuple[int, int]],
    after: Iterable[tuple[int, int]],
    names: set[str],
    message: Message,
    kind: str,
) -> bool:
    """Returns whether the quoted name or range is among those that were removed."""
    quoted = message.quoted[0]
    if " range " not in message.text:
        return quoted in names
    held = sorted(after)
    return any(
        quoted == _range(*each, _MOST[kind]) and not _covered(*each, held) for each in before
    )


def _range(start: int, end: int, most: int) -> str:
    return f"[{start}]" if start == end else f"[{start},{'max' if end >= most else end}]"


def _covered(start: int, end: int, ranges: Iterable[tuple[int, int]]) -> bool:
    """Returns whether sorted ranges contain all numbers from `start` to `end`, inclusive."""
    for first, last in ranges:
        if first <= start <= last:
            start = last + 1
    return start > end


def _value_gone(unless: Callable[[set[str], int, EnumDescriptorProto], bool]) -> Predicate:
    def found(sides: Sides, subject: Subject, message: Message) -> bool:
        before, after = _value_names(sides, subject)
        enum = sides.new.enums.get(subject.owner)
        if not before or after or enum is None or unless(before, subject.number, enum):
            return False
        return "name" not in message.text.partition(" without ")[2] or (
            list(message.quoted[2:]) == sorted(before)
        )

    return found


def _value_renamed(sides: Sides, subject: Subject, message: Message) -> bool:
    before, after = _value_names(sides, subject)
    return (
        bool(after)
        and not before <= after
        and list(message.quoted[2:]) == [*sorted(before), *sorted(after)]
    )


def _value_names(sides: Sides, subject: Subject) -> tuple[set[str], set[str]]:
    """Returns the names of the subject's number, on the old and the new side."""
    old, new = (
        side.enums.get(subject.owner, EnumDescriptorProto()) for side in (sides.old, sides.new)
    )
    return (
        {each.name for each in old.value if each.number == subject.number},
        {each.name for each in new.value if each.number == subject.number},
    )


def _oneof_gone(sides: Sides, subject: Subject, _: Message) -> bool:
    message = sides.old.messages.get(subject.owner)
    if message is None or subject.owner not in sides.new.messages:
        return False
    synthetic = any(
        field.proto3_optional
        and join(subject.owner, message.oneof_decl[field.oneof_index].name) == subject.name
        for field in message.field
    )
    return (
        subject.name in sides.old.oneofs and subject.name not in sides.new.oneofs and not synthetic
    )


MESSAGES: dict[str, Predicate] = {
    "EXTENSION_MESSAGE_NO_DELETE": _messages(_fewer_extensions),
    "MESSAGE_NO_DELETE": gone_from_file,
    "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR": _messages(_without_accessor),
    "MESSAGE_SAME_JSON_FORMAT": _feature(_no_json),
    "RESERVED_MESSAGE_NO_DELETE": _messages(_unreserved_in_message),
}
ONEOFS: dict[str, Predicate] = {"ONEOF_NO_DELETE": _oneof_gone}
EXTENSIONS: dict[str, Predicate] = {"EXTENSION_NO_DELETE": gone_from_file}
ENUMS: dict[str, Predicate] = {
    "ENUM_NO_DELETE": gone_from_file,
    "ENUM_SAME_JSON_FORMAT": _feature(_no_json),
    "ENUM_SAME_TYPE": _feature(lambda old, new: old.enum_type != new.enum_type),
    "RESERVED_ENUM_NO_DELETE": _enums(_unreserved_in_enum),
}
VALUES: dict[str, Predicate] = {
    "ENUM_VALUE_NO_DELETE": _value_gone(lambda names, number, enum: False),
    "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED": _value_gone(
        lambda names, number, enum: names <= set(enum.reserved_name)
    ),
    "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED": _value_gone(
        lambda names, number, enum: any(
            each.start <= number <= each.end for each in enum.reserved_range
        )
    ),
    "ENUM_VALUE_SAME_NAME": _value_renamed,
}
