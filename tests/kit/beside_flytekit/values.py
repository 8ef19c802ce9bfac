"""Values against flytekit's own TypeEngine, both ways, for every type that both know."""

from __future__ import annotations

import dataclasses
import enum
import typing
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pydantic
import pytest
from flyteidl.core.literals_pb2 import Literal as LiteralMessage
from flytekit import FlyteContextManager
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal as LiteralModel
from flytekit.types.directory import FlyteDirectory
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset as FlyteDataset

from flyte_agent_kit.values import Directory, File, StructuredDataset, read, read_as, write
from flyte_agent_kit.values.types import needed
from flyte_agent_stubs import Literal
from flyte_agent_stubs.types import LiteralType, Variable, VariableMap

CONTEXT = FlyteContextManager.current_context()
NOW = datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=timezone.utc)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Inner:
    size: int
    ratio: float = 0.5


@dataclasses.dataclass
class Job:
    name: str
    started: datetime
    limit: timedelta
    inner: Inner
    inners: list[Inner]
    color: Color = Color.RED
    note: str | None = None


class Model(pydantic.BaseModel):
    name: str
    started: datetime
    limit: timedelta
    sizes: dict[str, int] = {}


JOB = Job("a", NOW, timedelta(seconds=90.5), Inner(1), [Inner(2, 0.25)])
MODEL = Model(name="a", started=NOW, limit=timedelta(seconds=90.5), sizes={"b": 1})

SAME: list[tuple[Any, Any]] = [
    (int, 3),
    (int, -(2**63)),
    (float, 1.5),
    (float, -0.0),
    (str, "text"),
    (str, ""),
    (bool, True),
    (bool, False),
    (datetime, NOW),
    (timedelta, timedelta(days=1, seconds=2, microseconds=3)),
    (timedelta, timedelta(days=-1)),
    (type(None), None),
    (list[int], [1, 2]),
    (list[int], []),
    (list[list[str]], [["a"], []]),
    (dict[str, int], {"a": 1}),
    (dict[str, list[float]], {"a": [1.5]}),
    (list[dict[str, bool]], [{"a": True}]),
    (int | None, 3),
    (int | None, None),
    (int | str, "x"),
    (int | str, 3),
    (float | bool | str, True),
    (list[str | None], ["a", None]),
    (dict, {"a": 1, "b": [None, 2.5, "x", {"c": True}]}),
    (dict[int, str], {1: "a"}),
    (typing.Annotated[int, "noted"], 3),
    (typing.Literal["a", "b"], "a"),
]
"""Types whose values are the same in flytekit and here."""

MODELS: list[tuple[Any, Any]] = [
    (Inner, Inner(1)),
    (Job, JOB),
    (Model, MODEL),
    (list[Inner], [Inner(1), Inner(2)]),
    (Inner | None, Inner(1)),
    (Model | None, MODEL),
]
"""Types that the kit reads into if it is told them."""

CSV_FILE: Any = FlyteFile.__class_getitem__("csv")
CSV_FOLDER: Any = FlyteDirectory.__class_getitem__("csv")

LOCATED: list[tuple[Any, Any, Any]] = [
    (FlyteFile, FlyteFile("s3://a/b"), File("s3://a/b")),
    (CSV_FILE, CSV_FILE("s3://a/b"), File("s3://a/b", "csv")),
    (FlyteDirectory, FlyteDirectory("s3://a/b"), Directory("s3://a/b")),
    (CSV_FOLDER, CSV_FOLDER("s3://a"), Directory("s3://a", "csv")),
    (
        FlyteDataset,
        FlyteDataset(uri="s3://a/b", file_format="csv"),
        StructuredDataset("s3://a/b", "csv"),
    ),
    (list[FlyteFile], [FlyteFile("s3://a")], [File("s3://a")]),
]
"""flytekit's values, and the kit's, that name something elsewhere."""


def named(case: tuple[Any, ...]) -> str:
    return str(case[0]).replace("typing.", "")


def declared(kind: Any) -> LiteralType:
    """The type of an output, after it has travelled through an agent's state."""
    whole = LiteralType.from_proto(TypeEngine.to_literal_type(kind).to_flyte_idl())
    slim = needed(VariableMap(variables={"o": Variable(type=whole)})).variables["o"].type
    assert slim is not None
    return slim


def from_flytekit(kind: Any, value: Any) -> Literal:
    literal = TypeEngine.to_literal(CONTEXT, value, kind, TypeEngine.to_literal_type(kind))
    return Literal.from_proto(literal.to_flyte_idl())


