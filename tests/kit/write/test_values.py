"""Values as literals and back, whatever they are."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit import Directory, File, StructuredDataset
from flyte_agent_kit.values import read, write
from flyte_agent_kit.values.declaring import literal_type
from flyte_agent_stubs import Literal

INTEGERS = st.integers(-(2**63), 2**63 - 1)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(timezone.utc))
SPANS = st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000))
URIS = st.text(min_size=1)
LOCATED = st.one_of(
    st.builds(File, URIS, st.text()),
    st.builds(Directory, URIS, st.text()),
    st.builds(StructuredDataset, URIS, st.text()),
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | INTEGERS | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(JSON, TIMES, SPANS, LOCATED), lambda inner: st.lists(inner, max_size=3), max_leaves=8
)


@given(VALUES)
def test_any_value_comes_back(value: Any) -> None:
    literal = write(value)
    assert Literal.from_bytes(literal.to_bytes()) == literal
    assert read(literal) == value


@given(st.lists(st.none() | st.booleans() | INTEGERS | st.text(), max_size=4))
def test_any_value_comes_back_from_a_declared_type(values: list[Any]) -> None:
    kind = literal_type(list[bool | int | str | None])
    found = read(write(values, kind))
    assert [(each, type(each)) for each in found] == [(each, type(each)) for each in values]


@given(st.dictionaries(st.text(), st.floats(allow_nan=False) | st.integers(-(2**53), 2**53)))
def test_a_map_of_numbers_comes_back_as_floats(values: dict[str, float]) -> None:
    found = read(write(values, literal_type(dict[str, float])))
    assert found == values
    assert all(type(each) is float for each in found.values())


def test_numbers_that_are_none_come_back() -> None:
    assert math.isnan(read(write(math.nan)))
    assert read(write(math.inf)) == math.inf


@given(st.binary())
def test_any_literal_is_a_value_or_stays(content: bytes) -> None:
    try:
        literal = Literal.from_bytes(content)
    except ValueError:
        return
    found = read(literal)
    assert found is None or found is literal or isinstance(write(found), Literal)
