"""Real connectors of the real flytekit, unchanged, on our server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import grpc
import pytest

from flyte_agent_kit import AsyncAgent, Resource, Task, from_flytekit
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.loading import to_handler
from flyte_agent_stubs import (
    ListAgentsResponse,
    Literal,
    LiteralMap,
    LiteralScalarCase,
    Phase,
    Primitive,
    PrimitiveIntegerCase,
    Scalar,
    ScalarPrimitiveCase,
)
from flyte_agent_stubs.agent import GetTaskMetricsRequest, GetTaskMetricsResponse, TaskCategory
from tests.kit.serve.client import ASYNC, METADATA, Client, connected, serving, status

base: Any = import_module("flytekit.extend.backend.base_connector")
execution: Any = import_module("flyteidl.core.execution_pb2")
agent: Any = import_module("flyteidl.admin.agent_pb2")
metrics: Any = import_module("flyteidl.core.metrics_pb2")


@dataclass
class Job(base.ResourceMeta):  # type: ignore[misc]
    id: str
    prefix: str


class Spark(base.AsyncConnectorBase):  # type: ignore[misc]
    """As people write them: some methods async, some plain."""

    name = "Spark Connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="spark", metadata_type=Job)
        self.deleted: list[str] = []

    async def create(
        self,
        task_template: Any,
        output_prefix: str,
        inputs: Any = None,
        task_execution_metadata: Any = None,
        **_: Any,
    ) -> Job:
        value = inputs.literals["n"].scalar.primitive.integer
        return Job(f"{task_template.type}-{value}", output_prefix)

    def get(self, resource_meta: Job, **_: Any) -> Any:
        if resource_meta.id == "broken":
            raise ValueError("password=hunter2-hunter2 is wrong")
        return base.Resource(
            phase=execution.TaskExecution.SUCCEEDED,
            message=threading.current_thread().name,
            outputs={"o0": 3},
            log_links=[execution.TaskLog(name="log", uri="https://logs.example")],
            custom_info={"spark": {"id": resource_meta.id}},
        )

    def delete(self, resource_meta: Job, **_: Any) -> None:
        self.deleted.append(resource_meta.id)

    async def get_logs(self, resource_meta: Job, **_: Any) -> Any:
        body = agent.GetTaskLogsResponseBody(results=["first line", "second line"])
        return agent.GetTaskLogsResponse(body=body)

    async def get_metrics(self, resource_meta: Job, **_: Any) -> Any:
        result = metrics.ExecutionMetricResult(metric="cpu")
        return agent.GetTaskMetricsResponse(results=[result])


class Quiet(Spark):
    name = "Quiet Connector"
    get_metrics = base.AsyncConnectorBase.get_metrics

    def __init__(self) -> None:
        super(Spark, self).__init__(task_type_name="quiet", metadata_type=Job)

    async def get_logs(self, resource_meta: Job, **_: Any) -> Any:
        async def pages() -> Any:
            for token in ("a", "b"):
                header = agent.GetTaskLogsResponseHeader(token=token)
                yield agent.GetTaskLogsResponse(header=header)

        return pages()


class Ask(base.SyncConnectorBase):  # type: ignore[misc]
    name = "Ask Connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="ask")

    def do(self, task_template: Any, output_prefix: str, inputs: Any = None, **_: Any) -> Any:
        outputs = {"o0": inputs.literals["n"].scalar.primitive.integer + 1}
        return base.Resource(phase=execution.TaskExecution.SUCCEEDED, outputs=outputs)


class Needy:
    def __init__(self, engine: str) -> None: ...


@pytest.fixture(scope="module")
def connector() -> Any:
    return Spark()


@pytest.fixture(scope="module")
def client(connector: Any) -> Iterator[Client]:
    with serving(connector, Quiet, Ask) as server, connected(server) as client:
        yield client


def integer(value: int) -> Literal:
    primitive = Primitive(value=PrimitiveIntegerCase(value))
    return Literal(value=LiteralScalarCase(Scalar(value=ScalarPrimitiveCase(primitive))))


INPUTS = LiteralMap(literals={"n": integer(41)})
META = b'{"id": "spark-41", "prefix": ""}'


def test_metadata(client: Client) -> None:
    found = ListAgentsResponse.from_bytes(client.unary(f"{METADATA}/ListAgents", b"")).agents
    assert [(each.name, each.is_sync) for each in found] == [
        ("Spark Connector", False),
        ("Quiet Connector", False),
        ("Ask Connector", True),
    ]


def test_a_task_is_created_polled_and_deleted(client: Client, connector: Any) -> None:
    meta = client.create("spark", INPUTS)
    assert meta == META
    found = client.get("spark", meta)
    assert found.phase is Phase.SUCCEEDED
    assert found.outputs == LiteralMap(literals={"o0": integer(3)})
    assert found.custom_info == {"spark": {"id": "spark-41"}}
    assert found.log_links[0].uri == "https://logs.example"
    assert found.message.startswith("Spark Connector")  # a thread of its own
    client.delete("spark", meta)
    assert connector.deleted == ["spark-41"]


def test_logs_and_metrics_arrive(client: Client) -> None:
    [page] = client.logs("spark", META)
    assert page.part is not None
    assert page.part.value.results == ("first line", "second line")  # type: ignore[union-attr]
    assert len(client.logs("quiet", META)) == 2
    request = GetTaskMetricsRequest(resource_meta=META, task_category=TaskCategory(name="spark"))
    answer = client.unary(f"{ASYNC}/GetTaskMetrics", request.to_bytes())
    assert [each.metric for each in GetTaskMetricsResponse.from_bytes(answer).results] == ["cpu"]


def test_what_a_connector_lacks_is_unimplemented(client: Client) -> None:
    request = GetTaskMetricsRequest(resource_meta=META, task_category=TaskCategory(name="quiet"))
    with pytest.raises(grpc.RpcError) as caught:
        client.unary(f"{ASYNC}/GetTaskMetrics", request.to_bytes())
    assert status(caught.value)[0] is grpc.StatusCode.UNIMPLEMENTED


def test_sync(client: Client) -> None:
    found = client.do("ask", INPUTS)
    assert found.outputs == LiteralMap(literals={"o0": integer(42)})


def test_errors(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.get("spark", META.replace(b"spark-41", b"broken"))
    code, told = status(caught.value)
    assert code is grpc.StatusCode.INTERNAL
    assert told.endswith("ValueError: password=[redacted] is wrong")
    with pytest.raises(grpc.RpcError) as caught:
        client.get("spark", b"no state")
    assert status(caught.value)[0] is grpc.StatusCode.INVALID_ARGUMENT


@dataclass
class Own:
    id: str


class OwnAgent(AsyncAgent[Own], task_type="own"):
    """An agent of the kit, for flytekit's side of the protocol."""

    async def create(self, task: Task) -> Own:
        return Own(f"job-{task.inputs['n']}")

    async def get(self, state: Own) -> Resource:
        info = {"own": {"id": state.id}}
        return Resource(phase=Phase.SUCCEEDED, message="done", custom_info=info)

    async def delete(self, state: Own) -> None: ...


