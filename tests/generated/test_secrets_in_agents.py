"""A served agent tells nobody what stands below a secret name: not its caller, and not its logs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest

from flyte_agent_stubs import GetTaskRequest, GetTaskResponse, Phase, Resource
from flyte_agent_stubs.custom_info import CustomInfoPolicy
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.service import agent_pb2_grpc
from tests.runtime.test_policy_messages import (
    MARKER,
    NOT_JSON,
    POSITIONS,
    VALIDATORS,
    assert_silent,
    object_under,
)

Report = Callable[[], Resource]


def checked(validator: Any, position: str) -> Report:
    """What an agent does that lets a policy check what it reports."""
    policy = CustomInfoPolicy(namespaces={"a": validator}, secret_keys="allow")
    info = object_under(POSITIONS[position](MARKER))
    return lambda: Resource(phase=Phase.RUNNING, custom_info=policy.apply(info))


def unchecked(info: object) -> Report:
    custom_info: Any = object_under(info)
    return lambda: Resource(phase=Phase.RUNNING, custom_info=custom_info)


def refused(position: str) -> Report:
    info = object_under(POSITIONS[position](MARKER))
    return lambda: Resource(custom_info=CustomInfoPolicy().apply(info))


REPORTS: dict[str, Report] = {
    **{
        f"{validator}, {position}": checked(VALIDATORS[validator], position)
        for validator in VALIDATORS
        for position in POSITIONS
    },
    **{f"not JSON: {case}": unchecked(NOT_JSON[case]) for case in NOT_JSON},
    **{f"refused: {position}": refused(position) for position in POSITIONS},
}


def answer(request: agent_pb2.GetTaskRequest) -> agent_pb2.GetTaskResponse:
    asked = GetTaskRequest.from_proto(request)
    return GetTaskResponse(resource=REPORTS[asked.resource_meta.decode()]()).to_proto()


class Agent(agent_pb2_grpc.AsyncAgentServiceServicer):
    def GetTask(
        self, request: agent_pb2.GetTaskRequest, context: grpc.ServicerContext
    ) -> agent_pb2.GetTaskResponse:
        return answer(request)


class AioAgent(agent_pb2_grpc.AsyncAgentServiceServicer):
    async def GetTask(self, request: agent_pb2.GetTaskRequest, context: Any) -> Any:
        return answer(request)


def ask(port: int) -> Iterator[tuple[str, str, str]]:
    """Every case: what was asked, whether it was answered, and all that its caller gets to see."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = agent_pb2_grpc.AsyncAgentServiceStub(channel)
        for case in REPORTS:
            request = GetTaskRequest(resource_meta=case.encode()).to_proto()
            try:
                stub.GetTask(request, timeout=10)
            except grpc.RpcError as error:
                call: Any = error
                shown = (call.details(), call.debug_error_string(), str(call), repr(call))
                yield case, call.details(), "\n".join((*shown, repr(call.trailing_metadata())))
            else:
                yield case, "", ""


def in_threads() -> list[tuple[str, str, str]]:
    server = grpc.server(ThreadPoolExecutor(2))
    agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(Agent(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        return list(ask(port))
    finally:
        server.stop(grace=None).wait()


def in_a_loop() -> list[tuple[str, str, str]]:
    async def serve() -> list[tuple[str, str, str]]:
        server = grpc.aio.server()
        agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(AioAgent(), server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        try:
            return await asyncio.to_thread(lambda: list(ask(port)))
        finally:
            await server.stop(grace=None)

    return asyncio.run(serve())


@pytest.mark.parametrize("serve", [in_threads, in_a_loop])
def test_neither_callers_nor_logs_see_what_is_below_a_secret_name(
    serve: Callable[[], list[tuple[str, str, str]]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    seen = serve()
    refusals = [case for case, details, _ in seen if details]
    assert {"refused: itself", "str, itself", "not JSON: bytes"} <= set(refusals)
    assert len(refusals) >= len(REPORTS) * 3 // 4
    for case, _, shown in seen:
        assert_silent(f"{case}: {shown}")
    assert "CustomInfoError" in caplog.text
    assert "Traceback" in caplog.text
    for record in caplog.records:
        assert_silent(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")
    assert_silent(caplog.text)


def test_a_leak_would_be_seen(caplog: pytest.LogCaptureFixture) -> None:
    def leak() -> Resource:
        raise ValueError(MARKER)

    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(REPORTS, "leaking", leak)
        [shown] = [shown for case, _, shown in in_threads() if case == "leaking"]
    assert MARKER in shown
    assert MARKER in caplog.text
