"""Names of the Python modules generated from a schema's files."""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword

from codegen.errors import CodegenError
from codegen.schema.descriptors import pb2_path


def module(file: str, package: str) -> str:
    """Returns the name of a `.proto` file's `_pb2` module.

    Args:
        file: the file's name, `flyteidl/admin/agent.proto`.
        package: the Python package that contains the modules.

    Raises:
        CodegenError: a part of the path is not a valid module name.
    """
    parts = pb2_path(file).removesuffix(".py").split("/")
    for part in parts:
        if not part.isidentifier() or iskeyword(part):
            raise CodegenError(
                f"{part!r} in its path cannot be the name of a Python module",
                where=file,
                todo="Give the file or its folder another name.",
            )
    return ".".join([package, *parts])


def folders(path: str) -> Iterator[str]:
    """Yields the folders above a file, outermost first."""
    parts = path.split("/")[:-1]
    return ("/".join(parts[: count + 1]) for count in range(len(parts)))
