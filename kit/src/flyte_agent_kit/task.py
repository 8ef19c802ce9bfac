"""A task as an agent's author sees it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from flyte_agent_kit.connections import NO_CONNECTION, Connection
from flyte_agent_kit.failures import AgentFailure
from flyte_agent_stubs import CreateTaskRequest, LiteralMap
from flyte_agent_stubs.agent import CreateRequestHeader, TaskExecutionMetadata
from flyte_agent_stubs.tasks import (
    Container,
    K8sPod,
    Sql,
    TaskTemplate,
    TaskTemplateContainerCase,
    TaskTemplateK8sPodCase,
    TaskTemplateSqlCase,
)

if TYPE_CHECKING:
    from flyte_agent_kit.placeholders import Placeholders

M = TypeVar("M")


class BadTaskError(AgentFailure):
    """A task is not what the agent can run, which another attempt would not change.

    If `create` or `do` lets it pass, the task fails with its message.

    Args:
        message: what is wrong, and where in the task.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message, code="BadTask", recoverable=False)


class Execution(NamedTuple):
    """Which attempt at which task it is, `flyteidl.core.TaskExecutionIdentifier`.

    Args:
        project: the project of the execution.
        domain: the domain of the project, such as `production`.
        name: the name of the execution.
        node: the node of the workflow that the task is in.
        task: the task's name.
        version: the task's version.
        attempt: how many attempts came before, from 0.
        org: the organization; empty where there is none.
    """

    project: str = ""
    domain: str = ""
    name: str = ""
    node: str = ""
    task: str = ""
    version: str = ""
    attempt: int = 0
    org: str = ""


