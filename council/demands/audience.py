"""Who hears of a demand: the members whose support it asks, and those who must then call the meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from council.bodies.model import Body, Member
from council.calendar.model import local
from council.demands.model import Demand
from council.identity import PersonId
from council.notices.model import Notice, Policy, Subject
from council.ports import UnitOfWork

MADE: Final = "demand-made"
REACHED: Final = "demand-reached"
TERM: Final = "demand-term"
MET: Final = "demand-met"
HANDED_OVER: Final = "demand-handed-over"


async def tell_members(uow: UnitOfWork, demand: Demand, body: Body, needed: int) -> None:
    """Ask the other members whether they want the meeting too."""
    members = await uow.bodies.voting_members(body.id, local(uow.now).date())
    others = [member for member in members if member.person_id != demand.author_id]
    await _put(uow, MADE, demand, body, _people(others), {"question": demand.question, "needed": needed})


async def tell_leaders(uow: UnitOfWork, kind: str, demand: Demand, body: Body, *, is_legal: bool) -> None:
    """Tell whoever presides, and the secretaries, until when the meeting must be called."""
    due_on = None if demand.due_on is None else demand.due_on.isoformat()
    facts = {"question": demand.question, "due_on": due_on}
    await _put(uow, kind, demand, body, await _leaders(uow, body), facts, is_legal=is_legal)


async def tell_backers(uow: UnitOfWork, demand: Demand, body: Body, backers: Iterable[Member], starts_at: int) -> None:
    """Tell those who wanted the meeting that it has been called."""
    await _put(uow, MET, demand, body, _people(backers), {"starts_at": starts_at})


async def tell_handed_over(uow: UnitOfWork, demand: Demand, body: Body, into: Body) -> None:
    """Tell its author, and those who call the meetings from now on, in which body it goes on."""
    facts = {"question": demand.question, "into": into.names.as_facts()}
    await _put(uow, HANDED_OVER, demand, body, [demand.author_id, *await _leaders(uow, into)], facts)


async def _leaders(uow: UnitOfWork, body: Body) -> list[PersonId]:
    today = local(uow.now).date()
    return _people((*await uow.bodies.presiding(body.id, today), *await uow.bodies.secretaries(body.id, today)))


def _people(members: Iterable[Member]) -> list[PersonId]:
    return [member.person_id for member in members]


async def _put(
    uow: UnitOfWork,
    kind: str,
    demand: Demand,
    body: Body,
    people: Iterable[PersonId],
    facts: Mapping[str, Any],
    *,
    is_legal: bool = False,
) -> None:
    told = {"body": body.names.as_facts(), "number": demand.number, **facts}
    subject, policy = Subject("demand", demand.id), Policy.REPEAT_MARKED if is_legal else Policy.ONCE
    for person_id in dict.fromkeys(people):
        notice = Notice(kind, subject, told, person_id, policy=policy, is_legal=is_legal, body_id=body.id)
        await uow.notices.put(notice)
