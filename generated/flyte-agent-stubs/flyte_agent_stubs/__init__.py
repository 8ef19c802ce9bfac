# Written by `nox -s generate` from codegen/emit/distribution/templates/package.py.jinja. Do not edit.
"""Typed stubs of the protos of flyteidl 1.16.8, extended with `custom_info`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from flyte_stubs_runtime.pool import adopt
from flyte_stubs_runtime.publishing import publish
from google.protobuf.descriptor_pool import DescriptorPool

if TYPE_CHECKING:
    from flyte_agent_stubs.agent import (
        Agent,
        AgentError,
        AgentErrorKind,
        CreateTaskRequest,
        CreateTaskResponse,
        DeleteTaskRequest,
        DeleteTaskResponse,
        ExecuteTaskSyncRequest,
        ExecuteTaskSyncResponse,
        GetTaskLogsRequest,
        GetTaskLogsResponse,
        GetTaskMetricsRequest,
        GetTaskMetricsResponse,
        GetTaskRequest,
        GetTaskResponse,
        Resource,
        TaskCategory,
        TaskExecutionMetadata,
    )
    from flyte_agent_stubs.core import Phase, TaskLog

__all__ = [
    "EXTENSION",
    "FLYTEIDL_RELEASE",
    "POOL",
    "Agent",
    "AgentError",
    "AgentErrorKind",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "ExecuteTaskSyncRequest",
    "ExecuteTaskSyncResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "Phase",
    "Resource",
    "TaskCategory",
    "TaskExecutionMetadata",
    "TaskLog",
    "__version__",
    "adopt",
]

publish(__name__, ["adopt"])

POOL = DescriptorPool()
"""Every file of this package whose module has been imported, protobuf's own types included.

protobuf keeps one file of a name to a pool, so two releases of flyteidl cannot share its default
pool. This one is beside any flyteidl; messages cross between the two as bytes, by `adopt`.
"""

__version__ = "1.16.8.0"
"""The schema's release, and behind it the serial of our build."""

FLYTEIDL_RELEASE = "1.16.8"
"""The flyteidl release whose schema this is."""

EXTENSION: Mapping[str, str] = MappingProxyType(
    {
        "flyteidl.admin.Resource.custom_info": "absorbed",
        "flyteidl.admin.TaskExecutionClosure.custom_info": "absorbed",
        "flyteidl.event.ExternalResourceInfo.custom_info": "absorbed",
        "flyteidl.event.TaskExecutionEvent.custom_info": "absorbed",
    }
)
"""What our extension adds, by full name: `applied` where flyteidl 1.16.8 lacks it,
`absorbed` where it has the same."""

_HOMES = {
    "Agent": "agent",
    "AgentError": "agent",
    "AgentErrorKind": "agent",
    "CreateTaskRequest": "agent",
    "CreateTaskResponse": "agent",
    "DeleteTaskRequest": "agent",
    "DeleteTaskResponse": "agent",
    "ExecuteTaskSyncRequest": "agent",
    "ExecuteTaskSyncResponse": "agent",
    "GetTaskLogsRequest": "agent",
    "GetTaskLogsResponse": "agent",
    "GetTaskMetricsRequest": "agent",
    "GetTaskMetricsResponse": "agent",
    "GetTaskRequest": "agent",
    "GetTaskResponse": "agent",
    "Phase": "core",
    "Resource": "agent",
    "TaskCategory": "agent",
    "TaskExecutionMetadata": "agent",
    "TaskLog": "core",
}


def __getattr__(name: str) -> object:
    """Wrappers are imported when they are asked for, so that the stubs alone stay quick (PEP 562)."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
