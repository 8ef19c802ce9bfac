"""Whatever an extension says, merging never loses or changes what upstream has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    ServiceDescriptorProto,
)
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import Message
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from codegen.extension.merge import merge
from codegen.extension.results import Status
from codegen.schema.compare import differences
from codegen.schema.printer import json_name
from codegen.schema.walk import walk

pytestmark = pytest.mark.slow

NAMES = ("alpha", "beta", "gamma", "delta")
TYPES = ("Alpha", "Beta", "Gamma")
F = FieldDescriptorProto


def names(kinds: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(kinds), unique=True, max_size=most)


@st.composite
def fields(draw: st.DrawFn, owner: str) -> DescriptorProto:
    """A message of a few fields: plain, repeated, optional, of a message, maps, in a oneof."""
    message = DescriptorProto(name=owner)
    numbers = draw(st.permutations(range(1, 7)))
    optional = []
    for name, number in zip(draw(names(NAMES, 4)), numbers, strict=False):
        shape = draw(st.sampled_from(("plain", "repeated", "optional", "message", "map", "oneof")))
        scalar = draw(st.sampled_from((F.TYPE_STRING, F.TYPE_INT64, F.TYPE_BYTES)))
        field = message.field.add(
            name=name,
            number=number,
            type=scalar,
            label=F.LABEL_REPEATED if shape in ("repeated", "map") else F.LABEL_OPTIONAL,
            json_name=json_name(name),
        )
        if shape == "optional":
            field.proto3_optional = True
            optional.append(field)
        elif shape == "message":
            field.type, field.type_name = F.TYPE_MESSAGE, f".p.{owner}"
        elif shape == "map":
            entry = message.nested_type.add(name=f"{name.capitalize()}Entry")
            entry.options.map_entry = True
            for part, place in (("key", 1), ("value", 2)):
                entry.field.add(
                    name=part, number=place, type=scalar, label=F.LABEL_OPTIONAL, json_name=part
                )
                if scalar == F.TYPE_BYTES and part == "key":
                    entry.field[0].type = F.TYPE_STRING
            field.type, field.type_name = F.TYPE_MESSAGE, f".p.{owner}.{entry.name}"
        elif shape == "oneof":
            if not message.oneof_decl:
                message.oneof_decl.add(name=draw(st.sampled_from(("choice", "either"))))
            field.oneof_index = 0
    gather_oneof(message)
    for field in optional:
        here = next(each for each in message.field if each.name == field.name)
        here.oneof_index = len(message.oneof_decl)
        message.oneof_decl.add(name=f"_{field.name}")
    if draw(st.booleans()):
        reserve(draw, message)
    return message


def gather_oneof(message: DescriptorProto) -> None:
    """protobuf wants a oneof's fields to stand together."""
    copies = [F.FromString(field.SerializeToString()) for field in message.field]
    del message.field[:]
    message.field.extend(sorted(copies, key=lambda field: field.HasField("oneof_index")))


def reserve(draw: st.DrawFn, message: DescriptorProto) -> None:
    used = {field.number for field in message.field}
    for number in draw(st.lists(st.integers(1, 9), unique=True, max_size=2)):
        if number not in used:
            message.reserved_range.add(start=number, end=number + 1)
    taken = {field.name for field in message.field}
    message.reserved_name.extend(name for name in draw(names(NAMES, 1)) if name not in taken)


@st.composite
def enums(draw: st.DrawFn, name: str) -> EnumDescriptorProto:
    enum = EnumDescriptorProto(name=name)
    enum.value.add(name=draw(st.sampled_from(("NONE", f"{name}_NONE".upper()))), number=0)
    for value in draw(names(("ONE", "TWO", f"{name}_THREE".upper()), 3)):
        if all(each.name != value for each in enum.value):
            free = sorted(set(range(1, 7)) - {each.number for each in enum.value})
            enum.value.add(name=value, number=draw(st.sampled_from(free)))
    return enum


@st.composite
def services(draw: st.DrawFn, name: str, known: list[str]) -> ServiceDescriptorProto:
    service = ServiceDescriptorProto(name=name)
    for method in draw(names(("Get", "Put"), 2)):
        service.method.add(
            name=method,
            input_type=f".p.{draw(st.sampled_from(known))}",
            output_type=f".p.{draw(st.sampled_from(known))}",
            server_streaming=draw(st.booleans()),
        )
    return service


@st.composite
def files(draw: st.DrawFn, *, reserving: bool) -> FileDescriptorProto:
    file = FileDescriptorProto(name="p.proto", package="p", syntax="proto3")
    for name in draw(names(TYPES, 3)):
        if draw(st.integers(0, 3)):
            message = draw(fields(name))
            if not reserving:
                del message.reserved_range[:], message.reserved_name[:]
            file.message_type.append(message)
        else:
            file.enum_type.append(draw(enums(name)))
    known = [message.name for message in file.message_type]
    if draw(st.booleans()) and known:
        name = draw(st.sampled_from(("Jobs", "Alpha")))
        file.service.append(draw(services(name, known)))
    assume(valid(file))
    return file


