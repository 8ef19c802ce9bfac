"""Waits for as many seconds as its input says."""

from dataclasses import dataclass
from time import time

from flyte_agent_kit import AsyncAgent, Phase, Resource, Task


@dataclass
class Job:
    ends: float


class Countdown(AsyncAgent[Job], task_type="countdown"):
    def create(self, task: Task) -> Job:
        return Job(ends=time() + task.inputs.get("seconds", 3))

    def get(self, job: Job) -> Resource:
        left = max(0.0, job.ends - time())
        phase = Phase.RUNNING if left else Phase.SUCCEEDED
        return Resource(phase=phase, custom_info={"countdown": {"left": round(left, 1)}})

    def delete(self, job: Job) -> None:
        print("Nothing runs anywhere, so there is nothing to stop")
