"""What the use cases of appeals look up first, and an appeal as one person may see it."""

from __future__ import annotations

from collections.abc import Iterable

from council.appeals.commands import DESK, READERS, AppealPage
from council.appeals.model import Appeal
from council.appeals.rules import Candidate, is_overdue
from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.directory.model import Category
from council.errors import NotFound
from council.identity import AppealId, PersonId
from council.names import Names
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def page_for(uow: UnitOfWork, appeal: Appeal, actor: Actor | None) -> AppealPage:
    """Put together what this person may see; for nobody in particular (a group of the body), without the author."""
    is_own = actor is not None and actor.person_id == appeal.author_id
    roles = frozenset[Role]() if actor is None else actor.roles_in(appeal.body_id)
    may_handle, is_of_body = bool(roles & set(DESK)), actor is None or bool(roles & set(READERS))
    category = await uow.directory.category(appeal.category)
    return AppealPage(
        appeal=appeal,
        body=(await body_of(uow, appeal.body_id)).names,
        category=category_names(category, appeal.category),
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


def candidates(uow: UnitOfWork, bodies: Iterable[Body]) -> list[Candidate]:
    """Each body that still works with its kind, which tells whether it takes appeals."""
    today = local(uow.now).date()
    return [Candidate(body, profile_of(uow, body)) for body in bodies if not body.is_closed(today)]


async def appeal_of(uow: UnitOfWork, appeal_id: AppealId) -> Appeal:
    appeal = await uow.appeals.appeal(appeal_id)
    if appeal is None:
        raise NotFound
    return appeal


async def _person_name(uow: UnitOfWork, person_id: PersonId | None) -> str | None:
    person = None if person_id is None else await uow.people.person(person_id)
    return None if person is None else person.name


def category_names(category: Category | None, code: str) -> Names:
    return Names(code, code) if category is None else category.names
