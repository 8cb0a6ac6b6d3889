"""A body's own numbers as the text of one column: tables and keys as in a profile's file."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from council.profiles.own import OwnRule
from storage.profile_tables import TABLES
from storage.profile_values import written

_TABLE_OF = {table.field: name for name, table in TABLES.items()}
_BODIES = 4096
"""So many different texts are kept read; an installation has some hundreds of bodies, few with numbers of their own."""


def own_rules_text(rules: tuple[OwnRule, ...]) -> str | None:
    if not rules:
        return None
    tables: dict[str, dict[str, Any]] = {}
    for rule in rules:
        table = tables.setdefault(_TABLE_OF[rule.field], {"source": rule.source})
        table[rule.key] = written(rule.value)
    return json.dumps(tables, ensure_ascii=False, sort_keys=True)


@lru_cache(_BODIES)
def own_rules_of(text: str | None) -> tuple[OwnRule, ...]:
    """What the column says, in the order of tables and keys.

    Raises:
        KeyError, WrongValue: a later or an earlier version wrote it.
    """
    return () if text is None else own_rules_in(json.loads(text))


def own_rules_in(tables: dict[str, dict[str, Any]]) -> tuple[OwnRule, ...]:
    """The numbers of tables whose keys are known, by table and key.

    Raises:
        WrongValue: one is not what its key expects.
    """
    return tuple(
        OwnRule(TABLES[name].field, key, TABLES[name].keys[key](given), table["source"])
        for name, table in sorted(tables.items())
        for key, given in sorted(table.items())
        if key != "source"
    )
