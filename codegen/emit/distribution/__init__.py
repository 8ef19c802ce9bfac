"""What makes a distribution of a folder: its pyproject.toml, its README, and the package's root."""

from __future__ import annotations

from pathlib import Path

from jinja2 import TemplateError

from codegen.emit.source import Source
from codegen.emit.templating import environment
from codegen.emit.wrappers.model import Wrappers
from codegen.errors import CodegenError, shown
from codegen.extension.results import Status

NEEDED = tuple(f"google/protobuf/{name}.proto" for name in ("duration", "struct", "timestamp"))
"""What `custom_info.py` and `times.py` import, whatever a family's own files do."""


def stubs(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """The files of the distribution that people import, but for what has its own room."""
    return {
        "pyproject.toml": _rendered(source, "stubs.toml.jinja"),
        "README.md": _rendered(source, source.package.stubs.readme),
        **package(source, wrappers),
    }


def package(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """The modules at the top of the package that are not of `wrappers.toml`."""
    name = source.package.stubs.package
    added = [
        result
        for result in source.results
        if result.kind != "import" and result.status is not Status.DOCUMENTED
    ]
    root = _rendered(source, "package.py.jinja", root=wrappers.root, added=added)
    return {
        f"{name}/__init__.py": root,
        f"{name}/py.typed": b"",
        f"{name}/custom_info.py": _rendered(source, "custom_info.py.jinja"),
        f"{name}/times.py": _rendered(source, "times.py.jinja"),
    }


def types(source: Source) -> dict[str, bytes]:
    """The files of the types of upstream's own modules."""
    return {
        "pyproject.toml": _rendered(source, "types.toml.jinja"),
        "README.md": _rendered(source, source.package.types.readme),
    }


def _rendered(source: Source, template: str, **values: object) -> bytes:
    """A template of ours or of the family's own folder.

    Raises:
        CodegenError: a template of the family's is not valid, or uses what it is not given.
    """
    templates = environment(Path(__file__).with_name("templates"), source.folder)
    try:
        text = templates.get_template(template).render(
            family=source.family,
            release=source.release,
            version=source.version,
            stubs=source.package.stubs,
            types=source.package.types,
            **values,
        )
    except (TemplateError, UnicodeDecodeError) as error:
        raise CodegenError(
            f"cannot be rendered: {error}",
            where=shown(source.folder / template),
            todo="Fix the template; Jinja's documentation has the syntax.",
        ) from None
    return text.encode()
