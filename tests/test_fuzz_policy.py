"""The invariants that `nox -s fuzz` looks for hold on a few inputs, and faults are seen."""

from __future__ import annotations

import random
from typing import Any

import pytest

from flyte_stubs_runtime.custom_info import walking
from flyte_stubs_runtime.custom_info.discretion import Discretion
from flyte_stubs_runtime.custom_info.secrets import SecretNames
from flyte_stubs_runtime.custom_info.walking import Quick, Thorough
from tests import fuzz_policy

CHANCE = random.Random(1)
INPUTS = [*fuzz_policy.seeds(), *(CHANCE.randbytes(number % 400) for number in range(200))]

FAULTS: dict[str, tuple[Any, str, Any]] = {
    "quoting": (Discretion, "apply", lambda self, finding: finding),
    "another exception": (Discretion, "apply", lambda self, finding: 1 / 0),
    "no redaction": (Thorough, "_is_secret", lambda self, around, key, path: False),
    "a change": (Quick, "copy", lambda self, info: info.clear() or info),
    "a size too small": (walking, "_field", lambda length: 0),
    "a fast path of its own": (Quick, "_list", lambda self, items, depth: ([], 0)),
    "a name that is overlooked": (SecretNames, "name_beside", lambda self, info: None),
    "much work": (SecretNames, "denote", lambda self, key: sum(map(itself, range(10**5)))),
}


def itself(number: int) -> int:
    return number


def run() -> None:
    for content in INPUTS:
        fuzz_policy.one_input(content)


def test_the_invariants_hold() -> None:
    run()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_seen(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, name, instead = FAULTS[fault]
    monkeypatch.setattr(owner, name, instead)
    with pytest.raises((AssertionError, ZeroDivisionError)):
        run()
