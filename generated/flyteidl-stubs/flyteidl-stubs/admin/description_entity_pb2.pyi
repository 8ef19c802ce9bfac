# Written by `nox -s generate` from flyteidl/admin/description_entity.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/description_entity.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl.admin import common_pb2 as _flyteidl_admin_common_pb2
from flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _DescriptionFormatEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> DescriptionFormat: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[DescriptionFormat]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, DescriptionFormat]]: ...
    DESCRIPTION_FORMAT_UNKNOWN: DescriptionFormat  # 0
    DESCRIPTION_FORMAT_MARKDOWN: DescriptionFormat  # 1
    DESCRIPTION_FORMAT_HTML: DescriptionFormat  # 2
    DESCRIPTION_FORMAT_RST: DescriptionFormat  # 3

class DescriptionFormat(_builtins.int, metaclass=_DescriptionFormatEnumTypeWrapper):
    ValueType: _typing.TypeAlias = DescriptionFormat

DESCRIPTION_FORMAT_UNKNOWN: DescriptionFormat  # 0
DESCRIPTION_FORMAT_MARKDOWN: DescriptionFormat  # 1
DESCRIPTION_FORMAT_HTML: DescriptionFormat  # 2
DESCRIPTION_FORMAT_RST: DescriptionFormat  # 3

@_typing.final
class DescriptionEntity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    SHORT_DESCRIPTION_FIELD_NUMBER: _builtins.int
    LONG_DESCRIPTION_FIELD_NUMBER: _builtins.int
    SOURCE_CODE_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    short_description: _builtins.str
    @_builtins.property
    def long_description(self) -> Description: ...
    @_builtins.property
    def source_code(self) -> SourceCode: ...
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        short_description: _builtins.str | None = ...,
        long_description: Description | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        source_code: SourceCode | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        tags: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["id", "long_description", "source_code"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "id", "long_description", "short_description", "source_code", "tags"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Description(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUE_FIELD_NUMBER: _builtins.int
    URI_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    ICON_LINK_FIELD_NUMBER: _builtins.int
    value: _builtins.str
    uri: _builtins.str
    format: DescriptionFormat
    icon_link: _builtins.str
    def __init__(
        self,
        *,
        value: _builtins.str | None = ...,
        uri: _builtins.str | None = ...,
        format: DescriptionFormat | _builtins.int | _builtins.str | None = ...,
        icon_link: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["content", "uri", "value"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["content", "format", "icon_link", "uri", "value"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["content"]
    ) -> _typing.Literal["value", "uri"] | None: ...

@_typing.final
class SourceCode(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    LINK_FIELD_NUMBER: _builtins.int
    link: _builtins.str
    def __init__(
        self,
        *,
        link: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["link"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DescriptionEntityList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DESCRIPTIONENTITIES_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def descriptionEntities(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[DescriptionEntity]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        descriptionEntities: _abc.Iterable[
            DescriptionEntity | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["descriptionEntities", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DescriptionEntityListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    resource_type: _flyteidl_core_identifier_pb2.ResourceType
    @_builtins.property
    def id(self) -> _flyteidl_admin_common_pb2.NamedEntityIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> _flyteidl_admin_common_pb2.Sort: ...
    def __init__(
        self,
        *,
        resource_type: _flyteidl_core_identifier_pb2.ResourceType
        | _builtins.int
        | _builtins.str
        | None = ...,
        id: _flyteidl_admin_common_pb2.NamedEntityIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: _flyteidl_admin_common_pb2.Sort
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["filters", "id", "limit", "resource_type", "sort_by", "token"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
