"""Regions, categories and the keys of people as rows."""

from __future__ import annotations

import json

from council.directory.model import Category, Region
from council.identity import PersonId
from storage.engine import Session
from storage.names import columns_of, names_of
from storage.queries import Row, Statements


class StoredDirectory:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("directory", session)

    async def regions(self) -> tuple[Region, ...]:
        regions = [_region(row) for row in await self._sql.regions()]
        return tuple(sorted(regions, key=lambda region: region.parent is not None))

    async def region(self, code: str) -> Region | None:
        row = await self._sql.region(code=code)
        return None if row is None else _region(row)

    async def regions_with_bodies(self) -> tuple[Region, ...]:
        return tuple(_region(row) for row in await self._sql.regions_with_bodies())

    async def save_region(self, region: Region, position: int) -> None:
        await self._sql.save_region(
            code=region.code,
            parent=region.parent,
            level=region.level,
            **columns_of(region.names),
            also=json.dumps(region.also, ensure_ascii=False),
            position=position,
        )

    async def categories(self) -> tuple[Category, ...]:
        return tuple(Category(row["code"], names_of(row)) for row in await self._sql.categories())

    async def category(self, code: str) -> Category | None:
        row = await self._sql.category(code=code)
        return None if row is None else Category(row["code"], names_of(row))

    async def save_category(self, category: Category, position: int) -> None:
        await self._sql.save_category(code=category.code, **columns_of(category.names), position=position)

    async def people_by_key(self) -> dict[str, PersonId]:
        return {row["key"]: PersonId(row["person_id"]) for row in await self._sql.people_by_key()}

    async def name_person(self, key: str, person_id: PersonId) -> None:
        await self._sql.name_person(key=key, person_id=person_id)


def _region(row: Row) -> Region:
    return Region(row["code"], row["parent"], row["level"], names_of(row), tuple(json.loads(row["also"])))
