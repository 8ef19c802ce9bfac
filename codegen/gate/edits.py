"""What was edited between two schemas, found on descriptors: one edit for everything it touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    Edition,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MethodDescriptorProto,
)
from google.protobuf.message import Message

from codegen.gate.members import Numbers, Shift, shift
from codegen.schema.declared import field_type, reserved_names, reserved_numbers
from codegen.schema.features import cardinality, type_of
from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.verdicts.sides import Sides

_IMPLICIT, _EXPLICIT = (f"optional with {each} presence" for each in ("implicit", "explicit"))
_OTHER_CARDINALITY = {
    (_IMPLICIT, _EXPLICIT): "no difference between no value and a default that was sent",
    (_EXPLICIT, _IMPLICIT): "no value where a default was sent",
}
_ONE_OF_MANY = "one value of many, and JSON that they cannot read"
_TYPE_RULES = ("FIELD_SAME_TYPE", "FIELD_WIRE_JSON_COMPATIBLE_TYPE", "FIELD_SAME_SIGN")
_CARDINALITY_RULES = ("FIELD_SAME_CARDINALITY", "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY")
_MOST_RETYPED = 3
"""The most fields whose new types are listed beside the type that is gone."""

_TYPES = ("message", "enum", "service")
_UNKNOWN = "an Any of a type that they do not know"
_RENAMED = {
    "message": f"code that names something that is gone, and {_UNKNOWN}",
    "enum": "code that names something that is gone",
    "service": "UNIMPLEMENTED when they call",
}
"""What consumers see of a type that has another name, by kind."""
_MOVED = {
    "message": f"code that names it and does not compile, and {_UNKNOWN}",
    "enum": "code that names it and does not compile",
    "service": _RENAMED["service"],
}
"""What consumers see of a type that is declared elsewhere, by kind."""


@dataclass(frozen=True)
class Edit:
    """One edit of the schema. Equal edits are one, whatever they were found against.

    Args:
        what: what was done to what, in a sentence without its full stop.
        sees: what consumers of the old schema would see; None if the rules of the findings say it.
        fix: how to undo it, in the imperative; None if the rules of the findings say it.
    """

    what: str
    sees: str | None = None
    fix: str | None = None


class Edits:
    """The edits between two schemas, by the elements that they touch."""

    def __init__(self, sides: Sides) -> None:
        self._old = sides.old
        self._new = sides.new
        self._known: dict[tuple[str, str], Edit | None] = {}

    def of(self, name: str, rule: str = "") -> Edit | None:
        """Returns the edit that changed an element or a file of the old schema; None if none did.

        If the element changed because of another one, such as a field whose type was deleted, the
        edit is that of the other element.

        Args:
            name: full name of the element, or path of the file.
            rule: the rule of a finding, which says what of the element must have changed.
        """
        if (name, rule) not in self._known:
            self._known[name, rule] = self._find(name, rule)
        return self._known[name, rule]

    def _find(self, name: str, rule: str) -> Edit | None:
        if name in self._old.files:
            return self._file(name)
        element = self._old.elements.get(name)
        if element is None:
            replaced = self.replaced(name)
            return None if replaced is None else self.of(replaced, rule)
        if (written := self.written(name)) != name:
            return self.of(written, rule)
        if self._lost(_owner(name)):
            return self.of(_owner(name))
        if element.kind == "field":
            return self._field(name, rule)
        if element.kind == "method":
            return self._method(name, rule)
        find = {"value": self._value, "oneof": self._oneof, "extension": self._extension}
        return find.get(element.kind, self._type)(name)

    def written(self, name: str) -> str:
        """Returns the element that stands for another in the text: a field for its map's entry."""
        return self._maps.get(name) or self._maps.get(_owner(name)) or name

    @cached_property
    def _maps(self) -> dict[str, str]:
        """The map fields of the old schema, by the messages of their entries."""
        return {
            field.type_name[1:]: name
            for name, field in self._old.fields.items()
            if self._old.map_entry(field) is not None
        }

    def reservation(self, name: str) -> Edit:
        """Returns the edit that freed numbers or names of a message or an enum."""
        before, after = _reserved(self._old, name), _reserved(self._new, name)
        freed = [each for each in before if each not in after]
        what = f"{name} no longer reserves {_and(freed)}"
        if self.takes_reserved(name) is not None:
            return Edit(what)
        return Edit(
            what,
            sees="nothing yet: only what takes the number or the name later would be taken for"
            " something older",
            fix="reserve it again",
        )

    def replaced(self, name: str) -> str | None:
        """Returns an old field or value whose number a new one has, if the number had another."""
        owner, short = _owner(name), name.rpartition(".")[2]
        for old, new in (
            (_members(self._old.messages.get(owner)), _members(self._new.messages.get(owner))),
            (_values(self._old.enums.get(owner)), _values(self._new.enums.get(owner))),
        ):
            found = shift(short, old, new) if short in new and short not in old else None
            if found is not None and found.old:
                return join(owner, found.old[0][0])
        return None

    def takes_reserved(self, name: str) -> str | None:
        """Returns the new field or value that has what a message or an enum used to reserve."""
        added = {
            **_members(self._new.messages.get(name)),
            **_values(self._new.enums.get(name)),
        }
        names, numbers = reserved_names(self._old, name), reserved_numbers(self._old, name)
        taken = (
            join(name, each)
            for each, number in added.items()
            if each in names or any(number in reserved for reserved in numbers)
        )
        return next(taken, None)

    def option(self, name: str) -> Edit:
        """Returns the edit that changed an option of one or more files."""
        changed = [
            path
            for path, file in self._old.files.items()
            if path in self._new.files
            and getattr(file.options, name) != getattr(self._new.files[path].options, name)
        ]
        return Edit(f"option {name} changed in {_and(changed)}")

    def syntax(self, name: str) -> Edit | None:
        """Returns the edit of the syntax of a file, or of the file of an element; None if none."""
        home = self._old.file(name)
        name = name if home is None else home.name
        if name not in self._old.files or name not in self._new.files:
            return None
        was, now = self._syntaxes(name)
        if was == now:
            return None
        names = [
            each
            for each in self._old.files
            if each in self._new.files and self._syntaxes(each) == (was, now)
        ]
        return Edit(
            f"the syntax of {_and(names)} changed from {was} to {now}",
            fix=f"give {'the file its' if len(names) == 1 else 'the files their'} old syntax back",
        )

    def _syntaxes(self, name: str) -> tuple[str, str]:
        return _syntax(self._old.files[name]), _syntax(self._new.files[name])

    # --- Files -----------------------------------------------------------------------------------

    def _file(self, name: str) -> Edit | None:
        old, new = self._old.files[name], self._new.files.get(name)
        if new is None:
            kept = [each for each in _declarations(old) if each in self._new.elements]
            if kept:
                return self._moved(kept, name)
            return Edit(
                f"{name} was deleted, with everything in it",
                fix="put the file back, with its package and its syntax",
            )
        if old.package != new.package:
            return self._package(old, new)
        return self.syntax(name)

    def _package(self, old: FileDescriptorProto, new: FileDescriptorProto) -> Edit:
        names = [
            each
            for each, file in self._old.files.items()
            if file.package == old.package
            and each in self._new.files
            and self._new.files[each].package == new.package
        ]
        return Edit(
            f"the package of {_and(names)} changed from {old.package or 'none'}"
            f" to {new.package or 'none'}",
            sees="messages, services and methods under other full names",
            fix=f"give {'the file its' if len(names) == 1 else 'the files their'} old package back",
        )

    # --- Types -----------------------------------------------------------------------------------

    def _lost(self, name: str) -> bool:
        """Whether the old schema has a message, enum or service, and the new one does not."""
        kind = self._old.elements[name].kind if name in self._old.elements else ""
        new = self._new.elements.get(name)
        return kind in _TYPES and (new is None or new.kind != kind)

    def _type(self, name: str) -> Edit | None:
        file = self._old.home(name)
        if not self._lost(name):
            if self._new.home(name).name == file.name:
                return None
            kept = [each for each in _declarations(file) if each in self._new.elements]
            return self._moved([each for each in kept if self._home(each) != file.name], file.name)
        if self._repackaged(name, file):
            return self._file(file.name)
        kind = self._old.elements[name].kind
        renamed = self._renamed(name, kind)
        if renamed is not None:
            return Edit(
                f"{kind} {name} was renamed to {renamed}",
                sees=_RENAMED[kind],
                fix=f"name it `{name.rpartition('.')[2]}` again",
            )
        moved = self._moved_to(name, kind)
        if moved is not None:
            return Edit(
                f"{kind} {name} was moved to {moved}",
                sees=_MOVED[kind],
                fix=f"put it back into {_owner(name)}",
            )
        used = "" if kind == "service" else " and wherever it was used"
        retyped = self._retyped(name)
        also = "" if len(retyped) > _MOST_RETYPED else "".join(f"; {each}" for each in retyped)
        return Edit(f"{kind} {name} was deleted{also}", fix=f"put it back, in {file.name}{used}")

    def _retyped(self, name: str) -> list[str]:
        """Returns what the fields of a type that is gone are now: "field `a` (1) of M is …"."""
        return [
            f"field `{new.name}` ({new.number}) of {_owner(field)}"
            f" is `{field_type(self._new, new)}`"
            for field, old in self._old.fields.items()
            if old.type_name == f".{name}"
            and (new := self._new.fields.get(field)) is not None
            and new.number == old.number
        ]

    def _successor(self, name: str) -> str | None:
        """Returns the new name of a type that was renamed, moved, or is in another package."""
        kind, file = self._old.elements[name].kind, self._old.home(name)
        if self._lost(_owner(name)):
            outer = self._successor(_owner(name))
            return None if outer is None else join(outer, name.rpartition(".")[2])
        if self._repackaged(name, file):
            new = self._new.files.get(file.name)
            return None if new is None else join(new.package, self._old.within(name))
        return self._renamed(name, kind) or self._moved_to(name, kind)

    def _repackaged(self, name: str, file: FileDescriptorProto) -> bool:
        """Whether a type is gone because its file has another package, or is gone as a whole."""
        new = self._new.files.get(file.name)
        if new is None:
            return not any(each in self._new.elements for each in _declarations(file))
        return (
            new.package != file.package
            and join(new.package, self._old.within(name)) in self._new.elements
        )

    def _renamed(self, name: str, kind: str) -> str | None:
        """Returns the only new type beside where this one was that has the same content."""
        return _only(
            each
            for each in self._alike(name, kind)
            if _owner(each) == _owner(name)
            and self._new.home(each).name == self._old.home(name).name
        )

    def _moved_to(self, name: str, kind: str) -> str | None:
        """Returns the only new type elsewhere that has the same short name and content."""
        short = name.rpartition(".")[2]
        return _only(each for each in self._alike(name, kind) if each.rpartition(".")[2] == short)

    def _alike(self, name: str, kind: str) -> Iterator[str]:
        """Yields the new types of a kind with the content that an old one had."""
        content = _content(self._old, name)
        for each in self._new.elements.values() if content else ():
            is_new = each.kind == kind and each.name not in self._old.elements
            if is_new and _content(self._new, each.name) == content:
                yield each.name

    # --- Fields and values -----------------------------------------------------------------------

    def _field(self, name: str, rule: str) -> Edit | None:
        owner = _owner(name)
        found = shift(
            name.rpartition(".")[2],
            _members(self._old.messages[owner]),
            _members(self._new.messages[owner]),
        )
        old = self._old.fields[name]
        if found is None:
            return self._changed(name, old, self._new.fields[name], rule)
        if found.gone == found.old and not found.new:
            return self._caused(old) or self._oneof_of(name) or self._deleted(name, old)
        if found.renamed:
            return self._field_renamed(owner, found)
        return _shifted(
            "field",
            owner,
            found,
            {each: _and([*self._own_changes(join(owner, each))]) for each, _, _ in found.moved},
        )

    def _deleted(self, name: str, old: FieldDescriptorProto) -> Edit:
        held = self._new.messages[_owner(name)]
        reserved = {
            "number": any(each.start <= old.number < each.end for each in held.reserved_range),
            "name": old.name in held.reserved_name,
        }
        kept = [what for what, is_reserved in reserved.items() if is_reserved]
        with_what = (
            f"; its {' and its '.join(kept)} {'is' if len(kept) == 1 else 'are'} reserved"
            if kept
            else ""
        )
        return Edit(f"field `{old.name}` ({old.number}) of {_owner(name)} was deleted{with_what}")

    def _field_renamed(self, owner: str, found: Shift) -> Edit:
        [(before, number)], [(after, _)] = found.old, found.new
        old = self._old.fields[join(owner, before)]
        new = self._new.fields[join(owner, after)]
        was, now = (field_type(index, each) for index, each in ((self._old, old), (self._new, new)))
        if was == now or (self._taken(old, new) and self._successor(old.type_name[1:])):
            ends = (
                self._oneof_name(join(owner, before), self._old),
                self._oneof_name(join(owner, after), self._new),
            )
            moved = "" if ends[0] == ends[1] else f", and {_other_oneof(*ends)}"
            return Edit(
                f"field {number} of {owner} was renamed from `{before}` to `{after}`{moved}",
                sees=f"code that names `{before}` and does not compile, and the same JSON, unless"
                " its keys are the schema's own names"
                if old.json_name == new.json_name
                else None,
                fix=f"name it `{before}` again; if `{after}` means something else, give it a number"
                " of its own",
            )
        return Edit(
            f"field {number} of {owner} was `{was} {before}`, and is `{now} {after}` now",
            sees=f"no `{before}`: another value, no value, or a message that cannot be parsed",
            fix=f"put `{was} {before} = {number}` back, and give `{after}` a number of its own",
        )

    def _changed(
        self, name: str, old: FieldDescriptorProto, new: FieldDescriptorProto, rule: str
    ) -> Edit | None:
        """Returns the edit of a field that kept its name and its number."""
        of_type, of_oneof = self._taken(old, new), self._oneof_of(name)
        own = self._own_change(name, old, new)
        labelled = (old.label, old.proto3_optional) != (new.label, new.proto3_optional)
        if not rule:
            order = (of_type, of_oneof, own)
        elif rule in _TYPE_RULES:
            order = (of_type, own, of_oneof)
        elif rule == "FIELD_SAME_ONEOF" or (rule in _CARDINALITY_RULES and not labelled):
            order = (of_oneof, of_type, own)
        else:
            order = (own, of_type, of_oneof)
        return next((each for each in order if each is not None), None)

    def _own_change(
        self, name: str, old: FieldDescriptorProto, new: FieldDescriptorProto
    ) -> Edit | None:
        """Returns the edit of what changed in a field itself."""
        changes = list(self._own_changes(name))
        if not changes or (old == new and self.syntax(name)):
            return None
        alone = len(changes) == 1 and not self._is_retyped(name, old, new)
        return Edit(
            f"field `{old.name}` ({old.number}) of {_owner(name)} {_and(changes)}",
            sees=self._other_cardinality(name, old, new) if alone else None,
        )

    def _is_retyped(self, name: str, old: FieldDescriptorProto, new: FieldDescriptorProto) -> bool:
        was = (type_of(self._old, name, old), old.type_name)
        return was != (type_of(self._new, name, new), new.type_name)

    def _other_cardinality(
        self, name: str, old: FieldDescriptorProto, new: FieldDescriptorProto
    ) -> str | None:
        """Returns what consumers see of a field that only has another label or presence."""
        was, now = cardinality(self._old, name, old), cardinality(self._new, name, new)
        if was == now or self._oneof_name(name, self._old) != self._oneof_name(name, self._new):
            return None
        return _OTHER_CARDINALITY.get((was, now)) or (
            _ONE_OF_MANY if "repeated" in (was, now) else None
        )

    def _own_changes(self, name: str) -> Iterator[str]:
        """Yields what changed in a field, but not because its type or its oneof is gone."""
        old, new = self._old.fields[name], self._new.fields[name]
        was, now = field_type(self._old, old), field_type(self._new, new)
        retyped = self._is_retyped(name, old, new)
        if retyped and self._taken(old, new) is not None:
            pass
        elif was != now:
            yield f"changed from `{was}` to `{now}`"
        elif retyped:
            yield f"changed from `{old.type_name[1:]}` to `{new.type_name[1:]}`"
        before, after = self._oneof_name(name, self._old), self._oneof_name(name, self._new)
        if before != after and self._oneof_of(name) is None:
            yield _other_oneof(before, after)
        elif before == after and was == now and not retyped:
            was, now = cardinality(self._old, name, old), cardinality(self._new, name, new)
            if was != now:
                yield f"changed from {was} to {now}"
        if old.json_name != new.json_name:
            yield f"changed its JSON name from `{old.json_name}` to `{new.json_name}`"

    def _taken(self, old: FieldDescriptorProto, new: FieldDescriptorProto) -> Edit | None:
        """Returns the edit that took away a field's type, if it says what the type is now."""
        edit = self._caused(old) if old.type_name != new.type_name else None
        if edit is None or not self._lost(old.type_name[1:]) or self._is_entry(old):
            return edit
        successor = self._successor(old.type_name[1:])
        same_label = (old.label, old.proto3_optional) == (new.label, new.proto3_optional)
        if successor is None or (new.type_name == f".{successor}" and same_label):
            return edit
        return None

    def _is_entry(self, field: FieldDescriptorProto) -> bool:
        return field.type_name[1:] in self._maps

    def _caused(self, old: FieldDescriptorProto) -> Edit | None:
        """Returns the edit that took away a field's type."""
        name = old.type_name.removeprefix(".")
        entry = self._old.map_entry(old)
        if entry is not None:
            return self._caused(entry.field[1])
        return self.of(name) if self._lost(name) else None

    def _value(self, name: str) -> Edit | None:
        owner, number = _owner(name), self._old.values[name].number
        old, new = _values(self._old.enums[owner]), _values(self._new.enums[owner])
        alike = (each for each, held in old.items() if held == number)
        found = next((s for each in alike if (s := shift(each, old, new))), None)
        if found is None:
            return None
        if found.gone == found.old and not found.new:
            names = [f"`{each}`" for each, _ in found.old]
            return Edit(
                f"{_counted('value', names)} {_and(names)} ({number}) of {owner} {_were(names)}"
                " deleted",
                sees="code that names a value that is gone, and JSON with a name that nobody knows",
                fix=f"put {_and(names)} back",
            )
        if found.renamed:
            [(before, _)], [(after, _)] = found.old, found.new
            return Edit(
                f"value {number} of {owner} was renamed from `{before}` to `{after}`",
                sees=f"code that names `{before}` and does not compile, and JSON with a name that"
                " they do not know",
                fix=f"name it `{before}` again; if `{after}` means something else, give it a number"
                " of its own",
            )
        return _shifted("value", owner, found, {})

    # --- Oneofs ----------------------------------------------------------------------------------

    def _oneof_name(self, field: str, index: Index) -> str | None:
        """Returns the oneof of a field, ignoring the synthetic one of an `optional`."""
        held = index.fields[field]
        if not held.HasField("oneof_index") or held.proto3_optional:
            return None
        return index.messages[_owner(field)].oneof_decl[held.oneof_index].name

    def _oneof_of(self, field: str) -> Edit | None:
        """Returns the edit of the oneof that a field was in, if that is gone."""
        name = self._oneof_name(field, self._old)
        full = join(_owner(field), name or "")
        return self._oneof(full) if name and full not in self._new.oneofs else None

    def _oneof(self, name: str) -> Edit | None:
        owner, short = _owner(name), name.rpartition(".")[2]
        if name in self._new.oneofs:
            return None
        members = [
            each
            for each in self._old.messages[owner].field
            if self._oneof_name(join(owner, each.name), self._old) == short
        ]
        kept = {
            each.name: self._oneof_name(join(owner, each.name), self._new)
            for each in members
            if self._new.fields.get(join(owner, each.name)) is not None
        }
        others = {each for each in kept.values() if each is not None}
        if len(others) == 1 and len(kept) == len(members) and None not in kept.values():
            [other] = others
            if join(owner, other) not in self._old.oneofs:
                return Edit(
                    f"the oneof `{short}` of {owner} was renamed to `{other}`",
                    sees="code that asks which case is set and no longer compiles",
                    fix=f"name it `{short}` again",
                )
        gone = [f"`{each.name}` ({each.number})" for each in members if each.name not in kept]
        left = [f"`{each}`" for each in kept]
        what = f"the oneof `{short}` of {owner} was deleted"
        if gone:
            what += f", with its {_counted('field', gone)} {_and(gone)}"
        if left:
            what += f"; {_and(left)} {'is' if len(left) == 1 else 'are'} no longer in it"
        return Edit(what, fix="put the oneof back, with its fields")

    # --- Methods ---------------------------------------------------------------------------------

    def _method(self, name: str, rule: str) -> Edit | None:
        old, new = self._old.methods[name], self._new.methods.get(name)
        service, short = _owner(name), old.name
        types = {"RPC_SAME_RESPONSE_TYPE": old.output_type, "RPC_SAME_REQUEST_TYPE": old.input_type}
        types = {rule: types[rule]} if rule in types else types
        changed = new is None or _form(old) != _form(new)
        if changed and not rule.endswith("_STREAMING"):
            for each in (held.removeprefix(".") for held in types.values()):
                if self._lost(each) and (edit := self.of(each)):
                    return edit
        if new is None:
            form = _form(old)
            alike = [
                each.name
                for each in self._new.services[service].method
                if join(service, each.name) not in self._old.methods and _form(each) == form
            ]
            if len(alike) == 1:
                return Edit(
                    f"method {short} of {service} was renamed to {alike[0]}",
                    fix=f"name it {short} again",
                )
            return Edit(f"method {short} of {service} was deleted")
        changes = [
            f"{verb} {now} instead of {was}"
            for verb, was, now in zip(("takes", "returns"), _form(old), _form(new), strict=True)
            if was != now
        ]
        return Edit(f"method {short} of {service} {_and(changes)}") if changes else None

    # --- Extensions ------------------------------------------------------------------------------

    def _extension(self, name: str) -> Edit | None:
        if name not in self._new.extensions:
            return Edit(f"extension {name} was deleted")
        file = self._old.home(name).name
        return None if self._home(name) == file else self._moved([name], file)

    def _moved(self, names: Sequence[str], file: str) -> Edit:
        places = sorted({self._home(each) for each in names})
        return Edit(
            f"{_and(names)} moved from {file} to {_and(places)}",
            sees="imports that fail",
            fix=f"put {'it' if len(names) == 1 else 'them'} back into {file}",
        )

    def _home(self, name: str) -> str:
        """Returns the new file of an element that both sides have."""
        return self._new.home(name).name


