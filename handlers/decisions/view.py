"""One decision: its text, how it was voted, and extracts of it."""

from __future__ import annotations

from council.decisions.commands import ClassifyDecision, DecisionPage, ShowAdopted, ShowDecisions
from council.decisions.model import Decision, DecisionKind
from council.minutes.commands import ExtractPaper, FetchExtract, PaperLanguage, ShowMinutes
from handlers.decisions.lines import casting_lines, counts_lines, kind_text
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

IN_LIST_MOST, WHOLE_MOST = 400, 3000
"""Letters of a decision: six fit a list, one fits a message."""


def decision_screen(page: DecisionPage) -> Screen:
    decision = page.decision
    return screen(
        Text("decisions-one", {"body": page.body.names, "kind": kind_text(decision), "number": decision.number}),
        Text("decisions-on", {"on_at": decision.decided_at}),
        BLANK,
        Text("decisions-text", {"text": cut(decision.text, WHOLE_MOST)}),
        *counts_lines(decision),
        *casting_lines(page.casting),
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
