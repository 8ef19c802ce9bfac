"""Ten mistakes. Each checker must report every line that ends in `# wrong`, and no other."""

from dataclasses import dataclass

from flyte_agent_kit import AsyncAgent, Phase, Resource, SyncAgent, Task, outputs


@dataclass
class Job:
    id: str


class Spark(AsyncAgent[Job], task_type="spark"):
    async def create(self, task: Task) -> str:  # wrong
        return "a"

    async def get(self, job: int) -> Resource:  # wrong
        return Resource()

    async def delete(self, job: Job) -> int:  # wrong
        return 1


class Misspelt(AsyncAgent[Job], task_tipe="spark"):  # wrong
    pass


class Often(AsyncAgent[Job], task_type="spark", poll_interval="30"):  # wrong
    pass


class Ask(SyncAgent, task_type="ask"):
    def do(self, task: Task) -> str:  # wrong
        task.config(3)  # wrong
        task.input("size", int).upper()  # wrong
        Phase.from_state(3)  # wrong
        outputs([1])  # wrong
        return "a"
