"""What is stored of votes, and of those who may give them."""

from __future__ import annotations

from typing import Protocol

from council.ballots.commands import Raised, Silent
from council.ballots.holding import Polling
from council.ballots.measure import Option, Slate, Tally
from council.ballots.model import Elector, RollLine, Vote
from council.identity import BallotId, CandidateId, Instant, MembershipId, PersonId


class Votes(Protocol):
    """What electors answered, and the tallies kept beside."""

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

    async def count_for(self, ballot_id: BallotId, candidate_id: CandidateId, step: int) -> None:
        """The same for the votes of one candidate."""
        ...

    async def turn_out(self, ballot_id: BallotId) -> int:
        """Note that one more voting member has answered; returns how many have by now, each number once."""
        ...

    async def voted(self, ballot_id: BallotId) -> int:
        """How many voting members have answered."""
        ...

    async def tally(self, ballot_id: BallotId) -> Tally: ...

    async def slate(self, ballot_id: BallotId) -> Slate[CandidateId]:
        """The kept tally of an election, in the order of its candidates."""
        ...

    async def silent(self, ballot_id: BallotId) -> tuple[Silent, ...]:
        """The voting members who have not answered, by name."""
        ...

    async def last_vote_at(self, ballot_id: BallotId) -> Instant | None:
        """When the last answer was given or changed; none is kept of a secret ballot."""
        ...

    async def raised(self, ballot_id: BallotId) -> tuple[Raised, ...]:
        """The hands that the secretary put down, by name."""
        ...

    async def roll(self, ballot_id: BallotId) -> tuple[RollLine, ...]:
        """Every elector and everyone who stepped aside, by name; of a secret ballot only who has voted."""
        ...

    async def has_voted(self, ballot_id: BallotId, membership_id: MembershipId) -> bool:
        """Tell whether the elector has put a paper into a secret ballot."""
        ...

    async def put_paper(
        self, ballot_id: BallotId, membership_id: MembershipId, option: Option, candidate_id: CandidateId | None
    ) -> None:
        """Note that the elector has voted and, apart from it, what was voted; nothing joins the two."""
        ...

    async def count_papers(self, ballot_id: BallotId) -> None:
        """Count the papers of a secret ballot into its tallies and write them anew, in no order of theirs."""
        ...
