"""Merges an extension file into an upstream file: adds new elements, refuses changed ones."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Protocol, TypeVar

from google.protobuf import message_factory
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    ServiceDescriptorProto,
)
from google.protobuf.internal.containers import RepeatedCompositeFieldContainer
from google.protobuf.message import Message

from codegen.extension.results import Conflict, Result, Status
from codegen.schema.descriptors import knowing_options
from codegen.schema.index import Index
from codegen.schema.printer import SCALARS, Printer, map_entry
from codegen.schema.walk import documentation, join, lines

RESERVED_BY_PROTOBUF = range(19_000, 20_000)
"""Field numbers that protobuf reserves (from `FieldDescriptor::kFirstReservedNumber` on)."""

TYPES = ("message", "enum", "service")
"""Kinds of elements that an extension may add only if `extension.toml` lists them."""


class _Named(Protocol):
    name: str


N = TypeVar("N", bound=_Named)
M = TypeVar("M", DescriptorProto, EnumDescriptorProto, ServiceDescriptorProto)


def merge(
    files: FileDescriptorSet,
    upstream: FileDescriptorProto,
    extension: FileDescriptorProto,
    adds: Collection[str] = (),
) -> tuple[FileDescriptorProto, list[Result], list[Conflict]]:
    """Merges `extension` into a copy of `upstream`.

    Upstream's elements keep their content and order; new ones are appended.

    Args:
        files: the whole schema around `upstream`, to detect names that are taken elsewhere.
        upstream: the file to extend; an empty one of the same name creates a new file.
        extension: the compiled extension, with its source positions.
        adds: full names of messages, enums and services that the extension may add, and names of
            files that it may create. Other types that upstream does not have are refused: the
            name is a typo, or the release is too old to have it.

    Returns:
        The extended file, the status of each element, and the conflicts. The file is only valid
        if there are no conflicts.
    """
    merger = _Merger(files, upstream, extension, adds)
    merger.run()
    return merger.merged, merger.elements, merger.conflicts


class _Merger:
    def __init__(
        self,
        files: FileDescriptorSet,
        upstream: FileDescriptorProto,
        extension: FileDescriptorProto,
        adds: Collection[str],
    ) -> None:
        self.merged = _copy(upstream)
        self.elements: list[Result] = []
        self.conflicts: list[Conflict] = []
        self._extension = extension
        self._adds = adds
        index = Index(files)
        self._creates_file = extension.name in adds and not upstream.syntax
        self._taken = dict(_symbols(index))
        self._types: dict[str, list[str]] = {kind: [] for kind in TYPES}
        for element in index.elements.values():
            if element.kind in self._types:
                self._types[element.kind].append(element.name)
        self._numbers = {(f".{m}", number): name for (m, number), name in index.by_extendee.items()}
        self._known = type(knowing_options(files))
        self._printer = Printer(files)
        self._lines = lines(extension)
        self._documented = documentation(extension)

    def run(self) -> None:
        extension, upstream = self._extension, self.merged
        package = extension.package
        if not upstream.syntax:
            upstream.package, upstream.syntax = package, extension.syntax
            if extension.HasField("options"):
                upstream.options.CopyFrom(extension.options)
        if package != upstream.package:
            self._refuse("", f"its package is {package}, and upstream's is {upstream.package}")
        self._options(upstream.options, extension.options, "")
        self._each(upstream.message_type, extension.message_type, package, "message", self._message)
        self._each(upstream.enum_type, extension.enum_type, package, "enum", self._enum)
        self._each(upstream.service, extension.service, package, "service", self._service)
        self._extensions(upstream.extension, extension.extension, package)
        self._imports()

    def _each(
        self,
        upstream: RepeatedCompositeFieldContainer[M],
        extension: Iterable[M],
        scope: str,
        kind: str,
        into: Callable[[M, M, str], None],
    ) -> None:
        """Adds new elements, and calls `into` for those that upstream has."""
        for element in extension:
            name = join(scope, element.name)
            existing = _find(upstream, element.name)
            if existing is not None:
                self._options(existing.options, element.options, name)
                into(existing, element, name)
                if name in self._documented:
                    self._record(kind, name, Status.DOCUMENTED)
            elif self._free(name, kind) and self._may_add(name, kind):
                self._free_inside(element, scope)
                upstream.add().CopyFrom(element)
                self._record(kind, name, Status.APPLIED)

    def _may_add(self, name: str, kind: str) -> bool:
        """Returns whether a new type is listed; otherwise refuses it and suggests a name."""
        if self._creates_file or name in self._adds:
            return True
        near = _nearest(name, self._types[kind])
        self._refuse(
            name,
            f"upstream has no {kind} of this name"
            + (f"; the nearest is {near}" if near else "")
            + ". If it is not a typo, and the release is not too old to have it, list it under"
            " `adds` in extension.toml",
        )
        return False

    def _free_inside(self, element: Message, scope: str) -> None:
        """Checks names and numbers that a new element takes outside its own scope.

        An enum's values are siblings of the enum; a message may contain fields that extend other
        messages.
        """
        if isinstance(element, DescriptorProto):
            for numbers, name in _numbers_inside(element, scope):
                self._free_number(numbers, name)
        if isinstance(element, EnumDescriptorProto):
            for value in element.value:
                shown = join(join(scope, element.name), value.name)
                self._free(join(scope, value.name), "value", shown=shown)

    def _message(self, upstream: DescriptorProto, extension: DescriptorProto, name: str) -> None:
        if extension.reserved_range or extension.reserved_name or extension.extension_range:
            self._refuse(name, "an extension cannot reserve numbers or names, nor open ranges")
        nested = [nested for nested in extension.nested_type if not nested.options.map_entry]
        self._each(upstream.nested_type, nested, name, "message", self._message)
        self._each(upstream.enum_type, extension.enum_type, name, "enum", self._enum)
        self._extensions(upstream.extension, extension.extension, name)
        for field in extension.field:
            self._field(upstream, extension, field, name)

    def _field(
        self,
        upstream: DescriptorProto,
        extension: DescriptorProto,
        field: FieldDescriptorProto,
        scope: str,
    ) -> None:
        name = join(scope, field.name)
        existing = _find(upstream.field, field.name)
        if existing is not None:
            if self._same_field(upstream, extension, existing, field, name):
                self._options(existing.options, field.options, name)
                self._record("field", name, Status.ABSORBED)
        elif self._can_join(upstream, extension, field, name):
            entry = map_entry(extension, field, scope)
            if entry is not None:
                upstream.nested_type.add().CopyFrom(entry)
            _add_field(upstream, extension, field)
            self._record("field", name, Status.APPLIED)

    def _same_field(
        self,
        upstream: DescriptorProto,
        extension: DescriptorProto,
        existing: FieldDescriptorProto,
        field: FieldDescriptorProto,
        name: str,
    ) -> bool:
        scope = name.rpartition(".")[0]
        aspects = {
            "number": (field.number, existing.number),
            "type": (_type(extension, field, scope), _type(upstream, existing, scope)),
            "label": (_label(field), _label(existing)),
            "oneof": (_oneof(extension, field) or "none", _oneof(upstream, existing) or "none"),
            "JSON name": (field.json_name, existing.json_name),
        }
        differing = [what for what, (one, other) in aspects.items() if one != other]
        if not differing:
            return True
        both = (
            f"the extension has `{self._printer.field(extension, field, scope)}`,"
            f" upstream `{self._printer.field(upstream, existing, scope)}`"
        )
        if "oneof" in differing:
            one, other = aspects["oneof"]
            moved = f"a field cannot join or leave a oneof (extension: {one}, upstream: {other})"
            self._refuse(name, f"{moved}; {both}")
        elif differing == ["JSON name"]:
            one, other = aspects["JSON name"]
            self._refuse(name, f"another JSON name: the extension has {one}, upstream {other}")
        else:
            self._refuse(name, f"another {' and '.join(differing)}: {both}")
        return False

    def _can_join(
        self,
        upstream: DescriptorProto,
        extension: DescriptorProto,
        field: FieldDescriptorProto,
        name: str,
    ) -> bool:
        scope = name.rpartition(".")[0]
        declared = f"`{self._printer.field(extension, field, scope)}`"
        before = len(self.conflicts)
        for other in upstream.field:
            if other.number == field.number:
                has = self._printer.field(upstream, other, scope)
                self._refuse(name, f"{declared} takes a number that upstream uses for `{has}`")
            if other.json_name == field.json_name:
                self._refuse(
                    name,
                    f"{declared} is {field.json_name} in JSON, and so is upstream's {other.name}",
                )
        for taken, why in (
            (_ranges(upstream.reserved_range), "upstream has reserved"),
            (_ranges(upstream.extension_range), "upstream leaves to proto2 extensions"),
            ([RESERVED_BY_PROTOBUF], "protobuf reserves for itself"),
        ):
            for numbers in taken:
                if field.number in numbers:
                    between = f"{numbers.start} to {numbers.stop - 1}"
                    between = str(numbers.start) if len(numbers) == 1 else between
                    self._refuse(name, f"{declared} takes a number that {why} ({between})")
        if field.name in upstream.reserved_name:
            self._refuse(name, f"{declared} takes a name that upstream has reserved")
        entry = map_entry(extension, field, scope)
        joined = _oneof(extension, field)
        if self._free(name, "field") and entry is not None:
            self._free(join(scope, entry.name), "map entry", shown=name)
        if joined and not any(oneof.name == joined for oneof in upstream.oneof_decl):
            self._free(join(scope, joined), "oneof")
        return len(self.conflicts) == before

    def _enum(
        self, upstream: EnumDescriptorProto, extension: EnumDescriptorProto, name: str
    ) -> None:
        if extension.reserved_range or extension.reserved_name:
            self._refuse(name, "an extension cannot reserve numbers or names")
        for value in extension.value:
            element = join(name, value.name)
            existing = _find(upstream.value, value.name)
            if existing is None:
                repeated = {each.name for each in extension.value if each.number == value.number}
                if self._value_can_join(upstream, value, element, repeated):
                    if any(each.number == value.number for each in upstream.value):
                        upstream.options.allow_alias = True
                    upstream.value.add().CopyFrom(value)
                    self._record("value", element, Status.APPLIED)
            elif existing.number != value.number:
                self._refuse(
                    element,
                    f"another number: the extension has `{value.name} = {value.number}`,"
                    f" upstream `{existing.name} = {existing.number}`",
                )
            else:
                self._options(existing.options, value.options, element)
                self._record("value", element, Status.ABSORBED)

    def _value_can_join(
        self,
        upstream: EnumDescriptorProto,
        value: EnumValueDescriptorProto,
        element: str,
        repeated: Collection[str],
    ) -> bool:
        """Returns whether a value is new, or an alias of one that the extension repeats."""
        declared = f"`{value.name} = {value.number}`"
        before = len(self.conflicts)
        for other in upstream.value:
            if other.number == value.number and other.name not in repeated:
                has = f"`{other.name} = {other.number}`"
                self._refuse(element, f"{declared} takes a number that upstream uses for {has}")
        if any(r.start <= value.number <= r.end for r in upstream.reserved_range):
            self._refuse(element, f"{declared} takes a number that upstream has reserved")
        if value.name in upstream.reserved_name:
            self._refuse(element, f"{declared} takes a name that upstream has reserved")
        beside = element.rpartition(".")[0].rpartition(".")[0]
        self._free(join(beside, value.name), "value", shown=element)
        return len(self.conflicts) == before

    def _service(
        self, upstream: ServiceDescriptorProto, extension: ServiceDescriptorProto, name: str
    ) -> None:
        for method in extension.method:
            element = join(name, method.name)
            existing = _find(upstream.method, method.name)
            if existing is None:
                upstream.method.add().CopyFrom(method)
                self._record("method", element, Status.APPLIED)
                continue
            sides = [self._printer.signature(one, name) for one in (method, existing)]
            if sides[0] != sides[1]:
                self._refuse(element, f"the extension has `{sides[0]}`, upstream `{sides[1]}`")
            else:
                self._options(existing.options, method.options, element)
                self._record("method", element, Status.ABSORBED)

    def _extensions(
        self,
        upstream: RepeatedCompositeFieldContainer[FieldDescriptorProto],
        extension: Iterable[FieldDescriptorProto],
        scope: str,
    ) -> None:
        """Merges fields that extend other messages, such as custom options."""
        for field in extension:
            name = join(scope, field.name)
            existing = _find(upstream, field.name)
            if existing is not None:
                if _without_options(existing) != _without_options(field):
                    self._refuse(name, "another extendee, number, type or label than upstream's")
                else:
                    self._options(existing.options, field.options, name)
                    self._record("extension", name, Status.ABSORBED)
            elif self._free_number((field.extendee, field.number), name) and self._free(
                name, "extension"
            ):
                upstream.add().CopyFrom(field)
                self._record("extension", name, Status.APPLIED)

    def _free_number(self, numbers: tuple[str, int], name: str) -> bool:
        """Returns whether the extension number is free; refuses it otherwise."""
        extendee, number = numbers
        holder = self._numbers.get(numbers)
        if holder is not None:
            self._refuse(name, f"takes number {number} of {extendee[1:]}, which is {holder}'s")
        return holder is None

    def _imports(self) -> None:
        """Adds imports, sorted as by `buf format`, if an element was added that may need them."""
        file, extension = self.merged, self._extension
        public = {file.dependency[index] for index in file.public_dependency}
        if any(result.status is Status.APPLIED for result in self.elements):
            for index, name in enumerate(extension.dependency):
                if name not in file.dependency:
                    file.dependency.append(name)
                    public |= {name} if index in extension.public_dependency else set()
                    self._record("import", name, Status.APPLIED)
        file.dependency[:] = sorted(file.dependency)
        file.public_dependency[:] = [i for i, n in enumerate(file.dependency) if n in public]

    def _options(self, upstream: Message, extension: Message, element: str) -> None:
        """Refuses options whose value differs from upstream's. Options may be left out.

        The compiler demands `allow_alias` where an extension names a value again.
        """
        for field, value in self._knowing(extension).ListFields():
            if field.full_name == "google.protobuf.EnumOptions.allow_alias":
                continue
            existing = dict(self._knowing(upstream).ListFields()).get(field)
            if value != existing:
                there = "nothing" if existing is None else existing
                self._refuse(
                    element,
                    f"the extension sets the option {field.name} to {value}, upstream to {there}",
                )

    def _knowing(self, options: Message) -> Message:
        """Reparses options with a class that knows the custom ones."""
        found = self._known.DESCRIPTOR.file.pool.FindMessageTypeByName(options.DESCRIPTOR.full_name)
        return message_factory.GetMessageClass(found).FromString(options.SerializeToString())

    def _free(self, name: str, kind: str, *, shown: str | None = None) -> bool:
        """Returns whether the name is free; refuses the element otherwise."""
        taken = self._taken.get(name)
        if taken is not None:
            self._refuse(shown or name, f"this {kind} would shadow upstream's {taken}")
        return taken is None

    def _record(self, kind: str, name: str, status: Status) -> None:
        self.elements.append(Result(self._extension.name, kind, name, status))

    def _refuse(self, element: str, reason: str) -> None:
        line = self._lines.get(element, 0)
        shown = element or "the file"
        self.conflicts.append(Conflict(self._extension.name, line, shown, reason))


def _symbols(index: Index) -> Iterator[tuple[str, str]]:
    for file in index.files.values():
        parts = file.package.split(".")
        for count in range(len(parts)):
            package = ".".join(parts[: count + 1])
            yield package, f"package {package}"
    for name, element in index.elements.items():
        yield element.symbol, f"{element.kind} {name} in {index.home(name).name}"


def _numbers(
    fields: Iterable[FieldDescriptorProto], scope: str
) -> Iterator[tuple[tuple[str, int], str]]:
    return (((field.extendee, field.number), join(scope, field.name)) for field in fields)


def _numbers_inside(message: DescriptorProto, scope: str) -> Iterator[tuple[tuple[str, int], str]]:
    name = join(scope, message.name)
    yield from _numbers(message.extension, name)
    for nested in message.nested_type:
        yield from _numbers_inside(nested, name)


def _find(elements: Iterable[N], name: str) -> N | None:
    return next((element for element in elements if element.name == name), None)


def _ranges(
    ranges: Iterable[DescriptorProto.ReservedRange | DescriptorProto.ExtensionRange],
) -> list[range]:
    return [range(each.start, each.end) for each in ranges]


def _type(message: DescriptorProto, field: FieldDescriptorProto, scope: str) -> str:
    """Describes a field's type; for a map, the types of key and value."""
    entry = map_entry(message, field, scope)
    if entry is not None:
        key, value = (_type(entry, each, join(scope, entry.name)) for each in entry.field)
        return f"map<{key}, {value}>"
    return SCALARS.get(field.type) or f"{field.type_name} of kind {field.type}"


