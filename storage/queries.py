"""SQL texts and how each engine runs them.

One text serves both engines, in `sql/<noun>.sql`; what cannot be one text stands in `sql/<noun>.sqlite.sql` and
`sql/<noun>.postgresql.sql` under the same names and parameters. Each file is loaded by itself, because a directory load
lets equal names overwrite each other.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import aiosql
from aiosql.queries import Queries

from storage.adapters import PostgresqlAdapter, SqliteAdapter
from storage.engine import Engine, Session

FOLDER = Path(__file__).parent / "sql"
Row = Mapping[str, Any]


class Statements:
    """One noun's statements bound to an open session: `await statements.account_by_telegram(telegram_id=…)`."""

    __slots__ = ("_connection", "_queries")

    def __init__(self, noun: str, session: Session) -> None:
        self._queries, self._connection = queries(noun, session.engine), session.connection

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        return partial(getattr(self._queries, name), self._connection)


@cache
def queries(noun: str, engine: Engine, folder: Path = FOLDER) -> Queries:
    """Load the noun's statements for this engine; each is a coroutine function `(connection, **parameters)`."""
    adapter: Any = SqliteAdapter if engine is Engine.SQLITE else PostgresqlAdapter
    shared, own = folder / f"{noun}.sql", folder / f"{noun}.{engine}.sql"
    loaded: Queries = aiosql.from_path(shared, adapter, mandatory_parameters=False)
    if own.exists():
        extra: Queries = aiosql.from_path(own, adapter, mandatory_parameters=False)
        for name in extra.available_queries:
            loaded.add_query(name, getattr(extra, name))
    return loaded
