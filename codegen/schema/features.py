"""Resolves the features of an element from its syntax, edition and options."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import Edition, FeatureSet, FieldDescriptorProto

from codegen.schema.index import Index

_F = FieldDescriptorProto
_PROTO2 = FeatureSet(
    field_presence=FeatureSet.EXPLICIT,
    enum_type=FeatureSet.CLOSED,
    utf8_validation=FeatureSet.NONE,
    message_encoding=FeatureSet.LENGTH_PREFIXED,
    json_format=FeatureSet.LEGACY_BEST_EFFORT,
)
_PROTO3 = FeatureSet(
    field_presence=FeatureSet.IMPLICIT,
    enum_type=FeatureSet.OPEN,
    utf8_validation=FeatureSet.VERIFY,
    message_encoding=FeatureSet.LENGTH_PREFIXED,
    json_format=FeatureSet.ALLOW,
)
_EDITIONS = FeatureSet(
    field_presence=FeatureSet.EXPLICIT,
    enum_type=FeatureSet.OPEN,
    utf8_validation=FeatureSet.VERIFY,
    message_encoding=FeatureSet.LENGTH_PREFIXED,
    json_format=FeatureSet.ALLOW,
)


def features(index: Index, name: str) -> FeatureSet:
    """Returns the features of a message, enum, field or extension, inherited ones included."""
    file = index.home(name)
    found = FeatureSet()
    editions = file.syntax == "editions" or file.edition > Edition.EDITION_PROTO3
    found.CopyFrom(_EDITIONS if editions else _PROTO3 if file.syntax == "proto3" else _PROTO2)
    found.MergeFrom(file.options.features)
    for holder in _holders(index, name):
        found.MergeFrom(holder)
    return found


def type_of(
    index: Index, name: str, field: FieldDescriptorProto
) -> FieldDescriptorProto.Type.ValueType:
    """Returns a field's type; a message with delimited encoding is a group."""
    delimited = features(index, name).message_encoding == FeatureSet.DELIMITED
    if field.type == _F.TYPE_MESSAGE and delimited and index.map_entry(field) is None:
        return _F.TYPE_GROUP
    return field.type


def cardinality(index: Index, name: str, field: FieldDescriptorProto) -> str:
    """Returns a field's cardinality and presence, in buf's words."""
    presence = features(index, name).field_presence
    if field.label == _F.LABEL_REPEATED:
        return "repeated" if index.map_entry(field) is None else "map"
    if field.label == _F.LABEL_REQUIRED or presence == FeatureSet.LEGACY_REQUIRED:
        return "required"
    told = (
        field.type in (_F.TYPE_MESSAGE, _F.TYPE_GROUP)
        or field.HasField("oneof_index")
        or field.HasField("extendee")
        or presence == FeatureSet.EXPLICIT
    )
    return f"optional with {'explicit' if told else 'implicit'} presence"


def _holders(index: Index, name: str) -> Iterator[FeatureSet]:
    """Yields the features set on each enclosing message, outermost first, and on the element."""
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        part = ".".join(parts[:end])
        if part in index.messages:
            yield index.messages[part].options.features
        elif part in index.enums:
            yield index.enums[part].options.features
        elif field := index.fields.get(part) or index.extensions.get(part):
            yield field.options.features
