"""Reads the gate's sentences back, and compares what they state with the two schemas.

Every sentence must have one of the forms below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from google.protobuf.descriptor_pb2 import Edition, FieldDescriptorProto

from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.verdicts.sides import Sides

Check = Callable[..., bool]
"""Whether the parts of a sentence, by the names of its groups, are so."""


def untrue(sentence: str, sides: Sides) -> Iterator[str]:
    """Yields the sentence if it has none of the forms, or if what it states is not so."""
    for form, check in FORMS.items():
        if found := re.fullmatch(form, sentence):
            if not check(sides, **found.groupdict()):
                yield sentence
            return
    yield f"no known form: {sentence}"


def element_gone(sides: Sides, *, kind: str, name: str) -> bool:
    old, new = sides.old.elements.get(name), sides.new.elements.get(name)
    kind = kind.lower()
    return old is not None and old.kind == kind and (new is None or new.kind != kind)


def type_gone(sides: Sides, *, kind: str, name: str, fields: str) -> bool:
    """Whether a type is gone, and the fields that had it are what the sentence says."""
    parts = re.findall(r"; field `(\w+)` \((\d+)\) of (\S+) is `(?:\w+ )*([^`]+)`", fields)
    return (
        element_gone(sides, kind=kind, name=name)
        and len(parts) == fields.count(";")
        and all(
            numbers(sides, "field", join(owner, field)) == (int(at), int(at))
            and sides.old.fields[join(owner, field)].type_name == f".{name}"
            and typed in type_names(sides.new.fields[join(owner, field)])
            for field, at, owner, typed in parts
        )
    )


def type_names(field: FieldDescriptorProto) -> set[str]:
    """What a field's type is called in a sentence."""
    scalar = FieldDescriptorProto.Type.Name(field.type).removeprefix("TYPE_").lower()
    return {field.type_name.removeprefix(".") or scalar}


def element_renamed(sides: Sides, *, kind: str, old: str, new: str) -> bool:
    backwards = Sides(sides.new, sides.old)
    return element_gone(sides, kind=kind, name=old) and element_gone(backwards, kind=kind, name=new)


def number(index: Index, kind: str, name: str) -> int | None:
    """The number of a field or a value, or None if there is no such member."""
    held = index.fields if kind == "field" else index.values
    return held[name].number if name in held else None


def numbers(sides: Sides, kind: str, name: str) -> tuple[int | None, int | None]:
    """The old and the new number of a member."""
    return number(sides.old, kind.lower(), name), number(sides.new, kind.lower(), name)


def member_gone(sides: Sides, *, kind: str, name: str, at: str, owner: str) -> bool:
    free = kind == "Value" or sides.new.field(owner, int(at)) is None
    return numbers(sides, kind, join(owner, name)) == (int(at), None) and free


def member_moved(
    sides: Sides, *, kind: str, name: str, owner: str, old: str, new: str, changes: str | None
) -> bool:
    full = join(owner, name)
    return numbers(sides, kind, full) == (int(old), int(new)) and (
        changes is None or changed(sides, full, changes)
    )


def member_renamed(sides: Sides, *, kind: str, at: str, owner: str, old: str, new: str) -> bool:
    return numbers(sides, kind, join(owner, old)) == (int(at), None) and numbers(
        sides, kind, join(owner, new)
    ) == (None, int(at))


def swapped(sides: Sides, *, kind: str, a: str, at: str, b: str, to: str, owner: str) -> bool:
    return numbers(sides, kind, join(owner, a)) == (int(at), int(to)) and numbers(
        sides, kind, join(owner, b)
    ) == (int(to), int(at))


def shifted(sides: Sides, *, kind: str, owner: str, changes: str) -> bool:
    return all(numbers(sides, kind, join(owner, name)) == ends for name, ends in shifts(changes))


def shifts(changes: str) -> Iterator[tuple[str, tuple[int | None, int | None]]]:
    for change in re.split(r", | and (?=`)", changes):
        if found := re.fullmatch(r"`(\w+)` moved from (-?\d+) to (-?\d+)", change):
            yield found[1], (int(found[2]), int(found[3]))
        elif found := re.fullmatch(r"`(\w+)` \((-?\d+)\) was deleted", change):
            yield found[1], (int(found[2]), None)
        else:
            [(name, at)] = re.findall(r"`(\w+)` is new at (-?\d+)", change)
            yield name, (None, int(at))


