"""Prints descriptors, and proves the text by compiling it back."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError
from codegen.schema.compare import canonical, differences
from codegen.schema.descriptors import knowing_options, without_well_known
from codegen.schema.printer import Printer
from codegen.tools import buf, protoc, tree
from codegen.tools.tree import Tree


def printed(files: FileDescriptorSet, docs: Mapping[str, str], texts: Tree) -> Tree:
    """Prints a set as `.proto` files, and checks that they compile back to the same set.

    Args:
        files: descriptors; protobuf's own files are skipped.
        docs: comments by full name; a file's own comment has the file's name.
        texts: files of the set that have been printed already; they are returned unchanged.

    Raises:
        CodegenError: something cannot be printed, or the compiled text differs.
    """
    everything = knowing_options(files)
    printer = Printer(everything, docs)
    known = without_well_known(everything)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        new = {
            file.name: printer.file(file).encode() for file in known.file if file.name not in texts
        }
        tree.write(folder, new)
        if new:
            buf.format_tree(folder)
        found = {**texts, **tree.read(folder)}
    again = type(known).FromString(compiled(found).SerializeToString())
    for difference in differences(canonical(known), canonical(without_well_known(again))):
        raise CodegenError(
            f"the printed text compiles to another descriptor: {difference}",
            where="codegen/schema/printer.py",
            todo="The printer is wrong about this construct: please report it.",
        )
    return found


def compiled(texts: Tree) -> FileDescriptorSet:
    """Compiles `.proto` files. Returns their descriptors and their imports', without comments.

    Raises:
        CodegenError: a file is invalid.
    """
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), texts)
        return protoc.compile_tree(Path(temporary), texts)
