"""The questions behind the screens of sittings."""

from __future__ import annotations

from council.meetings.commands import MEMBERS
from council.meetings.finding import meeting_of
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.sittings.commands import ListSittings, ReturnToSitting, ShowCourse, ShowFloor, ShowSitting, SittingPage
from council.sittings.page import page_for


@action
async def show_sitting(uow: UnitOfWork, actor: Actor, command: ShowSitting) -> SittingPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def return_to_sitting(uow: UnitOfWork, actor: Actor, command: ReturnToSitting) -> SittingPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def show_course(uow: UnitOfWork, actor: Actor, command: ShowCourse) -> SittingPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def show_floor(uow: UnitOfWork, actor: Actor, command: ShowFloor) -> SittingPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def list_sittings(uow: UnitOfWork, actor: Actor, command: ListSittings) -> tuple[SittingPage, ...]:
    pages = []
    for body_id in actor.bodies_as(*MEMBERS, Role.SECRETARY):
        for meeting_id in await uow.sittings.near(body_id, uow.now):
            page = await page_for(uow, await meeting_of(uow, meeting_id), actor)
            pages += [page] if page.is_door_open else []
    return tuple(pages)
