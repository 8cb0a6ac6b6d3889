"""What everybody may see: regions, bodies, who sits in them."""

# ruff: noqa: ARG001 an action is (uow, actor, command), whether or not it asks who

from __future__ import annotations

from council.bodies.model import (
    Body,
    BodyPage,
    Member,
    MembersPage,
    SearchBodies,
    ShowBodies,
    ShowBody,
    ShowMembers,
    ShowRegions,
)
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.directory.model import Region
from council.errors import NotFound
from council.identity import BodyId
from council.pages import Page, page_of
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.model import Voting


@action
async def show_regions(uow: UnitOfWork, actor: Actor, command: ShowRegions) -> Page[Region]:
    return page_of(await uow.directory.regions_with_bodies(), command.page)


@action
async def show_bodies(uow: UnitOfWork, actor: Actor, command: ShowBodies) -> Page[Body]:
    return await uow.bodies.in_region(command.region, command.page)


@action
async def search_bodies(uow: UnitOfWork, actor: Actor, command: SearchBodies) -> Page[Body]:
    return await uow.bodies.search(command.words, command.page)


@action
async def show_body(uow: UnitOfWork, actor: Actor, command: ShowBody) -> BodyPage:
    body = await known(uow, command.body_id)
    profile = uow.profiles.profile(body.profile)
    members = await uow.bodies.members(body.id, local(uow.now).date())
    return BodyPage(
        body=body,
        kind=profile.names,
        region=None if body.region is None else await uow.directory.region(body.region),
        parent=None if body.parent_id is None else await uow.bodies.body(body.parent_id),
        children=await uow.bodies.children(body.id),
        presiding=_as(Role.PRESIDING, members),
        secretaries=_as(Role.SECRETARY, members),
        members=sum(member.voting is Voting.VOTING for member in members),
        seats=seats_of(body, profile),
    )


@action
async def show_members(uow: UnitOfWork, actor: Actor, command: ShowMembers) -> MembersPage:
    body = await known(uow, command.body_id)
    members = await uow.bodies.members(body.id, local(uow.now).date())
    posts = {post.code: post.names for post in uow.profiles.profile(body.profile).posts}
    return MembersPage(body, page_of(members, command.page), posts)


async def known(uow: UnitOfWork, body_id: BodyId) -> Body:
    """The body of this id.

    Raises:
        NotFound: there is none.
    """
    body = await uow.bodies.body(body_id)
    if body is None:
        raise NotFound
    return body


def _as(role: Role, members: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(member for member in members if member.role is role)
