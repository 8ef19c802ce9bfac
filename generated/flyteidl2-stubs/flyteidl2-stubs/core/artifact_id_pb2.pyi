# Written by `nox -s generate` from flyteidl2/core/artifact_id.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/core/artifact_id.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _GranularityEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Granularity: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Granularity]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Granularity]]: ...
    UNSET: Granularity  # 0
    MINUTE: Granularity  # 1
    HOUR: Granularity  # 2
    DAY: Granularity  # 3
    MONTH: Granularity  # 4
    WEEK: Granularity  # 5

class Granularity(_builtins.int, metaclass=_GranularityEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Granularity

UNSET: Granularity  # 0
MINUTE: Granularity  # 1
HOUR: Granularity  # 2
DAY: Granularity  # 3
MONTH: Granularity  # 4
WEEK: Granularity  # 5

class _OperatorEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Operator: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Operator]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Operator]]: ...
    MINUS: Operator  # 0
    PLUS: Operator  # 1

class Operator(_builtins.int, metaclass=_OperatorEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Operator

MINUS: Operator  # 0
PLUS: Operator  # 1

@_typing.final
class ArtifactKey(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    name: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["domain", "name", "org", "project"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactVersionId(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    KEY_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def key(self) -> ArtifactKey: ...
    version: _builtins.str
    def __init__(
        self,
        *,
        key: ArtifactKey | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        version: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["key"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["key", "version"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactCard(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URI_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    uri: _builtins.str
    format: _builtins.str
    type: _builtins.str
    def __init__(
        self,
        *,
        uri: _builtins.str | None = ...,
        format: _builtins.str | None = ...,
        type: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["format", "type", "uri"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class UserMetadataEntry(_message.Message):
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

    DESCRIPTION_FIELD_NUMBER: _builtins.int
    USER_METADATA_FIELD_NUMBER: _builtins.int
    CARD_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    @_builtins.property
    def user_metadata(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def card(self) -> ArtifactCard: ...
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
        user_metadata: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        card: ArtifactCard | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["card"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["card", "description", "user_metadata"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactBindingData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PARTITION_KEY_FIELD_NUMBER: _builtins.int
    BIND_TO_TIME_PARTITION_FIELD_NUMBER: _builtins.int
    TIME_TRANSFORM_FIELD_NUMBER: _builtins.int
    partition_key: _builtins.str
    bind_to_time_partition: _builtins.bool
    @_builtins.property
    def time_transform(self) -> TimeTransform: ...
    def __init__(
        self,
        *,
        partition_key: _builtins.str | None = ...,
        bind_to_time_partition: _builtins.bool | None = ...,
        time_transform: TimeTransform | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "bind_to_time_partition", "partition_data", "partition_key", "time_transform"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "bind_to_time_partition", "partition_data", "partition_key", "time_transform"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["partition_data"]
    ) -> _typing.Literal["partition_key", "bind_to_time_partition"] | None: ...

@_typing.final
class TimeTransform(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TRANSFORM_FIELD_NUMBER: _builtins.int
    OP_FIELD_NUMBER: _builtins.int
    transform: _builtins.str
    op: Operator
    def __init__(
        self,
        *,
        transform: _builtins.str | None = ...,
        op: Operator | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["op", "transform"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class InputBindingData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VAR_FIELD_NUMBER: _builtins.int
    var: _builtins.str
    def __init__(
        self,
        *,
        var: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["var"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RuntimeBinding(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class LabelValue(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    STATIC_VALUE_FIELD_NUMBER: _builtins.int
    TIME_VALUE_FIELD_NUMBER: _builtins.int
    TRIGGERED_BINDING_FIELD_NUMBER: _builtins.int
    INPUT_BINDING_FIELD_NUMBER: _builtins.int
    RUNTIME_BINDING_FIELD_NUMBER: _builtins.int
    static_value: _builtins.str
    @_builtins.property
    def time_value(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def triggered_binding(self) -> ArtifactBindingData: ...
    @_builtins.property
    def input_binding(self) -> InputBindingData: ...
    @_builtins.property
    def runtime_binding(self) -> RuntimeBinding: ...
    def __init__(
        self,
        *,
        static_value: _builtins.str | None = ...,
        time_value: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        triggered_binding: ArtifactBindingData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        input_binding: InputBindingData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        runtime_binding: RuntimeBinding
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "input_binding",
            "runtime_binding",
            "static_value",
            "time_value",
            "triggered_binding",
            "value",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "input_binding",
            "runtime_binding",
            "static_value",
            "time_value",
            "triggered_binding",
            "value",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["value"]
    ) -> (
        _typing.Literal[
            "static_value", "time_value", "triggered_binding", "input_binding", "runtime_binding"
        ]
        | None
    ): ...

@_typing.final
class Partitions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValueEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> LabelValue: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: LabelValue | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    VALUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def value(self) -> _containers.MessageMap[_builtins.str, LabelValue]: ...
    def __init__(
        self,
        *,
        value: _abc.Mapping[_builtins.str, LabelValue] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TimePartition(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    GRANULARITY_FIELD_NUMBER: _builtins.int
    KEY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def value(self) -> LabelValue: ...
    granularity: Granularity
    key: _builtins.str
    def __init__(
        self,
        *,
        value: LabelValue | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        granularity: Granularity | _builtins.int | _builtins.str | None = ...,
        key: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["granularity", "key", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactID(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_KEY_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    PARTITIONS_FIELD_NUMBER: _builtins.int
    TIME_PARTITION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_key(self) -> ArtifactKey: ...
    version: _builtins.str
    @_builtins.property
    def partitions(self) -> Partitions: ...
    @_builtins.property
    def time_partition(self) -> TimePartition: ...
    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        version: _builtins.str | None = ...,
        partitions: Partitions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        time_partition: TimePartition | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["artifact_key", "partitions", "time_partition"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["artifact_key", "partitions", "time_partition", "version"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactTag(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_KEY_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_key(self) -> ArtifactKey: ...
    @_builtins.property
    def value(self) -> LabelValue: ...
    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        value: LabelValue | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["artifact_key", "value"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["artifact_key", "value"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ArtifactQuery(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_ID_FIELD_NUMBER: _builtins.int
    ARTIFACT_TAG_FIELD_NUMBER: _builtins.int
    URI_FIELD_NUMBER: _builtins.int
    BINDING_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def artifact_id(self) -> ArtifactID: ...
    @_builtins.property
    def artifact_tag(self) -> ArtifactTag: ...
    uri: _builtins.str
    @_builtins.property
    def binding(self) -> ArtifactBindingData: ...
    def __init__(
        self,
        *,
        artifact_id: ArtifactID | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        artifact_tag: ArtifactTag | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uri: _builtins.str | None = ...,
        binding: ArtifactBindingData | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["artifact_id", "artifact_tag", "binding", "identifier", "uri"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["artifact_id", "artifact_tag", "binding", "identifier", "uri"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["identifier"]
    ) -> _typing.Literal["artifact_id", "artifact_tag", "uri", "binding"] | None: ...
