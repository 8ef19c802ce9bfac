"""Runs the protoc of grpcio-tools, which compiles sources."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.errors import CodegenError


def compile_tree(folder: Path, names: Iterable[str]) -> FileDescriptorSet:
    """Compiles the files `names` below `folder`. Returns them and their imports, without comments.

    Raises:
        CodegenError: a file is invalid.
    """
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary, "files.binpb")
        _protoc(
            *("--proto_path=.", "--include_imports", f"--descriptor_set_out={output}"),
            *sorted(names),
            folder=folder,
        )
        return FileDescriptorSet.FromString(output.read_bytes())


def _protoc(*arguments: str, folder: Path) -> None:
    scripts = sysconfig.get_path("scripts")
    process = subprocess.run(
        [sys.executable, "-m", "grpc_tools.protoc", *arguments],
        cwd=folder,
        env={**os.environ, "PATH": scripts + os.pathsep + os.environ.get("PATH", "")},
        capture_output=True,
    )
    if process.returncode:
        raise CodegenError(
            f"protoc failed: {process.stderr.decode(errors='replace').strip()}",
            where=str(folder),
            todo="This is a bug in the toolchain: please report it.",
        )
