"""The generated classes: everything that protobuf's own generated code has."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import pkgutil
import re
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from google.protobuf import struct_pb2 as upstream_struct_pb2
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
from google.protobuf.json_format import MessageToDict, MessageToJson
from google.protobuf.message import Message

import flyte_agent_stubs
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.core import execution_pb2
from flyte_agent_stubs.flyteidl.plugins.kubeflow import common_pb2 as kubeflow_pb2
from flyte_agent_stubs.google.api import annotations_pb2
from flyte_agent_stubs.google.protobuf import any_pb2, struct_pb2
from tests.conftest import run_python
from tests.here import STUBS

PACKAGE = STUBS / "flyte_agent_stubs"
MODULES = [
    module.name
    for module in pkgutil.walk_packages([str(PACKAGE)], "flyte_agent_stubs.")
    if module.name.endswith("_pb2")
]


def messages(module: ModuleType) -> Iterator[type[Message]]:
    for name in module.DESCRIPTOR.message_types_by_name:
        yield from with_nested(getattr(module, name))


def with_nested(cls: type[Message]) -> Iterator[type[Message]]:
    yield cls
    for name in cls.DESCRIPTOR.nested_types_by_name:
        yield from with_nested(getattr(cls, name))


@pytest.mark.parametrize("name", MODULES)
def test_every_message_is_found_by_its_names_and_pickles(name: str) -> None:
    module = importlib.import_module(name)
    for cls in messages(module):
        package = module.DESCRIPTOR.package
        assert cls.__module__ == name
        assert cls.DESCRIPTOR.full_name == f"{package}.{cls.__qualname__}"
        for field in cls.DESCRIPTOR.fields:
            assert getattr(cls, f"{field.name.upper()}_FIELD_NUMBER") == field.number
        for message in (cls(), sample(cls)):
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
                again = pickle.loads(pickle.dumps(message, protocol))
                assert type(again) is cls
                assert again == message
            assert copy.deepcopy(message) == message
            assert copy.copy(message) == message


def sample(cls: type[Message]) -> Message:
    """A message with something in its singular fields."""
    message = cls()
    for field in cls.DESCRIPTOR.fields:
        if field.type == FieldDescriptor.TYPE_STRING and not field.is_repeated:
            setattr(message, field.name, "ü")
        elif field.type == FieldDescriptor.TYPE_BYTES and not field.is_repeated:
            setattr(message, field.name, b"\xff")
        elif field.message_type and not field.is_repeated:
            getattr(message, field.name).SetInParent()
        elif field.type == FieldDescriptor.TYPE_BOOL and not field.is_repeated:
            setattr(message, field.name, True)
    return message


@pytest.mark.parametrize("name", MODULES)
def test_every_enum_has_names_and_values(name: str) -> None:
    module = importlib.import_module(name)
    for enum in module.DESCRIPTOR.enum_types_by_name.values():
        check_enum(module, enum)
    for cls in messages(module):
        for enum in cls.DESCRIPTOR.enum_types:
            check_enum(cls, enum)


def check_enum(holder: object, enum: Any) -> None:
    wrapper = getattr(holder, enum.name)
    assert isinstance(wrapper, EnumTypeWrapper)
    for value in enum.values:
        assert wrapper.Value(value.name) == getattr(holder, value.name) == value.number
        assert wrapper.Name(value.number) == enum.values_by_number[value.number].name


def test_map_entries_and_nested_messages_are_there() -> None:
    metadata = agent_pb2.TaskExecutionMetadata(labels={"team": "ml"})
    assert metadata.labels["team"] == "ml"
    assert agent_pb2.TaskExecutionMetadata.LabelsEntry(key="k").key == "k"
    assert agent_pb2.Resource.CUSTOM_INFO_FIELD_NUMBER == 6
    assert execution_pb2.TaskExecution.Phase.Name(execution_pb2.TaskExecution.RUNNING) == "RUNNING"
    assert execution_pb2.TaskExecution.RUNNING == 2


def test_public_imports_pass_names_on_and_keep_the_modules_own() -> None:
    from flyte_agent_stubs.flyteidl.plugins import common_pb2

    assert kubeflow_pb2.RestartPolicy is common_pb2.RestartPolicy
    assert kubeflow_pb2.DESCRIPTOR.name == "flyteidl/plugins/kubeflow/common.proto"


def test_extensions_are_there() -> None:
    assert annotations_pb2.http.number == annotations_pb2.HTTP_FIELD_NUMBER == 72295728


def test_custom_info_is_a_struct_of_this_package() -> None:
    resource = agent_pb2.Resource()
    resource.custom_info.update({"spark": {"stages": [1, 2.5, None, True, "x"]}})
    assert type(resource.custom_info) is struct_pb2.Struct
    assert MessageToDict(resource.custom_info)["spark"]["stages"][1] == 2.5


@pytest.mark.parametrize("method", ["CopyFrom", "MergeFrom"])
def test_a_message_of_another_pool_is_refused_with_the_way_to_convert_it(method: str) -> None:
    struct = struct_pb2.Struct()
    expected = (
        f"{method}() takes flyte_agent_stubs.google.protobuf.struct_pb2.Struct, not the Struct of"
        " google.protobuf.struct_pb2; convert it first:"
        " flyte_agent_stubs.adopt(message, into=Struct)"
    )
    with pytest.raises(TypeError, match=f"^{re.escape(expected)}$"):
        getattr(struct, method)(upstream_struct_pb2.Struct())
    others: tuple[object, ...] = (upstream_struct_pb2.Value(), struct_pb2.Value(), {})
    for other in others:
        with pytest.raises(TypeError, match=r"instance of (the )?same class") as info:
            getattr(struct, method)(other)
        assert "adopt" not in str(info.value)
    upstream = upstream_struct_pb2.Struct()
    upstream.update({"n": 1})
    getattr(struct, method)(flyte_agent_stubs.adopt(upstream, into=struct_pb2.Struct))
    assert struct["n"] == 1


# Other tests import upstream's modules, so these two have processes of their own.

DEFAULT_POOL = """
import importlib, sys
from google.protobuf import descriptor_pool
from flyte_agent_stubs import POOL

