"""Model of the `_pb2.pyi` template: what type checkers know of messages and enums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from keyword import iskeyword

from google.protobuf.descriptor import (
    Descriptor,
    EnumDescriptor,
    EnumValueDescriptor,
    FieldDescriptor,
    FileDescriptor,
)
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.internal.well_known_types import WKTBASES

from codegen.emit.modules import module
from codegen.schema.descriptors import pb2_path

_SCALARS: Mapping[int, str] = {
    FieldDescriptor.CPPTYPE_BOOL: "_builtins.bool",
    FieldDescriptor.CPPTYPE_DOUBLE: "_builtins.float",
    FieldDescriptor.CPPTYPE_FLOAT: "_builtins.float",
    FieldDescriptor.CPPTYPE_INT32: "_builtins.int",
    FieldDescriptor.CPPTYPE_INT64: "_builtins.int",
    FieldDescriptor.CPPTYPE_UINT32: "_builtins.int",
    FieldDescriptor.CPPTYPE_UINT64: "_builtins.int",
}

_METHODS_OF_ENUMS = {"Name", "Value", "keys", "values", "items"}
"""Values of these names are not on the enum, where protobuf has methods of the same name."""


@dataclass(frozen=True)
class Value:
    """A value of an enum. `on_enum` says whether the enum itself has it, beside its scope."""

    name: str
    number: int
    on_enum: bool
    deprecated: str
    doc: str


@dataclass(frozen=True)
class Enum:
    """An enum.

    Args:
        type: how other declarations of the module refer to it.
        deprecated: the warning for those who use it; empty where it is not deprecated.
    """

    name: str
    type: str
    values: tuple[Value, ...]
    deprecated: str
    doc: str


@dataclass(frozen=True)
class Field:
    """A field of a message, or an extension.

    Args:
        type: the type of what is read.
        taken: the type that the constructor takes, besides None.
        assignable: whether protobuf lets people assign to it.
        extended: the type that an extension extends.
    """

    name: str
    type: str
    taken: str
    assignable: bool
    deprecated: str
    doc: str
    extended: str = ""


@dataclass(frozen=True)
class Oneof:
    """A oneof, and the names of its fields."""

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """A message.

    Args:
        base: the class that protobuf mixes in for a well-known type, or an empty string.
        numbered: the names of all fields.
        fields: the fields whose names Python can write.
        present: what `HasField` takes.
        clearable: what `ClearField` takes.
    """

    name: str
    base: str
    enums: tuple[Enum, ...]
    messages: tuple[Message, ...]
    extensions: tuple[Field, ...]
    numbered: tuple[str, ...]
    fields: tuple[Field, ...]
    present: tuple[str, ...]
    clearable: tuple[str, ...]
    oneofs: tuple[Oneof, ...]
    deprecated: str
    doc: str


@dataclass(frozen=True)
class Passed:
    """A public import: a module and the names that pass through."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class File:
    """A file of the schema.

    Args:
        name: the import path, `flyteidl/admin/agent.proto`.
        path: the path of its `_pb2` module, with forward slashes and without the suffix.
        imports: the modules that its declarations refer to, by the name that they use.
    """

    name: str
    path: str
    imports: Mapping[str, str]
    passed: tuple[Passed, ...]
    enums: tuple[Enum, ...]
    messages: tuple[Message, ...]
    extensions: tuple[Field, ...]


def read(files: FileDescriptorSet, docs: Mapping[str, str], package: str) -> Iterator[File]:
    """Yields the files of a schema.

    Args:
        files: descriptors, each file after its imports.
        docs: comments, by the full name of the element.
        package: the Python package that contains the modules, or an empty string.
    """
    pool = DescriptorPool()
    for file in files.file:
        pool.Add(file)
    for file in files.file:
        yield _Reader(pool.FindFileByName(file.name), docs, package).file()


