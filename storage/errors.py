"""What can go wrong at the SQL edge, by name."""

from __future__ import annotations


class StorageUnavailable(Exception):
    """The database did not take the unit for reasons outside it (disk full, server gone): try again later."""


class UnsafeDatabase(StorageUnavailable):
    """The database opens but would not keep its promises: SQLite too old, or no WAL on this file system."""


class UnitWaited(RuntimeError):
    """A unit of work waited for something that is not its own port.

    On SQLite the whole unit runs inside the writer's thread and must never suspend; PostgreSQL refuses the same, or the
    two engines would drift apart.
    """

    def __init__(self, unit: str, awaited: object) -> None:
        super().__init__(f"unit {unit} waited for {awaited!r}; a unit waits for nothing but its unit of work")


class DatabaseInUse(Exception):
    """Another process holds the lock on this SQLite file."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class SchemaMismatch(Exception):
    """The database's schema is older or newer than this program.

    Attributes:
        found: the revision in the database, or none in an empty one.
        wanted: the revision this program was written for.
    """

    def __init__(self, found: str | None, wanted: str) -> None:
        super().__init__(f"schema {found} found, {wanted} wanted")
        self.found, self.wanted = found, wanted


class NotWhole(Exception):
    """A backup is no database of ours, or something in it is broken."""


class ToolMissing(Exception):
    """A program of PostgreSQL's that a backup needs is not installed, or is older than the server.

    Attributes:
        tool: its name, such as `pg_dump`.
    """

    def __init__(self, tool: str) -> None:
        super().__init__(tool)
        self.tool = tool
