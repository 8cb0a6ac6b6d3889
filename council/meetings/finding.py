"""What the use cases of meetings look up first, and a meeting as one person may see it."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.model import BallotState
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.errors import NotFound
from council.identity import AgendaItemId, Instant, MeetingId, PersonId
from council.meetings.audience import asked_among, awaited, people_of, seat_of
from council.meetings.commands import DESK, Forecast, MeetingPage, Said
from council.meetings.commands.pages import Put
from council.meetings.model import UNHEARD, AgendaItem, Answer, Heard, Meeting, MeetingState, Unreachable
from council.meetings.places import as_read_by, keeps_link
from council.meetings.refusals import AgendaSettled, BallotStillOpen, MeetingBegun, MeetingOver
from council.meetings.rules import forecast, is_open, minutes_of
from council.papers.finding import papers_for
from council.people.model import Reach
from council.permissions.model import BODY_ROLES, Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting
from council.sittings.model import RecessKind

EDITABLE = frozenset({MeetingState.DRAFT, MeetingState.CALLED})


async def meeting_of(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await uow.meetings.meeting(meeting_id)
    if meeting is None:
        raise NotFound
    return meeting


async def meeting_for(uow: UnitOfWork, meeting_id: MeetingId, actor: Actor) -> Meeting:
    """The same, for this person: of a draft only those who prepare it know.

    Raises:
        NotFound: there is none, as far as the person is concerned.
    """
    meeting = await meeting_of(uow, meeting_id)
    if not meeting.number and not prepares(actor, meeting):
        raise NotFound
    return meeting


async def editable_meeting(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    """The meeting, whose agenda nobody else changes until the unit ends.

    Raises:
        MeetingOver: nothing about it changes any more.
    """
    meeting = await uow.meetings.hold(meeting_id)
    if meeting is None:
        raise NotFound
    if meeting.state not in EDITABLE:
        raise MeetingOver(number=meeting.number)
    return meeting


async def item_of(uow: UnitOfWork, item_id: AgendaItemId) -> AgendaItem:
    item = await uow.meetings.item(item_id)
    if item is None:
        raise NotFound
    return item


async def refuse_begun(uow: UnitOfWork, meeting: Meeting) -> None:
    """Raise `MeetingBegun` once the meeting's sitting was opened."""
    if await uow.sittings.sitting(meeting.id) is not None:
        raise MeetingBegun(number=meeting.number)


async def refuse_settled(uow: UnitOfWork, meeting: Meeting) -> None:
    """Raise `AgendaSettled` once the sitting has approved the agenda."""
    sitting = await uow.sittings.sitting(meeting.id)
    if sitting is not None and sitting.agenda_approved_at is not None:
        raise AgendaSettled(number=meeting.number)


def prepares(actor: Actor, meeting: Meeting) -> bool:
    return bool(actor.roles_in(meeting.body_id) & {*DESK, Role.ADMINISTRATOR})


async def page_of(
    uow: UnitOfWork, meeting: Meeting, actor: Actor | None = None, *, with_forecast: bool = False
) -> MeetingPage:
    """The meeting as this person, or a group, may see it."""
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    seat, items = _seat(actor, people), await uow.meetings.items_of(meeting.id)
    return MeetingPage(
        await as_read_by(uow, meeting, actor),
        body,
        items,
        await motions_of(uow, meeting.id),
        await forecast_of(uow, meeting, body, await awaited(uow, meeting)) if with_forecast else None,
        is_asked=seat is not None and meeting.state is MeetingState.CALLED,
        own=None if seat is None else await uow.meetings.answer(meeting.id, seat.membership_id),
        papers=await papers_for(uow, meeting, actor),
        heard=await _heard(uow, meeting, seat),
        is_open=is_open(meeting, profile_of(uow, body)),
        is_guest=actor is not None and not actor.roles_in(body.id) & BODY_ROLES,
        minutes=minutes_of(items),
        keeps_link=keeps_link(meeting),
        put_off=await _put_off(uow, meeting),
    )


async def page_for(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> MeetingPage:
    """The meeting's page; the forecast is for those who prepare it."""
    is_ahead = meeting.state is MeetingState.CALLED
    return await page_of(uow, meeting, actor, with_forecast=is_ahead and prepares(actor, meeting))


async def said_by(uow: UnitOfWork, meeting: Meeting, people: Sequence[Member]) -> tuple[Said, ...]:
    """What each of those who are asked to come has answered."""
    answers = {answer.membership_id: answer for answer in await uow.meetings.answers_of(meeting.id)}
    heard = await uow.meetings.heard(meeting)
    return tuple(
        _line(member, answers.get(member.membership_id), heard.get(member.membership_id, UNHEARD))
        for member in asked_among(people)
    )


async def expect_votes_counted(uow: UnitOfWork, meeting_id: MeetingId, *, in_hall: bool = False) -> None:
    """See that no vote of the meeting is under way.

    Args:
        in_hall: only where those vote who are there; a window for those who do not come may be open.

    Raises:
        BallotStillOpen: members are voting.
    """
    for ballot in await uow.ballots.ballots_of(meeting_id):
        if ballot.state is not BallotState.CLOSED and (ballot.course.needs_presence or not in_hall):
            raise BallotStillOpen(number=ballot.number, is_tied=ballot.state is BallotState.TIED)


async def forecast_of(uow: UnitOfWork, meeting: Meeting, body: Body, people: Sequence[Member]) -> Forecast:
    """What the answers of those `awaited` promise."""
    profile = profile_of(uow, body)
    return forecast(await said_by(uow, meeting, people), profile.quorum.value, seats_of(body, profile))


async def motions_of(uow: UnitOfWork, meeting_id: MeetingId) -> tuple[Put, ...]:
    """The meeting's motions in the order of its agenda, each with the newest ballot on it."""
    motions = await uow.ballots.motions_of(meeting_id)
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in motions])


async def unreachable(uow: UnitOfWork, people: Sequence[Member]) -> dict[Member, Unreachable]:
    """Those of them whom the chat does not reach, and why."""
    return {member: why for member in people if (why := await _why_unreachable(uow, member.person_id))}


async def _why_unreachable(uow: UnitOfWork, person_id: PersonId) -> Unreachable | None:
    account = await uow.people.account_of(person_id)
    if account is None:
        return Unreachable.NOT_JOINED
    return None if account.reach is Reach.OPEN else Unreachable(account.reach.value)


async def _put_off(uow: UnitOfWork, meeting: Meeting) -> tuple[Instant, ...]:
    recesses = await uow.sittings.recesses(meeting.id)
    return tuple(each.until_at for each in recesses if each.kind is RecessKind.ADJOURNMENT)


def _seat(actor: Actor | None, people: Sequence[Member]) -> Member | None:
    return None if actor is None else seat_of(actor.person_id, people)


async def _heard(uow: UnitOfWork, meeting: Meeting, seat: Member | None) -> Heard:
    return UNHEARD if seat is None else (await uow.meetings.heard(meeting)).get(seat.membership_id, UNHEARD)


def _line(member: Member, answer: Answer | None, heard: Heard) -> Said:
    is_voting = member.voting is Voting.VOTING
    if answer is None:
        return Said(member.name, None, None, is_voting, heard)
    return Said(member.name, answer.reply, answer.reason, is_voting, heard)
