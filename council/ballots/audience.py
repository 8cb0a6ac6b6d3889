"""Who is shown a ballot: whoever stands on its list, also if they join only after it was opened."""

from __future__ import annotations

from council.identity import PersonId
from council.notices.model import Subject
from council.ports import UnitOfWork


async def show_open_ballots(uow: UnitOfWork, person_id: PersonId) -> None:
    """Give the person, who has just come to this account, the cards of what they may vote on."""
    for ballot_id in await uow.ballots.open_for(person_id):
        await uow.cards.show_to(Subject("ballot", ballot_id), person_id)
