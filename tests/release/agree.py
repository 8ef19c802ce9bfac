"""Whether stubs and modules agree; test_flyteidl_stubs.py runs it beside a real flyteidl.

Prints each promise of the stubs below a folder that the modules do not keep, each element of the
schema that no stub speaks of, and at last how many promises there are.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FileDescriptor
from google.protobuf.message import Message

promises: set[str] = set()


def declared(body: list[ast.stmt]) -> Iterator[tuple[str, ast.AST]]:
    """What a body declares for run time, rather than for type checkers alone."""
    for node in body:
        match node:
            case ast.If(body=inner):
                yield from declared(inner)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                if "type_check_only" not in map(_last, node.decorator_list):
                    yield name, node
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node


def _last(decorator: ast.expr) -> str:
    return ast.unparse(decorator).rpartition(".")[2]


def broken(where: str, body: list[ast.stmt], found: Any) -> Iterator[str]:
    """The promises of a body that an object does not keep."""
    wrappers = {name: node for name, node in declared(body) if isinstance(node, ast.ClassDef)}
    for name, node in declared(body):
        if name == "__init__" and isinstance(found, Message):
            assert isinstance(node, ast.FunctionDef)
            for keyword in node.args.kwonlyargs:
                if keyword.arg not in found.DESCRIPTOR.fields_by_name:
                    yield f"{where}({keyword.arg}=...) is no field"
        if name.startswith("_"):
            continue
        inside = f"{where}.{name}"
        promises.add(inside)
        if not hasattr(found, name):
            yield f"{inside} is not there"
            continue
        value = getattr(found, name)
        match node:
            case ast.ClassDef(keywords=[ast.keyword(arg="metaclass", value=ast.Name(id=enum))]):
                yield from broken(inside, wrappers[enum].body, value)
            case ast.ClassDef(body=inner) if isinstance(value, type):
                made: object = value(channel) if name.endswith("Stub") else value()
                yield from broken(inside, inner, made)
            case ast.ClassDef():
                yield f"{inside} is no class"
            case ast.FunctionDef(args=arguments) if inspect.isfunction(value) or inspect.ismethod(
                value
            ):
                expected = [each.arg for each in arguments.args if each.arg != "self"]
                if expected != list(inspect.signature(value).parameters):
                    yield f"{inside} takes other arguments than {expected}"


def elements(where: str, scope: FileDescriptor | Descriptor) -> Iterator[str]:
    """The name of everything in a file or message that a module has an attribute for."""
    messages = (
        scope.message_types_by_name
        if isinstance(scope, FileDescriptor)
        else (scope.nested_types_by_name)
    )
    enums: dict[str, EnumDescriptor] = dict(scope.enum_types_by_name)
    for enum in enums.values():
        yield f"{where}.{enum.name}"
        for value in enum.values:
            yield from (f"{where}.{value.name}", f"{where}.{enum.name}.{value.name}")
    for message in messages.values():
        yield f"{where}.{message.name}"
        for field in message.fields:
            yield f"{where}.{message.name}.{field.name}"
            yield f"{where}.{message.name}.{field.name.upper()}_FIELD_NUMBER"
        yield from elements(f"{where}.{message.name}", message)


def agree(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*_pb2*.pyi")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join([folder.name.removesuffix("-stubs"), *parts])
        module = importlib.import_module(name)
        yield from broken(name, ast.parse(path.read_bytes()).body, module)
        if not name.endswith("_grpc"):
            for element in elements(name, module.DESCRIPTOR):
                if element not in promises:
                    yield f"{element} has no type"


if __name__ == "__main__":
    with grpc.insecure_channel("localhost:1") as channel:
        for line in agree(Path(sys.argv[1])):
            print(line)
    print(len(promises))
