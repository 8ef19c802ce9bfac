"""buf's linter and layout over the trees that are ours, but for the listed exceptions."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from codegen import buf, extend, project, tree

_EXCEPTIONS = Path(__file__).with_name("lint.toml")


def faults() -> list[buf.Finding]:
    """Everything that is wrong in `proto/extensions` and `generated/proto`, by path from the top.

    Raises:
        CodegenError: buf is missing, or a file does not compile.
    """
    added = extend.read(project.EXTENSIONS)
    extended = project.GENERATED / "proto"
    with ThreadPoolExecutor() as pool:
        whole = pool.submit(buf.lint, extended, [], ["STANDARD"])
        ours = pool.submit(_extensions, added)
        layout = [pool.submit(_layout, folder) for folder in (project.EXTENSIONS, extended)]
        found = {extended: whole.result(), project.EXTENSIONS: ours.result()}
        laid_out = [fault for each in layout for fault in each.result()]
    return [*_not_excepted(found), *laid_out]


def _extensions(added: tree.Tree) -> list[buf.Finding]:
    """Of each extension in its place among the extended files; ours have comments, too."""
    extended = {
        name: text
        for name, text in tree.read(project.GENERATED / "proto").items()
        if name.endswith(".proto")
    }
    found = []
    for name, text in added.items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            tree.write(folder, {**extended, name: text})
            found += buf.lint(folder, [name], ["STANDARD", "COMMENTS"])
    return found


def _layout(folder: Path) -> list[buf.Finding]:
    return [
        buf.Finding(
            project.shown(folder / name), 1, 1, "is not laid out as `buf format` does it", "FORMAT"
        )
        for name in buf.unformatted(folder)
    ]


def _not_excepted(found: dict[Path, list[buf.Finding]]) -> Iterator[buf.Finding]:
    listed = project.read_toml(_EXCEPTIONS).get("exception", [])
    for folder, findings in found.items():
        shown = project.shown(folder)
        excepted = {each.get("rule") for each in listed if each.get("tree") == shown}
        for each in findings:
            if each.rule not in excepted:
                yield replace(each, path=f"{shown}/{each.path}")
        for rule in sorted(excepted - {each.rule for each in findings}, key=str):
            said = f"{shown} follows {rule} now: take the exception out"
            yield buf.Finding(project.shown(_EXCEPTIONS), 1, 1, said, "EXCEPTION")
