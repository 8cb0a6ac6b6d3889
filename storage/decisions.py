"""Decisions as rows."""

from __future__ import annotations

from council.ballots.measure import Tally
from council.decisions.model import Decision, DecisionKind
from council.identity import BallotId, BodyId, DecisionId, Instant, MeetingId, MotionId
from council.pages import Page
from council.permissions.model import Place
from storage.counter import next_number
from storage.engine import Session
from storage.paging import page_of
from storage.queries import Row, Statements


class StoredDecisions:
    def __init__(self, session: Session) -> None:
        self._sql, self._session = Statements("decisions", session), session

    async def place(self, at: str, thing: int) -> Place | None:
        body_id = await self._sql.place(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def next_number(self, code: str, year: int) -> int:
        return await next_number(self._session, f"decision {code} {year}")

    async def add(self, decision: Decision) -> None:
        counts = decision.counts
        await self._sql.add(
            id=decision.id,
            number=decision.number,
            body_id=decision.body_id,
            meeting_id=decision.meeting_id,
            motion_id=decision.motion_id,
            ballot_id=decision.ballot_id,
            kind=decision.kind,
            text=decision.text,
            votes_for=counts and counts.yes,
            votes_against=counts and counts.no,
            abstained=counts and counts.abstain,
            decided_at=decision.decided_at,
            published_at=decision.published_at,
        )

    async def decision(self, decision_id: DecisionId) -> Decision | None:
        row = await self._sql.decision(id=decision_id)
        return None if row is None else _decision(row)

    async def of_ballot(self, ballot_id: BallotId) -> Decision | None:
        row = await self._sql.of_ballot(ballot_id=ballot_id)
        return None if row is None else _decision(row)

    async def of_meeting(self, meeting_id: MeetingId) -> tuple[Decision, ...]:
        return tuple(_decision(row) for row in await self._sql.of_meeting(meeting_id=meeting_id))

    async def set_kind(self, decision_id: DecisionId, kind: DecisionKind) -> None:
        await self._sql.set_kind(id=decision_id, kind=kind)

    async def publish(self, meeting_id: MeetingId, at: Instant) -> None:
        await self._sql.publish(meeting_id=meeting_id, at=at)

    async def published(self, body_id: BodyId, page: int) -> Page[Decision]:
        return await page_of(self._sql, "published", _decision, page, body_id=body_id)


def _decision(row: Row) -> Decision:
    return Decision(
        id=DecisionId(row["id"]),
        number=row["number"],
        body_id=BodyId(row["body_id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        motion_id=MotionId(row["motion_id"]),
        ballot_id=BallotId(row["ballot_id"]),
        kind=DecisionKind(row["kind"]),
        text=row["text"],
        counts=_counts(row),
        decided_at=Instant(row["decided_at"]),
        published_at=row["published_at"],
    )


def _counts(row: Row) -> Tally | None:
    if row["votes_for"] is None:
        return None
    return Tally(row["votes_for"], row["votes_against"], row["abstained"])
