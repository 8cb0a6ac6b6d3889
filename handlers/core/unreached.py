"""What a secretary is told of those whom a legal notice did not reach."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Screen, screen
from locales.text import Text, Value


@notice("unreached")
def unreached(told: Told, _: Reader) -> Screen:
    facts = told.facts
    known: dict[str, Value] = {name: facts[name] for name in ("starts_at",) if name in facts}
    return screen(
        Text("unreached-title"),
        Text("unreached-body", {"body": facts["body"]}),
        Text(f"unreached-{facts['of']}", {"number": str(facts.get("number", "")), **known}),
        BLANK,
        *map(_line, facts["people"]),
        BLANK,
        Text("unreached-do"),
    )


def _line(missed: Mapping[str, Any]) -> Text:
    why = Text(f"unreached-why-{missed['why'].replace('_', '-')}")
    return Text("unreached-person", {"name": missed["name"], "why": why})
