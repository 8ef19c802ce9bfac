"""Model of the wrappers' template, from a family's `wrappers.toml` and descriptors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from keyword import iskeyword
from pathlib import Path

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorSet

from codegen.emit.modules import module as module_of
from codegen.emit.wrappers import config
from codegen.emit.wrappers.config import Config
from codegen.errors import CodegenError, shown
from codegen.schema.index import Index
from codegen.schema.printer import map_entry
from codegen.schema.walk import join

_F = FieldDescriptorProto
_INTEGERS = {
    **dict.fromkeys((_F.TYPE_INT32, _F.TYPE_SINT32, _F.TYPE_SFIXED32), (True, 32)),
    **dict.fromkeys((_F.TYPE_INT64, _F.TYPE_SINT64, _F.TYPE_SFIXED64), (True, 64)),
    **dict.fromkeys((_F.TYPE_UINT32, _F.TYPE_FIXED32), (False, 32)),
    **dict.fromkeys((_F.TYPE_UINT64, _F.TYPE_FIXED64), (False, 64)),
}
"""Signedness and bits of each integer type."""

_SCALARS = {
    _F.TYPE_STRING: "str",
    _F.TYPE_BYTES: "bytes",
    _F.TYPE_BOOL: "bool",
    _F.TYPE_DOUBLE: "float",
}
_WELL_KNOWN = {
    ".google.protobuf.Timestamp": "timestamp",
    ".google.protobuf.Duration": "duration",
    ".google.protobuf.Struct": "struct",
}


@dataclass(frozen=True)
class Type:
    """The type of a value.

    Args:
        kind: `integer`, `scalar`, `timestamp`, `duration`, `struct`, `enum`, `wrapper` or
            `message`.
        name: the Python class; for a message without a wrapper, qualified within its module.
        module: the module to import the class from: a module of wrappers, or a `_pb2` module.
        signed: whether an integer is signed.
        bits: the size of an integer.
        zero: the name of an enum's value with number 0.
    """

    kind: str
    name: str = ""
    module: str = ""
    signed: bool = True
    bits: int = 0
    zero: str = ""


@dataclass(frozen=True)
class Field:
    """A field of a message.

    Args:
        doc: the documentation.
        shape: `one`, `many` or `map`; a map has string keys.
        type: the type of a single value.
    """

    name: str
    doc: str
    shape: str
    type: Type


@dataclass(frozen=True)
class Case:
    """A case of a oneof: its class, and its field."""

    name: str
    doc: str
    field: Field


@dataclass(frozen=True)
class Oneof:
    """A oneof, which becomes one attribute."""

    name: str
    doc: str
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Message:
    """A message that gets a wrapper.

    Args:
        module: its `_pb2` module.
        inside: its name in that module, such as `Outer.Inner`.
        members: fields and oneofs in declaration order; a oneof has the place of its first field.
    """

    name: str
    full_name: str
    doc: str
    module: str
    inside: str
    members: tuple[Field | Oneof, ...]

    @property
    def oneofs(self) -> list[Oneof]:
        """The oneofs among the members."""
        return [each for each in self.members if isinstance(each, Oneof)]

    @property
    def fields(self) -> list[Field]:
        """Every field, including those of oneof cases."""
        return [
            field
            for each in self.members
            for field in (
                [case.field for case in each.cases] if isinstance(each, Oneof) else [each]
            )
        ]


@dataclass(frozen=True)
class Enum:
    """An enum that gets a wrapper, and its values by name."""

    name: str
    full_name: str
    doc: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Module:
    """A module of wrappers."""

    name: str
    doc: str
    enums: tuple[Enum, ...]
    messages: tuple[Message, ...]

    @property
    def exported(self) -> list[str]:
        """The names that the module exports."""
        cases = [case.name for each in self.messages for o in each.oneofs for case in o.cases]
        return sorted([*(e.name for e in self.enums), *(m.name for m in self.messages), *cases])

    @property
    def types(self) -> list[Type]:
        """The types of all fields."""
        return [field.type for message in self.messages for field in message.fields]

    @property
    def kinds(self) -> set[str]:
        """The kinds of all types, and `map` and `oneof` where there is one."""
        kinds = {each.kind for each in self.types}
        kinds |= {field.shape for message in self.messages for field in message.fields}
        return kinds | ({"oneof"} if any(message.oneofs for message in self.messages) else set())

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """Classes to import from other modules, by module."""
        found: dict[str, set[str]] = {}
        for each in self.types:
            if each.module and each.module != self.name:
                found.setdefault(each.module, set()).add(each.name.partition(".")[0])
        return [(name, sorted(found[name])) for name in sorted(found)]

    @property
    def proto_modules(self) -> list[str]:
        """The `_pb2` modules of the messages."""
        return sorted({message.module for message in self.messages})


@dataclass(frozen=True)
class Wrappers:
    """All modules, and the names that the package's root exports, with their modules."""

    modules: tuple[Module, ...]
    root: tuple[tuple[str, str], ...]


