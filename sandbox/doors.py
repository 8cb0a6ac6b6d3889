"""How an HTTP request becomes parameters, and how long it takes to get here and back."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from sandbox import refusals
from sandbox.methods.call import Upload
from sandbox.refusals import Refused
from sandbox.world import World

UPLOAD_LIMIT = 50 * 1024 * 1024
WORLD = web.AppKey("world", World)


async def read_parameters(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters of the query, of a form, a multipart form or a JSON object; uploads apart."""
    query = request.rel_url.raw_query_string
    given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    uploads: dict[str, Upload] = {}
    if not request.body_exists:
        return given, uploads
    kind = request.content_type
    if kind == "multipart/form-data":
        await _read_multipart(request, given, uploads)
    elif kind == "application/json":
        given |= _object(await request.read())
    else:
        given |= parse_qsl((await request.read()).decode(), keep_blank_values=True)
    return given, uploads


def _object(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body or b"{}")
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise Refused(refusals.WRONG_PARAMETER, name="JSON object")
    return parsed


async def _read_multipart(request: web.Request, given: dict[str, Any], uploads: dict[str, Upload]) -> None:
    total = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            continue
        content = bytes(await part.read(decode=True))
        total += len(content)
        if total > UPLOAD_LIMIT:
            raise Refused(refusals.TOO_LARGE)
        if part.filename is None:
            given[part.name] = content.decode()
        else:
            uploads[part.name] = Upload(part.filename, content)


async def travel(world: World) -> None:
    """Half of the round trip."""
    if world.settings.latency:
        await asyncio.sleep(world.settings.latency / 2)
