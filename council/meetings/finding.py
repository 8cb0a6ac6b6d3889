"""What the use cases of meetings look up first, and a meeting as one person may see it."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.model import Ballot, Motion
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.errors import NotFound
from council.identity import MeetingId, PersonId
from council.meetings.audience import asked_among, people_of, seat_of
from council.meetings.commands import DESK, Forecast, MeetingPage, Said
from council.meetings.model import Answer, Meeting, MeetingState
from council.meetings.rules import forecast
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


async def meeting_of(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await uow.meetings.meeting(meeting_id)
    if meeting is None:
        raise NotFound
    return meeting


async def page_of(
    uow: UnitOfWork, meeting: Meeting, person_id: PersonId | None = None, *, with_forecast: bool = False
) -> MeetingPage:
    """The meeting as this person, or a group, may see it."""
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    seat = seat_of(person_id, people)
    return MeetingPage(
        meeting,
        body,
        await uow.meetings.items_of(meeting.id),
        await _motions(uow, meeting.id),
        await _forecast(uow, meeting, body, people) if with_forecast else None,
        is_asked=seat is not None and meeting.state is MeetingState.CALLED,
        own=None if seat is None else await uow.meetings.answer(meeting.id, seat.membership_id),
    )


async def page_for(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> MeetingPage:
    """The meeting's page; the forecast is for those who prepare it."""
    prepares = bool(actor.roles_in(meeting.body_id) & {*DESK, Role.ADMINISTRATOR})
    return await page_of(uow, meeting, actor.person_id, with_forecast=prepares)


async def said_by(uow: UnitOfWork, meeting: Meeting, people: Sequence[Member]) -> tuple[Said, ...]:
    """What each of those who are asked to come has answered."""
    answers = {answer.membership_id: answer for answer in await uow.meetings.answers_of(meeting.id)}
    return tuple(_line(member, answers.get(member.membership_id)) for member in asked_among(people))


async def _forecast(uow: UnitOfWork, meeting: Meeting, body: Body, people: Sequence[Member]) -> Forecast:
    profile = profile_of(uow, body)
    return forecast(await said_by(uow, meeting, people), profile.quorum.value, seats_of(body, profile))


async def _motions(uow: UnitOfWork, meeting_id: MeetingId) -> tuple[tuple[Motion, Ballot | None], ...]:
    motions = await uow.ballots.motions_of(meeting_id)
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in motions])


def _line(member: Member, answer: Answer | None) -> Said:
    is_voting = member.voting is Voting.VOTING
    if answer is None:
        return Said(member.name, None, None, is_voting)
    return Said(member.name, answer.reply, answer.reason, is_voting)