def read(
    files: FileDescriptorSet, path: Path, extensions: Mapping[str, str], *, complete: bool
) -> Wrappers:
    """Builds the model.

    Args:
        files: the schema.
        path: the family's `wrappers.toml`.
        extensions: the comments in our extensions, by the full name of the element.
        complete: whether names that the schema does not have are errors, as for the vendored
            release. For other releases they are ignored.

    Raises:
        CodegenError: the file is invalid, names something that a complete schema does not have,
            or lists a message with an unsupported field.
    """
    index, settings = Index(files), config.load(path)
    for key, fault in _missing_types(index, settings) if complete else ():
        raise config.wrong(path, key, fault)
    wrappers = _Reader(index, settings, extensions, path).wrappers()
    for circle in _circles(wrappers.modules):
        fault = f"{circle} import each other: list their types in one module"
        raise config.wrong(path, "modules", fault)
    for key, fault in _missing_names(index, settings, wrappers) if complete else ():
        raise config.wrong(path, key, fault)
    return wrappers


def _circles(modules: Sequence[Module]) -> Iterator[str]:
    """Yields pairs of modules that import each other, directly or indirectly."""
    needs = {module.name: {name for name, _ in module.imports} for module in modules}
    for _ in needs:
        for name, needed in needs.items():
            needs[name] = needed.union(*(needs.get(each, set()) for each in needed))
    for one, other in combinations(needs, 2):
        if one in needs[other] and other in needs[one]:
            yield f"{one} and {other}"


def _missing_types(index: Index, settings: Config) -> Iterator[tuple[str, str]]:
    """Yields listed types that the schema does not have: the key in the file, and a message."""
    for module, listed in settings.modules.items():
        for key, names, known in (
            ("messages", listed.messages, index.messages),
            ("enums", listed.enums, index.enums),
        ):
            for name in names:
                if name not in known:
                    fault = config.unknown(name, known, f"the schema has, among its {key}, no")
                    yield f"modules.{module}.{key}", fault


def _missing_names(index: Index, settings: Config, wrappers: Wrappers) -> Iterator[tuple[str, str]]:
    """Yields other names that the schema does not have: the key in the file, and a message."""
    exported = {name for module in wrappers.modules for name in module.exported}
    for name in settings.root.names:
        if name not in exported:
            yield "root.names", config.unknown(name, exported, "no wrapper is called")
    for name in settings.docs:
        if name not in index.elements:
            yield f"docs.{name}", config.unknown(name, index.elements, "the schema has no")


