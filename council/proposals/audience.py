"""Who hears of a proposal: its author of every step, the desk of what waits for it, the members of what is theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from council.bodies.model import Body, Member
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.notices.model import Notice, Policy, Subject
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.proposals.model import Proposal

CHANGED: Final = "proposal-changed"
RECEIVED: Final = "proposal-received"
SHARED: Final = "proposal-shared"
BACKED: Final = "proposal-backed"
DECLINED: Final = "proposal-declined"
HANDED_OVER: Final = "proposal-handed-over"


async def tell_author(uow: UnitOfWork, proposal: Proposal, body: Body, facts: Mapping[str, Any] | None = None) -> None:
    """Say which state it has reached, and whatever belongs to that."""
    told = {"state": proposal.state, "reason": proposal.reason, "verdict": proposal.verdict, **(facts or {})}
    await _put(uow, CHANGED, proposal, body, [proposal.author_id], told)


async def tell_desk(uow: UnitOfWork, kind: str, proposal: Proposal, body: Body) -> None:
    """Tell the secretaries; whoever presides where there is none."""
    today = local(uow.now).date()
    desk = await uow.bodies.secretaries(body.id, today) or await uow.bodies.presiding(body.id, today)
    await _put(uow, kind, proposal, body, _people(desk), {})


async def tell_leaders(uow: UnitOfWork, kind: str, proposal: Proposal, body: Body) -> None:
    """Tell the secretaries and whoever presides."""
    await _put(uow, kind, proposal, body, await _leaders(uow, body), {})


async def tell_handed_over(uow: UnitOfWork, proposal: Proposal, body: Body, into: Body) -> None:
    """Tell the author, and those who prepare its agendas from now on, in which body it goes on."""
    people = dict.fromkeys([proposal.author_id, *await _leaders(uow, into)])
    await _put(uow, HANDED_OVER, proposal, body, people, {"into": into.names.as_facts()})


async def tell_members(
    uow: UnitOfWork, kind: str, proposal: Proposal, body: Body, facts: Mapping[str, Any] | None = None
) -> None:
    """Tell everybody who has a voice in the body, but not the author, who hears of every step anyway."""
    others = [member for member in await voices_of(uow, body.id) if member.person_id != proposal.author_id]
    await _put(uow, kind, proposal, body, _people(others), facts or {})


async def voices_of(uow: UnitOfWork, body_id: BodyId) -> list[Member]:
    """Members with a deciding or an advisory voice."""
    members = await uow.bodies.members(body_id, local(uow.now).date())
    return [member for member in members if member.voting is not Voting.NONE]


async def _leaders(uow: UnitOfWork, body: Body) -> list[PersonId]:
    today = local(uow.now).date()
    return _people((*await uow.bodies.secretaries(body.id, today), *await uow.bodies.presiding(body.id, today)))


def _people(members: Iterable[Member]) -> list[PersonId]:
    """Each person once: a chair may hold a second post."""
    return list(dict.fromkeys(member.person_id for member in members))


async def _put(
    uow: UnitOfWork, kind: str, proposal: Proposal, body: Body, people: Iterable[PersonId], facts: Mapping[str, Any]
) -> None:
    shared = {
        "body": body.names.as_facts(),
        "number": proposal.number,
        "title": proposal.title,
        "origin": proposal.origin,
    }
    subject = Subject("proposal", proposal.id)
    for person_id in people:
        notice = Notice(kind, subject, {**shared, **facts}, to_person=person_id, policy=Policy.ONCE)
        await uow.notices.put(notice)
