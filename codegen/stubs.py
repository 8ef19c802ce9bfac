"""The third stage: types, by mypy-protobuf: of our package, and of upstream's own modules."""

from __future__ import annotations

import ast
import tempfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen import protoc, tree
from codegen.schema.elements import walk

PLUGIN_OPTIONS = "quiet,generate_concrete_servicer_stubs"
"""`generate_concrete_servicer_stubs`: a servicer may leave methods out, as it can at run time."""


def type_stubs(files: FileDescriptorSet, docs: Mapping[str, str], package: str) -> dict[str, bytes]:
    """`_pb2.pyi` for every file, `_pb2_grpc.pyi` for every one with services.

    Args:
        files: the schema, every file after its imports.
        docs: comments by full name, which become docstrings.
        package: the Python package that the modules stand in.
    """
    moved = FileDescriptorSet()
    moved.file.extend(_documented(_moved(file, package), docs) for file in files.file)
    return _typed(
        moved,
        [file.name for file in moved.file],
        [file.name for file in moved.file if file.service],
    )


def upstream_stubs(
    files: FileDescriptorSet, docs: Mapping[str, str], family: str, undeclared: Collection[str]
) -> dict[str, bytes]:
    """The same for upstream's own modules, as a stub-only package (PEP 561).

    Upstream has a `_pb2_grpc` for every file, those without services included.

    Args:
        files: upstream's schema as it was published.
        docs: comments by full name; those of elements that upstream has not go nowhere.
        family: the name of the schema's family, which is that of the package.
        undeclared: names at the top of a module that mypy-protobuf declares, and upstream has not.
    """
    documented = FileDescriptorSet()
    documented.file.extend(_documented(file, docs) for file in files.file)
    names = [file.name for file in files.file if file.name.startswith(f"{family}/")]
    typed = {
        f"{family}-stubs/{name.removeprefix(f'{family}/')}": _without(text, undeclared)
        for name, text in _typed(documented, names, names).items()
    }
    folders = {folder for name in typed for folder in Path(name).parents[:-1]}
    return {**typed, **{(folder / "__init__.pyi").as_posix(): b"" for folder in folders}}


def _typed(
    files: FileDescriptorSet, names: Sequence[str], with_services: Sequence[str]
) -> dict[str, bytes]:
    wanted = {
        f"--mypy_out={PLUGIN_OPTIONS}:.": list(names),
        f"--mypy_grpc_out={PLUGIN_OPTIONS}:.": list(with_services),
    }
    with tempfile.TemporaryDirectory() as temporary:
        protoc.run_plugins(files, wanted, Path(temporary))
        return tree.read(Path(temporary))


def _moved(file: FileDescriptorProto, package: str) -> FileDescriptorProto:
    """A file below the folder `package`, from whose name plugins take import paths."""
    moved = FileDescriptorProto()
    moved.CopyFrom(file)
    moved.name = f"{package}/{file.name}"
    moved.dependency[:] = [f"{package}/{name}" for name in file.dependency]
    return moved


def _documented(file: FileDescriptorProto, docs: Mapping[str, str]) -> FileDescriptorProto:
    documented = FileDescriptorProto()
    documented.CopyFrom(file)
    for element in walk(file):
        if element.name in docs:
            comment = "".join(f" {line}\n" for line in docs[element.name].split("\n"))
            documented.source_code_info.location.add(path=element.path, leading_comments=comment)
    return documented


def _without(source: bytes, names: Collection[str]) -> bytes:
    """A module without the declarations `name: type` of some names at its top."""
    lines = source.splitlines(keepends=True)
    for node in reversed(ast.parse(source).body):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) if name in names:
                del lines[node.lineno - 1 : node.end_lineno]
    return b"".join(lines)