class _Reader:
    """Reads one file, and collects the modules that it refers to."""

    def __init__(self, file: FileDescriptor, docs: Mapping[str, str], package: str) -> None:
        self._file = file
        self._docs = docs
        self._package = package
        self._imports: dict[str, str] = {}
        self._members = set(_members(file.message_types_by_name.values()))
        """Names inside messages, which hide names of the module there."""

    def file(self) -> File:
        file = self._file
        return File(
            name=file.name,
            path=pb2_path(file.name).removesuffix(".py"),
            enums=self._enums(file.enum_types_by_name.values()),
            messages=self._messages(file.message_types_by_name.values()),
            extensions=self._extensions(file.extensions_by_name.values()),
            passed=tuple(
                Passed(self._module(public), _names(public)) for public in file.public_dependencies
            ),
            imports=self._imports,  # last: what is above collects them
        )

    def _enums(self, enums: Iterable[EnumDescriptor]) -> tuple[Enum, ...]:
        return tuple(
            Enum(
                name=enum.name,
                type=self._named(enum),
                values=tuple(self._value(value) for value in enum.values if _sayable(value)),
                deprecated=self._deprecated(enum),
                doc=self._docs.get(enum.full_name, ""),
            )
            for enum in enums
        )

    def _value(self, value: EnumValueDescriptor) -> Value:
        name = f"{value.type.full_name}.{value.name}"
        return Value(
            name=value.name,
            number=value.number,
            on_enum=value.name not in _METHODS_OF_ENUMS,
            deprecated=f"{name} is deprecated." if value.GetOptions().deprecated else "",
            doc=self._docs.get(name, ""),
        )

    def _messages(self, messages: Iterable[Descriptor]) -> tuple[Message, ...]:
        return tuple(self._message(message) for message in messages)

    def _message(self, message: Descriptor) -> Message:
        fields = tuple(message.fields)
        names = [oneof.name for oneof in message.oneofs]
        held = [field.name for field in fields if field.has_presence]
        base = WKTBASES.get(message.full_name)
        return Message(
            name=message.name,
            base=f"_well_known_types.{base.__name__}" if base else "",
            enums=self._enums(message.enum_types_by_name.values()),
            messages=self._messages(message.nested_types_by_name.values()),
            extensions=self._extensions(message.extensions_by_name.values()),
            numbered=tuple(field.name for field in fields),
            fields=tuple(self._field(field) for field in fields if _sayable(field)),
            present=tuple(sorted(held + names)),
            clearable=tuple(sorted([field.name for field in fields] + names)),
            oneofs=tuple(
                Oneof(oneof.name, tuple(field.name for field in oneof.fields))
                for oneof in message.oneofs
            ),
            deprecated=self._deprecated(message),
            doc=self._docs.get(message.full_name, ""),
        )

    def _extensions(self, extensions: Iterable[FieldDescriptor]) -> tuple[Field, ...]:
        return tuple(self._field(extension) for extension in extensions if _sayable(extension))

    def _field(self, field: FieldDescriptor) -> Field:
        extended = field.containing_type if field.is_extension else None
        return Field(
            name=field.name,
            type=self._type(field),
            taken=self._taken(field),
            assignable=not field.is_repeated and field.message_type is None,
            deprecated=self._deprecated(field),
            doc=self._docs.get(field.full_name, ""),
            extended=self._named(extended) if extended else "",
        )

    def _type(self, field: FieldDescriptor) -> str:
        """Returns the type of what people read."""
        one = self._one(field)
        if not field.is_repeated:
            return one
        if (entry := _entry(field)) is not None:
            key, value = entry.fields_by_name["key"], entry.fields_by_name["value"]
            container = "ScalarMap" if value.message_type is None else "MessageMap"
            return f"_containers.{container}[{self._one(key)}, {self._one(value)}]"
        kind = "Scalar" if field.message_type is None else "Composite"
        return f"_containers.Repeated{kind}FieldContainer[{one}]"

    def _taken(self, field: FieldDescriptor) -> str:
        """Returns the type of what the constructor takes, on every supported protobuf."""
        if not field.is_repeated:
            return self._one_taken(field)
        if (entry := _entry(field)) is not None:
            key, value = entry.fields_by_name["key"], entry.fields_by_name["value"]
            # Before protobuf 6 a dict for a message is refused inside a map.
            taken = self._one(value) if value.message_type else self._one_taken(value)
            return f"_abc.Mapping[{self._one(key)}, {taken}]"
        return f"_abc.Iterable[{self._one_taken(field)}]"

    def _one(self, field: FieldDescriptor) -> str:
        """Returns the type of one value."""
        if (kind := field.message_type or field.enum_type) is not None:
            return self._named(kind)
        if field.type == FieldDescriptor.TYPE_BYTES:
            return "_builtins.bytes"
        return _SCALARS.get(field.cpp_type, "_builtins.str")

    def _one_taken(self, field: FieldDescriptor) -> str:
        """Returns the type of one value that the constructor takes."""
        one = self._one(field)
        if field.message_type is not None:
            return f"{one} | _abc.Mapping[_builtins.str, _builtins.object]"
        if field.enum_type is not None:
            return f"{one} | _builtins.int | _builtins.str"
        return one

    def _named(self, kind: Descriptor | EnumDescriptor) -> str:
        """Returns how declarations refer to a message or enum, wherever they stand."""
        file = kind.file
        within = kind.full_name.removeprefix(f"{file.package}.")
        if file.name == self._file.name and within.partition(".")[0] not in self._members:
            return within
        alias = "_" + pb2_path(file.name).removesuffix(".py").replace("/", "_")
        self._imports[alias] = self._module(file)
        return f"{alias}.{within}"

    def _module(self, file: FileDescriptor) -> str:
        return module(file.name, self._package).removeprefix(".")

    def _deprecated(self, element: Descriptor | EnumDescriptor | FieldDescriptor) -> str:
        deprecated = element.GetOptions().deprecated or self._file.GetOptions().deprecated
        return f"{element.full_name} is deprecated." if deprecated else ""


def _sayable(element: FieldDescriptor | EnumValueDescriptor) -> bool:
    """Returns whether Python can write the name of an element, as in `message.name`."""
    return not iskeyword(element.name)


def _entry(field: FieldDescriptor) -> Descriptor | None:
    """Returns the message of a map's entries, or None for any other field."""
    kind = field.message_type
    return kind if kind is not None and kind.GetOptions().map_entry else None


def _names(file: FileDescriptor) -> tuple[str, ...]:
    """Returns what the module of a file has, apart from `DESCRIPTOR` and numbers of extensions."""
    enums = file.enum_types_by_name.values()
    return (
        *file.message_types_by_name,
        *file.enum_types_by_name,
        *(value.name for enum in enums for value in enum.values if _sayable(value)),
        *file.extensions_by_name,
    )


def _members(messages: Iterable[Descriptor]) -> Iterator[str]:
    """Yields the names of everything inside messages."""
    for message in messages:
        yield from (field.name for field in (*message.fields, *message.extensions))
        yield from (nested.name for nested in message.nested_types)
        yield from (enum.name for enum in message.enum_types)
        yield from (value.name for enum in message.enum_types for value in enum.values)
        yield from _members(message.nested_types)
