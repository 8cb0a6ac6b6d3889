"""`/metrics`: for whoever bears the token; without one, for this machine alone."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from web.metrics.exposition import exposition
from web.metrics.model import Figures

FORWARDED: Final = ("forwarded", "x-forwarded-for", "x-real-ip")
"""A proxy on this machine knocks for somebody else."""
CONTENT: Final = "text/plain; version=0.0.4; charset=utf-8"


def metrics(read: Callable[[], Figures], token: str | None) -> APIRouter:
    """Make the route.

    Args:
        read: the newest figures, at once.
        token: what a reader must bear; none lets this machine in and nobody else.
    """
    router = APIRouter()

    @router.get("/metrics")
    async def scrape(request: Request) -> Response:
        if not (_bears(request, token) if token else _is_here(request)):
            raise HTTPException(HTTPStatus.FORBIDDEN)
        return Response(exposition(read()), media_type=CONTENT)

    return router


def _bears(request: Request, token: str) -> bool:
    said = request.headers.get("authorization", "")
    return hmac.compare_digest(said.encode(), f"Bearer {token}".encode())


def _is_here(request: Request) -> bool:
    if request.client is None or any(name in request.headers for name in FORWARDED):
        return False
    return ipaddress.ip_address(request.client.host).is_loopback
