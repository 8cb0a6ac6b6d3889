"""What comes unasked: a new demand, the one that obliges, its last day, and the meeting it was for."""

from __future__ import annotations

from datetime import date

from council.demands.audience import HANDED_OVER, MADE, MET, REACHED, TERM
from council.identity import DemandId
from handlers.demands.commands import OpenDemand
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text, Value


@notice(MADE)
def made(told: Told, _: Reader) -> Screen:
    return _screen("notice-demand-made", told, {"needed": told.facts["needed"]})


@notice(REACHED)
def reached(told: Told, _: Reader) -> Screen:
    """For whoever must call the meeting: the question and the last day."""
    return _screen("notice-demand-reached", told, {"due_on": date.fromisoformat(told.facts["due_on"])})


@notice(TERM)
def term(told: Told, _: Reader) -> Screen:
    return _screen("notice-demand-term", told, {"due_on": date.fromisoformat(told.facts["due_on"])})


@notice(MET)
def met(told: Told, _: Reader) -> Screen:
    return _screen("notice-demand-met", told, {"starts_at": told.facts["starts_at"]})


@notice(HANDED_OVER)
def handed_over(told: Told, _: Reader) -> Screen:
    return _screen("notice-demand-handed-over", told, {"into": told.facts["into"]})


def _screen(key: str, told: Told, more: dict[str, Value]) -> Screen:
    lines = [Text(key, {"body": told.facts["body"], "number": told.facts["number"], **more})]
    if "question" in told.facts:
        lines.append(Text("demands-question", {"question": told.facts["question"]}))
    return screen(*lines, rows=((Button(Text("demands-open-button"), OpenDemand(DemandId(told.subject.id))),),))
