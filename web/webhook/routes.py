"""The door itself: secret, media type, size, shape, and only then the program.

200 says that the update is committed. 503 makes Telegram bring it again; every other refusal is of something that
Telegram would never send.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from fastapi import APIRouter, HTTPException, Request, Response

from web.kit.bodies import media_type, read_body
from web.webhook.ports import PATH, SECRET_HEADER, ComeAgain, NotAnUpdate, Take

BODY_MOST: Final = 1 << 20
"""Bytes. The longest update that Telegram makes is a few dozen kilobytes."""


def webhook(secret: str, take: Take) -> APIRouter:
    """Make the route.

    Args:
        secret: what Telegram was told to say at each delivery.
        take: commits the update.
    """
    router = APIRouter()

    @router.post(PATH)
    async def receive(request: Request) -> Response:
        if not _is_telegram(request, secret):
            raise HTTPException(HTTPStatus.FORBIDDEN)
        if media_type(request) != "application/json":
            raise HTTPException(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        body = await read_body(request, BODY_MOST)
        try:
            await take(_update(body))
        except (NotAnUpdate, RecursionError):  # the latter of thousands of brackets, which may open but not be written
            raise HTTPException(HTTPStatus.BAD_REQUEST) from None
        except ComeAgain as later:
            retry = {"Retry-After": str(later.after)}
            raise HTTPException(HTTPStatus.SERVICE_UNAVAILABLE, headers=retry) from None
        return Response()

    return router


def _is_telegram(request: Request, secret: str) -> bool:
    said = request.headers.get(SECRET_HEADER, "")
    # As bytes: the comparison refuses letters beyond ASCII, which anybody may send.
    return hmac.compare_digest(said.encode(), secret.encode())


def _update(body: bytes) -> Mapping[str, Any]:
    try:
        update: dict[str, Any] | object = json.loads(body)
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST) from None
    if not isinstance(update, dict):
        raise HTTPException(HTTPStatus.BAD_REQUEST)
    return update
