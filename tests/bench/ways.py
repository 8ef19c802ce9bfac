"""What is measured: ways from an object to bytes and back, ours beside what is ready-made."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from flyte_agent_stubs import GetTaskRequest, GetTaskResponse, Phase, Resource
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoPolicy, encode
from flyte_connector_stubs import Phase as ConnectorPhase
from flyte_connector_stubs import Resource as ConnectorResource

Call = Callable[[], object]

REQUEST = GetTaskRequest(resource_meta=b'{"job_id": "x-1234567890"}').to_bytes()


@dataclass(frozen=True)
class Row:
    """A way, at one size.

    Args:
        way: What is done.
        values: How many values the object has.
        ours: Does it with our packages.
        peers: Do the same with others.
    """

    way: str
    values: int
    ours: Call
    peers: dict[str, Call] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.way}, {self.values}"


def sample(values: int) -> dict[str, Any]:
    """Namespaces with about as many values as asked: strings, whole and broken numbers, lists."""
    chance = random.Random(values)
    info: dict[str, Any] = {}
    count = 0
    while count < values:
        namespace = info.setdefault(f"plugin{len(info)}", {})
        for number in range(min(30, values - count)):
            kind = number % 5
            namespace[f"key_{number}"] = (
                f"value {chance.randrange(10**6)} of many",
                chance.randrange(10**6),
                chance.random(),
                chance.random() < 0.5,
                [chance.randrange(100), "x", None],
            )[kind]
            count += 1
    return info


def rows(*sizes: int) -> Iterator[Row]:
    """Our ways, beside functions that any Python or protobuf brings."""
    for size in sizes:
        info = sample(size)
        content, text = Resource(custom_info=info).to_bytes(), json.dumps(info)
        last = list(info)[-1]
        # The aim: at most twice the cost of encoding.
        policy = CustomInfoPolicy(max_bytes=10**9, max_keys=10**9)
        assert read(content) == info
        yield Row(
            "dict → Resource → bytes",
            size,
            partial(write, info),
            {"json.dumps": partial(json.dumps, info)},
        )
        yield Row(
            "bytes → Resource → dict",
            size,
            partial(read, content),
            {"json.loads": partial(json.loads, text)},
        )
        yield Row("bytes → Resource → one key", size, partial(read_key, content, last, "key_1"))
        yield Row(
            "dict → policy → dict",
            size,
            partial(policy.apply, info),
            {"encode": partial(encode, info)},
        )
        yield Row("GetTask: bytes → bytes", size, partial(handle, info))
        sent = write_connector(info)
        assert read_connector(sent) == info
        yield Row("dict → connector's Resource → bytes", size, partial(write_connector, info))
        yield Row("bytes → connector's Resource → dict", size, partial(read_connector, sent))


def with_peers(row: Row) -> Row:
    """Adds upstream's classes and flytekit, where they are installed."""
    try:
        from tests.bench import peers
    except ModuleNotFoundError:  # flytekit asks for Python below 3.13
        return row
    return replace(row, peers={**row.peers, **peers.found(row)})


def result(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Runs a coroutine that awaits nothing, without an event loop, which an agent has already."""
    try:
        coroutine.send(None)
    except StopIteration as stopped:
        return stopped.value
    raise RuntimeError("the coroutine awaits something")


def write(info: dict[str, Any]) -> bytes:
    return Resource(phase=Phase.RUNNING, custom_info=info).to_bytes()


def read(content: bytes) -> object:
    info = Resource.from_bytes(content).custom_info
    return info.to_dict() if isinstance(info, CustomInfo) else None


def read_key(content: bytes, namespace: str, key: str) -> object:
    info: Any = Resource.from_bytes(content).custom_info
    return info[namespace][key]


def write_connector(info: dict[str, Any]) -> bytes:
    return ConnectorResource(phase=ConnectorPhase.RUNNING, custom_info=info).to_bytes()


def read_connector(content: bytes) -> object:
    info = ConnectorResource.from_bytes(content).custom_info
    return info.to_dict() if isinstance(info, CustomInfo) else None


def handle(info: dict[str, Any]) -> bytes:
    """All that an agent does for one GetTask, but for gRPC and the engine."""
    GetTaskRequest.from_bytes(REQUEST)
    resource = Resource(phase=Phase.RUNNING, custom_info=info)
    return GetTaskResponse(resource=resource).to_bytes()


def is_answer(content: bytes, info: dict[str, Any]) -> bool:
    """Whether bytes are a GetTaskResponse with the object."""
    resource = GetTaskResponse.from_bytes(content).resource
    return resource is not None and resource.custom_info == info
