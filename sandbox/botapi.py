"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import inspect
import re
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from aiohttp import web

from sandbox import refusals
from sandbox.calls import Called, Exchange
from sandbox.doors import WORLD, read_parameters, travel
from sandbox.faults import Fault
from sandbox.methods import METHODS
from sandbox.methods.call import Call, Upload
from sandbox.raw import good, refused
from sandbox.refusals import Refused
from sandbox.signatures import SIGNATURES
from sandbox.world import World

_TOKEN = re.compile(r"[1-9][0-9]*:.+")


@dataclass(slots=True)
class Visit:
    """One call on its way through: what is known of it so far."""

    request: web.Request
    world: World
    name: str
    began_at: float
    given: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    chat_id: int | None = None

    def note(self, code: int, body: bytes) -> None:
        """Into the log, where the page's panel and the tests find it."""
        world = self.world
        is_in_pause = self.chat_id is not None and world.pauses.is_known(self.chat_id)
        called = Called(self.name, self.chat_id, world.clock(), code, is_in_pause)
        sizes = {name: len(upload.content) for name, upload in self.uploads.items()}
        world.calls.add(called, Exchange(self.given, sizes, body, time.perf_counter() - self.began_at))
        world.happenings.whisper("call", number=world.calls.last)


async def answer_method(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    visit = Visit(request, world, request.match_info["method"], time.perf_counter())
    await travel(world)
    try:
        fault = await _enter(visit)
        body = good(await _perform(Call(world, visit.name, visit.given, visit.uploads)))
        if fault and fault.is_unanswered:
            return await _lose(visit, body, fault.silence)
        code, headers = 200, {}
    except Refused as refusal:
        code, body = refusal.code, refused(refusal.code, refusal.description, refusal.parameters)
        headers = {"Retry-After": str(refusal.parameters["retry_after"])} if code == 429 else {}
    visit.note(code, body)
    await travel(world)
    if headers and visit.chat_id is not None:
        world.pauses.tell(visit.chat_id, float(headers["Retry-After"]))
    # Bots compare their clock with Telegram's, which a test may have moved.
    headers["Date"] = formatdate(world.clock(), usegmt=True)
    return web.Response(body=body, status=code, headers=headers, content_type="application/json")


async def _enter(visit: Visit) -> Fault | None:
    """Reads the call and lets the fault ordered for it strike, if there is one."""
    world = visit.world
    check_token(world, visit.request.match_info["token"])
    visit.given, visit.uploads = await read_parameters(visit.request)
    visit.chat_id = _chat_id(visit.given)
    fault = world.faults.next(visit.name, visit.chat_id) or world.switches.next(visit.name, visit.chat_id)
    if fault:
        await _suffer(fault)
    if visit.uploads:
        size = sum(len(upload.content) for upload in visit.uploads.values())
        await asyncio.sleep(world.uploads.wait(size, time.monotonic()))
    return fault


async def perform_reply(world: World, given: dict[str, Any]) -> None:
    """The method a bot named in its answer to the webhook."""
    began_at = time.perf_counter()
    given = dict(given)
    name = str(given.pop("method"))
    try:
        code, body = 200, good(await _perform(Call(world, name, given, {})))
    except Refused as refusal:
        code, body = refusal.code, refused(refusal.code, refusal.description, refusal.parameters)
    called = Called(name, _chat_id(given), world.clock(), code)
    world.calls.add(called, Exchange(given, {}, body, time.perf_counter() - began_at))
    world.happenings.whisper("call", number=world.calls.last)


def check_token(world: World, token: str) -> None:
    if not _TOKEN.fullmatch(token) or len(token) > 80:
        raise Refused(refusals.INVALID_TOKEN)
    if token != world.settings.token:
        raise Refused(refusals.WRONG_TOKEN)


async def _perform(call: Call) -> Any:
    signature = SIGNATURES.get(call.method.lower())
    function = METHODS.get(call.method.lower())
    if signature is None:
        raise Refused(refusals.METHOD_NOT_FOUND)
    if function is None:
        raise Refused(refusals.NOT_PLAYED, method=signature.method)
    signature.check(call.given.keys() if not call.uploads else _names(call))
    result = function(call)
    return await result if inspect.isawaitable(result) else result


def _names(call: Call) -> set[str]:
    """An upload is a parameter unless another one points to it by attach://."""
    attached = {name for name in call.uploads if any(f"attach://{name}" in str(one) for one in call.given.values())}
    return call.given.keys() | (call.uploads.keys() - attached)


async def _suffer(fault: Fault) -> None:
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.code:
        raise Refused(refusals.Refusal(fault.code, fault.description), parameters=fault.parameters)


async def _lose(visit: Visit, body: bytes, silence: float) -> web.StreamResponse:
    """The call was done; its answer never arrives."""
    visit.note(0, body)
    await asyncio.sleep(silence)
    if visit.request.transport:
        visit.request.transport.abort()
    return web.Response()


def _chat_id(given: dict[str, Any]) -> int | None:
    value = str(given.get("chat_id", ""))
    return int(value) if value.lstrip("-").isdecimal() else None


async def answer_file(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    await travel(world)
    try:
        check_token(world, request.match_info["token"])
    except Refused as refusal:
        body = refused(refusal.code, refusal.description, {})
        return web.Response(body=body, status=refusal.code, content_type="application/json")
    stored = world.files.at(request.match_info["path"])
    if stored is None:
        return await answer_nothing(request)
    return web.Response(body=stored.content, content_type="application/octet-stream")


async def answer_nothing(_request: web.Request) -> web.Response:
    return web.Response(body=refused(404, "Not Found", {}), status=404, content_type="application/json")
