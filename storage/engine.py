"""What both engines share: the shape of a session, of a unit of work, of a database."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Engine(StrEnum):
    """The two databases the house stands on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class Session(Protocol):
    """One open transaction."""

    @property
    def engine(self) -> Engine: ...

    @property
    def connection(self) -> Any:
        """The driver's connection, as the query functions of `storage.queries` want it."""
        ...

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undo what happens inside if it raises, and nothing else."""
        ...


Work = Callable[[Session], Coroutine[Any, Any, T]]
"""A unit's body: given the session, it runs to its end without waiting for anything else; it may be run twice."""


class Database(Protocol):
    """An engine that runs units of work."""

    @property
    def engine(self) -> Engine: ...

    async def run(self, work: Work[T]) -> T:
        """Run the work in one transaction and commit it.

        Raises:
            StorageUnavailable: the database could not take it; nothing of it stays.
            UnitWaited: the work waited for something outside its session.
        """
        ...

    async def close(self) -> None: ...
