"""The questions behind the screens of meetings."""

# ruff: noqa: ARG001 an action is (uow, actor, command), whether or not it asks who

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.looking import body_of
from council.ballots.model import Ballot, Motion
from council.bodies.model import Member
from council.bodies.rules import seats_of
from council.errors import NotFound
from council.identity import MeetingId
from council.meetings.audience import asked_among, people_of, seat_of
from council.meetings.commands import (
    DESK,
    AnswersPage,
    MeetingPage,
    MeetingsPage,
    Said,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import Answer, Meeting, MeetingState
from council.meetings.rules import forecast
from council.pages import page_of as cut
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.model import Voting


@action
async def show_meeting(uow: UnitOfWork, actor: Actor, command: ShowMeeting) -> MeetingPage:
    return await page_of(uow, actor, await _meeting(uow, command.meeting_id))


@action
async def show_meetings(uow: UnitOfWork, actor: Actor, command: ShowMeetings) -> MeetingsPage:
    body = await body_of(uow, command.body_id)
    return MeetingsPage(body, await uow.meetings.meetings_of(body.id, command.page))


@action
async def show_answers(uow: UnitOfWork, actor: Actor, command: ShowAnswers) -> AnswersPage:
    meeting = await _meeting(uow, command.meeting_id)
    said = await _said(uow, meeting, asked_among(await people_of(uow, meeting.body_id)))
    return AnswersPage(meeting, await body_of(uow, meeting.body_id), cut(tuple(said), command.page))


async def page_of(uow: UnitOfWork, actor: Actor, meeting: Meeting) -> MeetingPage:
    """The meeting as this person may see it: a forecast only for those who prepare it."""
    people = await people_of(uow, meeting.body_id)
    body, seat = await body_of(uow, meeting.body_id), seat_of(actor.person_id, people)
    reckoned = None
    if actor.roles_in(body.id) & {*DESK, Role.ADMINISTRATOR}:
        profile = uow.profiles.profile(body.profile)
        said = await _said(uow, meeting, asked_among(people))
        reckoned = forecast(said, profile.quorum.value, seats_of(body, profile))
    return MeetingPage(
        meeting,
        body,
        await uow.meetings.items_of(meeting.id),
        await _motions(uow, meeting.id),
        reckoned,
        is_asked=seat is not None and meeting.state is MeetingState.CALLED,
        own=None if seat is None else await uow.meetings.answer(meeting.id, seat.membership_id),
    )


async def _meeting(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = await uow.meetings.meeting(meeting_id)
    if meeting is None:
        raise NotFound
    return meeting


async def _motions(uow: UnitOfWork, meeting_id: MeetingId) -> tuple[tuple[Motion, Ballot | None], ...]:
    motions = await uow.ballots.motions_of(meeting_id)
    return tuple([(motion, await uow.ballots.last_on(motion.id)) for motion in motions])


async def _said(uow: UnitOfWork, meeting: Meeting, asked: Sequence[Member]) -> list[Said]:
    answers: dict[int, Answer] = {answer.membership_id: answer for answer in await uow.meetings.answers_of(meeting.id)}
    return [_line(member, answers.get(member.membership_id)) for member in asked]


def _line(member: Member, answer: Answer | None) -> Said:
    is_voting = member.voting is Voting.VOTING
    return (
        Said(member.name, answer.reply, answer.reason, is_voting)
        if answer
        else Said(member.name, None, None, is_voting)
    )
