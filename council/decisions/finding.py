"""What the use cases of decisions look up first."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.measure import Option
from council.bodies.finding import body_of
from council.decisions.commands import DecisionPage
from council.decisions.model import Decision
from council.decisions.refusals import DecisionNotPublic
from council.errors import NotFound
from council.identity import DecisionId
from council.meetings.finding import meeting_of
from council.permissions.model import BODY_ROLES, Actor
from council.ports import UnitOfWork


async def decision_for(uow: UnitOfWork, decision_id: DecisionId, actor: Actor) -> Decision:
    """The decision, if this person may read it.

    Raises:
        DecisionNotPublic: they are not of the body, and it is not published.
    """
    decision = await uow.decisions.decision(decision_id)
    if decision is None:
        raise NotFound
    require_readable(decision, actor)
    return decision


def require_readable(decision: Decision, actor: Actor) -> None:
    """Raise DecisionNotPublic unless it is published, or the actor is of the body."""
    is_of_body = actor.is_administrator or actor.roles_in(decision.body_id) & BODY_ROLES
    if decision.published_at is None and not is_of_body:
        raise DecisionNotPublic


async def castings_of(uow: UnitOfWork, decisions: Sequence[Decision]) -> dict[DecisionId, Option]:
    """The casting votes of those that equal votes would not have carried."""
    even = [one for one in decisions if one.counts is not None and one.counts.yes == one.counts.no]
    castings = {one.id: await _casting_of(uow, one) for one in even}
    return {decision_id: casting for decision_id, casting in castings.items() if casting is not None}


async def page_of(uow: UnitOfWork, decision: Decision) -> DecisionPage:
    minutes = await uow.minutes.minutes(decision.meeting_id)
    return DecisionPage(
        decision,
        await body_of(uow, decision.body_id),
        await meeting_of(uow, decision.meeting_id),
        is_open=minutes is not None and minutes.is_editable,
        casting=await _casting_of(uow, decision),
    )


async def _casting_of(uow: UnitOfWork, decision: Decision) -> Option | None:
    ballot = await uow.ballots.ballot(decision.ballot_id)
    return ballot.outcome.casting if ballot and ballot.outcome else None
