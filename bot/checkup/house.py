"""Whether the operator, the clock, the words and the days off are as they should be."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.checkup.finding import Finding, ill, well
from bot.clock import clock
from bot.settings import Settings
from council.calendar.model import local
from locales.checks import complaints
from storage.days_off import BadDaysOff, load_days_off

KAZAKHSTAN: Final = timedelta(hours=5)
"""One zone for the whole country since 1 March 2024; older time zone data say otherwise."""


def of_operator(settings: Settings) -> Finding:
    if not (settings.operator_name and settings.operator_contact):
        return ill("settings", "no-operator")
    return well("settings", operator=settings.operator_name)


def of_clock() -> Finding:
    now = local(clock())
    if now.utcoffset() != KAZAKHSTAN:
        return ill("clock", "zone", offset=str(now.utcoffset()))
    return well("clock", now_at=clock())


def of_words() -> Finding:
    faults = [str(fault) for fault in complaints()]
    return ill("words", "wrong", count=len(faults), first=faults[0]) if faults else well("words")


def of_days_off() -> Finding:
    year = local(clock()).year
    try:
        found = load_days_off().year(year)
    except BadDaysOff as bad:
        return ill("days-off", "wrong", why=str(bad))
    return well("days-off", year=str(year)) if found.announced else ill("days-off", "not-announced", year=str(year))
