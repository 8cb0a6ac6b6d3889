"""Reading: an appeal as one person may see it, one's own, a body's."""

from __future__ import annotations

from council.appeals.commands import (
    DESK,
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
from council.appeals.model import Appeal
from council.appeals.refusals import NoSuchAppeal
from council.appeals.rules import folded_number, is_overdue
from council.attachments import Attached
from council.calendar.model import local
from council.directory.model import Category
from council.errors import NotFound
from council.identity import AppealId, BodyId, PersonId
from council.names import Names
from council.pages import Page
from council.perform import action, allows
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


@action
async def show(uow: UnitOfWork, actor: Actor, command: ShowAppeal) -> AppealPage:
    return await page_for(uow, await _appeal(uow, command.appeal_id), actor)


@action
async def find(uow: UnitOfWork, actor: Actor, command: FindAppeal) -> AppealPage:
    """Find an appeal by its number.

    Raises:
        NoSuchAppeal: there is none, or it is not this person's to see.
    """
    appeal = await uow.appeals.by_number(folded_number(command.number))
    if appeal is None or not await allows(uow, actor, ShowAppeal(appeal.id)):
        raise NoSuchAppeal(number=command.number)
    return await page_for(uow, appeal, actor)


@action
async def show_files(uow: UnitOfWork, actor: Actor, command: ShowAppealFiles) -> tuple[Attached, ...]:
    return (await _appeal(uow, command.appeal_id)).files


@action
async def list_mine(uow: UnitOfWork, actor: Actor, command: ListMyAppeals) -> Page[AppealLine]:
    if actor.person_id is None:
        return Page((), 1, 0)
    return await _lines(uow, await uow.appeals.of_author(actor.person_id, command.page))


@action
async def list_of_body(uow: UnitOfWork, actor: Actor, command: ListAppeals) -> AppealList:
    lines = await _lines(uow, await uow.appeals.of_body(command.body_id, command.page))
    return AppealList(command.body_id, await _body_names(uow, command.body_id), lines)


@action
async def list_desks(uow: UnitOfWork, actor: Actor, command: ListDesks) -> tuple[Desk, ...]:
    return tuple(
        [
            Desk(body_id, await _body_names(uow, body_id), await uow.appeals.count_open(body_id))
            for body_id in actor.bodies_as(*READERS)
        ]
    )


async def page_for(uow: UnitOfWork, appeal: Appeal, actor: Actor | None) -> AppealPage:
    """Put together what this person may see; for nobody in particular (a group of the body), without the author."""
    is_own = actor is not None and actor.person_id == appeal.author_id
    roles = frozenset[Role]() if actor is None else actor.roles_in(appeal.body_id)
    may_handle, is_of_body = bool(roles & set(DESK)), actor is None or bool(roles & set(READERS))
    category = await uow.directory.category(appeal.category)
    return AppealPage(
        appeal=appeal,
        body=await _body_names(uow, appeal.body_id),
        category=_names(category, appeal.category),
        events=await uow.appeals.events(appeal.id),
        is_overdue=is_overdue(appeal, local(uow.now).date()),
        is_own=is_own,
        may_handle=may_handle,
        author=await _person_name(uow, appeal.author_id) if is_own or may_handle else None,
        handler=await _person_name(uow, appeal.taken_by) if is_of_body else None,
    )


async def card_page(uow: UnitOfWork, appeal_id: AppealId, person_id: PersonId | None) -> AppealPage | None:
    """What a card may show: in the private chat of a person, or in a group of the body; nothing if they may not."""
    appeal = await uow.appeals.appeal(appeal_id)
    if appeal is None or person_id is None:
        return None if appeal is None else await page_for(uow, appeal, None)
    offices = await uow.bodies.offices(person_id)
    viewer = Actor(None, person_id, None, appeal.language, offices, has_consented=True)
    return await page_for(uow, appeal, viewer) if viewer.roles_in(appeal.body_id) & set(READERS) else None


async def _appeal(uow: UnitOfWork, appeal_id: AppealId) -> Appeal:
    appeal = await uow.appeals.appeal(appeal_id)
    if appeal is None:
        raise NotFound
    return appeal


async def _body_names(uow: UnitOfWork, body_id: BodyId) -> Names:
    body = await uow.bodies.body(body_id)
    return Names("", "") if body is None else body.names


async def _person_name(uow: UnitOfWork, person_id: PersonId | None) -> str | None:
    person = None if person_id is None else await uow.people.person(person_id)
    return None if person is None else person.name


async def _lines(uow: UnitOfWork, page: Page[Appeal]) -> Page[AppealLine]:
    categories = {category.code: category for category in await uow.directory.categories()}
    today = local(uow.now).date()
    lines = tuple(
        AppealLine(
            appeal.id,
            appeal.number,
            _names(categories.get(appeal.category), appeal.category),
            appeal.state,
            appeal.due_on,
            is_overdue(appeal, today),
        )
        for appeal in page.items
    )
    return Page(lines, page.number, page.count)


def _names(category: Category | None, code: str) -> Names:
    return Names(code, code) if category is None else category.names
