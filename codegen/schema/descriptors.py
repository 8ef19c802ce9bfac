"""Sets of file descriptors: import closures, custom options, protobuf's own files."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import cast

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.errors import CodegenError

WELL_KNOWN = "google/protobuf/"
"""The folder of the files that every protobuf compiler and runtime ships."""


def pb2_path(file: str) -> str:
    """Returns the path of protoc's Python output: `a-b/c.proto` becomes `a_b/c_pb2.py`."""
    return file.removesuffix(".proto").replace("-", "_") + "_pb2.py"


def well_known(name: str) -> FileDescriptorProto:
    """Returns the installed runtime's descriptor of a `google/protobuf/*.proto` file.

    Raises:
        CodegenError: the runtime does not have the file.
    """
    module = name.removesuffix(".proto").replace("/", ".") + "_pb2"
    try:
        serialized: bytes = importlib.import_module(module).DESCRIPTOR.serialized_pb
    except ModuleNotFoundError:
        raise CodegenError(
            "is imported, and neither the wheels nor protobuf's runtime have it",
            where=name,
            todo="Add it to `files` of the distribution that holds it, under [[imports]] in the"
            " family's upstream.toml.",
        ) from None
    return FileDescriptorProto.FromString(serialized)


def closure(
    wanted: Iterable[str], available: Mapping[str, FileDescriptorProto]
) -> FileDescriptorSet:
    """Returns the files `wanted` and everything they import, each file after its imports.

    Raises:
        CodegenError: an imported file is not available.
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
    """Reparses a set with a class that knows the custom options that its files define.

    In protobuf's default pool an option such as `(google.api.http)` is an unknown field, which
    cannot be printed and is compared by its bytes. Here it is a typed extension.

    Raises:
        CodegenError: protobuf refuses a file.
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
                todo="Fix the extension of this file.",
            ) from None
    found = pool.FindMessageTypeByName("google.protobuf.FileDescriptorSet")
    known = message_factory.GetMessageClass(found).FromString(files.SerializeToString())
    return cast(FileDescriptorSet, known)


def without_well_known(files: FileDescriptorSet) -> FileDescriptorSet:
    """Returns a copy without protobuf's own files, which differ between compilers and runtimes."""
    kept = type(files)()
    kept.file.extend(file for file in files.file if not file.name.startswith(WELL_KNOWN))
    return kept
