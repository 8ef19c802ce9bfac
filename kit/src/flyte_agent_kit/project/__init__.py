"""The project that `flyte-agent new` writes: `files/`, and what makes them a project's own.

The files are a project called my-agent. Their names end with `.in`, and `dot-` stands for a dot, so
that no tool takes them for files of the kit.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flyte_agent_kit.errors import KitError

if TYPE_CHECKING:
    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable
    else:
        from importlib.abc import Traversable

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_TAKEN = frozenset(
    {"flyte", "flyte_agent_kit", "flyte_agent_stubs", "flyteidl", "flyteidl2", "flytekit", "google"}
    | {"conftest", "test", "test_agent", "tests"}
    # What the project and its tools import, and under which names that is installed.
    | {"click", "grpc", "grpc_health", "grpc_reflection", "grpcio", "grpcio_health_checking"}
    | {"grpcio_reflection", "hatchling", "msgspec", "mypy", "pip", "pluggy", "prometheus_client"}
    | {"protobuf", "pydantic", "pygments", "pytest", "rich", "ruff", "setuptools", "tomli"}
    | {"typing_extensions", "uvloop", "flyte_stubs_runtime"}
)


class Names(NamedTuple):
    """What a project is called.

    Args:
        project: its name, such as `my-agent`.
        module: the module that has the agent, such as `my_agent`.
        agent: the agent's class, such as `MyAgent`.
        task_type: the kind of task that it runs.
    """

    project: str
    module: str
    agent: str
    task_type: str


def names(project: str, task_type: str | None = None) -> Names:
    """Derives the names within a project from its own.

    Args:
        project: the project's name.
        task_type: the kind of task; by default, the module's name.

    Raises:
        KitError: A name cannot be used.
    """
    module = project.replace("-", "_")
    if not _NAME.fullmatch(project):
        raise KitError(
            f"{project!r} cannot be the name of a project",
            todo="Use small letters, digits and hyphens, such as my-agent.",
        )
    if module in _TAKEN | sys.stdlib_module_names or keyword.iskeyword(module):
        raise KitError(
            f"{module!r} is the name of a module that the project needs or that Python has",
            todo="Choose another name, such as my-agent.",
        )
    agent = "".join(part.capitalize() for part in module.split("_"))
    if hasattr(builtins, agent) or agent in _names_in_the_files():
        agent += "Agent"
    if task_type is not None and not re.fullmatch(r"[A-Za-z0-9._-]+", task_type):
        raise KitError(
            f"{task_type!r} cannot be a task type",
            todo="Use letters, digits, dots, hyphens and underscores, such as spark.",
        )
    return Names(project, module, agent, task_type or module)


def write(names: Names, folder: Path) -> list[Path]:
    """Writes a project into a folder that does not exist yet. All of it, or nothing.

    Returns:
        The files, relative to the folder, in order.

    Raises:
        KitError: It exists, or cannot be written.
    """
    if folder.exists() or folder.is_symlink():
        raise KitError(
            "the folder exists already",
            where=str(folder),
            todo="Choose another one with --into, or remove it.",
        )
    try:
        return _write_all(names, folder)
    except OSError as error:
        raise KitError(
            f"the folder cannot be written: {error.strerror or error}",
            where=str(folder),
            todo="Choose another one with --into.",
        ) from None


def _write_all(names: Names, folder: Path) -> list[Path]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside the folder, so that the rename stays within one file system.
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        written = [_write(made / path, text) for path, text in _texts(names)]
        found = sorted(each.relative_to(made) for each in written)
        made.chmod(0o755)
        made.rename(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return found


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
    return path


def _texts(names: Names) -> Iterator[tuple[Path, str]]:
    """Yields each file's place in the project, and its text."""
    for path, file in _walked(files(__name__) / "files", Path()):
        yield Path(_named(path.as_posix(), names)), _named(file.read_text("utf-8"), names)


def _names_in_the_files() -> set[str]:
    """Returns the names that the project's modules have beside the agent's own."""
    found: set[str] = set()
    for path, file in _walked(files(__name__) / "files", Path()):
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.ClassDef(name=name) | ast.alias(name=name) | ast.Name(id=name):
                    found.add(name)
    return found - {"MyAgent"}


def _walked(folder: Traversable, place: Path) -> Iterator[tuple[Path, Traversable]]:
    for each in folder.iterdir():
        path = place / each.name.replace("dot-", ".")
        if each.is_dir():
            yield from _walked(each, path)
        elif path.suffix == ".in":
            yield path.with_suffix(""), each


def _named(text: str, names: Names) -> str:
    theirs = {
        "my-task-type": names.task_type,
        "my-agent": names.project,
        "my_agent": names.module,
        "MyAgent": names.agent,
    }
    return re.sub("|".join(theirs), lambda found: theirs[found[0]], text)
