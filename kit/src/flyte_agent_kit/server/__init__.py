"""Serving agents over gRPC, to Flyte's core and to anybody who speaks its protocol."""

from __future__ import annotations

from collections.abc import Callable

from flyte_agent_kit.loading import Servable, to_handler
from flyte_agent_kit.server.server import Server
from flyte_agent_kit.server.settings import Settings
from flyte_agent_kit.server.tls import Tls

__all__ = ["Server", "Settings", "Tls", "serve"]


async def serve(
    *agents: Servable,
    settings: Settings | None = None,
    on_started: Callable[[Server], object] | None = None,
) -> None:
    """Serves agents until it is cancelled. Their code runs on the loop that awaits this.

    ```python
    asyncio.run(serve(Spark, settings=Settings(address="127.0.0.1:8000")))
    ```

    Args:
        agents: classes or instances of agents, connectors of flytekit, or handlers.
        settings: how to serve them.
        on_started: called once, when the server listens.

    Raises:
        KitError: an agent is not one, two have the same category, an address is not free, or a
            certificate does not load.
    """
    settings = settings or Settings()
    server = Server([to_handler(each, settings.threads) for each in agents], settings)
    await server.start()
    try:
        if on_started is not None:
            on_started(server)
        await server.finished()
    finally:
        await server.stop()
