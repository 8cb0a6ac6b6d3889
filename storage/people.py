"""People, accounts and consents as rows."""

from __future__ import annotations

from council.folding import fold
from council.identity import AccountId, ChatId, Ids, Instant, PersonId, TelegramId
from council.language import Language
from council.people.model import Account, Consent, Person, Reach, Sex
from storage.engine import Session
from storage.queries import Row, Statements


class StoredPeople:
    def __init__(self, session: Session, now: Instant, ids: Ids) -> None:
        self._sql = Statements("people", session)
        self._now, self._ids = now, ids

    async def account(self, telegram_id: TelegramId) -> Account | None:
        return _account(await self._sql.account_by_telegram(telegram_id=telegram_id))

    async def account_of(self, person_id: PersonId) -> Account | None:
        return _account(await self._sql.account_of_person(person_id=person_id))

    async def add_account(self, account: Account) -> None:
        await self._sql.add_account(
            id=account.id,
            telegram_id=account.telegram_id,
            chat_id=account.chat_id,
            language=account.language,
            person_id=account.person_id,
            consent_version=account.consent_version,
            reach=account.reach,
            made_at=self._now,
        )

    async def set_language(self, account_id: AccountId, language: Language) -> None:
        await self._sql.set_language(id=account_id, language=language)

    async def set_reach(self, chat_id: ChatId, reach: Reach, at: Instant) -> None:
        await self._sql.set_reach(chat_id=chat_id, reach=reach, at=at)

    async def link(self, account_id: AccountId, person_id: PersonId | None) -> None:
        if person_id is not None:
            await self._sql.unlink_person(person_id=person_id)
        await self._sql.link(id=account_id, person_id=person_id)

    async def person(self, person_id: PersonId) -> Person | None:
        row = await self._sql.person(id=person_id)
        return None if row is None else _person(row)

    async def add_person(self, person: Person) -> None:
        await self._sql.add_person(
            id=person.id,
            name=person.name,
            folded_name=fold(person.name),
            made_at=self._now,
            sex=person.sex,
            birth_year=person.birth_year,
        )

    async def rename(self, person_id: PersonId, name: str) -> None:
        await self._sql.rename_person(id=person_id, name=name, folded_name=fold(name))

    async def describe(self, person_id: PersonId, sex: Sex | None, birth_year: int | None) -> None:
        await self._sql.describe_person(id=person_id, sex=sex, birth_year=birth_year)

    async def add_consent(self, consent: Consent) -> None:
        await self._sql.add_consent(
            id=self._ids.new(),
            account_id=consent.account_id,
            version=consent.version,
            language=consent.language,
            given_at=consent.given_at,
        )
        await self._sql.set_consent_version(id=consent.account_id, version=consent.version)

    async def end_consent(self, account_id: AccountId, at: Instant) -> None:
        await self._sql.end_consents(account_id=account_id, at=at)
        await self._sql.set_consent_version(id=account_id, version=None)


def _person(row: Row) -> Person:
    sex = None if row["sex"] is None else Sex(row["sex"])
    return Person(PersonId(row["id"]), row["name"], sex, row["birth_year"])


def _account(row: Row | None) -> Account | None:
    if row is None:
        return None
    return Account(
        id=AccountId(row["id"]),
        telegram_id=TelegramId(row["telegram_id"]),
        chat_id=ChatId(row["chat_id"]),
        language=Language(row["language"]),
        person_id=row["person_id"],
        consent_version=row["consent_version"],
        reach=Reach(row["reach"]),
    )
