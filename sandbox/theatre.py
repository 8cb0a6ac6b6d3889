"""The play API and the chat page over HTTP: actions, the stream of happenings, files, the page itself."""

import asyncio
import inspect
import json
from pathlib import Path

from aiohttp import web

from sandbox.doors import WORLD, read_parameters
from sandbox.play import ACTIONS, CannotPlay
from sandbox.play.registry import Scene
from sandbox.raw import good, refused
from sandbox.refusals import Refused

PAGE = Path(__file__).with_name("page")
HEARTBEAT = 15.0
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
# The page shows what people upload: nothing of it may run.
GUARDS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


async def play(request: web.Request) -> web.Response:
    action = ACTIONS.get(request.match_info["action"])
    try:
        if action is None:
            raise CannotPlay(f"no action {request.match_info['action']}")
        given, _ = await read_parameters(request)
        result = action.play(Scene(request.app[WORLD], action.read(given)))
        body, code = good(await result if inspect.isawaitable(result) else result), 200
    except (CannotPlay, Refused) as wrong:
        body, code = refused(400, str(wrong), {}), 400
    return web.Response(body=body, status=code, content_type="application/json")


async def list_actions(_request: web.Request) -> web.Response:
    body = good([one.shown() for one in ACTIONS.values()])
    return web.Response(body=body, content_type="application/json")


async def stream(request: web.Request) -> web.StreamResponse:
    """Server-sent events: one JSON object per happening, until the watcher goes."""
    happenings = request.app[WORLD].happenings
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    queue = happenings.open_stream()
    try:
        await response.write(b'data: {"kind":"hello"}\n\n')
        while True:
            await response.write(await _next_event(queue))
    except ConnectionResetError:
        return response
    finally:
        happenings.close_stream(queue)


async def _next_event(queue: asyncio.Queue[dict[str, object]]) -> bytes:
    try:
        told = await asyncio.wait_for(queue.get(), HEARTBEAT)
    except TimeoutError:
        return b": still here\n\n"
    return f"data: {json.dumps(told, ensure_ascii=False)}\n\n".encode()


async def show_file(request: web.Request) -> web.Response:
    stored = request.app[WORLD].files.unique(request.match_info["unique_id"])
    if stored is None:
        raise web.HTTPNotFound
    is_harmless = stored.mime in PICTURES or stored.mime.startswith(("audio/", "video/"))
    response = web.Response(body=stored.content, headers=GUARDS)
    response.content_type = stored.mime if is_harmless else "application/octet-stream"
    if not is_harmless:
        response.headers["Content-Disposition"] = "attachment"
    return response


async def show_page(request: web.Request) -> web.FileResponse:
    path = PAGE / (request.match_info.get("name") or "index.html")
    if not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers=GUARDS)
