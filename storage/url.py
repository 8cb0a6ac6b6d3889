"""Reading `KENES_DATABASE_URL`: an SQLite file or a PostgreSQL server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from storage.engine import Engine


class UnknownDatabase(ValueError):
    """The URL names no database this program knows."""


@dataclass(frozen=True, slots=True)
class DatabaseUrl:
    """Where the house stands.

    Attributes:
        text: the URL as it was given.
        path: the file, for SQLite.
    """

    text: str
    engine: Engine
    path: Path | None = None

    @classmethod
    def parse(cls, text: str) -> DatabaseUrl:
        """Read `sqlite:///relative.db`, `sqlite:////absolute.db` or `postgresql://user:password@host/name`.

        Raises:
            UnknownDatabase: the scheme is another, or the path is missing.
        """
        parts = urlsplit(text)
        if parts.scheme in {"postgresql", "postgres"}:
            return cls(text, Engine.POSTGRESQL)
        path = unquote(parts.path.removeprefix("/"))
        if parts.scheme == "sqlite" and not parts.netloc and path:
            return cls(text, Engine.SQLITE, Path(path))
        raise UnknownDatabase(parts.scheme or text)

    def for_sqlalchemy(self) -> str:
        """The same URL with the async driver named, as SQLAlchemy wants it."""
        scheme = "sqlite+aiosqlite" if self.engine is Engine.SQLITE else "postgresql+asyncpg"
        return f"{scheme}:{self.text.split(':', 1)[1]}"
