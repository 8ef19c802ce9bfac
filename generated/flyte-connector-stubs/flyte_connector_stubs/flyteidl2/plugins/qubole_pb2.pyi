# Written by `nox -s generate` from flyteidl2/plugins/qubole.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/qubole.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class HiveQuery(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    QUERY_FIELD_NUMBER: _builtins.int
    TIMEOUT_SEC_FIELD_NUMBER: _builtins.int
    RETRYCOUNT_FIELD_NUMBER: _builtins.int
    query: _builtins.str
    timeout_sec: _builtins.int
    retryCount: _builtins.int
    def __init__(
        self,
        *,
        query: _builtins.str | None = ...,
        timeout_sec: _builtins.int | None = ...,
        retryCount: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["query", "retryCount", "timeout_sec"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class HiveQueryCollection(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    QUERIES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def queries(self) -> _containers.RepeatedCompositeFieldContainer[HiveQuery]: ...
    def __init__(
        self,
        *,
        queries: _abc.Iterable[HiveQuery | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["queries"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class QuboleHiveJob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CLUSTER_LABEL_FIELD_NUMBER: _builtins.int
    QUERY_COLLECTION_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    QUERY_FIELD_NUMBER: _builtins.int
    cluster_label: _builtins.str
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.plugins.QuboleHiveJob.query_collection is deprecated."
    )
    def query_collection(self) -> HiveQueryCollection: ...
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def query(self) -> HiveQuery: ...
    def __init__(
        self,
        *,
        cluster_label: _builtins.str | None = ...,
        query_collection: HiveQueryCollection
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        tags: _abc.Iterable[_builtins.str] | None = ...,
        query: HiveQuery | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["query", "query_collection"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["cluster_label", "query", "query_collection", "tags"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
