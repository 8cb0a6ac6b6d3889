"""What the use cases need stored about people."""

from __future__ import annotations

from typing import Protocol

from council.identity import AccountId, ChatId, Instant, PersonId, TelegramId
from council.language import Language
from council.people.model import Account, Consent, Person, Reach, Sex


class People(Protocol):
    async def account(self, telegram_id: TelegramId) -> Account | None: ...

    async def account_of(self, person_id: PersonId) -> Account | None:
        """The account now linked to the person; none before they joined or after an unlink."""
        ...

    async def add_account(self, account: Account) -> None: ...

    async def set_language(self, account_id: AccountId, language: Language) -> None: ...

    async def set_reach(self, chat_id: ChatId, reach: Reach, at: Instant) -> None: ...

    async def link(self, account_id: AccountId, person_id: PersonId | None) -> None:
        """Link the account to a person, or to nobody; the person's history stays theirs."""
        ...

    async def person(self, person_id: PersonId) -> Person | None: ...

    async def add_person(self, person: Person) -> None: ...

    async def rename(self, person_id: PersonId, name: str) -> None: ...

    async def describe(self, person_id: PersonId, sex: Sex | None, birth_year: int | None) -> None:
        """Keep what shares are reckoned of, or forget it."""
        ...

    async def add_consent(self, consent: Consent) -> None: ...

    async def end_consent(self, account_id: AccountId, at: Instant) -> None: ...
