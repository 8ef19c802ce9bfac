"""Prints file descriptors as `.proto` text, completely or not at all.

protobuf's Python runtime cannot print schemas, and proto-schema-parser's generator drops the
options of enum values and map fields and quotes enum-typed options. This module therefore prints
the declarations itself; `buf format` does the layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from google.protobuf import text_encoding, text_format
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
    OneofDescriptorProto,
    ServiceDescriptorProto,
)
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

from codegen.errors import CodegenError
from codegen.schema.walk import join, walk

SCALARS: Final = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in FieldDescriptorProto.Type.items()
    if name not in ("TYPE_MESSAGE", "TYPE_GROUP", "TYPE_ENUM")
}
"""The keyword of each scalar type, by `FieldDescriptorProto.type`."""

_MAX_NUMBER: Final = 2**29 - 1
_MAX_ENUM_NUMBER: Final = 2**31 - 1

_PRINTED: Final = {
    "FileDescriptorProto": "name package dependency public_dependency message_type enum_type"
    " service extension options syntax source_code_info",
    "DescriptorProto": "name field nested_type enum_type extension oneof_decl options"
    " reserved_range reserved_name extension_range",
    "FieldDescriptorProto": "name number label type type_name extendee oneof_index json_name"
    " options proto3_optional",
    "OneofDescriptorProto": "name options",
    "EnumDescriptorProto": "name value options reserved_range reserved_name",
    "EnumValueDescriptorProto": "name number options",
    "ServiceDescriptorProto": "name method options",
    "MethodDescriptorProto": "name input_type output_type options client_streaming"
    " server_streaming",
}


def symbols(files: FileDescriptorSet) -> frozenset[str]:
    """Returns every name that can occur in a type reference: packages, types and members."""
    found = {element.symbol for file in files.file for element in walk(file)}
    for file in files.file:
        parts = file.package.split(".")
        found.update(".".join(parts[: count + 1]) for count in range(len(parts)))
    return frozenset(found)


def json_name(name: str) -> str:
    """Returns a field's implicit JSON name (`ToJsonName` in protobuf's `descriptor.cc`)."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


