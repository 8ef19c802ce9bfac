"""`codegen/wrappers.toml` over the descriptors: wrapper classes as templates want them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from codegen.descriptors import pb2_path
from codegen.errors import CodegenError
from codegen.printer import map_entry
from codegen.project import read_toml
from codegen.schema.elements import join

_F = FieldDescriptorProto
_WHOLE = {
    **dict.fromkeys((_F.TYPE_INT32, _F.TYPE_SINT32, _F.TYPE_SFIXED32), "-(2**31), 2**31 - 1"),
    **dict.fromkeys((_F.TYPE_INT64, _F.TYPE_SINT64, _F.TYPE_SFIXED64), "-(2**63), 2**63 - 1"),
    **dict.fromkeys((_F.TYPE_UINT32, _F.TYPE_FIXED32), "0, 2**32 - 1"),
    **dict.fromkeys((_F.TYPE_UINT64, _F.TYPE_FIXED64), "0, 2**64 - 1"),
}
_SCALAR = {
    _F.TYPE_STRING: ("str", '""'),
    _F.TYPE_BYTES: ("bytes", 'b""'),
    _F.TYPE_BOOL: ("bool", "False"),
    _F.TYPE_DOUBLE: ("float", "0.0"),
}
_WELL_KNOWN = {
    ".google.protobuf.Timestamp": ("datetime", "Time()"),
    ".google.protobuf.Duration": ("timedelta", "Length()"),
    ".google.protobuf.Struct": ("Mapping[str, object]", "Info(Struct)"),
}


@dataclass(frozen=True)
class Value:
    """An enum's value."""

    name: str
    number: int


@dataclass(frozen=True)
class Enum:
    """An enum that gets a wrapper."""

    name: str
    full_name: str
    doc: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Case:
    """One case of a oneof: its class, and the type of its value."""

    name: str
    doc: str
    annotation: str
    member: str


@dataclass(frozen=True)
class Member:
    """An attribute of a wrapper.

    Args:
        doc: lines for the class's docstring.
        annotation: its type.
        default: the expression for its default.
        member: the expression for its entry in `_members`.
        cases: of a oneof; none for other members.
    """

    name: str
    doc: tuple[str, ...]
    annotation: str
    default: str
    member: str
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True)
class Message:
    """A message that gets a wrapper."""

    name: str
    full_name: str
    doc: tuple[str, ...]
    proto: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Module:
    """A module of wrappers.

    Args:
        imports: lines that import what the members name.
    """

    name: str
    doc: str
    imports: tuple[str, ...]
    enums: tuple[Enum, ...]
    messages: tuple[Message, ...]

    @property
    def exported(self) -> list[str]:
        """The names that the module is for."""
        cases = [case.name for each in self.messages for m in each.members for case in m.cases]
        listed = [*(each.name for each in self.enums), *(each.name for each in self.messages)]
        return sorted(listed + cases)


@dataclass(frozen=True)
class Wrappers:
    """All modules, and the names that the package's root gives, with the modules they are in."""

    modules: tuple[Module, ...]
    root: tuple[tuple[str, str], ...]


def read(files: FileDescriptorSet, path: Path) -> Wrappers:
    """What to render.

    Args:
        files: the schema.
        path: `codegen/wrappers.toml`.

    Raises:
        CodegenError: a listed message has a field of a kind that wrappers do not know.
    """
    return _Reader(files, read_toml(path)).wrappers()


