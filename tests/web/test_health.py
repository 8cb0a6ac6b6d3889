"""Health for those who restart, readiness for those who route, figures for Prometheus; nobody else learns anything."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import pytest
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from bot.nursery import Nursery
from bot.web import WebServer
from tests.house.source import ROOT
from web.app import make_app
from web.health.ports import Readiness
from web.health.routes import health
from web.metrics.exposition import GAUGES, exposition
from web.metrics.model import BUCKETS, Figures, Times
from web.metrics.routes import metrics

TOKEN = "who-reads-the-figures"
FIGURES = Figures(
    is_ready=True,
    inbox_waiting=3,
    inbox_lag_for=1.5,
    sends={"sent": 7, "unknown": 1},
    turned_away=5,
    handled=Times((1, 2, *(0,) * (len(BUCKETS) - 2), 4), 50.0),
)


@dataclass
class Page:
    session: aiohttp.ClientSession
    url: str

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.get(self.url + path, headers=named) as answer:
            return answer.status, await answer.text()


@asynccontextmanager
async def serving(readiness: Readiness = Readiness(), token: str | None = None) -> AsyncIterator[Page]:  # noqa: B008  it is frozen
    app = make_app([health(lambda: readiness), metrics(lambda: FIGURES, token)])
    web, nursery = WebServer(app, "127.0.0.1", 0), Nursery()
    web.listen()
    nursery.serve("web", web.serve)
    async with aiohttp.ClientSession() as session:
        yield Page(session, f"http://127.0.0.1:{web.port}")
    assert await nursery.stop(within=5) == []


async def test_health_says_only_that_the_loop_turns() -> None:
    async with serving(Readiness(("database",))) as page:
        assert await page.get("/health") == (200, '{"alive":true}')


async def test_readiness_names_what_stands_in_the_way() -> None:
    async with serving(Readiness(("database", "delivery"), ("backup",))) as page:
        told = '{"ready":false,"faults":["database","delivery"],"alarms":["backup"]}'
        assert await page.get("/ready") == (503, told)


async def test_an_alarm_alone_takes_nobody_out_of_service() -> None:
    async with serving(Readiness((), ("backup",))) as page:
        assert await page.get("/ready") == (200, '{"ready":true,"faults":[],"alarms":["backup"]}')


async def test_without_a_token_this_machine_alone_reads_the_figures() -> None:
    async with serving() as page:
        assert (await page.get("/metrics"))[0] == 200
        assert (await page.get("/metrics", X_Forwarded_For="203.0.113.7"))[0] == 403
        assert (await page.get("/metrics", Forwarded="for=203.0.113.7"))[0] == 403


@pytest.mark.parametrize("said", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x"])
async def test_with_a_token_nobody_reads_them_without_it(said: str) -> None:
    async with serving(token=TOKEN) as page:
        assert (await page.get("/metrics", Authorization=said))[0] == 403
        assert (await page.get("/metrics", Authorization=f"Bearer {TOKEN}"))[0] == 200


def test_the_figures_are_what_prometheus_reads() -> None:
    families = {family.name: family for family in text_string_to_metric_families(exposition(FIGURES).decode())}
    sends = {sample.labels["outcome"]: sample.value for sample in families["kenes_sends"].samples}
    assert sends == {"sent": 7, "unknown": 1}
    assert families["kenes_updates_turned_away"].samples[0].value == 5
    assert families["kenes_inbox_lag_seconds"].samples[0].value == 1.5
    handled = {sample.labels["le"]: sample.value for sample in buckets(families["kenes_update_handling_seconds"])}
    assert (handled["0.005"], handled["0.01"], handled["10.0"], handled["+Inf"]) == (1, 3, 3, 7)


def buckets(family: Metric) -> list[Sample]:
    return [sample for sample in family.samples if sample.name.endswith("_bucket")]


def test_what_is_not_known_is_left_out() -> None:
    assert "kenes_backup_age_seconds" not in exposition(Figures()).decode()


def test_every_metric_is_explained_to_the_operator() -> None:
    page = (ROOT / "docs/running.md").read_text(encoding="utf-8")
    names = [name for name, _ in GAUGES.values()]
    assert [
        name
        for name in (*names, "kenes_sends_total", "kenes_updates_turned_away_total", "kenes_update_handling_seconds")
        if name not in page
    ] == []
