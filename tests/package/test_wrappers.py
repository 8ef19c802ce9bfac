"""The wrappers: nothing is lost, nothing wrong gets in, and they read like Python."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import importlib
import inspect
import json
import pickle
import pydoc
import re
import sys
from collections.abc import Callable
from datetime import timedelta, timezone
from importlib.resources import files
from typing import Any

import pytest
from google.protobuf import json_format, struct_pb2
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given
from hypothesis import strategies as st

import flyte_agent_stubs
from conformance.codecs import agree_on_written
from conformance.differential import agree
from conformance.examples import examples
from conformance.strategies import messages, mutated
from flyte_agent_stubs import (
    AgentError,
    CreateTaskRequest,
    ExecuteTaskSyncResponse,
    GetTaskRequest,
    GetTaskResponse,
    Phase,
    Resource,
    TaskExecutionMetadata,
    TaskLog,
    agent,
    artifacts,
    core,
    event,
    literals,
    security,
    tasks,
    types,
)
from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoError, to_struct
from flyte_agent_stubs.flyteidl.admin import agent_pb2
from flyte_agent_stubs.flyteidl.core import literals_pb2
from flyte_agent_stubs.flyteidl.event import event_pb2
from flyte_agent_stubs.google.protobuf.struct_pb2 import Struct, Value
from flyte_agent_stubs.literals import Literal, LiteralCollection, LiteralMap
from flyte_agent_stubs.times import Instant, Span
from flyte_stubs_runtime import wire
from flyte_stubs_runtime.wrapper import Wrapper
from tests.programs import run

MODULES = (core, artifacts, types, literals, security, tasks, agent, event)
WRAPPERS: dict[str, type[Wrapper]] = {
    f"{module.__name__}.{name}": getattr(module, name)
    for module in MODULES
    for name in module.__all__
    if issubclass(getattr(module, name), Wrapper)
}


def serialized(message: Message) -> bytes:
    return message.SerializeToString(deterministic=True)


@pytest.mark.parametrize("name", WRAPPERS)
def test_nothing_is_lost(name: str) -> None:
    """Presence, unknown fields, enum values not known here, nanoseconds, order: to the byte."""
    wrapper = WRAPPERS[name]
    message_class = wrapper._message_class()
    namespace: dict[str, Any] = {"datetime": datetime, "Instant": Instant, "Span": Span}
    for module in MODULES:
        namespace |= {name: getattr(module, name) for name in module.__all__}

    @examples(15)
    @given(message=messages(message_class))
    def check(message: Message) -> None:
        value = wrapper.from_proto(message)
        agree_on_written(value)
        assert serialized(value.to_proto()) == serialized(message)
        assert serialized(message_class.FromString(value.to_bytes())) == serialized(message)
        assert value.to_proto() == message
        assert hash(value) == hash(wrapper.from_bytes(value.to_bytes()))
        again = wrapper.from_bytes(serialized(message))
        assert again == value
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
        assert dataclasses.replace(value) == value
        if "<CustomInfo" not in repr(value) and "…" not in repr(value):  # long ones are cut
            assert eval(repr(value), dict(namespace)) == value

    check()


@pytest.mark.parametrize("name", WRAPPERS)
def test_bytes_are_read_as_protobuf_reads_them(name: str) -> None:
    """Both take them and find the same, or both refuse them. `nox -s fuzz` does more of it."""
    wrapper = WRAPPERS[name]

    @examples(15)
    @given(content=mutated(wrapper._message_class()))
    def check(content: bytes) -> None:
        agree(wrapper, content)

    check()


@examples(100)
@given(message=messages(agent_pb2.Resource))
def test_json_is_protobufs_canonical_one(message: agent_pb2.Resource) -> None:
    value = Resource.from_proto(message)
    assert value.to_dict() == json_format.MessageToDict(message)


def test_json_comes_back() -> None:
    value = Resource(
        phase=Phase.RUNNING,
        custom_info={"a": {"n": 1}},
        log_links=(TaskLog(name="n", ttl=timedelta(seconds=1.5)),),
        agent_error=AgentError(code="c"),
    )
    assert Resource.from_dict(value.to_dict()) == value
    assert Resource.from_dict({"phase": "RUNNING", "customInfo": {}}) == Resource(
        phase=Phase.RUNNING, custom_info={}
    )
    odd = {"customInfo": {"a": {"n": 2**53 + 1}}}
    with pytest.raises(CustomInfoError, match="/a/n: "):
        Resource.from_dict(odd)
    with pytest.raises(CustomInfoError, match="/a/n: "):
        GetTaskResponse.from_dict({"resource": odd})
    with pytest.raises(CustomInfoError, match="/a/n: "):
        ExecuteTaskSyncResponse.from_dict({"header": {"resource": odd}})
    with pytest.raises(CustomInfoError, match="/a/n: "):
        event.TaskExecutionEventMetadata.from_dict(
            {"externalResources": [{"custom_info": odd["customInfo"]}]}
        )
    with pytest.raises(ValueError, match="Resource: .*nowhere"):
        Resource.from_dict({"nowhere": 1})


def test_absent_and_empty_differ() -> None:
    assert Resource().custom_info is None
    assert Resource().to_bytes() == b""
    empty = Resource(custom_info={})
    assert empty.custom_info == {}
    assert empty.to_bytes() == b"\x32\x00"
    assert Resource.from_bytes(b"\x32\x00") == empty != Resource()
    assert Resource(outputs=LiteralMap()) != Resource()
    assert Resource(outputs=LiteralMap()).to_bytes() == b"\x12\x00"


def test_enums_keep_values_from_the_future() -> None:
    future = Phase(99)
    assert (int(future), future.name, repr(future)) == (99, "UNKNOWN_99", "Phase(99)")
    assert Phase(99) == future
    assert hash(Phase(99)) == hash(future)
    assert type(pickle.loads(pickle.dumps(future))) is Phase
    assert pickle.loads(pickle.dumps(future)) == copy.deepcopy(future) == copy.copy(future) == 99
    assert Resource(phase=99).phase == future  # type: ignore[arg-type]
    assert Resource.from_bytes(Resource(phase=future).to_bytes()).phase == future
    assert future not in list(Phase)
    match future:
        case Phase.RUNNING:
            raise AssertionError
        case Phase(value=99):  # pyright: ignore[reportGeneralTypeIssues]
            pass
    assert int(Phase.RUNNING) == 2
    with pytest.raises(ValueError, match="2147483648 does not fit"):
        Resource(phase=2**31)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="RUNNING"):
        Phase("RUNNING")  # type: ignore[arg-type]


def test_enum_numbers_from_outside_are_not_stored() -> None:
    known = len(Phase._value2member_map_)
    for number in range(100, 1100):
        assert (
            Resource.from_bytes(b"\x28" + bytes([number & 127 | 128, number >> 7])).phase == number
        )
        assert Resource.from_dict({"phase": number}).phase == Phase(number)
    assert len(Phase._value2member_map_) == known == len(Phase)


def test_a_message_from_a_newer_flyte_survives() -> None:
    message = agent_pb2.GetTaskResponse()
    message.resource.message = "m"
    message.resource.MergeFromString(b"\xfa\x3e\x03new")
    message.MergeFromString(b"\x80\x7d\x05")
    value = GetTaskResponse.from_proto(message)
    assert value.unknown_fields == b"\x80\x7d\x05"
    assert value.resource is not None
    assert value.resource.unknown_fields == b"\xfa\x3e\x03new"
    assert value.to_proto() == message


def test_messages_of_any_pool_are_taken() -> None:
    image = files(flyte_agent_stubs).joinpath("image.binpb").read_bytes()
    pool = DescriptorPool()
    for file in FileDescriptorSet.FromString(image).file:
        pool.Add(file)
    theirs: Any = GetMessageClass(pool.FindMessageTypeByName("flyteidl.admin.Resource"))(
        message="m"
    )
    theirs.custom_info.update({"a": {"n": 1}})
    assert Resource.from_proto(theirs) == Resource(message="m", custom_info={"a": {"n": 1}})
    with pytest.raises(TypeError, match=r"Struct cannot become a flyteidl.admin.Resource"):
        Resource.from_proto(struct_pb2.Struct())
    with pytest.raises(TypeError, match="takes a flyteidl.admin.Resource message, not str"):
        Resource.from_proto("x")  # type: ignore[arg-type]


def test_oneofs_can_be_matched() -> None:
    def said(answer: ExecuteTaskSyncResponse) -> str:
        match answer.res:
            case agent.ExecuteTaskSyncResponseHeaderCase(header):
                return header.resource.message if header.resource else ""
            case agent.ExecuteTaskSyncResponseOutputsCase(outputs):
                return ",".join(outputs.literals)
            case None:
                return "nothing"

    header = agent.ExecuteTaskSyncResponseHeader(resource=Resource(message="hello"))
    first = ExecuteTaskSyncResponse(res=agent.ExecuteTaskSyncResponseHeaderCase(header))
    one = literals.LiteralScalarCase(
        literals.Scalar(
            value=literals.ScalarPrimitiveCase(
                literals.Primitive(value=literals.PrimitiveIntegerCase(1))
            )
        )
    )
    outputs = LiteralMap(literals={"x": Literal(value=one)})
    second = ExecuteTaskSyncResponse(res=agent.ExecuteTaskSyncResponseOutputsCase(outputs))
    found = [ExecuteTaskSyncResponse.from_bytes(each.to_bytes()) for each in (first, second)]
    assert [said(each) for each in found] == ["hello", "x"]
    assert said(ExecuteTaskSyncResponse()) == "nothing"
    with pytest.raises(TypeError, match="ExecuteTaskSyncResponse.res: takes ExecuteTaskSync"):
        ExecuteTaskSyncResponse(res=header)  # type: ignore[arg-type]


def test_values_cannot_change() -> None:
    names = {"team": "ml"}
    made = TaskExecutionMetadata(labels=names)
    info: dict[str, Any] = {"a": {"l": [1]}}
    resource = Resource(custom_info=info, log_links=[TaskLog(name="n")])
    names["team"] = "other"
    info["a"]["l"].append(2)
    assert made.labels == {"team": "ml"}
    assert resource.custom_info == {"a": {"l": [1]}}
    assert type(resource.log_links) is tuple
    with pytest.raises(dataclasses.FrozenInstanceError):
        resource.message = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        made.labels["team"] = "x"  # type: ignore[index]
    held: Any = resource.custom_info
    with pytest.raises(TypeError):
        held["a"] = {}
    with pytest.raises(TypeError):
        held["a"]["l"] = {}
    assert not hasattr(resource, "__dict__")


def test_messages_are_for_from_proto() -> None:
    message = literals_pb2.LiteralMap()
    message.literals["x"].scalar.primitive.integer = 1
    with pytest.raises(TypeError, match=r"Resource\.outputs: takes LiteralMap, not flyte_agent"):
        Resource(outputs=message)  # type: ignore[arg-type]
    resource = Resource(outputs=LiteralMap.from_proto(message))
    before = resource.to_bytes()
    assert resource.outputs is not None
    with pytest.raises(KeyError):
        resource.outputs.literals["o0"]
    assert resource.to_bytes() == before


def test_times_are_aware_and_exact() -> None:
    wanted = event_pb2.TaskExecutionEvent()
    wanted.occurred_at.seconds, wanted.occurred_at.nanos = 1_700_000_000, 123_456_789
    found = event.TaskExecutionEvent.from_proto(wanted)
    assert isinstance(found.occurred_at, Instant)
    assert (found.occurred_at.microsecond, found.occurred_at.nanosecond) == (123_456, 789)
    assert found.occurred_at.utcoffset() == timedelta(0)
    assert found.occurred_at != Instant.of(1_700_000_000, 123_456_788)
    assert found.to_proto() == wanted
    tokyo = timezone(timedelta(hours=9))
    local = datetime.datetime(2026, 1, 1, 9, tzinfo=tokyo)
    made = event.TaskExecutionEvent(occurred_at=local)
    assert made.to_proto().occurred_at.seconds == 1_767_225_600
    assert event.TaskExecutionEvent.from_bytes(made.to_bytes()) == made
    with pytest.raises(
        ValueError, match="occurred_at: a datetime without a time zone is ambiguous"
    ):
        event.TaskExecutionEvent(occurred_at=datetime.datetime(2026, 1, 1))
    for seconds, nanos in ((2**40, 0), (0, 10**9), (0, -1)):
        wanted.occurred_at.seconds, wanted.occurred_at.nanos = seconds, nanos
        with pytest.raises(ValueError, match="TaskExecutionEvent.occurred_at: "):
            event.TaskExecutionEvent.from_proto(wanted)


def test_durations_are_exact() -> None:
    closure = event.TaskExecutionClosure(duration=timedelta(seconds=-1.5))
    message = closure.to_proto()
    assert (message.duration.seconds, message.duration.nanos) == (-1, -500_000_000)
    message.duration.nanos = -500_000_001
    again = event.TaskExecutionClosure.from_proto(message)
    assert isinstance(again.duration, Span)
    assert again.to_proto() == message
    for seconds, nanos in ((1, -1), (0, 10**9), (2**62, 0)):
        message.duration.seconds, message.duration.nanos = seconds, nanos
        with pytest.raises(ValueError, match="TaskExecutionClosure.duration: "):
            event.TaskExecutionClosure.from_proto(message)


def test_custom_info_is_checked_when_it_is_given_and_passed_on_when_it_comes() -> None:
    with pytest.raises(CustomInfoError, match="/a/n: .*9007199254740993"):
        Resource(custom_info={"a": {"n": 2**53 + 1}})
    message = agent_pb2.Resource()
    message.custom_info.fields["a"].number_value = float("nan")
    odd = Resource.from_proto(message)
    assert odd.to_proto().SerializeToString() == message.SerializeToString()
    assert agent_pb2.Resource.FromString(odd.to_bytes()).custom_info.fields["a"].number_value != 0
    assert odd.custom_info is not None
    with pytest.raises(CustomInfoError, match="JSON has no nan"):
        odd.custom_info["a"]
    assert isinstance(Resource(custom_info={"a": 1}).custom_info, CustomInfo)
    assert Struct(fields={"a": Value(number_value=1)}) == to_struct({"a": 1})


FIELDS = [
    (name, field.name, field.default)
    for name, wrapper in WRAPPERS.items()
    for field in dataclasses.fields(wrapper)
]


@pytest.mark.parametrize(
    ("name", "field", "default"), FIELDS, ids=[f"{name}.{field}" for name, field, _ in FIELDS]
)
def test_wrong_types_are_told_by_field(name: str, field: str, default: object) -> None:
    wrapper: Any = WRAPPERS[name]
    for wrong in (object(), 5j, lambda: 0, wrapper):
        with pytest.raises(TypeError, match=rf"^{wrapper.__name__}\.{field}: takes "):
            wrapper(**{field: wrong})
    if isinstance(default, tuple):
        for several in ("text", b"", [object()], None):
            with pytest.raises(TypeError, match=rf"^{wrapper.__name__}\.{field}"):
                wrapper(**{field: several})
    elif default is not None:
        with pytest.raises(TypeError):
            wrapper(**{field: None})


def test_numbers_are_told_by_their_range() -> None:
    with pytest.raises(ValueError, match=r"TaskCategory\.version: 2147483648 is not between"):
        agent.TaskCategory(version=2**31)
    with pytest.raises(TypeError, match=r"TaskCategory\.version: takes int, not bool"):
        agent.TaskCategory(version=True)
    with pytest.raises(ValueError, match=r"TaskCategory\.name: unpaired surrogate at index 0"):
        agent.TaskCategory(name="\ud800")
    with pytest.raises(TypeError, match=r"labels\['k'\]: takes str, not int"):
        TaskExecutionMetadata(labels={"k": 1})  # type: ignore[dict-item]
    with pytest.raises(TypeError, match=r"Resource.log_links\[1\]: takes TaskLog, not str"):
        Resource(log_links=(TaskLog(), "x"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="positional"):
        Resource(Phase.RUNNING)  # type: ignore[call-arg, arg-type]
    with pytest.raises(TypeError, match="takes TaskExecutionMetadata, not TaskExecutionEvent"):
        agent.CreateTaskRequest(task_execution_metadata=event.TaskExecutionEventMetadata())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="unknown_fields: takes bytes"):
        Resource(unknown_fields="x")  # type: ignore[arg-type]


def test_invalid_bytes_are_refused() -> None:
    whole = Resource(
        phase=Phase.RUNNING,
        message="text",
        custom_info={"a": {"l": [1, "x", None, {"b": True}]}},
        log_links=(TaskLog(name="n", ttl=timedelta(seconds=1)),),
        agent_error=AgentError(code="c"),
    ).to_bytes()
    for at in range(len(whole)):
        try:
            found = Resource.from_bytes(whole[:at])
        except ValueError as error:
            assert "the bytes are not a flyteidl.admin.Resource" in str(error)
        else:
            assert Resource.from_bytes(found.to_bytes()) == found


@examples(500)
@given(content=st.binary(max_size=60))
def test_random_bytes_are_answered(content: bytes) -> None:
    try:
        found = Resource.from_bytes(content)
    except ValueError:
        return
    again = Resource.from_bytes(found.to_bytes())
    assert (again.message, again.phase) == (found.message, found.phase)


def test_the_root_gives_what_is_needed_and_nothing_else() -> None:
    for name in flyte_agent_stubs.__all__:
        assert getattr(flyte_agent_stubs, name) is not None
        assert name in dir(flyte_agent_stubs)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        flyte_agent_stubs.Nothing  # noqa: B018
    assert agent.TaskExecutionMetadata is flyte_agent_stubs.TaskExecutionMetadata


def test_wrappers_import_only_what_they_use() -> None:
    program = """
