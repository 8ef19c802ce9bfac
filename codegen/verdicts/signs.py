"""Finds numbers that lost or got a sign, which category WIRE_JSON takes for compatible types."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from codegen.schema.walk import join
from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

_F = FieldDescriptorProto
_PAIRS = (
    {_F.TYPE_INT32, _F.TYPE_UINT32},
    {_F.TYPE_INT64, _F.TYPE_UINT64},
    {_F.TYPE_SFIXED32, _F.TYPE_FIXED32},
    {_F.TYPE_SFIXED64, _F.TYPE_FIXED64},
)
"""Types that are written alike, one of them with a sign."""


def changed(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each field whose type differs in the sign alone."""
    for name, message in sides.new.messages.items():
        for field in message.field:
            old = sides.old.field(name, field.number)
            if old is not None and {old.type, field.type} in _PAIRS:
                before, after = (_word(each.type) for each in (old, field))
                subject = Subject(join(name, old.name), "field", field.number)
                text = (
                    f'Field "{field.number}" on message "{sides.new.within(name)}" changed type'
                    f' from "{before}" to "{after}".'
                )
                yield found(sides, "FIELD_SAME_SIGN", subject, text)


def _word(kind: FieldDescriptorProto.Type.ValueType) -> str:
    return _F.Type.Name(kind).removeprefix("TYPE_").lower()
