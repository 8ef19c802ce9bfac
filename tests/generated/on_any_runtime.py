"""What must work on every protobuf: run by test_pools.py, with nothing but the package around."""

import copy
import importlib
import pickle
import pkgutil

import google.protobuf
from google.protobuf import json_format, struct_pb2, text_format
from google.protobuf.internal import api_implementation
from google.protobuf.message import Message

import flyte_agent_stubs
from flyte_agent_stubs import adopt
from flyte_agent_stubs.flyteidl.admin.agent_pb2 import Resource, State, TaskExecutionMetadata
from flyte_agent_stubs.flyteidl.core.execution_pb2 import TaskExecution
from flyte_agent_stubs.google.protobuf.struct_pb2 import Struct


def with_nested(cls: type[Message]) -> list[type[Message]]:
    nested = [getattr(cls, name) for name in cls.DESCRIPTOR.nested_types_by_name]
    return [cls, *(found for each in nested for found in with_nested(each))]


count = 0
for info in pkgutil.walk_packages(flyte_agent_stubs.__path__, "flyte_agent_stubs."):
    module = importlib.import_module(info.name)
    if info.name.endswith("_pb2"):
        for name in module.DESCRIPTOR.message_types_by_name:
            for cls in with_nested(getattr(module, name)):
                message = cls()
                assert type(pickle.loads(pickle.dumps(message))) is cls
                assert type(copy.deepcopy(message)) is cls
                count += 1

resource = Resource(phase=TaskExecution.RUNNING, message="m")
resource.custom_info.update({"spark": {"n": 1, "none": None, "list": [True, "x", {}]}})
assert type(resource.custom_info) is Struct
assert Resource.FromString(resource.SerializeToString()) == resource
assert pickle.loads(pickle.dumps(resource)) == resource
assert json_format.MessageToDict(resource)["customInfo"]["spark"]["n"] == 1
assert json_format.Parse(json_format.MessageToJson(resource), Resource()) == resource
assert text_format.Parse(text_format.MessageToString(resource), Resource()) == resource
# What types let constructors take, every protobuf takes.
given = Resource(
    phase="RUNNING",
    message=None,
    outputs=None,
    custom_info={"fields": {"n": Struct().fields["n"]}},
    log_links=[{"name": "driver", "ttl": {"seconds": 60}}],
    agent_error={"code": "E1", "kind": "RECOVERABLE"},
)
assert given.phase == TaskExecution.RUNNING == Resource(phase=2).phase
assert given.log_links[0].ttl.seconds == 60
assert not given.HasField("outputs")
assert State.Name(State.PENDING) == "PENDING"
assert Resource.CUSTOM_INFO_FIELD_NUMBER == 6
assert TaskExecutionMetadata(labels={"a": "b"}).labels["a"] == "b"

theirs = struct_pb2.Struct()
theirs.update({"n": 1})
assert adopt(theirs, into=Struct)["n"] == 1
try:
    Struct().MergeFrom(theirs)  # type: ignore[arg-type]
except TypeError as error:
    assert "flyte_agent_stubs.adopt(message, into=Struct)" in str(error), error
else:
    raise AssertionError("a message of another pool was accepted")
assert adopt(adopt(theirs, into=Struct), into=struct_pb2.Struct) == theirs

print(google.protobuf.__version__, api_implementation.Type(), count)
