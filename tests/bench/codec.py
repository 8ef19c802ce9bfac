"""custom_info by way of `Resource` against what is ready-made, in one process and in turn."""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from flyte_agent_stubs import Phase, Resource
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoPolicy, encode
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.core.execution_pb2 import TaskExecution
from google.protobuf import json_format

try:
    from flytekit.extend.backend.base_agent import Resource as KitResource
except ModuleNotFoundError:  # it asks for Python below 3.13
    flytekit = None  # pyright: ignore[reportAssignmentType]
else:
    from flyteidl.admin.agent_pb2 import Resource as UpstreamResource

    def flytekit(info: dict[str, Any]) -> tuple[Callable[[], object], Callable[[], object]]:
        """dict → its Resource → bytes, and bytes → its Resource → dict."""
        loop = asyncio.new_event_loop()

        def outward() -> bytes:
            phase: Any = 2  # RUNNING
            resource = KitResource(phase=phase, custom_info=info)
            found: bytes = loop.run_until_complete(resource.to_flyte_idl()).SerializeToString()
            return found

        content = outward()
        return (
            outward,
            lambda: KitResource.from_flyte_idl(UpstreamResource.FromString(content)).custom_info,
        )


SIZES = (10, 100, 1_000, 100_000)


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


def rows(runs: int) -> Iterator[tuple[str, ...]]:
    """A row for each size and direction: our time a value, and the peers' as multiples of it."""
    for size in SIZES:
        info = sample(size)
        content, text = Resource(custom_info=info).to_bytes(), json.dumps(info)
        outward: dict[str, Callable[[], object]] = {
            "ours": partial(write, info),
            "json.dumps": partial(json.dumps, info),
            "Struct.update": partial(update, info),
            "json_format": partial(parse, info),
        }
        inward: dict[str, Callable[[], object]] = {
            "ours": partial(read, content),
            "json.loads": partial(json.loads, text),
            "json_format": partial(to_dict, content),
        }
        if flytekit is not None:
            outward["flytekit"], inward["flytekit"] = flytekit(info)
        assert read(content) == to_dict(content) == info
        # The aim: at most twice the cost of encoding, so at least 0.5 here.
        policy = CustomInfoPolicy(max_bytes=10**9, max_keys=10**9)
        checked: dict[str, Callable[[], object]] = {
            "ours": partial(policy.apply, info),
            "encode": partial(encode, info),
        }
        for name, peers in (
            ("dict → Resource → bytes", outward),
            ("bytes → Resource → dict", inward),
            ("dict → policy → dict", checked),
        ):
            seconds = in_turn(peers, max(1, 20_000 // size), runs)
            ours = seconds.pop("ours")
            told = ", ".join(f"{peer} {took / ours:.1f}" for peer, took in seconds.items())
            yield name, f"{size:,}", f"{ours / size * 1e9:.0f} ns", told


def write(info: dict[str, Any]) -> bytes:
    return Resource(phase=Phase.RUNNING, custom_info=info).to_bytes()


def read(content: bytes) -> object:
    info = Resource.from_bytes(content).custom_info
    return info.to_dict() if isinstance(info, CustomInfo) else None


def update(info: dict[str, Any]) -> bytes:
    message = agent_pb2.Resource(phase=TaskExecution.RUNNING)
    message.custom_info.update(info)
    return message.SerializeToString()


def parse(info: dict[str, Any]) -> bytes:
    message = agent_pb2.Resource(phase=TaskExecution.RUNNING)
    json_format.ParseDict(info, message.custom_info)
    return message.SerializeToString()


def to_dict(content: bytes) -> dict[str, Any]:
    return json_format.MessageToDict(agent_pb2.Resource.FromString(content).custom_info)


def in_turn(
    functions: dict[str, Callable[[], object]], repeats: int, runs: int
) -> dict[str, float]:
    """The median seconds of a call of each, measured in turn."""
    found: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(runs):
        for name, function in functions.items():
            started = time.perf_counter()
            for _ in range(repeats):
                function()
            found[name].append((time.perf_counter() - started) / repeats)
    return {name: statistics.median(each) for name, each in found.items()}


if __name__ == "__main__":
    for row in rows(5):
        sys.stdout.write("  ".join(row) + "\n")
