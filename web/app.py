"""The application: the routers of the nouns that wiring hands in, and nothing that tells what runs here."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter, FastAPI


def make_app(routers: Iterable[APIRouter]) -> FastAPI:
    """Put the routers together; a page that describes them comes with the open data."""
    app = FastAPI(title="Kenes", openapi_url=None, docs_url=None, redoc_url=None)
    for router in routers:
        app.include_router(router)
    return app
