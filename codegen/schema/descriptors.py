"""Sets of file descriptors: closures, custom options, protobuf's own files."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import cast

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.errors import CodegenError

WELL_KNOWN = "google/protobuf/"
"""The folder of the files that every protobuf compiler and runtime brings along."""


def pb2_path(file: str) -> str:
    """Where protoc's Python plugin puts a file: `a-b/c.proto` becomes `a_b/c_pb2.py`."""
    return file.removesuffix(".proto").replace("-", "_") + "_pb2.py"


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
            todo="Add it to `files` of the distribution that holds it, under [[imports]] in the"
            " family's upstream.toml.",
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
                todo="Fix the extension of this file.",
            ) from None
    found = pool.FindMessageTypeByName("google.protobuf.FileDescriptorSet")
    known = message_factory.GetMessageClass(found).FromString(files.SerializeToString())
    return cast(FileDescriptorSet, known)


def without_well_known(files: FileDescriptorSet) -> FileDescriptorSet:
    """A copy without protobuf's own files, which differ between compilers and runtimes."""
    kept = type(files)()
    kept.file.extend(file for file in files.file if not file.name.startswith(WELL_KNOWN))
    return kept
