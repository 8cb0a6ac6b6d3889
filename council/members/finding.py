"""What the use cases of members look up first."""

from __future__ import annotations

from datetime import date

from council.bodies.model import Body, Membership
from council.errors import NotFound
from council.folding import fold
from council.identity import PersonId
from council.members.model import Roster
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
