"""The names under which users meet the runtime's classes and functions."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import FunctionType
from typing import Final

_RUNTIME: Final = f"{__package__}."


def publish(module: str, names: Iterable[str], *, home: str | None = None) -> None:
    """Makes a stubs package's module the public home of what it imports from the runtime.

    Tracebacks, `repr` and `help()` then show, for example, `flyte_agent_stubs.custom_info` instead
    of a module of the runtime. The first stubs package that is imported in a process decides; later
    calls leave published names alone. Objects that are neither classes nor functions, or that are
    defined outside the runtime, are skipped.

    Args:
        module: The `__name__` of the calling module.
        names: Names in that module's namespace, usually its `__all__`.
        home: The public module that exports them, if it is not that one.

    Raises:
        KeyError: The module has no such name.
    """
    namespace = vars(sys.modules[module])
    for name in names:
        item = namespace[name]
        if isinstance(item, (type, FunctionType)) and item.__module__.startswith(_RUNTIME):
            item.__module__ = home or module


def publish_values(package: str) -> None:
    """Makes a package's modules the home of what wrappers hold and raise, without importing them.

    Args:
        package: The stubs package.
    """
    from flyte_stubs_runtime.custom_info.errors import CustomInfoError
    from flyte_stubs_runtime.custom_info.value import CustomInfo
    from flyte_stubs_runtime.times import Instant, Span

    for module, items in (
        ("custom_info", (CustomInfo, CustomInfoError)),
        ("times", (Instant, Span)),
    ):
        for item in items:
            if item.__module__.startswith(_RUNTIME):
                item.__module__ = f"{package}.{module}"
