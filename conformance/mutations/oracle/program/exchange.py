"""Exchanges messages between two versions of a type, on the wire and in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from google.protobuf import json_format
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import DecodeError

from conformance.fields import is_map, map_value
from conformance.mutations.oracle.program import meaning, values
from conformance.mutations.oracle.program.services import Noticed

JSON: bool = True
"""Whether JSON is exchanged. A test turns it off, to see that the difference is noticed."""


_REFUSED = (DecodeError, ValueError)
"""What runtimes raise for bytes that they cannot read: pure Python, UnicodeDecodeError as well."""


def exchange(old: Any, new: Any, seed: str) -> Iterator[Noticed]:
    """Yields what is noticed when the classes read each other's messages; each thing once."""
    seen: set[Noticed] = set()
    for side, writer, reader in (("old", old, new), ("new", new, old)):
        for found in _one_way(side, writer, reader, seed):
            if found not in seen:
                seen.add(found)
                yield found


def _one_way(side: str, writer: Any, reader: Any, seed: str) -> Iterator[Noticed]:
    kind = reader.DESCRIPTOR
    for message in values.single(writer, kind, beyond=True):
        yield from _on_the_wire(side, message, reader)
    for message in values.mixed(writer, kind, seed, beyond=True):
        yield from _on_the_wire(side, message, reader)
    if JSON:
        known = side == "old"
        for message in values.single(writer, kind, beyond=known):
            yield from _in_json(side, message, reader, "json")
        for message in values.mixed(writer, kind, seed, beyond=known):
            yield from _in_json(side, message, reader, *_FORMS)


def _on_the_wire(side: str, message: Any, reader: Any) -> Iterator[Noticed]:
    content = message.SerializeToString(deterministic=True)
    try:
        read = reader.FromString(content)
    except _REFUSED as error:
        yield "refused", side, "wire", str(error)
        return
    for code, where in meaning.differences(message, read, writer_is_old=side == "old"):
        yield code, side, "wire", where
    try:
        again = type(message).FromString(read.SerializeToString(deterministic=True))
    except _REFUSED as error:
        yield "not passed on", side, "wire", str(error)
        return
    if again.SerializeToString(deterministic=True) != content:
        yield "not passed on", side, "wire", ""


def _in_json(side: str, message: Any, reader: Any, *forms: str) -> Iterator[Noticed]:
    for form in forms:
        content = _FORMS[form](message, reader.DESCRIPTOR, side == "old")
        read = reader()
        try:
            json_format.Parse(json.dumps(content), read)
        except json_format.ParseError as error:
            yield "refused", side, form, str(error)
            continue
        for code, where in meaning.differences(message, read, writer_is_old=side == "old"):
            yield code, side, form, where


def _short(message: Any, kind: Descriptor, is_old: bool) -> Any:
    return json_format.MessageToDict(message)


def _long(message: Any, kind: Descriptor, is_old: bool) -> Any:
    """Writes original names, and fields at their default as well, but none that is only new."""
    found = json_format.MessageToDict(
        message, preserving_proto_field_name=True, always_print_fields_with_no_presence=True
    )
    return found if is_old else _without_news(found, message.DESCRIPTOR, kind)


def _without_news(content: Any, writer: Descriptor, reader: Descriptor) -> Any:
    if not isinstance(content, dict) or writer.file.package == "google.protobuf":
        return content
    kept = {}
    for name, value in content.items():
        field = writer.fields_by_name[name]
        other = values.matching(field, reader)
        if other is None:
            continue
        kept[name] = value
        inner, read = field.message_type, other.message_type
        if inner is None or read is None or is_map(field) != is_map(other):
            continue
        if is_map(field):
            held, twin = map_value(field).message_type, map_value(other).message_type
            if held is not None and twin is not None:
                kept[name] = {key: _without_news(each, held, twin) for key, each in value.items()}
        elif isinstance(value, list):
            kept[name] = [_without_news(each, inner, read) for each in value]
        else:
            kept[name] = _without_news(value, inner, read)
    return kept


_FORMS: dict[str, Callable[[Any, Descriptor, bool], Any]] = {"json": _short, "long json": _long}
