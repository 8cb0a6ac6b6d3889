"""Appeals as people meet them: lodged, carded, taken, answered, looked up; and what was sent without a command."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

import council.appeals.actions  # registers the use cases  # noqa: F401
import handlers.appeals.card  # registers the card
import handlers.appeals.form  # registers the forms
import handlers.appeals.notices  # registers the notices
import handlers.appeals.offer  # registers the offer
import handlers.appeals.routes  # registers the routes  # noqa: F401
from council.bodies.model import Membership
from council.chats.model import ChatLink, Purpose
from council.identity import BodyId, ChatId, ChatLinkId, Instant, MembershipId, PersonId
from council.language import Language
from council.notices.model import Subject
from council.permissions.model import Role
from council.profiles.model import Voting
from handlers.kit import cards, notices
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.screen import rendered
from storage.unit_of_work import Units
from tests.appeals import AIGERIM, BOLAT, DANA, ERLAN, KST, MARAT, RUD, SAULE, found, rows
from tests.databases import Clock
from tests.handlers.conftest import Phone

PIT = "Абай даңғылы, 12-үйдің алдында жол ойылып кетті."
GROUP = ChatId(-100_500)


def photo(name: str, album: str | None = None, caption: str = "") -> dict[str, Any]:
    sizes = [{"file_id": f"{name}-small", "file_unique_id": f"{name}-s"}, {"file_id": name, "file_unique_id": name}]
    return {"photo": sizes, "caption": caption} | ({"media_group_id": album} if album else {})


PLACE = {"location": {"latitude": 53.2144, "longitude": 63.6246}}


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found)
    return units


@pytest.fixture
def author(town: Units, router: Router) -> Phone:
    """Aigerim, who has consented before and reads Kazakh."""
    return phone_of(AIGERIM, town, router)


@pytest.fixture
def secretary(town: Units, router: Router) -> Phone:
    return phone_of(SAULE, town, router)


def phone_of(person: PersonId, units: Units, router: Router) -> Phone:
    return Phone(units, router, person, "kk", {"id": person, "type": "private"})


async def fill(phone: Phone, text: str = PIT) -> None:
    """Walk the form up to its summary."""
    await phone.type("/appeal")
    await phone.press("Қостанай облысы")
    await phone.press("Қоғамдық кеңес")
    await phone.press("Жолдар")
    await phone.type(text)
    await phone.send_message(photo("pit"))
    await phone.press("Дайын")
    await phone.send_message(PLACE)


async def lodge(phone: Phone) -> None:
    await fill(phone)
    await phone.press("Өтінішті жіберу")


async def appeals(units: Units) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = await units.run(lambda uow: rows(uow, "SELECT * FROM appeal ORDER BY id"))
    return listed


async def card(units: Units, house: House, person: PersonId | None, chat_id: int = GROUP) -> Mapping[str, Any]:
    """The card of the only appeal, as it would now be sent."""
    [appeal] = await appeals(units)
    viewer = cards.Viewer(ChatId(chat_id), Language.KK, person, house)
    drawn = await units.run(lambda uow: cards.screen_of(uow, Subject("appeal", appeal["id"]), viewer))
    return {} if drawn is None else rendered(drawn, house.words[Language.KK])


def labels(body: Mapping[str, Any]) -> dict[str, str]:
    found_rows = body["reply_markup"]["inline_keyboard"]
    return {button["text"]: button.get("callback_data") or button["url"] for row in found_rows for button in row}


async def told(units: Units, house: House, language: Language = Language.KK) -> list[tuple[int, str]]:
    """The notices that wait: who gets what, in words."""
    waiting = await units.run(lambda uow: rows(uow, "SELECT * FROM outbox WHERE kind IS NOT NULL ORDER BY id"))
    said = []
    for row in waiting:
        subject = Subject(row["noun"], row["subject_id"])
        reader = notices.Reader(ChatId(row["person_id"]), language, row["person_id"], house)
        drawn = notices.screen_of(row["kind"], notices.Told(subject, json.loads(row["facts"])), reader)
        said.append((row["person_id"], rendered(drawn, house.words[language])["text"]))
    return said


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


async def test_a_photo_out_of_the_blue_becomes_a_draft_and_then_an_appeal(author: Phone, town: Units) -> None:
    await author.send_message(photo("pit", caption=PIT))
    assert "Бұл өтініш пе?" in author.screen.text
    await author.press("Иә, өтініш")
    for label in ("Қостанай облысы", "Қоғамдық кеңес", "Жолдар"):
        await author.press(label)
    await author.type("Рудный, Ленин көшесі, 12")
    await author.press("Өтінішті жіберу")
    [appeal] = await appeals(town)
    assert (appeal["text"], len(json.loads(appeal["files"]))) == (PIT, 1)


async def drafts(units: Units) -> list[dict[str, Any]]:
    kept = await units.run(lambda uow: rows(uow, "SELECT answers FROM draft"))
    return [json.loads(row["answers"]) for row in kept]


async def test_an_album_then_a_text_then_a_place_are_one_draft(author: Phone, town: Units) -> None:
    for name in ("one", "two", "three"):
        await author.send_message(photo(name, album="a7"))
    asked = [sent for sent in author.sent if "Бұл өтініш пе?" in sent.text]
    await author.type(PIT)
    await author.send_message(PLACE)
    [answers] = await drafts(town)
    assert len(asked) == 1
    assert [file["file_id"] for file in answers["files"]] == ["one", "two", "three"]
    assert (answers["text"], answers["place"]["latitude"]) == (PIT, 53.2144)


async def test_what_comes_much_later_is_another_matter(author: Phone, town: Units, clock: Clock) -> None:
    await author.type(PIT)
    clock.advance(11 * 60)
    await author.type("Көшеде жарық жоқ, шамдар жанбайды.")
    assert sorted(answers["text"] for answers in await drafts(town)) == sorted(
        [PIT, "Көшеде жарық жоқ, шамдар жанбайды."]
    )


async def test_an_eleventh_photo_begins_another_draft(author: Phone, town: Units) -> None:
    for number in range(11):
        await author.send_message(photo(f"p{number}", album="big"))
    assert sorted(len(answers["files"]) for answers in await drafts(town)) == [1, 10]


async def test_no_throws_it_away(author: Phone, town: Units) -> None:
    await author.type(PIT)
    await author.press("Жоқ")
    assert await drafts(town) == []


async def test_a_greeting_is_no_appeal(author: Phone, town: Units) -> None:
    await author.type("Сәлем")
    assert "тым қысқа" in author.screen.text
    assert await drafts(town) == []


async def test_nothing_is_kept_of_what_comes_before_consent(town: Units, phone: Phone) -> None:
    await phone.type(PIT)
    assert "Choose a language" in phone.screen.text
    await phone.press("Русский")
    await phone.type(PIT)
    assert "не сохранили" in phone.screen.text
    assert await drafts(town) == []
    await phone.press("Да, обращение")
    await phone.press("Даю согласие")
    assert "Какой это регион?" in phone.screen.text


async def test_in_a_group_nobody_is_asked_anything(town: Units, router: Router) -> None:
    chat = {"id": -77, "type": "group", "title": "Көрші"}
    assert await Phone(town, router, AIGERIM, "kk", chat).type(PIT) == []


async def test_the_menu_offers_to_each_what_is_theirs(author: Phone, secretary: Phone) -> None:
    await author.type("/menu")
    await secretary.type("/menu")
    assert {"Өтініш беру", "Өтініштерім"} <= set(author.screen.buttons)
    assert "Кеңеске түскен өтініштер" not in author.screen.buttons
    assert "Кеңеске түскен өтініштер" in secretary.screen.buttons
