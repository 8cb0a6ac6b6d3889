"""A dissenting opinion: whoever stood on the list of a closed ballot may have it put into the minutes."""

from __future__ import annotations

from council.ballots.finding import ballot_of, motion_of
from council.ballots.model import Ballot, BallotState
from council.ballots.refusals import NotAnElector
from council.bodies.finding import body_of
from council.identity import MeetingId
from council.meetings.finding import meeting_of
from council.minutes.commands import ShowOpinions, StateDissent
from council.minutes.model import Dissent
from council.minutes.pages import OpinionLine, OpinionsPage
from council.minutes.refusals import BallotNotClosed
from council.minutes.rules import require_editable
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_opinions(uow: UnitOfWork, actor: Actor, command: ShowOpinions) -> OpinionsPage:
    return await _opinions(uow, actor, command.meeting_id)


@action
async def state_dissent(uow: UnitOfWork, actor: Actor, command: StateDissent) -> OpinionsPage:
    """Keep the opinion in place of an earlier one, from the close of the ballot until the minutes are final.

    Raises:
        BallotNotClosed: there is nothing to dissent from yet.
        NotAnElector: they were not on the list of the ballot.
        MinutesFrozen: it is too late.
    """
    ballot = await ballot_of(uow, command.ballot_id)
    if ballot.state is not BallotState.CLOSED:
        raise BallotNotClosed
    elector = None if actor.person_id is None else await uow.ballots.elector(ballot.id, actor.person_id)
    if elector is None:
        raise NotAnElector
    meeting_id = (await motion_of(uow, ballot.motion_id)).meeting_id
    minutes = await uow.minutes.hold(meeting_id)
    if minutes is not None:
        require_editable(minutes)
    dissent = Dissent(ballot.id, elector.membership_id, meeting_id, command.text, uow.now)
    await uow.minutes.save_dissent(dissent)
    facts = {"membership": elector.membership_id}
    await uow.audit.record(actor, "dissent-stated", Subject("ballot", ballot.id), ballot.body_id, facts)
    return await _opinions(uow, actor, meeting_id)


async def _opinions(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId) -> OpinionsPage:
    meeting, minutes = await meeting_of(uow, meeting_id), await uow.minutes.minutes(meeting_id)
    closed = [each for each in await uow.ballots.ballots_of(meeting_id) if each.state is BallotState.CLOSED]
    lines = [await _line(uow, actor, ballot) for ballot in closed]
    may_state = minutes is None or minutes.is_editable
    return OpinionsPage(meeting, await body_of(uow, meeting.body_id), may_state, tuple(filter(None, lines)))


async def _line(uow: UnitOfWork, actor: Actor, ballot: Ballot) -> OpinionLine | None:
    elector = None if actor.person_id is None else await uow.ballots.elector(ballot.id, actor.person_id)
    if elector is None:
        return None
    own = await uow.minutes.dissent(ballot.id, elector.membership_id)
    return OpinionLine(ballot, await motion_of(uow, ballot.motion_id), own.text if own else None)
