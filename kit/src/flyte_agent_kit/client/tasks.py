"""Tasks to try an agent with, as propeller would ask for them."""

from __future__ import annotations

import uuid

from flyte_agent_stubs import CreateTaskRequest
from flyte_agent_stubs.agent import TaskCategory, TaskExecutionMetadata
from flyte_agent_stubs.core import (
    Identifier,
    NodeExecutionIdentifier,
    ResourceType,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flyte_agent_stubs.literals import LiteralMap
from flyte_agent_stubs.tasks import TaskMetadata, TaskTemplate
from flyte_agent_stubs.types import TypedInterface, VariableMap

PROJECT = "flytesnacks"
DOMAIN = "development"


def minimal_template(category: TaskCategory) -> TaskTemplate:
    """Returns the smallest template that core would send."""
    return TaskTemplate(
        id=Identifier(
            resource_type=ResourceType.TASK,
            project=PROJECT,
            domain=DOMAIN,
            name=f"try.{category.name}",
            version="1",
        ),
        type=category.name,
        task_type_version=category.version,
        metadata=TaskMetadata(),
        interface=TypedInterface(inputs=VariableMap(), outputs=VariableMap()),
    )


def request_for(
    template: TaskTemplate, inputs: LiteralMap, attempt: int = 0, execution: str = ""
) -> CreateTaskRequest:
    """Returns a request to create a task.

    Follows `agent.Plugin.Create` and `buildTaskExecutionMetadata` (run).

    Args:
        template: the task.
        inputs: the values of its inputs.
        attempt: how many attempts came before.
        execution: the name of the execution; by default, one of its own.
    """
    execution = execution or f"try-{uuid.uuid4().hex[:12]}"
    name = f"{execution}-n0-{attempt}"
    labels = {"execution-id": execution, "node-id": "n0", "project": PROJECT, "domain": DOMAIN}
    return CreateTaskRequest(
        template=template,
        inputs=inputs,
        output_prefix=f"s3://my-bucket/metadata/{execution}/n0/data/{attempt}",
        task_execution_metadata=TaskExecutionMetadata(
            task_execution_id=TaskExecutionIdentifier(
                task_id=template.id,
                node_execution_id=NodeExecutionIdentifier(
                    node_id="n0",
                    execution_id=WorkflowExecutionIdentifier(
                        project=PROJECT, domain=DOMAIN, name=execution
                    ),
                ),
                retry_attempt=attempt,
            ),
            namespace=f"{PROJECT}-{DOMAIN}",
            labels=labels,
            annotations={"cluster-autoscaler.kubernetes.io/safe-to-evict": "false"},
            k8s_service_account="default",
            environment_variables={"FLYTE_INTERNAL_EXECUTION_ID": execution, "FLYTE_ATTEMPT": name},
        ),
    )
