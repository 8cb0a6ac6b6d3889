"""Stepping aside from a motion before its ballot: by oneself, or set aside by the body; on the record either way."""

from __future__ import annotations

from council.ballots.commands import (
    Aside,
    ImposeRecusal,
    LiftRecusal,
    MotionPage,
    Recuse,
    ReviewRecusal,
    ShowRecusals,
    StepAside,
    WithdrawRecusal,
)
from council.ballots.finding import may_be_put, motion_for, motion_page, refuse_over, seat_in
from council.ballots.model import Motion, Recusal, RecusalReason
from council.ballots.refusals import RecusalTooLate
from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.errors import NotAllowed, NotFound
from council.identity import MembershipId, MotionId
from council.notices.model import Notice, Policy, Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.audience import of_group, of_person


@action
async def review_recusal(uow: UnitOfWork, actor: Actor, command: ReviewRecusal) -> MotionPage:
    return await motion_page(uow, await motion_for(uow, command.motion_id, actor), actor.person_id)


@action
async def step_aside(uow: UnitOfWork, actor: Actor, command: StepAside) -> MotionPage:
    """What it means, while it is still possible.

    Raises:
        RecusalTooLate: the ballot has begun or is over.
    """
    page = await motion_page(uow, await motion_for(uow, command.motion_id, actor), actor.person_id)
    if not page.may_be_put:
        raise RecusalTooLate
    return page


@action
async def recuse(uow: UnitOfWork, actor: Actor, command: Recuse) -> MotionPage:
    """Step aside; whoever does is neither asked nor counted among those entitled.

    Raises:
        RecusalTooLate: the ballot has begun or is over.
        MeetingNotCalled: the meeting was cancelled or is over.
        NotAllowed: the actor has no vote to give up.
    """
    motion = await _before_ballot(uow, command.motion_id)
    seat = await _own_seat(uow, actor, motion)
    await _set_aside(uow, actor, motion, seat.membership_id, command.reason, is_imposed=False)
    return await motion_page(uow, motion, actor.person_id)


@action
async def withdraw_recusal(uow: UnitOfWork, actor: Actor, command: WithdrawRecusal) -> MotionPage:
    """Come back; what the body has imposed is not one's own to take back."""
    motion = await _before_ballot(uow, command.motion_id)
    seat = await _own_seat(uow, actor, motion)
    kept = (await uow.ballots.recusals(motion.id)).get(seat.membership_id)
    if kept is not None and kept.is_imposed:
        raise NotAllowed
    await _take_back(uow, actor, motion, seat.membership_id)
    return await motion_page(uow, motion, actor.person_id)


@action
async def show_recusals(uow: UnitOfWork, actor: Actor, command: ShowRecusals) -> Aside:
    return await _aside(uow, await motion_for(uow, command.motion_id, actor), command.page)


@action
async def impose_recusal(uow: UnitOfWork, actor: Actor, command: ImposeRecusal) -> Aside:
    """Note that the body has set a member aside, and tell the member.

    Raises:
        RecusalTooLate: the ballot has begun or is over.
    """
    motion = await _before_ballot(uow, command.motion_id)
    member = next((each for each in await _voting(uow, motion) if each.membership_id == command.membership_id), None)
    if member is None:
        raise NotFound
    await _set_aside(uow, actor, motion, member.membership_id, command.reason, is_imposed=True)
    body = await body_of(uow, motion.body_id)
    facts = {"body": body.names.as_facts(), "motion": motion.text, "reason": command.reason}
    subject = Subject("motion", motion.id)
    await uow.notices.put(
        Notice("motion-recused", subject, facts, to_person=member.person_id, policy=Policy.REPEAT_MARKED)
    )
    return await _aside(uow, motion, 1)


@action
async def lift_recusal(uow: UnitOfWork, actor: Actor, command: LiftRecusal) -> Aside:
    motion = await _before_ballot(uow, command.motion_id)
    await _take_back(uow, actor, motion, command.membership_id)
    return await _aside(uow, motion, 1)


async def _before_ballot(uow: UnitOfWork, motion_id: MotionId) -> Motion:
    motion = await uow.ballots.hold_motion(motion_id)
    if motion is None:
        raise NotFound
    await refuse_over(uow, motion)
    if not may_be_put(await uow.ballots.last_on(motion_id)):
        raise RecusalTooLate
    return motion


async def _own_seat(uow: UnitOfWork, actor: Actor, motion: Motion) -> Member:
    seat = await seat_in(uow, motion.body_id, actor.person_id)
    if seat is None or seat.voting is not Voting.VOTING:
        raise NotAllowed
    return seat


async def _voting(uow: UnitOfWork, motion: Motion) -> tuple[Member, ...]:
    members = await uow.bodies.members(motion.body_id, local(uow.now).date())
    return tuple(each for each in members if each.voting is Voting.VOTING)


async def _set_aside(
    uow: UnitOfWork,
    actor: Actor,
    motion: Motion,
    membership_id: MembershipId,
    reason: RecusalReason,
    *,
    is_imposed: bool,
) -> None:
    await uow.ballots.recuse(Recusal(motion.id, membership_id, reason, is_imposed, uow.now))
    facts = {"membership": membership_id, "reason": reason, "is_imposed": is_imposed}
    await uow.audit.record(actor, "member-recused", Subject("motion", motion.id), motion.body_id, facts)
    await uow.cards.touch(of_person(motion.meeting_id))
    await uow.cards.touch(of_group(motion.meeting_id))


async def _take_back(uow: UnitOfWork, actor: Actor, motion: Motion, membership_id: MembershipId) -> None:
    await uow.ballots.withdraw_recusal(motion.id, membership_id)
    facts = {"membership": membership_id}
    await uow.audit.record(actor, "recusal-withdrawn", Subject("motion", motion.id), motion.body_id, facts)
    await uow.cards.touch(of_person(motion.meeting_id))
    await uow.cards.touch(of_group(motion.meeting_id))


async def _aside(uow: UnitOfWork, motion: Motion, page: int) -> Aside:
    recusals = await uow.ballots.recusals(motion.id)
    lines = tuple((each, recusals.get(each.membership_id)) for each in await _voting(uow, motion))
    return Aside(motion, await body_of(uow, motion.body_id), paged(lines, page))
