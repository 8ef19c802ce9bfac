"""The third stage: the extended schema's types, by mypy-protobuf over renamed descriptors."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen import protoc, tree
from codegen.elements import walk

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
    moved.file.extend(_moved(file, docs, package) for file in files.file)
    wanted = {
        f"--mypy_out={PLUGIN_OPTIONS}:.": [file.name for file in moved.file],
        f"--mypy_grpc_out={PLUGIN_OPTIONS}:.": [file.name for file in moved.file if file.service],
    }
    with tempfile.TemporaryDirectory() as temporary:
        protoc.run_plugins(moved, wanted, Path(temporary))
        return tree.read(Path(temporary))


def _moved(file: FileDescriptorProto, docs: Mapping[str, str], package: str) -> FileDescriptorProto:
    """A file below the folder `package`, from whose name plugins take import paths."""
    moved = FileDescriptorProto()
    moved.CopyFrom(file)
    moved.name = f"{package}/{file.name}"
    moved.dependency[:] = [f"{package}/{name}" for name in file.dependency]
    for element in walk(file):
        if element.name in docs:
            comment = "".join(f" {line}\n" for line in docs[element.name].split("\n"))
            moved.source_code_info.location.add(path=element.path, leading_comments=comment)
    return moved
