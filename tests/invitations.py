"""A council with a secretary and members, for the tests of invitations and chats."""

import asyncio
from datetime import date
from typing import Any, TypeVar

from council.bodies.model import Body, Membership
from council.command import Command
from council.identity import AccountId, BodyId, ChatId, MembershipId, PersonId, TelegramId
from council.language import Language
from council.names import Names
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.perform import perform
from council.permissions.model import Actor, Role, operator
from council.profiles.model import Voting
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units

R = TypeVar("R")
KST, KSC = BodyId(1), BodyId(2)
SAULE, ASQAR, BOTA, MARAT = PersonId(11), PersonId(12), PersonId(13), PersonId(14)
NAMES = {
    SAULE: "Сәуле Омарова",
    ASQAR: "Асқар Ахметов",
    BOTA: "Бота Әлімова",
    MARAT: "Марат Оспанов",
}
SEATS = {
    MembershipId(21): (KST, SAULE, "secretary", Role.SECRETARY, Voting.NONE),
    MembershipId(22): (KST, ASQAR, "chair", Role.PRESIDING, Voting.VOTING),
    MembershipId(23): (KST, BOTA, "member", Role.MEMBER, Voting.VOTING),
    MembershipId(24): (KSC, MARAT, "secretary", Role.SECRETARY, Voting.NONE),
    MembershipId(25): (KSC, ASQAR, "member", Role.MEMBER, Voting.VOTING),
}
SAULES_SEAT, ASQARS_SEAT, BOTAS_SEAT, MARATS_SEAT = list(SEATS)[:4]
OPERATOR = operator(Language.KK)


def telegram_of(person_id: PersonId) -> TelegramId:
    return TelegramId(1000 + person_id)


async def settle(units: Units) -> None:
    """Two councils; Saule and Marat, their secretaries, have joined, nobody else has."""

    async def work(uow: StoredUnit) -> None:
        for person_id, name in NAMES.items():
            await uow.people.add_person(Person(person_id, name))
        kst = Names("Қостанай облысының қоғамдық кеңесі", "Общественный совет Костанайской области", "Kostanay Council")
        await uow.bodies.save_body(Body(KST, "KST", "regional_public_council", kst))
        ksc = Names("Қостанай қаласының қоғамдық кеңесі", "Общественный совет города Костаная", "City Council")
        await uow.bodies.save_body(Body(KSC, "KSC", "city_district_public_council", ksc, parent_id=KST))
        for seat, (body, person, post, role, voting) in SEATS.items():
            from_on = date(2025, 1, 10)
            await uow.bodies.save_membership(
                Membership(seat, body, person, post, role, voting, None, from_on, None, "decision No. 4")
            )

    await units.run(work)
    for person_id in (SAULE, MARAT):
        await join(units, telegram_of(person_id), person_id)


async def join(units: Units, telegram_id: TelegramId, person_id: PersonId | None = None) -> Account:
    """An account that has consented; linked to the person without an invitation, or to nobody."""
    account = Account(AccountId(int(telegram_id)), telegram_id, ChatId(int(telegram_id)), Language.KK, person_id)

    async def work(uow: StoredUnit) -> None:
        await uow.people.add_account(account)
        await uow.people.add_consent(Consent(account.id, CONSENT_VERSION, account.language, uow.now))

    await units.run(work)
    return account


async def actor_of(units: Units, telegram_id: TelegramId) -> Actor:
    """The actor as the router would find them now."""

    async def work(uow: StoredUnit) -> Actor:
        account = await uow.people.account(telegram_id)
        assert account is not None
        offices = () if account.person_id is None else await uow.bodies.offices(account.person_id)
        has_consented = account.consent_version == CONSENT_VERSION
        return Actor(
            account.id, account.person_id, account.chat_id, account.language, offices, has_consented=has_consented
        )

    return await units.run(work)


async def give(units: Units, actor: Actor, command: Command[R]) -> R:
    return await units.run(lambda uow: perform(uow, actor, command))


async def all_at_once(units: Units, orders: list[tuple[Actor, Command[Any]]]) -> list[Any]:
    """Give every order at the same time; a refusal stands where its answer would."""
    return await asyncio.gather(*(give(units, *order) for order in orders), return_exceptions=True)


async def dump(uow: StoredUnit) -> str:
    """Everything that stands in the database."""
    connection = uow.session.connection
    if uow.session.engine is Engine.SQLITE:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return str([[tuple(row) for row in connection.execute(f"SELECT * FROM {name}")] for (name,) in tables])
    tables = await connection.do("fetch", "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return str([await connection.do("fetch", f"SELECT * FROM {table['tablename']}") for table in tables])
