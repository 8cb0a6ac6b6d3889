"""What the screens of meetings are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Len

from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.identity import Instant, MembershipId
from council.meetings.model import UNHEARD, AgendaItem, Answer, Heard, Meeting, Reply, Unreachable
from council.pages import Page
from council.papers.model import Paper
from council.permissions.model import Role
from council.proposals.model import Proposal

MEMBERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
DESK = (Role.SECRETARY, Role.PRESIDING)
EDITORS = (Role.SECRETARY,)
"""Who prepares meetings; the administrator may stand in."""
Reason = Annotated[str, Len(3, 500)]
Where = Annotated[str, Len(2, 200)]
Put = tuple[Motion, Ballot | None]
"""A motion with the newest ballot on it."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Whether a quorum can be expected.

    Attributes:
        coming: voting members who promised to take part, in the room or from afar.
        silent: members who have not answered.
        needed: how many more voting members must promise.
        is_reachable: whether the voting members who are still silent could make it.
    """

    coming: int
    absent: int
    silent: int
    quorum: int
    needed: int
    is_reachable: bool = True


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """A meeting as one person may see it.

    Attributes:
        forecast: for those who prepare the meeting.
        own: the person's answer; `is_asked` tells whether one is wanted from them.
        papers: those the person may read.
        heard: what is known of the person's own hearing of it.
        is_open: guests and the press may ask for a seat.
        is_guest: the person does not sit in the body.
        minutes: how long it is planned to last.
        put_off: to when its sitting was put off, each time; the last is the day that counts while it is called.
        keeps_link: its link is not for everybody; whoever may not read it has a shorter `meeting.place`.
    """

    meeting: Meeting
    body: Body
    items: tuple[AgendaItem, ...]
    motions: tuple[Put, ...]
    forecast: Forecast | None
    is_asked: bool
    own: Answer | None
    papers: tuple[Paper, ...] = ()
    heard: Heard = UNHEARD
    is_open: bool = False
    is_guest: bool = False
    minutes: int = 120
    keeps_link: bool = False
    put_off: tuple[Instant, ...] = ()

    @property
    def begins_at(self) -> Instant:
        return self.put_off[-1] if self.put_off else self.meeting.starts_at


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """The agenda, six items at a time.

    Attributes:
        waiting: proposals that the secretary may take onto it.
        last: the meeting whose agenda may be copied.
    """

    meeting: Meeting
    body: Body
    items: Page[AgendaItem]
    motions: tuple[Put, ...]
    papers: tuple[Paper, ...]
    waiting: int = 0
    last: Meeting | None = None


@dataclass(frozen=True, slots=True)
class ItemPage:
    """One item with what belongs to it."""

    meeting: Meeting
    body: Body
    item: AgendaItem
    count: int
    motions: tuple[Put, ...]
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Proposals that stand on no agenda yet."""

    meeting: Meeting
    body: Body
    proposals: Page[Proposal]


@dataclass(frozen=True, slots=True)
class CallReview:
    """What announcing a draft means.

    Attributes:
        told: how many people get the notice.
        unreachable: how many of them Telegram cannot reach.
        followers: how many who follow the body hear of it, too.
        earliest: the first day for which a notice given now is in time.
    """

    page: MeetingPage
    told: int
    unreachable: int
    followers: int
    earliest: date
    notice_days: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One member's line in the list of answers."""

    name: str
    reply: Reply | None
    reason: str | None
    is_voting: bool
    heard: Heard = UNHEARD


@dataclass(frozen=True, slots=True)
class AnswersPage:
    meeting: Meeting
    body: Body
    answers: Page[Said]
    unreachable: int = 0


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """Somebody whom the chat does not reach."""

    membership_id: MembershipId
    name: str
    why: Unreachable
    phoned_at: Instant | None


@dataclass(frozen=True, slots=True)
class PhonePage:
    meeting: Meeting
    body: Body
    people: Page[PhoneLine]


@dataclass(frozen=True, slots=True)
class MeetingsPage:
    """The body's meetings; `drafts` for those who prepare them."""

    body: Body
    meetings: Page[Meeting]
    drafts: tuple[Meeting, ...] = ()
