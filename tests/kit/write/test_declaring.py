"""Python's types as Flyte's."""

from __future__ import annotations

import pickle
from enum import Enum
from typing import Any

import pytest

from flyte_agent_kit import Directory, File
from flyte_agent_kit.values.declaring import literal_type


class Level(Enum):
    """Not strings: flytekit has no transformer for such an enum."""

    LOW = 1


@pytest.mark.parametrize("kind", [bytes, object, tuple[int, str], set[int], Level])
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
