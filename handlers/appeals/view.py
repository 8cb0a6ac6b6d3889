"""What an appeal looks like: its page, its lists, the receipt. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from council.appeals.commands import (
    AnswerAppeal,
    AppealLine,
    AppealList,
    AppealPage,
    Desk,
    ListAppeals,
    ListDesks,
    ListMyAppeals,
    LodgeAppeal,
    Lodged,
    ShowAppeal,
    ShowAppealFiles,
    TakeAppeal,
)
from council.appeals.model import Appeal, AppealState
from council.command import Command
from council.pages import Page
from handlers.appeals.commands import OpenAppeal, ReadAppeal
from handlers.appeals.lines import due_line, facts
from handlers.kit import forms
from handlers.kit.cutting import cut, is_cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

AnyCommand = Command[Any]
TEXT_SHOWN, ANSWER_SHOWN = 1200, 1500
"""UTF-16 units of the two long texts on one screen; the rest is a button away."""
LODGE = Button(Text("appeals-lodge-button"), forms.begin(LodgeAppeal))


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


def receipt_screen(receipt: Lodged) -> Screen:
    """The ticket (APPC art. 64): a unique number, the day, the body; and that this is not the law's own appeal."""
    return screen(
        Text("appeals-receipt"),
        Text("appeals-receipt-number", {"number": receipt.number}),
        Text("appeals-receipt-body", {"body": receipt.body}),
        Text("appeals-receipt-registered", {"registered_on": receipt.registered_on}),
        Text("appeals-receipt-due", {"due_on": receipt.due_on}),
        *((BLANK, Text("appeals-receipt-many")) if receipt.is_one_of_many else ()),
        BLANK,
        Text("appeals-next"),
        BLANK,
        Text("appeals-not-official"),
        rows=((Button(Text("appeals-status-button"), OpenAppeal(receipt.appeal_id)),),),
    )


def lodged_screen(receipt: Lodged) -> Screen:
    """In place of the form. It is tried until it arrives, which a receipt is not: so the number stands here, too."""
    return screen(
        Text("lodge-appeal.sent", {"number": receipt.number}),
        rows=((Button(Text("appeals-status-button"), OpenAppeal(receipt.appeal_id)),), (HOME,)),
    )


def answered_screen(appeal: Appeal) -> Screen:
    return screen(
        Text("answer-appeal.sent", {"number": appeal.number}),
        rows=(
            (Button(Text("appeals-open-button"), ShowAppeal(appeal.id)),),
            (back(ListAppeals(appeal.body_id)), HOME),
        ),
    )


def mine_screen(page: Page[AppealLine], said: Sequence[Text] = ()) -> Screen:
    if not page.items:
        return screen(*said, Text("appeals-mine"), BLANK, Text("appeals-mine-none"), rows=((LODGE,), (HOME,)))
    rows = _list_rows(page, ListMyAppeals)
    return screen(
        *said, Text("appeals-mine"), BLANK, *_lines(page), BLANK, Text("appeals-mine-hint"), rows=(*rows, (HOME,))
    )


def desk_screen(listed: AppealList, said: Sequence[Text] = (), *, is_only_desk: bool = False) -> Screen:
    """A body's appeals; the way back leads to the other bodies, where there are any."""
    page, body_id = listed.lines, listed.body_id
    lines = _lines(page) if page.items else [Text("nothing-here")]
    rows = _list_rows(page, lambda number: ListAppeals(body_id, number))
    leaving = (HOME,) if is_only_desk else (back(ListDesks()), HOME)
    return screen(*said, Text("appeals-of-body", {"body": listed.body}), BLANK, *lines, rows=(*rows, leaving))


def desks_screen(desks: Sequence[Desk], said: Sequence[Text] = ()) -> Screen:
    """The bodies whose appeals the person sees, each with how many are open."""
    rows = [
        (Button(Text("appeals-desk", {"body": desk.body, "count": desk.open_count}), ListAppeals(desk.body_id)),)
        for desk in desks
    ]
    return screen(*said, Text("appeals-desks"), rows=(*rows, (HOME,)))


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


def _lines(page: Page[AppealLine]) -> list[Text]:
    return [_line(line) for line in page.items]


def _line(line: AppealLine) -> Text:
    said: dict[str, Value] = {
        "number": line.number,
        "category": line.category,
        "state": Text(f"appeals-state-{line.state}"),
    }
    if line.state is AppealState.ANSWERED:
        return Text("appeals-line-closed", said)
    return Text("appeals-line", {**said, "due": due_line(line.due_on, is_overdue=line.is_overdue)})


def _list_rows(page: Page[AppealLine], at: Callable[[int], AnyCommand]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = [
        (Button(Text("appeals-number-button", {"number": line.number}), ShowAppeal(line.appeal_id)),)
        for line in page.items
    ]
    return [*rows, turns(page, at)]
