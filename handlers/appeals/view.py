"""The page of an appeal, for its author or for the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from council.appeals.commands import AnswerAppeal, AppealPage, ListAppeals, ListMyAppeals, ShowAppealFiles, TakeAppeal
from council.appeals.model import Appeal, AppealState
from council.command import Command
from handlers.appeals.commands import ReadAppeal
from handlers.appeals.lines import facts
from handlers.kit import forms
from handlers.kit.cutting import cut, is_cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

AnyCommand = Command[Any]
TEXT_SHOWN, ANSWER_SHOWN = 1200, 1500
"""UTF-16 units of the two long texts on one screen; the rest is a button away."""


def page_screen(page: AppealPage) -> Screen:
    """An appeal with its timeline, for its author or for the body."""
    appeal = page.appeal
    return screen(
        *facts(page),
        *(_about(page)),
        BLANK,
        Text("appeals-timeline"),
        *(Text(f"appeals-event-{event.state}", {"at": event.at}) for event in page.events),
        BLANK,
        Text("appeals-text", {"text": cut(appeal.text, TEXT_SHOWN)}),
        *_answer(appeal, ANSWER_SHOWN),
        rows=_page_rows(page),
    )


def whole_screens(page: AppealPage) -> Iterator[Screen]:
    """The whole text, then the whole answer; each fits a message."""
    appeal = page.appeal
    yield screen(Text("appeals-whole", {"text": appeal.text}))
    if appeal.answer is not None:
        yield screen(*_answer(appeal, None)[1:])


def handling_rows(state: AppealState, take: AnyCommand, answer: AnyCommand | None) -> list[tuple[Button, ...]]:
    """What the desk may do with an appeal in this state; without `answer` only taking is offered."""
    rows: list[tuple[Button, ...]] = []
    if state is AppealState.REGISTERED:
        rows.append((Button(Text("appeals-take-button"), take),))
    if state is not AppealState.ANSWERED and answer is not None:
        rows.append((Button(Text("appeals-answer-button"), answer),))
    return rows


def files_row(appeal: Appeal) -> tuple[Button, ...]:
    if not appeal.files:
        return ()
    return (Button(Text("appeals-files-button", {"count": len(appeal.files)}), ShowAppealFiles(appeal.id)),)


def _page_rows(page: AppealPage) -> list[tuple[Button, ...]]:
    appeal = page.appeal
    answer = forms.begin(AnswerAppeal, appeal.id)
    rows = handling_rows(appeal.state, TakeAppeal(appeal.id), answer) if page.may_handle else []
    is_long = is_cut(appeal.text, TEXT_SHOWN) or is_cut(appeal.answer or "", ANSWER_SHOWN)
    reading = ((Button(Text("appeals-whole-button"), ReadAppeal(appeal.id)),) if is_long else ()) + files_row(appeal)
    is_authors = page.is_own and not page.may_handle
    return [*rows, reading, (back(ListMyAppeals() if is_authors else ListAppeals(appeal.body_id)), HOME)]


def _about(page: AppealPage) -> Iterator[Text]:
    if page.author is not None and not page.is_own:
        yield Text("appeals-author", {"author": page.author})
    if page.handler is not None:
        yield Text("appeals-handler", {"handler": page.handler})
    yield Text("appeals-registered-on", {"registered_on": page.appeal.registered_on})


def _answer(appeal: Appeal, most: int | None) -> tuple[Text, ...]:
    if appeal.answer is None:
        return ()
    answer = appeal.answer if most is None else cut(appeal.answer, most)
    return BLANK, Text("appeals-answer"), Text("appeals-answer-text", {"answer": answer})
