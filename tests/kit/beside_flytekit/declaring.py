"""Python's types as Flyte's, against flytekit's own TypeEngine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

import pytest
from flytekit.core.type_engine import TypeEngine
from flytekit.types.directory import FlyteDirectory
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset as FlyteDataset

from flyte_agent_kit import Directory, File, StructuredDataset
from flyte_agent_kit.values.declaring import literal_type
from flyte_agent_kit.values.types import needed
from flyte_agent_stubs.types import LiteralType, Variable, VariableMap


class Color(Enum):
    RED = "red"


@dataclass
class Job:
    id: str


KINDS: list[Any] = [
    *(int, float, str, bool, datetime, date, timedelta, None, Color, Job, dict, dict[int, str]),
    *(
        list[int],
        list[list[str]],
        dict[str, float],
        int | None,
        list[str | None],
        float | bool | str,
    ),
]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_flytekit_declares_the_same(kind: Any) -> None:
    theirs = TypeEngine.to_literal_type(type(None) if kind is None else kind)
    found = LiteralType.from_proto(theirs.to_flyte_idl())
    kept = needed(VariableMap(variables={"o": Variable(type=found)})).variables["o"].type
    assert literal_type(kind) == kept


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(File, FlyteFile), (Directory, FlyteDirectory), (StructuredDataset, FlyteDataset)],
)
def test_flytekit_declares_the_same_for_what_is_elsewhere(ours: type, theirs: type) -> None:
    found = LiteralType.from_proto(TypeEngine.to_literal_type(theirs).to_flyte_idl())
    assert literal_type(ours) == found
