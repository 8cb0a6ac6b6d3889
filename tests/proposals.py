"""A council of seven who may vote, for tests of proposals and demands: a third of them is three."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from council.bodies.model import Membership
from council.identity import MembershipId, PersonId
from council.permissions.model import Actor, Office, Role
from council.profiles.model import Voting
from storage.unit_of_work import StoredUnit
from tests.appeals import CHAIR, DANA, ERLAN, KST, MEMBER, add_person, found, person

OTHERS = {
    PersonId(301): "Қанат Әбілов",
    PersonId(302): "Гүлнар Сапарова",
    PersonId(303): "Пётр Коваль",
    PersonId(304): "Ләззат Нұрланова",
    PersonId(305): "Тимур Ким",
}
ADVISER = PersonId(306)


def seated(person_id: PersonId, *roles: Role) -> Actor:
    return person(person_id, Office(KST, frozenset(roles)))


MEMBERS = (*(seated(person_id, Role.MEMBER) for person_id in OTHERS), MEMBER, CHAIR)
"""Everybody who may support; the first is Kanat, the last two Dana and the chair."""
KANAT, GULNAR, PETR, LAZZAT, TIMUR = MEMBERS[:5]
ADVISORY = seated(ADVISER, Role.ADVISORY)
VOTING = (*OTHERS, DANA, ERLAN)


async def found_seven(uow: StoredUnit) -> None:
    """The town of appeals, with five more voting members of its council, and an adviser."""
    await found(uow)
    body = await uow.bodies.body(KST)
    assert body is not None
    await uow.bodies.save_body(replace(body, seats=len(VOTING)))
    for number, (person_id, name) in enumerate(OTHERS.items(), start=21):
        await add_person(uow, person_id, name)
        await _seat(uow, number, person_id, Role.MEMBER, Voting.VOTING)
    await add_person(uow, ADVISER, "Асқар Кеңесші")
    await _seat(uow, 30, ADVISER, Role.ADVISORY, Voting.ADVISORY)


async def leave(uow: StoredUnit, person_id: PersonId, on: date) -> None:
    """End the person's seat on a day."""
    seats = await uow.bodies.memberships(KST)
    seat = next(each for each in seats if each.person_id == person_id)
    await uow.bodies.save_membership(
        Membership(
            seat.id, KST, person_id, seat.post, seat.role, seat.voting, None, seat.from_on, on, seat.ground, "No. 9"
        )
    )


async def _seat(uow: StoredUnit, number: int, person_id: PersonId, role: Role, voting: Voting) -> None:
    post = "member" if voting is Voting.VOTING else "advisory"
    await uow.bodies.save_membership(
        Membership(MembershipId(number), KST, person_id, post, role, voting, None, date(2025, 1, 10), None, "No. 1")
    )
