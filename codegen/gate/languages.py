"""Finds names in the extended schema that other languages cannot compile."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.gate import accessors
from codegen.schema.descriptors import WELL_KNOWN
from codegen.schema.walk import walk
from codegen.tools import compilers


@dataclass(frozen=True)
class Objection:
    """What the compiler of a language objects to, in its own words.

    Args:
        language: the language.
        text: what its compiler says.
        is_upstreams: whether it says the same of upstream's schema.
    """

    language: str
    text: str
    is_upstreams: bool = False


def objections(files: FileDescriptorSet, published: FileDescriptorSet) -> list[Objection]:
    """Generates code for every language that protoc has built in, and looks for clashing names.

    Args:
        files: a schema, each file after its imports.
        published: upstream's schema. Clashes of accessors that it has itself are left out.

    Raises:
        CodegenError: protoc is not installed.
    """
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor() as pool:
        root = Path(temporary)

        def said(language: str, of: FileDescriptorSet, side: str) -> str:
            folder = root / side / language
            folder.mkdir(parents=True)
            image = _image(of, folder)
            return compilers.generate(image, _names(of), compilers.BUILT_IN[language], folder)

        def judged(language: str) -> Objection:
            text = said(language, files, "ours")
            return Objection(
                language, text, text != "" and said(language, published, "theirs") == text
            )

        found = [each for each in pool.map(judged, compilers.BUILT_IN) if each.text]
    return [*found, *_refused_by_javac(files), *_clashing(files, published)]


def go_objections(files: FileDescriptorSet) -> list[Objection]:
    """Generates Go code, and compiles it.

    Raises:
        CodegenError: protoc is not installed, or Go's generator cannot be.
    """
    with tempfile.TemporaryDirectory() as temporary:
        image = _image(files, Path(temporary))
        folder = Path(temporary, "go")
        folder.mkdir()
        text = compilers.generate_go(image, _names(files), folder)
        return [Objection("Go", text)] if text else []


def _refused_by_javac(files: FileDescriptorSet) -> list[Objection]:
    """Returns nested types with the name of a message around them, which protoc lets pass."""
    return [
        Objection("Java", f"{file.name}: {each.name} has the name of a message around it")
        for file in files.file
        for each in walk(file)
        if each.kind in ("message", "enum")
        for *around, last in [each.name.removeprefix(f"{file.package}.").split(".")]
        if last in around
    ]


def _clashing(files: FileDescriptorSet, published: FileDescriptorSet) -> list[Objection]:
    """Returns the fields of ours that have the name of an accessor, which protoc lets pass."""
    theirs = set(accessors.clashes(published))
    return [
        Objection(
            each.language,
            f"{each.message}: the field {each.field} has the name of an accessor of {each.member}",
        )
        for each in accessors.clashes(files)
        if each not in theirs
    ]


def _image(files: FileDescriptorSet, folder: Path) -> Path:
    path = folder / "image.binpb"
    path.write_bytes(files.SerializeToString(deterministic=True))
    return path


def _names(files: FileDescriptorSet) -> Sequence[str]:
    """Returns the files to generate for: all but protobuf's own, which every runtime ships."""
    return [file.name for file in files.file if not file.name.startswith(WELL_KNOWN)]
