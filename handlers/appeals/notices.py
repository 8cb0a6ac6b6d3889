"""What the citizen is told: somebody has it in hand, and the answer; and what the desk is: the term is nearly over."""

from __future__ import annotations

from datetime import date

from council.identity import AppealId
from handlers.appeals.commands import OpenAppeal
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("appeal-taken")
def taken(told: Told, _: Reader) -> Screen:
    return screen(
        Text("notice-appeal-taken", {"number": told.facts["number"], "body": told.facts["body"]}),
        rows=((_status(told),),),
    )


@notice("appeal-answered")
def answered(told: Told, _: Reader) -> Screen:
    """The whole answer, and where to go on if it does not satisfy (APPC art. 89)."""
    return screen(
        Text("notice-appeal-answered", {"number": told.facts["number"], "body": told.facts["body"]}),
        BLANK,
        Text("appeals-answer-text", {"answer": told.facts["answer"]}),
        BLANK,
        Text("appeals-not-satisfied"),
        rows=((_status(told),),),
    )


@notice("appeal-deadline")
def deadline(told: Told, _: Reader) -> Screen:
    """The answer is nearly due; for whoever handles the body's appeals."""
    facts = told.facts
    shown = {"number": facts["number"], "body": facts["body"], "due_on": date.fromisoformat(facts["due_on"])}
    button = Button(Text("appeals-open-button"), OpenAppeal(AppealId(told.subject.id)))
    return screen(Text(f"notice-appeal-deadline-{facts['when']}", shown), rows=((button,),))


def _status(told: Told) -> Button:
    return Button(Text("appeals-status-button"), OpenAppeal(AppealId(told.subject.id)))
