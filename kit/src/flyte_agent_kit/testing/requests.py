"""Tasks for tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flyte_agent_kit.client.tasks import minimal_template, request_for
from flyte_agent_kit.declaration import Category
from flyte_agent_kit.task import Task
from flyte_agent_kit.values.declaring import literal_type
from flyte_agent_kit.values.models import is_pydantic, plain, readable
from flyte_agent_kit.values.writing import write
from flyte_agent_stubs import CreateTaskRequest, LiteralMap, TaskTemplate
from flyte_agent_stubs.agent import TaskCategory
from flyte_agent_stubs.tasks import Container, Sql, TaskTemplateContainerCase, TaskTemplateSqlCase
from flyte_agent_stubs.types import TypedInterface, Variable, VariableMap

EXECUTION = "test"


def task(
    *,
    inputs: Mapping[str, object] | None = None,
    config: object = None,
    outputs: Mapping[str, Any] | None = None,
    container: Container | None = None,
    sql: Sql | None = None,
    task_type: str = "test",
    attempt: int = 0,
) -> Task:
    """Makes a task, as Flyte would send it.

    Args:
        inputs: the values of the inputs, by name.
        config: the settings for `Task.config`: a dict, a dataclass or a pydantic model.
        outputs: the outputs that it declares: a type such as `int` or `list[File]` for each name.
        container: the container that it runs.
        sql: the SQL that it runs.
        task_type: the kind of task.
        attempt: how many attempts came before.

    Raises:
        TypeError: Flyte has no literal for an input, or no type for an output.
    """
    category = Category(task_type)
    found = template(category, config=config, outputs=outputs, container=container, sql=sql)
    return Task.from_request(request(found, inputs, attempt))


def template(
    category: Category,
    *,
    config: object,
    outputs: Mapping[str, Any] | None,
    container: Container | None,
    sql: Sql | None,
) -> TaskTemplate:
    """Makes the template of a task; the arguments are those of `task`."""
    target: TaskTemplateContainerCase | TaskTemplateSqlCase | None = None
    if container is not None:
        target = TaskTemplateContainerCase(container)
    elif sql is not None:
        target = TaskTemplateSqlCase(sql)
    variables = {name: Variable(type=literal_type(each)) for name, each in (outputs or {}).items()}
    return minimal_template(TaskCategory(name=category.name, version=category.version)).__replace__(
        custom=readable(config) if is_pydantic(type(config)) else plain(config),
        interface=TypedInterface(inputs=VariableMap(), outputs=VariableMap(variables=variables)),
        target=target,
    )


def request(
    template: TaskTemplate, inputs: Mapping[str, object] | None, attempt: int
) -> CreateTaskRequest:
    """Makes the request for a task, read back from the wire."""
    values = {name: write(each, None, f"inputs[{name!r}]") for name, each in (inputs or {}).items()}
    found = request_for(template, LiteralMap(literals=values), attempt, EXECUTION)
    return CreateTaskRequest.from_bytes(found.to_bytes())
