"""Finds agents by name, and makes handlers of whatever can be served."""

from __future__ import annotations

import inspect
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

from flyte_agent_kit.agent import AsyncAgent, SyncAgent
from flyte_agent_kit.agent_handler import AgentHandler
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.handler import Handler
from flyte_agent_kit.texts import said

Servable: TypeAlias = (
    "Handler | AsyncAgent[Any] | SyncAgent | type[AsyncAgent[Any]] | type[SyncAgent] | object"
)
"""An agent, its class, a connector of flytekit or its class, or a handler."""


def load(targets: Sequence[str], *, threads: int | None = None) -> list[Handler]:
    """Imports agents, from the current folder too.

    Args:
        targets: names such as `my_module:Spark`.
        threads: in how many threads plain methods of one agent run.

    Raises:
        KitError: a name does not lead to an agent.
    """
    here = os.getcwd()
    if here not in sys.path and "" not in sys.path:
        sys.path.insert(0, here)
    return [to_handler(_find(target), threads, where=target) for target in targets]


def to_handler(agent: Servable, threads: int | None = None, *, where: str | None = None) -> Handler:
    """Returns what a server calls for an agent.

    Args:
        agent: an agent, its class, a connector of flytekit or its class, or a handler.
        threads: in how many threads its plain methods run.
        where: its name, for errors.

    Raises:
        KitError: it is none of these, or its class cannot be instantiated without arguments.
    """
    if isinstance(agent, type):
        if not issubclass(agent, (AsyncAgent, SyncAgent)) and not _is_flytekit(agent):
            raise _not_an_agent(agent, where)
        agent = new_instance(agent, where)
    if isinstance(agent, (AsyncAgent, SyncAgent)):
        return AgentHandler(agent, threads=threads)
    if _is_flytekit(type(agent)):
        from flyte_agent_kit.flytekit import from_flytekit

        return from_flytekit(agent, threads=threads)
    if isinstance(agent, Handler):
        return agent
    raise _not_an_agent(agent, where)


def source(target: str) -> tuple[str, int] | None:
    """Returns the file of an agent and the line where its class begins, if they are known.

    Args:
        target: a name such as `my_module:Spark`.

    Raises:
        KitError: the name does not lead to anything.
    """
    found = _find(target)
    cls = found if isinstance(found, type) else type(found)
    try:
        file = inspect.getsourcefile(cls)
        return None if file is None else (file, inspect.getsourcelines(cls)[1])
    except (OSError, TypeError):
        return None


def _find(target: str) -> object:
    name, colon, attribute = target.partition(":")
    if not name or not attribute or not colon or name.endswith(".py") or "/" in name:
        raise KitError(
            f"{target!r} is not the name of an agent",
            todo="Write module:Class, such as my_module:Spark or package.module:Spark.",
        )
    module = _import(name)
    found: object = module
    for part in attribute.split("."):
        if not hasattr(found, part):
            agents = [key for key, each in vars(module).items() if _is_agent_class(each, module)]
            raise KitError(
                f"the module {name!r} has no {attribute!r}",
                where=target,
                todo=f"It has: {', '.join(agents)}." if agents else "It has no agent at all.",
            )
        found = getattr(found, part)
    return found


def _import(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name and (name == error.name or name.startswith(f"{error.name}.")):
            raise KitError(
                f"there is no module {error.name!r}",
                todo="Run the command in the folder that has it, or install it.",
            ) from None
        raise _broken(name, error) from None
    except (Exception, SystemExit) as error:
        raise _broken(name, error) from None


def _broken(name: str, error: BaseException) -> KitError:
    """Returns the error for a module that cannot be imported, with the line that raises."""
    if isinstance(error, SyntaxError):
        place = f"{error.filename}:{error.lineno}"
        told = f"{type(error).__name__}: {error.msg}"
    else:
        told = said(error)
        frames = traceback.extract_tb(error.__traceback__)
        own = [each for each in frames if not _is_internal(each.filename)] or frames
        place = f"{own[-1].filename}:{own[-1].lineno}" if own else name
    return KitError(
        f"the module {name!r} cannot be imported: {told}",
        where=place,
        todo="Repair it: python -c 'import " + name + "' shows the whole traceback.",
    )


def _is_internal(file: str) -> bool:
    """Whether a file is of what imports an agent, or of the classes that it derives from."""
    return "importlib" in file or file.startswith(os.path.dirname(__file__) + os.sep)


def _is_agent_class(found: object, module: ModuleType) -> bool:
    if not isinstance(found, type) or found in (AsyncAgent, SyncAgent):
        return False
    return issubclass(found, (AsyncAgent, SyncAgent)) or _is_flytekit(found)


def _is_flytekit(cls: type) -> bool:
    """Whether a class is a connector of flytekit, which is not imported to find out."""
    return any(
        base.__module__.startswith("flytekit.extend.backend.base_")
        and base.__name__ in ("ConnectorBase", "AgentBase")
        for base in cls.__mro__
    )


def new_instance(cls: type, where: str | None = None) -> object:
    """Calls a class without arguments.

    Raises:
        KitError: it needs arguments, or its constructor raises.
    """
    try:
        return cls()
    except (Exception, SystemExit) as error:
        raised = traceback.extract_tb(error.__traceback__)[1:]
        if raised:
            place = f"{raised[-1].filename}:{raised[-1].lineno}"
            todo = f"Repair what {cls.__name__}() does in {place}."
        else:  # the call itself: arguments are missing, or methods of an abstract class
            todo = "Give the class a constructor without arguments, or serve an instance."
        raise KitError(f"{cls.__name__}() raises {said(error)}", where=where, todo=todo) from None


def _not_an_agent(found: object, where: str | None) -> KitError:
    what = f"the class {found.__qualname__}" if isinstance(found, type) else repr(found)[:100]
    return KitError(
        f"{what} is not an agent",
        where=where,
        todo="Name a class derived from AsyncAgent or SyncAgent, or a connector of flytekit.",
    )
