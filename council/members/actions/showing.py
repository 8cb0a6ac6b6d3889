"""What a secretary looks at before changing who sits in the body."""

from __future__ import annotations

from council.bodies.finding import body_of, served_bodies
from council.bodies.model import Body, Member, Membership
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.errors import NotFound
from council.members.commands import Drawn, DrawRoster, ListRosters, ManageMembers, RosterPage, Seat, ShowSeat
from council.members.finding import name_of, represented, roster_of
from council.members.model import Roster
from council.members.shares import missed_among, shares_of, wanted_of
from council.pages import Page, paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def list_rosters(uow: UnitOfWork, actor: Actor, command: ListRosters) -> Page[Body]:
    return await served_bodies(uow, actor, command.page)


@action
async def manage_members(uow: UnitOfWork, actor: Actor, command: ManageMembers) -> RosterPage:
    drawn = await _drawn(uow, await body_of(uow, command.body_id))
    members = tuple(_member(each, drawn.roster) for each in drawn.memberships)
    roster = drawn.roster
    seats, portraits = seats_of(roster.body, roster.profile), await uow.members.portraits(roster.body.id, drawn.today)
    shares = shares_of(portraits, roster.profile, seats, drawn.today)
    return RosterPage(
        body=roster.body,
        members=paged(members, command.page),
        posts=roster.profile.all_post_names(),
        is_part=roster.profile.is_part and roster.body.parent_id is not None,
        is_closed=roster.body.is_closed(drawn.today),
        missed=missed_among(shares, len(portraits)),
        wanted=wanted_of(roster.profile, seats, len(portraits)),
    )


@action
async def show_seat(uow: UnitOfWork, actor: Actor, command: ShowSeat) -> Seat:
    membership = await uow.bodies.membership(command.membership_id)
    if membership is None:
        raise NotFound
    body = await body_of(uow, membership.body_id)
    return Seat(
        membership=membership,
        body=body,
        name=await name_of(uow, membership.person_id),
        post=profile_of(uow, body).post_names(membership.post),
        represents=await represented(uow, membership.represents),
        is_over=membership.is_over(local(uow.now).date()),
    )


@action
async def draw_roster(uow: UnitOfWork, actor: Actor, command: DrawRoster) -> Drawn:
    return await _drawn(uow, await body_of(uow, command.body_id))


async def _drawn(uow: UnitOfWork, body: Body) -> Drawn:
    today = local(uow.now).date()
    return Drawn(await roster_of(uow, body, today), today)


def _member(each: Membership, roster: Roster) -> Member:
    represented = None if each.represents is None else roster.organizations.get(each.represents)
    return Member(
        membership_id=each.id,
        person_id=each.person_id,
        name=roster.names[each.person_id],
        post=each.post,
        role=each.role,
        voting=each.voting,
        represents=None if represented is None else represented.names,
        from_on=each.from_on,
        until_on=each.until_on,
        acting=each.post if each.is_acting else None,
    )
