"""Electors at the moment of voting, their votes, the kept tallies, and the papers of secret ballots as rows."""

from __future__ import annotations

import secrets
from collections import Counter
from functools import cached_property

from council.ballots.commands import Raised, Silent
from council.ballots.holding import Polling
from council.ballots.measure import Option, Slate, Tally
from council.ballots.model import BallotState, Elector, Hand, Question, RecusalReason, RollLine, Secrecy, Standing, Vote
from council.identity import BallotId, BodyId, CandidateId, Instant, MembershipId, PersonId
from storage.engine import Session
from storage.queries import Row, Statements

TOKEN_BYTES = 16


class StoredVotes:
    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def _votes(self) -> Statements:
        return Statements("votes", self._session)

    async def poll(self, ballot_id: BallotId, person_id: PersonId) -> Polling | None:
        return _polling(await self._votes.poll(ballot_id=ballot_id, person_id=person_id))

    async def elector(self, ballot_id: BallotId, person_id: PersonId) -> Elector | None:
        row = await self._votes.elector(ballot_id=ballot_id, person_id=person_id)
        return None if row is None else Elector(ballot_id, row["membership_id"], person_id, Standing(row["standing"]))

    async def vote(self, ballot_id: BallotId, membership_id: MembershipId) -> Vote | None:
        row = await self._votes.vote(ballot_id=ballot_id, membership_id=membership_id)
        return None if row is None else _vote(row)

    async def save_vote(self, vote: Vote) -> None:
        await self._votes.save_vote(
            ballot_id=vote.ballot_id,
            membership_id=vote.membership_id,
            option=vote.option,
            cast_at=vote.cast_at,
            revision=vote.revision,
            candidate_id=vote.candidate_id,
            hand=vote.hand,
        )

    async def count(self, ballot_id: BallotId, option: Option, step: int) -> None:
        await self._votes.count(ballot_id=ballot_id, option=option, step=step)

    async def count_for(self, ballot_id: BallotId, candidate_id: CandidateId, step: int) -> None:
        await self._votes.count_for(ballot_id=ballot_id, candidate_id=candidate_id, step=step)

    async def turn_out(self, ballot_id: BallotId) -> int:
        voted: int = await self._votes.turn_out(ballot_id=ballot_id)
        return voted

    async def voted(self, ballot_id: BallotId) -> int:
        voted: int = await self._votes.voted(ballot_id=ballot_id)
        return voted

    async def tally(self, ballot_id: BallotId) -> Tally:
        rows = await self._votes.tally(ballot_id=ballot_id)
        return Tally(**{row["option"]: row["count"] for row in rows})

    async def slate(self, ballot_id: BallotId) -> Slate[CandidateId]:
        rows, others = await self._votes.candidate_tally(ballot_id=ballot_id), await self.tally(ballot_id)
        return Slate({CandidateId(row["candidate_id"]): row["count"] for row in rows}, others.no, others.abstain)

    async def silent(self, ballot_id: BallotId) -> tuple[Silent, ...]:
        rows = await self._votes.silent(ballot_id=ballot_id)
        return tuple(Silent(row["membership_id"], row["person_id"], row["name"], bool(row["is_there"])) for row in rows)

    async def last_vote_at(self, ballot_id: BallotId) -> Instant | None:
        at: Instant | None = await self._votes.last_vote_at(ballot_id=ballot_id)
        return at

    async def raised(self, ballot_id: BallotId) -> tuple[Raised, ...]:
        return tuple(_raised(row) for row in await self._votes.raised(ballot_id=ballot_id))

    async def roll(self, ballot_id: BallotId) -> tuple[RollLine, ...]:
        return tuple(_line(row) for row in await self._votes.roll(ballot_id=ballot_id))

    async def has_voted(self, ballot_id: BallotId, membership_id: MembershipId) -> bool:
        return await self._votes.has_voted(ballot_id=ballot_id, membership_id=membership_id) is not None

    async def put_paper(
        self, ballot_id: BallotId, membership_id: MembershipId, option: Option, candidate_id: CandidateId | None
    ) -> None:
        await self._votes.add_voted(ballot_id=ballot_id, membership_id=membership_id)
        await self._votes.add_papers([_paper(ballot_id, option, candidate_id)])

    async def count_papers(self, ballot_id: BallotId) -> None:
        """The papers are written anew at once, for PostgreSQL remembers which transaction wrote a row."""
        rows = await self._votes.papers(ballot_id=ballot_id)
        papers = [(Option(row["option"]), row["candidate_id"]) for row in rows]
        for option, number in Counter(option for option, _ in papers).items():
            await self.count(ballot_id, option, number)
        for candidate_id, number in Counter(candidate_id for _, candidate_id in papers if candidate_id).items():
            await self.count_for(ballot_id, candidate_id, number)
        await self._votes.burn_papers(ballot_id=ballot_id)
        fresh = [_paper(ballot_id, option, candidate_id) for option, candidate_id in papers]
        await self._votes.add_papers(sorted(fresh, key=lambda paper: paper["token"]))


def _paper(ballot_id: BallotId, option: Option, candidate_id: CandidateId | None) -> dict[str, object]:
    token = secrets.token_bytes(TOKEN_BYTES)
    return {"token": token, "ballot_id": ballot_id, "option": option, "candidate_id": candidate_id}


def _polling(row: Row | None) -> Polling | None:
    if row is None:
        return None
    return Polling(
        membership_id=MembershipId(row["membership_id"]),
        standing=Standing(row["standing"]),
        state=BallotState(row["state"]),
        body_id=BodyId(row["body_id"]),
        secrecy=Secrecy(row["secrecy"]),
        question=Question(row["question"]),
        is_there=bool(row["is_there"]),
        awaited=row["awaited"],
        grace_for=row["grace_for"],
    )


def _vote(row: Row) -> Vote:
    return Vote(
        ballot_id=BallotId(row["ballot_id"]),
        membership_id=MembershipId(row["membership_id"]),
        option=Option(row["option"]),
        cast_at=Instant(row["cast_at"]),
        revision=row["revision"],
        candidate_id=row["candidate_id"],
        hand=Hand(row["hand"]),
    )


def _raised(row: Row) -> Raised:
    return Raised(row["membership_id"], row["name"], Option(row["option"]), row["candidate"], Instant(row["cast_at"]))


def _line(row: Row) -> RollLine:
    return RollLine(
        membership_id=MembershipId(row["membership_id"]),
        name=row["name"],
        standing=Standing(row["standing"]),
        option=row["option"] and Option(row["option"]),
        candidate=row["candidate"],
        recused=row["recused"] and RecusalReason(row["recused"]),
        in_room=row["hand"] == Hand.ROOM,
        has_voted=row["option"] is not None or row["voted_in"] is not None,
    )
