"""PostgreSQL through asyncpg: one pooled connection a unit, the same refusals as SQLite."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Generator
from contextlib import asynccontextmanager
from typing import Any, Generic, TypeVar

import asyncpg

from storage.engine import Engine, Work
from storage.errors import StorageUnavailable, UnitWaited

T = TypeVar("T")
TRIES_MOST = 10
NAMED = {"application_name": "kenes"}
"""By this a restore sees that a program runs."""
AGAIN = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
"""Two units met; the database undid one, and a unit may run twice."""
GONE = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresSystemError,
    asyncpg.ReadOnlySQLTransactionError,
)
"""What the server or the way to it does not give, whatever the unit asks."""


class Call:
    """The connection as the query functions see it; it knows whether a statement is under way."""

    def __init__(self, connection: Any) -> None:
        self._connection: Any = connection
        self.is_under_way = False

    async def do(self, method: str, sql: str, *arguments: Any) -> Any:
        """Run one statement by asyncpg's method of this name."""
        self.is_under_way = True
        try:
            return await getattr(self._connection, method)(sql, *arguments)
        finally:
            self.is_under_way = False


class PostgresqlSession:
    """A unit's view of its connection."""

    engine = Engine.POSTGRESQL

    def __init__(self, connection: Any) -> None:
        self.connection = Call(connection)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        await self.connection.do("execute", "SAVEPOINT inner_step")
        try:
            yield
        except BaseException:
            await self.connection.do("execute", "ROLLBACK TO SAVEPOINT inner_step")
            raise
        finally:
            await self.connection.do("execute", "RELEASE SAVEPOINT inner_step")


class PostgresqlDatabase:
    """The house on a PostgreSQL server."""

    engine = Engine.POSTGRESQL

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    @classmethod
    async def open(cls, url: str) -> PostgresqlDatabase:
        """Connect to the server.

        Raises:
            StorageUnavailable: it does not answer, knows no such user or database, or takes another password.
        """
        try:
            return cls(
                await asyncpg.create_pool(
                    url, min_size=1, max_size=8, command_timeout=60, server_settings=NAMED, reset=_leave_as_it_is
                )
            )
        except (*GONE, asyncpg.PostgresError) as error:
            raise StorageUnavailable(str(error)) from error
        except ValueError:  # its text may hold the password
            raise StorageUnavailable("the URL of the server cannot be read") from None

    async def run(self, work: Work[T]) -> T:
        for _ in range(TRIES_MOST):
            try:
                return await self._run_once(work)
            except AGAIN:
                await asyncio.sleep(0)
            except GONE as error:
                raise StorageUnavailable(str(error)) from error
        raise StorageUnavailable("the unit kept meeting others")

    async def _run_once(self, work: Work[T]) -> T:
        async with self._pool.acquire() as connection, connection.transaction():
            session = PostgresqlSession(connection)
            return await _Watched(work(session), session.connection)

    async def close(self) -> None:
        await self._pool.close()


async def _leave_as_it_is(_: Any) -> None:
    """A unit changes nothing that outlives its transaction, so a connection goes back without one more call."""


class _Watched(Generic[T]):
    """Awaits a unit and refuses what it waits for outside a statement."""

    def __init__(self, unit: Coroutine[Any, Any, T], call: Call) -> None:
        self._unit, self._call = unit, call

    def __await__(self) -> Generator[Any, Any, T]:
        step: Any = self._unit.send
        value: Any = None
        refusal: UnitWaited | None = None
        while True:
            try:
                awaited = step(value)
            except StopIteration as stop:
                if refusal is not None:
                    raise refusal from None
                result: T = stop.value
                return result
            except asyncio.CancelledError:
                if refusal is not None:
                    raise refusal from None
                raise
            if self._call.is_under_way:
                try:
                    value, step = (yield awaited), self._unit.send
                except BaseException as error:  # noqa: BLE001  # cancellation and driver errors belong to the unit first
                    value, step = error, self._unit.throw
            else:  # raised where it waited, so that open savepoints are left in order; who catches it is cancelled
                value = asyncio.CancelledError() if refusal else UnitWaited(_name(self._unit), awaited)
                refusal, step = refusal or value, self._unit.throw


def _name(unit: Coroutine[Any, Any, Any]) -> str:
    return getattr(unit, "__qualname__", repr(unit))
