"""The screens that belong to no noun, seen from a phone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from council.language import Language
from council.people.model import CONSENT_VERSION
from council.permissions.model import Role
from handlers.core import about, consent, language, menu
from handlers.core.commands_menu import MOST, command_menus
from handlers.kit import forms
from handlers.kit.callback import LONGEST, codec
from handlers.kit.context import House
from handlers.kit.detour import NEXT_MOST, AgreeConsent, PickLanguage
from handlers.kit.routes import routes
from handlers.kit.screen import Screen, rendered
from locales.words import Words
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone
from tests.handlers.planting import PlantTree

BEGIN = "1fb:plant-tree:~:0"


async def test_a_newcomer_is_asked_for_a_language_in_all_three(phone: Phone) -> None:
    await phone.type("/start")
    assert list(phone.screen.buttons) == ["Қазақша", "Русский", "English"]


async def test_after_the_language_comes_the_menu_in_that_language(phone: Phone) -> None:
    await phone.type("/start")
    await phone.press("English")
    assert "Main menu" in phone.screen.text
    assert "Akimat of Kostanay region" in phone.screen.text


async def test_choosing_a_language_keeps_no_name(phone: Phone, units: Units) -> None:
    await phone.type("/start")
    await phone.press("Қазақша")

    async def person(uow: StoredUnit) -> object:
        account = await uow.people.account(phone.telegram_id)  # type: ignore[arg-type]  # a plain number in tests
        assert account is not None
        return account.person_id

    assert await units.run(person) is None


@pytest.mark.parametrize("slash", ["/menu", "/help", "/settings", "/language", "/privacy", "/cancel", "/drafts"])
async def test_the_common_commands_answer_even_a_stranger(phone: Phone, slash: str) -> None:
    (sent,) = await phone.type(slash)
    assert sent.text


@pytest.mark.parametrize("slash", ["/menu", "/help", "/settings", "/language", "/privacy"])
async def test_amid_a_form_they_set_it_aside(citizen: Phone, slash: str) -> None:
    await citizen.press("Elm")
    await citizen.type(slash)
    await citizen.type("/drafts")
    assert "1. Plant a tree" in citizen.screen.buttons


@pytest.mark.parametrize("slash", ["/menu", "/help", "/settings", "/privacy"])
async def test_they_say_that_the_form_was_saved(citizen: Phone, slash: str) -> None:
    await citizen.press("Elm")
    await citizen.type(slash)
    assert "/drafts" in citizen.screen.text


async def test_a_person_comes_home_by_start(citizen: Phone) -> None:
    await citizen.type("/start")
    assert "Главное меню" in citizen.screen.text


async def test_consent_is_asked_at_the_first_personal_act_and_then_the_act_goes_on(phone: Phone) -> None:
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(BEGIN)
    assert "Согласие на обработку" in phone.screen.text
    assert "Akimat of Kostanay region" in phone.screen.text
    await phone.press("Даю согласие")
    assert "Сколько kind?" in phone.screen.text


async def test_whoever_does_not_agree_now_goes_home(phone: Phone) -> None:
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(BEGIN)
    await phone.press("Не сейчас")
    assert "Главное меню" in phone.screen.text


async def test_an_act_survives_language_and_consent(phone: Phone) -> None:
    await phone.tap(BEGIN)
    await phone.press("English")
    await phone.press("I agree")
    assert "How much kind?" in phone.screen.text


async def test_the_payload_of_a_deep_link_survives_language_and_consent(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    register = routes.link("zz", PlantTree)

    async def arrive(_: object, context: object) -> None:
        await forms.start(context, PlantTree)  # type: ignore[arg-type]  # the router's own context
        heard.append(context.payload)  # type: ignore[attr-defined]  # the router's own context

    try:
        register(arrive)
        await phone.type("/start zz_ABCDEFGHIJKLMNOPQRSTUV")
        await phone.press("Қазақша")
        await phone.press("Келісемін")
        assert heard == ["ABCDEFGHIJKLMNOPQRSTUV"]
    finally:
        del routes.links["zz"]


async def test_consent_is_kept_with_version_and_language(citizen: Phone, units: Units) -> None:
    async def consents(uow: StoredUnit) -> object:
        account = await uow.people.account(citizen.telegram_id)  # type: ignore[arg-type]  # a plain number in tests
        assert account is not None
        assert account.person_id is not None
        person = await uow.people.person(account.person_id)
        return account.consent_version, account.language, person and person.name

    assert await units.run(consents) == (CONSENT_VERSION, Language.RU, "Айгүл Ахметова")


async def test_agreeing_to_an_older_text_shows_the_new_one(phone: Phone) -> None:
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(codec.write(AgreeConsent(CONSENT_VERSION - 1)))
    assert "Даю согласие" in phone.screen.buttons


async def test_withdrawing_consent_takes_two_screens_and_drops_the_drafts(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("/settings")
    await citizen.press("Отозвать согласие")
    await citizen.press("Да, отозвать")
    await citizen.type("/drafts")
    assert "1. Plant a tree" not in citizen.screen.buttons
    await citizen.tap(BEGIN)
    assert "Даю согласие" in citizen.screen.buttons


async def test_an_unknown_command_leads_to_the_menu(citizen: Phone) -> None:
    await citizen.type("/frobnicate")
    assert "Главное меню" in citizen.screen.buttons


async def test_what_nobody_understands_is_answered(phone: Phone) -> None:
    await phone.send_message({"sticker": {"file_id": "x"}})
    assert phone.screen.buttons


async def test_a_forged_button_is_answered_loses_its_keyboard_and_leads_home(citizen: Phone) -> None:
    sent = await citizen.tap("1zz:forged:~")
    assert [call.method for call in sent] == ["answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"]
    assert "Главное меню" in citizen.screen.text


async def test_a_forged_button_in_a_group_is_answered_and_the_card_stays(citizen: Phone) -> None:
    citizen.chat = {"id": -100, "type": "supergroup", "title": "g"}
    sent = await citizen.tap("1zz:forged:~")
    assert [call.method for call in sent] == ["answerCallbackQuery"]


async def test_a_command_in_a_group_leads_to_the_private_chat(citizen: Phone) -> None:
    citizen.chat = {"id": -100, "type": "supergroup", "title": "g"}
    await citizen.type("/settings")
    assert citizen.screen.buttons == {"Продолжить в личном чате": "https://t.me/kenes_bot?start=menu"}


async def test_talk_in_a_group_is_not_answered(citizen: Phone) -> None:
    citizen.chat = {"id": -100, "type": "supergroup", "title": "g"}
    assert await citizen.type("good morning") == []


def test_every_screen_renders_in_every_language(house: House, words: Mapping[Language, Words]) -> None:
    nobody = House(words, "kenes_bot", "", "")
    screens: list[Screen] = [
        language.picker_screen(None, is_first=True),
        language.picker_screen(None, is_first=False),
        menu.menu_screen("Akimat", (), has_drafts=True),
        about.settings_screen(has_consented=True),
        about.settings_screen(has_consented=False),
    ]
    for named in (house, nobody):
        screens += [
            about.help_screen(named, frozenset(Role)),
            about.privacy_screen(named, has_account=True, has_consented=True),
        ]
        screens.append(consent.consent_screen(named, None))
    for spoken in words.values():
        for screen in screens:
            assert len(rendered(screen, spoken)["text"]) < 4096


def test_a_detour_with_the_longest_errand_fits_a_button() -> None:
    errand = "x" * NEXT_MOST
    for detour in (PickLanguage(Language.KK, errand), AgreeConsent(61, errand)):
        assert len(codec.write(detour).encode()) <= LONGEST


def test_every_link_with_a_code_of_128_bits_fits_a_detour() -> None:
    assert all(len(f"start={prefix}_{'x' * 22}") <= NEXT_MOST for prefix in routes.links)


def test_a_commands_menu_is_short_and_complete_in_every_language(words: Mapping[Language, Words]) -> None:
    menus = list(command_menus(words))
    assert len(menus) == 8
    for shown in menus:
        assert len(shown.commands) <= MOST
        assert all(3 <= len(command["description"]) <= 256 for command in shown.commands)
