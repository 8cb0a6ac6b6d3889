"""What the use cases need stored about motions, ballots and votes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from council.ballots.commands import Decision, Receipt
from council.ballots.measure import Option, Tally
from council.ballots.model import Ballot, Elector, Motion, Polling, Vote
from council.identity import BallotId, BodyId, MeetingId, MembershipId, MotionId, PersonId
from council.pages import Page
from council.permissions.model import Place


class Ballots(Protocol):
    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `ballot_id` or `motion_id` stands."""
        ...

    async def next_number(self, body_id: BodyId) -> int: ...

    async def add_motion(self, motion: Motion) -> None: ...

    async def motion(self, motion_id: MotionId) -> Motion | None: ...

    async def motions_of(self, meeting_id: MeetingId) -> tuple[Motion, ...]:
        """The motions of a meeting in the order of its agenda."""
        ...

    async def open(self, ballot: Ballot, electors: Sequence[Elector]) -> bool:
        """Add the ballot, its list of electors and an empty tally; False if the motion has an open ballot already."""
        ...

    async def ballot(self, ballot_id: BallotId) -> Ballot | None: ...

    async def last_on(self, motion_id: MotionId) -> Ballot | None:
        """The newest ballot on a motion."""
        ...

    async def open_ballots(self) -> tuple[BallotId, ...]:
        """Every open ballot of the house, the oldest first."""
        ...

    async def hold(self, ballot_id: BallotId) -> Ballot | None:
        """The same as `ballot`; until the unit ends nobody else votes in it, and who was voting has finished."""
        ...

    async def poll(self, ballot_id: BallotId, person_id: PersonId) -> Polling | None:
        """An elector about to vote; until the unit ends the ballot stays open and nobody else votes as this elector."""
        ...

    async def elector(self, ballot_id: BallotId, person_id: PersonId) -> Elector | None: ...

    async def vote(self, ballot_id: BallotId, membership_id: MembershipId) -> Vote | None: ...

    async def save_vote(self, vote: Vote) -> None:
        """Keep the vote in place of the elector's earlier one."""
        ...

    async def count(self, ballot_id: BallotId, option: Option, step: int) -> None:
        """Change the kept tally by 1 or -1."""
        ...

    async def tally(self, ballot_id: BallotId) -> Tally: ...

    async def silent(self, ballot_id: BallotId) -> tuple[str, ...]:
        """Names of the voting members who have not answered."""
        ...

    async def close(self, ballot: Ballot) -> None:
        """Keep the state, the instant and the outcome of a closed ballot."""
        ...

    async def open_for(self, person_id: PersonId) -> tuple[BallotId, ...]:
        """Open ballots on whose list the person stands, answered or not."""
        ...

    async def waiting_for(self, person_id: PersonId) -> tuple[tuple[BallotId, int], ...]:
        """Open ballots, with their numbers, which the person may answer and has not."""
        ...

    async def votes_of(self, person_id: PersonId, page: int) -> Page[Receipt]: ...

    async def decided(self, body_id: BodyId, page: int) -> Page[Decision]:
        """Carried motions of a body, the newest first."""
        ...
