"""Tests of agents: a whole task in this process, polled as Flyte's core polls.

With pytest, the fixture `run_task` is there as soon as the kit is installed:

```python
def test_a_job_ends(run_task):
    run = run_task(Spark(), inputs={"date": "2026-01-02"}, outputs={"rows": int})
    assert run.phase == Phase.SUCCEEDED
    assert run.outputs == {"rows": 3}
```

`run` is the same as a coroutine, and `task` makes a `Task` for a test of `create` alone.
"""

from __future__ import annotations

from flyte_agent_kit.testing.requests import task
from flyte_agent_kit.testing.running import NoEndError, TaskRun, run

__all__ = ["NoEndError", "TaskRun", "run", "task"]
