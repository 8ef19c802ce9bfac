"""The third stage: what is rendered from templates, and the support modules beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.emit.model import File
from codegen.outcome import Outcome, Result
from codegen.package import Package
from codegen.wrappers import Wrappers


def render(
    files: Iterable[File],
    wrappers: Wrappers,
    results: Iterable[Result],
    package: Package,
    *,
    family: str,
    release: str,
    sources: Path,
) -> dict[str, bytes]:
    """The package's Python files but for its types, and what makes distributions of folders.

    Args:
        files: the schema, all of it.
        wrappers: the classes over it.
        results: what became of the extensions' elements.
        family: the name of the schema's family.
        release: the upstream release that the schema is of.
        sources: the folder with `templates` and `support`.
    """
    files = tuple(files)
    environment = Environment(
        loader=FileSystemLoader(sources / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    common = {
        "package": package,
        "family": family,
        "release": release,
        "version": package.version(release),
        "grpcio_tools": version("grpcio-tools"),
    }

    def rendered(template: str, **values: object) -> bytes:
        return environment.get_template(template).render(**common, **values).encode()

    tree = {}
    for name in ("pyproject.toml", "README.md"):
        tree[name] = rendered(f"{name}.jinja")
        tree[f"{package.stubs.distribution}/{name}"] = rendered(f"stubs/{name}.jinja")
    top = package.package
    added = [
        result
        for result in results
        if result.kind != "import" and result.outcome is not Outcome.DOCUMENTED
    ]
    tree[f"{top}/__init__.py"] = rendered(
        "package/__init__.py.jinja", root=wrappers.root, added=added
    )
    for module in wrappers.modules:
        tree[f"{top}/{module.name}.py"] = rendered("package/wrappers.py.jinja", module=module)
    tree[f"{top}/py.typed"] = b""
    for name in package.support:
        tree[f"{top}/{name}"] = (sources / "support" / name).read_bytes()
    for folder in sorted({folder for file in files for folder in _folders(file.path)}):
        tree[f"{top}/{folder}/__init__.py"] = b""
    for file in files:
        tree[f"{top}/{file.path}.py"] = rendered("package/module_pb2.py.jinja", file=file)
        if file.services:
            tree[f"{top}/{file.path}_grpc.py"] = rendered(
                "package/module_pb2_grpc.py.jinja", file=file
            )
    return tree


def _folders(path: str) -> Iterator[str]:
    parts = path.split("/")[:-1]
    return ("/".join(parts[: count + 1]) for count in range(len(parts)))