def _label(field: FieldDescriptorProto) -> str:
    name = FieldDescriptorProto.Label.Name(field.label)
    return "explicit optional" if field.proto3_optional else name


def _oneof(message: DescriptorProto, field: FieldDescriptorProto) -> str | None:
    """Returns the name of the declared oneof, ignoring the synthetic one of an `optional`."""
    if field.proto3_optional or not field.HasField("oneof_index"):
        return None
    return message.oneof_decl[field.oneof_index].name


def _without_options(field: FieldDescriptorProto) -> FieldDescriptorProto:
    copy = _copy(field)
    copy.ClearField("options")
    copy.ClearField("json_name")
    return copy


def _add_field(
    upstream: DescriptorProto, extension: DescriptorProto, field: FieldDescriptorProto
) -> None:
    """Adds a field at the end, or after the last member of its oneof.

    protobuf requires a oneof's fields to be contiguous, and synthetic oneofs (of proto3's
    `optional`) to come after all others, so both lists are rebuilt.
    """
    fields = [_copy(each) for each in upstream.field]
    decls = {each.name: _copy(each) for each in upstream.oneof_decl}
    member_of = {
        each.name: upstream.oneof_decl[each.oneof_index].name
        for each in upstream.field
        if each.HasField("oneof_index")
    }
    at = len(fields)
    if field.HasField("oneof_index"):
        decl = extension.oneof_decl[field.oneof_index]
        members = [i for i, each in enumerate(fields) if member_of.get(each.name) == decl.name]
        at = members[-1] + 1 if members else at
        decls.setdefault(decl.name, _copy(decl))
        member_of[field.name] = decl.name
    fields.insert(at, _copy(field))
    unwritten = {member_of[each.name] for each in fields if each.proto3_optional}
    order = sorted(decls, key=lambda name: name in unwritten)
    for each in fields:
        if each.name in member_of:
            each.oneof_index = order.index(member_of[each.name])
    del upstream.field[:], upstream.oneof_decl[:]
    upstream.field.extend(fields)
    upstream.oneof_decl.extend(decls[name] for name in order)


def _nearest(name: str, known: Iterable[str]) -> str | None:
    """Returns the likely intended name: similar in the same scope, or the same elsewhere."""
    scope, _, last = name.rpartition(".")
    parts = [(each, *each.rpartition(".")[::2]) for each in known]
    beside = {own: each for each, around, own in parts if around == scope}
    similar = difflib.get_close_matches(last, beside, n=1)
    if similar:
        return beside[similar[0]]
    return next((each for each, _, own in parts if own == last), None)


P = TypeVar("P", bound=Message)


def _copy(message: P) -> P:
    copy = type(message)()
    copy.CopyFrom(message)
    return copy
