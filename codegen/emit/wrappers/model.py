"""Model of the wrappers' template, from a family's `wrappers.toml` and descriptors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from keyword import iskeyword
from pathlib import Path
from typing import NamedTuple

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorSet

from codegen.emit.modules import module as module_of
from codegen.emit.wrappers import config
from codegen.emit.wrappers.config import Config
from codegen.errors import CodegenError, shown
from codegen.schema.index import Index
from codegen.schema.printer import map_entry
from codegen.schema.walk import join

_F = FieldDescriptorProto
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5


class _Scalar(NamedTuple):
    """A scalar type: its Python type, its names in the runtime's modules, its wire type."""

    python: str
    check: str
    reader: str
    writer: str
    wire: int


_SCALARS = {
    _F.TYPE_STRING: _Scalar("str", "text", "read_text", "text", _LENGTH),
    _F.TYPE_BYTES: _Scalar("bytes", "binary", "read_block", "block", _LENGTH),
    _F.TYPE_BOOL: _Scalar("bool", "boolean", "read_bool", "varint", _VARINT),
    _F.TYPE_DOUBLE: _Scalar("float", "double", "read_double", "double", _FIXED64),
    _F.TYPE_INT32: _Scalar("int", "int32", "read_int32", "varint", _VARINT),
    _F.TYPE_INT64: _Scalar("int", "int64", "read_int64", "varint", _VARINT),
    _F.TYPE_UINT32: _Scalar("int", "uint32", "read_uint32", "varint", _VARINT),
    _F.TYPE_UINT64: _Scalar("int", "uint64", "read_uint64", "varint", _VARINT),
    _F.TYPE_SINT32: _Scalar("int", "int32", "read_sint32", "zigzag", _VARINT),
    _F.TYPE_SINT64: _Scalar("int", "int64", "read_sint64", "zigzag", _VARINT),
    _F.TYPE_FIXED32: _Scalar("int", "uint32", "read_fixed32", "fixed32", _FIXED32),
    _F.TYPE_FIXED64: _Scalar("int", "uint64", "read_fixed64", "fixed64", _FIXED64),
    _F.TYPE_SFIXED32: _Scalar("int", "int32", "read_sfixed32", "sfixed32", _FIXED32),
    _F.TYPE_SFIXED64: _Scalar("int", "int64", "read_sfixed64", "sfixed64", _FIXED64),
}
_STRUCT = "google.protobuf.Struct"
_WELL_KNOWN = {
    "google.protobuf.Timestamp": ("Timestamp", "datetime"),
    "google.protobuf.Duration": ("Duration", "timedelta"),
    "google.protobuf.BoolValue": ("BoolValue", "bool"),
    _STRUCT: ("Struct", "CustomInfo"),
}
"""Well-known types: the class in the runtime's `well_known`, and that of the values."""

_GROUPS = 16
"""How deep groups in unknown fields may be: `MAX_GROUPS` of the runtime's `wire`."""

RESERVED = frozenset(
    {
        *("from_bytes", "from_dict", "from_proto", "to_bytes", "to_dict", "to_proto"),
        *("unknown_fields", "self", "read_wire", "check_value", "wire_depth", "field_names"),
        *("first_known", "message_class", "full_name", "wire_fields"),
        # The annotations of methods would mean the attribute.
        *("bool", "bytes", "classmethod", "datetime", "float", "int", "object", "property"),
        *("str", "timedelta", "tuple"),
    }
)
"""Names of attributes that wrappers cannot have: they, or the slots behind them, are taken."""

_COMPILED = frozenset({"text", "block", "bool", "int32", "int64", "uint32", "uint64", "enum"})
"""The scalars that the compiled reader of flyte-stubs-speedups reads."""

_LOCAL = frozenset(
    {
        *("at", "chunk", "cls", "content", "depth", "end", "found", "serialized", "size", "start"),
        *("tag", "unknown"),
    }
)
"""Names of local variables in rendered readers."""


