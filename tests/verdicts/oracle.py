"""What differs between two schemas, rule by rule, as protobuf's own descriptors tell it.

Nothing here knows what buf says, or how the resolver works: every element of one pool is held
against the element of that name, or that number, in the other one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from google.protobuf.descriptor import (
    Descriptor,
    EnumDescriptor,
    FieldDescriptor,
    FileDescriptor,
    MethodDescriptor,
    OneofDescriptor,
    ServiceDescriptor,
)
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)
from google.protobuf.descriptor_pool import DescriptorPool

Found = tuple[str, str, str, int]
"""A rule, and the kind, name and number of an element."""

Ranges = list[tuple[int, int]]
"""First and last numbers."""

_F = FieldDescriptor
_READ_EACH_OTHER = [
    {_F.TYPE_INT32, _F.TYPE_UINT32},
    {_F.TYPE_INT64, _F.TYPE_UINT64},
    {_F.TYPE_FIXED32, _F.TYPE_SFIXED32},
    {_F.TYPE_FIXED64, _F.TYPE_SFIXED64},
]
_OPTIONS = (
    *("cc_enable_arenas", "cc_generic_services", "csharp_namespace", "go_package"),
    *("java_generic_services", "java_multiple_files", "java_outer_classname", "java_package"),
    *("objc_class_prefix", "optimize_for", "php_class_prefix", "php_metadata_namespace"),
    *("php_namespace", "py_generic_services", "ruby_package", "swift_prefix"),
)


class Pools:
    """A pool of its own, and what is in it."""

    def __init__(self, files: FileDescriptorSet) -> None:
        self.pool = DescriptorPool()
        by_name = {file.name: file for file in files.file}
        added: set[str] = set()

        def add(name: str) -> None:
            if name not in added and name in by_name:
                added.add(name)
                for dependency in by_name[name].dependency:
                    add(dependency)
                file = FileDescriptorProto()
                file.CopyFrom(by_name[name])
                file.ClearField("source_code_info")
                self.pool.Add(file)

        for name in by_name:
            add(name)
        self.files = {name: self.pool.FindFileByName(name) for name in by_name}
        self.messages = {
            message.full_name: message
            for file in self.files.values()
            for message in _within(file.message_types_by_name.values())
        }
        self.enums = {
            enum.full_name: enum
            for enum in [
                *(each for file in self.files.values() for each in _top(file)),
                *(each for message in self.messages.values() for each in message.enum_types),
            ]
        }
        self.services = {
            service.full_name: service
            for file in self.files.values()
            for service in file.services_by_name.values()
        }

    def message(self, name: str) -> Descriptor | None:
        try:
            return self.pool.FindMessageTypeByName(name)
        except KeyError:
            return None

    def enum(self, name: str) -> EnumDescriptor | None:
        try:
            return self.pool.FindEnumTypeByName(name)
        except KeyError:
            return None

    def service(self, name: str) -> ServiceDescriptor | None:
        try:
            return self.pool.FindServiceByName(name)
        except KeyError:
            return None


def differences(old: Pools, new: Pools) -> set[Found]:
    """Everything that rules of FILE and WIRE_JSON have something to say to."""
    found: set[Found] = set()
    for name, file in old.files.items():
        found |= {(rule, "file", name, 0) for rule in _file(file, new.files.get(name))}
        if name in new.files:
            found |= set(_gone_from_file(file, new.files[name], old))
    for name, message in old.messages.items():
        other = new.message(name)
        if other is not None:
            found |= set(_message(message, other))
    for name, enum in old.enums.items():
        same = new.enum(name)
        if same is not None:
            found |= set(_enum(enum, same))
    for name, service in old.services.items():
        its = new.service(name)
        if its is not None:
            found |= set(_service(service, its))
    return found


def _within(messages: Iterable[Descriptor]) -> Iterator[Descriptor]:
    for message in messages:
        yield message
        yield from _within(message.nested_types)


def _top(file: FileDescriptor) -> list[EnumDescriptor]:
    return list(file.enum_types_by_name.values())


def _file(old: FileDescriptor, new: FileDescriptor | None) -> Iterator[str]:
    if new is None:
        yield "FILE_NO_DELETE"
        return
    if old.package != new.package:
        yield "FILE_SAME_PACKAGE"
    before, after = _proto(old), _proto(new)
    if (before.syntax or "proto2") != (after.syntax or "proto2"):
        yield "FILE_SAME_SYNTAX"
    for option in _OPTIONS:
        if getattr(old.GetOptions(), option) != getattr(new.GetOptions(), option):
            yield f"FILE_SAME_{option.upper()}"


def _proto(file: FileDescriptor) -> FileDescriptorProto:
    return FileDescriptorProto.FromString(file.serialized_pb)


def _gone_from_file(old: FileDescriptor, new: FileDescriptor, pools: Pools) -> Iterator[Found]:
    """By name within the package, because a file may have been given another one."""

    def names(file: FileDescriptor) -> dict[tuple[str, str], str]:
        messages = list(_within(file.message_types_by_name.values()))
        enums = [*_top(file), *(enum for message in messages for enum in message.enum_types)]
        declared = [
            *(("message", each.full_name) for each in messages),
            *(("enum", each.full_name) for each in enums),
            *(("service", each.full_name) for each in file.services_by_name.values()),
        ]
        return {(kind, name.removeprefix(f"{file.package}.")): name for kind, name in declared}

    kept = names(new)
    for (kind, inside), name in names(old).items():
        if (kind, inside) not in kept:
            yield f"{kind.upper()}_NO_DELETE", kind, name, 0


def _message(old: Descriptor, new: Descriptor) -> Iterator[Found]:
    before, after = DescriptorProto(), DescriptorProto()
    old.CopyToProto(before)
    new.CopyToProto(after)
    name = old.full_name
    was = [(each.start, each.end - 1) for each in before.reserved_range]
    reserved = [(each.start, each.end - 1) for each in after.reserved_range]
    for field in old.fields:
        other = new.fields_by_number.get(field.number)
        element = ("field", field.full_name, field.number)
        if other is not None:
            for rule in _field(field, other):
                yield rule, *element
            continue
        yield "FIELD_NO_DELETE", *element
        if field.name not in after.reserved_name:
            yield "FIELD_NO_DELETE_UNLESS_NAME_RESERVED", *element
        if not _inside(field.number, reserved):
            yield "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", *element
    for oneof in old.oneofs:
        if not _synthetic(oneof) and oneof.name not in new.oneofs_by_name:
            yield "ONEOF_NO_DELETE", "oneof", f"{name}.{oneof.name}", 0
    if _fewer(was, reserved) or set(before.reserved_name) - set(after.reserved_name):
        yield "RESERVED_MESSAGE_NO_DELETE", "message", name, 0


def _inside(number: int, ranges: Ranges) -> bool:
    return any(start <= number <= end for start, end in ranges)


def _fewer(old: Ranges, new: Ranges) -> bool:
    """Is a number in the old ranges and not in the new? One at the edge of a range is, then."""
    edges = {n + by for each in (*old, *new) for n in each for by in (-1, 0, 1)}
    return any(_inside(n, old) and not _inside(n, new) for n in edges)


def _synthetic(oneof: OneofDescriptor) -> bool:
    """Made by the compiler for a field with the word `optional`."""
    message = DescriptorProto()
    oneof.containing_type.CopyToProto(message)
    return any(
        field.proto3_optional and message.oneof_decl[field.oneof_index].name == oneof.name
        for field in message.field
    )


def _field(old: FieldDescriptor, new: FieldDescriptor) -> Iterator[str]:
    if old.name != new.name:
        yield "FIELD_SAME_NAME"
    if old.json_name != new.json_name:
        yield "FIELD_SAME_JSON_NAME"
    if _in_oneof(old) != _in_oneof(new):
        yield "FIELD_SAME_ONEOF"
    typed = old.type == new.type
    if not typed or _type_name(old) != _type_name(new):
        yield "FIELD_SAME_TYPE"
    if typed or any({old.type, new.type} <= each for each in _READ_EACH_OTHER):
        if old.enum_type and new.enum_type:
            alike = old.enum_type.full_name == new.enum_type.full_name or (
                old.enum_type.name == new.enum_type.name
                and _values(old.enum_type) <= _values(new.enum_type)
            )
        else:
            alike = _type_name(old) == _type_name(new)
        if not alike:
            yield "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
    else:
        yield "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
    if not (_is_entry(old.containing_type) and _is_entry(new.containing_type)):
        before, after = _cardinality(old), _cardinality(new)
        if before != after:
            yield "FIELD_SAME_CARDINALITY"
        if before.list != after.list or before.required != after.required:
            yield "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"


def _in_oneof(field: FieldDescriptor) -> str | None:
    oneof = field.containing_oneof
    return None if oneof is None or _synthetic(oneof) else oneof.name


def _type_name(field: FieldDescriptor) -> str:
    held = field.message_type or field.enum_type
    return held.full_name if held else ""


def _values(enum: EnumDescriptor) -> set[tuple[str, int]]:
    return {(each.name, each.number) for each in enum.values}


class _Cardinality(NamedTuple):
    list: str
    required: bool
    presence: bool


def _cardinality(field: FieldDescriptor) -> _Cardinality:
    if field.is_repeated:
        return _Cardinality("map" if _is_entry(field.message_type) else "list", False, False)
    return _Cardinality("", field.is_required, not field.is_required and field.has_presence)


def _is_entry(message: Descriptor | None) -> bool:
    return message is not None and message.GetOptions().map_entry


def _enum(old: EnumDescriptor, new: EnumDescriptor) -> Iterator[Found]:
    before, after = EnumDescriptorProto(), EnumDescriptorProto()
    old.CopyToProto(before)
    new.CopyToProto(after)
    was = [(each.start, each.end) for each in before.reserved_range]
    reserved = [(each.start, each.end) for each in after.reserved_range]
    if old.is_closed != new.is_closed:
        yield "ENUM_SAME_TYPE", "enum", old.full_name, 0
    for number in {each.number for each in old.values}:
        names = [each.name for each in old.values if each.number == number]
        others = [each.name for each in new.values if each.number == number]
        element = ("value", f"{old.full_name}.{names[0]}", number)
        if others:
            if not set(names) <= set(others):
                yield "ENUM_VALUE_SAME_NAME", *element
            continue
        yield "ENUM_VALUE_NO_DELETE", *element
        if not set(names) <= set(after.reserved_name):
            yield "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED", *element
        if not _inside(number, reserved):
            yield "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", *element
    if _fewer(was, reserved) or set(before.reserved_name) - set(after.reserved_name):
        yield "RESERVED_ENUM_NO_DELETE", "enum", old.full_name, 0


def _service(old: ServiceDescriptor, new: ServiceDescriptor) -> Iterator[Found]:
    for name, method in old.methods_by_name.items():
        other = new.methods_by_name.get(name)
        rules = ["RPC_NO_DELETE"] if other is None else _method(method, other)
        for rule in rules:
            yield rule, "method", method.full_name, 0


def _method(old: MethodDescriptor, new: MethodDescriptor) -> Iterator[str]:
    if old.input_type.full_name != new.input_type.full_name:
        yield "RPC_SAME_REQUEST_TYPE"
    if old.output_type.full_name != new.output_type.full_name:
        yield "RPC_SAME_RESPONSE_TYPE"
    if old.client_streaming != new.client_streaming:
        yield "RPC_SAME_CLIENT_STREAMING"
    if old.server_streaming != new.server_streaming:
        yield "RPC_SAME_SERVER_STREAMING"
    if old.GetOptions().idempotency_level != new.GetOptions().idempotency_level:
        yield "RPC_SAME_IDEMPOTENCY_LEVEL"
