"""One process to an SQLite file.

SQLite 3.7.0-3.51.2 can lose commits when several connections write in WAL mode (`has_wal_reset_bug` in
`storage.sqlite_connection`), so whoever opens the file holds a lock beside it; a second process is told so and asks the
first to do its work.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.errors import DatabaseInUse, StorageUnavailable


class FileLock:
    """Held while open; the kernel lets go when the process dies, however it dies."""

    def __init__(self, database: Path) -> None:
        self._database = database
        # Two names of one file (a symbolic link) are one lock.
        real = database.resolve()
        self._path = real.with_name(real.name + ".lock")
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            DatabaseInUse: another process holds it.
            StorageUnavailable: the folder cannot be written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageUnavailable(f"{self._path}: {error.strerror}") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise DatabaseInUse(str(self._database)) from None
        self._descriptor = descriptor

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