class Task:
    """A task that Flyte asks an agent to run.

    Args:
        template: what the task is, `flyteidl.core.TaskTemplate`.
        literals: the values of the inputs, `flyteidl.core.LiteralMap`.
        metadata: the execution that it belongs to, `flyteidl.admin.TaskExecutionMetadata`.
        output_prefix: the URI under which outputs are stored.
        connection: what was handed over with the task.
    """

    def __init__(
        self,
        template: TaskTemplate,
        literals: LiteralMap,
        metadata: TaskExecutionMetadata,
        output_prefix: str,
        connection: Connection = NO_CONNECTION,
    ) -> None:
        self.template = template
        self.literals = literals
        self.metadata = metadata
        self.output_prefix = output_prefix
        self.connection = connection

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

    @cached_property
    def inputs(self) -> Mapping[str, Any]:
        """The values of the inputs, by name; `flyte_agent_kit.values` says which they are.

        What has no value in Python is its `Literal`. `literals` has every literal as it came.
        """
        from flyte_agent_kit.values.reading import read_map

        return read_map(self.literals)

    def input(self, name: str, model: type[M]) -> M:
        """Returns an input as a dataclass, a pydantic model, an enum or any type of the kind.

        Raises:
            BadTaskError: There is no such input, or it does not read as the type.
        """
        if name not in self.inputs:
            raise BadTaskError(f"the task has no input {name!r}")
        return _read_as(self.inputs[name], model, f"inputs[{name!r}]")

    def config(self, model: type[M]) -> M:
        """Returns the settings that the task's plugin gave it, `TaskTemplate.custom`.

        Args:
            model: a dataclass, a pydantic model, or `dict`.

        Raises:
            BadTaskError: The settings do not read as the model.
        """
        custom = self.template.custom
        return _read_as(custom.to_dict() if custom is not None else {}, model, "custom")

    @cached_property
    def container(self) -> Container | None:
        """The container, with the placeholders of its command and arguments filled in.

        Those that an agent cannot know stay, see `placeholders_left`.

        Raises:
            BadTaskError: A placeholder names an input that is not there, or has no form as text.
        """
        if not isinstance(self.template.target, TaskTemplateContainerCase):
            return None
        found = self.template.target.value
        return found.__replace__(
            command=[self._filled(each) for each in found.command],
            args=[self._filled(each) for each in found.args],
        )

    @cached_property
    def sql(self) -> Sql | None:
        """The SQL, with the placeholders of its statement filled in, as text and not quoted.

        Raises:
            BadTaskError: A placeholder names an input that is not there, or has no form as text.
        """
        if not isinstance(self.template.target, TaskTemplateSqlCase):
            return None
        found = self.template.target.value
        return found.__replace__(statement=self._filled(found.statement))

    @property
    def k8s_pod(self) -> K8sPod | None:
        """The pod, as core rendered it (`Plugin.Create` of the agent plugin, from 1.16)."""
        target = self.template.target
        return target.value if isinstance(target, TaskTemplateK8sPodCase) else None

    @property
    def placeholders_left(self) -> tuple[str, ...]:
        """Placeholders in the container and the SQL that an agent is not told the value of.

        Such as `{{.rawOutputDataPrefix}}`: core fills in a container's arguments, and nothing else.
        """
        from flyte_agent_kit.placeholders import left

        texts: list[str] = []
        if self.container is not None:
            texts += [*self.container.command, *self.container.args]
        if self.sql is not None:
            texts.append(self.sql.statement)
        return tuple(each for text in texts for each in left(text))

    @cached_property
    def execution(self) -> Execution:
        """Which attempt at which task it is."""
        identifier = self.metadata.task_execution_id
        task = identifier and identifier.task_id
        node = identifier and identifier.node_execution_id
        execution = node and node.execution_id
        return Execution(
            project=execution.project if execution else "",
            domain=execution.domain if execution else "",
            name=execution.name if execution else "",
            node=node.node_id if node else "",
            task=task.name if task else "",
            version=task.version if task else "",
            attempt=identifier.retry_attempt if identifier else 0,
            org=execution.org if execution else "",
        )

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels for what is made on behalf of the task."""
        return self.metadata.labels

    @property
    def annotations(self) -> Mapping[str, str]:
        """Annotations for what is made on behalf of the task."""
        return self.metadata.annotations

    @property
    def environment(self) -> Mapping[str, str]:
        """Environment variables for the task."""
        return self.metadata.environment_variables

    @property
    def namespace(self) -> str:
        """The Kubernetes namespace of the execution."""
        return self.metadata.namespace

    @cached_property
    def idempotency_key(self) -> str:
        """A key for the engine, so that a repeated call does not start the task twice.

        Flyte repeats `CreateTask` if it cannot record the answer. The key is the same each time,
        and another one for every attempt at the task: 38 characters, `flyte-` and hexadecimal
        digits, which engines take as a token and Kubernetes as a name. Dynamic workflows use the
        same node IDs again and map tasks the same identifier for all items, so that the output
        prefix is part of it.

        Raises:
            ValueError: The request names neither an execution nor an output prefix, and every task
                would have the same key.
        """
        if not self.execution.name and not self.output_prefix:
            raise ValueError("the task has neither an execution's name nor an output prefix")
        parts = [*map(str, self.execution), self.output_prefix]
        return f"flyte-{sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"

    def secret(self, key: str, *, group: str = "") -> str:
        """Returns a secret of the connection that came with the task, or one that is mounted.

        Args:
            key: the secret's key.
            group: its group among the mounted ones; empty if it has none.

        Raises:
            MissingSecretError: There is no such secret.
            ValueError: The key or the group could leave the folder of secrets.
        """
        return self.connection.secret(key, group=group)

    @cached_property
    def _placeholders(self) -> Placeholders:
        from flyte_agent_kit.placeholders import Placeholders

        return Placeholders(self.literals.literals, self.output_prefix, self.namespace)

    def _filled(self, text: str) -> str:
        try:
            return self._placeholders.fill(text)
        except ValueError as error:
            raise BadTaskError(str(error)) from None


def _read_as(value: object, model: type[M], where: str) -> M:
    from flyte_agent_kit.values.models import read_as, type_name

    try:
        return read_as(value, model)
    except ValueError as error:
        raise BadTaskError(f"{where} does not read as {type_name(model)}: {error}") from None
