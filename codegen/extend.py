"""The second stage: `proto/extensions` laid over the vendored schema."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen import buf, tree
from codegen.descriptors import WELL_KNOWN, closure, knowing_options
from codegen.errors import CodegenError
from codegen.merge import merge
from codegen.outcome import Conflict, Result
from codegen.printer import Printer
from codegen.project import VENDOR, shown
from codegen.schema.elements import documentation

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_IMPORT = re.compile(r"""\bimport\s+(?:public\s+|weak\s+)?["']([^"']+)["']\s*;""")

_HINTS = {
    "field number out of range": "; a field's number is 1 to 536,870,911, but not 19,000 to"
    " 19,999, which protobuf reserves for itself",
    "imported file does not exist": "; it is neither in proto/vendor nor in proto/extensions,"
    " and it is none of protobuf's own files",
    "in this scope": "; a type of the file that is extended is named by an empty message or enum"
    " of that name, other types by an import",
}


@dataclass(frozen=True)
class Extended:
    """The extended schema.

    Args:
        files: every file, after its imports, without comments.
        docs: our comments, by the full name of what they describe.
        results: what became of each element of the extensions.
    """

    files: FileDescriptorSet
    docs: Mapping[str, str]
    results: tuple[Result, ...]


def extend(base: FileDescriptorSet, vendored: tree.Tree, extensions: Path) -> Extended:
    """Lays every file below `extensions` over the file of its name.

    Args:
        base: the vendored schema, with all that it imports.
        vendored: its text, for the extensions to import.
        extensions: the folder with our own protos.

    Raises:
        CodegenError: an extension does not compile, or conflicts with upstream.
    """
    texts = {name: text for name, text in vendored.items() if name.endswith(".proto")}
    files = {file.name: file for file in base.file}
    docs: dict[str, str] = {}
    results: list[Result] = []
    pending = read(extensions)
    while pending:
        ready = _ready(pending, texts)
        with ThreadPoolExecutor() as pool:
            compiled = list(
                pool.map(lambda name: _compile(name, pending, texts, extensions), ready)
            )
        for name, built in zip(ready, compiled, strict=True):
            extension = next(file for file in built.file if file.name == name)
            _refuse_other_syntax(extension, extensions)
            known = {file.name: file for file in built.file if file.name.startswith(WELL_KNOWN)}
            files = {**known, **files}
            upstream = files.get(name) or FileDescriptorProto(name=name)
            files[name], became, conflicts = merge(closure(files, files), upstream, extension)
            if conflicts:
                raise _refusal(conflicts, extensions)
            results += became
            docs |= documentation(extension)
            del pending[name]
            if pending:
                texts[name] = _text(files, name)
    return Extended(_without_comments(closure(files, files)), docs, tuple(results))


def read(extensions: Path) -> dict[str, bytes]:
    """The text of every extension, by its path.

    Raises:
        CodegenError: there is something else in the folder.
    """
    texts = tree.read(extensions)
    for name in texts:
        if not name.endswith(".proto"):
            raise CodegenError(
                "is not a .proto file",
                where=shown(extensions / name),
                todo="Give it the ending .proto, or keep it elsewhere.",
            )
        if name.startswith(WELL_KNOWN):
            raise CodegenError(
                "is protobuf's own file, which every runtime brings along unextended",
                where=shown(extensions / name),
                todo="Put what you add into a file of your own.",
            )
        try:
            texts[name].decode()
        except UnicodeDecodeError as error:
            raise CodegenError(
                f"is not UTF-8: {error.reason} at byte {error.start}",
                where=shown(extensions / name),
                todo="Save it as UTF-8.",
            ) from None
    return texts


def _refuse_other_syntax(extension: FileDescriptorProto, extensions: Path) -> None:
    if extension.syntax != "proto3":
        raise CodegenError(
            f"is written in {extension.syntax or 'proto2'}, and extensions are proto3",
            where=shown(extensions / extension.name),
            todo='Begin it with syntax = "proto3";',
        )


def _ready(pending: tree.Tree, texts: tree.Tree) -> list[str]:
    """The extensions that import none of the others."""
    among = {**texts, **pending}
    ready = [
        name for name in sorted(pending) if not _imported(name, among) & (set(pending) - {name})
    ]
    if not ready:
        raise CodegenError(
            f"these extensions import one another in a circle: {', '.join(sorted(pending))}",
            todo="Move what both need into a third file.",
        )
    return ready


def _imports(text: bytes) -> list[str]:
    return _IMPORT.findall(_COMMENT.sub(" ", text.decode(errors="replace")))


def _imported(name: str, texts: tree.Tree) -> set[str]:
    """The files among `texts` that a file imports, directly or not; itself, if in a circle."""
    found: set[str] = set()
    queue = [name]
    while queue:
        new = {each for each in _imports(texts[queue.pop()]) if each in texts} - found
        found |= new
        queue += new
    return found


def _compile(
    name: str, pending: tree.Tree, texts: tree.Tree, extensions: Path
) -> FileDescriptorSet:
    """An extension with its imports, from which its own upstream file is left out."""
    sources = {**texts, name: pending[name]}
    for imported in _imports(sources[name]):
        if imported in sources and name in _imported(imported, sources):
            raise CodegenError(
                f"imports {imported}, which imports this very file, directly or not",
                where=shown(extensions / name),
                todo="Put what needs the import into a file of its own.",
            )
    among = {name, *_imported(name, sources)}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, {each: sources[each] for each in among})
        built = buf.build(folder, name)
        if isinstance(built, bytes):
            return FileDescriptorSet.FromString(built)
        said = "\n".join(
            _excerpt(finding, folder, extensions if finding.path == name else VENDOR)
            for finding in built
        )
    raise CodegenError(said, todo=f"Mend {shown(extensions / name)}; nothing was written.")


def _excerpt(finding: buf.Finding, folder: Path, home: Path) -> str:
    """A finding with the line that it speaks of."""
    hint = next((hint for sign, hint in _HINTS.items() if sign in finding.message), "")
    path = shown(home / finding.path)
    head = f"{path}:{finding.line}:{finding.column}: {finding.message}{hint}"
    source = (folder / finding.path).read_text("utf-8", errors="replace").splitlines()
    if finding.line > len(source):
        return head
    text = source[finding.line - 1]
    return f"{head}\n    {text}\n    {' ' * (finding.column - 1)}^"


def _text(files: Mapping[str, FileDescriptorProto], name: str) -> bytes:
    known = knowing_options(_without_comments(closure(files, files)))
    file = next(file for file in known.file if file.name == name)
    return Printer(known).file(file).encode()


def _without_comments(files: FileDescriptorSet) -> FileDescriptorSet:
    for file in files.file:
        file.ClearField("source_code_info")
    return files


def _refusal(conflicts: Sequence[Conflict], extensions: Path) -> CodegenError:
    return CodegenError(
        "\n".join(f"{shown(extensions)}/{conflict}" for conflict in conflicts),
        todo="An extension may only add: give these another name or number, or take them out.",
    )
