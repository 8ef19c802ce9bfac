"""Checks of `custom_info`, and of what arrives of an agent's answers."""

from __future__ import annotations

from typing import Final

from flyte_agent_kit.check.bench import Bench
from flyte_agent_kit.check.model import Concern, FaultError, Severity
from flyte_agent_kit.path import Core, Loss, losses
from flyte_agent_kit.path.losses import Severity as Harm
from flyte_agent_kit.path.losses import against_policy, not_json
from flyte_agent_stubs.custom_info import CODES, CustomInfoPolicy

CONCERN = Concern("custom_info")

_POLICY = CustomInfoPolicy()

_TOLD_ELSEWHERE: Final = frozenset(
    {
        *CODES,
        "answer-too-large",
        "custom-info-blocks",
        "outputs-missing",
        "phase-missing",
        "phase-unknown",
        "sync-not-terminal",
        "task-blocked",
    }
)
"""Losses for which there is a check of their own."""


@CONCERN.check(
    "custom-info-json",
    Severity.ERROR,
    "any",
    "NaN, or a Value with nothing set, makes every later event fail in FlyteAdmin.",
)
async def custom_info_json(bench: Bench) -> None:
    """Every `custom_info` is JSON."""
    for answer in await bench.answers():
        for loss in not_json(answer.resource.custom_info):
            raise FaultError(loss.message)


@CONCERN.check(
    "custom-info-secrets",
    Severity.ERROR,
    "any",
    "Everybody who may see the execution can read custom_info.",
)
async def custom_info_secrets(bench: Bench) -> None:
    """No `custom_info` has a key that denotes a secret."""
    _refuse([each for each in await _rules(bench) if each.code.startswith("secret-")])


@CONCERN.check(
    "custom-info-rules",
    Severity.WARNING,
    "any",
    "Namespaces keep plugins apart, and limits keep pages of the console below 4 MiB.",
)
async def custom_info_rules(bench: Bench) -> None:
    """Every `custom_info` keeps to the default policy's namespaces and limits."""
    _refuse([each for each in await _rules(bench) if not each.code.startswith("secret-")])


@CONCERN.check(
    "arrives",
    Severity.WARNING,
    "any",
    "What an agent says and Flyte drops is missed only when somebody looks for it.",
)
async def arrives(bench: Bench) -> None:
    """Everything that the agent answers arrives in Flyte."""
    core = Core(is_sync=bench.is_sync)
    core.launch()
    lost: list[Loss] = []
    for answer in await bench.answers():
        if core.has_ended:
            break
        before = core.closure
        step = core.step(answer.resource)
        lost += losses(before, answer.resource, step, core, _POLICY)
    found = [
        each for each in lost if each.severity is not Harm.NOTE and each.code not in _TOLD_ELSEWHERE
    ]
    _refuse(found, Severity.ERROR if any(each.severity is Harm.ERROR for each in found) else None)


async def _rules(bench: Bench) -> list[Loss]:
    found: list[Loss] = []
    for answer in await bench.answers():
        found += against_policy(answer.resource.custom_info, _POLICY)
    return found


def _refuse(found: list[Loss], severity: Severity | None = None) -> None:
    messages = list(dict.fromkeys(f"{each.message} [{each.code}]" for each in found))
    if messages:
        more = f", and {len(messages) - 1} more like it" if len(messages) > 1 else ""
        raise FaultError(messages[0] + more, severity)
