"""Eight mistakes. Each checker must report every line that ends in `# wrong`, and no other."""

from flyte_agent_stubs import AgentError, GetTaskResponse, Phase, Resource, TaskLog, event
from flyte_agent_stubs.custom_info import CustomInfoPolicy, encode

resource = Resource(phase=Phase.RUNNING)
resource.message = "changed"  # wrong
Resource(Phase.RUNNING)  # wrong
Resource(phase="RUNNING")  # wrong
Resource(custom_info=[1])  # wrong
Resource(log_links=(AgentError(),))  # wrong
GetTaskResponse(resource=TaskLog())  # wrong
event.TaskExecutionEvent(occurred_at="now")  # wrong
CustomInfoPolicy(secret_keys="drop")  # wrong
encode({})
