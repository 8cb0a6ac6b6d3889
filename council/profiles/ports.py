"""Where the profiles of this installation are found; they are read once and kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from council.profiles.model import Profile


class Profiles(Protocol):
    def profile(self, key: str) -> Profile:
        """The profile of this key.

        Raises:
            LookupError: there is none, although a stored body names it.
        """
        ...

    def every(self) -> Mapping[str, Profile]:
        """All profiles, by key."""
        ...

    def protected_names(self) -> tuple[tuple[str, ...], ...]:
        """Phrases that only public councils may have in their names, each as the beginnings of folded words."""
        ...
