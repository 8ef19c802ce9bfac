"""Renders `_pb2.py`: modules that load each file into the package's descriptor pool."""

from __future__ import annotations

from pathlib import Path

from codegen.emit import modules
from codegen.emit.pb2 import model
from codegen.emit.source import Source
from codegen.emit.templating import environment


def render(source: Source) -> dict[str, bytes]:
    """Renders a module for every file, and the `__init__.py` of their folders."""
    template = environment(Path(__file__).with_name("templates")).get_template(
        "module_pb2.py.jinja"
    )
    package = source.package.stubs.package
    files = model.read(source.files, package)
    folders = sorted({folder for file in files for folder in modules.folders(file.path)})
    return {
        **{f"{package}/{folder}/__init__.py": b"" for folder in folders},
        **{
            f"{package}/{file.path}.py": template.render(file=file, package=package).encode()
            for file in files
        },
    }
