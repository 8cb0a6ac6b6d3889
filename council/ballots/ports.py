"""What the use cases need stored about motions, ballots and votes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from council.ballots.commands import Raised, Receipt, Silent
from council.ballots.holding import CastingVote, Extension, Polling
from council.ballots.measure import Option, Slate, Tally
from council.ballots.model import Ballot, Candidate, Elector, Motion, Recusal, RollLine, Vote
from council.identity import BallotId, BodyId, CandidateId, Instant, MeetingId, MembershipId, MotionId, PersonId
from council.pages import Page
from council.permissions.model import Place


class Motions(Protocol):
    """Motions with their candidates, and who steps aside from them."""

    async def add_motion(self, motion: Motion) -> None: ...

    async def save_motion(self, motion: Motion) -> None:
        """Keep its text, purpose, majority and secrecy."""
        ...

    async def motion(self, motion_id: MotionId) -> Motion | None: ...

    async def hold_motion(self, motion_id: MotionId) -> Motion | None:
        """The same; until the unit ends nobody else changes it, its candidates or recusals, or opens its ballot."""
        ...

    async def motions_of(self, meeting_id: MeetingId) -> tuple[Motion, ...]:
        """The motions of a meeting in the order of its agenda."""
        ...

    async def add_candidate(self, candidate: Candidate) -> None: ...

    async def drop_candidate(self, motion_id: MotionId, candidate_id: CandidateId) -> None: ...

    async def candidates(self, motion_id: MotionId) -> tuple[Candidate, ...]:
        """In the order in which they were named."""
        ...

    async def recuse(self, recusal: Recusal) -> None:
        """Keep it in place of the member's earlier one."""
        ...

    async def withdraw_recusal(self, motion_id: MotionId, membership_id: MembershipId) -> None: ...

    async def recusals(self, motion_id: MotionId) -> Mapping[MembershipId, Recusal]: ...


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
