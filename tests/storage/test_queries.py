"""Every named query: the same on both engines, really there, and never reading a growing table from end to end."""

import ast
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from storage.engine import Engine
from storage.queries import FOLDER
from storage.url import DatabaseUrl
from tests.house.source import Source, sources_under
from tests.storage.plans import NOUNS, Query, every_query, scanned_on_postgresql, scanned_on_sqlite

SMALL = {
    "alembic_version": "one row",
    "backup": "one row a backup",
    "body": "as many as there are councils",
    "category": "a list in a file",
    "counted": "what a subquery found before its LIMIT",
    "counter": "one row a counter",
    "dead_letter": "what failed within 30 days",
    "erasure": "one row a person who asked to be forgotten",
    "home": "one row",
    "json_each": "the list that was handed in",
    "organization": "a list in a file",
    "pg_class": "PostgreSQL's own",
    "pg_namespace": "PostgreSQL's own",
    "person_key": "those whom council files name; read only when one is loaded",
    "region": "a list in a file",
    "restore": "one row a restore",
    "sqlite_master": "SQLite's own",
}
"""Tables that may be read from end to end, and why."""
RARE = {
    "delivery.cards_left_sending": "once at a start, and once after the database was away",
    "erasures.blank_past_reasons": "once an erasure",
    "erasures.blank_reasons": "once an erasure",
    "erasures.drop_messages": "once an erasure",
    "erasures.drop_notices": "once an erasure",
    "holding.hold_messages": "once after a restore",
    "holding.hold_cards": "once after a restore",
    "holding.held": "when an administrator looks, after a restore",
}
"""Queries that may read a growing table, and why."""
NAME = re.compile(r"^-- name: (\w+)", re.MULTILINE)


@pytest.fixture
def sqlite_schema(sqlite_template: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(sqlite_template)
    yield connection
    connection.close()


def test_no_query_reads_a_growing_table_on_sqlite(sqlite_schema: sqlite3.Connection) -> None:
    scanned = {str(query): scanned_on_sqlite(sqlite_schema, query) for query in every_query(Engine.SQLITE)}
    assert too_much(scanned) == {}


@pytest.mark.postgres
@pytest.mark.parametrize("engine", [Engine.POSTGRESQL], indirect=True)
async def test_no_query_reads_a_growing_table_on_postgresql(database_url: DatabaseUrl) -> None:
    connection = await asyncpg.connect(database_url.text)
    await connection.execute("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan")
    scanned = {str(query): await scanned_on_postgresql(connection, query) for query in every_query(Engine.POSTGRESQL)}
    await connection.close()
    assert too_much(scanned) == {}


def too_much(scanned: dict[str, set[str]]) -> dict[str, set[str]]:
    found = {name: tables - set(SMALL) for name, tables in scanned.items() if name not in RARE}
    return {name: tables for name, tables in found.items() if tables}


def test_the_plans_would_show_a_table_read_from_end_to_end(sqlite_schema: sqlite3.Connection) -> None:
    careless = Query("test", "careless", "SELECT id FROM outbox AS sent WHERE sent.message_id = :message_id")
    assert scanned_on_sqlite(sqlite_schema, careless) == {"outbox"}


def test_both_engines_have_the_same_queries_with_the_same_parameters() -> None:
    ways = {str(query): query.parameters for query in every_query(Engine.SQLITE)}
    texts = {f"{path.name.split('.')[0]}.{name}": sql for path, name, sql in named_texts("postgresql")}
    assert {str(query) for query in every_query(Engine.POSTGRESQL)} == set(ways)
    for name, sql in texts.items():
        assert Query("", "", sql).parameters == ways[name], name


@pytest.mark.parametrize("noun", NOUNS)
def test_a_name_stands_for_one_query(noun: str) -> None:
    for engine in Engine:
        files = (FOLDER / f"{noun}.sql", FOLDER / f"{noun}.{engine}.sql")
        names = [name for path in files if path.exists() for name in NAME.findall(path.read_text())]
        assert [name for name, count in Counter(names).items() if count > 1] == []


def named_texts(engine: str) -> Iterator[tuple[Path, str, str]]:
    for path in FOLDER.glob(f"*.{engine}.sql"):
        for part in re.split(r"^-- name: ", path.read_text(), flags=re.MULTILINE)[1:]:
            head, _, sql = part.partition("\n")
            yield path, head.rstrip("!$^*<"), sql


def test_every_query_that_is_asked_for_exists() -> None:
    asked = {(noun, name) for source in sources_under("storage") for noun, name in asked_for(source)}
    there = {(query.noun, query.name) for engine in Engine for query in every_query(engine)}
    assert asked - there == set()
    assert len(asked) > len(there) / 2


def asked_for(source: Source) -> Iterator[tuple[str, str]]:
    """Attributes of what `Statements("<noun>", …)` made, in a class, in a function, or at once."""
    for scope in ast.walk(source.tree):
        if not isinstance(scope, ast.ClassDef | ast.AsyncFunctionDef):
            continue
        bound = dict(bindings(scope))
        for node in ast.walk(scope):
            if isinstance(node, ast.Attribute):
                noun = noun_of(node.value) or bound.get(ast.unparse(node.value))
                if noun is not None:
                    yield noun, node.attr


def noun_of(made: ast.expr) -> str | None:
    if isinstance(made, ast.Call) and ast.unparse(made.func) == "Statements":
        return str(ast.literal_eval(made.args[0]))
    return None


def bindings(scope: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            targets, values = parts(node.targets[0]), parts(node.value)
            for target, value in zip(targets, values, strict=False):
                if noun := noun_of(value):
                    yield ast.unparse(target), noun


def parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
