"""Past votes as rows: what was taken from which record, and the voters who are no members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from council.identity import BallotId, BodyId, MeetingId, MotionId
from council.records.loading import Known, PastBallot, PastVote
from storage.engine import Session
from storage.queries import Statements


class StoredRecords:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("records", session)

    async def meeting(self, body_id: BodyId, held_on: date, session: str) -> MeetingId | None:
        found = await self._sql.meeting(body_id=body_id, held_on=held_on.isoformat(), session=session)
        return None if found is None else MeetingId(found)

    async def add_meeting(self, meeting_id: MeetingId, body_id: BodyId, held_on: date, session: str) -> None:
        await self._sql.add_meeting(
            meeting_id=meeting_id, body_id=body_id, held_on=held_on.isoformat(), session=session
        )

    async def known(self, body_id: BodyId) -> Known:
        rows = await self._sql.known(body_id=body_id)
        return Known(
            digests={row["source_key"]: row["digest"] for row in rows},
            motions={row["motion_key"]: MotionId(row["motion_id"]) for row in rows},
        )

    async def add_ballot(self, past: PastBallot, votes: Sequence[PastVote]) -> None:
        await self._sql.add_ballot(
            ballot_id=past.ballot_id,
            body_id=past.body_id,
            motion_id=past.motion_id,
            source_key=past.source_key,
            motion_key=past.motion_key,
            digest=past.digest,
            requirement=past.requirement,
            result=past.result,
        )
        rows = [
            {
                "ballot_id": past.ballot_id,
                "position": at,
                "name": each.name,
                "option": each.option,
                "weight": each.weight,
            }
            for at, each in enumerate(votes)
        ]
        if rows:
            await self._sql.add_votes(rows)

    async def votes(self, ballot_id: BallotId) -> tuple[PastVote, ...]:
        rows = await self._sql.votes(ballot_id=ballot_id)
        return tuple(PastVote(row["name"], row["option"], row["weight"]) for row in rows)
