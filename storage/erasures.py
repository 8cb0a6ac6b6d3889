"""Erasures as rows: what is blanked, what goes, and the journal from which they are carried out anew."""

from __future__ import annotations

from council.erasures.model import Erasure, Preview
from council.folding import fold
from council.identity import AccountId, Instant, PersonId
from storage.engine import Session
from storage.queries import Row, Statements

OF_PERSON = (
    "drop_keys",
    "leave_reserve",
    "blank_reasons",
    "blank_past_reasons",
    "drop_seat_requests",
    "drop_notices",
    "drop_cards",
    "drop_follows",
)
OF_ACCOUNT = ("drop_drafts", "drop_guesses", "drop_codes")
IN_CHAT = ("drop_messages", "drop_cards_in")


class StoredErasures:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("erasures", session)

    async def next_number(self) -> int:
        await self._sql.take_turn()
        last: int = await self._sql.last_number()
        return last + 1

    async def preview(self, account_id: AccountId, person_id: PersonId | None) -> Preview:
        return Preview(
            drafts=await self._sql.drafts(account_id=account_id),
            appeals=await self._sql.appeals(person_id=person_id),
            votes=await self._sql.votes(person_id=person_id),
        )

    async def carry_out(self, erasure: Erasure) -> bool:
        noted = await self._sql.note(
            number=erasure.number,
            person_id=erasure.person_id,
            account_id=erasure.account_id,
            erased_at=erasure.erased_at,
        )
        if noted is None:
            return False
        await self._forget_account(erasure)
        if erasure.person_id is not None:
            await self._forget_person(erasure)
        return True

    async def _forget_account(self, erasure: Erasure) -> None:
        account_id, at = erasure.account_id, erasure.erased_at
        chat_id = await self._sql.chat_of(account_id=account_id)
        if chat_id is not None:
            for step in IN_CHAT:
                await getattr(self._sql, step)(chat_id=chat_id)
        for step in OF_ACCOUNT:
            await getattr(self._sql, step)(account_id=account_id)
        await self._sql.end_consents(account_id=account_id, at=at)
        await self._sql.blank_account(account_id=account_id, at=at)

    async def _forget_person(self, erasure: Erasure) -> None:
        person_id, at = erasure.person_id, erasure.erased_at
        for step in OF_PERSON:
            await getattr(self._sql, step)(person_id=person_id)
        await self._sql.revoke_invitations(person_id=person_id, at=at)
        await self._sql.blank_speeches(person_id=person_id, name=erasure.name)
        await self._sql.blank_person(person_id=person_id, name=erasure.name, folded_name=fold(erasure.name), at=at)

    async def newest_id(self) -> int:
        """Grows with each erasure."""
        newest: int = await self._sql.newest_id()
        return newest

    async def all_of_them(self) -> list[Erasure]:
        return [_erasure(row) for row in await self._sql.all_of_them()]


def _erasure(row: Row) -> Erasure:
    return Erasure(row["number"], row["person_id"], row["account_id"], Instant(row["erased_at"]))
