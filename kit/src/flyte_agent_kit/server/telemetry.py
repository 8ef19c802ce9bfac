"""OpenTelemetry, of the extra `telemetry`: a span for each call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from flyte_agent_kit.errors import KitError


def interceptors() -> Sequence[Any]:
    """Returns what makes spans of calls, with the process's own tracer provider.

    Raises:
        KitError: the extra is not installed.
    """
    try:
        from opentelemetry.instrumentation.grpc import aio_server_interceptor
    except ImportError as error:
        raise KitError(
            f"telemetry needs a package that is not there: {error}",
            todo='Run pip install "flyte-agent-kit[telemetry]".',
        ) from None
    make: Callable[[], Any] = aio_server_interceptor
    return [make()]
