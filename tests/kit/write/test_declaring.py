"""Python's types as Flyte's."""

from __future__ import annotations

import importlib.util
import pickle
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

import pytest

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


@pytest.mark.slow  # importing flytekit takes seconds
@pytest.mark.skipif(importlib.util.find_spec("flytekit") is None, reason="flytekit is not here")
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_flytekit_declares_the_same(kind: Any) -> None:
    from flytekit.core.type_engine import TypeEngine

    theirs = TypeEngine.to_literal_type(type(None) if kind is None else kind)
    found = LiteralType.from_proto(theirs.to_flyte_idl())
    kept = needed(VariableMap(variables={"o": Variable(type=found)})).variables["o"].type
    assert literal_type(kind) == kept


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("flytekit") is None, reason="flytekit is not here")
def test_flytekit_declares_the_same_for_what_is_elsewhere() -> None:
    from flytekit.core.type_engine import TypeEngine
    from flytekit.types.directory import FlyteDirectory
    from flytekit.types.file import FlyteFile
    from flytekit.types.structured import StructuredDataset as FlyteDataset

    pairs = [(File, FlyteFile), (Directory, FlyteDirectory), (StructuredDataset, FlyteDataset)]
    for ours, theirs in pairs:
        found = LiteralType.from_proto(TypeEngine.to_literal_type(theirs).to_flyte_idl())
        assert literal_type(ours) == found


@pytest.mark.parametrize("kind", [bytes, object, tuple[int, str], set[int]])
def test_what_flyte_has_no_type_for(kind: Any) -> None:
    with pytest.raises(TypeError, match="Flyte has no type for"):
        literal_type(kind)


def test_a_literal_type_is_taken_as_it_is() -> None:
    assert literal_type(literal_type(int)) == literal_type(int)


def test_values_that_are_elsewhere_are_values() -> None:
    file = File("s3://a", "csv")
    assert file == File("s3://a", "csv")
    assert len({file, File("s3://a", "csv"), File("s3://a"), Directory("s3://a", "csv")}) == 3
    assert pickle.loads(pickle.dumps(file)) == file
    assert repr([file, Directory("s3://b")]) == "[File('s3://a', 'csv'), Directory('s3://b')]"
    with pytest.raises(AttributeError, match="File is immutable"):
        file.uri = "s3://b"
