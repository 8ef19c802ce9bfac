"""Runs the Go program, and looks at an event in it from outside."""

from __future__ import annotations

import sqlite3
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

import grpc
from google.protobuf import json_format

from conformance.process import Program, content
from flyte_connector_stubs import ActionAttempt, ActionEvent, ActionIdentifier, Resource
from flyte_connector_stubs.flyteidl2.workflow import (
    events_proxy_service_pb2,
    events_proxy_service_pb2_grpc,
    internal_run_service_pb2,
    internal_run_service_pb2_grpc,
    run_definition_pb2,
    run_service_pb2,
    run_service_pb2_grpc,
)

Column = Literal["bytes", "json"]
"""How the run service stores an event. Flyte stores bytes."""

_SECONDS = 60
"""Timeout of a call in seconds."""


class Services:
    """Executor, events service and run service of Flyte 2, in one program.

    Args:
        program: The program, which runs.
        channel: A channel to its services.
        database: Its database, an SQLite file.
        column: How it stores events.
    """

    def __init__(
        self, program: Program, channel: grpc.Channel, database: Path, column: Column
    ) -> None:
        self._program = program
        self._channel = channel
        self._database = database
        self._column = column

    def round(
        self, connector: str, action: ActionIdentifier, prefix: Path
    ) -> tuple[Resource, ActionEvent]:
        """Lets the executor create a task with a connector, ask about it, and report.

        Args:
            connector: Address of the connector.
            action: The task's action.
            prefix: The folder of the attempt's outputs.

        Returns:
            What the executor got, and the event that it reported.
        """
        answer = self._program.ask(
            "round", address=connector, id=action.to_bytes(), prefix=str(prefix)
        )
        resource = content(answer["resource"])
        return Resource.from_bytes(resource), ActionEvent.from_bytes(content(answer["event"]))

    def relayed(self, run_service: str) -> run_definition_pb2.ActionDetails:
        """Returns an action, as a run service at an address tells the program."""
        answer = self._program.ask("details", address=run_service)
        return run_definition_pb2.ActionDetails.FromString(content(answer["details"]))

    def record_over_grpc(self, event: ActionEvent) -> None:
        """Sends an event to the events service over gRPC."""
        stub = events_proxy_service_pb2_grpc.EventsProxyServiceStub(self._channel)
        stub.Record(_request(event), timeout=_SECONDS)

    def record_over_connect(self, event: ActionEvent) -> None:
        """Sends an event to the events service over Connect, as Flyte's executor does."""
        self._post("proto", _request(event).SerializeToString())

    def record_over_json(self, event: ActionEvent) -> None:
        """Sends an event to the events service over Connect, as JSON."""
        self._post("json", json_format.MessageToJson(_request(event)).encode())

    def record_internally(self, event: ActionEvent) -> None:
        """Sends an event to the run service over gRPC."""
        stub = internal_run_service_pb2_grpc.InternalRunServiceStub(self._channel)
        request = internal_run_service_pb2.RecordActionEventsRequest(events=[event.to_proto()])
        stub.RecordActionEvents(request, timeout=_SECONDS)

    def record_in_a_stream(self, event: ActionEvent) -> None:
        """Sends an event to the run service in a stream over gRPC."""
        stub = internal_run_service_pb2_grpc.InternalRunServiceStub(self._channel)
        inner = internal_run_service_pb2.RecordActionEventRequest(event=event.to_proto())
        request = internal_run_service_pb2.RecordActionEventStreamRequest(request=inner, nonce=1)
        [answer] = stub.RecordActionEventStream(iter([request]), timeout=_SECONDS)
        assert answer.nonce == 1

    def stored(self, action: ActionIdentifier) -> list[ActionEvent]:
        """Reads the events of an action from the database, and not with Go."""
        with closing(sqlite3.connect(self._database)) as database:
            rows = database.execute(
                "SELECT info FROM action_events WHERE name = ? ORDER BY phase", (action.name,)
            ).fetchall()
        if self._column == "bytes":
            return [ActionEvent.from_bytes(info) for (info,) in rows]
        messages = (json_format.Parse(info, run_definition_pb2.ActionEvent()) for (info,) in rows)
        return [ActionEvent.from_proto(each) for each in messages]

    def attempt(self, action: ActionIdentifier) -> ActionAttempt:
        """Returns the only attempt at an action, as the run service shows it."""
        stub = run_service_pb2_grpc.RunServiceStub(self._channel)
        request = run_service_pb2.GetActionDetailsRequest(action_id=action.to_proto())
        [attempt] = stub.GetActionDetails(request, timeout=_SECONDS).details.attempts
        return ActionAttempt.from_proto(attempt)

    def _post(self, codec: str, body: bytes) -> None:
        address = self._program.ready["address"]
        request = urllib.request.Request(
            f"http://{address}/flyteidl2.workflow.EventsProxyService/Record",
            body,
            {"Content-Type": f"application/{codec}", "Connect-Protocol-Version": "1"},
        )
        with urllib.request.urlopen(request, timeout=_SECONDS):
            pass


@contextmanager
def services(program: Path, column: Column = "bytes") -> Iterator[Services]:
    """Starts the program with a new database."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "flyte2.sqlite")
        options = (f"-database={database}", f"-column={column}")
        with (
            Program(program, *options) as started,
            grpc.insecure_channel(started.ready["address"]) as channel,
        ):
            yield Services(started, channel, database, column)


def _request(event: ActionEvent) -> events_proxy_service_pb2.RecordRequest:
    return events_proxy_service_pb2.RecordRequest(events=[event.to_proto()])
