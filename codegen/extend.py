"""The second stage: `proto/extensions` laid over the vendored schema."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen import buf, tree
from codegen.descriptors import WELL_KNOWN, closure, knowing_options
from codegen.elements import documentation
from codegen.errors import CodegenError
from codegen.merge import merge
from codegen.outcome import Conflict, Result
from codegen.printer import Printer

_IMPORT = re.compile(r'^\s*import\s+(?:public\s+|weak\s+)?"([^"]+)"', re.MULTILINE)

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
    texts = {name: text for name, text in tree.read(extensions).items() if name.endswith(".proto")}
    files = {file.name: file for file in base.file}
    docs: dict[str, str] = {}
    results: list[Result] = []
    conflicts: list[Conflict] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tree.write(folder, {n: t for n, t in vendored.items() if n.endswith(".proto")})
        for name in _importing_last(texts):
            tree.write(folder, {name: texts[name]})
            compiled = _compile(folder, name, extensions)
            extension = next(file for file in compiled.file if file.name == name)
            for file in compiled.file:
                if file.name.startswith(WELL_KNOWN):
                    files.setdefault(file.name, file)
            upstream = files.get(name) or FileDescriptorProto(name=name)
            files[name], became, against = merge(closure(files, files), upstream, extension)
            conflicts += against
            if against:
                break
            results += became
            docs |= documentation(extension)
            tree.write(folder, {name: _text(files, name)})
    if conflicts:
        raise _refusal(conflicts, extensions)
    return Extended(_without_comments(closure(files, files)), docs, tuple(results))


def _importing_last(texts: Mapping[str, bytes]) -> Iterator[str]:
    """The extensions in an order in which each comes after those that it imports."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[str]:
        if name in done or name not in texts:
            return
        done.add(name)
        for imported in _IMPORT.findall(texts[name].decode(errors="replace")):
            yield from visit(imported)
        yield name

    for name in sorted(texts):
        yield from visit(name)


def _compile(folder: Path, name: str, extensions: Path) -> FileDescriptorSet:
    built = buf.build(folder, name)
    if isinstance(built, bytes):
        return FileDescriptorSet.FromString(built)
    raise CodegenError(
        "\n".join(_shown(finding, folder, extensions) for finding in built),
        todo="Mend the extension; nothing was written.",
    )


def _shown(finding: buf.Finding, folder: Path, extensions: Path) -> str:
    """A finding with the line that it speaks of."""
    hint = next((hint for sign, hint in _HINTS.items() if sign in finding.message), "")
    path = extensions / finding.path
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
        "\n".join(f"{extensions}/{conflict}" for conflict in conflicts),
        todo="An extension may only add: give these another name or number, or take them out.",
    )