def test_flytekits_models_and_upstreams_stubs_take_what_the_kit_serves() -> None:
    stubs: Any = import_module("flyteidl.service.agent_pb2_grpc")
    tasks: Any = import_module("flyteidl.core.tasks_pb2")
    engine: Any = import_module("flytekit.core.type_engine").TypeEngine
    context: Any = import_module("flytekit").FlyteContextManager.current_context()
    inputs = engine.dict_to_literal_map(context, {"n": 41}).to_flyte_idl()
    with serving(OwnAgent) as server, grpc.insecure_channel(str(server.address)) as channel:
        stub = stubs.AsyncAgentServiceStub(channel)
        template = tasks.TaskTemplate(type="own")
        created = stub.CreateTask(agent.CreateTaskRequest(template=template, inputs=inputs))
        category = agent.TaskCategory(name="own")
        about = {"resource_meta": created.resource_meta, "task_category": category}
        found = base.Resource.from_flyte_idl(stub.GetTask(agent.GetTaskRequest(**about)).resource)
        assert found.phase == execution.TaskExecution.SUCCEEDED
        assert found.message == "done"
        assert found.custom_info == {"own": {"id": "job-41"}}
        stub.DeleteTask(agent.DeleteTaskRequest(**about))
        listed = stubs.AgentMetadataServiceStub(channel).ListAgents(agent.ListAgentsRequest())
        assert [each.name for each in listed.agents] == ["OwnAgent"]


def test_the_old_names_are_served_too() -> None:
    old: Any = import_module("flytekit.extend.backend.base_agent")

    class Old(old.AsyncAgentBase):  # type: ignore[misc]
        name = "Old Agent"

        def __init__(self) -> None:
            super().__init__(task_type_name="old", metadata_type=Job)

        create = Spark.create
        get = Spark.get
        delete = Spark.delete

    assert to_handler(Old).declaration.name == "Old Agent"
    assert not from_flytekit(Old()).declaration.is_sync


def test_what_is_no_connector_is_refused() -> None:
    for found in (object(), object, Needy):
        with pytest.raises(KitError, match="not a connector"):
            from_flytekit(found)
    with pytest.raises(KitError, match="Give the class a constructor without arguments"):
        from_flytekit(base.AsyncConnectorBase)


def test_flytekits_own_server_loses_the_logs(connector: Any) -> None:
    """Why `test_logs_and_metrics_arrive` is worth a test."""
    import asyncio

    from grpc import aio

    service: Any = import_module("flytekit.extend.backend.connector_service")
    stubs: Any = import_module("flyteidl.service.agent_pb2_grpc")
    base.ConnectorRegistry.register(connector, override=True)

    async def ask() -> int:
        server = aio.server()
        stubs.add_AsyncAgentServiceServicer_to_server(service.AsyncConnectorService(), server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        async with aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            category = agent.TaskCategory(name="spark")
            request = agent.GetTaskLogsRequest(resource_meta=META, task_category=category)
            stub = stubs.AsyncAgentServiceStub(channel)
            try:
                return len([each async for each in stub.GetTaskLogs(request)])
            except grpc.RpcError:
                return 0
            finally:
                await server.stop(0)

    assert asyncio.run(ask()) == 0
