# Written by `nox -s generate` from flyteidl/admin/common.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/common.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_agent_stubs.flyteidl.core import execution_pb2 as _flyteidl_core_execution_pb2
from flyte_agent_stubs.flyteidl.core import identifier_pb2 as _flyteidl_core_identifier_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _NamedEntityStateEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> NamedEntityState: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[NamedEntityState]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, NamedEntityState]]: ...
    NAMED_ENTITY_ACTIVE: NamedEntityState  # 0
    NAMED_ENTITY_ARCHIVED: NamedEntityState  # 1
    SYSTEM_GENERATED: NamedEntityState  # 2

class NamedEntityState(_builtins.int, metaclass=_NamedEntityStateEnumTypeWrapper):
    ValueType: _typing.TypeAlias = NamedEntityState

NAMED_ENTITY_ACTIVE: NamedEntityState  # 0
NAMED_ENTITY_ARCHIVED: NamedEntityState  # 1
SYSTEM_GENERATED: NamedEntityState  # 2

@_typing.final
class NamedEntityIdentifier(_message.Message):
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
class NamedEntityMetadata(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    STATE_FIELD_NUMBER: _builtins.int
    description: _builtins.str
    state: NamedEntityState
    def __init__(
        self,
        *,
        description: _builtins.str | None = ...,
        state: NamedEntityState | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["description", "state"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntity(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    resource_type: _flyteidl_core_identifier_pb2.ResourceType
    @_builtins.property
    def id(self) -> NamedEntityIdentifier: ...
    @_builtins.property
    def metadata(self) -> NamedEntityMetadata: ...
    def __init__(
        self,
        *,
        resource_type: _flyteidl_core_identifier_pb2.ResourceType
        | _builtins.int
        | _builtins.str
        | None = ...,
        id: NamedEntityIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: NamedEntityMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "metadata"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["id", "metadata", "resource_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Sort(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _DirectionEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> Sort.Direction: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[Sort.Direction]: ...
        def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, Sort.Direction]]: ...
        DESCENDING: Sort.Direction  # 0
        ASCENDING: Sort.Direction  # 1

    class Direction(_builtins.int, metaclass=_DirectionEnumTypeWrapper):
        ValueType: _typing.TypeAlias = Sort.Direction

    DESCENDING: Sort.Direction  # 0
    ASCENDING: Sort.Direction  # 1
    KEY_FIELD_NUMBER: _builtins.int
    DIRECTION_FIELD_NUMBER: _builtins.int
    key: _builtins.str
    direction: Sort.Direction
    def __init__(
        self,
        *,
        key: _builtins.str | None = ...,
        direction: Sort.Direction | _builtins.int | _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["direction", "key"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityIdentifierListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    limit: _builtins.int
    token: _builtins.str
    @_builtins.property
    def sort_by(self) -> Sort: ...
    filters: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        sort_by: Sort | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        filters: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "domain", "filters", "limit", "org", "project", "sort_by", "token"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    resource_type: _flyteidl_core_identifier_pb2.ResourceType
    project: _builtins.str
    domain: _builtins.str
    limit: _builtins.int
    token: _builtins.str
    @_builtins.property
    def sort_by(self) -> Sort: ...
    filters: _builtins.str
    org: _builtins.str
    def __init__(
        self,
        *,
        resource_type: _flyteidl_core_identifier_pb2.ResourceType
        | _builtins.int
        | _builtins.str
        | None = ...,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        sort_by: Sort | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        filters: _builtins.str | None = ...,
        org: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "domain", "filters", "limit", "org", "project", "resource_type", "sort_by", "token"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityIdentifierList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ENTITIES_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def entities(self) -> _containers.RepeatedCompositeFieldContainer[NamedEntityIdentifier]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        entities: _abc.Iterable[
            NamedEntityIdentifier | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["entities", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityList(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ENTITIES_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def entities(self) -> _containers.RepeatedCompositeFieldContainer[NamedEntity]: ...
    token: _builtins.str
    def __init__(
        self,
        *,
        entities: _abc.Iterable[NamedEntity | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        token: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["entities", "token"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    resource_type: _flyteidl_core_identifier_pb2.ResourceType
    @_builtins.property
    def id(self) -> NamedEntityIdentifier: ...
    def __init__(
        self,
        *,
        resource_type: _flyteidl_core_identifier_pb2.ResourceType
        | _builtins.int
        | _builtins.str
        | None = ...,
        id: NamedEntityIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id", "resource_type"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityUpdateRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RESOURCE_TYPE_FIELD_NUMBER: _builtins.int
    ID_FIELD_NUMBER: _builtins.int
    METADATA_FIELD_NUMBER: _builtins.int
    resource_type: _flyteidl_core_identifier_pb2.ResourceType
    @_builtins.property
    def id(self) -> NamedEntityIdentifier: ...
    @_builtins.property
    def metadata(self) -> NamedEntityMetadata: ...
    def __init__(
        self,
        *,
        resource_type: _flyteidl_core_identifier_pb2.ResourceType
        | _builtins.int
        | _builtins.str
        | None = ...,
        id: NamedEntityIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        metadata: NamedEntityMetadata | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "metadata"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["id", "metadata", "resource_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class NamedEntityUpdateResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ObjectGetRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl_core_identifier_pb2.Identifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl_core_identifier_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ResourceListRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    LIMIT_FIELD_NUMBER: _builtins.int
    TOKEN_FIELD_NUMBER: _builtins.int
    FILTERS_FIELD_NUMBER: _builtins.int
    SORT_BY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> NamedEntityIdentifier: ...
    limit: _builtins.int
    token: _builtins.str
    filters: _builtins.str
    @_builtins.property
    def sort_by(self) -> Sort: ...
    def __init__(
        self,
        *,
        id: NamedEntityIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        limit: _builtins.int | None = ...,
        token: _builtins.str | None = ...,
        filters: _builtins.str | None = ...,
        sort_by: Sort | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "sort_by"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["filters", "id", "limit", "sort_by", "token"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EmailNotification(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RECIPIENTS_EMAIL_FIELD_NUMBER: _builtins.int
    TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def recipients_email(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    template: _builtins.str
    def __init__(
        self,
        *,
        recipients_email: _abc.Iterable[_builtins.str] | None = ...,
        template: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["recipients_email", "template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PagerDutyNotification(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RECIPIENTS_EMAIL_FIELD_NUMBER: _builtins.int
    TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def recipients_email(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    template: _builtins.str
    def __init__(
        self,
        *,
        recipients_email: _abc.Iterable[_builtins.str] | None = ...,
        template: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["recipients_email", "template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SlackNotification(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RECIPIENTS_EMAIL_FIELD_NUMBER: _builtins.int
    TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def recipients_email(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    template: _builtins.str
    def __init__(
        self,
        *,
        recipients_email: _abc.Iterable[_builtins.str] | None = ...,
        template: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["recipients_email", "template"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Notification(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PHASES_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    PAGER_DUTY_FIELD_NUMBER: _builtins.int
    SLACK_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def phases(
        self,
    ) -> _containers.RepeatedScalarFieldContainer[
        _flyteidl_core_execution_pb2.WorkflowExecution.Phase
    ]: ...
    @_builtins.property
    def email(self) -> EmailNotification: ...
    @_builtins.property
    def pager_duty(self) -> PagerDutyNotification: ...
    @_builtins.property
    def slack(self) -> SlackNotification: ...
    def __init__(
        self,
        *,
        phases: _abc.Iterable[
            _flyteidl_core_execution_pb2.WorkflowExecution.Phase | _builtins.int | _builtins.str
        ]
        | None = ...,
        email: EmailNotification | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pager_duty: PagerDutyNotification
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        slack: SlackNotification | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["email", "pager_duty", "slack", "type"]
    ) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["email", "pager_duty", "phases", "slack", "type"]
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["type"]
    ) -> _typing.Literal["email", "pager_duty", "slack"] | None: ...

@_typing_extensions.deprecated("flyteidl.admin.UrlBlob is deprecated.")
@_typing.final
class UrlBlob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    URL_FIELD_NUMBER: _builtins.int
    BYTES_FIELD_NUMBER: _builtins.int
    url: _builtins.str
    bytes: _builtins.int
    def __init__(
        self,
        *,
        url: _builtins.str | None = ...,
        bytes: _builtins.int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["bytes", "url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Labels(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValuesEntry(_message.Message):
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

    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Annotations(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class ValuesEntry(_message.Message):
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

    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Envs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    VALUES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def values(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl_core_literals_pb2.KeyValuePair]: ...
    def __init__(
        self,
        *,
        values: _abc.Iterable[
            _flyteidl_core_literals_pb2.KeyValuePair | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["values"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing_extensions.deprecated("flyteidl.admin.AuthRole is deprecated.")
@_typing.final
class AuthRole(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ASSUMABLE_IAM_ROLE_FIELD_NUMBER: _builtins.int
    KUBERNETES_SERVICE_ACCOUNT_FIELD_NUMBER: _builtins.int
    assumable_iam_role: _builtins.str
    kubernetes_service_account: _builtins.str
    def __init__(
        self,
        *,
        assumable_iam_role: _builtins.str | None = ...,
        kubernetes_service_account: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["assumable_iam_role", "kubernetes_service_account"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RawOutputDataConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OUTPUT_LOCATION_PREFIX_FIELD_NUMBER: _builtins.int
    output_location_prefix: _builtins.str
    def __init__(
        self,
        *,
        output_location_prefix: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["output_location_prefix"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class FlyteURLs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    DECK_FIELD_NUMBER: _builtins.int
    inputs: _builtins.str
    outputs: _builtins.str
    deck: _builtins.str
    def __init__(
        self,
        *,
        inputs: _builtins.str | None = ...,
        outputs: _builtins.str | None = ...,
        deck: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["deck", "inputs", "outputs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