def to_flytekit(kind: Any, literal: Literal) -> Any:
    message = LiteralMessage.FromString(literal.to_bytes())
    return TypeEngine.to_python_value(CONTEXT, LiteralModel.from_flyte_idl(message), kind)


@pytest.mark.parametrize(("kind", "value"), SAME, ids=map(named, SAME))
def test_values_are_the_same_both_ways(kind: Any, value: Any) -> None:
    literal = from_flytekit(kind, value)
    found = read(literal)
    assert (found, type(found)) == (value, type(value))
    written = write(value, declared(kind))
    assert to_flytekit(kind, written) == value
    assert read(written) == value


@pytest.mark.parametrize(("kind", "value"), SAME[:25], ids=map(named, SAME[:25]))
def test_the_literals_are_the_same(kind: Any, value: Any) -> None:
    assert write(value, declared(kind)) == from_flytekit(kind, value)


@pytest.mark.parametrize(("kind", "value"), MODELS, ids=map(named, MODELS))
def test_models_both_ways(kind: Any, value: Any) -> None:
    assert read_as(read(from_flytekit(kind, value)), kind) == value
    assert to_flytekit(kind, write(value, declared(kind))) == value


@pytest.mark.parametrize(("kind", "value"), MODELS[:3], ids=map(named, MODELS[:3]))
def test_models_need_no_declared_type(kind: Any, value: Any) -> None:
    assert to_flytekit(kind, write(value)) == value


@pytest.mark.parametrize(("kind", "theirs", "ours"), LOCATED, ids=map(named, LOCATED))
def test_what_is_elsewhere_both_ways(kind: Any, theirs: Any, ours: Any) -> None:
    assert read(from_flytekit(kind, theirs)) == ours
    literal = write(ours, declared(kind))
    assert literal == from_flytekit(kind, theirs)
    [found] = found if isinstance(found := to_flytekit(kind, literal), list) else [found]
    assert located(found) == located(theirs[0] if isinstance(theirs, list) else theirs)


def located(value: Any) -> str:
    if hasattr(value, "remote_source"):
        return str(value.remote_source or value.path)
    return str(value.uri or value.literal.uri)


def test_files_within_a_dataclass() -> None:
    @dataclasses.dataclass
    class Theirs:
        file: FlyteFile
        folder: FlyteDirectory
        table: FlyteDataset

    @dataclasses.dataclass
    class Ours:
        file: File
        folder: Directory
        table: StructuredDataset

    theirs = Theirs(
        FlyteFile("s3://a"), FlyteDirectory("s3://b"), FlyteDataset(uri="s3://c", file_format="csv")
    )
    ours = Ours(File("s3://a"), Directory("s3://b"), StructuredDataset("s3://c", "csv"))
    assert read_as(read(from_flytekit(Theirs, theirs)), Ours) == ours
    found = to_flytekit(Theirs, write(ours))
    assert located(found.table) == "s3://c"
    assert located(found.file) == "s3://a"


def test_dates_are_midnight_in_utc() -> None:
    midnight = datetime(2026, 1, 2, tzinfo=timezone.utc)
    assert read(from_flytekit(date, date(2026, 1, 2))) == midnight
    assert to_flytekit(date, write(date(2026, 1, 2), declared(date))) == date(2026, 1, 2)


def test_enums_are_their_values() -> None:
    assert read(from_flytekit(Color, Color.RED)) == "red"
    assert read_as(read(from_flytekit(Color, Color.RED)), Color) is Color.RED
    assert to_flytekit(Color, write(Color.BLUE, declared(Color))) is Color.BLUE
    assert to_flytekit(Color, write("blue")) is Color.BLUE
    with pytest.raises(ValueError, match="'green' is not one of 'red', 'blue'"):
        write("green", declared(Color))


def test_an_integer_is_a_float_where_one_is_declared() -> None:
    assert to_flytekit(float, write(3, declared(float))) == 3.0
    assert to_flytekit(float | None, write(3, declared(float | None))) == 3.0
    assert to_flytekit(float | int, write(3, declared(float | int))) == 3


def test_a_struct_of_an_older_flytekit_is_read() -> None:
    from flyteidl.core.literals_pb2 import Scalar
    from google.protobuf.struct_pb2 import Struct

    struct = Struct()
    struct.update({"size": 3, "ratio": 0.25})
    literal = Literal.from_proto(LiteralMessage(scalar=Scalar(generic=struct)))
    assert read(literal) == {"size": 3, "ratio": 0.25}
    assert read_as(read(literal), Inner) == Inner(3, 0.25)
    assert to_flytekit(Inner, literal) == Inner(3, 0.25)