def field_changed(sides: Sides, *, name: str, at: str, owner: str, changes: str) -> bool:
    full = join(owner, name)
    return numbers(sides, "field", full) == (int(at), int(at)) and changed(sides, full, changes)


def changed(sides: Sides, full: str, changes: str) -> bool:
    """Whether a field, which may have another number, changed in these ways."""
    old, new = sides.old.fields[full], sides.new.fields[full]
    oneofs = oneof(sides.old, full), oneof(sides.new, full)
    for change in re.split(r"(?:, | and )(?=changed|moved)", changes):
        if re.fullmatch(r"changed from `.+` to `.+`", change):
            true = declared(sides.old, full) != declared(sides.new, full)
        elif found := re.fullmatch(r"changed its JSON name from `(\w+)` to `(\w+)`", change):
            true = (old.json_name, new.json_name) == found.groups()
        elif found := re.fullmatch(r"moved into the oneof `(\w+)`", change):
            true = oneofs == (None, found[1])
        elif found := re.fullmatch(r"moved out of the oneof `(\w+)`", change):
            true = oneofs == (found[1], None)
        else:
            [ends] = re.findall(r"moved from the oneof `(\w+)` to `(\w+)`", change)
            true = oneofs == ends
        if not true:
            return False
    return True


def declared(index: Index, field: str) -> tuple[object, ...]:
    held = index.fields[field]
    entry = index.messages.get(held.type_name[1:])
    is_map = entry is not None and entry.options.map_entry
    return held.type, held.type_name, held.label, held.proto3_optional, str(entry) if is_map else ""


def oneof(index: Index, field: str) -> str | None:
    held = index.fields[field]
    if not held.HasField("oneof_index") or held.proto3_optional:
        return None
    return index.messages[field.rpartition(".")[0]].oneof_decl[held.oneof_index].name


def oneof_gone(sides: Sides, *, name: str, owner: str) -> bool:
    return element_gone(sides, kind="oneof", name=join(owner, name))


def method_gone(sides: Sides, *, name: str, owner: str) -> bool:
    return element_gone(sides, kind="method", name=join(owner, name)) and (
        owner in sides.new.services
    )


def method_changed(sides: Sides, *, name: str, owner: str, changes: str) -> bool:
    old, new = (side.methods[join(owner, name)] for side in (sides.old, sides.new))
    took = [(each.input_type, each.client_streaming) for each in (old, new)]
    gave = [(each.output_type, each.server_streaming) for each in (old, new)]
    return ("takes " in changes, "returns " in changes) == (took[0] != took[1], gave[0] != gave[1])


def file_gone(sides: Sides, *, name: str) -> bool:
    return name in sides.old.files and name not in sides.new.files


def files_moved(sides: Sides, *, names: str, old: str, new: str) -> bool:
    return all(
        sides.old.home(name).name == old and sides.new.home(name).name in named(new)
        for name in named(names)
    )


def repackaged(sides: Sides, *, files: str, old: str, new: str) -> bool:
    return all(
        (sides.old.files[name].package, sides.new.files[name].package) == (old, new)
        for name in named(files)
    )


def resyntaxed(sides: Sides, *, files: str, old: str, new: str) -> bool:
    return all(
        [syntax(side, name) for side in (sides.old, sides.new)] == [old, new]
        for name in named(files)
    )


def syntax(index: Index, file: str) -> str:
    held = index.files[file]
    edition = {Edition.EDITION_2023: "edition 2023", Edition.EDITION_2024: "edition 2024"}
    return edition[held.edition] if held.syntax == "editions" else held.syntax or "proto2"


def option_changed(sides: Sides, *, option: str, files: str) -> bool:
    return all(
        getattr(sides.old.files[name].options, option)
        != getattr(sides.new.files[name].options, option)
        for name in named(files)
    )


def member_option_changed(
    sides: Sides, *, name: str, owner: str, option: str, old: str, new: str
) -> bool:
    """Whether a field or method, which is named without its package, has another option."""
    ends = [
        tuple(option_name(side, each.name, option) for side in (sides.old, sides.new))
        for each in sides.old.by_short_name[name]
        if each.name.endswith(f".{owner}.{name}")
    ]
    return (old, new) in ends