# --- Sentences -----------------------------------------------------------------------------------


def _other_oneof(before: str | None, after: str | None) -> str:
    """Returns what a field did that is in another oneof now."""
    if before is None:
        return f"moved into the oneof `{after}`"
    if after is None:
        return f"moved out of the oneof `{before}`"
    return f"moved from the oneof `{before}` to `{after}`"


def _syntax(file: FileDescriptorProto) -> str:
    """Returns the syntax of a file, such as `proto3` or `edition 2023`."""
    if file.syntax != "editions":
        return file.syntax or "proto2"
    return Edition.Name(file.edition).lower().replace("_", " ")


def _shifted(kind: str, owner: str, found: Shift, others: Mapping[str, str]) -> Edit:
    """Returns the edit of members that took one another's numbers, or new ones."""
    also = "".join(f"; `{name}` {changes}" for name, changes in others.items() if changes)
    if len(found.old) == len(found.new) == len(found.moved) == 1:
        [(name, before, after)] = found.moved
        return Edit(
            f"{kind} `{name}` of {owner} moved from {before} to {after}{also}",
            sees=f"no value in `{name}`, except in JSON"
            if kind == "field"
            else f"a number that they do not know where `{name}` was meant, except in JSON",
            fix=f"give `{name}` its number {before} back",
        )
    if found.swapped:
        names = _and([f"`{name}` ({number})" for name, number in found.old])
        return Edit(
            f"{kind}s {names} of {owner} swapped their numbers{also}",
            sees="the value of one field in the other, or a message that they cannot parse"
            if kind == "field"
            else "one value where the other was meant",
            fix="swap them back",
        )
    changes = [f"`{name}` moved from {before} to {after}" for name, before, after in found.moved]
    changes += [f"`{name}` ({number}) was deleted" for name, number in found.gone]
    changes += [f"`{name}` is new at {number}" for name, number in found.added]
    return Edit(
        f"{kind}s of {owner} changed places: {_and(changes)}{also}",
        sees="the value of one field in another, no value, or a message that they cannot parse"
        if kind == "field"
        else "one value where another was meant",
        fix=f"give every old {kind} its number back, and every new one a number of its own",
    )


