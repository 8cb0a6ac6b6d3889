"""Invitations from both ends: the secretary who hands them out, the stranger who opens one."""

import itertools
import re
from collections.abc import Mapping
from typing import Any

import pytest

from council.identity import TelegramId
from council.invitations.commands import IssueInvitation, ShowInvitees, ShowInviting
from council.invitations.model import GUESSES_MOST, VALID_DAYS
from council.language import Language
from handlers.kit import files
from handlers.kit.callback import codec
from handlers.kit.router import Router
from locales.words import Words
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.handlers.conftest import Phone, Sent
from tests.invitations import BOTA, BOTAS_SEAT, KST, SAULE, actor_of, dump, settle, telegram_of

LINK = re.compile(r"https://t\.me/kenes_bot\?start=(i_[\w-]{22})")
_numbers = itertools.count(900)


@pytest.fixture(autouse=True)
async def councils(units: Units, router: Router) -> None:
    await settle(units)


@pytest.fixture
def saule(units: Units, router: Router) -> Phone:
    """The secretary's phone."""
    number = telegram_of(SAULE)
    return Phone(units, router, number, "kk", {"id": number, "type": "private"})


@pytest.fixture
def stranger(units: Units, router: Router) -> Phone:
    return newcomer(units, router)


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


def newcomer(units: Units, router: Router) -> Phone:
    number = next(_numbers)
    return Phone(units, router, number, "ru", {"id": number, "type": "private"})


def start_of(sent: Sent) -> str:
    """What Telegram sends when the link in the message is opened."""
    found = LINK.search(str(sent.body.get("caption", "")))
    assert found is not None
    return f"/start {found[1]}"


async def invited(saule: Phone) -> Sent:
    """The picture with Bota's link."""
    return (await saule.tap(codec.write(IssueInvitation(BOTAS_SEAT))))[1]


async def agree(phone: Phone) -> None:
    await phone.press("Русский")
    await phone.press("Даю согласие")


async def person_of(units: Units, phone: Phone) -> int | None:
    return (await actor_of(units, TelegramId(phone.telegram_id))).person_id


async def test_a_stranger_opens_the_link_chooses_a_language_consents_and_is_a_member(
    units: Units, saule: Phone, stranger: Phone
) -> None:
    link = start_of(await invited(saule))
    await stranger.type(link)
    assert list(stranger.screen.buttons) == ["Қазақша", "Русский", "English"]
    await stranger.press("Русский")
    assert "согласие" in stranger.screen.text
    await stranger.press("Даю согласие")
    assert "Добро пожаловать, Бота Әлімова" in stranger.screen.text
    assert "Общественный совет Костанайской области" in stranger.screen.text
    assert await person_of(units, stranger) == BOTA


async def test_the_name_in_telegram_is_not_kept(units: Units, saule: Phone, stranger: Phone) -> None:
    await stranger.type(start_of(await invited(saule)))
    await agree(stranger)
    assert "Ахметова" not in await units.run(dump)


async def test_once_sent_and_handled_no_code_is_left_in_the_database(
    units: Units, saule: Phone, stranger: Phone
) -> None:
    link = start_of(await invited(saule))
    await stranger.type(link)

    async def deliver(uow: StoredUnit) -> None:
        for row in [*await uow.delivery.queued([], 100), *await uow.delivery.answers(100)]:
            await uow.delivery.settled(row.id, "sent", message_id=1)

    assert link[7:] in await units.run(dump)
    await units.run(deliver)
    assert link[9:] not in await units.run(dump)


async def test_a_used_link_tells_the_next_person_whom_to_ask(units: Units, router: Router, saule: Phone) -> None:
    link = start_of(await invited(saule))
    first, second = newcomer(units, router), newcomer(units, router)
    for phone in (first, second):
        await phone.type(link)
        await agree(phone)
    assert "уже воспользовались" in second.screen.text
    assert "секретар" in second.screen.text


async def test_an_expired_link_says_since_when_and_whom_to_ask(saule: Phone, stranger: Phone, clock: Clock) -> None:
    link = start_of(await invited(saule))
    clock.advance((VALID_DAYS + 1) * 86_400)
    await stranger.type(link)
    await agree(stranger)
    assert "истёк 3 апреля 2026" in stranger.screen.text


