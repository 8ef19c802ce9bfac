"""Finds custom options that were changed or removed, such as the path of a `(google.api.http)`.

Another binding of a `(google.api.http)` changes nothing for those who use the old ones. The options
of protoc-gen-openapiv2 are documentation, and never a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from google.protobuf.message import Message

from codegen.schema.index import Index
from codegen.verdicts import routes
from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

RULES = {
    "enum": "ENUM_SAME_CUSTOM_OPTIONS",
    "extension": "EXTENSION_SAME_CUSTOM_OPTIONS",
    "field": "FIELD_SAME_CUSTOM_OPTIONS",
    "file": "FILE_SAME_CUSTOM_OPTIONS",
    "message": "MESSAGE_SAME_CUSTOM_OPTIONS",
    "method": "RPC_SAME_CUSTOM_OPTIONS",
    "oneof": "ONEOF_SAME_CUSTOM_OPTIONS",
    "service": "SERVICE_SAME_CUSTOM_OPTIONS",
    "value": "ENUM_VALUE_SAME_CUSTOM_OPTIONS",
}
"""The rule for each kind of element."""
_DOCUMENTATION = "(grpc.gateway.protoc_gen_openapiv2.options."
"""How the names of options start that only say something to people: titles, descriptions, links."""


class _Declared(Protocol):
    @property
    def options(self) -> Message: ...


def changed(sides: Sides) -> Iterator[Resolved]:
    """Yields a finding for each custom option that was removed or has another value."""
    new = _tables(sides.new)
    for kind, declared in _tables(sides.old).items():
        for name in declared.keys() & new[kind].keys():
            old_options, new_options = declared[name].options, new[kind][name].options
            if _bytes(old_options) == _bytes(new_options):
                continue
            before = sides.old.custom_options.read(old_options)
            after = sides.new.custom_options.read(new_options)
            for option, value in before.items():
                if after.get(option) != value and not _harmless(sides, option, name):
                    became = (
                        f"changed from {value} to {after[option]}"
                        if option in after
                        else f"was removed, which was {value}"
                    )
                    message = f"Option `{option}` of {name} {became}."
                    subject = Subject(name, kind, getattr(declared[name], "number", 0))
                    yield found(sides, RULES[kind], subject, message)


def _harmless(sides: Sides, option: str, name: str) -> bool:
    """Returns whether nobody notices that an option of an element has another value."""
    if option == routes.OPTION:
        return bool(routes.bindings(sides.old, name)) and routes.kept(sides, name)
    return option.startswith(_DOCUMENTATION)


def _tables(index: Index) -> Mapping[str, Mapping[str, _Declared]]:
    """Returns the elements that can have options, by kind and name."""
    return {
        "enum": index.enums,
        "extension": index.extensions,
        "field": index.fields,
        "file": index.files,
        "message": index.messages,
        "method": index.methods,
        "oneof": index.oneofs,
        "service": index.services,
        "value": index.values,
    }


def _bytes(options: Message) -> bytes:
    return options.SerializeToString(deterministic=True)
