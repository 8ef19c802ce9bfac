"""What an agent's errors become on the wire: a gRPC status, without secrets or a traceback."""

from __future__ import annotations

import logging
import traceback
from http import HTTPStatus
from typing import Final
from urllib.parse import quote

import grpc

from flyte_agent_kit.handler import StatusError
from flyte_agent_kit.server.redaction import redact
from flyte_agent_kit.texts import said

log = logging.getLogger(__name__)

_LONGEST_DETAILS: Final = 4_000
"""gRPC sends details percent-encoded in a header, and refuses headers of more than 8 KiB."""

_HTTP: Final = {
    "CANCELLED": 499,
    "INVALID_ARGUMENT": HTTPStatus.BAD_REQUEST,
    "DEADLINE_EXCEEDED": HTTPStatus.GATEWAY_TIMEOUT,
    "NOT_FOUND": HTTPStatus.NOT_FOUND,
    "ALREADY_EXISTS": HTTPStatus.CONFLICT,
    "PERMISSION_DENIED": HTTPStatus.FORBIDDEN,
    "UNAUTHENTICATED": HTTPStatus.UNAUTHORIZED,
    "RESOURCE_EXHAUSTED": HTTPStatus.TOO_MANY_REQUESTS,
    "FAILED_PRECONDITION": HTTPStatus.BAD_REQUEST,
    "ABORTED": HTTPStatus.CONFLICT,
    "OUT_OF_RANGE": HTTPStatus.BAD_REQUEST,
    "UNIMPLEMENTED": HTTPStatus.NOT_IMPLEMENTED,
    "UNAVAILABLE": HTTPStatus.SERVICE_UNAVAILABLE,
}


def http_status(code: str) -> str:
    """Returns the HTTP status that stands for a gRPC status in metrics, as flytekit counts them."""
    return str(int(_HTTP.get(code, HTTPStatus.INTERNAL_SERVER_ERROR)))


def grpc_status(code: str) -> grpc.StatusCode:
    """Returns the gRPC status of a name; `UNKNOWN` if there is none."""
    return grpc.StatusCode.__members__.get(code, grpc.StatusCode.UNKNOWN)


def details(message: str) -> str:
    """Returns what a status says: without secrets, and as long as gRPC can send it."""
    told = redact(message)
    while len(quote(told, safe=" !\"#$&'()*+,/:;<=>?@[]^_`{|}")) > _LONGEST_DETAILS:
        told = told[: len(told) * 3 // 4] + "…"
    return told


def internal(error: BaseException, operation: str, task_type: str) -> StatusError:
    """Returns the status of an exception that an agent did not foresee, and logs it.

    The log has the functions that it went through, and no values.
    """
    message = details(said(error))
    frames = traceback.extract_tb(error.__traceback__)
    log.error(
        "the agent raised an exception",
        extra={
            "operation": operation,
            "task_type": task_type,
            "error": message,
            "stack": [f"{each.filename}:{each.lineno} in {each.name}" for each in frames],
        },
    )
    return StatusError("INTERNAL", f"{operation} of task type {task_type!r} failed: {message}")
