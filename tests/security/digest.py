"""What the database holds, table by table, less what the people named here keep about themselves."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Any

import pytest

from council.identity import TelegramId
from storage.engine import Engine, Session
from storage.unit_of_work import StoredUnit, Units

ROAD = frozenset({"inbox", "outbox", "dead_letter"})
"""What every update leaves on its way, forged or not; the tests look at these tables by themselves."""

Row = Mapping[str, Any]
State = dict[str, frozenset[tuple[Any, ...]]]


async def rows(session: Session, statement: str) -> list[Row]:
    """Read what no port shows, on either engine."""
    connection = session.connection
    if session.engine is Engine.SQLITE:
        return [dict(row) for row in connection.execute(statement).fetchall()]
    return [dict(row) for row in await connection.do("fetch", statement)]


async def state(session: Session, own: Collection[TelegramId] = ()) -> State:
    """Every row of every table but those of the road.

    Args:
        own: people whose own account, consent and drafts are left out, for these they may change by any button; an
            erased account, which has its own id below zero there, is nobody's: if a victim's, it would be missing.
    """
    accounts = [
        row
        for row in await rows(session, "SELECT * FROM account")
        if row["telegram_id"] in own or row["telegram_id"] == -row["id"]
    ]
    numbers = {row["id"] for row in accounts}
    erased = [row for row in await rows(session, "SELECT * FROM erasure") if row["account_id"] in numbers]
    mine = _Own(numbers, {row["person_id"] for row in (*accounts, *erased)} - {None})
    held: State = {}
    for table in await _tables(session):
        if table not in ROAD:
            found = await rows(session, f"SELECT * FROM {table}")
            held[table] = frozenset(tuple(row.values()) for row in found if not mine.has(table, row))
    return held


class _Own:
    """What the accounts keep about themselves."""

    def __init__(self, accounts: set[int], people: set[int]) -> None:
        self._accounts, self._people = accounts, people

    def has(self, table: str, row: Row) -> bool:
        match table:
            case "account":
                return row["id"] in self._accounts
            case "person":
                return row["id"] in self._people
            case "follow":
                return row["person_id"] in self._people
            case "audit":
                is_own = row["noun"] == "account" and row["subject_id"] in self._accounts
                return is_own or row["noun"] == "erasure"  # whose it was stands in the row of the account
            case "consent" | "draft" | "erasure":
                return row["account_id"] in self._accounts
        return False


async def _tables(session: Session) -> list[str]:
    if session.engine is Engine.SQLITE:
        statement = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    else:
        statement = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    return sorted(row["name"] for row in await rows(session, statement))


class _Undo(Exception):
    """Ends a unit so that nothing of it stays."""


async def undone(units: Units, work: Callable[[StoredUnit], Awaitable[None]]) -> None:
    """Run the work in a unit of which nothing stays."""

    async def unit(uow: StoredUnit) -> None:
        await work(uow)
        raise _Undo

    with pytest.raises(_Undo):
        await units.run(unit)
