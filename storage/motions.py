"""Motions with their candidates and recusals as rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from council.ballots.model import Candidate, Motion, Purpose, Recusal, RecusalReason
from council.identity import AgendaItemId, BodyId, CandidateId, Instant, MeetingId, MembershipId, MotionId
from storage.engine import Session
from storage.queries import Row, Statements


class StoredMotions:
    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def _motions(self) -> Statements:
        return Statements("motions", self._session)

    async def add_motion(self, motion: Motion) -> None:
        await self._motions.add_motion(
            id=motion.id,
            meeting_id=motion.meeting_id,
            agenda_item_id=motion.agenda_item_id,
            body_id=motion.body_id,
            text=motion.text,
            purpose=motion.purpose,
            majority=motion.majority,
            is_secret=int(motion.is_secret),
        )

    async def save_motion(self, motion: Motion) -> None:
        await self._motions.save_motion(
            id=motion.id,
            text=motion.text,
            purpose=motion.purpose,
            majority=motion.majority,
            is_secret=int(motion.is_secret),
        )

    async def motion(self, motion_id: MotionId) -> Motion | None:
        row = await self._motions.motion(id=motion_id)
        return None if row is None else _motion(row)

    async def hold_motion(self, motion_id: MotionId) -> Motion | None:
        row = await self._motions.hold_motion(id=motion_id)
        return None if row is None else _motion(row)

    async def motions_of(self, meeting_id: MeetingId) -> tuple[Motion, ...]:
        return tuple(_motion(row) for row in await self._motions.motions_of(meeting_id=meeting_id))

    async def add_candidate(self, candidate: Candidate) -> None:
        await self._motions.add_candidate(
            id=candidate.id,
            motion_id=candidate.motion_id,
            membership_id=candidate.membership_id,
            name=candidate.name,
            position=candidate.position,
        )

    async def drop_candidate(self, motion_id: MotionId, candidate_id: CandidateId) -> None:
        await self._motions.drop_candidate(motion_id=motion_id, id=candidate_id)

    async def candidates(self, motion_id: MotionId) -> tuple[Candidate, ...]:
        return tuple(candidate_of(row) for row in await self._motions.candidates(motion_id=motion_id))

    async def recuse(self, recusal: Recusal) -> None:
        await self._motions.recuse(
            motion_id=recusal.motion_id,
            membership_id=recusal.membership_id,
            reason=recusal.reason,
            is_imposed=int(recusal.is_imposed),
            recused_at=recusal.recused_at,
        )

    async def withdraw_recusal(self, motion_id: MotionId, membership_id: MembershipId) -> None:
        await self._motions.withdraw_recusal(motion_id=motion_id, membership_id=membership_id)

    async def recusals(self, motion_id: MotionId) -> Mapping[MembershipId, Recusal]:
        rows = await self._motions.recusals(motion_id=motion_id)
        return {MembershipId(row["membership_id"]): _recusal(row) for row in rows}


def candidate_of(row: Row) -> Candidate:
    return Candidate(
        id=CandidateId(row["id"]),
        motion_id=MotionId(row["motion_id"]),
        membership_id=row["membership_id"],
        name=row["name"],
        position=row["position"],
    )


def _motion(row: Row) -> Motion:
    return Motion(
        id=MotionId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        agenda_item_id=AgendaItemId(row["agenda_item_id"]),
        body_id=BodyId(row["body_id"]),
        text=row["text"],
        purpose=Purpose(row["purpose"]),
        majority=row["majority"],
        is_secret=bool(row["is_secret"]),
    )


def _recusal(row: Row) -> Recusal:
    return Recusal(
        motion_id=MotionId(row["motion_id"]),
        membership_id=MembershipId(row["membership_id"]),
        reason=RecusalReason(row["reason"]),
        is_imposed=bool(row["is_imposed"]),
        recused_at=Instant(row["recused_at"]),
    )
