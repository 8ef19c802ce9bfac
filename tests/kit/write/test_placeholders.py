"""Placeholders, with the texts that flyteplugins' `template.Render` 1.16.8 gave for the same."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit.placeholders import Placeholders, left
from flyte_agent_kit.values import Directory, File, StructuredDataset, write
from flyte_agent_kit.values.declaring import literal_type
from flyte_agent_stubs import Literal, LiteralMap
from flyte_agent_stubs.literals import (
    Binary,
    LiteralMapCase,
    LiteralScalarCase,
    Scalar,
    ScalarBinaryCase,
    ScalarSchemaCase,
    Schema,
)
from flyte_agent_stubs.times import Instant, Span

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)

RENDERED: list[tuple[object, str]] = [
    (3, "3"),
    (-(2**63), "-9223372036854775808"),
    (1.5, "1.5"),
    (3.0, "3"),
    (100000.0, "100000"),
    (999999.5, "999999.5"),
    (1000000.0, "1e+06"),
    (12345678.5, "1.23456785e+07"),
    (1e21, "1e+21"),
    (1.5e300, "1.5e+300"),
    (0.0001, "0.0001"),
    (0.00001, "1e-05"),
    (-0.00012345, "-0.00012345"),
    (-0.0, "-0"),
    (123456789012345.67, "1.2345678901234567e+14"),
    (float("inf"), "+Inf"),
    (float("-inf"), "-Inf"),
    (float("nan"), "NaN"),
    ("a b", "a b"),
    ("", ""),
    (True, "true"),
    (False, "false"),
    (NOW, "2026-01-02T03:04:05Z"),
    (NOW.replace(microsecond=60), "2026-01-02T03:04:05.00006Z"),
    (Instant.of(1767323045, 7), "2026-01-02T03:04:05.000000007Z"),
    (NOW.replace(year=999), "0999-01-02T03:04:05Z"),
    (timedelta(seconds=90), "seconds:90"),
    (timedelta(seconds=90, microseconds=5), "seconds:90 nanos:5000"),
    (timedelta(seconds=-90, microseconds=-5), "seconds:-90 nanos:-5000"),
    (Span.of(-91, 999_999_999), "seconds:-90 nanos:-1"),
    (timedelta(0), ""),
    ([1, 2], "[1,2]"),
    ([], "[]"),
    ([["a"], []], "[[a],[]]"),
    (File("s3://a/b"), "s3://a/b"),
    (Directory("s3://a/b"), "s3://a/b"),
    ({"b": 1, "a": [True, None, 2.5]}, "map[a:[true <nil> 2.5] b:1]"),
    ({}, "map[]"),
]
"""Inputs, and what core puts for them."""

SCHEMA = Literal(value=LiteralScalarCase(Scalar(value=ScalarSchemaCase(Schema(uri="s3://t")))))
UNTAGGED = Literal(value=LiteralScalarCase(Scalar(value=ScalarBinaryCase(Binary(value=b"x")))))
MAP = Literal(value=LiteralMapCase(LiteralMap(literals={"a": write(1)})))


def placeholders(**inputs: object) -> Placeholders:
    literals = {name: write(value) for name, value in inputs.items()}
    return Placeholders(literals, "s3://out", "ns")


@pytest.mark.parametrize(("value", "text"), [*RENDERED, (SCHEMA, "s3://t")], ids=repr)
def test_an_input_is_written_as_core_writes_it(value: Any, text: str) -> None:
    assert placeholders(x=value).fill("<{{.inputs.x}}>") == f"<{text}>"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("{{.outputPrefix}}", "s3://out"),
        ("{{ .OutputPrefix }}/x", "s3://out/x"),
        ("{{$outputprefix}}", "s3://out"),
        ("{{\t.OUTPUTPREFIX\n}}", "s3://out"),
        ("{{.namespace}}", "ns"),
        ("{{ .Inputs.x }}{{$inputs.x}}", "33"),
        ("{{outputPrefix}}", "{{outputPrefix}}"),
        ("{.outputPrefix}", "{.outputPrefix}"),
        ("{{.outputPrefix.x}}", "{{.outputPrefix.x}}"),
        ("{{.other}}", "{{.other}}"),
        ("{{.inputs}}", "{{.inputs}}"),
        ("{{{.outputPrefix}}}", "{s3://out}"),
    ],
)
def test_what_is_a_placeholder(written: str, text: str) -> None:
    assert placeholders(x=3).fill(written) == text


def test_what_an_agent_is_not_told_stays() -> None:
    written = [
        "{{.input}}",
        "{{ .InputPrefix }}",
        "{{.rawOutputDataPrefix}}",
        "{{.perRetryUniqueKey}}",
        "{{.taskTemplatePath}}",
        "{{.prevCheckpointPrefix}}",
        "{{.checkpointOutputPrefix}}",
    ]
    text = " ".join(written)
    assert placeholders(x=3).fill(text) == text
    assert left(text + " {{.other}} {{.outputPrefix}}") == written


def test_without_inputs_their_placeholders_stay() -> None:
    assert placeholders().fill("{{.inputs.x}}") == "{{.inputs.x}}"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (MAP, "no form as text"),
        (None, "no form as text"),
        (UNTAGGED, "no form as text"),
        ([MAP], "no form as text"),
    ],
)
def test_what_core_refuses(value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        placeholders(x=value).fill("{{.inputs.x}}")


def test_an_input_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="the task has no input 'y'"):
        placeholders(x=3).fill("{{.inputs.y}}")


def test_where_core_fails_and_the_kit_does_not() -> None:
    union = write(3, literal_type(int | None))
    filled = placeholders(u=union, d=StructuredDataset("s3://t"))
    assert filled.fill("{{.inputs.u}} {{.inputs.d}}") == "3 s3://t"


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_reads_back(number: float) -> None:
    assert float(placeholders(x=number).fill("{{.inputs.x}}")) == number


@given(st.text())
def test_any_text_without_braces_stays(text: str) -> None:
    text = text.replace("{", "")
    assert placeholders(x=3).fill(text) == text
    assert left(text) == []


@given(st.text())
def test_an_input_that_holds_a_placeholder_is_not_filled_in_again(text: str) -> None:
    held = f"{text}{{{{.outputPrefix}}}}"
    assert placeholders(x=held).fill("{{.inputs.x}}") == held
