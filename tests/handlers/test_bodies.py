"""Councils in the chat: found by region and by name, looked at by a stranger, in every language."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.commands.load import take_over
from council.bodies.commands import ShowBody, ShowMembers
from council.identity import BodyId
from council.language import Language
from council.perform import perform
from council.permissions.model import operator
from handlers.bodies.members_view import members_screen
from handlers.bodies.view import body_screen
from handlers.kit.screen import rendered
from locales.words import Words
from storage.council_file import read_council_file
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone
from tests.house.source import ROOT

KOSTANAY = "Костанайская область"
KST = "Общественный совет Костанайской области"


@pytest.fixture
async def visitor(phone: Phone, units: Units) -> Phone:
    """Somebody who has chosen Russian, consented to nothing, and looks at the example councils."""
    await take_over(units, read_council_file(ROOT / "data" / "demo" / "council.toml"), Language.RU)
    await phone.type("/start")
    await phone.press("Русский")
    return phone


async def test_a_council_is_reached_by_its_region_from_the_menu(visitor: Phone) -> None:
    await visitor.press("Советы")
    await visitor.press(KOSTANAY)
    await visitor.press(f"2. {KST}")
    assert KST in visitor.screen.text
    assert "Членов с правом голоса: 21, всего мест: 21" in visitor.screen.text
    assert "Председатель: Сейітқали Бауыржан Ерланұлы" in visitor.screen.text


async def test_its_members_are_turned_page_by_page(visitor: Phone) -> None:
    await visitor.type("/council костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Состав")
    first = visitor.screen.text
    await visitor.press("Дальше")
    assert visitor.screen.text.startswith(f"<b>{KST}</b>: состав")
    assert visitor.screen.text != first
    await visitor.press("Назад")
    assert "Председатель: Сейітқали" in visitor.screen.text


async def test_a_council_below_is_one_tap_away_and_leads_back_up(visitor: Phone) -> None:
    await visitor.type("/council костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Нижестоящие советы: 1")
    await visitor.press("1. Общественный совет города Костаная")
    await visitor.press("Вышестоящий орган")
    assert visitor.screen.text.startswith(f"<b>{KST}</b>")


@pytest.mark.parametrize("typed", ["сарыарка", "САРЫАРҚА", "saq"])
async def test_a_council_is_found_by_the_word_behind_the_command(visitor: Phone, typed: str) -> None:
    await visitor.type(f"/council {typed}")
    assert "1. Общественный совет Национальной компании «Сарыарқа Астық»" in visitor.screen.buttons


async def test_signs_and_emoji_in_a_search_do_no_harm(visitor: Phone) -> None:
    await visitor.type("/council кеңес 🙂:🙂🙂~🙂 🙂🙂🙂🙂🙂🙂🙂🙂🙂")
    assert "найдено: 4" in visitor.screen.text


async def test_nothing_found_is_said_with_what_to_try(visitor: Phone) -> None:
    await visitor.type("/council гренландия: " + "и" * 80)
    assert "ничего не найдено" in visitor.screen.text


@pytest.mark.parametrize("language", Language)
async def test_a_body_and_its_members_are_said_in_every_language(
    visitor: Phone, units: Units, words: Mapping[Language, Words], language: Language
) -> None:
    async def screens(uow: StoredUnit) -> list[str]:
        body = await uow.bodies.by_code("KST")
        body_id = BodyId(0) if body is None else body.id
        actor = operator(language)
        shown = [
            body_screen(await perform(uow, actor, ShowBody(body_id))),
            members_screen(await perform(uow, actor, ShowMembers(body_id))),
        ]
        return [rendered(replace(screen, rows=()), words[language])["text"] for screen in shown]

    name = {Language.KK: "Қостанай облысының", Language.RU: KST, Language.EN: "Public Council of Kostanay"}[language]
    assert all(name in text for text in await units.run(screens))
