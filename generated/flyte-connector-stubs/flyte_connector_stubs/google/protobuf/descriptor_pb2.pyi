# Written by `nox -s generate` from google/protobuf/descriptor.proto. Do not edit.
"""Types of the messages and enums of google/protobuf/descriptor.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class _EditionEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> Edition: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[Edition]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Edition]]: ...
    EDITION_UNKNOWN: Edition  # 0
    EDITION_LEGACY: Edition  # 900
    EDITION_PROTO2: Edition  # 998
    EDITION_PROTO3: Edition  # 999
    EDITION_2023: Edition  # 1000
    EDITION_2024: Edition  # 1001
    EDITION_2026: Edition  # 1002
    EDITION_UNSTABLE: Edition  # 9999
    EDITION_1_TEST_ONLY: Edition  # 1
    EDITION_2_TEST_ONLY: Edition  # 2
    EDITION_99997_TEST_ONLY: Edition  # 99997
    EDITION_99998_TEST_ONLY: Edition  # 99998
    EDITION_99999_TEST_ONLY: Edition  # 99999
    EDITION_MAX: Edition  # 2147483647

class Edition(_builtins.int, metaclass=_EditionEnumTypeWrapper):
    ValueType: _typing.TypeAlias = Edition

EDITION_UNKNOWN: Edition  # 0
EDITION_LEGACY: Edition  # 900
EDITION_PROTO2: Edition  # 998
EDITION_PROTO3: Edition  # 999
EDITION_2023: Edition  # 1000
EDITION_2024: Edition  # 1001
EDITION_2026: Edition  # 1002
EDITION_UNSTABLE: Edition  # 9999
EDITION_1_TEST_ONLY: Edition  # 1
EDITION_2_TEST_ONLY: Edition  # 2
EDITION_99997_TEST_ONLY: Edition  # 99997
EDITION_99998_TEST_ONLY: Edition  # 99998
EDITION_99999_TEST_ONLY: Edition  # 99999
EDITION_MAX: Edition  # 2147483647

class _SymbolVisibilityEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> SymbolVisibility: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[SymbolVisibility]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, SymbolVisibility]]: ...
    VISIBILITY_UNSET: SymbolVisibility  # 0
    VISIBILITY_LOCAL: SymbolVisibility  # 1
    VISIBILITY_EXPORT: SymbolVisibility  # 2

class SymbolVisibility(_builtins.int, metaclass=_SymbolVisibilityEnumTypeWrapper):
    ValueType: _typing.TypeAlias = SymbolVisibility

VISIBILITY_UNSET: SymbolVisibility  # 0
VISIBILITY_LOCAL: SymbolVisibility  # 1
VISIBILITY_EXPORT: SymbolVisibility  # 2

@_typing.final
class FileDescriptorSet(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FILE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def file(self) -> _containers.RepeatedCompositeFieldContainer[FileDescriptorProto]: ...
    def __init__(
        self,
        *,
        file: _abc.Iterable[FileDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["file"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FileDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    PACKAGE_FIELD_NUMBER: _builtins.int
    DEPENDENCY_FIELD_NUMBER: _builtins.int
    PUBLIC_DEPENDENCY_FIELD_NUMBER: _builtins.int
    WEAK_DEPENDENCY_FIELD_NUMBER: _builtins.int
    OPTION_DEPENDENCY_FIELD_NUMBER: _builtins.int
    MESSAGE_TYPE_FIELD_NUMBER: _builtins.int
    ENUM_TYPE_FIELD_NUMBER: _builtins.int
    SERVICE_FIELD_NUMBER: _builtins.int
    EXTENSION_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    SOURCE_CODE_INFO_FIELD_NUMBER: _builtins.int
    SYNTAX_FIELD_NUMBER: _builtins.int
    EDITION_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    package: _builtins.str
    @_builtins.property
    def dependency(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def public_dependency(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def weak_dependency(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def option_dependency(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def message_type(self) -> _containers.RepeatedCompositeFieldContainer[DescriptorProto]: ...
    @_builtins.property
    def enum_type(self) -> _containers.RepeatedCompositeFieldContainer[EnumDescriptorProto]: ...
    @_builtins.property
    def service(self) -> _containers.RepeatedCompositeFieldContainer[ServiceDescriptorProto]: ...
    @_builtins.property
    def extension(self) -> _containers.RepeatedCompositeFieldContainer[FieldDescriptorProto]: ...
    @_builtins.property
    def options(self) -> FileOptions: ...
    @_builtins.property
    def source_code_info(self) -> SourceCodeInfo: ...
    syntax: _builtins.str
    edition: Edition
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        package: _builtins.str | None = ...,
        dependency: _abc.Iterable[_builtins.str] | None = ...,
        public_dependency: _abc.Iterable[_builtins.int] | None = ...,
        weak_dependency: _abc.Iterable[_builtins.int] | None = ...,
        option_dependency: _abc.Iterable[_builtins.str] | None = ...,
        message_type: _abc.Iterable[DescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        enum_type: _abc.Iterable[
            EnumDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        service: _abc.Iterable[
            ServiceDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        extension: _abc.Iterable[
            FieldDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        options: FileOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        source_code_info: SourceCodeInfo
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        syntax: _builtins.str | None = ...,
        edition: Edition | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "edition", "name", "options", "package", "source_code_info", "syntax"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "dependency",
            "edition",
            "enum_type",
            "extension",
            "message_type",
            "name",
            "option_dependency",
            "options",
            "package",
            "public_dependency",
            "service",
            "source_code_info",
            "syntax",
            "weak_dependency",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ExtensionRange(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        START_FIELD_NUMBER: _builtins.int
        END_FIELD_NUMBER: _builtins.int
        OPTIONS_FIELD_NUMBER: _builtins.int
        start: _builtins.int
        end: _builtins.int
        @_builtins.property
        def options(self) -> ExtensionRangeOptions: ...
        def __init__(
            self,
            *,
            start: _builtins.int | None = ...,
            end: _builtins.int | None = ...,
            options: ExtensionRangeOptions
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["end", "options", "start"]
        ) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["end", "options", "start"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class ReservedRange(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        START_FIELD_NUMBER: _builtins.int
        END_FIELD_NUMBER: _builtins.int
        start: _builtins.int
        end: _builtins.int
        def __init__(
            self,
            *,
            start: _builtins.int | None = ...,
            end: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["end", "start"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["end", "start"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    NAME_FIELD_NUMBER: _builtins.int
    FIELD_FIELD_NUMBER: _builtins.int
    EXTENSION_FIELD_NUMBER: _builtins.int
    NESTED_TYPE_FIELD_NUMBER: _builtins.int
    ENUM_TYPE_FIELD_NUMBER: _builtins.int
    EXTENSION_RANGE_FIELD_NUMBER: _builtins.int
    ONEOF_DECL_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    RESERVED_RANGE_FIELD_NUMBER: _builtins.int
    RESERVED_NAME_FIELD_NUMBER: _builtins.int
    VISIBILITY_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def field(self) -> _containers.RepeatedCompositeFieldContainer[FieldDescriptorProto]: ...
    @_builtins.property
    def extension(self) -> _containers.RepeatedCompositeFieldContainer[FieldDescriptorProto]: ...
    @_builtins.property
    def nested_type(self) -> _containers.RepeatedCompositeFieldContainer[DescriptorProto]: ...
    @_builtins.property
    def enum_type(self) -> _containers.RepeatedCompositeFieldContainer[EnumDescriptorProto]: ...
    @_builtins.property
    def extension_range(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[DescriptorProto.ExtensionRange]: ...
    @_builtins.property
    def oneof_decl(self) -> _containers.RepeatedCompositeFieldContainer[OneofDescriptorProto]: ...
    @_builtins.property
    def options(self) -> MessageOptions: ...
    @_builtins.property
    def reserved_range(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[DescriptorProto.ReservedRange]: ...
    @_builtins.property
    def reserved_name(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    visibility: SymbolVisibility
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        field: _abc.Iterable[FieldDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        extension: _abc.Iterable[
            FieldDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        nested_type: _abc.Iterable[DescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        enum_type: _abc.Iterable[
            EnumDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        extension_range: _abc.Iterable[
            DescriptorProto.ExtensionRange | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        oneof_decl: _abc.Iterable[
            OneofDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        options: MessageOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        reserved_range: _abc.Iterable[
            DescriptorProto.ReservedRange | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        reserved_name: _abc.Iterable[_builtins.str] | None = ...,
        visibility: SymbolVisibility | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["name", "options", "visibility"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "enum_type",
            "extension",
            "extension_range",
            "field",
            "name",
            "nested_type",
            "oneof_decl",
            "options",
            "reserved_name",
            "reserved_range",
            "visibility",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ExtensionRangeOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _VerificationStateEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> ExtensionRangeOptions.VerificationState: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[ExtensionRangeOptions.VerificationState]: ...
        def items(
            self,
        ) -> _builtins.list[
            _builtins.tuple[_builtins.str, ExtensionRangeOptions.VerificationState]
        ]: ...
        DECLARATION: ExtensionRangeOptions.VerificationState  # 0
        UNVERIFIED: ExtensionRangeOptions.VerificationState  # 1

    class VerificationState(_builtins.int, metaclass=_VerificationStateEnumTypeWrapper):
        ValueType: _typing.TypeAlias = ExtensionRangeOptions.VerificationState

    DECLARATION: ExtensionRangeOptions.VerificationState  # 0
    UNVERIFIED: ExtensionRangeOptions.VerificationState  # 1

    @_typing.final
    class Declaration(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        NUMBER_FIELD_NUMBER: _builtins.int
        FULL_NAME_FIELD_NUMBER: _builtins.int
        TYPE_FIELD_NUMBER: _builtins.int
        RESERVED_FIELD_NUMBER: _builtins.int
        REPEATED_FIELD_NUMBER: _builtins.int
        number: _builtins.int
        full_name: _builtins.str
        type: _builtins.str
        reserved: _builtins.bool
        repeated: _builtins.bool
        def __init__(
            self,
            *,
            number: _builtins.int | None = ...,
            full_name: _builtins.str | None = ...,
            type: _builtins.str | None = ...,
            reserved: _builtins.bool | None = ...,
            repeated: _builtins.bool | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["full_name", "number", "repeated", "reserved", "type"]
        ) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["full_name", "number", "repeated", "reserved", "type"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    DECLARATION_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    VERIFICATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    @_builtins.property
    def declaration(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ExtensionRangeOptions.Declaration]: ...
    @_builtins.property
    def features(self) -> FeatureSet: ...
    verification: ExtensionRangeOptions.VerificationState
    def __init__(
        self,
        *,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        declaration: _abc.Iterable[
            ExtensionRangeOptions.Declaration | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        verification: ExtensionRangeOptions.VerificationState
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["features", "verification"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "declaration", "features", "uninterpreted_option", "verification"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FieldDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldDescriptorProto.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldDescriptorProto.Type]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FieldDescriptorProto.Type]]: ...
        TYPE_DOUBLE: FieldDescriptorProto.Type  # 1
        TYPE_FLOAT: FieldDescriptorProto.Type  # 2
        TYPE_INT64: FieldDescriptorProto.Type  # 3
        TYPE_UINT64: FieldDescriptorProto.Type  # 4
        TYPE_INT32: FieldDescriptorProto.Type  # 5
        TYPE_FIXED64: FieldDescriptorProto.Type  # 6
        TYPE_FIXED32: FieldDescriptorProto.Type  # 7
        TYPE_BOOL: FieldDescriptorProto.Type  # 8
        TYPE_STRING: FieldDescriptorProto.Type  # 9
        TYPE_GROUP: FieldDescriptorProto.Type  # 10
        TYPE_MESSAGE: FieldDescriptorProto.Type  # 11
        TYPE_BYTES: FieldDescriptorProto.Type  # 12
        TYPE_UINT32: FieldDescriptorProto.Type  # 13
        TYPE_ENUM: FieldDescriptorProto.Type  # 14
        TYPE_SFIXED32: FieldDescriptorProto.Type  # 15
        TYPE_SFIXED64: FieldDescriptorProto.Type  # 16
        TYPE_SINT32: FieldDescriptorProto.Type  # 17
        TYPE_SINT64: FieldDescriptorProto.Type  # 18

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldDescriptorProto.Type

    TYPE_DOUBLE: FieldDescriptorProto.Type  # 1
    TYPE_FLOAT: FieldDescriptorProto.Type  # 2
    TYPE_INT64: FieldDescriptorProto.Type  # 3
    TYPE_UINT64: FieldDescriptorProto.Type  # 4
    TYPE_INT32: FieldDescriptorProto.Type  # 5
    TYPE_FIXED64: FieldDescriptorProto.Type  # 6
    TYPE_FIXED32: FieldDescriptorProto.Type  # 7
    TYPE_BOOL: FieldDescriptorProto.Type  # 8
    TYPE_STRING: FieldDescriptorProto.Type  # 9
    TYPE_GROUP: FieldDescriptorProto.Type  # 10
    TYPE_MESSAGE: FieldDescriptorProto.Type  # 11
    TYPE_BYTES: FieldDescriptorProto.Type  # 12
    TYPE_UINT32: FieldDescriptorProto.Type  # 13
    TYPE_ENUM: FieldDescriptorProto.Type  # 14
    TYPE_SFIXED32: FieldDescriptorProto.Type  # 15
    TYPE_SFIXED64: FieldDescriptorProto.Type  # 16
    TYPE_SINT32: FieldDescriptorProto.Type  # 17
    TYPE_SINT64: FieldDescriptorProto.Type  # 18

    class _LabelEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldDescriptorProto.Label: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldDescriptorProto.Label]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FieldDescriptorProto.Label]]: ...
        LABEL_OPTIONAL: FieldDescriptorProto.Label  # 1
        LABEL_REPEATED: FieldDescriptorProto.Label  # 3
        LABEL_REQUIRED: FieldDescriptorProto.Label  # 2

    class Label(_builtins.int, metaclass=_LabelEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldDescriptorProto.Label

    LABEL_OPTIONAL: FieldDescriptorProto.Label  # 1
    LABEL_REPEATED: FieldDescriptorProto.Label  # 3
    LABEL_REQUIRED: FieldDescriptorProto.Label  # 2
    NAME_FIELD_NUMBER: _builtins.int
    NUMBER_FIELD_NUMBER: _builtins.int
    LABEL_FIELD_NUMBER: _builtins.int
    TYPE_FIELD_NUMBER: _builtins.int
    TYPE_NAME_FIELD_NUMBER: _builtins.int
    EXTENDEE_FIELD_NUMBER: _builtins.int
    DEFAULT_VALUE_FIELD_NUMBER: _builtins.int
    ONEOF_INDEX_FIELD_NUMBER: _builtins.int
    JSON_NAME_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    PROTO3_OPTIONAL_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    number: _builtins.int
    label: FieldDescriptorProto.Label
    type: FieldDescriptorProto.Type
    type_name: _builtins.str
    extendee: _builtins.str
    default_value: _builtins.str
    oneof_index: _builtins.int
    json_name: _builtins.str
    @_builtins.property
    def options(self) -> FieldOptions: ...
    proto3_optional: _builtins.bool
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        number: _builtins.int | None = ...,
        label: FieldDescriptorProto.Label | _builtins.int | _builtins.str | None = ...,
        type: FieldDescriptorProto.Type | _builtins.int | _builtins.str | None = ...,
        type_name: _builtins.str | None = ...,
        extendee: _builtins.str | None = ...,
        default_value: _builtins.str | None = ...,
        oneof_index: _builtins.int | None = ...,
        json_name: _builtins.str | None = ...,
        options: FieldOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        proto3_optional: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "default_value",
            "extendee",
            "json_name",
            "label",
            "name",
            "number",
            "oneof_index",
            "options",
            "proto3_optional",
            "type",
            "type_name",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "default_value",
            "extendee",
            "json_name",
            "label",
            "name",
            "number",
            "oneof_index",
            "options",
            "proto3_optional",
            "type",
            "type_name",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OneofDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def options(self) -> OneofOptions: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        options: OneofOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name", "options"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "options"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnumDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class EnumReservedRange(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        START_FIELD_NUMBER: _builtins.int
        END_FIELD_NUMBER: _builtins.int
        start: _builtins.int
        end: _builtins.int
        def __init__(
            self,
            *,
            start: _builtins.int | None = ...,
            end: _builtins.int | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["end", "start"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["end", "start"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    NAME_FIELD_NUMBER: _builtins.int
    VALUE_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    RESERVED_RANGE_FIELD_NUMBER: _builtins.int
    RESERVED_NAME_FIELD_NUMBER: _builtins.int
    VISIBILITY_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def value(self) -> _containers.RepeatedCompositeFieldContainer[EnumValueDescriptorProto]: ...
    @_builtins.property
    def options(self) -> EnumOptions: ...
    @_builtins.property
    def reserved_range(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[EnumDescriptorProto.EnumReservedRange]: ...
    @_builtins.property
    def reserved_name(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    visibility: SymbolVisibility
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        value: _abc.Iterable[
            EnumValueDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        options: EnumOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        reserved_range: _abc.Iterable[
            EnumDescriptorProto.EnumReservedRange | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        reserved_name: _abc.Iterable[_builtins.str] | None = ...,
        visibility: SymbolVisibility | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["name", "options", "visibility"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "name", "options", "reserved_name", "reserved_range", "value", "visibility"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnumValueDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    NUMBER_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    number: _builtins.int
    @_builtins.property
    def options(self) -> EnumValueOptions: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        number: _builtins.int | None = ...,
        options: EnumValueOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["name", "number", "options"]
    ) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name", "number", "options"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ServiceDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    METHOD_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    @_builtins.property
    def method(self) -> _containers.RepeatedCompositeFieldContainer[MethodDescriptorProto]: ...
    @_builtins.property
    def options(self) -> ServiceOptions: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        method: _abc.Iterable[MethodDescriptorProto | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        options: ServiceOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["name", "options"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["method", "name", "options"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MethodDescriptorProto(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    INPUT_TYPE_FIELD_NUMBER: _builtins.int
    OUTPUT_TYPE_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    CLIENT_STREAMING_FIELD_NUMBER: _builtins.int
    SERVER_STREAMING_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    input_type: _builtins.str
    output_type: _builtins.str
    @_builtins.property
    def options(self) -> MethodOptions: ...
    client_streaming: _builtins.bool
    server_streaming: _builtins.bool
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        input_type: _builtins.str | None = ...,
        output_type: _builtins.str | None = ...,
        options: MethodOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        client_streaming: _builtins.bool | None = ...,
        server_streaming: _builtins.bool | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "client_streaming", "input_type", "name", "options", "output_type", "server_streaming"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "client_streaming", "input_type", "name", "options", "output_type", "server_streaming"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FileOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _OptimizeModeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FileOptions.OptimizeMode: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FileOptions.OptimizeMode]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FileOptions.OptimizeMode]]: ...
        SPEED: FileOptions.OptimizeMode  # 1
        CODE_SIZE: FileOptions.OptimizeMode  # 2
        LITE_RUNTIME: FileOptions.OptimizeMode  # 3

    class OptimizeMode(_builtins.int, metaclass=_OptimizeModeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FileOptions.OptimizeMode

    SPEED: FileOptions.OptimizeMode  # 1
    CODE_SIZE: FileOptions.OptimizeMode  # 2
    LITE_RUNTIME: FileOptions.OptimizeMode  # 3
    JAVA_PACKAGE_FIELD_NUMBER: _builtins.int
    JAVA_OUTER_CLASSNAME_FIELD_NUMBER: _builtins.int
    JAVA_MULTIPLE_FILES_FIELD_NUMBER: _builtins.int
    JAVA_GENERATE_EQUALS_AND_HASH_FIELD_NUMBER: _builtins.int
    JAVA_STRING_CHECK_UTF8_FIELD_NUMBER: _builtins.int
    OPTIMIZE_FOR_FIELD_NUMBER: _builtins.int
    GO_PACKAGE_FIELD_NUMBER: _builtins.int
    CC_GENERIC_SERVICES_FIELD_NUMBER: _builtins.int
    JAVA_GENERIC_SERVICES_FIELD_NUMBER: _builtins.int
    PY_GENERIC_SERVICES_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    CC_ENABLE_ARENAS_FIELD_NUMBER: _builtins.int
    OBJC_CLASS_PREFIX_FIELD_NUMBER: _builtins.int
    CSHARP_NAMESPACE_FIELD_NUMBER: _builtins.int
    SWIFT_PREFIX_FIELD_NUMBER: _builtins.int
    PHP_CLASS_PREFIX_FIELD_NUMBER: _builtins.int
    PHP_NAMESPACE_FIELD_NUMBER: _builtins.int
    PHP_METADATA_NAMESPACE_FIELD_NUMBER: _builtins.int
    RUBY_PACKAGE_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    java_package: _builtins.str
    java_outer_classname: _builtins.str
    java_multiple_files: _builtins.bool
    @_builtins.property
    @_typing_extensions.deprecated(
        "google.protobuf.FileOptions.java_generate_equals_and_hash is deprecated."
    )
    def java_generate_equals_and_hash(self) -> _builtins.bool: ...
    @java_generate_equals_and_hash.setter
    @_typing_extensions.deprecated(
        "google.protobuf.FileOptions.java_generate_equals_and_hash is deprecated."
    )
    def java_generate_equals_and_hash(self, value: _builtins.bool) -> None: ...
    java_string_check_utf8: _builtins.bool
    optimize_for: FileOptions.OptimizeMode
    go_package: _builtins.str
    cc_generic_services: _builtins.bool
    java_generic_services: _builtins.bool
    py_generic_services: _builtins.bool
    deprecated: _builtins.bool
    cc_enable_arenas: _builtins.bool
    objc_class_prefix: _builtins.str
    csharp_namespace: _builtins.str
    swift_prefix: _builtins.str
    php_class_prefix: _builtins.str
    php_namespace: _builtins.str
    php_metadata_namespace: _builtins.str
    ruby_package: _builtins.str
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        java_package: _builtins.str | None = ...,
        java_outer_classname: _builtins.str | None = ...,
        java_multiple_files: _builtins.bool | None = ...,
        java_generate_equals_and_hash: _builtins.bool | None = ...,
        java_string_check_utf8: _builtins.bool | None = ...,
        optimize_for: FileOptions.OptimizeMode | _builtins.int | _builtins.str | None = ...,
        go_package: _builtins.str | None = ...,
        cc_generic_services: _builtins.bool | None = ...,
        java_generic_services: _builtins.bool | None = ...,
        py_generic_services: _builtins.bool | None = ...,
        deprecated: _builtins.bool | None = ...,
        cc_enable_arenas: _builtins.bool | None = ...,
        objc_class_prefix: _builtins.str | None = ...,
        csharp_namespace: _builtins.str | None = ...,
        swift_prefix: _builtins.str | None = ...,
        php_class_prefix: _builtins.str | None = ...,
        php_namespace: _builtins.str | None = ...,
        php_metadata_namespace: _builtins.str | None = ...,
        ruby_package: _builtins.str | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "cc_enable_arenas",
            "cc_generic_services",
            "csharp_namespace",
            "deprecated",
            "features",
            "go_package",
            "java_generate_equals_and_hash",
            "java_generic_services",
            "java_multiple_files",
            "java_outer_classname",
            "java_package",
            "java_string_check_utf8",
            "objc_class_prefix",
            "optimize_for",
            "php_class_prefix",
            "php_metadata_namespace",
            "php_namespace",
            "py_generic_services",
            "ruby_package",
            "swift_prefix",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "cc_enable_arenas",
            "cc_generic_services",
            "csharp_namespace",
            "deprecated",
            "features",
            "go_package",
            "java_generate_equals_and_hash",
            "java_generic_services",
            "java_multiple_files",
            "java_outer_classname",
            "java_package",
            "java_string_check_utf8",
            "objc_class_prefix",
            "optimize_for",
            "php_class_prefix",
            "php_metadata_namespace",
            "php_namespace",
            "py_generic_services",
            "ruby_package",
            "swift_prefix",
            "uninterpreted_option",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MessageOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    MESSAGE_SET_WIRE_FORMAT_FIELD_NUMBER: _builtins.int
    NO_STANDARD_DESCRIPTOR_ACCESSOR_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    MAP_ENTRY_FIELD_NUMBER: _builtins.int
    DEPRECATED_LEGACY_JSON_FIELD_CONFLICTS_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    message_set_wire_format: _builtins.bool
    no_standard_descriptor_accessor: _builtins.bool
    deprecated: _builtins.bool
    map_entry: _builtins.bool
    @_builtins.property
    @_typing_extensions.deprecated(
        "google.protobuf.MessageOptions.deprecated_legacy_json_field_conflicts is deprecated."
    )
    def deprecated_legacy_json_field_conflicts(self) -> _builtins.bool: ...
    @deprecated_legacy_json_field_conflicts.setter
    @_typing_extensions.deprecated(
        "google.protobuf.MessageOptions.deprecated_legacy_json_field_conflicts is deprecated."
    )
    def deprecated_legacy_json_field_conflicts(self, value: _builtins.bool) -> None: ...
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        message_set_wire_format: _builtins.bool | None = ...,
        no_standard_descriptor_accessor: _builtins.bool | None = ...,
        deprecated: _builtins.bool | None = ...,
        map_entry: _builtins.bool | None = ...,
        deprecated_legacy_json_field_conflicts: _builtins.bool | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "deprecated",
            "deprecated_legacy_json_field_conflicts",
            "features",
            "map_entry",
            "message_set_wire_format",
            "no_standard_descriptor_accessor",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "deprecated",
            "deprecated_legacy_json_field_conflicts",
            "features",
            "map_entry",
            "message_set_wire_format",
            "no_standard_descriptor_accessor",
            "uninterpreted_option",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FieldOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _CTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldOptions.CType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldOptions.CType]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, FieldOptions.CType]]: ...
        STRING: FieldOptions.CType  # 0
        CORD: FieldOptions.CType  # 1
        STRING_PIECE: FieldOptions.CType  # 2

    class CType(_builtins.int, metaclass=_CTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldOptions.CType

    STRING: FieldOptions.CType  # 0
    CORD: FieldOptions.CType  # 1
    STRING_PIECE: FieldOptions.CType  # 2

    class _JSTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldOptions.JSType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldOptions.JSType]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, FieldOptions.JSType]]: ...
        JS_NORMAL: FieldOptions.JSType  # 0
        JS_STRING: FieldOptions.JSType  # 1
        JS_NUMBER: FieldOptions.JSType  # 2

    class JSType(_builtins.int, metaclass=_JSTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldOptions.JSType

    JS_NORMAL: FieldOptions.JSType  # 0
    JS_STRING: FieldOptions.JSType  # 1
    JS_NUMBER: FieldOptions.JSType  # 2

    class _OptionRetentionEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldOptions.OptionRetention: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldOptions.OptionRetention]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FieldOptions.OptionRetention]]: ...
        RETENTION_UNKNOWN: FieldOptions.OptionRetention  # 0
        RETENTION_RUNTIME: FieldOptions.OptionRetention  # 1
        RETENTION_SOURCE: FieldOptions.OptionRetention  # 2

    class OptionRetention(_builtins.int, metaclass=_OptionRetentionEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldOptions.OptionRetention

    RETENTION_UNKNOWN: FieldOptions.OptionRetention  # 0
    RETENTION_RUNTIME: FieldOptions.OptionRetention  # 1
    RETENTION_SOURCE: FieldOptions.OptionRetention  # 2

    class _OptionTargetTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FieldOptions.OptionTargetType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FieldOptions.OptionTargetType]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FieldOptions.OptionTargetType]]: ...
        TARGET_TYPE_UNKNOWN: FieldOptions.OptionTargetType  # 0
        TARGET_TYPE_FILE: FieldOptions.OptionTargetType  # 1
        TARGET_TYPE_EXTENSION_RANGE: FieldOptions.OptionTargetType  # 2
        TARGET_TYPE_MESSAGE: FieldOptions.OptionTargetType  # 3
        TARGET_TYPE_FIELD: FieldOptions.OptionTargetType  # 4
        TARGET_TYPE_ONEOF: FieldOptions.OptionTargetType  # 5
        TARGET_TYPE_ENUM: FieldOptions.OptionTargetType  # 6
        TARGET_TYPE_ENUM_ENTRY: FieldOptions.OptionTargetType  # 7
        TARGET_TYPE_SERVICE: FieldOptions.OptionTargetType  # 8
        TARGET_TYPE_METHOD: FieldOptions.OptionTargetType  # 9

    class OptionTargetType(_builtins.int, metaclass=_OptionTargetTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FieldOptions.OptionTargetType

    TARGET_TYPE_UNKNOWN: FieldOptions.OptionTargetType  # 0
    TARGET_TYPE_FILE: FieldOptions.OptionTargetType  # 1
    TARGET_TYPE_EXTENSION_RANGE: FieldOptions.OptionTargetType  # 2
    TARGET_TYPE_MESSAGE: FieldOptions.OptionTargetType  # 3
    TARGET_TYPE_FIELD: FieldOptions.OptionTargetType  # 4
    TARGET_TYPE_ONEOF: FieldOptions.OptionTargetType  # 5
    TARGET_TYPE_ENUM: FieldOptions.OptionTargetType  # 6
    TARGET_TYPE_ENUM_ENTRY: FieldOptions.OptionTargetType  # 7
    TARGET_TYPE_SERVICE: FieldOptions.OptionTargetType  # 8
    TARGET_TYPE_METHOD: FieldOptions.OptionTargetType  # 9

    @_typing.final
    class EditionDefault(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        EDITION_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        edition: Edition
        value: _builtins.str
        def __init__(
            self,
            *,
            edition: Edition | _builtins.int | _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["edition", "value"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["edition", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    @_typing.final
    class FeatureSupport(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        EDITION_INTRODUCED_FIELD_NUMBER: _builtins.int
        EDITION_DEPRECATED_FIELD_NUMBER: _builtins.int
        DEPRECATION_WARNING_FIELD_NUMBER: _builtins.int
        EDITION_REMOVED_FIELD_NUMBER: _builtins.int
        REMOVAL_ERROR_FIELD_NUMBER: _builtins.int
        edition_introduced: Edition
        edition_deprecated: Edition
        deprecation_warning: _builtins.str
        edition_removed: Edition
        removal_error: _builtins.str
        def __init__(
            self,
            *,
            edition_introduced: Edition | _builtins.int | _builtins.str | None = ...,
            edition_deprecated: Edition | _builtins.int | _builtins.str | None = ...,
            deprecation_warning: _builtins.str | None = ...,
            edition_removed: Edition | _builtins.int | _builtins.str | None = ...,
            removal_error: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(
            self,
            field_name: _typing.Literal[
                "deprecation_warning",
                "edition_deprecated",
                "edition_introduced",
                "edition_removed",
                "removal_error",
            ],
        ) -> _builtins.bool: ...
        def ClearField(
            self,
            field_name: _typing.Literal[
                "deprecation_warning",
                "edition_deprecated",
                "edition_introduced",
                "edition_removed",
                "removal_error",
            ],
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    CTYPE_FIELD_NUMBER: _builtins.int
    PACKED_FIELD_NUMBER: _builtins.int
    JSTYPE_FIELD_NUMBER: _builtins.int
    LAZY_FIELD_NUMBER: _builtins.int
    UNVERIFIED_LAZY_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    WEAK_FIELD_NUMBER: _builtins.int
    DEBUG_REDACT_FIELD_NUMBER: _builtins.int
    RETENTION_FIELD_NUMBER: _builtins.int
    TARGETS_FIELD_NUMBER: _builtins.int
    EDITION_DEFAULTS_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    FEATURE_SUPPORT_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    ctype: FieldOptions.CType
    packed: _builtins.bool
    jstype: FieldOptions.JSType
    lazy: _builtins.bool
    unverified_lazy: _builtins.bool
    deprecated: _builtins.bool
    @_builtins.property
    @_typing_extensions.deprecated("google.protobuf.FieldOptions.weak is deprecated.")
    def weak(self) -> _builtins.bool: ...
    @weak.setter
    @_typing_extensions.deprecated("google.protobuf.FieldOptions.weak is deprecated.")
    def weak(self, value: _builtins.bool) -> None: ...
    debug_redact: _builtins.bool
    retention: FieldOptions.OptionRetention
    @_builtins.property
    def targets(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[FieldOptions.OptionTargetType]: ...
    @_builtins.property
    def edition_defaults(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[FieldOptions.EditionDefault]: ...
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def feature_support(self) -> FieldOptions.FeatureSupport: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        ctype: FieldOptions.CType | _builtins.int | _builtins.str | None = ...,
        packed: _builtins.bool | None = ...,
        jstype: FieldOptions.JSType | _builtins.int | _builtins.str | None = ...,
        lazy: _builtins.bool | None = ...,
        unverified_lazy: _builtins.bool | None = ...,
        deprecated: _builtins.bool | None = ...,
        weak: _builtins.bool | None = ...,
        debug_redact: _builtins.bool | None = ...,
        retention: FieldOptions.OptionRetention | _builtins.int | _builtins.str | None = ...,
        targets: _abc.Iterable[FieldOptions.OptionTargetType | _builtins.int | _builtins.str]
        | None = ...,
        edition_defaults: _abc.Iterable[
            FieldOptions.EditionDefault | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        feature_support: FieldOptions.FeatureSupport
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "ctype",
            "debug_redact",
            "deprecated",
            "feature_support",
            "features",
            "jstype",
            "lazy",
            "packed",
            "retention",
            "unverified_lazy",
            "weak",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "ctype",
            "debug_redact",
            "deprecated",
            "edition_defaults",
            "feature_support",
            "features",
            "jstype",
            "lazy",
            "packed",
            "retention",
            "targets",
            "uninterpreted_option",
            "unverified_lazy",
            "weak",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class OneofOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FEATURES_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["features"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["features", "uninterpreted_option"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnumOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ALLOW_ALIAS_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    DEPRECATED_LEGACY_JSON_FIELD_CONFLICTS_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    allow_alias: _builtins.bool
    deprecated: _builtins.bool
    @_builtins.property
    @_typing_extensions.deprecated(
        "google.protobuf.EnumOptions.deprecated_legacy_json_field_conflicts is deprecated."
    )
    def deprecated_legacy_json_field_conflicts(self) -> _builtins.bool: ...
    @deprecated_legacy_json_field_conflicts.setter
    @_typing_extensions.deprecated(
        "google.protobuf.EnumOptions.deprecated_legacy_json_field_conflicts is deprecated."
    )
    def deprecated_legacy_json_field_conflicts(self, value: _builtins.bool) -> None: ...
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        allow_alias: _builtins.bool | None = ...,
        deprecated: _builtins.bool | None = ...,
        deprecated_legacy_json_field_conflicts: _builtins.bool | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "allow_alias", "deprecated", "deprecated_legacy_json_field_conflicts", "features"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "allow_alias",
            "deprecated",
            "deprecated_legacy_json_field_conflicts",
            "features",
            "uninterpreted_option",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EnumValueOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DEPRECATED_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    DEBUG_REDACT_FIELD_NUMBER: _builtins.int
    FEATURE_SUPPORT_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    deprecated: _builtins.bool
    @_builtins.property
    def features(self) -> FeatureSet: ...
    debug_redact: _builtins.bool
    @_builtins.property
    def feature_support(self) -> FieldOptions.FeatureSupport: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        deprecated: _builtins.bool | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        debug_redact: _builtins.bool | None = ...,
        feature_support: FieldOptions.FeatureSupport
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal["debug_redact", "deprecated", "feature_support", "features"],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "debug_redact", "deprecated", "feature_support", "features", "uninterpreted_option"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ServiceOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FEATURES_FIELD_NUMBER: _builtins.int
    DEPRECATED_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def features(self) -> FeatureSet: ...
    deprecated: _builtins.bool
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        deprecated: _builtins.bool | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["deprecated", "features"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["deprecated", "features", "uninterpreted_option"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class MethodOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _IdempotencyLevelEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> MethodOptions.IdempotencyLevel: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[MethodOptions.IdempotencyLevel]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, MethodOptions.IdempotencyLevel]]: ...
        IDEMPOTENCY_UNKNOWN: MethodOptions.IdempotencyLevel  # 0
        NO_SIDE_EFFECTS: MethodOptions.IdempotencyLevel  # 1
        IDEMPOTENT: MethodOptions.IdempotencyLevel  # 2

    class IdempotencyLevel(_builtins.int, metaclass=_IdempotencyLevelEnumTypeWrapper):
        ValueType: _typing.TypeAlias = MethodOptions.IdempotencyLevel

    IDEMPOTENCY_UNKNOWN: MethodOptions.IdempotencyLevel  # 0
    NO_SIDE_EFFECTS: MethodOptions.IdempotencyLevel  # 1
    IDEMPOTENT: MethodOptions.IdempotencyLevel  # 2
    DEPRECATED_FIELD_NUMBER: _builtins.int
    IDEMPOTENCY_LEVEL_FIELD_NUMBER: _builtins.int
    FEATURES_FIELD_NUMBER: _builtins.int
    UNINTERPRETED_OPTION_FIELD_NUMBER: _builtins.int
    deprecated: _builtins.bool
    idempotency_level: MethodOptions.IdempotencyLevel
    @_builtins.property
    def features(self) -> FeatureSet: ...
    @_builtins.property
    def uninterpreted_option(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption]: ...
    def __init__(
        self,
        *,
        deprecated: _builtins.bool | None = ...,
        idempotency_level: MethodOptions.IdempotencyLevel
        | _builtins.int
        | _builtins.str
        | None = ...,
        features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uninterpreted_option: _abc.Iterable[
            UninterpretedOption | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["deprecated", "features", "idempotency_level"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "deprecated", "features", "idempotency_level", "uninterpreted_option"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UninterpretedOption(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class NamePart(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        NAME_PART_FIELD_NUMBER: _builtins.int
        IS_EXTENSION_FIELD_NUMBER: _builtins.int
        name_part: _builtins.str
        is_extension: _builtins.bool
        def __init__(
            self,
            *,
            name_part: _builtins.str | None = ...,
            is_extension: _builtins.bool | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["is_extension", "name_part"]
        ) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["is_extension", "name_part"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    NAME_FIELD_NUMBER: _builtins.int
    IDENTIFIER_VALUE_FIELD_NUMBER: _builtins.int
    POSITIVE_INT_VALUE_FIELD_NUMBER: _builtins.int
    NEGATIVE_INT_VALUE_FIELD_NUMBER: _builtins.int
    DOUBLE_VALUE_FIELD_NUMBER: _builtins.int
    STRING_VALUE_FIELD_NUMBER: _builtins.int
    AGGREGATE_VALUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def name(self) -> _containers.RepeatedCompositeFieldContainer[UninterpretedOption.NamePart]: ...
    identifier_value: _builtins.str
    positive_int_value: _builtins.int
    negative_int_value: _builtins.int
    double_value: _builtins.float
    string_value: _builtins.bytes
    aggregate_value: _builtins.str
    def __init__(
        self,
        *,
        name: _abc.Iterable[
            UninterpretedOption.NamePart | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        identifier_value: _builtins.str | None = ...,
        positive_int_value: _builtins.int | None = ...,
        negative_int_value: _builtins.int | None = ...,
        double_value: _builtins.float | None = ...,
        string_value: _builtins.bytes | None = ...,
        aggregate_value: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "aggregate_value",
            "double_value",
            "identifier_value",
            "negative_int_value",
            "positive_int_value",
            "string_value",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "aggregate_value",
            "double_value",
            "identifier_value",
            "name",
            "negative_int_value",
            "positive_int_value",
            "string_value",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FeatureSet(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _FieldPresenceEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.FieldPresence: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.FieldPresence]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.FieldPresence]]: ...
        FIELD_PRESENCE_UNKNOWN: FeatureSet.FieldPresence  # 0
        EXPLICIT: FeatureSet.FieldPresence  # 1
        IMPLICIT: FeatureSet.FieldPresence  # 2
        LEGACY_REQUIRED: FeatureSet.FieldPresence  # 3

    class FieldPresence(_builtins.int, metaclass=_FieldPresenceEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.FieldPresence

    FIELD_PRESENCE_UNKNOWN: FeatureSet.FieldPresence  # 0
    EXPLICIT: FeatureSet.FieldPresence  # 1
    IMPLICIT: FeatureSet.FieldPresence  # 2
    LEGACY_REQUIRED: FeatureSet.FieldPresence  # 3

    class _EnumTypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.EnumType: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.EnumType]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.EnumType]]: ...
        ENUM_TYPE_UNKNOWN: FeatureSet.EnumType  # 0
        OPEN: FeatureSet.EnumType  # 1
        CLOSED: FeatureSet.EnumType  # 2

    class EnumType(_builtins.int, metaclass=_EnumTypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.EnumType

    ENUM_TYPE_UNKNOWN: FeatureSet.EnumType  # 0
    OPEN: FeatureSet.EnumType  # 1
    CLOSED: FeatureSet.EnumType  # 2

    class _RepeatedFieldEncodingEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(
            self, name: _builtins.str | _builtins.bytes
        ) -> FeatureSet.RepeatedFieldEncoding: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.RepeatedFieldEncoding]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.RepeatedFieldEncoding]]: ...
        REPEATED_FIELD_ENCODING_UNKNOWN: FeatureSet.RepeatedFieldEncoding  # 0
        PACKED: FeatureSet.RepeatedFieldEncoding  # 1
        EXPANDED: FeatureSet.RepeatedFieldEncoding  # 2

    class RepeatedFieldEncoding(_builtins.int, metaclass=_RepeatedFieldEncodingEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.RepeatedFieldEncoding

    REPEATED_FIELD_ENCODING_UNKNOWN: FeatureSet.RepeatedFieldEncoding  # 0
    PACKED: FeatureSet.RepeatedFieldEncoding  # 1
    EXPANDED: FeatureSet.RepeatedFieldEncoding  # 2

    class _Utf8ValidationEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.Utf8Validation: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.Utf8Validation]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.Utf8Validation]]: ...
        UTF8_VALIDATION_UNKNOWN: FeatureSet.Utf8Validation  # 0
        VERIFY: FeatureSet.Utf8Validation  # 2
        NONE: FeatureSet.Utf8Validation  # 3

    class Utf8Validation(_builtins.int, metaclass=_Utf8ValidationEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.Utf8Validation

    UTF8_VALIDATION_UNKNOWN: FeatureSet.Utf8Validation  # 0
    VERIFY: FeatureSet.Utf8Validation  # 2
    NONE: FeatureSet.Utf8Validation  # 3

    class _MessageEncodingEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.MessageEncoding: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.MessageEncoding]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.MessageEncoding]]: ...
        MESSAGE_ENCODING_UNKNOWN: FeatureSet.MessageEncoding  # 0
        LENGTH_PREFIXED: FeatureSet.MessageEncoding  # 1
        DELIMITED: FeatureSet.MessageEncoding  # 2

    class MessageEncoding(_builtins.int, metaclass=_MessageEncodingEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.MessageEncoding

    MESSAGE_ENCODING_UNKNOWN: FeatureSet.MessageEncoding  # 0
    LENGTH_PREFIXED: FeatureSet.MessageEncoding  # 1
    DELIMITED: FeatureSet.MessageEncoding  # 2

    class _JsonFormatEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.JsonFormat: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.JsonFormat]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.JsonFormat]]: ...
        JSON_FORMAT_UNKNOWN: FeatureSet.JsonFormat  # 0
        ALLOW: FeatureSet.JsonFormat  # 1
        LEGACY_BEST_EFFORT: FeatureSet.JsonFormat  # 2

    class JsonFormat(_builtins.int, metaclass=_JsonFormatEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.JsonFormat

    JSON_FORMAT_UNKNOWN: FeatureSet.JsonFormat  # 0
    ALLOW: FeatureSet.JsonFormat  # 1
    LEGACY_BEST_EFFORT: FeatureSet.JsonFormat  # 2

    class _EnforceNamingStyleEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> FeatureSet.EnforceNamingStyle: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[FeatureSet.EnforceNamingStyle]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, FeatureSet.EnforceNamingStyle]]: ...
        ENFORCE_NAMING_STYLE_UNKNOWN: FeatureSet.EnforceNamingStyle  # 0
        STYLE2024: FeatureSet.EnforceNamingStyle  # 1
        STYLE_LEGACY: FeatureSet.EnforceNamingStyle  # 2
        STYLE2026: FeatureSet.EnforceNamingStyle  # 3

    class EnforceNamingStyle(_builtins.int, metaclass=_EnforceNamingStyleEnumTypeWrapper):
        ValueType: _typing.TypeAlias = FeatureSet.EnforceNamingStyle

    ENFORCE_NAMING_STYLE_UNKNOWN: FeatureSet.EnforceNamingStyle  # 0
    STYLE2024: FeatureSet.EnforceNamingStyle  # 1
    STYLE_LEGACY: FeatureSet.EnforceNamingStyle  # 2
    STYLE2026: FeatureSet.EnforceNamingStyle  # 3

    @_typing.final
    class VisibilityFeature(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor

        class _DefaultSymbolVisibilityEnumTypeWrapper(_builtins.type):
            DESCRIPTOR: _descriptor.EnumDescriptor
            def Name(self, number: _builtins.int) -> _builtins.str: ...
            def Value(
                self, name: _builtins.str | _builtins.bytes
            ) -> FeatureSet.VisibilityFeature.DefaultSymbolVisibility: ...
            def keys(self) -> _builtins.list[_builtins.str]: ...
            def values(
                self,
            ) -> _builtins.list[FeatureSet.VisibilityFeature.DefaultSymbolVisibility]: ...
            def items(
                self,
            ) -> _builtins.list[
                _builtins.tuple[_builtins.str, FeatureSet.VisibilityFeature.DefaultSymbolVisibility]
            ]: ...
            DEFAULT_SYMBOL_VISIBILITY_UNKNOWN: (
                FeatureSet.VisibilityFeature.DefaultSymbolVisibility
            )  # 0
            EXPORT_ALL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 1
            EXPORT_TOP_LEVEL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 2
            LOCAL_ALL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 3
            STRICT: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 4

        class DefaultSymbolVisibility(
            _builtins.int, metaclass=_DefaultSymbolVisibilityEnumTypeWrapper
        ):
            ValueType: _typing.TypeAlias = FeatureSet.VisibilityFeature.DefaultSymbolVisibility

        DEFAULT_SYMBOL_VISIBILITY_UNKNOWN: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 0
        EXPORT_ALL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 1
        EXPORT_TOP_LEVEL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 2
        LOCAL_ALL: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 3
        STRICT: FeatureSet.VisibilityFeature.DefaultSymbolVisibility  # 4
        def __init__(
            self,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.NoReturn) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    FIELD_PRESENCE_FIELD_NUMBER: _builtins.int
    ENUM_TYPE_FIELD_NUMBER: _builtins.int
    REPEATED_FIELD_ENCODING_FIELD_NUMBER: _builtins.int
    UTF8_VALIDATION_FIELD_NUMBER: _builtins.int
    MESSAGE_ENCODING_FIELD_NUMBER: _builtins.int
    JSON_FORMAT_FIELD_NUMBER: _builtins.int
    ENFORCE_NAMING_STYLE_FIELD_NUMBER: _builtins.int
    DEFAULT_SYMBOL_VISIBILITY_FIELD_NUMBER: _builtins.int
    field_presence: FeatureSet.FieldPresence
    enum_type: FeatureSet.EnumType
    repeated_field_encoding: FeatureSet.RepeatedFieldEncoding
    utf8_validation: FeatureSet.Utf8Validation
    message_encoding: FeatureSet.MessageEncoding
    json_format: FeatureSet.JsonFormat
    enforce_naming_style: FeatureSet.EnforceNamingStyle
    default_symbol_visibility: FeatureSet.VisibilityFeature.DefaultSymbolVisibility
    def __init__(
        self,
        *,
        field_presence: FeatureSet.FieldPresence | _builtins.int | _builtins.str | None = ...,
        enum_type: FeatureSet.EnumType | _builtins.int | _builtins.str | None = ...,
        repeated_field_encoding: FeatureSet.RepeatedFieldEncoding
        | _builtins.int
        | _builtins.str
        | None = ...,
        utf8_validation: FeatureSet.Utf8Validation | _builtins.int | _builtins.str | None = ...,
        message_encoding: FeatureSet.MessageEncoding | _builtins.int | _builtins.str | None = ...,
        json_format: FeatureSet.JsonFormat | _builtins.int | _builtins.str | None = ...,
        enforce_naming_style: FeatureSet.EnforceNamingStyle
        | _builtins.int
        | _builtins.str
        | None = ...,
        default_symbol_visibility: FeatureSet.VisibilityFeature.DefaultSymbolVisibility
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "default_symbol_visibility",
            "enforce_naming_style",
            "enum_type",
            "field_presence",
            "json_format",
            "message_encoding",
            "repeated_field_encoding",
            "utf8_validation",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "default_symbol_visibility",
            "enforce_naming_style",
            "enum_type",
            "field_presence",
            "json_format",
            "message_encoding",
            "repeated_field_encoding",
            "utf8_validation",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FeatureSetDefaults(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class FeatureSetEditionDefault(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        EDITION_FIELD_NUMBER: _builtins.int
        OVERRIDABLE_FEATURES_FIELD_NUMBER: _builtins.int
        FIXED_FEATURES_FIELD_NUMBER: _builtins.int
        edition: Edition
        @_builtins.property
        def overridable_features(self) -> FeatureSet: ...
        @_builtins.property
        def fixed_features(self) -> FeatureSet: ...
        def __init__(
            self,
            *,
            edition: Edition | _builtins.int | _builtins.str | None = ...,
            overridable_features: FeatureSet
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
            fixed_features: FeatureSet | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["edition", "fixed_features", "overridable_features"]
        ) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["edition", "fixed_features", "overridable_features"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    DEFAULTS_FIELD_NUMBER: _builtins.int
    MINIMUM_EDITION_FIELD_NUMBER: _builtins.int
    MAXIMUM_EDITION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def defaults(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[
        FeatureSetDefaults.FeatureSetEditionDefault
    ]: ...
    minimum_edition: Edition
    maximum_edition: Edition
    def __init__(
        self,
        *,
        defaults: _abc.Iterable[
            FeatureSetDefaults.FeatureSetEditionDefault
            | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        minimum_edition: Edition | _builtins.int | _builtins.str | None = ...,
        maximum_edition: Edition | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["maximum_edition", "minimum_edition"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["defaults", "maximum_edition", "minimum_edition"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SourceCodeInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Location(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        PATH_FIELD_NUMBER: _builtins.int
        SPAN_FIELD_NUMBER: _builtins.int
        LEADING_COMMENTS_FIELD_NUMBER: _builtins.int
        TRAILING_COMMENTS_FIELD_NUMBER: _builtins.int
        LEADING_DETACHED_COMMENTS_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def path(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
        @_builtins.property
        def span(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
        leading_comments: _builtins.str
        trailing_comments: _builtins.str
        @_builtins.property
        def leading_detached_comments(
            self,
        ) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
        def __init__(
            self,
            *,
            path: _abc.Iterable[_builtins.int] | None = ...,
            span: _abc.Iterable[_builtins.int] | None = ...,
            leading_comments: _builtins.str | None = ...,
            trailing_comments: _builtins.str | None = ...,
            leading_detached_comments: _abc.Iterable[_builtins.str] | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["leading_comments", "trailing_comments"]
        ) -> _builtins.bool: ...
        def ClearField(
            self,
            field_name: _typing.Literal[
                "leading_comments", "leading_detached_comments", "path", "span", "trailing_comments"
            ],
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    LOCATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def location(self) -> _containers.RepeatedCompositeFieldContainer[SourceCodeInfo.Location]: ...
    def __init__(
        self,
        *,
        location: _abc.Iterable[
            SourceCodeInfo.Location | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["location"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GeneratedCodeInfo(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Annotation(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor

        class _SemanticEnumTypeWrapper(_builtins.type):
            DESCRIPTOR: _descriptor.EnumDescriptor
            def Name(self, number: _builtins.int) -> _builtins.str: ...
            def Value(
                self, name: _builtins.str | _builtins.bytes
            ) -> GeneratedCodeInfo.Annotation.Semantic: ...
            def keys(self) -> _builtins.list[_builtins.str]: ...
            def values(self) -> _builtins.list[GeneratedCodeInfo.Annotation.Semantic]: ...
            def items(
                self,
            ) -> _builtins.list[
                _builtins.tuple[_builtins.str, GeneratedCodeInfo.Annotation.Semantic]
            ]: ...
            NONE: GeneratedCodeInfo.Annotation.Semantic  # 0
            SET: GeneratedCodeInfo.Annotation.Semantic  # 1
            ALIAS: GeneratedCodeInfo.Annotation.Semantic  # 2

        class Semantic(_builtins.int, metaclass=_SemanticEnumTypeWrapper):
            ValueType: _typing.TypeAlias = GeneratedCodeInfo.Annotation.Semantic

        NONE: GeneratedCodeInfo.Annotation.Semantic  # 0
        SET: GeneratedCodeInfo.Annotation.Semantic  # 1
        ALIAS: GeneratedCodeInfo.Annotation.Semantic  # 2
        PATH_FIELD_NUMBER: _builtins.int
        SOURCE_FILE_FIELD_NUMBER: _builtins.int
        BEGIN_FIELD_NUMBER: _builtins.int
        END_FIELD_NUMBER: _builtins.int
        SEMANTIC_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def path(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
        source_file: _builtins.str
        begin: _builtins.int
        end: _builtins.int
        semantic: GeneratedCodeInfo.Annotation.Semantic
        def __init__(
            self,
            *,
            path: _abc.Iterable[_builtins.int] | None = ...,
            source_file: _builtins.str | None = ...,
            begin: _builtins.int | None = ...,
            end: _builtins.int | None = ...,
            semantic: GeneratedCodeInfo.Annotation.Semantic
            | _builtins.int
            | _builtins.str
            | None = ...,
        ) -> None: ...
        def HasField(
            self, field_name: _typing.Literal["begin", "end", "semantic", "source_file"]
        ) -> _builtins.bool: ...
        def ClearField(
            self, field_name: _typing.Literal["begin", "end", "path", "semantic", "source_file"]
        ) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    ANNOTATION_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def annotation(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[GeneratedCodeInfo.Annotation]: ...
    def __init__(
        self,
        *,
        annotation: _abc.Iterable[
            GeneratedCodeInfo.Annotation | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["annotation"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
