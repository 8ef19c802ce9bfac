"""`flyte-agent inspect`: what files are guessed to be, and what is said of them."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import pytest
from google.protobuf import text_format
from google.protobuf.message import Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flyte_agent_kit.errors import KitError
from flyte_agent_kit.recorded.kinds import RECORDED, read_recorded
from flyte_agent_stubs import GetTaskResponse, Phase, Resource, TaskLog
from flyte_agent_stubs.event import (
    EventReason,
    TaskExecutionClosure,
    TaskExecutionEvent,
    TaskExecutionEventMetadata,
)
from flyte_agent_stubs.flyteidl.admin import event_pb2, task_execution_pb2
from tests.kit.programs import Command

INFO = {"spark": {"id": "app-1", "stages": 3}}
RESOURCE = Resource(
    phase=Phase.RUNNING, message="m", custom_info=INFO, log_links=[TaskLog(uri="u")]
)
EVENT = TaskExecutionEvent(
    phase=Phase.RUNNING,
    custom_info=INFO,
    task_type="spark",
    reasons=[EventReason(reason="r")],
    metadata=TaskExecutionEventMetadata(plugin_identifier="agent-service"),
)
CLOSURE = TaskExecutionClosure(
    phase=Phase.SUCCEEDED,
    custom_info=INFO,
    task_type="spark",
    created_at=datetime(2026, 1, 2, tzinfo=timezone.utc),
)

MESSAGES: dict[str, Message] = {
    "resource": RESOURCE.to_proto(),
    "get-task-response": GetTaskResponse(resource=RESOURCE).to_proto(),
    "event": EVENT.to_proto(),
    "event-request": event_pb2.TaskExecutionEventRequest(event=EVENT.to_proto()),
    "closure": CLOSURE.to_proto(),
    "task-execution": task_execution_pb2.TaskExecution(
        input_uri="s3://b/i", closure=CLOSURE.to_proto()
    ),
}


def write(path: Path, message: Message, encoding: str) -> Path:
    if encoding == "binary":
        path.write_bytes(message.SerializeToString())
    elif encoding == "text":
        path.write_text(text_format.MessageToString(message))
    else:
        for cls in (GetTaskResponse, Resource, TaskExecutionEvent, TaskExecutionClosure):
            if cls._full_name == message.DESCRIPTOR.full_name:
                path.write_text(json.dumps(cls.from_proto(message).to_dict()))
                return path
        inner = "event" if "Request" in message.DESCRIPTOR.name else "closure"
        wrapped = EVENT if inner == "event" else CLOSURE
        path.write_text(json.dumps({inner: wrapped.to_dict()}))
    return path


@pytest.mark.parametrize("encoding", ["binary", "text", "json"])
@pytest.mark.parametrize("kind", RECORDED)
def test_kind_and_encoding_are_guessed(
    flyte_agent: Command, tmp_path: Path, kind: str, encoding: str
) -> None:
    path = write(tmp_path / "file", MESSAGES[kind], encoding)
    found, found_kind, found_encoding = read_recorded(path)
    assert (found_kind, found_encoding) == (kind, encoding)
    assert found in (RESOURCE, EVENT, CLOSURE)
    done = flyte_agent("inspect", path, "--json")
    said = json.loads(done.out)
    assert (done.status, said["kind"], said["encoding"]) == (0, kind, encoding)
    assert said["closure"]["customInfo"] == INFO
    assert said["custom_info_bytes"] == len(found.custom_info.to_bytes())  # type: ignore[union-attr]
    assert flyte_agent("inspect", path, "--type", kind, "--encoding", encoding).status == 0


def test_a_resource_is_played_through_core(flyte_agent: Command, tmp_path: Path) -> None:
    path = write(tmp_path / "file", MESSAGES["resource"], "binary")
    done = flyte_agent("inspect", path)
    lines = [line.strip() for line in done.out.splitlines()]
    assert lines[0] == "resource (binary)"
    assert "event         RUNNING v0 sent" in lines
    assert any("[message-lost]" in line for line in lines)
    done = flyte_agent("inspect", path, "--core", "1.13.0")
    assert "[custom-info-unsupported]" in done.out
    done = flyte_agent("inspect", path, "--sync")
    assert done.status == 1
    assert "[sync-not-terminal]" in done.out


def test_a_closure_that_is_not_json_is_an_error(flyte_agent: Command, tmp_path: Path) -> None:
    message = CLOSURE.to_proto()
    message.custom_info.Clear()
    message.custom_info.fields["x"].number_value = float("nan")
    done = flyte_agent("inspect", write(tmp_path / "file", message, "binary"))
    assert done.status == 1
    assert "[custom-info-blocks]" in done.out
    message.custom_info.Clear()
    message.custom_info.update({"db": {"password": "hunter2"}})
    done = flyte_agent("inspect", write(tmp_path / "file", message, "text"))
    assert done.status == 1
    assert "[secret-key]" in done.out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty, and could be any of"),
        (b"\xff\xff\xff", "cannot be read as binary"),
        (b"{", "cannot be read as json"),
        (b"[1]", "cannot be read as json"),
        (b'{"phase": "WALKING"}', "cannot be read as json"),
        (b"to be or\nnot to be\n", "cannot be read as text"),
        (b'{"phase": "RUNNING"}', "could be any of resource, event, closure"),
    ],
)
def test_what_cannot_be_read(
    flyte_agent: Command, tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    done = flyte_agent("inspect", path)
    assert done.status == 2
    assert message in done.err
    assert "Traceback" not in done.err
    assert str(path) in done.err


def test_what_is_said_counts(flyte_agent: Command, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text('{"phase": "RUNNING"}')
    assert flyte_agent("inspect", path, "--type", "event").status == 0
    done = flyte_agent("inspect", path, "--type", "event", "--encoding", "binary")
    assert (done.status, "as event:" in done.err) == (2, True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_file_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)
    try:
        read_recorded(path)
    except KitError as error:
        assert error.where == str(path)
