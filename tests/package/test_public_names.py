"""Tracebacks, `repr` and `help()` show names that people can import.

The first stubs package that a process imports gives the runtime's objects their names, and other
tests import another one: what names say is looked at in processes of their own.
"""

from __future__ import annotations

import pytest

from flyte_agent_stubs.event import TaskExecutionEvent
from flyte_agent_stubs.flyteidl.event import event_pb2
from tests.programs import fail, run

HOMES = """
import importlib, pkgutil
from types import FunctionType
import flyte_agent_stubs

modules = [flyte_agent_stubs] + [
    importlib.import_module(found.name)
    for found in pkgutil.iter_modules(flyte_agent_stubs.__path__, "flyte_agent_stubs.")
    if not found.ispkg
]
for module in modules:
    for name in module.__all__:
        item = getattr(module, name)
        if isinstance(item, (type, FunctionType)):
            home = importlib.import_module(item.__module__)
            public = home in modules and item.__name__ in home.__all__
            found = public and getattr(home, item.__qualname__) is item
            print("right" if found else f"{module.__name__}.{name} says {item.__module__}")
"""

EXCEPTIONS = """
import importlib, pkgutil
import flyte_agent_stubs, flyte_stubs_runtime
import flyte_agent_stubs.custom_info

for each in pkgutil.walk_packages(flyte_stubs_runtime.__path__, "flyte_stubs_runtime."):
    for name, item in vars(importlib.import_module(each.name)).items():
        raised = isinstance(item, type) and issubclass(item, BaseException)
        if raised and item.__module__.startswith("flyte_") and not name.startswith("_"):
            print(f"{item.__module__}.{item.__name__}")
"""

CAUGHT = {"UnrepresentableError", "UnusualError", "WireError"}
"""Exceptions that the runtime catches itself."""


def test_public_objects_say_where_they_are_imported_from() -> None:
    assert set(run(HOMES).splitlines()) == {"right"}


def test_every_exception_of_the_runtime_is_public() -> None:
    found = set(run(EXCEPTIONS).split())
    hidden = {name for name in found if name.startswith("flyte_stubs_runtime")}
    assert {name.rpartition(".")[2] for name in hidden} == CAUGHT
    assert found - hidden == {"flyte_agent_stubs.custom_info.CustomInfoError"}


@pytest.mark.parametrize("seconds", [2**60, -(2**60)])
def test_what_python_cannot_represent_is_a_value_error(seconds: int) -> None:
    message = event_pb2.TaskExecutionEvent()
    message.occurred_at.seconds = seconds
    with pytest.raises(ValueError, match="outside the years 1 to 9999") as info:
        TaskExecutionEvent.from_bytes(message.SerializeToString())
    assert type(info.value) is ValueError


@pytest.mark.parametrize(
    "program",
    [
        "from flyte_agent_stubs import Resource\nResource(custom_info={'a': 2**60 + 1})",
        "from flyte_agent_stubs.agent import Resource\nResource(custom_info={'a': {1}})",
        "from flyte_agent_stubs.custom_info import decode\ndecode(b'\\xff')",
    ],
)
def test_a_traceback_ends_with_a_public_name(program: str) -> None:
    assert "\nflyte_agent_stubs.custom_info.CustomInfoError: " in fail(program)
