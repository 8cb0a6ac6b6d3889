"""What the body is made of, who waits for a seat in it, and what it has been through: screens."""

from __future__ import annotations

from council.bodies.commands import ShowBody
from council.members.commands import (
    AddReserve,
    Change,
    ChangesPage,
    ListReserve,
    ManageMembers,
    Reserved,
    ReservePage,
    SharesPage,
    ShowChanges,
    ShowReserved,
    WithdrawReserve,
)
from council.members.model import ChangeKind, ReserveState
from council.members.shares import Share
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.members.labels import called, warnings
from locales.text import Text, Value


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


def shares_screen(page: SharesPage) -> Screen:
    """Each part in counts and per cent of those in office; what misses its bound is said in words."""
    warned = warnings(page.missed, page.wanted)
    bounded = any(each.least is not None or each.most is not None for each in page.shares)
    return screen(
        Text("members-shares-title", {"body": page.body.names, "seated": page.seated, "seats": page.seats}),
        BLANK,
        *(line for each in page.shares for line in _share_lines(each)),
        *((BLANK, *warned) if warned else ()),
        *((BLANK, Text("members-shares-source", {"source": page.source})) if bounded else ()),
        BLANK,
        Text("members-shares-note"),
        rows=((back(ManageMembers(page.body.id)), HOME),),
    )


def changes_screen(page: ChangesPage, line: Text | None = None) -> Screen:
    body, changes = page.body, page.changes
    return screen(
        *((line, BLANK) if line else ()),
        Text("members-changes-title", {"body": body.names}),
        *((Text("members-closed", {"day": body.closed_on}),) if body.closed_on else ()),
        *page_line(changes),
        *(part for each in changes.items for part in (BLANK, *_change_lines(each, page))),
        *(() if changes.items else (BLANK, Text("members-changes-none"))),
        rows=(
            turns(changes, lambda number: ShowChanges(body.id, number)),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _waiting_line(each: Reserved, number: int) -> Text:
    if each.represents is None:
        return Text("members-waiting", {"number": str(number), "name": each.name})
    return Text("members-waiting-for", {"number": str(number), "name": each.name, "organization": each.represents})


def _share_lines(share: Share) -> tuple[Text, ...]:
    """Of nobody known there is no share to tell."""
    if not share.known:
        return (Text("members-share-unknown", {"part": Text(f"members-share-{share.part}")}),)
    told: dict[str, Value] = {
        "part": Text(f"members-share-{share.part}"),
        "count": share.count,
        "known": share.known,
        "percent": round(100 * share.count / share.known),
    }
    bound = share.most if share.least is None else share.least
    if bound is None:
        return (Text("members-share", told),)
    key = "members-share-most" if share.least is None else "members-share-least"
    return Text("members-share", told), Text(key, {"bound": bound})


def _change_lines(each: Change, page: ChangesPage) -> tuple[Text, ...]:
    change = each.change
    ground = Text("members-change-ground", {"ground": change.ground})
    if change.kind is ChangeKind.ROTATION:
        counted: dict[str, Value] = {"day": change.changed_on, "went": change.went, "came": change.came}
        return Text("members-change-rotation", counted), ground
    is_new = change.into_id == page.body.id
    other = each.body if is_new else each.into
    key = f"members-change-{change.kind}-{'into' if is_new else 'from'}"
    return Text(key, {"day": change.changed_on, "other": other}), ground
