"""Figures in Prometheus' text format, by its own library."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from web.metrics.model import BUCKETS, Figures, Times

GAUGES: Final = {
    "is_ready": ("kenes_ready", "1 while the program can do its work."),
    "alarms": ("kenes_alarms", "Alarms raised and not yet cleared."),
    "inbox_waiting": ("kenes_inbox_waiting", "Updates kept and not yet handled, counted to 100,000."),
    "inbox_lag_for": ("kenes_inbox_lag_seconds", "How long the oldest unhandled update has waited."),
    "outbox_waiting": ("kenes_outbox_waiting", "Messages that wait to leave, counted to 100,000."),
    "outbox_oldest_for": ("kenes_outbox_oldest_seconds", "How long the oldest message that may leave has waited."),
    "unknown": ("kenes_sends_unknown", "Sends of which nobody knows whether they arrived."),
    "dead_letters": ("kenes_dead_letters", "Updates set aside because they always failed."),
    "backup_age_for": ("kenes_backup_age_seconds", "Since the last whole backup."),
    "pending": ("kenes_telegram_pending", "Updates that Telegram holds for this bot."),
    "clock_ahead_for": ("kenes_clock_ahead_seconds", "By how much this clock is ahead of Telegram's."),
    "pace": ("kenes_pace_per_second", "Messages a second that left within the last minute."),
}
"""Field of Figures → the metric's name and meaning."""


def exposition(figures: Figures) -> bytes:
    """Write one reading down."""
    registry = CollectorRegistry()
    registry.register(_Reading(figures))
    return generate_latest(registry)


class _Reading(Collector):
    def __init__(self, figures: Figures) -> None:
        self._figures = figures

    def collect(self) -> Iterator[Metric]:
        for field, (name, meaning) in GAUGES.items():
            value = getattr(self._figures, field)
            if value is not None:
                yield GaugeMetricFamily(name, meaning, value=value)
        sends = CounterMetricFamily("kenes_sends", "Calls that left, by what became of them.", labels=["outcome"])
        for outcome, count in sorted(self._figures.sends.items()):
            sends.add_metric([outcome], count)
        yield sends
        turned_away = "Updates not taken, because somebody sent too many."
        yield CounterMetricFamily("kenes_updates_turned_away", turned_away, value=self._figures.turned_away)
        yield _histogram(self._figures.handled)


def _histogram(times: Times) -> Metric:
    bounds = (*map(str, BUCKETS), "+Inf")
    buckets = [*zip(bounds, accumulate(times.counts), strict=True)]
    name, meaning = "kenes_update_handling_seconds", "How long an update took to handle."
    return HistogramMetricFamily(name, meaning, buckets=buckets, sum_value=times.total_for)
