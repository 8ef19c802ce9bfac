"""The pages of the documentation, and a reader who does what they show."""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import tomlkit

from tests.conftest import Project, run_python
from tests.here import IMPORTABLE, ROOT

PAGES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").rglob("*.md")),
)
SHORTENED = "…"
REFUSED = r"^error: |^ +To fix it: |, \d+ faults? of style"
"""How output shows that a command failed."""


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, and the file that it is, if it says so."""

    language: str
    title: str
    text: str


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, with what they include from elsewhere."""
    fence = re.compile(r'^```(\w*)(?: title="([^"\n]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
    return [
        Block(language, title, re.sub(r'^--8<-- "(.+)"$', _included, text, flags=re.MULTILINE))
        for language, title, text in fence.findall(page.read_text("utf-8"))
    ]


def _included(line: re.Match[str]) -> str:
    return (ROOT / line[1]).read_text("utf-8")


@dataclass
class Reader:
    """Somebody who follows a page in a copy of the project.

    Args:
        copy: what they work in; a git repository.
        environment: makes a virtual environment with what they install.
        program: the page's Python so far.
    """

    copy: Project
    environment: Callable[..., Path]
    program: str = ""
    python: Path = field(default_factory=lambda: Path(sys.executable))

    def follow(self, page: Path) -> None:
        for block in blocks(page):
            match block.language:
                case "python":
                    self.program += block.text
                    continue
                case "toml" if not block.title:
                    tomlkit.parse(block.text)
                    self.program += f"text = {block.text!r}\n"
                    continue
            self.run_program()
            match block.language:
                case "console":
                    self.type(block.text)
                case "proto" | "toml":
                    self.save(block)
                case _:
                    assert block.language == "", f"nobody runs {block.language}"
        self.run_program()

    def run_program(self) -> None:
        program = self.program
        if sys.version_info < (3, 11):
            program = program.replace("import tomllib", "import tomli as tomllib")
        run_python(self.python, expecting(program), PYTHONPATH=self.path)

    @property
    def path(self) -> str:
        """Where Python finds the packages: nowhere, once they are installed."""
        if self.python != Path(sys.executable):
            return ""
        paths = [(self.copy.root / path.relative_to(ROOT), path) for path in IMPORTABLE]
        return os.pathsep.join(str(mine if mine.exists() else path) for mine, path in paths)

    def save(self, block: Block) -> None:
        path = self.copy.root / block.title
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, "utf-8")

    def type(self, text: str) -> None:
        for line, shown in typed(text):
            words = shlex.split(line)
            if words[:4] == ["python", "-m", "pip", "install"]:
                self.python = self.environment(*(str(self.copy.root / each) for each in words[4:]))
                continue
            done = self.run(words)
            refused = re.search(REFUSED, shown, re.MULTILINE)
            assert bool(done.returncode) == bool(refused), done.stdout
            assert agrees(shown, done.stdout), f"{line}\n{done.stdout}"

    def run(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        match words:
            case ["nox", "-s", session, *rest]:
                words = self.copy.argv(session, *(rest[1:] if rest[:1] == ["--"] else rest))
            case ["git" | "sed", *_]:
                pass
            case _:
                raise AssertionError(f"nobody runs {words}")
        return subprocess.run(
            words,
            cwd=self.copy.root,
            env={**os.environ, **NOBODY, "PYTHONUTF8": "1", "COLUMNS": "100"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=300,
        )


def expecting(program: str) -> str:
    """The program, where each `try` that shows an error fails if there is none."""
    parsed = ast.parse(program)
    for node in ast.walk(parsed):
        if isinstance(node, ast.Try) and not node.orelse:
            node.orelse = ast.parse(
                "raise AssertionError('no error, where the page shows one')"
            ).body
    return ast.unparse(parsed)


NOBODY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{
        f"GIT_{who}_{what}": "reader@localhost"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    },
}
"""Git without anybody's settings."""


def typed(text: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block, with the output that is shown under it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        line, _, shown = part.partition("\n")
        yield line, shown


def agrees(shown: str, said: str) -> bool:
    """Whether output is what a page shows, but for what is shortened, and for times and counts."""
    pattern = ""
    for line in shown.splitlines():
        exact = re.escape(line.rstrip())
        if line == SHORTENED:
            pattern += r"(?:.*\n)+?"
        elif " a pair): " in line:
            pattern += re.sub(r"\d+(\\\.\d+)?", r"[\\d.]+", exact) + r"\n"
        else:
            pattern += exact + r"[ ]*\n"
    return re.fullmatch(pattern, said) is not None