class _Reader:
    def __init__(self, files: FileDescriptorSet, config: Mapping[str, Any]) -> None:
        self._config = config
        self._docs: Mapping[str, str] = config["docs"]
        self._messages: dict[str, tuple[FileDescriptorProto, DescriptorProto]] = {}
        self._enums: dict[str, EnumDescriptorProto] = {}
        for file in files.file:
            for enum in file.enum_type:
                self._enums[join(file.package, enum.name)] = enum
            for message in file.message_type:
                self._collect(file, message, file.package)
        self._home = {
            full_name: (name, self._name(full_name))
            for name, module in config["modules"].items()
            for full_name in (*module["enums"], *module["messages"])
            if full_name in self._messages or full_name in self._enums
        }
        self._module = ""
        self._needed: set[tuple[str, str]] = set()

    def _collect(self, file: FileDescriptorProto, message: DescriptorProto, scope: str) -> None:
        name = join(scope, message.name)
        self._messages[name] = (file, message)
        for enum in message.enum_type:
            self._enums[join(name, enum.name)] = enum
        for nested in message.nested_type:
            self._collect(file, nested, name)

    def _name(self, full_name: str) -> str:
        found: str = self._config["names"].get(full_name, full_name.rpartition(".")[2])
        return found

    def wrappers(self) -> Wrappers:
        modules = tuple(self._read(name, each) for name, each in self._config["modules"].items())
        homes = {name: module for module, name in reversed(list(self._home.values()))}
        wanted = [name for name in self._config["root"]["names"] if name in homes]
        return Wrappers(modules, tuple((name, homes[name]) for name in sorted(wanted)))

    def _read(self, name: str, module: Mapping[str, Any]) -> Module:
        self._module, self._needed = name, {("dataclasses", "dataclass"), ("typing", "final")}
        self._needed |= {("._wrapper", "OpenEnum"), ("._wrapper", "Wrapper")}
        enums = [full for full in module["enums"] if full in self._enums]
        messages = [full for full in module["messages"] if full in self._messages]
        read_messages = tuple(self._message(full) for full in messages)
        imports: dict[str, set[str]] = {}
        for home, wanted in self._needed:
            imports.setdefault(home, set()).add(wanted)
        return Module(
            name=name,
            doc=module["doc"],
            imports=tuple(
                f"from {home} import {', '.join(sorted(names))}"
                for home, names in sorted(imports.items())
            ),
            enums=tuple(self._enum(full) for full in enums),
            messages=read_messages,
        )

    def _enum(self, full_name: str) -> Enum:
        values = tuple(Value(each.name, each.number) for each in self._enums[full_name].value)
        return Enum(self._name(full_name), full_name, self._docs.get(full_name, ""), values)

    def _message(self, full_name: str) -> Message:
        file, message = self._messages[full_name]
        alias = "_" + pb2_path(file.name).removesuffix(".py").replace("/", "_")
        package, _, module = self._pb2(file).rpartition(".")
        self._needed.add((package, f"{module} as {alias}"))
        members = tuple(self._members(message, full_name))
        inside = full_name.removeprefix(f"{file.package}.")
        return Message(
            name=self._name(full_name),
            full_name=full_name,
            doc=tuple(textwrap.wrap(self._docs.get(full_name, full_name), 90)),
            proto=f"{alias}.{inside}",
            members=members,
        )

    def _pb2(self, file: FileDescriptorProto) -> str:
        return "." + pb2_path(file.name).removesuffix(".py").replace("/", ".")

    def _members(self, message: DescriptorProto, full_name: str) -> Iterator[Member]:
        """The members in the order of the message; a oneof stands where its first field does."""
        done: set[int] = set()
        for field in message.field:
            if field.proto3_optional:
                raise self._unknown(full_name, field, "an explicit optional")
            if not field.HasField("oneof_index"):
                yield self._member(message, field, full_name)
            elif field.oneof_index not in done:
                done.add(field.oneof_index)
                cases = [
                    each
                    for each in message.field
                    if each.HasField("oneof_index") and each.oneof_index == field.oneof_index
                ]
                oneof = message.oneof_decl[field.oneof_index].name
                yield self._oneof(oneof, cases, full_name)

    def _member(
        self, message: DescriptorProto, field: FieldDescriptorProto, full_name: str
    ) -> Member:
        said = f"Field {field.number} of `{full_name}`."
        doc = self._doc(join(full_name, field.name), field.name, said)
        entry = map_entry(message, field, full_name)
        if entry is not None:
            key, value = entry.field
            annotation, kind, _ = self._kind(value, full_name)
            if key.type != _F.TYPE_STRING or value.type in (_F.TYPE_MESSAGE, _F.TYPE_ENUM):
                raise self._unknown(full_name, field, "a map of this kind")
            self._needed.add(("._wrapper", "Keyed"))
            self._needed.add(("collections.abc", "Mapping"))
            self._needed.add(("dataclasses", "field"))
            return Member(
                field.name,
                doc,
                f"Mapping[str, {annotation}]",
                "field(default_factory=dict)",
                f'Keyed("{field.name}", {kind})',
            )
        annotation, kind, default = self._kind(field, full_name)
        if field.label == _F.LABEL_REPEATED:
            self._needed.add(("._wrapper", "Many"))
            member = f'Many("{field.name}", {kind})'
            return Member(field.name, doc, f"tuple[{annotation}, ...]", "()", member)
        self._needed.add(("._wrapper", "Member"))
        if default == "None":
            annotation += " | None"
        return Member(field.name, doc, annotation, default, f'Member("{field.name}", {kind})')

    def _oneof(self, name: str, fields: Sequence[FieldDescriptorProto], full_name: str) -> Member:
        cases = []
        self._needed |= {("._wrapper", "Member"), ("._wrapper", "OneOf"), ("._wrapper", "Case")}
        for each in fields:
            annotation, kind, _ = self._kind(each, full_name)
            camel = "".join(part[:1].upper() + part[1:] for part in each.name.split("_"))
            said = self._docs.get(join(full_name, each.name), "").rstrip(".")
            cases.append(
                Case(
                    f"{self._name(full_name)}{camel}Case",
                    f"{said}: field {each.number} of `{full_name}`.".removeprefix(": "),
                    annotation,
                    f'Member("{each.name}", {kind})',
                )
            )
        listed = ", ".join(f"({case.name}, {case.member})" for case in cases)
        numbers = ", ".join(
            f"`{case.name}` ({each.number})" for case, each in zip(cases, fields, strict=True)
        )
        doc = self._doc(join(full_name, name), name, f"One of {numbers}.")
        annotation = " | ".join([case.name for case in cases] + ["None"])
        return Member(name, doc, annotation, "None", f'OneOf("{name}", ({listed},))', tuple(cases))

    def _doc(self, element: str, name: str, said: str) -> tuple[str, ...]:
        text = " ".join(part for part in (self._docs.get(element, ""), said) if part)
        return tuple(
            textwrap.wrap(f"{name}: {text}", 84, subsequent_indent="    ", break_on_hyphens=False)
        )

    def _kind(self, field: FieldDescriptorProto, full_name: str) -> tuple[str, str, str]:
        """Type, expression for the kind, and default of a singular field of that type."""
        if field.type in _WHOLE:
            self._needed.add(("._wrapper", "Whole"))
            return "int", f"Whole({_WHOLE[field.type]})", "0"
        if field.type in _SCALAR:
            self._needed.add(("._wrapper", "Scalar"))
            name, default = _SCALAR[field.type]
            return name, f"Scalar({name})", default
        if field.type_name in _WELL_KNOWN:
            annotation, kind = _WELL_KNOWN[field.type_name]
            self._needed.add(("._wrapper", kind.partition("(")[0]))
            if kind == "Info(Struct)":
                self._needed.add((".google.protobuf.struct_pb2", "Struct"))
                self._needed.add(("collections.abc", "Mapping"))
            else:
                self._needed.add(("datetime", annotation))
            return annotation, kind, "None"
        wanted = field.type_name.removeprefix(".")
        if wanted in self._home:
            home, name = self._home[wanted]
            if home != self._module:
                self._needed.add((f".{home}", name))
            if field.type == _F.TYPE_ENUM:
                self._needed.add(("._wrapper", "Choice"))
                return name, f"Choice({name})", f"{name}(0)"
            self._needed.add(("._wrapper", "Wrapped"))
            return name, f"Wrapped(lambda: {name})", "None"
        if field.type == _F.TYPE_MESSAGE and wanted in self._messages:
            file, _ = self._messages[wanted]
            name = wanted.removeprefix(f"{file.package}.")
            self._needed.add((self._pb2(file), name.partition(".")[0]))
            self._needed.add(("._wrapper", "Plain"))
            return name, f"Plain({name})", "None"
        raise self._unknown(full_name, field, f"the type {wanted or field.type}")

    def _unknown(self, full_name: str, field: FieldDescriptorProto, what: str) -> CodegenError:
        return CodegenError(
            f"{full_name}.{field.name} has {what}, which wrappers do not know",
            where="codegen/wrappers.toml",
            todo="List the type there, or teach codegen/wrappers.py this kind of field.",
        )
