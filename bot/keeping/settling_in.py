"""The first unit of a start: is this database our own, or was it brought back from a backup?

What a restored database wants to send may have been sent since, or make no sense any more, so all of it is held until
an administrator decides (docs/decisions/0014). What happens from then on flows as ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import structlog

from bot.keeping.journal import journals_of, read_journals
from bot.settings import Settings
from council.erasures.model import Erasure
from council.identity import ChatId
from council.keeping.actions import HOUSE
from council.keeping.model import Restored
from council.notices.model import Notice, Policy
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SettledIn:
    """What was found at the start of a restored database.

    Attributes:
        held: rows that wait for an administrator's word.
        erased: people whose erasure the backup did not know of, and who are erased anew.
    """

    restored: Restored
    held: int
    erased: int


async def settle_in(units: Units, settings: Settings, also: Iterable[Erasure] = ()) -> SettledIn | None:
    """Hold everything if the database was restored, and forget again who asked for it; nothing if it is our own.

    Args:
        also: erasures beside those of the journals.
    """
    erasures = [*also, *await asyncio.to_thread(read_journals, journals_of(settings))]

    async def unit(uow: StoredUnit) -> SettledIn | None:
        if not await uow.keeping.move_in():
            return None
        held = await uow.keeping.hold()
        await uow.outages.forget()  # else the backup's age would pass for an outage, and ballots be sent anew
        restored = await uow.keeping.note_restore()
        erased = sum([await uow.erasures.carry_out(erasure) for erasure in erasures])
        facts = {"held": held, "made_at": restored.made_at}
        for administrator in sorted(settings.admins):
            await uow.notices.put(
                Notice("house-restored", HOUSE, facts, to_chat=ChatId(administrator), policy=Policy.ONCE)
            )
        return SettledIn(restored, held, erased)

    settled = await units.run(unit)
    if settled is not None:
        log.warning("database_was_restored", made_at=settled.restored.made_at, held=settled.held, erased=settled.erased)
    return settled
