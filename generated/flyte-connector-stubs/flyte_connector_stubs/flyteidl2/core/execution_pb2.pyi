# Written by `nox -s generate` from flyteidl2/core/execution.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/execution.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class WorkflowExecution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _PhaseEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> WorkflowExecution.Phase: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[WorkflowExecution.Phase]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, WorkflowExecution.Phase]]: ...
        UNDEFINED: WorkflowExecution.Phase  # 0
        QUEUED: WorkflowExecution.Phase  # 1
        RUNNING: WorkflowExecution.Phase  # 2
        SUCCEEDING: WorkflowExecution.Phase  # 3
        SUCCEEDED: WorkflowExecution.Phase  # 4
        FAILING: WorkflowExecution.Phase  # 5
        FAILED: WorkflowExecution.Phase  # 6
        ABORTED: WorkflowExecution.Phase  # 7
        TIMED_OUT: WorkflowExecution.Phase  # 8
        ABORTING: WorkflowExecution.Phase  # 9

    class Phase(_builtins.int, metaclass=_PhaseEnumTypeWrapper):
        ValueType: _typing.TypeAlias = WorkflowExecution.Phase

    UNDEFINED: WorkflowExecution.Phase  # 0
    QUEUED: WorkflowExecution.Phase  # 1
    RUNNING: WorkflowExecution.Phase  # 2
    SUCCEEDING: WorkflowExecution.Phase  # 3
    SUCCEEDED: WorkflowExecution.Phase  # 4
    FAILING: WorkflowExecution.Phase  # 5
    FAILED: WorkflowExecution.Phase  # 6
    ABORTED: WorkflowExecution.Phase  # 7
    TIMED_OUT: WorkflowExecution.Phase  # 8
    ABORTING: WorkflowExecution.Phase  # 9
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NodeExecution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _PhaseEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> NodeExecution.Phase: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[NodeExecution.Phase]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, NodeExecution.Phase]]: ...
        UNDEFINED: NodeExecution.Phase  # 0
        QUEUED: NodeExecution.Phase  # 1
        RUNNING: NodeExecution.Phase  # 2
        SUCCEEDED: NodeExecution.Phase  # 3
        FAILING: NodeExecution.Phase  # 4
        FAILED: NodeExecution.Phase  # 5
        ABORTED: NodeExecution.Phase  # 6
        SKIPPED: NodeExecution.Phase  # 7
        TIMED_OUT: NodeExecution.Phase  # 8
        DYNAMIC_RUNNING: NodeExecution.Phase  # 9
        RECOVERED: NodeExecution.Phase  # 10

    class Phase(_builtins.int, metaclass=_PhaseEnumTypeWrapper):
        ValueType: _typing.TypeAlias = NodeExecution.Phase

    UNDEFINED: NodeExecution.Phase  # 0
    QUEUED: NodeExecution.Phase  # 1
    RUNNING: NodeExecution.Phase  # 2
    SUCCEEDED: NodeExecution.Phase  # 3
    FAILING: NodeExecution.Phase  # 4
    FAILED: NodeExecution.Phase  # 5
    ABORTED: NodeExecution.Phase  # 6
    SKIPPED: NodeExecution.Phase  # 7
    TIMED_OUT: NodeExecution.Phase  # 8
    DYNAMIC_RUNNING: NodeExecution.Phase  # 9
    RECOVERED: NodeExecution.Phase  # 10
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskExecution(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _PhaseEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> TaskExecution.Phase: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[TaskExecution.Phase]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, TaskExecution.Phase]]: ...
        UNDEFINED: TaskExecution.Phase  # 0
        QUEUED: TaskExecution.Phase  # 1
        RUNNING: TaskExecution.Phase  # 2
        SUCCEEDED: TaskExecution.Phase  # 3
        ABORTED: TaskExecution.Phase  # 4
        FAILED: TaskExecution.Phase  # 5
        INITIALIZING: TaskExecution.Phase  # 6
        WAITING_FOR_RESOURCES: TaskExecution.Phase  # 7
        RETRYABLE_FAILED: TaskExecution.Phase  # 8

    class Phase(_builtins.int, metaclass=_PhaseEnumTypeWrapper):
        ValueType: _typing.TypeAlias = TaskExecution.Phase

    UNDEFINED: TaskExecution.Phase  # 0
    QUEUED: TaskExecution.Phase  # 1
    RUNNING: TaskExecution.Phase  # 2
    SUCCEEDED: TaskExecution.Phase  # 3
    ABORTED: TaskExecution.Phase  # 4
    FAILED: TaskExecution.Phase  # 5
    INITIALIZING: TaskExecution.Phase  # 6
    WAITING_FOR_RESOURCES: TaskExecution.Phase  # 7
    RETRYABLE_FAILED: TaskExecution.Phase  # 8
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExecutionError(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _ErrorKindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ExecutionError.ErrorKind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ExecutionError.ErrorKind]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, ExecutionError.ErrorKind]]: ...
        UNKNOWN: ExecutionError.ErrorKind  # 0
        USER: ExecutionError.ErrorKind  # 1
        SYSTEM: ExecutionError.ErrorKind  # 2

    class ErrorKind(_builtins.int, metaclass=_ErrorKindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ExecutionError.ErrorKind

    UNKNOWN: ExecutionError.ErrorKind  # 0
    USER: ExecutionError.ErrorKind  # 1
    SYSTEM: ExecutionError.ErrorKind  # 2
    CODE_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    ERROR_URI_FIELD_NUMBER: _builtins.int
    KIND_FIELD_NUMBER: _builtins.int
    TIMESTAMP_FIELD_NUMBER: _builtins.int
    WORKER_FIELD_NUMBER: _builtins.int
    RECOVERABILITY_FIELD_NUMBER: _builtins.int
    GPU_FAULT_FIELD_NUMBER: _builtins.int
    code: _builtins.str
    message: _builtins.str
    error_uri: _builtins.str
    kind: ExecutionError.ErrorKind
    @_builtins.property
    def timestamp(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    worker: _builtins.str
    recoverability: ContainerError.Kind
    @_builtins.property
    def gpu_fault(self) -> GpuFault: ...
    def __init__(
        self,
        *,
        code: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        error_uri: _builtins.str | None = ...,
        kind: ExecutionError.ErrorKind | _builtins.int | _builtins.str | None = ...,
        timestamp: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        worker: _builtins.str | None = ...,
        recoverability: ContainerError.Kind | _builtins.int | _builtins.str | None = ...,
        gpu_fault: GpuFault | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["gpu_fault", "timestamp"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "code",
            "error_uri",
            "gpu_fault",
            "kind",
            "message",
            "recoverability",
            "timestamp",
            "worker",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GpuFault(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _KindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> GpuFault.Kind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[GpuFault.Kind]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, GpuFault.Kind]]: ...
        KIND_UNSPECIFIED: GpuFault.Kind  # 0
        KIND_XID: GpuFault.Kind  # 1
        KIND_SXID: GpuFault.Kind  # 2

    class Kind(_builtins.int, metaclass=_KindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = GpuFault.Kind

    KIND_UNSPECIFIED: GpuFault.Kind  # 0
    KIND_XID: GpuFault.Kind  # 1
    KIND_SXID: GpuFault.Kind  # 2

    class _SeverityEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> GpuFault.Severity: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[GpuFault.Severity]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, GpuFault.Severity]]: ...
        SEVERITY_UNSPECIFIED: GpuFault.Severity  # 0
        SEVERITY_USER: GpuFault.Severity  # 1
        SEVERITY_WARN: GpuFault.Severity  # 2
        SEVERITY_CRITICAL: GpuFault.Severity  # 3

    class Severity(_builtins.int, metaclass=_SeverityEnumTypeWrapper):
        ValueType: _typing.TypeAlias = GpuFault.Severity

    SEVERITY_UNSPECIFIED: GpuFault.Severity  # 0
    SEVERITY_USER: GpuFault.Severity  # 1
    SEVERITY_WARN: GpuFault.Severity  # 2
    SEVERITY_CRITICAL: GpuFault.Severity  # 3
    KIND_FIELD_NUMBER: _builtins.int
    CODE_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    SEVERITY_FIELD_NUMBER: _builtins.int
    GPU_UUID_FIELD_NUMBER: _builtins.int
    GPU_INDEX_FIELD_NUMBER: _builtins.int
    PCI_BUS_ID_FIELD_NUMBER: _builtins.int
    NODE_FIELD_NUMBER: _builtins.int
    PID_FIELD_NUMBER: _builtins.int
    PROCESS_FIELD_NUMBER: _builtins.int
    kind: GpuFault.Kind
    code: _builtins.int
    name: _builtins.str
    severity: GpuFault.Severity
    gpu_uuid: _builtins.str
    gpu_index: _builtins.int
    pci_bus_id: _builtins.str
    node: _builtins.str
    pid: _builtins.int
    process: _builtins.str
    def __init__(
        self,
        *,
        kind: GpuFault.Kind | _builtins.int | _builtins.str | None = ...,
        code: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        severity: GpuFault.Severity | _builtins.int | _builtins.str | None = ...,
        gpu_uuid: _builtins.str | None = ...,
        gpu_index: _builtins.int | None = ...,
        pci_bus_id: _builtins.str | None = ...,
        node: _builtins.str | None = ...,
        pid: _builtins.int | None = ...,
        process: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["_gpu_index", "gpu_index"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_gpu_index",
            "code",
            "gpu_index",
            "gpu_uuid",
            "kind",
            "name",
            "node",
            "pci_bus_id",
            "pid",
            "process",
            "severity",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["_gpu_index"]
    ) -> _typing.Literal["gpu_index"] | None: ...

@_typing.final
class ContainerError(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _KindEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> ContainerError.Kind: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ContainerError.Kind]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ContainerError.Kind]]: ...
        NON_RECOVERABLE: ContainerError.Kind  # 0
        RECOVERABLE: ContainerError.Kind  # 1

    class Kind(_builtins.int, metaclass=_KindEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ContainerError.Kind

    NON_RECOVERABLE: ContainerError.Kind  # 0
    RECOVERABLE: ContainerError.Kind  # 1
    CODE_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    KIND_FIELD_NUMBER: _builtins.int
    ORIGIN_FIELD_NUMBER: _builtins.int
    code: _builtins.str
    message: _builtins.str
    kind: ContainerError.Kind
    origin: ExecutionError.ErrorKind
    def __init__(
        self,
        *,
        code: _builtins.str | None = ...,
        message: _builtins.str | None = ...,
        kind: ContainerError.Kind | _builtins.int | _builtins.str | None = ...,
        origin: ExecutionError.ErrorKind | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["code", "kind", "message", "origin"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ErrorDocument(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ERROR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def error(self) -> ContainerError: ...
    def __init__(
        self,
        *,
        error: ContainerError | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["error"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["error"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TaskLog(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _MessageFormatEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> TaskLog.MessageFormat: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[TaskLog.MessageFormat]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, TaskLog.MessageFormat]]: ...
        UNKNOWN: TaskLog.MessageFormat  # 0
        CSV: TaskLog.MessageFormat  # 1
        JSON: TaskLog.MessageFormat  # 2

    class MessageFormat(_builtins.int, metaclass=_MessageFormatEnumTypeWrapper):
        ValueType: _typing.TypeAlias = TaskLog.MessageFormat

    UNKNOWN: TaskLog.MessageFormat  # 0
    CSV: TaskLog.MessageFormat  # 1
    JSON: TaskLog.MessageFormat  # 2

    class _LinkTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> TaskLog.LinkType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[TaskLog.LinkType]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, TaskLog.LinkType]]: ...
        EXTERNAL: TaskLog.LinkType  # 0
        DASHBOARD: TaskLog.LinkType  # 1
        IDE: TaskLog.LinkType  # 2

    class LinkType(_builtins.int, metaclass=_LinkTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = TaskLog.LinkType

    EXTERNAL: TaskLog.LinkType  # 0
    DASHBOARD: TaskLog.LinkType  # 1
    IDE: TaskLog.LinkType  # 2
    URI_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    MESSAGE_FORMAT_FIELD_NUMBER: _builtins.int
    TTL_FIELD_NUMBER: _builtins.int
    SHOWWHILEPENDING_FIELD_NUMBER: _builtins.int
    HIDEONCEFINISHED_FIELD_NUMBER: _builtins.int
    LINK_TYPE_FIELD_NUMBER: _builtins.int
    READY_FIELD_NUMBER: _builtins.int
    ICON_URI_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    name: _builtins.str
    message_format: TaskLog.MessageFormat
    @_builtins.property
    def ttl(self) -> _google_protobuf_duration_pb2.Duration: ...
    ShowWhilePending: _builtins.bool
    HideOnceFinished: _builtins.bool
    link_type: TaskLog.LinkType
    ready: _builtins.bool
    icon_uri: _builtins.str
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        message_format: TaskLog.MessageFormat | _builtins.int | _builtins.str | None = ...,
        ttl: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        ShowWhilePending: _builtins.bool | None = ...,
        HideOnceFinished: _builtins.bool | None = ...,
        link_type: TaskLog.LinkType | _builtins.int | _builtins.str | None = ...,
        ready: _builtins.bool | None = ...,
        icon_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["ttl"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "HideOnceFinished",
            "ShowWhilePending",
            "icon_uri",
            "link_type",
            "message_format",
            "name",
            "ready",
            "ttl",
            "uri",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PODS_FIELD_NUMBER: _builtins.int
    PRIMARY_POD_NAME_FIELD_NUMBER: _builtins.int
    CONNECTOR_FIELD_NUMBER: _builtins.int
    POD_NAME_PREFIX_FIELD_NUMBER: _builtins.int
    POD_NAME_PREFIXES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def pods(self) -> _containers.RepeatedCompositeFieldContainer[PodLogContext]: ...
    primary_pod_name: _builtins.str
    @_builtins.property
    def connector(self) -> ConnectorLogContext: ...
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.core.LogContext.pod_name_prefix is deprecated.")
    def pod_name_prefix(self) -> _builtins.str: ...
    @pod_name_prefix.setter
    @_typing_extensions.deprecated("flyteidl2.core.LogContext.pod_name_prefix is deprecated.")
    def pod_name_prefix(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def pod_name_prefixes(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        pods: _abc.Iterable[PodLogContext | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        primary_pod_name: _builtins.str | None = ...,
        connector: ConnectorLogContext | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pod_name_prefix: _builtins.str | None = ...,
        pod_name_prefixes: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["connector"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "connector", "pod_name_prefix", "pod_name_prefixes", "pods", "primary_pod_name"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ConnectorLogContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ENDPOINT_FIELD_NUMBER: _builtins.int
    endpoint: _builtins.str
    def __init__(
        self,
        *,
        endpoint: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["endpoint"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PodLogContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMESPACE_FIELD_NUMBER: _builtins.int
    POD_NAME_FIELD_NUMBER: _builtins.int
    CONTAINERS_FIELD_NUMBER: _builtins.int
    PRIMARY_CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    INIT_CONTAINERS_FIELD_NUMBER: _builtins.int
    namespace: _builtins.str
    pod_name: _builtins.str
    @_builtins.property
    def containers(self) -> _containers.RepeatedCompositeFieldContainer[ContainerContext]: ...
    primary_container_name: _builtins.str
    @_builtins.property
    def init_containers(self) -> _containers.RepeatedCompositeFieldContainer[ContainerContext]: ...
    def __init__(
        self,
        *,
        namespace: _builtins.str | None = ...,
        pod_name: _builtins.str | None = ...,
        containers: _abc.Iterable[ContainerContext | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        primary_container_name: _builtins.str | None = ...,
        init_containers: _abc.Iterable[
            ContainerContext | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "containers", "init_containers", "namespace", "pod_name", "primary_container_name"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ContainerContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ProcessContext(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        CONTAINER_START_TIME_FIELD_NUMBER: _builtins.int
        CONTAINER_END_TIME_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def container_start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
        @_builtins.property
        def container_end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
        def __init__(
            self,
            *,
            container_start_time: _google_protobuf_timestamp_pb2.Timestamp
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
            container_end_time: _google_protobuf_timestamp_pb2.Timestamp
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["container_end_time", "container_start_time"]
        ) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["container_end_time", "container_start_time"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    PROCESS_FIELD_NUMBER: _builtins.int
    container_name: _builtins.str
    @_builtins.property
    def process(self) -> ContainerContext.ProcessContext: ...
    def __init__(
        self,
        *,
        container_name: _builtins.str | None = ...,
        process: ContainerContext.ProcessContext
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["process"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["container_name", "process"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class QualityOfServiceSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    QUEUEING_BUDGET_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def queueing_budget(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        queueing_budget: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["queueing_budget"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["queueing_budget"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class QualityOfService(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TierEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> QualityOfService.Tier: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[QualityOfService.Tier]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, QualityOfService.Tier]]: ...
        UNDEFINED: QualityOfService.Tier  # 0
        HIGH: QualityOfService.Tier  # 1
        MEDIUM: QualityOfService.Tier  # 2
        LOW: QualityOfService.Tier  # 3

    class Tier(_builtins.int, metaclass=_TierEnumTypeWrapper):
        ValueType: _typing.TypeAlias = QualityOfService.Tier

    UNDEFINED: QualityOfService.Tier  # 0
    HIGH: QualityOfService.Tier  # 1
    MEDIUM: QualityOfService.Tier  # 2
    LOW: QualityOfService.Tier  # 3
    TIER_FIELD_NUMBER: _builtins.int
    SPEC_FIELD_NUMBER: _builtins.int
    tier: QualityOfService.Tier
    @_builtins.property
    def spec(self) -> QualityOfServiceSpec: ...
    def __init__(
        self,
        *,
        tier: QualityOfService.Tier | _builtins.int | _builtins.str | None = ...,
        spec: QualityOfServiceSpec | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["designation", "spec", "tier"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["designation", "spec", "tier"]) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["designation"]
    ) -> _typing.Literal["tier", "spec"] | None: ...
