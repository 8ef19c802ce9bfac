# Written by `nox -s generate` from codegen/emit/distribution/templates/package.py.jinja. Do not edit.
"""Typed stubs of the protos of flyteidl2 2.0.53, extended with `custom_info`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from flyte_stubs_runtime.pool import adopt
from flyte_stubs_runtime.publishing import publish
from google.protobuf.descriptor_pool import DescriptorPool

if TYPE_CHECKING:
    from flyte_connector_stubs.connector import (
        Connector,
        CreateRequestHeader,
        CreateTaskRequest,
        CreateTaskResponse,
        DeleteTaskRequest,
        DeleteTaskResponse,
        ExecutionMetricResult,
        GetConnectorRequest,
        GetConnectorResponse,
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
        ListConnectorsRequest,
        ListConnectorsResponse,
        LogLine,
        LogLineOriginator,
        Resource,
        TaskCategory,
        TaskExecutionMetadata,
    )
    from flyte_connector_stubs.core import (
        ActionIdentifier,
        ActionPhase,
        LinkType,
        LogContext,
        MessageFormat,
        Phase,
        RunIdentifier,
        TaskLog,
    )
    from flyte_connector_stubs.event import (
        ActionAttempt,
        ActionEvent,
        ClusterEvent,
        ErrorInfo,
        ErrorKind,
        PhaseTransition,
    )
    from flyte_connector_stubs.literals import (
        Binary,
        Blob,
        Inputs,
        KeyValuePair,
        Literal,
        LiteralCollection,
        LiteralCollectionCase,
        LiteralMap,
        LiteralMapCase,
        LiteralOffloadedMetadata,
        LiteralOffloadedMetadataCase,
        LiteralScalarCase,
        NamedLiteral,
        OutputReferences,
        Outputs,
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
    from flyte_connector_stubs.security import Connection
    from flyte_connector_stubs.tasks import (
        TaskTemplate,
        TaskTemplateContainerCase,
        TaskTemplateK8sPodCase,
        TaskTemplateSqlCase,
    )

__all__ = [
    "EXTENSION",
    "FLYTEIDL2_RELEASE",
    "POOL",
    "ActionAttempt",
    "ActionEvent",
    "ActionIdentifier",
    "ActionPhase",
    "Binary",
    "Blob",
    "ClusterEvent",
    "Connection",
    "Connector",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "ErrorInfo",
    "ErrorKind",
    "ExecutionMetricResult",
    "GetConnectorRequest",
    "GetConnectorResponse",
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
    "Inputs",
    "KeyValuePair",
    "LinkType",
    "ListConnectorsRequest",
    "ListConnectorsResponse",
    "Literal",
    "LiteralCollection",
    "LiteralCollectionCase",
    "LiteralMap",
    "LiteralMapCase",
    "LiteralOffloadedMetadata",
    "LiteralOffloadedMetadataCase",
    "LiteralScalarCase",
    "LogContext",
    "LogLine",
    "LogLineOriginator",
    "MessageFormat",
    "NamedLiteral",
    "OutputReferences",
    "Outputs",
    "Phase",
    "PhaseTransition",
    "Primitive",
    "PrimitiveBooleanCase",
    "PrimitiveDatetimeCase",
    "PrimitiveDurationCase",
    "PrimitiveFloatValueCase",
    "PrimitiveIntegerCase",
    "PrimitiveStringValueCase",
    "Resource",
    "RunIdentifier",
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

protobuf keeps one file of a name to a pool, so two releases of flyteidl2 cannot share its default
pool. This one is beside any flyteidl2; messages cross between the two as bytes, by `adopt`.
"""

__version__ = "2.0.53.0"
"""The schema's release, and behind it the serial of our build."""

FLYTEIDL2_RELEASE = "2.0.53"
"""The flyteidl2 release whose schema this is."""

EXTENSION: Mapping[str, str] = MappingProxyType(
    {
        "flyteidl2.connector.Resource.custom_info": "absorbed",
        "flyteidl2.workflow.ActionEvent.custom_info": "applied",
        "flyteidl2.workflow.ActionAttempt.custom_info": "applied",
    }
)
"""What our extension adds, by full name: `applied` where flyteidl2 2.0.53 lacks it,
`absorbed` where it has the same."""

_HOMES: Mapping[str, str] = {
    "ActionAttempt": "event",
    "ActionEvent": "event",
    "ActionIdentifier": "core",
    "ActionPhase": "core",
    "Binary": "literals",
    "Blob": "literals",
    "ClusterEvent": "event",
    "Connection": "security",
    "Connector": "connector",
    "CreateRequestHeader": "connector",
    "CreateTaskRequest": "connector",
    "CreateTaskResponse": "connector",
    "DeleteTaskRequest": "connector",
    "DeleteTaskResponse": "connector",
    "ErrorInfo": "event",
    "ErrorKind": "event",
    "ExecutionMetricResult": "connector",
    "GetConnectorRequest": "connector",
    "GetConnectorResponse": "connector",
    "GetTaskLogsRequest": "connector",
    "GetTaskLogsResponse": "connector",
    "GetTaskLogsResponseBody": "connector",
    "GetTaskLogsResponseBodyCase": "connector",
    "GetTaskLogsResponseHeader": "connector",
    "GetTaskLogsResponseHeaderCase": "connector",
    "GetTaskMetricsRequest": "connector",
    "GetTaskMetricsResponse": "connector",
    "GetTaskRequest": "connector",
    "GetTaskResponse": "connector",
    "Inputs": "literals",
    "KeyValuePair": "literals",
    "LinkType": "core",
    "ListConnectorsRequest": "connector",
    "ListConnectorsResponse": "connector",
    "Literal": "literals",
    "LiteralCollection": "literals",
    "LiteralCollectionCase": "literals",
    "LiteralMap": "literals",
    "LiteralMapCase": "literals",
    "LiteralOffloadedMetadata": "literals",
    "LiteralOffloadedMetadataCase": "literals",
    "LiteralScalarCase": "literals",
    "LogContext": "core",
    "LogLine": "connector",
    "LogLineOriginator": "connector",
    "MessageFormat": "core",
    "NamedLiteral": "literals",
    "OutputReferences": "literals",
    "Outputs": "literals",
    "Phase": "core",
    "PhaseTransition": "event",
    "Primitive": "literals",
    "PrimitiveBooleanCase": "literals",
    "PrimitiveDatetimeCase": "literals",
    "PrimitiveDurationCase": "literals",
    "PrimitiveFloatValueCase": "literals",
    "PrimitiveIntegerCase": "literals",
    "PrimitiveStringValueCase": "literals",
    "Resource": "connector",
    "RunIdentifier": "core",
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
    "TaskCategory": "connector",
    "TaskExecutionMetadata": "connector",
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
