"""Outputs as a dict of values, with the types that a task declares."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from flyte_agent_kit import (
    AsyncAgent,
    Connection,
    File,
    Phase,
    Resource,
    StructuredDataset,
    SyncAgent,
    Task,
    connection,
    outputs,
)
from flyte_agent_kit.agent_handler import AgentHandler
from flyte_agent_kit.declaration import Category
from flyte_agent_kit.handler import Call
from flyte_agent_kit.values import read_map, write
from flyte_agent_stubs import Literal, LiteralMap, TaskTemplate
from flyte_agent_stubs import literals as lit
from flyte_agent_stubs import types as typ
from flyte_agent_stubs.agent import TaskExecutionMetadata

SPARK = Category("spark")


def simple(kind: typ.SimpleType) -> typ.LiteralType:
    return typ.LiteralType(
        type=typ.LiteralTypeSimpleCase(kind),
        metadata={"title": "A JSON schema, which may be long"},
        annotation=typ.TypeAnnotation(annotations={"cache-key-metadata": {}}),
    )


RATIO = simple(typ.SimpleType.FLOAT)
FILE = typ.LiteralType(type=typ.LiteralTypeBlobCase(typ.BlobType(format="csv")))
RATIOS = typ.LiteralType(type=typ.LiteralTypeCollectionTypeCase(RATIO))
ANY_RATIO = typ.LiteralType(
    type=typ.LiteralTypeUnionTypeCase(typ.UnionType(variants=[RATIO, simple(typ.SimpleType.NONE)]))
)
COUNTS = typ.LiteralType(type=typ.LiteralTypeMapValueTypeCase(simple(typ.SimpleType.INTEGER)))


def template(**declared: typ.LiteralType) -> TaskTemplate:
    variables = {
        name: typ.Variable(type=kind, description="what it is") for name, kind in declared.items()
    }
    return TaskTemplate(interface=typ.TypedInterface(outputs=typ.VariableMap(variables=variables)))


def task(**declared: typ.LiteralType) -> Task:
    return Task(template(**declared), LiteralMap(), TaskExecutionMetadata(), "s3://out")


@dataclass
class Job:
    id: str


class Spark(AsyncAgent[Job], task_type="spark"):
    def __init__(self, given: dict[str, object]) -> None:
        self.given = given

    async def create(self, task: Task) -> Job:
        return Job("a")

    def get(self, state: Job) -> Resource:
        return Resource(phase=Phase.SUCCEEDED, outputs=outputs(self.given))

    async def delete(self, state: Job) -> None:
        pass


def run_async(given: dict[str, object], task: Task) -> LiteralMap | None:
    handler = AgentHandler(Spark(given))

    async def life() -> Resource:
        return await handler.get(Call(await handler.create(task, SPARK), SPARK))

    return asyncio.run(life()).outputs


def run_sync(given: dict[str, object], task: Task) -> LiteralMap | None:
    class Ask(SyncAgent, task_type="ask"):
        async def do(self, task: Task) -> Resource:
            return Resource(phase=Phase.SUCCEEDED, outputs=outputs(given))

    return asyncio.run(AgentHandler(Ask()).do(task, SPARK)).outputs


@pytest.mark.parametrize("run", [run_async, run_sync])
def test_values_are_of_the_declared_types(run: Any) -> None:
    found = run(
        {"ratio": 3, "file": "s3://a", "ratios": [1, 2.5], "any": None, "counts": {"a": 1}},
        task(ratio=RATIO, file=FILE, ratios=RATIOS, any=ANY_RATIO, counts=COUNTS),
    )
    assert found.literals["ratio"] == write(3.0)
    assert found.literals["file"] == write(File("s3://a", "csv"))
    assert found.literals["ratios"] == write([1.0, 2.5])
    assert read_map(found)["any"] is None
    assert isinstance(found.literals["any"].value.value.value, lit.ScalarUnionCase)
    assert isinstance(found.literals["counts"].value, lit.LiteralMapCase)


def test_the_state_holds_no_more_of_the_types_than_it_needs() -> None:
    handler = AgentHandler(Spark({}))
    meta = asyncio.run(handler.create(task(ratio=RATIO), SPARK))
    assert meta == b'{"flyte_agent_state":1,"state":{"id":"a"},"outputs":"Cg0KBXJhdGlvEgQKAggC"}'


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "the task declares the output 'ratio', which has no value"),
        ({"ratio": 1.0, "rows": 3}, "the task has no output 'rows'; it declares 'ratio'"),
        ({"ratio": "3"}, "outputs['ratio']: str is not of type FLOAT"),
        ({"ratio": True}, "outputs['ratio']: bool is not of type FLOAT"),
        ({"ratio": None}, "outputs['ratio']: NoneType is not of type FLOAT"),
        ({"ratio": 2**63 + 1}, "outputs['ratio']: a double cannot represent"),
    ],
)
def test_outputs_that_do_not_fit(given: dict[str, object], said: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        run_async(given, task(ratio=RATIO))
    assert str(caught.value).startswith(said)


def test_where_a_value_is_wrong_is_said() -> None:
    types = typ.VariableMap(variables={"ratios": typ.Variable(type=RATIOS)})
    with pytest.raises(TypeError) as caught:
        outputs({"ratios": [1.0, "x"]}, types)
    assert str(caught.value) == "outputs['ratios'][1]: str is not of type FLOAT"


def test_outside_of_an_agent_the_types_are_those_of_the_values() -> None:
    found = outputs({"n": 3, "table": StructuredDataset("bq://t", "csv"), "as_is": write("x")})
    assert found.literals["n"] == write(3)
    assert read_map(found) == {"n": 3, "table": StructuredDataset("bq://t", "csv"), "as_is": "x"}


def test_a_task_that_declares_nothing_takes_any_output() -> None:
    assert run_async({"n": 3}, Task(TaskTemplate(), LiteralMap(), TaskExecutionMetadata(), "")) == (
        outputs({"n": 3})
    )


@pytest.mark.parametrize(
    "value",
    [
        object(),
        b"x",
        {1, 2},
        datetime(2026, 1, 1),
        2**63,
        {"a": object()},
        {"a": 2**64},
        {"a": "\ud800"},
    ],
)
def test_what_flyte_has_no_literal_for(value: object) -> None:
    with pytest.raises((TypeError, ValueError, OverflowError), match=r"^outputs\['o'\]"):
        outputs({"o": value})


def test_a_literal_that_python_has_no_value_for_passes_through() -> None:
    schema = Literal(
        value=lit.LiteralScalarCase(lit.Scalar(value=lit.ScalarSchemaCase(lit.Schema())))
    )
    assert read_map(LiteralMap(literals={"a": schema})) == {"a": schema}
    types = typ.VariableMap(variables={"a": typ.Variable(type=RATIOS)})
    assert outputs({"a": [schema]}, types) == LiteralMap(
        literals={
            "a": lit.Literal(
                value=lit.LiteralCollectionCase(lit.LiteralCollection(literals=[schema]))
            )
        }
    )


def test_what_was_handed_over_is_there_in_every_call() -> None:
    seen: list[str] = []

    class Connected(Spark, task_type="connected"):
        async def create(self, task: Task) -> Job:
            seen.append(task.secret("token"))
            return Job("a")

        def get(self, state: Job) -> Resource:
            seen.append(connection().secret("token"))
            return Resource(phase=Phase.RUNNING)

        async def delete(self, state: Job) -> None:
            seen.append(connection().configs["account"])

    handed_over = Connection({"token": "t"}, {"account": "a"})
    handler = AgentHandler(Connected({}))
    given = task()
    given.connection = handed_over

    async def life() -> None:
        call = Call(await handler.create(given, SPARK), SPARK, "", handed_over)
        await handler.get(call)
        await handler.delete(call)
        assert connection() == Connection()

    asyncio.run(life())
    assert seen == ["t", "t", "a"]
