"""Lists of appeals: one's own, a body's, and the desks one works at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from council.appeals.commands import (
    AppealLine,
    AppealList,
    Desk,
    ListAppeals,
    ListDesks,
    ListMyAppeals,
    LodgeAppeal,
    ShowAppeal,
)
from council.appeals.model import AppealState
from council.pages import Page
from handlers.appeals.lines import due_line
from handlers.appeals.view import AnyCommand
from handlers.kit import forms
from handlers.kit.home import HOME, back
from handlers.kit.paging import turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

LODGE = Button(Text("appeals-lodge-button"), forms.begin(LodgeAppeal))


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
