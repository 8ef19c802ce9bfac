# Written by `nox -s generate` from flyteidl/admin/notification.proto. Do not edit.
"""Types of the messages and enums of flyteidl/admin/notification.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class EmailMessage(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RECIPIENTS_EMAIL_FIELD_NUMBER: _builtins.int
    SENDER_EMAIL_FIELD_NUMBER: _builtins.int
    SUBJECT_LINE_FIELD_NUMBER: _builtins.int
    BODY_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def recipients_email(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    sender_email: _builtins.str
    subject_line: _builtins.str
    body: _builtins.str
    def __init__(
        self,
        *,
        recipients_email: _abc.Iterable[_builtins.str] | None = ...,
        sender_email: _builtins.str | None = ...,
        subject_line: _builtins.str | None = ...,
        body: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal["body", "recipients_email", "sender_email", "subject_line"],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
