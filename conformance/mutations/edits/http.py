"""Reads and writes the option `(google.api.http)` of a method, as an unknown field."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor_pb2 import FileDescriptorProto, MethodOptions
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.unknown_fields import UnknownFieldSet

FILE = "google/api/http.proto"
NUMBER = 72295728
_LENGTH_DELIMITED = 2


def read(file: FileDescriptorProto, options: MethodOptions) -> Any:
    """Returns a method's HttpRule, empty if it has none; `file` is the one that declares it."""
    pool = DescriptorPool()
    pool.Add(file)
    rule = GetMessageClass(pool.FindMessageTypeByName("google.api.HttpRule"))()
    unknown = UnknownFieldSet(options)
    for place in range(len(unknown)):
        if unknown[place].field_number == NUMBER:
            rule.MergeFromString(unknown[place].data)
    return rule


def write(options: MethodOptions, rule: Any, number: int = NUMBER) -> None:
    """Replaces a method's HttpRule; None removes it."""
    options.DiscardUnknownFields()
    if rule is not None:
        content = rule.SerializeToString()
        head = _varint(number << 3 | _LENGTH_DELIMITED) + _varint(len(content))
        options.MergeFromString(head + content)


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*found, value])
