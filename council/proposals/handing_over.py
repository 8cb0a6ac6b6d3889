"""The open proposals of a body that has ended go on in one that came of it, with those behind them who sit there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from council.bodies.heirs import Heir, carried_seats, heir_for
from council.bodies.model import Body
from council.identity import ProposalId
from council.ports import UnitOfWork
from council.proposals.actions.supporting import settle_support
from council.proposals.audience import tell_handed_over
from council.proposals.finding import held
from council.proposals.model import ProposalEvent, Support


async def hand_over_proposals(uow: UnitOfWork, body: Body, heirs: Sequence[Heir]) -> int:
    """Hand each to the heir in which its author sits, say so to them and to those who prepare its agendas; counts them.

    What stood on the draft agenda stands on the heir's from now on.
    """
    unsettled = await uow.proposals.unsettled(body.id)
    for waiting in unsettled:
        former, heir = await held(uow, waiting.id), heir_for(waiting.author_id, heirs)
        await _carry_support(uow, former.id, body, heir)
        supported_at = None if former.supported_at is None else uow.now
        proposal = replace(former, body_id=heir.body.id, supported_at=supported_at)
        await uow.proposals.save(proposal)
        event = ProposalEvent(proposal.id, proposal.state, uow.now, None, into_id=heir.body.id)
        await uow.proposals.add_event(event)
        await tell_handed_over(uow, proposal, body, heir.body)
        await settle_support(uow, proposal, heir.body)
    return len(unsettled)


async def _carry_support(uow: UnitOfWork, proposal_id: ProposalId, body: Body, heir: Heir) -> None:
    given = {support.membership_id: support.given_at for support in await uow.proposals.supports(proposal_id)}
    for former, seat in carried_seats(given, await uow.bodies.memberships(body.id), heir):
        await uow.proposals.add_support(Support(proposal_id, seat, given[former]))
