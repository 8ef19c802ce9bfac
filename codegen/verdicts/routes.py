"""Finds HTTP routes that two methods of the schema share, and compares a method's bindings.

The option `(google.api.http)` gives a method its bindings. A route is a binding's verb and path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from codegen.schema.index import Index
from codegen.verdicts.found import found
from codegen.verdicts.resolver import Resolved
from codegen.verdicts.sides import Sides
from codegen.verdicts.subject import Subject

OPTION = "(google.api.http)"
RULE = "RPC_UNIQUE_HTTP_ROUTE"
_VARIABLE = re.compile(r"\{[^{}=]*(?:=([^{}]*))?\}")


@dataclass(frozen=True)
class Binding:
    """How HTTP requests reach a method.

    Args:
        verb: `GET`, `POST` and so on.
        path: the template, such as `/v1/agents/{name}`.
        body: the field that the request's body holds; `*` for the whole message.
        response_body: the field that the response's body holds, if it is not the whole message.
    """

    verb: str
    path: str
    body: str
    response_body: str

    @property
    def route(self) -> tuple[str, str]:
        """The verb, and the path without the names of its variables: they do not tell requests."""
        return self.verb, _VARIABLE.sub(lambda each: each[1] or "*", self.path)


def bindings(index: Index, method: str) -> tuple[Binding, ...]:
    """Returns the bindings of a method; none if the schema lacks the method."""
    if method not in index.methods:
        return ()
    rules = index.custom_options.messages(index.methods[method].options, OPTION)
    return tuple(binding for rule in rules for binding in _bindings(rule))


def kept(sides: Sides, method: str) -> bool:
    """Returns whether a method has every binding that it had, perhaps beside others."""
    return set(bindings(sides.old, method)) <= set(bindings(sides.new, method))


def taken(upstream: Index, ours: Index) -> Iterator[Resolved]:
    """Yields a finding for each method that takes the route of another one.

    Routes that upstream itself gives to several methods are not ours.
    """
    sides = Sides(upstream, ours)
    theirs = {name: {each.route for each in bindings(upstream, name)} for name in upstream.methods}
    mine = {name: {each.route: each for each in bindings(ours, name)} for name in ours.methods}
    holders = {
        route: name
        for name, held in mine.items()
        for route in held.keys() & theirs.get(name, set())
    }
    for name, held in mine.items():
        for route, binding in held.items():
            holder = holders.setdefault(route, name)
            if holder != name and route not in theirs.get(name, set()):
                message = (
                    f"{binding.verb} {binding.path} of {name} is the HTTP route of {holder}:"
                    " give it a path of its own."
                )
                yield found(sides, RULE, Subject(name, "method"), message)


def _bindings(rule: Any) -> Iterator[Binding]:
    """Reads an HttpRule, whose class is made of the schema's own `http.proto`."""
    verb = rule.WhichOneof("pattern")
    if verb == "custom":
        yield Binding(rule.custom.kind.upper(), rule.custom.path, rule.body, rule.response_body)
    elif verb:
        yield Binding(verb.upper(), getattr(rule, verb), rule.body, rule.response_body)
    for each in rule.additional_bindings:
        yield from _bindings(each)