def _form(method: MethodDescriptorProto) -> tuple[str, str]:
    """Returns what a method takes and returns."""
    taken, returned = method.input_type.removeprefix("."), method.output_type.removeprefix(".")
    return (
        f"a stream of {taken}" if method.client_streaming else taken,
        f"a stream of {returned}" if method.server_streaming else returned,
    )


def _content(index: Index, name: str) -> str:
    """Returns a message, enum or service as text, apart from its own name."""
    tables: tuple[Mapping[str, Message], ...] = (index.messages, index.enums, index.services)
    held = next(table[name] for table in tables if name in table)
    lines = str(held).replace(f".{name}", ".").splitlines()
    return "\n".join(line for line in lines if not line.startswith("name: "))


def _reserved(index: Index, name: str) -> list[str]:
    """Returns what a message or an enum reserves, as it is written."""
    numbers = [
        str(each[0]) if len(each) == 1 else f"{each[0]} to {each[-1]}"
        for each in reserved_numbers(index, name)
    ]
    return [*numbers, *(f"`{each}`" for each in reserved_names(index, name))]


def _declarations(file: FileDescriptorProto) -> list[str]:
    """Returns the full names of the types that a file declares at its top."""
    names = [
        *(each.name for each in file.message_type),
        *(each.name for each in file.enum_type),
        *(each.name for each in file.service),
    ]
    return [join(file.package, each) for each in names]


def _members(message: DescriptorProto | None) -> Numbers:
    return {each.name: each.number for each in message.field} if message else {}


def _values(enum: EnumDescriptorProto | None) -> Numbers:
    return {each.name: each.number for each in enum.value} if enum else {}


def _only(names: Iterable[str]) -> str | None:
    """Returns the name if it is the only one."""
    found = list(names)
    return found[0] if len(found) == 1 else None


def _owner(name: str) -> str:
    return name.rpartition(".")[0]


def _counted(noun: str, held: Sequence[str]) -> str:
    return noun if len(held) == 1 else f"{noun}s"


def _were(held: Sequence[str]) -> str:
    return "was" if len(held) == 1 else "were"


def _and(parts: Sequence[str]) -> str:
    """Joins parts of a sentence: `a`, `a and b`, `a, b and c`."""
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), *parts[-1:]])
