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
        CreateRequestHeader,
        CreateTaskRequest,
        CreateTaskResponse,
        DeleteTaskRequest,
        DeleteTaskResponse,
        ExecuteTaskSyncRequest,
        ExecuteTaskSyncRequestHeaderCase,
        ExecuteTaskSyncRequestInputsCase,
        ExecuteTaskSyncResponse,
        ExecuteTaskSyncResponseHeader,
        ExecuteTaskSyncResponseHeaderCase,
        ExecuteTaskSyncResponseOutputsCase,
        ExecutionMetricResult,
        GetAgentRequest,
        GetAgentResponse,
        GetTaskLogsRequest,
        GetTaskLogsResponse,
        GetTaskLogsResponseBody,
        GetTaskLogsResponseBodyCase,
        GetTaskLogsResponseHeader,
        GetTaskLogsResponseHeaderCase,
        GetTaskMetricsRequest,
        GetTaskMetricsResponse,
        GetTaskRequest,
        GetTaskResponse,
        ListAgentsRequest,
        ListAgentsResponse,
        LogLine,
        LogLineOriginator,
        Resource,
        TaskCategory,
        TaskExecutionMetadata,
    )
    from flyte_agent_stubs.core import ErrorKind, MessageFormat, Phase, TaskLog
    from flyte_agent_stubs.literals import (
        Binary,
        Blob,
        Literal,
        LiteralCollection,
        LiteralCollectionCase,
        LiteralMap,
        LiteralMapCase,
        LiteralOffloadedMetadata,
        LiteralOffloadedMetadataCase,
        LiteralScalarCase,
        Primitive,
        PrimitiveBooleanCase,
        PrimitiveDatetimeCase,
        PrimitiveDurationCase,
        PrimitiveFloatValueCase,
        PrimitiveIntegerCase,
        PrimitiveStringValueCase,
        Scalar,
        ScalarBinaryCase,
        ScalarBlobCase,
        ScalarErrorCase,
        ScalarGenericCase,
        ScalarNoneTypeCase,
        ScalarPrimitiveCase,
        ScalarSchemaCase,
        ScalarStructuredDatasetCase,
        ScalarUnionCase,
        StructuredDataset,
    )
    from flyte_agent_stubs.tasks import (
        TaskTemplate,
        TaskTemplateContainerCase,
        TaskTemplateK8sPodCase,
        TaskTemplateSqlCase,
    )

