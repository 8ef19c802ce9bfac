"""The program that runs under callgrind; see `instructions`.

It has callgrind start when everything is imported and warm, and runs each call inside `exec`, by
which callgrind tells one from the other. It prints the names of the calls, in their order.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from dataclasses import replace

from tests.bench import ways
from tests.bench.ways import Call

REPEATS = 20
WARM = 10
"""After so many calls Python has specialized their bytecode, and caches are filled."""


def main(beside: str, sizes: list[int]) -> None:
    calls: dict[str, Call] = {"nothing": lambda: None}
    for row in ways.rows(*sizes):
        each = ways.with_peers(row) if beside == "peers" else row
        if beside == "sdk":
            from tests.bench import sdk  # where flyte-sdk is installed, and flytekit is not

            each = replace(row, peers=sdk.found(row))
        else:
            calls[each.name] = each.ours
        calls |= {f"{each.name}: {peer}": call for peer, call in each.peers.items()}
    for call in calls.values():
        for _ in range(WARM):
            call()
    gc.collect()
    gc.disable()
    start = subprocess.Popen(
        ["vgdb", f"--pid={os.getpid()}", "instrumentation", "on"], stdout=2, stderr=2
    )
    while start.poll() is None:  # callgrind answers only while the program runs
        pass
    if start.returncode:
        sys.exit("callgrind cannot be started")
    for call in calls.values():
        exec("for _ in range(repeats): call()", {"call": call, "repeats": REPEATS})
    json.dump(list(calls), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], list(map(int, sys.argv[2:])))
