"""A server: gRPC in a thread of its own, and the agents' code on the loop that started it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import grpc
from grpc import aio
from grpc_health.v1 import health, health_pb2_grpc

from flyte_agent_kit.errors import KitError
from flyte_agent_kit.handler import Handler
from flyte_agent_kit.server import loops, reflection, services, telemetry
from flyte_agent_kit.server.address import Address, reserve
from flyte_agent_kit.server.agent_calls import AgentCalls
from flyte_agent_kit.server.answers import Answers
from flyte_agent_kit.server.author_loop import AuthorLoop
from flyte_agent_kit.server.calls import Calls
from flyte_agent_kit.server.health import Health
from flyte_agent_kit.server.metrics import Metrics, MetricsPort
from flyte_agent_kit.server.polling import PolledHandler
from flyte_agent_kit.server.routes import Routes
from flyte_agent_kit.server.settings import Settings

log = logging.getLogger(__name__)


class Server:
    """Serves agents.

    It is used on the loop on which the agents' code is to run, which may be blocked: gRPC has a
    thread of its own.

    Args:
        handlers: the agents.
        settings: how to serve them.

    Raises:
        KitError: two agents have the same category.
    """

    def __init__(self, handlers: Sequence[Handler], settings: Settings) -> None:
        self._settings = settings
        self._metrics = Metrics()
        self._routes = Routes([self._polled(each) for each in handlers])
        self._grpc_loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stopping: asyncio.Event | None = None
        self._grace = settings.grace
        self._address: Address | None = None
        self._metrics_port: MetricsPort | None = None
        self._finished: asyncio.Future[None] | None = None
        self._on_stopped: list[Callable[[], object]] = []
        self._credentials: grpc.ServerCredentials | None = None
        self._interceptors: Sequence[Any] | None = None

    @property
    def address(self) -> Address:
        """Where it listens, with the port that it was given if it asked for any."""
        assert self._address is not None, "the server has not been started"
        return self._address

    @property
    def metrics_address(self) -> Address | None:
        """Where its metrics are."""
        return self._metrics_port.address if self._metrics_port else None

    def warnings(self) -> list[str]:
        """Returns what people may not expect of these agents together."""
        return list(self._routes.warnings())

    async def start(self) -> None:
        """Listens.

        Raises:
            KitError: an address is not free or not valid, a certificate does not load, or an extra
                is not installed.
        """
        wanted = Address.parse(self._settings.address)
        self._credentials = self._settings.tls.credentials() if self._settings.tls else None
        self._interceptors = telemetry.interceptors() if self._settings.telemetry else None
        reserve(wanted, share=self._settings.processes > 1).close()
        if self._settings.metrics_address is not None:
            where = self._settings.metrics_address
            self._metrics_port = MetricsPort(where, self._metrics.collector(), wanted)
        here = asyncio.get_running_loop()
        self._finished = here.create_future()
        started: asyncio.Future[int] = here.create_future()
        self._thread = threading.Thread(
            target=self._run, args=(wanted, here, started), name="flyte-agent-grpc", daemon=True
        )
        self._thread.start()
        try:
            self._address = Address(wanted.host, await started)
        except BaseException:
            self.request_stop(0)
            self._close_metrics()
            raise

    def _run(
        self, wanted: Address, agents: asyncio.AbstractEventLoop, started: asyncio.Future[int]
    ) -> None:
        """What gRPC's thread does."""
        failure: BaseException | None = None
        try:
            loops.run(self._serve(wanted, agents, started))
        except BaseException as error:
            failure = error
        for each in self._on_stopped:
            each()
        with suppress(RuntimeError):  # the loop was closed before: nobody waits
            agents.call_soon_threadsafe(self._ended, started, failure)

    def _ended(self, started: asyncio.Future[int], failure: BaseException | None) -> None:
        if not started.done() and failure is not None:
            started.set_exception(failure)
        assert self._finished is not None
        if not self._finished.done():
            self._finished.set_result(None)

    async def _serve(
        self, wanted: Address, agents: asyncio.AbstractEventLoop, started: asyncio.Future[int]
    ) -> None:
        self._grpc_loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        settings = self._settings
        server = aio.server(
            interceptors=self._interceptors,
            options=[
                ("grpc.so_reuseport", int(settings.processes > 1)),
                ("grpc.max_receive_message_length", settings.max_request_bytes),
                ("grpc.max_send_message_length", -1),  # `Answers` sees to it
            ],
        )
        answers = Answers(settings.max_answer_bytes, settings.policy, settings.on_violation)
        methods = AgentCalls(self._routes, answers, self._metrics)
        loop = AuthorLoop(agents, settings.max_seconds)
        calls = Calls(loop, self._metrics, settings.max_calls)
        server.add_generic_rpc_handlers(services.handlers(self._routes, methods, calls))
        watch = Health()
        health_pb2_grpc.add_HealthServicer_to_server(watch, server)
        reflection.enable(server, (*services.SERVICES, health.SERVICE_NAME))
        port = _listen(server, wanted, self._credentials)
        await server.start()
        await watch.serving(services.SERVICES)
        agents.call_soon_threadsafe(started.set_result, port)
        await self._stopping.wait()
        log.info("stopping", extra={"grace": self._grace})
        await watch.stop()
        await self._let_finish(server, self._stopping)

    async def _let_finish(self, server: aio.Server, stopping: asyncio.Event) -> None:
        """Ends what still runs after the grace, or after that of another request to stop."""
        ending = asyncio.create_task(server.stop(self._grace))
        while not ending.done():
            stopping.clear()
            again = asyncio.create_task(stopping.wait())
            await asyncio.wait((ending, again), return_when=asyncio.FIRST_COMPLETED)
            if again.done():
                await server.stop(self._grace)
            again.cancel()

    def on_stopped(self, callback: Callable[[], object]) -> None:
        """Has gRPC's thread call something once it has stopped, even if the agents' loop hangs."""
        self._on_stopped.append(callback)

    def request_stop(self, grace: float | None = None) -> None:
        """Begins to stop, from any thread and from handlers of signals.

        Another request may leave running calls less time than the first.

        Args:
            grace: seconds that running calls have to finish; that of the settings by default.
        """
        if grace is not None:
            self._grace = grace
        if self._grpc_loop is not None and self._stopping is not None:
            with suppress(RuntimeError):  # it has stopped
                self._grpc_loop.call_soon_threadsafe(self._stopping.set)

    async def finished(self) -> None:
        """Waits until it has stopped."""
        assert self._finished is not None, "the server has not been started"
        await asyncio.shield(self._finished)

    async def stop(self, grace: float | None = None) -> None:
        """Says NOT_SERVING, refuses new calls, lets running ones finish, and stops.

        Args:
            grace: seconds that running calls have to finish; that of the settings by default.
        """
        self.request_stop(grace)
        await self.finished()
        self._close_metrics()

    def _close_metrics(self) -> None:
        if self._metrics_port is not None:
            self._metrics_port.close()
            self._metrics_port = None

    def _polled(self, handler: Handler) -> Handler:
        if not PolledHandler.needed(handler.declaration):
            return handler
        return PolledHandler(handler, self._metrics.spared, share=1 / self._settings.processes)


def _listen(
    server: aio.Server, address: Address, credentials: grpc.ServerCredentials | None
) -> int:
    try:
        if credentials is None:
            port = server.add_insecure_port(str(address))
        else:
            port = server.add_secure_port(str(address), credentials)
    except RuntimeError as error:
        raise KitError(
            f"gRPC cannot listen on {address}: {error}", todo="Take another address."
        ) from None
    if not port:
        raise KitError(f"gRPC cannot listen on {address}", todo="Take another address.")
    return port
