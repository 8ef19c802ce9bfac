"""The public signatures of the wrappers, pinned: both checkers accept this."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from typing_extensions import assert_type

from flyte_agent_stubs import (
    AgentError,
    ExecuteTaskSyncResponse,
    GetTaskResponse,
    Phase,
    Resource,
    TaskExecutionMetadata,
    TaskLog,
    adopt,
)
from flyte_agent_stubs.agent import (
    ExecuteTaskSyncResponseHeader,
    ExecuteTaskSyncResponseHeaderCase,
    ExecuteTaskSyncResponseOutputsCase,
)
from flyte_agent_stubs.custom_info import (
    CustomInfo,
    CustomInfoPolicy,
    JsonValue,
    decode,
    encode,
    merge_patch,
)
from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.literals import Literal, LiteralMap

resource = Resource(
    phase=Phase.RUNNING,
    custom_info={"spark": {"stages": [1, 2.5, None]}},
    log_links=[TaskLog(name="driver", ttl=timedelta(hours=1))],
    agent_error=AgentError(code="c"),
    outputs=LiteralMap(),
)
assert_type(resource.phase, Phase)
assert_type(resource.message, str)
assert_type(resource.custom_info, CustomInfo | None)
if resource.custom_info is not None:
    assert_type(resource.custom_info.to_dict(), dict[str, JsonValue])
    stages: int = resource.custom_info["spark"]["stages"][0]
if resource.outputs is not None:
    assert_type(resource.outputs.literals, Mapping[str, Literal])
assert_type(replace(resource, message="m"), Resource)
assert_type(resource.log_links, tuple[TaskLog, ...])
assert_type(resource.outputs, LiteralMap | None)
assert_type(resource.agent_error, AgentError | None)
assert_type(resource.unknown_fields, bytes)
assert_type(resource.to_proto(), agent_pb2.Resource)
assert_type(Resource.from_proto(agent_pb2.Resource()), Resource)
assert_type(Resource.from_bytes(b""), Resource)
assert_type(resource.to_bytes(), bytes)
assert_type(adopt(agent_pb2.Resource(), into=agent_pb2.Resource), agent_pb2.Resource)
assert_type(GetTaskResponse(resource=resource).resource, Resource | None)
assert_type(TaskExecutionMetadata(labels={"a": "b"}).labels, Mapping[str, str])
assert_type(TaskExecutionEvent().occurred_at, datetime | None)
assert_type(TaskExecutionClosure().duration, timedelta | None)
info = CustomInfo({"spark": {"stages": [1, 2.5, None], "id": "app-1"}})
application: str = info["spark"]["id"].removeprefix("app-")
first: int = info["spark"]["stages"][0]
assert_type(info.to_dict(), dict[str, JsonValue])
assert_type(encode({"a": {}}), bytes)
assert_type(decode(b""), dict[str, JsonValue])
assert_type(merge_patch(None, {}), dict[str, JsonValue])
assert_type(CustomInfoPolicy(max_bytes=5).apply({}), dict[str, JsonValue])


def said(answer: ExecuteTaskSyncResponse) -> str:
    match answer.res:
        case ExecuteTaskSyncResponseHeaderCase(header):
            assert_type(header, ExecuteTaskSyncResponseHeader)
            return header.resource.message if header.resource else ""
        case ExecuteTaskSyncResponseOutputsCase(outputs):
            assert_type(outputs, LiteralMap)
            return ", ".join(outputs.literals)
        case None:
            return ""
