"""The compiled reader and writer of wrappers beside the rendered ones, on unusual messages.

Wherever the compiled codec is used, `conformance.differential` compares both on every input.
"""

from __future__ import annotations

from typing import Any

import pytest

from conformance.codecs import agree_on_written
from conformance.differential import agree
from conformance.json_values import nested
from flyte_agent_stubs import GetTaskRequest, GetTaskResponse, Phase, Resource
from flyte_agent_stubs.agent import AgentError, TaskCategory, TaskExecutionMetadata
from flyte_agent_stubs.core import TaskLog
from flyte_agent_stubs.custom_info import CustomInfo
from flyte_agent_stubs.event import TaskExecutionEvent
from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.wire import MAX_DEPTH, block
from flyte_stubs_runtime.wrapper import Wrapper

pytestmark = pytest.mark.skipif(
    speedups.compiled is None, reason="the compiled codec is not used: `nox -s speedups` does"
)


@pytest.mark.parametrize("deep", [1, 5, 6, 20, 32])
def test_the_depth_of_custom_info_counts(deep: int) -> None:
    resource = Resource(custom_info=nested(deep))
    assert agree(Resource, resource.to_bytes())
    assert agree(GetTaskResponse, GetTaskResponse(resource=resource).to_bytes())
    assert Resource.from_bytes(resource.to_bytes())._wire_depth == max(18, 3 * deep)


@pytest.mark.parametrize("deep", [31, 32, 33])
def test_bytes_that_are_too_deep_are_refused_alike(deep: int) -> None:
    struct = b""
    for _ in range(deep):
        struct = b"\n" + block(b"\n\x01a\x12" + block(b"\x2a" + block(struct)))
    resource = b"\x32" + block(struct)
    assert agree(Resource, resource) == (3 * deep < MAX_DEPTH)
    assert agree(GetTaskResponse, b"\x0a" + block(resource)) == (3 * deep + 1 < MAX_DEPTH)


INPUTS: dict[str, tuple[type[Any], bytes]] = {
    "nothing": (Resource, b""),
    "an unknown field": (GetTaskRequest, b"\x0a\x01a\xfa\x3e\x03new"),
    "a field with another wire type": (Resource, b"\x2d\x00\x00\x00\x00"),
    "an enum's number without a name": (Resource, b"\x28\x63"),
    "a negative number of an enum": (Resource, b"\x28\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
    "an enum's number with more than 32 bits": (Resource, b"\x28\x82\x80\x80\x80\x10"),
    "a number with more bytes than it needs": (Resource, b"\x28\x82\x80\x00"),
    "a field twice": (TaskCategory, b"\x0a\x01a\x0a\x01b\x10\x01\x10\x02"),
    "a message twice": (Resource, b"\x3a\x03\x0a\x01a\x3a\x02\x18\x01"),
    "an object twice": (Resource, b"\x32" + block(b"\n\x05\n\x01a\x12\x00") * 2),
    "a string that is not UTF-8": (AgentError, b"\x0a\x01\xff"),
    "a length beyond the end": (AgentError, b"\x0a\x05ab"),
    "a tag without a value": (AgentError, b"\x0a"),
    "a field with the number 0": (AgentError, b"\x00\x01"),
    "a map": (TaskExecutionMetadata, b"\x1a\x06\x0a\x01a\x12\x01b"),
    "a negative integer": (TaskExecutionMetadata, b"\x38\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
    "a boolean of 2": (TaskExecutionMetadata, b"\x40\x02"),
    "the year 10000": (TaskExecutionEvent, b"\x2a\x06\x08\x80\xdc\xf9\xdc\xbc\x1d"),
}


@pytest.mark.parametrize("case", INPUTS)
def test_unusual_bytes_are_read_alike(case: str) -> None:
    agree(*INPUTS[case])


class Labelled(CustomInfo):
    """A mapping that writes other bytes than it was made of."""

    def to_bytes(self) -> bytes:
        return CustomInfo({"label": 1}).to_bytes()


WRITTEN: dict[str, Wrapper] = {
    "nothing": Resource(),
    "a subclass of CustomInfo": GetTaskResponse(resource=Resource(custom_info=Labelled({}))),
    "an empty submessage": GetTaskResponse(resource=Resource()),
    "a repeated field in a submessage": GetTaskResponse(
        resource=Resource(message="a", log_links=[TaskLog(uri="b")])
    ),
    "unknown fields": GetTaskRequest(resource_meta=b"a", unknown_fields=b"\xfa\x3e\x03new"),
    "an enum's number without a name": Resource(phase=Phase(99)),
    "a negative number of an enum": Resource(phase=Phase(-1)),
    "more than a buffer is kept for": GetTaskRequest(resource_meta=bytes(100_000)),
    "a map": TaskExecutionMetadata(labels={"a": "b"}, max_attempts=-1),
}


@pytest.mark.parametrize("case", WRITTEN)
def test_wrappers_are_written_alike(case: str) -> None:
    agree_on_written(WRITTEN[case])
    assert agree(type(WRITTEN[case]), WRITTEN[case].to_bytes())


def test_what_is_read_has_the_defaults_of_the_constructor() -> None:
    assert Resource.from_bytes(b"") == Resource()
    assert Resource.from_bytes(b"\x28\x02").phase is Phase.RUNNING
    assert GetTaskRequest.from_bytes(b"") == GetTaskRequest()
