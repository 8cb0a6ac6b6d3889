"""What is stored of ballots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from council.ballots.commands import Receipt
from council.ballots.holding import CastingVote, Extension
from council.ballots.model import Ballot, Candidate, Elector
from council.ballots.ports.motions import Motions
from council.ballots.ports.votes import Votes
from council.identity import BallotId, BodyId, CandidateId, Instant, MeetingId, MotionId, PersonId
from council.pages import Page
from council.permissions.model import Place


class Ballots(Motions, Votes, Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `ballot_id` or `motion_id` stands."""
        ...

    async def next_number(self, body_id: BodyId) -> int: ...

    async def open(self, ballot: Ballot, electors: Sequence[Elector], candidates: Sequence[CandidateId] = ()) -> bool:
        """Add the ballot, its electors, those aside, empty tallies; False if the motion has an open ballot already."""
        ...

    async def ballot(self, ballot_id: BallotId) -> Ballot | None: ...

    async def last_on(self, motion_id: MotionId) -> Ballot | None:
        """The newest ballot on a motion."""
        ...

    async def ballots_of(self, meeting_id: MeetingId) -> tuple[Ballot, ...]:
        """Every ballot of a meeting, the oldest first."""
        ...

    async def open_ballots(self) -> tuple[BallotId, ...]:
        """Every open ballot of the house, the oldest first."""
        ...

    async def hold(self, ballot_id: BallotId) -> Ballot | None:
        """The same as `ballot`; until the unit ends nobody else votes in it, and who was voting has finished."""
        ...

    async def standing_in(self, ballot_id: BallotId) -> tuple[Candidate, ...]:
        """The candidates of a ballot, frozen when it opened."""
        ...

    async def close(self, ballot: Ballot) -> None:
        """Keep the state, the instant and the outcome of a ballot that was counted."""
        ...

    async def time(self, ballot_id: BallotId, closes_at: Instant) -> None:
        """Let the ballot close by itself at this instant."""
        ...

    async def extend(self, extension: Extension) -> None:
        """The same, on the record with its reason."""
        ...

    async def extensions(self, ballot_id: BallotId) -> tuple[Extension, ...]: ...

    async def note(self, ballot: Ballot) -> None:
        """Keep when the raised hands were confirmed, and when the silent were reminded."""
        ...

    async def break_tie(self, vote: CastingVote) -> None: ...

    async def casting_vote(self, ballot_id: BallotId) -> CastingVote | None: ...

    async def open_for(self, person_id: PersonId) -> tuple[BallotId, ...]:
        """Open ballots on whose list the person stands, answered or not."""
        ...

    async def waiting_for(self, person_id: PersonId) -> tuple[tuple[BallotId, int], ...]:
        """Open ballots, with their numbers, which the person may answer and has not."""
        ...

    async def votes_of(self, person_id: PersonId, page: int) -> Page[Receipt]: ...
