# Written by `nox -s generate` from flyteidl2/notification/definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/notification/definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import phase_pb2 as _flyteidl2_common_phase_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _EventTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> EventType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[EventType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, EventType]]: ...
    EVENT_TYPE_UNSPECIFIED: EventType  # 0
    EVENT_TYPE_RUN_COMPLETED: EventType  # 1
    EVENT_TYPE_ACTION_PAUSED: EventType  # 2

class EventType(_builtins.int, metaclass=_EventTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = EventType

EVENT_TYPE_UNSPECIFIED: EventType  # 0
EVENT_TYPE_RUN_COMPLETED: EventType  # 1
EVENT_TYPE_ACTION_PAUSED: EventType  # 2

class _HttpMethodEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> HttpMethod: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[HttpMethod]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, HttpMethod]]: ...
    HTTP_METHOD_UNSPECIFIED: HttpMethod  # 0
    HTTP_METHOD_GET: HttpMethod  # 1
    HTTP_METHOD_HEAD: HttpMethod  # 2
    HTTP_METHOD_POST: HttpMethod  # 3
    HTTP_METHOD_PUT: HttpMethod  # 4
    HTTP_METHOD_DELETE: HttpMethod  # 5
    HTTP_METHOD_CONNECT: HttpMethod  # 6
    HTTP_METHOD_OPTIONS: HttpMethod  # 7
    HTTP_METHOD_TRACE: HttpMethod  # 8
    HTTP_METHOD_PATCH: HttpMethod  # 9

class HttpMethod(_builtins.int, metaclass=_HttpMethodEnumTypeWrapper):
    ValueType: _typing.TypeAlias = HttpMethod

HTTP_METHOD_UNSPECIFIED: HttpMethod  # 0
HTTP_METHOD_GET: HttpMethod  # 1
HTTP_METHOD_HEAD: HttpMethod  # 2
HTTP_METHOD_POST: HttpMethod  # 3
HTTP_METHOD_PUT: HttpMethod  # 4
HTTP_METHOD_DELETE: HttpMethod  # 5
HTTP_METHOD_CONNECT: HttpMethod  # 6
HTTP_METHOD_OPTIONS: HttpMethod  # 7
HTTP_METHOD_TRACE: HttpMethod  # 8
HTTP_METHOD_PATCH: HttpMethod  # 9

@_typing.final
class DeliveryConfigTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WEBHOOK_FIELD_NUMBER: _builtins.int
    EMAIL_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def webhook(self) -> WebhookDeliveryTemplate: ...
    @_builtins.property
    def email(self) -> EmailDeliveryTemplate: ...
    def __init__(
        self,
        *,
        webhook: WebhookDeliveryTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        email: EmailDeliveryTemplate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["email", "webhook"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["email", "webhook"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class RunCompletedNotificationTemplateData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_FIELD_NUMBER: _builtins.int
    PHASE_FIELD_NUMBER: _builtins.int
    ERROR_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    phase: _flyteidl2_common_phase_pb2.ActionPhase
    error: _builtins.str
    def __init__(
        self,
        *,
        run: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        phase: _flyteidl2_common_phase_pb2.ActionPhase | _builtins.int | _builtins.str | None = ...,
        error: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["run"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["error", "phase", "run"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ActionPausedNotificationTemplateData(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_FIELD_NUMBER: _builtins.int
    PROMPT_FIELD_NUMBER: _builtins.int
    DESCRIPTION_FIELD_NUMBER: _builtins.int
    PROMPT_TYPE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    prompt: _builtins.str
    description: _builtins.str
    prompt_type: _builtins.str
    def __init__(
        self,
        *,
        action: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        prompt: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        prompt_type: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["action", "description", "prompt", "prompt_type"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WebhookDeliveryTemplate(_message.Message):
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

    URL_FIELD_NUMBER: _builtins.int
    METHOD_FIELD_NUMBER: _builtins.int
    HEADERS_FIELD_NUMBER: _builtins.int
    BODY_TEMPLATE_FIELD_NUMBER: _builtins.int
    url: _builtins.str
    method: HttpMethod
    @_builtins.property
    def headers(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    body_template: _builtins.str
    def __init__(
        self,
        *,
        url: _builtins.str | None = ...,
        method: HttpMethod | _builtins.int | _builtins.str | None = ...,
        headers: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        body_template: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["body_template", "headers", "method", "url"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EmailRecipient(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    ADDRESS_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    address: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        address: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["address", "name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class InlineEmailTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SUBJECT_FIELD_NUMBER: _builtins.int
    HTML_TEMPLATE_FIELD_NUMBER: _builtins.int
    TEXT_TEMPLATE_FIELD_NUMBER: _builtins.int
    subject: _builtins.str
    html_template: _builtins.str
    text_template: _builtins.str
    def __init__(
        self,
        *,
        subject: _builtins.str | None = ...,
        html_template: _builtins.str | None = ...,
        text_template: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["html_template", "subject", "text_template"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class ProviderEmailTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class TemplateDataEntry(_message.Message):
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

    TEMPLATE_ID_FIELD_NUMBER: _builtins.int
    TEMPLATE_DATA_FIELD_NUMBER: _builtins.int
    template_id: _builtins.str
    @_builtins.property
    def template_data(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        template_id: _builtins.str | None = ...,
        template_data: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["template_data", "template_id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class EmailDeliveryTemplate(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    TO_FIELD_NUMBER: _builtins.int
    CC_FIELD_NUMBER: _builtins.int
    BCC_FIELD_NUMBER: _builtins.int
    INLINE_FIELD_NUMBER: _builtins.int
    PROVIDER_TEMPLATE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def to(self) -> _containers.RepeatedCompositeFieldContainer[EmailRecipient]: ...
    @_builtins.property
    def cc(self) -> _containers.RepeatedCompositeFieldContainer[EmailRecipient]: ...
    @_builtins.property
    def bcc(self) -> _containers.RepeatedCompositeFieldContainer[EmailRecipient]: ...
    @_builtins.property
    def inline(self) -> InlineEmailTemplate: ...
    @_builtins.property
    def provider_template(self) -> ProviderEmailTemplate: ...
    def __init__(
        self,
        *,
        to: _abc.Iterable[EmailRecipient | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        cc: _abc.Iterable[EmailRecipient | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        bcc: _abc.Iterable[EmailRecipient | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
        inline: InlineEmailTemplate | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        provider_template: ProviderEmailTemplate
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["content", "inline", "provider_template"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["bcc", "cc", "content", "inline", "provider_template", "to"],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["content"]
    ) -> _typing.Literal["inline", "provider_template"] | None: ...
