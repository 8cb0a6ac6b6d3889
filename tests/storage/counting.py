"""A unit of two writes that belong together, for tests of concurrency; also a process of its own that runs many.

python -m tests.storage.counting <database url> <how many>
"""

import asyncio
import random
import sys
from functools import cache
from typing import Any

import aiosql

from storage.adapters import PostgresqlAdapter, SqliteAdapter
from storage.engine import Database, Engine, Session
from storage.opening import open_database
from storage.url import DatabaseUrl

COUNTERS = ("first", "second", "third", "fourth")
TEXT = """
-- name: bump!
INSERT INTO counter (name, value) VALUES (:name, 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1;

-- name: note!
INSERT INTO audit (at, what, noun, subject_id, facts) VALUES (0, 'bumped', 'test', 1, '{}');

-- name: bumps$
SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT) FROM counter;

-- name: notes$
SELECT COUNT(*) FROM audit;
"""


@cache
def statements(engine: Engine) -> Any:
    adapter: Any = SqliteAdapter if engine is Engine.SQLITE else PostgresqlAdapter
    return aiosql.from_str(TEXT, adapter, mandatory_parameters=False)


async def bump(session: Session) -> None:
    sql = statements(session.engine)
    await sql.bump(session.connection, name=random.choice(COUNTERS))
    await sql.note(session.connection)


async def counts(session: Session) -> tuple[int, int]:
    sql = statements(session.engine)
    return await sql.bumps(session.connection), await sql.notes(session.connection)


async def bump_often(database: Database, times: int) -> None:
    for _ in range(times):
        await database.run(bump)


async def main(url: str, times: int) -> None:
    async with open_database(DatabaseUrl.parse(url)) as database:
        await bump_often(database, times)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
