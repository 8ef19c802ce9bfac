# Written by `nox -s generate` from flyteidl2/plugins/dask.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/dask.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from flyte_connector_stubs.flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class DaskJob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SCHEDULER_FIELD_NUMBER: _builtins.int
    WORKERS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def scheduler(self) -> DaskScheduler: ...
    @_builtins.property
    def workers(self) -> DaskWorkerGroup: ...
    def __init__(
        self,
        *,
        scheduler: DaskScheduler | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        workers: DaskWorkerGroup | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["scheduler", "workers"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["scheduler", "workers"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DaskScheduler(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    IMAGE_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    image: _builtins.str
    @_builtins.property
    def resources(self) -> _flyteidl2_core_tasks_pb2.Resources: ...
    def __init__(
        self,
        *,
        image: _builtins.str | None = ...,
        resources: _flyteidl2_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resources"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["image", "resources"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class DaskWorkerGroup(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NUMBER_OF_WORKERS_FIELD_NUMBER: _builtins.int
    IMAGE_FIELD_NUMBER: _builtins.int
    RESOURCES_FIELD_NUMBER: _builtins.int
    number_of_workers: _builtins.int
    image: _builtins.str
    @_builtins.property
    def resources(self) -> _flyteidl2_core_tasks_pb2.Resources: ...
    def __init__(
        self,
        *,
        number_of_workers: _builtins.int | None = ...,
        image: _builtins.str | None = ...,
        resources: _flyteidl2_core_tasks_pb2.Resources
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["resources"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["image", "number_of_workers", "resources"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
