"""Predicates for rules about fields and extensions."""

from __future__ import annotations

import math
from collections.abc import Callable
from ctypes import c_float

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FeatureSet,
    FieldDescriptorProto,
    FieldOptions,
)

from codegen.schema.features import features
from codegen.verdicts.sides import Field, Message, Predicate, Sides
from codegen.verdicts.subject import Subject

Change = tuple[str, str]
"""The old and the new version of what differs, as buf quotes them."""

_F = FieldDescriptorProto
WIRE_JSON = {
    **{kind: name for name, kind in _F.Type.items()},
    **dict.fromkeys((_F.TYPE_INT32, _F.TYPE_UINT32), "32"),
    **dict.fromkeys((_F.TYPE_INT64, _F.TYPE_UINT64), "64"),
    **dict.fromkeys((_F.TYPE_FIXED32, _F.TYPE_SFIXED32), "fixed 32"),
    **dict.fromkeys((_F.TYPE_FIXED64, _F.TYPE_SFIXED64), "fixed 64"),
}
"""Types with equal names are compatible on the wire and in JSON."""

_NAMED = (_F.TYPE_ENUM, _F.TYPE_GROUP, _F.TYPE_MESSAGE)
_TEXT = (_F.TYPE_STRING, _F.TYPE_BYTES)
_INT64 = (_F.TYPE_INT64, _F.TYPE_SINT64, _F.TYPE_UINT64, _F.TYPE_FIXED64)
"""Types that buf considers 64 bits wide."""


def _changed(change: Callable[[Field, Field], Change | None]) -> Predicate:
    """Matches if both sides have the field and buf's message quotes the difference."""

    def found(sides: Sides, subject: Subject, message: Message) -> bool:
        old, new = sides.fields(subject)
        differs = old and new and change(old, new)
        return bool(differs) and message.change in (None, differs)

    return found


def _differs(differ: Callable[[Field, Field], bool]) -> Predicate:
    """Matches if both sides have the field, and they differ."""

    def found(sides: Sides, subject: Subject, _: Message) -> bool:
        old, new = sides.fields(subject)
        return old is not None and new is not None and differ(old, new)

    return found


def _field_gone(unless: Callable[[FieldDescriptorProto, DescriptorProto], bool]) -> Predicate:
    """Matches if both sides have the message, but only the old one has the field."""

    def found(sides: Sides, subject: Subject, _: Message) -> bool:
        old, new = sides.fields(subject)
        message = sides.new.messages.get(subject.owner)
        return (
            old is not None
            and new is None
            and message is not None
            and not unless(old.descriptor, message)
        )

    return found


def _pair_if_different(value: Callable[[Field], str]) -> Callable[[Field, Field], Change | None]:
    def change(old: Field, new: Field) -> Change | None:
        return (value(old), value(new)) if value(old) != value(new) else None

    return change


def _oneof_differs(old: Field, new: Field) -> bool:
    return old.descriptor.extendee == "" and _oneof(old) != _oneof(new)


def _json_name(old: Field, new: Field) -> Change | None:
    if old.descriptor.extendee:
        return None
    return _pair_if_different(lambda each: each.descriptor.json_name)(old, new)


def _name(field: Field) -> str:
    return field.name if field.descriptor.extendee else field.descriptor.name


def _cpp_string(old: Field, new: Field) -> bool:
    if old.descriptor.type not in _TEXT or new.descriptor.type not in _TEXT:
        return False
    before, after = old.descriptor.options.ctype, new.descriptor.options.ctype
    eased = before == FieldOptions.STRING_PIECE and after == FieldOptions.STRING
    return before != after and not eased


def _utf8(old: Field, new: Field) -> bool:
    return _both_strings(old, new) and (
        features(old.index, old.name).utf8_validation
        != features(new.index, new.name).utf8_validation
    )


def _java_utf8(old: Field, new: Field) -> bool:
    def validation(field: Field) -> int:
        if field.file.options.java_string_check_utf8:
            return FeatureSet.VERIFY
        return features(field.index, field.name).utf8_validation

    return _both_strings(old, new) and validation(old) != validation(new)


def _both_strings(old: Field, new: Field) -> bool:
    return old.descriptor.type == new.descriptor.type == _F.TYPE_STRING


def _jstype(old: Field, new: Field) -> bool:
    return (
        old.type in _INT64
        and new.type in _INT64
        and old.descriptor.options.jstype != new.descriptor.options.jstype
    )


def _required(sides: Sides, subject: Subject, message: Message) -> bool:
    """Matches if a message that both sides have gains or loses a required field."""
    if not all(subject.owner in side.messages for side in (sides.old, sides.new)):
        return False
    old, new = (
        each is not None and each.descriptor.label == _F.LABEL_REQUIRED
        for each in sides.fields(subject)
    )
    return (new and not old) if " added." in message.text else (old and not new)


