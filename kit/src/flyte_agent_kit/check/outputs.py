"""Checks of what a task gives."""

from __future__ import annotations

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_stubs import Phase

CONCERN = Concern("outputs")


@CONCERN.check(
    "outputs-declared",
    Severity.ERROR,
    "any",
    "A success without declared outputs fails the attempt; others are never looked at.",
)
async def outputs_declared(bench: Bench) -> None:
    """A task that succeeds has the outputs that its interface declares, and no others."""
    interface = bench.template.interface
    outputs = interface.outputs if interface is not None else None
    declared = set(outputs.variables) if outputs is not None else set()
    for answer in await bench.answers():
        resource = answer.resource
        given = set(resource.outputs.literals) if resource.outputs is not None else set()
        if resource.phase != Phase.SUCCEEDED:
            if given:
                raise FaultError(
                    f"outputs come in {resource.phase}, and are lost", Severity.WARNING
                )
            continue
        if resource.outputs is not None and (missing := declared - given):
            raise FaultError(f"declared outputs are missing: {', '.join(sorted(missing))}")
        if declared and resource.outputs is None:
            raise FaultError(
                "no outputs come with the success: core looks for outputs.pb below output_prefix",
                Severity.WARNING,
            )
        if extra := given - declared:
            names = ", ".join(sorted(extra))
            raise FaultError(f"outputs that the task does not declare: {names}", Severity.WARNING)