__all__ = [
    "EXTENSION",
    "FLYTEIDL_RELEASE",
    "POOL",
    "Agent",
    "AgentError",
    "AgentErrorKind",
    "Binary",
    "Blob",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "ErrorKind",
    "ExecuteTaskSyncRequest",
    "ExecuteTaskSyncRequestHeaderCase",
    "ExecuteTaskSyncRequestInputsCase",
    "ExecuteTaskSyncResponse",
    "ExecuteTaskSyncResponseHeader",
    "ExecuteTaskSyncResponseHeaderCase",
    "ExecuteTaskSyncResponseOutputsCase",
    "ExecutionMetricResult",
    "GetAgentRequest",
    "GetAgentResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponseBodyCase",
    "GetTaskLogsResponseHeader",
    "GetTaskLogsResponseHeaderCase",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "ListAgentsRequest",
    "ListAgentsResponse",
    "Literal",
    "LiteralCollection",
    "LiteralCollectionCase",
    "LiteralMap",
    "LiteralMapCase",
    "LiteralOffloadedMetadata",
    "LiteralOffloadedMetadataCase",
    "LiteralScalarCase",
    "LogLine",
    "LogLineOriginator",
    "MessageFormat",
    "Phase",
    "Primitive",
    "PrimitiveBooleanCase",
    "PrimitiveDatetimeCase",
    "PrimitiveDurationCase",
    "PrimitiveFloatValueCase",
    "PrimitiveIntegerCase",
    "PrimitiveStringValueCase",
    "Resource",
    "Scalar",
    "ScalarBinaryCase",
    "ScalarBlobCase",
    "ScalarErrorCase",
    "ScalarGenericCase",
    "ScalarNoneTypeCase",
    "ScalarPrimitiveCase",
    "ScalarSchemaCase",
    "ScalarStructuredDatasetCase",
    "ScalarUnionCase",
    "StructuredDataset",
    "TaskCategory",
    "TaskExecutionMetadata",
    "TaskLog",
    "TaskTemplate",
    "TaskTemplateContainerCase",
    "TaskTemplateK8sPodCase",
    "TaskTemplateSqlCase",
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

_HOMES: Mapping[str, str] = {
    "Agent": "agent",
    "AgentError": "agent",
    "AgentErrorKind": "agent",
    "Binary": "literals",
    "Blob": "literals",
    "CreateRequestHeader": "agent",
    "CreateTaskRequest": "agent",
    "CreateTaskResponse": "agent",
    "DeleteTaskRequest": "agent",
    "DeleteTaskResponse": "agent",
    "ErrorKind": "core",
    "ExecuteTaskSyncRequest": "agent",
    "ExecuteTaskSyncRequestHeaderCase": "agent",
    "ExecuteTaskSyncRequestInputsCase": "agent",
    "ExecuteTaskSyncResponse": "agent",
    "ExecuteTaskSyncResponseHeader": "agent",
    "ExecuteTaskSyncResponseHeaderCase": "agent",
    "ExecuteTaskSyncResponseOutputsCase": "agent",
    "ExecutionMetricResult": "agent",
    "GetAgentRequest": "agent",
    "GetAgentResponse": "agent",
    "GetTaskLogsRequest": "agent",
    "GetTaskLogsResponse": "agent",
    "GetTaskLogsResponseBody": "agent",
    "GetTaskLogsResponseBodyCase": "agent",
    "GetTaskLogsResponseHeader": "agent",
    "GetTaskLogsResponseHeaderCase": "agent",
    "GetTaskMetricsRequest": "agent",
    "GetTaskMetricsResponse": "agent",
    "GetTaskRequest": "agent",
    "GetTaskResponse": "agent",
    "ListAgentsRequest": "agent",
    "ListAgentsResponse": "agent",
    "Literal": "literals",
    "LiteralCollection": "literals",
    "LiteralCollectionCase": "literals",
    "LiteralMap": "literals",
    "LiteralMapCase": "literals",
    "LiteralOffloadedMetadata": "literals",
    "LiteralOffloadedMetadataCase": "literals",
    "LiteralScalarCase": "literals",
    "LogLine": "agent",
    "LogLineOriginator": "agent",
    "MessageFormat": "core",
    "Phase": "core",
    "Primitive": "literals",
    "PrimitiveBooleanCase": "literals",
    "PrimitiveDatetimeCase": "literals",
    "PrimitiveDurationCase": "literals",
    "PrimitiveFloatValueCase": "literals",
    "PrimitiveIntegerCase": "literals",
    "PrimitiveStringValueCase": "literals",
    "Resource": "agent",
    "Scalar": "literals",
    "ScalarBinaryCase": "literals",
    "ScalarBlobCase": "literals",
    "ScalarErrorCase": "literals",
    "ScalarGenericCase": "literals",
    "ScalarNoneTypeCase": "literals",
    "ScalarPrimitiveCase": "literals",
    "ScalarSchemaCase": "literals",
    "ScalarStructuredDatasetCase": "literals",
    "ScalarUnionCase": "literals",
    "StructuredDataset": "literals",
    "TaskCategory": "agent",
    "TaskExecutionMetadata": "agent",
    "TaskLog": "core",
    "TaskTemplate": "tasks",
    "TaskTemplateContainerCase": "tasks",
    "TaskTemplateK8sPodCase": "tasks",
    "TaskTemplateSqlCase": "tasks",
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
