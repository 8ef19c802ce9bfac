"""buf's linter and layout over the trees that are ours, but for the listed exceptions."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tomlkit

from codegen import buf, project, tree

_EXCEPTIONS = Path(__file__).with_name("lint.toml")


def faults() -> list[str]:
    """A line for everything that is wrong in `proto/extensions` and `generated/proto`.

    Raises:
        CodegenError: buf is missing, or a file does not compile.
    """
    extended = project.GENERATED / "proto"
    with ThreadPoolExecutor() as pool:
        whole = pool.submit(buf.lint, extended, [], ["STANDARD"])
        added = pool.submit(_extensions)
        layout = [pool.submit(_layout, folder) for folder in (project.EXTENSIONS, extended)]
        found = {extended: whole.result(), project.EXTENSIONS: added.result()}
        laid_out = [line for each in layout for line in each.result()]
    return [*_not_excepted(found), *laid_out]


def _extensions() -> list[buf.Finding]:
    """Of each extension in its place among the extended files; ours have comments, too."""
    extended = {
        name: text
        for name, text in tree.read(project.GENERATED / "proto").items()
        if name.endswith(".proto")
    }
    found = []
    for name, text in tree.read(project.EXTENSIONS).items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            tree.write(folder, {**extended, name: text})
            found += buf.lint(folder, [name], ["STANDARD", "COMMENTS"])
    return found


def _layout(folder: Path) -> Iterator[str]:
    for name in buf.unformatted(folder):
        yield f"{project.shown(folder / name)}: is not laid out as `buf format` does it"


def _not_excepted(found: dict[Path, list[buf.Finding]]) -> Iterator[str]:
    listed = tomlkit.parse(_EXCEPTIONS.read_text("utf-8")).unwrap()["exception"]
    for folder, findings in found.items():
        shown = project.shown(folder)
        excepted = {each["rule"] for each in listed if each["tree"] == shown}
        for each in findings:
            if each.rule not in excepted:
                place = f"{shown}/{each.path}:{each.line}:{each.column}"
                yield f"{place}: {each.rule}: {each.message}"
        for rule in sorted(excepted - {each.rule for each in findings}):
            yield (
                f"{project.shown(_EXCEPTIONS)}: {shown} follows {rule} now: take the exception out"
            )
