"""Decisions → screens."""

from __future__ import annotations

from council.ballots.measure import Option
from council.bodies.commands import ShowBody
from council.decisions.commands import (
    AdoptedPage,
    ClassifyDecision,
    DecisionPage,
    DecisionsPage,
    ShowAdopted,
    ShowDecision,
    ShowDecisions,
)
from council.decisions.model import Decision, DecisionKind
from council.minutes.commands import ExtractPaper, FetchExtract, PaperLanguage, ShowAttendance, ShowMinutes
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

IN_LIST_MOST, WHOLE_MOST = 400, 3000
"""Letters of a decision: six fit a list, one fits a message."""


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


def decision_screen(page: DecisionPage) -> Screen:
    decision = page.decision
    return screen(
        Text("decisions-one", {"body": page.body.names, "kind": _kind(decision), "number": decision.number}),
        Text("decisions-on", {"on_at": decision.decided_at}),
        BLANK,
        Text("decisions-text", {"text": cut(decision.text, WHOLE_MOST)}),
        *_counts(decision),
        *_casting(page.casting),
        BLANK,
        Text("decisions-extracts"),
        rows=(
            *((_other_kind(decision),) if page.is_open else ()),
            *_extracts(decision),
            (Button(Text("decisions-minutes-button"), ShowMinutes(page.meeting.id)),),
            (back(_list_of(decision)), HOME),
        ),
    )


def _list_of(decision: Decision) -> ShowAdopted | ShowDecisions:
    """The list in which the decision stands: what is not published stands with its meeting only."""
    return ShowAdopted(decision.meeting_id) if decision.published_at is None else ShowDecisions(decision.body_id)


def _casting(option: Option | None) -> tuple[Text, ...]:
    return () if option is None else (Text("ballots-casting", {"option": Text(f"ballots-option-{option}")}),)


def _listed(found: DecisionsPage | AdoptedPage) -> tuple[Text, ...]:
    if not found.decisions.items:
        return (BLANK, Text("nothing-here"))
    return tuple(
        line
        for one in found.decisions.items
        for line in (BLANK, _line(one), *_counts(one), *_casting(found.castings.get(one.id)))
    )


def _line(decision: Decision) -> Text:
    said: dict[str, Value] = {
        "number": decision.number,
        "kind": _kind(decision),
        "on_at": decision.decided_at,
        "text": cut(decision.text, IN_LIST_MOST),
    }
    return Text("decisions-line", said)


def _counts(decision: Decision) -> tuple[Text, ...]:
    if decision.counts is None:
        return ()
    counts = decision.counts
    return (Text("decisions-counts", {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain}),)


def _kind(decision: Decision) -> Text:
    return Text(f"decisions-kind-{decision.kind}")


def _buttons(decisions: tuple[Decision, ...]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (Button(Text("decisions-show-button", {"number": decision.number}), ShowDecision(decision.id)),)
        for decision in decisions
    )


def _other_kind(decision: Decision) -> tuple[Button, ...]:
    other = next(kind for kind in DecisionKind if kind is not decision.kind)
    return (Button(Text(f"decisions-make-{other}-button"), ClassifyDecision(decision.id, other)),)


def _extracts(decision: Decision) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(
            Button(
                Text(
                    "decisions-extract-button",
                    {"language": Text(f"decisions-language-{language}"), "paper": Text(f"minutes-paper-{paper}")},
                ),
                FetchExtract(decision.id, paper, language),
            )
            for paper in ExtractPaper
        )
        for language in PaperLanguage
    )
