"""Compiles an extension with its imports, but without the upstream file of the same name."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.errors import CodegenError, shown
from codegen.schema.descriptors import WELL_KNOWN
from codegen.tools import buf, tree

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_IMPORT = re.compile(r"""\bimport\s+(?:public\s+|weak\s+)?["']([^"']+)["']\s*;""")

_HINTS = {
    "field number out of range": "; a field's number is 1 to 536,870,911, but not 19,000 to"
    " 19,999, which protobuf reserves for itself",
    "imported file does not exist": "; neither upstream nor our extensions have it, and it is not"
    " one of protobuf's own files",
    "in this scope": "; a type of the file that is extended is named by an empty message or enum"
    " of that name, other types by an import",
}


@dataclass(frozen=True)
class Compiled:
    """An extension as its author wrote it, before it is merged.

    Args:
        file: its descriptor, with source positions and comments.
        imports: the descriptors of everything it imports.
        sources: the texts that it was compiled from, its own included, by name.
    """

    file: FileDescriptorProto
    imports: tuple[FileDescriptorProto, ...]
    sources: tree.Tree


def read(folder: Path) -> dict[str, bytes]:
    """Reads the text of every extension, by path below the folder.

    Raises:
        CodegenError: the folder contains something else.
    """
    texts = tree.read(folder)
    for name in texts:
        if not name.endswith(".proto"):
            raise CodegenError(
                "is not a .proto file",
                where=shown(folder / name),
                todo="Rename it to end in .proto, or move it elsewhere.",
            )
        if name.startswith(WELL_KNOWN):
            raise CodegenError(
                "is one of protobuf's own files, which every runtime ships without extensions",
                where=shown(folder / name),
                todo="Put your additions into a file with another name.",
            )
        try:
            texts[name].decode()
        except UnicodeDecodeError as error:
            raise CodegenError(
                f"is not UTF-8: {error.reason} at byte {error.start}",
                where=shown(folder / name),
                todo="Save it as UTF-8.",
            ) from None
    return texts


def ready(pending: tree.Tree, texts: tree.Tree) -> list[str]:
    """Returns the names of pending extensions that import no other pending extension.

    Args:
        pending: extensions that have not been merged yet, by name.
        texts: all other files, by name.

    Raises:
        CodegenError: the imports form a cycle.
    """
    among = {**texts, **pending}
    found = [
        name for name in sorted(pending) if not _imported(name, among) & (set(pending) - {name})
    ]
    if not found:
        raise CodegenError(
            f"these extensions import each other in a cycle: {', '.join(sorted(pending))}",
            todo="Move the shared declarations into a third file.",
        )
    return found


def compiled(
    name: str, pending: tree.Tree, texts: tree.Tree, folder: Path, vendor: Path
) -> Compiled:
    """Compiles an extension, with its imports and source positions.

    Args:
        name: the extension, one of `pending`.
        pending: extensions that have not been merged yet, by name.
        texts: all other files, by name.
        folder: where the extensions are, for messages.
        vendor: where upstream's files are, for messages.

    Raises:
        CodegenError: the extension does not compile, or is not proto3.
    """
    sources = {**texts, name: pending[name]}
    for each in _imports(sources[name]):
        if each in sources and name in _imported(each, sources):
            raise CodegenError(
                f"imports {each}, which imports this file, directly or indirectly",
                where=shown(folder / name),
                todo="Move the declarations that need the import into a separate file.",
            )
    among = {name, *_imported(name, sources)}
    needed = {each: sources[each] for each in among}
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        tree.write(place, needed)
        built = buf.build(place, name)
        if isinstance(built, bytes):
            files = FileDescriptorSet.FromString(built).file
            [file] = (each for each in files if each.name == name)
            _refuse_other_syntax(file, folder)
            return Compiled(file, tuple(each for each in files if each.name != name), needed)
        errors = "\n".join(
            _excerpt(finding, place, folder if finding.path == name else vendor)
            for finding in built
        )
    raise CodegenError(errors, todo=f"Fix {shown(folder / name)}; nothing was written.")


def _refuse_other_syntax(extension: FileDescriptorProto, folder: Path) -> None:
    if extension.syntax != "proto3":
        raise CodegenError(
            f"uses {extension.syntax or 'proto2'}, but extensions must be proto3",
            where=shown(folder / extension.name),
            todo='Begin it with syntax = "proto3";',
        )


def _imports(text: bytes) -> list[str]:
    return _IMPORT.findall(_COMMENT.sub(" ", text.decode(errors="replace")))


def _imported(name: str, texts: tree.Tree) -> set[str]:
    """Returns the files of `texts` that a file imports, directly or indirectly."""
    found: set[str] = set()
    queue = [name]
    while queue:
        new = {each for each in _imports(texts[queue.pop()]) if each in texts} - found
        found |= new
        queue += new
    return found


def _excerpt(finding: buf.Finding, folder: Path, home: Path) -> str:
    """Formats a finding, followed by the source line and a caret."""
    hint = next((hint for sign, hint in _HINTS.items() if sign in finding.message), "")
    path = shown(home / finding.path)
    head = f"{path}:{finding.line}:{finding.column}: {finding.message}{hint}"
    source = (folder / finding.path).read_text("utf-8", errors="replace").splitlines()
    if finding.line > len(source):
        return head
    text = source[finding.line - 1]
    return f"{head}\n    {text}\n    {' ' * (finding.column - 1)}^"
