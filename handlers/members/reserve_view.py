"""Who waits for a seat: screens."""

from __future__ import annotations

from council.members.commands import (
    AddReserve,
    ListReserve,
    ManageMembers,
    Reserved,
    ReservePage,
    ShowReserved,
    WithdrawReserve,
)
from council.members.model import ReserveState
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.members.labels import called
from locales.text import Text


def reserve_screen(page: ReservePage, line: Text | None = None) -> Screen:
    body, people = page.body, page.people
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-reserve-title", {"body": body.names, "count": people.count}),
        *page_line(people),
        BLANK,
        *(_waiting_line(each, number) for number, each in enumerate(people.items, people.first)),
        *(() if people.items else (Text("members-reserve-empty"),)),
        rows=(
            *((Button(called(each.name), ShowReserved(each.entry.id)),) for each in people.items),
            turns(people, lambda number: ListReserve(body.id, number)),
            (Button(Text("members-reserve-add-button"), begin(AddReserve, body.id)),),
            (back(ManageMembers(body.id)), HOME),
        ),
    )


def reserved_screen(listed: Reserved) -> Screen:
    entry, body = listed.entry, listed.body
    withdraw = Button(Text("members-reserve-withdraw-button"), begin(WithdrawReserve, entry.id))
    return screen(
        Text("members-seat-body", {"body": body.names}),
        Text("members-reserved", {"name": listed.name}),
        Text(f"members-reserve-state-{entry.state}"),
        BLANK,
        Text("members-reserve-since", {"day": entry.listed_on}),
        Text("members-seat-organization", {"organization": listed.represents or Text("not-given")}),
        Text("members-seat-ground", {"ground": entry.ground}),
        rows=(
            (withdraw,) if entry.state is ReserveState.WAITING else (),
            (back(ListReserve(body.id)), HOME),
        ),
    )


def _waiting_line(each: Reserved, number: int) -> Text:
    if each.represents is None:
        return Text("members-waiting", {"number": str(number), "name": each.name})
    return Text("members-waiting-for", {"number": str(number), "name": each.name, "organization": each.represents})
