"""Appeals as their authors meet them: from a stranger's first word to the answer, filled in and looked up by number."""

from __future__ import annotations

import json

import pytest

from council.language import Language
from handlers.kit.context import House
from handlers.kit.router import Router
from storage.unit_of_work import Units
from tests.appeals import AIGERIM, BOLAT, KST, SAULE
from tests.handlers.appeals.town import PIT, PLACE, appeals, card, labels, lodge, phone_of, photo, told
from tests.handlers.conftest import Phone


async def test_an_appeal_goes_from_a_stranger_to_the_secretary_and_back(
    town: Units, phone: Phone, secretary: Phone, house: House
) -> None:
    await phone.type("/appeal")
    await phone.press("Русский")
    await phone.press("Даю согласие")
    assert "не является официальным обращением" in phone.screen.text
    assert "https://eotinish.kz" in phone.screen.text
    for label in ("Костанайская область", "Общественный совет", "Дороги"):
        await phone.press(label)
    await phone.type("Перед домом 12 провалилась дорога.")
    await phone.send_message(photo("pit"))
    await phone.press("Готово")
    await phone.send_message(PLACE)
    assert "1 файл" in phone.screen.text
    sent = await phone.press("Отправить обращение")
    assert [call.method for call in sent][:2] == ["sendMessage", "editMessageText"]
    assert "KST-2026-000001" in sent[0].text
    assert "15 апреля 2026" in sent[0].text

    shown = await card(town, house, SAULE, SAULE)
    assert "Перед домом 12" in shown["text"]
    await secretary.tap(labels(shown)["Жұмысқа алу"])
    await secretary.tap(labels(shown)["Жауап беру"])
    await secretary.type("Дорогу починят до 1 мая.")
    await secretary.press("Жауапты жіберу")

    [(first, taken), (second, answered)] = await told(town, house, Language.RU)
    assert first == second != AIGERIM
    assert "KST-2026-000001" in taken
    assert "взято в работу" in taken
    assert "Дорогу починят до 1 мая." in answered
    await phone.type("/status")
    await phone.press("KST-2026-000001")
    assert all(word in phone.screen.text for word in ("поступило", "взято в работу", "Дорогу починят до 1 мая."))


async def test_the_form_keeps_what_was_answered(author: Phone, town: Units) -> None:
    await lodge(author)
    [appeal] = await appeals(town)
    assert (appeal["number"], appeal["text"], appeal["body_id"], appeal["author_id"]) == (
        "KST-2026-000001",
        PIT,
        KST,
        AIGERIM,
    )
    assert json.loads(appeal["place"])["latitude"] == 53.2144
    assert [file["file_id"] for file in json.loads(appeal["files"])] == ["pit"]


async def test_whoever_does_not_know_the_body_says_so(author: Phone, town: Units) -> None:
    await author.type("/appeal")
    await author.press("Өткізіп жіберу")
    await author.press("Білмеймін")
    await author.press("Су")
    await author.type(PIT)
    await author.press("Өткізіп жіберу")
    await author.type("Рудный, Ленин көшесі, 12")
    await author.press("Өтінішті жіберу")
    [appeal] = await appeals(town)
    assert (appeal["body_id"], json.loads(appeal["place"])["address"]) == (KST, "Рудный, Ленин көшесі, 12")


async def test_a_body_is_found_by_a_word_and_a_commission_is_not_offered(author: Phone) -> None:
    await author.type("/appeal")
    await author.press("Өткізіп жіберу")
    await author.type("рудн")
    assert "Рудный кеңесі" in author.screen.buttons
    await author.type("комисс")
    assert "Мұндай кеңес табылмады" in author.screen.text


async def test_too_short_a_text_is_asked_again_with_an_example(author: Phone) -> None:
    await author.type("/appeal")
    for label in ("Қостанай облысы", "Қоғамдық кеңес", "Жолдар"):
        await author.press(label)
    await author.type("шұңқыр")
    assert "кемінде 10 таңба" in author.screen.text
    assert "Мысалы" in author.screen.text


@pytest.mark.parametrize("number", ["KST-2026-000001", "kst-2026-1", "КST 2026 000001"])
async def test_status_finds_a_number_however_it_is_typed(author: Phone, number: str) -> None:
    await lodge(author)
    await author.type(f"/status {number}")
    assert "Өтініш KST-2026-000001" in author.screen.text


@pytest.mark.parametrize("number", ["KST-2026-000009", "сәлем", "1" * 3000])
async def test_a_wrong_number_is_answered_with_an_example(author: Phone, number: str) -> None:
    await lodge(author)
    await author.type(f"/status {number}")
    assert "табылмады" in author.screen.text
    assert "KST-2026-000123" in author.screen.text


async def test_somebody_elses_number_is_as_unknown_as_a_wrong_one(author: Phone, town: Units, router: Router) -> None:
    await lodge(author)
    other = phone_of(BOLAT, town, router)
    await other.type("/status KST-2026-000001")
    assert "табылмады" in other.screen.text
    await other.tap(author.button("Өтініш барысы"))
    assert "өкілеттігіңіз жоқ" in other.toast


async def test_the_menu_offers_to_each_what_is_theirs(author: Phone, secretary: Phone) -> None:
    await author.type("/menu")
    await secretary.type("/menu")
    assert {"Өтініш беру", "Өтініштерім"} <= set(author.screen.buttons)
    assert "Кеңеске түскен өтініштер" not in author.screen.buttons
    assert "Кеңеске түскен өтініштер" in secretary.screen.buttons
