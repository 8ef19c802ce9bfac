"""Renders a distribution's pyproject.toml and README, and the modules in the package's root."""

from __future__ import annotations

from pathlib import Path

from jinja2 import TemplateError

from codegen.emit.source import Source
from codegen.emit.templating import environment
from codegen.emit.wrappers.model import Wrappers
from codegen.errors import CodegenError, shown
from codegen.extension.results import Status

NEEDED = tuple(f"google/protobuf/{name}.proto" for name in ("duration", "struct", "timestamp"))
"""The files that `custom_info.py` and `times.py` need, besides the family's own."""


def stubs(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """Renders the files of the stubs distribution that no other output renders."""
    return {
        "pyproject.toml": _rendered(source, "stubs.toml.jinja"),
        "README.md": _rendered(source, source.package.stubs.readme),
        **package(source, wrappers),
    }


def package(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """Renders the modules in the package's root, except the wrappers."""
    name = source.package.stubs.package
    added = [
        result
        for result in source.results
        if result.kind != "import" and result.status is not Status.DOCUMENTED
    ]
    root = _rendered(source, "package.py.jinja", root=wrappers.root, added=added)
    return {
        f"{name}/__init__.py": root,
        f"{name}/_pool.py": _rendered(source, "pool.py.jinja"),
        f"{name}/py.typed": b"",
        f"{name}/custom_info.py": _rendered(source, "custom_info.py.jinja"),
        f"{name}/times.py": _rendered(source, "times.py.jinja"),
    }


def types(source: Source) -> dict[str, bytes]:
    """Renders the metadata of the distribution with types for upstream's own modules."""
    return {
        "pyproject.toml": _rendered(source, "types.toml.jinja"),
        "README.md": _rendered(source, source.package.types.readme),
    }


def _rendered(source: Source, template: str, **values: object) -> bytes:
    """Renders one of our templates, or one in the family's folder.

    Raises:
        CodegenError: a family's template is invalid, or uses an undefined variable.
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
