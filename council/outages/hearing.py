"""What follows when updates come in again: an outage is noted, and whoever may have pressed in vain is asked again."""

from __future__ import annotations

from council.notices.model import Subject
from council.outages.model import Outage
from council.ports import UnitOfWork


async def hear(uow: UnitOfWork, lost_after: int) -> Outage | None:
    """Note that updates come in; after an outage every card of an open ballot is sent once more, which says why.

    Args:
        lost_after: milliseconds after which a press is lost if nobody has fetched it.

    Returns:
        the outage that has just ended, if there was one.
    """
    before = await uow.outages.heard()
    if before is None or uow.now - before <= lost_after:
        return None
    outage = Outage(before, uow.now)
    await uow.outages.add(outage)
    for ballot_id in await uow.ballots.open_ballots():
        await uow.cards.renew(Subject("ballot", ballot_id))
    return outage
