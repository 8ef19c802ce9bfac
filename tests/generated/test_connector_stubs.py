"""flyte-connector-stubs: what flyteidl2 needs and flyteidl does not, and the rest in short.

The wrappers of both families come from the same templates and the same runtime, which
tests/package looks at with flyteidl's.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import math
import pickle
import pkgutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from typing import Any

import grpc
import pytest
from google.protobuf import descriptor_pool, json_format
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given

import flyte_agent_stubs
import flyte_connector_stubs
from conformance.differential import agree
from conformance.examples import examples
from conformance.fields import descriptor, held, is_map, is_repeated, map_key
from conformance.strategies import DROPPING, messages, mutated
from flyte_connector_stubs import (
    ActionAttempt,
    ActionEvent,
    ActionPhase,
    CreateTaskRequest,
    Phase,
    Resource,
    TaskLog,
    core,
    tasks,
)
from flyte_connector_stubs.buf.validate import validate_pb2
from flyte_connector_stubs.custom_info import CustomInfoError
from flyte_connector_stubs.event import ErrorInfo
from flyte_connector_stubs.flyteidl2.common import identifier_pb2
from flyte_connector_stubs.flyteidl2.connector import connector_pb2 as pb
from flyte_connector_stubs.flyteidl2.connector import service_pb2_grpc as services
from flyte_connector_stubs.flyteidl2.core.execution_pb2 import GpuFault, TaskExecution
from flyte_connector_stubs.flyteidl2.workflow import run_definition_pb2
from flyte_stubs_runtime.wrapper import Wrapper
from tests.here import CONNECTOR_PACKAGE

MODULES = [
    module.name
    for module in pkgutil.walk_packages([str(CONNECTOR_PACKAGE)], "flyte_connector_stubs.")
    if module.name.endswith("_pb2")
]
WRAPPERS: list[type[Wrapper]] = [
    getattr(module, name)
    for info in pkgutil.iter_modules([str(CONNECTOR_PACKAGE)], "flyte_connector_stubs.")
    if not info.ispkg
    for module in [importlib.import_module(info.name)]
    for name in module.__all__
    if isinstance(getattr(module, name), type) and issubclass(getattr(module, name), Wrapper)
]
SAMPLE = (Resource, ActionEvent, ActionAttempt, CreateTaskRequest, core.GpuFault, tasks.Backoff)
"""Wrappers that hypothesis looks at: whatever connectors and events have, and optional fields."""

INFO = {"spark": {"application_id": "app-1", "stages": [1.0, None, True]}}


def full(cls: type[Message], depth: int = 3) -> Message:
    """A message with something in every field, the last case of each oneof included."""
    message: Any = cls()
    if cls.DESCRIPTOR.full_name == "google.protobuf.Value":
        message.number_value = 1.5
    elif not cls.DESCRIPTOR.full_name.startswith("google.protobuf."):
        for field in descriptor(cls).fields:
            inside = held(field)
            if field.message_type is None:
                fill(message, field, "ü" if field.cpp_type == field.CPPTYPE_STRING else 1)
            elif depth:
                fill(message, field, inside and full(GetMessageClass(inside), depth - 1))
    if cls.DESCRIPTOR.full_name not in DROPPING:
        message.MergeFromString(b"\xfa\x3e\x03new")  # field 1007, which no release has
    made: Message = message
    return made


def fill(message: Any, field: Any, value: Any) -> None:
    at = getattr(message, field.name)
    if is_map(field):
        assert map_key(field).cpp_type == field.CPPTYPE_STRING
        if isinstance(value, Message):
            at["k"].CopyFrom(value)
        else:
            at["k"] = "v"
    elif isinstance(value, Message):
        (at.add() if is_repeated(field) else at).CopyFrom(value)
    elif field.type == field.TYPE_BYTES:
        setattr(message, field.name, b"\xff")
    elif is_repeated(field):
        at.append(value)
    else:
        setattr(message, field.name, value)


def test_every_wrapper_keeps_every_field() -> None:
    assert len(WRAPPERS) > 100
    for wrapper in WRAPPERS:
        for message in (full(wrapper._message_class()), wrapper._message_class()()):
            value = wrapper.from_proto(message)
            assert value.to_proto() == message
            assert pickle.loads(pickle.dumps(value)) == value
            assert wrapper.from_bytes(value.to_bytes()) == value


@pytest.mark.parametrize("wrapper", SAMPLE, ids=lambda wrapper: wrapper.__name__)
def test_nothing_is_lost(wrapper: type[Wrapper]) -> None:
    message_class = wrapper._message_class()

    @examples(15)
    @given(message=messages(message_class))
    def check(message: Message) -> None:
        value = wrapper.from_proto(message)
        assert value.to_proto() == message
        assert wrapper.from_bytes(value.to_bytes()) == value
        assert hash(value) == hash(wrapper.from_bytes(value.to_bytes()))
        assert copy.deepcopy(value) == value
        assert value.to_dict() == json_format.MessageToDict(message)

    check()


@pytest.mark.parametrize("wrapper", SAMPLE, ids=lambda wrapper: wrapper.__name__)
def test_bytes_are_read_as_protobuf_reads_them(wrapper: type[Wrapper]) -> None:
    @examples(15)
    @given(content=mutated(wrapper._message_class()))
    def check(content: bytes) -> None:
        agree(wrapper, content)

    check()


def test_an_optional_scalar_is_none_if_it_is_absent() -> None:
    assert core.GpuFault().gpu_index is None
    assert core.GpuFault().to_bytes() == b""
    zero = core.GpuFault(gpu_index=0)
    assert zero.to_bytes() == b"\x30\x00" == GpuFault(gpu_index=0).SerializeToString()
    assert core.GpuFault.from_bytes(b"\x30\x00") == zero != core.GpuFault()
    assert hash(core.GpuFault.from_bytes(b"\x30\x00")) == hash(zero)
    assert repr(zero) == "GpuFault(gpu_index=0)"
    assert zero.to_dict() == {"gpuIndex": 0}
    assert core.GpuFault.from_dict({"gpuIndex": 0}) == zero
    with pytest.raises(ValueError, match=r"GpuFault\.gpu_index: -1 is not between"):
        core.GpuFault(gpu_index=-1)
    with pytest.raises(TypeError, match=r"GpuFault\.gpu_index: takes int, not str"):
        core.GpuFault(gpu_index="0")  # type: ignore[arg-type]


def test_an_optional_double_is_compared_by_its_bits() -> None:
    assert tasks.Backoff(factor=0.0) != tasks.Backoff(factor=-0.0)
    assert tasks.Backoff(factor=math.nan) == tasks.Backoff(factor=math.nan)
    assert tasks.Backoff() != tasks.Backoff(factor=0.0)
    assert tasks.Backoff(factor=0.0).to_bytes() == b"\x11" + bytes(8)
    assert tasks.Backoff(factor=2).factor == 2.0


def test_an_event_carries_custom_info_far_from_upstreams_numbers() -> None:
    event = ActionEvent(
        phase=ActionPhase.ACTION_PHASE_RUNNING,
        updated_time=datetime(2026, 1, 1, tzinfo=timezone.utc),
        error_info=ErrorInfo(message="m"),
        custom_info=INFO,
    )
    message = run_definition_pb2.ActionEvent.FromString(event.to_bytes())
    assert json_format.MessageToDict(message.custom_info) == INFO
    assert message.HasField("error_info")
    assert not message.HasField("end_time")
    assert ActionEvent.from_proto(message) == event
    assert b"\xa2\x38" in event.to_bytes()  # the tag of field 900
    for cls in (ActionEvent, ActionAttempt):
        field = descriptor(cls._message_class()).fields_by_name["custom_info"]
        assert field.number == 900
    with pytest.raises(CustomInfoError, match="/a/n: "):
        ActionEvent(custom_info={"a": {"n": 2**53 + 1}})


def test_options_of_buf_validate_are_in_the_schema() -> None:
    """They are extensions of a proto2 file, whose own fields have presence."""
    pool = flyte_connector_stubs.POOL
    rules = pool.FindExtensionByName("buf.validate.field")
    assert rules == validate_pb2.field
    field_options = GetMessageClass(pool.FindMessageTypeByName("google.protobuf.FieldOptions"))
    field = identifier_pb2.RunIdentifier.DESCRIPTOR.fields_by_name["name"]
    options: Any = field_options.FromString(field.GetOptions().SerializeToString())
    asked = options.Extensions[rules].string
    assert (asked.min_len, asked.max_len) == (1, 30)
    assert asked.HasField("min_len")
    assert not asked.HasField("pattern")
    assert validate_pb2.StringRules().max_len == 0


def test_every_module_is_in_a_pool_of_its_own() -> None:
    for name in MODULES:
        importlib.import_module(name)
    image = FileDescriptorSet.FromString((CONNECTOR_PACKAGE / "image.binpb").read_bytes())
    assert {each.name for each in image.file} == {
        importlib.import_module(name).DESCRIPTOR.name for name in MODULES
    }
    for name in ("flyteidl2/connector/connector.proto", "buf/validate/validate.proto"):
        assert flyte_connector_stubs.POOL.FindFileByName(name)
        for pool in (descriptor_pool.Default(), flyte_agent_stubs.POOL):
            with pytest.raises(KeyError):
                pool.FindFileByName(name)


def test_beside_the_stubs_of_flyte_1() -> None:
    """The wrappers have names in common, and share `CustomInfo`."""
    theirs = flyte_agent_stubs.Resource(phase=flyte_agent_stubs.Phase.RUNNING, custom_info=INFO)
    ours = Resource(phase=Phase.RUNNING, custom_info=theirs.custom_info)
    assert ours.custom_info == theirs.custom_info
    with pytest.raises(TypeError, match=r"full names must be equal"):
        Resource.from_proto(theirs.to_proto())
    with pytest.raises(
        TypeError, match=r"Resource\.log_links\[0\]: takes TaskLog, not flyte_agent"
    ):
        Resource(log_links=[flyte_agent_stubs.TaskLog(name="n")])  # type: ignore[list-item]


def test_versions_can_be_read() -> None:
    assert flyte_connector_stubs.FLYTEIDL2_RELEASE == "2.0.53"
    assert flyte_connector_stubs.__version__ == "2.0.53.0"
    assert flyte_connector_stubs.EXTENSION == {
        "flyteidl2.connector.Resource.custom_info": "absorbed",
        "flyteidl2.workflow.ActionEvent.custom_info": "applied",
        "flyteidl2.workflow.ActionAttempt.custom_info": "applied",
    }


def resource(meta: bytes) -> pb.Resource:
    made = Resource(
        phase=Phase.RUNNING, message=meta.decode(), log_links=[TaskLog(name="n")], custom_info=INFO
    )
    return made.to_proto()


class Connector(services.AsyncConnectorServiceServicer):
    def CreateTask(
        self, request: pb.CreateTaskRequest, context: grpc.ServicerContext
    ) -> pb.CreateTaskResponse:
        return pb.CreateTaskResponse(resource_meta=request.output_prefix.encode())

    def GetTask(
        self, request: pb.GetTaskRequest, context: grpc.ServicerContext
    ) -> pb.GetTaskResponse:
        return pb.GetTaskResponse(resource=resource(request.resource_meta))

    def GetTaskLogs(
        self, request: pb.GetTaskLogsRequest, context: grpc.ServicerContext
    ) -> Iterator[pb.GetTaskLogsResponse]:
        yield pb.GetTaskLogsResponse(header=pb.GetTaskLogsResponseHeader(token="next"))
        yield pb.GetTaskLogsResponse(body=pb.GetTaskLogsResponseBody(results=["line"]))


def test_a_connector_answers() -> None:
    server = grpc.server(ThreadPoolExecutor(max_workers=2))
    services.add_AsyncConnectorServiceServicer_to_server(Connector(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = services.AsyncConnectorServiceStub(channel)
        created = stub.CreateTask(pb.CreateTaskRequest(output_prefix="job-1"), timeout=10)
        got = stub.GetTask(pb.GetTaskRequest(resource_meta=created.resource_meta), timeout=10)
        assert got.resource == resource(b"job-1")
        assert got.resource.phase == TaskExecution.RUNNING
        parts = list(stub.GetTaskLogs(pb.GetTaskLogsRequest(lines=1), timeout=10))
        assert [part.WhichOneof("part") for part in parts] == ["header", "body"]
        with pytest.raises(grpc.RpcError, match="UNIMPLEMENTED"):
            stub.DeleteTask(pb.DeleteTaskRequest(), timeout=10)
    server.stop(grace=None).wait()


class AioConnector(services.AsyncConnectorServiceServicer):
    async def GetTask(
        self,
        request: pb.GetTaskRequest,
        context: grpc.aio.ServicerContext[pb.GetTaskRequest, pb.GetTaskResponse],
    ) -> pb.GetTaskResponse:
        return pb.GetTaskResponse(resource=resource(request.resource_meta))

    async def GetTaskLogs(
        self,
        request: pb.GetTaskLogsRequest,
        context: grpc.aio.ServicerContext[pb.GetTaskLogsRequest, pb.GetTaskLogsResponse],
    ) -> AsyncIterator[pb.GetTaskLogsResponse]:
        yield pb.GetTaskLogsResponse(header=pb.GetTaskLogsResponseHeader(token="next"))


def test_a_connector_answers_on_asyncio() -> None:
    async def talk() -> None:
        server = grpc.aio.server()
        services.add_AsyncConnectorServiceServicer_to_server(AioConnector(), server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            stub = services.AsyncConnectorServiceStub(channel)
            got = await stub.GetTask(pb.GetTaskRequest(resource_meta=b"job-1"), timeout=10)
            assert got.resource == resource(b"job-1")
            call = stub.GetTaskLogs(pb.GetTaskLogsRequest(lines=1), timeout=10)
            assert [part.header.token async for part in call] == ["next"]
        await server.stop(grace=None)

    asyncio.run(talk())
