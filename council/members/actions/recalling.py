"""What a body has been through, for anybody who asks."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.members.commands import Change, ChangesPage, ShowChanges
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_changes(uow: UnitOfWork, actor: Actor, command: ShowChanges) -> ChangesPage:
    body = await body_of(uow, command.body_id)
    changes = await uow.members.changes_of(body.id)
    named = {each: (await body_of(uow, each)).names for each in {*(change.body_id for change in changes), body.id}}
    into = {each: (await body_of(uow, each)).names for each in {change.into_id for change in changes} - {None}}  # type: ignore[arg-type]  # none is taken out
    lines = [Change(change, named[change.body_id], into.get(change.into_id)) for change in changes]
    return ChangesPage(body, paged(tuple(lines), command.page))