def option_name(index: Index, member: str, option: str) -> str | None:
    """The name of an option's value, or None if there is no such member."""
    held = index.fields.get(member) or index.methods.get(member)
    field = held and held.options.DESCRIPTOR.fields_by_name.get(option)
    if held is None or field is None or field.enum_type is None:
        return None
    return str(field.enum_type.values_by_number[getattr(held.options, option)].name)


def unreserved(sides: Sides, *, name: str, freed: str) -> bool:
    old, new = (reserved(side, name) for side in (sides.old, sides.new))
    return all(each.partition(" ")[0] in old - new for each in named(freed))


def reserved(index: Index, name: str) -> set[str]:
    """The names, in backticks, and the first number of each range."""
    held = index.messages[name] if name in index.messages else index.enums[name]
    starts = {str(each.start) for each in held.reserved_range}
    return starts | {f"`{each}`" for each in held.reserved_name}


def named(text: str) -> list[str]:
    return re.split(r", | and ", text)


_MEMBER = r"(?P<kind>Field|Value)"
FORMS: dict[str, Check] = {
    r"(?P<kind>Message|Enum|Service|Extension) (?P<name>\S+) was deleted"
    r"(?P<fields>(?:; field .+)?)": type_gone,
    r"(?P<kind>Message|Enum|Service) (?P<old>\S+) was (?:renamed|moved) to (?P<new>\S+)": (
        element_renamed
    ),
    r"(?P<name>\S+\.proto) was deleted, with everything in it": file_gone,
    r"(?P<names>.+) moved from (?P<old>\S+\.proto) to (?P<new>.+\.proto)": files_moved,
    r"The package of (?P<files>.+) changed from (?P<old>\S+) to (?P<new>\S+)": repackaged,
    r"The syntax of (?P<files>.+) changed from (?P<old>.+) to (?P<new>.+)": resyntaxed,
    r"Option (?P<option>\w+) changed in (?P<files>.+)": option_changed,
    r"(?P<name>\S+) no longer reserves (?P<freed>.+)": unreserved,
    r'(?:Field "\d+" with name|RPC) "(?P<name>\w+)" on \w+ "(?P<owner>\w+)"'
    r' changed option "(?P<option>\w+)" from "(?P<old>\w+)" to "(?P<new>\w+)"': (
        member_option_changed
    ),
    _MEMBER + r" `(?P<name>\w+)` \((?P<at>-?\d+)\) of (?P<owner>\S+) was deleted"
    r"(?:; its [a-z ]+ reserved)?": member_gone,
    _MEMBER + r" `(?P<name>\w+)` of (?P<owner>\S+) moved from (?P<old>-?\d+) to (?P<new>-?\d+)"
    r"(?:; `(?P=name)` (?P<changes>.+))?": member_moved,
    _MEMBER
    + r" (?P<at>-?\d+) of (?P<owner>\S+) was renamed from `(?P<old>\w+)` to `(?P<new>\w+)`": (
        member_renamed
    ),
    r"(?P<kind>Field) (?P<at>\d+) of (?P<owner>\S+) was `\S.* (?P<old>\w+)`,"
    r" and is `\S.* (?P<new>\w+)` now": member_renamed,
    _MEMBER + r"s `(?P<a>\w+)` \((?P<at>-?\d+)\) and `(?P<b>\w+)` \((?P<to>-?\d+)\)"
    r" of (?P<owner>\S+) swapped their numbers": swapped,
    _MEMBER + r"s of (?P<owner>\S+) changed places: (?P<changes>.+)": shifted,
    r"Field `(?P<name>\w+)` \((?P<at>\d+)\) of (?P<owner>\S+)"
    r" (?P<changes>(?:changed|moved (?:into|out|from the oneof)).+)": field_changed,
    r"The oneof `(?P<name>\w+)` of (?P<owner>\S+) was (?:deleted|renamed).*": oneof_gone,
    r"Method (?P<name>\w+) of (?P<owner>\S+) was (?:deleted|renamed to \w+)": method_gone,
    r"Method (?P<name>\w+) of (?P<owner>\S+) (?P<changes>(?:takes|returns) .+)": method_changed,
}