@dataclass(frozen=True)
class Type:
    """The type of a value.

    Args:
        kind: `scalar`, `enum`, `known` or `message`.
        name: the Python class of the values.
        module: the module of wrappers to import the class from.
        check: the function of the runtime's `checks` that takes a scalar.
        reader: the function of the runtime's `wire` that reads a scalar.
        writer: the function that writes a scalar.
        wire: the wire type.
        known: the class in the runtime's `well_known`.
        zero: the name of an enum's value with number 0.
        depth: how deep messages are nested in a value; None if there is no limit.
    """

    kind: str
    name: str
    module: str = ""
    check: str = ""
    reader: str = ""
    writer: str = ""
    wire: int = _LENGTH
    known: str = ""
    zero: str = ""
    depth: int | None = 0

    @property
    def is_message(self) -> bool:
        """Whether protobuf holds the value in a submessage."""
        return self.kind in ("known", "message")

    @property
    def is_packed(self) -> bool:
        """Whether the values of a repeated field are written one behind the other."""
        return self.wire != _LENGTH


@dataclass(frozen=True)
class Field:
    """A field of a message.

    Args:
        doc: the documentation.
        number: the number.
        shape: `one`, `many` or `map`.
        type: the type of a single value.
        key: the type of a map's keys.
        optional: whether a scalar or an enum can be absent (`optional` in the schema).
    """

    name: str
    doc: str
    number: int
    shape: str
    type: Type
    key: Type | None = None
    optional: bool = False

    @property
    def is_nullable(self) -> bool:
        """Whether the attribute is None if the field is absent."""
        return self.shape == "one" and (self.type.is_message or self.optional)

    @property
    def local(self) -> str:
        """The name of the variable in a reader."""
        return f"{self.name}_" if self.name in _LOCAL else self.name

    @property
    def tags(self) -> list[int]:
        """The tags under which the field is read: its own form, and the other one."""
        number = self.number << 3
        if self.shape == "map":
            return [number | _LENGTH]
        if self.shape == "many" and self.type.is_packed:
            return [number | _LENGTH, number | self.type.wire]
        return [number | self.type.wire]

    @property
    def compiled(self) -> str:
        """What the compiled reader does for the field, if it can read it."""
        if self.shape != "one" or self.tags[0] > 127:
            return ""
        if self.type.known == "Struct":
            return "struct"
        if self.type.is_message:
            return "message" if self.type.depth is not None else "endless"
        reader = "enum" if self.type.kind == "enum" else self.type.reader.removeprefix("read_")
        return reader if reader in _COMPILED else ""

    @property
    def tag(self) -> bytes:
        """What precedes the field's value on the wire."""
        return _varint(self.tags[0])

    @property
    def key_tag(self) -> bytes:
        """What precedes a key in an entry of a map."""
        return _varint(1 << 3 | (self.key.wire if self.key else _LENGTH))

    @property
    def value_tag(self) -> bytes:
        """What precedes a value in an entry of a map."""
        return _varint(2 << 3 | self.type.wire)


def _varint(number: int) -> bytes:
    encoded = bytearray()
    while number > 127:
        encoded.append(number & 127 | 128)
        number >>= 7
    return bytes([*encoded, number])


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
    shape = "oneof"

    @property
    def local(self) -> str:
        """The name of the variable in a reader."""
        return f"{self.name}_" if self.name in _LOCAL else self.name


