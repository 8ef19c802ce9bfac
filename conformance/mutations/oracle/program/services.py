"""Compares the types that two schemas declare: methods by path, streaming and HTTP route."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor import MethodDescriptor

from conformance.mutations.oracle.program.pools import Pool

Noticed = tuple[str, str, str, str]
"""What is noticed, which side writes, in which format, and where."""

_HTTP = "google.api.http"


def compare(old: Pool, new: Pool, name: str) -> Iterator[Noticed]:
    """Yields what a caller or a reader of the type notices."""
    if not _has(old, name):
        return
    if not _has(new, name):
        yield "type gone", "old", "schema", name
        return
    try:
        service = old.pool.FindServiceByName(name)
    except KeyError:
        return  # a message
    methods = new.pool.FindServiceByName(name).methods_by_name
    for method in service.methods:
        path = f"/{name}/{method.name}"
        other = methods.get(method.name)
        if other is None:
            yield "method gone", "old", "call", path
            continue
        for word in ("client_streaming", "server_streaming"):
            if getattr(method, word) != getattr(other, word):
                yield "streaming", "old", "call", path
        after = set(routes(old, other))
        for route in routes(old, method):
            if route not in after:
                yield "route gone", "old", "http", f"{path}: {' '.join(route)}"


def routes(pool: Pool, method: MethodDescriptor) -> Iterator[tuple[str, ...]]:
    """Yields the HTTP routes of a method, as programs that were built with the pool read them."""
    try:
        extension = pool.pool.FindExtensionByName(_HTTP)
    except KeyError:
        return
    options = pool.options().FromString(method.GetOptions().SerializeToString())
    if options.HasExtension(extension):
        rule = options.Extensions[extension]
        for each in (rule, *rule.additional_bindings):
            yield _route(each)


def _route(rule: Any) -> tuple[str, ...]:
    verb = rule.WhichOneof("pattern")
    return verb, str(getattr(rule, verb)), rule.body, rule.response_body


def _has(pool: Pool, name: str) -> bool:
    for find in (pool.pool.FindMessageTypeByName, pool.pool.FindServiceByName):
        try:
            find(name)
        except KeyError:
            continue
        return True
    return False
