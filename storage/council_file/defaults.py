"""The regions and categories that come with the program, `data/regions.csv` and `data/categories.csv`."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Final

from council.loading.model import CategoryEntry, CouncilFile, RegionEntry
from council.names import Names

FOLDER: Final = Path(__file__).parent.parent.parent / "data"


@cache
def default_directory() -> CouncilFile:
    """What a new installation begins with."""
    regions = tuple(
        RegionEntry(
            at,
            row["code"],
            row["parent"] or None,
            row["level"],
            _names(row),
            tuple(filter(None, row["also"].split("|"))),
        )
        for at, row in enumerate(_rows("regions.csv"))
    )
    categories = tuple(CategoryEntry(at, row["code"], _names(row)) for at, row in enumerate(_rows("categories.csv")))
    return CouncilFile(regions=regions, categories=categories)


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as lines:
        return [*csv.DictReader(lines)]


def _names(row: dict[str, str]) -> Names:
    return Names(row["kk"], row["ru"], row["en"])
