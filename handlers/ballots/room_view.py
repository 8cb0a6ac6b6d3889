"""Pages of the room: whose hands the secretary puts down."""

from __future__ import annotations

from council.ballots.commands import HandPage, RecordHand, Room, ShowBallot, ShowHand, ShowRoom, Silent
from council.ballots.measure import Option
from handlers.ballots.closing_view import raised_line
from handlers.ballots.lines import heading
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def room_screen(room: Room) -> Screen:
    ballot, page = room.ballot, room.silent
    return screen(
        *heading(ballot, room.motion, room.body),
        BLANK,
        Text("ballots-room" if page.items else "ballots-room-nobody"),
        *((BLANK, Text("ballots-raised"), *(raised_line(hand, ballot) for hand in room.raised)) if room.raised else ()),
        *page_line(page, BLANK),
        rows=(
            *((_member(room, each),) for each in page.items),
            turns(page, lambda number: ShowRoom(ballot.id, number)),
            (back(ShowBallot(ballot.id)), HOME),
        ),
    )


def hand_screen(page: HandPage) -> Screen:
    return screen(
        *heading(page.ballot, page.motion, page.body),
        BLANK,
        Text("ballots-hand", {"name": page.name}),
        rows=(*((button,) for button in _options(page)), (back(ShowRoom(page.ballot.id)), HOME)),
    )


def _member(room: Room, each: Silent) -> Button:
    return Button(Text("ballots-hand-button", {"name": each.name}), ShowHand(room.ballot.id, each.membership_id))


def _options(page: HandPage) -> list[Button]:
    ballot_id, seat = page.ballot.id, page.membership_id
    chosen = [
        Button(
            Text("ballots-candidate-button", {"name": candidate.name}),
            RecordHand(ballot_id, seat, Option.YES, candidate.id),
        )
        for candidate in page.candidates
    ]
    if not page.ballot.is_choice:
        return [Button(Text(f"ballots-{option}-button"), RecordHand(ballot_id, seat, option)) for option in Option]
    return [
        *chosen,
        Button(Text("ballots-against-all-button"), RecordHand(ballot_id, seat, Option.NO)),
        Button(Text("ballots-abstain-button"), RecordHand(ballot_id, seat, Option.ABSTAIN)),
    ]
