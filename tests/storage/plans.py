"""Every named query of the house with its parameters, and the plan that each engine makes for it."""

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from storage.adapters import _PARAMETER
from storage.engine import Engine
from storage.queries import FOLDER, queries

NOUNS = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.sql")})
_SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
_ALIAS = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)\s+AS\s+(\w+)", re.IGNORECASE)


@dataclass(frozen=True)
class Query:
    noun: str
    name: str
    sql: str

    def __str__(self) -> str:
        return f"{self.noun}.{self.name}"

    @property
    def parameters(self) -> set[str]:
        return {match[1] for match in _PARAMETER.finditer(self.sql) if match[1]}

    @property
    def tables(self) -> dict[str, str]:
        """The name a plan uses → the table."""
        return {alias: table for table, alias in _ALIAS.findall(self.sql)}


def every_query(engine: Engine) -> Iterator[Query]:
    for noun in NOUNS:
        loaded = queries(noun, engine)
        for name in loaded.available_queries:
            if not name.endswith("_cursor"):
                yield Query(noun, name, getattr(loaded, name).sql)


def scanned_on_sqlite(connection: sqlite3.Connection, query: Query) -> set[str]:
    """The tables read from end to end; a partial index holds only what waits, so walking it is no such reading."""
    steps = connection.execute(f"EXPLAIN QUERY PLAN {query.sql}", dict.fromkeys(query.parameters)).fetchall()
    found = (_SCAN.match(step[3]) for step in steps)
    whole = {match[1] for match in found if match and not is_partial(connection, match[2])}
    return {query.tables.get(name, name) for name in whole} - {"CONSTANT"}


def is_partial(connection: sqlite3.Connection, index: str | None) -> bool:
    (definition,) = connection.execute("SELECT MAX(sql) FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    return definition is not None and " WHERE " in definition


async def scanned_on_postgresql(connection: Any, query: Query) -> set[str]:
    """The tables that the planner reads from end to end even when told to avoid it."""
    numbers = {int(number) for number in re.findall(r"\$(\d+)", query.sql)}
    await connection.execute(f"PREPARE asked AS {query.sql}")
    try:
        given = f"({', '.join('NULL' for _ in numbers)})" if numbers else ""
        plan = await connection.fetchval(f"EXPLAIN (FORMAT JSON) EXECUTE asked{given}")
    finally:
        await connection.execute("DEALLOCATE asked")
    return {node["Relation Name"] for node in nodes(json.loads(plan)) if node.get("Node Type") == "Seq Scan"}


def nodes(plan: Any) -> Iterator[dict[str, Any]]:
    if isinstance(plan, list):
        for part in plan:
            yield from nodes(part)
    elif isinstance(plan, dict):
        yield plan
        for part in plan.values():
            yield from nodes(part)
