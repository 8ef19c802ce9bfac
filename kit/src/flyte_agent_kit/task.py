"""A task as an agent's author sees it."""

from __future__ import annotations

from flyte_agent_stubs import CreateTaskRequest, LiteralMap
from flyte_agent_stubs.agent import CreateRequestHeader, TaskExecutionMetadata
from flyte_agent_stubs.tasks import TaskTemplate


class Task:
    """A task that Flyte asks an agent to run.

    Args:
        template: what the task is, `flyteidl.core.TaskTemplate`.
        literals: the values of the inputs, `flyteidl.core.LiteralMap`.
        metadata: the execution that it belongs to, `flyteidl.admin.TaskExecutionMetadata`.
        output_prefix: the URI under which outputs are stored.
    """

    def __init__(
        self,
        template: TaskTemplate,
        literals: LiteralMap,
        metadata: TaskExecutionMetadata,
        output_prefix: str,
    ) -> None:
        self.template = template
        self.literals = literals
        self.metadata = metadata
        self.output_prefix = output_prefix

    @classmethod
    def from_request(cls, request: CreateTaskRequest) -> Task:
        """Returns the task of a request to create it."""
        return cls(
            request.template or TaskTemplate(),
            request.inputs or LiteralMap(),
            request.task_execution_metadata or TaskExecutionMetadata(),
            request.output_prefix,
        )

    @classmethod
    def from_header(cls, header: CreateRequestHeader, inputs: LiteralMap) -> Task:
        """Returns the task of a request to execute it synchronously."""
        return cls(
            header.template or TaskTemplate(),
            inputs,
            header.task_execution_metadata or TaskExecutionMetadata(),
            header.output_prefix,
        )
