"""Hands raised in the room: the secretary puts down what was seen, whoever presides finds the list right.

It is the one way in which a vote is not the member's own tap. It leads into a ballot by name at a sitting only, for a
member whom the secretary has checked in; the member is told, and their own tap takes its place.
"""

from __future__ import annotations

from dataclasses import replace

from council.ballots.actions.voting import answer, candidate_name
from council.ballots.audience import tell
from council.ballots.commands import Closing, ConfirmRoom, HandPage, RecordHand, Room, ShowHand, ShowRoom, Silent
from council.ballots.finding import ballot_of, closing_of, held_ballot, motion_of
from council.ballots.holding import Polling
from council.ballots.measure import Option
from council.ballots.model import Ballot, BallotState, Hand, Standing, Vote
from council.ballots.refusals import AlreadyVoted, BallotClosed, NotInTheRoom, NotOnTheList, RoomHasChanged
from council.bodies.finding import body_of
from council.identity import MembershipId
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.model import How


@action
async def show_room(uow: UnitOfWork, actor: Actor, command: ShowRoom) -> Room:
    return await _room(uow, await ballot_of(uow, command.ballot_id), command.page)


@action
async def show_hand(uow: UnitOfWork, actor: Actor, command: ShowHand) -> HandPage:
    ballot = await ballot_of(uow, command.ballot_id)
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    await _seen(uow, ballot, command.membership_id)
    line = next(each for each in await uow.ballots.roll(ballot.id) if each.membership_id == command.membership_id)
    motion, body = await motion_of(uow, ballot.motion_id), await body_of(uow, ballot.body_id)
    candidates = await uow.ballots.standing_in(ballot.id)
    return HandPage(ballot, motion, body, command.membership_id, line.name, candidates)


@action
async def record_hand(uow: UnitOfWork, actor: Actor, command: RecordHand) -> Room:
    """Put a raised hand down, and tell the member.

    Raises:
        BallotClosed: the voting has ended.
        NotInTheRoom: the ballot is secret or not held at a sitting, or the secretary has not checked this member in.
        AlreadyVoted: the member's own tap stands.
        NotOnTheList: in an election, no candidate of it was named.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    polling = await _seen(uow, ballot, command.membership_id)
    old = await uow.ballots.vote(ballot.id, command.membership_id)
    if old is not None and old.hand is Hand.SELF:
        raise AlreadyVoted
    name = await _candidate(uow, ballot, command)
    vote = Vote(
        ballot.id, command.membership_id, command.option, uow.now, candidate_id=command.candidate_id, hand=Hand.ROOM
    )
    cast = await answer(uow, actor, polling, vote)
    if cast.is_new:
        await _tell(uow, ballot, command, name)
    return await _room(uow, ballot, 1)


@action
async def confirm_room(uow: UnitOfWork, actor: Actor, command: ConfirmRoom) -> Closing:
    """Find the list of raised hands right, as it was shown.

    Raises:
        BallotClosed: the voting has ended.
        RoomHasChanged: another hand was put down since.
    """
    ballot = await held_ballot(uow, command.ballot_id)
    raised = await uow.ballots.raised(ballot.id)
    last = max((hand.cast_at for hand in raised), default=command.seen_at)
    if last > command.seen_at:
        raise RoomHasChanged
    await uow.ballots.note(replace(ballot, room_confirmed_at=uow.now))
    subject = Subject("ballot", ballot.id)
    await uow.audit.record(actor, "room-confirmed", subject, ballot.body_id, {"hands": len(raised)})
    return await closing_of(uow, ballot.id)


async def _seen(uow: UnitOfWork, ballot: Ballot, membership_id: MembershipId) -> Polling:
    """The elector, if the secretary sees them in the room."""
    if ballot.is_secret or not ballot.course.needs_presence or ballot.meeting_id is None:
        raise NotInTheRoom
    membership = await uow.bodies.membership(membership_id)
    polling = None if membership is None else await uow.ballots.poll(ballot.id, membership.person_id)
    if polling is None or polling.membership_id != membership_id or polling.standing is not Standing.VOTING:
        raise NotInTheRoom
    stays = await uow.sittings.present(ballot.meeting_id)
    if not any(stay.membership_id == membership_id and stay.how is How.SECRETARY for stay in stays):
        raise NotInTheRoom
    return polling


async def _candidate(uow: UnitOfWork, ballot: Ballot, command: RecordHand) -> str | None:
    if command.candidate_id is None:
        if ballot.is_choice and command.option is Option.YES:
            raise NotOnTheList
        return None
    if command.option is not Option.YES:
        raise NotOnTheList
    return await candidate_name(uow, ballot.id, command.candidate_id)


async def _tell(uow: UnitOfWork, ballot: Ballot, command: RecordHand, candidate: str | None) -> None:
    membership = await uow.bodies.membership(command.membership_id)
    if membership is not None:
        await uow.cards.touch_for(Subject("ballot", ballot.id), membership.person_id)
        facts = {"option": command.option, "candidate": candidate, "is_election": ballot.is_choice}
        await tell(uow, ballot, "ballot-hand", membership.person_id, facts)


async def _room(uow: UnitOfWork, ballot: Ballot, page: int) -> Room:
    return Room(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        raised=await uow.ballots.raised(ballot.id),
        silent=paged(await _silent(uow, ballot), page),
    )


async def _silent(uow: UnitOfWork, ballot: Ballot) -> tuple[Silent, ...]:
    """Whoever the secretary has checked in and who has not voted yet."""
    if ballot.is_secret or not ballot.course.needs_presence or ballot.meeting_id is None:
        raise NotInTheRoom
    stays = await uow.sittings.present(ballot.meeting_id)
    in_room = {stay.membership_id for stay in stays if stay.how is How.SECRETARY}
    return tuple(each for each in await uow.ballots.silent(ballot.id) if each.membership_id in in_room)
