"""What the use cases need stored of the directory."""

from __future__ import annotations

from typing import Protocol

from council.directory.model import Category, Region
from council.identity import PersonId


class Directory(Protocol):
    async def regions(self) -> tuple[Region, ...]:
        """All regions, those of the first level first."""
        ...

    async def region(self, code: str) -> Region | None: ...

    async def regions_with_bodies(self) -> tuple[Region, ...]:
        """Regions of the first level in which, or in a part of which, a body works."""
        ...

    async def save_region(self, region: Region, position: int) -> None:
        """Insert at this place of the list, or replace the one of the same code where it stands.

        A body there is found by the new names when it is saved again.
        """
        ...

    async def categories(self) -> tuple[Category, ...]:
        """All categories in the order in which they are offered."""
        ...

    async def category(self, code: str) -> Category | None: ...

    async def save_category(self, category: Category, position: int) -> None:
        """Insert at this place of the list, or replace the one of the same code where it stands."""
        ...

    async def people_by_key(self) -> dict[str, PersonId]:
        """Who is meant by each key that files have used."""
        ...

    async def name_person(self, key: str, person_id: PersonId) -> None:
        """Let files name the person by this key from now on."""
        ...
