"""Tracebacks, `repr` and `help()` show names that people can import."""

from __future__ import annotations

import importlib
import pkgutil
from types import FunctionType, ModuleType

import pytest

import flyte_agent_stubs
import flyte_stubs_runtime
from flyte_agent_stubs.event import TaskExecutionEvent
from flyte_agent_stubs.flyteidl.event import event_pb2
from tests.programs import fail

MODULES = [
    flyte_agent_stubs,
    *(
        importlib.import_module(module.name)
        for module in pkgutil.iter_modules(flyte_agent_stubs.__path__, "flyte_agent_stubs.")
        if not module.ispkg
    ),
]
CAUGHT = {"UnrepresentableError", "UnusualError", "WireError"}
"""Exceptions that the runtime catches itself."""


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_public_objects_say_where_they_are_imported_from(module: ModuleType) -> None:
    for name in module.__all__:
        check(f"{module.__name__}.{name}", getattr(module, name))


def check(name: str, item: object) -> None:
    if isinstance(item, (type, FunctionType)):
        home = importlib.import_module(item.__module__)
        assert home in MODULES, f"{name} says {item.__module__}"
        assert getattr(home, item.__qualname__) is item
        assert item.__name__ in home.__all__


def test_every_exception_of_the_runtime_is_public() -> None:
    found = set()
    for each in pkgutil.walk_packages(flyte_stubs_runtime.__path__, "flyte_stubs_runtime."):
        module = importlib.import_module(each.name)
        found |= {
            item
            for name, item in vars(module).items()
            if isinstance(item, type)
            and issubclass(item, BaseException)
            and item.__module__.startswith("flyte_")
            and not name.startswith("_")
        }
    hidden = {each for each in found if each.__module__.startswith("flyte_stubs_runtime")}
    assert {each.__name__ for each in hidden} == CAUGHT
    assert {f"{each.__module__}.{each.__name__}" for each in found - hidden} == {
        "flyte_agent_stubs.custom_info.CustomInfoError"
    }


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
