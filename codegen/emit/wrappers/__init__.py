"""Wrappers: messages as frozen, checked, typed values."""

from __future__ import annotations

from pathlib import Path

from codegen.emit.source import Source
from codegen.emit.templating import environment
from codegen.emit.wrappers import model
from codegen.emit.wrappers.model import Wrappers


def read(source: Source) -> Wrappers:
    """What the family's `wrappers.toml` says over the extended schema.

    Raises:
        CodegenError: the file is wrong, or a listed message has a field that wrappers cannot hold.
    """
    path = source.folder / "wrappers.toml"
    return model.read(source.files, path, source.docs, complete=source.vendored)


def render(source: Source, wrappers: Wrappers) -> dict[str, bytes]:
    """A module for each that `wrappers.toml` lists."""
    template = environment(Path(__file__).with_name("templates")).get_template("wrappers.py.jinja")
    package = source.package.stubs.package
    return {
        f"{package}/{module.name}.py": template.render(module=module).encode()
        for module in wrappers.modules
    }
