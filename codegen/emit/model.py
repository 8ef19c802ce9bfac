"""Descriptors as plain objects with Python's names, so that templates hold no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from keyword import iskeyword

from google.protobuf.descriptor_pb2 import (
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
)

from codegen.descriptors import pb2_path
from codegen.errors import CodegenError
from codegen.schema.elements import join, walk

_BYTES_A_LINE = 24


@dataclass(frozen=True)
class Method:
    """A method of a service.

    Args:
        path: the path of its HTTP/2 requests, `/package.Service/Method`.
        arity: what grpc calls its kind: `unary_unary` to `stream_stream`.
        argument: the name of a servicer's first argument.
        request: the request's class, with its module.
        response: the response's class, with its module.
    """

    name: str
    path: str
    arity: str
    argument: str
    request: str
    response: str


@dataclass(frozen=True)
class Service:
    """A service and its methods."""

    name: str
    full_name: str
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class File:
    """A file of the schema.

    Args:
        name: as in an import, `flyteidl/admin/agent.proto`.
        path: where its `_pb2` module stands, with forward slashes and without an ending.
        dependencies: the modules of the files that it imports.
        public_dependencies: those whose names it passes on.
        serialized: the FileDescriptorProto, as lines of Python's bytes literals.
        method_modules: the modules that hold the requests and responses of its services.
    """

    name: str
    path: str
    dependencies: tuple[str, ...]
    public_dependencies: tuple[str, ...]
    serialized: tuple[str, ...]
    method_modules: tuple[str, ...]
    services: tuple[Service, ...]


def read(files: FileDescriptorSet, package: str) -> tuple[File, ...]:
    """The files of a schema as templates want them.

    Args:
        files: descriptors without comments, a file after its imports.
        package: the Python package that the modules stand in.
    """
    home = {
        f".{element.name}": (
            _module(file.name, package),
            element.name.removeprefix(f"{file.package}."),
        )
        for file in files.file
        for element in walk(file)
        if element.kind == "message"
    }
    return tuple(_file(file, package, home) for file in files.file)


def _file(file: FileDescriptorProto, package: str, home: Mapping[str, tuple[str, str]]) -> File:
    modules = tuple(_module(name, package) for name in sorted(file.dependency))
    types = [
        kind
        for service in file.service
        for method in service.method
        for kind in (method.input_type, method.output_type)
    ]
    return File(
        name=file.name,
        path=pb2_path(file.name).removesuffix(".py"),
        dependencies=modules,
        public_dependencies=tuple(
            _module(file.dependency[index], package) for index in file.public_dependency
        ),
        serialized=_literal(file.SerializeToString(deterministic=True)),
        method_modules=tuple(sorted({home[kind][0] for kind in types})),
        services=tuple(
            Service(
                service.name,
                join(file.package, service.name),
                tuple(
                    _method(method, join(file.package, service.name), home)
                    for method in service.method
                ),
            )
            for service in file.service
        ),
    )


def _method(
    method: MethodDescriptorProto, service: str, home: Mapping[str, tuple[str, str]]
) -> Method:
    kinds = {False: "unary", True: "stream"}
    return Method(
        name=method.name,
        path=f"/{service}/{method.name}",
        arity=f"{kinds[method.client_streaming]}_{kinds[method.server_streaming]}",
        argument="request_iterator" if method.client_streaming else "request",
        request=".".join(home[method.input_type]),
        response=".".join(home[method.output_type]),
    )


def _module(name: str, package: str) -> str:
    parts = pb2_path(name).removesuffix(".py").split("/")
    for part in parts:
        if not part.isidentifier() or iskeyword(part):
            raise CodegenError(
                f"{part!r} in its path cannot be the name of a Python module",
                where=name,
                todo="Give the file or its folder another name.",
            )
    return ".".join([package, *parts])


def _literal(content: bytes) -> tuple[str, ...]:
    """Bytes as literals of a fixed number of bytes each, which Python joins as it compiles."""
    return tuple(
        repr(content[at : at + _BYTES_A_LINE]) for at in range(0, len(content), _BYTES_A_LINE)
    )
