# Written by `nox -s generate` from flyteidl2/imagebuilder/definition.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/imagebuilder/definition.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from flyteidl2.common import identifier_pb2 as _flyteidl2_common_identifier_pb2
from flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

@_typing.final
class ImageIdentifier(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    NAME_FIELD_NUMBER: _builtins.int
    name: _builtins.str
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["name"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Image(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ID_FIELD_NUMBER: _builtins.int
    FQIN_FIELD_NUMBER: _builtins.int
    BUILD_RUN_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def id(self) -> ImageIdentifier: ...
    fqin: _builtins.str
    @_builtins.property
    def build_run(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    def __init__(
        self,
        *,
        id: ImageIdentifier | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        fqin: _builtins.str | None = ...,
        build_run: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["build_run", "id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["build_run", "fqin", "id"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class AptPackages(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PACKAGES_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def packages(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    def __init__(
        self,
        *,
        packages: _abc.Iterable[_builtins.str] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["packages", "secret_mounts"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PipOptions(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INDEX_URL_FIELD_NUMBER: _builtins.int
    EXTRA_INDEX_URLS_FIELD_NUMBER: _builtins.int
    PRE_FIELD_NUMBER: _builtins.int
    EXTRA_ARGS_FIELD_NUMBER: _builtins.int
    index_url: _builtins.str
    @_builtins.property
    def extra_index_urls(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    pre: _builtins.bool
    extra_args: _builtins.str
    def __init__(
        self,
        *,
        index_url: _builtins.str | None = ...,
        extra_index_urls: _abc.Iterable[_builtins.str] | None = ...,
        pre: _builtins.bool | None = ...,
        extra_args: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["extra_args", "extra_index_urls", "index_url", "pre"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PipPackages(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PACKAGES_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def packages(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def options(self) -> PipOptions: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    def __init__(
        self,
        *,
        packages: _abc.Iterable[_builtins.str] | None = ...,
        options: PipOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["options"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["options", "packages", "secret_mounts"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Requirements(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    FILE_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    file: _builtins.str
    @_builtins.property
    def options(self) -> PipOptions: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    def __init__(
        self,
        *,
        file: _builtins.str | None = ...,
        options: PipOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["options"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["file", "options", "secret_mounts"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PythonWheels(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    DIR_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    PACKAGE_NAME_FIELD_NUMBER: _builtins.int
    dir: _builtins.str
    @_builtins.property
    def options(self) -> PipOptions: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    package_name: _builtins.str
    def __init__(
        self,
        *,
        dir: _builtins.str | None = ...,
        options: PipOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        package_name: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["options"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["dir", "options", "package_name", "secret_mounts"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UVProject(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PYPROJECT_FIELD_NUMBER: _builtins.int
    UVLOCK_FIELD_NUMBER: _builtins.int
    OPTIONS_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    SOURCE_DIR_FIELD_NUMBER: _builtins.int
    pyproject: _builtins.str
    uvlock: _builtins.str
    @_builtins.property
    def options(self) -> PipOptions: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    source_dir: _builtins.str
    def __init__(
        self,
        *,
        pyproject: _builtins.str | None = ...,
        uvlock: _builtins.str | None = ...,
        options: PipOptions | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
        source_dir: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["options"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "options", "pyproject", "secret_mounts", "source_dir", "uvlock"
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Commands(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    CMD_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def cmd(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    def __init__(
        self,
        *,
        cmd: _abc.Iterable[_builtins.str] | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["cmd", "secret_mounts"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class WorkDir(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    WORKDIR_FIELD_NUMBER: _builtins.int
    workdir: _builtins.str
    def __init__(
        self,
        *,
        workdir: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["workdir"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CopyConfig(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SRC_FIELD_NUMBER: _builtins.int
    DST_FIELD_NUMBER: _builtins.int
    src: _builtins.str
    dst: _builtins.str
    def __init__(
        self,
        *,
        src: _builtins.str | None = ...,
        dst: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["dst", "src"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Env(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class EnvVariablesEntry(_message.Message):
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

    ENV_VARIABLES_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def env_variables(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        env_variables: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["env_variables"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PoetryProject(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PYPROJECT_FIELD_NUMBER: _builtins.int
    POETRY_LOCK_FIELD_NUMBER: _builtins.int
    EXTRA_ARGS_FIELD_NUMBER: _builtins.int
    SECRET_MOUNTS_FIELD_NUMBER: _builtins.int
    pyproject: _builtins.str
    poetry_lock: _builtins.str
    extra_args: _builtins.str
    @_builtins.property
    def secret_mounts(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_flyteidl2_core_security_pb2.Secret]: ...
    def __init__(
        self,
        *,
        pyproject: _builtins.str | None = ...,
        poetry_lock: _builtins.str | None = ...,
        extra_args: _builtins.str | None = ...,
        secret_mounts: _abc.Iterable[
            _flyteidl2_core_security_pb2.Secret | _abc.Mapping[_builtins.str, _builtins.object]
        ]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["extra_args", "poetry_lock", "pyproject", "secret_mounts"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class Layer(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    APT_PACKAGES_FIELD_NUMBER: _builtins.int
    PIP_PACKAGES_FIELD_NUMBER: _builtins.int
    COMMANDS_FIELD_NUMBER: _builtins.int
    REQUIREMENTS_FIELD_NUMBER: _builtins.int
    PYTHON_WHEELS_FIELD_NUMBER: _builtins.int
    WORKDIR_FIELD_NUMBER: _builtins.int
    COPY_CONFIG_FIELD_NUMBER: _builtins.int
    UV_PROJECT_FIELD_NUMBER: _builtins.int
    ENV_FIELD_NUMBER: _builtins.int
    POETRY_PROJECT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def apt_packages(self) -> AptPackages: ...
    @_builtins.property
    def pip_packages(self) -> PipPackages: ...
    @_builtins.property
    def commands(self) -> Commands: ...
    @_builtins.property
    def requirements(self) -> Requirements: ...
    @_builtins.property
    def python_wheels(self) -> PythonWheels: ...
    @_builtins.property
    def workdir(self) -> WorkDir: ...
    @_builtins.property
    def copy_config(self) -> CopyConfig: ...
    @_builtins.property
    def uv_project(self) -> UVProject: ...
    @_builtins.property
    def env(self) -> Env: ...
    @_builtins.property
    def poetry_project(self) -> PoetryProject: ...
    def __init__(
        self,
        *,
        apt_packages: AptPackages | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        pip_packages: PipPackages | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        commands: Commands | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        requirements: Requirements | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        python_wheels: PythonWheels | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        workdir: WorkDir | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        copy_config: CopyConfig | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        uv_project: UVProject | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        env: Env | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
        poetry_project: PoetryProject | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "apt_packages",
            "commands",
            "copy_config",
            "env",
            "layer",
            "pip_packages",
            "poetry_project",
            "python_wheels",
            "requirements",
            "uv_project",
            "workdir",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "apt_packages",
            "commands",
            "copy_config",
            "env",
            "layer",
            "pip_packages",
            "poetry_project",
            "python_wheels",
            "requirements",
            "uv_project",
            "workdir",
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["layer"]
    ) -> (
        _typing.Literal[
            "apt_packages",
            "pip_packages",
            "commands",
            "requirements",
            "python_wheels",
            "workdir",
            "copy_config",
            "uv_project",
            "env",
            "poetry_project",
        ]
        | None
    ): ...

@_typing.final
class ImageSpec(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    BASE_IMAGE_FIELD_NUMBER: _builtins.int
    PYTHON_VERSION_FIELD_NUMBER: _builtins.int
    LAYERS_FIELD_NUMBER: _builtins.int
    PLATFORM_FIELD_NUMBER: _builtins.int
    base_image: _builtins.str
    python_version: _builtins.str
    @_builtins.property
    def layers(self) -> _containers.RepeatedCompositeFieldContainer[Layer]: ...
    @_builtins.property
    def platform(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def __init__(
        self,
        *,
        base_image: _builtins.str | None = ...,
        python_version: _builtins.str | None = ...,
        layers: _abc.Iterable[Layer | _abc.Mapping[_builtins.str, _builtins.object]] | None = ...,
        platform: _abc.Iterable[_builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["base_image", "layers", "platform", "python_version"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
