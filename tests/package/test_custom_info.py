"""`custom_info` with the package's own messages, and the public names of the runtime's classes."""

from __future__ import annotations

import copy
import pickle
import pydoc
import traceback
from typing import Any

import pytest
from google.protobuf import struct_pb2

from conformance.implementation import OLD_PURE_PYTHON
from conformance.json_values import in_lists, nested
from flyte_agent_stubs import Resource, custom_info, times
from flyte_agent_stubs.agent import CreateTaskRequest
from flyte_agent_stubs.custom_info import (
    CustomInfo,
    CustomInfoError,
    encode,
    from_struct,
    to_struct,
)
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.admin.task_execution_pb2 import TaskExecutionList
from flyte_agent_stubs.flyteidl.core import tasks_pb2
from flyte_agent_stubs.google.protobuf.struct_pb2 import NULL_VALUE, ListValue, Struct, Value
from tests.programs import run


def carrier(content: bytes) -> TaskExecutionList:
    """The deepest place that Flyte has for a custom_info, five messages down."""
    found = TaskExecutionList()
    held = found.task_executions.add().closure.metadata.external_resources.add()
    held.custom_info.MergeFromString(content)
    return found


@pytest.mark.skipif(OLD_PURE_PYTHON, reason="would take hours")
@pytest.mark.parametrize("info", [nested(32), in_lists(46), nested(1, [[nested(29)]])])
def test_the_deepest_that_is_sent_is_read_in_the_deepest_place(info: dict[str, Any]) -> None:
    found = carrier(encode(info))
    again = TaskExecutionList.FromString(found.SerializeToString())
    held = again.task_executions[0].closure.metadata.external_resources[0].custom_info
    assert from_struct(held) == info


def test_a_value_without_a_kind_is_passed_on_and_refused_when_it_is_read() -> None:
    for inside in (
        Value(),
        Value(struct_value=Struct(fields={"x": Value()})),
        Value(list_value=ListValue(values=[Value(null_value=NULL_VALUE), Value()])),
    ):
        content = Struct(fields={"a": inside}).SerializeToString(deterministic=True)
        resource = Resource.from_bytes(Resource.from_proto(held(content)).to_bytes())
        assert resource.to_bytes() == held(content).SerializeToString(deterministic=True)
        info = resource.custom_info
        assert isinstance(info, CustomInfo)
        for read in (resource.to_dict, info.to_dict):
            with pytest.raises(CustomInfoError) as refusal:
                read()
            assert [each.code for each in refusal.value.violations] == ["value-missing"]


def held(content: bytes) -> agent_pb2.Resource:
    message = agent_pb2.Resource()
    message.custom_info.MergeFromString(content)
    return message


def test_a_value_without_a_kind_is_refused_in_every_struct() -> None:
    task = tasks_pb2.TaskTemplate()
    task.custom.fields["x"].SetInParent()
    task.config["y"] = "z"
    request = CreateTaskRequest.from_proto(agent_pb2.CreateTaskRequest(template=task))
    with pytest.raises(CustomInfoError, match="value-missing"):
        request.to_dict()
    task.custom.fields["x"].null_value = NULL_VALUE
    request = CreateTaskRequest.from_proto(agent_pb2.CreateTaskRequest(template=task))
    assert request.to_dict()["template"]["custom"] == {"x": None}


def test_structs_of_any_pool() -> None:
    theirs = struct_pb2.Struct()
    theirs.update({"n": 1})
    ours = to_struct({"n": 1})
    assert ours == Struct.FromString(theirs.SerializeToString())
    assert from_struct(theirs) == from_struct(ours) == {"n": 1}
    with pytest.raises(TypeError, match=r"a google.protobuf.Value cannot become"):
        from_struct(struct_pb2.Value())


@pytest.mark.parametrize("module", [custom_info, times])
def test_help_shows_every_public_name(module: Any) -> None:
    text = pydoc.plain(pydoc.render_doc(module))
    assert [name for name in module.__all__ if name not in text] == []


def test_tracebacks_show_the_public_name_whatever_is_imported() -> None:
    program = """
import traceback
from flyte_agent_stubs import Resource
try:
    Resource(custom_info={"a": b""})
except ValueError:
    print(traceback.format_exc().splitlines()[-1])
"""
    assert run(program).startswith(
        "flyte_agent_stubs.custom_info.CustomInfoError: Resource.custom_info/a: JSON has"
    )


PICKLED: list[Any] = [
    custom_info.Violation("/a", "cycle", "contains itself"),
    CustomInfo({"a": {"n": [1]}}),
    times.Instant.of(5, 1),
    times.Span.of(5, 1),
    custom_info.CustomInfoPolicy(max_keys=5),
]


@pytest.mark.parametrize("value", PICKLED, ids=lambda value: type(value).__name__)
def test_pickles_do_not_name_the_package(value: Any) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        content = pickle.dumps(value, protocol)
        assert b"flyte_agent_stubs" not in content
        assert pickle.loads(content) == value
    assert copy.copy(value) == copy.deepcopy(value) == value


def test_pickled_errors_do_not_name_the_package() -> None:
    with pytest.raises(CustomInfoError) as refusal:
        encode({"a": b""})
    content = pickle.dumps(refusal.value)
    assert b"flyte_agent_stubs" not in content
    again = pickle.loads(content)
    assert type(again) is CustomInfoError
    assert again.violations == refusal.value.violations
    assert traceback.format_exception_only(again)[0].startswith("flyte_agent_stubs.custom_info.")


def test_a_pickle_is_read_without_the_package() -> None:
    content = pickle.dumps([CustomInfo({"a": {"n": 1}}), times.Instant.of(5, 1)])
    program = f"""
import pickle, sys
sys.modules["flyte_agent_stubs"] = None
print(pickle.loads({content!r}))
"""
    assert run(program) == "[{'a': {'n': 1}}, Instant.of(5, 1)]\n"