@dataclass(frozen=True)
class Run:
    """Neighbouring cases of one oneof, in the order of their numbers.

    Args:
        oneof: the oneof.
        cases: the cases.
    """

    oneof: Oneof
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Message:
    """A message that gets a wrapper.

    Args:
        module: its `_pb2` module.
        inside: its name in that module, such as `Outer.Inner`.
        members: fields and oneofs in declaration order; a oneof has the place of its first field.
        depth: how deep messages are nested in it; None if there is no limit.
    """

    name: str
    full_name: str
    doc: str
    module: str
    inside: str
    members: tuple[Field | Oneof, ...]
    depth: int | None

    @property
    def oneofs(self) -> list[Oneof]:
        """The oneofs among the members."""
        return [each for each in self.members if isinstance(each, Oneof)]

    @property
    def plain(self) -> list[Field]:
        """The fields that are not in a oneof."""
        return [each for each in self.members if isinstance(each, Field)]

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

    @property
    def written(self) -> list[Field | Run]:
        """What is written, in the order of the fields' numbers."""
        items: list[tuple[int, Field | tuple[Oneof, Case]]] = [
            (field.number, field) for field in self.plain
        ]
        items += [(case.field.number, (each, case)) for each in self.oneofs for case in each.cases]
        found: list[Field | Run] = []
        for _, item in sorted(items, key=lambda item: item[0]):
            last = found[-1] if found else None
            if isinstance(item, Field):
                found.append(item)
            elif isinstance(last, Run) and last.oneof is item[0]:
                found[-1] = Run(last.oneof, (*last.cases, item[1]))
            else:
                found.append(Run(item[0], (item[1],)))
        return found

    @property
    def _read(self) -> Iterator[tuple[int, Oneof | None, Field | Case]]:
        """Yields every tag that is read, with its field, or its oneof and the case."""
        for item in self.written:
            if isinstance(item, Run):
                yield from ((case.field.tags[0], item.oneof, case) for case in item.cases)
            else:
                yield from ((tag, None, item) for tag in item.tags)

    @property
    def chunks(self) -> list[tuple[int, Oneof | None, Field | Case]]:
        """What is read of fields that have a length; see `_read`."""
        return [each for each in self._read if each[0] & 7 == _LENGTH]

    @property
    def numbers(self) -> list[tuple[int, Oneof | None, Field | Case]]:
        """What is read of fields that have none; see `_read`."""
        return [each for each in self._read if each[0] & 7 != _LENGTH]

    @property
    def least(self) -> int:
        """The depth that is known of fields that cannot be nested without end."""
        known = [
            field.type.depth + (2 if field.shape == "map" else 1)
            for field in self.fields
            if field.type.is_message and field.type.depth is not None
        ]
        return max([_GROUPS, *known])

    @property
    def endless(self) -> list[Field | Oneof]:
        """The members in which messages can be nested without end."""
        return [
            each
            for each in self.members
            if (
                any(case.field.type.depth is None for case in each.cases)
                if isinstance(each, Oneof)
                else each.type.depth is None
            )
        ]


@dataclass(frozen=True)
class Enum:
    """An enum that gets a wrapper, its values by name, and the words that engines have for them."""

    name: str
    full_name: str
    doc: str
    values: tuple[tuple[str, int], ...]
    states: tuple[tuple[str, str], ...]


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
        """Kinds, shapes and well-known types of the fields, and `oneof` where there is one."""
        fields = [field for message in self.messages for field in message.fields]
        kinds = {name for field in fields for name in (field.type.kind, field.shape)}
        kinds |= {field.type.known for field in fields}
        kinds |= {field.type.check for field in fields}
        return kinds | ({"oneof"} if any(message.oneofs for message in self.messages) else set())

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """Classes to import from other modules, by module."""
        found: dict[str, set[str]] = {}
        for each in self.types:
            if each.module and each.module != self.name:
                found.setdefault(each.module, set()).add(each.name)
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
    wrappers = _Reader(index, settings, extensions, path, complete=complete).wrappers()
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
    for name, states in settings.states.items():
        values = [each.name for each in index.enums[name].value] if name in index.enums else ()
        for value in states:
            if value not in values:
                yield f"states.{name}", config.unknown(value, values, "the enum has no")
    for name in settings.docs:
        if name not in index.elements:
            yield f"docs.{name}", config.unknown(name, index.elements, "the schema has no")


