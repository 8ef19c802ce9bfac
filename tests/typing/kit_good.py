"""An agent whose types are right. Checkers must report nothing."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from flyte_agent_kit import AsyncAgent, File, LogPage, Phase, Resource, SyncAgent, Task, outputs
from flyte_agent_kit.handler import MetricsQuery
from flyte_agent_stubs.agent import ExecutionMetricResult


@dataclass
class Job:
    id: str


@dataclass
class Settings:
    cores: int


class Spark(AsyncAgent[Job], task_type="spark", poll_interval=30, rate_limit=0.5, state_version=2):
    async def create(self, task: Task) -> Job:
        cores: int = task.config(Settings).cores
        size: float = task.input("size", float)
        return Job(f"{cores}-{size}-{task.idempotency_key.upper()}")

    def get(self, job: Job) -> Resource:
        phase: Phase = Phase.from_state(job.id)
        return Resource(phase=phase, outputs=outputs({"rows": 3, "file": File("s3://a")}))

    async def delete(self, job: Job) -> None:
        pass

    async def logs(self, job: Job, lines: int, token: str) -> AsyncIterator[LogPage]:
        yield LogPage([job.id], next_token=token)

    async def metrics(self, job: Job, query: MetricsQuery) -> Sequence[ExecutionMetricResult]:
        return [ExecutionMetricResult(metric=name) for name in query.queries]


class Ask(SyncAgent, task_type="ask", version=1, name="Asks"):
    def do(self, task: Task) -> Resource:
        return Resource(phase=Phase.SUCCEEDED)
