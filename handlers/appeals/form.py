"""The forms: lodging an appeal, answering one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from council.appeals.commands import AnswerAppeal, LodgeAppeal, Lodged
from council.appeals.finding import candidates
from council.appeals.model import Appeal
from council.appeals.rules import nearest_first
from council.directory.model import Region
from council.folding import fold_place
from council.names import Names
from handlers.appeals.receipt_view import answered_screen, lodged_screen, receipt_screen
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import PER_PAGE, Ask, Choice, Form, Options, Values
from locales.text import Text


async def regions(context: Context[Any], _: Values, words: str, page: int) -> Options:
    """Regions in which there are bodies, found by any of their names."""
    found = [each for each in await context.uow.directory.regions_with_bodies() if _is_called(each, words)]
    return _options([Choice(region.code, region.names) for region in found], page)


async def bodies(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """Bodies of the region that take appeals, its council first; typed words look through the whole country."""
    uow, region = context.uow, values.get("region")
    if words:
        found = await uow.bodies.search(words, page)
        takers = nearest_first(region, candidates(uow, found.items))
        total = found.count - (len(found.items) - len(takers))
    else:
        nearest = nearest_first(region, candidates(uow, await uow.bodies.around(region)))
        takers, total = nearest[(page - 1) * PER_PAGE : page * PER_PAGE], len(nearest)
    choices = tuple(Choice(body.id, body.names) for body in takers)
    return Options(choices, total, none_label=Text("lodge-appeal-body-unknown"))


async def categories(context: Context[Any], _: Values, words: str, page: int) -> Options:
    found = [each for each in await context.uow.directory.categories() if _has_word(each.names, words)]
    return _options([Choice(category.code, category.names) for category in found], page)


async def lodged(context: Context[Any], receipt: Lodged) -> None:
    """Send the receipt as a message that stays, the number before anything else, and close the form above it."""
    await context.send(receipt_screen(receipt))
    await context.show(lodged_screen(receipt))


async def answered(context: Context[Any], appeal: Appeal) -> None:
    await context.show(answered_screen(appeal))


def _options(choices: Sequence[Choice], page: int) -> Options:
    return Options(tuple(choices[(page - 1) * PER_PAGE : page * PER_PAGE]), len(choices))


def _is_called(region: Region, words: str) -> bool:
    return _has_word(region.names, words) or any(_begins(name, words) for name in region.also)


def _has_word(names: Names, words: str) -> bool:
    return not words or any(_begins(name, words) for name in (names.kk, names.ru, names.en))


def _begins(name: str, words: str) -> bool:
    sought = fold_place(words)
    return any(word.startswith(sought) for word in (fold_place(name), *fold_place(name).split()))


forms.add(
    Form(
        LodgeAppeal,
        region=Ask("pick", options=regions),
        body_id=Ask("pick", options=bodies),
        category=Ask("pick", options=categories),
        text=Ask("long_text"),
        files=Ask("media"),
        place=Ask("place"),
        done=lodged,
    )
)
forms.add(Form(AnswerAppeal, given=("appeal_id",), text=Ask("long_text"), done=answered))
