"""What the commands of a sitting answer, and its screens are told."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.model import Ballot, Motion, Recusal
from council.bodies.model import Body
from council.identity import AgendaItemId, Instant, MembershipId
from council.meetings.model import AgendaItem, Meeting
from council.pages import Page
from council.sittings.model import Presence, Recess, Sitting, SittingState, Speech


@dataclass(frozen=True, slots=True)
class Hall:
    """Who is there, against the quorum.

    Attributes:
        present: voting members, in the room and online together.
        in_room: voting members whose hand the secretary records.
        advisory: members with an advisory voice, who are in no quorum.
        needed: how many voting members are still missing.
    """

    present: int
    online: int
    in_room: int
    advisory: int
    seats: int
    quorum: int
    needed: int


@dataclass(frozen=True, slots=True)
class BallotQuorum:
    """A question about to be put, whose ballot counts fewer than are in the hall: who steps aside is left out."""

    motion: Motion
    counted: int
    quorum: int


@dataclass(frozen=True, slots=True)
class SittingPage:
    """A sitting as one person may see it.

    Attributes:
        doors_at: from when members check in.
        item: the agenda item under discussion; `next_item` the one that would come after it.
        motions: of the item under discussion, each with its newest ballot; until the agenda is approved, those that
            would take an item off it.
        queue: who waits for the floor, the longest first.
        own: the person's stay, if they are there; `asked` their place in the queue.
        asides: the motions they might still step aside from, each with their recusal if they have.
        ballot_quorums: of the motions that are not put yet, where the body's rules leave out who steps aside.
        undecided: all ballots of the meeting that are open, or tied, whichever item they belong to.
    """

    meeting: Meeting
    body: Body
    state: SittingState
    sitting: Sitting | None
    hall: Hall
    doors_at: Instant
    is_door_open: bool
    items: tuple[AgendaItem, ...]
    taken: frozenset[AgendaItemId]
    item: AgendaItem | None
    next_item: AgendaItem | None
    motions: tuple[tuple[Motion, Ballot | None], ...]
    speaking: Speech | None
    queue: tuple[Speech, ...]
    recess: Recess | None
    is_member: bool
    own: Presence | None
    asked: Speech | None
    asides: tuple[tuple[Motion, Recusal | None], ...] = ()
    ballot_quorums: tuple[BallotQuorum, ...] = ()
    undecided: tuple[Ballot, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a code that was typed or scanned.

    Attributes:
        is_right: the code fitted; `tries_left` counts on only where it did not.
    """

    page: SittingPage
    is_right: bool
    tries_left: int


@dataclass(frozen=True, slots=True)
class InHall:
    """One member's line in the list of who is there."""

    membership_id: MembershipId
    name: str
    is_voting: bool
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class HallPage:
    """The list of who is there; `ballot_quorums` as on the page of the sitting."""

    meeting: Meeting
    body: Body
    hall: Hall
    members: Page[InHall]
    ballot_quorums: tuple[BallotQuorum, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeShown:
    """A code for the door, which exists nowhere else and is shown once."""

    meeting: Meeting
    body: Body
    code: str
