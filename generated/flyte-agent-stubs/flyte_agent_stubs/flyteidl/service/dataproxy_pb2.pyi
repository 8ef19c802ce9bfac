# Written by `nox -s generate` from flyteidl/service/dataproxy.proto. Do not edit.
"""Types of the messages and enums of flyteidl/service/dataproxy.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
from flyte_agent_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_agent_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _ArtifactTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ArtifactType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ArtifactType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ArtifactType]]: ...
    ARTIFACT_TYPE_UNDEFINED: ArtifactType  # 0
    ARTIFACT_TYPE_DECK: ArtifactType  # 1

class ArtifactType(_builtins.int, metaclass=_ArtifactTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ArtifactType

ARTIFACT_TYPE_UNDEFINED: ArtifactType  # 0
ARTIFACT_TYPE_DECK: ArtifactType  # 1

@_typing.final
class CreateUploadLocationResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class HeadersEntry(_message.Message):
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

    SIGNED_URL_FIELD_NUMBER: _builtins.int
    NATIVE_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    HEADERS_FIELD_NUMBER: _builtins.int
    signed_url: _builtins.str
    native_url: _builtins.str
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def headers(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        signed_url: _builtins.str | None = ...,
        native_url: _builtins.str | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        headers: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_at"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["expires_at", "headers", "native_url", "signed_url"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateUploadLocationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    FILENAME_FIELD_NUMBER: _builtins.int
    EXPIRES_IN_FIELD_NUMBER: _builtins.int
    CONTENT_MD5_FIELD_NUMBER: _builtins.int
    FILENAME_ROOT_FIELD_NUMBER: _builtins.int
    ADD_CONTENT_MD5_METADATA_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    filename: _builtins.str
    @_builtins.property
    def expires_in(self) -> _google_protobuf_duration_pb2.Duration: ...
    content_md5: _builtins.bytes
    filename_root: _builtins.str
    add_content_md5_metadata: _builtins.bool
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        filename: _builtins.str | None = ...,
        expires_in: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        content_md5: _builtins.bytes | None = ...,
        filename_root: _builtins.str | None = ...,
        add_content_md5_metadata: _builtins.bool | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_in"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "add_content_md5_metadata",
            "content_md5",
            "domain",
            "expires_in",
            "filename",
            "filename_root",
            "org",
            "project",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.CreateDownloadLocationRequest is deprecated.")
@_typing.final
class CreateDownloadLocationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NATIVE_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_IN_FIELD_NUMBER: _builtins.int
    native_url: _builtins.str
    @_builtins.property
    def expires_in(self) -> _google_protobuf_duration_pb2.Duration: ...
    def __init__(
        self,
        *,
        native_url: _builtins.str | None = ...,
        expires_in: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_in"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expires_in", "native_url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.service.CreateDownloadLocationResponse is deprecated.")
@_typing.final
class CreateDownloadLocationResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNED_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    signed_url: _builtins.str
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        signed_url: _builtins.str | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_at"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expires_at", "signed_url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateDownloadLinkRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_TYPE_FIELD_NUMBER: _builtins.int
    EXPIRES_IN_FIELD_NUMBER: _builtins.int
    NODE_EXECUTION_ID_FIELD_NUMBER: _builtins.int
    artifact_type: ArtifactType
    @_builtins.property
    def expires_in(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def node_execution_id(self) -> _flyteidl_core_identifier_pb2.NodeExecutionIdentifier: ...
    def __init__(
        self,
        *,
        artifact_type: ArtifactType | _builtins.int | _builtins.str | None = ...,
        expires_in: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        node_execution_id: _flyteidl_core_identifier_pb2.NodeExecutionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["expires_in", "node_execution_id", "source"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["artifact_type", "expires_in", "node_execution_id", "source"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["source"]
    ) -> _typing.Literal["node_execution_id"] | None: ...

@_typing.final
class CreateDownloadLinkResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNED_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    PRE_SIGNED_URLS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.service.CreateDownloadLinkResponse.signed_url is deprecated."
    )
    def signed_url(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl.service.CreateDownloadLinkResponse.expires_at is deprecated."
    )
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def pre_signed_urls(self) -> PreSignedURLs: ...
    def __init__(
        self,
        *,
        signed_url: _abc.Iterable[_builtins.str] | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        pre_signed_urls: PreSignedURLs | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["expires_at", "pre_signed_urls"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["expires_at", "pre_signed_urls", "signed_url"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PreSignedURLs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNED_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def signed_url(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        signed_url: _abc.Iterable[_builtins.str] | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_at"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expires_at", "signed_url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FLYTE_URL_FIELD_NUMBER: _builtins.int
    flyte_url: _builtins.str
    def __init__(
        self,
        *,
        flyte_url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["flyte_url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LITERAL_MAP_FIELD_NUMBER: _builtins.int
    PRE_SIGNED_URLS_FIELD_NUMBER: _builtins.int
    LITERAL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def literal_map(self) -> _flyteidl_core_literals_pb2.LiteralMap: ...
    @_builtins.property
    def pre_signed_urls(self) -> PreSignedURLs: ...
    @_builtins.property
    def literal(self) -> _flyteidl_core_literals_pb2.Literal: ...
    def __init__(
        self,
        *,
        literal_map: _flyteidl_core_literals_pb2.LiteralMap
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        pre_signed_urls: PreSignedURLs | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        literal: _flyteidl_core_literals_pb2.Literal
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["data", "literal", "literal_map", "pre_signed_urls"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["data", "literal", "literal_map", "pre_signed_urls"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["data"]
    ) -> _typing.Literal["literal_map", "pre_signed_urls", "literal"] | None: ...
