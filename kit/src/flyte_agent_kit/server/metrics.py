"""Metrics for Prometheus, with flytekit's names where they mean the same.

flytekit counts in `flytekit/extend/backend/connector_service.py`. It registers its metrics in the
global registry when a connector imports that module, so ours have a registry of their own, and the
port shows both.
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Thread
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIServer

from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Counter,
    Summary,
    start_http_server,
)
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from flyte_agent_kit.errors import KitError
from flyte_agent_kit.server.address import Address, reserve
from flyte_agent_kit.server.statuses import http_status

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

    from flyte_agent_stubs import LiteralMap

SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""prometheus_client's variable for the folder in which several processes count together."""

_FLYTEKIT = "flyte_connector_"
_OWN = "flyte_agent_"


class Metrics:
    """What a server counts."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        of_call = ("task_type", "operation")
        self._successes = Counter(
            f"{_FLYTEKIT}requests_success_total",
            "Total number of successful requests",
            of_call,
            registry=self.registry,
        )
        self._failures = Counter(
            f"{_FLYTEKIT}requests_failure_total",
            "Total number of failed requests",
            (*of_call, "error_code"),
            registry=self.registry,
        )
        self._latency = Summary(
            f"{_FLYTEKIT}request_latency_seconds",
            "Time spent processing connector request",
            of_call,
            registry=self.registry,
        )
        self._inputs = Summary(
            f"{_FLYTEKIT}input_literal_bytes",
            "Size of input literal",
            ("task_type",),
            registry=self.registry,
        )
        self._refusals = Counter(
            f"{_OWN}answers_refused_total",
            "Answers that were not sent, by the code of the error that was sent instead",
            ("task_type", "code"),
            registry=self.registry,
        )
        self._polls = Counter(
            f"{_OWN}polls_answered_from_memory_total",
            "Polls that were answered without asking the agent, to keep to its quota",
            ("task_type",),
            registry=self.registry,
        )
        self.running = 0
        """How many calls of agents' code are running."""
        self._by_call: dict[tuple[str, str], tuple[Counter, Summary]] = {}

    def succeeded(self, task_type: str, operation: str, seconds: float) -> None:
        """Counts a call that was answered."""
        key = task_type, operation
        found = self._by_call.get(key)
        if found is None:
            found = self._successes.labels(*key), self._latency.labels(*key)
            self._by_call[key] = found
        found[0].inc()
        found[1].observe(seconds)

    def failed(self, task_type: str, operation: str, code: str, seconds: float) -> None:
        """Counts a call that ended with a gRPC status.

        Args:
            task_type: the kind of task.
            operation: what the agent was asked for.
            code: the name of the status.
            seconds: how long it took.
        """
        self._failures.labels(task_type, operation, http_status(code)).inc()
        self._latency.labels(task_type, operation).observe(seconds)

    def inputs(self, task_type: str, inputs: LiteralMap | None) -> None:
        """Counts the size of a task's inputs."""
        size = len(inputs.to_bytes()) if inputs is not None else 0
        self._inputs.labels(task_type).observe(size)

    def refused(self, task_type: str, code: str) -> None:
        """Counts an answer that was not sent."""
        self._refusals.labels(task_type, code).inc()

    def spared(self, task_type: str) -> None:
        """Counts a poll that was answered from memory."""
        self._polls.labels(task_type).inc()

    def collector(self) -> Collector:
        """Returns what the metrics' port shows."""
        return _Both(self)


class _Both(Collector):
    """Our metrics, and those that agents registered in prometheus_client's own registry."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        names = set()
        what = "Calls of agents' code that are running"
        yield GaugeMetricFamily(f"{_OWN}running_calls", what, self._metrics.running)
        for metric in self._metrics.registry.collect():
            names.add(metric.name)
            yield metric
        for metric in REGISTRY.collect():
            if metric.name not in names:
                yield metric


class MetricsPort:
    """An HTTP server for Prometheus, in a thread.

    Args:
        where: `host:port` to listen on.
        collector: what to show.
        agents: where the agents listen.

    Raises:
        KitError: it cannot listen there.
    """

    def __init__(self, where: str, collector: Collector, agents: Address) -> None:
        address = Address.parse(where)
        if address.overlaps(agents):
            raise KitError(
                f"cannot show metrics on {address}: the agents listen on {agents}",
                todo="Take another port with --metrics.",
            )
        reserve(address, option="--metrics").close()
        registry = CollectorRegistry()
        registry.register(collector)
        started: tuple[WSGIServer, Thread]
        try:
            started = start_http_server(address.port, address.host, registry)
        except OSError as error:
            raise KitError(
                f"cannot listen on {address}: {error.strerror}",
                todo="Take another port with --metrics.",
            ) from None
        self._server, self._thread = started
        self.address = Address(address.host, self._server.server_port)

    def close(self) -> None:
        """Stops the server."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def shared_collector(folder: str) -> Collector:
    """Returns what the metrics' port of several processes shows, which count in a folder."""
    make: Any = MultiProcessCollector  # has no types
    found: Collector = make(None, folder)
    return found
