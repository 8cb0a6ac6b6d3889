"""Who is shown a ballot, and who is told of what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from council.ballots.measure import Option
from council.ballots.model import Ballot, BallotState
from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.identity import PersonId
from council.notices.model import Notice, Policy, Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork

REMINDER: Final = "ballot-reminder"


async def show_open_ballots(uow: UnitOfWork, person_id: PersonId) -> None:
    """Give the person, who has just come to this account, the cards of what they may vote on."""
    for ballot_id in await uow.ballots.open_for(person_id):
        await uow.cards.show_to(Subject("ballot", ballot_id), person_id)


async def tell_of_closing(uow: UnitOfWork, actor: Actor, ballot: Ballot) -> None:
    """Draw every card anew, tell the secretaries what was decided, or whoever presided that a tie waits for them."""
    subject = Subject("ballot", ballot.id)
    await uow.cards.touch(subject)
    facts = closing_facts(ballot)
    await uow.notices.expire(subject, REMINDER)
    if ballot.state is BallotState.TIED:
        await uow.audit.record(actor, "ballot-tied", subject, ballot.body_id, facts)
        await tell_presiding(uow, ballot, "ballot-tied")
        return
    await uow.audit.record(actor, "ballot-closed", subject, ballot.body_id, facts)
    casting = ballot.outcome and ballot.outcome.casting
    told = {**facts, "casting": casting, **await _election_facts(uow, ballot)}
    await tell_secretaries(uow, await body_of(uow, ballot.body_id), "ballot-closed", subject, told)


def closing_facts(ballot: Ballot) -> dict[str, Any]:
    """What may be told of a counted ballot: of a small or unanimous secret one its outcome only."""
    counted = ballot.choice or ballot.outcome
    facts: dict[str, Any] = {"number": ballot.number, "result": ballot.result}
    if counted is not None:
        facts["quorum"] = counted.quorum
    if ballot.choice is not None:
        facts["winner"] = ballot.choice.winner
    if ballot.outcome is not None and ballot.may_tell_counts:
        facts |= {option.value: getattr(ballot.outcome.counts, option) for option in Option}
    return facts


async def _election_facts(uow: UnitOfWork, ballot: Ballot) -> dict[str, Any]:
    """The names of whoever was elected, or of those who meet once more; nothing of a ballot that was no election."""
    choice = ballot.choice
    if choice is None:
        return {}
    names = {each.id: each.name for each in await uow.ballots.standing_in(ballot.id)}
    elected = None if choice.winner is None else names[choice.winner]
    return {"is_election": True, "elected": elected, "run_off": [names[each] for each in choice.run_off]}


async def tell_presiding(uow: UnitOfWork, ballot: Ballot, kind: str) -> None:
    """Tell whoever opened the ballot that it waits for them."""
    membership = None if ballot.opened_by is None else await uow.bodies.membership(ballot.opened_by)
    if membership is not None:
        await tell(uow, ballot, kind, membership.person_id, {}, policy=Policy.REPEAT_MARKED)


async def tell(
    uow: UnitOfWork,
    ballot: Ballot,
    kind: str,
    person_id: PersonId,
    facts: Mapping[str, Any],
    *,
    policy: Policy = Policy.ONCE,
) -> None:
    """Put a notice about the ballot; its body, number and motion are added to the facts."""
    body, motion = await body_of(uow, ballot.body_id), await uow.ballots.motion(ballot.motion_id)
    known = {"body": body.names.as_facts(), "number": ballot.number, "motion": motion.text if motion else ""}
    subject = Subject("ballot", ballot.id)
    await uow.notices.put(Notice(kind, subject, {**known, **facts}, to_person=person_id, policy=policy))
