"""A predicate for each rule of `buf breaking`: does the element violate the rule?

The predicates only read descriptors, and mirror the pinned buf. They select the element that a
finding is about if several share a name. They never decide whether there is a finding.
"""

from __future__ import annotations

from collections.abc import Callable

from google.protobuf.descriptor_pb2 import FileDescriptorProto, MethodDescriptorProto

from codegen.verdicts import declarations, fields
from codegen.verdicts.sides import Message, Predicate, Sides
from codegen.verdicts.subject import Subject


def _method_gone(sides: Sides, subject: Subject, _: Message) -> bool:
    return (
        subject.owner in sides.new.services
        and subject.name in sides.old.methods
        and subject.name not in sides.new.methods
    )


def _methods(value: Callable[[MethodDescriptorProto], object]) -> Predicate:
    def found(sides: Sides, subject: Subject, _: Message) -> bool:
        old, new = (side.methods.get(subject.name) for side in (sides.old, sides.new))
        return old is not None and new is not None and value(old) != value(new)

    return found


def _file_gone(sides: Sides, subject: Subject, _: Message) -> bool:
    return subject.name in sides.old.files and subject.name not in sides.new.files


def _files(value: Callable[[FileDescriptorProto], object]) -> Predicate:
    def found(sides: Sides, subject: Subject, _: Message) -> bool:
        old, new = (side.files.get(subject.name) for side in (sides.old, sides.new))
        return old is not None and new is not None and value(old) != value(new)

    return found


def _option(name: str) -> Predicate:
    def value(file: FileDescriptorProto) -> object:
        return getattr(file.options, name)

    return _files(value)


_FILE_OPTIONS = (
    "cc_enable_arenas",
    "cc_generic_services",
    "csharp_namespace",
    "go_package",
    "java_generic_services",
    "java_multiple_files",
    "java_outer_classname",
    "java_package",
    "objc_class_prefix",
    "optimize_for",
    "php_class_prefix",
    "php_metadata_namespace",
    "php_namespace",
    "py_generic_services",
    "ruby_package",
    "swift_prefix",
)
_FILES: dict[str, Predicate] = {
    "FILE_NO_DELETE": _file_gone,
    "FILE_SAME_PACKAGE": _files(lambda file: file.package),
    "FILE_SAME_SYNTAX": _files(lambda file: file.syntax or "proto2"),
    **{f"FILE_SAME_{name.upper()}": _option(name) for name in _FILE_OPTIONS},
}
_SERVICES: dict[str, Predicate] = {"SERVICE_NO_DELETE": declarations.gone_from_file}
_METHODS: dict[str, Predicate] = {
    "RPC_NO_DELETE": _method_gone,
    "RPC_SAME_CLIENT_STREAMING": _methods(lambda each: each.client_streaming),
    "RPC_SAME_IDEMPOTENCY_LEVEL": _methods(lambda each: each.options.idempotency_level),
    "RPC_SAME_REQUEST_TYPE": _methods(lambda each: each.input_type),
    "RPC_SAME_RESPONSE_TYPE": _methods(lambda each: each.output_type),
    "RPC_SAME_SERVER_STREAMING": _methods(lambda each: each.server_streaming),
}

RULES: dict[str, tuple[str, Predicate]] = {
    rule: (kind, predicate)
    for kind, rules in (
        ("enum", declarations.ENUMS),
        ("extension", declarations.EXTENSIONS),
        ("field", fields.RULES),
        ("file", _FILES),
        ("message", declarations.MESSAGES),
        ("method", _METHODS),
        ("oneof", declarations.ONEOFS),
        ("service", _SERVICES),
        ("value", declarations.VALUES),
    )
    for rule, predicate in rules.items()
}
"""The kind of element and the predicate of each rule."""
