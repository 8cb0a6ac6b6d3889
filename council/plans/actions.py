"""The use cases of plans."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BodyId, PlanItemId
from council.notices.model import Subject
from council.pages import PAGE, paged
from council.perform import action
from council.permissions.model import Actor
from council.plans.commands import ITEMS_MOST, AddToPlan, PlanPage, ReviewStriking, ShowPlan, StrikeFromPlan
from council.plans.model import PlanItem
from council.plans.refusals import PlanFull
from council.ports import UnitOfWork


@action
async def show_plan(uow: UnitOfWork, actor: Actor, command: ShowPlan) -> PlanPage:
    return await _page(uow, command.body_id, command.year or local(uow.now).year, command.page)


@action
async def add_to_plan(uow: UnitOfWork, actor: Actor, command: AddToPlan) -> PlanPage:
    """Add a theme; the page on which it stands comes back.

    Raises:
        PlanFull: there is no room in the year.
    """
    before = await uow.plans.plan_of(command.body_id, command.year)
    if len(before) >= ITEMS_MOST:
        raise PlanFull(most=ITEMS_MOST)
    item_id = PlanItemId(uow.ids.new())
    await uow.plans.add(PlanItem(item_id, command.body_id, command.year, command.period, command.theme, uow.now))
    await _note(uow, actor, "plan-extended", command.body_id, command.year)
    place = [item.id for item in await uow.plans.plan_of(command.body_id, command.year)].index(item_id)
    return await _page(uow, command.body_id, command.year, place // PAGE + 1)


@action
async def review_striking(uow: UnitOfWork, actor: Actor, command: ReviewStriking) -> PlanItem:
    return await _item(uow, command.plan_item_id)


@action
async def strike_from_plan(uow: UnitOfWork, actor: Actor, command: StrikeFromPlan) -> PlanPage:
    item = await _item(uow, command.plan_item_id)
    await uow.plans.remove(item.id)
    await _note(uow, actor, "plan-struck", item.body_id, item.year)
    return await _page(uow, item.body_id, item.year, 1)


async def _item(uow: UnitOfWork, item_id: PlanItemId) -> PlanItem:
    item = await uow.plans.item(item_id)
    if item is None:
        raise NotFound
    return item


async def _note(uow: UnitOfWork, actor: Actor, what: str, body_id: BodyId, year: int) -> None:
    await uow.audit.record(actor, what, Subject("body", body_id), body_id, {"year": year})


async def _page(uow: UnitOfWork, body_id: BodyId, year: int, number: int) -> PlanPage:
    body = await body_of(uow, body_id)
    return PlanPage(body, year, paged(await uow.plans.plan_of(body_id, year), number))
