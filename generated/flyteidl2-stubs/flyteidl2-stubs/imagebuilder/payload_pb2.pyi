# Written by `nox -s generate` from flyteidl2/imagebuilder/payload.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/imagebuilder/payload.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

import typing_extensions as _typing_extensions
from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.imagebuilder import definition_pb2 as _flyteidl2_imagebuilder_definition_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class GetImageRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    ORGANIZATION_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> _flyteidl2_imagebuilder_definition_pb2.ImageIdentifier: ...
    @_builtins.property
    @_typing_extensions.deprecated(
        "flyteidl2.imagebuilder.GetImageRequest.organization is deprecated."
    )
    def organization(self) -> _builtins.str: ...
    @organization.setter
    @_typing_extensions.deprecated(
        "flyteidl2.imagebuilder.GetImageRequest.organization is deprecated."
    )
    def organization(self, value: _builtins.str) -> None: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    def __init__(
        self,
        *,
        id: _flyteidl2_imagebuilder_definition_pb2.ImageIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        organization: _builtins.str | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["id", "project_id"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["id", "organization", "project_id"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetImageResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IMAGE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def image(self) -> _flyteidl2_imagebuilder_definition_pb2.Image: ...
    def __init__(
        self,
        *,
        image: _flyteidl2_imagebuilder_definition_pb2.Image
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["image"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["image"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
