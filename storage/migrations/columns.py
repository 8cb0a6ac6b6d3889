"""The few column kinds the schema is made of, so that both engines get the same tables.

Whole numbers, text and bytes only; states are words, flags are 0 or 1, instants are milliseconds UTC, JSON is text.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
BYTES = sa.LargeBinary()


def number(name: str, *parts: Any, null: bool = False, **options: Any) -> sa.Column[Any]:
    return sa.Column(name, NUMBER, *parts, nullable=null, **options)


def text(name: str, *parts: Any, null: bool = False, **options: Any) -> sa.Column[Any]:
    return sa.Column(name, TEXT, *parts, nullable=null, **options)


def blob(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, BYTES, nullable=null)


def key(name: str = "id") -> sa.Column[Any]:
    """A primary key whose value the program gives."""
    return sa.Column(name, NUMBER, primary_key=True, autoincrement=False)


def running_key(name: str = "id") -> sa.Column[Any]:
    """A primary key that the database counts up, never reusing a number."""
    return sa.Column(name, NUMBER, sa.Identity(), primary_key=True)


def to(target: str, **options: Any) -> sa.ForeignKey:
    """A reference to another table's key, e.g. `to("person.id")`."""
    return sa.ForeignKey(target, name=None, **options)


def one_of(column: str, words: str, name: str) -> sa.CheckConstraint:
    """Hold a state to its words, given with blanks between."""
    quoted = ", ".join(f"'{word}'" for word in words.split())
    return sa.CheckConstraint(f"{column} IN ({quoted})", name=name)


def table(name: str, *parts: Any, **options: Any) -> None:
    """Create a table, STRICT on SQLite."""
    op.create_table(name, *parts, sqlite_strict=True, **options)


def index(name: str, of: str, columns: list[str], *, unique: bool = False, where: str | None = None) -> None:
    """Create an index, partial if `where` is given."""
    condition = None if where is None else sa.text(where)
    op.create_index(name, of, columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def reword(of: str, column: str, before: str, after: str, name: str) -> None:
    """Hold a state to other words from now on; `before` and `after` are all its words, with blanks between."""
    recheck(of, str(one_of(column, before, name).sqltext), str(one_of(column, after, name).sqltext), name)


def recheck(of: str, before: str, after: str, name: str) -> None:
    """Hold the rows to another condition from now on.

    SQLite cannot alter a check, and rebuilding a table that others refer to is the longer way to the same text: the
    stored text is exchanged as sqlite.org/lang_altertable.html §7 describes it.
    """
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(name, of, type_="check")
        op.create_check_constraint(name, of, after)
        return
    _exchange(of, before, after)


def _exchange(of: str, before: str, after: str) -> None:
    bind = op.get_bind()
    version = bind.exec_driver_sql("PRAGMA schema_version").scalar_one()
    bind.exec_driver_sql("PRAGMA writable_schema = ON")
    exchange = (
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ? AND instr(sql, ?) > 0"
    )
    changed = bind.exec_driver_sql(exchange, (before, after, of, before)).rowcount
    bind.exec_driver_sql(f"PRAGMA schema_version = {version + 1}")
    bind.exec_driver_sql("PRAGMA writable_schema = RESET")
    if changed != 1:
        raise LookupError(f"{of} does not say {before}")
