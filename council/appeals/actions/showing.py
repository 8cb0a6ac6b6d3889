"""Reading: an appeal as one person may see it, one's own, a body's."""

from __future__ import annotations

from council.appeals.commands import (
    READERS,
    AppealLine,
    AppealList,
    AppealPage,
    Desk,
    FindAppeal,
    ListAppeals,
    ListDesks,
    ListMyAppeals,
    ShowAppeal,
    ShowAppealFiles,
)
from council.appeals.finding import appeal_of, category_names, page_for
from council.appeals.model import Appeal
from council.appeals.refusals import NoSuchAppeal
from council.appeals.rules import folded_number, is_overdue
from council.attachments import Attached
from council.bodies.finding import body_of
from council.calendar.model import local
from council.pages import Page
from council.perform import action, allows
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_appeal(uow: UnitOfWork, actor: Actor, command: ShowAppeal) -> AppealPage:
    return await page_for(uow, await appeal_of(uow, command.appeal_id), actor)


@action
async def find_appeal(uow: UnitOfWork, actor: Actor, command: FindAppeal) -> AppealPage:
    """Find an appeal by its number.

    Raises:
        NoSuchAppeal: there is none, or it is not this person's to see.
    """
    appeal = await uow.appeals.by_number(folded_number(command.number))
    if appeal is None or not await allows(uow, actor, ShowAppeal(appeal.id)):
        raise NoSuchAppeal(number=command.number)
    return await page_for(uow, appeal, actor)


@action
async def show_appeal_files(uow: UnitOfWork, actor: Actor, command: ShowAppealFiles) -> tuple[Attached, ...]:
    return (await appeal_of(uow, command.appeal_id)).files


@action
async def list_my_appeals(uow: UnitOfWork, actor: Actor, command: ListMyAppeals) -> Page[AppealLine]:
    if actor.person_id is None:
        return Page((), 1, 0)
    return await _lines(uow, await uow.appeals.of_author(actor.person_id, command.page))


@action
async def list_appeals(uow: UnitOfWork, actor: Actor, command: ListAppeals) -> AppealList:
    lines = await _lines(uow, await uow.appeals.of_body(command.body_id, command.page))
    return AppealList(command.body_id, (await body_of(uow, command.body_id)).names, lines)


@action
async def list_desks(uow: UnitOfWork, actor: Actor, command: ListDesks) -> tuple[Desk, ...]:
    return tuple(
        [
            Desk(body_id, (await body_of(uow, body_id)).names, await uow.appeals.count_open(body_id))
            for body_id in actor.bodies_as(*READERS)
        ]
    )


async def _lines(uow: UnitOfWork, page: Page[Appeal]) -> Page[AppealLine]:
    categories = {category.code: category for category in await uow.directory.categories()}
    today = local(uow.now).date()
    lines = tuple(
        AppealLine(
            appeal.id,
            appeal.number,
            category_names(categories.get(appeal.category), appeal.category),
            appeal.state,
            appeal.due_on,
            is_overdue(appeal, today),
        )
        for appeal in page.items
    )
    return Page(lines, page.number, page.count)
