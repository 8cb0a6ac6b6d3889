"""A form with every kind of question, for the tests of the engine: planting a tree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from annotated_types import Ge, Le, MaxLen, MinLen

from council.attachments import Attached
from council.command import Command
from council.errors import RuleBroken
from council.identity import Instant
from council.language import Language
from council.names import Names
from council.permissions.model import EVERYONE, Actor, Permission
from council.place import Point
from council.ports import UnitOfWork
from handlers.kit.context import Context
from handlers.kit.forms import PER_PAGE, Ask, Choice, Form, Options, Values
from locales.text import Text

STREETS = tuple(Names(f"{number}-көше", f"{number}-я улица", f"Street {number}") for number in range(1, 15))


class Kind(StrEnum):
    APPLE = "apple"
    ELM = "elm"


class SoilTooDry(RuleBroken):
    """The action's own refusal."""


@dataclass(frozen=True, slots=True)
class PlantTree(Command[int]):
    kind: Kind
    reason: Annotated[str, MinLen(5), MaxLen(200)]
    sort: Annotated[str, MinLen(2), MaxLen(30)] | None
    count: Annotated[int, Ge(1), Le(9)]
    street: int | None
    files: Annotated[tuple[Attached, ...], MaxLen(2)] | None
    place: Point
    on: date
    at: Instant


PlantTree.slug = "plant-tree"
PERMISSION = Permission("plant-tree", frozenset(), frozenset(), frozenset(EVERYONE), None, is_personal=True)
planted: list[PlantTree] = []


async def plant(uow: UnitOfWork, actor: Actor, command: PlantTree) -> int:
    if command.reason == "dry soil":
        raise SoilTooDry
    planted.append(command)
    return len(planted)


async def streets(_: Context[Any], values: Values, words: str, page: int) -> Options:
    found = [
        Choice(number, names) for number, names in enumerate(STREETS, 1) if words.casefold() in names.ru.casefold()
    ]
    shown = tuple(found[(page - 1) * PER_PAGE : page * PER_PAGE])
    return Options(shown, len(found), none_label=Text("plant-tree-unknown-street"))


def planting() -> Form[int]:
    return Form(
        PlantTree,
        kind=Ask("choice"),
        reason=Ask("long_text"),
        sort=Ask("text", when=lambda values: values.get("kind") is Kind.APPLE),
        count=Ask("number"),
        street=Ask("pick", options=streets),
        files=Ask("media"),
        place=Ask("place"),
        on=Ask("date"),
        at=Ask("moment"),
    )


_FIELDS = ("kind", "reason", "sort", "count", "street", "files", "place", "on", "at")
_ROOM = {Language.KK: "Қанша", Language.RU: "Сколько", Language.EN: "How much"}


def sample_words(language: Language) -> str:
    """The form's words; the language's name stands in each, so that a test sees which one was said."""
    said = _ROOM[language]
    asks = {field: f"plant-tree-{field} =\n    .ask = {said} {field}?\n    .label = {field}\n" for field in _FIELDS}
    asks["reason"] += "    .example = The yard is bare.\n    .too-short = Say more, { $bound } letters.\n"
    fields = "".join(asks.values())
    return (
        f"plant-tree = x\n    .title = Plant a tree\n    .confirm = Plant\n    .sent = Planted\n{fields}"
        "plant-tree-kind-apple = Apple\nplant-tree-kind-elm = Elm\n"
        "plant-tree-unknown-street = Somewhere\nrefused-soil-too-dry = Water it first\n"
    )
