"""Printing with a proof: text that compiles back to the descriptors that it was printed from."""

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
    """The `.proto` files of a set, proven to compile to that very set.

    Args:
        files: descriptors; protobuf's own files are left out.
        docs: comments by full name; a file's own comment stands under the file's name.
        texts: files of the set that have been printed before, which stay as they are.

    Raises:
        CodegenError: something cannot be printed, or does not come back equal.
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
    """The descriptors of `.proto` files, without comments, with everything that they import.

    Raises:
        CodegenError: a file is not valid.
    """
    with tempfile.TemporaryDirectory() as temporary:
        tree.write(Path(temporary), texts)
        return protoc.compile_tree(Path(temporary), texts)
