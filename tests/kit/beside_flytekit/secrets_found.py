"""Secrets, as flytekit finds them."""

from __future__ import annotations

import pytest
from flytekit.core.context_manager import SecretsManager

from tests.kit.write.test_secrets import FOUND, mounted

__all__ = ["mounted"]


@pytest.mark.parametrize(("key", "group", "version", "value"), FOUND)
def test_flytekit_finds_the_same(key: str, group: str, version: str, value: str) -> None:
    assert SecretsManager().get(group or None, key, version or None) == value
