"""The custom_info codec against what is ready-made, in one process and in turn."""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from flyte_agent_stubs.custom_info import decode, encode
from google.protobuf import json_format, struct_pb2

try:
    from flytekit.extend.backend.base_agent import Resource as KitResource
except ModuleNotFoundError:  # it asks for Python below 3.13
    flytekit = None
else:
    from flyteidl.admin.agent_pb2 import Resource as UpstreamResource

    def flytekit(info: dict[str, Any]) -> tuple[Callable[[], object], Callable[[], object]]:
        """dict → its Resource → bytes, and bytes → its Resource → dict."""
        loop = asyncio.new_event_loop()

        def outward() -> bytes:
            resource = KitResource(phase=2, custom_info=info)
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
        content, text = encode(info), json.dumps(info)
        struct = struct_pb2.Struct.FromString(content)

        def update(info: dict[str, Any] = info) -> bytes:
            struct = struct_pb2.Struct()
            struct.update(info)
            return struct.SerializeToString()

        outward: dict[str, Callable[[], object]] = {
            "ours": lambda info=info: encode(info),  # type: ignore[misc]
            "json.dumps": lambda info=info: json.dumps(info),  # type: ignore[misc]
            "Struct.update": update,
            "json_format": lambda info=info: json_format.ParseDict(  # type: ignore[misc]
                info, struct_pb2.Struct()
            ).SerializeToString(),
        }
        inward: dict[str, Callable[[], object]] = {
            "ours": lambda content=content: decode(content),  # type: ignore[misc]
            "json.loads": lambda text=text: json.loads(text),  # type: ignore[misc]
            "json_format": lambda content=content: json_format.MessageToDict(  # type: ignore[misc]
                struct_pb2.Struct.FromString(content)
            ),
        }
        if flytekit is not None:
            outward["flytekit"], inward["flytekit"] = flytekit(info)
        assert json_format.MessageToDict(struct) == decode(content) == info
        for name, peers in (("dict → bytes", outward), ("bytes → dict", inward)):
            seconds = in_turn(peers, max(1, 20_000 // size), runs)
            ours = seconds.pop("ours")
            told = ", ".join(f"{peer} {took / ours:.1f}" for peer, took in seconds.items())
            yield name, f"{size:,}", f"{ours / size * 1e9:.0f} ns", told


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