def _oneof(field: Field) -> str | None:
    """Returns the name of the field's oneof, ignoring the synthetic one of an `optional`."""
    if not field.descriptor.HasField("oneof_index") or field.descriptor.proto3_optional:
        return None
    message = field.index.messages[field.name.rpartition(".")[0]]
    return message.oneof_decl[field.descriptor.oneof_index].name


def _type(old: Field, new: Field) -> Change | None:
    """Returns both types if they differ."""
    if old.type != new.type:
        return _type_name(old), _type_name(new)
    if new.type in _NAMED and old.type_name != new.type_name:
        return old.type_name, new.type_name
    return None


def _wire_json_type(old: Field, new: Field) -> Change | None:
    """Returns both types if they are incompatible on the wire or in JSON."""
    if WIRE_JSON.get(old.type) != WIRE_JSON.get(new.type):
        return _type_name(old), _type_name(new)
    if new.type not in _NAMED or old.type_name == new.type_name:
        return None
    if new.type == _F.TYPE_ENUM and _extends(old, new):
        return None
    return old.type_name, new.type_name


def _wire_json_cardinality(old: Field, new: Field) -> Change | None:
    """Returns both cardinalities if they are incompatible on the wire or in JSON."""
    before, after = old.cardinality, new.cardinality
    same = before == after or (before.startswith("optional") and after.startswith("optional"))
    return None if same else (before, after)


def _default_differs(old: Field, new: Field) -> bool:
    """Returns whether the defaults differ. Numbers compare by value, regardless of type."""
    if not _can_have_default(old) or not _can_have_default(new):
        return False
    before, after = _default(old), _default(new)
    if not before and not after:
        return False
    if isinstance(before, str) or isinstance(after, str):
        return before != after
    if math.isnan(before) or math.isnan(after):
        return not (math.isnan(before) and math.isnan(after))
    if {old.type, new.type} == {_F.TYPE_FLOAT, _F.TYPE_DOUBLE}:
        return c_float(before).value != c_float(after).value
    return before != after


def _type_name(field: Field) -> str:
    if field.type == _F.TYPE_GROUP and field.file.syntax not in ("", "proto2"):
        return "message (delimited encoding)"
    return _F.Type.Name(field.type).removeprefix("TYPE_").lower()


def _extends(old: Field, new: Field) -> bool:
    """Returns whether the new enum has the same short name and every value of the old one."""
    before, after = _enum(old), _enum(new)
    values = {(each.name, each.number) for each in after.value}
    return before.name == after.name and {(v.name, v.number) for v in before.value} <= values


def _enum(field: Field) -> EnumDescriptorProto:
    return field.index.enums.get(field.type_name, EnumDescriptorProto())


def _can_have_default(field: Field) -> bool:
    return field.descriptor.label != _F.LABEL_REPEATED and field.type not in (
        _F.TYPE_MESSAGE,
        _F.TYPE_GROUP,
    )


def _default(field: Field) -> str | float:
    text = field.descriptor.default_value
    match field.type:
        case _F.TYPE_STRING | _F.TYPE_BYTES:
            return text
        case _F.TYPE_BOOL:
            return text == "true"
        case _F.TYPE_FLOAT | _F.TYPE_DOUBLE:
            return float(text or 0)
        case _F.TYPE_ENUM:
            values = _enum(field).value
            return next((v.number for v in values if v.name == text or not text), 0)
    return int(text or 0)


RULES: dict[str, Predicate] = {
    "FIELD_NO_DELETE": _field_gone(lambda field, message: False),
    "FIELD_NO_DELETE_UNLESS_NAME_RESERVED": _field_gone(
        lambda field, message: field.name in message.reserved_name
    ),
    "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED": _field_gone(
        lambda field, message: any(
            each.start <= field.number < each.end for each in message.reserved_range
        )
    ),
    "FIELD_SAME_CARDINALITY": _changed(_pair_if_different(lambda each: each.cardinality)),
    "FIELD_SAME_CPP_STRING_TYPE": _differs(_cpp_string),
    "FIELD_SAME_DEFAULT": _differs(_default_differs),
    "FIELD_SAME_JAVA_UTF8_VALIDATION": _differs(_java_utf8),
    "FIELD_SAME_JSON_NAME": _changed(_json_name),
    "FIELD_SAME_JSTYPE": _differs(_jstype),
    "FIELD_SAME_NAME": _changed(_pair_if_different(_name)),
    "FIELD_SAME_ONEOF": _differs(_oneof_differs),
    "FIELD_SAME_TYPE": _changed(_type),
    "FIELD_SAME_UTF8_VALIDATION": _differs(_utf8),
    "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY": _changed(_wire_json_cardinality),
    "FIELD_WIRE_JSON_COMPATIBLE_TYPE": _changed(_wire_json_type),
    "MESSAGE_SAME_REQUIRED_FIELDS": _required,
}
"""Rules whose subject is a field."""
