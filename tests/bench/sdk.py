"""The same ways with flyte-sdk, Flyte 2's, which importing this imports.

It has no way from bytes to a dict, as connectors only write: that is upstream's class.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from flyte.connectors import Resource
from flyte.connectors._connector import get_resource_proto
from flyteidl2.connector.connector_pb2 import GetTaskRequest, GetTaskResponse
from flyteidl2.connector.connector_pb2 import Resource as ConnectorResource
from flyteidl2.core.execution_pb2 import TaskExecution
from google.protobuf import json_format

from tests.bench.ways import Call, Row, result, sample

REQUEST: bytes = GetTaskRequest(resource_meta=b'{"job_id": "x-1234567890"}').SerializeToString()


def found(row: Row) -> dict[str, Call]:
    """flyte-sdk's call that does the same as a row."""
    info = sample(row.values)
    match row.way:
        case "dict → Resource → bytes" | "dict → connector's Resource → bytes":
            return {"flyte-sdk": lambda: message(info).SerializeToString()}
        case "bytes → connector's Resource → dict":
            return {"flyteidl2": partial(read, message(info).SerializeToString())}
        case "GetTask: bytes → bytes":
            resource = GetTaskResponse.FromString(answer(info)).resource
            assert json_format.MessageToDict(resource.custom_info) == info
            return {"flyte-sdk": partial(answer, info)}
    return {}


def message(info: dict[str, Any]) -> Any:
    return result(get_resource_proto(Resource(phase=TaskExecution.RUNNING, custom_info=info)))


def read(content: bytes) -> object:
    return json_format.MessageToDict(ConnectorResource.FromString(content).custom_info)


def answer(info: dict[str, Any]) -> bytes:
    GetTaskRequest.FromString(REQUEST)
    content: bytes = GetTaskResponse(resource=message(info)).SerializeToString()
    return content
