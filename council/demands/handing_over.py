"""The open demands of a body that has ended go on in one that came of it, with those behind them who sit there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from council.bodies.heirs import Heir, carried_seats, heir_for
from council.bodies.model import Body
from council.demands.actions.reaching import reach_if_enough
from council.demands.audience import REACHED, tell_handed_over, tell_leaders
from council.demands.finding import held
from council.demands.model import DemandState, DemandSupport
from council.identity import DemandId
from council.language import Language
from council.permissions.model import operator
from council.ports import UnitOfWork


async def hand_over_demands(uow: UnitOfWork, body: Body, heirs: Sequence[Heir]) -> int:
    """Hand each to the heir in which its author sits, and say so to them; counts them.

    Where enough stood behind it, those who call the heir's meetings must call one, and the term is the same.
    """
    unmet = (*await uow.demands.waiting(body.id), *await uow.demands.collecting(body.id))
    for waiting in unmet:
        former, heir = await held(uow, waiting.id), heir_for(waiting.author_id, heirs)
        await _carry_support(uow, former.id, body, heir)
        reached_at = None if former.reached_at is None else uow.now
        demand = replace(former, body_id=heir.body.id, came_from=body.id, reached_at=reached_at)
        await uow.demands.save(demand)
        await tell_handed_over(uow, demand, body, heir.body)
        if demand.state is DemandState.REACHED:
            await tell_leaders(uow, REACHED, demand, heir.body, is_legal=True)
        else:
            await reach_if_enough(uow, operator(Language.KK), demand, heir.body)
    return len(unmet)


async def _carry_support(uow: UnitOfWork, demand_id: DemandId, body: Body, heir: Heir) -> None:
    given = {support.membership_id: support.given_at for support in await uow.demands.supports(demand_id)}
    for former, seat in carried_seats(given, await uow.bodies.memberships(body.id), heir):
        await uow.demands.add_support(DemandSupport(demand_id, seat, given[former]))
