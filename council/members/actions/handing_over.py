"""What a body that has ended leaves open goes over to those that came of it, the morning after its last day."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from council.bodies.finding import body_of
from council.bodies.heirs import Heir
from council.bodies.model import Body
from council.calendar.model import local
from council.demands.handing_over import hand_over_demands
from council.due.model import Due
from council.due.registry import due
from council.identity import BodyId
from council.language import Language
from council.meetings.closing import close_meetings
from council.members.actions.relisting import relist
from council.members.succession import ground_of_end, heirs_of
from council.members.terms import morning_of
from council.notices.model import Subject
from council.permissions.model import operator
from council.ports import UnitOfWork
from council.proposals.handing_over import hand_over_proposals

HANDOVER: Final = "body-handover"


async def plan_handover(uow: UnitOfWork, closed: Body) -> None:
    if closed.closed_on is not None:
        at = morning_of(closed.closed_on + timedelta(days=1))
        await uow.due.plan(Due(HANDOVER, Subject("body", closed.id), at))


@due(HANDOVER)
async def hand_over(uow: UnitOfWork, planned: Due) -> None:
    """Close its meetings, hand over what waits and who follows, and note on record how many they were."""
    body, today = await body_of(uow, BodyId(planned.subject.id)), local(uow.now).date()
    if not body.is_closed(today):
        await plan_handover(uow, body)
        return
    await close_meetings(uow, body)
    heirs = await heirs_of(uow, body)
    if heirs:
        counted = {
            "proposals": await hand_over_proposals(uow, body, heirs),
            "demands": await hand_over_demands(uow, body, heirs),
            "reserve": await relist(uow, body, heirs[0], today, await ground_of_end(uow, body)),
        }
        await _follow(uow, body, heirs)
        await uow.audit.record(operator(Language.KK), "body-handed-over", planned.subject, body.id, counted)


async def _follow(uow: UnitOfWork, body: Body, heirs: list[Heir]) -> None:
    for person_id in await uow.follows.followers(body.id):
        for heir in heirs:
            await uow.follows.follow(person_id, heir.body.id)
