"""Renders types of messages and enums, and generates those of services (PEP 561).

There are two sets: for our package, and for upstream's own modules. Types of services come from
mypy-protobuf. Its types of messages refuse much that protobuf takes, so `_pb2.pyi` files are
rendered here.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.emit.pyi import model
from codegen.emit.source import Source
from codegen.emit.templating import environment
from codegen.schema.walk import walk
from codegen.tools import mypy_protobuf


def stubs(source: Source) -> dict[str, bytes]:
    """Returns our `_pb2.pyi` files, and a `_pb2_grpc.pyi` for each file with services."""
    package = source.package.stubs.package
    moved = FileDescriptorSet()
    moved.file.extend(_documented(_moved(file, package), source.docs) for file in source.files.file)
    rendered = _messages(source.files, source.docs, package)
    services = mypy_protobuf.types_of_services(
        moved, [file.name for file in moved.file if file.service]
    )
    return {**{f"{package}/{name}": text for name, text in rendered.items()}, **services}


def upstream(source: Source) -> dict[str, bytes]:
    """Returns a stub-only package for upstream's own modules.

    Upstream has a `_pb2_grpc` module for every file, even without services. Comments on elements
    that upstream does not have are dropped.
    """
    above = f"{source.family}/"
    documented = FileDescriptorSet()
    documented.file.extend(_documented(file, source.docs) for file in source.published.file)
    rendered = _messages(source.published, source.docs, "")
    services = mypy_protobuf.types_of_services(
        documented, [file.name for file in documented.file if file.name.startswith(above)]
    )
    typed = {
        f"{source.family}-stubs/{name.removeprefix(above)}": _without(
            text, source.package.types.undeclared
        )
        for name, text in {**rendered, **services}.items()
        if name.startswith(above)
    }
    folders = {folder for name in typed for folder in Path(name).parents[:-1]}
    return {**typed, **{(folder / "__init__.pyi").as_posix(): b"" for folder in folders}}


def _messages(files: FileDescriptorSet, docs: Mapping[str, str], package: str) -> dict[str, bytes]:
    """Renders a `_pb2.pyi` for every file."""
    template = environment(Path(__file__).with_name("templates")).get_template(
        "module_pb2.pyi.jinja"
    )
    return {
        f"{file.path}.pyi": template.render(file=file).encode()
        for file in model.read(files, docs, package)
    }


def _moved(file: FileDescriptorProto, package: str) -> FileDescriptorProto:
    """Moves a file into the folder `package`: plugins derive import paths from file names."""
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
    """Removes the top-level declarations `name: type` of some names from a module."""
    lines = source.splitlines(keepends=True)
    for node in reversed(ast.parse(source).body):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) if name in names:
                del lines[node.lineno - 1 : node.end_lineno]
    return b"".join(lines)