def valid(file: FileDescriptorProto) -> bool:
    try:
        DescriptorPool().Add(file)
    except TypeError:
        return False
    return True


@settings(max_examples=400)
@given(upstream=files(reserving=True), extension=files(reserving=False))
def test_merging_never_loses_or_changes_an_upstream_element(
    upstream: FileDescriptorProto, extension: FileDescriptorProto
) -> None:
    before = upstream.SerializeToString(deterministic=True)
    merged, results, conflicts = merge(as_set(upstream), upstream, extension, types(extension))
    assert upstream.SerializeToString(deterministic=True) == before
    if conflicts:
        event("refused")
        assert all(conflict.reason and conflict.element for conflict in conflicts)
        return
    applied = {result.name for result in results if result.status is Status.APPLIED}
    event("applied" if applied else "absorbed")
    assert valid(merged)
    elements = {element.name for element in walk(merged)}
    assert {element.name for element in walk(extension)} <= elements
    assert {element.name for element in walk(upstream)} <= elements
    assert applied <= elements
    assert list(lost(upstream, merged)) == []
    changes = list(differences(upstream, merged))
    assert all(line.endswith(": added") or ".oneof_index: " in line for line in changes)
    assert list(lost(extension, merged)) == []


@settings(max_examples=100)
@given(upstream=files(reserving=True))
def test_an_extension_that_says_what_upstream_says_changes_nothing(
    upstream: FileDescriptorProto,
) -> None:
    same = FileDescriptorProto.FromString(upstream.SerializeToString())
    for message in same.message_type:
        del message.reserved_range[:], message.reserved_name[:]
    merged, results, conflicts = merge(FileDescriptorSet(file=[upstream]), upstream, same)
    assert not conflicts
    assert merged == upstream
    assert all(result.status is Status.ABSORBED for result in results)


@settings(max_examples=100)
@given(upstream=files(reserving=True), extension=files(reserving=False))
def test_merging_twice_absorbs_what_the_first_time_applied(
    upstream: FileDescriptorProto, extension: FileDescriptorProto
) -> None:
    merged, _, conflicts = merge(as_set(upstream), upstream, extension, types(extension))
    assume(not conflicts)
    again, results, conflicts = merge(as_set(merged), merged, extension)
    assert not conflicts
    assert again == merged
    assert all(result.status is Status.ABSORBED for result in results)


@settings(max_examples=100, deadline=None)
@given(upstream=files(reserving=True), extension=files(reserving=False), data=st.data())
def test_no_type_is_added_that_is_not_listed(
    upstream: FileDescriptorProto, extension: FileDescriptorProto, data: st.DataObject
) -> None:
    listed = data.draw(st.sets(st.sampled_from([f"p.{name}" for name in TYPES])))
    merged, _, conflicts = merge(as_set(upstream), upstream, extension, listed)
    new = types(extension) - types(upstream)
    if not conflicts:
        assert new <= listed
        assert types(merged) == types(upstream) | new
    refused = {each.element for each in conflicts if "`adds`" in each.reason}
    assert not refused & listed
    assert refused <= new


def as_set(file: FileDescriptorProto) -> FileDescriptorSet:
    return FileDescriptorSet(file=[file])


def types(file: FileDescriptorProto) -> set[str]:
    """The messages, enums and services at the top of a file."""
    return {each.name for each in walk(file) if len(each.path) == 2}


def lost(one: Message, merged: Message) -> Iterator[str]:
    """What `one` says and `merged` does not; deliberately shares no code with schema/compare.py.

    Elements are found by name; a oneof's index is compared as the oneof's name.
    """
    for field, value in one.ListFields():
        other = getattr(merged, field.name)
        if field.name == "oneof_index":
            continue
        if field.message_type and field.is_repeated:
            yield from lost_elements(list(value), list(other), field.name)
        elif field.is_repeated:
            if not set(value) <= set(other):
                yield f"{field.name}: {value} against {other}"
        elif field.message_type:
            yield from lost(value, other)
        elif value != other:
            yield f"{field.name}: {value} against {other}"
    if isinstance(one, DescriptorProto) and isinstance(merged, DescriptorProto):
        theirs = dict(membership(merged))
        yield from (f"oneof of {name}" for name, of in membership(one) if theirs[name] != of)


def membership(message: DescriptorProto) -> Iterator[tuple[str, str | None]]:
    for field in message.field:
        of = message.oneof_decl[field.oneof_index].name if field.HasField("oneof_index") else None
        yield field.name, of


def lost_elements(ours: list[Message], theirs: list[Message], what: str) -> Iterator[str]:
    for element in ours:
        name = getattr(element, "name", None)
        if name is None:
            if element not in theirs:
                yield f"{what}: {element}"
            continue
        found = [each for each in theirs if getattr(each, "name", None) == name]
        if len(found) != 1:
            yield f"{what}: {name} occurs {len(found)} times"
        else:
            yield from (f"{what} {name}: {line}" for line in lost(element, found[0]))
