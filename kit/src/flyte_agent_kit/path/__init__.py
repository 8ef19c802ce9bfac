"""What Flyte's core does with an agent's answers, step by step.

`Core` plays one task through all of it. Beneath it are the steps, each a function that names the Go
function it follows, and whether that was run (1.16.8) or read:

1. `plugin`: a `Resource` becomes a phase with its information.
2. `propeller`: that becomes a `TaskExecutionEvent`, which is sent or dropped.
3. `admin`: FlyteAdmin puts the event into the closure, which the console shows.

`losses` says what of an answer does not arrive. `versions` has what differs between cores, as data.
"""

from __future__ import annotations

from flyte_agent_kit.path.admin import Record as Record
from flyte_agent_kit.path.core import Core as Core
from flyte_agent_kit.path.core import Filter as Filter
from flyte_agent_kit.path.core import Step as Step
from flyte_agent_kit.path.losses import Loss as Loss
from flyte_agent_kit.path.losses import Severity as Severity
from flyte_agent_kit.path.losses import losses as losses
from flyte_agent_kit.path.phases import PhaseInfo as PhaseInfo
from flyte_agent_kit.path.phases import PluginPhase as PluginPhase
from flyte_agent_kit.path.versions import CHANGES as CHANGES
from flyte_agent_kit.path.versions import NEWEST as NEWEST
from flyte_agent_kit.path.versions import OLDEST as OLDEST
from flyte_agent_kit.path.versions import Change as Change

__all__ = [
    "CHANGES",
    "NEWEST",
    "OLDEST",
    "Change",
    "Core",
    "Filter",
    "Loss",
    "PhaseInfo",
    "PluginPhase",
    "Record",
    "Severity",
    "Step",
    "losses",
]
