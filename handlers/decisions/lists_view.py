"""Decisions in lists: of a body, of one meeting."""

from __future__ import annotations

from council.bodies.commands import ShowBody
from council.decisions.commands import AdoptedPage, DecisionsPage, ShowAdopted, ShowDecision, ShowDecisions
from council.decisions.model import Decision
from council.minutes.commands import ShowAttendance, ShowMinutes
from handlers.decisions.lines import casting_lines, counts_lines, kind_text
from handlers.decisions.view import IN_LIST_MOST
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


def decisions_screen(found: DecisionsPage) -> Screen:
    """What everybody may read of a body."""
    page, body = found.decisions, found.body
    return screen(
        Text("decisions-title", {"body": body.names}),
        *_listed(found),
        *page_line(page, BLANK),
        rows=(
            *_buttons(page.items),
            turns(page, lambda number: ShowDecisions(body.id, number)),
            (Button(Text("decisions-attendance-button"), ShowAttendance(body.id)),),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def adopted_screen(found: AdoptedPage) -> Screen:
    """What one meeting has adopted."""
    page, meeting = found.decisions, found.meeting
    return screen(
        Text("decisions-of-meeting", {"body": found.body.names, "number": str(meeting.number)}),
        *_listed(found),
        *page_line(page, BLANK),
        rows=(
            *_buttons(page.items),
            turns(page, lambda number: ShowAdopted(meeting.id, number)),
            (back(ShowMinutes(meeting.id)), HOME),
        ),
    )


def _listed(found: DecisionsPage | AdoptedPage) -> tuple[Text, ...]:
    if not found.decisions.items:
        return (BLANK, Text("nothing-here"))
    return tuple(
        line
        for one in found.decisions.items
        for line in (BLANK, _line(one), *counts_lines(one), *casting_lines(found.castings.get(one.id)))
    )


def _line(decision: Decision) -> Text:
    said: dict[str, Value] = {
        "number": decision.number,
        "kind": kind_text(decision),
        "on_at": decision.decided_at,
        "text": cut(decision.text, IN_LIST_MOST),
    }
    return Text("decisions-line", said)


def _buttons(decisions: tuple[Decision, ...]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (Button(Text("decisions-show-button", {"number": decision.number}), ShowDecision(decision.id)),)
        for decision in decisions
    )
