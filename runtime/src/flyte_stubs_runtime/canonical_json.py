"""protobuf's canonical JSON, without its silent changes.

`google.protobuf.json_format` rounds some numbers, drops characters that are not base64, takes a
list for an empty message, and writes a value that is missing as null. What would be changed is
refused before it parses, and what is missing before it is written.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Any, Final

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from flyte_stubs_runtime.custom_info.codec import decode, encode
from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import EXACT
from flyte_stubs_runtime.custom_info.violations import CODES, Violation

_STRUCT: Final = "google.protobuf.Struct"
_OTHER_FORMS: Final = {
    "BoolValue": bool,
    "BytesValue": str,
    "Duration": str,
    "FieldMask": str,
    "StringValue": str,
    "Timestamp": str,
}


def parsed(fields: Mapping[str, object], cls: type[Message], name: str) -> Message:
    """Parses canonical JSON.

    Args:
        fields: The object.
        cls: The message's class.
        name: The wrapper's name, for errors.

    Raises:
        ValueError: The object is not such a message, or parsing it would change a value.
    """
    from google.protobuf import json_format

    descriptor: Any = cls.DESCRIPTOR
    _check_message(fields, descriptor, name)
    try:
        return json_format.ParseDict(dict(fields), cls(), descriptor_pool=descriptor.file.pool)
    except (json_format.ParseError, OverflowError) as error:
        raise ValueError(f"{name}: {error}") from None


def printed(message: Message, name: str) -> dict[str, Any]:
    """Prints a message as canonical JSON.

    Args:
        message: The message.
        name: The wrapper's name, for errors.

    Raises:
        ValueError: JSON does not have a value of the message.
    """
    from google.protobuf import json_format

    descriptor: Any = message.DESCRIPTOR
    try:
        fields: dict[str, Any] = json_format.MessageToDict(
            message, descriptor_pool=descriptor.file.pool
        )
    except json_format.SerializeToJsonError as error:
        raise ValueError(f"{name}: {error}") from None
    _refuse_missing(message)
    return fields


def _check_message(fields: Mapping[str, object], descriptor: Any, where: str) -> None:
    """Refuses what the parser would change, in an object that stands for a message."""
    for field in descriptor.fields:
        for name in {field.name, field.json_name}:
            value = fields.get(name)
            if value is not None:
                _check_field(value, field, f"{where}.{field.name}")


def _check_field(value: object, field: Any, where: str) -> None:
    kind = field.message_type
    if kind is not None and kind.GetOptions().map_entry:
        if not isinstance(value, Mapping):
            raise ValueError(f"{where}: takes an object, not {type(value).__name__}")
        for key, each in value.items():
            _check_value(each, kind.fields_by_name["value"], f"{where}[{key!r}]")
    elif isinstance(value, (list, tuple)) and _is_repeated(field):
        for index, each in enumerate(value):
            _check_value(each, field, f"{where}[{index}]")
    else:
        _check_value(value, field, where)


def _check_value(value: object, field: Any, where: str) -> None:
    if field.enum_type is not None:
        _check_enum(value, where)
    elif field.type == FieldDescriptor.TYPE_BYTES:
        _check_base64(value, where)
    elif field.cpp_type in (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT):
        if isinstance(value, int) and abs(value) > EXACT and not _is_exact(value):
            raise ValueError(f"{where}: a double cannot represent {value} exactly")
    elif field.message_type is not None and value is not None:
        _check_submessage(value, field.message_type, where)


def _check_submessage(value: object, descriptor: Any, where: str) -> None:
    package, _, name = descriptor.full_name.rpartition(".")
    if descriptor.full_name == _STRUCT:
        if not isinstance(value, Mapping):
            raise ValueError(f"{where}: takes an object, not {type(value).__name__}")
        try:
            encode(value)
        except CustomInfoError as error:
            raise error.within(where) from None
    elif package == "google.protobuf" and name in _OTHER_FORMS:
        if not isinstance(value, _OTHER_FORMS[name]):
            wanted = _OTHER_FORMS[name].__name__
            raise ValueError(f"{where}: takes {wanted}, not {type(value).__name__}")
    elif isinstance(value, Mapping):
        _check_message(value, descriptor, where)
    else:
        raise ValueError(f"{where}: takes an object, not {type(value).__name__}")


def _is_repeated(field: Any) -> bool:
    try:
        return bool(field.is_repeated)
    except AttributeError:  # before protobuf 6.31
        return bool(field.label == FieldDescriptor.LABEL_REPEATED)


def _is_exact(number: int) -> bool:
    try:
        return float(number) == number
    except OverflowError:
        return False


def _check_base64(value: object, where: str) -> None:
    """Refuses text that is not base64, in either of its alphabets, with or without padding."""
    if not isinstance(value, str):
        raise ValueError(f"{where}: takes base64 as a string, not {type(value).__name__}")
    text = value.translate({ord("-"): "+", ord("_"): "/"}).rstrip("=")
    try:
        base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(f"{where}: {value[:60]!r} is not base64: {error}") from None


def _check_enum(value: object, where: str) -> None:
    """Refuses numbers that are not of 32 bits. protobuf checks names."""
    if isinstance(value, (bool, float)):
        raise ValueError(f"{where}: {value!r} is neither the name of a value nor its number")
    try:
        number = int(value) if isinstance(value, (int, str)) else 0
    except ValueError:
        return
    if not -(2**31) <= number < 2**31:
        raise ValueError(f"{where}: {value!r} does not fit into 32 bits")


def _refuse_missing(message: Any) -> None:
    """Refuses values that JSON does not have, such as a `google.protobuf.Value` without a kind.

    protobuf would write it as null, but it is not null: FlyteAdmin fails on it.

    Args:
        message: A message of any type.

    Raises:
        CustomInfoError: A `google.protobuf.Struct` or `Value` in it holds such a value.
    """
    name = message.DESCRIPTOR.full_name
    if name == _STRUCT:
        decode(message.SerializeToString())
        return
    if name == "google.protobuf.Value" and message.WhichOneof("kind") is None:
        raise CustomInfoError([Violation("", "value-missing", CODES["value-missing"])])
    for each in _submessages(message):
        _refuse_missing(each)


def _submessages(message: Any) -> Iterator[Any]:
    for field, value in message.ListFields():
        if isinstance(value, Message):
            yield value
        elif isinstance(value, Mapping):
            yield from (each for each in value.values() if isinstance(each, Message))
        elif field.message_type is not None:
            yield from value
