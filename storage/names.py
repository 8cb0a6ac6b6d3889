"""Names in three languages as three columns."""

from __future__ import annotations

from council.names import Names
from storage.queries import Row


def names_of(row: Row) -> Names:
    return Names(row["name_kk"], row["name_ru"], row["name_en"])


def columns_of(names: Names) -> dict[str, str]:
    return {"name_kk": names.kk, "name_ru": names.ru, "name_en": names.en}
