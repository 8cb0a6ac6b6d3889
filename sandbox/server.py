"""The sandbox as a server: inside the running event loop, on a port of its own."""

from collections.abc import Iterable
from functools import partial
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from sandbox.botapi import answer_file, answer_method, answer_nothing, perform_reply
from sandbox.client import Client
from sandbox.doors import WORLD
from sandbox.people import Group, Person
from sandbox.theatre import list_actions, play, show_file, show_page, stream
from sandbox.world import Settings, World

BODY_LIMIT = 128 * 1024 * 1024


def make_app(world: World) -> web.Application:
    app = web.Application(client_max_size=BODY_LIMIT)
    app[WORLD] = world
    world.courier.perform = partial(perform_reply, world)
    app.router.add_route("*", "/bot{token}/{method}", answer_method)
    app.router.add_get("/file/bot{token}/{path:.+}", answer_file)
    app.router.add_get("/", show_page)
    app.router.add_get("/page/{name:[a-z-]+\\.[a-z]+}", show_page)
    app.router.add_get("/sandbox/events", stream)
    app.router.add_get("/sandbox/actions", list_actions)
    app.router.add_get("/sandbox/file/{unique_id}", show_file)
    app.router.add_route("*", "/sandbox/{action}", play)
    app.router.add_route("*", "/{anything:.*}", answer_nothing)
    return app


class Sandbox:
    """`async with Sandbox(people=[…]) as sandbox:` serves at `sandbox.url` and is played through `sandbox.client`.

    Keyword arguments beside people, groups, host and port are those of `Settings`.
    """

    def __init__(
        self,
        *,
        people: Iterable[Person] = (),
        groups: Iterable[Group] = (),
        host: str = "127.0.0.1",
        port: int = 0,
        **settings: Any,
    ) -> None:
        self.world = World(Settings(**settings), people, groups)
        self._host, self._port = host, port
        # A killed poller must leave at once, else it would be taken for a second one.
        self._runner = web.AppRunner(
            make_app(self.world), access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        self.url = ""

    @property
    def token(self) -> str:
        return self.world.settings.token

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://{self._host}:{port}"
        self.client = Client(self.url)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.client.close()
        await self.world.courier.stop()
        await self._runner.cleanup()