async def test_a_revoked_link_says_so(saule: Phone, stranger: Phone) -> None:
    link = start_of(await invited(saule))
    await saule.press("Шақыруды кері қайтару")
    await saule.press("Иә, кері қайтару")
    assert "кері қайтарылды" in saule.screen.text
    await stranger.type(link)
    await agree(stranger)
    assert "секретарь отозвал" in stranger.screen.text


async def test_forged_links_are_answered_kindly_and_then_no_more(saule: Phone, stranger: Phone) -> None:
    await stranger.type("/start i_AAAAAAAAAAAAAAAAAAAAAA")
    await agree(stranger)
    assert "Такого приглашения нет" in stranger.screen.text
    for number in range(GUESSES_MOST):
        await stranger.type(f"/start i_{number}")
    assert "через час" in stranger.screen.text
    await stranger.type(start_of(await invited(saule)))
    assert "через час" in stranger.screen.text


async def test_after_a_lost_phone_the_secretary_detaches_it_and_the_new_one_goes_on(
    units: Units, router: Router, saule: Phone
) -> None:
    old, new = newcomer(units, router), newcomer(units, router)
    await old.type(start_of(await invited(saule)))
    await agree(old)
    await saule.type("/invite")
    await saule.press("Бота Әлімова")
    await saule.press("Телефоны жоғалды")
    assert "ажыратасыз ба" in saule.screen.text
    await saule.press("Ажыратып, қайта шақыру")
    await new.type(start_of(saule.sent[-2]))
    await agree(new)
    assert await person_of(units, new) == BOTA
    assert await person_of(units, old) is None


async def test_the_secretary_sees_who_has_joined_and_who_not(saule: Phone) -> None:
    await saule.type("/invite")
    assert "Қосылғаны: 1, шақырылғаны: 0, барлығы: 3" in saule.screen.text
    assert "Сәуле Омарова – қосылды" in saule.screen.text
    assert "Бота Әлімова – шақырылмаған" in saule.screen.text
    await invited(saule)
    await saule.tap(codec.write(ShowInvitees(KST)))
    assert "Бота Әлімова – шақырылды" in saule.screen.text


async def test_a_picture_carries_the_link_and_no_buttons(saule: Phone, words: Mapping[Language, Words]) -> None:
    picture = await invited(saule)
    assert picture.method == "sendPhoto"
    assert picture.buttons == {}
    order = picture.body["photo"]
    assert order["facts"]["link"] in picture.body["caption"]
    assert files.make(order, words).startswith(b"\x89PNG")


async def test_the_sheet_is_printed_after_a_second_screen_for_all_who_have_not_joined(
    saule: Phone, words: Mapping[Language, Words]
) -> None:
    await saule.type("/invite")
    await saule.press("Барлығына арналған парақ")
    assert "жарамсыз болады" in saule.screen.text
    sheet = (await saule.press("Парақты жасау"))[1]
    assert sheet.method == "sendDocument"
    order: dict[str, Any] = sheet.body["document"]
    assert order["name"] == "invitations-KST.pdf"
    assert [slip["name"] for slip in order["facts"]["slips"]] == ["Асқар Ахметов", "Бота Әлімова"]
    assert files.make(order, words).startswith(b"%PDF")


async def test_a_member_is_told_that_inviting_is_not_theirs(units: Units, router: Router) -> None:
    phone = newcomer(units, router)
    await phone.type("/start")
    await phone.press("Русский")
    await phone.type("/invite")
    assert "нет полномочий" in phone.screen.text
    await phone.tap(codec.write(IssueInvitation(BOTAS_SEAT)))
    assert "нет полномочий" in phone.toast


async def test_an_administrator_chooses_among_all_bodies(units: Units, router: Router, stranger: Phone) -> None:
    router._administrators = frozenset({TelegramId(stranger.telegram_id)})
    await stranger.type("/start")
    await stranger.press("Русский")
    await stranger.type("/invite")
    assert list(stranger.screen.buttons)[:2] == [
        "Общественный совет города Костаная",
        "Общественный совет Костанайской области",
    ]
    await stranger.tap(codec.write(ShowInviting(9)))
    assert "Приглашения" in stranger.screen.text


async def test_everything_invitations_say_is_said_in_every_language(
    units: Units, router: Router, saule: Phone, language: Language
) -> None:
    await saule.type("/language")
    await saule.press({"kk": "Қазақша", "ru": "Русский", "en": "English"}[language])
    for command in (ShowInviting(), ShowInvitees(KST), IssueInvitation(BOTAS_SEAT)):
        assert (await saule.tap(codec.write(command)))[0].text
