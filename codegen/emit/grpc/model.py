"""Model of the `_pb2_grpc.py` template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import (
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
)

from codegen.emit.modules import module
from codegen.schema.descriptors import pb2_path
from codegen.schema.index import Index
from codegen.schema.walk import join


@dataclass(frozen=True)
class Type:
    """A message that a method takes or returns: its module, and its name in the module."""

    module: str
    name: str


@dataclass(frozen=True)
class Method:
    """A method of a service.

    Args:
        path: the path of its HTTP/2 requests, `/package.Service/Method`.
        client_streaming: whether the caller sends several requests.
        server_streaming: whether the server sends several responses.
    """

    name: str
    path: str
    client_streaming: bool
    server_streaming: bool
    request: Type
    response: Type


@dataclass(frozen=True)
class Service:
    """A service and its methods."""

    name: str
    full_name: str
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class File:
    """A file with services.

    Args:
        name: the import path, `flyteidl/service/agent.proto`.
        path: the path of its `_pb2` module, with forward slashes and without the suffix.
        modules: the modules that define the requests and responses.
    """

    name: str
    path: str
    services: tuple[Service, ...]
    modules: tuple[str, ...]


def read(files: FileDescriptorSet, package: str) -> tuple[File, ...]:
    """Returns the files of a schema that have services.

    Args:
        files: descriptors, each file after its imports.
        package: the Python package that contains the modules.
    """
    index = Index(files)
    types = {
        f".{name}": Type(module(index.home(name).name, package), index.within(name))
        for name in index.messages
    }
    return tuple(_file(file, types) for file in files.file if file.service)


def _file(file: FileDescriptorProto, types: Mapping[str, Type]) -> File:
    services = tuple(
        Service(
            service.name,
            join(file.package, service.name),
            tuple(
                _method(method, join(file.package, service.name), types)
                for method in service.method
            ),
        )
        for service in file.service
    )
    methods = [method for service in services for method in service.methods]
    return File(
        name=file.name,
        path=pb2_path(file.name).removesuffix(".py"),
        services=services,
        modules=tuple(sorted({each.module for m in methods for each in (m.request, m.response)})),
    )


def _method(method: MethodDescriptorProto, service: str, types: Mapping[str, Type]) -> Method:
    return Method(
        name=method.name,
        path=f"/{service}/{method.name}",
        client_streaming=method.client_streaming,
        server_streaming=method.server_streaming,
        request=types[method.input_type],
        response=types[method.output_type],
    )
