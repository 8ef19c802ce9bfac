"""Descriptors as published: out of a wheel's `_pb2.py` files, which are parsed, never imported."""

from __future__ import annotations

import ast
import importlib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet
from google.protobuf.message import DecodeError

from codegen.errors import CodegenError

WELL_KNOWN = "google/protobuf/"
"""The folder of the files that every protobuf compiler and runtime brings along."""


def from_wheel(
    path: Path, name: str, *, below: str = "", wanted: Iterable[str] = ()
) -> dict[str, FileDescriptorProto]:
    """The file descriptors in a wheel, by file name.

    Args:
        path: the wheel.
        name: what to call it in a message.
        below: a folder that ends in a slash; files elsewhere are passed over.
        wanted: the `.proto` files to take; where none is named, every one that the wheel holds.

    Raises:
        CodegenError: it is no zip archive, lacks a wanted file, or a `_pb2.py` of it holds no
            descriptor that can be read.
    """
    files = {}
    try:
        with zipfile.ZipFile(path) as wheel:
            held = sorted(
                member
                for member in wheel.namelist()
                if member.startswith(below) and member.endswith("_pb2.py")
            )
            if not held:
                raise CodegenError(
                    f"the wheel holds no {below}*_pb2.py",
                    where=name,
                    todo="It is not a release with protos; the pins were left as they are.",
                )
            for member in [pb2_path(file) for file in wanted] or held:
                if member not in held:
                    raise CodegenError(
                        f"the wheel holds no {member}",
                        where=name,
                        todo="Mend `files` under [[imports]] in proto/upstream.toml.",
                    )
                file = _from_source(wheel.read(member), f"{name}: {member}")
                files[file.name] = file
    except zipfile.BadZipFile as error:
        raise CodegenError(
            f"is not a readable wheel: {error}",
            where=f"{name} ({path})",
            todo="Delete the file, so that it is fetched again.",
        ) from None
    return files


def pb2_path(file: str) -> str:
    """Where protoc's Python plugin puts a file: `a-b/c.proto` becomes `a_b/c_pb2.py`."""
    return file.removesuffix(".proto").replace("-", "_") + "_pb2.py"


def _from_source(source: bytes, where: str) -> FileDescriptorProto:
    try:
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="AddSerializedFile"),
                    args=[ast.Constant(value=bytes(serialized))],
                ):
                    return FileDescriptorProto.FromString(serialized)
    except (SyntaxError, ValueError, DecodeError) as error:
        raise _no_descriptor(where, str(error)) from None
    raise _no_descriptor(where, "no call of AddSerializedFile with a bytes literal")


def _no_descriptor(where: str, why: str) -> CodegenError:
    return CodegenError(
        f"holds no file descriptor that can be read: {why}",
        where=where,
        todo="This release was generated in a new way: codegen/descriptors.py must learn it.",
    )


def well_known(name: str) -> FileDescriptorProto:
    """The runtime's own descriptor of a `google/protobuf/*.proto`.

    Raises:
        CodegenError: the runtime has no such file.
    """
    module = name.removesuffix(".proto").replace("/", ".") + "_pb2"
    try:
        serialized: bytes = importlib.import_module(module).DESCRIPTOR.serialized_pb
    except ModuleNotFoundError:
        raise CodegenError(
            "is imported, and neither the wheels nor protobuf's runtime have it",
            where=name,
            todo="Add it to `files` of the distribution that holds it, under [[imports]] in"
            " proto/upstream.toml.",
        ) from None
    return FileDescriptorProto.FromString(serialized)


def closure(
    wanted: Iterable[str], available: Mapping[str, FileDescriptorProto]
) -> FileDescriptorSet:
    """`wanted` and everything that they import, a file after its imports.

    Raises:
        CodegenError: an imported file is nowhere.
    """
    found = FileDescriptorSet()
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        file = available[name] if name in available else well_known(name)
        for dependency in file.dependency:
            visit(dependency)
        found.file.append(file)

    for name in sorted(wanted):
        visit(name)
    return found


def knowing_options(files: FileDescriptorSet) -> FileDescriptorSet:
    """The same set as a message that knows the options which its own files define.

    In protobuf's default pool an option such as `(google.api.http)` is an unknown field: it
    cannot be printed, and two of them compare by bytes. Here it is an extension with a type.
    """
    pool = descriptor_pool.DescriptorPool()
    if not any(file.name == "google/protobuf/descriptor.proto" for file in files.file):
        pool.Add(FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb))
    for file in files.file:
        try:
            pool.Add(file)
        except TypeError as error:
            raise CodegenError(
                f"protobuf refuses the schema: {error}",
                where=file.name,
                todo="Mend the extension that speaks of this file.",
            ) from None
    found = pool.FindMessageTypeByName("google.protobuf.FileDescriptorSet")
    known = message_factory.GetMessageClass(found).FromString(files.SerializeToString())
    return cast(FileDescriptorSet, known)
