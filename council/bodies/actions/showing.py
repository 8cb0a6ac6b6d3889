"""What everybody may see: regions, bodies, who sits in them."""

from __future__ import annotations

from council.bodies.commands import (
    BodiesPage,
    BodyPage,
    MembersPage,
    RegionsPage,
    SearchBodies,
    ShowBodies,
    ShowBody,
    ShowChildren,
    ShowMembers,
    ShowOwnBodies,
    ShowRegions,
)
from council.bodies.finding import body_of, own_bodies
from council.bodies.model import Member
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.identity import BodyId
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


@action
async def show_regions(uow: UnitOfWork, actor: Actor, command: ShowRegions) -> RegionsPage:
    in_country = await uow.bodies.in_region(None, 1)
    regions = paged(await uow.directory.regions_with_bodies(), command.page)
    own = await own_bodies(uow, actor)
    return RegionsPage(regions, has_country=in_country.count > 0, has_own=bool(own))


@action
async def show_bodies(uow: UnitOfWork, actor: Actor, command: ShowBodies) -> BodiesPage:
    region = None if command.region is None else await uow.directory.region(command.region)
    return BodiesPage(await uow.bodies.in_region(command.region, command.page), region=region)


@action
async def show_own_bodies(uow: UnitOfWork, actor: Actor, command: ShowOwnBodies) -> BodiesPage:
    return BodiesPage(paged(await own_bodies(uow, actor), command.page))


@action
async def search_bodies(uow: UnitOfWork, actor: Actor, command: SearchBodies) -> BodiesPage:
    return BodiesPage(await uow.bodies.search(command.words, command.page))


@action
async def show_children(uow: UnitOfWork, actor: Actor, command: ShowChildren) -> BodiesPage:
    parent = await body_of(uow, command.body_id)
    return BodiesPage(paged(await uow.bodies.children(parent.id), command.page), parent=parent)


@action
async def show_body(uow: UnitOfWork, actor: Actor, command: ShowBody) -> BodyPage:
    body = await body_of(uow, command.body_id)
    profile = profile_of(uow, body)
    members = await uow.bodies.members(body.id, local(uow.now).date())
    ahead = await uow.meetings.ahead_of(body.id, uow.now)
    return BodyPage(
        body=body,
        kind=profile.names,
        region=None if body.region is None else await uow.directory.region(body.region),
        parent=None if body.parent_id is None else await uow.bodies.body(body.parent_id),
        children=len(await uow.bodies.children(body.id)),
        presiding=_as(Role.PRESIDING, members),
        secretaries=_as(Role.SECRETARY, members),
        members=sum(member.voting is Voting.VOTING for member in members),
        seats=seats_of(body, profile),
        posts=profile.all_post_names(),
        next_at=ahead[0].starts_at if ahead else None,
        is_followed=await _is_followed(uow, actor, members, body.id),
    )


@action
async def show_members(uow: UnitOfWork, actor: Actor, command: ShowMembers) -> MembersPage:
    body = await body_of(uow, command.body_id)
    members = await uow.bodies.members(body.id, local(uow.now).date())
    return MembersPage(body, paged(members, command.page), profile_of(uow, body).all_post_names())


async def _is_followed(uow: UnitOfWork, actor: Actor, members: tuple[Member, ...], body_id: BodyId) -> bool | None:
    if actor.person_id in {member.person_id for member in members}:
        return None
    return actor.person_id is not None and await uow.follows.is_followed(actor.person_id, body_id)


def _as(role: Role, members: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(member for member in members if member.role is role)
