"""Renders `_pb2_grpc.py`: clients and servers for each file with services."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from codegen.emit.grpc import model
from codegen.emit.source import Source
from codegen.emit.templating import environment


def render(source: Source) -> dict[str, bytes]:
    """Renders a module for every file with services."""
    template = environment(Path(__file__).with_name("templates")).get_template(
        "module_pb2_grpc.py.jinja"
    )
    package = source.package.stubs.package
    return {
        f"{package}/{file.path}_grpc.py": template.render(
            file=file, grpcio_tools=version("grpcio-tools")
        ).encode()
        for file in model.read(source.files, package)
    }
