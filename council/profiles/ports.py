"""Where the profiles of this installation are found; they are read once and kept in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from council.profiles.model import Profile


class Profiles(Protocol):
    def profile(self, key: str) -> Profile:
        """The profile of this key.

        Raises:
            LookupError: there is none, although a stored body names it.
        """
        ...

    def keys(self) -> Iterable[str]:
        """Every key, in alphabetical order."""
        ...
