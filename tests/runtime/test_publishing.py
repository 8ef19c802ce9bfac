"""Public names: the first module that publishes an object becomes its home."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from flyte_stubs_runtime import publishing
from flyte_stubs_runtime.publishing import publish


class Sample:
    """Pretends to be a class of the runtime."""


def sample() -> None:
    """Pretends to be a function of the runtime."""


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> list[ModuleType]:
    found = [ModuleType(name) for name in ("first_stubs.custom_info", "second_stubs.custom_info")]
    for module in found:
        vars(module).update(Sample=Sample, sample=sample, LIMIT=5, KeyError=KeyError)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    for each in (Sample, sample):
        monkeypatch.setattr(each, "__module__", f"{publishing.__package__}.inner")
    return found


def test_the_first_one_decides(modules: list[ModuleType]) -> None:
    for module in modules:
        publish(module.__name__, ["Sample", "sample", "LIMIT", "KeyError"])
    assert Sample.__module__ == sample.__module__ == "first_stubs.custom_info"
    assert KeyError.__module__ == "builtins"


def test_names_must_exist(modules: list[ModuleType]) -> None:
    with pytest.raises(KeyError, match="Missing"):
        publish(modules[0].__name__, ["Missing"])
