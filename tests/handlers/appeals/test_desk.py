"""The secretaries' desk: the card that follows an appeal, taken once, answered from private, listed with its term."""

from __future__ import annotations

from datetime import date

import pytest

from council.bodies.model import Membership
from council.chats.model import ChatLink, Purpose
from council.identity import BodyId, ChatLinkId, Instant, MembershipId, PersonId
from council.language import Language
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.kit.context import House
from handlers.kit.router import Router
from storage.unit_of_work import Units
from tests.appeals import BOLAT, DANA, ERLAN, KST, MARAT, RUD, SAULE, rows
from tests.databases import Clock
from tests.handlers.appeals.town import GROUP, appeals, card, fill, labels, lodge, phone_of
from tests.handlers.conftest import Phone


@pytest.fixture
async def group(town: Units) -> Units:
    link = ChatLink(ChatLinkId(1), BodyId(KST), GROUP, Purpose.SECRETARIES, "Хатшылар", Language.KK, None, Instant(0))
    await town.run(lambda uow: uow.chats.connect(link))
    return town


async def test_where_secretaries_have_a_group_the_card_stands_there_without_the_author(
    group: Units, author: Phone, house: House
) -> None:
    await lodge(author)
    chats = await group.run(lambda uow: rows(uow, "SELECT chat_id FROM card"))
    shown = await card(group, house, None)
    assert [chat["chat_id"] for chat in chats] == [GROUP]
    assert "Айгерім" not in shown["text"]
    assert "KST-2026-000001" in shown["text"]
    assert labels(shown)["Жауап беру"].startswith("https://t.me/kenes_bot?start=answer_")


async def test_in_the_group_the_second_to_take_is_told_who_was_first(
    group: Units, author: Phone, house: House, router: Router
) -> None:
    await lodge(author)
    take = labels(await card(group, house, None))["Жұмысқа алу"]
    chat = {"id": GROUP, "type": "supergroup", "title": "Хатшылар"}
    first, second = Phone(group, router, SAULE, "kk", chat), Phone(group, router, MARAT, "kk", chat)
    await first.tap(take)
    await second.tap(take)
    assert "Өтінішті жұмысқа алдыңыз" in first.toast
    assert "Сәуле Омарова" in second.toast
    assert "Сәуле Омарова" in (await card(group, house, None))["text"]


async def test_a_link_from_the_group_begins_the_answer_in_private(
    group: Units, author: Phone, secretary: Phone, house: House
) -> None:
    await lodge(author)
    link = labels(await card(group, house, None))["Жауап беру"]
    await secretary.type(f"/start {link.partition('start=')[2]}")
    await secretary.type("Жол жөнделеді.")
    await secretary.press("Жауапты жіберу")
    assert [appeal["state"] for appeal in await appeals(group)] == ["answered"]


@pytest.mark.parametrize("payload", ["appeal_???", "answer_zzzzzzzzzzzzzzzz", "appeal_1"])
async def test_a_forged_link_finds_nothing(author: Phone, payload: str) -> None:
    await author.type(f"/start {payload}")
    assert "табылмады" in author.screen.text


async def test_the_card_follows_the_state(author: Phone, secretary: Phone, town: Units, house: House) -> None:
    await lodge(author)
    fresh = labels(await card(town, house, SAULE, SAULE))
    await secretary.tap(fresh["Жұмысқа алу"])
    in_hand = labels(await card(town, house, MARAT, MARAT))
    assert ("Жұмысқа алу" in fresh, "Жұмысқа алу" in in_hand, "Жауап беру" in in_hand) == (True, False, True)
    dirty = await town.run(lambda uow: rows(uow, "SELECT wanted FROM card"))
    assert {row["wanted"] for row in dirty} == {2}


@pytest.mark.parametrize("person", [DANA, BOLAT])
async def test_a_card_shows_nothing_to_who_is_not_of_the_desk(
    author: Phone, town: Units, house: House, person: PersonId
) -> None:
    await lodge(author)
    assert await card(town, house, person, person) == {}


async def test_files_come_by_their_own_names(author: Phone, secretary: Phone, town: Units, house: House) -> None:
    await lodge(author)
    sent = await secretary.tap(labels(await card(town, house, SAULE, SAULE))["Файлдар (1)"])
    assert [(call.method, call.body.get("photo")) for call in sent][:1] == [("sendPhoto", "pit")]


async def test_a_long_appeal_is_cut_on_the_screen_and_read_in_full_by_a_button(
    author: Phone, secretary: Phone, town: Units, house: House
) -> None:
    text = ("Жол ойылып кетті. " * 220).strip()
    await fill(author, text)
    await author.press("Өтінішті жіберу")
    await secretary.tap(labels(await card(town, house, SAULE, SAULE))["Толығырақ"])
    assert len(secretary.screen.text) < 2500
    await secretary.press("Толық оқу")
    assert text in secretary.screen.text


async def test_the_chair_may_read_and_not_answer(author: Phone, town: Units, router: Router) -> None:
    await lodge(author)
    chair = phone_of(ERLAN, town, router)
    await chair.type("/appeals")
    await chair.press("KST-2026-000001")
    assert "Айгерім" not in chair.screen.text
    assert not {"Жұмысқа алу", "Жауап беру"} & set(chair.screen.buttons)


async def test_the_secretary_takes_from_the_list_and_is_shown_the_author(author: Phone, secretary: Phone) -> None:
    await lodge(author)
    await secretary.type("/appeals")
    await secretary.press("KST-2026-000001")
    await secretary.press("Жұмысқа алу")
    assert "Айгерім Сейітова" in secretary.screen.text
    assert "жұмыста" in secretary.screen.text


async def test_who_serves_two_bodies_chooses_one(author: Phone, town: Units, secretary: Phone) -> None:
    seat = Membership(
        MembershipId(9), RUD, SAULE, "secretary", Role.SECRETARY, Voting.NONE, None, date(2025, 1, 10), None, "No. 2"
    )
    await town.run(lambda uow: uow.bodies.save_membership(seat))
    await lodge(author)
    await secretary.type("/appeals")
    assert "Рудный кеңесі: ашық 0" in secretary.screen.buttons
    await secretary.press("Қоғамдық кеңес: ашық 1")
    assert "KST-2026-000001" in secretary.screen.buttons


async def test_an_overdue_appeal_says_so_in_words(author: Phone, secretary: Phone, clock: Clock) -> None:
    await lodge(author)
    clock.advance(60 * 86_400)
    await secretary.type("/appeals")
    assert "Мерзімі өткен" in secretary.screen.text
