"""Each family's `wrappers.toml` against what its package has."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
import tomlkit
from google.protobuf.descriptor import Descriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool

from codegen.emit import package
from codegen.upstream.family import Family
from flyte_stubs_runtime.wrapper import Wrapper
from tests.here import FLYTEIDL, FLYTEIDL2


@dataclass(frozen=True)
class Listed:
    """A family's list.

    Args:
        extended: what our extensions name, with its `custom_info`: they have its documentation.
        services: whose requests and responses are wrapped.
    """

    family: Family
    extended: tuple[str, ...]
    services: tuple[str, ...]

    @property
    def config(self) -> dict[str, Any]:
        return tomlkit.parse((self.family.folder / "wrappers.toml").read_text()).unwrap()

    @property
    def messages(self) -> set[str]:
        return {name for each in self.config["modules"].values() for name in each["messages"]}

    @property
    def enums(self) -> set[str]:
        return {name for each in self.config["modules"].values() for name in each.get("enums", ())}

    @property
    def root(self) -> ModuleType:
        return importlib.import_module(package.load(self.family).stubs.package)

    @property
    def modules(self) -> list[ModuleType]:
        return [
            importlib.import_module(f"{self.root.__name__}.{name}")
            for name in self.config["modules"]
        ]

    @property
    def schema(self) -> DescriptorPool:
        names = package.load(self.family).stubs
        generated = self.family.workspace.generated / names.distribution / names.package
        pool = DescriptorPool()
        for file in FileDescriptorSet.FromString((generated / "image.binpb").read_bytes()).file:
            pool.Add(file)
        return pool


LISTS = {
    "flyteidl": Listed(
        FLYTEIDL,
        (
            "flyteidl.admin.Resource",
            "flyteidl.admin.TaskExecutionClosure",
            "flyteidl.event.ExternalResourceInfo",
            "flyteidl.event.TaskExecutionEvent",
        ),
        (
            "flyteidl.service.AgentMetadataService",
            "flyteidl.service.AsyncAgentService",
            "flyteidl.service.SyncAgentService",
        ),
    ),
    "flyteidl2": Listed(
        FLYTEIDL2,
        (
            "flyteidl2.connector.Resource",
            "flyteidl2.workflow.ActionAttempt",
            "flyteidl2.workflow.ActionEvent",
        ),
        (
            "flyteidl2.connector.AsyncConnectorService",
            "flyteidl2.connector.ConnectorMetadataService",
        ),
    ),
}


@pytest.fixture(params=LISTS)
def listed(request: pytest.FixtureRequest) -> Listed:
    return LISTS[request.param]


def test_the_list_of_wrappers_is_true(listed: Listed) -> None:
    pool, config = listed.schema, listed.config
    assert set(config["docs"]).isdisjoint(listed.extended)
    fields = (f"{name}.custom_info" for name in listed.extended)
    explained = {*config["docs"], *listed.extended, *fields}
    wanted = {pool.FindEnumTypeByName(name).full_name for name in listed.enums}
    for name in listed.messages:
        found = pool.FindMessageTypeByName(name)
        wanted |= {name, *(field.full_name for field in found.fields)}
        wanted |= {oneof.full_name for oneof in found.oneofs if not is_synthetic(oneof)}
    assert explained == wanted
    wrappers = [
        each
        for module in listed.modules
        for name in module.__all__
        if issubclass(each := getattr(module, name), Wrapper)
    ]
    assert len(wrappers) == len(listed.messages) > 100
    for name in config["root"]["names"]:
        assert name in listed.root.__all__
        assert getattr(listed.root, name)


def is_synthetic(oneof: Any) -> bool:
    """Returns whether a oneof only stands for an `optional` field."""
    return [f"_{field.name}" for field in oneof.fields] == [oneof.name]


def test_no_two_wrappers_have_the_same_name(listed: Listed) -> None:
    names = Counter(name for module in listed.modules for name in module.__all__)
    assert [name for name, count in names.items() if count > 1] == []


def test_whatever_a_wrapped_message_contains_is_wrapped(listed: Listed) -> None:
    pool = listed.schema
    seen: dict[str, Any] = {}
    todo = [pool.FindMessageTypeByName(name) for name in listed.messages]
    for service in listed.services:
        todo += exchanged(pool.FindServiceByName(service))
    while todo:
        found = todo.pop()
        if found.full_name not in seen and not found.full_name.startswith("google.protobuf."):
            seen[found.full_name] = found
            todo += contained(found) if isinstance(found, Descriptor) else ()
    entries = {
        name
        for name, found in seen.items()
        if isinstance(found, Descriptor) and found.GetOptions().map_entry
    }
    assert seen.keys() - entries == listed.messages | listed.enums


def exchanged(service: ServiceDescriptor) -> Iterator[Descriptor]:
    for method in service.methods:
        yield method.input_type
        yield method.output_type


def contained(message: Descriptor) -> Iterator[Any]:
    for field in message.fields:
        if found := field.message_type or field.enum_type:
            yield found