import sys
from flyte_agent_stubs import GetTaskRequest, GetTaskResponse, Phase, Resource

GetTaskRequest.from_bytes(GetTaskRequest(resource_meta=b"id").to_bytes())
resource = Resource(phase=Phase.RUNNING, custom_info={"spark": {"stages": [1, None, "x"]}})
GetTaskResponse(resource=resource).to_bytes()
assert resource.custom_info["spark"]["stages"][0] == 1
unused = "grpc", "jsonschema", "google.protobuf", "dataclasses", "flyte_agent_stubs.event"
print([module for module in unused if module in sys.modules])
"""
    assert run(program) == "[]\n"
    stubs_alone = "import sys, flyte_agent_stubs; print('flyte_agent_stubs.agent' in sys.modules)"
    assert run(stubs_alone) == "False\n"


def test_what_is_imported_late_has_its_public_name() -> None:
    program = """
from flyte_agent_stubs import Resource

try:
    Resource(custom_info={"spark": {1, 2}})
except ValueError as error:
    print(type(error).__module__, type(error.violations[0]).__module__)
import flyte_agent_stubs

print(flyte_agent_stubs.adopt.__module__)
"""
    home = "flyte_agent_stubs.custom_info"
    assert run(program) == f"{home} {home}\nflyte_agent_stubs\n"


def test_help_says_what_a_field_is() -> None:
    text = pydoc.plain(pydoc.render_doc(Resource))
    for name, annotation, default in (
        ("custom_info", "Mapping[str, object] | None", "None"),
        ("phase", "Phase", "Phase.UNDEFINED"),
    ):
        shown = annotation if sys.version_info >= (3, 14) else repr(annotation)
        assert f"{name}: {shown} = {default}" in text
    assert "Data that only this agent or its engine knows" in text
    doc = "How far the task has come. Field 5 of `flyteidl.admin.Resource`."
    assert inspect.getdoc(Resource.phase) == doc
    assert doc in pydoc.plain(pydoc.render_doc(Resource.phase))
    assert "later release" in (inspect.getdoc(Resource.unknown_fields) or "")
    for name in WRAPPERS:
        module, _, cls = name.rpartition(".")
        wrapper = getattr(importlib.import_module(module), cls)
        assert wrapper.__doc__
        for field in dataclasses.fields(wrapper):
            assert inspect.getdoc(getattr(wrapper, field.name)), field.name


def test_mappings_are_read_only_and_go_through_everything() -> None:
    made = TaskExecutionMetadata(labels={"a": "b"})
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):
        assert again == made
        assert again.labels == {"a": "b"}
        with pytest.raises(TypeError, match="read-only"):
            again.labels["a"] = "c"  # type: ignore[index]
    assert copy.deepcopy(made.labels) == pickle.loads(pickle.dumps(made.labels)) == {"a": "b"}
    assert json.dumps(made.labels) == '{"a": "b"}'
    assert json.loads(json.dumps(dataclasses.asdict(made), default=str))["labels"] == {"a": "b"}
    assert hash(made) == hash(TaskExecutionMetadata(labels={"a": "b"}))


def test_callables_are_not_called() -> None:
    def never() -> None:
        raise AssertionError

    value: Callable[[], None] = never
    with pytest.raises(TypeError):
        Resource(outputs=value)  # type: ignore[arg-type]


def no_json(number: float | None) -> Resource:
    """What another program may send: a NaN, or a value without a kind."""
    message = agent_pb2.Resource()
    value = message.custom_info.fields["a"]
    if number is not None:
        value.number_value = number
    return Resource.from_proto(message)


@pytest.mark.parametrize("number", [float("nan"), None])
def test_what_holds_no_json_can_be_shown_and_compared(number: float | None) -> None:
    resource = no_json(number)
    assert eval(repr(resource), {"Resource": Resource, "CustomInfo": CustomInfo}) == resource
    assert resource == no_json(number)
    assert resource != Resource(custom_info={})
    assert Resource(custom_info={}) != resource


def test_a_number_that_json_has_not_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="Resource: .*NaN"):
        no_json(float("nan")).to_dict()


def test_custom_info_equals_all_forms_of_itself() -> None:
    info = Resource(custom_info={"s": {"l": [1, {"x": []}]}}).custom_info
    assert info is not None
    assert info == {"s": {"l": [1, {"x": []}]}} == info
    assert info == dict(info)
    assert info != {"s": {"l": [1, {"x": [0]}]}}
    assert info != {"s": {"l": float("nan")}}


@pytest.mark.parametrize(
    "fields",
    [
        {"customInfo": None, "custom_info": {"a": 2**53 + 1}},
        {"customInfo": {"a": 1}, "custom_info": {"a": 2**53 + 1}},
        {"phase": 2**32 + 2},
        {"phase": "4294967298"},
        {"phase": 2**40},
        {"phase": 2.5},
        {"phase": True},
        {"agentError": {"kind": 2**32}},
        {"outputs": {"literals": {"a": {"scalar": {"generic": {"x": 10**400}}}}}},
    ],
)
def test_from_dict_refuses_what_would_be_changed(fields: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="2|5|True|range|inexact|convert"):
        Resource.from_dict(fields)


def test_from_dict_looks_into_tuples_and_oneofs() -> None:
    inexact = {"customInfo": {"a": 2**53 + 1}}
    with pytest.raises(CustomInfoError, match="9007199254740993"):
        event.TaskExecutionEvent.from_dict({"metadata": {"externalResources": (inexact,)}})
    with pytest.raises(CustomInfoError, match="9007199254740993"):
        ExecuteTaskSyncResponse.from_dict({"header": {"resource": inexact}})


@pytest.mark.parametrize(
    ("message", "fields", "said"),
    [
        (GetTaskRequest, {"resourceMeta": "!!"}, "GetTaskRequest.resource_meta: '!!' is not"),
        (Resource, {"agentError": []}, "Resource.agent_error: takes an object, not list"),
        (
            CreateTaskRequest,
            {"template": {"custom": {"a": 2**53 + 1}}},
            "CreateTaskRequest.template.custom/a: a double cannot represent 9007199254740993",
        ),
        (
            CreateTaskRequest,
            {"inputs": {"literals": {"x": {"scalar": {"generic": {"a": 2**53 + 1}}}}}},
            "CreateTaskRequest.inputs.literals['x'].scalar.generic/a: a double cannot represent",
        ),
    ],
    ids=lambda each: None if isinstance(each, type) else next(iter(each)),
)
def test_from_dict_refuses_what_json_format_takes(
    message: type[Any], fields: dict[str, object], said: str
) -> None:
    json_format.ParseDict(fields, getattr(agent_pb2, message.__name__)())  # takes it
    with pytest.raises(ValueError, match=re.escape(said)):
        message.from_dict(fields)


@pytest.mark.parametrize("fields", [[], [("phase", 2)], None, "x"])
def test_from_dict_takes_mappings(fields: Any) -> None:
    with pytest.raises(TypeError, match="from_dict.. takes a mapping, not"):
        Resource.from_dict(fields)


def test_unknown_fields_are_fields_and_unknown() -> None:
    cut = "^Resource.unknown_fields: the bytes are not a flyteidl.admin.Resource: they are trunc"
    with pytest.raises(ValueError, match=cut):
        Resource(unknown_fields=b"\xff\xff")
    with pytest.raises(ValueError, match="Resource.unknown_fields: message is a known field"):
        Resource(unknown_fields=Resource(message="b").to_bytes())
    with pytest.raises(ValueError, match="Resource.unknown_fields: message is a known field"):
        Resource(unknown_fields=b"\x1a\x00")  # an empty one
    assert Resource(unknown_fields=b"\xf8\x7f\x07").to_bytes() == b"\xf8\x7f\x07"


def test_a_message_of_another_shape_is_refused() -> None:
    file = FileDescriptorSet().file.add(name="other.proto", package="flyteidl.admin")
    message = file.message_type.add(name="Resource")
    message.field.add(name="message", number=3, type=FieldDescriptor.TYPE_BYTES, label=1)
    pool = DescriptorPool()
    pool.Add(file)
    theirs = GetMessageClass(pool.FindMessageTypeByName("flyteidl.admin.Resource"))
    with pytest.raises(ValueError, match=r"the bytes are not a flyteidl.admin.Resource: .*utf-8"):
        Resource.from_proto(theirs.FromString(b"\x1a\x01\xff"))


def nested(levels: int) -> LiteralMap:
    """A map with lists in one another, which are `levels` messages deep in all."""
    inside = Literal()
    for _ in range((levels - 2) // 2):
        held = LiteralCollection(literals=[inside])
        inside = Literal(value=literals.LiteralCollectionCase(held))
    return LiteralMap(literals={"a": inside})


def test_what_is_too_deep_for_protobuf_is_refused_with_its_field() -> None:
    inputs = nested(98)
    request = agent.CreateTaskRequest(inputs=inputs)
    assert agent.CreateTaskRequest.from_bytes(request.to_bytes()) == request
    assert request.to_proto().ByteSize() == len(request.to_bytes())
    with pytest.raises(ValueError, match=r"CreateTaskRequest\.inputs: .* more than 100 deep"):
        agent.CreateTaskRequest(inputs=nested(100))
    deepest = nested(100)
    with pytest.raises(ValueError, match=r"LiteralCollection\.literals: .* more than 100 deep"):
        nested(104)
    with pytest.raises(ValueError, match="the bytes are not a flyteidl.admin.CreateTaskRequest"):
        agent.CreateTaskRequest.from_bytes(b"\x0a" + wire.block(deepest.to_bytes()))


@pytest.mark.parametrize("links", [{TaskLog(): 1}, {1}, frozenset(), 5, "x", b"x", None])
def test_repeated_fields_take_what_has_an_order(links: Any) -> None:
    with pytest.raises(TypeError, match="Resource.log_links: takes a sequence, not"):
        Resource(log_links=links)


def test_wrappers_are_not_for_subclassing() -> None:
    with pytest.raises(TypeError, match="Mine: wrappers are final"):
        type("Mine", (Resource,), {})


def test_bytes_of_another_type_are_refused_by_name() -> None:
    with pytest.raises(TypeError, match="flyteidl.admin.Resource is read from bytes, not from str"):
        Resource.from_bytes("x")  # type: ignore[arg-type]


class Name(str):
    __slots__ = ()


def test_text_is_kept_as_plain_text() -> None:
    assert type(Resource(message=Name("a")).message) is str
