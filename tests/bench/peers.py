"""The same ways with upstream's classes and flytekit, which importing this imports."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from flyteidl.admin import agent_pb2
from flytekit.extend.backend.base_agent import Resource as KitResource
from google.protobuf import json_format

from tests.bench import ways
from tests.bench.ways import REQUEST, Call, Row, is_answer, sample

RUNNING = 2


def found(row: Row) -> dict[str, Call]:
    """The calls of others that do the same as a row."""
    info = sample(row.values)
    match row.way:
        case "dict → Resource → bytes":
            return {
                "Struct.update": lambda: update(agent_pb2.Resource(), info).SerializeToString(),
                "ParseDict": lambda: parse(agent_pb2.Resource(), info).SerializeToString(),
                "flytekit": lambda: by_flytekit(info).SerializeToString(),
            }
        case "bytes → Resource → dict":
            content = ways.write(info)
            return {
                "MessageToDict": partial(to_dict, content),
                "flytekit": partial(from_flytekit, content),
            }
        case "GetTask: bytes → bytes":
            makes: dict[str, Callable[[], Any]] = {
                "Struct.update": lambda: update(agent_pb2.Resource(), info),
                "ParseDict": lambda: parse(agent_pb2.Resource(), info),
                "flytekit": lambda: by_flytekit(info),
            }
            answers = {name: partial(answer, make) for name, make in makes.items()}
            assert all(is_answer(each(), info) for each in answers.values())
            return dict(answers)
    return {}


def answer(make: Callable[[], Any]) -> bytes:
    agent_pb2.GetTaskRequest.FromString(REQUEST)
    content: bytes = agent_pb2.GetTaskResponse(resource=make()).SerializeToString()
    return content


def update(resource: Any, info: dict[str, Any]) -> Any:
    resource.phase = RUNNING
    resource.custom_info.update(info)
    return resource


def parse(resource: Any, info: dict[str, Any]) -> Any:
    resource.phase = RUNNING
    json_format.ParseDict(info, resource.custom_info)
    return resource


def by_flytekit(info: dict[str, Any]) -> Any:
    phase: Any = RUNNING
    return ways.result(KitResource(phase=phase, custom_info=info).to_flyte_idl())


def to_dict(content: bytes) -> object:
    return json_format.MessageToDict(agent_pb2.Resource.FromString(content).custom_info)


def from_flytekit(content: bytes) -> object:
    return KitResource.from_flyte_idl(agent_pb2.Resource.FromString(content)).custom_info
