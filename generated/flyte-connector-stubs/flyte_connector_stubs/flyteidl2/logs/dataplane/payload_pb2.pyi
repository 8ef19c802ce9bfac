# Written by `nox -s generate` from flyteidl2/logs/dataplane/payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/logs/dataplane/payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import list_pb2 as _flyteidl2_common_list_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _LogLineOriginatorEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> LogLineOriginator: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[LogLineOriginator]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, LogLineOriginator]]: ...
    UNKNOWN: LogLineOriginator  # 0
    USER: LogLineOriginator  # 1
    SYSTEM: LogLineOriginator  # 2

class LogLineOriginator(_builtins.int, metaclass=_LogLineOriginatorEnumTypeWrapper):
    ValueType: _typing.TypeAlias = LogLineOriginator

UNKNOWN: LogLineOriginator  # 0
USER: LogLineOriginator  # 1
SYSTEM: LogLineOriginator  # 2

class _LogLineSourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> LogLineSource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[LogLineSource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, LogLineSource]]: ...
    LOG_LINE_SOURCE_UNSPECIFIED: LogLineSource  # 0
    LOG_LINE_SOURCE_LIVE: LogLineSource  # 1
    LOG_LINE_SOURCE_PERSISTED: LogLineSource  # 2

class LogLineSource(_builtins.int, metaclass=_LogLineSourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = LogLineSource

LOG_LINE_SOURCE_UNSPECIFIED: LogLineSource  # 0
LOG_LINE_SOURCE_LIVE: LogLineSource  # 1
LOG_LINE_SOURCE_PERSISTED: LogLineSource  # 2

class _LogsSourceEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> LogsSource: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[LogsSource]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, LogsSource]]: ...
    LIVE_OR_PERSISTED: LogsSource  # 0
    LIVE_ONLY: LogsSource  # 1
    PERSISTED_ONLY: LogsSource  # 2

class LogsSource(_builtins.int, metaclass=_LogsSourceEnumTypeWrapper):
    ValueType: _typing.TypeAlias = LogsSource

LIVE_OR_PERSISTED: LogsSource  # 0
LIVE_ONLY: LogsSource  # 1
PERSISTED_ONLY: LogsSource  # 2

