"""The AdminService that propeller sends its events to, served with our stubs.

FlyteAdmin itself is not available as a Go module. What it does with an event is followed here by
reading v1.16.8: `TaskExecutionManager.CreateTaskExecutionEvent` decides, and `mergeCustom` merges,
for which this calls the library that FlyteAdmin uses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType

import grpc
from google.protobuf import any_pb2
from google.rpc import status_pb2

from conformance.process import Program, ProgramError, RefusedError, content
from flyte_agent_stubs.flyteidl.admin import event_pb2
from flyte_agent_stubs.flyteidl.core import execution_pb2
from flyte_agent_stubs.flyteidl.service import admin_pb2_grpc

_PHASE = execution_pb2.TaskExecution
TERMINAL = (_PHASE.SUCCEEDED, _PHASE.FAILED, _PHASE.ABORTED)
"""The phases after which `IsTaskExecutionTerminal` lets nothing change."""

DETAILS = "grpc-status-details-bin"
"""The trailer in which gRPC's errors have their details."""

Attempt = tuple[str, int]
"""The name of an execution, and the number of the attempt, from 0."""

Merge = Callable[[bytes | None, bytes | None], bytes | None]
"""Merges two serialized Structs, or None where there is none. Raises RefusedError if it cannot."""


@dataclass
class Closure:
    """What FlyteAdmin keeps of an attempt.

    Args:
        phase: The last recorded phase.
        version: Its version.
        custom_info: A serialized Struct, or None if no event had one.
    """

    phase: int
    version: int
    custom_info: bytes | None


def merging(program: Program) -> Merge:
    """Returns a function that merges with a Go program of the command `merge`."""

    def merge(existing: bytes | None, latest: bytes | None) -> bytes | None:
        merged = program.ask("merge", existing=existing, latest=latest)["merged"]
        return None if merged is None else content(merged)

    return merge


class FlyteAdmin(admin_pb2_grpc.AdminServiceServicer):
    """Context manager that serves the AdminService on loopback.

    Args:
        merge: How two values of `custom_info` are merged.
    """

    def __init__(self, merge: Merge) -> None:
        self.is_down = False
        """Whether it fails every event about a task."""
        self._error: ProgramError | None = None
        self._merge = merge
        self._lock = threading.Lock()
        self._closures: dict[Attempt, Closure] = {}
        self._server = grpc.server(ThreadPoolExecutor(max_workers=2))
        admin_pb2_grpc.add_AdminServiceServicer_to_server(self, self._server)
        self.address = f"127.0.0.1:{self._server.add_insecure_port('127.0.0.1:0')}"

    def __enter__(self) -> FlyteAdmin:
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop(grace=None).wait()

    def closures(self, execution: str) -> list[Closure]:
        """Returns the closures of an execution's attempts, the first attempt's first.

        Raises:
            ProgramError: The program that merges died. Events that failed for that say nothing.
        """
        with self._lock:
            if self._error is not None:
                raise self._error
            found = {n: each for (name, n), each in self._closures.items() if name == execution}
            return [found[number] for number in sorted(found)]

    def forget(self, execution: str) -> None:
        with self._lock:
            for key in [key for key in self._closures if key[0] == execution]:
                del self._closures[key]

    def CreateNodeEvent(
        self, request: event_pb2.NodeExecutionEventRequest, context: grpc.ServicerContext
    ) -> event_pb2.NodeExecutionEventResponse:
        return event_pb2.NodeExecutionEventResponse()

    def CreateTaskEvent(
        self, request: event_pb2.TaskExecutionEventRequest, context: grpc.ServicerContext
    ) -> event_pb2.TaskExecutionEventResponse:
        if self.is_down:
            context.abort(grpc.StatusCode.UNAVAILABLE, "FlyteAdmin is down")
        event = request.event
        key = event.parent_node_execution_id.execution_id.name, event.retry_attempt
        latest = event.custom_info.SerializeToString() if event.HasField("custom_info") else None
        with self._lock:
            known = self._closures.get(key)
            if known is None:
                self._closures[key] = Closure(event.phase, event.phase_version, latest)
                return event_pb2.TaskExecutionEventResponse()
            if known.phase == event.phase and known.version >= event.phase_version:
                context.abort(grpc.StatusCode.ALREADY_EXISTS, "have already recorded this phase")
            if known.phase in TERMINAL:
                status = _in_terminal_phase(known.phase, event.phase)
                context.set_trailing_metadata(((DETAILS, status.SerializeToString()),))
                context.abort(grpc.StatusCode.FAILED_PRECONDITION, status.message)
            try:
                merged = self._merge(known.custom_info, latest)
            except RefusedError as error:
                message = f"failed to merge task event custom_info with error: {error}"
                context.abort(grpc.StatusCode.INTERNAL, message)
            except ProgramError as error:
                self._error = error
                context.abort(grpc.StatusCode.INTERNAL, str(error))
            self._closures[key] = Closure(event.phase, event.phase_version, merged)
            return event_pb2.TaskExecutionEventResponse()


def _in_terminal_phase(known: int, phase: int) -> status_pb2.Status:
    before, after = (_PHASE.Phase.Name(_PHASE.Phase.ValueType(each)) for each in (known, phase))
    # What the manager calls the current phase is the event's.
    reason = event_pb2.EventFailureReason(
        already_in_terminal_state=event_pb2.EventErrorAlreadyInTerminalState(current_phase=after)
    )
    # Any.Pack would do, but the runtime's Any and our messages are of two pools.
    url = f"type.googleapis.com/{reason.DESCRIPTOR.full_name}"
    detail = any_pb2.Any(type_url=url, value=reason.SerializeToString())
    return status_pb2.Status(
        code=grpc.StatusCode.FAILED_PRECONDITION.value[0],
        message=f"invalid phase change from {before} to {after}",
        details=[detail],
    )
