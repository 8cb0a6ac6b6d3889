"""What is sent without a command: offered as an appeal, gathered into one draft, or left alone."""

from __future__ import annotations

import json
from typing import Any

from handlers.kit.router import Router
from storage.unit_of_work import Units
from tests.appeals import AIGERIM, rows
from tests.databases import Clock
from tests.handlers.appeals.town import PIT, PLACE, appeals, photo
from tests.handlers.conftest import Phone


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
