"""Reading a request's body within bounds: so many bytes, so many seconds."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Final

from fastapi import HTTPException, Request

READ_WITHIN: Final = 10.0
"""Seconds in which a whole body must have come; who drips one byte at a time holds no place longer."""


async def read_body(request: Request, most: int) -> bytes:
    """Return the body of at most so many bytes.

    Raises:
        HTTPException: 413 if there is or will be more, 408 if it comes too slowly, 400 if the sender went away.
    """
    if _announced(request) > most:
        raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        async with asyncio.timeout(READ_WITHIN):
            return await _taken(request, most)
    except TimeoutError:
        raise HTTPException(HTTPStatus.REQUEST_TIMEOUT) from None


async def _taken(request: Request, most: int) -> bytes:
    body, has_more = bytearray(), True
    while has_more:
        part = await request.receive()
        if part["type"] == "http.disconnect":
            raise HTTPException(HTTPStatus.BAD_REQUEST)
        body += part.get("body", b"")
        if len(body) > most:  # what was announced may be untrue
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        has_more = part.get("more_body", False)
    return bytes(body)


def _announced(request: Request) -> int:
    length = request.headers.get("content-length", "")
    return int(length) if length.isdecimal() and length.isascii() else 0


def media_type(request: Request) -> str:
    """What the body says it is, without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()
