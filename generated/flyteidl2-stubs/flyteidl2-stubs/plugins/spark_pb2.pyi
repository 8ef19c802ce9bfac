# Written by `nox -s generate` from flyteidl2/plugins/spark.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/plugins/spark.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.core import tasks_pb2 as _flyteidl2_core_tasks_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf import struct_pb2 as _google_protobuf_struct_pb2
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class SparkApplication(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    class _TypeEnumTypeWrapper(_builtins.type):
        DESCRIPTOR: _descriptor.EnumDescriptor
        def Name(self, number: _builtins.int) -> _builtins.str: ...
        def Value(self, name: _builtins.str | _builtins.bytes) -> SparkApplication.Type: ...
        def keys(self) -> _builtins.list[_builtins.str]: ...
        def values(self) -> _builtins.list[SparkApplication.Type]: ...
        def items(
            self,
        ) -> _builtins.list[_builtins.tuple[_builtins.str, SparkApplication.Type]]: ...
        PYTHON: SparkApplication.Type  # 0
        JAVA: SparkApplication.Type  # 1
        SCALA: SparkApplication.Type  # 2
        R: SparkApplication.Type  # 3

    class Type(_builtins.int, metaclass=_TypeEnumTypeWrapper):
        ValueType: _typing.TypeAlias = SparkApplication.Type

    PYTHON: SparkApplication.Type  # 0
    JAVA: SparkApplication.Type  # 1
    SCALA: SparkApplication.Type  # 2
    R: SparkApplication.Type  # 3
    def __init__(
        self,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.NoReturn) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class SparkJob(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class SparkConfEntry(_message.Message):
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
    class HadoopConfEntry(_message.Message):
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

    APPLICATIONTYPE_FIELD_NUMBER: _builtins.int
    MAINAPPLICATIONFILE_FIELD_NUMBER: _builtins.int
    MAINCLASS_FIELD_NUMBER: _builtins.int
    SPARKCONF_FIELD_NUMBER: _builtins.int
    HADOOPCONF_FIELD_NUMBER: _builtins.int
    EXECUTORPATH_FIELD_NUMBER: _builtins.int
    DATABRICKSCONF_FIELD_NUMBER: _builtins.int
    DATABRICKSTOKEN_FIELD_NUMBER: _builtins.int
    DATABRICKSINSTANCE_FIELD_NUMBER: _builtins.int
    DRIVERPOD_FIELD_NUMBER: _builtins.int
    EXECUTORPOD_FIELD_NUMBER: _builtins.int
    applicationType: SparkApplication.Type
    mainApplicationFile: _builtins.str
    mainClass: _builtins.str
    @_builtins.property
    def sparkConf(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    @_builtins.property
    def hadoopConf(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    executorPath: _builtins.str
    @_builtins.property
    def databricksConf(self) -> _google_protobuf_struct_pb2.Struct: ...
    databricksToken: _builtins.str
    databricksInstance: _builtins.str
    @_builtins.property
    def driverPod(self) -> _flyteidl2_core_tasks_pb2.K8sPod: ...
    @_builtins.property
    def executorPod(self) -> _flyteidl2_core_tasks_pb2.K8sPod: ...
    def __init__(
        self,
        *,
        applicationType: SparkApplication.Type | _builtins.int | _builtins.str | None = ...,
        mainApplicationFile: _builtins.str | None = ...,
        mainClass: _builtins.str | None = ...,
        sparkConf: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        hadoopConf: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
        executorPath: _builtins.str | None = ...,
        databricksConf: _google_protobuf_struct_pb2.Struct
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        databricksToken: _builtins.str | None = ...,
        databricksInstance: _builtins.str | None = ...,
        driverPod: _flyteidl2_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        executorPod: _flyteidl2_core_tasks_pb2.K8sPod
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self, field_name: _typing.Literal["databricksConf", "driverPod", "executorPod"]
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "applicationType",
            "databricksConf",
            "databricksInstance",
            "databricksToken",
            "driverPod",
            "executorPath",
            "executorPod",
            "hadoopConf",
            "mainApplicationFile",
            "mainClass",
            "sparkConf",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
