"""Edits of files: package, path, options, imports, syntax, and what stands beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    Edition,
    EnumDescriptorProto,
    FeatureSet,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileOptions,
)

from codegen.schema.walk import join
from conformance.mutations.edits import services
from conformance.mutations.edits.fields import add, drop_empty_oneofs
from conformance.mutations.mutation import NEW_FILE, Edit, Mutation, Schema

_F = FieldDescriptorProto
_OPTIONS = FileOptions(
    java_package="com.mutated",
    java_outer_classname="MutatedProto",
    java_string_check_utf8=True,
    optimize_for=FileOptions.CODE_SIZE,
    go_package="example.com/mutated",
    cc_generic_services=True,
    java_generic_services=True,
    py_generic_services=True,
    deprecated=True,
    cc_enable_arenas=False,
    objc_class_prefix="MUT",
    csharp_namespace="Mutated",
    swift_prefix="Mutated",
    php_class_prefix="Mutated",
    php_namespace="Mutated",
    php_metadata_namespace="Mutated",
    ruby_package="Mutated",
)
_BASE = "google/protobuf/duration.proto"


def edits(schema: Schema, path: str) -> Iterator[Mutation]:
    """Yields the edits of a file."""
    for kind, edit in (
        ("package", _repackaged(path)),
        ("renamed", _renamed(path)),
        ("unused-import", lambda s: s.require(s.file(path), _BASE)),
        ("imports-in-another-order", _imports_reversed(path)),
        ("comments", _commented(path)),
        ("reordered", _reordered(path)),
        ("message-added", lambda s: s.file(path).message_type.add(name="Added")),
        ("enum-added", _plus_enum(path)),
        ("file-added", _plus_file(path)),
        ("edition-2023", _edition(path)),
        ("edition-2023-with-presence", _edition(path, field_presence=FeatureSet.EXPLICIT)),
        (
            "edition-2023-with-groups",
            _edition(path, message_encoding=FeatureSet.DELIMITED),
        ),
        (
            "edition-2023-without-packing",
            _edition(path, repeated_field_encoding=FeatureSet.EXPANDED),
        ),
    ):
        if kind != "unused-import" or _BASE not in schema.file(path).dependency:
            yield Mutation(f"file.{kind}", path, edit, path)
    yield from _closed(schema, path)
    yield from _options(schema, path)
    yield from _public(schema, path)


def shared(schema: Schema) -> Iterator[Mutation]:
    """Yields the edits of what methods' options stand on: it is not ours, but it is a protocol."""
    home = schema.file_of("google.api.http").name
    yield Mutation("extension.renumbered", "google.api.http", services.renumbered, home)


def _closed(schema: Schema, path: str) -> Iterator[Mutation]:
    """Yields edits that close enums, which files of proto3 and implicit fields cannot use."""
    enums = [name for name, _ in schema.enums() if schema.file_of(name).name == path]
    users = {
        schema.file_of(name).name for name, field in schema.fields() if field.type_name[1:] in enums
    }
    if users <= {path}:
        yield Mutation("file.proto2", path, _proto2(path), path)
        if enums:
            edit = _edition(path, enum_type=FeatureSet.CLOSED, field_presence=FeatureSet.EXPLICIT)
            yield Mutation("file.edition-2023-with-closed-enums", path, edit, path)


def _repackaged(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        file = schema.file(path)
        old, file.package = file.package, f"{file.package}.mutated"
        names = [*(each.name for each in file.message_type), *(e.name for e in file.enum_type)]
        for name in names:
            schema.refer(join(old, name), join(file.package, name))

    return edit


def _renamed(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        schema.file(path).name = NEW_FILE
        for file in schema.files():
            file.dependency[:] = [NEW_FILE if each == path else each for each in file.dependency]

    return edit


def _imports_reversed(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        file = schema.file(path)
        file.dependency[:] = list(reversed(file.dependency))

    return edit


def _commented(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        places = schema.file(path).source_code_info.location
        places.add(path=[4, 0], span=[0, 0, 1], leading_comments=" Another comment.\n")

    return edit


def _reordered(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        file = schema.file(path)
        copy = FileDescriptorProto()
        copy.CopyFrom(file)
        for each in ("message_type", "enum_type", "service"):
            file.ClearField(each)
        file.message_type.extend(reversed(copy.message_type))
        file.enum_type.extend(reversed(copy.enum_type))
        file.service.extend(reversed(copy.service))

    return edit


def _plus_enum(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        enum: EnumDescriptorProto = schema.file(path).enum_type.add(name="Added")
        enum.value.add(name="ADDED_UNSPECIFIED", number=0)

    return edit


def _plus_file(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        like = schema.file(path)
        file = schema.new_file(like.package, like)
        message = file.message_type.add(name="Added")
        add(message, "added", 1, _F.TYPE_STRING)
        file.dependency.append(path)

    return edit


def _edition(path: str, **features: int) -> Edit:
    """Makes a file of edition 2023 that means what proto3 means, but for some features."""

    def edit(schema: Schema) -> None:
        file = schema.file(path)
        for field in _no_longer_optional(file.message_type):
            field.options.features.field_presence = FeatureSet.EXPLICIT
        file.syntax, file.edition = "editions", Edition.EDITION_2023
        held = file.options.features
        held.field_presence = FeatureSet.IMPLICIT
        for name, value in features.items():
            setattr(held, name, value)

    return edit


def _proto2(path: str) -> Edit:
    def edit(schema: Schema) -> None:
        _no_longer_optional(schema.file(path).message_type)
        schema.file(path).ClearField("syntax")

    return edit


def _no_longer_optional(messages: Iterable[DescriptorProto]) -> list[FieldDescriptorProto]:
    """Unmarks the `optional` fields, which is proto3's way to say so. Returns the scalars."""
    found = []
    for message in messages:
        for field in message.field:
            if field.proto3_optional:
                field.ClearField("proto3_optional")
                field.ClearField("oneof_index")
                if field.type != FieldDescriptorProto.TYPE_MESSAGE:
                    found.append(field)
        drop_empty_oneofs(message)
        found += _no_longer_optional(message.nested_type)
    return found


def _options(schema: Schema, path: str) -> Iterator[Mutation]:
    held = schema.file(path).options
    present = {field.name for field, _ in held.ListFields()}
    for field, value in _OPTIONS.ListFields():
        name = field.name

        def change(schema: Schema, name: str = name, value: object = value) -> None:
            setattr(schema.file(path).options, name, value)

        def remove(schema: Schema, name: str = name) -> None:
            options: Any = schema.file(path).options
            options.ClearField(name)

        if getattr(held, name) != value:
            yield Mutation(f"file.option.{name}", path, change, path)
        if name in present:
            yield Mutation(f"file.option-removed.{name}", path, remove, path)


def _public(schema: Schema, path: str) -> Iterator[Mutation]:
    file = schema.file(path)
    for place, imported in enumerate(file.dependency):

        def publish(changed: Schema, place: int = place) -> None:
            changed.file(path).public_dependency.append(place)

        def hide(changed: Schema) -> None:
            changed.file(path).ClearField("public_dependency")

        yield Mutation("file.import-made-public", path, publish, path, variant=imported)
        yield Mutation("file.import-no-longer-public", path, hide, path, publish, variant=imported)
