"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import inspect
import re
from typing import Any

from aiohttp import web

from sandbox import refusals
from sandbox.calls import Called
from sandbox.doors import WORLD, read_parameters, travel
from sandbox.faults import Fault
from sandbox.methods import METHODS
from sandbox.methods.call import Call
from sandbox.raw import good, refused
from sandbox.refusals import Refused
from sandbox.signatures import SIGNATURES
from sandbox.world import World

_TOKEN = re.compile(r"[1-9][0-9]*:.+")


async def answer_method(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    await travel(world)
    name = request.match_info["method"]
    chat_id: int | None = None
    try:
        check_token(world, request.match_info["token"])
        given, uploads = await read_parameters(request)
        chat_id = _chat_id(given)
        fault = world.faults.next(name, chat_id)
        if fault:
            await _suffer(fault)
        result = await _perform(Call(world, name, given, uploads))
        if fault and not fault.code and not fault.delay:
            return _lose(request, world, name, chat_id)
        code, body, headers = 200, good(result), {}
    except Refused as refusal:
        code, body = refusal.code, refused(refusal.code, refusal.description, refusal.parameters)
        headers = {"Retry-After": str(refusal.parameters["retry_after"])} if code == 429 else {}
    world.calls.add(Called(name, chat_id, world.clock(), code))
    await travel(world)
    return web.Response(body=body, status=code, headers=headers, content_type="application/json")


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


def _lose(request: web.Request, world: World, name: str, chat_id: int | None) -> web.StreamResponse:
    """The call was done; its answer never arrives."""
    world.calls.add(Called(name, chat_id, world.clock(), 0))
    if request.transport:
        request.transport.abort()
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