class Printer:
    """Prints the files of a set that was parsed by `descriptors.knowing_options`.

    Args:
        files: the set. Type references are shortened if they stay unambiguous in it.
        docs: comments by full name; a file's own comment has the file's name.
    """

    def __init__(self, files: FileDescriptorSet, docs: Mapping[str, str] | None = None) -> None:
        self._symbols = symbols(files)
        self._docs = docs or {}
        self._file = ""
        self._package = ""
        self._syntax = "proto3"

    def file(self, file: FileDescriptorProto) -> str:
        """Returns the text of one file.

        Raises:
            CodegenError: the descriptor uses something that cannot be printed.
        """
        self._file, self._package = file.name, file.package
        return "\n".join(self._in_file(file)) + "\n"

    def field(self, message: DescriptorProto, field: FieldDescriptorProto, scope: str) -> str:
        """Returns a field's declaration without options, for messages: `int64 size = 3`."""
        return self._declaration(field, map_entry(message, field, scope), scope)

    def _in_file(self, file: FileDescriptorProto) -> Iterator[str]:
        self._refuse_rest(file, file.name)
        self._syntax = file.syntax or "proto2"
        if self._syntax not in ("proto2", "proto3"):
            raise self._unprintable(file.name, f"syntax {file.syntax}")
        yield from self._comment(file.name)
        yield f'syntax = "{self._syntax}";'
        if file.package:
            yield f"package {file.package};"
        for index, dependency in enumerate(file.dependency):
            public = "public " if index in file.public_dependency else ""
            yield f'import {public}"{dependency}";'
        yield from self._option_statements(file.options, file.name)
        for field in file.extension:
            yield from self._extension(field, file.package)
        for message in file.message_type:
            yield from self._message(message, file.package)
        for enum in file.enum_type:
            yield from self._enum(enum, file.package)
        for service in file.service:
            yield from self._service(service, file.package)

    def _message(self, message: DescriptorProto, scope: str) -> Iterator[str]:
        name = join(scope, message.name)
        self._refuse_rest(message, name)
        if message.options.map_entry:
            raise self._unprintable(name, "a map entry that is not next to its field")
        yield ""
        yield from self._comment(name)
        yield f"message {message.name} {{"
        yield from self._option_statements(message.options, name)
        yield from self._reserved(message)
        for numbers in message.extension_range:
            if numbers.HasField("options"):
                raise self._unprintable(name, "options of an extension range")
            yield f"extensions {_range(numbers.start, numbers.end - 1, _MAX_NUMBER)};"
        for enum in message.enum_type:
            yield from self._enum(enum, name)
        yield from self._members(message, name)
        for field in message.extension:
            yield from self._extension(field, name)
        yield "}"

    def _members(self, message: DescriptorProto, name: str) -> Iterator[str]:
        """Yields fields and nested messages in an order that preserves both lists.

        protoc creates a map field's entry message where the field is declared. A nested message
        that precedes the entry in the descriptor must therefore be printed before the field.
        """
        nested = list(message.nested_type)
        opened: int | None = None
        closed: set[int] = set()
        for field in message.field:
            entry = map_entry(message, field, name)
            oneof = _real_oneof(field)
            if opened is not None and oneof != opened:
                closed.add(opened)
                yield "}"
                opened = None
            if entry is not None:
                while nested and nested[0].name != entry.name:
                    yield from self._message(nested.pop(0), name)
                del nested[:1]
            if oneof is not None and opened is None:
                if oneof in closed:
                    raise self._unprintable(
                        join(name, message.oneof_decl[oneof].name),
                        "a oneof whose fields are not contiguous",
                    )
                yield from self._open_oneof(message.oneof_decl[oneof], name)
                opened = oneof
            yield from self._field(field, entry, name)
        if opened is not None:
            yield "}"
        for rest in nested:
            yield from self._message(rest, name)

    def _open_oneof(self, oneof: OneofDescriptorProto, scope: str) -> Iterator[str]:
        name = join(scope, oneof.name)
        self._refuse_rest(oneof, name)
        yield from self._comment(name)
        yield f"oneof {oneof.name} {{"
        yield from self._option_statements(oneof.options, name)

    def _field(
        self, field: FieldDescriptorProto, entry: DescriptorProto | None, scope: str
    ) -> Iterator[str]:
        name = join(scope, field.name)
        self._refuse_rest(field, name)
        if field.type == FieldDescriptorProto.TYPE_GROUP:
            raise self._unprintable(name, "a group")
        if field.label == FieldDescriptorProto.LABEL_REQUIRED:
            raise self._unprintable(name, "a required field")
        yield from self._comment(name)
        options = list(self._options(field.options, name))
        if field.HasField("json_name") and field.json_name != json_name(field.name):
            options.insert(0, f"json_name = {_quoted(field.json_name)}")
        yield f"{self._declaration(field, entry, scope)}{_bracketed(options)};"

    def _declaration(
        self, field: FieldDescriptorProto, entry: DescriptorProto | None, scope: str
    ) -> str:
        if entry is not None:
            key, value = entry.field
            kind = f"map<{self._type(key, scope)}, {self._type(value, scope)}>"
        else:
            kind = self._type(field, scope)
            if field.label == FieldDescriptorProto.LABEL_REPEATED:
                kind = f"repeated {kind}"
            elif field.proto3_optional or (self._syntax == "proto2" and _real_oneof(field) is None):
                kind = f"optional {kind}"
        return f"{kind} {field.name} = {field.number}"

    def _type(self, field: FieldDescriptorProto, scope: str) -> str:
        return SCALARS.get(field.type) or self._reference(field.type_name, scope)

    def _extension(self, field: FieldDescriptorProto, scope: str) -> Iterator[str]:
        yield f"extend {self._reference(field.extendee, scope)} {{"
        yield from self._field(field, None, scope)
        yield "}"

    def _enum(self, enum: EnumDescriptorProto, scope: str) -> Iterator[str]:
        name = join(scope, enum.name)
        self._refuse_rest(enum, name)
        yield ""
        yield from self._comment(name)
        yield f"enum {enum.name} {{"
        yield from self._option_statements(enum.options, name)
        yield from self._reserved(enum)
        for value in enum.value:
            yield from self._enum_value(value, name)
        yield "}"

    def _enum_value(self, value: EnumValueDescriptorProto, enum: str) -> Iterator[str]:
        name = join(enum, value.name)
        self._refuse_rest(value, name)
        yield from self._comment(name)
        yield f"{value.name} = {value.number}{_bracketed(self._options(value.options, name))};"

    def _reserved(self, element: DescriptorProto | EnumDescriptorProto) -> Iterator[str]:
        """Yields reserved numbers and names. Only an enum's ranges include their end."""
        is_message = element.DESCRIPTOR.name == "DescriptorProto"
        beyond, most = (1, _MAX_NUMBER) if is_message else (0, _MAX_ENUM_NUMBER)
        ranges = [(r.start, r.end - beyond) for r in element.reserved_range]
        if ranges:
            yield f"reserved {', '.join(_range(start, end, most) for start, end in ranges)};"
        if element.reserved_name:
            yield f"reserved {', '.join(_quoted(name) for name in element.reserved_name)};"

    def _service(self, service: ServiceDescriptorProto, scope: str) -> Iterator[str]:
        name = join(scope, service.name)
        self._refuse_rest(service, name)
        yield ""
        yield from self._comment(name)
        yield f"service {service.name} {{"
        yield from self._option_statements(service.options, name)
        for method in service.method:
            yield from self._method(method, name)
        yield "}"

    def _method(self, method: MethodDescriptorProto, service: str) -> Iterator[str]:
        name = join(service, method.name)
        self._refuse_rest(method, name)
        yield from self._comment(name)
        options = list(self._option_statements(method.options, name))
        if not method.HasField("options"):
            yield f"{self.signature(method, service)};"
        else:
            yield f"{self.signature(method, service)} {{"
            yield from options
            yield "}"

    def signature(self, method: MethodDescriptorProto, service: str) -> str:
        """Returns `rpc Name(stream Request) returns (Response)`, without options."""
        request = self._reference(method.input_type, service)
        response = self._reference(method.output_type, service)
        return (
            f"rpc {method.name}({'stream ' if method.client_streaming else ''}{request})"
            f" returns ({'stream ' if method.server_streaming else ''}{response})"
        )

    def _option_statements(self, options: Message, element: str) -> Iterator[str]:
        return (f"option {option};" for option in self._options(options, element))

    def _options(self, options: Message, element: str) -> Iterator[str]:
        unknown = UnknownFieldSet(options)
        if len(unknown):
            number = unknown[0].field_number
            raise self._unprintable(
                element, f"option number {number}, which no file of the set defines"
            )
        for field, value in options.ListFields():
            if field.name == "map_entry" and not field.is_extension:
                continue
            if field.name == "uninterpreted_option" and not field.is_extension:
                raise self._unprintable(element, "an uninterpreted option")
            name = f"({field.full_name})" if field.is_extension else field.name
            values = value if _is_repeated(field) else [value]
            yield from (f"{name} = {_option_value(field, one)}" for one in values)

    def _reference(self, type_name: str, scope: str) -> str:
        """Returns the shortest reference to a type that is unambiguous in `scope`.

        That is a name relative to the file's package, else the full name, else the full name with
        a leading dot.
        """
        full = type_name.removeprefix(".")
        candidates = [full]
        around = scope
        while len(around) >= len(self._package):
            if full.startswith(f"{around}."):
                candidates.insert(0, full.removeprefix(f"{around}."))
                break
            if not around:
                break
            around = around.rpartition(".")[0]
        usual = (name for name in candidates if self._resolve(name, scope) == full)
        return next(usual, type_name)

    def _resolve(self, name: str, scope: str) -> str | None:
        """Resolves a name as protobuf does: from the innermost scope outwards."""
        first, dot, rest = name.partition(".")
        while True:
            if join(scope, first) in self._symbols:
                return join(scope, first) + dot + rest
            if not scope:
                return None
            scope = scope.rpartition(".")[0]

    def _comment(self, element: str) -> Iterator[str]:
        text = self._docs.get(element)
        if text is not None:
            yield from (f"// {line}".rstrip() for line in text.splitlines())
            if element == self._file:
                yield ""

    def _refuse_rest(self, descriptor: Message, element: str) -> None:
        """Refuses a descriptor with fields that this module does not print."""
        printed = _PRINTED[descriptor.DESCRIPTOR.name].split()
        for field, _ in descriptor.ListFields():
            if field.name not in printed:
                raise self._unprintable(element, f"{descriptor.DESCRIPTOR.name}.{field.name}")
        unknown = UnknownFieldSet(descriptor)
        if len(unknown):
            what = f"field {unknown[0].field_number} of {descriptor.DESCRIPTOR.name}"
            raise self._unprintable(element, what)

    def _unprintable(self, element: str, what: str) -> CodegenError:
        return CodegenError(
            f"{element} uses {what}, which the printer does not support yet",
            where=self._file,
            todo="Support it in codegen/schema/printer.py; leaving it out would change the schema.",
        )


