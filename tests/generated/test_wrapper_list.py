"""`proto/flyteidl/wrappers.toml` against what the package has."""

from __future__ import annotations

from typing import Any

import flyte_agent_stubs
import tomlkit
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool

from tests.here import FLYTEIDL, STUBS
from tests.package.test_wrappers import WRAPPERS

EXTENDED = (
    "flyteidl.admin.Resource",
    "flyteidl.admin.TaskExecutionClosure",
    "flyteidl.event.ExternalResourceInfo",
    "flyteidl.event.TaskExecutionEvent",
)
"""What our extensions name, with its `custom_info`: they have its documentation."""

CONFIG: dict[str, Any] = tomlkit.parse((FLYTEIDL.folder / "wrappers.toml").read_text()).unwrap()


def test_the_list_of_wrappers_is_true() -> None:
    image = (STUBS / "flyte_agent_stubs/image.binpb").read_bytes()
    pool = DescriptorPool()
    for file in FileDescriptorSet.FromString(image).file:
        pool.Add(file)
    assert set(CONFIG["docs"]).isdisjoint(EXTENDED)
    explained = {*CONFIG["docs"], *EXTENDED, *(f"{name}.custom_info" for name in EXTENDED)}
    wanted = set()
    for module in CONFIG["modules"].values():
        wanted |= {pool.FindEnumTypeByName(name).full_name for name in module.get("enums", ())}
        for name in module["messages"]:
            found = pool.FindMessageTypeByName(name)
            wanted |= {name, *(field.full_name for field in found.fields)}
            wanted |= {oneof.full_name for oneof in found.oneofs}
    assert explained == wanted
    listed = sum(len(module["messages"]) for module in CONFIG["modules"].values())
    assert len(WRAPPERS) == listed > 35
    for name in CONFIG["root"]["names"]:
        assert name in flyte_agent_stubs.__all__
        assert getattr(flyte_agent_stubs, name)