for name in sys.argv[1:]:
    importlib.import_module(name)
for name in ("flyteidl/admin/agent.proto", "google/api/http.proto"):
    assert POOL.FindFileByName(name)
    try:
        descriptor_pool.Default().FindFileByName(name)
    except KeyError:
        print("missing")
"""

IMAGE = """
import importlib
from importlib.resources import files
from google.protobuf.descriptor_pb2 import FileDescriptorSet

image = FileDescriptorSet.FromString((files("flyte_agent_stubs") / "image.binpb").read_bytes())
assert not any(file.HasField("source_code_info") for file in image.file)
names = [file.name for file in image.file]
for file in image.file:
    assert all(names.index(each) < names.index(file.name) for each in file.dependency)
    module = "flyte_agent_stubs." + file.name.replace("-", "_").replace("/", ".")
    loaded = importlib.import_module(module.removesuffix(".proto") + "_pb2").DESCRIPTOR
    assert loaded.serialized_pb == file.SerializeToString(deterministic=True)
print(len(names))
"""


def test_nothing_enters_protobufs_default_pool() -> None:
    imports = f"import sys; sys.argv[1:] = {MODULES!r}\n"
    assert run_python(sys.executable, imports + DEFAULT_POOL).split() == ["missing", "missing"]


def test_the_image_is_what_the_modules_load() -> None:
    assert int(run_python(sys.executable, IMAGE)) == len(MODULES)


def test_the_pool_finds_what_an_any_holds() -> None:
    packed = any_pb2.Any()
    packed.Pack(agent_pb2.Resource(message="m"))
    text = MessageToJson(packed, descriptor_pool=flyte_agent_stubs.POOL)
    assert json.loads(text)["message"] == "m"


def test_versions_can_be_read() -> None:
    assert flyte_agent_stubs.FLYTEIDL_RELEASE == "1.16.8"
    assert flyte_agent_stubs.__version__ == "1.16.8.0"


def test_adopt_takes_what_has_the_name_and_nothing_else() -> None:
    struct = upstream_struct_pb2.Struct()
    struct.update({"n": 1})
    ours = flyte_agent_stubs.adopt(struct, into=struct_pb2.Struct)
    assert type(ours) is struct_pb2.Struct
    assert ours["n"] == 1
    same = flyte_agent_stubs.adopt(ours, into=struct_pb2.Struct)
    assert same == ours
    assert same is not ours
    with pytest.raises(TypeError, match=r"google.protobuf.Struct cannot become a flyteidl.admin"):
        flyte_agent_stubs.adopt(struct, into=agent_pb2.Resource)
    for wrong in ("Resource", int, agent_pb2.Resource()):
        with pytest.raises(TypeError, match="needs a message class"):
            flyte_agent_stubs.adopt(struct, into=wrong)  # type: ignore[arg-type, type-var]
    with pytest.raises(TypeError, match="takes a protobuf message, not dict"):
        flyte_agent_stubs.adopt({}, into=agent_pb2.Resource)  # type: ignore[arg-type]
