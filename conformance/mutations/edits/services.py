"""Edits of services and their methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from google.protobuf.descriptor_pb2 import (
    MethodDescriptorProto,
    MethodOptions,
    ServiceDescriptorProto,
)

from codegen.schema.walk import join
from conformance.mutations.edits import http
from conformance.mutations.mutation import Edit, Mutation, Schema


def edits(schema: Schema, service: str) -> Iterator[Mutation]:
    """Yields the edits of a service and of each of its methods."""
    yield from _whole(schema, service)
    methods = list(schema.service(service).method)
    for method in methods:
        yield from _method(schema, service, method)
        yield from _http(service, method)
        for other in methods:
            if other.name != method.name:
                yield from _types(service, method, other)


def _whole(schema: Schema, service: str) -> Iterator[Mutation]:
    old = schema.service(service)
    package = schema.file_of(service).package

    def rename(changed: Schema) -> None:
        changed.service(service).name = f"{old.name}Renamed"

    def delete(changed: Schema) -> None:
        changed.file_of(service).service.remove(changed.service(service))

    def move(changed: Schema) -> None:
        home = changed.file_of(service)
        file = changed.new_file(package, home)
        file.dependency.extend(home.dependency)
        file.service.add().CopyFrom(old)
        delete(changed)

    def add_method(changed: Schema) -> None:
        first = old.method[0]
        changed.service(service).method.add(
            name="Added", input_type=first.input_type, output_type=first.output_type
        )

    def add_service(changed: Schema) -> None:
        changed.file_of(service).service.add(name="Added").method.add().CopyFrom(old.method[0])

    def reorder(changed: Schema) -> None:
        held = changed.service(service).method
        methods = [MethodDescriptorProto.FromString(e.SerializeToString()) for e in held]
        del held[:]
        held.extend(reversed(methods))

    def deprecate(changed: Schema) -> None:
        changed.service(service).options.deprecated = True

    def split(changed: Schema) -> None:
        """Moves the last method to a service of its own."""
        moved = MethodDescriptorProto()
        moved.CopyFrom(old.method[-1])
        changed.service(service).method.pop()
        other: ServiceDescriptorProto = changed.file_of(service).service.add(name="Split")
        other.method.append(moved)

    yield Mutation("service.renamed", service, rename, service)
    yield Mutation("service.deleted", service, delete, service)
    yield Mutation("service.moved-to-another-file", service, move, service)
    yield Mutation("service.method-added", service, add_method, service)
    yield Mutation("service.service-added", service, add_service, service)
    yield Mutation("service.reordered", service, reorder, service)
    yield Mutation("service.deprecated", service, deprecate, service)
    yield Mutation("service.split", service, split, service)


def _method(schema: Schema, service: str, method: MethodDescriptorProto) -> Iterator[Mutation]:
    name = join(service, method.name)

    def rename(changed: Schema) -> None:
        changed.method(name).name = f"{method.name}Renamed"

    def delete(changed: Schema) -> None:
        changed.service(service).method.remove(changed.method(name))

    def stream_requests(changed: Schema) -> None:
        changed.method(name).client_streaming = not method.client_streaming

    def stream_responses(changed: Schema) -> None:
        changed.method(name).server_streaming = not method.server_streaming

    def swap_types(changed: Schema) -> None:
        held = changed.method(name)
        held.input_type, held.output_type = method.output_type, method.input_type

    def optioned(kind: str, options: MethodOptions) -> Mutation:
        def edit(changed: Schema) -> None:
            changed.method(name).options.MergeFrom(options)

        return Mutation(f"method.{kind}", name, edit, service)

    def twin(part: str) -> Mutation:
        def edit(changed: Schema) -> None:
            held, home = changed.method(name), changed.file_of(name)
            old = getattr(held, part).removeprefix(".")
            copy = home.message_type.add()
            copy.CopyFrom(changed.message(old))
            copy.name = "Twin"
            del copy.nested_type[:]
            changed.require(home, changed.file_of(old).name)
            for imported in changed.file_of(old).dependency:
                changed.require(home, imported)
            setattr(held, part, f".{home.package}.Twin")

        return Mutation(f"method.{part.replace('_', '-')}-twin", name, edit, service)

    yield Mutation("method.renamed", name, rename, service)
    yield Mutation("method.deleted", name, delete, service)
    yield Mutation("method.client-streaming", name, stream_requests, service)
    yield Mutation("method.server-streaming", name, stream_responses, service)
    yield Mutation("method.types-swapped", name, swap_types, service)
    yield optioned("deprecated", MethodOptions(deprecated=True))
    yield optioned("idempotency", MethodOptions(idempotency_level=MethodOptions.IDEMPOTENT))
    for part in ("input_type", "output_type"):
        held = schema.message(getattr(method, part).removeprefix("."))
        if not held.nested_type:
            yield twin(part)


def _types(
    service: str, method: MethodDescriptorProto, other: MethodDescriptorProto
) -> Iterator[Mutation]:
    name = join(service, method.name)

    def typed(part: str) -> Edit:
        def edit(schema: Schema) -> None:
            setattr(schema.method(name), part, getattr(other, part))

        return edit

    for part, word in (("input_type", "request"), ("output_type", "response")):
        if getattr(method, part) != getattr(other, part):
            yield Mutation(f"method.{word}-type", name, typed(part), service, variant=other.name)


def _http(service: str, method: MethodDescriptorProto) -> Iterator[Mutation]:
    name = join(service, method.name)

    def ruled(kind: str, change: Callable[[Any], object]) -> Mutation:
        def edit(schema: Schema) -> None:
            options = schema.method(name).options
            rule = http.read(schema.file(http.FILE), options)
            change(rule)
            http.write(options, rule)

        return Mutation(f"method.http-{kind}", name, edit, service)

    def path(rule: Any) -> None:
        pattern = rule.WhichOneof("pattern")
        setattr(rule, pattern, getattr(rule, pattern).replace("/v1/", "/v2/"))

    def verb(rule: Any) -> None:
        pattern = rule.WhichOneof("pattern")
        setattr(rule, "put" if pattern != "put" else "post", getattr(rule, pattern))

    def body(rule: Any) -> None:
        rule.body = "" if rule.body else "*"

    def response_body(rule: Any) -> None:
        rule.response_body = "resource"

    def additional(rule: Any) -> None:
        rule.additional_bindings.add(get=f"/api/v1/added/{method.name}")

    def remove(schema: Schema) -> None:
        http.write(schema.method(name).options, None)

    def restore(schema: Schema) -> None:
        schema.method(name).options.CopyFrom(method.options)

    def prepare(schema: Schema) -> None:
        ruled("", additional).edit(schema)

    def remove_additional(schema: Schema) -> None:
        ruled("", lambda rule: rule.ClearField("additional_bindings")).edit(schema)

    yield ruled("path", path)
    yield ruled("verb", verb)
    yield ruled("body", body)
    yield ruled("response-body", response_body)
    yield ruled("binding-added", additional)
    yield Mutation("method.http-binding-removed", name, remove_additional, service, prepare)
    yield Mutation("method.http-removed", name, remove, service)
    yield Mutation("method.http-added", name, restore, service, remove)


def renumbered(schema: Schema) -> None:
    """Gives the option `(google.api.http)` another number, where it is declared and used."""
    number = http.NUMBER + 1
    extension = schema.extension("google.api.http")
    extension.number = number
    for method in schema.methods():
        if method.HasField("options"):
            rule = http.read(schema.file(http.FILE), method.options)
            http.write(method.options, rule, number)
