"""A council of seven who may vote, and what is proposed to it, for tests of proposals and demands: a third is three."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from council.attachments import Attached, AttachedKind
from council.bodies.model import Membership
from council.identity import MembershipId, PersonId, ProposalId
from council.permissions.model import Actor, Office, Role
from council.profiles.model import Voting
from council.proposals.commands import ProposalPage, RegisterProposal, ShowProposal, SubmitProposal
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import CHAIR, DANA, ERLAN, KST, MEMBER, SECRETARY, add_person, found, person, rows
from tests.sittings import give

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
PAPER = Attached(AttachedKind.DOCUMENT, "file-1", "unique-1", "есеп.pdf", 1000)
LIGHTS = SubmitProposal(
    KST,
    "Мектеп жанындағы жарық",
    "Мектептің жанында кешке көше жарығы жанбайды.",
    "Әкімдіктен алты шам орнатуды сұрау.",
    (PAPER,),
)


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


async def submitted(units: Units, actor: Actor = KANAT, command: SubmitProposal = LIGHTS) -> ProposalId:
    return (await give(units, actor, command)).proposal_id


async def registered(units: Units, actor: Actor = KANAT) -> ProposalId:
    proposal_id = await submitted(units, actor)
    await give(units, SECRETARY, RegisterProposal(proposal_id))
    return proposal_id


async def shown(units: Units, proposal_id: ProposalId, actor: Actor = KANAT) -> ProposalPage:
    return await give(units, actor, ShowProposal(proposal_id))


async def told(units: Units, kind: str) -> set[PersonId]:
    """Whom the notices of this kind wait for."""
    waiting = await units.run(lambda uow: rows(uow, "SELECT person_id, kind FROM outbox WHERE kind IS NOT NULL"))
    return {PersonId(row["person_id"]) for row in waiting if row["kind"] == kind}


async def _seat(uow: StoredUnit, number: int, person_id: PersonId, role: Role, voting: Voting) -> None:
    post = "member" if voting is Voting.VOTING else "advisory"
    await uow.bodies.save_membership(
        Membership(MembershipId(number), KST, person_id, post, role, voting, None, date(2025, 1, 10), None, "No. 1")
    )
