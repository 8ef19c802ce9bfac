"""`proto/flyteidl/wrappers.toml` against what the package has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import tomlkit
from google.protobuf.descriptor import Descriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool

import flyte_agent_stubs
from tests.here import FLYTEIDL, STUBS
from tests.package.test_wrappers import MODULES, WRAPPERS

EXTENDED = (
    "flyteidl.admin.Resource",
    "flyteidl.admin.TaskExecutionClosure",
    "flyteidl.event.ExternalResourceInfo",
    "flyteidl.event.TaskExecutionEvent",
)
"""What our extensions name, with its `custom_info`: they have its documentation."""

SERVICES = ("AgentMetadataService", "AsyncAgentService", "SyncAgentService")

CONFIG: dict[str, Any] = tomlkit.parse((FLYTEIDL.folder / "wrappers.toml").read_text()).unwrap()
MESSAGES = {name for module in CONFIG["modules"].values() for name in module["messages"]}
ENUMS = {name for module in CONFIG["modules"].values() for name in module.get("enums", ())}


def schema() -> DescriptorPool:
    image = (STUBS / "flyte_agent_stubs/image.binpb").read_bytes()
    pool = DescriptorPool()
    for file in FileDescriptorSet.FromString(image).file:
        pool.Add(file)
    return pool


def test_the_list_of_wrappers_is_true() -> None:
    pool = schema()
    assert set(CONFIG["docs"]).isdisjoint(EXTENDED)
    explained = {*CONFIG["docs"], *EXTENDED, *(f"{name}.custom_info" for name in EXTENDED)}
    wanted = {pool.FindEnumTypeByName(name).full_name for name in ENUMS}
    for name in MESSAGES:
        found = pool.FindMessageTypeByName(name)
        wanted |= {name, *(field.full_name for field in found.fields)}
        wanted |= {oneof.full_name for oneof in found.oneofs}
    assert explained == wanted
    assert len(WRAPPERS) == len(MESSAGES) > 100
    for name in CONFIG["root"]["names"]:
        assert name in flyte_agent_stubs.__all__
        assert getattr(flyte_agent_stubs, name)


def test_no_two_wrappers_have_the_same_name() -> None:
    names = Counter(name for module in MODULES for name in module.__all__)
    assert [name for name, count in names.items() if count > 1] == []


def test_whatever_a_wrapped_message_contains_is_wrapped() -> None:
    pool = schema()
    seen: dict[str, Any] = {}
    todo = [pool.FindMessageTypeByName(name) for name in MESSAGES]
    for service in SERVICES:
        todo += exchanged(pool.FindServiceByName(f"flyteidl.service.{service}"))
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
    assert seen.keys() - entries == MESSAGES | ENUMS


def exchanged(service: ServiceDescriptor) -> Iterator[Descriptor]:
    for method in service.methods:
        yield method.input_type
        yield method.output_type


def contained(message: Descriptor) -> Iterator[Any]:
    for field in message.fields:
        if found := field.message_type or field.enum_type:
            yield found
