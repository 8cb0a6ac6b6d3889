"""Preparing a motion for its ballot: purpose, majority, secrecy, candidates; once one was opened, they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from council.ballots.commands import (
    AddMotion,
    DropCandidate,
    MotionPage,
    NominateMember,
    NominatePerson,
    SetMajority,
    SetPurpose,
    SetSecrecy,
    ShowCandidates,
    ShowTerms,
    Slated,
    Terms,
)
from council.ballots.finding import held_motion, motion_of, motion_page
from council.ballots.majorities import MAJORITIES
from council.ballots.model import Candidate, Motion, Purpose
from council.ballots.refusals import MeetingNotCalled, SecrecyNotAllowed
from council.bodies.finding import body_of
from council.calendar.model import local
from council.errors import FieldRefused, NotFound
from council.identity import CandidateId, MembershipId, MotionId
from council.meetings.agenda import agenda_changed
from council.meetings.model import MeetingState
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Base, Voting
from council.sittings.audience import of_person


@action
async def show_terms(uow: UnitOfWork, actor: Actor, command: ShowTerms) -> Terms:
    return await _terms(uow, await motion_of(uow, command.motion_id))


@action
async def set_purpose(uow: UnitOfWork, actor: Actor, command: SetPurpose) -> Terms:
    """Say what the motion would do; it loses a secrecy, or a majority, that what it does now may not have."""
    motion = replace(await held_motion(uow, command.motion_id), purpose=command.purpose)
    if motion.is_secret and not await _may_be_secret(uow, motion):
        motion = replace(motion, is_secret=False)
    if not _is_offered(motion, motion.majority):
        motion = replace(motion, majority=None)
    return await _keep(uow, actor, motion)


@action
async def set_majority(uow: UnitOfWork, actor: Actor, command: SetMajority) -> Terms:
    """Let it be decided by a majority apart from the body's own; the most votes win in elections only."""
    if not _is_offered(await motion_of(uow, command.motion_id), command.majority):
        raise FieldRefused(command.slug, "majority", "not-offered")
    return await _keep(uow, actor, replace(await held_motion(uow, command.motion_id), majority=command.majority))


def _is_offered(motion: Motion, majority: str | None) -> bool:
    if majority is None:
        return True
    known = MAJORITIES.get(majority)
    return known is not None and (known.base is not Base.RIVAL or motion.purpose is Purpose.ELECT)


@action
async def set_secrecy(uow: UnitOfWork, actor: Actor, command: SetSecrecy) -> Terms:
    """Let the ballot be secret, or by name.

    Raises:
        SecrecyNotAllowed: the body's rules do not know secret ballots, or it is an election that the law holds open.
    """
    motion = replace(await held_motion(uow, command.motion_id), is_secret=command.is_secret)
    if motion.is_secret and not await _may_be_secret(uow, motion):
        raise SecrecyNotAllowed
    return await _keep(uow, actor, motion)


@action
async def show_candidates(uow: UnitOfWork, actor: Actor, command: ShowCandidates) -> Slated:
    return await _slated(uow, await motion_of(uow, command.motion_id), command.page)


@action
async def nominate_member(uow: UnitOfWork, actor: Actor, command: NominateMember) -> Slated:
    """A member stands; named twice, once."""
    motion = await held_motion(uow, command.motion_id)
    members = await uow.bodies.members(motion.body_id, local(uow.now).date())
    found = next((each for each in members if each.membership_id == command.membership_id), None)
    if found is None:
        raise NotFound
    if command.membership_id not in {each.membership_id for each in await uow.ballots.candidates(motion.id)}:
        await _nominate(uow, actor, motion, found.name, found.membership_id)
    return await _slated(uow, motion, 1)


@action
async def nominate_person(uow: UnitOfWork, actor: Actor, command: NominatePerson) -> Slated:
    motion = await held_motion(uow, command.motion_id)
    await _nominate(uow, actor, motion, command.name, None)
    return await _slated(uow, motion, 1)


@action
async def drop_candidate(uow: UnitOfWork, actor: Actor, command: DropCandidate) -> Slated:
    motion = await held_motion(uow, command.motion_id)
    await uow.ballots.drop_candidate(motion.id, command.candidate_id)
    await _record(uow, actor, "candidate-dropped", motion, {"candidate": command.candidate_id})
    return await _slated(uow, motion, 1)


@action
async def add_motion(uow: UnitOfWork, actor: Actor, command: AddMotion) -> MotionPage:
    """Put one more question to an item of the agenda; members who were called hear of it with other changes.

    Raises:
        MeetingNotCalled: the meeting was cancelled or is over.
    """
    item = await uow.meetings.item(command.agenda_item_id)
    meeting = None if item is None else await uow.meetings.meeting(item.meeting_id)
    if item is None or meeting is None:
        raise NotFound
    if meeting.state in (MeetingState.HELD, MeetingState.CANCELLED):
        raise MeetingNotCalled
    motion = Motion(MotionId(uow.ids.new()), meeting.id, item.id, meeting.body_id, command.text, command.purpose)
    await uow.ballots.add_motion(motion)
    await agenda_changed(uow, meeting)
    await uow.cards.touch(of_person(meeting.id))
    await _record(uow, actor, "motion-added", motion, {"purpose": motion.purpose})
    return await motion_page(uow, motion, actor.person_id)


async def _may_be_secret(uow: UnitOfWork, motion: Motion) -> bool:
    """By the body's rules; elections of chair, presidium and commissions are open by law (Law 383-V art. 13)."""
    profile = profile_of(uow, await body_of(uow, motion.body_id))
    is_held_open = motion.purpose is Purpose.ELECT and profile.elections.value.open_by_law
    return profile.voting.value.is_secret_allowed and not is_held_open


async def _terms(uow: UnitOfWork, motion: Motion) -> Terms:
    return Terms(motion, await body_of(uow, motion.body_id), await _may_be_secret(uow, motion))


async def _keep(uow: UnitOfWork, actor: Actor, motion: Motion) -> Terms:
    await uow.ballots.save_motion(motion)
    facts = {"purpose": motion.purpose, "majority": motion.majority, "is_secret": motion.is_secret}
    await _record(uow, actor, "motion-changed", motion, facts)
    return await _terms(uow, motion)


async def _slated(uow: UnitOfWork, motion: Motion, page: int) -> Slated:
    candidates = await uow.ballots.candidates(motion.id)
    named = {each.membership_id for each in candidates}
    members = await uow.bodies.members(motion.body_id, local(uow.now).date())
    others = tuple(each for each in members if each.voting is Voting.VOTING and each.membership_id not in named)
    return Slated(motion, await body_of(uow, motion.body_id), candidates, paged(others, page))


async def _nominate(
    uow: UnitOfWork, actor: Actor, motion: Motion, name: str, membership_id: MembershipId | None
) -> None:
    candidates = await uow.ballots.candidates(motion.id)
    position = max((each.position for each in candidates), default=0) + 1
    candidate = Candidate(CandidateId(uow.ids.new()), motion.id, membership_id, name, position)
    await uow.ballots.add_candidate(candidate)
    await _record(uow, actor, "candidate-named", motion, {"candidate": candidate.id})


async def _record(uow: UnitOfWork, actor: Actor, what: str, motion: Motion, facts: Mapping[str, object]) -> None:
    await uow.audit.record(actor, what, Subject("motion", motion.id), motion.body_id, facts)