def map_entry(
    message: DescriptorProto, field: FieldDescriptorProto, name: str
) -> DescriptorProto | None:
    """Returns a map field's entry message, or None. `name` is the full name of `message`."""
    for nested in message.nested_type:
        if nested.options.map_entry and field.type_name == f".{name}.{nested.name}":
            return nested
    return None


def _real_oneof(field: FieldDescriptorProto) -> int | None:
    """Returns the index of the declared oneof, ignoring the synthetic one of an `optional`."""
    return (
        field.oneof_index if field.HasField("oneof_index") and not field.proto3_optional else None
    )


def _is_repeated(field: FieldDescriptor) -> bool:
    return bool(field.is_repeated)


def _range(start: int, end: int, most: int) -> str:
    if start == end:
        return str(start)
    return f"{start} to {'max' if end == most else end}"


def _bracketed(options: Iterable[str]) -> str:
    joined = ", ".join(options)
    return f" [{joined}]" if joined else ""


def _quoted(text: str) -> str:
    escape: Any = text_encoding.CEscape  # its stub only declares bytes
    return f'"{escape(text, as_utf8=True)}"'


def _option_value(field: FieldDescriptor, value: Any) -> str:
    if isinstance(value, Message):
        return "{\n" + text_format.MessageToString(value, as_utf8=True) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if field.enum_type is not None:
        return str(field.enum_type.values_by_number[value].name)
    if isinstance(value, bytes):
        return f'"{text_encoding.CEscape(value, as_utf8=False)}"'
    return _quoted(value) if isinstance(value, str) else str(value)
