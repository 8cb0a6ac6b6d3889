"""`/health` answers while the program's loop turns; `/ready` says 503 with the reasons while the work stands still."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from web.health.ports import Look

FRESH: Final = {"Cache-Control": "no-store"}


def health(look: Look) -> APIRouter:
    """Make the routes."""
    router = APIRouter()

    @router.get("/health")
    async def alive() -> JSONResponse:
        return JSONResponse({"alive": True}, headers=FRESH)

    @router.get("/ready")
    async def ready() -> JSONResponse:
        found = look()
        told = {"ready": not found.faults, "faults": list(found.faults), "alarms": list(found.alarms)}
        return JSONResponse(told, HTTPStatus.SERVICE_UNAVAILABLE if found.faults else HTTPStatus.OK, FRESH)

    return router