class _Reader:
    def __init__(
        self,
        index: Index,
        settings: Config,
        extensions: Mapping[str, str],
        path: Path,
        *,
        complete: bool,
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
        self._complete = complete
        self._depths = depths(index)

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
        doc, states = self._docs.get(full_name, ""), tuple(self._states(full_name, dict(values)))
        return Enum(self._config.name(full_name), full_name, doc, values, states)

    def _states(self, full_name: str, values: Mapping[str, int]) -> Iterator[tuple[str, str]]:
        """Yields words for states, each with the name of a value that the schema has."""
        for value, words in self._config.states.get(full_name, {}).items():
            if value in values:
                yield from sorted((config.bare(word), value) for word in words)

    def _message(self, full_name: str) -> Message:
        return Message(
            name=self._config.name(full_name),
            full_name=full_name,
            doc=self._docs.get(full_name, full_name),
            module=self._pb2(full_name),
            inside=self._index.within(full_name),
            members=tuple(self._members(self._index.messages[full_name], full_name)),
            depth=self._depths[full_name],
        )

    def _pb2(self, full_name: str) -> str:
        """Returns a message's `_pb2` module, relative to the package, with a leading dot."""
        file = self._index.file(full_name)
        return module_of(file.name if file else "", "")

    def _members(self, message: DescriptorProto, full_name: str) -> Iterator[Field | Oneof]:
        seen: set[int] = set()
        for field in message.field:
            if self._is_left_out(message, field, full_name):
                continue
            if iskeyword(field.name):
                raise self._unknown(full_name, field, "a keyword of Python for a name")
            inside = field.HasField("oneof_index") and not field.proto3_optional
            name = message.oneof_decl[field.oneof_index].name if inside else field.name
            if name in RESERVED or name.startswith("_"):
                raise self._unknown(full_name, field, f"the attribute name {name}")
            if not inside:
                yield self._field(message, field, full_name)
            elif field.oneof_index not in seen:
                seen.add(field.oneof_index)
                held = [
                    each
                    for each in message.field
                    if each.HasField("oneof_index")
                    and each.oneof_index == field.oneof_index
                    and not self._is_left_out(message, each, full_name)
                ]
                yield self._oneof(message, held, full_name)

    def _is_left_out(
        self, message: DescriptorProto, field: FieldDescriptorProto, full_name: str
    ) -> bool:
        """Returns whether another release has a field of a type that nobody has listed.

        Wrappers of that release keep it among their unknown fields.
        """
        entry = map_entry(message, field, full_name)
        wanted = (entry.field[1] if entry else field).type_name.removeprefix(".")
        known = not wanted or wanted in self._home or wanted in _WELL_KNOWN
        return not self._complete and not known

    def _field(
        self, message: DescriptorProto, field: FieldDescriptorProto, full_name: str
    ) -> Field:
        doc = self._doc(full_name, field.name, f"Field {field.number} of `{full_name}`.")
        entry = map_entry(message, field, full_name)
        if entry is not None:
            key, value = entry.field
            if value.type == _F.TYPE_ENUM:
                raise self._unknown(full_name, field, "a map with the values of an enum")
            kind, of = self._type(value, full_name), self._type(key, full_name)
            return Field(field.name, doc, field.number, "map", kind, of)
        shape = "many" if field.label == _F.LABEL_REPEATED else "one"
        kind = self._type(field, full_name)
        optional = field.proto3_optional and not kind.is_message
        return Field(field.name, doc, field.number, shape, kind, optional=optional)

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
        if field.type in _SCALARS:
            scalar = _SCALARS[field.type]
            return Type(
                "scalar",
                scalar.python,
                check=scalar.check,
                reader=scalar.reader,
                writer=scalar.writer,
                wire=scalar.wire,
            )
        wanted = field.type_name.removeprefix(".")
        if wanted in _WELL_KNOWN:
            known, name = _WELL_KNOWN[wanted]
            return Type("known", name, known=known, depth=None if wanted == _STRUCT else _GROUPS)
        if wanted in self._home:
            name, home = self._config.name(wanted), self._home[wanted]
            if field.type == _F.TYPE_ENUM:
                zero = self._index.value(wanted, 0)
                return Type("enum", name, home, wire=_VARINT, zero=zero.name if zero else "")
            return Type("message", name, home, depth=self._depths[wanted])
        raise self._unknown(full_name, field, f"the type {wanted or field.type}")

    def _unknown(self, full_name: str, field: FieldDescriptorProto, what: str) -> CodegenError:
        return CodegenError(
            f"{full_name}.{field.name} has {what}, which wrappers do not support",
            where=shown(self._path),
            todo="List the type there, or support this kind of field in codegen/emit/wrappers.",
        )


def depths(index: Index) -> dict[str, int | None]:
    """Returns how deep messages, and groups in unknown fields, are nested in each message.

    It is None for a message in which a Struct, or a message of its own type, can be nested.
    """
    found: dict[str, int | None] = {_STRUCT: None}

    def depth(name: str, around: tuple[str, ...]) -> int | None:
        if name in around:
            return None
        if name not in found:
            deepest: int | None = _GROUPS
            for field in index.messages[name].field:
                if field.type == _F.TYPE_MESSAGE and deepest is not None:
                    inside = depth(field.type_name.removeprefix("."), (*around, name))
                    deepest = None if inside is None else max(deepest, inside + 1)
            found[name] = deepest
        return found[name]

    return {name: depth(name, ()) for name in index.messages}


def _unwrapped(comment: str) -> str:
    """Joins the lines of each paragraph of a comment, except lists and indented text."""
    paragraphs = comment.split("\n\n")
    return "\n\n".join(
        text if "\n- " in text or "\n " in text else text.replace("\n", " ") for text in paragraphs
    )
