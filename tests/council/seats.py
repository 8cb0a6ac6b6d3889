"""A council of seats with people in them, for tests of members: as the secretary fills it."""

from dataclasses import replace
from datetime import date

from council.bodies.model import Body, Member, Membership
from council.calendar.model import local
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.language import Language
from council.members.commands import AddMembership
from council.names import Names
from council.organizations.model import Organization, OrganizationKind
from council.perform import perform
from council.permissions.model import Actor, Office, Role, operator
from storage.unit_of_work import StoredUnit, Units

KST = BodyId(1)
AKIMAT, SHANYRAQ = OrganizationId(6), OrganizationId(7)
OPERATOR = operator(Language.KK)
SECRETARY = Actor(None, PersonId(90), None, Language.KK, (Office(KST, frozenset({Role.SECRETARY})),))
MEMBER = Actor(None, PersonId(91), None, Language.KK, (Office(KST, frozenset({Role.MEMBER})),))
TODAY = date(2026, 3, 20)
BEGAN, ENDS = date(2025, 1, 10), date(2028, 1, 9)
GROUND = "Decision No. 9 of 20.03.2026"
SEAT = AddMembership(KST, "Айсұлу Жүнісова", "member", BEGAN, "Decision No. 4 of 10.01.2025", ENDS)


async def council_of(units: Units, seats: int = 6) -> None:
    """A regional council of so many seats, nobody in them yet."""

    async def unit(uow: StoredUnit) -> None:
        await uow.bodies.save_body(Body(KST, "KST", "regional_public_council", Names("Кеңес", "Совет"), seats=seats))
        for number, code, kind in (
            (AKIMAT, "akimat", OrganizationKind.STATE_BODY),
            (SHANYRAQ, "shanyraq", OrganizationKind.NPO),
        ):
            await uow.organizations.save(Organization(number, code, kind, Names(code, code)))

    await units.run(unit)


async def seated(units: Units, command: AddMembership = SEAT, **changes: object) -> MembershipId:
    """Give a seat, by default an ordinary one."""
    wanted = replace(command, **changes)  # type: ignore[arg-type]  # fields of the command, as a test names them
    return await units.run(lambda uow: perform(uow, OPERATOR, wanted))


async def membership(units: Units, membership_id: MembershipId) -> Membership:
    found = await units.run(lambda uow: uow.bodies.membership(membership_id))
    assert found is not None
    return found


async def in_office(units: Units, body_id: BodyId = KST) -> tuple[Member, ...]:
    """Everybody in office at the test's own time."""
    return await units.run(lambda uow: uow.bodies.members(body_id, local(uow.now).date()))


async def names_in_office(units: Units, body_id: BodyId = KST) -> list[str]:
    return sorted(member.name for member in await in_office(units, body_id))
