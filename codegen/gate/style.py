"""Checks the style of what our extensions add, with buf's linter and formatter.

Upstream's names are upstream's. An extension has to repeat some of them: the message that it adds a
field to, an enum's zero value, the request type of a method. They are not judged, nor is a value
that follows the pattern of its enum.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet, SourceCodeInfo
from msgspec import Meta

from codegen.errors import shown
from codegen.extension.compile import Compiled
from codegen.extension.extend import Extended
from codegen.extension.results import Status
from codegen.schema import walk
from codegen.schema.index import Index
from codegen.schema.walk import Element
from codegen.tools import buf, toml, tree
from codegen.tools.toml import Table
from codegen.upstream.family import Family

_CATEGORIES = ("STANDARD", "COMMENTS")
_Text = Annotated[str, Meta(min_length=1)]


class Exempt(Table, frozen=True, kw_only=True):
    """An exception: an element that need not follow a rule.

    Args:
        element: full name of the element, or the name of a file.
        rule: the name of buf's rule.
        reason: why.
    """

    element: _Text
    rule: _Text
    reason: _Text


class _Exceptions(Table, frozen=True, kw_only=True):
    exception: tuple[Exempt, ...] = ()


def faults(family: Family, published: FileDescriptorSet, extended: Extended) -> list[buf.Finding]:
    """Returns the style findings about what the extensions add.

    Args:
        family: the family.
        published: upstream's schema.
        extended: the same with the extensions.

    Raises:
        CodegenError: buf is missing, or `lint.toml` is invalid.
    """
    upstream = Index(published)
    added = frozenset(each.name for each in extended.results if each.status is Status.APPLIED)
    with ThreadPoolExecutor() as pool:
        judged = [
            each
            for found in pool.map(
                lambda compiled: list(_judged(compiled, upstream, added)),
                extended.extensions.values(),
            )
            for each in found
        ]
    listed = {(each.element, each.rule) for each in exceptions(family)}
    return [
        *_in_extensions(family, [finding for key, finding in judged if key not in listed]),
        *_stale(family, listed - {key for key, _ in judged}),
    ]


def _in_extensions(family: Family, found: Sequence[buf.Finding]) -> Iterator[buf.Finding]:
    """Yields findings with their paths in the checkout, and the files with another layout."""
    folder = shown(family.extensions)
    for each in found:
        yield replace(each, path=f"{folder}/{each.path}")
    for name in buf.unformatted(family.extensions) if family.extensions.is_dir() else ():
        message = "is not formatted by `buf format`"
        yield buf.Finding(f"{folder}/{name}", 1, 1, message, "FORMAT")


def _stale(family: Family, unused: Collection[tuple[str, str]]) -> Iterator[buf.Finding]:
    for element, rule in sorted(unused):
        message = f"{element} follows {rule}: remove the exception"
        yield buf.Finding(shown(_path(family)), 1, 1, message, "EXCEPTION")


def exceptions(family: Family) -> tuple[Exempt, ...]:
    """Reads the exceptions in `lint.toml`.

    Raises:
        CodegenError: the file is invalid.
    """
    return toml.read(_path(family), _Exceptions).exception


def _path(family: Family) -> Path:
    return family.folder / "lint.toml"


@dataclass(frozen=True)
class _Place:
    """What is at the position of a finding.

    Args:
        path: the path of the innermost descriptor, as in `SourceCodeInfo.Location.path`.
        element: the element that it belongs to, or None for the file itself.
    """

    path: walk.Path
    element: Element | None


def _judged(
    compiled: Compiled, upstream: Index, added: frozenset[str]
) -> Iterator[tuple[tuple[str, str], buf.Finding]]:
    """Yields the findings about what an extension adds, after the element and the rule."""
    file = compiled.file
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), compiled.sources)
        found = buf.lint(Path(temporary), [file.name], _CATEGORIES)
    places = [(finding, _place(file, finding)) for finding in found]
    patterns = {
        (_parent(place.element), finding.rule)
        for finding, place in places
        if place.element is not None
        and place.element.kind == "value"
        and place.element.name not in added
    }
    for finding, place in places:
        if place.element is None:
            if _is_our_statement(file, place.path, upstream, added):
                yield (file.name, finding.rule), finding
        elif (
            place.element.name in added
            and (_parent(place.element), finding.rule) not in patterns
            and not _names_upstream(file, place, finding, upstream)
        ):
            yield (place.element.name, finding.rule), finding


def _is_our_statement(
    file: FileDescriptorProto, path: walk.Path, upstream: Index, added: frozenset[str]
) -> bool:
    """Returns whether a statement of the file itself is an addition: an import, say."""
    match path:
        case (3, number, *_):
            return file.dependency[number] in added
        case (2,):
            return all(each.package != file.package for each in upstream.files.values())
    return file.name not in upstream.files


def _names_upstream(
    file: FileDescriptorProto, place: _Place, finding: buf.Finding, upstream: Index
) -> bool:
    """Returns whether a finding about a method objects to the name of an upstream message."""
    quoted = re.findall(r'"([^"]+)"', finding.message)
    if any(name in upstream.messages for name in quoted):
        return True
    match place.path:
        case (6, service, 2, method, 2 | 3 as side):
            declared = file.service[service].method[method]
            named = declared.input_type if side == 2 else declared.output_type
            return named.removeprefix(".") in upstream.messages
    return False


def _place(file: FileDescriptorProto, finding: buf.Finding) -> _Place:
    """Returns what is at the position of a finding."""
    at = (finding.line - 1, finding.column - 1)
    inside = [
        (end[0] - start[0], end[1] - start[1], -len(location.path), tuple(location.path))
        for location in file.source_code_info.location
        for start, end in [_span(location)]
        if start <= at < end
    ]
    path = min(inside)[-1] if inside else ()
    elements: Mapping[walk.Path, Element] = {each.path: each for each in walk.walk(file)}
    lengths = range(len(path), 0, -1)
    return _Place(path, next((elements[path[:n]] for n in lengths if path[:n] in elements), None))


def _span(location: SourceCodeInfo.Location) -> tuple[tuple[int, int], tuple[int, int]]:
    """Returns the start and the end of a location: lines and columns from 0."""
    line, column, *end = location.span
    return (line, column), (line, end[0]) if len(end) == 1 else (end[0], end[1])


def _parent(element: Element) -> str:
    return element.name.rpartition(".")[0]
