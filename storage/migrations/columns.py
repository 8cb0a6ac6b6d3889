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
