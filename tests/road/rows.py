"""Outbox rows and cards as they stand in the tables."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import aiosql

from storage.adapters import PostgresqlAdapter, SqliteAdapter
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units

TEXT = """
-- name: row^
SELECT state, is_repeat, not_before, error, message_id, method, body, facts, chat_id, tries FROM outbox WHERE id = :id;

-- name: last_row$
SELECT MAX(id) FROM outbox;

-- name: card^
SELECT state, wanted, shown, message_id, digest, not_before, chat_id FROM card WHERE noun = 'stand' AND subject_id = 1;

-- name: drop_card!
DELETE FROM card WHERE noun = 'stand';
"""


@cache
def statements(engine: Engine) -> Any:
    adapter: Any = SqliteAdapter if engine is Engine.SQLITE else PostgresqlAdapter
    return aiosql.from_str(TEXT, adapter, mandatory_parameters=False)


@dataclass(frozen=True)
class Reading:
    """Reads the tables beside the ports."""

    units: Units

    async def row(self, row_id: int | None = None) -> dict[str, Any]:
        """The row with this number, else the newest."""

        async def unit(uow: StoredUnit) -> dict[str, Any]:
            sql, connection = statements(uow.session.engine), uow.session.connection
            number = row_id or await sql.last_row(connection)
            return dict(await sql.row(connection, id=number))

        return await self.units.run(unit)

    async def card(self) -> dict[str, Any]:
        async def unit(uow: StoredUnit) -> dict[str, Any]:
            return dict(await statements(uow.session.engine).card(uow.session.connection))

        return await self.units.run(unit)

    async def drop_card(self) -> None:
        async def unit(uow: StoredUnit) -> None:
            await statements(uow.session.engine).drop_card(uow.session.connection)

        await self.units.run(unit)
