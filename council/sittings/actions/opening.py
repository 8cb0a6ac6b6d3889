"""Opening a sitting with a quorum, and the show of hands that approves its agenda."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.measure import Electorate, Outcome, Result, Tally
from council.ballots.rules import outcome_of, rule_of
from council.bodies.finding import body_of
from council.bodies.rules import seats_of
from council.meetings.audience import people_of
from council.meetings.finding import expect_votes_counted
from council.meetings.model import Meeting
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting
from council.sittings.audience import note_moved, show_on_wall
from council.sittings.commands import ApproveAgenda, CountHands, Hall, OpenSitting, SittingPage
from council.sittings.finding import hall_in, held_meeting, own_seat, sitting_now
from council.sittings.model import Sitting
from council.sittings.page import page_for
from council.sittings.refusals import AgendaApproved, HandsTooMany, QuorumMissing
from council.sittings.rules import moved


@action
async def open_sitting(uow: UnitOfWork, actor: Actor, command: OpenSitting) -> SittingPage:
    """Open the sitting, or go on with one that was put off; whoever opens it presides.

    Raises:
        QuorumMissing: too few voting members are there.
        SittingNotSo: it is open already, or over.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    sitting = await uow.sittings.sitting(meeting.id)
    state, hall = moved(sitting, "open"), await _hall(uow, meeting)
    if hall.needed:
        raise QuorumMissing(present=hall.present, quorum=hall.quorum, needed=hall.needed)
    seat, before = await own_seat(uow, actor, meeting), sitting or Sitting(meeting.id, state)
    opened = replace(
        before,
        state=state,
        presiding=seat.membership_id,
        opened_at=before.opened_at or uow.now,
        quorum=hall.quorum,
        present=hall.present,
    )
    await uow.sittings.save(opened)
    await uow.sittings.end_recess(meeting.id, uow.now)
    await show_on_wall(uow, meeting)
    await note_moved(uow, actor, meeting, "sitting-opened", present=hall.present, quorum=hall.quorum)
    return await page_for(uow, meeting, actor)


@action
async def approve_agenda(uow: UnitOfWork, actor: Actor, command: ApproveAgenda) -> SittingPage:
    """Nobody is against: every voting member who is there counts as for.

    Raises:
        AgendaApproved: it has been approved before.
        BallotStillOpen: what stands on it is being voted on.
        QuorumMissing: too many have left to decide anything.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    hall = await _hall(uow, meeting)
    return await _count(uow, actor, meeting, Tally(yes=hall.present))


@action
async def count_hands(uow: UnitOfWork, actor: Actor, command: CountHands) -> SittingPage:
    """Keep the show of hands; the agenda is approved by the majority that the body's profile asks for.

    Raises:
        HandsTooMany: more hands than voting members present.
        AgendaApproved: it has been approved before.
        BallotStillOpen: what stands on it is being voted on.
        QuorumMissing: too many have left to decide anything.
    """
    meeting = await held_meeting(uow, command.meeting_id)
    return await _count(uow, actor, meeting, Tally(command.yes, command.no, command.abstain))


async def _count(uow: UnitOfWork, actor: Actor, meeting: Meeting, hands: Tally) -> SittingPage:
    sitting, hall = await sitting_now(uow, meeting), await _hall(uow, meeting)
    if sitting.agenda_approved_at is not None:
        raise AgendaApproved
    await expect_votes_counted(uow, meeting.id, in_hall=True)
    if hands.cast > hall.present:
        raise HandsTooMany(present=hall.present)
    outcome = await _outcome(uow, meeting, hands, hall)
    if outcome.result is Result.NO_QUORUM:
        missing = outcome.quorum - outcome.present
        raise QuorumMissing(present=outcome.present, quorum=outcome.quorum, needed=missing)
    approved_at = uow.now if outcome.result is Result.CARRIED else None
    await uow.sittings.save(replace(sitting, hands=hands, agenda_approved_at=approved_at))
    counted = {"yes": hands.yes, "no": hands.no, "abstain": hands.abstain, "result": outcome.result.value}
    await note_moved(uow, actor, meeting, "agenda-voted", **counted)
    return await page_for(uow, meeting, actor)


async def _outcome(uow: UnitOfWork, meeting: Meeting, hands: Tally, hall: Hall) -> Outcome:
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    profile, seated = profile_of(uow, body), sum(each.voting is Voting.VOTING for each in people)
    electorate = Electorate(seats_of(body, profile), seated=seated, entitled=seated)
    return outcome_of(rule_of(profile), hands, electorate, present=hall.present)


async def _hall(uow: UnitOfWork, meeting: Meeting) -> Hall:
    return await hall_in(uow, meeting, await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id))
