"""What the connector stubs must do on every protobuf: run by test_pools.py."""

import importlib
import pkgutil

from google.protobuf import struct_pb2

import flyte_connector_stubs
from flyte_connector_stubs import ActionEvent, Phase, Resource, adopt
from flyte_connector_stubs.buf.validate.validate_pb2 import StringRules
from flyte_connector_stubs.core import GpuFault
from flyte_connector_stubs.flyteidl2.connector import connector_pb2
from flyte_connector_stubs.google.protobuf.struct_pb2 import Struct

count = 0
for found in pkgutil.walk_packages(flyte_connector_stubs.__path__, "flyte_connector_stubs."):
    module = importlib.import_module(found.name)
    if found.name.endswith("_pb2"):
        for name in module.DESCRIPTOR.message_types_by_name:
            assert getattr(module, name)() == getattr(module, name)()
            count += 1

INFO = {"spark": {"n": 1, "none": None, "list": [True, "x", {}]}}
resource = Resource(phase=Phase.RUNNING, custom_info=INFO)
assert connector_pb2.Resource.FromString(resource.to_bytes()) == resource.to_proto()
assert Resource.from_dict(resource.to_dict()) == resource
assert ActionEvent.from_proto(ActionEvent(custom_info=INFO).to_proto()).custom_info == INFO
assert GpuFault.from_proto(GpuFault(gpu_index=0).to_proto()) == GpuFault(gpu_index=0) != GpuFault()
rules = StringRules(min_len=0)
assert rules.HasField("min_len")
assert not rules.HasField("max_len")
theirs = struct_pb2.Struct()
theirs.update({"n": 1})
assert adopt(adopt(theirs, into=Struct), into=struct_pb2.Struct) == theirs
print(count)
