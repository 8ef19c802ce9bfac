"""Renders an extension as a change to upstream's own files, with the next free numbers."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorSet

from codegen.extension.results import Status
from codegen.pipeline import Merged
from codegen.schema import prove
from codegen.schema.index import Index
from codegen.schema.walk import join
from codegen.tools import buf

_COMMENT = "// "


@dataclass(frozen=True)
class Number:
    """A number that upstream is asked for.

    Args:
        element: full name of the field or of the enum's value.
        ours: its number in our schema.
        asked: the next free number of its message or enum.
    """

    element: str
    ours: int
    asked: int


@dataclass(frozen=True)
class Changes:
    """The change.

    Args:
        elements: what is added: kind and full name.
        numbers: the numbers asked for. A new type brings its own, which are free.
        diffs: a unified diff for each of upstream's files, by its name.
        findings: what `buf breaking` says about it in the category FILE.
    """

    elements: tuple[tuple[str, str], ...]
    numbers: tuple[Number, ...]
    diffs: Mapping[str, str]
    findings: tuple[buf.Finding, ...]


def changes(merged: Merged) -> Changes:
    """Returns the change that takes our extensions into upstream's schema.

    Args:
        merged: the extended schema.

    Raises:
        CodegenError: a tool fails, or the change cannot be printed.
    """
    upstream = Index(merged.source.published)
    added = {each.name: each for each in merged.extended.results if each.status is Status.APPLIED}
    proposed = FileDescriptorSet()
    proposed.CopyFrom(merged.extended.files)
    numbers = tuple(_renumber(proposed, upstream, frozenset(added)))
    touched = {each.file for each in added.values()}
    docs = {name: text for name, text in merged.extended.docs.items() if name in added}
    untouched = {name: text for name, text in merged.texts.items() if name not in touched}
    texts = prove.printed(proposed, docs, untouched)
    diffs = {
        name: _diff(name, merged.texts.get(name, b"").decode(), texts[name].decode())
        for name in sorted(touched)
    }
    elements = tuple((each.kind, each.name) for each in added.values() if each.kind != "import")
    return Changes(elements, numbers, diffs, _findings(merged.texts, texts))


def _renumber(files: FileDescriptorSet, upstream: Index, added: frozenset[str]) -> Iterator[Number]:
    """Gives what is added to upstream's types the next free numbers; yields each."""
    index = Index(files)
    for name, message in index.messages.items():
        if name in upstream.messages:
            free = _after(upstream.messages[name])
            for field in message.field:
                if join(name, field.name) in added:
                    yield Number(join(name, field.name), field.number, free)
                    field.number, free = free, free + 1
    for name, enum in index.enums.items():
        if name in upstream.enums:
            free = _after(upstream.enums[name])
            for value in enum.value:
                if join(name, value.name) in added:
                    yield Number(join(name, value.name), value.number, free)
                    value.number, free = free, free + 1


def _after(declared: DescriptorProto | EnumDescriptorProto) -> int:
    """Returns the number after all that a message or an enum uses or reserves."""
    if isinstance(declared, DescriptorProto):
        reserved = [each.end - 1 for each in declared.reserved_range]
        return max([0, *(each.number for each in declared.field), *reserved]) + 1
    reserved = [each.end for each in declared.reserved_range]
    return max([0, *(each.number for each in declared.value), *reserved]) + 1


def _diff(name: str, old: str, new: str) -> str:
    """Returns the unified diff of a file, without the comment that our printing puts on top."""
    lines = difflib.unified_diff(
        _bare(old), _bare(new), f"a/{name}" if old else "/dev/null", f"b/{name}"
    )
    return "".join(lines)


def _bare(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    while lines and (lines[0].startswith(_COMMENT) or not lines[0].strip()):
        del lines[0]
    return lines


def _findings(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> tuple[buf.Finding, ...]:
    with tempfile.TemporaryDirectory() as temporary:
        images = []
        for name, texts in (("old", old), ("new", new)):
            images.append(Path(temporary, f"{name}.binpb"))
            images[-1].write_bytes(prove.compiled(texts).SerializeToString(deterministic=True))
        before, after = images
        return tuple(buf.breaking(after, before, ["FILE"]))
