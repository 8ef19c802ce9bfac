# Written by `nox -s generate` from protoc-gen-openapiv2/options/openapiv2.proto. Do not edit.
"""Types of the messages and enums of protoc-gen-openapiv2/options/openapiv2.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.google.protobuf import struct_pb2 as _google_protobuf_struct_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _SchemeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Scheme: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Scheme]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Scheme]]: ...
    UNKNOWN: Scheme  # 0
    HTTP: Scheme  # 1
    HTTPS: Scheme  # 2
    WS: Scheme  # 3
    WSS: Scheme  # 4

class Scheme(_builtins.int, metaclass=_SchemeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Scheme

UNKNOWN: Scheme  # 0
HTTP: Scheme  # 1
HTTPS: Scheme  # 2
WS: Scheme  # 3
WSS: Scheme  # 4

@_typing.final
class Swagger(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ResponsesEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Response: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Response | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    SWAGGER_FIELD_NUMBER: _builtins.int
    INFO_FIELD_NUMBER: _builtins.int
    HOST_FIELD_NUMBER: _builtins.int
    BASE_PATH_FIELD_NUMBER: _builtins.int
    SCHEMES_FIELD_NUMBER: _builtins.int
    CONSUMES_FIELD_NUMBER: _builtins.int
    PRODUCES_FIELD_NUMBER: _builtins.int
    RESPONSES_FIELD_NUMBER: _builtins.int
    SECURITY_DEFINITIONS_FIELD_NUMBER: _builtins.int
    SECURITY_FIELD_NUMBER: _builtins.int
    TAGS_FIELD_NUMBER: _builtins.int
    EXTERNAL_DOCS_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    swagger: _builtins.str
    @_builtins.property
    def info(self) -> Info: ...
    host: _builtins.str
    base_path: _builtins.str
    @_builtins.property
    def schemes(self) -> _containers.RepeatedScalarFieldContainer[Scheme]: ...
    @_builtins.property
    def consumes(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def produces(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def responses(self) -> _containers.MessageMap[_builtins.str, Response]: ...
    @_builtins.property
    def security_definitions(self) -> SecurityDefinitions: ...
    @_builtins.property
    def security(self) -> _containers.RepeatedCompositeFieldContainer[SecurityRequirement]: ...
    @_builtins.property
    def tags(self) -> _containers.RepeatedCompositeFieldContainer[Tag]: ...
    @_builtins.property
    def external_docs(self) -> ExternalDocumentation: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        swagger: _builtins.str | None = ...,
        info: Info | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        host: _builtins.str | None = ...,
        base_path: _builtins.str | None = ...,
        schemes: _abc.Iterable[Scheme | _builtins.int | _builtins.str] | None = ...,
        consumes: _abc.Iterable[_builtins.str] | None = ...,
        produces: _abc.Iterable[_builtins.str] | None = ...,
        responses: _abc.Mapping[_builtins.str, Response] | None = ...,
        security_definitions: SecurityDefinitions
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        security: _abc.Iterable[SecurityRequirement | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        tags: _abc.Iterable[Tag | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        external_docs: ExternalDocumentation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["external_docs", "info", "security_definitions"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "base_path",
            "consumes",
            "extensions",
            "external_docs",
            "host",
            "info",
            "produces",
            "responses",
            "schemes",
            "security",
            "security_definitions",
            "swagger",
            "tags",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Operation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ResponsesEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Response: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Response | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TAGS_FIELD_NUMBER: _builtins.int
    SUMMARY_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    EXTERNAL_DOCS_FIELD_NUMBER: _builtins.int
    OPERATION_ID_FIELD_NUMBER: _builtins.int
    CONSUMES_FIELD_NUMBER: _builtins.int
    PRODUCES_FIELD_NUMBER: _builtins.int
    RESPONSES_FIELD_NUMBER: _builtins.int
    SCHEMES_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    SECURITY_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    PARAMETERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    summary: _builtins.str
    description: _builtins.str
    @_builtins.property
    def external_docs(self) -> ExternalDocumentation: ...
    operation_id: _builtins.str
    @_builtins.property
    def consumes(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def produces(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def responses(self) -> _containers.MessageMap[_builtins.str, Response]: ...
    @_builtins.property
    def schemes(self) -> _containers.RepeatedScalarFieldContainer[Scheme]: ...
    deprecated: _builtins.bool
    @_builtins.property
    def security(self) -> _containers.RepeatedCompositeFieldContainer[SecurityRequirement]: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    @_builtins.property
    def parameters(self) -> Parameters: ...
    def __init__(
        self,
        *,
        tags: _abc.Iterable[_builtins.str] | None = ...,
        summary: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        external_docs: ExternalDocumentation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        operation_id: _builtins.str | None = ...,
        consumes: _abc.Iterable[_builtins.str] | None = ...,
        produces: _abc.Iterable[_builtins.str] | None = ...,
        responses: _abc.Mapping[_builtins.str, Response] | None = ...,
        schemes: _abc.Iterable[Scheme | _builtins.int | _builtins.str] | None = ...,
        deprecated: _builtins.bool | None = ...,
        security: _abc.Iterable[SecurityRequirement | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
        parameters: Parameters | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["external_docs", "parameters"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "consumes",
            "deprecated",
            "description",
            "extensions",
            "external_docs",
            "operation_id",
            "parameters",
            "produces",
            "responses",
            "schemes",
            "security",
            "summary",
            "tags",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Parameters(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    HEADERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def headers(self) -> _containers.RepeatedCompositeFieldContainer[HeaderParameter]: ...
    def __init__(
        self,
        *,
        headers: _abc.Iterable[HeaderParameter | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["headers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class HeaderParameter(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> HeaderParameter.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[HeaderParameter.Type]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, HeaderParameter.Type]]: ...
        UNKNOWN: HeaderParameter.Type  # 0
        STRING: HeaderParameter.Type  # 1
        NUMBER: HeaderParameter.Type  # 2
        INTEGER: HeaderParameter.Type  # 3
        BOOLEAN: HeaderParameter.Type  # 4

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = HeaderParameter.Type

    UNKNOWN: HeaderParameter.Type  # 0
    STRING: HeaderParameter.Type  # 1
    NUMBER: HeaderParameter.Type  # 2
    INTEGER: HeaderParameter.Type  # 3
    BOOLEAN: HeaderParameter.Type  # 4
    NAME_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    REQUIRED_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    description: _builtins.str
    type: HeaderParameter.Type
    format: _builtins.str
    required: _builtins.bool
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        type: HeaderParameter.Type | _builtins.int | _builtins.str | None = ...,
        format: _builtins.str | None = ...,
        required: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["description", "format", "name", "required", "type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Header(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    DEFAULT_FIELD_NUMBER: _builtins.int
    PATTERN_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    type: _builtins.str
    format: _builtins.str
    default: _builtins.str
    pattern: _builtins.str
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
        type: _builtins.str | None = ...,
        format: _builtins.str | None = ...,
        default: _builtins.str | None = ...,
        pattern: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["default", "description", "format", "pattern", "type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Response(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class HeadersEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> Header: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: Header | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ExamplesEntry(_message.Message):
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

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    DESCRIPTION_FIELD_NUMBER: _builtins.int
    SCHEMA_FIELD_NUMBER: _builtins.int
    HEADERS_FIELD_NUMBER: _builtins.int
    EXAMPLES_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    @_builtins.property
    def schema(self) -> Schema: ...
    @_builtins.property
    def headers(self) -> _containers.MessageMap[_builtins.str, Header]: ...
    @_builtins.property
    def examples(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
        schema: Schema | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        headers: _abc.Mapping[_builtins.str, Header] | None = ...,
        examples: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["schema"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["description", "examples", "extensions", "headers", "schema"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Info(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TITLE_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    TERMS_OF_SERVICE_FIELD_NUMBER: _builtins.int
    CONTACT_FIELD_NUMBER: _builtins.int
    LICENSE_FIELD_NUMBER: _builtins.int
    VERSION_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    title: _builtins.str
    description: _builtins.str
    terms_of_service: _builtins.str
    @_builtins.property
    def contact(self) -> Contact: ...
    @_builtins.property
    def license(self) -> License: ...
    version: _builtins.str
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        title: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        terms_of_service: _builtins.str | None = ...,
        contact: Contact | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        license: License | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        version: _builtins.str | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["contact", "license"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "contact",
            "description",
            "extensions",
            "license",
            "terms_of_service",
            "title",
            "version",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Contact(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    URL_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    url: _builtins.str
    email: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        url: _builtins.str | None = ...,
        email: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["email", "name", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class License(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    URL_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    url: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExternalDocumentation(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    URL_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    url: _builtins.str
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
        url: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["description", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Schema(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    JSON_SCHEMA_FIELD_NUMBER: _builtins.int
    DISCRIMINATOR_FIELD_NUMBER: _builtins.int
    READ_ONLY_FIELD_NUMBER: _builtins.int
    EXTERNAL_DOCS_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def json_schema(self) -> JSONSchema: ...
    discriminator: _builtins.str
    read_only: _builtins.bool
    @_builtins.property
    def external_docs(self) -> ExternalDocumentation: ...
    example: _builtins.str
    def __init__(
        self,
        *,
        json_schema: JSONSchema | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        discriminator: _builtins.str | None = ...,
        read_only: _builtins.bool | None = ...,
        external_docs: ExternalDocumentation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        example: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["external_docs", "json_schema"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "discriminator", "example", "external_docs", "json_schema", "read_only"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class JSONSchema(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _JSONSchemaSimpleTypesEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> JSONSchema.JSONSchemaSimpleTypes: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[JSONSchema.JSONSchemaSimpleTypes]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, JSONSchema.JSONSchemaSimpleTypes]]: ...
        UNKNOWN: JSONSchema.JSONSchemaSimpleTypes  # 0
        ARRAY: JSONSchema.JSONSchemaSimpleTypes  # 1
        BOOLEAN: JSONSchema.JSONSchemaSimpleTypes  # 2
        INTEGER: JSONSchema.JSONSchemaSimpleTypes  # 3
        NULL: JSONSchema.JSONSchemaSimpleTypes  # 4
        NUMBER: JSONSchema.JSONSchemaSimpleTypes  # 5
        OBJECT: JSONSchema.JSONSchemaSimpleTypes  # 6
        STRING: JSONSchema.JSONSchemaSimpleTypes  # 7

    class JSONSchemaSimpleTypes(_builtins.int, metaclass=_JSONSchemaSimpleTypesEnumTypeWrapper):
        ValueType: _typing.TypeAlias = JSONSchema.JSONSchemaSimpleTypes

    UNKNOWN: JSONSchema.JSONSchemaSimpleTypes  # 0
    ARRAY: JSONSchema.JSONSchemaSimpleTypes  # 1
    BOOLEAN: JSONSchema.JSONSchemaSimpleTypes  # 2
    INTEGER: JSONSchema.JSONSchemaSimpleTypes  # 3
    NULL: JSONSchema.JSONSchemaSimpleTypes  # 4
    NUMBER: JSONSchema.JSONSchemaSimpleTypes  # 5
    OBJECT: JSONSchema.JSONSchemaSimpleTypes  # 6
    STRING: JSONSchema.JSONSchemaSimpleTypes  # 7

    @_typing.final
    class FieldConfiguration(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        PATH_PARAM_NAME_FIELD_NUMBER: _builtins.int
        path_param_name: _builtins.str
        def __init__(
            self,
            *,
            path_param_name: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["path_param_name"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    REF_FIELD_NUMBER: _builtins.int
    TITLE_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    DEFAULT_FIELD_NUMBER: _builtins.int
    READ_ONLY_FIELD_NUMBER: _builtins.int
    EXAMPLE_FIELD_NUMBER: _builtins.int
    MULTIPLE_OF_FIELD_NUMBER: _builtins.int
    MAXIMUM_FIELD_NUMBER: _builtins.int
    EXCLUSIVE_MAXIMUM_FIELD_NUMBER: _builtins.int
    MINIMUM_FIELD_NUMBER: _builtins.int
    EXCLUSIVE_MINIMUM_FIELD_NUMBER: _builtins.int
    MAX_LENGTH_FIELD_NUMBER: _builtins.int
    MIN_LENGTH_FIELD_NUMBER: _builtins.int
    PATTERN_FIELD_NUMBER: _builtins.int
    MAX_ITEMS_FIELD_NUMBER: _builtins.int
    MIN_ITEMS_FIELD_NUMBER: _builtins.int
    UNIQUE_ITEMS_FIELD_NUMBER: _builtins.int
    MAX_PROPERTIES_FIELD_NUMBER: _builtins.int
    MIN_PROPERTIES_FIELD_NUMBER: _builtins.int
    REQUIRED_FIELD_NUMBER: _builtins.int
    ARRAY_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    FORMAT_FIELD_NUMBER: _builtins.int
    ENUM_FIELD_NUMBER: _builtins.int
    FIELD_CONFIGURATION_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    ref: _builtins.str
    title: _builtins.str
    description: _builtins.str
    default: _builtins.str
    read_only: _builtins.bool
    example: _builtins.str
    multiple_of: _builtins.float
    maximum: _builtins.float
    exclusive_maximum: _builtins.bool
    minimum: _builtins.float
    exclusive_minimum: _builtins.bool
    max_length: _builtins.int
    min_length: _builtins.int
    pattern: _builtins.str
    max_items: _builtins.int
    min_items: _builtins.int
    unique_items: _builtins.bool
    max_properties: _builtins.int
    min_properties: _builtins.int
    @_builtins.property
    def required(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def array(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def type(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[JSONSchema.JSONSchemaSimpleTypes]: ...
    format: _builtins.str
    @_builtins.property
    def enum(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def field_configuration(self) -> JSONSchema.FieldConfiguration: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        ref: _builtins.str | None = ...,
        title: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        default: _builtins.str | None = ...,
        read_only: _builtins.bool | None = ...,
        example: _builtins.str | None = ...,
        multiple_of: _builtins.float | None = ...,
        maximum: _builtins.float | None = ...,
        exclusive_maximum: _builtins.bool | None = ...,
        minimum: _builtins.float | None = ...,
        exclusive_minimum: _builtins.bool | None = ...,
        max_length: _builtins.int | None = ...,
        min_length: _builtins.int | None = ...,
        pattern: _builtins.str | None = ...,
        max_items: _builtins.int | None = ...,
        min_items: _builtins.int | None = ...,
        unique_items: _builtins.bool | None = ...,
        max_properties: _builtins.int | None = ...,
        min_properties: _builtins.int | None = ...,
        required: _abc.Iterable[_builtins.str] | None = ...,
        array: _abc.Iterable[_builtins.str] | None = ...,
        type: _abc.Iterable[JSONSchema.JSONSchemaSimpleTypes | _builtins.int | _builtins.str]
        | None = ...,
        format: _builtins.str | None = ...,
        enum: _abc.Iterable[_builtins.str] | None = ...,
        field_configuration: JSONSchema.FieldConfiguration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["field_configuration"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "array",
            "default",
            "description",
            "enum",
            "example",
            "exclusive_maximum",
            "exclusive_minimum",
            "extensions",
            "field_configuration",
            "format",
            "max_items",
            "max_length",
            "max_properties",
            "maximum",
            "min_items",
            "min_length",
            "min_properties",
            "minimum",
            "multiple_of",
            "pattern",
            "read_only",
            "ref",
            "required",
            "title",
            "type",
            "unique_items",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Tag(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    NAME_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    EXTERNAL_DOCS_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    description: _builtins.str
    @_builtins.property
    def external_docs(self) -> ExternalDocumentation: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        external_docs: ExternalDocumentation
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["external_docs"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["description", "extensions", "external_docs", "name"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecurityDefinitions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class SecurityEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> SecurityScheme: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: SecurityScheme | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    SECURITY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def security(self) -> _containers.MessageMap[_builtins.str, SecurityScheme]: ...
    def __init__(
        self,
        *,
        security: _abc.Mapping[_builtins.str, SecurityScheme] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["security"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecurityScheme(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> SecurityScheme.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SecurityScheme.Type]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SecurityScheme.Type]]: ...
        TYPE_INVALID: SecurityScheme.Type  # 0
        TYPE_BASIC: SecurityScheme.Type  # 1
        TYPE_API_KEY: SecurityScheme.Type  # 2
        TYPE_OAUTH2: SecurityScheme.Type  # 3

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SecurityScheme.Type

    TYPE_INVALID: SecurityScheme.Type  # 0
    TYPE_BASIC: SecurityScheme.Type  # 1
    TYPE_API_KEY: SecurityScheme.Type  # 2
    TYPE_OAUTH2: SecurityScheme.Type  # 3

    class _InEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> SecurityScheme.In: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SecurityScheme.In]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SecurityScheme.In]]: ...
        IN_INVALID: SecurityScheme.In  # 0
        IN_QUERY: SecurityScheme.In  # 1
        IN_HEADER: SecurityScheme.In  # 2

    class In(_builtins.int, metaclass=_InEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SecurityScheme.In

    IN_INVALID: SecurityScheme.In  # 0
    IN_QUERY: SecurityScheme.In  # 1
    IN_HEADER: SecurityScheme.In  # 2

    class _FlowEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> SecurityScheme.Flow: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SecurityScheme.Flow]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SecurityScheme.Flow]]: ...
        FLOW_INVALID: SecurityScheme.Flow  # 0
        FLOW_IMPLICIT: SecurityScheme.Flow  # 1
        FLOW_PASSWORD: SecurityScheme.Flow  # 2
        FLOW_APPLICATION: SecurityScheme.Flow  # 3
        FLOW_ACCESS_CODE: SecurityScheme.Flow  # 4

    class Flow(_builtins.int, metaclass=_FlowEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SecurityScheme.Flow

    FLOW_INVALID: SecurityScheme.Flow  # 0
    FLOW_IMPLICIT: SecurityScheme.Flow  # 1
    FLOW_PASSWORD: SecurityScheme.Flow  # 2
    FLOW_APPLICATION: SecurityScheme.Flow  # 3
    FLOW_ACCESS_CODE: SecurityScheme.Flow  # 4

    @_typing.final
    class ExtensionsEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> _google_protobuf_struct_pb2.Value: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _google_protobuf_struct_pb2.Value
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    TYPE_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    NAME_FIELD_NUMBER: _builtins.int
    IN_FIELD_NUMBER: _builtins.int
    FLOW_FIELD_NUMBER: _builtins.int
    AUTHORIZATION_URL_FIELD_NUMBER: _builtins.int
    TOKEN_URL_FIELD_NUMBER: _builtins.int
    SCOPES_FIELD_NUMBER: _builtins.int
    EXTENSIONS_FIELD_NUMBER: _builtins.int
    type: SecurityScheme.Type
    description: _builtins.str
    name: _builtins.str
    flow: SecurityScheme.Flow
    authorization_url: _builtins.str
    token_url: _builtins.str
    @_builtins.property
    def scopes(self) -> Scopes: ...
    @_builtins.property
    def extensions(
        self,
    ) -> _containers.MessageMap[_builtins.str, _google_protobuf_struct_pb2.Value]: ...
    def __init__(
        self,
        *,
        type: SecurityScheme.Type | _builtins.int | _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        flow: SecurityScheme.Flow | _builtins.int | _builtins.str | None = ...,
        authorization_url: _builtins.str | None = ...,
        token_url: _builtins.str | None = ...,
        scopes: Scopes | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        extensions: _abc.Mapping[_builtins.str, _google_protobuf_struct_pb2.Value] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["scopes"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "authorization_url",
            "description",
            "extensions",
            "flow",
            "in",
            "name",
            "scopes",
            "token_url",
            "type",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SecurityRequirement(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class SecurityRequirementValue(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        SCOPE_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def scope(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
        def __init__(
            self,
            *,
            scope: _abc.Iterable[_builtins.str] | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["scope"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class SecurityRequirementEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        @_builtins.property
        def value(self) -> SecurityRequirement.SecurityRequirementValue: ...
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: SecurityRequirement.SecurityRequirementValue
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    SECURITY_REQUIREMENT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def security_requirement(
        self,
    ) -> _containers.MessageMap[_builtins.str, SecurityRequirement.SecurityRequirementValue]: ...
    def __init__(
        self,
        *,
        security_requirement: _abc.Mapping[
            _builtins.str, SecurityRequirement.SecurityRequirementValue
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["security_requirement"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Scopes(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ScopeEntry(_message.Message):
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

    SCOPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def scope(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        scope: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["scope"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
