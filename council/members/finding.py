"""What the use cases of members look up first, and what every seat is held against."""

from __future__ import annotations

from datetime import date

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.calendar.model import local
from council.errors import NotFound
from council.folding import fold
from council.identity import MembershipId, OrganizationId, PersonId, ReserveId
from council.members.model import ReserveEntry, ReserveState, Roster
from council.members.refusals import MembershipEnded, NotWaiting, UnknownOrganization, UnknownPost
from council.members.rules import Frame, frame_of, refusals
from council.names import Names
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def roster_of(uow: UnitOfWork, body: Body, today: date) -> Roster:
    """The body's roster, by post; names are read of those only who are in office or will be."""
    profile = profile_of(uow, body)
    memberships = await uow.bodies.memberships(body.id)
    present = {each.person_id for each in memberships if not each.is_over(today)}
    names = {person_id: await name_of(uow, person_id) for person_id in sorted(present)}
    organizations = {each.id: each for each in await uow.organizations.every()}
    posts = [post.code for post in profile.posts]

    def rank(each: Membership) -> tuple[int, str, int]:
        place = posts.index(each.post) if each.post in posts else len(posts)
        return place, fold(names.get(each.person_id, "")), each.id

    return Roster(body, profile, tuple(sorted(memberships, key=rank)), names, organizations)


async def name_of(uow: UnitOfWork, person_id: PersonId) -> str:
    person = await uow.people.person(person_id)
    if person is None:
        raise NotFound
    return person.name


async def frame_for(uow: UnitOfWork, body: Body) -> Frame:
    return frame_of(body, profile_of(uow, body), await uow.organizations.every())


async def expect_allowed(uow: UnitOfWork, frame: Frame, membership: Membership) -> None:
    """Hold a seat, as it is to be saved, against the rules and the other seats of its body.

    Raises:
        RuleBroken: the first of the reasons in `council.members.refusals`.
    """
    post = frame.profile.post(membership.post)
    if post is None:
        raise UnknownPost(post=membership.post)
    if membership.represents is not None and membership.represents not in frame.kinds:
        raise UnknownOrganization
    for refusal in refusals(membership, await uow.bodies.memberships(frame.body.id), frame, post):
        raise refusal


async def lasting(uow: UnitOfWork, membership_id: MembershipId) -> Membership:
    """The membership, if it is not over.

    Raises:
        NotFound, MembershipEnded
    """
    membership = await uow.bodies.membership(membership_id)
    if membership is None:
        raise NotFound
    if membership.is_over(local(uow.now).date()):
        raise MembershipEnded(until_on=membership.until_on)
    return membership


async def body_and_seat(uow: UnitOfWork, membership_id: MembershipId) -> tuple[Body, Membership]:
    """A lasting membership with its body."""
    membership = await lasting(uow, membership_id)
    return await body_of(uow, membership.body_id), membership


async def waiting_in(uow: UnitOfWork, body: Body, reserve_id: ReserveId) -> ReserveEntry:
    """One of the body's reserve who still waits.

    Raises:
        NotWaiting: seated or withdrawn meanwhile, or of another body.
    """
    entry = await uow.members.reserve_entry(reserve_id)
    if entry is None or entry.body_id != body.id or entry.state is not ReserveState.WAITING:
        raise NotWaiting
    return entry


async def represented(uow: UnitOfWork, organization_id: OrganizationId | None) -> Names | None:
    found = None if organization_id is None else await uow.organizations.organization(organization_id)
    return None if found is None else found.names
