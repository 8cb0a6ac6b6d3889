"""Whether a motion may be put to the vote, and what its opening looks at."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.measure import Result
from council.ballots.model import Ballot, Candidate, Motion
from council.ballots.readiness import Readiness, is_for_revote, is_for_run_off
from council.bodies.model import Body, Member
from council.identity import MembershipId
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


def may_be_put(last: Ballot | None) -> bool:
    """Whether a motion may be put to the vote, by its last ballot: without a quorum, in a run-off, or after a tie."""
    return last is None or last.result is Result.NO_QUORUM or is_for_run_off(last) or is_for_revote(last)


async def readiness_of(
    uow: UnitOfWork,
    body: Body,
    people: Sequence[Member],
    motion: Motion,
    last: Ballot | None,
    there: frozenset[MembershipId] | None,
    candidates: tuple[Candidate, ...] = (),
) -> Readiness:
    """What opening the motion's ballot would look at now; `people` are in office today, the rest as in `Readiness`."""
    return Readiness(
        motion=motion,
        body=body,
        profile=profile_of(uow, body),
        last=last,
        members=tuple(member for member in people if member.voting is not Voting.NONE),
        aside=frozenset(await uow.ballots.recusals(motion.id)),
        there=there,
        candidates=candidates,
    )
