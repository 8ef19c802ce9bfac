"""Extracts descriptors from a wheel's `_pb2.py` files, which are parsed but never imported."""

from __future__ import annotations

import ast
import threading
import zipfile
from collections.abc import Iterable
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.message import DecodeError

from codegen.errors import CodegenError
from codegen.schema.descriptors import pb2_path


def from_wheel(
    path: Path, name: str, *, below: str = "", wanted: Iterable[str] = ()
) -> dict[str, FileDescriptorProto]:
    """Reads the file descriptors in a wheel, by file name.

    Args:
        path: the wheel.
        name: the wheel's name in messages.
        below: a folder that ends in a slash; files elsewhere are ignored.
        wanted: the `.proto` files to read. By default, all that the wheel contains.

    Raises:
        CodegenError: the wheel is not a zip archive or lacks a wanted file, or a `_pb2.py` does
            not contain a readable descriptor.
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
                    f"the wheel does not contain {below}*_pb2.py",
                    where=name,
                    todo="It is not a release with protos. The pins are unchanged.",
                )
            for member in [pb2_path(file) for file in wanted] or held:
                if member not in held:
                    raise CodegenError(
                        f"the wheel does not contain {member}",
                        where=name,
                        todo="Fix `files` under [[imports]] in the family's upstream.toml.",
                    )
                file = _from_source(wheel.read(member), f"{name}: {member}")
                files[file.name] = file
    except zipfile.BadZipFile as error:
        raise CodegenError(
            f"is not a readable wheel: {error}",
            where=f"{name} ({path})",
            todo="Delete the file; it is then fetched again.",
        ) from None
    return files


_PARSING = threading.Lock()
"""Python 3.11 raises SystemError now and then where threads parse at the same time."""


def _from_source(source: bytes, where: str) -> FileDescriptorProto:
    try:
        with _PARSING:
            parsed = ast.parse(source)
        for node in ast.walk(parsed):
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
        f"does not contain a readable file descriptor: {why}",
        where=where,
        todo="It was generated in an unknown way; add support in codegen/upstream/descriptors.py.",
    )
