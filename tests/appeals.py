"""A region with two councils and the people around them, for tests of appeals."""

from datetime import date
from typing import Any

from council.bodies.model import Body, Membership
from council.directory.model import Category, Region
from council.identity import AccountId, BodyId, ChatId, MembershipId, PersonId, TelegramId
from council.language import Language
from council.names import Names
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.permissions.model import Actor, Office, Role
from council.profiles.model import Voting
from storage.unit_of_work import StoredUnit

KST, RUD, COMMISSION = BodyId(11), BodyId(12), BodyId(13)
KOSTANAY, RUDNY = "KZ-39", "KZ-39-RUD"
AIGERIM, BOLAT = PersonId(101), PersonId(102)
SAULE, MARAT, ERLAN, DANA = PersonId(201), PersonId(202), PersonId(203), PersonId(204)
PEOPLE = {
    AIGERIM: "Айгерім Сейітова",
    BOLAT: "Болат Жақыпов",
    SAULE: "Сәуле Омарова",
    MARAT: "Марат Ли",
    ERLAN: "Ерлан Төраға",
    DANA: "Дана Мүше",
}
SEATS = {
    SAULE: ("secretary", Role.SECRETARY, Voting.NONE),
    MARAT: ("secretary", Role.SECRETARY, Voting.NONE),
    ERLAN: ("chair", Role.PRESIDING, Voting.VOTING),
    DANA: ("member", Role.MEMBER, Voting.VOTING),
}


def person(person_id: PersonId, *offices: Office, language: Language = Language.KK) -> Actor:
    account = AccountId(person_id * 10)
    return Actor(account, person_id, ChatId(person_id), language, offices, has_consented=True)


AUTHOR, OTHER = person(AIGERIM), person(BOLAT)
SECRETARY = person(SAULE, Office(KST, frozenset({Role.SECRETARY})))
SECOND_SECRETARY = person(MARAT, Office(KST, frozenset({Role.SECRETARY})))
CHAIR = person(ERLAN, Office(KST, frozenset({Role.PRESIDING, Role.MEMBER})))
MEMBER = person(DANA, Office(KST, frozenset({Role.MEMBER})))
FOREIGN_SECRETARY = person(MARAT, Office(RUD, frozenset({Role.SECRETARY})))
STRANGER = Actor(AccountId(9), None, ChatId(9), Language.KK)


async def found(uow: StoredUnit) -> None:
    """Lay down the region, the councils, the people with their accounts, and two categories."""
    kostanay = Region(KOSTANAY, None, "region", Names("Қостанай облысы", "Костанайская область", "Kostanay Region"))
    await uow.directory.save_region(kostanay, 1)
    await uow.directory.save_region(Region(RUDNY, KOSTANAY, "city", Names("Рудный", "Рудный", "Rudny")), 2)
    await uow.directory.save_category(Category("roads", Names("Жолдар", "Дороги", "Roads")), 1)
    await uow.directory.save_category(Category("water", Names("Су", "Вода", "Water")), 2)
    await uow.bodies.save_body(
        Body(KST, "KST", "regional_public_council", Names("Қоғамдық кеңес", "Общественный совет", "Council"), KOSTANAY)
    )
    await uow.bodies.save_body(
        Body(RUD, "RUD", "city_district_public_council", Names("Рудный кеңесі", "Совет Рудного"), RUDNY, KST)
    )
    await uow.bodies.save_body(Body(COMMISSION, "KST-C1", "commission", Names("Комиссия", "Комиссия"), KOSTANAY, KST))
    for person_id, name in PEOPLE.items():
        await add_person(uow, person_id, name)
    for number, (person_id, (post, role, voting)) in enumerate(SEATS.items(), start=1):
        seat = Membership(
            MembershipId(number), KST, person_id, post, role, voting, None, date(2025, 1, 10), None, "No. 1"
        )
        await uow.bodies.save_membership(seat)


async def add_person(uow: StoredUnit, person_id: PersonId, name: str) -> None:
    """Add somebody who has an account of the same number and has consented."""
    await uow.people.add_person(Person(person_id, name))
    account = AccountId(person_id * 10)
    await uow.people.add_account(
        Account(account, TelegramId(person_id), ChatId(person_id), Language.KK, person_id, CONSENT_VERSION)
    )
    await uow.people.add_consent(Consent(account, CONSENT_VERSION, Language.KK, uow.now))


def rows(uow: StoredUnit, sql: str) -> Any:
    """Read rows that no port shows; awaited on both engines."""
    return _rows(uow, sql)


async def _rows(uow: StoredUnit, sql: str) -> list[dict[str, Any]]:
    if hasattr(uow.session.connection, "do"):
        return [dict(row) for row in await uow.session.connection.do("fetch", sql)]
    return [dict(row) for row in uow.session.connection.execute(sql).fetchall()]
