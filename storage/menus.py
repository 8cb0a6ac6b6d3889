"""Which command menu each private chat shows, and which must be looked at again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from council.calendar.model import local
from council.identity import AccountId, ChatId, Instant, PersonId, TelegramId
from council.language import Language
from storage.engine import Session
from storage.queries import Statements


@dataclass(frozen=True, slots=True)
class ShownMenu:
    """An account with the word for the menu its chat shows; none for the menu everybody has."""

    account_id: AccountId
    telegram_id: TelegramId
    chat_id: ChatId
    language: Language
    person_id: PersonId | None
    menu: str | None


class StoredMenus:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._today = Statements("menus", session), local(now).date()

    async def stale(self, most: int) -> list[ShownMenu]:
        """Accounts whose roles or language may have changed since their menu was set."""
        return [
            ShownMenu(
                AccountId(row["id"]),
                TelegramId(row["telegram_id"]),
                ChatId(row["chat_id"]),
                Language(row["language"]),
                row["person_id"],
                row["menu"],
            )
            for row in await self._sql.stale(most=most)
        ]

    async def shown(self, of: ShownMenu, menu: str | None) -> None:
        """The chat shows this menu now, and it is right until a mandate of its owner begins or ends."""
        until_on = None if of.person_id is None else await self._until(of.person_id)
        await self._sql.shown(id=of.account_id, menu=menu, until_on=until_on and until_on.isoformat())

    async def _until(self, person_id: PersonId) -> date | None:
        row = await self._sql.turning_days(person_id=person_id, today=self._today.isoformat())
        last = [date.fromisoformat(row["until_on"])] if row["until_on"] else []
        if row["from_on"]:
            last.append(date.fromisoformat(row["from_on"]) - timedelta(days=1))
        return min(last, default=None)

    async def doubt(self, edition: str, administrators: str, now_administrators: Iterable[TelegramId]) -> None:
        """Look again at menus of another edition, and at those of former and present administrators.

        Args:
            edition: how the words of this program's menus end.
            administrators: how the words of the administrators' menus begin.
        """
        await self._sql.doubt_editions(edition=f"%{edition}", administrators=f"{administrators}%")
        for telegram_id in now_administrators:
            await self._sql.doubt_account(telegram_id=telegram_id)

    async def doubt_outlived(self) -> None:
        """Look again where a mandate has begun or ended since, by the calendar, with nobody doing anything."""
        await self._sql.doubt_outlived(today=self._today.isoformat())
