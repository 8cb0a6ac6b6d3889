"""Rules of proposals: the number, who may make one, what may follow on what, and what votes made of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from council.ballots.measure import Result
from council.ballots.model import Purpose
from council.bodies.model import Member
from council.identity import PersonId
from council.permissions.model import Role
from council.profiles.procedure import Tabling
from council.proposals.model import MOVES, Origin, Proposal, ProposalState, Verdict
from council.proposals.refusals import ProposalMovedOn, ProposalSupported

DIGITS: Final = 6
CHECK_DAYS: Final = 3
"""Working days in which the secretary looks at the form: our own number (docs/to-verify.md). Silence registers it, so
that nobody keeps a proposal from the members by leaving it alone."""


def number_of(code: str, year: int, count: int) -> str:
    """The number of a body's proposal: `KST-P-2026-000012`."""
    return f"{code}-P-{year}-{count:0{DIGITS}d}"


def origin_of(roles: frozenset[Role], tabling: Tabling) -> Origin | None:
    """In what capacity somebody with these roles in the body proposes; none if the body takes nothing of them."""
    if roles & tabling.roles:
        return Origin.MEMBER
    return Origin.CITIZEN if tabling.may_citizens else None


def seat_of(person_id: PersonId | None, members: Iterable[Member]) -> Member | None:
    """The person's own seat among these."""
    return next((member for member in members if member.person_id == person_id), None)


def moved(proposal: Proposal, verb: str) -> ProposalState:
    """The state after the verb.

    Raises:
        ProposalMovedOn: there is no such move from here.
    """
    try:
        return MOVES[proposal.state, verb]
    except KeyError:
        raise ProposalMovedOn(number=proposal.number) from None


def require_unsettled(proposal: Proposal) -> None:
    """Hold that support may still be given or taken back, and the proposal declined or withdrawn.

    Raises:
        ProposalSupported: it stands on the draft agenda already.
    """
    if proposal.supported_at is not None:
        raise ProposalSupported(number=proposal.number)


def is_voted_off(votes: Iterable[tuple[Purpose, Result | None]]) -> bool:
    """Whether the body took it off the agenda by the votes on its item, and decided nothing about it."""
    decided = list(votes)
    return (Purpose.REMOVE, Result.CARRIED) in decided and verdict_of(decided) is None


def verdict_of(votes: Iterable[tuple[Purpose, Result | None]]) -> Verdict | None:
    """What a meeting decided about a proposal by the votes on its item; none if it decided nothing.

    The result is that of the question put: a carried motion to reject defeats the proposal.
    """
    decided = list(votes)
    if (Purpose.ADOPT, Result.CARRIED) in decided:
        return Verdict.ADOPTED
    against = {(Purpose.REJECT, Result.CARRIED), (Purpose.ADOPT, Result.NOT_CARRIED)}
    return Verdict.REJECTED if against & set(decided) else None
