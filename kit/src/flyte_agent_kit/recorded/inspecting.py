"""What Flyte makes of a recorded answer, event or closure."""

from __future__ import annotations

from dataclasses import dataclass

from flyte_agent_kit.path import Core, Loss, Step, losses
from flyte_agent_kit.path.admin import created
from flyte_agent_kit.path.losses import against_policy, not_json
from flyte_agent_kit.recorded.kinds import Recorded
from flyte_agent_stubs import Resource
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoPolicy
from flyte_agent_stubs.event import TaskExecutionClosure, TaskExecutionEvent


@dataclass(frozen=True)
class Inspection:
    """What was found.

    Args:
        recorded: what was in the file.
        step: what core does with a `Resource`, if it is a task's first answer.
        closure: what FlyteAdmin has stored: after the answer, after the event, or as recorded.
        losses: what does not arrive.
    """

    recorded: Recorded
    step: Step | None
    closure: TaskExecutionClosure | None
    losses: tuple[Loss, ...]

    @property
    def custom_info(self) -> CustomInfo | None:
        """The recorded one."""
        return self.recorded.custom_info


def inspect(recorded: Recorded, core: Core) -> Inspection:
    """Plays what comes after a recorded message on the way to FlyteAdmin.

    Args:
        recorded: the message. A `Resource` or an event is taken for the first one of its task.
        core: a core that has not seen anything yet.
    """
    if isinstance(recorded, Resource):
        core.launch()
        before = core.closure
        step = core.step(recorded)
        return Inspection(recorded, step, step.closure, tuple(losses(before, recorded, step, core)))
    info = recorded.custom_info
    found = (*not_json(info), *against_policy(info, CustomInfoPolicy()))
    if isinstance(recorded, TaskExecutionEvent):
        return Inspection(recorded, None, created(recorded), found)
    return Inspection(recorded, None, recorded, found)
