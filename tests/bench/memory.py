"""Peak memory of a process that imports something, ours and others'."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping

IMPORTS = (
    ("our agent_pb2", "import flyte_agent_stubs.flyteidl.admin.agent_pb2"),
    ("flyteidl's agent_pb2", "import flyteidl.admin.agent_pb2"),
    ("our Resource", "from flyte_agent_stubs import Resource"),
    ("flytekit's Resource", "from flytekit.extend.backend.base_agent import Resource"),
)
PEAK = """
for line in open("/proc/self/status"):
    if line.startswith("VmHWM:"):
        print(line.split()[1])
"""
"""The most that was resident, in KiB (Linux). `ru_maxrss` would count the parent's before exec."""


def rows(env: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """MiB beyond the interpreter's own."""
    alone = peak("", env)
    for title, program in IMPORTS:
        peak(program, env)  # which compiles what it imports
        yield title, f"{peak(program, env) - alone:.1f} MiB"


def peak(program: str, env: Mapping[str, str]) -> float:
    done = subprocess.run(
        [sys.executable, "-c", program + PEAK], env=env, capture_output=True, text=True, check=True
    )
    return int(done.stdout.split()[-1]) / 1024
