"""Renders wrappers: typed, validated, immutable classes for messages."""

from __future__ import annotations

from pathlib import Path

from codegen.emit.source import Source
from codegen.emit.templating import environment
from codegen.emit.wrappers import model
from codegen.emit.wrappers.model import Wrappers


def read(source: Source) -> Wrappers:
    """Applies the family's `wrappers.toml` to the extended schema.

    Raises:
        CodegenError: the file is invalid, or a listed message has an unsupported field.
    """
    path = source.folder / "wrappers.toml"
    return model.read(source.files, path, source.docs, complete=source.vendored)


def render(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """Renders each module that `wrappers.toml` lists."""
    template = environment(Path(__file__).with_name("templates")).get_template("wrappers.py.jinja")
    package = source.package.stubs.package
    return {
        f"{package}/{module.name}.py": template.render(module=module).encode()
        for module in wrappers.modules
    }