class _Reader:
    def __init__(
        self, index: Index, settings: Config, extensions: Mapping[str, str], path: Path
    ) -> None:
        self._path = path
        self._index = index
        self._config = settings
        self._docs = {
            **settings.docs,
            **{name: _unwrapped(extensions[name]) for name in extensions},
        }
        self._home = {
            full_name: name
            for name, module in settings.modules.items()
            for full_name in (*module.enums, *module.messages)
            if full_name in index.messages or full_name in index.enums
        }

    def wrappers(self) -> Wrappers:
        modules = tuple(
            Module(
                name=name,
                doc=module.doc,
                enums=tuple(self._enum(full) for full in module.enums if full in self._home),
                messages=tuple(
                    self._message(full) for full in module.messages if full in self._home
                ),
            )
            for name, module in self._config.modules.items()
        )
        homes: dict[str, str] = {}
        for module in modules:
            for name in module.exported:
                homes.setdefault(name, module.name)
        wanted = [name for name in self._config.root.names if name in homes]
        return Wrappers(modules, tuple((name, homes[name]) for name in sorted(wanted)))

    def _enum(self, full_name: str) -> Enum:
        values = tuple((each.name, each.number) for each in self._index.enums[full_name].value)
        return Enum(self._config.name(full_name), full_name, self._docs.get(full_name, ""), values)

    def _message(self, full_name: str) -> Message:
        return Message(
            name=self._config.name(full_name),
            full_name=full_name,
            doc=self._docs.get(full_name, full_name),
            module=self._pb2(full_name),
            inside=self._index.within(full_name),
            members=tuple(self._members(self._index.messages[full_name], full_name)),
        )

    def _pb2(self, full_name: str) -> str:
        """Returns a message's `_pb2` module, relative to the package, with a leading dot."""
        file = self._index.file(full_name)
        return module_of(file.name if file else "", "")

    def _members(self, message: DescriptorProto, full_name: str) -> Iterator[Field | Oneof]:
        seen: set[int] = set()
        for field in message.field:
            if iskeyword(field.name):
                raise self._unknown(full_name, field, "a keyword of Python for a name")
            if field.proto3_optional:
                raise self._unknown(full_name, field, "an explicit optional")
            if not field.HasField("oneof_index"):
                yield self._field(message, field, full_name)
            elif field.oneof_index not in seen:
                seen.add(field.oneof_index)
                held = [
                    each
                    for each in message.field
                    if each.HasField("oneof_index") and each.oneof_index == field.oneof_index
                ]
                yield self._oneof(message, held, full_name)

    def _field(
        self, message: DescriptorProto, field: FieldDescriptorProto, full_name: str
    ) -> Field:
        doc = self._doc(full_name, field.name, f"Field {field.number} of `{full_name}`.")
        entry = map_entry(message, field, full_name)
        if entry is not None:
            key, value = entry.field
            if key.type != _F.TYPE_STRING or value.type in (_F.TYPE_MESSAGE, _F.TYPE_ENUM):
                raise self._unknown(full_name, field, "a map of this kind")
            return Field(field.name, doc, "map", self._type(value, full_name))
        shape = "many" if field.label == _F.LABEL_REPEATED else "one"
        return Field(field.name, doc, shape, self._type(field, full_name))

    def _oneof(
        self, message: DescriptorProto, fields: Sequence[FieldDescriptorProto], full_name: str
    ) -> Oneof:
        cases = []
        for each in fields:
            camel = "".join(part[:1].upper() + part[1:] for part in each.name.split("_"))
            text = self._docs.get(join(full_name, each.name), "").rstrip(".")
            where = f"{each.number} of `{full_name}`."
            cases.append(
                Case(
                    f"{self._config.name(full_name)}{camel}Case",
                    f"{text}: field {where}" if text else f"Field {where}",
                    self._field(message, each, full_name),
                )
            )
        name = message.oneof_decl[fields[0].oneof_index].name
        numbers = ", ".join(
            f"`{case.name}` ({each.number})" for case, each in zip(cases, fields, strict=True)
        )
        return Oneof(name, self._doc(full_name, name, f"One of {numbers}."), tuple(cases))

    def _doc(self, owner: str, name: str, ending: str) -> str:
        text = self._docs.get(join(owner, name), "")
        between = "\n\n" if "\n" in text else " "
        return f"{text}{between}{ending}" if text else ending

    def _type(self, field: FieldDescriptorProto, full_name: str) -> Type:
        if field.type in _INTEGERS:
            signed, bits = _INTEGERS[field.type]
            return Type("integer", "int", signed=signed, bits=bits)
        if field.type in _SCALARS:
            return Type("scalar", _SCALARS[field.type])
        if field.type_name in _WELL_KNOWN:
            return Type(_WELL_KNOWN[field.type_name])
        wanted = field.type_name.removeprefix(".")
        if wanted in self._home:
            name, home = self._config.name(wanted), self._home[wanted]
            if field.type == _F.TYPE_ENUM:
                zero = self._index.value(wanted, 0)
                return Type("enum", name, home, zero=zero.name if zero else "")
            return Type("wrapper", name, home)
        if field.type == _F.TYPE_MESSAGE and wanted in self._index.messages:
            return Type("message", self._index.within(wanted), self._pb2(wanted))
        raise self._unknown(full_name, field, f"the type {wanted or field.type}")

    def _unknown(self, full_name: str, field: FieldDescriptorProto, what: str) -> CodegenError:
        return CodegenError(
            f"{full_name}.{field.name} has {what}, which wrappers do not support",
            where=shown(self._path),
            todo="List the type there, or support this kind of field in codegen/emit/wrappers.",
        )


def _unwrapped(comment: str) -> str:
    """Joins the lines of each paragraph of a comment, except lists and indented text."""
    paragraphs = comment.split("\n\n")
    return "\n\n".join(
        text if "\n- " in text or "\n " in text else text.replace("\n", " ") for text in paragraphs
    )
