"""A task as an author sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import pydantic
import pytest

from flyte_agent_kit import Task
from flyte_agent_kit.task import BadTaskError, Execution
from flyte_agent_kit.values import write
from flyte_agent_stubs import CreateTaskRequest, LiteralMap, TaskTemplate
from flyte_agent_stubs.agent import CreateRequestHeader, TaskExecutionMetadata
from flyte_agent_stubs.core import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flyte_agent_stubs.tasks import (
    Container,
    K8sPod,
    KeyValuePair,
    Sql,
    TaskTemplateContainerCase,
    TaskTemplateK8sPodCase,
    TaskTemplateSqlCase,
)


class Color(Enum):
    RED = "red"


@dataclass
class Cluster:
    cores: int
    spot: bool = False


class Query(pydantic.BaseModel):
    limit: int = pydantic.Field(ge=0)


def execution(attempt: int = 0, node: str = "n0", name: str = "f1") -> TaskExecutionMetadata:
    return TaskExecutionMetadata(
        task_execution_id=TaskExecutionIdentifier(
            task_id=Identifier(project="p", domain="d", name="tasks.spark", version="v1"),
            node_execution_id=NodeExecutionIdentifier(
                node_id=node,
                execution_id=WorkflowExecutionIdentifier(project="p", domain="d", name=name),
            ),
            retry_attempt=attempt,
        ),
        namespace="p-d",
        labels={"team": "a"},
        annotations={"note": "b"},
        environment_variables={"C": "c"},
    )


def task(
    inputs: dict[str, object] | None = None,
    metadata: TaskExecutionMetadata | None = None,
    output_prefix: str = "s3://out/0",
    **template: Any,
) -> Task:
    literals = LiteralMap(literals={name: write(each) for name, each in (inputs or {}).items()})
    return Task(
        TaskTemplate(type="spark", **template), literals, metadata or execution(), output_prefix
    )


def test_inputs_are_values() -> None:
    given = task({"n": 3, "cluster": {"cores": 2}, "color": "red"})
    assert given.inputs == {"n": 3, "cluster": {"cores": 2}, "color": "red"}
    assert given.input("cluster", Cluster) == Cluster(2)
    assert given.input("color", Color) is Color.RED
    assert given.input("n", float) == 3.0
    assert given.literals.literals["n"] == write(3)


@pytest.mark.parametrize(
    ("name", "model", "said"),
    [
        ("m", int, "the task has no input 'm'"),
        ("n", Cluster, "inputs['n'] does not read as Cluster: Expected `object`, got `int`"),
        ("bad", int | None, "inputs['bad'] does not read as int | None: Expected `int | null`"),
        ("bad", Cluster, "Expected `int`, got `str` - at `$.cores`"),
    ],
)
def test_an_input_that_does_not_read(name: str, model: Any, said: str) -> None:
    with pytest.raises(BadTaskError) as caught:
        task({"n": 3, "bad": {"cores": "many"}}).input(name, model)
    assert said in caught.value.message
    assert (caught.value.code, caught.value.recoverable) == ("BadTask", False)


def test_config_is_a_model() -> None:
    given = task(custom={"cores": 2, "spot": True})
    assert given.config(Cluster) == Cluster(2, True)
    assert given.config(dict) == {"cores": 2, "spot": True}
    assert task(custom={"limit": 3}).config(Query) == Query(limit=3)
    assert task().config(dict) == {}


@pytest.mark.parametrize(
    ("custom", "model", "said"),
    [
        ({"cores": 2.5}, Cluster, "custom does not read as Cluster: Expected `int`"),
        ({}, Cluster, "missing required field `cores`"),
        ({"limit": -77}, Query, "greater than or equal to 0 - at `$.limit`"),
    ],
)
def test_a_config_that_does_not_read(custom: dict[str, object], model: type, said: str) -> None:
    with pytest.raises(BadTaskError) as caught:
        task(custom=custom).config(model)
    assert said in caught.value.message
    assert "-77" not in caught.value.message


def test_a_container_with_its_placeholders_filled_in() -> None:
    container = Container(
        image="image",
        command=["run", "{{.inputs.date}}"],
        args=["--out", "{{.outputPrefix}}", "{{.rawOutputDataPrefix}}"],
        env=[KeyValuePair(key="A", value="{{.outputPrefix}}")],
    )
    given = task({"date": "2026-01-02"}, target=TaskTemplateContainerCase(container))
    assert given.container == container.__replace__(
        command=["run", "2026-01-02"], args=["--out", "s3://out/0", "{{.rawOutputDataPrefix}}"]
    )
    assert given.placeholders_left == ("{{.rawOutputDataPrefix}}",)
    assert given.sql is None
    assert given.k8s_pod is None


def test_sql_with_its_placeholders_filled_in() -> None:
    sql = Sql(statement="SELECT * FROM t LIMIT {{ .Inputs.n }} -- {{.input}}", dialect=1)  # type: ignore[arg-type]
    given = task({"n": 3}, target=TaskTemplateSqlCase(sql))
    assert given.sql is not None
    assert given.sql.statement == "SELECT * FROM t LIMIT 3 -- {{.input}}"
    assert given.placeholders_left == ("{{.input}}",)
    with pytest.raises(BadTaskError, match="the task has no input 'n'"):
        _ = task({"m": 3}, target=TaskTemplateSqlCase(sql)).sql


def test_a_pod_is_as_it_came() -> None:
    pod = K8sPod(primary_container_name="main")
    given = task(target=TaskTemplateK8sPodCase(pod))
    assert (given.k8s_pod, given.container, given.placeholders_left) == (pod, None, ())


def test_the_execution() -> None:
    given = task(metadata=execution(2))
    assert given.execution == Execution("p", "d", "f1", "n0", "tasks.spark", "v1", 2)
    assert (given.namespace, given.labels, given.annotations) == (
        "p-d",
        {"team": "a"},
        {"note": "b"},
    )
    assert given.environment == {"C": "c"}


def test_a_request_without_anything() -> None:
    given = Task.from_request(CreateTaskRequest())
    assert given.execution == Execution()
    assert (given.inputs, given.config(dict), given.labels) == ({}, {}, {})
    assert (given.container, given.sql, given.k8s_pod) == (None, None, None)
    with pytest.raises(ValueError, match="neither an execution's name nor an output prefix"):
        _ = given.idempotency_key


def test_the_key_is_stable_over_repetitions_of_the_call() -> None:
    request = CreateTaskRequest(
        template=TaskTemplate(type="spark"),
        task_execution_metadata=execution(),
        output_prefix="s3://out/0",
    )
    again = CreateTaskRequest.from_bytes(request.to_bytes())
    key = Task.from_request(request).idempotency_key
    assert Task.from_request(again).idempotency_key == key
    assert len(key) == 38
    assert key.removeprefix("flyte-").isalnum()


def test_the_key_differs_for_attempts_nodes_items_and_executions() -> None:
    given = [
        task(metadata=execution(0)),
        task(metadata=execution(1)),
        task(metadata=execution(0, node="n1")),
        task(metadata=execution(0, name="f2")),
        task(metadata=execution(0), output_prefix="s3://out/1/0"),
        Task.from_request(CreateTaskRequest(output_prefix="s3://out/0")),
    ]
    assert len({each.idempotency_key for each in given}) == len(given)


def test_a_sync_agent_has_the_same_task() -> None:
    request = CreateTaskRequest(
        template=TaskTemplate(type="ask"),
        task_execution_metadata=execution(),
        output_prefix="s3://out/0",
    )
    header = CreateRequestHeader(
        template=request.template,
        task_execution_metadata=request.task_execution_metadata,
        output_prefix=request.output_prefix,
    )
    one, other = Task.from_request(request), Task.from_header(header, LiteralMap())
    assert one.idempotency_key == other.idempotency_key
    assert one.template == other.template
