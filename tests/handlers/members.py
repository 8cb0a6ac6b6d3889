"""A secretary's desk: a council with its people, a phone that can be sent files, a spreadsheet program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from openpyxl.worksheet.worksheet import Worksheet

from council.bodies.model import Body, Membership
from council.identity import BodyId, MembershipId, OrganizationId, PersonId, TelegramId
from council.language import Language
from council.names import Names
from council.organizations.model import Organization, OrganizationKind
from council.people.model import Person
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.kit import files
from handlers.members.workbook import XLSX
from locales.words import Words
from storage.unit_of_work import StoredUnit, Units
from tests.documents.member_files import FIRST_MEMBER, changed, write
from tests.handlers.conftest import Phone, Sent

KST = BodyId(1)
SHANYRAQ = OrganizationId(7)
AISULU, MARAT, BOTA = MembershipId(11), MembershipId(12), MembershipId(13)
SEATS = (
    (MARAT, "Марат Оспанов", "chair", Role.PRESIDING, Voting.VOTING),
    (AISULU, "Айсұлу Жүнісова", "member", Role.MEMBER, Voting.VOTING),
    (BOTA, "Бота Әлімова", "secretary", Role.SECRETARY, Voting.NONE),
)
"""In the order of the profile's posts, which is that of the template's rows."""
ROW = {AISULU: FIRST_MEMBER + 1, MARAT: FIRST_MEMBER, BOTA: FIRST_MEMBER + 2}
NEXT_ROW = FIRST_MEMBER + len(SEATS)
BEGAN = date(2025, 1, 10)
OLGA = {"name": "Ольга Ким", "post": "Член", "voting": "Да", "from_on": "20.03.2026", "ground": "Решение № 9"}


def person_of(seat: MembershipId) -> PersonId:
    return PersonId(seat + 100)


async def found(uow: StoredUnit) -> None:
    """A council of five seats, three of them taken, the secretary beside."""
    await uow.bodies.save_body(Body(KST, "KST", "regional_public_council", Names("Кеңес", "Совет"), seats=5))
    await uow.organizations.save(
        Organization(SHANYRAQ, "shanyraq", OrganizationKind.NPO, Names("«Шаңырақ» ҚҚ", "ОФ «Шанырак»"))
    )
    for number, name, post, role, voting in SEATS:
        await uow.people.add_person(Person(person_of(number), name))
        represents = SHANYRAQ if number == AISULU else None
        await uow.bodies.save_membership(
            Membership(
                number, KST, person_of(number), post, role, voting, represents, BEGAN, None, "Решение № 4 от 10.01.2025"
            )
        )


@dataclass
class Desk(Phone):
    """A secretary's phone."""

    async def sit(self, seat: MembershipId) -> None:
        """Come in, and be the person of this seat."""
        await self.type("/start")
        await self.press("Русский")

        async def link(uow: StoredUnit) -> None:
            account = await uow.people.account(TelegramId(self.telegram_id))
            assert account is not None
            await uow.people.link(account.id, person_of(seat))

        await self.units.run(link)

    async def send_file(
        self, content: bytes | None, name: str = "KST-members.xlsx", mime: str = XLSX, size: int | None = None
    ) -> list[Sent]:
        return await super().send_file(content, name, mime, size)

    def workbook(self, words: Mapping[Language, Words]) -> bytes:
        """The newest file the bot has sent, as it is made at delivery."""
        order = next(sent.body["document"] for sent in reversed(self.sent) if sent.method == "sendDocument")
        return files.make(order, words)

    async def take_template(self, words: Mapping[Language, Words]) -> bytes:
        await self.type("/members")
        await self.press("Таблицей")
        return self.workbook(words)


def filled(template: bytes, *changes: tuple[int, Mapping[str, Any]]) -> bytes:
    """What a secretary saves: rows of the first sheet with cells written anew."""

    def change(sheet: Worksheet) -> None:
        for row, cells in changes:
            write(sheet, row, **cells)

    return changed(template, change)


async def history(units: Units) -> list[tuple[str, str, str | None]]:
    """Every mandate of the council: name, post, last day."""

    async def unit(uow: StoredUnit) -> list[tuple[str, str, str | None]]:
        told = []
        for each in await uow.bodies.memberships(KST):
            person = await uow.people.person(each.person_id)
            assert person is not None
            told.append((person.name, each.post, each.until_on.isoformat() if each.until_on else None))
        return sorted(told, key=lambda one: (one[0], one[2] or "9"))

    return await units.run(unit)


async def audited(units: Units) -> list[str]:
    async def unit(uow: StoredUnit) -> list[str]:
        statement = "SELECT what FROM audit ORDER BY id"
        if uow.session.engine == "sqlite":
            return [row["what"] for row in uow.session.connection.execute(statement).fetchall()]
        return [row["what"] for row in await uow.session.connection.do("fetch", statement)]

    return await units.run(unit)
