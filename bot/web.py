"""The web server inside the program's own loop: uvicorn, with signals and logs left to the program.

FastAPI and uvicorn take a second to import, so only a program that has a port for them does.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Any, Final

import structlog

log: Final = structlog.stdlib.get_logger(__name__)

AT_ONCE: Final = 1024
"""Connections and requests at once; above that the answer is 503."""
STOP_WITHIN: Final = 1
"""Seconds for requests in hand once the program ends."""
QUEUED: Final = 1024


class WebServer:
    """Serves an application on a port.

    Args:
        port: 0 for any free one; `port` then says which it is, and it stays the same over restarts.
    """

    def __init__(self, app: Any, host: str, port: int) -> None:
        self._app, self._host, self.port = app, host, port
        self._bound: socket.socket | None = None

    def listen(self) -> None:
        """Bind the port, so that whoever connects from now on waits and is served.

        Raises:
            OSError: the port is taken, or not ours to take.
        """
        self._bound = self._bind()
        log.info("web_listens", host=self._host, port=self.port)

    async def serve(self) -> None:
        """Serve until cancelled; requests in hand are finished."""
        bound, self._bound = self._bound or self._bind(), None
        server = _uvicorn(self._app)
        try:
            await server.serve(sockets=[bound])
        except asyncio.CancelledError:
            await server.shutdown(sockets=[bound])
            raise

    def _bind(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        bound = socket.create_server((self._host, self.port), family=family, backlog=QUEUED)
        self.port = bound.getsockname()[1]
        return bound


def _uvicorn(app: Any) -> Any:
    import uvicorn

    class Server(uvicorn.Server):
        def capture_signals(self) -> Any:
            return contextlib.nullcontext()

    return Server(
        uvicorn.Config(
            app,
            http="httptools",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=AT_ONCE,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=STOP_WITHIN,
        )
    )
