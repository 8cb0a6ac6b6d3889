"""Ballots with their electors, their course and their outcome as rows; motions and votes stand beside."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.commands import Receipt
from council.ballots.holding import CastingVote, Extension
from council.ballots.measure import Option
from council.ballots.model import Ballot, Candidate, Elector
from council.identity import BallotId, BodyId, CandidateId, Instant, MeetingId, MotionId, PersonId
from council.pages import Page
from council.permissions.model import Place
from storage.choice import choice_as_json
from storage.counter import next_number
from storage.engine import Session
from storage.motions import StoredMotions, candidate_of
from storage.outcome import outcome_as_json
from storage.paging import page_of
from storage.queries import Statements
from storage.rows.ballots import ballot_of, elector_row, opened_row, receipt_of
from storage.votes import StoredVotes

EXTENSION = ("ballot_id", "extended_at", "closes_at", "reason")


class StoredBallots(StoredMotions, StoredVotes):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._sql = Statements("ballots", session)

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.motion_place if at == "motion_id" else self._sql.ballot_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def next_number(self, body_id: BodyId) -> int:
        return await next_number(self._session, f"ballot:{body_id}")

    async def open(self, ballot: Ballot, electors: Sequence[Elector], candidates: Sequence[CandidateId] = ()) -> bool:
        if not await self._sql.open_ballot(**opened_row(ballot)):
            return False
        await self._sql.add_electors([elector_row(elector) for elector in electors])
        await self._sql.keep_asides(ballot_id=ballot.id, motion_id=ballot.motion_id)
        await self._sql.add_tallies([{"ballot_id": ballot.id, "option": option} for option in Option])
        if candidates:
            named = [{"ballot_id": ballot.id, "candidate_id": candidate_id} for candidate_id in candidates]
            await self._sql.add_candidate_tallies(named)
        await self._sql.add_turnout(ballot_id=ballot.id)
        return True

    async def ballot(self, ballot_id: BallotId) -> Ballot | None:
        row = await self._sql.ballot(id=ballot_id)
        return None if row is None else ballot_of(row)

    async def last_on(self, motion_id: MotionId) -> Ballot | None:
        row = await self._sql.last_on(motion_id=motion_id)
        return None if row is None else ballot_of(row)

    async def ballots_of(self, meeting_id: MeetingId) -> tuple[Ballot, ...]:
        return tuple(ballot_of(row) for row in await self._sql.ballots_of(meeting_id=meeting_id))

    async def standing_in(self, ballot_id: BallotId) -> tuple[Candidate, ...]:
        return tuple(candidate_of(row) for row in await self._sql.standing_in(ballot_id=ballot_id))

    async def open_ballots(self) -> tuple[BallotId, ...]:
        return tuple(BallotId(row["id"]) for row in await self._sql.open_ballots())

    async def hold(self, ballot_id: BallotId) -> Ballot | None:
        row = await self._sql.hold_ballot(id=ballot_id)
        return None if row is None else ballot_of(row)

    async def close(self, ballot: Ballot) -> None:
        outcome, choice = ballot.outcome, ballot.choice
        await self._sql.close_ballot(
            id=ballot.id,
            state=ballot.state,
            closed_at=ballot.closed_at,
            result=ballot.result,
            outcome=choice_as_json(choice) if choice else outcome and outcome_as_json(outcome),
            winner_id=choice and choice.winner,
        )

    async def time(self, ballot_id: BallotId, closes_at: Instant) -> None:
        await self._sql.time_ballot(id=ballot_id, closes_at=closes_at)

    async def extend(self, extension: Extension) -> None:
        await self.time(extension.ballot_id, extension.closes_at)
        await self._sql.extend(
            ballot_id=extension.ballot_id,
            extended_at=extension.extended_at,
            closes_at=extension.closes_at,
            reason=extension.reason,
        )

    async def extensions(self, ballot_id: BallotId) -> tuple[Extension, ...]:
        rows = await self._sql.extensions(ballot_id=ballot_id)
        return tuple(Extension(**{name: row[name] for name in EXTENSION}) for row in rows)

    async def note(self, ballot: Ballot) -> None:
        confirmed_at, reminded_at = ballot.room_confirmed_at, ballot.reminded_at
        await self._sql.note(id=ballot.id, room_confirmed_at=confirmed_at, reminded_at=reminded_at)

    async def break_tie(self, vote: CastingVote) -> None:
        await self._sql.break_tie(
            ballot_id=vote.ballot_id,
            membership_id=vote.membership_id,
            option=vote.option,
            cast_at=vote.cast_at,
        )

    async def casting_vote(self, ballot_id: BallotId) -> CastingVote | None:
        row = await self._sql.casting_vote(ballot_id=ballot_id)
        if row is None:
            return None
        return CastingVote(ballot_id, row["membership_id"], Option(row["option"]), Instant(row["cast_at"]))

    async def open_for(self, person_id: PersonId) -> tuple[BallotId, ...]:
        return tuple(BallotId(row["id"]) for row in await self._sql.open_for(person_id=person_id))

    async def waiting_for(self, person_id: PersonId) -> tuple[tuple[BallotId, int], ...]:
        rows = await self._sql.waiting_for(person_id=person_id)
        return tuple((BallotId(row["id"]), row["number"]) for row in rows)

    async def votes_of(self, person_id: PersonId, page: int) -> Page[Receipt]:
        return await page_of(self._sql, "votes_of", receipt_of, page, person_id=person_id)
