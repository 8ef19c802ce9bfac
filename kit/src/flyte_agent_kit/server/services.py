"""The three services of agents, over bytes: no protobuf messages are made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Final, TypeAlias

import grpc

from flyte_agent_kit.handler import StatusError
from flyte_agent_kit.server.agent_calls import AgentCalls
from flyte_agent_kit.server.calls import Calls, Context, Record
from flyte_agent_kit.server.routes import Routes
from flyte_agent_kit.server.statuses import grpc_status
from flyte_agent_stubs.agent import GetAgentRequest, GetAgentResponse

SYNC: Final = "flyteidl.service.SyncAgentService"
ASYNC: Final = "flyteidl.service.AsyncAgentService"
METADATA: Final = "flyteidl.service.AgentMetadataService"
SERVICES: Final = (SYNC, ASYNC, METADATA)

_Unary: TypeAlias = "Callable[[bytes, Record], Coroutine[Any, Any, bytes]]"


def handlers(
    routes: Routes, agents: AgentCalls, calls: Calls
) -> tuple[grpc.GenericRpcHandler, ...]:
    """Returns the services, for gRPC.

    Args:
        routes: the agents, for the metadata.
        agents: what the methods do.
        calls: what runs them.
    """

    def unary(operation: str, method: _Unary) -> grpc.RpcMethodHandler[bytes, bytes]:
        async def answer(content: bytes, context: Context) -> bytes:
            record = Record(operation)
            return await calls.answer(record, context, lambda: method(content, record))

        return grpc.unary_unary_rpc_method_handler(answer)

    async def logs(content: bytes, context: Context) -> AsyncIterator[bytes]:
        record = Record("get_logs")
        async for page in calls.stream(record, context, agents.logs(content, record)):
            yield page

    async def do(messages: AsyncIterator[bytes], context: Context) -> AsyncIterator[bytes]:
        record = Record("do")
        # propeller does not end its side of the stream before it has the answer.
        header = await anext(messages, b"")
        inputs = await anext(messages, b"") if header else b""
        yield await calls.answer(record, context, lambda: agents.do(header, inputs, record))

    listed = routes.list_agents()

    async def list_agents(_content: bytes, _context: Context) -> bytes:
        return listed

    async def get_agent(content: bytes, context: Context) -> bytes:
        try:
            try:
                name = GetAgentRequest.from_bytes(content).name
            except ValueError as error:
                raise StatusError("INVALID_ARGUMENT", str(error)) from None
            return GetAgentResponse(agent=routes.agent(name)).to_bytes()
        except StatusError as error:
            await context.abort(grpc_status(error.code), error.message)
            raise

    methods: dict[str, dict[str, grpc.RpcMethodHandler[bytes, bytes]]] = {
        SYNC: {"ExecuteTaskSync": grpc.stream_stream_rpc_method_handler(do)},
        ASYNC: {
            "CreateTask": unary("create", agents.create),
            "GetTask": unary("get", agents.get),
            "DeleteTask": unary("delete", agents.delete),
            "GetTaskMetrics": unary("get_metrics", agents.metrics),
            "GetTaskLogs": grpc.unary_stream_rpc_method_handler(logs),
        },
        METADATA: {
            "ListAgents": grpc.unary_unary_rpc_method_handler(list_agents),
            "GetAgent": grpc.unary_unary_rpc_method_handler(get_agent),
        },
    }
    return tuple(grpc.method_handlers_generic_handler(*each) for each in methods.items())