@_typing.final
class PodResource(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAMESPACE_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    CONTAINER_FIELD_NUMBER: _builtins.int
    namespace: _builtins.str
    name: _builtins.str
    container: _builtins.str
    def __init__(
        self,
        *,
        namespace: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        container: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["container", "name", "namespace"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LoggingContext(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class KubernetesPodLabelsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    CLUSTER_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_NAMESPACE_FIELD_NUMBER: _builtins.int
    KUBERNETES_POD_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    EXECUTION_ATTEMPT_START_TIME_FIELD_NUMBER: _builtins.int
    EXECUTION_ATTEMPT_END_TIME_FIELD_NUMBER: _builtins.int
    KUBERNETES_POD_LABELS_FIELD_NUMBER: _builtins.int
    ORDER_FIELD_NUMBER: _builtins.int
    NUMBER_OF_BATCHES_FIELD_NUMBER: _builtins.int
    POD_NAME_PREFIX_FIELD_NUMBER: _builtins.int
    POD_NAME_PREFIXES_FIELD_NUMBER: _builtins.int
    cluster_name: _builtins.str
    kubernetes_namespace: _builtins.str
    kubernetes_pod_name: _builtins.str
    kubernetes_container_name: _builtins.str
    @_builtins.property
    def execution_attempt_start_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def execution_attempt_end_time(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def kubernetes_pod_labels(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    order: _flyteidl2_common_list_pb2.Sort.Direction
    number_of_batches: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.logs.dataplane.LoggingContext.pod_name_prefix is deprecated."
    )
    def pod_name_prefix(self) -> _builtins.str: ...
    @pod_name_prefix.setter
    @_typing_extensions.deprecated(
        "flyteidl2.logs.dataplane.LoggingContext.pod_name_prefix is deprecated."
    )
    def pod_name_prefix(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def pod_name_prefixes(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        cluster_name: _builtins.str | None = ...,
        kubernetes_namespace: _builtins.str | None = ...,
        kubernetes_pod_name: _builtins.str | None = ...,
        kubernetes_container_name: _builtins.str | None = ...,
        execution_attempt_start_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        execution_attempt_end_time: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        kubernetes_pod_labels: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        order: _flyteidl2_common_list_pb2.Sort.Direction
        | _builtins.int
        | _builtins.str
        | None = ...,
        number_of_batches: _builtins.int | None = ...,
        pod_name_prefix: _builtins.str | None = ...,
        pod_name_prefixes: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["execution_attempt_end_time", "execution_attempt_start_time"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cluster_name",
            "execution_attempt_end_time",
            "execution_attempt_start_time",
            "kubernetes_container_name",
            "kubernetes_namespace",
            "kubernetes_pod_labels",
            "kubernetes_pod_name",
            "number_of_batches",
            "order",
            "pod_name_prefix",
            "pod_name_prefixes",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ContainerIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_NAMESPACE_FIELD_NUMBER: _builtins.int
    KUBERNETES_POD_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    cluster_name: _builtins.str
    kubernetes_namespace: _builtins.str
    kubernetes_pod_name: _builtins.str
    kubernetes_container_name: _builtins.str
    def __init__(
        self,
        *,
        cluster_name: _builtins.str | None = ...,
        kubernetes_namespace: _builtins.str | None = ...,
        kubernetes_pod_name: _builtins.str | None = ...,
        kubernetes_container_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cluster_name",
            "kubernetes_container_name",
            "kubernetes_namespace",
            "kubernetes_pod_name",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ContainerSelector(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_NAMESPACE_FIELD_NUMBER: _builtins.int
    KUBERNETES_POD_NAME_PREFIX_FIELD_NUMBER: _builtins.int
    KUBERNETES_CONTAINER_NAME_FIELD_NUMBER: _builtins.int
    KUBERNETES_POD_LABEL_SELECTOR_FIELD_NUMBER: _builtins.int
    NODE_NAME_FIELD_NUMBER: _builtins.int
    cluster_name: _builtins.str
    kubernetes_namespace: _builtins.str
    kubernetes_pod_name_prefix: _builtins.str
    kubernetes_container_name: _builtins.str
    kubernetes_pod_label_selector: _builtins.str
    node_name: _builtins.str
    def __init__(
        self,
        *,
        cluster_name: _builtins.str | None = ...,
        kubernetes_namespace: _builtins.str | None = ...,
        kubernetes_pod_name_prefix: _builtins.str | None = ...,
        kubernetes_container_name: _builtins.str | None = ...,
        kubernetes_pod_label_selector: _builtins.str | None = ...,
        node_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cluster_name",
            "kubernetes_container_name",
            "kubernetes_namespace",
            "kubernetes_pod_label_selector",
            "kubernetes_pod_name_prefix",
            "node_name",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LiveLogsOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LOG_POD_STATUS_FIELD_NUMBER: _builtins.int
    LOG_TIMESTAMPS_FIELD_NUMBER: _builtins.int
    log_pod_status: _builtins.bool
    log_timestamps: _builtins.bool
    def __init__(
        self,
        *,
        log_pod_status: _builtins.bool | None = ...,
        log_timestamps: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["log_pod_status", "log_timestamps"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLine(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TIMESTAMP_FIELD_NUMBER: _builtins.int
    MESSAGE_FIELD_NUMBER: _builtins.int
    ORIGINATOR_FIELD_NUMBER: _builtins.int
    SHORT_POD_NAME_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def timestamp(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    message: _builtins.str
    originator: LogLineOriginator
    short_pod_name: _builtins.str
    def __init__(
        self,
        *,
        timestamp: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        message: _builtins.str | None = ...,
        originator: LogLineOriginator | _builtins.int | _builtins.str | None = ...,
        short_pod_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["timestamp"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["message", "originator", "short_pod_name", "timestamp"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLines(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LINES_FIELD_NUMBER: _builtins.int
    CONTAINER_INDEX_FIELD_NUMBER: _builtins.int
    CONTAINER_FIELD_NUMBER: _builtins.int
    STRUCTURED_LINES_FIELD_NUMBER: _builtins.int
    SOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated("flyteidl2.logs.dataplane.LogLines.lines is deprecated.")
    def lines(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    container_index: _builtins.int
    @_builtins.property
    def container(self) -> ContainerIdentifier: ...
    @_builtins.property
    def structured_lines(self) -> _containers.RepeatedCompositeFieldContainer[LogLine]: ...
    source: LogLineSource
    def __init__(
        self,
        *,
        lines: _abc.Iterable[_builtins.str] | None = ...,
        container_index: _builtins.int | None = ...,
        container: ContainerIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        structured_lines: _abc.Iterable[LogLine | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        source: LogLineSource | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["container"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "container", "container_index", "lines", "source", "structured_lines"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogContainersList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CONTAINERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def containers(self) -> _containers.RepeatedCompositeFieldContainer[ContainerIdentifier]: ...
    def __init__(
        self,
        *,
        containers: _abc.Iterable[
            ContainerIdentifier | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["containers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LogLinesBatch(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LOGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def logs(self) -> _containers.RepeatedCompositeFieldContainer[LogLines]: ...
    def __init__(
        self,
        *,
        logs: _abc.Iterable[LogLines | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["logs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
